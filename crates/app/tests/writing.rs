//! Writing in a record, well and badly.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::*;
use kith_app::PrefsRead;
use serde_json::{Value, json};

/// Names that break what is careless.
const HOSTILE: &[&str] = &[
    "O'Brien \"Mac\" <b>",
    "Robert'); DROP TABLE people;--",
    "<script>alert(1)</script>&amp;",
    "Zoë́ 👩🏽‍🌾🌻",
    "e\u{301}\u{323}\u{302}",
    "آمنہ بی بی",
    "\u{202e}desrever\u{202c}",
    "100% {name} %s \\n $1 ${x}",
    "\u{feff}zero\u{200b}width",
    "NEAR(\"a\" AND b*) OR c:",
];

#[test]
fn names_come_back_byte_for_byte() {
    let desk = Desk::open();
    for name in HOSTILE {
        let person = desk.person(name);
        let contact = desk.item(&person, "contact", "name", name);
        desk.write(&contact, "note", "", name).unwrap();
        assert_eq!(desk.record(&person)["name"], *name);
        let fields = desk.entity(&person, &contact)["fields"].clone();
        assert_eq!(fields["name"]["live"][0]["value"]["value"], *name);
        assert_eq!(fields["note"]["text"], *name);
        desk.ok(
            "people_list",
            json!({"query": name, "offset": 0, "limit": 9}),
        );
    }
    let listed = desk.ok(
        "people_list",
        json!({"query": "", "offset": 0, "limit": 50}),
    );
    assert_eq!(listed["total"], HOSTILE.len());
    assert_eq!(desk.ok("vault_verify", json!({}))["sound"], true);
}

#[test]
fn a_ten_megabyte_paste_is_too_long_and_the_text_before_it_stands() {
    let desk = Desk::open();
    let person = desk.person("Siân");
    let saved = desk.write(&person, "matters", "", "Being asked.").unwrap();
    let version = saved["prose"]["version"].as_str().unwrap().to_owned();
    let paste = "Being asked. ".repeat(800_000);
    assert_eq!(
        code(
            &desk
                .write(&person, "matters", &version, &paste)
                .unwrap_err()
        ),
        "tooLong"
    );
    assert_eq!(
        code(&desk.set(&person, "phone", text_value(&paste)).unwrap_err()),
        "tooLong"
    );
    let request = json!({"preferredName": paste, "language": "en"});
    assert_eq!(desk.refusal("person_add", request), "tooLong");
    let item = json!({"person": person, "kind": "statement", "fields": [], "voice": own(),
        "prose": [{"field": "text", "text": paste}]});
    assert_eq!(desk.refusal("item_add", item), "tooLong");
    let fields = desk.entity(&person, &person)["fields"].clone();
    assert_eq!(fields["matters"]["text"], "Being asked.");
    assert_eq!(
        desk.record(&person)["entities"].as_array().unwrap().len(),
        1
    );
    desk.write(&person, "matters", &version, "Being asked first.")
        .unwrap();
}

#[test]
fn what_does_not_fit_a_field_is_refused() {
    let desk = Desk::open();
    let person = desk.person("Siân");
    let contact = desk.item(&person, "contact", "name", "Jo");
    let before = desk.record(&person);
    for (field, value) in [
        ("ring", json!({"is": "number", "value": 5})),
        ("ring", json!({"is": "number", "value": 0})),
        ("ring", text_value("1")),
        ("sector", json!({"is": "choice", "value": "enemies"})),
        ("name", json!({"is": "flag", "value": true})),
        ("note", text_value("prose is not a fact")),
        ("paid", json!({"is": "choices", "value": []})),
        ("nothing", text_value("x")),
        ("", json!({"is": "none"})),
    ] {
        assert_eq!(
            code(&desk.set(&contact, field, value.clone()).unwrap_err()),
            "badValue",
            "{field} {value}"
        );
    }
    for (field, value) in [
        ("born", json!({"is": "date", "value": "2026-02-30"})),
        ("born", json!({"is": "date", "value": "x"})),
    ] {
        let refused = code(&desk.set(&person, field, value).unwrap_err());
        assert!(
            matches!(refused.as_str(), "badRequest" | "badValue"),
            "{refused}"
        );
    }
    assert_eq!(
        code(&desk.write(&contact, "name", "", "x").unwrap_err()),
        "badValue"
    );
    assert_eq!(
        code(&desk.write(&contact, "note", "!", "x").unwrap_err()),
        "badRequest"
    );
    assert_eq!(desk.record(&person), before);
}

#[test]
fn what_belongs_to_another_person_is_out_of_reach() {
    let desk = Desk::open();
    let (one, other) = (desk.person("Siân"), desk.person("Dafydd"));
    let theirs = desk.item(&other, "contact", "name", "Jo");
    let (first, their_goal) = (
        desk.item(&one, "gift", "text", "Songs"),
        desk.item(&other, "gift", "text", "Walls"),
    );
    let step = desk.item(&one, "step", "text", "Ring");
    let before = (desk.record(&one), desk.record(&other));
    let link = json!({"is": "link", "value": theirs});
    assert_eq!(code(&desk.set(&step, "who", link).unwrap_err()), "notFound");
    assert_eq!(
        desk.refusal("item_move", json!({"entity": first, "after": their_goal})),
        "notFound"
    );
    let add =
        json!({"person": one, "kind": "gift", "fields": [], "voice": own(), "after": their_goal});
    assert_eq!(desk.refusal("item_add", add), "notFound");
    let tie = json!({"person": one, "kind": "tie", "voice": own(),
        "fields": [{"field": "a", "value": {"is": "link", "value": theirs}}]});
    assert_eq!(desk.refusal("item_add", tie), "notFound");
    let nobody = "ab".repeat(16);
    for (name, request) in [
        ("person_open", json!({"person": nobody, "sections": []})),
        (
            "item_add",
            json!({"person": nobody, "kind": "gift", "fields": [], "voice": own()}),
        ),
        ("item_remove", json!({"entity": nobody})),
        ("history", json!({"entity": nobody})),
        (
            "record_begin",
            json!({"person": one, "preferredName": "x", "present": ""}),
        ),
    ] {
        assert_eq!(desk.refusal(name, request), "notFound", "{name}");
    }
    assert_eq!((desk.record(&one), desk.record(&other)), before);
}

#[test]
fn a_persons_own_kinds_are_not_made_or_removed_as_items() {
    let desk = Desk::open();
    let person = desk.person("Siân");
    for kind in ["person", "hello", "settings", "decision"] {
        let add = json!({"person": person, "kind": kind, "fields": [], "voice": own()});
        assert_eq!(desk.refusal("item_add", add), "badRequest", "{kind}");
    }
    assert_eq!(
        desk.refusal("item_remove", json!({"entity": person})),
        "badRequest"
    );
    for name in ["", "  ", "\n\t"] {
        assert_eq!(
            desk.refusal(
                "person_add",
                json!({"preferredName": name, "language": "en"})
            ),
            "badValue"
        );
        assert_eq!(
            desk.refusal("hello_add", json!({"nickname": name, "line": ""})),
            "badValue"
        );
    }
}

#[test]
fn each_save_says_what_can_be_undone() {
    let desk = Desk::open();
    let person = desk.person("Siân");
    let contact = desk.item(&person, "contact", "name", "Jo");
    let ring = |n: i64| json!({"is": "number", "value": n});
    let first = desk.set(&contact, "ring", ring(1)).unwrap();
    assert_eq!(
        (&first["canUndo"], &first["canRedo"]),
        (&json!(true), &json!(false))
    );
    let turned = desk.ok("undo", json!({"person": person}));
    assert_eq!(
        (&turned["what"], &turned["canRedo"]),
        (&json!("fact"), &json!(true))
    );
    let now =
        |field: &str| desk.entity(&person, &contact)["fields"][field]["live"][0]["value"].clone();
    assert_ne!(now("ring"), ring(1));
    let again = desk.ok("redo", json!({"person": person}));
    assert_eq!(
        (&again["canUndo"], &again["canRedo"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(now("ring"), ring(1));
    assert_eq!(
        desk.refusal("redo", json!({"person": person})),
        "nothingToUndo"
    );
    desk.ok("item_remove", json!({"entity": contact}));
    assert_eq!(desk.entity(&person, &contact), Value::Null);
    assert_eq!(desk.ok("undo", json!({"person": person}))["what"], "remove");
    assert_eq!(now("name"), text_value("Jo"));
    let told = desk.ok("history", json!({"entity": contact, "field": "ring"}));
    assert!(!told["entries"].as_array().unwrap().is_empty());
}

#[test]
fn today_shows_meetings_promises_and_what_was_last_said() {
    let desk = Desk::open();
    let person = desk.person("Siân");
    let at = |moment: i64| json!({"is": "moment", "value": moment});
    desk.set(&person, "nextMeeting", at(NOON + 2 * HOUR))
        .unwrap();
    desk.write(&person, "matters", "", "Being asked.").unwrap();
    let promise = desk.item(&person, "promise", "text", "Ring the hall");
    desk.set(&promise, "by", json!({"is": "date", "value": "2020-01-01"}))
        .unwrap();
    let later = desk.person("Dafydd");
    desk.set(&later, "nextMeeting", at(NOON + 30 * DAY))
        .unwrap();
    let private = json!({"person": person, "kind": "item", "fields": [], "voice": own(),
        "prose": [{"field": "text", "text": "Just between us."}]});
    desk.ok("item_add", private);
    let ask = json!({"now": NOON, "timezoneOffsetMinutes": 60});
    let today = desk.ok("today", ask.clone());
    assert_eq!(today["meetings"].as_array().unwrap().len(), 1);
    assert_eq!(today["meetings"][0]["lastWords"], "Being asked.");
    assert_eq!(today["promises"][0]["overdue"], true);
    desk.set(&promise, "done", json!({"is": "flag", "value": true}))
        .unwrap();
    assert_eq!(desk.ok("today", ask)["promises"], json!([]));
    for now in [i64::MIN, i64::MAX, 0] {
        desk.ok(
            "today",
            json!({"now": now, "timezoneOffsetMinutes": i32::MAX}),
        );
    }
}

#[test]
fn people_are_found_page_by_page_and_by_stage() {
    let desk = Desk::open();
    for n in 0..7 {
        let person = desk.person(&format!("Mair {n}"));
        if n % 2 == 0 {
            let seen = &desk.entity(&person, &person)["fields"]["stage"]["live"][0]["op"];
            desk.ok(
                "fact_set",
                json!({"entity": person, "field": "stage", "replaces": [seen], "voice": own(),
                    "value": {"is": "choice", "value": "moved"}}),
            );
        }
    }
    let list = |query: &str, offset: u32, stages: Value| {
        let mut request = json!({"query": query, "offset": offset, "limit": 3});
        if stages != Value::Null {
            request["stages"] = stages;
        }
        let listed = desk.ok("people_list", request);
        (
            listed["total"].as_u64().unwrap(),
            listed["people"].as_array().unwrap().len(),
        )
    };
    for query in ["", "mair", "mayr"] {
        assert_eq!(list(query, 0, Value::Null), (7, 3), "{query}");
        assert_eq!(list(query, 6, Value::Null), (7, 1), "{query}");
        assert_eq!(list(query, 90, Value::Null), (7, 0), "{query}");
        assert_eq!(list(query, 0, json!(["moved"])), (4, 3), "{query}");
        assert_eq!(list(query, 3, json!(["moved"])), (4, 1), "{query}");
        assert_eq!(list(query, 0, json!([])), (0, 0), "{query}");
    }
}

#[test]
fn damaged_preferences_become_defaults_and_it_is_said() {
    let desk = Desk::new();
    let defaults = desk.ok("prefs_read", json!({}));
    assert_eq!(desk.ok("app_status", json!({}))["damagedPrefs"], false);
    for prefs in [
        PrefsRead {
            prefs: None,
            damaged: true,
        },
        PrefsRead {
            prefs: Some(json!("nonsense")),
            damaged: false,
        },
        PrefsRead {
            prefs: Some(json!({"language": "xx"})),
            damaged: false,
        },
    ] {
        *desk.machine.prefs.lock().unwrap() = prefs;
        assert_eq!(desk.ok("prefs_read", json!({})), defaults);
        assert_eq!(desk.ok("app_status", json!({}))["damagedPrefs"], true);
    }
    let mut wanted = defaults.clone();
    wanted["textSize"] = json!(200);
    assert_eq!(desk.ok("prefs_write", json!({"prefs": wanted})), wanted);
    assert_eq!(desk.ok("prefs_read", json!({})), wanted);
    wanted["textSize"] = json!(900);
    assert_eq!(
        desk.refusal("prefs_write", json!({"prefs": wanted})),
        "badValue"
    );
}
