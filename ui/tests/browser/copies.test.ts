// A copy to take home: asked about first, made, shown leaf by leaf, owed and handed over. In both languages.
import { afterEach, expect, test } from "vitest";
import { type Language, World } from "./world";

let world: World;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

const name = "Siân Ŵyn-Jones";
const text = (value: string) => ({ is: "text", value });
const choice = (value: string) => ({ is: "choice", value });

async function start(language: Language): Promise<void> {
  world = await World.begin(language);
  await world.chooseLanguage();
  await world.createVault();
  await world.addPerson(name);
  const { people } = await world.ask<{ people: { person: string }[] }>("people_list", { query: "", offset: 0, limit: 9 });
  const person = people[0]?.person;
  const add = (kind: string, fields: Record<string, unknown>, prose: Record<string, string> = {}) =>
    world.ask("item_add", { person, kind, fields: Object.entries(fields).map(([field, value]) => ({ field, value })), prose: Object.entries(prose).map(([field, words]) => ({ field, text: words })), voice: { of: "own" } });
  for (const who of ["Gwen", "Ffion"]) await add("contact", { name: text(who), ring: { is: "number", value: 1 }, sector: choice("family"), kind: choice("person") });
  await add("statement", { theme: choice("home") }, { text: "A garden with a bench" });
  await add("statement", { side: choice("dontWant") }, { text: "To move again" });
  await add("item", { when: choice("betweenUs") }, { text: "marmalade" });
}
const opens = () => world.page.getByRole("button", { name: new RegExp(`^${world.w("copies-open", { name: ".*" })}$`) });
const says = (key: string) => world.page.getByText(new RegExp(`^${world.w(key, { name: ".*" })}$`));
const presses = (key: string) => world.page.getByRole("button", { name: new RegExp(`^${world.w(key, { name: ".*" })}$`) });

/** The page of the person, read anew. */
async function person(): Promise<void> {
  await world.press("rail-people");
  await world.page.getByRole("button", { name: new RegExp(name) }).first().click();
  await world.page.getByRole("heading", { level: 1, name }).waitFor();
}

test.each(["en", "cy"] as const)("a copy is asked about first, then made as PDF and as a web page (%s)", async (language) => {
  await start(language);
  await person();
  await opens().click();
  const { page } = world;
  await page.getByRole("heading", { name: world.w("copies-safe") }).waitFor();
  expect(await world.button("copies-save").count()).toBe(0); // nothing can be made before it is asked
  expect(await world.axe()).toEqual([]);
  await world.button("copies-safe-yes").click();
  await world.button("copies-save").waitFor();
  await page.getByText(world.w("copies-leaves")).waitFor(); // a file outside the vault is not encrypted
  expect(await world.axe()).toEqual([]);
  await page.getByText(world.w("copies-without", { count: 0 })).click();
  await page.getByRole("checkbox", { name: "Ffion" }).check();
  await page.getByText(world.w("copies-without", { count: 1 })).waitFor();
  await world.button("copies-save").click();
  await page.getByText(world.w("copies-saved")).waitFor({ timeout: 60_000 });
  await page.getByText(/^cop(y|i)-\d{4}-\d\d-\d\d\.pdf$/).waitFor(); // whose it is, the name does not say
  await page.getByRole("radio", { name: world.w("copies-form-html") }).check();
  expect(await page.getByText(world.w("copies-saved")).count()).toBe(0); // what was made is not this
  await world.button("copies-save").click();
  await page.getByText(/^cop(y|i)-\d{4}-\d\d-\d\d\.html$/).waitFor();
  await page.getByRole("checkbox", { name: world.w("copies-protect") }).check();
  expect(await world.button("copies-save").isDisabled()).toBe(true); // not before the passphrase is repeated
  await page.getByText(world.w("copies-protected")).waitFor();
  expect(await world.axe()).toEqual([]);
}, 120_000);

test("the copy is paged for a phone by keyboard alone, with nothing that is between the two of them", async () => {
  await start("en");
  await person();
  const { page } = world;
  await opens().focus();
  await page.keyboard.press("Enter");
  await world.tabTo(world.w("copies-safe-yes"));
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: world.w("copies-layout-easyRead") }).check();
  await world.tabTo(world.w("copies-photograph"), 90);
  await page.keyboard.press("Enter");
  const leaf = page.getByRole("article");
  await leaf.waitFor();
  const seen: string[] = [];
  const all = Number(/(\d+)$/.exec(await page.getByText(/^1 of \d+$/).innerText())?.[1]);
  for (let at = 1; at <= all; at++) {
    await page.getByText(world.w("copies-leaf", { number: at, all }), { exact: true }).waitFor();
    seen.push(await leaf.innerText());
    expect(await leaf.evaluate((e) => e.scrollWidth <= e.clientWidth + 1)).toBe(true);
    for (const image of await leaf.locator("img").all()) await expect.poll(() => image.evaluate((e: HTMLImageElement) => e.complete && e.naturalWidth > 0)).toBe(true);
    if (at === 1) expect(await world.axe()).toEqual([]);
    await page.keyboard.press("ArrowRight");
  }
  const words = seen.join("\n");
  for (const word of ["Who I can talk to", "Gwen", "Ffion", "A garden with a bench", "To move again"]) expect(words).toContain(word);
  expect(words).not.toContain("marmalade");
  await page.keyboard.press("Escape");
  await expect.poll(() => leaf.count()).toBe(0);
  await world.button("copies-save").waitFor(); // back where it was asked for
}, 120_000);

test("a copy that is owed waits on Today until it is handed over, and what comes back is kept in the journal", async () => {
  await start("en");
  await person();
  const { page } = world;
  await opens().click();
  await world.button("copies-safe-no").click();
  await says("copies-safe-none").waitFor();
  await presses("copies-owe").click();
  await page.getByText(world.w("copies-owed-now")).waitFor();
  await page.keyboard.press("Escape");
  await world.press("rail-today");
  await page.getByRole("heading", { name: world.w("copies-today") }).waitFor();
  expect(await world.axe()).toEqual([]);
  await person();
  await opens().click();
  await world.button("copies-safe-yes").click();
  await says("copies-owed").waitFor();
  await presses("copies-correction").click();
  await page.getByLabel(world.w("copies-correction-words")).fill("It is a cat and not a dog");
  await world.button("copies-correction-keep").click();
  await page.getByText(world.w("copies-correction-kept")).waitFor();
  await presses("copies-given").click();
  await page.getByText(world.w("copies-given-now")).waitFor();
  await page.keyboard.press("Escape");
  await world.part("journal");
  await page.getByText("It is a cat and not a dog").first().waitFor();
  await world.press("rail-today");
  await page.getByRole("heading", { level: 1, name: world.w("today-title") }).waitFor();
  expect(await page.getByRole("heading", { name: world.w("copies-today") }).count()).toBe(0);
}, 90_000);
