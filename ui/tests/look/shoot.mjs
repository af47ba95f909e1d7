// Pictures of the screens over the fake host, in Chromium, under the real window's content policy.
// node tests/look/shoot.mjs [part of a name]   → ../target/look/*.png; axe runs on each, its findings are printed.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { chromium } from "playwright-core";
import { build } from "vite";
import { flags } from "../browser/flags.mjs";
import { steps } from "./steps.mjs";

const ui = fileURLToPath(new URL("../..", import.meta.url));
const out = join(tmpdir(), `kith-look-${process.pid}`);
const pictures = join(ui, "..", "target", "look");
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'";
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };

await build({ root: ui, configFile: false, logLevel: "warn", plugins: [svelte({ configFile: join(ui, "svelte.config.js") })], base: "./", publicDir: false, build: { outDir: out, emptyOutDir: true, assetsInlineLimit: 0, target: "es2022", modulePreload: { polyfill: false }, rollupOptions: { input: join(ui, "tests/fake/index.html") } } });
const server = createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://x").pathname;
  try {
    const body = readFileSync(join(out, path));
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream", "content-security-policy": policy }).end(body);
  } catch {
    response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
  }
});
await new Promise((r) => server.listen(0, "127.0.0.1", () => r(undefined)));
const address = server.address();
const port = typeof address === "object" && address ? address.port : 0;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
const axe = readFileSync(join(ui, "node_modules/axe-core/axe.min.js"), "utf8");
mkdirSync(pictures, { recursive: true });

/** The page as a sheet of paper: as a PDF, and as a picture of what it prints. @param {import("playwright-core").Page} page @param {string} name */
async function printed(page, name) {
  await page.pdf({ path: join(pictures, `${name}.pdf`), format: "A4" });
  const size = page.viewportSize() ?? { width: 1366, height: 860 };
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.screenshot({ path: join(pictures, `${name}-printed.png`) });
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize(size);
}

let bad = 0;
const wanted = process.argv.slice(2);
for (const step of await steps()) {
  if (wanted.length > 0 && !wanted.some((w) => step.name.includes(w))) continue;
  const context = await browser.newContext({ viewport: step.size ?? { width: 1366, height: 860 }, locale: "en-GB", bypassCSP: false, reducedMotion: "reduce" });
  const page = await context.newPage();
  if (step.forced) await page.emulateMedia({ forcedColors: "active", colorScheme: step.forced === "dark" ? "dark" : "light" });
  const said = [];
  page.on("console", (m) => ["error", "warning"].includes(m.type()) && said.push(m.text()));
  page.on("pageerror", (e) => said.push(String(e)));
  try {
    await page.goto(`http://127.0.0.1:${port}/tests/fake/index.html?${step.query ?? ""}`);
    await page.waitForSelector("h1");
    await step.act?.(page);
    await page.waitForTimeout(120);
    await page.screenshot({ path: join(pictures, `${step.name}.png`), fullPage: step.full ?? false });
    if (step.print) await printed(page, step.name);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) (bad++, console.log(`${step.name}: scrolls sideways by ${wide}px`));
    const session = await context.newCDPSession(page);
    await session.send("Runtime.evaluate", { expression: `${axe};0` });
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    // What axe takes for colours is not what forced colours paint.
    for (const v of violations.filter((v) => !(step.forced && v.id === "color-contrast"))) (bad++, console.log(`${step.name}: axe ${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target} ${n.any[0]?.message ?? ""}`).join(" | ")}`));
  } catch (error) {
    bad++;
    console.log(`${step.name}: ${String(error).slice(0, 400)}`);
    await page.screenshot({ path: join(pictures, `${step.name}-failed.png`) }).catch(() => undefined);
  }
  for (const s of said) (bad++, console.log(`${step.name}: ${s.slice(0, 300)}`));
  await context.close();
}
await browser.close();
server.close();
rmSync(out, { recursive: true, force: true });
console.log(bad === 0 ? "all clean" : `${bad} findings`);
process.exitCode = bad === 0 ? 0 : 1;
