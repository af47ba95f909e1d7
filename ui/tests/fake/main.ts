// The page of `npm run dev` and of the pictures: ?state=open&language=cy&theme=dark&text=200&many=10000&fault=vault_unlock:damagedVault
import type { Code, Prefs } from "../../src/generated/types";
import { start } from "../../src/start";
import { fakeHost } from "./host";

Object.freeze(Object.prototype); // as in the real window
const q = new URLSearchParams(location.search);
const state = (q.get("state") ?? "none") as "none" | "locked" | "open";
const prefs: Partial<Prefs> = {
  language: (q.get("language") ?? "en") as "en",
  theme: (q.get("theme") ?? "light") as "light",
  textSize: Number(q.get("text") ?? 100) as 100,
  languageChosen: q.get("chosen") !== "0",
};
const host = fakeHost({ state, prefs, many: Number(q.get("many") ?? 0), sample: q.get("sample") === "1" });
for (const fault of q.getAll("fault")) {
  const [name = "", code = ""] = fault.split(":");
  host.faults.set(name, code as Code);
}
Object.assign(window, { kithFake: host });
const target = document.getElementById("kith");
if (target) void start(host, target);
