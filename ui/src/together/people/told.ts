/** What is told of someone in a list of mine: words side by side, in the first person. */
import { t } from "../../i18n";
import { choiceOf } from "../../person/fields/words";
import { helpsMe, iHelp } from "../../person/network/circles";
import type { Contact } from "../../person/network/contacts";

export const toldOf = (one: Contact): string =>
  [one.sector === undefined ? "" : choiceOf("contact", "sector", one.sector), helpsMe(one.help) ? t("together-helps-me") : "", iHelp(one.help) ? t("together-i-help") : "", one.paid ? t("network-paid-mark") : ""].filter((part) => part !== "").join(". ");
