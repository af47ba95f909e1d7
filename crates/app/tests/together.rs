//! Sitting with someone: every command is walked, and the vault refuses whatever is not about the person
//! who sits there, whoever asks and however.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::collections::BTreeMap;

use common::table::*;
use common::*;
use kith_app::NAMES;
use serde_json::{Value, json};

fn copy() -> Value {
    json!({"language": "en", "layout": "standard", "large": false, "parts": ["about", "people", "vision", "plan"], "without": []})
}

/// `name`, a line's end, `Nia`.
const TABLE_OF_ONE: &str = "bmFtZQpOaWEK";

fn patch_list(query: &str) -> Value {
    json!({"query": query, "kinds": [], "stale": false, "offset": 0, "limit": 9})
}

/// Requests that each command must refuse while Mary sits there, though they are good ones.
fn reaching_out(table: &Table) -> BTreeMap<&'static str, Vec<Value>> {
    let (other, theirs, hers) = (&table.other, &table.theirs, &table.hers);
    let voice = own();
    let fact = |entity: &Value, field: &str| json!({"entity": entity, "field": field, "value": text_value("x"), "voice": voice, "replaces": []});
    let facts = |entity: &Value, field: &str| json!({"entity": entity, "facts": [{"field": field, "value": text_value("x"), "replaces": []}], "voice": voice});
    let prose = |entity: &Value, field: &str| json!({"entity": entity, "field": field, "text": "x", "base": "", "voice": voice});
    let named = |entity: &Value| json!({"entity": entity});
    // Another's, her own that she does not write in, the team's, and none at all.
    let nobody = json!("0123456789abcdef0123456789abcdef");
    let closed = [
        theirs,
        other,
        &table.place,
        &hers["private"],
        &hers["apart"],
        &hers["safety"],
        &hers["journal"],
        &table.offer,
        &table.introduction,
        &nobody,
    ];
    let each = |make: &dyn Fn(&Value) -> Value| closed.iter().map(|one| make(one)).collect();
    let add = |person: &Value, kind: &str| json!({"person": person, "kind": kind, "fields": [], "voice": voice});
    let both = |make: &dyn Fn(&Value) -> Value| vec![make(other), make(&nobody)];
    BTreeMap::from([
        ("app_status", vec![]),
        ("prefs_read", vec![]),
        ("vault_lock", vec![]),
        // Of these the tests below tell what they refuse.
        ("together_here", vec![]),
        ("together_leave", vec![]),
        (
            "prefs_write",
            vec![json!({"prefs": table.desk.ok("prefs_read", json!({}))})],
        ),
        ("passphrase_suggest", vec![json!({"language": "en"})]),
        ("passphrase_strength", vec![json!({"passphrase": "x"})]),
        (
            "passphrase_change",
            vec![json!({"old": PASSPHRASE, "new": "umbrella quarry thimble lantern"})],
        ),
        ("vault_create", vec![json!({"passphrase": PASSPHRASE})]),
        ("recovery_confirm", vec![json!({"groups": []})]),
        ("recovery_renew", vec![json!({"passphrase": PASSPHRASE})]),
        ("vault_unlock", vec![json!({"passphrase": PASSPHRASE})]),
        (
            "vault_recover",
            vec![json!({"recoveryKey": "x", "newPassphrase": PASSPHRASE})],
        ),
        ("vault_verify", vec![json!({})]),
        ("sample_open", vec![json!({"language": "en"})]),
        ("together_code_set", vec![json!({"code": "112233"})]),
        (
            "together_begin",
            vec![json!({"person": other}), json!({"person": table.mary})],
        ),
        (
            "today",
            vec![json!({"now": NOON, "timezoneOffsetMinutes": 0})],
        ),
        (
            "people_list",
            vec![
                json!({"query": "", "offset": 0, "limit": 9}),
                json!({"query": SECRET, "offset": 0, "limit": 9}),
            ],
        ),
        (
            "person_add",
            vec![json!({"preferredName": "x", "language": "en"})],
        ),
        ("hello_add", vec![json!({"nickname": "x", "line": ""})]),
        (
            "record_begin",
            vec![json!({"person": other, "preferredName": "x", "present": ""})],
        ),
        (
            "person_open",
            both(&|person| json!({"person": person, "sections": []})),
        ),
        ("settings_open", vec![json!({})]),
        ("fact_set", each(&|one| fact(one, "name"))),
        ("facts_set", each(&|one| facts(one, "name"))),
        ("prose_write", each(&|one| prose(one, "text"))),
        (
            "item_add",
            [add(other, "contact"), add(&nobody, "contact")]
                .into_iter()
                .chain(
                    [
                        "entry",
                        "promise",
                        "item",
                        "note",
                        "place",
                        "settings",
                        "decision",
                        "hello",
                        "same",
                        "introduction",
                        "started",
                    ]
                    .map(|kind| add(&table.mary, kind)),
                )
                .collect(),
        ),
        ("item_remove", each(&named)),
        ("item_keep", each(&named)),
        ("item_move", each(&named)),
        (
            "picture_add",
            each(&|one| json!({"entity": one, "field": "photo", "base64": DOT, "replaces": []})),
        ),
        (
            "picture_read",
            both(&|person| json!({"person": person, "picture": table.picture})),
        ),
        ("map_at", both(&|person| json!({"person": person}))),
        (
            "map_compare",
            both(&|person| json!({"person": person, "then": "2026-01-01"})),
        ),
        (
            "map_export",
            vec![json!({"person": table.mary, "form": "csv"})],
        ),
        (
            "copy_make",
            vec![
                json!({"person": table.mary, "options": copy(), "form": "html"}),
                json!({"person": other, "options": copy(), "form": "pdf"}),
            ],
        ),
        (
            "copy_show",
            both(&|person| json!({"person": person, "options": copy()})),
        ),
        (
            "contacts_preview",
            vec![json!({"person": table.mary, "bytes": ""})],
        ),
        (
            "contacts_import",
            vec![json!({"person": table.mary, "bytes": TABLE_OF_ONE, "skip": []})],
        ),
        ("patch_list", vec![patch_list("")]),
        ("place_open", vec![json!({"place": table.place})]),
        ("place_checked", vec![json!({"place": table.place})]),
        (
            "patch_fits",
            both(&|person| json!({"person": person}))
                .into_iter()
                .chain([json!({"person": table.mary})])
                .collect(),
        ),
        ("wishes_list", vec![json!({})]),
        (
            "introduction_begin",
            vec![json!({"wish": table.wish, "offer": table.offer})],
        ),
        (
            "introduction_say",
            vec![json!({"introduction": table.introduction, "side": "wish", "says": "yes"})],
        ),
        (
            "introduction_make",
            vec![json!({"introduction": table.introduction, "on": "2026-11-18"})],
        ),
        (
            "introduction_came",
            vec![json!({"introduction": table.introduction, "note": "x"})],
        ),
        ("started_list", vec![json!({})]),
        (
            "started_add",
            vec![json!({"place": table.place, "on": "2025-11-18", "by": ""})],
        ),
        (
            "started_say",
            vec![json!({"started": table.place, "runs": "yes", "note": ""})],
        ),
        ("patch_bring", vec![json!({"first": true, "bytes": "W10="})]),
        ("patch_preview", vec![json!({})]),
        ("patch_import", vec![json!({"skip": [], "overwrite": []})]),
        ("patch_let_go", vec![json!({})]),
        ("plan_shown", both(&|person| json!({"person": person}))),
        (
            "plan_agree",
            both(&|person| {
                json!({"person": person, "hash": "0".repeat(64), "answer": "declined", "apart": [], "words": "",
                    "present": "", "advocate": {"is": "notSaid"}, "on": "2026-11-18", "language": "en"})
            }),
        ),
        ("plans_agreed", both(&|person| json!({"person": person}))),
        (
            "plan_compare",
            both(&|person| json!({"person": person, "then": format!("{}:1", "0".repeat(32))})),
        ),
        ("places_list", vec![json!({"query": ""})]),
        ("place_add", vec![json!({"name": "x"})]),
        ("same_read", vec![json!({"contact": hers["network"]})]),
        ("same_set", vec![json!({"contact": hers["network"]})]),
        (
            "undo",
            vec![
                json!({}),
                json!({"person": other}),
                json!({"person": nobody}),
            ],
        ),
        (
            "redo",
            vec![
                json!({}),
                json!({"person": other}),
                json!({"person": nobody}),
            ],
        ),
        (
            "history",
            vec![
                json!({"entity": hers["network"]}),
                json!({"entity": theirs}),
            ],
        ),
        (
            "person_history",
            vec![
                json!({"person": table.mary, "limit": 9}),
                json!({"person": other, "limit": 9}),
            ],
        ),
    ])
}

#[test]
fn every_command_refuses_what_is_not_about_who_sits_there() {
    let table = laid();
    let requests = reaching_out(&table);
    sat(&table, false);
    for name in NAMES {
        let asked = requests
            .get(name)
            .unwrap_or_else(|| panic!("say here what {name} must refuse"));
        for request in asked {
            let failure = table.desk.call(name, request.clone()).expect_err(name);
            let crossed = serde_json::to_value(&failure).unwrap();
            // One answer for all: it tells nothing of whether there is such a thing.
            let refused = json!({"code": "together", "message": "Together"});
            assert_eq!(crossed, refused, "{name} {request}");
        }
    }
    for name in requests.keys() {
        assert!(NAMES.contains(name), "{name} is no command");
    }
}

#[test]
fn the_same_requests_are_good_ones_where_nobody_sits() {
    let table = laid();
    let requests = reaching_out(&table);
    for name in [
        "people_list",
        "today",
        "person_open",
        "map_at",
        "picture_read",
        "same_read",
        "places_list",
        "patch_list",
        "place_open",
        "patch_fits",
        "wishes_list",
        "introduction_say",
        "started_list",
        "map_export",
        "copy_make",
        "copy_show",
        "person_history",
        "contacts_import",
        "plan_shown",
        "plans_agreed",
    ] {
        let answer = table.desk.call(name, requests[name][0].clone());
        assert!(answer.is_ok(), "{name}: {answer:?}");
    }
}

#[test]
fn what_is_read_holds_nothing_between_two_or_of_others() {
    let table = laid();
    sat(&table, false);
    let open = |sections: Value| {
        table.desk.ok(
            "person_open",
            json!({"person": table.mary, "sections": sections}),
        )
    };
    let all = open(json!([]));
    let all_words = all.to_string();
    assert!(all_words.contains("Jo") && all_words.contains("ring the choir"));
    assert!(
        all_words.contains("not when my son is here"),
        "nobody else is here"
    );
    assert!(!all_words.contains(SECRET), "{all_words}");
    for section in ["private", "safety", "counted"] {
        let words = open(json!([section])).to_string();
        assert!(!words.contains(SECRET), "{words}");
    }
    assert_eq!(open(json!(["safety"]))["entities"], json!([]));
    let seen = table.desk.ok("map_at", json!({"person": table.mary}));
    assert!(!seen.to_string().contains(SECRET));
    let status = table.desk.ok("app_status", json!({}));
    assert_eq!(
        status["together"],
        json!({"person": table.mary, "others": false})
    );
}

#[test]
fn with_others_here_what_is_not_for_them_stays_away_and_cannot_be_called_back() {
    let table = laid();
    table
        .desk
        .ok("together_begin", json!({"person": table.mary}));
    let words = || {
        let request = json!({"person": table.mary, "sections": []});
        table.desk.ok("person_open", request).to_string()
    };
    assert!(
        !words().contains("my son"),
        "not before it was asked who is here"
    );
    table.desk.ok("together_here", json!({"others": false}));
    assert!(words().contains("my son"));
    // Somebody comes in.
    table.desk.ok("together_here", json!({"others": true}));
    assert!(!words().contains("my son"));
    let back = table
        .desk
        .refusal("together_here", json!({"others": false}));
    assert_eq!(back, "badRequest");
    assert!(!words().contains("my son"));
    let status = table.desk.ok("app_status", json!({}));
    assert_eq!(status["together"]["others"], true);
}
