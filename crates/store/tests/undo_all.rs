//! Whatever was done, undoing all of it step by step shows every earlier
//! state again, and redoing every later one.

#![allow(clippy::unwrap_used)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::*;
use kith_model::{EntityId, EntityKind, Value, Voice};
use kith_store::{Fact, Pen, Store, StoreError, What};
use proptest::prelude::*;

#[derive(Clone, Debug)]
struct Act {
    what: u8,
    which: usize,
    word: usize,
    at: usize,
    together: bool,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = (0..8u8, 0..16usize, 0..6usize, 0..16usize, any::<bool>()).prop_map(
        |(what, which, word, at, together)| Act {
            what,
            which,
            word,
            at,
            together,
        },
    );
    proptest::collection::vec(act, 1..24)
}

const WORDS: &[&str] = &["a", "aa", "ŷ", "Siân", "🎈 o", ""];

fn do_one(store: &mut Store, act: &Act, step: i64) -> Result<(), StoreError> {
    let seen = store.record(MINE)?.entities;
    let there: Vec<_> = seen.iter().map(|s| (s.entity.id, s.entity.kind)).collect();
    let now = after(step * 20);
    if there.is_empty() {
        return store.act(MINE, What::Record, now, |pen| {
            pen.create_as(ME, EntityKind::Person)
        });
    }
    let (id, kind) = there[act.which % there.len()];
    let words = seen[act.which % seen.len()].prose.clone();
    let live = heads(store, id, "phone");
    store.act(MINE, What::Record, now, |pen| {
        one(pen, act, (id, kind), &words, live)?;
        if act.together {
            let gift = pen.create(EntityKind::Gift)?;
            pen.set_all(gift, &[("text", text(WORDS[act.word]))])?;
        }
        Ok(())
    })
}

fn one(
    pen: &mut Pen<'_>,
    act: &Act,
    (id, kind): (EntityId, Option<EntityKind>),
    prose: &BTreeMap<String, kith_store::ProseView>,
    replaces: Vec<kith_model::OpId>,
) -> Result<(), StoreError> {
    let word = WORDS[act.word];
    let field = match kind {
        Some(EntityKind::Person) => "matters",
        Some(EntityKind::Contact) => "note",
        _ => return pen.place(id, None),
    };
    match act.what {
        0 | 1 => {
            let value = if word.is_empty() {
                Value::None
            } else {
                text(word)
            };
            let fact = Fact {
                replaces,
                ..Fact::new("phone", value)
            };
            pen.set(id, fact).map(drop)
        }
        2..=4 => {
            let before = prose.get(field).cloned();
            let mut letters: Vec<char> = before.iter().flat_map(|v| v.text.chars()).collect();
            let at = act.at.min(letters.len());
            let end = (at + act.word).min(letters.len());
            letters.splice(at..end, word.chars());
            let voice = [Voice::Own, Voice::Coordinator][act.at % 2].clone();
            let base = before.map(|v| v.version).unwrap_or_default();
            let after: String = letters.into_iter().collect();
            pen.write(id, field, &base, &after, &voice).map(drop)
        }
        5 if kind == Some(EntityKind::Contact) => pen.remove(id),
        6 => {
            let contact = pen.create(EntityKind::Contact)?;
            pen.place_last(contact)
        }
        7 => pen.place(id, None),
        _ => pen.create(EntityKind::Contact).map(drop),
    }
}

type View = Vec<(
    EntityId,
    BTreeMap<String, BTreeSet<Value>>,
    BTreeMap<String, Vec<(String, Voice)>>,
)>;

fn view(store: &Store) -> View {
    let mut seen = store.record(MINE).unwrap().entities;
    // Each kind has an order of its own.
    seen.sort_by_key(|s| s.entity.kind);
    let seen = seen.into_iter();
    seen.map(|s| {
        let facts = s.entity.facts.iter().map(|(field, lives)| {
            let values = lives.iter().map(|l| l.value.clone());
            (
                field.clone(),
                values
                    .filter(|v| *v != Value::None)
                    .collect::<BTreeSet<_>>(),
            )
        });
        let prose = s.prose.into_iter().map(|(field, view)| (field, view.spans));
        (
            s.entity.id,
            facts.filter(|(_, values)| !values.is_empty()).collect(),
            prose.filter(|(_, spans)| !spans.is_empty()).collect(),
        )
    })
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_and_redoing_all_goes_through_every_state(acts in acts()) {
        let home = Home::new();
        let mut store = home.create();
        let mut views = vec![view(&store)];
        let mut undoable = 0;
        for (step, act) in acts.iter().enumerate() {
            let before = ops(&store, MINE).len();
            do_one(&mut store, act, step as i64).unwrap();
            if ops(&store, MINE).len() > before {
                views.push(view(&store));
                undoable += 1;
            }
        }
        for round in 0..2 {
            for (left, before) in views.iter().enumerate().rev().skip(1) {
                prop_assert!(store.undo(MINE, after(5_000)).is_ok(), "undoing {left} in round {round}");
                prop_assert_eq!(&view(&store), before, "{} left of {} in round {}", left, undoable, round);
            }
            prop_assert!(!store.can_undo(MINE).unwrap().0);
            for later in &views[1..] {
                prop_assert!(store.redo(MINE, after(6_000)).is_ok());
                prop_assert_eq!(&view(&store), later, "redone in round {}", round);
            }
        }
        prop_assert_eq!(store.verify().unwrap().differences, 0);
    }
}
