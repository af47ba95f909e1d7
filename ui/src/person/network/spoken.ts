/** What a contact is called aloud: words side by side, never a sentence built round a ring's or a sector's name. */
import { t } from "../../i18n";
import { choiceOf, ringWords } from "../fields/words";
import { helpsMe, iHelp } from "./circles";
import type { Contact } from "./contacts";

/** "Jo Mears. Closest to me. Friends. Helps Mary. Paid." */
export function spokenContact(one: Contact, person: string): string {
  return [
    one.name || t("field-contact-name"),
    one.ring === undefined ? t("network-waiting") : ringWords(one.ring),
    one.sector === undefined ? "" : choiceOf("contact", "sector", one.sector),
    one.kind === "person" ? "" : choiceOf("contact", "kind", one.kind),
    helpsMe(one.help) ? t("network-helps-them", { name: person }) : "",
    iHelp(one.help) ? t("network-they-help", { name: person }) : "",
    one.paid ? t("network-paid-mark") : "",
    one.unsettled ? t("network-unsettled") : "",
  ]
    .filter((part) => part !== "")
    .join(". ");
}

/** Where someone stands now, after a move. */
export const spokenPlace = (one: Contact): string =>
  [one.name, one.ring === undefined ? "" : ringWords(one.ring), one.sector === undefined ? "" : choiceOf("contact", "sector", one.sector)].filter((part) => part !== "").join(". ");
