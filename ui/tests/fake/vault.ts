// A vault in memory, good enough to draw every screen over: facts with live values, prose with voices, undo, history.
import type { EntityKind, EntityView, FieldView, HistoryEntry, Id, LiveValue, PersonView, Saved, SectionKind, Span, Value, Voice } from "../../src/generated/types";

export const sectionOf: Record<EntityKind, SectionKind> = {
  person: "about", gift: "about", contact: "network", tie: "network", statement: "vision", goal: "plan", step: "plan", ifwrong: "plan", carer: "plan",
  review: "plan", entry: "journal", promise: "journal", hello: "private", item: "private", note: "safety", settings: "council", decision: "sharing",
  mapPicture: "network", place: "council", same: "private", offer: "private", wish: "private", introduction: "private", started: "council",
};

export type Thing = { id: Id; person: Id; kind: EntityKind; section: SectionKind; fields: Record<string, FieldView>; removed: boolean; removalClash: boolean; readOnly: boolean };
type Step = { person: Id; what: string; before: Thing[]; after: Thing[]; order: Id[]; orderAfter: Id[] };

const ME = "c0".padEnd(32, "0");

export class FakeVault {
  things = new Map<Id, Thing>();
  order: Id[] = [];
  #kept: { order: Id[]; things: number; by: Map<Id, Id[]> } | null = null;
  log: (HistoryEntry & { person: Id })[] = [];
  #undo: Step[] = [];
  #redo: Step[] = [];
  #count = 0;

  id(): Id {
    return (++this.#count).toString(16).padStart(8, "0").repeat(4);
  }

  #op(): string {
    return `${"a".repeat(32)}:${++this.#count}`;
  }

  live(value: Value, voice: Voice, at = Date.now(), since = "2026-01-01", by = ME): LiveValue {
    return { op: this.#op(), value, at, by, byMe: by === ME, voice, since, implausible: false };
  }

  thing(id: Id): Thing {
    const thing = this.things.get(id);
    if (!thing || thing.removed) throw { code: "notFound", message: "" };
    if (thing.readOnly) throw { code: "readOnlyEntity", message: "" };
    return thing;
  }

  make(person: Id, kind: EntityKind): Thing {
    return { id: this.id(), person, kind, section: sectionOf[kind], fields: {}, removed: false, removalClash: false, readOnly: false };
  }

  add(thing: Thing, after?: Id): Thing {
    this.things.set(thing.id, thing);
    const at = after === undefined ? this.order.length : this.order.indexOf(after) + 1;
    this.order.splice(at, 0, thing.id);
    return thing;
  }

  #saved(): Saved {
    return { at: Date.now(), canUndo: this.#undo.length > 0, canRedo: this.#redo.length > 0 };
  }

  /** One act: what it changed can be taken back. */
  act(id: Id, what: string, entry: Partial<HistoryEntry>, change: (thing: Thing) => void, given?: Thing): Saved {
    const before = given ? [] : [structuredClone(this.thing(id))];
    const order = [...this.order];
    const thing = given ?? this.thing(id);
    change(thing);
    this.#undo.push({ person: thing.person, what, before, after: [structuredClone(thing)], order, orderAfter: [...this.order] });
    this.#redo = [];
    this.log.unshift({ op: this.#op(), at: Date.now(), implausible: false, by: ME, byMe: true, voice: { of: "coordinator" }, kind: thing.kind, entity: id, act: "set", correction: false, replaced: false, person: thing.person, ...entry });
    return this.#saved();
  }

  /** Many things added at once: one act, taken back as one. */
  many(person: Id, things: Thing[]): Saved {
    const ids = new Set(things.map((t) => t.id));
    this.#undo.push({ person, what: "add", before: [], after: structuredClone(things), order: this.order.filter((id) => !ids.has(id)), orderAfter: [...this.order] });
    this.#redo = [];
    return this.#saved();
  }

  turn(way: "undo" | "redo", person?: Id): Saved & { what: string } {
    const [from, to] = way === "undo" ? [this.#undo, this.#redo] : [this.#redo, this.#undo];
    const at = from.findLastIndex((s) => person === undefined || s.person === person);
    if (at < 0) throw { code: "nothingToUndo", message: "" };
    const [step] = from.splice(at, 1);
    if (!step) throw { code: "nothingToUndo", message: "" };
    for (const t of step.after) this.things.delete(t.id);
    for (const t of way === "undo" ? step.before : step.after) this.things.set(t.id, structuredClone(t));
    this.order = [...(way === "undo" ? step.order : step.orderAfter)];
    to.push(step);
    return { ...this.#saved(), what: step.what };
  }

  of(person: Id): Thing[] {
    if (this.#kept?.order !== this.order || this.#kept.things !== this.order.length) {
      const by = new Map<Id, Id[]>();
      for (const id of this.order) {
        const whose = this.things.get(id)?.person ?? "";
        by.set(whose, [...(by.get(whose) ?? []), id]);
      }
      this.#kept = { order: this.order, things: this.order.length, by };
    }
    return (this.#kept.by.get(person) ?? []).map((id) => this.things.get(id)).filter((t): t is Thing => t !== undefined && !t.removed);
  }

  view(thing: Thing): EntityView {
    const { id, kind, section, fields, readOnly, removalClash } = structuredClone(thing);
    return { id, kind, section, fields, readOnly, removalClash };
  }

  text(thing: Thing | undefined, field: string): string {
    const f = thing?.fields[field];
    if (f?.is === "prose") return f.text;
    const v = f?.live[0]?.value;
    return v && "value" in v ? String(v.value) : "";
  }

  personView(person: Id, sections: SectionKind[]): PersonView {
    const all = this.of(person);
    if (all.length === 0) throw { code: "notFound", message: "" };
    const main = all.find((t) => t.kind === "person");
    const hello = all.find((t) => t.kind === "hello");
    const { canUndo, canRedo } = this.#saved();
    const clashes = all.flatMap((t) => Object.values(t.fields)).filter((f) => f.is === "fact" && f.live.length > 1).length;
    return {
      person,
      name: this.text(main, "preferredName") || this.text(hello, "nickname"),
      hello: main === undefined,
      entities: all.filter((t) => sections.includes(t.section)).map((t) => this.view(t)),
      canUndo, canRedo, clashes,
    };
  }
}

/** Prose after an edit: the changed stretch takes the writer's voice. */
export function respan(spans: Span[], text: string, voice: Voice): Span[] {
  const old = spans.map((s) => s.text).join("");
  let head = 0;
  while (head < old.length && head < text.length && old[head] === text[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < text.length - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const cut = (from: number, to: number): Span[] => {
    let at = 0;
    const out: Span[] = [];
    for (const s of spans) {
      const part = s.text.slice(Math.max(0, from - at), Math.max(0, to - at));
      at += s.text.length;
      if (part) out.push({ text: part, voice: s.voice });
    }
    return out;
  };
  const all = [...cut(0, head), { text: text.slice(head, text.length - tail), voice }, ...cut(old.length - tail, old.length)];
  const joined: Span[] = [];
  for (const s of all.filter((x) => x.text)) {
    const last = joined.at(-1);
    if (last && JSON.stringify(last.voice) === JSON.stringify(s.voice)) last.text += s.text;
    else joined.push({ ...s });
  }
  return joined;
}
