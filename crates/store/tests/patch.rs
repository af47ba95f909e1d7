//! The patch: found by words, kind and freshness; many entries at once; wishes and offers with whose they are.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::*;
use kith_model::{EntityId, EntityKind, LifeDate, Scope, Value, Voice};
use kith_store::{PatchOrder, Store, What};

fn outside() -> Voice {
    Voice::Other {
        name: "Open Referral".to_owned(),
    }
}

fn entries(store: &mut Store, all: &[(&str, &str, &str)]) -> Vec<EntityId> {
    let text = |text: &str| Value::Text(text.to_owned());
    store
        .act(Scope::Council, What::Add, now(), |pen| {
            let made = all.iter().enumerate().map(|(n, (name, kind, about))| {
                let id = text(&format!("id-{n}"));
                let kind = Value::Choice((*kind).to_owned());
                let facts = [
                    ("name", text(name)),
                    ("kind", kind),
                    ("about", text(about)),
                    ("outsideId", id),
                ];
                pen.create_with(EntityKind::Place, &facts, &outside())
            });
            made.collect()
        })
        .unwrap()
}

fn names(store: &mut Store, query: &str, kinds: &[&str], order: PatchOrder) -> Vec<String> {
    let kinds: Vec<String> = kinds.iter().map(|k| (*k).to_owned()).collect();
    let (total, page) = store.patch(query, &kinds, order, 0, 99).unwrap();
    assert_eq!(total, page.len());
    let names = page.iter().map(|seen| seen.entity.fact("name").unwrap());
    names.map(|name| name.text().unwrap().to_owned()).collect()
}

#[test]
fn entries_that_came_together_are_found_and_undone_together() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mary");
    let ids = entries(
        &mut store,
        &[
            ("Côr", "group", "canu bob nos Fawrth"),
            ("Bowls", "group", ""),
            ("Quiz", "activity", "for all"),
        ],
    );
    let all = ["Bowls", "Côr", "Quiz"];
    assert_eq!(names(&mut store, "", &[], PatchOrder::Name), all);
    assert_eq!(names(&mut store, "nos cor", &[], PatchOrder::Name), ["Côr"]);
    assert_eq!(names(&mut store, "mary", &[], PatchOrder::Name), [""; 0]);
    assert_eq!(names(&mut store, "id", &[], PatchOrder::Name), [""; 0]);
    assert_eq!(
        names(&mut store, "", &["group"], PatchOrder::Name),
        ["Bowls", "Côr"]
    );
    assert_eq!(
        store
            .patch("", &[], PatchOrder::Name, 1, 1)
            .unwrap()
            .1
            .len(),
        1
    );
    for (id, day) in [(ids[0], "2026-01"), (ids[2], "2025")] {
        let day: LifeDate = day.parse().unwrap();
        store
            .act(Scope::Council, What::Fact, now(), |pen| {
                pen.say_all(id, &[("checkedOn", Value::Date(day))], &outside())
            })
            .unwrap();
    }
    assert_eq!(
        names(&mut store, "", &[], PatchOrder::Stale),
        ["Bowls", "Quiz", "Côr"]
    );
    assert_eq!(store.verify().unwrap().differences, 0);
    store.rebuild().unwrap();
    assert_eq!(names(&mut store, "quiz", &[], PatchOrder::Stale), ["Quiz"]);
    for _ in 0..3 {
        store.undo(Scope::Council, now()).unwrap();
    }
    assert_eq!(names(&mut store, "", &[], PatchOrder::Name), [""; 0]);
}

#[test]
fn how_a_directory_knows_an_entry_is_kept_when_the_entry_is_taken_out() {
    let home = Home::new();
    let mut store = home.create();
    let ids = entries(
        &mut store,
        &[("Choir", "group", ""), ("Quiz", "activity", "")],
    );
    store
        .act(Scope::Council, What::Remove, now(), |pen| {
            pen.remove(ids[0])
        })
        .unwrap();
    let known = store.outside().unwrap();
    assert_eq!(
        (known["id-0"], known["id-1"]),
        ((ids[0], true), (ids[1], false))
    );
    let named = store.patch_named(&["qu"], 9).unwrap();
    assert_eq!(named.len(), 1);
    assert!(store.patch_named(&["choir"], 9).unwrap().is_empty());
    assert!(
        store
            .patch_with(&[vec!["choir*".to_owned()]], 9)
            .unwrap()
            .is_empty()
    );
    let found = store
        .patch_with(&[vec!["qui*".to_owned()], vec!["quiz".to_owned()]], 9)
        .unwrap();
    assert_eq!(found[0].entity.id, ids[1]);
    // A question is words, whatever stands in it.
    let odd = vec!["\" OR name:*".to_owned(), String::new()];
    assert!(store.patch_with(&[odd], 9).unwrap().is_empty());
}

#[test]
fn what_comes_at_once_is_held_to_the_schema_and_links_nothing() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mary");
    for facts in [
        vec![("kind", Value::Choice("moon".to_owned()))],
        vec![("name", Value::Text("x".repeat(2_001)))],
        vec![("color", Value::Text("x".to_owned()))],
        vec![("checkedOn", Value::Text("2026".to_owned()))],
    ] {
        let made = store.act(Scope::Council, What::Add, now(), |pen| {
            pen.create_with(EntityKind::Place, &facts, &outside())
        });
        assert!(made.is_err(), "{facts:?}");
    }
    let link = [("person", Value::Link(ME))];
    let made = store.act(Scope::Council, What::Add, now(), |pen| {
        pen.create_with(EntityKind::Same, &link, &outside())
    });
    assert!(made.is_err());
    assert_eq!(names(&mut store, "", &[], PatchOrder::Name), [""; 0]);
}

#[test]
fn wishes_and_offers_are_listed_with_whose_they_are() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mary");
    let wish = store
        .act(MINE, What::Add, now(), |pen| pen.create(EntityKind::Wish))
        .unwrap();
    let offer = store
        .act(MINE, What::Add, now(), |pen| pen.create(EntityKind::Offer))
        .unwrap();
    let all = store.wishes_and_offers().unwrap();
    let told: Vec<(&str, EntityId)> = all
        .iter()
        .map(|(head, seen)| (head.name.as_str(), seen.entity.id))
        .collect();
    assert_eq!(told, [("Mary", wish), ("Mary", offer)]);
    store
        .act(MINE, What::Remove, now(), |pen| pen.remove(wish))
        .unwrap();
    assert_eq!(store.wishes_and_offers().unwrap().len(), 1);
    assert_eq!(store.of_kind(MINE, EntityKind::Offer).unwrap().len(), 1);
    assert!(
        store
            .of_kind(Scope::Council, EntityKind::Offer)
            .unwrap()
            .is_empty()
    );
}
