// The commands over the vault in memory. For development, pictures and component tests: never part of the product.
import type { Code, DueLine, FieldView, Meeting, PersonRow, Prefs, SectionKind } from "../../src/generated/types";
import type { Answer, CommandName, Host, Request } from "../../src/host/host";
import { mapHandlers } from "./map";
import { fill, put } from "./people";
import { patchHandlers } from "./patch";
import { planHandlers } from "./plan";
import { FakeVault, respan } from "./vault";

export type FakeOptions = { state?: "none" | "locked" | "open"; prefs?: Partial<Prefs>; many?: number; passphrase?: string; sample?: boolean; status?: Partial<Answer<"app_status">> };
type Handlers = { [N in CommandName]: (request: Request<N>) => Answer<N> | Promise<Answer<N>> };

const fail = (code: Code, waitMs?: number): never => {
  throw { code, message: "", ...(waitMs === undefined ? {} : { waitMs }) };
};
const GROUPS = ["K7QF2", "MWD9H", "XAPT3", "CR6VN", "J4YE5", "GBZW8", "LSK3H", "T9QMA"];

export function fakeHost(options: FakeOptions = {}): Host & { faults: Map<string, Code>; calls: [string, unknown][] } {
  let vault = new FakeVault();
  let state = options.state ?? "none";
  let sample = options.sample ?? false;
  let passphrase = options.passphrase ?? "correct horse battery staple";
  let wrong = 0;
  let prefs: Prefs = { language: "en", textSize: 100, theme: "light", idleMinutes: 5, hideWhenUnfocused: false, languageChosen: state !== "none", ...options.prefs };
  if (state !== "none") fill(vault, options.many);
  const faults = new Map<string, Code>();
  const calls: [string, unknown][] = [];
  const pictures = new Map<string, { mime: string; base64: string }>();
  const council = (): string => {
    for (const t of vault.things.values()) if (t.kind === "settings") return t.id;
    return put(vault, "council".padEnd(32, "0"), "settings", { country: "wales" }).id;
  };
  const persons = (): string[] => [...new Set([...vault.things.values()].filter((t) => !t.removed && !["settings", "place", "introduction", "started"].includes(t.kind)).map((t) => t.person))];
  const all: SectionKind[] = ["about", "network", "vision", "plan", "journal", "private", "safety"];
  const plain = (s: string): string => s.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  function row(person: string, query: string): PersonRow | null {
    const view = vault.personView(person, all);
    const main = vault.of(person).find((t) => t.kind === "person");
    const hello = vault.of(person).find((t) => t.kind === "hello");
    const found: PersonRow["found"] = [];
    for (const t of query ? vault.of(person) : []) {
      for (const field of Object.keys(t.fields)) {
        const text = vault.text(t, field);
        const hit = plain(text).indexOf(plain(query));
        if (hit < 0 || found.length > 2) continue;
        const snippet = [{ text: text.slice(Math.max(0, hit - 30), hit), hit: false }, { text: text.slice(hit, hit + query.length), hit: true }, { text: text.slice(hit + query.length, hit + 50), hit: false }];
        found.push({ section: t.section, kind: t.kind, entity: t.id, snippet: snippet.filter((s) => s.text) });
      }
    }
    if (query && found.length === 0) return null;
    const next = Number(vault.text(main ?? hello, "nextMeeting"));
    const reviewDue = view.name === "Mary Pryce" || view.name === "Lowri Haf";
    return {
      person, name: view.name, alsoKnownAs: vault.text(main, "fullName"), stage: main ? vault.text(main, "stage") : "hello", hello: view.hello, clashes: view.clashes, found,
      ...(next ? { nextMeeting: next } : {}), ...(reviewDue ? { reviewDue: "2026-11-20" } : {}),
    };
  }

  let together: { person: string; others?: boolean } | undefined;
  const handlers: Handlers = {
    ...mapHandlers(() => vault),
    ...planHandlers(() => vault),
    ...patchHandlers(() => vault),
    app_status: () => ({ state, folder: "Kith", sample, waitMs: 0, version: "0.1.0", damagedPrefs: false, recoveryConfirmed: true, togetherCode: true, notice: "none", ...(together === undefined ? {} : { together }), ...options.status }),
    together_code_set: () => ({}),
    together_begin: ({ person }) => ((together = { person }), {}),
    together_here: ({ others }) => ((together &&= { ...together, others }), {}),
    together_leave: ({ code }) => (code === "493018" ? ((together = undefined), { left: true, tries: 3 }) : { left: false, tries: 2 }),
    prefs_read: () => prefs,
    prefs_write: (r) => (prefs = r.prefs),
    passphrase_suggest: (r) => ({ words: r.language === "cy" ? ["afal", "mynydd", "tegell", "gwennol", "hosan"] : ["kettle", "harbour", "plum", "sandal"] }),
    passphrase_strength: ({ passphrase: p }) => {
      const score = Math.min(4, Math.floor(p.length / 5));
      return { score, enough: score >= 3, hints: score >= 3 ? [] : ["addWords"] };
    },
    vault_create: (r) => {
      if (r.passphrase.length < 12) fail("weakPassphrase");
      passphrase = r.passphrase;
      vault = new FakeVault();
      state = "open";
      return { recoveryGroups: GROUPS, ask: [1, 5] };
    },
    recovery_confirm: (r) => (r.groups.every((g) => GROUPS[g.index] === g.text.toUpperCase().trim()) ? {} : fail("recoveryMismatch")),
    recovery_renew: (r) => (r.passphrase === passphrase ? { recoveryGroups: GROUPS, ask: [0, 3] } : fail("wrongPassphrase")),
    vault_unlock: (r) => {
      if (r.passphrase !== passphrase) return ++wrong > 2 ? fail("waitFirst", 30_000) : fail("wrongPassphrase");
      wrong = 0;
      state = "open";
      return {};
    },
    vault_recover: (r) => {
      if (r.recoveryKey.replace(/[^A-Z0-9]/gi, "").toUpperCase() !== GROUPS.join("")) fail("wrongRecoveryKey");
      passphrase = r.newPassphrase;
      state = "open";
      return {};
    },
    passphrase_change: (r) => (r.old === passphrase ? ((passphrase = r.new), {}) : fail("wrongPassphrase")),
    vault_lock: () => {
      state = sample ? "none" : "locked";
      sample = false;
      return {};
    },
    vault_verify: () => ({ sound: true, operations: 1204, differences: 0 }),
    sample_open: () => {
      vault = new FakeVault();
      fill(vault, options.many);
      state = "open";
      sample = true;
      return {};
    },
    copy_make: ({ form, passphrase }) => ({ saved: true, name: `copy-2026-11-25.${form}${passphrase === undefined ? "" : ".age"}`, lost: 0 }),
    copy_show: ({ person }) => ({
      copies: [
        {
          lang: "en-GB",
          title: "My own copy",
          name: vault.personView(person, all).name,
          made: "",
          chapters: [{ title: "My good life", blocks: vault.of(person).filter((t) => t.kind === "statement").map((t) => ({ is: "row", label: "", words: [{ text: vault.text(t, "text"), whose: "My own words" }] })) }],
        },
      ],
    }),
    today: ({ now }) => {
      const meetings: Meeting[] = [];
      const promises: DueLine[] = [];
      const copies: DueLine[] = [];
      const reviews: DueLine[] = [];
      for (const person of persons()) {
        const r = row(person, "");
        const things = vault.of(person);
        const main = things.find((t) => t.kind === "person");
        if (r?.nextMeeting && Math.abs(r.nextMeeting - now) < 86_400_000 && new Date(r.nextMeeting).getDate() === new Date(now).getDate()) {
          const info = main?.fields["information"];
          const list = info?.is === "fact" && info.live[0]?.value.is === "choices" ? info.live[0].value.value : [];
          const statement = things.find((t) => t.kind === "statement");
          const step = things.find((t) => t.kind === "step" && vault.text(t, "status") === "todo");
          meetings.push({ person, name: r.name, at: r.nextMeeting, place: vault.text(main, "nextMeetingPlace"), hello: r.hello, information: list, lastWords: vault.text(statement, "text") || vault.text(things.find((t) => t.kind === "hello"), "line"), nextStep: vault.text(step, "text"), safely: things.filter((t) => t.kind === "note" && vault.text(t, "kind") === "workingSafely" && vault.text(t, "text") !== "").length });
        }
        for (const t of things.filter((x) => x.kind === "promise" && vault.text(x, "done") !== "true")) {
          const due = vault.text(t, "by");
          (vault.text(t, "copy") === "true" ? copies : promises).push({ person, name: r?.name ?? "", entity: t.id, text: vault.text(t, "text"), ...(due ? { due } : {}), overdue: due !== "" && due < new Date(now).toISOString().slice(0, 10) });
        }
        if (r?.reviewDue) reviews.push({ person, name: r.name, entity: main?.id ?? "", text: "", due: r.reviewDue, overdue: true });
      }
      meetings.sort((a, b) => a.at - b.at);
      return { meetings, promises, copies, reviews, clashes: persons().reduce((sum, person) => sum + vault.personView(person, all).clashes, 0) };
    },
    people_list: (r) => {
      const rows = persons().map((p) => row(p, r.query.trim())).filter((x): x is PersonRow => x !== null && (!r.stages?.length || r.stages.includes(x.stage)));
      rows.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
      if (r.settling) rows.splice(0, rows.length, ...rows.filter((row) => row.clashes > 0));
      return { total: rows.length, people: rows.slice(r.offset, r.offset + r.limit) };
    },
    person_add: (r) => {
      const person = vault.id();
      put(vault, person, "person", { preferredName: r.preferredName, language: r.language, stage: "alongside" });
      return { person };
    },
    hello_add: (r) => {
      const person = vault.id();
      const hello = put(vault, person, "hello", { nickname: r.nickname, line: r.line, ...(r.nextMeeting === undefined ? {} : { nextMeeting: r.nextMeeting }) });
      return { person, hello: hello.id };
    },
    record_begin: (r) => {
      put(vault, r.person, "person", { preferredName: r.preferredName, stage: "alongside" });
      return { at: Date.now(), canUndo: true, canRedo: false };
    },
    person_open: (r) => vault.personView(r.person, r.sections),
    settings_open: () => vault.view(vault.thing(council())),
    fact_set: (r) => {
      let field: FieldView = { is: "fact", live: [] };
      const saved = vault.act(r.entity, "fact", { field: r.field, voice: r.voice, value: r.value, act: "set", ...(r.since ? { since: r.since } : {}) }, (t) => {
        const old = t.fields[r.field];
        const left = old?.is === "fact" ? old.live.filter((l) => !r.replaces.includes(l.op)) : [];
        field = t.fields[r.field] = { is: "fact", live: [...left, vault.live(r.value, r.voice, Date.now(), r.since)] };
      });
      return { ...saved, field };
    },
    facts_set: (r) => {
      const fields: Record<string, FieldView> = {};
      const saved = vault.act(r.entity, "fact", { voice: r.voice, act: "set", ...(r.facts[0] === undefined ? {} : { field: r.facts[0].field, value: r.facts[0].value }) }, (t) => {
        for (const fact of r.facts) {
          const old = t.fields[fact.field];
          const left = old?.is === "fact" ? old.live.filter((l) => !fact.replaces.includes(l.op)) : [];
          fields[fact.field] = t.fields[fact.field] = { is: "fact", live: [...left, vault.live(fact.value, r.voice, Date.now(), r.since)] };
        }
      });
      return { ...saved, fields: structuredClone(fields) };
    },
    prose_write: (r) => {
      if (r.text.length > 1_000_000) fail("tooLong");
      let prose: Answer<"prose_write">["prose"] = { is: "prose", altered: false, text: "", spans: [], version: "" };
      const saved = vault.act(r.entity, "prose", { field: r.field, voice: r.voice, act: "write", text: r.text }, (t) => {
        const old = t.fields[r.field];
        prose = t.fields[r.field] = { is: "prose", altered: false, text: r.text, spans: respan(old?.is === "prose" ? old.spans : [], r.text, r.voice), version: vault.id() };
      });
      return { ...saved, prose: structuredClone(prose) };
    },
    item_add: (r) => {
      const thing = vault.make(r.person, r.kind);
      for (const f of r.fields) thing.fields[f.field] = { is: "fact", live: [vault.live(f.value, r.voice)] };
      for (const p of r.prose ?? []) thing.fields[p.field] = { is: "prose", altered: false, text: p.text, spans: respan([], p.text, r.voice), version: vault.id() };
      const saved = vault.act(thing.id, "add", { act: "add", voice: r.voice }, (t) => void vault.add(t, r.after), thing);
      return { ...saved, entity: thing.id };
    },
    item_remove: (r) => vault.act(r.entity, "remove", { act: "remove" }, (t) => (t.removed = true)),
    item_keep: (r) => vault.act(r.entity, "keep", { act: "keep" }, (t) => (t.removalClash = false)),
    item_move: (r) =>
      vault.act(r.entity, "move", { act: "move" }, (t) => {
        vault.order = vault.order.filter((id) => id !== t.id);
        const same = vault.order.findIndex((id) => vault.things.get(id)?.kind === t.kind && vault.things.get(id)?.person === t.person);
        vault.order.splice(r.after === undefined ? Math.max(0, same) : vault.order.indexOf(r.after) + 1, 0, t.id);
        vault.order = [...vault.order];
      }),
    picture_add: (r) => {
      const picture = vault.id();
      pictures.set(picture, { mime: "image/png", base64: r.base64 });
      const field: FieldView = { is: "fact", live: [vault.live({ is: "picture", value: picture }, { of: "coordinator" })] };
      const saved = vault.act(r.entity, "fact", { field: r.field, act: "set" }, (t) => (t.fields[r.field] = field));
      return { ...saved, picture, field };
    },
    picture_read: (r) => pictures.get(r.picture) ?? fail("notFound"),
    undo: (r) => vault.turn("undo", r.person),
    redo: (r) => vault.turn("redo", r.person),
    history: (r) => ({ entries: vault.log.filter((e) => e.entity === r.entity && (r.field === undefined || e.field === r.field)) }),
    person_history: (r) => {
      const told = vault.log.filter((e) => e.person === r.person);
      return { entries: told.slice(told.findIndex((e) => e.op === r.before?.op) + 1).slice(0, r.limit) };
    },
  };

  return {
    faults,
    calls,
    async call(name, request) {
      calls.push([name, structuredClone(request)]);
      await new Promise((r) => setTimeout(r, 1));
      const code = faults.get(name) ?? faults.get("*");
      if (code) fail(code, code === "waitFirst" ? 45_000 : undefined);
      return handlers[name](structuredClone(request) as never) as never;
    },
    on: () => () => undefined,
  };
}
