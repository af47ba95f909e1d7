//! What lists need to know of an entity without folding it again.

use crate::value::Value;
use crate::{Entity, EntityKind, LifeDate, Moment};

/// What a promise is also known by that is a copy owed to somebody.
pub const COPY: &str = "copy";

/// The line an entity makes in lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// A name or a first line.
    pub label: String,
    /// Other names it goes by; of an entry of the patch, how a directory outside knows it.
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
        // A count must not hint at what is just between us.
        let told = kind.section().searchable();
        let mut row = Self {
            clashes: if told { entity.clashes() } else { 0 },
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
                row.moment = moment("nextMeeting");
            }
            EntityKind::Contact | EntityKind::Carer => row.label = text("name"),
            EntityKind::Place => {
                row.label = text("name");
                row.also = text("outsideId");
                row.state = choice("kind");
                row.day = date("checkedOn");
            }
            EntityKind::Started => row.day = date("on"),
            EntityKind::MapPicture => {
                row.label = text("name");
                row.day = date("on");
            }
            EntityKind::Step => {
                row.label = text("text");
                row.state = choice("status");
                row.day = date("by");
            }
            EntityKind::Promise => {
                row.label = text("text");
                if entity.fact("copy") == Some(&Value::Flag(true)) {
                    COPY.clone_into(&mut row.also);
                }
                row.state = if entity.fact("done") == Some(&Value::Flag(true)) {
                    "done"
                } else {
                    "todo"
                }
                .to_owned();
                row.day = date("by");
            }
            EntityKind::Review => row.day = date("nextOn"),
            // A day on which nobody met is no last contact.
            EntityKind::Entry if matches!(&*choice("kind"), "changed" | "didNotHappen") => {}
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
    // The name of a symbol is nobody's word, nor is a number of a directory.
    let facts = entity.facts.iter();
    let facts = facts.filter(|(field, _)| !matches!(field.as_str(), "symbol" | "outsideId"));
    let texts = facts.flat_map(|(field, live)| {
        live.iter()
            .filter_map(move |l| l.value.text().map(|text| (field.as_str(), text)))
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::newer::Read;
    use crate::{Change, EntityId, LogId, MemberId, Op, OpId, Voice};

    fn entity(kind: EntityKind, facts: &[(&str, Value)]) -> Entity {
        let sets = facts.iter().map(|(field, value)| Change::Set {
            field: (*field).to_owned(),
            value: value.clone(),
            replaces: vec![],
        });
        let changes = std::iter::once(Change::Create { kind }).chain(sets);
        let ops: Vec<Read> = changes
            .zip(0..)
            .map(|(change, counter)| {
                Read::Known(Op {
                    format: 1,
                    id: OpId {
                        log: LogId([1; 16]),
                        counter,
                    },
                    entity: EntityId([2; 16]),
                    lamport: counter + 1,
                    at: Moment(0),
                    by: MemberId([3; 16]),
                    voice: Voice::Own,
                    since: None,
                    correction: false,
                    change,
                })
            })
            .collect();
        Entity::fold(EntityId([2; 16]), &ops)
    }

    #[test]
    fn a_row_says_what_a_list_needs() {
        let due: LifeDate = "2026-12-01".parse().expect("a date");
        let promise = [
            ("text", Value::Text("Ring Mair".into())),
            ("by", Value::Date(due)),
            ("done", Value::Flag(true)),
        ];
        let row = Row::of(&entity(EntityKind::Promise, &promise));
        assert_eq!(
            (row.label.as_str(), row.state.as_str()),
            ("Ring Mair", "done")
        );
        assert_eq!((row.day, row.clashes), (Some(due), 0));
        let apart = [
            ("name", Value::Text("Mair".into())),
            ("name", Value::Text("Mari".into())),
        ];
        let row = Row::of(&entity(EntityKind::Contact, &apart));
        assert_eq!((row.label.as_str(), row.clashes), ("Mair", 1));
        let entry = |kind: &str| {
            let kind = Value::Choice(kind.to_owned());
            Row::of(&entity(
                EntityKind::Entry,
                &[("on", Value::Date(due)), ("kind", kind)],
            ))
            .day
        };
        assert_eq!((entry("visit"), entry("call")), (Some(due), Some(due)));
        assert_eq!((entry("changed"), entry("didNotHappen")), (None, None));
    }

    #[test]
    fn an_entry_of_the_patch_is_found_by_its_words_and_not_by_its_number_outside() {
        let checked: LifeDate = "2026-02-03".parse().expect("a date");
        let place = [
            ("name", Value::Text("Choir".into())),
            ("kind", Value::Choice("group".into())),
            ("checkedOn", Value::Date(checked)),
            ("outsideId", Value::Text("ac148810".into())),
        ];
        let place = entity(EntityKind::Place, &place);
        let row = Row::of(&place);
        assert_eq!(
            (row.label.as_str(), row.also.as_str(), row.state.as_str()),
            ("Choir", "ac148810", "group")
        );
        assert_eq!(row.day, Some(checked));
        assert_eq!(words(&place), [("name", "Choir")]);
        for kind in [EntityKind::Wish, EntityKind::Offer] {
            let said = entity(kind, &[("text", Value::Text("chess".into()))]);
            assert!(words(&said).is_empty());
        }
    }

    #[test]
    fn a_search_finds_both_sides_of_a_clash_and_nothing_private() {
        let name = [
            ("name", Value::Text("Mair".into())),
            ("name", Value::Text("Mari".into())),
            ("ring", Value::Number(1)),
        ];
        let contact = entity(EntityKind::Contact, &name);
        assert_eq!(words(&contact), [("name", "Mair"), ("name", "Mari")]);
        let line = [("line", Value::Text("the blue door".into()))];
        assert!(words(&entity(EntityKind::Hello, &line)).is_empty());
        let told = [("told", Value::Text("the manager".into()))];
        assert!(words(&entity(EntityKind::Note, &told)).is_empty());
    }
}
