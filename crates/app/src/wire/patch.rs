//! Our patch: its entries, wishes beside offers, what was started, and what a
//! directory brings.

use kith_model::{EntityId, LifeDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::open::wire;
use super::write::Saved;

/// A side of an introduction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// Who wishes.
    Wish,
    /// Who offers, or the entry of the patch.
    Offer,
}

/// What a side says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Says {
    NotAsked,
    Yes,
    No,
}

/// What came of an introduction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Came {
    /// They see each other.
    GoesOn,
    /// They met once.
    MetOnce,
    /// It came to nothing.
    Nothing,
}

/// Whether what was started still runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Runs {
    /// It does.
    Yes,
    /// As something else.
    Changed,
    /// It does not.
    No,
}

/// What bringing in a record would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Fate {
    /// It makes an entry.
    New,
    /// It changes the entry that it made before.
    Changed,
    /// Everything it says otherwise was changed here by hand.
    Edited,
    /// It was taken out here, and stays out.
    TakenOut,
}

/// What is wrong with a record of a directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[expect(
    missing_docs,
    reason = "the names say it, and `kith_patch::WrongCode` says more"
)]
pub enum RecordWrongCode {
    Malformed,
    BreaksOff,
    TooLarge,
    NotAService,
    NoName,
    NoId,
    Again,
    Closed,
    Cut,
    BadLink,
    BadEmail,
}

wire! {
    /// Ask for entries of the patch in which all words of a query stand; of all kinds where none is named;
    /// those checked longest ago first where `stale`.
    PatchList { query: String, kinds: Vec<String>, stale: bool, offset: u32, limit: u32 }
    /// A page of them; `total` is how many there are of these, `all` in the whole list.
    PatchListed { total: u32, all: u32, rows: Vec<PatchRow> }
    /// An entry as a list shows it.
    PatchRow {
        place: EntityId,
        name: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] kind: Option<String>,
        area: String,
        postcode: String,
        about: String,
        tags: String,
        when_open: String,
        phone: String,
        kept_by: String,
        provider: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] checked_on: Option<LifeDate>,
    }
    /// Names an entry.
    PlaceOf { place: EntityId }
    /// Ask what in the patch is near somebody and fits them. For the coordinator only; nothing of it is kept.
    PatchFits { person: EntityId }
    /// What does, the nearest and best first, and how many words were gone by.
    PatchFitting { rows: Vec<FitRow>, words: u32 }
    /// An entry that fits, and by which of the person's words.
    FitRow { entry: PatchRow, words: Vec<String>, near: bool }
    /// Wishes beside offers, what may fit what, and introductions.
    WishesListed { wishes: Vec<SaidRow>, offers: Vec<SaidRow>, fits: Vec<WishFit>, introductions: Vec<IntroductionRow> }
    /// A wish or an offer, and whose it is.
    SaidRow {
        entity: EntityId,
        person: EntityId,
        name: String,
        hello: bool,
        text: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] state: Option<String>,
    }
    /// A wish that an offer may fit, by these words of the wish.
    WishFit { wish: EntityId, offer: EntityId, words: Vec<String> }
    /// An introduction: with an offer, or with an entry of the patch.
    IntroductionRow {
        introduction: EntityId,
        wish: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] offer: Option<EntityId>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] place: Option<EntityId>,
        place_name: String,
        wish_says: Says,
        offer_says: Says,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] made_on: Option<LifeDate>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] came: Option<Came>,
        note: String,
    }
    /// Lays a wish beside an offer, or beside an entry of the patch: one of the two.
    IntroductionBegin {
        wish: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] offer: Option<EntityId>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] place: Option<EntityId>,
    }
    /// The introduction, of which nobody was asked yet.
    IntroductionBegun { #[serde(flatten)] saved: Saved, introduction: EntityId }
    /// What a side says.
    IntroductionSay { introduction: EntityId, side: Side, says: Says }
    /// It was made, on a day. Refused until both said yes.
    IntroductionMake { introduction: EntityId, on: LifeDate }
    /// What came of it.
    IntroductionCame {
        introduction: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] came: Option<Came>,
        note: String,
    }
    /// What was started, the newest first.
    StartedListed { rows: Vec<StartedRow> }
    /// Something that was started. `asking` is whether a year is over and nobody looked.
    StartedRow {
        started: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] place: Option<EntityId>,
        name: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] on: Option<LifeDate>,
        by: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] year_on: Option<LifeDate>,
        asking: bool,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] runs: Option<Runs>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] asked_on: Option<LifeDate>,
        note: String,
    }
    /// Something was started: which entry it is, when, and by whom in a few words.
    StartedAdd { place: EntityId, on: LifeDate, by: String }
    /// The new line.
    StartedAdded { #[serde(flatten)] saved: Saved, started: EntityId }
    /// Whether it still runs, as seen today.
    StartedSay { started: EntityId, runs: Runs, note: String }
    /// A piece of a file of a directory, in base64; the first begins anew.
    PatchBring { first: bool, bytes: String }
    /// How many bytes there are by now.
    PatchBrought { bytes: u32 }
    /// What bringing the file in would do. The first of `rows`, `more` are not shown; nothing was written.
    PatchPreview {
        records: u32,
        fresh: u32,
        changed: u32,
        same: u32,
        edited: u32,
        taken_out: u32,
        beyond: u32,
        rows: Vec<BringRow>,
        more: u32,
        wrong: Vec<RecordWrong>,
        more_wrong: u32,
        broken: bool,
    }
    /// A record, what it would do, which fields it says otherwise, and which of those were changed here by hand.
    BringRow { record: u32, name: String, fate: Fate, fields: Vec<String>, by_hand: Vec<String> }
    /// Something wrong with a record, by its number in the file; `used` is whether it is used all the same.
    RecordWrong {
        record: u32,
        code: RecordWrongCode,
        used: bool,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] field: Option<String>,
    }
    /// Takes in the next part of the file, but for some records; of some, what was changed here by hand too.
    PatchImport { skip: Vec<u32>, overwrite: Vec<u32> }
    /// How far it is. Each part is one act; there is more while `done` is less than `total`.
    PatchImported { #[serde(flatten)] saved: Saved, done: u32, total: u32, added: u32, changed: u32 }
}
