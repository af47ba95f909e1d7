// One at a time, then and now, copies, bringing in a list, and what a contact's card tells of the plan.
import { to } from "./steps-person.mjs";

/** @typedef {import("playwright-core").Page} Page */
const open = "state=open";
const small = { width: 1024, height: 700 };
const narrow = { width: 480, height: 900 };

/** @param {...((page: Page) => Promise<unknown>)} acts @returns {(page: Page) => Promise<void>} */
const then = (...acts) => async (page) => {
  for (const act of acts) await act(page);
};
/** @param {string | RegExp} name @returns {(page: Page) => Promise<void>} */
const press = (name) => async (page) => {
  await page.getByRole("button", { name }).first().click();
  await page.waitForTimeout(150);
};
/** @param {string} text @returns {(page: Page) => Promise<void>} */
const say = (text) => async (page) => {
  await page.locator("dialog[open] input").first().fill(text);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
};
/** @param {string} who @returns {(page: Page) => Promise<void>} */
const guide = (who) => then(to(who, 1), press(/One at a time|Un ar y tro/));
const card = /** @param {number} n @returns {(page: Page) => Promise<void>} */ (n) => async (page) => {
  await page.locator("dialog[open] .cards button").nth(n).click();
  await page.waitForTimeout(200);
};
const named = /** @param {string} who @param {string} name */ (who, name) => then(guide(who), say(name));

/** @type {{name: string, query?: string, size?: {width: number, height: number}, full?: boolean, act?: (page: Page) => Promise<void>}[]} */
const guides = [
  { name: "guide-who", query: open, size: small, act: guide("Ann Nobody") },
  { name: "guide-needs", query: open, size: small, act: then(guide("Ann Nobody"), press(/^Go on$/)) },
  { name: "guide-ways", query: open, size: small, act: then(guide("Ann Nobody"), press(/^Nobody yet$/)) },
  { name: "guide-ring", query: open, size: small, act: named("Ann Nobody", "Jo Mears") },
  { name: "guide-sector", query: open, size: small, act: then(named("Ann Nobody", "Jo Mears"), card(0)) },
  { name: "guide-help", query: open, size: small, act: then(named("Ann Nobody", "Jo Mears"), card(1), card(1)) },
  { name: "guide-more", query: open, size: small, act: then(named("Ann Nobody", "Jo Mears"), card(1), card(1), card(2)) },
  { name: "guide-twin", query: open, act: named("Mary Pryce", "jo mears") },
  { name: "guide-waiting", query: open, act: guide("Featherstonehaugh") },
  { name: "guide-crowded", query: open, act: named("Dee Sixty", "Wolfeschlegelsteinhausenbergerdorff the Younger") },
  { name: "guide-end", query: open, act: then(named("Bob Six", "Siân"), press(/^I don’t know$/), press(/^Not today$/)) },
  { name: "guide-cy-sector", query: `${open}&language=cy`, size: small, act: then(named("Ann Nobody", "Siân"), card(0)) },
  { name: "guide-cy-who", query: `${open}&language=cy`, size: small, act: guide("Ann Nobody") },
  { name: "guide-cy-ring", query: `${open}&language=cy`, size: small, act: named("Ann Nobody", "Siân") },
  { name: "guide-dark", query: `${open}&theme=dark`, size: small, act: named("Bob Six", "Jo Mears") },
  { name: "guide-contrast", query: `${open}&theme=contrast`, size: small, act: then(named("Bob Six", "Jo Mears"), card(0)) },
  { name: "guide-200-who", query: `${open}&text=200`, size: small, act: guide("Ann Nobody") },
  { name: "guide-200", query: `${open}&text=200`, size: small, act: named("Ann Nobody", "Jo Mears") },
  { name: "guide-200-cy", query: `${open}&text=200&language=cy`, size: small, act: then(named("Ann Nobody", "Jo Mears"), card(0)) },
  { name: "guide-narrow", query: open, size: narrow, act: then(named("Ann Nobody", "Jo Mears"), card(0)) },
  { name: "guide-forced", query: open, size: small, act: then(async (page) => page.emulateMedia({ forcedColors: "active" }), named("Bob Six", "Jo Mears")) },
];

const seen = /** @param {string} who */ (who) => then(to(who, 1), async (page) => {
  await page.getByRole("radio", { name: /Then and now|Bryd hynny a nawr/ }).check();
  await page.waitForTimeout(400);
});
const pick = /** @param {string} value @returns {(page: Page) => Promise<void>} */ (value) => async (page) => {
  await page.locator(".days select").first().selectOption(value);
  await page.waitForTimeout(400);
};
const kept = /** @param {Page} page */ async (page) => {
  await page.getByLabel(/A name for it|Enw arno/).fill("Before the move");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(400);
};

/** @type {typeof guides} */
const thens = [
  { name: "then-mary", query: open, full: true, act: seen("Mary Pryce") },
  { name: "then-first", query: open, full: true, act: then(seen("Mary Pryce"), pick("drawn")) },
  { name: "then-kept", query: open, full: true, act: then(seen("Mary Pryce"), pick("turn:2026-09-08"), kept) },
  { name: "then-any", query: open, full: true, act: then(seen("Mary Pryce"), pick("any"), async (page) => (await page.locator(".days .year input").fill("2024"), await page.waitForTimeout(400))) },
  { name: "then-empty", query: open, full: true, act: seen("Ann Nobody") },
  { name: "then-few", query: open, full: true, act: seen("Bob Six") },
  { name: "then-crowded", query: open, full: true, act: seen("Dee Sixty") },
  { name: "then-wide", query: open, size: { width: 2560, height: 1440 }, full: true, act: seen("Mary Pryce") },
  { name: "then-cy", query: `${open}&language=cy`, full: true, act: seen("Mary Pryce") },
  { name: "then-dark", query: `${open}&theme=dark`, full: true, act: seen("Mary Pryce") },
  { name: "then-200", query: `${open}&text=200`, size: small, full: true, act: seen("Mary Pryce") },
  { name: "then-narrow", query: open, size: narrow, full: true, act: seen("Mary Pryce") },
  { name: "then-forced", query: open, full: true, act: then(async (page) => page.emulateMedia({ forcedColors: "active" }), seen("Mary Pryce")) },
];

/** The list is bytes as a spreadsheet of old saves them: Windows-1252, semicolons. */
const csv = Buffer.from("name;kind;ring;sector;paid;help\nSi\u00f4n;person;2;friends;no;both\nJo Mears;person;1;friends;no;both\nAllotment;place;3;places;no;neither\n;person;1;family;no;both\nRhian;person;7;family;no;both\nBand;group;3;places;no;both;too;much\nCarer;service;4;services;yes;helpsMe\n", "latin1");
const out = /** @param {string} who @param {RegExp} name */ (who, name) => then(to(who, 1), async (page) => {
  const more = page.getByRole("button", { name: /^(More|Mwy)(▾)?$/ }).first();
  if (await more.isVisible().catch(() => false)) await more.click();
  await page.getByRole("button", { name }).first().click();
  await page.waitForTimeout(200);
});
const list = /** @param {Page} page */ async (page) => {
  await page.locator("dialog[open] input[type=file]").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: csv });
  await page.waitForTimeout(300);
};
const saveIt = press(/Choose where to save|Dewis ble i’w gadw/);
const contact = /** @param {string} who @param {string} name */ (who, name) => then(to(who, 1), async (page) => {
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).first().click();
  await page.waitForTimeout(300);
});
const paper = /** @param {string} query @param {string} who @param {boolean} upright */ (query, who, upright) => async (/** @type {Page} */ page) => {
  await out(who, /^(Print|Argraffu)$/)(page);
  if (upright) await page.getByRole("radio", { name: /Upright|Yn unionsyth/ }).check();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(upright ? { width: 720, height: 1047 } : { width: 1047, height: 720 });
};

/** @type {typeof guides} */
const outs = [
  { name: "io-copy", query: open, act: out("Mary Pryce", /^Save a copy$/) },
  { name: "io-saved", query: open, act: then(out("Featherstonehaugh", /^Save a copy$/), saveIt) },
  { name: "io-failed", query: `${open}&fault=map_export:diskFull`, act: then(out("Mary Pryce", /^Save a copy$/), saveIt) },
  { name: "io-copy-cy-200", query: `${open}&language=cy&text=200`, size: small, act: out("Mary Pryce", /^Cadw copi$/) },
  { name: "io-bring", query: open, act: out("Mary Pryce", /^Bring in a list$/) },
  { name: "io-preview", query: open, act: then(out("Mary Pryce", /^Bring in a list$/), list) },
  { name: "io-preview-cy", query: `${open}&language=cy`, act: then(out("Mary Pryce", /^Dod â rhestr/), list) },
  { name: "io-preview-dark", query: `${open}&theme=dark`, act: then(out("Mary Pryce", /^Bring in a list$/), list) },
  { name: "io-preview-narrow", query: open, size: narrow, act: then(out("Mary Pryce", /^Bring in a list$/), list) },
  { name: "io-preview-200", query: `${open}&text=200`, size: small, act: then(out("Mary Pryce", /^Bring in a list$/), list) },
  { name: "io-preview-forced", query: open, act: then(async (page) => page.emulateMedia({ forcedColors: "active" }), out("Mary Pryce", /^Bring in a list$/), list) },
  { name: "io-brought", query: open, full: true, act: then(out("Ann Nobody", /^Bring in a list$/), list, press(/^Bring in \d|^Bring in one/)) },
  { name: "io-print", query: open, act: out("Mary Pryce", /^Print$/) },
  { name: "io-print-dark", query: `${open}&theme=dark`, act: out("Mary Pryce", /^Print$/) },
  { name: "io-paper-across", query: open, act: paper("", "Mary Pryce", false) },
  { name: "io-paper-upright", query: open, act: paper("", "Mary Pryce", true) },
  { name: "io-paper-dark", query: `${open}&theme=dark&text=200`, act: paper("", "Mary Pryce", false) },
  { name: "io-paper-60", query: open, act: paper("", "Dee Sixty", false) },
  { name: "io-paper-cy", query: `${open}&language=cy`, act: paper("", "Bob Six", true) },
];
const shared = /** @param {string} who @param {string} name */ (who, name) => then(contact(who, name), press(/^Find it in the list$|^Dod o hyd iddo/));

/** @type {typeof guides} */
const cards = [
  { name: "card-plan", query: open, full: true, act: contact("Mary Pryce", "Jo Mears") },
  { name: "card-place", query: open, full: true, act: contact("Mary Pryce", "Library") },
  { name: "card-place-find", query: open, full: true, act: shared("Mary Pryce", "Library") },
  { name: "card-place-add", query: open, full: true, act: then(shared("Mary Pryce", "Choir"), press(/^Add it to the list$/)) },
  { name: "card-place-linked", query: open, full: true, act: then(shared("Mary Pryce", "Library"), press(/^Library High Street/)) },
  { name: "card-mine", query: open, full: true, act: then(contact("Mary Pryce", "Lena"), press(/Only for me/), async (page) => (await page.getByLabel(/Someone I walk/).fill("Low"), await page.waitForTimeout(300))) },
  { name: "card-mine-linked", query: open, full: true, act: then(contact("Mary Pryce", "Lena"), press(/Only for me/), async (page) => (await page.getByLabel(/Someone I walk/).fill("Low"), await page.waitForTimeout(300)), press(/^Lowri Haf$/)) },
  { name: "card-cy", query: `${open}&language=cy`, full: true, act: then(shared("Mary Pryce", "Library"), press(/Dim ond i mi/)) },
  { name: "card-helper", query: open, full: true, act: then(to("Mary Pryce", 3), async (page) => (await page.getByLabel(/Who helps/).first().selectOption({ label: "Home care" }), await page.waitForTimeout(600))) },
  { name: "measures-0", query: open, full: true, act: to("Ann Nobody", 1) },
  { name: "measures-6-cy", query: `${open}&language=cy`, full: true, act: to("Bob Six", 1) },
  { name: "measures-mary", query: open, full: true, act: to("Mary Pryce", 1) },
];

export const mapMoreSteps = [...guides, ...thens, ...outs, ...cards];
