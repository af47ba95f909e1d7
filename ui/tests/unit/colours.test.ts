// Every pair of colours that carries words keeps 4.5:1; what only draws an edge keeps 3:1. In each theme.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../../src", import.meta.url));
const css = readFileSync(join(src, "theme/tokens.css"), "utf8");

function tokens(theme: string): Record<string, string> {
  const block = css.split(`[data-theme="${theme}"] {`)[1]?.split("}")[0] ?? "";
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]));
}

function light(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((n) => parseInt(hex.slice(n, n + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);

const words = ["ink", "muted", "action", "danger", "family", "friends", "neighbours", "work", "places", "services"];
const grounds = ["paper", "card", "paper-deep"];

test.each(["light", "dark", "contrast"])("%s", (theme) => {
  const c = tokens(theme);
  const ratio = (a: string, b: string): number => contrast(c[a] ?? "#000000", c[b] ?? "#000000");
  for (const word of words) for (const ground of grounds) expect(ratio(word, ground), `${word} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  expect(ratio("on-action", "action")).toBeGreaterThanOrEqual(4.5);
  expect(ratio("on-action", "action-over")).toBeGreaterThanOrEqual(4.5);
  expect(ratio("amber-ink", "amber-soft")).toBeGreaterThanOrEqual(4.5);
  expect(ratio("ink", "amber-soft")).toBeGreaterThanOrEqual(4.5);
  expect(ratio("ink", "danger-soft")).toBeGreaterThanOrEqual(4.5);
  for (const ground of grounds) expect(ratio("edge", ground), `edge on ${ground}`).toBeGreaterThanOrEqual(3);
});

function styles(folder: string): [string, string][] {
  return readdirSync(folder).flatMap((name): [string, string][] => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return styles(path);
    if (name.endsWith(".css") && name !== "tokens.css") return [[path, readFileSync(path, "utf8")]];
    return name.endsWith(".svelte") ? [[path, readFileSync(path, "utf8")]] : [];
  });
}

test("no screen names a colour of its own", () => {
  for (const [path, css] of styles(src)) {
    const plain = (css.split("<style>")[1] ?? (path.endsWith(".css") ? css : "")).replace(/@media print \{[\s\S]*?\n\}/g, "").replace(/dialog::backdrop \{.*\}/, "");
    expect(plain, path).not.toMatch(/#[0-9a-f]{3,8}\b(?!\w*-)|\b(?:rgb|hsl|oklch)a?\(/i);
  }
});

test("sizes follow the text: no screen gives a font size in px", () => {
  // In a drawing px are units of the drawing, which grows as a whole.
  for (const [path, css] of styles(src).filter(([, body]) => !/<(svg|g)\b/.test(body))) expect(css, path).not.toMatch(/font(-size)?:[^;]*\dpx/);
});
