// The journal: written down from anywhere by one key, kept through a power cut, read by two, narrowed, and told by principle.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { World, type Language } from "./world";

let world: World;
let lost = false;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  if (!lost) expect(complaints).toEqual([]);
  lost = false;
});

const NAME = "Siân Ŵyn-Jones";
type View = { id: string; kind: string; fields: Record<string, { is: string; text: string; live: { value: { is: string; value: unknown } }[]; spans: { text: string; voice: { of: string } }[] }> };
let person = "";

async function start(language: Language = "en", home?: string): Promise<string> {
  world = await World.begin(language, home);
  await world.chooseLanguage();
  const { passphrase } = await world.createVault();
  ({ person } = await world.ask<{ person: string }>("person_add", { preferredName: NAME, language: "en" }));
  await world.ask("person_add", { preferredName: "Zebedee Quill", language: "en" });
  await world.ask("hello_add", { nickname: "Siencyn by the bridge", line: "" });
  return passphrase;
}
async function add(kind: string, fields: Record<string, object>, text?: string): Promise<string> {
  const given = { person, kind, fields: Object.entries(fields).map(([field, value]) => ({ field, value })), voice: { of: "coordinator" }, ...(text === undefined ? {} : { prose: [{ field: "text", text }] }) };
  return (await world.ask<{ entity: string }>("item_add", given)).entity;
}
const choice = (value: string) => ({ is: "choice", value });
const date = (value: string) => ({ is: "date", value });
const link = (value: string) => ({ is: "link", value });
async function entries(): Promise<View[]> {
  const { entities } = await world.ask<{ entities: View[] }>("person_open", { person, sections: ["journal"] });
  return entities.filter((one) => one.kind === "entry");
}
const written = async (): Promise<string[]> => (await entries()).map((one) => one.fields["text"]?.text ?? "");
async function toJournal(): Promise<void> {
  await world.press("rail-people");
  await world.page.getByRole("button", { name: new RegExp(NAME) }).first().click();
  await world.page.getByRole("heading", { level: 1, name: NAME }).waitFor();
  await world.part("journal");
}
async function look(name: string): Promise<void> {
  await world.page.waitForTimeout(80);
  expect(await world.axe(), `${name} in ${world.language}`).toEqual([]);
  const wide = await world.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${name} scrolls sideways`).toBe(0);
  expect(await world.page.getByText(/^\[[a-z]/).count(), `${name} has words missing`).toBe(0);
}
const dialog = () => world.page.getByRole("dialog", { name: world.w("quick-title") });
const focusedIs = (tag: string) => expect.poll(() => world.page.locator(`${tag}:focus`).count()).toBe(1);

test.each<Language>(["en", "cy"])("by keyboard alone, from anywhere: one key, a few letters, Enter, and the words are kept, in %s", async (language) => {
  await start(language);
  const { page } = world;
  const { keyboard } = page;
  await keyboard.press("F9");
  await dialog().waitFor();
  await focusedIs("input");
  expect(await page.content()).not.toContain("Zebedee"); // nobody's name before it is asked for
  await look("whom it is about");
  await keyboard.type("si");
  await dialog().getByRole("button", { name: NAME }).waitFor();
  expect(await dialog().getByRole("button", { name: /Siencyn/ }).count()).toBe(0); // there is no journal after a hello
  await look("found");
  await keyboard.press("ArrowDown");
  expect(await page.locator(":focus").innerText()).toBe(NAME);
  await keyboard.press("ArrowUp");
  await keyboard.press("Enter");
  await focusedIs("textarea");
  await keyboard.type("Rang about the bus.");
  await expect.poll(written).toEqual(["Rang about the bus."]);
  await keyboard.press("Tab");
  await keyboard.press("Space"); // the first kind
  await expect.poll(async () => (await entries())[0]?.fields["kind"]?.live[0]?.value.value).toBe("conversation");
  await look("being written");
  await keyboard.press("Escape");
  await expect.poll(() => dialog().count()).toBe(0);
  // Taken back from here, though this page is nobody's.
  await expect.poll(() => world.button("undo").isEnabled()).toBe(true);
  await keyboard.press("Control+Z");
  await keyboard.press("Control+Z");
  await expect.poll(written).toEqual([]);
}, 90_000);

test("on somebody's page they come first; what is written stands in the journal behind at once", async () => {
  await start();
  const { page } = world;
  await toJournal();
  await page.getByText(world.w("journal-entries-none")).waitFor();
  await page.keyboard.press("Control+J");
  await dialog().getByRole("button", { name: NAME }).waitFor();
  await focusedIs("input");
  await page.keyboard.press("Enter");
  await focusedIs("textarea");
  await page.keyboard.type("“I went alone.”\nShe was proud.");
  await expect.poll(written).toEqual(["“I went alone.”\nShe was proud."]);
  await dialog().locator(".mixed q").getByText("I went alone.").waitFor();
  await page.keyboard.press("F9"); // the same key closes
  await page.locator("main q", { hasText: "I went alone." }).waitFor();
  await page.getByText(world.w("voice-own-after")).first().waitFor();
  // Opened and left without a word there is nothing, nor with words taken out again.
  await page.keyboard.press("F9");
  await focusedIs("input");
  await page.keyboard.press("Enter");
  await focusedIs("textarea");
  await page.keyboard.type("no");
  await expect.poll(async () => (await written()).length).toBe(2);
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await written()).length).toBe(1);
}, 60_000);

test("a process killed while somebody writes something down has lost no more than the last second", async () => {
  const home = mkdtempSync(join(tmpdir(), "kith-quick-"));
  try {
    const passphrase = await start("en", home);
    const { page } = world;
    await page.keyboard.press("F9");
    await focusedIs("input");
    await page.keyboard.type("sian");
    await page.keyboard.press("Enter");
    await focusedIs("textarea");
    const typed: { at: number; length: number }[] = [];
    for (let n = 0; n < 60; n++) {
      await page.keyboard.type(`w${n} `);
      typed.push({ at: Date.now(), length: (await page.locator("textarea:focus").inputValue()).length });
      await page.waitForTimeout(50);
    }
    lost = true; // the page rightly complains of a host that is gone
    await world.kill();
    const killed = Date.now();
    await world.end();
    world = await World.begin("en", home, "open-unlock-title");
    await world.unlock(passphrase);
    await world.heading("today-title");
    const [kept = ""] = await written();
    const owed = typed.filter((one) => killed - one.at > 1_000).at(-1);
    expect(owed).toBeDefined();
    expect(kept.length).toBeGreaterThanOrEqual(owed?.length ?? 0);
    expect(kept).toBe(Array.from({ length: 60 }, (_, n) => `w${n} `).join("").slice(0, kept.length));
    await toJournal();
    await world.page.getByText("w0 w1 w2").waitFor();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}, 120_000);

test("a page that goes away in the middle keeps what was typed", async () => {
  await start();
  const { page } = world;
  await page.keyboard.press("F9");
  await focusedIs("input");
  await page.keyboard.type("sian");
  await page.keyboard.press("Enter");
  await focusedIs("textarea");
  await page.keyboard.type("Half a sent");
  await expect.poll(written).toEqual(["Half a sent"]);
  await page.goto(world.url); // the token is in the address that was given
  await page.reload();
  expect(await written()).toEqual(["Half a sent"]);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))).not.toContain("Half");
}, 60_000);

test("while somebody sits there, and behind the cover, the key does nothing", async () => {
  await start();
  const { page } = world;
  await page.keyboard.press("F8");
  await page.getByRole("heading", { name: world.w("cover-title") }).waitFor();
  await page.keyboard.press("F9");
  await page.keyboard.press("F8");
  await page.waitForTimeout(200);
  expect(await dialog().count()).toBe(0);
  await world.ask("together_code_set", { code: "493018" });
  await toJournal();
  await page.getByRole("button", { name: world.w("sit-with", { name: "Siân" }) }).click();
  if (await page.getByRole("dialog").isVisible().catch(() => false)) {
    await page.getByLabel(world.w("sit-code-first"), { exact: true }).fill("493018");
    await page.getByLabel(world.w("sit-code-again"), { exact: true }).fill("493018");
    await page.keyboard.press("Enter");
  }
  await page.getByRole("heading", { level: 1, name: world.w("together-here") }).waitFor();
  for (const key of ["F9", "Control+J"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await page.content()).not.toContain(world.w("quick-who"));
  }
}, 60_000);

test.each<Language>(["en", "cy"])("an entry is read by two, written on by keyboard, names people, goals and places, and is found by what it is, in %s", async (language) => {
  await start(language);
  const jo = await add("contact", { name: { is: "text", value: "Jo Mears" }, kind: choice("person") });
  const goal = await add("goal", { status: choice("todo") }, "Sing again");
  await world.ask("place_add", { name: "Pont Fach choir" });
  const tea = await add("entry", { on: date("2026-03-01"), kind: choice("visit"), contact: link(jo), goal: link(goal) }, "Tea with Jo.");
  await add("entry", { on: date("2026-09-01"), kind: choice("changed"), principles: { is: "choices", value: ["community"] } }, "She goes alone now.");
  await add("entry", { on: date("2026-06-01"), kind: choice("didNotHappen") }, "The respite week was not needed.");
  await toJournal();
  const { page } = world;
  const shown = async () => (await page.locator("main li .words").allInnerTexts()).map((one) => one.trim());
  await expect.poll(shown).toEqual(["She goes alone now.", "The respite week was not needed.", "Tea with Jo."]);
  await look("the journal");
  const main = page.locator("main");
  await main.getByLabel(world.w("field-entry-kind"), { exact: true }).selectOption("visit");
  await expect.poll(shown).toEqual(["Tea with Jo."]);
  await page.getByText(world.w("journal-shown", { count: 1 })).waitFor();
  await main.getByLabel(world.w("field-entry-principles"), { exact: true }).first().selectOption("community");
  await page.getByText(world.w("journal-none-such")).waitFor();
  await look("none such");
  await world.button("journal-all").click();
  await main.getByLabel(world.w("field-entry-contact"), { exact: true }).selectOption(jo);
  await expect.poll(shown).toEqual(["Tea with Jo."]);

  const change = page.getByRole("button", { name: `${world.w("journal-change")}: Tea with Jo.` });
  await change.focus();
  await page.keyboard.press("Enter");
  await focusedIs("textarea");
  await look("written on");
  const item = page.locator(`#item-${tea}`);
  await item.getByRole("checkbox", { name: world.w("choice-entry-principles-relationships") }).check();
  await item.getByLabel(world.w("field-entry-place"), { exact: true }).fill("pont");
  await item.getByRole("button", { name: "Pont Fach choir" }).click();
  await item.getByText("Pont Fach choir").waitFor();
  await world.saved();
  await page.getByRole("button", { name: `${world.w("journal-done")}: Tea with Jo.` }).click();
  await expect.poll(() => change.evaluate((e) => e === document.activeElement)).toBe(true);
  await page.getByText("Pont Fach choir").waitFor();
  await page.getByText(world.w("choice-entry-principles-relationships")).last().waitFor();

  await world.part("changed");
  await page.getByRole("heading", { level: 3, name: world.either("choice-entry-principles-community") }).waitFor();
  await page.getByText("She goes alone now.").waitFor();
  await page.getByRole("heading", { level: 3, name: world.either("changed-avoided") }).waitFor();
  await page.getByText("The respite week was not needed.").waitFor();
  expect(await page.getByText("Tea with Jo.").count()).toBe(0);
  await look("what changed");
  await world.button("changed-avoided-add").click();
  await focusedIs("textarea");
  await page.keyboard.type("No fall.");
  await world.saved();
  await world.part("changed");
  await page.getByText("No fall.").waitFor();
}, 120_000);
