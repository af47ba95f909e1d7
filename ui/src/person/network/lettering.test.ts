import { expect, it } from "vitest";
import { calledName, initials, letters, lines, shorten, textWidth, withInitial } from "./lettering";

it("calls people as they are called", () => {
  expect(calledName("Mary Pryce")).toBe("Mary");
  expect(calledName("Aunt Bet")).toBe("Aunt Bet");
  expect(calledName("Mr Iqbal Khan")).toBe("Mr Iqbal");
  expect(calledName("Anti Siân Jones")).toBe("Anti Siân");
  expect(calledName("👵🏽 Nan")).toBe("👵🏽 Nan");
  expect(calledName("Donna, from the office")).toBe("Donna");
  expect(calledName("  ")).toBe("");
});

it("tells two of the same name apart by an initial", () => {
  expect(withInitial("Jo Mears")).toBe("Jo M");
  expect(withInitial("Aunt Bet Parry")).toBe("Aunt Bet P");
  expect(withInitial("Jo")).toBe("Jo");
});

it("makes initials from any script", () => {
  expect(initials("Jo Mears")).toBe("JM");
  expect(initials("Biscuit")).toBe("Bi");
  expect(initials("فاطمة الزهراء")).toBe("فا");
  expect(initials("“Jo” (Mears)")).toBe("JM");
  expect(initials("")).toBe("?");
  expect(initials("👩‍👩‍👧‍👦")).toBe("👩‍👩‍👧‍👦");
});

it("shortens between letters as a reader sees them", () => {
  const short = shorten("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 18, 90);
  expect(letters(short).slice(0, -1).every((part) => part === "👩‍👩‍👧‍👦")).toBe(true);
  expect(textWidth(shorten("Wolfeschlegelstein", 18, 96), 18)).toBeLessThanOrEqual(96);
});

it("breaks between words and never into more than two lines", () => {
  expect(lines("District nurse", 18, 100, 2)).toEqual(["District", "nurse"]);
  expect(lines("Jo", 18, 100, 2)).toEqual(["Jo"]);
  const long = lines("Cymdeithas Gymunedol Blaenau Ffestiniog a'r Cylch", 18, 118, 2);
  expect(long).toHaveLength(2);
  for (const line of long) expect(textWidth(line, 18)).toBeLessThanOrEqual(118);
});

it("never guesses narrower than the typeface draws", () => {
  // Measured in Chromium at 100 px, weight 500.
  expect(textWidth("m", 100)).toBeGreaterThanOrEqual(86);
  expect(textWidth("ŵ", 100)).toBeGreaterThanOrEqual(71);
  expect(textWidth("W", 100)).toBeGreaterThanOrEqual(87);
  expect(textWidth("i", 100)).toBeGreaterThanOrEqual(27);
});
