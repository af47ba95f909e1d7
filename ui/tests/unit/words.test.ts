// The catalogue: the same messages in both languages, every one used, every use there.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, type Entry, type Message, type Pattern, type SelectExpression, Visitor } from "@fluent/syntax";
import { expect, test } from "vitest";
import { schema } from "../../src/generated/schema";

const ui = fileURLToPath(new URL("../..", import.meta.url));
const locales = ["en-GB", "cy"] as const;
const pluralForms = { "en-GB": ["one", "other"], cy: ["few", "many", "one", "other", "two", "zero"] };
const files = (locale: string): string[] => readdirSync(join(ui, "locales", locale)).filter((f) => f.endsWith(".ftl")).sort();
const text = (locale: string, file: string): string => readFileSync(join(ui, "locales", locale, file), "utf8");

class Seen extends Visitor {
  variables = new Set<string>();
  plurals: string[][] = [];
  choices: string[][] = [];
  override visitVariableReference(node: { id: { name: string } }): void {
    this.variables.add(node.id.name);
  }
  override visitSelectExpression(node: SelectExpression): void {
    const keys = node.variants.map((v) => (v.key.type === "Identifier" ? v.key.name : v.key.value)).sort();
    (keys.some((k) => ["one", "two", "few", "many"].includes(k)) ? this.plurals : this.choices).push(keys.filter((k) => !/^\d+$/.test(k)));
    this.genericVisit(node);
  }
}
const seen = (node: Message | Pattern): Seen => {
  const visitor = new Seen();
  visitor.visit(node);
  return visitor;
};

function messages(locale: string): Map<string, { message: Message; file: string }> {
  const all = new Map<string, { message: Message; file: string }>();
  for (const file of files(locale)) {
    for (const entry of parse(text(locale, file), {}).body as Entry[]) {
      expect(entry.type, `${locale}/${file}: ${entry.type === "Junk" ? entry.content.slice(0, 80) : ""}`).not.toBe("Junk");
      if (entry.type !== "Message") continue;
      expect(all.has(entry.id.name), `${entry.id.name} twice in ${locale}`).toBe(false);
      all.set(entry.id.name, { message: entry, file });
    }
  }
  return all;
}

const [en, cy] = [messages("en-GB"), messages("cy")];

test("both languages have the same files and the same messages in them", () => {
  expect(files("cy")).toEqual(files("en-GB"));
  const where = (all: typeof en): string[] => [...all].map(([key, { file }]) => `${file} ${key}`).sort();
  expect(where(cy)).toEqual(where(en));
});

test("the same variables and attributes", () => {
  for (const [key, { message }] of en) {
    const other = cy.get(key)?.message;
    if (!other) continue;
    expect([...seen(other).variables].sort(), key).toEqual([...seen(message).variables].sort());
    expect(other.attributes.map((a) => a.id.name), key).toEqual(message.attributes.map((a) => a.id.name));
    expect(seen(other).plurals.length > 0, `${key}: a plural in one language only`).toBe(seen(message).plurals.length > 0);
    expect(seen(other).choices, key).toEqual(seen(message).choices);
  }
});

test("every plural has every form of its language", () => {
  for (const [locale, all] of [["en-GB", en], ["cy", cy]] as const) {
    for (const [key, { message }] of all) for (const forms of seen(message).plurals) expect(forms, `${locale} ${key}`).toEqual(pluralForms[locale]);
  }
});

test("each message says whether it is drafted or checked", () => {
  for (const locale of locales) {
    for (const [key, { message }] of locale === "cy" ? cy : en) expect(message.comment?.content, `${locale} ${key}`).toMatch(/^(drafted|checked)$/m);
  }
});

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === "generated" ? [] : sources(path);
    return /\.(svelte|ts)$/.test(name) && !name.endsWith(".test.ts") ? [readFileSync(path, "utf8")] : [];
  });
}

/** Copies are written by Rust, from the same catalogue. */
function copySources(): string[] {
  const folder = join(ui, "../crates/report/src/copy");
  return readdirSync(folder).filter((name) => name.endsWith(".rs")).map((name) => readFileSync(join(folder, name), "utf8").replace(/"([a-z-]+-)\{\w+\}"/g, "`$1${"));
}

test("every word used in the source is there, and none lies unused", () => {
  const source = [...sources(join(ui, "src")), ...copySources()];
  const exact = new Set<string>();
  const starts = new Set<string>();
  for (const body of source) {
    for (const [, literal = ""] of body.matchAll(/"([a-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)"/g)) if (en.has(literal)) exact.add(literal);
    for (const [, key = ""] of body.matchAll(/\b(?:t|easy)\(\s*"([^"]+)"/g)) exact.add(key);
    for (const [, key = ""] of body.matchAll(/\btIn\([^,()]+,\s*"([^"]+)"/g)) exact.add(key);
    for (const [, start = ""] of body.matchAll(/`([a-z][A-Za-z0-9]*-[A-Za-z0-9-]*)\$\{/g)) starts.add(start);
  }
  for (const key of exact) expect(en.has(key), `"${key}" is used but nowhere worded`).toBe(true);
  const begun = [...starts].filter((s) => [...en.keys()].some((k) => k.startsWith(s)));
  const unused = [...en.keys()].filter((key) => !exact.has(key) && !begun.some((s) => key.startsWith(s)));
  expect(unused).toEqual([]);
});

test("Easy Read is short: one idea in a sentence, few words, nothing in brackets", () => {
  let seenEasy = 0;
  for (const [locale, all] of [["en-GB", en], ["cy", cy]] as const) {
    for (const [key, { message }] of all) {
      const pattern = message.attributes.find((a) => a.id.name === "easy")?.value;
      for (const part of pattern?.elements ?? []) {
        if (part.type !== "TextElement") continue;
        seenEasy += 1;
        expect(part.value, `${locale} ${key}`).not.toMatch(/[;:…]|\((?!F8)/);
        for (const sentence of part.value.split(/[.?!]/)) expect(sentence.trim().split(/\s+/).length, `${locale} ${key}: ${sentence}`).toBeLessThanOrEqual(12);
      }
    }
  }
  expect(seenEasy).toBeGreaterThan(200);
});

test("no message speaks of people as cases", () => {
  for (const [key, { message, file }] of en) {
    const words = text("en-GB", file).split(`\n${key} =`)[1]?.split("\n#")[0] ?? message.id.name;
    // The standard that directories are exchanged in has a name of its own.
    expect(words.replaceAll("Open Referral", ""), key).not.toMatch(/\b(clients?|patients?|service users?|referrals?|submit|entit(y|ies)|successfully)\b/i);
  }
});

test("every choice a record can hold has words", () => {
  const missing = Object.entries(schema).flatMap(([kind, { fields }]) =>
    Object.entries(fields).flatMap(([field, shape]) =>
      shape.is === "choice" || shape.is === "choices" ? shape.of.map((value) => (kind === "settings" ? `settings-${field}-${value}` : `choice-${kind}-${field}-${value}`)).filter((key) => !en.has(key)) : [],
    ),
  );
  expect(missing).toEqual([]);
});
