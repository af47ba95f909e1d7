// One copy in the making: what is in it, how it looks, and what became of it.
import type { Code, CopyForm, CopyLaid, CopyLanguage, CopyLayout, CopyMade, CopyOptions, CopyPart, Id } from "../../generated/types";
import { codeOf, type Host } from "../../host/host";
import { type Language, t, tIn } from "../../i18n";
import { NewPassphrase } from "../../open/passphrase.svelte";
import { layOut } from "../network/geometry";
import { type People, circleWords } from "../network/people.svelte";
import { drawing } from "../network/svg";

export const parts: readonly CopyPart[] = ["letter", "about", "people", "vision", "plan"];

export class Copying {
  parts = $state<CopyPart[]>([...parts]);
  without = $state<Id[]>([]);
  language = $state<CopyLanguage>("en");
  layout = $state<CopyLayout>("standard");
  large = $state(false);
  form = $state<CopyForm>("pdf");
  protect = $state(false);
  busy = $state(false);
  made = $state.raw<CopyMade | undefined>();
  shown = $state.raw<CopyLaid[] | undefined>();
  code = $state<Code | undefined>();
  readonly choosing: NewPassphrase;
  readonly #host: Host;
  readonly #people: People;

  /** Begins with the language and the ways of information that the person likes. */
  constructor(host: Host, people: People, language: Language) {
    this.#host = host;
    this.#people = people;
    this.choosing = new NewPassphrase(host);
    const person = people.record.one("person");
    const likes = person?.text("language");
    this.language = likes === "cy" || likes === "en" ? likes : language;
    const ways = person?.choices("information") ?? [];
    if (ways.includes("easyRead")) this.layout = "easyRead";
    this.large = ways.includes("largePrint");
  }

  get ready(): boolean {
    return !this.busy && (!this.protect || this.choosing.ready);
  }

  get options(): CopyOptions {
    return { language: this.language, layout: this.layout, large: this.large, parts: [...this.parts], without: [...this.without] };
  }

  /** What it could hold: a letter only where one was written. */
  get offered(): CopyPart[] {
    const letter = this.#people.record.one("person")?.text("letter") ?? "";
    return parts.filter((part) => part !== "letter" || letter.trim() !== "");
  }

  /** Everyone who could stand in it, by name. */
  get contacts(): { id: Id; name: string }[] {
    const { placed, missed } = this.#people.grouped;
    return [...placed, ...missed].filter((one) => one.name !== "").map(({ id, name }) => ({ id, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** What was made before no longer is what would be made now. */
  changed(): void {
    this.made = undefined;
    this.code = undefined;
  }

  async save(): Promise<void> {
    await this.#try(async () => {
      this.made = await this.#host.call("copy_make", { ...this.#asked(), form: this.form, ...(this.protect ? { passphrase: this.choosing.passphrase } : {}) });
    });
  }

  /** For the screen: the person photographs it with their own phone. */
  async show(): Promise<void> {
    await this.#try(async () => {
      this.shown = (await this.#host.call("copy_show", this.#asked())).copies;
    });
  }

  #asked(): { person: Id; options: CopyOptions; svg?: string } {
    const svg = this.picture();
    return { person: this.#people.record.id, options: this.options, ...(svg === "" ? {} : { svg }) };
  }

  /** The map without those who are left out, in the language of the copy; nothing where nobody is on it. */
  picture(): string {
    const { grouped, record } = this.#people;
    const placed = grouped.placed.filter((one) => !this.without.includes(one.id) && one.name !== "");
    if (!this.parts.includes("people") || placed.length === 0) return "";
    const say = (key: string): string => tIn(this.language === "en" ? "en" : "cy", key);
    return drawing({
      layout: layOut(placed, circleWords(record.name, say)),
      title: say("network-map-label"),
      key: { helps: say("io-key-helps"), helped: say("io-key-helped"), paid: say("io-key-paid") },
    });
  }

  async #try(act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.changed();
    try {
      await act();
    } catch (error) {
      this.code = codeOf(error);
    } finally {
      this.busy = false;
    }
  }
}

const known = ["diskFull", "readOnlyFolder", "diskFailed", "fileNotSaved", "copyNotMade", "weakPassphrase", "locked"] as const;
/** What went wrong, in words. */
export const failureOf = (code: Code): string => t(`copies-failed-${known.find((one) => one === code) ?? "other"}`);
