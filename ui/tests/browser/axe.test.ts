// axe on every screen, in both languages.
import { afterEach, expect, test } from "vitest";
import { World, type Language } from "./world";

let world: World;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

async function look(name: string): Promise<void> {
  await world.page.waitForTimeout(80);
  expect(await world.axe(), `${name} in ${world.language}`).toEqual([]);
  const wide = await world.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${name} scrolls sideways`).toBe(0);
  expect(await world.page.getByText(/^\[[a-z]/).count(), `${name} has words missing`).toBe(0);
}

test.each<Language>(["en", "cy"])("the doors in %s", async (language) => {
  world = await World.begin(language);
  const { page } = world;
  await look("language");
  await world.chooseLanguage();
  await look("welcome");
  await world.button("open-begin").click();
  await page.getByRole("list", { name: world.w("open-picked-list") }).getByRole("listitem").first().waitFor();
  await look("create");
  await page.getByRole("radio", { name: world.w("open-way-own") }).check();
  await page.getByLabel(world.w("open-own-new")).fill("mary");
  await page.getByText(world.w("open-not-strong-yet")).waitFor();
  await look("create with one's own words");
  await world.button("back").click();
  const { passphrase } = await world.createVault();
  await look("first today");
  await world.press("rail-people");
  await page.getByText(world.w("people-nobody-yet")).waitFor();
  await look("nobody yet");
  await page.keyboard.press("Control+L");
  await look("locked");
  await world.unlock("wrong");
  await page.getByText(world.w("open-trouble-wrong-happened")).waitFor();
  await look("wrong words");
  await world.button("open-forgot").click();
  await look("recover");
  await world.button("back").click();
  await world.unlock(passphrase);
  await world.heading("today-title");
});

test.each<Language>(["en", "cy"])("the coordinator's screens in %s", async (language) => {
  world = await World.begin(language);
  const { page } = world;
  await world.chooseLanguage();
  await world.explore();
  await look("today");
  await world.button("today-show-all").click();
  await look("today shown");
  await world.press("rail-people");
  await page.getByRole("list", { name: world.w("people-list") }).waitFor();
  await look("people");
  await page.getByRole("searchbox").fill("a");
  await page.waitForTimeout(300);
  await look("people found");
  await world.button("people-add").click();
  await look("add a person");
  await page.keyboard.press("Escape");
  await world.button("people-hello").click();
  await look("say hello");
  await page.keyboard.press("Escape");
  await world.press("rail-settings");
  await world.field("settings-my-name").waitFor();
  await look("settings");
  await page.keyboard.press("F8");
  await look("cover");
});

test.each<Language>(["en", "cy"])("the settings of a vault in %s", async (language) => {
  world = await World.begin(language);
  await world.chooseLanguage();
  const { passphrase } = await world.createVault();
  await world.press("rail-settings");
  await world.button("settings-passphrase-change").click();
  await look("change passphrase");
  await world.page.keyboard.press("Escape");
  await world.button("settings-check-do").click();
  await world.page.getByRole("status").filter({ hasText: /\d/ }).first().waitFor();
  await look("checked");
  await world.button("settings-sheet-new").click();
  await look("new sheet");
  await world.page.getByLabel(world.w("open-passphrase"), { exact: true }).fill(passphrase);
  await world.button("settings-sheet-make").click();
  await world.heading("open-sheet-title");
  await look("sheet");
  const groups = await world.page.locator("code").allInnerTexts();
  await world.button("open-sheet-have").click();
  await look("sheet asked back");
  await world.answerSheet(groups);
  await world.heading("settings-title");
});

test.each<Language>(["en", "cy"])("every part of a person's page in %s", async (language) => {
  world = await World.begin(language);
  const { page } = world;
  await world.chooseLanguage();
  await world.explore();
  await world.press("rail-people");
  await page.locator("[data-at='0']").click();
  const parts = page.getByRole("navigation", { name: world.w("person-sections") }).getByRole("button");
  await parts.first().waitFor();
  for (const part of await parts.all()) {
    await part.click();
    await page.waitForTimeout(150);
    await look(`person: ${await part.innerText()}`);
  }
}, 120_000);
