/** Looking for someone on the map, or for some: which contacts match what was asked. */
import { type Help, type Kind, type Sector, helpsMe, iHelp } from "./circles";
import { plain } from "./roving";

export type Sieve = { words: string; sector: Sector | ""; kind: Kind | ""; help: "helpsMe" | "iHelp" | "neither" | ""; paid: "paid" | "unpaid" | "" };
export const everyone: Sieve = { words: "", sector: "", kind: "", help: "", paid: "" };
export const isOpen = (sieve: Sieve): boolean => Object.values(sieve).every((value) => value.trim() === "");

export type Sifted = { id: string; name: string; relation?: string | undefined; kind: Kind; sector?: Sector | undefined; help?: Help | undefined; paid: boolean };

/** Those who match everything asked. Undefined when nothing is asked. */
export function sift(contacts: readonly Sifted[], sieve: Sieve): Set<string> | undefined {
  if (isOpen(sieve)) return undefined;
  return new Set(contacts.filter((one) => matches(one, sieve)).map((one) => one.id));
}

function matches(one: Sifted, sieve: Sieve): boolean {
  const asked = plain(sieve.words).split(/\s+/u).filter((word) => word !== "");
  const said = `${plain(one.name)} ${plain(one.relation ?? "")}`;
  if (!asked.every((word) => said.includes(word))) return false;
  if (sieve.sector !== "" && one.sector !== sieve.sector) return false;
  if (sieve.kind !== "" && one.kind !== sieve.kind) return false;
  if (sieve.help === "helpsMe" && !helpsMe(one.help)) return false;
  if (sieve.help === "iHelp" && !iHelp(one.help)) return false;
  if (sieve.help === "neither" && (helpsMe(one.help) || iHelp(one.help))) return false;
  return sieve.paid === "" || (sieve.paid === "paid") === one.paid;
}
