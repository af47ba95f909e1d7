// One at a time, then and now, copies and lists, helpers and places, over the real program; and axe on each in both languages.
import { afterEach, expect, test } from "vitest";
import { type Language, World } from "./world";

let world: World;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

const name = "Siân Ŵyn-Jones";

async function start(language: Language = "en"): Promise<void> {
  world = await World.begin(language);
  await world.chooseLanguage();
  await world.createVault();
  await world.addPerson(name);
  await world.part("network");
}
const guide = () => world.page.getByRole("dialog", { name: world.either("guide-title") });
const named = (key: string, given?: Record<string, string>): string => world.w(key, given);
const answer = (key: string, given?: Record<string, string>) => guide().getByRole("button", { name: named(key, given) });
const focused = (): Promise<string> => world.page.locator(":focus").evaluate((e) => (e.getAttribute("aria-label") ?? e.textContent ?? "").trim());
const clean = async (): Promise<void> => expect(await world.axe()).toEqual([]);

/** The person's id, for what a test only needs to be there. */
async function person(): Promise<string> {
  const { people } = await world.ask<{ people: { person: string; name: string }[] }>("people_list", { query: "", offset: 0, limit: 10 });
  return people.find((one) => one.name === name)?.person ?? "";
}
async function contact(fields: Record<string, object>, since?: string): Promise<string> {
  const given = Object.entries({ kind: { is: "choice", value: "person" }, sector: { is: "choice", value: "friends" }, ...fields }).map(([field, value]) => ({ field, value }));
  const { entity } = await world.ask<{ entity: string }>("item_add", { person: await person(), kind: "contact", fields: given, voice: { of: "coordinator" }, ...(since === undefined ? {} : { since }) });
  return entity;
}
const text = (value: string) => ({ is: "text", value });
const ring = (value: number) => ({ is: "number", value });
/** Leaves the record and opens it anew, with what was put there beside the screen. */
async function again(): Promise<void> {
  await world.press("rail-people");
  await world.page.getByRole("button", { name: new RegExp(name) }).first().click();
  await world.page.getByRole("heading", { level: 1, name }).waitFor();
  await world.part("network");
}

test("the first circle by keyboard alone: one name, a ring, a part of life, who helps; stopped, and gone on with later", async () => {
  await start();
  const { keyboard } = world.page;
  await world.tabTo(named("network-guide"), 80);
  await keyboard.press("Enter");
  await guide().waitFor();
  await clean();
  await keyboard.type("Jo Mears");
  await keyboard.press("Enter");
  await expect.poll(focused).toBe(named("guide-ring", { name: "Jo Mears" }));
  await clean();
  await world.tabTo(named("network-ring-2"));
  await keyboard.press("Enter");
  await expect.poll(focused).toBe(named("guide-sector", { name: "Jo Mears" }));
  await clean();
  await world.tabTo(named("choice-contact-sector-friends"));
  await keyboard.press("Enter");
  await expect.poll(focused).toBe(named("guide-help", { name: "Jo Mears" }));
  await clean();
  await world.tabTo(named("guide-help-both"));
  await keyboard.press("Enter");
  await guide().getByLabel(world.either("guide-who-more")).waitFor();
  await keyboard.type("Ena");
  await keyboard.press("Enter");
  await expect.poll(focused).toBe(named("guide-ring", { name: "Ena" }));
  await world.tabTo(named("guide-dont-know"));
  await keyboard.press("Enter");
  await guide().getByLabel(world.either("guide-who-more")).waitFor();
  await world.tabTo(named("guide-not-today"));
  await keyboard.press("Enter");
  await expect.poll(focused).toBe(named("guide-end"));
  await guide().getByRole("listitem").filter({ hasText: "Ena" }).waitFor();
  await clean();
  await world.tabTo(named("guide-look"));
  await keyboard.press("Enter");
  await world.page.getByRole("button", { name: /^Jo Mears/ }).first().waitFor();
  await expect.poll(focused).toContain(named("network-guide"));
  await keyboard.press("Enter");
  await expect.poll(focused).toContain("Ena"); // who waited is offered first
  await world.tabTo(named("guide-waiting-yes"));
  await keyboard.press("Enter");
  await expect.poll(focused).toBe(named("guide-ring", { name: "Ena" }));
  await keyboard.press("Escape");
  await expect.poll(focused).toBe(named("guide-end"));
}, 120_000);

test("nobody yet leads on; going back changes a name instead of adding it twice; a name that is there is asked about", async () => {
  await start();
  await world.button("network-guide").click();
  await answer("guide-none-who").click();
  await clean();
  await answer("guide-way-place").click();
  await world.page.keyboard.type("Libary");
  await answer("guide-on").click();
  await guide().getByRole("heading", { name: named("guide-ring", { name: "Libary" }) }).waitFor();
  await answer("back").click();
  await guide().getByRole("textbox").fill("Library");
  await answer("guide-on").click();
  await guide().getByRole("heading", { name: named("guide-ring", { name: "Library" }) }).waitFor();
  await answer("guide-dont-know").click();
  await guide().getByRole("textbox").fill("library");
  await answer("guide-on").click();
  await answer("guide-already-same").click();
  await guide().getByRole("heading", { name: named("guide-ring", { name: "Library" }) }).waitFor();
  const { contacts } = await world.ask<{ contacts: { name: string; kind: string }[] }>("map_at", { person: await person() });
  expect(contacts.map((one) => [one.name, one.kind])).toEqual([["Library", "place"]]);
}, 90_000);

test("then and now: who is new and who died, numbers that match, and a picture kept, named anew, removed and brought back", async () => {
  await start();
  await contact({ name: text("Jo"), ring: ring(1) }, "2025-03-01");
  const nan = await contact({ name: text("Nan"), ring: ring(1) }, "2025-03-01");
  await world.ask("fact_set", { entity: nan, field: "ended", value: { is: "choice", value: "died" }, voice: { of: "coordinator" }, replaces: [], since: "2026-01-05" });
  await world.ask("fact_set", { entity: nan, field: "missed", value: { is: "flag", value: true }, voice: { of: "coordinator" }, replaces: [] });
  await contact({ name: text("Lena"), ring: ring(3) });
  await again();
  await world.page.getByRole("radio", { name: named("network-show-then") }).check();
  await world.field("then-choose-then").selectOption("turn:2025-03-01");
  await world.page.getByText(/What this shows of earlier days was told later/).waitFor(); // it was all written today
  await world.page.getByText(named("then-misses", { person: "Siân", name: "Nan" })).waitFor();
  await world.page.getByText(named("then-died-in", { name: "Nan", when: "January 2026" })).waitFor();
  expect(await world.page.getByRole("row", { name: new RegExp(named("network-ring-1")) }).getByRole("cell").allInnerTexts()).toEqual(expect.arrayContaining(["2", "1"]));
  await clean();
  await world.field("then-keep-name").fill("Before the move");
  await world.button("then-keep").click();
  await world.page.getByRole("button", { name: `${named("then-show")}: Before the move` }).waitFor();
  await world.page.getByRole("button", { name: `${named("remove")}: Before the move` }).click();
  await world.page.getByText(named("then-pictures-none")).waitFor();
  await world.press("undo");
  await world.page.getByRole("button", { name: `${named("then-show")}: Before the move` }).waitFor();
  await world.field("then-choose-then").selectOption("any");
  await world.page.locator(".days .year input").fill("2020");
  await world.page.getByText(/Nothing is known of the days before that/).waitFor();
  await clean();
}, 120_000);

test("a list is looked at first, comes in whole, and is taken back whole", async () => {
  await start();
  await contact({ name: text("Jo Mears"), ring: ring(1) });
  await again();
  await world.button("network-more").or(world.page.getByRole("button", { name: new RegExp(`^${named("network-more")}`) })).first().click();
  await world.button("io-bring").click();
  const list = Buffer.from("name;ring;paid\nSi\xf4n;2;no\nJo Mears;1;no\n;1;no\nRhian;9;no\n", "latin1");
  await world.page.locator("dialog[open] input[type=file]").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: list });
  await world.page.getByText(named("io-old-letters")).waitFor();
  await world.page.getByText(named("io-wrong-noName")).waitFor();
  await world.page.getByText(named("io-wrong-unknown")).waitFor();
  expect(await world.page.getByRole("checkbox", { name: `${named("io-take")}: Jo Mears` }).isChecked()).toBe(false);
  await clean();
  await world.page.getByRole("dialog").getByRole("button", { name: "Bring in 2" }).click();
  await world.page.getByRole("button", { name: /^Siôn/ }).first().waitFor();
  await world.press("undo");
  await expect.poll(() => world.page.getByRole("button", { name: /^Siôn/ }).count()).toBe(0);
}, 90_000);

test("only for me: nothing shows until it is pressed, and the other person's record does not know", async () => {
  await start();
  const other = await world.ask<{ person: string }>("person_add", { preferredName: "Lowri Haf", language: "en" });
  await contact({ name: text("Lowri"), ring: ring(1) });
  await again();
  await world.page.getByRole("button", { name: /^Lowri/ }).first().click();
  expect(await world.page.getByText("Lowri Haf").count()).toBe(0);
  const mine = world.page.getByRole("button", { name: named("card-mine") });
  await mine.click();
  await world.field("card-mine-choose").fill("Lowri");
  await world.page.getByRole("button", { name: "Lowri Haf" }).click();
  await world.button("card-mine-open").waitFor();
  await clean();
  await mine.click();
  expect(await world.page.getByText("Lowri Haf").count()).toBe(0);
  const { entities } = await world.ask<{ entities: object[] }>("person_open", { person: other.person, sections: ["about", "network", "vision", "plan", "journal", "private"] });
  expect(JSON.stringify(entities)).not.toContain("Siân");
}, 90_000);

test("one place, many maps: a group is linked to the patch's list and shows its telephone, and lets go again", async () => {
  await start();
  await contact({ name: text("Choir"), kind: { is: "choice", value: "group" }, ring: ring(3) });
  await again();
  // By key: a press may miss while the map still finds its size.
  await world.page.getByRole("button", { name: /^Choir/ }).first().focus();
  await world.page.keyboard.press("Enter");
  await world.button("card-place-find").click();
  await world.button("card-place-add").click();
  await world.page.getByRole("region", { name: named("card-place") }).getByLabel(named("field-place-phone"), { exact: true }).fill("01632 960 355");
  await world.button("card-place-add").click();
  await world.page.getByText("01632 960 355").waitFor();
  await clean();
  await world.button("card-place-unlink").click();
  await world.button("card-place-find").waitFor();
}, 90_000);

test("in Welsh, every screen of these passes axe", async () => {
  await start("cy");
  await contact({ name: text("Gwen"), ring: ring(1) }, "2025-03-01");
  await contact({ name: text("Llyfrgell"), kind: { is: "choice", value: "place" }, ring: ring(3) });
  await again();
  await clean();
  await world.button("network-guide").click();
  await clean();
  await world.page.keyboard.type("Siân");
  await world.page.keyboard.press("Enter");
  await guide().getByRole("heading", { name: named("guide-ring", { name: "Siân" }) }).waitFor();
  await clean();
  await answer("guide-not-today").click();
  await clean();
  await answer("guide-look").click();
  await world.page.getByRole("radio", { name: named("network-show-then") }).check();
  await world.field("then-choose-then").selectOption("turn:2025-03-01");
  await world.page.getByRole("table", { name: named("then-numbers") }).waitFor();
  await clean();
  for (const part of ["io-copy", "io-print", "io-bring"]) {
    await world.page.getByRole("button", { name: new RegExp(`^${named("network-more")}`) }).first().click();
    await world.button(part).click();
    await world.page.getByRole("dialog").waitFor();
    await clean();
    await world.page.keyboard.press("Escape");
    await world.page.getByRole("dialog").waitFor({ state: "detached" });
  }
}, 180_000);
