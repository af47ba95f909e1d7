//! Our patch: entries by words, kind and freshness, what fits, and what was started.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::*;
use serde_json::{Value, json};

fn place(desk: &Desk, name: &str, kind: &str) -> Value {
    desk.ok("place_add", json!({"name": name, "kind": kind}))["place"].clone()
}

fn listed(desk: &Desk, query: &str, kinds: &[&str], stale: bool) -> Vec<String> {
    let request = json!({"query": query, "kinds": kinds, "stale": stale, "offset": 0, "limit": 50});
    let rows = desk.ok("patch_list", request)["rows"].clone();
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| row["name"].as_str().unwrap().to_owned())
        .collect()
}

fn say(desk: &Desk, place: &Value, field: &str, text: &str) {
    desk.set(place, field, text_value(text)).unwrap();
}

#[test]
fn entries_are_found_by_any_word_and_by_kind_with_accents_and_slips_forgiven() {
    let desk = Desk::open();
    let choir = place(&desk, "Côr Pont Fach", "group");
    say(&desk, &choir, "tags", "singing, Welsh");
    let library = place(&desk, "Library", "place");
    say(
        &desk,
        &library,
        "about",
        "Warm, with a reading group on Tuesdays",
    );
    place(&desk, "Walk on Fridays", "activity");
    let all = ["Côr Pont Fach", "Library", "Walk on Fridays"];
    assert_eq!(listed(&desk, "", &[], false), all);
    assert_eq!(listed(&desk, "cor", &[], false), ["Côr Pont Fach"]);
    assert_eq!(
        listed(&desk, "signing", &[], false),
        ["Côr Pont Fach"],
        "two letters swapped"
    );
    assert_eq!(listed(&desk, "tuesd read", &[], false), ["Library"]);
    assert_eq!(listed(&desk, "", &["activity", "place"], false), all[1..]);
    assert_eq!(listed(&desk, "walk", &["place"], false), [""; 0]);
    assert_eq!(listed(&desk, "\" OR NEAR(*", &[], false), [""; 0]);
    let request = json!({"query": "walk", "kinds": [], "stale": false, "offset": 0, "limit": 1});
    let page = desk.ok("patch_list", request);
    assert_eq!((&page["total"], &page["all"]), (&json!(1), &json!(3)));
    desk.ok("item_remove", json!({"entity": library}));
    assert_eq!(listed(&desk, "read", &[], false), [""; 0]);
    desk.ok("undo", json!({}));
    assert_eq!(listed(&desk, "read", &[], false), ["Library"]);
    // What anyone's record says is not found here.
    let mary = desk.person("Mary");
    desk.item(&mary, "contact", "name", "Zebedee");
    assert_eq!(listed(&desk, "zebedee", &[], false), [""; 0]);
    assert_eq!(desk.ok("vault_verify", json!({}))["sound"], true);
}

#[test]
fn who_was_never_looked_at_comes_first_and_one_press_says_checked_today() {
    let desk = Desk::open();
    let old = place(&desk, "Bowls", "group");
    let date = json!({"is": "date", "value": "2025-09-01"});
    desk.set(&old, "checkedOn", date).unwrap();
    place(&desk, "Zumba", "activity");
    let fresh = place(&desk, "Allotment", "place");
    desk.ok("place_checked", json!({"place": fresh}));
    assert_eq!(
        listed(&desk, "", &[], true),
        ["Zumba", "Bowls", "Allotment"]
    );
    let opened = desk.ok("place_open", json!({"place": fresh}));
    let checked = &opened["fields"]["checkedOn"]["live"][0]["value"]["value"];
    assert_eq!(checked, "2026-11-18");
    desk.ok("undo", json!({}));
    assert_eq!(
        listed(&desk, "", &[], true),
        ["Allotment", "Zumba", "Bowls"]
    );
    let mary = desk.person("Mary");
    for other in [&mary, &json!("ab".repeat(16))] {
        for command in ["place_open", "place_checked"] {
            assert_eq!(desk.refusal(command, json!({"place": other})), "notFound");
        }
    }
}

#[test]
fn what_is_near_and_fits_is_told_by_words_and_written_nowhere() {
    let desk = Desk::open();
    let mary = desk.person("Mary");
    say(&desk, &mary, "address", "3 Mill Lane, Pont Fach CF11 9AB");
    desk.item(&mary, "gift", "text", "I used to sing in a choir");
    desk.item(&mary, "wish", "text", "chwarae gwyddbwyll eto");
    let side = json!([{"field": "side", "value": {"is": "choice", "value": "dontWant"}}]);
    let unwanted = json!({"person": mary, "kind": "statement", "voice": own(), "fields": side,
        "prose": [{"field": "text", "text": "no more angling"}]});
    desk.ok("item_add", unwanted);
    let far = place(&desk, "Singing by the sea", "group");
    say(&desk, &far, "postcode", "SA1 1AA");
    let near = place(&desk, "Côr y Bont", "group");
    say(&desk, &near, "postcode", "CF11 1AA");
    let chess = place(&desk, "Chess at the library", "activity");
    say(&desk, &chess, "area", "Pont Fach");
    place(&desk, "Angling", "group");
    let on_map = place(&desk, "Old choir", "group");
    let contact = desk.item(&mary, "contact", "name", "the old choir");
    let link = json!({"is": "link", "value": on_map});
    desk.set(&contact, "entry", link).unwrap();
    let before = desk.record(&mary);
    let told = desk.ok("patch_fits", json!({"person": mary}));
    let rows = told["rows"].as_array().unwrap();
    let names: Vec<(&str, bool)> = rows
        .iter()
        .map(|row| {
            (
                row["entry"]["name"].as_str().unwrap(),
                row["near"].as_bool().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        names,
        [
            ("Côr y Bont", true),
            ("Chess at the library", true),
            ("Singing by the sea", false)
        ]
    );
    assert_eq!(rows[1]["words"], json!(["gwyddbwyll"]));
    assert!(!told.to_string().contains("Mary"));
    assert_eq!(desk.record(&mary), before);
    let nobody = json!({"person": "ab".repeat(16)});
    assert_eq!(desk.refusal("patch_fits", nobody), "notFound");
    let jo = desk.person("Jo");
    let told = desk.ok("patch_fits", json!({"person": jo}));
    assert_eq!(told, json!({"rows": [], "words": 0}));
}

#[test]
fn what_was_started_is_asked_after_when_a_year_is_over() {
    let desk = Desk::open();
    let choir = place(&desk, "Choir", "group");
    let add = |on: &str| {
        let request = json!({"place": choir, "on": on, "by": " the library café "});
        desk.ok("started_add", request)["started"].clone()
    };
    let (year, young) = (add("2025-11-18"), add("2025-11-19"));
    let rows = || desk.ok("started_list", json!({}))["rows"].clone();
    let before = rows();
    assert_eq!(before[0]["started"], young);
    assert_eq!(
        (&before[0]["asking"], &before[1]["asking"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(
        (&before[1]["by"], &before[1]["name"]),
        (&json!("the library café"), &json!("Choir"))
    );
    assert_eq!(before[1]["yearOn"], "2026-11-18");
    desk.ok(
        "started_say",
        json!({"started": year, "runs": "yes", "note": "two evenings now"}),
    );
    let after = rows();
    assert_eq!(
        (&after[1]["asking"], &after[1]["runs"]),
        (&json!(false), &json!("yes"))
    );
    assert_eq!(
        (&after[1]["askedOn"], &after[1]["note"]),
        (&json!("2026-11-18"), &json!("two evenings now"))
    );
    // An answer given before the year was over is not the answer to the year.
    desk.ok(
        "started_say",
        json!({"started": young, "runs": "yes", "note": ""}),
    );
    desk.clock(NOON + DAY);
    assert_eq!(rows()[0]["asking"], true);
    desk.ok(
        "started_say",
        json!({"started": young, "runs": "no", "note": ""}),
    );
    assert_eq!(rows()[0]["asking"], false);
    // The entry goes, the line stays.
    desk.ok("item_remove", json!({"entity": choir}));
    assert_eq!(
        (&rows()[0]["place"], &rows()[0]["name"]),
        (&Value::Null, &json!(""))
    );
    let refused = json!({"place": year, "on": "2025-11-18", "by": ""});
    assert_eq!(desk.refusal("started_add", refused), "notFound");
    let refused = json!({"started": choir, "runs": "yes", "note": ""});
    assert_eq!(desk.refusal("started_say", refused), "notFound");
}

#[test]
fn lists_of_the_patch_refuse_without_quoting() {
    const MARK: &str = "marmalade";
    let desk = Desk::open();
    for (name, request) in [
        ("patch_list", json!({"query": MARK, "kinds": MARK})),
        ("place_open", json!({"place": MARK})),
        (
            "started_add",
            json!({"place": "ab".repeat(16), "on": "2025", "by": MARK}),
        ),
        ("introduction_begin", json!({"wish": MARK})),
        ("patch_bring", json!({"first": true, "bytes": MARK})),
        (
            "patch_bring",
            json!({"first": false, "bytes": "bWFybWFsYWRl"}),
        ),
    ] {
        let failure = desk.call(name, request).expect_err(name);
        let crossed = serde_json::to_string(&failure).unwrap();
        assert!(!crossed.contains(MARK), "{name}: {crossed}");
    }
    desk.ok(
        "patch_bring",
        json!({"first": true, "bytes": "bWFybWFsYWRl"}),
    );
    let failure = desk.call("patch_preview", json!({})).unwrap_err();
    assert_eq!(code(&failure), "notATable");
    assert!(!serde_json::to_string(&failure).unwrap().contains(MARK));
}
