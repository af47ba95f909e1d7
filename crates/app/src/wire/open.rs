//! Opening, passphrases, preferences and lists.

use kith_model::{EntityId, EntityKind, LifeDate, Moment, SectionKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! wire {
    ($($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[allow(missing_docs, reason = "the fields are named for what they are; the schema has units")]
        pub struct $name { $($(#[$field_meta])* pub $field: $type),* }
    )*};
}
pub(crate) use wire;

/// Where a vault stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum VaultState {
    /// There is none yet.
    None,
    /// There is one, closed.
    Locked,
    /// It is open.
    Open,
}

/// A language Kith speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Language {
    /// English.
    En,
    /// Welsh.
    Cy,
}

/// How the screen looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system does.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

/// Why this vault writes a new log, where the user should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Notice {
    /// Nothing to say.
    None,
    /// The vault was copied, restored or moved here.
    Copied,
}

wire! {
    /// Nothing asked.
    Nothing {}
    /// It is done.
    Done {}
    /// Where things stand when the window opens.
    Status {
        state: VaultState,
        folder: String,
        sample: bool,
        #[ts(type = "number")] wait_ms: u64,
        version: String,
        damaged_prefs: bool,
        recovery_confirmed: bool,
        notice: Notice,
        together_code: bool,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] together: Option<TogetherNow>,
    }
    /// Whose record is on the screen while somebody sits at it. `others` says whether anyone else is
    /// here, once that was asked.
    TogetherNow {
        person: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] others: Option<bool>,
    }
    /// The six digits that take the screen back.
    TogetherCodeSet { code: String }
    /// Hand the screen over.
    TogetherBegin { person: EntityId }
    /// Whether anyone else is here today.
    TogetherHere { others: bool }
    /// Take the screen back.
    TogetherLeave { code: String }
    /// Whether it was the right code, and how many tries are left.
    TogetherLeft { left: bool, tries: u8 }
    /// Preferences of this device. They say nothing about anyone.
    Prefs {
        language: Language,
        language_chosen: bool,
        text_size: u16,
        theme: Theme,
        idle_minutes: u16,
        hide_when_unfocused: bool,
    }
    /// New preferences.
    PrefsWrite { prefs: Prefs }
    /// Ask for a passphrase.
    PassphraseSuggest { language: Language }
    /// A generated passphrase.
    Suggested { words: Vec<String> }
    /// Ask how strong a passphrase is.
    PassphraseStrength { passphrase: String }
    /// How strong it is, 0 to 4, and what would help.
    Strong { score: u8, enough: bool, hints: Vec<String> }
    /// Another passphrase.
    PassphraseChange { old: String, new: String }
    /// A new vault.
    VaultCreate { passphrase: String }
    /// The recovery key, shown once, and which groups will be asked back (from 0).
    RecoverySheet { recovery_groups: Vec<String>, ask: Vec<u8> }
    /// One group as copied from the sheet.
    CopiedGroup { index: u8, text: String }
    /// The groups asked back.
    RecoveryConfirm { groups: Vec<CopiedGroup> }
    /// A new recovery key in place of the old.
    RecoveryRenew { passphrase: String }
    /// Open the vault.
    VaultUnlock { passphrase: String }
    /// Open it by the recovery key and set a passphrase.
    VaultRecover { recovery_key: String, new_passphrase: String }
    /// What a check of the whole vault found.
    Checked {
        sound: bool,
        #[ts(type = "number")] operations: u64,
        #[ts(type = "number")] differences: u64,
    }
    /// Open the sample people.
    SampleOpen { language: Language }
    /// Ask for today.
    Today { now: Moment, timezone_offset_minutes: i32 }
    /// Today.
    TodayView { meetings: Vec<Meeting>, promises: Vec<DueLine>, copies: Vec<DueLine>, reviews: Vec<DueLine>, clashes: u32 }
    /// A meeting, with the brief before it.
    Meeting {
        person: EntityId,
        name: String,
        at: Moment,
        place: String,
        hello: bool,
        information: Vec<String>,
        last_words: String,
        next_step: String,
        /// How many notes say how to work safely there; their words are asked for apart.
        safely: u32,
    }
    /// A promise or a review with a day.
    DueLine {
        person: EntityId,
        name: String,
        entity: EntityId,
        text: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] due: Option<LifeDate>,
        overdue: bool,
    }
    /// Ask for people: all by name, or those a query finds; of them those at some stages, or those for whom something is
    /// to settle.
    PeopleList {
        query: String,
        offset: u32,
        limit: u32,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] stages: Option<Vec<String>>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] settling: Option<bool>,
    }
    /// People, from the offset on.
    PeopleListed { total: u32, people: Vec<PersonRow> }
    /// A line in the list of people.
    PersonRow {
        person: EntityId,
        name: String,
        also_known_as: String,
        stage: String,
        hello: bool,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] next_meeting: Option<Moment>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] last_contact: Option<LifeDate>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] review_due: Option<LifeDate>,
        clashes: u32,
        found: Vec<Found>,
    }
    /// Why somebody was found.
    Found { section: SectionKind, kind: EntityKind, entity: EntityId, snippet: Vec<Piece> }
    /// Words of a snippet.
    Piece { text: String, hit: bool }
}
