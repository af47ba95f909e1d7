// Everything a screen may reach, made once at the start and handed down by context.
import { getContext, setContext } from "svelte";
import type { Id } from "../generated/types";
import type { Host } from "../host/host";
import { t } from "../i18n";
import { applyLook } from "../theme/apply";
import { Drafts } from "./drafts.svelte";
import { live } from "./live.svelte";
import { Preferences } from "./prefs.svelte";
import { Route } from "./route.svelte";
import { Session } from "./session.svelte";
import { Undo } from "./undo.svelte";

export interface Kith {
  host: Host;
  prefs: Preferences;
  session: Session;
  route: Route;
  drafts: Drafts;
  undo: Undo;
  /** Saves what is on the screen, then locks. False when words could not be saved and the vault stays open. */
  lock(): Promise<boolean>;
  /** Lets go of this page with all it holds, and begins again with what is true now. */
  anew(): Promise<void>;
  /** Hands the screen over to someone. False when words could not be saved and nothing was handed over. */
  handOver(person: Id): Promise<boolean>;
}

export function makeKith(host: Host, root: HTMLElement, query: (q: string) => { matches: boolean }, anew: () => Promise<void> = async () => undefined): Kith {
  const drafts = new Drafts();
  const session = new Session(host);
  const route = new Route();
  const undo = new Undo(host);
  const prefs = new Preferences(host, (p) => applyLook(root, p, query));
  drafts.onSaved((saved) => undo.heard(saved));
  drafts.onMended(() => live.say(t("trouble-mended")));
  return {
    host,
    prefs,
    session,
    route,
    drafts,
    undo,
    anew,
    async handOver(person) {
      if (!(await drafts.flush())) return false;
      try {
        await host.call("together_begin", { person });
      } catch (error) {
        // An answer that got lost may hide that the screen is theirs already.
        await session.refresh();
        if (session.together === undefined) throw error;
      }
      await anew();
      return true;
    },
    async lock() {
      const before = session.covered;
      session.cover(); // nobody types between the last save and the lock
      if (!(await drafts.flush())) {
        session.covered = before;
        return false;
      }
      route.forget();
      await session.lock();
      drafts.forget();
      return true;
    },
  };
}

const KEY = Symbol("kith");
export const giveKith = (kith: Kith): Kith => setContext(KEY, kith);
export const useKith = (): Kith => getContext<Kith>(KEY);
