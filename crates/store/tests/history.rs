//! What happened, when, in whose voice, and what it was.

#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;

use common::*;
use kith_model::{EntityId, EntityKind, LifeDate, Scope, SectionKind, Value, Voice};
use kith_store::{Act, Fact, What};

const DAY: i64 = 86_400;

#[test]
fn the_history_of_a_field_says_who_when_whose_voice_and_what_it_was() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    let since: LifeDate = "2019-05".parse().unwrap();
    let first = Fact {
        voice: Voice::Own,
        since: Some(since),
        ..Fact::new("phone", text("1"))
    };
    act(&mut store, What::Fact, after(20), |pen| {
        pen.set(ME, first).map(drop).unwrap()
    });
    say_at(&mut store, ME, "phone", text("2"), after(40)).unwrap();
    let history = store.history(ME, Some("phone"), after(60)).unwrap();
    let [new, old] = history.as_slice() else {
        panic!("{history:?}")
    };
    assert_eq!((&new.act, new.at), (&Act::Said(text("2")), after(40).at));
    assert_eq!((&old.act, old.at), (&Act::Said(text("1")), after(20).at));
    assert_eq!((&old.voice, old.since), (&Voice::Own, Some(since)));
    assert_eq!((old.replaced, new.replaced), (true, false));
    assert_eq!(
        (new.by, new.kind),
        (store.member(), Some(EntityKind::Person))
    );
    assert!(!new.implausible && !old.implausible);
    assert!(store.history(ME, Some("email"), now()).unwrap().is_empty());
    assert!(store.history(EntityId([3; 16]), None, now()).is_err());
}

#[test]
fn the_history_of_prose_says_how_it_read_after_each_sitting() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    let steps = [
        (0, "My do"),
        (20, "My dog"),
        (400, "My dog Smot"),
        (800, "Smot"),
    ];
    for (at, words) in steps {
        write(&mut store, ME, "matters", words, &Voice::Own, after(at)).unwrap();
    }
    write(
        &mut store,
        ME,
        "matters",
        "Smot!",
        &Voice::Coordinator,
        after(820),
    )
    .unwrap();
    store.undo(MINE, after(830)).unwrap();
    store.undo(MINE, after(1_200)).unwrap();
    let told = store.history(ME, Some("matters"), now()).unwrap();
    let wrote: Vec<&str> = told
        .iter()
        .map(|entry| match &entry.act {
            Act::Wrote(words) => words.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    // What the coordinator put in and took out again is one sitting.
    assert_eq!(
        wrote,
        ["My dog Smot", "Smot", "Smot", "My dog Smot", "My dog"]
    );
}

#[test]
fn every_kind_of_act_has_a_line() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    let jo = add(&mut store, MINE, EntityKind::Contact, "name", text("Jo"));
    act(&mut store, What::Move, after(1), |pen| {
        pen.place(jo, None).unwrap()
    });
    act(&mut store, What::Remove, after(2), |pen| {
        pen.remove(jo).unwrap()
    });
    act(&mut store, What::Keep, after(3), |pen| {
        pen.keep(jo).unwrap()
    });
    act(&mut store, What::Fact, after(4), |pen| {
        pen.event(jo, "decision", vec![1]).map(drop).unwrap();
    });
    let told = store.history(jo, None, after(9)).unwrap();
    let acts: Vec<Act> = told.into_iter().map(|entry| entry.act).collect();
    let said = Act::Said(text("Jo"));
    let happened = Act::Happened("decision".into());
    assert_eq!(
        acts,
        [
            happened,
            Act::Kept,
            Act::Removed,
            Act::Moved,
            said,
            Act::Added
        ]
    );
}

#[test]
fn a_clock_set_back_ten_years_harms_nothing_and_is_marked() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    say_at(&mut store, ME, "phone", text("1"), after(20)).unwrap();
    let back = |seconds: i64| after(seconds - 3_652 * DAY);
    say_at(&mut store, ME, "phone", text("2"), back(40)).unwrap();
    write(&mut store, ME, "matters", "Dog", &Voice::Own, back(41)).unwrap();
    store.undo(MINE, back(42)).unwrap();
    store.redo(MINE, back(43)).unwrap();
    store.close().unwrap();
    let mut store = home.open();
    say_at(&mut store, ME, "phone", text("3"), after(60)).unwrap();
    assert_eq!(values(&store, ME, "phone"), [text("3")].into());
    assert_eq!(prose(&store, ME, "matters"), "Dog");
    let told = store.history(ME, Some("phone"), after(90)).unwrap();
    let lines: Vec<(Act, bool)> = told.into_iter().map(|e| (e.act, e.implausible)).collect();
    let said = |number| Act::Said(text(number));
    assert_eq!(
        lines,
        [(said("3"), false), (said("2"), true), (said("1"), false)]
    );
    clean(&store);
}

#[test]
fn a_clock_that_was_wrong_once_is_marked_for_as_long_as_it_is_wrong_and_no_longer() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    for (nth, days) in [0, -400, -399, 1, 300, 2].into_iter().enumerate() {
        let number = text(&nth.to_string());
        say_at(&mut store, ME, "phone", number, after(days * DAY)).unwrap();
    }
    let told = store.history(ME, Some("phone"), after(3 * DAY)).unwrap();
    let marked: Vec<bool> = told.into_iter().rev().map(|e| e.implausible).collect();
    assert_eq!(marked, [false, true, true, false, true, false]);
}

#[test]
fn the_extremes_of_a_clock_harm_nothing() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    for (at, offset) in [
        (i64::MIN, i32::MIN),
        (i64::MAX, i32::MAX),
        (0, 0),
        (i64::MIN, 0),
    ] {
        let now = kith_store::Now {
            at: kith_model::Moment(at),
            offset,
        };
        let words = format!("at {at}");
        write(&mut store, ME, "matters", &words, &Voice::Own, now).unwrap();
        say_at(&mut store, ME, "phone", text(&words), now).unwrap();
        assert_eq!(prose(&store, ME, "matters"), words);
        let page = store.record_history(MINE, None, None, 5, now).unwrap();
        let last = page.last().map(|entry| (entry.at, entry.op));
        store.record_history(MINE, None, last, 5, now).unwrap();
        store.history(ME, None, now).unwrap();
    }
    clean(&store);
}

#[test]
fn the_pages_of_a_records_history_leave_nothing_out() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    let other = EntityId([8; 16]);
    add_person(&mut store, other, "Ifan");
    // Six adds in one moment: more than a page holds.
    for step in [0, 1, 2, 3, 3, 3, 3, 3, 3, 4] {
        act(&mut store, What::Add, after(step * 20), |pen| {
            let id = pen.create(EntityKind::Contact).unwrap();
            pen.set_all(id, &[("name", text("Jo")), ("ring", Value::Number(1))])
                .unwrap();
        });
    }
    let all = store
        .record_history(MINE, None, None, 1_000, now())
        .unwrap();
    assert_eq!(all.len(), ops(&store, MINE).len());
    assert!(
        all.iter()
            .all(|entry| store.scope_of(entry.entity).unwrap() == MINE)
    );
    let mut paged = Vec::new();
    let mut before = None;
    loop {
        let page = store.record_history(MINE, None, before, 4, now()).unwrap();
        let Some(last) = page.last() else { break };
        assert!(page.len() <= 4);
        before = Some((last.at, last.op));
        paged.extend(page);
    }
    assert_eq!(paged, all);
    let nobody = Scope::Person(EntityId([3; 16]));
    assert!(
        store
            .record_history(nobody, None, None, 4, now())
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_section_tells_its_own_and_what_is_apart_only_when_it_is_asked_for() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    act(&mut store, What::Add, now(), |pen| {
        for (kind, field) in [
            (EntityKind::Contact, "name"),
            (EntityKind::Step, "text"),
            (EntityKind::Note, "told"),
        ] {
            let id = pen.create(kind).unwrap();
            pen.set_all(id, &[(field, text("Jo"))]).unwrap();
        }
    });
    let kinds = |section| {
        let told = store
            .record_history(MINE, section, None, 99, now())
            .unwrap();
        told.into_iter()
            .filter_map(|entry| entry.kind)
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(
        kinds(Some(SectionKind::Network)),
        [EntityKind::Contact].into()
    );
    assert_eq!(kinds(Some(SectionKind::Safety)), [EntityKind::Note].into());
    assert_eq!(kinds(Some(SectionKind::Vision)), [].into());
    assert!(kinds(None).contains(&EntityKind::Step) && !kinds(None).contains(&EntityKind::Note));
}
