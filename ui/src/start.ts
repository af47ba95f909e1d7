// Puts Kith into a page over a given host.
import { mount } from "svelte";
import App from "./App.svelte";
import type { Host } from "./host/host";
import { makeKith } from "./state/kith";
import "./theme/base.css";

export async function start(host: Host, target: HTMLElement): Promise<void> {
  const kith = makeKith(host, document.documentElement, (q) => matchMedia(q));
  await kith.prefs.read().catch(() => undefined);
  await kith.session.refresh();
  document.title = "Kith";
  mount(App, { target, props: { kith } });
}
