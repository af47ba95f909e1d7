//! Sitting with someone: every command is walked, and the vault refuses whatever is not about the person
//! who sits there, whoever asks and however.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::collections::BTreeMap;
use std::sync::atomic::Ordering::SeqCst;

use common::*;
use kith_app::NAMES;
use serde_json::{Value, json};

const CODE: &str = "493018";
/// In everything that must not be seen.
const SECRET: &str = "marmalade";

/// A vault with two people, something private and something about safety, and its screen handed over.
struct Table {
    desk: Desk,
    mary: Value,
    /// Something of Mary's for each section, by its name.
    hers: BTreeMap<&'static str, Value>,
    other: Value,
    theirs: Value,
    place: Value,
    picture: Value,
}

fn item(desk: &Desk, person: &Value, kind: &str, field: &str, value: &Value) -> Value {
    let fields = json!([{"field": field, "value": value}]);
    let request = json!({"person": person, "kind": kind, "fields": fields, "voice": own()});
    desk.ok("item_add", request)["entity"].clone()
}

fn prose(desk: &Desk, entity: &Value, field: &str, text: &str) {
    let request =
        json!({"entity": entity, "field": field, "text": text, "base": "", "voice": own()});
    desk.ok("prose_write", request);
}

fn copy() -> Value {
    json!({"language": "en", "layout": "standard", "large": false, "parts": ["about", "people", "vision", "plan"], "without": []})
}

const DOT: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

fn laid() -> Table {
    let desk = Desk::open();
    let mary = desk.person("Mary");
    let other = desk.person(&format!("{SECRET} Lowri"));
    let when = |word: &str| json!({"is": "choice", "value": word});
    let between = item(&desk, &mary, "item", "when", &when("betweenUs"));
    prose(&desk, &between, "text", &format!("{SECRET} between us"));
    let apart = item(&desk, &mary, "item", "when", &when("notWithOthers"));
    prose(&desk, &apart, "text", "not when my son is here");
    let undecided = desk.ok(
        "item_add",
        json!({"person": mary, "kind": "item", "fields": [], "voice": own()}),
    )["entity"]
        .clone();
    prose(&desk, &undecided, "text", &format!("{SECRET} undecided"));
    let concern = item(&desk, &mary, "note", "kind", &when("concern"));
    prose(&desk, &concern, "text", &format!("{SECRET} a dog"));
    let contact = desk.item(&mary, "contact", "name", "Jo");
    let entry = desk.ok(
        "item_add",
        json!({"person": mary, "kind": "entry", "fields": [], "voice": {"of": "coordinator"}}),
    )["entity"]
        .clone();
    let hers = BTreeMap::from([
        ("about", mary.clone()),
        ("network", contact.clone()),
        (
            "vision",
            item(&desk, &mary, "statement", "theme", &when("home")),
        ),
        ("plan", desk.item(&mary, "step", "text", "ring the choir")),
        ("journal", entry),
        ("private", between),
        ("apart", apart),
        ("safety", concern),
    ]);
    let theirs = desk.item(&other, "contact", "name", &format!("{SECRET} Ifan"));
    let added = desk.ok(
        "picture_add",
        json!({"entity": theirs, "field": "photo", "base64": DOT, "replaces": []}),
    );
    let place = desk.ok("place_add", json!({"name": format!("{SECRET} hall")}))["place"].clone();
    desk.ok("same_set", json!({"contact": contact, "person": other}));
    desk.ok("together_code_set", json!({"code": CODE}));
    Table {
        picture: added["picture"].clone(),
        desk,
        mary,
        hers,
        other,
        theirs,
        place,
    }
}

fn sat(table: &Table, others: bool) {
    table
        .desk
        .ok("together_begin", json!({"person": table.mary}));
    table.desk.ok("together_here", json!({"others": others}));
}

/// `name`, a line's end, `Nia`.
const TABLE_OF_ONE: &str = "bmFtZQpOaWEK";

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
                        "entry", "promise", "item", "note", "place", "settings", "decision",
                        "hello", "same",
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
        "map_export",
        "copy_make",
        "copy_show",
        "person_history",
        "contacts_import",
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

#[test]
fn she_writes_in_her_own_record_and_undoes_only_what_was_done_there() {
    let table = laid();
    let (desk, mary) = (&table.desk, &table.mary);
    let name = |text: &str| json!({"entity": table.hers["network"], "field": "relation", "value": text_value(text), "voice": own(), "replaces": []});
    desk.ok("fact_set", name("neighbour"));
    sat(&table, true);
    let opened = desk.ok("person_open", json!({"person": mary, "sections": []}));
    assert_eq!(
        (&opened["canUndo"], &opened["canRedo"]),
        (&json!(false), &json!(false))
    );
    assert_eq!(
        desk.refusal("undo", json!({"person": mary})),
        "nothingToUndo"
    );
    let added = desk.ok(
        "item_add",
        json!({"person": mary, "kind": "contact", "fields": [{"field": "name", "value": text_value("Nan")}], "voice": own()}),
    );
    assert_eq!(added["canUndo"], true);
    prose(desk, &table.hers["vision"], "text", "a garden");
    desk.ok("item_move", json!({"entity": table.hers["plan"]}));
    for _ in 0..3 {
        desk.ok("undo", json!({"person": mary}));
    }
    assert_eq!(
        desk.refusal("undo", json!({"person": mary})),
        "nothingToUndo"
    );
    desk.ok("redo", json!({"person": mary}));
    let left = desk.ok("together_leave", json!({"code": CODE}));
    assert_eq!(left, json!({"left": true, "tries": 3}));
    // Her acts and the coordinator's stand in one line again.
    for _ in 0..2 {
        desk.ok("undo", json!({"person": mary}));
    }
    let contact = desk.entity(mary, &table.hers["network"]);
    assert!(!contact.to_string().contains("neighbour"), "{contact}");
}

#[test]
fn writing_on_in_the_same_words_is_not_the_coordinators_act() {
    let table = laid();
    let (desk, vision) = (&table.desk, &table.hers["vision"]);
    let before = prose_of(desk, &table.mary, vision);
    let written = desk.ok(
        "prose_write",
        json!({"entity": vision, "field": "text", "text": "A flat of my own", "base": before, "voice": {"of": "coordinator"}}),
    );
    sat(&table, true);
    let base = &written["prose"]["version"];
    desk.ok(
        "prose_write",
        json!({"entity": vision, "field": "text", "text": "A flat of my own, with a cat", "base": base, "voice": own()}),
    );
    desk.ok("undo", json!({"person": table.mary}));
    let now = desk.entity(&table.mary, vision);
    assert_eq!(now["fields"]["text"]["text"], "A flat of my own");
}

fn prose_of(desk: &Desk, person: &Value, entity: &Value) -> Value {
    let seen = desk.entity(person, entity);
    seen["fields"]["text"]["version"]
        .as_str()
        .map_or_else(|| json!(""), |version| json!(version))
}

#[test]
fn the_third_wrong_code_locks_the_vault() {
    let table = laid();
    let desk = &table.desk;
    sat(&table, true);
    for (wrong, left) in [("493019", 2), ("", 1)] {
        let answer = desk.ok("together_leave", json!({"code": wrong}));
        assert_eq!(answer, json!({"left": false, "tries": left}));
    }
    assert_eq!(desk.machine.locked.load(SeqCst), 0);
    let last = desk.refusal("together_leave", json!({"code": "000000"}));
    assert_eq!(last, "locked");
    assert_eq!(desk.machine.locked.load(SeqCst), 1);
    let status = desk.ok("app_status", json!({}));
    assert_eq!(
        (&status["state"], &status["together"]),
        (&json!("locked"), &Value::Null)
    );
    // Not even the right one opens anything now; the passphrase does, for the coordinator.
    assert_eq!(
        desk.refusal("together_leave", json!({"code": CODE})),
        "locked"
    );
    desk.unlock();
    assert_eq!(
        desk.ok("people_list", json!({"query": "", "offset": 0, "limit": 9}))["total"],
        2
    );
    // The tries begin anew with the next time.
    sat(&table, true);
    assert_eq!(
        desk.ok("together_leave", json!({"code": "111222"}))["tries"],
        2
    );
    assert_eq!(
        desk.ok("together_leave", json!({"code": CODE}))["left"],
        true
    );
    sat(&table, true);
    assert_eq!(
        desk.ok("together_leave", json!({"code": "111222"}))["tries"],
        2
    );
}

#[test]
fn without_a_code_or_a_record_nothing_is_handed_over() {
    let desk = Desk::open();
    let mary = desk.person("Mary");
    let begin = |person: &Value| desk.refusal("together_begin", json!({"person": person}));
    assert_eq!(begin(&mary), "noTogetherCode");
    assert_eq!(desk.ok("app_status", json!({}))["togetherCode"], false);
    for (code, refusal) in [
        ("12345", "notSixDigits"),
        ("abcdef", "notSixDigits"),
        ("111111", "codeTooEasy"),
        ("345678", "codeTooEasy"),
    ] {
        assert_eq!(
            desk.refusal("together_code_set", json!({"code": code})),
            refusal
        );
    }
    desk.ok("together_code_set", json!({"code": CODE}));
    assert_eq!(desk.ok("app_status", json!({}))["togetherCode"], true);
    let hello = desk.ok("hello_add", json!({"nickname": "Red scarf", "line": ""}));
    assert_eq!(begin(&hello["person"]), "notFound");
    assert_eq!(
        begin(&json!("0123456789abcdef0123456789abcdef")),
        "notFound"
    );
    for name in ["together_here", "together_leave"] {
        let request = if name == "together_here" {
            json!({"others": true})
        } else {
            json!({"code": CODE})
        };
        assert_eq!(
            desk.refusal(name, request),
            "badRequest",
            "{name}: nobody sits there"
        );
    }
}

#[test]
fn a_code_survives_locking_and_starting_again() {
    let mut desk = Desk::open();
    desk.ok("together_code_set", json!({"code": CODE}));
    desk.ok("together_code_set", json!({"code": "271828"}));
    desk.restart();
    desk.unlock();
    let mary = desk.person("Mary");
    desk.ok("together_begin", json!({"person": mary}));
    assert_eq!(
        desk.ok("together_leave", json!({"code": CODE}))["left"],
        false
    );
    assert_eq!(
        desk.ok("together_leave", json!({"code": "271828"}))["left"],
        true
    );
    // Whoever starts Kith again while somebody sits there has to unlock it.
    desk.ok("together_begin", json!({"person": mary}));
    desk.restart();
    assert_eq!(desk.ok("app_status", json!({}))["state"], "locked");
}

#[test]
fn an_answer_that_was_under_way_when_somebody_sat_down_is_not_given() {
    let table = laid();
    table.desk.machine.saving_waits();
    let export = json!({"person": table.mary, "form": "csv"});
    std::thread::scope(|scope| {
        // It waits for the coordinator to choose a place for the file.
        let waiting = scope.spawn(|| table.desk.call("map_export", export));
        table.desk.machine.until_saving();
        table
            .desk
            .ok("together_begin", json!({"person": table.mary}));
        table.desk.machine.save_now();
        let failure = waiting.join().unwrap().unwrap_err();
        assert_eq!(code(&failure), "together");
    });
}
