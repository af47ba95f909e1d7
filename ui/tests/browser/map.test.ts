// The circles over the real program: drawn by keyboard alone and by roles and names alone, moved by mouse and by finger,
// zoomed, connected, searched, and undone; two devices that moved someone apart; axe in both languages.
import { afterEach, expect, test } from "vitest";
import { World, type Language } from "./world";

let world: World;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

const name = "Mair";

async function start(language: Language = "en"): Promise<void> {
  world = await World.begin(language);
  await world.chooseLanguage();
  await world.createVault();
  await world.press("rail-people");
  await world.button("people-add").click();
  await world.page.getByLabel(world.w("people-add-name")).fill(name);
  await world.page.keyboard.press("Enter");
  await world.page.getByRole("heading", { level: 1, name }).waitFor();
  await world.page.getByRole("navigation", { name: world.w("person-sections") }).getByRole("button", { name: world.w("person-section-network"), exact: true }).click();
  await circles().waitFor();
}

const circles = () => world.page.getByRole("group", { name: world.w("network-map-label") });
const disc = (who: string) => circles().getByRole("button", { name: new RegExp(`^${who}`) });
const said = (who: string): Promise<string> => disc(who).getAttribute("aria-label").then((label) => label ?? "");
const item = (key: string) => world.page.getByRole("menuitem", { name: world.w(key), exact: true });
const focused = (): Promise<string> => world.page.locator(":focus").evaluate((e) => e.getAttribute("aria-label") ?? e.textContent ?? "");

async function add(...all: [string, number, string][]): Promise<void> {
  await world.page.getByRole("button", { name: world.w("network-add-someone") }).click();
  for (const [who, ring, sector] of all) {
    await world.field("network-add-name").fill(who);
    await world.page.locator("form.add select").nth(0).selectOption(String(ring));
    await world.page.locator("form.add select").nth(1).selectOption(sector);
    await world.button("network-add").click();
    await disc(who).waitFor();
  }
  await world.page.locator("form.add").getByRole("button", { name: world.w("close") }).click();
  await expect.poll(() => world.page.locator("form.add").count()).toBe(0);
  await world.page.waitForTimeout(150); // the map takes the room that became free
}

type At = { x: number; y: number };
async function middle(who: string): Promise<At> {
  const box = await disc(who).boundingBox();
  if (box === null) throw new Error(`${who} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
/** A place on the map: so far along the way out of the middle, at an angle clockwise from twelve. */
async function place(part: number, degrees: number): Promise<At> {
  const box = await circles().locator("circle.ring-4").boundingBox();
  if (box === null) throw new Error("no circles");
  const angle = (degrees * Math.PI) / 180;
  return { x: box.x + box.width / 2 + (box.width / 2) * part * Math.sin(angle), y: box.y + box.height / 2 - (box.height / 2) * part * Math.cos(angle) };
}
async function carry(from: At, to: At): Promise<void> {
  await world.page.mouse.move(from.x, from.y);
  await world.page.mouse.down();
  await world.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await world.page.mouse.move(to.x, to.y, { steps: 4 });
}

test("first circles by keyboard alone: added, walked, moved, connected, ended, and every act undone", async () => {
  await start();
  const { page } = world;
  const { keyboard } = page;
  await world.tabTo(world.w("network-add-someone"));
  await keyboard.press("Enter");
  await expect.poll(() => page.locator("input:focus").count()).toBe(1);
  for (const [who, ring, sector] of [["Jo", "Clo", "Fri"], ["Gwen", "Close to", "Fam"], ["Choir", "People I", "Gro"]] as const) {
    await keyboard.type(who);
    for (const word of [ring, sector]) {
      await keyboard.press("Tab");
      await keyboard.type(word);
    }
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await disc(who).waitFor();
  }
  await keyboard.press("Escape");
  await expect.poll(focused).toContain(world.w("network-add-someone"));
  await world.tabTo(/^(Jo|Gwen|Choir)\./);
  await keyboard.press("c");
  await expect.poll(focused).toMatch(/^Choir\. People I do things with\. Groups and places/);
  await keyboard.press("Space");
  await expect.poll(focused).toBe(world.w("network-menu-open"));
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter"); // closer
  await page.getByRole("status").filter({ hasText: "Choir. Close to me. Groups and places" }).waitFor();
  await expect.poll(focused).toMatch(/^Choir\. Close to me/);
  await keyboard.press("Shift+F10");
  await item("network-menu-move").focus();
  await keyboard.press("Enter");
  await page.getByRole("menuitemradio", { name: world.w("choice-contact-sector-friends") }).waitFor();
  await expect.poll(focused).toContain(world.w("network-ring-1"));
  for (let n = 0; n < 4; n += 1) await keyboard.press("ArrowDown");
  await expect.poll(focused).toContain(world.w("choice-contact-sector-friends"));
  await keyboard.press("Enter");
  await expect.poll(() => said("Choir")).toMatch(/^Choir\. Close to me\. Friends/);
  await keyboard.press("Control+z");
  await expect.poll(() => said("Choir")).toMatch(/Groups and places/);
  await keyboard.press("Control+z");
  await expect.poll(() => said("Choir")).toMatch(/People I do things with/);
  await keyboard.press("Control+y");
  await expect.poll(() => said("Choir")).toMatch(/Close to me/);
  await disc("Jo").focus();
  await keyboard.press("Space");
  await item("network-menu-connect").focus();
  await keyboard.press("Enter");
  await page.getByText(world.w("network-connect-how")).waitFor();
  await keyboard.press("g");
  await keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: world.w("network-connect-done") }).waitFor();
  await expect.poll(() => page.getByText(world.w("network-connect-how")).count()).toBe(0);
  await keyboard.press("Enter");
  await expect.poll(focused).toBe("Gwen");
  await page.getByRole("group").filter({ hasText: world.w("network-ties") }).getByText("Jo", { exact: true }).first().waitFor({ state: "attached" });
  await keyboard.press("Escape");
  await expect.poll(focused).toMatch(/^Gwen\./);
  await keyboard.press("Space");
  await item("network-menu-end").focus();
  await keyboard.press("Enter");
  await item("choice-contact-ended-moved").focus();
  await keyboard.press("Enter");
  await expect.poll(() => disc("Gwen").count()).toBe(0);
  await page.getByRole("heading", { name: world.w("network-past") }).waitFor();
  expect(await page.locator("main svg [role=button][tabindex='0']").count()).toBe(1);
}, 120_000);

test("a contact is carried to another ring and part of life in one act, says so, and Escape and outside give it back", async () => {
  await start();
  const { page } = world;
  await add(["Jo", 1, "friends"], ["Gwen", 2, "family"]);
  const before = await said("Jo");
  await carry(await middle("Jo"), await place(0.93, 180));
  await page.locator("path.cell").waitFor();
  await page.getByText(/· (Work|Groups)/).first().waitFor();
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await page.locator("path.cell").count()).toBe(0);
  expect(await said("Jo")).toBe(before);
  await carry(await middle("Jo"), await place(1.25, 315));
  await page.mouse.up();
  expect(await said("Jo")).toBe(before);
  await carry(await middle("Jo"), await place(0.93, 150));
  await page.mouse.up();
  await expect.poll(() => said("Jo")).toMatch(/^Jo\. People paid to be in my life\. Groups and places/);
  await page.getByRole("status").filter({ hasText: "Jo. People paid to be in my life. Groups and places" }).waitFor();
  await world.button("undo").click();
  await expect.poll(() => said("Jo")).toBe(before); // both at once
  await world.button("redo").click();
  await expect.poll(() => said("Jo")).toMatch(/People paid/);
});

test("a trembling press still opens, an empty place asks for a name, and a press beside it closes it", async () => {
  await start();
  const { page } = world;
  await add(["Jo", 1, "friends"]);
  const at = await middle("Jo");
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  for (const [dx, dy] of [[3, 2], [-4, 1], [5, -3], [2, 2]] as const) await page.mouse.move(at.x + dx, at.y + dy);
  await page.mouse.up();
  await expect.poll(focused).toBe("Jo");
  await page.keyboard.press("Escape");
  const empty = await place(0.93, 250);
  await page.mouse.click(empty.x, empty.y);
  await page.getByRole("dialog", { name: world.w("network-here") }).waitFor();
  await page.mouse.click(empty.x - 30, empty.y + 40);
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await page.mouse.click(empty.x, empty.y);
  await expect.poll(() => page.locator("input:focus").count()).toBe(1);
  await page.keyboard.type("Ena");
  await page.keyboard.press("Enter");
  await expect.poll(() => said("Ena")).toMatch(/^Ena\. People paid to be in my life\. (Services|Work)/);
  expect(await said("Ena")).toContain(world.w("network-paid-mark"));
});

test("two fingers zoom, one carries, keys and buttons do the same, and nothing is then lost from sight", async () => {
  await start();
  const { page } = world;
  await add(["Jo", 2, "friends"], ["Gwen", 2, "family"]);
  const width = async (): Promise<number> => (await circles().boundingBox())?.width ?? 0;
  const rest = await width();
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: At[]): Promise<unknown> => client.send("Input.dispatchTouchEvent", { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  const at = await place(0, 0);
  await touch("touchStart", { x: at.x - 30, y: at.y + 70 }, { x: at.x + 30, y: at.y + 70 });
  for (const far of [40, 60, 80, 90]) await touch("touchMove", { x: at.x - far, y: at.y + 70 }, { x: at.x + far, y: at.y + 70 });
  await touch("touchEnd");
  await expect.poll(width).toBeGreaterThan(rest * 1.5);
  await world.button("network-zoom-fit").click();
  await expect.poll(width).toBeCloseTo(rest, 0);
  const from = await middle("Jo");
  const to = await place(0.93, 200);
  await touch("touchStart", from);
  for (const share of [0.2, 0.5, 0.8, 1]) await touch("touchMove", { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  await touch("touchEnd");
  await expect.poll(() => said("Jo")).toMatch(/People paid to be in my life/);
  await disc("Gwen").focus();
  for (const key of ["+", "+", "Shift+ArrowLeft"]) await page.keyboard.press(key);
  await expect.poll(width).toBeGreaterThan(rest * 1.5);
  await page.keyboard.press("0");
  await expect.poll(width).toBeCloseTo(rest, 0);
  await world.button("network-zoom-in").click();
  await expect.poll(width).toBeGreaterThan(rest * 1.2);
});

test("filters and search let some stand out, say how many, and Escape brings everyone back", async () => {
  await start();
  const { page } = world;
  await add(["Siân", 1, "friends"], ["Gwen", 2, "family"], ["Nurse", 4, "services"]);
  await page.getByRole("searchbox", { name: world.w("network-find") }).fill("sian");
  await page.getByRole("status").filter({ hasText: world.w("network-found", { count: 1 }) }).waitFor();
  expect(await circles().locator(".faded").count()).toBe(2);
  await page.keyboard.press("Escape");
  await expect.poll(() => circles().locator(".faded").count()).toBe(0);
  await page.getByText(world.w("network-find-more")).click();
  await page.getByLabel(world.w("network-find-paid"), { exact: true }).selectOption("paid");
  await expect.poll(() => circles().locator(".faded").count()).toBe(2);
  await disc("Siân").focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => circles().locator(".faded").count()).toBe(0);
  await page.getByLabel(world.w("network-lines-helpers")).check();
  await expect.poll(() => circles().locator("path.helper").count()).toBeGreaterThanOrEqual(3);
});

test("whatever the map can do the list can: by roles and names alone, ties too", async () => {
  await start();
  const { page } = world;
  await add(["Jo", 1, "friends"], ["Gwen", 2, "family"]);
  await page.getByRole("radio", { name: world.w("network-show-list"), exact: true }).check();
  const table = page.getByRole("table", { name: world.w("network-title") });
  await table.getByRole("row", { name: /^Jo/ }).getByRole("button", { name: new RegExp(world.w("network-ties")) }).click();
  await table.getByLabel(world.w("network-tie-with"), { exact: true }).selectOption({ label: "Gwen" });
  await table.getByRole("button", { name: world.w("add"), exact: true }).click();
  await table.getByLabel(world.w("field-tie-note"), { exact: true }).fill("cousins");
  await world.saved();
  await table.getByRole("row", { name: /^Gwen/ }).getByRole("button", { name: new RegExp(`^1.*${world.w("network-ties")}`) }).waitFor();
  await table.getByRole("combobox", { name: new RegExp(`: Gwen. ${world.w("field-contact-ring")}`) }).selectOption("1");
  await page.getByRole("status").filter({ hasText: "Gwen. Closest to me. Family" }).waitFor();
  await table.getByRole("button", { name: `${world.w("network-tie-remove")}: Gwen` }).click();
  await table.getByText(world.w("network-ties-none")).waitFor();
  await table.getByRole("button", { name: `${world.w("network-remove")}: Gwen` }).click();
  await expect.poll(() => table.getByRole("row", { name: /^Gwen/ }).count()).toBe(0);
});

test.each(["en", "cy"] as const)("nothing for axe to say of the map and what opens over it, in %s", async (language) => {
  await start(language);
  const { page } = world;
  await page.getByText(world.w("network-empty")).waitFor();
  expect(await world.axe()).toEqual([]);
  await add(["Jo", 1, "friends"], ["Llanfairpwllgwyngyll ".repeat(9).trim(), 2, "family"]);
  await page.getByLabel(world.w("network-lines-knows")).check();
  await disc("Jo").focus();
  await page.keyboard.press("Space");
  await item("network-menu-open").waitFor();
  expect(await world.axe()).toEqual([]);
  await item("network-menu-move").click();
  expect(await world.axe()).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  const empty = await place(0.93, 200);
  await page.mouse.click(empty.x, empty.y);
  await page.getByRole("dialog", { name: world.w("network-here") }).waitFor();
  expect(await world.axe()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}, 120_000);

test("someone whom two devices moved apart is shown at both places until one is chosen", async () => {
  world = await World.begin();
  await world.chooseLanguage();
  await world.explore();
  const { page } = world;
  await world.press("rail-people");
  await page.getByRole("searchbox").first().fill("Mair Bevan");
  await page.locator("[data-at='0']").click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("navigation", { name: world.w("person-sections") }).getByRole("button", { name: world.w("person-section-network"), exact: true }).click();
  await circles().waitFor();
  await expect.poll(() => circles().locator("[data-contact*='~']").count()).toBe(1);
  expect(await said("Mair")).toContain(world.w("network-unsettled"));
  await disc("Mair").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("group").filter({ hasText: world.w("clash-title") }).getByRole("button").first().click();
  await expect.poll(() => circles().locator("[data-contact*='~']").count()).toBe(0);
  expect(await said("Mair")).not.toContain(world.w("network-unsettled"));
});
