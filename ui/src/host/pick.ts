import type { Host } from "./host";
import { tauriHost } from "./tauri";
import { takeToken, webHost } from "./web";

/** The real window's host inside Tauri, the test host's in a browser. */
export function pickHost(): Host {
  if ("__TAURI_INTERNALS__" in window) return tauriHost();
  return webHost(takeToken(location, history));
}
