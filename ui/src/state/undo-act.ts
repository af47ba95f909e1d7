// Undo as the whole screen does it: what is being typed is saved first, the result is spoken.
import { asFailure } from "../host/host";
import { t } from "../i18n";
import type { Kith } from "./kith";
import { live } from "./live.svelte";

export async function undoAct(kith: Kith, way: "undo" | "redo"): Promise<void> {
  if (!(await kith.drafts.flush())) return;
  try {
    const done = await kith.undo.act(way);
    if (done) kith.drafts.kept(done);
    live.say(done ? t(way === "undo" ? "undone" : "redone") : t("undo-nothing"));
  } catch (error) {
    kith.drafts.failed(asFailure(error));
  }
}
