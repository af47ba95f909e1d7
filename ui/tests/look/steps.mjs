// Which screens to look at. A step: {name, query, size, act(page), full, forced, print}.
const open = "state=open";
const narrow = { width: 480, height: 900 };
const small = { width: 1024, height: 700 };

/** The menu first, where the places are behind it. @param {import("playwright-core").Page} page */
export async function menu(page) {
  const button = page.getByRole("button", { name: /^(☰ )?(Menu|Dewislen)$/ });
  if (await button.isVisible()) await button.click();
}
/** @param {import("playwright-core").Page} page @param {string | RegExp} name */
async function press(page, name) {
  if (/Everyone|Settings/.test(String(name))) await menu(page);
  await page.getByRole("button", { name }).first().click();
}
/** @param {import("playwright-core").Page} page */
const showAll = (page) => press(page, /Show everything|Dangos popeth/);
/** @param {import("playwright-core").Page} page */
const create = (page) => press(page, /Make my vault|Creu fy nghladdgell/);
/** @param {string | RegExp} name @returns {(page: import("playwright-core").Page) => Promise<void>} */
const go = (name) => (page) => press(page, name);

/** @param {import("playwright-core").Page} page */
async function sheet(page) {
  await create(page);
  await page.locator("ol li").first().waitFor();
  const words = await page.locator("ol li").allInnerTexts();
  await page.getByRole("textbox").fill(words.join(" "));
  await create(page);
  await page.locator("code").first().waitFor();
}

/** @returns {Promise<{name: string, query?: string, size?: {width: number, height: number}, full?: boolean, forced?: boolean | "dark", print?: boolean, act?: (page: import("playwright-core").Page) => Promise<void>}[]>} */
export async function steps() {
  const person = await import("./steps-person.mjs").then((m) => m.personSteps ?? [], (e) => (e.code === "ERR_MODULE_NOT_FOUND" ? [] : Promise.reject(e)));
  const { mapMoreSteps } = await import("./steps-map-more.mjs");
  const { journalSteps } = await import("./steps-journal.mjs");
  const { patchSteps } = await import("./steps-patch.mjs");
  const { togetherSteps } = await import("./steps-together.mjs");
  const { copiesSteps } = await import("./steps-copies.mjs");
  const mine = [
    { name: "language", query: "chosen=0" },
    { name: "welcome" },
    { name: "welcome-narrow", size: narrow },
    { name: "create", full: true, act: create },
    { name: "create-own", full: true, act: async (page) => (await create(page), await page.getByRole("radio").nth(1).check(), await page.getByRole("textbox").first().fill("mary1948"), await page.waitForTimeout(400)) },
    { name: "sheet", full: true, print: true, act: sheet },
    { name: "sheet-ask", act: async (page) => (await sheet(page), await press(page, /I have it safe|Mae hi gen i/)) },
    { name: "unlock", query: "state=locked" },
    { name: "unlock-wrong", query: "state=locked", act: async (page) => (await page.getByRole("textbox").fill("nope"), await page.keyboard.press("Enter"), await page.getByRole("alert").waitFor()) },
    { name: "unlock-wait", query: "state=locked&fault=vault_unlock:waitFirst", act: async (page) => (await page.getByRole("textbox").fill("nope"), await page.keyboard.press("Enter"), await page.getByRole("timer").waitFor()) },
    { name: "unlock-damaged", query: "state=locked&fault=vault_unlock:damagedVault", act: async (page) => (await page.getByRole("textbox").fill("nope"), await page.keyboard.press("Enter"), await page.getByRole("alert").waitFor()) },
    { name: "recover", query: "state=locked", full: true, act: go(/forgotten|anghofio/) },
    { name: "today", query: open },
    { name: "today-shown", query: open, full: true, act: showAll },
    { name: "today-sample", query: `${open}&sample=1`, size: small, act: showAll },
    { name: "cover", query: open, act: (page) => page.keyboard.press("F8") },
    { name: "people", query: open, act: go(/Everyone|Pawb/) },
    { name: "people-search", query: open, act: async (page) => (await press(page, /Everyone|Pawb/), await page.getByRole("searchbox").fill("cho"), await page.waitForTimeout(250)) },
    { name: "people-many", query: `${open}&many=10000`, act: async (page) => (await press(page, /Everyone|Pawb/), await page.waitForTimeout(600), await page.getByRole("searchbox").focus(), await page.keyboard.press("ArrowDown"), await page.keyboard.press("End"), await page.waitForTimeout(600)) },
    { name: "people-add", query: open, act: async (page) => (await press(page, /Everyone|Pawb/), await press(page, /Add a person|Ychwanegu person/)) },
    { name: "people-hello", query: open, act: async (page) => (await press(page, /Everyone|Pawb/), await press(page, /Say hello|Dweud helo/)) },
    { name: "veil", query: open, act: async (page) => { await press(page, /Settings|Gosodiadau/); await page.getByRole("checkbox").last().check(); await page.evaluate(() => window.dispatchEvent(new Event("blur"))); await page.waitForTimeout(100); } },
    { name: "forced-veil", query: open, forced: true, act: async (page) => { await press(page, /Settings/); await page.getByRole("checkbox").last().check(); await page.evaluate(() => window.dispatchEvent(new Event("blur"))); await page.waitForTimeout(100); } },
    { name: "settings", query: open, full: true, act: async (page) => (await press(page, /Settings|Gosodiadau/), await page.waitForTimeout(150)) },
    { name: "settings-passphrase", query: open, act: async (page) => (await press(page, /Settings|Gosodiadau/), await press(page, /Change my passphrase|Newid fy nghyfrinair/)) },
    { name: "trouble", query: `${open}&fault=fact_set:diskFull`, act: async (page) => (await press(page, /Settings|Gosodiadau/), await page.getByLabel(/My name|Fy enw/).fill("Non"), await page.getByRole("alert").waitFor()) },
  ];
  /** @type {typeof mine} */
  const more = [];
  for (const step of mine) {
    const q = step.query ?? "state=none";
    if (!/narrow|small|forced/.test(step.name)) more.push({ ...step, name: `cy-${step.name}`, query: `${q}&language=cy` });
    if (/^(language|welcome|create-own|sheet|unlock-wrong|today-shown|today-sample|cover|people|people-search|people-add|people-hello|settings|settings-passphrase|trouble)$/.test(step.name)) more.push({ ...step, name: `forced-${step.name}`, forced: true });
    if (/^(today-shown|people|settings)$/.test(step.name)) more.push({ ...step, name: `forced-dark-${step.name}`, forced: "dark" });
    if (/^(welcome|create|unlock-wrong|today-shown|people-search|settings|cover|sheet)$/.test(step.name)) {
      more.push({ ...step, name: `dark-${step.name}`, query: `${q}&theme=dark` });
      more.push({ ...step, name: `contrast-${step.name}`, query: `${q}&theme=contrast` });
      more.push({ ...step, name: `x200-${step.name}`, query: `${q}&text=200`, size: small });
      more.push({ ...step, name: `narrow-${step.name}`, query: q, size: narrow });
    }
  }
  return [...mine, ...more, ...person, ...mapMoreSteps, ...patchSteps, ...journalSteps, ...togetherSteps, ...copiesSteps];
}
