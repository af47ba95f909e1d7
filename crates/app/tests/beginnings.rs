//! Beginnings, undone and made again: nothing is lost, doubled or left dead.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::Desk;
use serde_json::{Value, json};

fn add(desk: &Desk, person: &str, kind: &str) -> String {
    let request =
        json!({"person": person, "kind": kind, "fields": [], "voice": {"of": "coordinator"}});
    desk.ok("item_add", request)["entity"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn record(desk: &Desk, person: &str) -> Value {
    desk.ok("person_open", json!({"person": person, "sections": []}))
}

fn kinds(desk: &Desk, person: &str) -> Vec<String> {
    let record = record(desk, person);
    let all = record["entities"].as_array().unwrap().iter();
    all.map(|e| e["kind"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn settings_stay_whatever_is_undone() {
    let desk = Desk::open();
    let settings = desk.ok("settings_open", json!({}));
    let set = json!({"entity": settings["id"], "field": "safeguardingPhone", "value": {"is": "text", "value": "01632 960 111"},
        "voice": {"of": "coordinator"}, "replaces": []});
    assert_eq!(desk.ok("fact_set", set)["canUndo"], true);
    assert_eq!(desk.ok("undo", json!({}))["canUndo"], false);
    assert_eq!(desk.refusal("undo", json!({})), "nothingToUndo");
    assert_eq!(desk.ok("settings_open", json!({}))["id"], settings["id"]);
    assert_eq!(desk.ok("redo", json!({}))["what"], "fact");
}

#[test]
fn if_things_go_wrong_can_be_begun_undone_and_begun_again() {
    let desk = Desk::open();
    let added = desk.ok(
        "person_add",
        json!({"preferredName": "Mary", "language": "en"}),
    );
    let person = added["person"].as_str().unwrap().to_owned();
    let first = add(&desk, &person, "ifwrong");
    desk.ok("undo", json!({"person": person}));
    assert!(!kinds(&desk, &person).contains(&"ifwrong".to_owned()));
    assert_eq!(add(&desk, &person, "ifwrong"), first);
    assert!(kinds(&desk, &person).contains(&"ifwrong".to_owned()));
    assert_eq!(record(&desk, &person)["clashes"], 0);
}

#[test]
fn a_record_can_be_begun_undone_and_begun_again() {
    let desk = Desk::open();
    let hello = desk.ok(
        "hello_add",
        json!({"nickname": "Mary by the library", "line": "sings"}),
    );
    let person = hello["person"].as_str().unwrap().to_owned();
    let begin = json!({"person": person, "preferredName": "Mary Pryce", "present": "Gwen"});
    desk.ok("record_begin", begin.clone());
    desk.ok("undo", json!({"person": person}));
    assert_eq!(record(&desk, &person)["hello"], true);
    desk.ok("record_begin", begin);
    let now = record(&desk, &person);
    assert_eq!(
        (
            now["name"].as_str(),
            now["hello"].as_bool(),
            now["clashes"].as_u64()
        ),
        (Some("Mary Pryce"), Some(false), Some(0))
    );
    let listed = desk.ok(
        "people_list",
        json!({"query": "", "offset": 0, "limit": 10}),
    );
    assert_eq!(listed["total"], 1);
    assert_eq!(listed["people"][0]["name"], "Mary Pryce");
}

#[test]
fn undo_stops_before_it_takes_a_whole_person_away() {
    let desk = Desk::open();
    let added = desk.ok(
        "person_add",
        json!({"preferredName": "Mary", "language": "en"}),
    );
    let person = added["person"].as_str().unwrap().to_owned();
    add(&desk, &person, "gift");
    assert_eq!(desk.ok("undo", json!({"person": person}))["canUndo"], false);
    assert_eq!(
        desk.refusal("undo", json!({"person": person})),
        "nothingToUndo"
    );
    assert_eq!(record(&desk, &person)["name"], "Mary");
}

#[test]
fn what_is_private_or_about_safety_is_not_told_in_lists_search_or_history() {
    let desk = Desk::open();
    let marker = "Zwynthorppelquist";
    let hello = desk.ok("hello_add", json!({"nickname": "Tom", "line": marker}));
    let added = desk.ok(
        "person_add",
        json!({"preferredName": "Mary", "language": "en"}),
    );
    let person = added["person"].as_str().unwrap().to_owned();
    for kind in ["item", "note"] {
        let entity = add(&desk, &person, kind);
        let write = json!({"entity": entity, "field": "text", "text": marker, "base": "", "voice": {"of": "own"}});
        desk.ok("prose_write", write);
    }
    let told = [
        desk.ok(
            "people_list",
            json!({"query": "", "offset": 0, "limit": 10}),
        ),
        desk.ok(
            "people_list",
            json!({"query": marker, "offset": 0, "limit": 10}),
        ),
        desk.ok("person_history", json!({"person": person, "limit": 100})),
        desk.ok(
            "person_history",
            json!({"person": hello["person"], "limit": 100}),
        ),
        desk.ok(
            "today",
            json!({"now": 1_795_428_000_000_i64, "timezoneOffsetMinutes": 0}),
        ),
    ];
    for answer in told {
        assert!(!answer.to_string().contains(marker), "{answer}");
    }
}
