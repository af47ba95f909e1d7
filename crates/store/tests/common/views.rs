//! A record as a person sees it, to tell whether it is as it was.

use std::collections::BTreeMap;

use kith_model::{EntityId, Value, Voice};
use kith_store::{Now, Store, What};

use super::*;

/// What a person sees: facts that hold something, words and whose they are, in order.
pub type View = Vec<(
    EntityId,
    BTreeMap<String, Vec<Value>>,
    BTreeMap<String, Vec<(String, Voice)>>,
    bool,
)>;

pub fn view(store: &Store) -> View {
    let mut seen = store.record(MINE).unwrap().entities;
    // Each kind has an order of its own.
    seen.sort_by_key(|s| s.entity.kind);
    let seen = seen.into_iter();
    seen.map(|s| {
        let facts = s.entity.facts.iter().map(|(field, lives)| {
            let mut values: Vec<Value> = lives.iter().map(|l| l.value.clone()).collect();
            values.sort();
            values.retain(|v| *v != Value::None);
            (field.clone(), values)
        });
        let prose = s.prose.into_iter().map(|(field, view)| (field, view.spans));
        (
            s.entity.id,
            facts.filter(|(_, values)| !values.is_empty()).collect(),
            prose.filter(|(_, spans)| !spans.is_empty()).collect(),
            s.entity.removal_clash,
        )
    })
    .collect()
}

pub fn vault() -> (Home, Store) {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    (home, store)
}

/// Undoes and redoes the last act, twice over, and it is as before and as after.
pub fn there_and_back(store: &mut Store, before: &View, what: What) {
    let after = view(store);
    assert_ne!(*before, after, "the act did something");
    for round in 0..2 {
        assert_eq!(store.undo(MINE, after_round(round)).unwrap(), what);
        assert_eq!(view(store), *before, "undone {round}");
        clean(store);
        assert_eq!(store.redo(MINE, after_round(round)).unwrap(), what);
        assert_eq!(view(store), after, "redone {round}");
        clean(store);
    }
}

pub fn after_round(round: i64) -> Now {
    after(1_000 + round * 60)
}
