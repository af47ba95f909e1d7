//! The journal: what an entry says of itself, whom and what it names; and what is kept about safety.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::table::{laid, prose, sat};
use common::*;
use serde_json::{Value, json};

fn add(desk: &Desk, person: &Value, kind: &str, fields: &[(&str, Value)], text: &str) -> Value {
    let fields: Vec<Value> = fields
        .iter()
        .map(|(field, value)| json!({"field": field, "value": value}))
        .collect();
    let prose = json!([{"field": "text", "text": text}]);
    let request = json!({"person": person, "kind": kind, "fields": fields, "prose": prose, "voice": {"of": "coordinator"}});
    desk.ok("item_add", request)["entity"].clone()
}

fn choice(word: &str) -> Value {
    json!({"is": "choice", "value": word})
}

fn link(to: &Value) -> Value {
    json!({"is": "link", "value": to})
}

fn date(day: &str) -> Value {
    json!({"is": "date", "value": day})
}

fn found(desk: &Desk, query: &str) -> Value {
    let request = json!({"query": query, "offset": 0, "limit": 9});
    desk.ok("people_list", request)["total"].clone()
}

#[test]
fn an_entry_says_what_it_was_what_it_is_a_sign_of_and_whom_it_names() {
    let desk = Desk::open();
    let mary = desk.person("Mary");
    let jo = desk.item(&mary, "contact", "name", "Jo");
    let goal = add(&desk, &mary, "goal", &[], "Sing again");
    let choir = desk.ok("place_add", json!({"name": "Pont Fach choir"}))["place"].clone();
    let principles = json!({"is": "choices", "value": ["community", "choiceAndControl"]});
    let entry = add(
        &desk,
        &mary,
        "entry",
        &[
            ("on", date("2026-11-03")),
            ("kind", choice("introduction")),
            ("principles", principles.clone()),
            ("contact", link(&jo)),
            ("goal", link(&goal)),
            ("place", link(&choir)),
        ],
        "Jo took her to the choir.",
    );
    desk.lock();
    desk.unlock();
    let kept = desk.entity(&mary, &entry);
    let value = |field: &str| kept["fields"][field]["live"][0]["value"].clone();
    assert_eq!(value("kind"), choice("introduction"));
    assert_eq!(value("principles"), principles);
    assert_eq!(
        [value("contact"), value("goal"), value("place")],
        [link(&jo), link(&goal), link(&choir)]
    );
    // What a place is called is asked for by itself, however many there are.
    for n in 0..60 {
        desk.ok("place_add", json!({"name": format!("A hall {n}")}));
    }
    let these = desk.ok("places_list", json!({"query": "", "these": [choir]}));
    assert_eq!(these["places"].as_array().unwrap().len(), 1);
    assert_eq!(these["places"][0]["name"], "Pont Fach choir");
    assert_eq!(desk.ok("vault_verify", json!({}))["sound"], true);
}

#[test]
fn an_entry_names_nothing_else_and_nothing_of_others() {
    let desk = Desk::open();
    let (mary, lowri) = (desk.person("Mary"), desk.person("Lowri"));
    let entry = add(&desk, &mary, "entry", &[], "A day");
    let hers = desk.item(&mary, "contact", "name", "Jo");
    let theirs = desk.item(&lowri, "contact", "name", "Ifan");
    let goal = add(&desk, &lowri, "goal", &[], "Dig");
    let place = desk.ok("place_add", json!({"name": "Hall"}))["place"].clone();
    for (field, to) in [
        ("contact", &theirs),
        ("contact", &place),
        ("contact", &lowri),
        ("goal", &goal),
        ("goal", &hers),
        ("place", &hers),
        ("place", &theirs),
        ("place", &lowri),
    ] {
        let refused = desk.set(&entry, field, link(to)).unwrap_err();
        assert!(
            ["notFound", "badValue"].contains(&code(&refused).as_str()),
            "{field} {refused:?}"
        );
    }
    for (field, value) in [
        ("kind", choice("gossip")),
        ("principles", json!({"is": "choices", "value": ["profit"]})),
        ("principles", choice("community")),
    ] {
        assert_eq!(
            code(&desk.set(&entry, field, value).unwrap_err()),
            "badValue"
        );
    }
}

#[test]
fn a_day_on_which_nobody_met_is_no_last_contact() {
    let desk = Desk::open();
    let mary = desk.person("Mary");
    let last = || {
        let request = json!({"query": "", "offset": 0, "limit": 9});
        desk.ok("people_list", request)["people"][0]["lastContact"].clone()
    };
    add(
        &desk,
        &mary,
        "entry",
        &[("on", date("2026-11-03")), ("kind", choice("visit"))],
        "Tea",
    );
    assert_eq!(last(), "2026-11-03");
    for kind in ["changed", "didNotHappen"] {
        add(
            &desk,
            &mary,
            "entry",
            &[("on", date("2026-11-10")), ("kind", choice(kind))],
            "Alone on the bus",
        );
    }
    assert_eq!(last(), "2026-11-03");
    // One of which nobody said what it was is a day with them, as it always was.
    add(&desk, &mary, "entry", &[("on", date("2026-11-12"))], "Rang");
    assert_eq!(last(), "2026-11-12");
    assert_eq!(desk.ok("vault_verify", json!({}))["sound"], true);
}

#[test]
fn no_word_of_a_concern_is_found_told_or_shown_beside_others() {
    let desk = Desk::open();
    let mary = desk.person("Mary");
    let concern = add(
        &desk,
        &mary,
        "note",
        &[
            ("kind", choice("concern")),
            ("told", text_value("wombat desk")),
            ("knows", choice("notYet")),
        ],
        "wombat seen",
    );
    prose(&desk, &concern, "heard", "“wombat heard”");
    prose(&desk, &concern, "agreed", "wombat agreed");
    let told = add(
        &desk,
        &mary,
        "note",
        &[
            ("kind", choice("told")),
            ("told", text_value("wombat nurse")),
            (
                "toldAt",
                json!({"is": "moment", "value": 1_795_003_200_000i64}),
            ),
            ("concern", link(&concern)),
        ],
        "",
    );
    for query in ["wombat", "womba", "heard", "agreed", "nurse", "desk"] {
        assert_eq!(found(&desk, query), 0, "{query}");
    }
    let history = desk.ok("person_history", json!({"person": mary, "limit": 500}));
    assert!(!history.to_string().contains("wombat"));
    let today = desk.ok("today", json!({"now": NOON, "timezoneOffsetMinutes": 0}));
    assert!(!today.to_string().contains("wombat"));
    let plan = desk.ok("plan_shown", json!({"person": mary}));
    assert!(!plan.to_string().contains("wombat"));
    // The one who was told names the concern; a concern of somebody else cannot be named.
    let other = desk.person("Lowri");
    let theirs = add(&desk, &other, "note", &[("kind", choice("concern"))], "x");
    let refused = desk.set(&told, "concern", link(&theirs)).unwrap_err();
    assert_eq!(code(&refused), "notFound");
    desk.ok("together_code_set", json!({"code": "493018"}));
    desk.ok("together_begin", json!({"person": mary}));
    desk.ok("together_here", json!({"others": false}));
    for sections in [json!([]), json!(["safety"])] {
        let shown = desk.ok("person_open", json!({"person": mary, "sections": sections}));
        assert!(!shown.to_string().contains("wombat"));
        assert!(!shown.to_string().contains(concern.as_str().unwrap()));
        assert!(!shown.to_string().contains(told.as_str().unwrap()));
    }
}

#[test]
fn before_a_meeting_it_says_that_there_is_something_about_working_safely_and_not_what() {
    let desk = Desk::open();
    let mary = desk.person("Mary");
    desk.set(
        &mary,
        "nextMeeting",
        json!({"is": "moment", "value": NOON + HOUR}),
    )
    .unwrap();
    let meeting = || {
        let today = desk.ok("today", json!({"now": NOON, "timezoneOffsetMinutes": 0}));
        today["meetings"][0].clone()
    };
    assert_eq!(meeting()["safely"], 0);
    let dog = add(
        &desk,
        &mary,
        "note",
        &[("kind", choice("workingSafely"))],
        "A wombat at the gate",
    );
    // What has no words yet, and what is a concern, is not counted.
    add(
        &desk,
        &mary,
        "note",
        &[("kind", choice("workingSafely"))],
        " ",
    );
    add(
        &desk,
        &mary,
        "note",
        &[("kind", choice("concern"))],
        "wombat",
    );
    assert_eq!(meeting()["safely"], 1);
    assert!(!meeting().to_string().contains("wombat"));
    desk.ok("item_remove", json!({"entity": dog}));
    assert_eq!(meeting()["safely"], 0);
}

#[test]
fn while_somebody_sits_there_their_journal_can_be_read_and_not_written() {
    let table = laid();
    let entry = table.hers["journal"].clone();
    sat(&table, false);
    let request = json!({"person": table.mary, "sections": ["journal"]});
    let seen = table.desk.ok("person_open", request);
    assert_eq!(seen["entities"][0]["id"], entry);
    let refused =
        |name: &str, request: Value| assert_eq!(table.desk.refusal(name, request), "together");
    refused(
        "item_add",
        json!({"person": table.mary, "kind": "entry", "fields": [], "prose": [{"field": "text", "text": "x"}], "voice": own()}),
    );
    refused(
        "prose_write",
        json!({"entity": entry, "field": "text", "text": "x", "base": "", "voice": own()}),
    );
    refused(
        "fact_set",
        json!({"entity": entry, "field": "kind", "value": choice("call"), "voice": own(), "replaces": []}),
    );
    refused(
        "people_list",
        json!({"query": "Mary", "offset": 0, "limit": 9}),
    );
}
