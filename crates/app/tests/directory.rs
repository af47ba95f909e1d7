//! Open Referral from a file: looked at, taken in part by part, brought in again, and bad files of every sort.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use common::*;
use serde_json::{Value, json};

fn id(n: usize) -> String {
    format!("{n:08x}-0000-4000-8000-000000000000")
}

fn service(n: usize) -> Value {
    json!({
        "id": id(n), "name": format!("Lunch club {n}"), "description": "<p>Soup &amp; <b>company</b></p>",
        "url": "https://example.org", "status": "active", "phones": [{"number": "01632 960300"}],
        "organization": {"id": "o", "name": "Pont Fach Together"},
        "service_at_locations": [{"location": {"addresses": [{"address_1": "1 High Street", "city": "Pont Fach", "postal_code": "CF11 9AB"}]}}],
    })
}

fn bring(desk: &Desk, file: &Value) {
    bring_bytes(desk, file.to_string().as_bytes());
}

fn bring_bytes(desk: &Desk, bytes: &[u8]) {
    for (nth, piece) in bytes.chunks(3_000).enumerate() {
        let request = json!({"first": nth == 0, "bytes": STANDARD.encode(piece)});
        desk.ok("patch_bring", request);
    }
}

fn preview(desk: &Desk, file: &Value) -> Value {
    bring(desk, file);
    desk.ok("patch_preview", json!({}))
}

/// Takes in all of what was looked at: entries added and changed, and in how many parts.
fn import(desk: &Desk, skip: &[u32], overwrite: &[u32]) -> (u64, u64, usize) {
    let (mut added, mut changed, mut parts) = (0, 0, 0);
    loop {
        let told = desk.ok(
            "patch_import",
            json!({"skip": skip, "overwrite": overwrite}),
        );
        added += told["added"].as_u64().unwrap();
        changed += told["changed"].as_u64().unwrap();
        parts += 1;
        if told["done"] == told["total"] {
            return (added, changed, parts);
        }
    }
}

fn counts(told: &Value) -> [u64; 5] {
    ["fresh", "changed", "same", "edited", "takenOut"].map(|key| told[key].as_u64().unwrap())
}

fn all(desk: &Desk) -> u64 {
    let request = json!({"query": "", "kinds": [], "stale": false, "offset": 0, "limit": 0});
    desk.ok("patch_list", request)["total"].as_u64().unwrap()
}

fn named(desk: &Desk, name: &str) -> Value {
    let found = desk.ok("places_list", json!({"query": name}))["places"].clone();
    let place = &found.as_array().unwrap()[0]["place"];
    desk.ok("place_open", json!({"place": place}))
}

fn value(entry: &Value, field: &str) -> Value {
    entry["fields"][field]["live"][0]["value"]["value"].clone()
}

#[test]
fn a_directory_is_looked_at_then_taken_in_and_found() {
    let desk = Desk::open();
    let told = preview(&desk, &json!({"contents": [service(1), service(2)]}));
    assert_eq!(counts(&told), [2, 0, 0, 0, 0]);
    assert_eq!(told["rows"][0]["name"], "Lunch club 1");
    assert_eq!(all(&desk), 0, "looking writes nothing");
    assert_eq!(import(&desk, &[2], &[]), (1, 0, 1));
    let entry = named(&desk, "lunch");
    assert_eq!(value(&entry, "about"), "Soup & company");
    assert_eq!(value(&entry, "postcode"), "CF11 9AB");
    assert_eq!(value(&entry, "kind"), "group");
    let voice = &entry["fields"]["about"]["live"][0]["voice"];
    assert_eq!(*voice, json!({"of": "other", "name": "Open Referral"}));
    let request = json!({"query": "soup", "kinds": [], "stale": false, "offset": 0, "limit": 9});
    assert_eq!(desk.ok("patch_list", request)["total"], 1);
    // How the directory knows it is no word to be found by.
    let request =
        json!({"query": "00000001", "kinds": [], "stale": false, "offset": 0, "limit": 9});
    assert_eq!(desk.ok("patch_list", request)["total"], 0);
    assert_eq!(desk.ok("vault_verify", json!({}))["sound"], true);
    assert_eq!(
        desk.refusal("patch_import", json!({"skip": [], "overwrite": []})),
        "badRequest"
    );
}

#[test]
fn brought_in_again_it_changes_and_does_not_double() {
    let desk = Desk::open();
    preview(&desk, &json!([service(1), service(2), service(3)]));
    import(&desk, &[], &[]);
    assert_eq!(
        counts(&preview(
            &desk,
            &json!([service(1), service(2), service(3)])
        )),
        [0, 0, 3, 0, 0]
    );
    assert_eq!(import(&desk, &[], &[]), (0, 0, 1));
    let mut newer = service(2);
    newer["name"] = json!("Lunch club, new name");
    newer["phones"] = json!([]);
    newer["assured_date"] = json!("2026-10-01");
    let told = preview(&desk, &json!([newer, service(1), service(4)]));
    assert_eq!(counts(&told), [1, 1, 1, 0, 0]);
    assert_eq!(
        told["rows"][0]["fields"],
        json!(["name", "phone", "checkedOn"])
    );
    assert_eq!(import(&desk, &[], &[]), (1, 1, 1));
    assert_eq!(all(&desk), 4);
    let entry = named(&desk, "new name");
    assert_eq!(
        entry["fields"]["phone"]["live"][0]["value"],
        json!({"is": "none"})
    );
    // A file never makes it look staler than it is.
    desk.ok("place_checked", json!({"place": entry["id"]}));
    assert_eq!(counts(&preview(&desk, &json!([newer]))), [0, 0, 1, 0, 0]);
    // One undo takes back one part.
    preview(&desk, &json!([service(5)]));
    import(&desk, &[], &[]);
    desk.ok("undo", json!({}));
    assert_eq!(all(&desk), 4);
}

#[test]
fn what_was_changed_here_by_hand_stays_and_the_preview_says_so() {
    let desk = Desk::open();
    preview(&desk, &json!([service(1), service(2)]));
    import(&desk, &[], &[]);
    let entry = named(&desk, "lunch club 1");
    let op = &entry["fields"]["phone"]["live"][0]["op"];
    let by_hand = json!({"entity": entry["id"], "field": "phone", "value": text_value("01632 960999"),
        "voice": {"of": "coordinator"}, "replaces": [op]});
    desk.ok("fact_set", by_hand);
    // The file says no more than it did: the number here still stays.
    let told = preview(&desk, &json!([service(1), service(2)]));
    assert_eq!(counts(&told), [0, 0, 1, 1, 0]);
    assert_eq!(told["rows"][0]["byHand"], json!(["phone"]));
    assert_eq!(import(&desk, &[], &[]), (0, 0, 1));
    let mut newer = service(1);
    newer["phones"] = json!([{"number": "01632 960111"}]);
    newer["name"] = json!("Lunch club one");
    let told = preview(&desk, &json!([newer]));
    assert_eq!(
        (&told["rows"][0]["fate"], &told["rows"][0]["fields"]),
        (&json!("changed"), &json!(["name"]))
    );
    assert_eq!(import(&desk, &[], &[]), (0, 1, 1));
    let now = named(&desk, "lunch club one");
    assert_eq!(value(&now, "phone"), "01632 960999");
    preview(&desk, &json!([newer]));
    assert_eq!(import(&desk, &[], &[1]), (0, 1, 1));
    let now = named(&desk, "lunch club one");
    assert_eq!(
        (
            value(&now, "phone"),
            now["fields"]["phone"]["live"].as_array().unwrap().len()
        ),
        (json!("01632 960111"), 1)
    );
    // What was taken out here stays out.
    desk.ok("item_remove", json!({"entity": now["id"]}));
    let told = preview(&desk, &json!([newer]));
    assert_eq!(counts(&told), [0, 0, 0, 0, 1]);
    assert_eq!(import(&desk, &[], &[1]), (0, 0, 1));
    assert_eq!(all(&desk), 1);
}

#[test]
fn it_can_be_stopped_between_parts_and_what_came_stays() {
    let desk = Desk::open();
    let many: Vec<Value> = (0..600).map(service).collect();
    let told = preview(&desk, &json!({"services": many}));
    assert_eq!((&told["fresh"], &told["more"]), (&json!(600), &json!(400)));
    let first = desk.ok("patch_import", json!({"skip": [], "overwrite": []}));
    assert_eq!(
        (&first["done"], &first["total"]),
        (&json!(250), &json!(600))
    );
    desk.ok("patch_let_go", json!({}));
    assert_eq!(
        desk.refusal("patch_import", json!({"skip": [], "overwrite": []})),
        "badRequest"
    );
    assert_eq!(all(&desk), 250);
    let told = preview(&desk, &json!({"services": many}));
    assert_eq!(counts(&told), [350, 0, 250, 0, 0]);
    assert_eq!(import(&desk, &[], &[]), (350, 0, 2));
    assert_eq!(all(&desk), 600);
    // Locking lets go of it, too.
    bring(&desk, &json!([service(1)]));
    desk.lock();
    desk.unlock();
    assert_eq!(desk.refusal("patch_preview", json!({})), "badRequest");
    assert_eq!(desk.ok("vault_verify", json!({}))["sound"], true);
}

#[test]
fn half_valid_malformed_cyclic_and_huge_files_lose_nothing() {
    let desk = Desk::open();
    let mut round = json!({"id": id(3), "name": "Round"});
    for _ in 0..100 {
        round = json!({"id": id(3), "name": "Round", "organization": {"services": [round]}});
    }
    let text = format!(
        r#"[{}, {{"id": "{}", "name": "Broken", "x": 1e999}}, {{"name": "marmalade"}}, {round}, {{"id": "{}", "name": "Half a na"#,
        service(1),
        id(2),
        id(4),
    );
    bring_bytes(&desk, text.as_bytes());
    let told = desk.ok("patch_preview", json!({}));
    assert_eq!(
        (&told["broken"], &told["records"], &told["fresh"]),
        (&json!(true), &json!(5), &json!(2))
    );
    let wrong: Vec<(&Value, &Value)> = told["wrong"]
        .as_array()
        .unwrap()
        .iter()
        .map(|w| (&w["record"], &w["code"]))
        .collect();
    assert_eq!(
        wrong,
        [
            (&json!(2), &json!("malformed")),
            (&json!(3), &json!("noId")),
            (&json!(5), &json!("breaksOff"))
        ]
    );
    assert!(!told["wrong"].to_string().contains("marmalade"));
    assert_eq!(import(&desk, &[], &[]), (2, 0, 1));
    for bad in ["", "id,name\n", "<html>", "\u{0}\u{1}"] {
        desk.ok(
            "patch_bring",
            json!({"first": true, "bytes": STANDARD.encode(bad)}),
        );
        assert_eq!(desk.refusal("patch_preview", json!({})), "notATable");
        assert_eq!(desk.refusal("patch_preview", json!({})), "badRequest");
    }
    let piece = STANDARD.encode(vec![b' '; 16 << 20]);
    for nth in 0..4 {
        desk.ok("patch_bring", json!({"first": nth == 0, "bytes": piece}));
    }
    assert_eq!(
        desk.refusal("patch_bring", json!({"first": false, "bytes": piece})),
        "tableTooLarge"
    );
    assert_eq!(desk.refusal("patch_preview", json!({})), "badRequest");
    assert_eq!(all(&desk), 2);
}

#[test]
fn an_entry_that_was_brought_in_stands_on_maps() {
    let desk = Desk::open();
    preview(&desk, &json!([service(1)]));
    import(&desk, &[], &[]);
    let entry = named(&desk, "lunch");
    let mary = desk.person("Mary");
    let contact = desk.item(&mary, "contact", "name", "my Tuesdays");
    let link = json!({"is": "link", "value": entry["id"]});
    desk.set(&contact, "entry", link.clone()).unwrap();
    let mut newer = service(1);
    newer["name"] = json!("Soup and company");
    preview(&desk, &json!([newer]));
    import(&desk, &[], &[]);
    let now = desk.entity(&mary, &contact);
    assert_eq!(now["fields"]["entry"]["live"][0]["value"], link);
    assert!(!desk.record(&mary).to_string().contains("Soup"));
}
