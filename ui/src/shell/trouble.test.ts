import { expect, test } from "vitest";
import { safeKey, troubleKind } from "./trouble";

test("a full disk says the words are still on the screen", () => expect(safeKey(troubleKind("diskFull"))).toBe("trouble-disk-safe"));
test("what is not known still says what is safe", () => expect([troubleKind("internal"), safeKey("other")]).toEqual(["other", "trouble-other-safe"]));
