// Our patch, view by view.
import { menu } from "./steps.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** The fourth place of the rail is our patch; where there is no rail it is behind the menu. @param {Page} page */
const there = async (page) => {
  await menu(page);
  const rail = page.locator("#rail nav:last-of-type ul:first-of-type button");
  await rail.nth(2).click();
  await page.locator("main ul.list li").first().waitFor();
};
/** @param {number} n */
const view = (n) => async (/** @type {Page} */ page) => (await there(page), await page.locator("main nav button").nth(n).click(), await page.waitForTimeout(200));

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const screens = {
  list: there,
  found: async (page) => (await there(page), await page.locator("input[type=search]").fill("sing"), await page.waitForTimeout(300)),
  entry: async (page) => (await there(page), await page.locator("main ul.list .name").first().click(), await page.locator("main input").first().waitFor()),
  add: async (page) => (await there(page), await page.locator("main .row button").first().click()),
  wishes: view(1),
  introduction: async (page) => (await view(1)(page), await page.locator(".fit button").first().click(), await page.locator("main section section").waitFor(), await page.locator("main section section label").nth(1).click(), await page.locator("main section section label").nth(4).click(), await page.waitForTimeout(200)),
  started: view(2),
  bring: async (page) => (await there(page), await page.locator("main .row button").nth(1).click()),
};
const named = Object.entries(screens);
const small = { width: 1024, height: 700 };
const open = "state=open";

export const patchSteps = [
  ...named.map(([name, act]) => ({ name: `patch-en-${name}`, query: open, full: true, act })),
  ...named.map(([name, act]) => ({ name: `cy-patch-${name}`, query: `${open}&language=cy`, full: true, act })),
  ...named.map(([name, act]) => ({ name: `patch-dark-${name}`, query: `${open}&theme=dark`, full: true, act })),
  ...named.map(([name, act]) => ({ name: `patch-contrast-${name}`, query: `${open}&theme=contrast`, full: true, act })),
  ...named.map(([name, act]) => ({ name: `patch-x200-${name}`, query: `${open}&text=200`, size: small, full: true, act })),
];
