// Stepping back, moving and dying: dated, told gently, with a letter, a copy and a look back; and what changed, section by section.
import { afterEach, expect, test } from "vitest";
import { type Language, World } from "./world";

let world: World;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

const name = "Siân Ŵyn-Jones";

async function start(language: Language): Promise<string> {
  world = await World.begin(language);
  await world.chooseLanguage();
  await world.createVault();
  await world.addPerson(name);
  const { people } = await world.ask<{ people: { person: string }[] }>("people_list", { query: "", offset: 0, limit: 9 });
  return people[0]?.person ?? "";
}
const stage = (to: string) => world.page.getByRole("radio", { name: world.w(`choice-person-stage-${to}`), exact: true });
const says = (key: string) => world.page.getByText(new RegExp(`^${world.w(key, { name: ".*", day: ".*" })}$`));

test.each(["en", "cy"] as const)("stepping back has a day, a letter to change, a copy it goes into, and a way back in (%s)", async (language) => {
  const person = await start(language);
  const { page } = world;
  await world.ask("item_add", { person, kind: "contact", fields: [{ field: "name", value: { is: "text", value: "Gwen" } }, { field: "ring", value: { is: "number", value: 1 } }, { field: "sector", value: { is: "choice", value: "family" } }], voice: { of: "own" } });
  await stage("steppedBack").check();
  await page.getByRole("heading", { name: world.w("parting-title-steppedBack") }).waitFor();
  await says("parting-since-steppedBack").waitFor();
  await says("parting-what-steppedBack").waitFor();
  expect(await world.axe()).toEqual([]);
  await world.button("parting-letter-begin").click();
  const letter = page.getByLabel(new RegExp(`^${world.w("field-person-letter", { name: ".*" })}$`));
  await expect.poll(() => letter.inputValue()).toContain("Siân");
  await letter.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\nBiscuit too!");
  await expect.poll(() => letter.inputValue()).toContain("Biscuit too!");
  expect(await world.button("parting-letter-begin").count()).toBe(0);

  const section = page.getByRole("region", { name: world.w("parting-title-steppedBack") });
  await section.getByRole("button", { name: new RegExp(`^${world.w("copies-open", { name: ".*" })}$`) }).click();
  await world.button("copies-safe-yes").click();
  await page.getByRole("checkbox", { name: world.w("copies-part-letter") }).waitFor();
  await world.button("copies-photograph").click();
  const written = page.getByText("Biscuit too!");
  for (let leaf = 0; leaf < 6 && !(await written.isVisible()); leaf++) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(100);
  }
  await written.waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);

  await world.button("parting-look-back").click();
  await expect.poll(() => page.getByRole("option", { name: world.w("parting-picture-steppedBack") }).count()).toBeGreaterThan(0);
  await world.part("about");
  await world.button("parting-again").click();
  await expect.poll(() => stage("alongside").isChecked()).toBe(true);
  expect(await page.getByRole("heading", { name: world.w("parting-title-steppedBack") }).count()).toBe(0);
  await letter.waitFor({ state: "detached" });
}, 120_000);

test.each(["en", "cy"] as const)("nothing waits for somebody who died, and nobody is asked to sit with them (%s)", async (language) => {
  const person = await start(language);
  const { page } = world;
  const tomorrow = Date.now() + 86_400_000;
  await world.ask("fact_set", { entity: person, field: "nextMeeting", value: { is: "moment", value: tomorrow }, voice: { of: "coordinator" }, replaces: [] });
  await world.ask("item_add", { person, kind: "promise", fields: [{ field: "text", value: { is: "text", value: "Ring the choir" } }], voice: { of: "coordinator" } });
  const waiting = async (): Promise<number[]> => {
    const today = await world.ask<{ meetings: unknown[]; promises: unknown[] }>("today", { now: Date.now(), timezoneOffsetMinutes: 0 });
    return [today.meetings.length, today.promises.length];
  };
  expect(await waiting()).toEqual([1, 1]);
  await world.press("rail-people");
  await page.getByRole("button", { name: new RegExp(name) }).first().click();
  await stage("died").check();
  await page.getByRole("heading", { name: new RegExp(`^${world.w("parting-title-died", { name: ".*" })}$`) }).waitFor();
  expect(await page.getByRole("button", { name: new RegExp(`^${world.w("sit-with", { name: ".*" })}$`) }).count()).toBe(0);
  expect(await page.getByText(world.w("about-meeting")).count()).toBe(0);
  expect(await world.axe()).toEqual([]);
  await world.press("rail-today");
  await world.heading("today-title");
  expect(await waiting()).toEqual([0, 0]);
}, 120_000);

test("each section says what changed in it, and safety only on its own page", async () => {
  const person = await start("en");
  const { page } = world;
  const add = (kind: string, fields: Record<string, unknown>) => world.ask("item_add", { person, kind, fields: Object.entries(fields).map(([field, value]) => ({ field, value })), voice: { of: "own" } });
  await add("note", { kind: { is: "choice", value: "workingSafely" }, told: { is: "text", value: "marmalade" } });
  await add("step", { text: { is: "text", value: "Ring the choir" } });
  const changed = page.getByText(world.w("history-of-section"), { exact: true });
  for (const [part, there] of [["plan", true], ["vision", false]] as const) {
    await world.part(part);
    await changed.click();
    const told = page.locator("details[open]", { has: changed });
    if (there) await told.getByText("Ring the choir").first().waitFor();
    else await told.getByText(world.w("history-none")).waitFor();
    expect(await told.getByText("marmalade").count()).toBe(0);
  }
  await world.part("safety");
  await changed.click();
  await page.locator("details[open]", { has: changed }).getByText("marmalade").first().waitFor();
  expect(await world.axe()).toEqual([]);
}, 60_000);
