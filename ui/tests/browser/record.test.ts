// What is in a record besides the map: the plan's other parts, safety, clashes, and a disk with no room left.
import { afterEach, expect, test } from "vitest";
import { World } from "./world";

let world: World;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

const name = "Siân Ŵyn-Jones";
const focused = (): Promise<string> => world.page.locator(":focus").evaluate((e) => e.getAttribute("aria-label") ?? e.textContent ?? "");

async function start(): Promise<{ passphrase: string }> {
  world = await World.begin();
  await world.chooseLanguage();
  const made = await world.createVault();
  await world.addPerson(name);
  return made;
}
/** Locks, unlocks and opens the same person again: what is there now was in the vault. */
async function backAgain(passphrase: string): Promise<void> {
  await world.page.keyboard.press("Control+L");
  await world.unlock(passphrase);
  await world.heading("today-title");
  await world.press("rail-people");
  await world.page.getByRole("button", { name: new RegExp(name) }).first().click();
  await world.page.getByRole("heading", { level: 1, name }).waitFor();
}

test("what to do if things go wrong is written together and is there again", async () => {
  const { passphrase } = await start();
  await world.part("plan");
  await world.button("plan-ifwrong-start").click();
  await expect.poll(() => world.page.locator("textarea:focus").count()).toBe(1); // the first question, at once
  const words = { signs: "She stops answering.", call: "Gwen first.", helps: "A walk.", depends: "Biscuit; Mr Khan has a key." };
  for (const [field, text] of Object.entries(words)) await world.field(`field-ifwrong-${field}`).fill(text);
  expect(await world.button("plan-ifwrong-start").count()).toBe(0); // there is one such page
  await backAgain(passphrase);
  await world.part("plan");
  for (const [field, text] of Object.entries(words)) expect(await world.field(`field-ifwrong-${field}`).inputValue()).toBe(text);
  expect(await world.axe()).toEqual([]);
}, 60_000);

test("someone who looks after them is written down with what they need in their own words, and linked to the map", async () => {
  const { passphrase } = await start();
  const { page } = world;
  const { people } = await world.ask<{ people: { person: string }[] }>("people_list", { query: "", offset: 0, limit: 9 });
  await world.ask("item_add", { person: people[0]?.person, kind: "contact", fields: [{ field: "name", value: { is: "text", value: "Gwen" } }], voice: { of: "coordinator" } });
  await world.part("plan");
  await page.getByText(world.w("plan-carers-none")).waitFor();
  await page.locator("#add-carer").click();
  await expect.poll(() => page.locator("input:focus").count()).toBe(1);
  await page.keyboard.type("Gwen Pryce");
  await world.field("field-carer-contact").selectOption({ label: "Gwen" });
  await page.getByLabel(world.w("person-voice-who"), { exact: true }).fill("Gwen");
  await world.field("field-carer-needs").fill("A night off.");
  await backAgain(passphrase);
  await world.part("plan");
  expect(await world.field("field-carer-name").inputValue()).toBe("Gwen Pryce");
  expect(await world.field("field-carer-contact").locator("option:checked").innerText()).toBe("Gwen");
  expect(await world.field("field-carer-needs").inputValue()).toBe("A night off.");
  await page.locator(".whose", { hasText: "Gwen" }).waitFor();
  await page.getByRole("button", { name: `${world.w("remove")}: Gwen Pryce` }).click();
  await page.getByText(world.w("plan-carers-none")).waitFor();
  await expect.poll(() => page.locator(":focus").getAttribute("id")).toBe("add-carer");
  await world.button("undo").click();
  await expect.poll(() => world.field("field-carer-name").inputValue()).toBe("Gwen Pryce");
}, 60_000);

test("looking back together is kept, and the next time stands on today when it is due", async () => {
  await start();
  const { page } = world;
  await world.part("plan");
  await page.locator("#add-review").click();
  const on = page.getByRole("group", { name: world.w("field-review-on"), exact: true });
  await expect.poll(() => on.getByLabel(world.w("date-year")).inputValue()).toBe(String(new Date().getFullYear())); // today
  await world.field("field-review-worked").fill("The choir.");
  await world.field("field-review-notWorked").fill("The bus.");
  await world.field("field-review-next").fill("Ask Jo for a lift.");
  await page.getByRole("group", { name: world.w("field-review-nextOn") }).getByLabel(world.w("date-year")).fill("2020");
  await page.locator("#section-title").focus();
  await world.saved();
  await world.press("rail-today");
  await world.button("today-show-all").click();
  const reviews = page.getByRole("region", { name: world.w("today-reviews") });
  await reviews.getByText("2020").waitFor();
  await reviews.getByRole("button", { name, exact: true }).click();
  await page.locator("#section-title", { hasText: world.w("person-section-plan") }).waitFor();
  expect(await world.field("field-review-worked").inputValue()).toBe("The choir.");
}, 60_000);

test("goals go up and down by keys, the focus stays with them, and the order is kept", async () => {
  const { passphrase } = await start();
  const { page } = world;
  await world.part("plan");
  for (const words of ["Sing", "Swim", "Bake"]) {
    await page.locator("#add-goal").click();
    await expect.poll(() => page.locator("textarea:focus").count()).toBe(1);
    await page.keyboard.type(words);
    await world.saved();
  }
  const order = (): Promise<string[]> => page.getByLabel(world.w("field-goal-text"), { exact: true }).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
  expect(await order()).toEqual(["Sing", "Swim", "Bake"]);
  await page.locator("#section-title").focus();
  await world.tabTo(`${world.w("person-move-down")}: Sing`);
  await page.keyboard.press("Enter");
  await expect.poll(order).toEqual(["Swim", "Sing", "Bake"]);
  await page.getByRole("status").filter({ hasText: world.w("person-moved") }).waitFor();
  expect(await focused()).toBe(`${world.w("person-move-down")}: Sing`);
  await page.keyboard.press("Enter");
  await expect.poll(order).toEqual(["Swim", "Bake", "Sing"]);
  expect(await page.locator(":focus").getAttribute("aria-disabled")).toBe("true"); // the last one goes no further
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Z");
  await expect.poll(order).toEqual(["Swim", "Sing", "Bake"]);
  await backAgain(passphrase);
  await world.part("plan");
  await expect.poll(order).toEqual(["Swim", "Sing", "Bake"]);
}, 60_000);

test("a concern has a page of its own: whom to ring, the words heard, who was told; and nothing of it anywhere else", async () => {
  await start();
  const { page } = world;
  await world.press("rail-settings");
  await world.field("settings-safeguarding").fill("01632 960 999");
  await world.field("settings-safeguarding").blur();
  await world.saved();
  await world.press("rail-people");
  await page.getByRole("button", { name: new RegExp(name) }).first().click();
  await world.part("safety");
  await page.getByText(world.w("safety-concerns-none")).waitFor();
  await world.button("safety-concern-add").click();
  await expect.poll(focused).toBe(world.w("safety-concern"));
  await page.getByText("01632 960 999").waitFor();
  await page.getByText(world.w("safety-danger")).waitFor();
  await page.getByText(world.w("safety-number-none")).waitFor(); // the one nobody wrote down is said to be missing
  expect(await world.axe()).toEqual([]);
  await world.field("field-note-heard").fill("He took my Plumwhisper.");
  await world.field("field-note-told").fill("Duty desk");
  await world.saved();
  await world.press("safety-back");
  await expect.poll(() => page.locator(":focus").getAttribute("id")).toBe("add-concern");
  await page.getByText("He took my Plumwhisper.").waitFor();
  await page.getByRole("button", { name: new RegExp(`^${world.w("safety-open")}`) }).click();
  expect(await world.field("field-note-told").inputValue()).toBe("Duty desk");
  await world.part("history");
  expect(await page.content()).not.toContain("Plumwhisper");
  await world.press("rail-people");
  await page.getByRole("searchbox").fill("Plumwhisper");
  await page.getByText(world.w("people-none-found")).waitFor();
}, 60_000);

test("what two devices wrote apart is found from today, settled where it stands, and can be taken back", async () => {
  world = await World.begin();
  await world.chooseLanguage();
  await world.explore();
  const { page } = world;
  await world.button("today-clashes-go").click();
  await world.heading("people-title");
  const only = page.getByRole("button", { name: world.w("people-only-settling") });
  await expect.poll(() => only.getAttribute("aria-pressed")).toBe("true");
  await page.getByText(world.w("people-settling", { count: 1 })).waitFor();
  expect(await page.locator("[data-at]").count()).toBe(1);
  expect(await world.axe()).toEqual([]);
  await page.getByRole("button", { name: new RegExp(`^${world.w("people-clashes", { count: 3 })}: `) }).click();
  await page.locator(".clash:focus").waitFor(); // the choice itself, not merely the page
  const shown = await page.locator(".clash:focus .value").allInnerTexts();
  expect(shown.sort()).toEqual(["01632 960 177", "01632 960 771"]);
  expect(await world.axe()).toEqual([]);
  await page.keyboard.press("Tab");
  expect(await focused()).toContain(world.w("clash-pick"));
  await page.getByRole("button", { name: `${world.w("clash-pick")}: 01632 960 771` }).press("Enter");
  await expect.poll(() => page.locator(":focus").inputValue()).toBe("01632 960 771"); // the field that stands there now
  await page.getByRole("status").filter({ hasText: world.w("clash-settled") }).waitFor();
  const chip = (count: number) => page.getByRole("button", { name: world.w("person-to-settle", { count }), exact: true });
  await chip(2).waitFor();
  await page.locator("h1").first().click();
  await page.keyboard.press("Control+Z");
  await chip(3).waitFor();
  await page.getByRole("button", { name: `${world.w("clash-pick")}: 01632 960 177` }).click();
  await chip(2).click();
  await page.locator("#section-title", { hasText: world.w("person-section-network") }).waitFor();
  await world.press("rail-people");
  await only.waitFor(); // everyone again, and the way to those with something to settle
  expect(await only.getAttribute("aria-pressed")).toBe("false");
}, 60_000);

test("a full disk: the words stay, the screen says so, and they are saved when there is room again", async () => {
  const { passphrase } = await start();
  const { page } = world;
  const full = "**/cmd/{fact_set,prose_write}";
  await page.route(full, (route) => route.fulfill({ status: 409, contentType: "application/json", body: JSON.stringify({ code: "diskFull", message: "" }) }));
  await world.field("field-person-phone").fill("01632 960 142");
  await world.field("field-person-matters").fill("Never lose a word.");
  await page.getByRole("alert").filter({ hasText: world.w("trouble-disk-happened") }).waitFor();
  await page.getByText(world.w("saved-not-yet"), { exact: true }).waitFor();
  expect(await world.axe()).toEqual([]);
  await world.part("plan"); // leaving the page loses nothing either
  await world.part("about");
  expect(await world.field("field-person-phone").inputValue()).toBe("01632 960 142");
  expect(await world.field("field-person-matters").inputValue()).toBe("Never lose a word.");
  await page.keyboard.press("Control+L"); // locking would lose them, so it asks
  await page.getByRole("dialog", { name: world.w("lock-held-title") }).waitFor();
  await world.button("lock-held-wait").click();
  await page.unroute(full);
  await world.saved();
  expect(await page.getByRole("alert").count()).toBe(0);
  await backAgain(passphrase);
  expect(await world.field("field-person-phone").inputValue()).toBe("01632 960 142");
  expect(await world.field("field-person-matters").inputValue()).toBe("Never lose a word.");
}, 90_000);

test("what is wanted can become what is not wanted, with its words, and back again", async () => {
  await start();
  const { page } = world;
  await world.part("vision");
  await world.button("vision-add-want").click();
  await expect.poll(() => page.locator("textarea:focus").count()).toBe(1);
  await page.locator("textarea:focus").fill("Moving in with Tom"); // at once: half a line saved in between would be an act of its own
  const wants = page.getByRole("region", { name: world.w("vision-want"), exact: true });
  const not = page.getByRole("region", { name: world.w("vision-dontWant"), exact: true });
  await wants.getByLabel(world.w("field-statement-side"), { exact: true }).selectOption("dontWant"); // before a pause saved the words
  await expect.poll(() => not.locator("textarea").count()).toBe(1);
  expect(await not.locator("textarea").inputValue()).toBe("Moving in with Tom");
  expect(await wants.locator("textarea").count()).toBe(0);
  await expect.poll(() => page.locator("select:focus").evaluateAll((all) => (all[0] as HTMLSelectElement | undefined)?.value)).toBe("dontWant");
  await not.locator("textarea").fill("Moving in with Tom, ever");
  await world.saved();
  await page.locator("#section-title").focus();
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Z");
  await expect.poll(() => wants.locator("textarea").count()).toBe(1);
  expect(await wants.locator("textarea").inputValue()).toBe("Moving in with Tom");
}, 60_000);

test("whoever likes Easy Read reads it on their page, and nobody else's", async () => {
  await start();
  const { page } = world;
  const button = page.getByRole("button", { name: world.w("person-easy") });
  expect(await button.getAttribute("aria-pressed")).toBe("false");
  await page.getByRole("checkbox", { name: world.w("choice-person-information-easyRead"), exact: true }).check();
  await page.getByRole("heading", { name: "About them" }).first().waitFor();
  expect(await button.getAttribute("aria-pressed")).toBe("true");
  await world.part("vision");
  await page.getByText("What is a good life?").waitFor();
  await button.click(); // for this visit
  await page.getByText(world.w("vision-lead")).waitFor();
  await world.press("rail-people");
  await page.getByRole("button", { name: new RegExp(name) }).first().click();
  await page.getByRole("heading", { name: "About them" }).first().waitFor();
  await world.addPerson("Ted");
  await page.locator("#section-title", { hasText: /^About$/ }).waitFor();
}, 60_000);

test.each([[1280, 800], [1024, 700]])("at 200 % in %i × %i the page has three quarters of the window, and every place is behind one button", async (width, height) => {
  await start();
  const { page } = world;
  await world.press("rail-settings");
  await page.getByRole("radio", { name: world.w("settings-size-percent", { percent: 200 }) }).check();
  await page.setViewportSize({ width, height });
  await expect.poll(async () => (await world.ask<{ textSize: number }>("prefs_read", {})).textSize).toBe(200); // kept
  await page.goto("about:blank");
  await page.goto(world.url); // as it comes up the next time, with nothing resized since
  await world.heading("today-title");
  expect(await page.getByRole("navigation", { name: world.w("rail-places") }).isVisible()).toBe(false);
  await world.press("rail-people");
  await page.getByRole("button", { name: new RegExp(name) }).first().click();
  await page.locator("#section-title").waitFor();
  const main = await page.locator("main").boundingBox();
  expect(main?.y).toBeLessThanOrEqual(height / 4);
  expect(main?.width).toBeGreaterThanOrEqual(width * 0.75);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.locator("footer, #section-title").last().scrollIntoViewIfNeeded();
  const bar = await page.locator("header.above .top").boundingBox();
  expect(bar).toMatchObject({ y: 0 }); // the bar with the cover stays in sight
  const menu = page.getByRole("button", { name: world.w("rail-menu") });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect.poll(focused).toContain(world.w("person-section-about")); // where one is
  expect(await world.axe()).toEqual([]);
  await page.keyboard.press("Escape");
  await expect.poll(focused).toContain(world.w("rail-menu"));
  await page.keyboard.press("Enter");
  await world.tabTo(world.w("person-section-plan"));
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe(world.w("person-section-plan")); // the heading of the part
  expect(await page.getByRole("navigation", { name: world.w("person-sections") }).isVisible()).toBe(false);
  expect(await world.axe()).toEqual([]);
  await page.keyboard.press("F8"); // from the open menu the cover is still one key away
  await page.getByRole("heading", { name: world.w("cover-title") }).waitFor();
}, 60_000);
