//! Every command the UI can call, declared once. From this table come the
//! Tauri handlers, the permission list, the loopback host of the tests and the
//! typed `commands.ts`.

/// Calls `$with!` with every command as `name(Request) -> Response;`.
/// Requests and responses are types of [`crate::wire`].
#[macro_export]
macro_rules! commands {
    ($with:ident) => {
        $with! {
            app_status(Nothing) -> Status;
            prefs_read(Nothing) -> Prefs;
            prefs_write(PrefsWrite) -> Prefs;
            passphrase_suggest(PassphraseSuggest) -> Suggested;
            passphrase_strength(PassphraseStrength) -> Strong;
            passphrase_change(PassphraseChange) -> Done;
            vault_create(VaultCreate) -> RecoverySheet;
            recovery_confirm(RecoveryConfirm) -> Done;
            recovery_renew(RecoveryRenew) -> RecoverySheet;
            vault_unlock(VaultUnlock) -> Done;
            vault_recover(VaultRecover) -> Done;
            vault_lock(Nothing) -> Done;
            vault_verify(Nothing) -> Checked;
            sample_open(SampleOpen) -> Done;
            today(Today) -> TodayView;
            people_list(PeopleList) -> PeopleListed;
            person_add(PersonAdd) -> PersonAdded;
            hello_add(HelloAdd) -> HelloAdded;
            record_begin(RecordBegin) -> Saved;
            person_open(PersonOpen) -> PersonView;
            settings_open(Nothing) -> EntityView;
            fact_set(FactSet) -> FactSaved;
            facts_set(FactsSet) -> FactsSaved;
            prose_write(ProseWrite) -> ProseSaved;
            item_add(ItemAdd) -> ItemAdded;
            item_remove(ItemName) -> Saved;
            item_keep(ItemName) -> Saved;
            item_move(ItemMove) -> Saved;
            picture_add(PictureAdd) -> PictureAdded;
            picture_read(PictureRead) -> PictureView;
            map_at(MapAt) -> MapView;
            map_compare(MapCompare) -> MapCompared;
            map_export(MapExport) -> Exported;
            contacts_preview(ContactsPreview) -> CsvPreview;
            contacts_import(ContactsImport) -> ContactsImported;
            places_list(PlacesList) -> PlacesListed;
            place_add(PlaceAdd) -> PlaceAdded;
            same_read(SameRead) -> SameView;
            same_set(SameSet) -> Saved;
            undo(Whose) -> Turned;
            redo(Whose) -> Turned;
            history(HistoryOf) -> HistoryView;
            person_history(PersonHistory) -> HistoryView;
        }
    };
}
