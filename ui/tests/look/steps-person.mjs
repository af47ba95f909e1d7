// The person pages, over the people of tests/fake: every part, crowded and empty maps, odd names, both languages, large text, every theme.
import { menu } from "./steps.mjs";

const open = "state=open";
const narrow = { width: 480, height: 900 };
const small = { width: 1024, height: 700 };

/** By way of the list of people, as a coordinator comes. @param {string} name @param {number} section @returns {(page: import("playwright-core").Page) => Promise<void>} */
export const to = (name, section) => async (page) => {
  await menu(page);
  await page.locator("nav").last().locator("button").nth(1).click();
  await page.getByRole("searchbox").or(page.locator("input[type=search], main input").first()).first().fill(name);
  await page.waitForTimeout(400);
  await page.locator("main").getByText(name, { exact: false }).first().click();
  await page.waitForSelector("#section-title");
  await menu(page);
  await page.locator("nav").first().locator("li button").nth(section).click();
  await page.waitForTimeout(150);
};
/** @param {...((page: import("playwright-core").Page) => Promise<void>)} acts */
const then = (...acts) => async (/** @type {import("playwright-core").Page} */ page) => {
  for (const act of acts) await act(page);
};
/** @param {string} selector */
const click = (selector) => async (/** @type {import("playwright-core").Page} */ page) => {
  await page.locator(selector).first().click();
  await page.waitForTimeout(150);
};
const odd = "Featherstonehaugh";
const names = ["about", "people", "good-life", "plan", "journal", "changed", "safety", "private", "history"];

export const personSteps = [
  ...names.map((name, n) => ({ name: `person-${name}`, query: open, full: true, act: to("Mary Pryce", n) })),
  ...names.map((name, n) => ({ name: `person-cy-${name}`, query: `${open}&language=cy`, full: true, act: to("Mary Pryce", n) })),
  ...names.slice(0, 6).map((name, n) => ({ name: `person-odd-${name}`, query: open, full: true, act: to(odd, n) })),
  { name: "person-map-0", query: open, size: small, full: true, act: to("Ann Nobody", 1) },
  { name: "person-map-6", query: open, size: small, full: true, act: to("Bob Six", 1) },
  { name: "person-map-24", query: open, size: small, full: true, act: to("Cat Twentyfour", 1) },
  { name: "person-map-60", query: open, full: true, act: to("Dee Sixty", 1) },
  { name: "person-map-60-wide", query: open, size: { width: 2560, height: 1440 }, full: true, act: to("Dee Sixty", 1) },
  { name: "person-map-open", query: open, full: true, act: then(to("Mary Pryce", 1), click("main g[role=button]")) },
  { name: "person-map-keys", query: open, act: then(to("Mary Pryce", 1), async (page) => { await page.locator("main svg g[tabindex='0']").focus(); await page.keyboard.press("ArrowUp"); await page.keyboard.press("ArrowRight"); await page.keyboard.press("d"); }) },
  { name: "person-list", query: open, full: true, act: then(to("Mary Pryce", 1), click("main .choices label:nth-child(2)")) },
  { name: "person-list-narrow", query: open, size: narrow, full: true, act: then(to("Mary Pryce", 1), click("main .choices label:nth-child(2)")) },
  { name: "person-map-narrow", query: open, size: narrow, full: true, act: to("Mary Pryce", 1) },
  { name: "person-about-narrow", query: open, size: narrow, full: true, act: to("Mary Pryce", 0) },
  { name: "person-plan-narrow", query: open, size: narrow, full: true, act: to("Mary Pryce", 3) },
  { name: "person-map-dark", query: `${open}&theme=dark`, full: true, act: to("Mary Pryce", 1) },
  { name: "person-map-contrast", query: `${open}&theme=contrast`, full: true, act: to("Mary Pryce", 1) },
  { name: "person-plan-dark", query: `${open}&theme=dark`, full: true, act: to("Mary Pryce", 3) },
  ...names.slice(0, 4).flatMap((name, n) => [{ name: `person-first-200-${name}`, query: `${open}&text=200`, size: { width: 1280, height: 800 }, act: to("Mary Pryce", n) }, { name: `person-first-200-small-${name}`, query: `${open}&text=200&language=cy&sample=1`, size: small, act: to("Mary Pryce", n) }]),
  { name: "today-clash", query: open, act: async (page) => { await page.getByRole("button", { name: "See for whom" }).click(); await page.getByRole("button", { name: /to settle: Bartholomew/ }).click(); await page.locator(".clash:focus").waitFor(); } },
  { name: "people-settling", query: open, act: (page) => page.getByRole("button", { name: "See for whom" }).click() },
  { name: "people-settling-cy", query: `${open}&language=cy`, act: (page) => page.getByRole("button", { name: "Gweld i bwy" }).click() },
  ...names.map((name, n) => ({ name: `person-easy-${name}`, query: open, full: true, act: then(to("Carys", n)) })),
  ...names.map((name, n) => ({ name: `person-easy-cy-${name}`, query: `${open}&language=cy`, full: true, act: then(to("Carys", n)) })),
  { name: "person-easy-plan-full", query: open, full: true, act: then(to("Mary Pryce", 3), async (page) => { await page.getByRole("button", { name: "Easy words" }).click(); }) },
  { name: "person-menu-200", query: `${open}&text=200`, size: small, act: then(to("Mary Pryce", 3), menu) },
  { name: "person-map-200", query: `${open}&text=200`, full: true, act: to("Mary Pryce", 1) },
  { name: "person-about-200", query: `${open}&text=200&language=cy`, full: true, act: to("Mary Pryce", 0) },
  { name: "person-plan-200", query: `${open}&text=200&language=cy`, full: true, act: to("Mary Pryce", 3) },
  { name: "person-concern", query: open, full: true, act: then(to("Mary Pryce", 6), click("#add-concern")) },
  { name: "person-private-shown", query: open, full: true, act: then(to("Mary Pryce", 7), click("main section button")) },
  { name: "person-was", query: open, act: then(to("Mary Pryce", 0), async (page) => { await page.getByLabel("Pronouns").fill("she"); await page.waitForTimeout(900); await page.getByRole("button", { name: "What it was before: Name" }).click(); await page.waitForTimeout(300); }) },
  ...names.map((name, n) => ({ name: `forced-person-${name}`, query: open, forced: true, full: true, act: to(n === 0 || n === 2 ? odd : "Mary Pryce", n) })),
  { name: "forced-person-concern", query: open, forced: true, full: true, act: then(to("Mary Pryce", 6), click("#add-concern")) },
  { name: "forced-person-was", query: open, forced: true, act: then(to("Mary Pryce", 0), async (page) => { await page.getByRole("button", { name: "What it was before: Name" }).click(); await page.waitForTimeout(300); }) },
  { name: "forced-menu", query: `${open}&text=200`, forced: true, size: small, act: then(to("Mary Pryce", 3), menu) },
];

const six = { width: 1280, height: 800 };
/** The map of someone, in a window of any size. @param {string} who */
const map = (who) => to(who, 1);
/** @param {string} name */
const press = (name) => async (/** @type {import("playwright-core").Page} */ page) => {
  await page.getByRole("button", { name }).first().click();
  await page.waitForTimeout(150);
};
/** @param {import("playwright-core").Page} page @param {RegExp} who @returns {Promise<{ x: number, y: number }>} */
const middleOf = async (page, who) => {
  const box = await page.locator("main svg[role=group]").getByRole("button", { name: who }).boundingBox();
  return box === null ? { x: 0, y: 0 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const carry = async (/** @type {import("playwright-core").Page} */ page) => {
  const from = await middleOf(page, /^Choir/);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 40, from.y - 60, { steps: 4 });
  await page.mouse.move(from.x - 90, from.y - 110, { steps: 4 });
};
const check = (/** @type {RegExp} */ label) => async (/** @type {import("playwright-core").Page} */ page) => page.getByLabel(label).check();
for (const [n, who] of [[0, "Ann Nobody"], [6, "Bob Six"], [24, "Cat Twentyfour"], [60, "Dee Sixty"], [300, "Threehundred"]]) {
  personSteps.push({ name: `map-${n}`, query: open, size: six, act: map(String(who)) }, { name: `map-${n}-small`, query: open, size: small, act: map(String(who)) });
}
personSteps.push(
  { name: "map-mary", query: open, size: six, act: map("Mary Pryce") },
  { name: "map-cy", query: `${open}&language=cy`, size: six, act: map("Mary Pryce") },
  { name: "map-cy-small", query: `${open}&language=cy`, size: small, act: map("Mary Pryce") },
  { name: "map-dark", query: `${open}&theme=dark`, size: six, act: map("Mary Pryce") },
  { name: "map-contrast", query: `${open}&theme=contrast`, size: six, act: map("Mary Pryce") },
  { name: "map-200", query: `${open}&text=200`, size: six, act: map("Mary Pryce") },
  { name: "map-forced", query: open, size: six, act: then(async (page) => page.emulateMedia({ forcedColors: "active" }), map("Mary Pryce")) },
  { name: "map-knows", query: open, size: six, act: then(map("Cat Twentyfour"), check(/Who knows whom/)) },
  { name: "map-knows-300", query: open, size: six, act: then(map("Threehundred"), check(/Who knows whom/)) },
  { name: "map-helpers", query: open, size: six, act: then(map("Mary Pryce"), check(/Show who helps/)) },
  { name: "map-dragging", query: open, size: six, act: then(map("Mary Pryce"), carry) },
  { name: "map-dragging-dark", query: `${open}&theme=dark`, size: six, act: then(map("Mary Pryce"), carry) },
  { name: "map-menu", query: open, size: six, act: then(map("Mary Pryce"), async (page) => { const at = await middleOf(page, /^Choir/); await page.mouse.click(at.x, at.y, { button: "right" }); await page.waitForTimeout(200); }) },
  { name: "map-here", query: open, size: six, act: then(map("Bob Six"), async (page) => { const at = await page.locator(".frame .sheet").boundingBox(); if (at) await page.mouse.click(at.x + at.width / 2 + 20, at.y + at.height - 60); await page.waitForTimeout(200); }) },
  { name: "map-connecting", query: open, size: six, act: then(map("Mary Pryce"), async (page) => { await page.locator("main svg[role=group] g[tabindex='0']").focus(); await page.keyboard.press("Space"); await page.waitForTimeout(150); await page.getByRole("menuitem", { name: "Connect…" }).click(); await page.keyboard.press("ArrowRight"); await page.keyboard.press("ArrowUp"); await page.waitForTimeout(150); }) },
  { name: "map-found", query: open, size: six, act: then(map("Cat Twentyfour"), async (page) => { await page.getByRole("searchbox").fill("an"); await page.waitForTimeout(150); }) },
  { name: "map-zoomed-300", query: open, size: six, act: then(map("Threehundred"), press("Larger"), press("Larger"), press("Larger"), press("Larger")) },
  { name: "map-card", query: open, size: six, act: then(map("Mary Pryce"), async (page) => { const at = await middleOf(page, /^Jo/); await page.mouse.click(at.x, at.y); await page.waitForTimeout(250); }) },
  { name: "map-card-small", query: open, size: small, act: then(map("Mary Pryce"), async (page) => { const at = await middleOf(page, /^Jo/); await page.mouse.click(at.x, at.y); await page.waitForTimeout(250); }) },
  { name: "map-clash", query: open, size: six, act: map(odd) },
  { name: "map-list-ties", query: open, size: six, full: true, act: then(map("Mary Pryce"), click("main .choices label:nth-child(2)"), async (page) => { await page.getByRole("button", { name: /Who they know on the map: Jo Mears/ }).click(); await page.waitForTimeout(150); }) },
  { name: "map-list-cy-small", query: `${open}&language=cy`, size: small, full: true, act: then(map("Mary Pryce"), click("main .choices label:nth-child(2)")) },
  { name: "map-add", query: open, size: six, act: then(map("Bob Six"), press("Add someone")) },
  { name: "map-beside-small", query: open, size: small, act: then(map("Mary Pryce"), press("Look for, lines and marks")) },
);
