// A concern's own page with no network, who was told and when; and working safely before a meeting.
import { afterEach, expect, test } from "vitest";
import { World, type Language } from "./world";

let world: World;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

const NAME = "Siân Ŵyn-Jones";
let person = "";
type View = { kind: string; fields: Record<string, { text: string; live: { value: { value: unknown } }[]; spans: { voice: { of: string }; text: string }[] }> };

async function start(language: Language = "en"): Promise<void> {
  world = await World.begin(language);
  await world.chooseLanguage();
  await world.createVault();
  ({ person } = await world.ask<{ person: string }>("person_add", { preferredName: NAME, language: "en" }));
}
async function open(): Promise<void> {
  await world.press("rail-people");
  await world.page.getByRole("button", { name: new RegExp(NAME) }).first().click();
  await world.page.getByRole("heading", { level: 1, name: NAME }).waitFor();
  await world.part("safety");
}
const notes = async (): Promise<View[]> => (await world.ask<{ entities: View[] }>("person_open", { person, sections: ["safety"] })).entities.filter((one) => one.kind === "note");
const fact = (one: View | undefined, field: string): unknown => one?.fields[field]?.live[0]?.value.value;
async function look(name: string): Promise<void> {
  await world.page.waitForTimeout(80);
  expect(await world.axe(), `${name} in ${world.language}`).toEqual([]);
  const wide = await world.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${name} scrolls sideways`).toBe(0);
  expect(await world.page.getByText(/^\[[a-z]/).count(), `${name} has words missing`).toBe(0);
}

test.each<Language>(["en", "cy"])("a concern by keyboard alone: the exact words, who was told now, and what comes next, in %s", async (language) => {
  await start(language);
  const { page } = world;
  const { keyboard } = page;
  await open();
  await world.tabTo(world.w("safety-concern-add"));
  await keyboard.press("Enter");
  await expect.poll(() => page.locator(":focus").getAttribute("id")).toBe("concern-title");
  await page.getByText(world.w("safety-not-system")).waitFor();
  await look("a concern nobody wrote numbers for");
  // No number yet: it says so, and leads to where it is written.
  expect(await page.getByText(world.w("safety-number-none")).count()).toBe(2);
  await world.button("safety-number-write").click();
  await world.heading("settings-title");
  await world.field("settings-safeguarding").fill("01632 960 999");
  await world.field("settings-safeguarding-hours").fill("01632 960 998");
  await world.field("settings-safeguarding-hours").blur();
  await world.saved();
  await open();
  await page.getByRole("button", { name: new RegExp(`^${world.w("safety-open")}`) }).click();
  const size = await page.locator(".number").first().evaluate((e) => parseFloat(getComputedStyle(e).fontSize) / parseFloat(getComputedStyle(document.body).fontSize));
  expect(size).toBeGreaterThan(1.4);
  expect(await page.locator(".number").allInnerTexts()).toEqual(["01632 960 999", "01632 960 998"]);
  expect(await world.button("safety-number-write").count()).toBe(0);

  await world.tabTo(world.w("field-note-heard"));
  await keyboard.type("He took my purse.");
  await world.tabTo(world.w("field-note-told"));
  await keyboard.type("Duty desk");
  const before = Date.now();
  await world.tabTo(new RegExp(`^${world.w("when-now")}: `));
  await keyboard.press("Enter");
  await world.tabTo(world.w("safety-told-add"));
  await keyboard.press("Enter");
  await expect.poll(() => page.locator("li.inner input:focus").count()).toBe(1);
  await keyboard.type("My manager");
  await world.tabTo(new RegExp(`^${world.w("when-now")}: `));
  await keyboard.press("Enter");
  await world.tabTo(world.w("field-note-agreed"));
  await keyboard.type("Somebody comes on Monday.");
  await page.getByRole("radio", { name: world.w("choice-note-knows-notYet") }).check();
  await look("a concern");
  await expect.poll(async () => (await notes()).map((one) => [fact(one, "kind"), fact(one, "told")]).sort()).toEqual([["concern", "Duty desk"], ["told", "My manager"]]);
  await expect.poll(async () => fact((await notes()).find((one) => fact(one, "kind") === "concern"), "knows")).toBe("notYet");
  const all = await notes();
  const concern = all.find((one) => fact(one, "kind") === "concern");
  expect(concern?.fields["heard"]?.spans.map((span) => [span.voice.of, span.text])).toEqual([["own", "He took my purse."]]);
  expect(concern?.fields["agreed"]?.text).toBe("Somebody comes on Monday.");
  for (const one of all) expect(Math.abs(Number(fact(one, "toldAt")) - before)).toBeLessThan(10 * 60_000);
}, 120_000);

test("a concern taken away takes with it who was told, and both come back", async () => {
  await start();
  const { page } = world;
  await open();
  await world.button("safety-concern-add").click();
  await world.field("field-note-heard").fill("He took my purse.");
  await world.button("safety-told-add").click();
  await page.getByLabel(world.w("safety-told-also"), { exact: true }).fill("My manager");
  await world.saved();
  await page.getByRole("button", { name: `${world.w("remove")}: ${world.w("safety-concern")}` }).click();
  await expect.poll(async () => (await notes()).length).toBe(0);
  await page.getByText(world.w("safety-concerns-none")).waitFor();
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Z");
  await expect.poll(async () => (await notes()).length).toBe(2);
  await page.getByText("He took my purse.").waitFor();
}, 60_000);

test("no word of a concern comes up in a search, on Today, in the history or when sitting together", async () => {
  await start();
  const { page } = world;
  await open();
  await world.button("safety-concern-add").click();
  await world.field("field-note-heard").fill("Plumwhisper said so.");
  await world.field("field-note-text").fill("Plumwhisper seen.");
  await world.field("field-note-agreed").fill("Plumwhisper agreed.");
  await world.field("field-note-told").fill("Plumwhisper desk");
  await world.field("field-note-told").blur();
  await world.saved();
  await world.press("safety-back");
  await world.part("history");
  expect(await page.content()).not.toContain("Plumwhisper");
  await world.press("rail-people");
  await page.getByRole("searchbox").fill("Plumwhisper");
  await page.getByText(world.w("people-none-found")).waitFor();
  await world.press("rail-today");
  await world.button("today-show-all").click();
  expect(await page.content()).not.toContain("Plumwhisper");
  await world.ask("together_code_set", { code: "493018" });
  await world.ask("together_begin", { person });
  await world.ask("together_here", { others: false });
  const all = await world.ask<object>("person_open", { person, sections: [] });
  expect(JSON.stringify(all)).not.toContain("Plumwhisper");
}, 60_000);

test.each<Language>(["en", "cy"])("working safely is read before a meeting, only when pressed, and goes under the cover, in %s", async (language) => {
  await start(language);
  const { page } = world;
  const at = Date.now() + 3_600_000;
  await world.ask("fact_set", { entity: person, field: "nextMeeting", value: { is: "moment", value: at }, voice: { of: "coordinator" }, replaces: [] });
  const note = (kind: string, text: string) => world.ask("item_add", { person, kind: "note", fields: [{ field: "kind", value: { is: "choice", value: kind } }], prose: [{ field: "text", text }], voice: { of: "coordinator" } });
  await note("workingSafely", "A Plumwhisper at the gate");
  await note("concern", "Gooseberry");
  await world.press("rail-people");
  await world.press("rail-today");
  await world.button("today-show-all").click();
  const press = page.getByRole("button", { name: `${world.w("today-safely")}: ${NAME}` });
  await press.waitFor();
  expect(await page.content()).not.toContain("Plumwhisper");
  await press.focus();
  await page.keyboard.press("Enter");
  await page.getByText("A Plumwhisper at the gate").waitFor();
  expect(await page.content()).not.toContain("Gooseberry");
  await look("working safely on Today");
  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
  await expect.poll(() => page.content()).not.toContain("Plumwhisper");
}, 60_000);
