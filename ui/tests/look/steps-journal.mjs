// The journal, what changed, the quick entry, a concern, and working safely on Today: light, dark, contrast, Welsh, large text.
import { to } from "./steps-person.mjs";

const open = "state=open";
const small = { width: 1024, height: 700 };

/** @param {string} who @returns {(page: import("playwright-core").Page) => Promise<void>} */
const quick = (who) => async (page) => {
  await page.keyboard.press("F9");
  await page.locator("dialog input").waitFor();
  await page.keyboard.type(who.slice(0, 4));
  await page.locator("dialog ul button").first().waitFor();
};
/** @param {string} who @returns {(page: import("playwright-core").Page) => Promise<void>} */
const words = (who) => async (page) => {
  await quick(who)(page);
  await page.keyboard.press("Enter");
  await page.locator("dialog textarea").waitFor();
  await page.keyboard.type("“I went alone on the bus.”\nShe was proud of it.");
  await page.waitForTimeout(600);
};
/** @param {import("playwright-core").Page} page */
const writeOn = async (page) => {
  await to("Mary Pryce", 4)(page);
  await page.getByRole("button", { name: /^(Write on|Ysgrifennu ymlaen): She goes/ }).click();
  await page.locator("main textarea").first().waitFor();
};
/** @param {import("playwright-core").Page} page */
const concern = async (page) => {
  await to("Mary Pryce", 6)(page);
  await page.locator("#add-concern").click();
  await page.locator("dl").first().waitFor();
  await page.locator("#add-told").click();
  await page.locator("li.inner").waitFor();
};
/** @param {import("playwright-core").Page} page */
const safely = async (page) => {
  await page.getByRole("button", { name: /Show everything|Dangos popeth/ }).first().click();
  await page.getByRole("button", { name: /Before you go|Cyn mynd/ }).first().click();
  await page.waitForTimeout(150);
};
/** @type {[string, (page: import("playwright-core").Page) => Promise<void>, boolean][]} */
const screens = [
  ["read", to("Mary Pryce", 4), true],
  ["write", writeOn, true],
  ["changed", to("Mary Pryce", 5), true],
  ["changed-none", to("Carys", 5), true],
  ["quick-who", quick("Mary"), false],
  ["quick-words", words("Mary"), false],
  ["concern", concern, true],
  ["safely", safely, false],
];

export const journalSteps = screens.flatMap(([name, act, full]) => [
  { name: `journal-${name}`, query: open, full, act },
  { name: `journal-cy-${name}`, query: `${open}&language=cy`, full, act },
  { name: `journal-dark-${name}`, query: `${open}&theme=dark`, full, act },
  { name: `journal-contrast-${name}`, query: `${open}&theme=contrast`, full, act },
  { name: `journal-200-${name}`, query: `${open}&text=200`, size: small, full, act },
  { name: `journal-200-cy-${name}`, query: `${open}&text=200&language=cy`, size: small, full, act },
  { name: `journal-narrow-${name}`, query: open, size: { width: 480, height: 900 }, full, act },
  { name: `journal-forced-${name}`, query: open, forced: true, full, act },
]);
