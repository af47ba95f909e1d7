// The person pages over the real program: journey 1 by keyboard alone, the map, voices, clashes, undo, and axe in both languages.
import { afterEach, expect, test } from "vitest";
import { World, type Language } from "./world";

let world: World;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

const name = "Siân Ŵyn-Jones";
const parts = ["about", "network", "vision", "plan", "journal", "changed", "safety", "private", "history"];

async function start(language: Language = "en"): Promise<{ passphrase: string }> {
  world = await World.begin(language);
  await world.chooseLanguage();
  return world.createVault();
}

/** With the mouse, for tests about something else. */
async function addPerson(): Promise<void> {
  await world.press("rail-people");
  await world.button("people-add").click();
  await world.page.getByLabel(world.w("people-add-name")).fill(name);
  await world.page.keyboard.press("Enter");
  await world.page.getByRole("heading", { level: 1, name }).waitFor();
}

async function part(key: string): Promise<void> {
  await world.page.getByRole("navigation", { name: world.w("person-sections") }).getByRole("button", { name: world.either(`person-section-${key}`) }).click();
  await world.page.locator("#section-title", { hasText: world.either(`person-section-${key}`) }).waitFor();
}

async function addContact(who: string, ring?: number, sector?: string): Promise<void> {
  if ((await world.page.locator("form.add").count()) === 0) await world.page.getByRole("button", { name: world.w("network-add-someone") }).click();
  await world.page.getByLabel(world.w("network-add-name"), { exact: true }).first().fill(who);
  await world.page.locator("form.add select").nth(0).selectOption(ring === undefined ? "" : String(ring));
  await world.page.locator("form.add select").nth(1).selectOption(sector ?? "");
  await world.button("network-add").click();
  await world.page.getByRole("button", { name: new RegExp(`^${who}`) }).first().waitFor();
}

const disc = (who: string) => world.page.getByRole("group", { name: world.w("network-map-label") }).getByRole("button", { name: new RegExp(`^${who}`) });
const show = (view: "map" | "list"): Promise<void> => world.page.getByRole("radio", { name: world.w(`network-show-${view}`), exact: true }).check();
const focused = (): Promise<string> => world.page.locator(":focus").evaluate((e) => e.getAttribute("aria-label") ?? e.textContent ?? "");

/** By Tab alone to a part of the record. */
async function tabToPart(key: string): Promise<void> {
  await world.tabTo(world.w(`person-section-${key}`), 120);
  await world.page.keyboard.press("Enter");
  await world.page.locator("#section-title", { hasText: world.w(`person-section-${key}`) }).waitFor();
  await expect.poll(focused).toBe(world.w(`person-section-${key}`)); // the heading holds the focus
}

test("journey 1 by keyboard alone: a person, three on the map, a wish, a goal, a step, and all of it there after locking", async () => {
  const { passphrase } = await start();
  const { page } = world;
  const { keyboard } = page;
  await world.tabTo(world.w("rail-people"));
  await keyboard.press("Enter");
  await world.heading("people-title");
  await world.tabTo(world.w("people-add"));
  await keyboard.press("Enter");
  await world.tabTo(world.w("people-add-name"));
  await keyboard.type(name);
  await keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name }).waitFor();

  await tabToPart("network");
  await page.getByText(world.w("network-empty")).waitFor();
  await world.tabTo(world.w("network-add-someone"));
  await keyboard.press("Enter");
  await expect.poll(() => page.locator("input:focus").count()).toBe(1);
  for (const [who, ring, sector] of [["Jo Mears", "Clo", "Fri"], ["Gwen", "Close to", "Fam"], ["Library", "People I", "Gro"]] as const) {
    await keyboard.type(who);
    await keyboard.press("Tab");
    await keyboard.type(ring);
    await keyboard.press("Tab");
    await keyboard.type(sector);
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await disc(who).waitFor();
    expect(await page.locator(":focus").inputValue()).toBe(""); // the name again, empty
  }
  expect(await disc("Jo Mears").getAttribute("aria-label")).toBe("Jo Mears. Closest to me. Friends");

  await tabToPart("vision");
  await world.tabTo(world.w("vision-add-want"));
  await keyboard.press("Enter");
  await expect.poll(() => page.locator("textarea:focus").count()).toBe(1);
  await keyboard.type("To sing again");
  await world.saved();

  await tabToPart("plan");
  await world.tabTo(world.w("plan-goal-add"));
  await keyboard.press("Enter");
  await expect.poll(() => page.locator("textarea:focus").count()).toBe(1);
  await keyboard.type("Join the choir");
  await world.tabTo(world.w("plan-step-add"));
  await keyboard.press("Enter");
  await expect.poll(() => page.locator("input:focus").count()).toBe(1);
  await keyboard.type("Ring Jo about Tuesday");
  await keyboard.press("Tab");
  await keyboard.type("Jo");
  await keyboard.press("Tab");
  await page.waitForTimeout(800);
  await world.saved();

  await keyboard.press("Control+L");
  await world.unlock(passphrase);
  await world.heading("today-title");
  await world.press("rail-people");
  await page.getByRole("button", { name: new RegExp(name) }).first().click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await part("network");
  for (const who of ["Jo Mears", "Gwen", "Library"]) await disc(who).waitFor();
  await part("vision");
  expect(await page.locator("main textarea").first().inputValue()).toBe("To sing again");
  await part("plan");
  expect(await page.locator("main textarea").first().inputValue()).toBe("Join the choir");
  expect(await page.getByLabel(world.w("field-step-text"), { exact: true }).inputValue()).toBe("Ring Jo about Tuesday");
  expect(await page.getByLabel(world.w("field-step-who"), { exact: true }).locator("option:checked").innerText()).toBe("Jo Mears");
}, 120_000);

test("the map is walked with arrows and letters, opened with Enter, and a move says the circle", async () => {
  await start();
  const { page } = world;
  await addPerson();
  await part("network");
  await addContact("Jo", 1, "friends");
  await addContact("Gwen", 1, "family");
  await addContact("Choir", 3, "places");
  await disc("Jo").focus();
  await page.keyboard.press("ArrowUp");
  expect(await focused()).toMatch(/^Choir/);
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toMatch(/^(Jo|Gwen)/);
  await page.keyboard.press("g");
  expect(await focused()).toMatch(/^Gwen/);
  await page.keyboard.press("Home");
  expect(await focused()).toMatch(/^Jo/);
  expect(await page.locator("main svg [tabindex='0']").count()).toBe(1);
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("Jo");
  await page.getByRole("group", { name: world.w("network-move-to") }).getByRole("radio", { name: world.w("network-ring-2"), exact: true }).check();
  await page.getByRole("status").filter({ hasText: "Jo. Close to me. Friends" }).waitFor();
  expect(await disc("Jo").getAttribute("aria-label")).toContain("Close to me");
  await page.locator("#contact-title").focus();
  await page.keyboard.press("Escape");
  await expect.poll(focused).toMatch(/^Jo\./);
});

test("what the list can do the map shows, and a contact without a place waits in the tray", async () => {
  await start();
  const { page } = world;
  await addPerson();
  await part("network");
  await addContact("Nan");
  await page.getByRole("heading", { name: world.w("network-waiting") }).waitFor();
  await addContact("Jo", 2, "friends");
  await show("list");
  await page.getByRole("table").getByRole("combobox").first().selectOption("1");
  await show("map");
  await expect.poll(() => disc("Jo").getAttribute("aria-label")).toContain("Closest to me");
  await show("list");
  await page.getByRole("table").getByRole("button", { name: `${world.w("network-remove")}: Jo` }).click();
  await page.getByText(world.w("network-size", { all: 0 })).first().waitFor();
  await world.button("undo").click();
  await page.getByRole("table").getByRole("button", { name: "Jo", exact: true }).waitFor();
});

test("whose words they are is kept and told, and what stood there before can be read", async () => {
  await start();
  const { page } = world;
  await addPerson();
  const matters = page.getByLabel(world.w("field-person-matters"), { exact: true });
  await matters.fill("My dog.");
  await world.saved();
  const whose = page.getByLabel(`${world.w("person-voice-whose")} ${world.w("field-person-matters")}`);
  await whose.selectOption("other");
  await page.getByLabel(world.w("person-voice-who"), { exact: true }).fill("Wolf");
  await matters.press("End");
  await page.keyboard.type(" And his chair.");
  await matters.blur();
  await page.locator("q", { hasText: "And his chair." }).waitFor();
  await page.locator("q", { hasText: "My dog." }).waitFor();
  await page.getByLabel(world.w("field-person-pronouns"), { exact: true }).fill("she");
  await page.getByLabel(world.w("field-person-pronouns"), { exact: true }).blur();
  await page.getByLabel(world.w("field-person-pronouns"), { exact: true }).fill("they");
  await page.getByLabel(world.w("field-person-pronouns"), { exact: true }).blur();
  await world.saved();
  await page.getByRole("button", { name: `${world.w("person-was")}: ${world.w("about-names")}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("they", { exact: true }).waitFor();
  await dialog.getByText("she", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await part("history");
  await page.getByText("they", { exact: true }).waitFor();
});

test("a thing added and left without a word is taken away again", async () => {
  await start();
  const { page } = world;
  await addPerson();
  await part("vision");
  await world.button("vision-add-want").click();
  await expect.poll(() => page.locator("textarea:focus").count()).toBe(1);
  await page.locator("#section-title").focus();
  await page.getByText(world.w("vision-want-none")).waitFor();
});

test("a picture is stored, shown from memory, and refused when it is none", async () => {
  await start();
  const { page } = world;
  await addPerson();
  await part("vision");
  await world.button("vision-add-want").click();
  await expect.poll(() => page.locator("textarea:focus").count()).toBe(1);
  await page.keyboard.type("The sea");
  await world.saved();
  const file = page.locator("main input[type=file]");
  await file.setInputFiles({ name: "sea.png", mimeType: "image/png", buffer: Buffer.from("not a picture") });
  await page.getByText(world.w("person-picture-not-one")).waitFor();
  await file.setInputFiles({ name: "sea.png", mimeType: "image/png", buffer: Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64") });
  const image = page.getByRole("img", { name: world.w("field-statement-picture") });
  await image.waitFor();
  expect(await image.getAttribute("src")).toMatch(/^blob:/);
});

test("a hello becomes a record only when they say yes", async () => {
  await start();
  const { page } = world;
  await world.press("rail-people");
  await world.button("people-hello").click();
  await page.getByRole("dialog").locator("input, textarea").first().fill("Red bobble hat");
  await page.getByRole("dialog").getByRole("button").last().click();
  await page.getByText("Red bobble hat").first().click();
  await world.button("person-hello-begin").waitFor();
  await expect.poll(() => page.getByLabel(world.w("field-hello-nickname"), { exact: true }).inputValue()).toBe("Red bobble hat");
  expect(await world.axe()).toEqual([]);
  expect(await page.getByRole("navigation", { name: world.w("person-sections") }).count()).toBe(0);
  await world.button("person-hello-begin").click();
  await page.getByRole("dialog").locator("input").first().fill("Ted");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Ted" }).waitFor();
  await part("network");
});

test("just between us is not on the page until it is asked for, and goes when the screen is covered", async () => {
  await start();
  const { page } = world;
  await addPerson();
  await part("private");
  await world.button("private-show").click();
  await world.button("private-add").click();
  await expect.poll(() => page.locator("textarea:focus").count()).toBe(1);
  await page.keyboard.type("Plumwhisper");
  await world.saved();
  await part("about");
  await part("private");
  expect(await page.content()).not.toContain("Plumwhisper");
  await world.button("private-show").click();
  await page.locator("textarea").first().waitFor();
  expect(await page.locator("main textarea").first().inputValue()).toBe("Plumwhisper");
  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
  await world.button("private-show").waitFor();
  expect(await page.locator("main textarea").count()).toBe(0);
  await part("history");
  expect(await page.locator("main").innerText()).not.toContain("Plumwhisper");
});

test.each<Language>(["en", "cy"])("axe finds nothing on any part of anyone's page in %s", async (language) => {
  world = await World.begin(language);
  const { page } = world;
  await world.chooseLanguage();
  await world.explore();
  const isRecord = async (): Promise<boolean> => {
    await page.locator("#section-title").or(page.locator("main .hello")).first().waitFor();
    return (await page.locator("#section-title").count()) > 0;
  };
  const look = async (what: string): Promise<void> => {
    await page.waitForTimeout(60);
    expect(await world.axe(), `${what} in ${language}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${what} scrolls sideways`).toBe(0);
    expect(await page.getByText(/^\[[a-z]/).count(), `${what} has words missing`).toBe(0);
  };
  let seen = 0;
  for (let n = 0; n < 30; n += 1) {
    await world.press("rail-people");
    await world.press("people-everyone");
    // The list is read anew for everyone; a row pressed before that is somebody else's.
    await page.locator("main [role=status]", { hasText: "24" }).waitFor();
    const row = page.locator(`[data-at='${n}']`);
    for (let tries = 0; (await row.count()) === 0 && tries < 10; tries += 1) {
      await page.locator("[data-at]").last().scrollIntoViewIfNeeded(); // the list draws only what is in view
      await page.waitForTimeout(60);
    }
    if ((await row.count()) === 0) break;
    seen += 1;
    await row.click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    if (n % 4 === 0 && (await isRecord())) {
      for (const key of parts) {
        await part(key);
        await look(`person ${n}, ${key}`);
      }
    }
    if (!(await isRecord())) continue;
    await part("network");
    await look(`person ${n}, map`);
    const first = page.locator("main svg [tabindex='0']");
    if ((await first.count()) > 0) {
      await first.focus();
      await page.keyboard.press("Enter");
      await page.locator("#contact-title").waitFor();
      if (n % 6 === 0) await look(`person ${n}, a contact open`);
    }
    await show("list");
    if (n % 6 === 0) await look(`person ${n}, list`);
  }
  expect(seen).toBeGreaterThanOrEqual(24);
  await world.press("rail-people");
  await page.locator("[data-at='0']").click();
  await part("safety");
  await world.button("safety-concern-add").click();
  await page.locator("#concern-title").waitFor();
  await look("a concern");
}, 300_000);
