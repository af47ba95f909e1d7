// Made by `./dev gen` from the table of commands. Not edited by hand.
import type * as t from "./types";

export interface Commands {
  app_status: [t.Nothing, t.Status];
  prefs_read: [t.Nothing, t.Prefs];
  prefs_write: [t.PrefsWrite, t.Prefs];
  passphrase_suggest: [t.PassphraseSuggest, t.Suggested];
  passphrase_strength: [t.PassphraseStrength, t.Strong];
  passphrase_change: [t.PassphraseChange, t.Done];
  vault_create: [t.VaultCreate, t.RecoverySheet];
  recovery_confirm: [t.RecoveryConfirm, t.Done];
  recovery_renew: [t.RecoveryRenew, t.RecoverySheet];
  vault_unlock: [t.VaultUnlock, t.Done];
  vault_recover: [t.VaultRecover, t.Done];
  vault_lock: [t.Nothing, t.Done];
  vault_verify: [t.Nothing, t.Checked];
  sample_open: [t.SampleOpen, t.Done];
  together_code_set: [t.TogetherCodeSet, t.Done];
  together_begin: [t.TogetherBegin, t.Done];
  together_here: [t.TogetherHere, t.Done];
  together_leave: [t.TogetherLeave, t.TogetherLeft];
  today: [t.Today, t.TodayView];
  people_list: [t.PeopleList, t.PeopleListed];
  person_add: [t.PersonAdd, t.PersonAdded];
  hello_add: [t.HelloAdd, t.HelloAdded];
  record_begin: [t.RecordBegin, t.Saved];
  person_open: [t.PersonOpen, t.PersonView];
  settings_open: [t.Nothing, t.EntityView];
  fact_set: [t.FactSet, t.FactSaved];
  facts_set: [t.FactsSet, t.FactsSaved];
  prose_write: [t.ProseWrite, t.ProseSaved];
  item_add: [t.ItemAdd, t.ItemAdded];
  item_remove: [t.ItemName, t.Saved];
  item_keep: [t.ItemName, t.Saved];
  item_move: [t.ItemMove, t.Saved];
  picture_add: [t.PictureAdd, t.PictureAdded];
  picture_read: [t.PictureRead, t.PictureView];
  map_at: [t.MapAt, t.MapView];
  map_compare: [t.MapCompare, t.MapCompared];
  map_export: [t.MapExport, t.Exported];
  copy_make: [t.CopyMake, t.CopyMade];
  copy_show: [t.CopyShow, t.CopyShown];
  contacts_preview: [t.ContactsPreview, t.CsvPreview];
  contacts_import: [t.ContactsImport, t.ContactsImported];
  places_list: [t.PlacesList, t.PlacesListed];
  place_add: [t.PlaceAdd, t.PlaceAdded];
  same_read: [t.SameRead, t.SameView];
  same_set: [t.SameSet, t.Saved];
  patch_list: [t.PatchList, t.PatchListed];
  place_open: [t.PlaceOf, t.EntityView];
  place_checked: [t.PlaceOf, t.Saved];
  patch_fits: [t.PatchFits, t.PatchFitting];
  wishes_list: [t.Nothing, t.WishesListed];
  introduction_begin: [t.IntroductionBegin, t.IntroductionBegun];
  introduction_say: [t.IntroductionSay, t.Saved];
  introduction_make: [t.IntroductionMake, t.Saved];
  introduction_came: [t.IntroductionCame, t.Saved];
  started_list: [t.Nothing, t.StartedListed];
  started_add: [t.StartedAdd, t.StartedAdded];
  started_say: [t.StartedSay, t.Saved];
  patch_bring: [t.PatchBring, t.PatchBrought];
  patch_preview: [t.Nothing, t.PatchPreview];
  patch_import: [t.PatchImport, t.PatchImported];
  patch_let_go: [t.Nothing, t.Done];
  plan_shown: [t.PlanOf, t.PlanPage];
  plan_agree: [t.PlanAgree, t.PlanAgreed];
  plans_agreed: [t.PlansOf, t.PlansAgreed];
  plan_compare: [t.PlanCompare, t.PlanCompared];
  undo: [t.Whose, t.Turned];
  redo: [t.Whose, t.Turned];
  history: [t.HistoryOf, t.HistoryView];
  person_history: [t.PersonHistory, t.HistoryView];
}

export const commandNames = [
  "app_status",
  "prefs_read",
  "prefs_write",
  "passphrase_suggest",
  "passphrase_strength",
  "passphrase_change",
  "vault_create",
  "recovery_confirm",
  "recovery_renew",
  "vault_unlock",
  "vault_recover",
  "vault_lock",
  "vault_verify",
  "sample_open",
  "together_code_set",
  "together_begin",
  "together_here",
  "together_leave",
  "today",
  "people_list",
  "person_add",
  "hello_add",
  "record_begin",
  "person_open",
  "settings_open",
  "fact_set",
  "facts_set",
  "prose_write",
  "item_add",
  "item_remove",
  "item_keep",
  "item_move",
  "picture_add",
  "picture_read",
  "map_at",
  "map_compare",
  "map_export",
  "copy_make",
  "copy_show",
  "contacts_preview",
  "contacts_import",
  "places_list",
  "place_add",
  "same_read",
  "same_set",
  "patch_list",
  "place_open",
  "place_checked",
  "patch_fits",
  "wishes_list",
  "introduction_begin",
  "introduction_say",
  "introduction_make",
  "introduction_came",
  "started_list",
  "started_add",
  "started_say",
  "patch_bring",
  "patch_preview",
  "patch_import",
  "patch_let_go",
  "plan_shown",
  "plan_agree",
  "plans_agreed",
  "plan_compare",
  "undo",
  "redo",
  "history",
  "person_history",
] as const satisfies readonly (keyof Commands)[];
