import { expect, test } from "vitest";
import type { IntroductionRow, SaidRow, WishesListed } from "../generated/types";
import { laid, mayBeMade } from "./beside";

const said = (entity: string, state?: string): SaidRow => ({ entity, person: `p${entity}`, name: "", hello: false, text: "", ...(state === undefined ? {} : { state }) });
const introduction = (of: Partial<IntroductionRow>): IntroductionRow => ({ introduction: "i", wish: "w1", placeName: "", wishSays: "notAsked", offerSays: "notAsked", note: "", ...of });

test("wishes that wait for an answer come first, then those that something may fit", () => {
  const listed: WishesListed = {
    wishes: [said("w0", "met"), said("w1"), said("w2"), said("w3")],
    offers: [said("o1"), said("o2")],
    fits: [{ wish: "w2", offer: "o1", words: ["chess"] }, { wish: "w3", offer: "o2", words: ["tea"] }, { wish: "w2", offer: "gone", words: [] }],
    introductions: [introduction({ wish: "w3", offer: "o2" })],
  };
  const shown = laid(listed);
  expect(shown.map(({ wish }) => wish.entity)).toEqual(["w3", "w2", "w1", "w0"]);
  expect(shown[0]?.fits).toEqual([]); // laid beside each other already
  expect(shown[1]?.fits).toEqual([{ offer: listed.offers[0], words: ["chess"] }]);
});

test("an introduction may be made only once both said yes, and only once", () => {
  expect(mayBeMade(introduction({ wishSays: "yes" }))).toBe(false);
  expect(mayBeMade(introduction({ wishSays: "yes", offerSays: "no" }))).toBe(false);
  expect(mayBeMade(introduction({ wishSays: "yes", offerSays: "yes" }))).toBe(true);
  expect(mayBeMade(introduction({ wishSays: "yes", offerSays: "yes", madeOn: "2026-11-20" }))).toBe(false);
});
