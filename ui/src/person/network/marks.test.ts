import { expect, it } from "vitest";
import { badgeSpot, innerMark, markRadius, outerMark, spareSpot } from "./marks";

it("brings help in on the inner edge and gives it on the outer", () => {
  expect(innerMark(0, 24)).toMatchObject({ x: 0, y: 24 });
  expect(outerMark(Math.PI / 2, 24)).toMatchObject({ x: 24, y: 0, turn: 90 });
});

it("never lays the £ over a mark, wherever the contact stands", () => {
  for (let degree = 0; degree < 360; degree += 1) {
    const angle = (degree * Math.PI) / 180;
    const badge = badgeSpot(angle, 24);
    const spare = spareSpot(angle, 24);
    for (const taken of [innerMark(angle, 24), outerMark(angle, 24), badge]) expect(Math.hypot(taken.x - spare.x, taken.y - spare.y)).toBeGreaterThan(markRadius + 9);
    for (const mark of [innerMark(angle, 24), outerMark(angle, 24)]) expect(Math.hypot(mark.x - badge.x, mark.y - badge.y)).toBeGreaterThan(markRadius + 9);
  }
});
