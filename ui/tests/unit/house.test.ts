// House rules that the compiler does not see.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../../src", import.meta.url));
const all = (folder: string): string[] => readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? all(join(folder, name)) : [join(folder, name)]));
const files = all(src).map((path) => ({ path: relative(src, path), body: readFileSync(path, "utf8") }));
const code = files.filter(({ path }) => /\.(ts|svelte)$/.test(path) && !path.startsWith("generated/"));

test("only src/host speaks to Tauri", () => {
  for (const { path, body } of code) if (path !== "host/tauri.ts") expect(body, path).not.toContain("@tauri-apps");
});

test("no markup made of text, and no style written into markup", () => {
  for (const { path, body } of code.filter(({ path }) => path.endsWith(".svelte"))) {
    expect(body, path).not.toContain("{@html");
    expect(body, path).not.toMatch(/\sstyle="/);
  }
});

test("no fake reaches the product", () => {
  for (const { path, body } of code) if (!path.endsWith(".test.ts")) expect(body, path).not.toMatch(/tests\/fake/);
});

test("nothing is kept by the browser, logged, or put into the address", () => {
  for (const { path, body } of code) {
    if (path.endsWith(".test.ts")) continue;
    expect(body, path).not.toMatch(/\b(localStorage|sessionStorage|indexedDB|document\.cookie|console\.\w+)\b/);
    if (path !== "host/web.ts" && path !== "host/pick.ts") expect(body, path).not.toMatch(/\b(pushState|replaceState|location\.(hash|href|assign))\b/);
  }
});

test("no dates by Intl: Chromium has none in Welsh", () => {
  for (const { path, body } of code) expect(body, path).not.toMatch(/Intl\.DateTimeFormat|toLocale(Date|Time)String/);
});

test("no component is longer than 150 lines", () => {
  for (const { path, body } of code.filter(({ path }) => path.endsWith(".svelte"))) expect(body.split("\n").length, path).toBeLessThanOrEqual(160);
});
