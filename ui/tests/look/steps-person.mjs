// The person pages, over the people of tests/fake: every part, crowded and empty maps, odd names, both languages, large text, every theme.
const open = "state=open";
const narrow = { width: 480, height: 900 };
const small = { width: 1024, height: 700 };

/** By way of the list of people, as a coordinator comes. @param {string} name @param {number} section @returns {(page: import("playwright-core").Page) => Promise<void>} */
const to = (name, section) => async (page) => {
  await page.locator("nav").last().locator("button").nth(1).click();
  await page.getByRole("searchbox").or(page.locator("input[type=search], main input").first()).first().fill(name);
  await page.waitForTimeout(400);
  await page.locator("main").getByText(name, { exact: false }).first().click();
  await page.waitForSelector("#section-title");
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
const names = ["about", "people", "good-life", "plan", "journal", "safety", "private", "history"];

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
  { name: "person-map-200", query: `${open}&text=200`, full: true, act: to("Mary Pryce", 1) },
  { name: "person-about-200", query: `${open}&text=200&language=cy`, full: true, act: to("Mary Pryce", 0) },
  { name: "person-plan-200", query: `${open}&text=200&language=cy`, full: true, act: to("Mary Pryce", 3) },
  { name: "person-concern", query: open, full: true, act: then(to("Mary Pryce", 5), click("#add-concern")) },
  { name: "person-private-shown", query: open, full: true, act: then(to("Mary Pryce", 6), click("main section button")) },
  { name: "person-was", query: open, act: then(to("Mary Pryce", 0), async (page) => { await page.getByLabel("Pronouns").fill("she"); await page.waitForTimeout(900); await page.getByRole("button", { name: "What it was before: Name" }).click(); await page.waitForTimeout(300); }) },
  { name: "person-map-forced", query: open, forced: true, full: true, act: then(async (page) => page.emulateMedia({ forcedColors: "active" }), to("Mary Pryce", 1)) },
];
