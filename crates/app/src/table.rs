//! Every command the UI can call, declared once. From this table come the
//! Tauri handlers, the permission list, the loopback host of the tests and the
//! typed `commands.ts`.

/// Calls `$with!` with every command as `name(Request) -> Response, reach;`.
/// Requests and responses are types of [`crate::wire`]; the reach says what
/// `crate::together` lets it do while somebody sits at the screen.
#[macro_export]
macro_rules! commands {
    ($with:ident) => {
        $with! {
            app_status(Nothing) -> Status, anyone;
            prefs_read(Nothing) -> Prefs, anyone;
            prefs_write(PrefsWrite) -> Prefs, coordinator;
            passphrase_suggest(PassphraseSuggest) -> Suggested, coordinator;
            passphrase_strength(PassphraseStrength) -> Strong, coordinator;
            passphrase_change(PassphraseChange) -> Done, coordinator;
            vault_create(VaultCreate) -> RecoverySheet, coordinator;
            recovery_confirm(RecoveryConfirm) -> Done, coordinator;
            recovery_renew(RecoveryRenew) -> RecoverySheet, coordinator;
            vault_unlock(VaultUnlock) -> Done, coordinator;
            vault_recover(VaultRecover) -> Done, coordinator;
            vault_lock(Nothing) -> Done, anyone;
            vault_verify(Nothing) -> Checked, coordinator;
            sample_open(SampleOpen) -> Done, coordinator;
            together_code_set(TogetherCodeSet) -> Done, coordinator;
            together_begin(TogetherBegin) -> Done, begins;
            together_here(TogetherHere) -> Done, anyone;
            together_leave(TogetherLeave) -> TogetherLeft, anyone;
            today(Today) -> TodayView, coordinator;
            people_list(PeopleList) -> PeopleListed, coordinator;
            person_add(PersonAdd) -> PersonAdded, coordinator;
            hello_add(HelloAdd) -> HelloAdded, coordinator;
            record_begin(RecordBegin) -> Saved, coordinator;
            person_open(PersonOpen) -> PersonView, reads;
            settings_open(Nothing) -> EntityView, coordinator;
            fact_set(FactSet) -> FactSaved, changes;
            facts_set(FactsSet) -> FactsSaved, changes;
            prose_write(ProseWrite) -> ProseSaved, changes;
            item_add(ItemAdd) -> ItemAdded, adds;
            item_remove(ItemName) -> Saved, changes;
            item_keep(ItemName) -> Saved, changes;
            item_move(ItemMove) -> Saved, changes;
            picture_add(PictureAdd) -> PictureAdded, changes;
            picture_read(PictureRead) -> PictureView, reads;
            map_at(MapAt) -> MapView, reads;
            map_compare(MapCompare) -> MapCompared, reads;
            map_export(MapExport) -> Exported, coordinator;
            copy_make(CopyMake) -> CopyMade, coordinator;
            copy_show(CopyShow) -> CopyShown, coordinator;
            contacts_preview(ContactsPreview) -> CsvPreview, coordinator;
            contacts_import(ContactsImport) -> ContactsImported, coordinator;
            places_list(PlacesList) -> PlacesListed, coordinator;
            place_add(PlaceAdd) -> PlaceAdded, coordinator;
            same_read(SameRead) -> SameView, coordinator;
            same_set(SameSet) -> Saved, coordinator;
            patch_list(PatchList) -> PatchListed, coordinator;
            place_open(PlaceOf) -> EntityView, coordinator;
            place_checked(PlaceOf) -> Saved, coordinator;
            patch_fits(PatchFits) -> PatchFitting, coordinator;
            wishes_list(Nothing) -> WishesListed, coordinator;
            introduction_begin(IntroductionBegin) -> IntroductionBegun, coordinator;
            introduction_say(IntroductionSay) -> Saved, coordinator;
            introduction_make(IntroductionMake) -> Saved, coordinator;
            introduction_came(IntroductionCame) -> Saved, coordinator;
            started_list(Nothing) -> StartedListed, coordinator;
            started_add(StartedAdd) -> StartedAdded, coordinator;
            started_say(StartedSay) -> Saved, coordinator;
            patch_bring(PatchBring) -> PatchBrought, coordinator;
            patch_preview(Nothing) -> PatchPreview, coordinator;
            patch_import(PatchImport) -> PatchImported, coordinator;
            patch_let_go(Nothing) -> Done, coordinator;
            plan_shown(PlanOf) -> PlanPage, reads;
            plan_agree(PlanAgree) -> PlanAgreed, agrees;
            plans_agreed(PlansOf) -> PlansAgreed, reads;
            plan_compare(PlanCompare) -> PlanCompared, reads;
            undo(Whose) -> Turned, turns;
            redo(Whose) -> Turned, turns;
            history(HistoryOf) -> HistoryView, coordinator;
            person_history(PersonHistory) -> HistoryView, coordinator;
        }
    };
}
