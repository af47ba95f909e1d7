// A copy in the making: the question before it, what is in it, a passphrase on it, and its leaves for a phone.
import { to } from "./steps-person.mjs";

const open = "state=open";
const small = { width: 1024, height: 700 };

/** @param {string} name @param {...string} buttons @returns {(page: import("playwright-core").Page) => Promise<void>} */
const at = (name, ...buttons) => async (page) => {
  await to(name, 0)(page);
  for (const button of ["^(A copy for|Copi i)", ...buttons]) {
    await page.getByRole("button", { name: new RegExp(button) }).first().click();
    await page.waitForTimeout(250);
  }
};
const safe = "^(It is safe|Mae’n ddiogel)";
const phone = "^(Let them photograph|Gadael iddyn)";

export const copiesSteps = [
  { name: "copies-safe", query: open, act: at("Mary Pryce") },
  { name: "copies-none", query: open, act: at("Mary Pryce", "^(Not safe|Ddim yn)") },
  { name: "copies-choose", query: open, act: at("Mary Pryce", safe) },
  { name: "copies-choose-cy", query: `${open}&language=cy`, size: small, act: at("Mary Pryce", safe) },
  { name: "copies-choose-dark", query: `${open}&theme=dark&text=200`, size: small, act: at("Mary Pryce", safe) },
  {
    name: "copies-protect",
    query: open,
    act: async (/** @type {import("playwright-core").Page} */ page) => {
      await at("Dee Sixty", safe)(page);
      await page.locator("summary").click();
      await page.locator("label", { hasText: "passphrase" }).locator("input").check();
      await page.waitForTimeout(300);
    },
  },
  { name: "copies-leaf", query: open, size: small, act: at("Mary Pryce", safe, phone) },
  { name: "copies-leaf-dark", query: `${open}&theme=dark&text=200`, size: small, act: at("Mary Pryce", safe, phone) },
];
