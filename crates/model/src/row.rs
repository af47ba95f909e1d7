//! What lists need to know of an entity without folding it again.

use crate::value::Value;
use crate::{Entity, EntityKind, LifeDate, Moment};

/// The line an entity makes in lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// A name or a first line.
    pub label: String,
    /// Other names it goes by.
    pub also: String,
    /// A stage, a status, a side.
    pub state: String,
    /// A due day or the day it is about.
    pub day: Option<LifeDate>,
    /// The next meeting.
    pub moment: Option<Moment>,
    /// Things to choose between.
    pub clashes: u32,
}

impl Row {
    /// The row of an entity.
    pub fn of(entity: &Entity) -> Self {
        let Some(kind) = entity.kind else {
            return Self::default();
        };
        let text = |field: &str| {
            entity
                .fact(field)
                .and_then(Value::text)
                .unwrap_or_default()
                .to_owned()
        };
        let choice = |field: &str| {
            entity
                .fact(field)
                .and_then(Value::choice)
                .unwrap_or_default()
                .to_owned()
        };
        let date = |field: &str| match entity.fact(field) {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        };
        let moment = |field: &str| match entity.fact(field) {
            Some(Value::Moment(moment)) => Some(*moment),
            _ => None,
        };
        let mut row = Self {
            clashes: entity.clashes(),
            ..Self::default()
        };
        match kind {
            EntityKind::Person => {
                row.label = text("preferredName");
                row.also = text("fullName");
                row.state = choice("stage");
                row.moment = moment("nextMeeting");
            }
            EntityKind::Hello => {
                row.label = text("nickname");
                row.also = text("line");
                row.moment = moment("nextMeeting");
            }
            EntityKind::Contact | EntityKind::Carer => row.label = text("name"),
            EntityKind::Step => {
                row.label = text("text");
                row.state = choice("status");
                row.day = date("by");
            }
            EntityKind::Promise => {
                row.label = text("text");
                row.state = if entity.fact("done") == Some(&Value::Flag(true)) {
                    "done"
                } else {
                    "todo"
                }
                .to_owned();
                row.day = date("by");
            }
            EntityKind::Review => row.day = date("nextOn"),
            EntityKind::Entry => row.day = date("on"),
            EntityKind::Goal => row.state = choice("status"),
            _ => row.label = text("text"),
        }
        row
    }
}

/// Every short text of an entity that a search may find, by field.
pub fn words(entity: &Entity) -> Vec<(&str, &str)> {
    if !entity.kind.is_some_and(|k| k.section().searchable()) {
        return Vec::new();
    }
    let texts = entity.facts.iter().flat_map(|(field, live)| {
        live.iter()
            .filter_map(move |l| l.value.text().map(|text| (field.as_str(), text)))
    });
    texts.collect()
}
