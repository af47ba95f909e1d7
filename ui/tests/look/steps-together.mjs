// Together, over Mary of tests/fake: every screen as she sees it, in both languages, every look, the largest words, small and narrow windows.
import { to } from "./steps-person.mjs";

const open = "state=open";
/** @typedef {import("playwright-core").Page} Page */

/** Hands over and answers who is here. @param {(page: Page) => Promise<unknown>} [act] @param {number} [who] */
const sit = (act, who = 0) => async (/** @type {Page} */ page) => {
  await to("Mary", 0)(page);
  await page.locator(".sit button").click();
  await page.locator("main .pictures").waitFor();
  // Mary reads Welsh; whoever looks at these in English asks for it.
  if (!page.url().includes("language=cy")) await page.keyboard.press("F2");
  await page.locator("main .pictures button").nth(who).click();
  await page.locator("main .pictures button").nth(4).waitFor();
  await act?.(page);
  await page.waitForTimeout(150);
};
/** The nth of the five cards. @param {number} n */
const room = (n) => (/** @type {Page} */ page) => page.locator("main .pictures button").nth(n).click();
/** @param {Page} page @param {number} n */
const nth = (page, n) => page.locator("main .pictures button").nth(n).click();
/** @param {Page} page @param {number} n */
const answer = (page, n) => page.locator("main ul button").nth(n).click();

const screens = {
  "sit-header": to("Mary", 0),
  here: async (/** @type {Page} */ page) => (await to("Mary", 0)(page), await page.locator(".sit button").click(), await page.locator("main .pictures").waitFor()),
  home: sit(),
  look: sit((page) => page.locator("header button[aria-expanded]").click()),
  me: sit(room(0)),
  called: sit(async (page) => (await room(0)(page), await answer(page, 0))),
  information: sit(async (page) => (await room(0)(page), await answer(page, 1))),
  matters: sit(async (page) => (await room(0)(page), await answer(page, 3), await page.locator(".whose button").click(), await page.locator(".now").waitFor())),
  gifts: sit(async (page) => (await room(0)(page), await answer(page, 5), await page.locator("main input").fill("Knows all the buses"), await page.locator(".pictures").waitFor())),
  people: sit(room(1)),
  guide: sit(async (page) => (await room(1)(page), await page.locator("#people-add").click())),
  list: sit(async (page) => (await room(1)(page), await page.locator("main .row button").nth(1).click())),
  contact: sit(async (page) => (await room(1)(page), await page.locator("main .row button").nth(1).click(), await answer(page, 1))),
  ring: sit(async (page) => (await room(1)(page), await page.locator("main .row button").nth(1).click(), await answer(page, 1), await answer(page, 0))),
  life: sit(room(2)),
  theme: sit(async (page) => (await room(2)(page), await nth(page, 2), await page.locator("textarea").fill("To see the sea again"), await page.locator("main button:has-text('+')").waitFor())),
  plan: sit(room(3)),
  choose: sit(async (page) => (await room(3)(page), await page.locator("main .main").first().click())),
  step: sit(async (page) => (await room(3)(page), await page.locator("main section > div > button").first().click())),
  who: sit(async (page) => (await room(3)(page), await page.locator("main section > div > button").first().click(), await page.locator("main input").fill("Ask about the bus"), await page.locator(".next button").click(), await page.locator("#who-people").waitFor())),
  by: sit(async (page) => (await room(3)(page), await page.locator("main section > div > button").first().click(), await page.locator("main input").fill("Ask about the bus"), await page.locator(".next button").click(), await page.locator("#who-people").waitFor(), await page.locator(".next button").click(), await nth(page, 3))),
  sees: sit(room(4)),
  end: sit(async (page) => (await room(2)(page), await nth(page, 0), await page.locator("textarea").fill("A garden"), await page.waitForTimeout(900), await page.locator(".stop button").click())),
  code: sit(async (page) => (await page.locator("footer .back button").click(), await page.keyboard.type("111"), await page.locator("form .main").click())),
  "code-wrong": sit(async (page) => (await page.locator("footer .back button").click(), await page.keyboard.type("111222"), await page.keyboard.press("Enter"), await page.waitForTimeout(100))),
  trouble: sit(async (page) => (await page.evaluate(() => /** @type {any} */ (window).kithFake.faults.set("item_add", "diskFull")), await room(2)(page), await nth(page, 0), await page.locator("textarea").fill("A garden"), await page.getByRole("alert").waitFor())),
};
const named = Object.entries(screens);
const small = { width: 1024, height: 700 };

export const togetherSteps = [
  ...named.map(([name, act]) => ({ name: `together-en-${name}`, query: open, full: true, act })),
  ...named.map(([name, act]) => ({ name: `together-small-${name}`, query: open, size: small, act })),
  ...named.map(([name, act]) => ({ name: `cy-together-${name}`, query: `${open}&language=cy`, full: true, act })),
  ...named.map(([name, act]) => ({ name: `together-dark-${name}`, query: `${open}&theme=dark`, full: true, act })),
  ...named.map(([name, act]) => ({ name: `together-contrast-${name}`, query: `${open}&theme=contrast`, full: true, act })),
  ...named.map(([name, act]) => ({ name: `together-x200-${name}`, query: `${open}&text=200`, size: small, full: true, act })),
  ...named.map(([name, act]) => ({ name: `together-narrow-${name}`, query: open, size: { width: 480, height: 900 }, full: true, act })),
  ...named.map(([name, act]) => ({ name: `together-forced-${name}`, query: open, forced: true, full: true, act })),
];
