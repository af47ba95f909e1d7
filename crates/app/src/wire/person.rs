//! A person's record as screens see it.

use std::collections::BTreeMap;

use kith_model::{
    EntityId, EntityKind, LifeDate, MemberId, Moment, OpId, SectionKind, Value, Voice,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::open::wire;

/// A field: a fact with its current values, or prose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum FieldView {
    /// More than one value is a clash to settle.
    Fact {
        /// The current values.
        live: Vec<LiveValue>,
    },
    /// Prose.
    Prose {
        /// The words.
        text: String,
        /// The words by whose they are.
        spans: Vec<Span>,
        /// Whether somebody else took out words of the person's own.
        altered: bool,
        /// To be sent back as `base` when writing on.
        version: String,
    },
}

/// What an operation did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ActKind {
    /// It came to be.
    Add,
    /// A fact took a value.
    Set,
    /// Prose was written.
    Write,
    /// It was removed.
    Remove,
    /// It was kept after all.
    Keep,
    /// It was put in another place.
    Move,
    /// Something happened.
    Event,
    /// A newer version of Kith did something.
    Newer,
}

wire! {
    /// Ask for somebody's record.
    PersonOpen { person: EntityId, sections: Vec<SectionKind> }
    /// Somebody's record.
    PersonView {
        person: EntityId,
        name: String,
        hello: bool,
        entities: Vec<EntityView>,
        can_undo: bool,
        can_redo: bool,
        clashes: u32,
    }
    /// An entity.
    EntityView {
        id: EntityId,
        kind: EntityKind,
        section: SectionKind,
        fields: BTreeMap<String, FieldView>,
        read_only: bool,
        removal_clash: bool,
    }
    /// A current value of a fact.
    LiveValue {
        op: OpId,
        value: Value,
        at: Moment,
        by: MemberId,
        by_me: bool,
        voice: Voice,
        since: LifeDate,
        implausible: bool,
    }
    /// Words in one voice.
    Span { text: String, voice: Voice }
    /// Ask for the history of an entity, or of one field.
    HistoryOf {
        entity: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] field: Option<String>,
    }
    /// Where a line stands in the history of a record: many can share a moment.
    HistoryPlace { at: Moment, op: OpId }
    /// Ask for what happened in a record: all of it that others may see, or one section of it, or what stands
    /// after a line.
    PersonHistory {
        person: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] section: Option<SectionKind>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] before: Option<HistoryPlace>,
        limit: u32,
    }
    /// A history, newest first.
    HistoryView { entries: Vec<HistoryEntry> }
    /// One line of it.
    HistoryEntry {
        op: OpId,
        at: Moment,
        implausible: bool,
        by: MemberId,
        by_me: bool,
        voice: Voice,
        kind: EntityKind,
        entity: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] field: Option<String>,
        act: ActKind,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] value: Option<Value>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] text: Option<String>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] since: Option<LifeDate>,
        correction: bool,
        replaced: bool,
    }
}
