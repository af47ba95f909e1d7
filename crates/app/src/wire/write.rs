//! What a user writes.

use kith_model::{EntityId, EntityKind, LifeDate, Moment, OpId, PictureId, Value, Voice};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::open::wire;
use super::person::FieldView;

wire! {
    /// Acknowledged: it is on the disk.
    Saved { at: Moment, can_undo: bool, can_redo: bool }
    /// Someone new, who agrees to a record.
    PersonAdd { preferred_name: String, language: String }
    /// The new record.
    PersonAdded { person: EntityId }
    /// A hello: before any record.
    HelloAdd {
        nickname: String,
        line: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] next_meeting: Option<Moment>,
    }
    /// The new hello.
    HelloAdded { person: EntityId, hello: EntityId }
    /// The person agreed to a record; who was there.
    RecordBegin { person: EntityId, preferred_name: String, present: String }
    /// A fact, in place of the values the screen showed.
    FactSet {
        entity: EntityId,
        field: String,
        value: Value,
        voice: Voice,
        replaces: Vec<OpId>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] since: Option<LifeDate>,
        #[ts(optional, as = "Option<bool>")] #[serde(default)] correction: bool,
    }
    /// What the fact is now.
    FactSaved { #[serde(flatten)] saved: Saved, field: FieldView }
    /// Prose as the screen now has it, and the version it began from. Where its lines have several voices,
    /// `lines` has one for each; `voice` then takes out what goes.
    ProseWrite {
        entity: EntityId,
        field: String,
        text: String,
        base: String,
        voice: Voice,
        #[serde(default)] #[ts(optional, as = "Option<Vec<Voice>>")] lines: Vec<Voice>,
    }
    /// What the prose is now.
    ProseSaved { #[serde(flatten)] saved: Saved, prose: FieldView }
    /// A first fact.
    FirstFact { field: String, value: Value }
    /// First prose.
    FirstProse { field: String, text: String }
    /// A new contact, statement, goal, step…; put last unless `after` says where.
    /// `since` is from when its first facts were so, where not from today.
    ItemAdd {
        person: EntityId,
        kind: EntityKind,
        fields: Vec<FirstFact>,
        #[serde(default)] #[ts(optional, as = "Option<Vec<FirstProse>>")] prose: Vec<FirstProse>,
        voice: Voice,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] after: Option<EntityId>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] since: Option<LifeDate>,
    }
    /// The new item.
    ItemAdded { #[serde(flatten)] saved: Saved, entity: EntityId }
    /// Names an item.
    ItemName { entity: EntityId }
    /// Puts an item after another, or first.
    ItemMove {
        entity: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] after: Option<EntityId>,
    }
    /// A picture for a field, as the file has it.
    PictureAdd { entity: EntityId, field: String, base64: String, replaces: Vec<OpId> }
    /// The stored picture.
    PictureAdded { #[serde(flatten)] saved: Saved, picture: PictureId, field: FieldView }
    /// Names a picture in somebody's record.
    PictureRead { person: EntityId, picture: PictureId }
    /// A picture to show.
    PictureView { mime: String, base64: String }
    /// Whose last act; the team's own settings where absent.
    Whose {
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] person: Option<EntityId>,
    }
    /// What was undone or done again.
    Turned { #[serde(flatten)] saved: Saved, what: String }
}
