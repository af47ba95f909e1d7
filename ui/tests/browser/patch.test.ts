// Our patch over the real commands: the list, wishes beside offers, what was started, a directory from a file.
import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { World, type Language } from "./world";

let world: World;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

type Made = { person: string; entity: string; place: string };

async function look(name: string): Promise<void> {
  await world.page.waitForTimeout(80);
  expect(await world.axe(), `${name} in ${world.language}`).toEqual([]);
  const wide = await world.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${name} scrolls sideways`).toBe(0);
  expect(await world.page.getByText(/^\[[a-z]/).count(), `${name} has words missing`).toBe(0);
}

async function opened(language: Language = "en"): Promise<void> {
  world = await World.begin(language);
  await world.chooseLanguage();
  await world.createVault();
}

const said = (person: string, kind: "wish" | "offer" | "gift", text: string): Promise<Made> =>
  world.ask<Made>("item_add", { person, kind, fields: [{ field: "text", value: { is: "text", value: text } }], voice: { of: "own" } });
const person = (preferredName: string): Promise<Made> => world.ask<Made>("person_add", { preferredName, language: "en" });
const view = (name: string) => world.page.getByRole("navigation", { name: world.w("patch-views") }).getByRole("button", { name: world.w(`patch-view-${name}`) });
const services = (phone: string): Buffer =>
  Buffer.from(JSON.stringify({
    contents: [
      { id: "ac148810-d857-441c-9679-408f346de14b", name: "Chair yoga", description: "<p>Gentle &amp; seated</p><script>alert(1)</script>", url: "javascript:alert(1)", phones: [{ number: phone }] },
      { id: "bc148810-d857-441c-9679-408f346de14b", name: "<b>Seed swap</b>" },
      { id: "no name" },
    ],
  }));

test.each<Language>(["en", "cy"])("every view of our patch in %s", async (language) => {
  await opened(language);
  const { page } = world;
  await world.press("rail-patch");
  await world.heading("patch-title");
  await page.getByText(world.w("patch-none-yet")).waitFor();
  await look("nothing in the list");
  await world.button("patch-add").click();
  await world.field("field-place-name").fill("Côr y Bont");
  await look("adding");
  await world.button("patch-add-do").click();
  await page.getByRole("heading", { level: 1, name: "Côr y Bont" }).waitFor();
  await look("an entry");
  await world.button("started-add").click();
  await look("saying that it was started");
  await world.button("started-add-do").click();
  await world.button("patch-back").click();
  await page.getByRole("list", { name: world.w("patch-list") }).waitFor();
  await look("the list");
  const [mary, jo] = [await person("Mary"), await person("Jo")];
  await said(mary.person, "wish", "chess on wet afternoons");
  await said(jo.person, "offer", "teaching chess");
  await view("wishes").click();
  await page.getByText("chess on wet afternoons").waitFor();
  await look("wishes");
  await page.getByRole("button", { name: world.w("wishes-ask-of", { words: "teaching chess" }) }).click();
  await page.getByRole("heading", { name: world.w("introduction-title") }).waitFor();
  await look("an introduction");
  await world.button("wishes-add-offer").click();
  await look("adding an offer");
  await page.keyboard.press("Escape");
  await view("started").click();
  await page.getByRole("heading", { name: "Côr y Bont" }).waitFor();
  await look("what was started");
  await view("entries").click();
  await world.button("patch-bring").click();
  await look("bringing in");
  await page.locator("input[type=file]").setInputFiles({ name: "services.json", mimeType: "application/json", buffer: services("01632 960300") });
  await page.getByText(world.w("bring-new", { count: 2 })).waitFor();
  await page.getByText(world.w("bring-wrong-title")).click();
  await look("looking at a file");
}, 120_000);

test("an entry is found by any word, checked by one press, and undone", async () => {
  await opened();
  const { page } = world;
  const choir = await world.ask<Made>("place_add", { name: "Community choir", kind: "group", about: "Nobody is asked to sing alone" });
  await world.ask("place_add", { name: "Library", kind: "place" });
  await world.ask("fact_set", { entity: choir.place, field: "checkedOn", value: { is: "date", value: "2024-01-01" }, voice: { of: "coordinator" }, replaces: [] });
  await world.press("rail-patch");
  const rows = page.getByRole("list", { name: world.w("patch-list") }).getByRole("listitem");
  await expect.poll(() => rows.count()).toBe(2);
  await page.getByRole("searchbox").fill("alone");
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByText(/^Last checked 2 years ago/).waitFor();
  await page.getByRole("button", { name: world.w("patch-check-of", { name: "Community choir" }) }).click();
  await rows.getByText(world.w("patch-checked-today")).first().waitFor();
  await page.getByRole("button", { name: world.w("undo") }).first().click();
  await page.getByText(/^Last checked 2 years ago/).waitFor();
  await page.getByRole("searchbox").fill("");
  await world.button("patch-kind-place").click();
  await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining("Library")]);
});

test("an introduction waits for both to say yes; names stay hidden until pressed", async () => {
  await opened();
  const { page } = world;
  const [mary, jo] = [await person("Mary"), await person("Jo")];
  await said(mary.person, "wish", "chess on wet afternoons");
  await said(jo.person, "offer", "teaching chess");
  await world.press("rail-patch");
  await view("wishes").click();
  await page.getByText("chess on wet afternoons").waitFor();
  expect(await page.getByText(/Mary|Jo\b/).count()).toBe(0);
  await page.getByRole("button", { name: world.w("wishes-ask-of", { words: "teaching chess" }) }).click();
  const wisher = page.getByRole("group", { name: world.w("introduction-wisher") });
  const offerer = page.getByRole("group", { name: world.w("introduction-offerer") });
  await wisher.getByText(world.w("choice-introduction-wishSays-yes")).click();
  await page.getByText(world.w("introduction-waits")).waitFor();
  expect(await world.button("introduction-make").count()).toBe(0);
  await offerer.getByText(world.w("choice-introduction-offerSays-no")).click();
  await page.getByText(world.w("introduction-no")).waitFor();
  expect(await world.button("introduction-make").count()).toBe(0);
  await offerer.getByText(world.w("choice-introduction-offerSays-yes")).click();
  await world.button("introduction-make").click();
  await page.getByText(world.w("choice-introduction-came-goesOn")).click();
  await world.button("introduction-keep").click();
  await world.button("today-show-all").click();
  await page.getByRole("button", { name: "Mary", exact: true }).waitFor();
  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
  await world.button("today-show-all").waitFor();
  expect(await page.getByRole("button", { name: "Mary", exact: true }).count()).toBe(0);
  const listed = await world.ask<{ introductions: { came: string; madeOn: string }[] }>("wishes_list", {});
  expect(listed.introductions).toEqual([expect.objectContaining({ came: "goesOn" })]);
});

test("a wish is added for somebody new, by keyboard, with a hello alone", async () => {
  await opened();
  const { page } = world;
  await world.press("rail-patch");
  await view("wishes").click();
  await world.button("wishes-add-wish").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Red bike");
  await world.button("wishes-greet").waitFor();
  await world.tabTo(world.w("wishes-greet"));
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText("Red bike").waitFor();
  await world.field("field-wish-text").fill("company on Sundays");
  await world.button("wishes-add-do").click();
  await page.getByText("company on Sundays").waitFor();
  const listed = await world.ask<{ wishes: { hello: boolean; name: string }[] }>("wishes_list", {});
  expect(listed.wishes).toEqual([expect.objectContaining({ hello: true, name: "Red bike" })]);
});

test("a directory is looked at, brought in, and brought in again without doubles; markup stays words", async () => {
  await opened();
  const { page } = world;
  await world.press("rail-patch");
  const bring = async (phone: string): Promise<void> => {
    await world.button("patch-bring").click();
    await page.locator("input[type=file]").setInputFiles({ name: "services.json", mimeType: "application/json", buffer: services(phone) });
    await page.getByText(world.w("bring-read", { count: 3 })).waitFor();
  };
  await bring("01632 960300");
  await page.getByText(world.w("bring-wrong-title")).click();
  await page.getByText(world.w("bring-wrong-noName")).waitFor();
  await page.getByText(world.w("bring-wrong-badLink")).waitFor();
  await world.button("bring-do", { count: 2 }).click();
  await page.getByText(world.w("bring-done", { count: 2 })).first().waitFor();
  await world.button("bring-close").click();
  const rows = page.getByRole("list", { name: world.w("patch-list") }).getByRole("listitem");
  await expect.poll(() => rows.count()).toBe(2);
  await rows.getByText("<b>Seed swap</b>").waitFor();
  await rows.getByText("Gentle & seated").waitFor();
  await bring("01632 960999");
  await page.getByText(world.w("bring-changed", { count: 1 })).waitFor();
  await world.button("bring-do", { count: 1 }).click();
  await page.getByText(world.w("bring-done-changed", { count: 1 })).waitFor();
  await world.button("bring-close").click();
  await expect.poll(() => rows.count()).toBe(2);
  await world.button("patch-bring").click();
  await page.locator("input[type=file]").setInputFiles({ name: "picture.json", mimeType: "application/json", buffer: readFileSync(new URL("../../package.json", import.meta.url)) });
  await page.getByText(world.w("bring-read", { count: 1 })).waitFor();
  await page.locator("input[type=file]").setInputFiles({ name: "table.json", mimeType: "application/json", buffer: Buffer.from("id,name\n") });
  await page.getByText(world.w("bring-failed-notATable")).waitFor();
});

test("what is near and fits is found from a person's page by their own words", async () => {
  await opened();
  const { page } = world;
  const mary = await person("Mary");
  await said(mary.person, "gift", "I sing in Welsh");
  await world.ask("place_add", { name: "Côr y Bont", kind: "group" });
  await world.ask("place_add", { name: "Angling", kind: "group" });
  await world.press("rail-people");
  await page.locator("[data-at='0']").click();
  await world.part("vision");
  await world.button("fits-look").click();
  await page.getByText(world.w("fits-found", { count: 1 })).waitFor();
  await look("what fits");
  await page.getByRole("button", { name: "Côr y Bont" }).click();
  await page.getByRole("heading", { level: 1, name: "Côr y Bont" }).waitFor();
});
