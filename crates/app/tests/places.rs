//! One place, many maps; and a contact who is also a person.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::*;
use serde_json::{Value, json};

fn link(id: &Value) -> Value {
    json!({"is": "link", "value": id})
}

#[test]
fn an_entry_stands_on_many_maps_and_in_no_record() {
    let desk = Desk::open();
    let choir = json!({"name": "  Pont Fach   choir ", "kind": "group", "phone": "01632 960300"});
    let choir = desk.ok("place_add", choir)["place"].clone();
    desk.ok("place_add", json!({"name": "Llyfrgell"}));
    let found = desk.ok("places_list", json!({"query": "CHÔIR pont"}));
    assert_eq!(found["places"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&found["places"][0]["place"], &found["places"][0]["name"]),
        (&choir, &json!("Pont Fach choir"))
    );
    assert_eq!(
        desk.ok("places_list", json!({"query": ""}))["places"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    for name in ["Mary", "Jo"] {
        let person = desk.person(name);
        let contact = desk.item(&person, "contact", "name", "the singing");
        desk.set(&contact, "entry", link(&choir)).unwrap();
        let contact = desk.entity(&person, &contact);
        // The name on the map stays the person's own.
        assert_eq!(
            contact["fields"]["name"]["live"][0]["value"]["value"],
            "the singing"
        );
        assert!(!desk.record(&person).to_string().contains("Pont Fach"));
    }
    assert_eq!(desk.refusal("place_add", json!({"name": " "})), "badValue");
    assert_eq!(
        desk.refusal("place_add", json!({"name": "x", "kind": "moon"})),
        "badValue"
    );
    // Found by nobody's search: it is nobody's.
    let found = desk.ok(
        "people_list",
        json!({"query": "llyfrgell", "offset": 0, "limit": 9}),
    );
    assert_eq!(found["total"], 0);
}

#[test]
fn no_other_link_leaves_a_record() {
    let desk = Desk::open();
    let place = desk.ok("place_add", json!({"name": "Choir"}))["place"].clone();
    let (mary, jo) = (desk.person("Mary"), desk.person("Jo"));
    let mine = desk.item(&mary, "contact", "name", "Ann");
    let theirs = desk.item(&jo, "contact", "name", "Ben");
    let step = desk.item(&mary, "step", "text", "Sing");
    let tie = desk.ok(
        "item_add",
        json!({"person": mary, "kind": "tie", "fields": [], "voice": own()}),
    );
    let tie = tie["entity"].clone();
    for (entity, field, to) in [
        (&mine, "entry", &theirs),
        (&mine, "entry", &mine),
        (&mine, "entry", &jo),
        (&tie, "a", &place),
        (&tie, "a", &theirs),
        (&step, "who", &place),
        (&step, "who", &theirs),
        (&place, "name", &mine),
    ] {
        let refused = desk.set(entity, field, link(to)).unwrap_err();
        assert!(
            ["notFound", "badValue"].contains(&code(&refused).as_str()),
            "{field} {refused:?}"
        );
    }
    for kind in ["place", "same", "settings"] {
        let request = json!({"person": mary, "kind": kind, "fields": [], "voice": own()});
        assert_eq!(desk.refusal("item_add", request), "badRequest", "{kind}");
    }
}

#[test]
fn who_a_contact_also_is_stands_in_neither_record() {
    let desk = Desk::open();
    let (mary, jo) = (desk.person("Mary"), desk.person("Jo"));
    let contact = desk.item(&mary, "contact", "name", "Jo");
    assert_eq!(desk.ok("same_read", json!({"contact": contact})), json!({}));
    let before = (desk.record(&mary), desk.record(&jo));
    desk.ok("same_set", json!({"contact": contact, "person": jo}));
    let known = desk.ok("same_read", json!({"contact": contact}));
    assert_eq!(known, json!({"person": jo, "name": "Jo"}));
    // Not in what screens show of either, nor in their histories, undo or search.
    assert_eq!((desk.record(&mary), desk.record(&jo)), before);
    let told = |person: &Value| {
        desk.ok("person_history", json!({"person": person, "limit": 500}))
            .to_string()
    };
    let id = |value: &Value| value.as_str().unwrap().to_owned();
    assert!(!told(&mary).contains(&id(&jo)));
    assert!(!told(&jo).contains(&id(&mary)) && !told(&jo).contains(&id(&contact)));
    desk.ok("same_set", json!({"contact": contact}));
    assert_eq!(desk.ok("same_read", json!({"contact": contact})), json!({}));
    for (contact, person, code) in [
        (&contact, &mary, "badValue"),
        (&contact, &contact, "badValue"),
        (&jo, &mary, "notFound"),
        (&contact, &json!("cd".repeat(16)), "notFound"),
    ] {
        let request = json!({"contact": contact, "person": person});
        let refused = desk.refusal("same_set", request);
        assert!([code, "notFound"].contains(&refused.as_str()), "{refused}");
    }
    assert_eq!(
        desk.refusal("same_read", json!({"contact": mary})),
        "notFound"
    );
    assert_eq!(desk.ok("vault_verify", json!({}))["sound"], true);
}

#[test]
fn who_a_contact_also_is_can_be_said_taken_back_and_said_again() {
    let desk = Desk::open();
    let (mary, jo) = (desk.person("Mary"), desk.person("Jo"));
    let contact = desk.item(&mary, "contact", "name", "Jo");
    let read = || desk.ok("same_read", json!({"contact": contact}))["person"].clone();
    for _ in 0..2 {
        desk.ok("same_set", json!({"contact": contact, "person": jo}));
        assert_eq!(read(), jo);
        desk.ok("undo", json!({}));
        assert_eq!(read(), Value::Null);
    }
    desk.ok("same_set", json!({"contact": contact, "person": jo}));
    desk.ok("same_set", json!({"contact": contact}));
    assert_eq!(read(), Value::Null);
}

#[test]
fn the_settings_are_never_undone_from_under_their_screen() {
    let desk = Desk::open();
    desk.ok("place_add", json!({"name": "Library"}));
    let settings = desk.ok("settings_open", json!({}))["id"].clone();
    assert_eq!(desk.refusal("undo", json!({})), "nothingToUndo");
    assert_eq!(desk.ok("settings_open", json!({}))["id"], settings);
}

#[test]
fn no_refusal_says_what_somebody_wrote() {
    const MARK: &str = "marmalade";
    let desk = Desk::open();
    let person = desk.person(MARK);
    let contact = desk.item(&person, "contact", "name", MARK);
    let long = MARK.repeat(10_000);
    let fact = json!({"field": MARK, "value": text_value(MARK), "replaces": []});
    let svg =
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><{MARK} {MARK}=\"{MARK}\"/></svg>");
    for (name, request) in [
        (
            "facts_set",
            json!({"entity": contact, "facts": [fact], "voice": own()}),
        ),
        ("map_at", json!({"person": person, "on": MARK})),
        (
            "map_compare",
            json!({"person": person, "then": "2026", "now": MARK}),
        ),
        (
            "map_export",
            json!({"person": person, "form": "svg", "svg": svg}),
        ),
        (
            "map_export",
            json!({"person": person, "form": "png", "svg": MARK}),
        ),
        ("contacts_preview", json!({"person": person, "bytes": MARK})),
        (
            "contacts_import",
            json!({"person": person, "bytes": "UEsDBA==", "skip": []}),
        ),
        ("place_add", json!({"name": MARK, "kind": MARK})),
        ("place_add", json!({"name": long})),
        ("same_read", json!({"contact": person})),
        ("same_set", json!({"contact": contact, "person": person})),
    ] {
        let failure = desk.call(name, request).expect_err(name);
        let crossed = serde_json::to_string(&failure).unwrap().to_lowercase();
        assert!(!crossed.contains(MARK), "{name}: {crossed}");
    }
}
