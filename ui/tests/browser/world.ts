// The test host and a browser on it: everything a whole-UI test needs.
import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { flags } from "./flags.mjs";

export type Language = "en" | "cy";
const ui = fileURLToPath(new URL("../..", import.meta.url));
const axe = readFileSync(join(ui, "node_modules/axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const bundles = Object.fromEntries(
  (["en", "cy"] as const).map((language) => {
    const locale = language === "en" ? "en-GB" : "cy";
    const bundle = new FluentBundle(locale, { useIsolating: false });
    for (const file of readdirSync(join(ui, "locales", locale))) bundle.addResource(new FluentResource(readFileSync(join(ui, "locales", locale, file), "utf8")));
    return [language, bundle];
  }),
) as Record<Language, FluentBundle>;

/** The words of a key, as the screen shows them. */
export function words(language: Language, key: string, given?: Record<string, FluentVariable>): string {
  const pattern = bundles[language].getMessage(key)?.value;
  if (!pattern) throw new Error(`no words for ${key}`);
  return bundles[language].formatPattern(pattern, given);
}

export class World {
  /** The one that was begun last, for telling what its page showed when a test failed. */
  static current: World | undefined;
  page!: Page;
  url = "";
  language: Language = "en";
  #host!: ChildProcess;
  #browser!: Browser;
  #context!: BrowserContext;
  #said: string[] = [];

  /** Starts a host with nothing in it, or on a folder left by another, and a page on it. */
  static async begin(language: Language = "en", home?: string, first = "open-language-hello"): Promise<World> {
    const world = new World();
    world.language = language;
    const program = process.env["KITH_TEST_HOST"];
    if (!program) throw new Error("KITH_TEST_HOST must name the kith-test-host program");
    world.#host = spawn(program, [], { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, ...(home === undefined ? {} : { KITH_HOME: home }) } });
    world.url = await new Promise<string>((resolve, reject) => {
      world.#host.once("exit", (code) => reject(new Error(`the test host ended with ${code}`)));
      createInterface({ input: world.#host.stdout! }).on("line", (line) => {
        const found = /http:\/\/\S+/.exec(line);
        if (found) resolve(found[0]);
      });
    });
    world.#browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: flags });
    world.#context = await world.#browser.newContext({ viewport: { width: 1366, height: 860 }, reducedMotion: "reduce", locale: "en-GB" });
    world.page = await world.#context.newPage();
    world.page.setDefaultTimeout(30_000); // a test machine may be busy with other things
    World.current = world;
    world.page.on("pageerror", (error) => world.#said.push(String(error)));
    world.page.on("console", (m) => {
      if (m.type() === "error" && !/status of 4\d\d/.test(m.text())) world.#said.push(`${m.text()} ${m.location().url}`);
    });
    await world.page.goto(world.url);
    await world.heading(first);
    return world;
  }

  /** What the page shows, in words: the people in it are made up. */
  async shown(): Promise<string> {
    return this.page.locator("body").innerText({ timeout: 2_000 }).catch((error: unknown) => String(error));
  }

  /** The process is gone from one moment to the next, as in a power cut. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#host.once("exit", resolve));
    this.#host.kill("SIGKILL");
    await gone;
  }

  async end(): Promise<void> {
    await this.#browser?.close();
    this.#host?.kill("SIGTERM");
  }

  /** What the page complained of since the last time; a broken content policy shows here. */
  complaints(): string[] {
    return this.#said.splice(0);
  }

  w(key: string, given?: Record<string, FluentVariable>): string {
    return words(this.language, key, given);
  }

  /** The words of a key, plain or easy: whoever likes Easy Read has the easy ones on their page. */
  either(key: string): RegExp {
    const message = bundles[this.language].getMessage(key);
    const easy = message?.attributes["easy"];
    const all = [this.w(key), ...(easy ? [bundles[this.language].formatPattern(easy)] : [])];
    return new RegExp(`^(${all.map((one) => one.replace(/[.?+()]/g, "\\$&")).join("|")})$`);
  }

  button(key: string, given?: Record<string, FluentVariable>) {
    return this.page.getByRole("button", { name: this.w(key, given), exact: true });
  }

  /** A button by its visible words, where a key beside them is part of its name; places behind the menu where there is one. */
  async press(key: string): Promise<void> {
    const menu = this.page.getByRole("button", { name: this.w("rail-menu") });
    if (key.startsWith("rail-") && (await menu.isVisible())) await menu.click();
    await this.page.getByRole("button", { name: this.w(key) }).first().click();
  }

  field(key: string) {
    return this.page.getByLabel(this.w(key), { exact: true });
  }

  async heading(key: string): Promise<void> {
    await this.page.getByRole("heading", { level: 1, name: this.w(key) }).waitFor();
  }

  /** Tabs until the focus is on something with this name. Fails when it cannot be reached. */
  async tabTo(name: string | RegExp, most = 60): Promise<void> {
    for (let n = 0; n < most; n++) {
      await this.page.keyboard.press("Tab");
      const focused = this.page.locator(":focus");
      const found = await focused.evaluate((e) => {
        const labels = e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement ? [...(e.labels ?? [])].map((l) => l.textContent) : [];
        return [e.getAttribute("aria-label"), ...labels, e.textContent].filter(Boolean).join(" ").replace(/\s+/g, " ").trim();
      }, undefined, { timeout: 250 }).catch(() => ""); // nothing has the focus while it is outside the page
      if (typeof name === "string" ? found.includes(name) : name.test(found)) return;
    }
    throw new Error(`the Tab key does not reach ${name}`);
  }

  async axe(): Promise<string[]> {
    const client = await this.#context.newCDPSession(this.page);
    await client.send("Runtime.evaluate", { expression: `${axe};0` });
    await client.detach();
    const violations = await this.page.evaluate(async (only) => {
      const run = (globalThis as unknown as { axe: { run: (where: Document, options: object) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> } }).axe;
      return (await run.run(document, { runOnly: only })).violations;
    }, tags);
    return violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => String(n.target)).join(" | ")}`);
  }

  async chooseLanguage(): Promise<void> {
    await this.page.getByRole("button", { name: this.w("open-language-choose") }).click();
    await this.heading("open-welcome-title");
  }

  /** Makes a vault with picked words, checks the sheet, and answers the passphrase and the recovery key. */
  async createVault(): Promise<{ passphrase: string; recoveryKey: string }> {
    await this.button("open-begin").click();
    await this.heading("open-create-title");
    const list = this.page.getByRole("list", { name: this.w("open-picked-list") }).getByRole("listitem");
    await list.first().waitFor();
    const passphrase = (await list.allInnerTexts()).join(" ");
    await this.page.getByLabel(this.w("open-picked-again")).fill(passphrase);
    await this.button("open-create").click();
    await this.heading("open-sheet-title");
    const groups = await this.page.locator("code").allInnerTexts();
    await this.button("open-sheet-have").click();
    await this.answerSheet(groups);
    await this.heading("today-title");
    return { passphrase, recoveryKey: groups.join("-") };
  }

  /** A command beside the screen, for what a test only needs to be there. */
  async ask<T>(name: string, request: object): Promise<T> {
    const { origin, hash } = new URL(this.url);
    const answer = await fetch(`${origin}/cmd/${name}`, { method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${hash.slice(1)}` }, body: JSON.stringify(request) });
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** Someone new, whose page opens. With the mouse, for tests about something else. */
  async addPerson(name: string): Promise<void> {
    await this.press("rail-people");
    await this.button("people-add").click();
    await this.page.getByLabel(this.w("people-add-name")).fill(name);
    await this.page.keyboard.press("Enter");
    await this.page.getByRole("heading", { level: 1, name }).waitFor();
  }

  /** To a part of the record that is open. */
  async part(key: string): Promise<void> {
    await this.page.getByRole("navigation", { name: this.w("person-sections") }).getByRole("button", { name: this.either(`person-section-${key}`) }).click();
    await this.page.locator("#section-title", { hasText: this.either(`person-section-${key}`) }).waitFor();
  }

  async answerSheet(groups: string[]): Promise<void> {
    await this.heading("open-ask-title");
    for (const [index, group] of groups.entries()) {
      const field = this.page.getByLabel(this.w("open-ask-group", { number: index + 1 }), { exact: true });
      if ((await field.count()) > 0) await field.fill(group);
    }
    await this.button("open-ask-check").click();
  }

  async explore(): Promise<void> {
    await this.button("open-sample").click();
    await this.heading("today-title");
  }

  async unlock(passphrase: string): Promise<void> {
    await this.heading("open-unlock-title");
    await this.page.getByLabel(this.w("open-passphrase"), { exact: true }).fill(passphrase);
    await this.page.keyboard.press("Enter");
  }

  /** Waits until the last change is safely saved. */
  async saved(): Promise<void> {
    await this.page.getByText(new RegExp(`^${this.w("saved-at", { time: "\\d\\d:\\d\\d" })}$`)).waitFor();
  }
}
