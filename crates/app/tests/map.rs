//! The map on a day and on two, and its way out as files.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::io::{Cursor, ErrorKind};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use common::*;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

fn number(n: i64) -> Value {
    json!({"is": "number", "value": n})
}

fn choice(word: &str) -> Value {
    json!({"is": "choice", "value": word})
}

/// A contact among friends, in a ring.
fn contact(desk: &Desk, person: &Value, name: &str, ring: i64) -> Value {
    let fields = json!([
        {"field": "name", "value": text_value(name)},
        {"field": "ring", "value": number(ring)},
        {"field": "sector", "value": choice("friends")},
    ]);
    let request = json!({"person": person, "kind": "contact", "fields": fields, "voice": own()});
    desk.ok("item_add", request)["entity"].clone()
}

fn heads(desk: &Desk, person: &Value, contact: &Value, field: &str) -> Value {
    let entity = desk.entity(person, contact);
    let live = entity["fields"][field]["live"].as_array().cloned();
    live.unwrap_or_default()
        .iter()
        .map(|l| l["op"].clone())
        .collect()
}

/// Says a fact in place of what it was.
fn say(desk: &Desk, person: &Value, contact: &Value, field: &str, value: Value) -> Value {
    let replaces = heads(desk, person, contact, field);
    let fact = json!({"entity": contact, "field": field, "value": value, "voice": own(), "replaces": replaces});
    desk.ok("fact_set", fact)
}

fn ids<'a>(all: &'a Value, of: &str) -> Vec<&'a Value> {
    all.as_array().unwrap().iter().map(|one| &one[of]).collect()
}

/// A friend who moves closer, one who dies and is missed, one who is removed,
/// one who comes; over half a year.
fn half_a_year(desk: &Desk) -> (Value, Vec<Value>) {
    desk.clock(NOON - 200 * DAY);
    let person = desk.person("Mary");
    let [jo, alun, ben] = ["Jo", "Alun", "Ben"].map(|name| contact(desk, &person, name, 3));
    desk.clock(NOON - 100 * DAY);
    say(desk, &person, &jo, "ring", number(1));
    say(desk, &person, &alun, "ended", choice("died"));
    say(
        desk,
        &person,
        &alun,
        "missed",
        json!({"is": "flag", "value": true}),
    );
    desk.ok("item_remove", json!({"entity": ben}));
    desk.clock(NOON - 50 * DAY);
    let cai = contact(desk, &person, "Cai", 4);
    say(
        desk,
        &person,
        &cai,
        "paid",
        json!({"is": "flag", "value": true}),
    );
    desk.clock(NOON);
    (person, vec![jo, alun, ben, cai])
}

#[test]
fn then_and_now_are_read_from_life() {
    let desk = Desk::open();
    let (person, all) = half_a_year(&desk);
    let now = desk.ok("map_at", json!({"person": person}));
    assert_eq!(now["measures"]["size"], 2);
    assert_eq!(now["measures"]["rings"], json!([1, 0, 0, 1]));
    assert_eq!(
        (&now["measures"]["paid"], &now["measures"]["unpaid"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(ids(&now["contacts"], "id"), [&all[0], &all[1], &all[3]]);
    assert_eq!(now["drawn"], "2026-05-02");
    assert_eq!(
        now["turns"],
        json!(["2026-05-02", "2026-08-10", "2026-09-29"])
    );
    let then = desk.ok("map_at", json!({"person": person, "on": "2026-06"}));
    assert_eq!(
        (&then["measures"]["size"], &then["on"]),
        (&json!(3), &json!("2026-06"))
    );
    let compared = desk.ok("map_compare", json!({"person": person, "then": "2026-06"}));
    assert_eq!(compared["fresh"], json!([all[3]]));
    assert_eq!(compared["gone"], json!([{"id": all[2]}]));
    assert_eq!(
        (&compared["died"], &compared["missed"]),
        (&json!([all[1]]), &json!([all[1]]))
    );
    assert_eq!(
        (&compared["closer"], &compared["further"]),
        (&json!([all[0]]), &json!([]))
    );
    assert_eq!(compared["beforeDrawn"], false);
    // Before the circles were drawn nobody is new.
    let before = desk.ok("map_compare", json!({"person": person, "then": "2026-01"}));
    assert_eq!(
        (&before["beforeDrawn"], &before["fresh"]),
        (&json!(true), &json!([]))
    );
    assert_eq!(before["then"]["measures"]["size"], 0);
    let backwards = json!({"person": person, "then": "2026-06", "now": "2026-05"});
    assert_eq!(desk.refusal("map_compare", backwards), "badValue");
    let nobody = json!({"person": "cd".repeat(16)});
    assert_eq!(desk.refusal("map_at", nobody), "notFound");
}

#[test]
fn who_was_always_there_is_not_new_and_an_undone_addition_never_was() {
    let desk = Desk::open();
    let (person, all) = half_a_year(&desk);
    let fields = json!([
        {"field": "name", "value": text_value("Mum")},
        {"field": "ring", "value": number(1)},
        {"field": "sector", "value": choice("family")},
    ]);
    let mum = json!({"person": person, "kind": "contact", "fields": fields, "voice": own(), "since": "1958"});
    let mum = desk.ok("item_add", mum)["entity"].clone();
    let compared = desk.ok("map_compare", json!({"person": person, "then": "2026-06"}));
    assert_eq!(compared["fresh"], json!([all[3]]));
    assert_eq!(compared["then"]["measures"]["size"], 4);
    desk.ok("undo", json!({"person": person}));
    let then = desk.ok("map_at", json!({"person": person, "on": "2026-06"}));
    assert!(!ids(&then["contacts"], "id").contains(&&mum));
    assert_eq!(then["measures"]["size"], 3);
    // What is said later of one that stood in the wrong ring from the start mends every day.
    let replaces = heads(&desk, &person, &all[3], "ring");
    let mended = json!({"entity": all[3], "field": "ring", "value": number(2), "voice": own(), "replaces": replaces, "correction": true});
    desk.ok("fact_set", mended);
    let then = desk.ok("map_at", json!({"person": person, "on": "2026-10-01"}));
    assert_eq!(then["measures"]["rings"], json!([1, 1, 0, 0]));
}

#[test]
fn a_drag_is_one_act_and_sees_what_others_did() {
    let desk = Desk::open();
    let person = desk.person("Mary");
    let jo = contact(&desk, &person, "Jo", 3);
    let facts = |ring: Value, sector: Value| {
        json!({"entity": jo, "voice": own(), "facts": [
            {"field": "ring", "value": number(1), "replaces": ring},
            {"field": "sector", "value": choice("family"), "replaces": sector},
        ]})
    };
    let (ring, sector) = (
        heads(&desk, &person, &jo, "ring"),
        heads(&desk, &person, &jo, "sector"),
    );
    assert_eq!(
        desk.refusal("facts_set", facts(json!([]), sector.clone())),
        "changedSince"
    );
    let moved = desk.ok("facts_set", facts(ring.clone(), sector.clone()));
    assert_eq!(moved["fields"]["ring"]["live"][0]["value"], number(1));
    // The screen is a step behind: nothing is half done.
    assert_eq!(
        desk.refusal("facts_set", facts(ring, sector)),
        "changedSince"
    );
    desk.ok("undo", json!({"person": person}));
    let now = desk.ok("map_at", json!({"person": person}));
    assert_eq!(
        (&now["contacts"][0]["ring"], &now["contacts"][0]["sector"]),
        (&json!(3), &json!("friends"))
    );
    let twice = json!({"entity": jo, "voice": own(), "facts": [
        {"field": "ring", "value": number(1), "replaces": []},
        {"field": "ring", "value": number(2), "replaces": []},
    ]});
    assert_eq!(desk.refusal("facts_set", twice), "badRequest");
    let misfit = json!({"entity": jo, "voice": own(), "facts": [
        {"field": "relation", "value": text_value("Sister"), "replaces": []},
        {"field": "phone", "value": number(1), "replaces": []},
    ]});
    assert_eq!(desk.refusal("facts_set", misfit), "badValue");
    assert_eq!(desk.entity(&person, &jo)["fields"]["relation"], Value::Null);
}

fn saved(desk: &Desk, name: &str) -> Vec<u8> {
    std::fs::read(desk.machine.home.join("saved").join(name)).unwrap()
}

fn picture(photos: &[&str]) -> String {
    let discs: String = photos
        .iter()
        .map(|id| format!("<image href=\"kith:{id}\" width=\"40\" height=\"40\"/>"))
        .collect();
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50\">{discs}</svg>")
}

fn photo(desk: &Desk, contact: &Value, colour: [u8; 3]) -> String {
    let red = DynamicImage::ImageRgb8(RgbImage::from_pixel(900, 900, Rgb(colour)));
    let mut bytes = Cursor::new(Vec::new());
    red.write_to(&mut bytes, ImageFormat::Png).unwrap();
    let base64 = STANDARD.encode(bytes.into_inner());
    let add = json!({"entity": contact, "field": "photo", "base64": base64, "replaces": []});
    desk.ok("picture_add", add)["picture"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn a_picture_is_saved_with_its_photos() {
    let desk = Desk::open();
    let (person, all) = half_a_year(&desk);
    let id = photo(&desk, &all[0], [255, 0, 0]);
    let export = |form: &str, svg: String| json!({"person": person, "form": form, "svg": svg});
    let made = desk.ok("map_export", export("png", picture(&[&id])));
    assert_eq!(
        made,
        json!({"saved": true, "name": "circles-2026-11-18.png", "left": []})
    );
    let png = image::load_from_memory(&saved(&desk, "circles-2026-11-18.png")).unwrap();
    assert_eq!((png.width(), png.height()), (200, 100));
    let [r, g, b] = png.to_rgb8().get_pixel(40, 40).0;
    assert!(r > 240 && g < 20 && b < 20);
    desk.ok("map_export", export("svg", picture(&[&id])));
    let svg = String::from_utf8(saved(&desk, "circles-2026-11-18.svg")).unwrap();
    assert!(svg.contains("data:image/jpeg;base64,") && !svg.contains("kith:"));
    // A photo of another record is not there for this one.
    let other = desk.person("Other");
    let theirs = photo(&desk, &contact(&desk, &other, "Jo", 1), [0, 0, 255]);
    assert_ne!(theirs, id);
    desk.ok("map_export", export("svg", picture(&[&theirs])));
    let svg = String::from_utf8(saved(&desk, "circles-2026-11-18.svg")).unwrap();
    assert!(!svg.contains("data:image") && !svg.contains(&theirs));
    for bad in [
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".to_owned(),
        "no picture".to_owned(),
        picture(&["/etc/hostname"]),
    ] {
        assert_eq!(
            desk.refusal("map_export", export("png", bad.clone())),
            "notAPicture"
        );
        assert_eq!(
            desk.refusal("map_export", export("svg", bad)),
            "notAPicture"
        );
    }
    assert_eq!(
        desk.refusal("map_export", json!({"person": person, "form": "png"})),
        "badRequest"
    );
    assert_eq!(
        desk.refusal("map_export", export("csv", String::new())),
        "badRequest"
    );
    let large = export("svg", " ".repeat(5 << 20));
    assert_eq!(desk.refusal("map_export", large), "pictureTooLarge");
}

#[test]
fn one_bad_record_never_spoils_an_export() {
    let desk = Desk::open();
    let (person, all) = half_a_year(&desk);
    let link = |id: &Value| json!({"is": "link", "value": id});
    let tie = json!({"person": person, "kind": "tie", "voice": own(), "fields": [
        {"field": "a", "value": link(&all[0])}, {"field": "b", "value": link(&all[2])},
    ]});
    let tie = desk.ok("item_add", tie)["entity"].clone();
    let nameless = contact(&desk, &person, " ", 2);
    say(&desk, &person, &nameless, "name", text_value(""));
    for (form, name) in [
        ("csv", "circles-2026-11-18.csv"),
        ("graphml", "circles-2026-11-18.graphml"),
    ] {
        let made = desk.ok("map_export", json!({"person": person, "form": form}));
        let left = json!([{"id": nameless, "code": "noName"}, {"id": tie, "code": "tieToNobody"}]);
        assert_eq!((&made["left"], &made["name"]), (&left, &json!(name)));
        let text = String::from_utf8(saved(&desk, name)).unwrap();
        assert!(text.contains("Cai") && text.contains("Jo") && !text.contains("Ben"));
    }
    desk.ok("prefs_write", json!({"prefs": {"language": "cy", "languageChosen": true, "textSize": 100, "theme": "light", "idleMinutes": 5, "hideWhenUnfocused": false}}));
    let made = desk.ok(
        "map_export",
        json!({"person": person, "form": "csv", "on": "2026-06"}),
    );
    assert_eq!(made["name"], "cylchoedd-2026-06.csv");
    let text = String::from_utf8(saved(&desk, "cylchoedd-2026-06.csv")).unwrap();
    assert!(
        text.starts_with("\u{feff}Enw,") && text.contains("Ben"),
        "{text}"
    );
    let made = desk.ok(
        "map_export",
        json!({"person": person, "form": "measures", "on": "2026-06"}),
    );
    let text = String::from_utf8(saved(&desk, made["name"].as_str().unwrap())).unwrap();
    assert!(
        text.contains("size,3\r\n") && text.contains("Jaccard"),
        "{text}"
    );
}

#[test]
fn a_place_that_cannot_be_written_to_is_said_and_a_closed_dialog_is_no_error() {
    let desk = Desk::open();
    let (person, _) = half_a_year(&desk);
    let export = json!({"person": person, "form": "csv"});
    *desk.machine.saving.lock().unwrap() = Saving::Close;
    assert_eq!(
        desk.ok("map_export", export.clone()),
        json!({"saved": false, "left": []})
    );
    for (kind, code) in [
        (ErrorKind::StorageFull, "diskFull"),
        (ErrorKind::PermissionDenied, "fileNotSaved"),
        (ErrorKind::NotFound, "fileNotSaved"),
    ] {
        *desk.machine.saving.lock().unwrap() = Saving::Fail(kind);
        assert_eq!(desk.refusal("map_export", export.clone()), code);
    }
    desk.lock();
    assert_eq!(desk.refusal("map_export", export), "locked");
}

#[test]
fn rings_and_sectors_of_a_newer_version_are_told_and_not_counted() {
    let desk = Desk::open();
    let person = desk.person("Mary");
    let jo = contact(&desk, &person, "Jo", 2);
    // Commands take no such value; the log may hold one from elsewhere.
    assert_eq!(
        code(&desk.set(&jo, "ring", number(9)).unwrap_err()),
        "badValue"
    );
    assert_eq!(
        code(&desk.set(&jo, "sector", choice("moon")).unwrap_err()),
        "badValue"
    );
    let name = "ŵ".repeat(200);
    let long = contact(&desk, &person, &name, 1);
    let now = desk.ok("map_at", json!({"person": person}));
    assert_eq!(now["measures"]["size"], 2);
    assert!(
        now["contacts"]
            .as_array()
            .unwrap()
            .iter()
            .any(|c| c["id"] == long && c["name"] == name)
    );
}
