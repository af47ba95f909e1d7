//! Sample people: a throw-away vault that leaves nothing behind.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::fs;

use common::*;
use serde_json::{Value, json};

fn people(desk: &Desk) -> Vec<Value> {
    let listed = desk.ok(
        "people_list",
        json!({"query": "", "offset": 0, "limit": 100}),
    );
    listed["people"].as_array().unwrap().clone()
}

fn left(desk: &Desk) -> usize {
    fs::read_dir(desk.machine.home.join("settings/samples")).map_or(0, |all| all.count())
}

#[test]
fn twenty_four_varied_people_in_either_language() {
    for language in ["en", "cy"] {
        let desk = Desk::new();
        desk.ok("sample_open", json!({"language": language}));
        assert_eq!(desk.ok("app_status", json!({}))["sample"], true);
        let people = people(&desk);
        assert_eq!(people.len(), 24);
        assert_eq!(people.iter().filter(|p| p["hello"] == true).count(), 3);
        let stages = |stage: &str| people.iter().filter(|p| p["stage"] == stage).count();
        for stage in ["alongside", "nowAndThen", "steppedBack", "moved", "died"] {
            assert!(stages(stage) >= 1, "{stage}");
        }
        assert_eq!(
            people
                .iter()
                .map(|p| p["clashes"].as_u64().unwrap())
                .sum::<u64>(),
            3
        );
        let settling = desk.ok(
            "people_list",
            json!({"query": "", "offset": 0, "limit": 50, "settling": true}),
        );
        let unsettled = people.iter().filter(|p| p["clashes"] != 0).count();
        assert_eq!(settling["people"].as_array().unwrap().len(), unsettled);
        let mut sizes: Vec<usize> = people
            .iter()
            .map(|p| contacts(&desk, &p["person"]).len())
            .collect();
        sizes.sort_unstable();
        for size in [0, 1, 6, 24, 60] {
            assert!(sizes.contains(&size), "{size} in {sizes:?}");
        }
        let today = desk.ok("today", json!({"now": NOON, "timezoneOffsetMinutes": 0}));
        assert!(today["meetings"].as_array().unwrap().len() >= 5);
        assert!(
            today["promises"]
                .as_array()
                .unwrap()
                .iter()
                .any(|p| p["overdue"] == true)
        );
        assert!(!today["reviews"].as_array().unwrap().is_empty());
        assert_eq!(desk.ok("vault_verify", json!({}))["sound"], true);
        desk.lock();
        assert_eq!(left(&desk), 0);
    }
}

fn contacts(desk: &Desk, person: &Value) -> Vec<Value> {
    let record = desk.record(person);
    let all = record["entities"].as_array().unwrap().iter();
    all.filter(|e| e["kind"] == "contact").cloned().collect()
}

#[test]
fn all_rings_sectors_and_ways_of_ending_are_there() {
    let desk = Desk::new();
    desk.ok("sample_open", json!({"language": "en"}));
    let all: Vec<Value> = people(&desk)
        .iter()
        .flat_map(|p| contacts(&desk, &p["person"]))
        .collect();
    let is = |contact: &Value, field: &str, value: &Value| {
        contact["fields"][field]["live"]
            .as_array()
            .is_some_and(|l| l.iter().any(|l| l["value"]["value"] == *value))
    };
    let some = |field: &str, value: Value| all.iter().any(|c| is(c, field, &value));
    for ring in 1..=4 {
        assert!(some("ring", json!(ring)));
    }
    for sector in [
        "family",
        "friends",
        "neighbours",
        "work",
        "places",
        "services",
    ] {
        assert!(some("sector", json!(sector)));
    }
    for kind in ["group", "place", "service", "animal"] {
        assert!(some("kind", json!(kind)));
    }
    for ended in ["died", "moved", "drifted", "myChoice"] {
        assert!(some("ended", json!(ended)));
    }
    assert!(
        all.iter()
            .any(|c| is(c, "ring", &json!(1)) && is(c, "paid", &json!(true)))
    );
    for (query, count) in [
        ("Sian Pryce", 1),
        ("O'Brien", 1),
        ("آمنہ", 1),
        ("Dafydd", 1),
    ] {
        let found = desk.ok(
            "people_list",
            json!({"query": query, "offset": 0, "limit": 9}),
        );
        assert!(found["total"].as_u64().unwrap() >= count, "{query}");
    }
}

#[test]
fn the_same_people_every_time() {
    let told = || {
        let desk = Desk::new();
        desk.ok("sample_open", json!({"language": "en"}));
        let people = people(&desk);
        let records: Vec<String> = people
            .iter()
            .map(|p| words(&desk.record(&p["person"])))
            .collect();
        (people, records)
    };
    let (first, second) = (told(), told());
    assert_eq!(first.1, second.1);
    assert_eq!(
        first.0.iter().map(|p| &p["person"]).collect::<Vec<_>>(),
        second.0.iter().map(|p| &p["person"]).collect::<Vec<_>>()
    );
}

/// What a record says, without the names of the operations that say it.
fn words(record: &Value) -> String {
    let mut all = Vec::new();
    for entity in record["entities"].as_array().unwrap() {
        for (field, view) in entity["fields"].as_object().unwrap() {
            let live = view["live"].as_array().into_iter().flatten();
            let mut values: Vec<String> = live.map(|l| l["value"].to_string()).collect();
            values.sort();
            all.push(format!(
                "{} {} {field} {values:?} {}",
                entity["id"], entity["kind"], view["text"]
            ));
        }
    }
    all.join("\n")
}

#[test]
fn nothing_of_a_sample_is_left_after_a_crash() {
    let mut desk = Desk::new();
    desk.ok("sample_open", json!({"language": "en"}));
    let samples = desk.machine.home.join("settings/samples");
    assert_eq!(left(&desk), 1);
    // Another start while it is open leaves it alone.
    let _other = kith_app::App::new(desk.machine.clone());
    assert_eq!((left(&desk), people(&desk).len()), (1, 24));
    desk.lock();
    assert_eq!(left(&desk), 0);
    fs::create_dir_all(samples.join("left")).unwrap();
    fs::write(samples.join("left/store.db"), [1; 9_000]).unwrap();
    fs::write(samples.join("left/lock"), []).unwrap();
    desk.restart();
    assert_eq!(left(&desk), 0);
    assert_eq!(desk.ok("app_status", json!({}))["state"], "none");
}

#[test]
fn sample_people_need_no_passphrase_and_take_none() {
    let desk = Desk::open();
    assert_eq!(
        desk.refusal("sample_open", json!({"language": "en"})),
        "inUse"
    );
    desk.lock();
    desk.ok("sample_open", json!({"language": "en"}));
    let change = json!({"old": PASSPHRASE, "new": "otter umbrella quarry thimble"});
    assert_eq!(desk.refusal("passphrase_change", change), "badRequest");
    desk.lock();
    desk.unlock();
    assert_eq!(people(&desk).len(), 0, "the real vault was not touched");
}

#[test]
fn somebody_has_a_life_in_their_map() {
    let desk = Desk::new();
    desk.ok("sample_open", json!({"language": "en"}));
    let all = people(&desk);
    let named = |name: &str| &all.iter().find(|p| p["name"] == name).unwrap()["person"];
    let carys = named("Carys Meredith");
    let record = desk.record(carys);
    let entities = record["entities"].as_array().unwrap();
    let kept = entities.iter().filter(|e| e["kind"] == "mapPicture");
    let kept: Vec<&Value> = kept
        .map(|e| &e["fields"]["on"]["live"][0]["value"]["value"])
        .collect();
    assert_eq!(kept.len(), 2);
    let then = json!({"person": carys, "then": kept[0]});
    let then = desk.ok("map_compare", then);
    assert_eq!(then["beforeDrawn"], false);
    let count = |list: &str| then[list].as_array().unwrap().len();
    assert!(
        count("fresh") >= 5 && count("gone") >= 3 && count("died") == 1,
        "{then}"
    );
    assert!(count("further") == 1 && count("missed") == 1);
    let paid = |view: &str| then[view]["measures"]["paid"].as_u64().unwrap();
    assert!(paid("then") > paid("now"));
    assert!(then["now"]["turns"].as_array().unwrap().len() > 10);
    assert_eq!(then["now"]["ties"].as_array().unwrap().len(), 4);
    // One library, on two maps.
    let entry = |person: &Value| {
        let all = contacts(&desk, person).into_iter();
        let library = all
            .map(|c| c["fields"].clone())
            .find(|f| f["name"]["live"][0]["value"]["value"] == "Library");
        library.unwrap()["entry"]["live"][0]["value"]["value"].clone()
    };
    assert_eq!(entry(carys), entry(named("Siân Pryce")));
    let listed = desk.ok("places_list", json!({"query": "library"}));
    assert_eq!(listed["places"][0]["place"], entry(carys));
}
