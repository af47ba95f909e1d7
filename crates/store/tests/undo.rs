//! Undo and redo of a user's own acts.

mod common;

use std::collections::BTreeMap;

use common::*;
use kith_model::{EntityId, EntityKind, PictureId, Scope, Value, Voice};
use kith_store::{Fact, Store, StoreError, What};

/// What a person sees: facts that hold something, words and whose they are, in order.
type View = Vec<(
    EntityId,
    BTreeMap<String, Vec<Value>>,
    BTreeMap<String, Vec<(String, Voice)>>,
    bool,
)>;

fn view(store: &Store) -> View {
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

fn vault() -> (Home, Store) {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    (home, store)
}

/// Undoes and redoes the last act, twice over, and it is as before and as after.
fn there_and_back(store: &mut Store, before: &View, what: What) {
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

fn after_round(round: i64) -> kith_store::Now {
    after(1_000 + round * 60)
}

#[test]
fn adding_is_undone_and_redone() {
    let (_home, mut store) = vault();
    let before = view(&store);
    act(&mut store, What::Add, after(20), |pen| {
        let id = pen.create(EntityKind::Statement).unwrap();
        pen.write(id, "text", &Default::default(), "To sing", &Voice::Own)
            .unwrap();
        pen.place_last(id).unwrap();
    });
    there_and_back(&mut store, &before, What::Add);
}

#[test]
fn a_fact_is_undone_and_redone_one_step_after_another() {
    let (_home, mut store) = vault();
    let mut views = vec![view(&store)];
    for (step, number) in ["1", "2", "2", "", "3"].into_iter().enumerate() {
        let value = if number.is_empty() {
            Value::None
        } else {
            text(number)
        };
        say_at(&mut store, ME, "phone", value, after(step as i64)).unwrap();
        views.push(view(&store));
    }
    for before in views.iter().rev().skip(1) {
        assert_eq!(store.undo(MINE, after(90)).unwrap(), What::Fact);
        assert_eq!(view(&store), *before);
    }
    for later in &views[1..] {
        assert_eq!(store.redo(MINE, after(99)).unwrap(), What::Fact);
        assert_eq!(view(&store), *later);
    }
    assert!(matches!(
        store.redo(MINE, after(99)),
        Err(StoreError::NothingToUndo)
    ));
}

#[test]
fn a_fact_put_back_keeps_its_voice_and_since_when_it_was_true() {
    let (_home, mut store) = vault();
    let first = Fact {
        voice: Voice::Own,
        since: "2019".parse().ok(),
        ..Fact::new("phone", text("1"))
    };
    act(&mut store, What::Fact, after(1), |pen| {
        pen.set(ME, first).map(drop).unwrap()
    });
    say_at(&mut store, ME, "phone", text("2"), after(2)).unwrap();
    store.undo(MINE, after(3)).unwrap();
    let live = store.entity(ME).unwrap().entity.facts["phone"][0].clone();
    assert_eq!((live.value, live.voice), (text("1"), Voice::Own));
    assert_eq!(live.since, "2019".parse().ok());
}

#[test]
fn a_settled_clash_is_a_clash_again() {
    let (_home, mut a) = vault();
    let other = Home::new();
    let mut b = other.create();
    exchange(&mut a, &mut b, MINE);
    say(&mut a, ME, "phone", text("1")).unwrap();
    say(&mut b, ME, "phone", text("2")).unwrap();
    exchange(&mut a, &mut b, MINE);
    let before = view(&a);
    assert_eq!(values(&a, ME, "phone").len(), 2);
    say(&mut a, ME, "phone", text("3")).unwrap();
    there_and_back(&mut a, &before, What::Fact);
    a.undo(MINE, after(2_000)).unwrap();
    exchange(&mut a, &mut b, MINE);
    assert_eq!(view(&b), before);
    // What it was before the clash is not this device's to bring back.
    assert!(matches!(
        a.undo(MINE, after(2_001)),
        Err(StoreError::ChangedSince)
    ));
}

#[test]
fn prose_is_undone_with_everyones_voice() {
    let (_home, mut store) = vault();
    let mum = Voice::Other { name: "Mum".into() };
    let mut views = vec![view(&store)];
    let steps = [
        ("aaa", &Voice::Own),
        ("aaaa", &Voice::Coordinator),
        ("aXaaa", &mum),
        ("🎵aXa ŵ a", &Voice::Own),
        ("", &Voice::Coordinator),
        ("aaa", &mum),
    ];
    for (step, (words, voice)) in steps.into_iter().enumerate() {
        write(
            &mut store,
            ME,
            "matters",
            words,
            voice,
            after(20 * step as i64),
        )
        .unwrap();
        views.push(view(&store));
    }
    for round in 0..2 {
        for before in views.iter().rev().skip(1) {
            assert_eq!(store.undo(MINE, after(500 + round)).unwrap(), What::Prose);
            assert_eq!(view(&store), *before);
        }
        for later in &views[1..] {
            assert_eq!(store.redo(MINE, after(600 + round)).unwrap(), What::Prose);
            assert_eq!(view(&store), *later);
        }
        clean(&store);
    }
}

#[test]
fn writing_on_is_one_act_and_a_pause_begins_another() {
    let (_home, mut store) = vault();
    for (at, words) in [(20, "I"), (22, "I si"), (27, "I sing"), (60, "I sing bass")] {
        write(&mut store, ME, "matters", words, &Voice::Own, after(at)).unwrap();
    }
    store.undo(MINE, after(61)).unwrap();
    assert_eq!(prose(&store, ME, "matters"), "I sing");
    store.undo(MINE, after(62)).unwrap();
    assert_eq!(prose(&store, ME, "matters"), "");
}

#[test]
fn removing_and_keeping_are_undone_and_redone() {
    let (_home, mut store) = vault();
    let jo = add(&mut store, MINE, EntityKind::Contact, "name", text("Jo"));
    let before = view(&store);
    act(&mut store, What::Remove, after(20), |pen| {
        pen.remove(jo).unwrap()
    });
    there_and_back(&mut store, &before, What::Remove);
    let gone = view(&store);
    act(&mut store, What::Keep, after(30), |pen| {
        pen.keep(jo).unwrap()
    });
    assert_eq!(view(&store), before);
    there_and_back(&mut store, &gone, What::Keep);
    // What is written while it is kept does not make a clash of undoing that.
    say(&mut store, jo, "phone", text("1")).unwrap();
    store.undo(MINE, after(40)).unwrap();
    store.undo(MINE, after(41)).unwrap();
    assert_eq!(view(&store), gone);
}

#[test]
fn a_settled_removal_is_a_clash_again() {
    let (_home, mut a) = vault();
    let jo = add(&mut a, MINE, EntityKind::Contact, "name", text("Jo"));
    let other = Home::new();
    let mut b = other.create();
    exchange(&mut a, &mut b, MINE);
    act(&mut b, What::Remove, now(), |pen| pen.remove(jo).unwrap());
    say(&mut a, jo, "name", text("Joanna")).unwrap();
    exchange(&mut a, &mut b, MINE);
    let before = view(&a);
    assert!(a.entity(jo).unwrap().entity.removal_clash);
    act(&mut a, What::Keep, after(20), |pen| pen.keep(jo).unwrap());
    there_and_back(&mut a, &before, What::Keep);
    a.undo(MINE, after(2_000)).unwrap();
    assert!(a.entity(jo).unwrap().entity.removal_clash);
}

#[test]
fn moving_is_undone_and_redone_whether_or_not_things_had_places() {
    for placed in [false, true] {
        let (_home, mut store) = vault();
        let made: Vec<EntityId> = (0..5)
            .map(|nth| {
                let line = text(&nth.to_string());
                let id = add(&mut store, MINE, EntityKind::Gift, "text", line);
                if placed {
                    act(&mut store, What::Move, now(), |pen| {
                        pen.place_last(id).unwrap()
                    });
                }
                id
            })
            .collect();
        for (id, to) in [
            (made[3], None),
            (made[0], Some(made[4])),
            (made[1], Some(made[2])),
        ] {
            let before = view(&store);
            act(&mut store, What::Move, after(20), |pen| {
                pen.place(id, to).unwrap()
            });
            there_and_back(&mut store, &before, What::Move);
        }
        let mut undone = 0;
        while store.can_undo(MINE).unwrap().0 {
            store.undo(MINE, after(99)).unwrap();
            undone += 1;
        }
        assert_eq!(undone, if placed { 14 } else { 9 });
        assert!(view(&store).is_empty());
    }
}

#[test]
fn a_picture_is_undone_and_redone_and_its_bytes_are_kept() {
    let (_home, mut store) = vault();
    let before = view(&store);
    let picture = PictureId([4; 16]);
    act(&mut store, What::Picture, after(20), |pen| {
        pen.picture(ME, picture, "image/png", &[1; 200_000])
            .unwrap();
        pen.set(ME, Fact::new("photo", Value::Picture(picture)))
            .unwrap();
    });
    there_and_back(&mut store, &before, What::Picture);
    let kept = store.picture(MINE, picture).unwrap();
    assert_eq!(
        (kept.mime.as_str(), kept.bytes),
        ("image/png", vec![1; 200_000])
    );
    let other = Scope::Person(EntityId([8; 16]));
    assert!(matches!(
        store.picture(other, picture),
        Err(StoreError::NotFound)
    ));
}

#[test]
fn an_act_of_many_operations_is_one_act() {
    let (_home, mut store) = vault();
    let jo = add(&mut store, MINE, EntityKind::Contact, "name", text("Jo"));
    let before = view(&store);
    act(&mut store, What::Record, after(20), |pen| {
        let one = pen.set(jo, Fact::new("phone", text("1"))).unwrap();
        let replaces = vec![one];
        let two = Fact {
            replaces,
            ..Fact::new("phone", text("2"))
        };
        pen.set(jo, two).unwrap();
        pen.write(ME, "matters", &Default::default(), "Jo", &Voice::Own)
            .unwrap();
        pen.write(
            jo,
            "note",
            &Default::default(),
            "Rings",
            &Voice::Coordinator,
        )
        .unwrap();
        let goal = pen.create(EntityKind::Goal).unwrap();
        pen.place_last(goal).unwrap();
        pen.place(goal, None).unwrap();
        pen.remove(jo).unwrap();
        pen.keep(jo).unwrap();
    });
    there_and_back(&mut store, &before, What::Record);
}

#[test]
fn a_new_act_clears_what_could_be_redone() {
    let (_home, mut store) = vault();
    say(&mut store, ME, "phone", text("1")).unwrap();
    store.undo(MINE, now()).unwrap();
    assert_eq!(store.can_undo(MINE).unwrap(), (true, true));
    say(&mut store, ME, "email", text("2")).unwrap();
    assert_eq!(store.can_undo(MINE).unwrap(), (true, false));
    assert!(matches!(
        store.redo(MINE, now()),
        Err(StoreError::NothingToUndo)
    ));
}

#[test]
fn what_changes_nothing_is_no_act() {
    let (home, mut store) = vault();
    write(&mut store, ME, "matters", "Dog", &Voice::Own, after(20)).unwrap();
    say(&mut store, ME, "phone", text("1")).unwrap();
    store.undo(MINE, now()).unwrap();
    let before = rows(&home.folder);
    write(&mut store, ME, "matters", "Dog", &Voice::Own, after(60)).unwrap();
    act(&mut store, What::Fact, after(61), |_| ());
    assert_eq!(rows(&home.folder), before);
    assert_eq!(store.can_undo(MINE).unwrap(), (true, true));
}

#[test]
fn undo_keeps_to_its_record() {
    let (_home, mut store) = vault();
    let other = EntityId([8; 16]);
    add_person(&mut store, other, "Ifan");
    say(&mut store, ME, "phone", text("1")).unwrap();
    say(&mut store, other, "phone", text("2")).unwrap();
    store.undo(MINE, now()).unwrap();
    store.undo(MINE, now()).unwrap();
    assert!(store.record(MINE).unwrap().entities.is_empty());
    assert!(matches!(
        store.undo(MINE, now()),
        Err(StoreError::NothingToUndo)
    ));
    assert_eq!(values(&store, other, "phone"), [text("2")].into());
    assert_eq!(store.can_undo(Scope::Council).unwrap(), (false, false));
}

#[test]
fn what_another_device_changed_since_is_not_undone() {
    type Change = fn(&mut Store, EntityId);
    let changes: [(&str, Change, Change); 7] = [
        (
            "another value",
            |s, jo| phone(s, jo, "1"),
            |s, jo| phone(s, jo, "2"),
        ),
        (
            "the same value",
            |s, jo| phone(s, jo, "1"),
            |s, jo| phone(s, jo, "1"),
        ),
        (
            "prose",
            |s, jo| note(s, jo, "one"),
            |s, jo| note(s, jo, "two"),
        ),
        ("an order", |s, jo| first(s, jo), |s, jo| first(s, jo)),
        ("a removal", |s, jo| remove(s, jo), |s, jo| remove(s, jo)),
        ("something added", |s, _| add_gift(s), |s, _| change_gift(s)),
        (
            "a keeping",
            |s, jo| {
                remove(s, jo);
                keep(s, jo)
            },
            |s, jo| remove(s, jo),
        ),
    ];
    for (name, mine, theirs) in changes {
        let (home, mut a) = vault();
        let jo = add(&mut a, MINE, EntityKind::Contact, "name", text("Jo"));
        let other = Home::new();
        let mut b = other.create();
        exchange(&mut a, &mut b, MINE);
        mine(&mut a, jo);
        if name == "something added" || name == "a keeping" {
            exchange(&mut a, &mut b, MINE);
        }
        theirs(&mut b, jo);
        exchange(&mut a, &mut b, MINE);
        let before = (view(&a), rows(&home.folder));
        let refused = a.undo(MINE, after(90));
        assert!(
            matches!(refused, Err(StoreError::ChangedSince)),
            "{name} {refused:?}"
        );
        assert_eq!((view(&a), rows(&home.folder)), before, "{name}");
        assert_eq!(view(&b), before.0, "{name}");
    }
}

fn phone(store: &mut Store, id: EntityId, number: &str) {
    say(store, id, "phone", text(number)).unwrap();
}

fn note(store: &mut Store, id: EntityId, words: &str) {
    write(store, id, "note", words, &Voice::Own, after(20)).unwrap();
}

fn first(store: &mut Store, id: EntityId) {
    act(store, What::Move, after(20), |pen| {
        pen.place(id, None).unwrap()
    });
}

fn remove(store: &mut Store, id: EntityId) {
    act(store, What::Remove, after(20), |pen| {
        pen.remove(id).unwrap()
    });
}

fn keep(store: &mut Store, id: EntityId) {
    act(store, What::Keep, after(21), |pen| pen.keep(id).unwrap());
}

fn add_gift(store: &mut Store) {
    add(store, MINE, EntityKind::Gift, "text", text("Bakes"));
}

fn change_gift(store: &mut Store) {
    let seen = store.record(MINE).unwrap().entities.into_iter();
    let gift = seen
        .map(|s| s.entity)
        .find(|e| e.kind == Some(EntityKind::Gift))
        .unwrap()
        .id;
    say(store, gift, "text", text("Bakes bread")).unwrap();
}

#[test]
fn what_another_device_wrote_in_between_is_not_taken_for_ones_own() {
    let (_home, mut a) = vault();
    let other = Home::new();
    let mut b = other.create();
    exchange(&mut a, &mut b, MINE);
    write(&mut a, ME, "matters", "Mine.", &Voice::Own, after(20)).unwrap();
    write(&mut b, ME, "matters", "Theirs.", &Voice::Own, after(20)).unwrap();
    exchange(&mut a, &mut b, MINE);
    let both = format!("{} More.", prose(&a, ME, "matters"));
    write(&mut a, ME, "matters", &both, &Voice::Own, after(22)).unwrap();
    a.undo(MINE, after(30)).unwrap();
    assert!(prose(&a, ME, "matters").contains("Theirs."));
    assert!(!prose(&a, ME, "matters").contains("More."));
}

#[test]
fn undo_outlives_closing_and_a_process_that_was_killed() {
    for close in [true, false] {
        let (home, mut store) = vault();
        write(&mut store, ME, "matters", "Dog", &Voice::Own, after(20)).unwrap();
        say(&mut store, ME, "phone", text("1")).unwrap();
        let before = view(&store);
        if close {
            store.close().unwrap()
        } else {
            drop(store)
        }
        let mut store = home.open();
        store.undo(MINE, after(60)).unwrap();
        store.undo(MINE, after(61)).unwrap();
        if close {
            store.close().unwrap()
        } else {
            drop(store)
        }
        let mut store = home.open();
        assert_eq!(prose(&store, ME, "matters"), "");
        store.redo(MINE, after(62)).unwrap();
        store.redo(MINE, after(63)).unwrap();
        assert_eq!(view(&store), before);
        clean(&store);
    }
}
