/** What a contact is called aloud: words side by side, never a sentence built round a ring's or a sector's name. */
import { t } from "../../i18n";
import { choiceOf, ringWords } from "../fields/words";
import { type Help, type Kind, helpsMe, iHelp } from "./circles";

/** The part of a contact that is said aloud. */
export type Spoken = { name: string; kind: Kind; ring?: number | undefined; sector?: string | undefined; help?: Help | undefined; paid?: boolean; unsettled?: boolean | undefined };

/** "Jo Mears. Closest to me. Friends. Helps Mary. Paid." Without a person, it is theirs: "Helps me." */
export function spokenContact(one: Spoken, person: string | undefined): string {
  return [
    one.name || t("field-contact-name"),
    one.ring === undefined ? t("network-waiting") : ringWords(one.ring),
    one.sector === undefined ? "" : choiceOf("contact", "sector", one.sector),
    one.kind === "person" ? "" : choiceOf("contact", "kind", one.kind),
    helpsMe(one.help) ? (person === undefined ? t("together-helps-me") : t("network-helps-them", { name: person })) : "",
    iHelp(one.help) ? (person === undefined ? t("together-i-help") : t("network-they-help", { name: person })) : "",
    one.paid ? t("network-paid-mark") : "",
    one.unsettled ? t("network-unsettled") : "",
  ]
    .filter((part) => part !== "")
    .join(". ");
}

/** Where someone stands now, after a move. */
export const spokenPlace = (one: Spoken): string =>
  [one.name, one.ring === undefined ? "" : ringWords(one.ring), one.sector === undefined ? "" : choiceOf("contact", "sector", one.sector)].filter((part) => part !== "").join(". ");
