// Together over the real program: handing over, the person's own pages by keyboard alone, taking back, and that nothing else is there.
import { afterEach, expect, test } from "vitest";
import { World, type Language } from "./world";

let world: World;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

const NAME = "Brynmor Tudur";
const CALLED = "Brynmor";
const OTHER = "Zebedee Quill";
const CODE = "493018";
const SECRETS = ["marmalade", "Zebedee", "Quill"];
const ALONE = "not when my son is here";
const own = { of: "own" };

/** A vault with him, somebody else, and words that must stay away. */
async function laid(language: Language = "en"): Promise<{ passphrase: string; person: string }> {
  world = await World.begin(language);
  await world.chooseLanguage();
  const { passphrase } = await world.createVault();
  await world.addPerson(NAME);
  await world.ask("person_add", { preferredName: OTHER, language: "en" });
  const { people } = await world.ask<{ people: { person: string; name: string }[] }>("people_list", { query: "Brynmor", offset: 0, limit: 9 });
  const person = people[0]?.person ?? "";
  const add = (kind: string, field: string, value: string, text: string): Promise<unknown> => world.ask("item_add", { person, kind, fields: [{ field, value: { is: "choice", value } }], prose: [{ field: "text", text }], voice: own });
  await add("item", "when", "betweenUs", "marmalade between us");
  await add("item", "when", "notWithOthers", ALONE);
  await add("note", "kind", "concern", "marmalade and a dog");
  await world.ask("item_add", { person, kind: "entry", fields: [], prose: [{ field: "text", text: "marmalade in the journal" }], voice: { of: "coordinator" } });
  return { passphrase, person };
}

const h1 = (name: string) => world.page.getByRole("heading", { level: 1, name, exact: true });
const atHome = (): Promise<void> => h1(world.w("together-hello", { name: CALLED })).waitFor();
const go = (key: string): Promise<void> => world.button(key).first().click();

/** With the mouse, for tests about something else. */
async function sit(alone = true): Promise<void> {
  await world.ask("together_code_set", { code: CODE });
  await world.page.getByRole("button", { name: world.w("sit-with", { name: CALLED }) }).click();
  // This page does not know yet that there is a code.
  if (await world.page.getByRole("dialog").isVisible().catch(() => false)) await typeCode(CODE, CODE);
  await h1(world.w("together-here")).waitFor();
  await go(alone ? "together-here-coordinator" : "together-here-others");
  await atHome();
}

async function typeCode(first: string, again: string): Promise<void> {
  const { page } = world;
  await page.getByLabel(world.w("sit-code-first"), { exact: true }).fill(first);
  await page.getByLabel(world.w("sit-code-again"), { exact: true }).fill(again);
  await page.keyboard.press("Enter");
}

/** All that stands in the page, also what is typed. */
const everything = (): Promise<string> =>
  world.page.evaluate(() => [document.title, location.href, document.documentElement.textContent, ...[...document.querySelectorAll("*")].flatMap((e) => [...e.attributes].map((a) => a.value)), ...[...document.querySelectorAll<HTMLInputElement>("input, textarea")].map((e) => e.value)].join("\n"));

async function nothingElse(where: string): Promise<void> {
  const all = await everything();
  for (const secret of SECRETS) expect(all, `${secret} on ${where}`).not.toContain(secret);
}

test.each<Language>(["en", "cy"])("handed over with a new code, by keyboard alone through people, good life and plan, and taken back, in %s", async (language) => {
  const { person } = await laid(language);
  const { page } = world;
  const { keyboard } = page;
  const past = await page.evaluate(() => history.length);
  await world.tabTo(world.w("sit-with", { name: CALLED }));
  await keyboard.press("Enter");
  for (const [first, again, trouble] of [["493018", "493019", "notSame"], ["12345", "12345", "notSixDigits"], ["345678", "345678", "codeTooEasy"]] as const) {
    await typeCode(first, again);
    await page.getByText(world.w(`sit-code-${trouble}`)).waitFor();
  }
  await typeCode(CODE, CODE);
  await h1(world.w("together-here")).waitFor();
  expect([await page.title(), await page.evaluate(() => history.length), await page.getByRole("searchbox").count()]).toEqual(["Kith", past, 0]);
  await nothingElse("the first question");
  await world.tabTo(world.w("together-here-coordinator"));
  await keyboard.press("Enter");
  await atHome();

  await world.tabTo(world.w("together-home-people"));
  await keyboard.press("Enter");
  await h1(world.w("together-home-people")).waitFor();
  await world.tabTo(world.w("together-people-add"));
  await keyboard.press("Enter");
  await expect.poll(() => page.locator("input:focus").count()).toBe(1);
  await keyboard.type("Mair");
  await keyboard.press("Enter");
  for (const answer of [world.w("network-ring-1"), world.w("choice-contact-sector-family"), world.w("guide-help-helpsMe", { name: "Mair" })]) {
    await page.getByRole("button", { name: answer }).waitFor();
    await world.tabTo(answer);
    await keyboard.press("Enter");
  }
  await expect.poll(() => page.locator("input:focus").count()).toBe(1);
  await keyboard.press("Escape");
  await world.tabTo(world.w("guide-look"));
  await keyboard.press("Enter");
  await page.getByRole("button", { name: `Mair. ${world.w("network-ring-1")}. ${world.w("choice-contact-sector-family")}. ${world.w("together-helps-me")}` }).waitFor();
  await world.tabTo(world.w("back"));
  await keyboard.press("Enter");
  await atHome();

  await world.tabTo(world.w("together-home-life"));
  await keyboard.press("Enter");
  await h1(world.w("together-home-life")).waitFor();
  await world.tabTo(world.w("choice-statement-theme-home"));
  await keyboard.press("Enter");
  await h1(world.w("together-life-home")).waitFor();
  await keyboard.press("Tab");
  await keyboard.type("A garden with hens");
  await world.button("together-another").waitFor();
  for (const then of ["together-home-life", "together-hello"] as const) {
    await world.tabTo(world.w("back"));
    await keyboard.press("Enter");
    await h1(world.w(then, { name: CALLED })).waitFor();
  }

  await world.tabTo(world.w("together-home-plan"));
  await keyboard.press("Enter");
  await h1(world.w("together-home-plan")).waitFor();
  await world.tabTo(world.w("together-plan-choose"));
  await keyboard.press("Enter");
  await h1(world.w("together-choose")).waitFor();
  await world.tabTo("A garden with hens");
  await keyboard.press("Enter");
  await h1(world.w("together-step")).waitFor();
  await keyboard.press("Tab");
  await keyboard.type("Ask Mair about hens");
  await world.tabTo(world.w("guide-on"));
  await keyboard.press("Enter");
  await h1(world.w("together-who")).waitFor();
  await world.tabTo("Mair");
  await keyboard.press("Enter");
  await h1(world.w("together-by")).waitFor();
  await world.tabTo(world.w("together-by-week"));
  await keyboard.press("Enter");
  await h1("A garden with hens").waitFor();
  await page.getByText(`${world.w("together-with", { name: "Mair" })} · ${world.w("together-by-week")}`).waitFor();
  await nothingElse("the goal");

  await world.tabTo(world.w("together-stop"));
  await keyboard.press("Enter");
  await h1(world.w("together-end")).waitFor();
  for (const did of ["added", "life", "goal", "step"]) await page.getByText(world.w(`together-end-did-${did}`)).waitFor();
  await world.tabTo(world.w("together-give-back"));
  await keyboard.press("Enter");
  await expect.poll(() => page.locator("input:focus").count()).toBe(1);
  await keyboard.type("111222");
  await keyboard.press("Enter");
  await page.getByText(world.w("together-code-wrong", { tries: 2 })).waitFor();
  await keyboard.type(CODE);
  expect(await page.locator("#code-field").getAttribute("type")).toBe("password");
  expect(await everything().then((all) => all.replace(/^.*493018$/m, ""))).not.toContain(CODE); // only the field itself holds it
  await keyboard.press("Enter");
  await world.heading("today-title");

  const { entities } = await world.ask<{ entities: { kind: string; fields: Record<string, { is: string; text?: string; spans?: { voice: { of: string } }[]; live?: { voice: { of: string } }[] }> }[] }>("person_open", { person, sections: ["network", "vision", "plan"] });
  const made = entities.filter(({ kind }) => ["contact", "statement", "goal", "step"].includes(kind));
  expect(made.map(({ kind }) => kind).sort()).toEqual(["contact", "goal", "statement", "step"]);
  for (const { kind, fields } of made) for (const [field, view] of Object.entries(fields)) for (const { voice } of view.spans ?? view.live ?? []) expect(voice.of, `${kind} ${field}`).toBe("own");
});

test("the third wrong code locks, by the buttons too, and the passphrase opens it for the coordinator", async () => {
  const { passphrase } = await laid();
  await sit();
  const { page } = world;
  await go("together-give-back");
  for (const tries of [2, 1]) {
    for (const digit of "900000") await page.getByRole("button", { name: digit, exact: true }).click();
    await go("together-code-ready");
    await page.getByText(world.w("together-code-wrong", { tries })).waitFor();
    await nothingElse("the code");
  }
  await page.keyboard.type("900000");
  await page.keyboard.press("Enter");
  await world.unlock(passphrase);
  await world.heading("today-title");
});

test("a page that begins anew while he sits there shows only him", async () => {
  await laid();
  await world.ask("together_code_set", { code: CODE });
  await world.press("rail-people");
  await world.page.getByText(OTHER).waitFor();
  await world.page.getByRole("button", { name: new RegExp(NAME) }).first().click();
  await sit();
  await nothingElse("home");
  await world.page.goto("about:blank");
  await world.page.goto(world.url);
  await atHome();
  await nothingElse("home, after the page began anew");
  for (const name of ["Escape", "Alt+ArrowLeft", "Backspace", "Control+z"]) await world.page.keyboard.press(name);
  await world.page.waitForTimeout(200);
  await world.page.goto("about:blank");
  await world.page.goto(world.url);
  await atHome();
  const drop = await world.page.evaluate(() => {
    const event = new DragEvent("drop", { bubbles: true, cancelable: true });
    document.querySelector("main")?.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(drop, "a file let fall on the page opens nothing").toBe(true);
});

test("what is not for others is there when nobody else is, gone when somebody comes in, and not to be called back", async () => {
  await laid();
  await sit();
  const { page } = world;
  await go("together-home-me");
  await page.getByText(ALONE).waitFor();
  await go("together-came-in");
  await atHome();
  expect(await everything()).not.toContain(ALONE);
  await go("together-home-me");
  await h1(world.w("together-home-me")).waitFor();
  expect(await everything()).not.toContain(ALONE);
  expect([await page.getByText(world.w("together-alone")).count(), await world.button("together-came-in").count()]).toEqual([0, 0]);
});

test("with somebody else here nothing tells that anything is kept away", async () => {
  await laid();
  await sit(false);
  await go("together-home-me");
  await h1(world.w("together-home-me")).waitFor();
  const all = await everything();
  for (const hint of [ALONE, world.w("together-alone"), world.w("choice-item-when-betweenUs")]) expect(all).not.toContain(hint);
  await nothingElse("me");
});

test("the look is his own and stays with him; the laptop keeps its own", async () => {
  await laid();
  await sit();
  const { page } = world;
  const look = (): Promise<(string | undefined)[]> => page.evaluate(() => [document.documentElement.dataset["text"], document.documentElement.dataset["theme"], document.documentElement.lang]);
  const before = await look();
  await page.getByRole("button", { name: world.w("together-look") }).click();
  await page.getByRole("button", { name: world.w("together-larger") }).click();
  await page.getByRole("radio", { name: world.w("choice-person-screenLook-dark") }).check();
  await page.keyboard.press("F2");
  await expect.poll(look).toEqual(["125", "dark", "cy"]);
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThanOrEqual(22);
  world.language = "cy";
  await page.getByRole("button", { name: world.w("undo"), exact: true }).click();
  await expect.poll(look).toEqual(["125", "dark", "en"]);
  world.language = "en";
  await go("together-give-back");
  await page.keyboard.type(CODE);
  await page.keyboard.press("Enter");
  await world.heading("today-title");
  expect(await look()).toEqual(before);
});

test("the cover covers it, and locking locks it", async () => {
  const { passphrase } = await laid();
  await sit();
  const { page } = world;
  await page.keyboard.press("F8");
  await page.getByRole("heading", { name: world.either("cover-title") }).waitFor();
  await page.keyboard.press("F8");
  await atHome();
  await page.keyboard.press("Control+L");
  await world.unlock(passphrase);
  await world.heading("today-title");
});

test("the coordinator's words are marked as theirs", async () => {
  const { person } = await laid();
  await sit();
  const { page } = world;
  await go("together-home-me");
  await page.getByRole("button", { name: world.w("together-me-matters") }).click();
  await go("together-writes");
  await page.getByText(world.w("together-writes-now")).waitFor();
  await page.getByRole("textbox").fill("He sings");
  await page.getByText(world.w("together-mixed")).waitFor();
  const { entities } = await world.ask<{ entities: { kind: string; fields: { matters?: { spans: { voice: { of: string } }[] } } }[] }>("person_open", { person, sections: ["about"] });
  expect(entities.find(({ kind }) => kind === "person")?.fields.matters?.spans.map(({ voice }) => voice.of)).toEqual(["coordinator"]);
});

async function look(name: string): Promise<void> {
  await world.page.waitForTimeout(80);
  expect(await world.axe(), `${name} in ${world.language}`).toEqual([]);
  const wide = await world.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${name} scrolls sideways`).toBe(0);
  expect(await world.page.getByText(/^\[[a-z]/).count(), `${name} has words missing`).toBe(0);
  const least = await world.page.evaluate(() => Math.min(...[...document.querySelectorAll("body *")].filter((e) => !e.closest("svg, .unseen") && [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim()) && e.getClientRects().length > 0).map((e) => parseFloat(getComputedStyle(e).fontSize))));
  expect(least, `${name}: the smallest letters`).toBeGreaterThanOrEqual(22);
}

test.each<Language>(["en", "cy"])("every page in %s", async (language) => {
  const { person } = await laid(language);
  const add = (kind: string, fields: [string, object][], prose: [string, string][] = []): Promise<{ entity: string }> => world.ask("item_add", { person, kind, fields: fields.map(([field, value]) => ({ field, value })), prose: prose.map(([field, text]) => ({ field, text })), voice: own });
  const choice = (value: string): object => ({ is: "choice", value });
  await add("contact", [["name", { is: "text", value: "Mair" }], ["ring", { is: "number", value: 1 }], ["sector", choice("family")], ["help", choice("both")], ["kind", choice("person")]]);
  await add("contact", [["name", { is: "text", value: "Dr Amin" }], ["ring", { is: "number", value: 4 }], ["sector", choice("services")], ["paid", { is: "flag", value: true }]]);
  await add("contact", [["name", { is: "text", value: "Nan" }], ["missed", { is: "flag", value: true }], ["ended", choice("died")]]);
  await add("gift", [["text", { is: "text", value: "Singing" }], ["of", choice("heart")]]);
  await add("statement", [["theme", choice("home")], ["side", choice("want")]], [["text", "A garden with hens"]]);
  await add("statement", [["theme", choice("home")], ["side", choice("dontWant")]], [["text", "Not to move"]]);
  const { entity: goal } = await add("goal", [["status", choice("doing")]], [["text", "Sing in the hall"]]);
  await add("step", [["text", { is: "text", value: "Ring the choir" }], ["goal", { is: "link", value: goal }], ["status", choice("todo")]]);
  await world.ask("together_code_set", { code: CODE });
  const { page } = world;
  const back = (): Promise<void> => world.button("back").click();
  await page.getByRole("button", { name: world.w("sit-with", { name: CALLED }) }).click();
  if (await page.getByRole("dialog").isVisible()) {
    await look0("the code to choose");
    await typeCode(CODE, CODE);
  }
  await h1(world.w("together-here")).waitFor();
  await look("who is here");
  await go("together-here-coordinator");
  await atHome();
  await look("home");
  await page.getByRole("button", { name: world.w("together-look") }).click();
  await look("words and colours");
  await page.getByRole("button", { name: world.w("together-look") }).click();
  await go("together-home-me");
  await page.getByText(ALONE).waitFor();
  await look("me");
  await page.getByRole("button", { name: world.w("together-me-called") }).click();
  for (const question of ["called", "information", "liked", "matters", "support", "gifts"]) {
    await h1(world.w(`together-me-${question}`)).waitFor();
    await look(question);
    await go("guide-dont-know");
  }
  await h1(world.w("together-home-me")).waitFor();
  await back();
  await page.waitForTimeout(50);
  while (!(await h1(world.w("together-hello", { name: CALLED })).isVisible())) await back();

  await go("together-home-people");
  await page.getByRole("button", { name: /^Mair\./ }).waitFor();
  await look("my people");
  await go("together-people-add");
  await page.getByRole("dialog").waitFor();
  await look("one at a time");
  await page.keyboard.press("Escape");
  await go("guide-look");
  await go("together-people-list");
  await page.getByRole("button", { name: /^Mair / }).waitFor();
  await look("the list");
  await page.getByRole("button", { name: /^Mair / }).click();
  await h1("Mair").waitFor();
  await look("somebody");
  for (const about of ["ring", "sector", "help"]) {
    await page.getByRole("button", { name: world.w(`together-contact-${about}`, { name: "Mair" }) }).click();
    await h1(world.w(`together-contact-${about}`, { name: "Mair" })).waitFor();
    await look(about);
    await back();
    await h1("Mair").waitFor();
  }
  while (!(await h1(world.w("together-hello", { name: CALLED })).isVisible())) await back();

  await go("together-home-life");
  await h1(world.w("together-home-life")).waitFor();
  await look("my good life");
  await page.getByRole("button", { name: world.either("choice-statement-theme-home") }).click();
  for (const theme of ["home", "people", "doing", "health", "safe", "contributing", "dreams", "dontWant"]) {
    await h1(world.w(`together-life-${theme}`)).waitFor();
    await look(theme);
    await go("guide-dont-know");
  }
  await page.getByRole("button", { name: "A garden with hens" }).click();
  await h1(world.w("together-life-still")).waitFor();
  await look("something said");
  await go("guide-not-today");
  while (!(await h1(world.w("together-hello", { name: CALLED })).isVisible())) await back();

  await go("together-home-plan");
  await h1(world.w("together-home-plan")).waitFor();
  await look("my plan");
  await page.getByRole("button", { name: world.w("together-plan-choose") }).click();
  await h1(world.w("together-choose")).waitFor();
  await look("choose");
  await page.getByRole("button", { name: world.w("together-choose-new") }).click();
  await h1(world.w("together-wish")).waitFor();
  await look("something new");
  await go("guide-not-today");
  await page.getByRole("button", { name: `${world.w("together-change")}: Sing in the hall` }).click();
  await h1("Sing in the hall").waitFor();
  await look("a goal");
  await page.getByRole("button", { name: `${world.w("together-change")}: Ring the choir` }).click();
  await h1(world.w("together-step")).waitFor();
  await look("a step");
  await page.getByRole("button", { name: world.w("guide-on") }).click();
  await h1(world.w("together-who")).waitFor();
  await look("who helps");
  await page.getByRole("button", { name: world.w("guide-on") }).click();
  await h1(world.w("together-by")).waitFor();
  await page.getByRole("button", { name: world.w("together-by-date") }).click();
  await look("by when");
  while (!(await h1(world.w("together-hello", { name: CALLED })).isVisible())) await back();

  await go("together-home-sees");
  await h1(world.w("together-home-sees")).waitFor();
  await look("who can see");
  await go("together-stop");
  await h1(world.w("together-end")).waitFor();
  await look("the end");
  await page.locator("main").getByRole("button", { name: world.w("together-give-back") }).click();
  await page.locator("#code-field").waitFor();
  await look("the code");
  await nothingElse("the code");
});

/** The dialog of the coordinator's own page, in its own size. */
async function look0(name: string): Promise<void> {
  expect(await world.axe(), `${name} in ${world.language}`).toEqual([]);
}
