import { expect, test } from "vitest";
import { actFor } from "./keys";

const press = (key: string, held: Partial<Parameters<typeof actFor>[0]> = {}) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

test("one key covers, one shows the other language, Ctrl+L locks", () => {
  expect(actFor(press("F8"), true)).toBe("cover");
  expect(actFor(press(".", { ctrlKey: true }), true)).toBe("cover");
  expect(actFor(press("F2"), true)).toBe("language");
  expect(actFor(press("L", { ctrlKey: true }), true)).toBe("lock");
});

test("one key writes something down, from anywhere", () => {
  expect(actFor(press("F9"), true)).toBe("write");
  expect(actFor(press("j", { ctrlKey: true }), true)).toBe("write");
  expect(actFor(press("j", { metaKey: true }), false)).toBe("write");
  for (const held of [{ shiftKey: true }, { altKey: true }, { ctrlKey: true }]) expect(actFor(press("F9", held), false)).toBeNull();
  expect(actFor(press("j"), false)).toBeNull();
});

test("undo belongs to a text field while one writes in it", () => {
  expect(actFor(press("z", { ctrlKey: true }), true)).toBeNull();
  expect(actFor(press("z", { metaKey: true }), false)).toBe("undo");
  expect(actFor(press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe("redo");
});

test("plain letters mean nothing", () => {
  for (const key of ["l", "z", ".", "Escape"]) expect(actFor(press(key), false)).toBeNull();
});
