// Puts Kith into a page over a given host.
import { flushSync, mount } from "svelte";
import App from "./App.svelte";
import type { Host } from "./host/host";
import { makeKith } from "./state/kith";
import { measure } from "./theme/apply";
import "./theme/base.css";

export async function start(host: Host, target: HTMLElement): Promise<void> {
  const kith = makeKith(host, document.documentElement, (q) => matchMedia(q));
  await kith.prefs.read();
  await kith.session.refresh();
  document.title = "Kith";
  mount(App, { target, props: { kith } });
  flushSync();
  measure(document.documentElement);
}
