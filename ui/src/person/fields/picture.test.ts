import { expect, it } from "vitest";
import { base64Of, bytesOf, pictureType } from "./picture";

it("carries every byte there and back", () => {
  const bytes = Uint8Array.from({ length: 100_003 }, (_, n) => (n * 31) % 256);
  expect(bytesOf(base64Of(bytes))).toEqual(bytes);
  expect(base64Of(new Uint8Array())).toBe("");
});

it("shows only plain pictures", () => {
  expect(pictureType("image/png")).toBe("image/png");
  expect(pictureType("image/svg+xml")).toBeUndefined();
  expect(pictureType("text/html")).toBeUndefined();
});
