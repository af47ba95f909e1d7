// Puts Kith into a page over a given host, and puts it there anew when the screen changes hands.
import { flushSync, mount, unmount } from "svelte";
import App from "./App.svelte";
import type { Host } from "./host/host";
import { i18n } from "./i18n";
import { standing } from "./person/standing.svelte";
import { quick } from "./quick/quick.svelte";
import { locking } from "./shell/locking.svelte";
import { makeKith } from "./state/kith";
import { live } from "./state/live.svelte";
import { measure } from "./theme/apply";
import "./theme/base.css";

export async function start(host: Host, target: HTMLElement): Promise<void> {
  const root = document.documentElement;
  let leave: () => Promise<void> = async () => undefined;
  let going: Promise<void> | undefined;

  /** Nothing that one page held reaches the next: neither what it showed nor what its modules remember. */
  async function beginAnew(): Promise<void> {
    await leave();
    live.forget();
    locking.forget();
    quick.forget();
    standing.hello = undefined;
    const kith = makeKith(host, root, (q) => matchMedia(q), anew);
    await kith.prefs.read();
    await kith.session.refresh();
    const sits = kith.session.together !== undefined;
    i18n.easyRead = sits;
    root.toggleAttribute("data-together", sits);
    document.title = "Kith";
    window.scrollTo(0, 0);
    const app = mount(App, { target, props: { kith } });
    leave = async () => {
      leave = async () => undefined;
      await unmount(app);
      kith.drafts.forget();
      kith.route.forget();
      target.replaceChildren();
    };
    flushSync();
    measure(root);
  }

  /** However many ask for it at once, there is one page. */
  function anew(): Promise<void> {
    return (going ??= beginAnew().finally(() => (going = undefined)));
  }

  await anew();
}
