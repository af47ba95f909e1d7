import { expect, it } from "vitest";
import { unquoted } from "./unquoted";

it("takes off the marks around words, and none inside them", () => {
  expect(unquoted(" “I sing”\n")).toBe("I sing");
  expect(unquoted("'I don't'")).toBe("I don't");
  expect(unquoted("«oui")).toBe("oui");
  expect(unquoted("the dogs’")).toBe("the dogs’");
});
