// Creating, locking, unlocking and recovering: by keyboard alone where a person would need it.
import { afterEach, expect, test } from "vitest";
import { World } from "./world";

let world: World;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

test("a vault is made, locked and opened again without a mouse", async () => {
  world = await World.begin();
  const { page } = world;
  expect(page.url()).not.toContain("#");
  await world.tabTo(world.w("open-language-choose"));
  await page.keyboard.press("Enter");
  await world.heading("open-welcome-title");
  await world.tabTo(world.w("open-begin"));
  await page.keyboard.press("Enter");
  await world.heading("open-create-title");
  const list = page.getByRole("list", { name: world.w("open-picked-list") }).getByRole("listitem");
  await list.first().waitFor();
  const passphrase = (await list.allInnerTexts()).join(" ");
  await world.tabTo(world.w("open-picked-again"));
  await page.keyboard.type(passphrase);
  await page.keyboard.press("Enter");
  await world.heading("open-sheet-title");
  const groups = await page.locator("code").allInnerTexts();
  await world.tabTo(world.w("open-sheet-have"));
  await page.keyboard.press("Enter");
  await world.answerSheet(groups);
  await world.heading("today-title");

  await page.keyboard.press("Control+L");
  await world.heading("open-unlock-title");
  await page.keyboard.type("not these words");
  await page.keyboard.press("Enter");
  await page.getByText(world.w("open-trouble-wrong-happened")).waitFor();
  await page.keyboard.type(passphrase);
  await page.keyboard.press("Enter");
  await world.heading("today-title");
  expect(await page.title()).toBe("Kith");
});

test("a sheet copied wrongly is noticed before going on", async () => {
  world = await World.begin();
  await world.chooseLanguage();
  const { page } = world;
  await world.button("open-begin").click();
  const list = page.getByRole("list", { name: world.w("open-picked-list") }).getByRole("listitem");
  await list.first().waitFor();
  await page.getByLabel(world.w("open-picked-again")).fill((await list.allInnerTexts()).join(" "));
  await world.button("open-create").click();
  await world.heading("open-sheet-title");
  const groups = await page.locator("code").allInnerTexts();
  await world.button("open-sheet-have").click();
  await world.answerSheet(groups.map(() => "AAAA"));
  await page.getByText(world.w("open-trouble-recovery-happened")).waitFor();
  await world.answerSheet(groups);
  await world.heading("today-title");
});

test("the recovery key opens, and the new passphrase works", async () => {
  world = await World.begin();
  await world.chooseLanguage();
  const { recoveryKey } = await world.createVault();
  const { page } = world;
  await page.keyboard.press("Control+L");
  await world.heading("open-unlock-title");
  await world.button("open-forgot").click();
  await world.heading("open-recover-title");
  await page.getByLabel(world.w("open-recover-key")).fill(recoveryKey);
  await page.getByRole("radio", { name: world.w("open-way-own") }).check();
  const mine = "a slow boat to Llanfair past seven herons";
  await page.getByLabel(world.w("open-own-new")).fill(mine);
  await page.getByLabel(world.w("open-own-again")).fill(mine);
  await page.getByText(world.w("open-strong-enough")).waitFor();
  await world.button("open-recover").click();
  await world.heading("today-title");
  await page.keyboard.press("Control+L");
  await world.unlock(mine);
  await world.heading("today-title");
});

test("after a few wrong tries one waits, and the time is shown", async () => {
  world = await World.begin();
  await world.chooseLanguage();
  await world.createVault();
  const { page } = world;
  await page.keyboard.press("Control+L");
  for (let n = 0; n < 8 && (await page.getByRole("timer").count()) === 0; n++) {
    await world.unlock(`wrong words ${n}`);
    await Promise.race([page.getByText(world.w("open-trouble-wrong-happened")).waitFor(), page.getByRole("timer").waitFor()]);
    await page.waitForTimeout(150);
  }
  expect(await page.getByRole("timer").innerText()).toMatch(/\d/);
  expect(await page.getByText(world.w("open-trouble-wait-safe")).count()).toBe(1);
});

test("F2 shows the same screen in the other language, before and after opening", async () => {
  world = await World.begin();
  await world.chooseLanguage();
  await world.page.keyboard.press("F2");
  world.language = "cy";
  await world.heading("open-welcome-title");
  expect(await world.page.locator("html").getAttribute("lang")).toBe("cy");
  await world.explore();
  await world.page.keyboard.press("F2");
  world.language = "en";
  await world.heading("today-title");
});
