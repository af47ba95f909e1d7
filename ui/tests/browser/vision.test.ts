// The good life: a symbol found by a word in either language, and a board laid out by key and by hand.
import { afterEach, expect, test } from "vitest";
import { type Language, World } from "./world";

let world: World;
afterEach(async () => {
  const complaints = world.complaints();
  await world.end();
  expect(complaints).toEqual([]);
});

async function start(language: Language, wishes: readonly string[]): Promise<void> {
  world = await World.begin(language);
  await world.chooseLanguage();
  await world.createVault();
  await world.addPerson("Siân Ŵyn-Jones");
  const { people } = await world.ask<{ people: { person: string }[] }>("people_list", { query: "", offset: 0, limit: 9 });
  for (const text of wishes) await world.ask("item_add", { person: people[0]?.person, kind: "statement", fields: [{ field: "side", value: { is: "choice", value: "want" } }], prose: [{ field: "text", text }], voice: { of: "own" } });
  await world.press("rail-people");
  await world.page.getByRole("button", { name: /Siân/ }).first().click();
  await world.part("vision");
}
const laid = (): Promise<string[]> => world.page.getByRole("list", { name: world.w("board-title") }).locator(".words").allInnerTexts();

test.each([["en", "garden"], ["cy", "ci"]] as const)("a symbol is found by a word, chosen, changed and taken away by keyboard (%s)", async (language, word) => {
  await start(language, ["A place of my own"]);
  const { page } = world;
  await world.button("symbol-choose").focus();
  await page.keyboard.press("Enter");
  await world.field("symbol-search").waitFor();
  const all = await page.getByRole("dialog").getByRole("listitem").count();
  expect(all).toBeGreaterThan(100);
  expect(await world.axe()).toEqual([]);
  await world.field("symbol-search").focus();
  await page.keyboard.type(word);
  await expect.poll(() => page.getByRole("dialog").getByRole("listitem").count()).toBeLessThan(all);
  const first = page.getByRole("dialog").getByRole("listitem").first();
  const called = (await first.innerText()).trim();
  await first.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("img", { name: called, exact: true }).waitFor();
  await world.button("symbol-remove").click();
  await expect.poll(() => page.getByRole("img", { name: called, exact: true }).count()).toBe(0);
  await world.button("undo").click();
  await page.getByRole("img", { name: called, exact: true }).waitFor();
}, 60_000);

test.each(["en", "cy"] as const)("the board is laid out by key, by button and by hand, and undone (%s)", async (language) => {
  await start(language, ["A garden", "A dog", "To sing"]);
  const { page } = world;
  await page.getByRole("radio", { name: world.w("vision-as-board") }).check();
  await expect.poll(laid).toEqual(["A garden", "A dog", "To sing"]);
  expect(await world.axe()).toEqual([]);
  await page.getByRole("button", { name: "A garden", exact: true }).focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(laid).toEqual(["A dog", "A garden", "To sing"]);
  expect(await page.locator(":focus").innerText()).toContain("A garden"); // the focus goes with it
  await page.getByRole("button", { name: `${world.w("board-earlier")}: To sing` }).click();
  await expect.poll(laid).toEqual(["A dog", "To sing", "A garden"]);
  const grip = page.locator(".grip").first();
  const [from, to] = [await grip.boundingBox(), await page.getByRole("button", { name: "A garden", exact: true }).boundingBox()];
  if (from === null || to === null) throw new Error("not on the screen");
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width - 10, to.y + to.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect.poll(laid).toEqual(["To sing", "A garden", "A dog"]);
  await world.button("undo").click();
  await expect.poll(laid).toEqual(["A dog", "To sing", "A garden"]);
  await page.getByRole("button", { name: "A dog", exact: true }).click();
  await expect.poll(() => page.locator("textarea:focus").inputValue()).toBe("A dog"); // to write in it
}, 60_000);
