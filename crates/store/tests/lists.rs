//! What Today and the list of people show.

#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kith_model::{EntityId, EntityKind, Moment, Scope, Value};
use kith_store::{Fact, Store, What};

fn id(nth: u8) -> EntityId {
    EntityId([nth; 16])
}

fn scope(nth: u8) -> Scope {
    Scope::Person(id(nth))
}

fn date(day: &str) -> Value {
    Value::Date(day.parse().unwrap())
}

fn make(store: &mut Store, nth: u8, kind: EntityKind, facts: &[(&str, Value)]) -> EntityId {
    let made = store.act(scope(nth), What::Add, now(), |pen| {
        let id = pen.create(kind)?;
        pen.set_all(id, facts)?;
        Ok(id)
    });
    made.unwrap()
}

/// Two values apart, as two devices would say them.
fn make_clash(store: &mut Store, kind: EntityKind, field: &str) {
    let id = make(store, 1, kind, &[]);
    for words in ["Jo", "Joe"] {
        let fact = Fact::new(field, text(words));
        store
            .act(scope(1), What::Fact, now(), |pen| pen.set(id, fact))
            .unwrap();
    }
}

fn names(store: &Store, offset: usize, limit: usize) -> Vec<String> {
    let (_, rows) = store.people(offset, limit).unwrap();
    rows.into_iter().map(|row| row.name).collect()
}

#[test]
fn people_are_sorted_whatever_their_accents_and_capitals() {
    let home = Home::new();
    let mut store = home.create();
    let given = [
        "Zoë",
        "ábel",
        "Ŵyn",
        "Abi",
        "wil",
        "ÉMILE",
        "emma",
        "Siân",
        "Sian",
        "\u{200f}آدم",
        "",
    ];
    for (nth, name) in (1..).zip(given) {
        add_person(&mut store, id(nth), name);
    }
    let sorted = [
        "",
        "ábel",
        "Abi",
        "ÉMILE",
        "emma",
        "Siân",
        "Sian",
        "wil",
        "Ŵyn",
        "Zoë",
        "\u{200f}آدم",
    ];
    assert_eq!(names(&store, 0, 99), sorted);
    assert_eq!(store.people(0, 3).unwrap().0, given.len());
    let pages: Vec<String> = (0..4).flat_map(|page| names(&store, page * 3, 3)).collect();
    assert_eq!(pages, sorted);
    assert!(names(&store, 99, 3).is_empty());
    store
        .act(scope(2), What::Remove, now(), |pen| pen.remove(id(2)))
        .unwrap();
    assert_eq!(names(&store, 0, 2), ["", "Abi"]);
    assert_eq!(store.people(0, 2).unwrap().0, given.len() - 1);
}

#[test]
fn a_row_says_stage_next_meeting_last_contact_review_and_clashes() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, id(1), "Mair");
    say(
        &mut store,
        id(1),
        "stage",
        Value::Choice("alongside".into()),
    )
    .unwrap();
    say(&mut store, id(1), "nextMeeting", Value::Moment(Moment(5))).unwrap();
    for day in ["2026-03-01", "2026-11-02", "2025-12-31"] {
        make(&mut store, 1, EntityKind::Entry, &[("on", date(day))]);
    }
    make(
        &mut store,
        1,
        EntityKind::Review,
        &[("nextOn", date("2027-01"))],
    );
    make_clash(&mut store, EntityKind::Contact, "name");
    // How many there are about safety is nobody's to see.
    make_clash(&mut store, EntityKind::Note, "told");
    let (_, rows) = store.people(0, 9).unwrap();
    let row = &rows[0];
    assert_eq!(
        (row.person, row.name.as_str(), row.stage.as_str()),
        (Some(id(1)), "Mair", "alongside")
    );
    assert_eq!(row.next_meeting, Some(Moment(5)));
    assert_eq!(row.last_contact, "2026-11-02".parse().ok());
    assert_eq!(row.review_due, "2027-01".parse().ok());
    assert_eq!((row.clashes, row.hello), (1, false));
    assert_eq!(store.clashes().unwrap(), 1);
}

#[test]
fn a_hello_stands_among_people_until_it_is_gone() {
    let home = Home::new();
    let mut store = home.create();
    let facts = [
        ("nickname", text("Red scarf")),
        ("line", text("by the library")),
    ];
    let hello = make(&mut store, 1, EntityKind::Hello, &facts);
    let (_, rows) = store.people(0, 9).unwrap();
    let row = &rows[0];
    // The line stays off every list: others may be near the screen.
    assert_eq!((row.name.as_str(), row.also.as_str()), ("Red scarf", ""));
    assert_eq!((row.stage.as_str(), row.hello), ("hello", true));
    store
        .act(scope(1), What::Remove, now(), |pen| pen.remove(hello))
        .unwrap();
    assert_eq!(store.people(0, 9).unwrap().0, 0);
}

#[test]
fn people_are_picked_by_stage_in_pages_of_those_picked() {
    let home = Home::new();
    let mut store = home.create();
    let given = [
        (1, "Abi", "moved"),
        (2, "Bryn", "alongside"),
        (3, "Carys", "moved"),
        (5, "Eleri", "moved"),
    ];
    for (nth, name, stage) in given {
        add_person(&mut store, id(nth), name);
        let stage = Value::Choice(stage.to_owned());
        say(&mut store, id(nth), "stage", stage).unwrap();
    }
    let nickname = [("nickname", text("Dai"))];
    make(&mut store, 4, EntityKind::Hello, &nickname);
    add_person(&mut store, id(6), "Ffion");
    let picked = |stages: &[&str], offset, limit| {
        let stages: Vec<String> = stages.iter().map(|s| (*s).to_owned()).collect();
        let (total, rows) = store.people_at(&stages, offset, limit).unwrap();
        let names: Vec<String> = rows.into_iter().map(|row| row.name).collect();
        (total, names.join(" "))
    };
    assert_eq!(picked(&["moved"], 0, 2), (3, "Abi Carys".to_owned()));
    assert_eq!(picked(&["moved"], 2, 2), (3, "Eleri".to_owned()));
    assert_eq!(picked(&["moved"], 3, 2), (3, String::new()));
    // A record whose stage nobody chose yet is at none; a hello is at its own.
    assert_eq!(picked(&["hello", ""], 0, 9), (2, "Dai Ffion".to_owned()));
    assert_eq!(picked(&[], 0, 9), (0, String::new()));
}

#[test]
fn meetings_are_those_of_the_window_soonest_first() {
    let home = Home::new();
    let mut store = home.create();
    for (nth, at) in [(1, 300), (2, 100), (3, 200), (4, 99), (5, 301)] {
        add_person(&mut store, id(nth), &format!("P{nth}"));
        say(
            &mut store,
            id(nth),
            "nextMeeting",
            Value::Moment(Moment(at)),
        )
        .unwrap();
    }
    let hello = [
        ("nickname", text("Scarf")),
        ("nextMeeting", Value::Moment(Moment(150))),
    ];
    make(&mut store, 6, EntityKind::Hello, &hello);
    let found = |store: &Store| {
        let meetings = store.meetings(Moment(100), Moment(300)).unwrap();
        let told = meetings.into_iter().map(|m| (m.name, m.at.0, m.hello));
        told.collect::<Vec<_>>()
    };
    let expected = [
        ("P2", 100, false),
        ("Scarf", 150, true),
        ("P3", 200, false),
        ("P1", 300, false),
    ];
    assert_eq!(
        found(&store),
        expected.map(|(n, at, h)| (n.to_owned(), at, h))
    );
    store
        .act(scope(3), What::Remove, now(), |pen| pen.remove(id(3)))
        .unwrap();
    say(&mut store, id(2), "nextMeeting", Value::None).unwrap();
    assert_eq!(found(&store).len(), 2);
}

#[test]
fn promises_are_those_not_kept_yet_soonest_first_and_undated_last() {
    let home = Home::new();
    let mut store = home.create();
    for nth in 1..=3 {
        add_person(&mut store, id(nth), &format!("P{nth}"));
    }
    let promise = |store: &mut Store, nth, words: &str, by: Option<&str>| {
        let mut facts = vec![("text", text(words))];
        facts.extend(by.map(|day| ("by", date(day))));
        make(store, nth, EntityKind::Promise, &facts)
    };
    promise(&mut store, 1, "some day", None);
    promise(&mut store, 1, "late", Some("2026-12-24"));
    promise(&mut store, 2, "soon", Some("2026-11-24"));
    let kept = promise(&mut store, 2, "kept", Some("2026-11-01"));
    say(&mut store, kept, "done", Value::Flag(true)).unwrap();
    promise(&mut store, 3, "nobody's", Some("2026-11-02"));
    store
        .act(scope(3), What::Remove, now(), |pen| pen.remove(id(3)))
        .unwrap();
    let due = store.promises().unwrap();
    let told: Vec<(&str, &str)> = due
        .iter()
        .map(|d| (d.name.as_str(), d.text.as_str()))
        .collect();
    assert_eq!(told, [("P2", "soon"), ("P1", "late"), ("P1", "some day")]);
}

#[test]
fn reviews_due_are_the_latest_of_each_person() {
    let home = Home::new();
    let mut store = home.create();
    let given = [
        (1, &["2026-10-01", "2027-03-01"][..]),
        (2, &["2026-10-02", "2026-09"]),
        (3, &["2026-11-23"]),
        (4, &[]),
    ];
    for (nth, days) in given {
        add_person(&mut store, id(nth), &format!("P{nth}"));
        for day in days {
            make(
                &mut store,
                nth,
                EntityKind::Review,
                &[("nextOn", date(day))],
            );
        }
    }
    let due = |by: &str| {
        let due = store.reviews_due(by.parse().unwrap()).unwrap();
        let told = due
            .into_iter()
            .map(|d| (d.name, d.day.unwrap().to_string()));
        told.collect::<Vec<_>>()
    };
    let told = |pairs: &[(&str, &str)]| {
        let pairs = pairs
            .iter()
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()));
        pairs.collect::<Vec<_>>()
    };
    assert_eq!(due("2026-11-22"), told(&[("P2", "2026-10-02")]));
    assert_eq!(
        due("2026-11-23"),
        told(&[("P2", "2026-10-02"), ("P3", "2026-11-23")])
    );
    assert!(due("2026-10-01").is_empty());
}

#[test]
fn nothing_is_due_for_somebody_who_died_and_no_review_for_who_stepped_back_or_moved() {
    let home = Home::new();
    let mut store = home.create();
    let stages = ["alongside", "steppedBack", "moved", "died"];
    for (nth, stage) in (1..).zip(stages) {
        let facts = [
            ("preferredName", text(stage)),
            ("stage", Value::Choice(stage.into())),
            ("nextMeeting", Value::Moment(Moment(nth.into()))),
        ];
        make(&mut store, nth, EntityKind::Person, &facts);
        let promise = [("text", text("ring")), ("by", date("2026-11-20"))];
        make(&mut store, nth, EntityKind::Promise, &promise);
        let review = [("on", date("2026-05-20")), ("nextOn", date("2026-11-20"))];
        make(&mut store, nth, EntityKind::Review, &review);
    }
    let named = |due: Vec<kith_store::Due>| due.into_iter().map(|d| d.name).collect::<Vec<_>>();
    assert_eq!(named(store.promises().unwrap()), stages[..3]);
    let reviews = store.reviews_due("2026-12".parse().unwrap()).unwrap();
    assert_eq!(named(reviews), stages[..1]);
    let meetings = store.meetings(Moment(0), Moment(9)).unwrap();
    let met: Vec<_> = meetings.into_iter().map(|m| m.name).collect();
    assert_eq!(met, stages[..3]);
    let (_, rows) = store.people(0, 9).unwrap();
    let looks: Vec<_> = rows
        .iter()
        .map(|r| (&*r.name, r.review_due.is_some()))
        .collect();
    assert_eq!(
        looks,
        [
            ("alongside", true),
            ("died", false),
            ("moved", false),
            ("steppedBack", false)
        ]
    );
}
