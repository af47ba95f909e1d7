// Placeholder equal to the contract; generated from crates/app, never changed by hand.
import type { DueLine, EntityKind, EntityView, FieldView, HistoryEntry, Id, LifeDate, Meeting, Moment, OpRef, PersonRow, PersonView, Prefs, Saved, SectionKind, Value, Voice } from "./types";

export const commandNames = [
  "app_status",
  "prefs_read",
  "prefs_write",
  "passphrase_suggest",
  "passphrase_strength",
  "vault_create",
  "recovery_confirm",
  "recovery_renew",
  "vault_unlock",
  "vault_recover",
  "passphrase_change",
  "vault_lock",
  "vault_verify",
  "sample_open",
  "today",
  "people_list",
  "person_add",
  "hello_add",
  "record_begin",
  "person_open",
  "settings_open",
  "fact_set",
  "prose_write",
  "item_add",
  "item_remove",
  "item_keep",
  "item_move",
  "picture_add",
  "picture_read",
  "undo",
  "redo",
  "history",
  "person_history",
] as const;

export interface Commands {
  app_status: [{}, { state: "none"|"locked"|"open"; folder: string; sample: boolean; waitMs: number; version: string; damagedPrefs: boolean; recoveryConfirmed: boolean; notice: "none" | "copied" }];
  prefs_read: [{}, Prefs];
  prefs_write: [{ prefs: Prefs }, Prefs];
  passphrase_suggest: [{ language: "en"|"cy" }, { words: string[] }];
  passphrase_strength: [{ passphrase: string }, { score: number; enough: boolean; hints: string[] }]; // hint codes
  vault_create: [{ passphrase: string; language: "en"|"cy" }, { recoveryGroups: string[]; ask: number[] }];  // groups shown once; ask = indexes to be asked back. Vault is open after this.
  recovery_confirm: [{ groups: { index: number; text: string }[] }, {}];   // recoveryMismatch if wrong; app_status then says recoveryConfirmed
  recovery_renew: [{ passphrase: string }, { recoveryGroups: string[]; ask: number[] }];
  vault_unlock: [{ passphrase: string }, {}];
  vault_recover: [{ recoveryKey: string; newPassphrase: string }, {}];
  passphrase_change: [{ old: string; new: string }, {}];
  vault_lock: [{}, {}];                // in the real window the page goes away
  vault_verify: [{}, { sound: boolean; operations: number; differences: number }];
  sample_open: [{ language: "en"|"cy" }, {}];     // throw-away vault of 24 fictional people, deleted on lock/exit
  today: [{ now: Moment; timezoneOffsetMinutes: number }, { meetings: Meeting[]; promises: DueLine[]; reviews: DueLine[]; clashes: number }];
  people_list: [{ query: string; offset: number; limit: number; stages?: string[] }, { total: number; people: PersonRow[] }]; // query "" = all by name
  person_add: [{ preferredName: string; language: "en"|"cy"|"other"; }, { person: Id }];
  hello_add: [{ nickname: string; line: string; nextMeeting?: Moment }, { person: Id; hello: Id }];
  record_begin: [{ person: Id; preferredName: string; present: string }, Saved];   // the hello becomes a record: the person agreed
  person_open: [{ person: Id; sections: SectionKind[] }, PersonView];
  settings_open: [{}, EntityView];
  fact_set: [{ entity: Id; field: string; value: Value; voice: Voice; replaces: OpRef[]; since?: LifeDate; correction?: boolean }, Saved];  // replaces = ops of all live values the screen showed
  prose_write: [{ entity: Id; field: string; text: string; base: string; voice: Voice }, Saved & { prose: FieldView }]; // base "" for a new one
  item_add: [{ person: Id; kind: EntityKind; fields: { field: string; value: Value }[]; voice: Voice; after?: Id; prose?: { field: string; text: string }[] }, Saved & { entity: Id }];
  item_remove: [{ entity: Id }, Saved];
  item_keep: [{ entity: Id }, Saved];              // settle a removal clash: keep it
  item_move: [{ entity: Id; after?: Id }, Saved];  // order within its list; after undefined = first
  picture_add: [{ entity: Id; field: string; base64: string; replaces: OpRef[] }, Saved & { picture: Id }];
  picture_read: [{ person: Id; picture: Id }, { mime: string; base64: string }];
  undo: [{ person?: Id }, Saved & { what: string }];   // what = kind of act: "fact"|"prose"|"add"|"remove"|"move"|...
  redo: [{ person?: Id }, Saved & { what: string }];
  history: [{ entity: Id; field?: string }, { entries: HistoryEntry[] }];
  person_history: [{ person: Id; before?: Moment; limit: number }, { entries: HistoryEntry[] }];
}
