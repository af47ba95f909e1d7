//! Undoing what another device has seen, changed or clashed with.

#![allow(clippy::unwrap_used)]

mod common;

use common::views::*;
use common::*;
use kith_model::{EntityId, EntityKind, Voice};
use kith_store::{Store, StoreError, What};

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
