//! What every command keeps to: errors are a code and a message that names no
//! content, and nothing that arrives makes a command panic.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::*;
use kith_app::{Failure, NAMES, at_edge, dispatch};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

#[test]
fn a_malformed_request_is_a_bad_request_for_every_command() {
    let desk = Desk::open();
    for name in NAMES {
        for request in [
            json!(null),
            json!([]),
            json!("x"),
            json!(7),
            json!({"unknown": 1}),
            json!({"": {}}),
        ] {
            let failure = desk.call(name, request.clone()).unwrap_err();
            let crossed = serde_json::to_value(&failure).unwrap();
            assert_eq!(
                crossed,
                json!({"code": "badRequest", "message": "BadRequest"}),
                "{name} {request}"
            );
        }
    }
    assert_eq!(desk.refusal("no_such_command", json!({})), "badRequest");
    assert_eq!(desk.refusal("", json!({})), "badRequest");
}

#[test]
fn a_wait_crosses_beside_the_code() {
    let failure = Failure {
        wait_ms: Some(30_000),
        ..Failure::new(kith_app::Code::WaitFirst, "m")
    };
    let crossed = serde_json::to_value(failure).unwrap();
    assert_eq!(
        crossed,
        json!({"code": "waitFirst", "message": "m", "waitMs": 30_000})
    );
}

#[test]
fn a_panic_stops_at_the_edge_and_its_words_with_it() {
    let failure = at_edge::<()>(|| panic!("Siân said {}", "marmalade")).unwrap_err();
    assert_eq!(
        serde_json::to_value(failure).unwrap(),
        json!({"code": "internal", "message": "Internal"})
    );
}

const MARK: &str = "marmalade";

/// Requests of the right shape, full of a word that must not come back.
fn marked(person: &Value, contact: &Value) -> Vec<(&'static str, Value)> {
    let long = MARK.repeat(100_000);
    let voice = json!({"of": "other", "name": MARK});
    let nobody = "cd".repeat(16);
    let set = |field: &str, value: Value| json!({"entity": contact, "field": field, "value": value, "voice": voice, "replaces": []});
    vec![
        ("fact_set", set(MARK, text_value(MARK))),
        (
            "fact_set",
            set("sector", json!({"is": "choice", "value": MARK})),
        ),
        (
            "fact_set",
            set("born", json!({"is": "date", "value": MARK})),
        ),
        ("fact_set", set("name", text_value(&long))),
        (
            "fact_set",
            json!({"entity": MARK, "field": MARK, "value": MARK, "voice": voice, "replaces": [MARK]}),
        ),
        (
            "prose_write",
            json!({"entity": contact, "field": MARK, "text": MARK, "base": "", "voice": voice}),
        ),
        (
            "prose_write",
            json!({"entity": contact, "field": "note", "text": long, "base": "", "voice": voice}),
        ),
        (
            "prose_write",
            json!({"entity": contact, "field": "note", "text": MARK, "base": MARK, "voice": voice}),
        ),
        (
            "item_add",
            json!({"person": nobody, "kind": "contact", "fields": [{"field": MARK, "value": text_value(MARK)}], "voice": voice}),
        ),
        (
            "item_add",
            json!({"person": person, "kind": MARK, "fields": [], "voice": voice}),
        ),
        (
            "item_add",
            json!({"person": person, "kind": "contact", "fields": [{"field": MARK, "value": text_value(MARK)}], "voice": voice}),
        ),
        (
            "person_add",
            json!({"preferredName": MARK, "language": MARK}),
        ),
        (
            "person_add",
            json!({"preferredName": long, "language": "en"}),
        ),
        ("hello_add", json!({"nickname": MARK, "line": long})),
        (
            "record_begin",
            json!({"person": nobody, "preferredName": MARK, "present": MARK}),
        ),
        (
            "picture_add",
            json!({"entity": contact, "field": "photo", "base64": MARK, "replaces": []}),
        ),
        ("history", json!({"entity": nobody, "field": MARK})),
        (
            "people_list",
            json!({"query": MARK, "offset": MARK, "limit": 1}),
        ),
        (
            "passphrase_change",
            json!({"old": format!("{MARK} harbour bracken violin"), "new": format!("{MARK} umbrella quarry thimble")}),
        ),
        ("passphrase_change", json!({"old": PASSPHRASE, "new": MARK})),
        (
            "recovery_confirm",
            json!({"groups": [{"index": 0, "text": MARK}]}),
        ),
        ("vault_create", json!({"passphrase": MARK})),
        (
            "vault_recover",
            json!({"recoveryKey": MARK, "newPassphrase": MARK}),
        ),
        ("vault_unlock", json!({"passphrase": MARK})),
        ("prefs_write", json!({"prefs": {"language": MARK}})),
    ]
}

#[test]
fn no_error_says_what_somebody_wrote() {
    let desk = Desk::open();
    let person = desk.person(MARK);
    let contact = desk.item(&person, "contact", "name", MARK);
    for round in 0..2 {
        for (name, request) in marked(&person, &contact) {
            // A generous wait, so that it is the secret that is tried.
            desk.clock(NOON + DAY + round * DAY);
            let failure = desk.call(name, request).expect_err(name);
            let crossed = serde_json::to_string(&failure).unwrap().to_lowercase();
            assert!(!crossed.contains(MARK), "{name}: {crossed}");
            assert!(
                !format!("{failure:?}").to_lowercase().contains(MARK),
                "{name}"
            );
        }
        desk.app.close();
    }
}

/// JSON of any shape, with the ids and words of the vault sprinkled in.
fn anything(words: Vec<Value>) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(|b| json!(b)),
        any::<i64>().prop_map(|n| json!(n)),
        any::<f64>().prop_map(|n| json!(n)),
        ".{0,12}".prop_map(|s| json!(s)),
        proptest::sample::select(words),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            proptest::collection::vec(("[a-zA-Z]{1,12}", inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Good requests, of which fields are then replaced by anything at all.
fn good(person: &Value, contact: &Value) -> Vec<(&'static str, Value)> {
    let mut all = vec![
        (
            "fact_set",
            json!({"entity": contact, "field": "ring", "value": {"is": "number", "value": 1}, "voice": own(), "replaces": []}),
        ),
        (
            "prose_write",
            json!({"entity": contact, "field": "note", "text": "x", "base": "", "voice": own()}),
        ),
        (
            "item_add",
            json!({"person": person, "kind": "step", "fields": [], "voice": own(), "after": contact}),
        ),
        ("item_move", json!({"entity": contact, "after": contact})),
        ("item_keep", json!({"entity": contact})),
        ("today", json!({"now": NOON, "timezoneOffsetMinutes": 0})),
        (
            "people_list",
            json!({"query": "a", "offset": 0, "limit": 9, "stages": ["moved"]}),
        ),
        (
            "person_open",
            json!({"person": person, "sections": ["about"]}),
        ),
        (
            "hello_add",
            json!({"nickname": "a", "line": "b", "nextMeeting": 3}),
        ),
        ("history", json!({"entity": contact, "field": "ring"})),
        (
            "person_history",
            json!({"person": person, "before": {"at": 3, "op": format!("{}:3", "a".repeat(32))}, "limit": 9}),
        ),
        (
            "picture_add",
            json!({"entity": contact, "field": "photo", "base64": "", "replaces": []}),
        ),
        (
            "recovery_confirm",
            json!({"groups": [{"index": 0, "text": "a"}]}),
        ),
    ];
    all.extend(["undo", "redo"].map(|name| (name, json!({"person": person}))));
    all
}

#[test]
fn nothing_that_arrives_makes_a_command_panic() {
    let desk = Desk::open();
    let person = desk.person("Siân");
    let contact = desk.item(&person, "contact", "name", "Jo");
    let good = good(&person, &contact);
    let words = [
        person.clone(),
        contact.clone(),
        own(),
        text_value("x"),
        json!("ring"),
        json!("is"),
        json!(i64::MIN),
    ];
    let strategy = (
        any::<usize>(),
        any::<usize>(),
        any::<bool>(),
        anything(words.to_vec()),
    );
    let quiet = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 1_500,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let outcome = runner.run(&strategy, |(which, field, whole, any)| {
        let (name, mut request) = good[which % good.len()].clone();
        if whole {
            // Locking would make the rest of the test easy.
            let name = Some(NAMES[which % NAMES.len()]).filter(|name| *name != "vault_lock");
            let name = name.unwrap_or("today");
            prop_assert!(not_internal(dispatch(&desk.app, name, any)), "{}", name);
            return Ok(());
        }
        let fields = request.as_object_mut().unwrap();
        let key = fields.keys().nth(field % fields.len()).cloned().unwrap();
        fields.insert(key, any);
        prop_assert!(not_internal(dispatch(&desk.app, name, request)), "{}", name);
        Ok(())
    });
    std::panic::set_hook(quiet);
    outcome.unwrap();
    assert_eq!(desk.ok("vault_verify", json!({}))["sound"], true);
}

/// A panic becomes an internal failure, and there is no other way to one here.
fn not_internal(answer: Result<Value, Failure>) -> bool {
    answer
        .err()
        .is_none_or(|failure| failure.code != kith_app::Code::Internal)
}
