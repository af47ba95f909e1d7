// The real window. The only file that imports @tauri-apps.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { asFailure, type Host } from "./host";

export function tauriHost(): Host {
  return {
    async call(name, request) {
      try {
        return await invoke(name, { request });
      } catch (error) {
        throw asFailure(error);
      }
    },
    on(news, then) {
      const stop = listen(news, then);
      return () => void stop.then((f) => f());
    },
  };
}
