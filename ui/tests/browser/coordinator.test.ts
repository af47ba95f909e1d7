// Today, everyone and settings, as a coordinator uses them, by keyboard where it matters.
import { afterEach, beforeEach, expect, test } from "vitest";
import { World } from "./world";

let world: World;
beforeEach(async () => {
  world = await World.begin();
  await world.chooseLanguage();
});
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

test("a person is added in two fields and found again after locking, by keyboard", async () => {
  const { passphrase } = await world.createVault();
  const { page } = world;
  await world.tabTo(world.w("rail-people"));
  await page.keyboard.press("Enter");
  await world.heading("people-title");
  await world.tabTo(world.w("people-add"));
  await page.keyboard.press("Enter");
  await world.tabTo(world.w("people-add-name"));
  await page.keyboard.type("Siân Ŵyn-Jones");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Siân Ŵyn-Jones" }).waitFor();
  expect(await page.title()).toBe("Kith");
  expect(page.url()).not.toMatch(/Si|[0-9a-f]{32}/);
  await page.keyboard.press("Control+L");
  await world.unlock(passphrase);
  await world.heading("today-title");
  await world.press("rail-people");
  await page.getByRole("searchbox").fill("sian wyn");
  await page.getByText(world.w("people-found", { count: 1 })).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Siân Ŵyn-Jones" }).waitFor();
});

test("a hello is kept with a nickname and shows on today", async () => {
  await world.createVault();
  const { page } = world;
  await world.press("rail-people");
  await world.button("people-hello").click();
  await page.getByLabel(world.w("people-hello-nickname")).fill("Red bobble hat");
  await page.getByRole("dialog").getByRole("button", { name: world.w("when-today"), exact: true }).click();
  await page.getByRole("dialog").getByLabel(world.w("when-time")).fill("23:50");
  await page.getByLabel(world.w("people-hello-line")).fill("Feeds the ducks");
  await world.button("people-hello-do").click();
  await page.getByRole("heading", { level: 1, name: "Red bobble hat" }).waitFor();
  await world.press("rail-today");
  await page.getByText("23:50").waitFor();
  expect(await page.getByText("Red bobble hat").count()).toBe(0);
  await page.getByRole("button", { name: world.w("today-show-at", { time: "23:50" }) }).click();
  await page.getByText("Red bobble hat").waitFor();
});

test("names on today stay hidden until pressed, and hide again behind the cover", async () => {
  await world.explore();
  const { page } = world;
  const names = page.locator("main button.name");
  await page.getByText(world.w("today-meetings")).waitFor();
  expect(await names.count()).toBe(0);
  await world.button("today-show-all").click();
  await world.button("today-hide-all").waitFor();
  await page.keyboard.press("F8");
  await page.getByRole("heading", { name: world.w("cover-title") }).waitFor();
  await page.keyboard.press("F8");
  await world.button("today-show-all").waitFor();
  expect(await names.count()).toBe(0);
});

test("the cover hides everything at once, nothing beneath can be reached, nothing is lost", async () => {
  await world.explore();
  const { page } = world;
  await world.press("rail-settings");
  const name = world.field("settings-my-name");
  await name.fill("Non, half a wor");
  await page.keyboard.press("F8");
  await page.getByRole("heading", { name: world.w("cover-title") }).waitFor();
  for (let n = 0; n < 5; n++) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null)).toBe(true);
  }
  await page.keyboard.press("F8");
  expect(await name.inputValue()).toBe("Non, half a wor");
  await world.saved();
});

test("my card is saved as I write and is there after locking", async () => {
  const { passphrase } = await world.createVault();
  const { page } = world;
  await world.press("rail-settings");
  await world.field("settings-my-name").fill("Non Hughes");
  await page.keyboard.press("Control+L"); // at once: locking saves what is being written
  await world.unlock(passphrase);
  await world.heading("today-title");
  await world.press("rail-settings");
  await expect.poll(() => world.field("settings-my-name").inputValue()).toBe("Non Hughes");
});

test("undo takes back the last change and says so", async () => {
  await world.createVault();
  const { page } = world;
  await world.press("rail-settings");
  const team = world.field("settings-team");
  await team.fill("Aber team");
  await team.blur();
  await world.saved();
  await page.locator("h1").click();
  await page.keyboard.press("Control+Z");
  await expect.poll(() => team.inputValue()).toBe("");
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => team.inputValue()).toBe("Aber team");
});

test("locking leaves nothing of the record on the page", async () => {
  await world.explore();
  const { page } = world;
  await world.press("rail-people");
  const name = await page.locator("[data-at='0'] .name").innerText();
  await page.keyboard.press("Control+L");
  await world.heading("open-welcome-title");
  expect(await page.content()).not.toContain(name);
});

test("text at 200 % and high contrast are kept, and nothing scrolls sideways at 480 px", async () => {
  await world.explore();
  const { page } = world;
  await world.press("rail-settings");
  await page.getByRole("radio", { name: world.w("settings-size-percent", { percent: 200 }) }).check();
  await page.getByRole("radio", { name: world.w("settings-theme-contrast") }).check();
  await page.setViewportSize({ width: 480, height: 800 });
  for (const place of ["rail-today", "rail-people", "rail-settings"]) {
    await world.press(place);
    await page.waitForTimeout(150);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), place).toBe(0);
  }
  await page.goto("about:blank");
  await page.goto(world.url);
  await page.locator("h1").first().waitFor();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("contrast");
});
