import { expect, it } from "vitest";
import { failureKey, leftKey, wrongKey } from "./failure";
import { missedOf, sheetOf } from "./sheet";

const one = (id: string, ring: 1 | 2 | 3 | 4, paid = false) => ({ id, name: id, relation: "", ring, paid });

it("prints everyone the map shows, once, by ring and name, and no number unless it is chosen", () => {
  const placed = [one("Zoe", 1), one("Ann", 1), one("Nurse", 4, true)];
  const sheet = sheetOf(placed, undefined);
  expect(sheet.map(({ ring, people }) => [ring, people.map(({ name }) => name)])).toEqual([[1, ["Ann", "Zoe"]], [4, ["Nurse"]]]);
  expect(sheet.flatMap(({ people }) => people).every(({ phone }) => phone === "")).toBe(true);
  expect(sheetOf(placed, (id) => `01632 ${id}`)[0]?.people[0]?.phone).toBe("01632 Ann");
  expect(sheetOf([], undefined)).toEqual([]);
});

it("lists those who are missed by name, and nobody without one", () => {
  expect(missedOf([{ id: "2", name: "Tom" }, { id: "3", name: "" }, { id: "1", name: "Ann" }])).toEqual([{ id: "1", name: "Ann" }, { id: "2", name: "Tom" }]);
});

it("has words for every trouble, known or not", () => {
  expect([failureKey("diskFull"), failureKey("internal")]).toEqual(["io-failed-diskFull", "io-failed-other"]);
  expect([wrongKey("unknown"), wrongKey("fromTomorrow")]).toEqual(["io-wrong-unknown", "io-wrong-other"]);
  expect([leftKey("noPhoto"), leftKey("?")]).toEqual(["io-left-noPhoto", "io-left-other"]);
});
