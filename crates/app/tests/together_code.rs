//! Sitting with someone: what is written and undone there, and the code that takes the screen back.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::sync::atomic::Ordering::SeqCst;

use common::table::*;
use common::*;
use serde_json::{Value, json};

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
