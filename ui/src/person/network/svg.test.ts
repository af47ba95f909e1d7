import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { Placed } from "./circles";
import { crowd, seeded, words } from "./fixtures";
import { layOut } from "./geometry";
import { drawing } from "./svg";
import type { Line } from "./ties";

const key = { helps: "Helps Mary", helped: "Mary helps", paid: "Paid" };
const tied = (contacts: readonly Placed[], many: number): Line[] => {
  const pick = seeded(5);
  const of = (): string => contacts[Math.floor(pick() * contacts.length)]?.id ?? "";
  return Array.from({ length: contacts.length > 1 ? many : 0 }, (_, n) => ({ id: String(n).padStart(4, "0"), a: of(), b: of() }));
};
const drawn = (contacts: readonly Placed[], ties: readonly Line[]): string => drawing({ layout: layOut(contacts, words), title: "Mary Pryce. Circles of people", key, missed: { title: "People she misses", names: ["Nan", "Taid"] }, ties, helpers: true });
const shuffled = <T>(all: readonly T[], seed: number): T[] => {
  const pick = seeded(seed);
  return all.map((one) => ({ one, key: pick() })).sort((a, b) => a.key - b.key).map(({ one }) => one);
};

it.each([0, 1, 6, 24, 60, 300])("draws %i contacts to the same bytes as on every other machine, in any order", async (many) => {
  const contacts = crowd(many, 11);
  const ties = tied(contacts, many * 3);
  const svg = drawn(contacts, ties);
  const golden = fileURLToPath(new URL(`./golden/map-${many}.svg`, import.meta.url));
  if (process.env["KITH_GOLDEN"] === "write") writeFileSync(golden, svg);
  expect(svg === readFileSync(golden, "utf8"), `golden/map-${many}.svg`).toBe(true);
  for (let seed = 1; seed <= 3; seed += 1) expect(drawn(shuffled(contacts, seed), shuffled(ties, seed)) === svg).toBe(true);
});

it("is well-formed whatever a name holds, and keeps what is private out", () => {
  const odd = ["<script>alert(1)</script>", "A & B \"C\" 'D'", "\u0000\u0008bell\u000b", "\ud800 half", "x".repeat(200), "ŵ".repeat(200), "العربية ".repeat(20)];
  const contacts = crowd(7).map((one, n): Placed => ({ ...one, name: odd[n] ?? "", kind: "group", photo: n === 0 ? 'ab"c' : undefined }));
  const svg = drawn(contacts, []);
  expect(svg).not.toContain("<script");
  expect([...svg].every((letter) => letter === "\n" || (letter.codePointAt(0) ?? 0) >= 32)).toBe(true);
  expect(/\p{Cs}/u.test(svg)).toBe(false);
  for (const tag of ["g", "svg", "text", "clipPath"]) expect(svg.split(`<${tag}`).filter((part) => /^[\s>]/.test(part)).length, tag).toBe(svg.split(`</${tag}>`).length - 1);
  expect(svg).toContain('href="kith:ab&quot;c"');
  expect(svg).not.toMatch(/href="(?!kith:)/);
});

it("draws no tie to nobody, to oneself or told twice", () => {
  const contacts = crowd(3);
  const [a, b] = [contacts[0]!.id, contacts[1]!.id];
  const one = drawn(contacts, [{ id: "1", a, b }]);
  expect(drawn(contacts, [{ id: "1", a, b }, { id: "2", a: b, b: a }, { id: "3", a, b: "gone" }, { id: "4", a, b: a }])).toBe(one);
  expect(one).not.toBe(drawn(contacts, []));
});
