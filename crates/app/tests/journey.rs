//! The first journey, on commands alone: a vault, a hello that becomes a
//! record, circles, a vision, a plan; locked, unlocked, and all found again.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::*;
use kith_app::NAMES;
use serde_json::{Value, json};

/// Commands that work with no vault open.
const WITHOUT_A_VAULT: &[&str] = &[
    "app_status",
    "prefs_read",
    "prefs_write",
    "passphrase_suggest",
    "passphrase_strength",
    "vault_create",
    "vault_unlock",
    "vault_recover",
    "vault_lock",
    "sample_open",
];

#[test]
fn what_was_said_before_locking_is_found_after_unlocking() {
    let desk = Desk::new();
    assert_eq!(desk.ok("app_status", json!({}))["state"], "none");
    let sheet = desk.ok("vault_create", json!({"passphrase": PASSPHRASE}));
    confirm(&desk, &sheet);
    assert_eq!(desk.ok("app_status", json!({}))["recoveryConfirmed"], true);

    let person = hello(&desk);
    let request =
        json!({"person": person, "preferredName": "Siân Pryce", "present": "Siân and Jo"});
    desk.ok("record_begin", request);
    let written = circles_vision_and_plan(&desk, &person);
    let before = desk.record(&person);
    assert_eq!(before["hello"], false);

    desk.lock();
    assert_eq!(
        desk.machine
            .locked
            .load(std::sync::atomic::Ordering::SeqCst),
        1
    );
    assert_eq!(desk.ok("app_status", json!({}))["state"], "locked");
    for (name, request) in written {
        assert_eq!(desk.refusal(name, request), "locked", "{name}");
    }
    desk.unlock();
    assert_eq!(desk.record(&person), before);
    let found = desk.ok(
        "people_list",
        json!({"query": "sian", "offset": 0, "limit": 10}),
    );
    assert_eq!(found["total"], 1);
    assert_eq!(desk.ok("vault_verify", json!({}))["sound"], true);
}

fn confirm(desk: &Desk, sheet: &Value) {
    let groups: Vec<Value> = sheet["ask"].as_array().unwrap().iter()
        .map(|index| json!({"index": index, "text": sheet["recoveryGroups"][index.as_u64().unwrap() as usize]}))
        .collect();
    desk.ok("recovery_confirm", json!({"groups": groups}));
}

/// A hello, which is listed before anything is a record.
fn hello(desk: &Desk) -> Value {
    let request = json!({"nickname": "Red bike", "line": "Strong tea", "nextMeeting": NOON + DAY});
    let person = desk.ok("hello_add", request)["person"].clone();
    let listed = desk.ok(
        "people_list",
        json!({"query": "", "offset": 0, "limit": 10}),
    );
    assert_eq!(
        (&listed["total"], &listed["people"][0]["hello"]),
        (&json!(1), &json!(true))
    );
    assert_eq!(listed["people"][0]["stage"], "hello");
    person
}

/// Writes a record, and gives a good request for every command of an open vault.
fn circles_vision_and_plan(desk: &Desk, person: &Value) -> Vec<(&'static str, Value)> {
    let jo = desk.item(person, "contact", "name", "Jo Mears");
    let ring = desk
        .set(&jo, "ring", json!({"is": "number", "value": 1}))
        .unwrap();
    assert_eq!(ring["field"]["live"][0]["value"]["value"], 1);
    let add = json!({"person": person, "kind": "statement", "voice": own(), "fields": [],
        "prose": [{"field": "text", "text": "Dw i eisiau canu"}]});
    let statement = desk.ok("item_add", add.clone())["entity"].clone();
    let goal = desk.ok(
        "item_add",
        json!({"person": person, "kind": "goal", "voice": own(),
        "fields": [{"field": "statement", "value": {"is": "link", "value": statement}}],
        "prose": [{"field": "text", "text": "Join the choir"}]}),
    )["entity"]
        .clone();
    let step = json!({"person": person, "kind": "step", "voice": own(), "fields": [
        {"field": "text", "value": text_value("Ring Jo")},
        {"field": "goal", "value": {"is": "link", "value": goal}},
        {"field": "who", "value": {"is": "link", "value": jo}},
        {"field": "by", "value": {"is": "date", "value": "2026-12-01"}}]});
    let step = desk.ok("item_add", step)["entity"].clone();
    let fact = json!({"entity": jo, "field": "ring", "value": {"is": "number", "value": 2}, "voice": own(), "replaces": []});
    let prose =
        json!({"entity": statement, "field": "text", "text": "x", "base": "", "voice": own()});
    let picture = json!({"entity": jo, "field": "photo", "base64": "", "replaces": []});
    let one = json!({"entity": step});
    let copy = json!({"language": "en", "layout": "standard", "large": false, "parts": ["plan"], "without": []});
    vec![
        (
            "passphrase_change",
            json!({"old": PASSPHRASE, "new": "another quite long passphrase"}),
        ),
        ("recovery_confirm", json!({"groups": []})),
        ("recovery_renew", json!({"passphrase": PASSPHRASE})),
        ("vault_verify", json!({})),
        ("today", json!({"now": NOON, "timezoneOffsetMinutes": 0})),
        ("people_list", json!({"query": "", "offset": 0, "limit": 9})),
        (
            "person_add",
            json!({"preferredName": "A", "language": "en"}),
        ),
        ("hello_add", json!({"nickname": "A", "line": ""})),
        (
            "record_begin",
            json!({"person": person, "preferredName": "A", "present": ""}),
        ),
        ("person_open", json!({"person": person, "sections": []})),
        ("settings_open", json!({})),
        ("fact_set", fact),
        (
            "facts_set",
            json!({"entity": jo, "voice": own(), "facts": [
                {"field": "ring", "value": {"is": "number", "value": 2}, "replaces": []}]}),
        ),
        ("map_at", json!({"person": person})),
        ("map_compare", json!({"person": person, "then": "2026-01"})),
        ("map_export", json!({"person": person, "form": "csv"})),
        ("together_code_set", json!({"code": "493018"})),
        ("together_begin", json!({"person": person})),
        ("together_here", json!({"others": false})),
        ("together_leave", json!({"code": "493018"})),
        (
            "patch_list",
            json!({"query": "", "kinds": [], "stale": false, "offset": 0, "limit": 9}),
        ),
        ("place_open", json!({"place": jo})),
        ("place_checked", json!({"place": jo})),
        ("patch_fits", json!({"person": person})),
        ("wishes_list", json!({})),
        ("introduction_begin", json!({"wish": jo, "offer": jo})),
        (
            "introduction_say",
            json!({"introduction": jo, "side": "wish", "says": "yes"}),
        ),
        (
            "introduction_make",
            json!({"introduction": jo, "on": "2026-11-18"}),
        ),
        ("introduction_came", json!({"introduction": jo, "note": ""})),
        ("started_list", json!({})),
        (
            "started_add",
            json!({"place": jo, "on": "2026-11-18", "by": ""}),
        ),
        (
            "started_say",
            json!({"started": jo, "runs": "yes", "note": ""}),
        ),
        ("patch_bring", json!({"first": true, "bytes": ""})),
        ("patch_preview", json!({})),
        ("patch_import", json!({"skip": [], "overwrite": []})),
        ("patch_let_go", json!({})),
        ("plan_shown", json!({"person": person})),
        ("plans_agreed", json!({"person": person})),
        (
            "plan_agree",
            json!({"person": person, "hash": "0".repeat(64), "answer": "declined", "apart": [], "words": "",
                "present": "", "advocate": {"is": "notSaid"}, "on": "2026-11-18", "language": "en"}),
        ),
        (
            "plan_compare",
            json!({"person": person, "then": format!("{}:1", "0".repeat(32))}),
        ),
        (
            "copy_make",
            json!({"person": person, "options": copy, "form": "html"}),
        ),
        ("copy_show", json!({"person": person, "options": copy})),
        (
            "contacts_preview",
            json!({"person": person, "bytes": "Sm8K"}),
        ),
        (
            "contacts_import",
            json!({"person": person, "bytes": "Sm8K", "skip": []}),
        ),
        ("places_list", json!({"query": ""})),
        ("place_add", json!({"name": "Library"})),
        ("same_read", json!({"contact": jo})),
        ("same_set", json!({"contact": jo})),
        ("prose_write", prose),
        ("item_add", add),
        ("item_remove", one.clone()),
        ("item_keep", one.clone()),
        ("item_move", one.clone()),
        ("picture_add", picture),
        (
            "picture_read",
            json!({"person": person, "picture": "00".repeat(16)}),
        ),
        ("undo", json!({"person": person})),
        ("redo", json!({"person": person})),
        ("history", one),
        ("person_history", json!({"person": person, "limit": 9})),
    ]
}

#[test]
fn a_good_request_is_known_for_every_command_of_an_open_vault() {
    let desk = Desk::open();
    let person = hello(&desk);
    desk.ok(
        "record_begin",
        json!({"person": person, "preferredName": "A", "present": ""}),
    );
    let known: Vec<&str> = circles_vision_and_plan(&desk, &person)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    for name in NAMES.iter().filter(|name| !WITHOUT_A_VAULT.contains(name)) {
        // A command added later must be added above, so that it is tried while locked.
        assert!(known.contains(name), "{name}");
    }
}
