import { expect, it } from "vitest";
import { type Act, Gesture, type Pointer } from "./gesture";

const mouse = (x: number, y: number, on?: string): Pointer => ({ id: 1, x, y, type: "mouse", on });
const finger = (id: number, x: number, y: number, on?: string): Pointer => ({ id, x, y, type: "touch", on });
const kinds = (acts: Act[]): string[] => acts.map((act) => act.is);

it("opens with a press that does not move", () => {
  const gesture = new Gesture();
  expect(gesture.press(mouse(10, 10, "jo"))).toEqual([]);
  expect(gesture.lift(mouse(10, 10))).toEqual([{ is: "tap", at: { x: 10, y: 10 }, on: "jo" }]);
  expect(gesture.doing).toBe("nothing");
});

it("takes a trembling hand for a press, and a finger trembles more than a mouse", () => {
  for (const [pointer, tremor] of [[mouse, 8], [(x: number, y: number, on?: string) => finger(1, x, y, on), 14]] as const) {
    const gesture = new Gesture();
    gesture.press(pointer(100, 100, "jo"));
    for (let n = 0; n < 40; n += 1) expect(gesture.move(pointer(100 + tremor * Math.sin(n * 1.7), 100))).toEqual([]);
    expect(kinds(gesture.lift(pointer(100 + tremor / 2, 100)))).toEqual(["tap"]);
  }
});

it("lifts, carries and drops a contact", () => {
  const gesture = new Gesture();
  gesture.press(mouse(0, 0, "jo"));
  expect(gesture.move(mouse(20, 0))).toEqual([{ is: "lift", at: { x: 20, y: 0 }, on: "jo", from: { x: 0, y: 0 } }, { is: "drag", at: { x: 20, y: 0 }, on: "jo" }]);
  expect(kinds(gesture.move(mouse(1, 0)))).toEqual(["drag"]); // back near the start it is still carried
  expect(gesture.lift(mouse(50, 60))).toEqual([{ is: "drop", at: { x: 50, y: 60 }, on: "jo" }]);
});

it("pans on empty paper, and always where nothing may be moved", () => {
  for (const [gesture, on] of [[new Gesture(), undefined], [new Gesture(true), "jo"]] as const) {
    gesture.press(mouse(0, 0, on));
    expect(gesture.move(mouse(20, 5))).toEqual([{ is: "pan", dx: 20, dy: 5 }]);
    expect(gesture.move(mouse(25, 5))).toEqual([{ is: "pan", dx: 5, dy: 0 }]);
    expect(gesture.lift(mouse(25, 5))).toEqual([]);
  }
});

it("gives everything back on Escape, and when the system takes the pointer", () => {
  const gesture = new Gesture();
  gesture.press(mouse(0, 0, "jo"));
  gesture.move(mouse(30, 0));
  expect(gesture.cancel()).toEqual([{ is: "cancel", on: "jo" }]);
  expect(gesture.move(mouse(60, 0))).toEqual([]);
  expect(gesture.lift(mouse(60, 0))).toEqual([]);
  expect(gesture.cancel()).toEqual([]);
  gesture.press(mouse(0, 0, "jo"));
  gesture.move(mouse(30, 0));
  expect(gesture.lose(1)).toEqual([{ is: "cancel", on: "jo" }]);
  expect(gesture.lose(1)).toEqual([]);
  expect(gesture.doing).toBe("nothing");
});

it("pinches with two fingers, whatever the first was doing, and ends without a tap", () => {
  const gesture = new Gesture();
  gesture.press(finger(1, 0, 0, "jo"));
  gesture.move(finger(1, 40, 0));
  expect(gesture.press(finger(2, 140, 0))).toEqual([{ is: "cancel", on: "jo" }]);
  expect(gesture.move(finger(2, 240, 0))).toEqual([{ is: "pinch", by: 2, round: { x: 140, y: 0 }, dx: 50, dy: 0 }]);
  expect(gesture.move(finger(1, 140, 0))).toEqual([{ is: "pinch", by: 0.5, round: { x: 190, y: 0 }, dx: 50, dy: 0 }]);
  expect(gesture.lift(finger(1, 140, 0))).toEqual([]);
  expect(gesture.move(finger(2, 200, 0))).toEqual([]);
  expect(gesture.lift(finger(2, 200, 0))).toEqual([]);
  expect(gesture.doing).toBe("nothing");
  gesture.press(finger(3, 5, 5));
  expect(kinds(gesture.lift(finger(3, 5, 5)))).toEqual(["tap"]);
});

it("holds when a press lasts, once and only while nothing else began", () => {
  const gesture = new Gesture();
  expect(gesture.held()).toEqual([]);
  gesture.press(finger(1, 7, 8, "jo"));
  expect(gesture.held()).toEqual([{ is: "hold", at: { x: 7, y: 8 }, on: "jo" }]);
  expect(gesture.held()).toEqual([]);
  expect(gesture.lift(finger(1, 7, 8))).toEqual([]);
  gesture.press(finger(2, 0, 0, "jo"));
  gesture.move(finger(2, 30, 0));
  expect(gesture.held()).toEqual([]);
});

it("ignores pointers it never saw pressed", () => {
  const gesture = new Gesture();
  expect(gesture.move(mouse(5, 5))).toEqual([]);
  expect(gesture.lift(mouse(5, 5))).toEqual([]);
});
