import { expect, test } from "vitest";
import type { Commands } from "../generated/commands";
import type { Host } from "../host/host";
import { Bringing, LARGEST } from "./bringing.svelte";

const saved = { at: 1, canUndo: true, canRedo: false };
const preview: Commands["patch_preview"][1] = { records: 600, fresh: 600, changed: 0, same: 0, edited: 0, takenOut: 0, beyond: 0, rows: [], more: 600, wrong: [], moreWrong: 0, broken: false };

function host(parts: number, on: (name: string, part: number) => void = () => undefined): Host & { calls: string[] } {
  let part = 0;
  const calls: string[] = [];
  const call = async (name: string): Promise<unknown> => {
    calls.push(name);
    if (name === "patch_import") on(name, ++part);
    await Promise.resolve();
    if (name === "patch_bring") return { bytes: 1 };
    if (name === "patch_preview") return preview;
    if (name === "patch_import") return { ...saved, done: part * 250, total: parts * 250, added: 250, changed: 0 };
    return {};
  };
  return { calls, call: call as Host["call"], on: () => () => undefined };
}

test("a file is read in pieces, looked at and taken in part by part, each of them kept", async () => {
  const kith = host(3);
  let kept = 0;
  const bringing = new Bringing(kith, () => kept++);
  await bringing.read(new Blob([new Uint8Array(1_600_000)]));
  expect(kith.calls).toEqual(["patch_bring", "patch_bring", "patch_bring", "patch_preview"]);
  expect([bringing.step, bringing.coming]).toEqual(["looking", 600]);
  await bringing.bring();
  expect([bringing.step, bringing.added, bringing.done, kept]).toEqual(["done", 750, 750, 3]);
});

test("stopping is heeded after the part that is under way, and the rest is let go of", async () => {
  const bringing: Bringing = new Bringing(host(40, (_, part) => part === 2 && void bringing.stop()), () => undefined);
  await bringing.read(new Blob(["[]"]));
  await bringing.bring();
  expect([bringing.step, bringing.stopped, bringing.added]).toEqual(["done", true, 500]);
});

test("what is too large is refused before it is read, and what went wrong is told", async () => {
  const kith = host(1);
  const bringing = new Bringing(kith, () => undefined);
  await bringing.read({ size: LARGEST + 1 } as Blob);
  expect([bringing.trouble, kith.calls.length]).toEqual(["tableTooLarge", 0]);
  const broken = new Bringing({ ...kith, call: () => Promise.reject({ code: "notATable", message: "" }) }, () => undefined);
  await broken.read(new Blob(["x"]));
  expect([broken.trouble, broken.step]).toEqual(["notATable", "choose"]);
});
