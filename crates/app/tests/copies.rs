//! Copies as the UI asks for them: what is in the file, what never is, and what is said when it cannot be.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::io::ErrorKind;

use common::*;
use serde_json::{Value, json};

/// In everything that must not be in a copy.
const SECRET: &str = "marmalade";

struct Home {
    desk: Desk,
    mary: Value,
    sian: Value,
}

fn choice(word: &str) -> Value {
    json!({"is": "choice", "value": word})
}

fn add(desk: &Desk, person: &Value, kind: &str, fields: Value, prose: Value) -> Value {
    let request =
        json!({"person": person, "kind": kind, "fields": fields, "prose": prose, "voice": own()});
    desk.ok("item_add", request)["entity"].clone()
}

/// A record with something in every section, open and not.
fn home() -> Home {
    let desk = Desk::open();
    let mary = desk.person("Mary");
    let number = |n: u8| json!({"is": "number", "value": n});
    let about = desk.record(&mary)["entities"][0]["id"].clone();
    desk.set(&about, "coordinatorPhone", text_value("01632 960001"))
        .unwrap();
    let other = desk.ok("settings_open", json!({}))["id"].clone();
    desk.set(&other, "myName", text_value("Dewi from the team"))
        .unwrap();
    desk.write(&about, "matters", "", "My dog Fflos").unwrap();
    let contact = |name: &str, feels: &str| {
        let fields = json!([
            {"field": "name", "value": text_value(name)},
            {"field": "ring", "value": number(1)},
            {"field": "sector", "value": choice("family")},
            {"field": "feels", "value": choice(feels)},
        ]);
        add(
            &desk,
            &mary,
            "contact",
            fields,
            json!([{"field": "note", "text": format!("{SECRET} note")}]),
        )
    };
    let sian = contact("Siân", "notSafe");
    contact("Gwen", "good");
    let goal = add(
        &desk,
        &mary,
        "goal",
        json!([]),
        json!([{"field": "text", "text": "Join the choir"}]),
    );
    let step = json!([
        {"field": "text", "value": text_value("Ring the choir")},
        {"field": "goal", "value": {"is": "link", "value": goal}},
        {"field": "who", "value": {"is": "link", "value": sian}},
    ]);
    add(&desk, &mary, "step", step, json!([]));
    let carer = json!([{"field": "name", "value": text_value("My sister Siân")}, {"field": "contact", "value": {"is": "link", "value": sian}}]);
    add(&desk, &mary, "carer", carer, json!([]));
    add(
        &desk,
        &mary,
        "statement",
        json!([{"field": "side", "value": choice("dontWant")}]),
        json!([{"field": "text", "text": "To move again"}]),
    );
    for (kind, field) in [("item", "text"), ("note", "text"), ("entry", "text")] {
        add(
            &desk,
            &mary,
            kind,
            json!([]),
            json!([{"field": field, "text": format!("{SECRET} {kind}")}]),
        );
    }
    add(
        &desk,
        &mary,
        "promise",
        json!([{"field": "text", "value": text_value(SECRET)}]),
        json!([]),
    );
    desk.person(&format!("{SECRET} Lowri"));
    Home { desk, mary, sian }
}

fn options(more: Value) -> Value {
    let mut options = json!({"language": "en", "layout": "standard", "large": false, "parts": ["letter", "about", "people", "vision", "plan"], "without": []});
    for (name, value) in more.as_object().unwrap() {
        options[name] = value.clone();
    }
    options
}

impl Home {
    fn ask(&self, form: &str, more: Value) -> Value {
        json!({"person": self.mary, "options": options(more), "form": form})
    }

    /// The file a copy was saved as.
    fn file(&self, request: Value) -> (String, Vec<u8>) {
        let made = self.desk.ok("copy_make", request);
        assert_eq!((&made["saved"], &made["lost"]), (&json!(true), &json!(0)));
        let name = made["name"].as_str().unwrap().to_owned();
        let bytes = std::fs::read(self.desk.machine.home.join("saved").join(&name)).unwrap();
        (name, bytes)
    }

    fn page(&self, more: Value) -> String {
        String::from_utf8(self.file(self.ask("html", more)).1).unwrap()
    }
}

#[test]
fn a_copy_holds_what_is_open_and_nothing_else() {
    let home = home();
    let page = home.page(json!({}));
    for words in [
        "Mary",
        "Dewi from the team",
        "01632 960001",
        "My dog Fflos",
        "Siân",
        "Gwen",
        "Join the choir",
        "Ring the choir",
        "To move again",
        "Things I want to change",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let shown = home
        .desk
        .ok(
            "copy_show",
            json!({"person": home.mary, "options": options(json!({"language": "both"}))}),
        )
        .to_string();
    assert!(shown.contains("My dog Fflos") && shown.contains("Amdana i"));
    for all in [page, shown] {
        assert!(!all.contains(SECRET), "{all}");
        for never in ["notSafe", "Not safe", "Ddim yn ddiogel"] {
            assert!(
                !all.contains(never),
                "how somebody feels about another: {all}"
            );
        }
    }
}

#[test]
fn a_letter_comes_after_whom_to_talk_to_and_only_where_it_was_asked_for() {
    let home = home();
    assert!(!home.page(json!({})).contains("A letter to me"));
    let text = "Dear Mary,\n\nit was good to walk with you.";
    let letter = json!({"entity": home.mary, "field": "letter", "text": text, "base": "", "voice": {"of": "coordinator"}});
    home.desk.ok("prose_write", letter);
    let page = home.page(json!({}));
    let at = |words: &str| {
        page.find(words)
            .unwrap_or_else(|| panic!("{words}: {page}"))
    };
    assert!(at("01632 960001") < at("A letter to me") && at("A letter to me") < at("My dog Fflos"));
    assert!(page.contains("<p>Dear Mary,</p>") && page.contains("it was good to walk"));
    assert!(!home.page(json!({"parts": ["about"]})).contains("Dear Mary"));
}

#[test]
fn names_of_files_say_nothing_of_whose_they_are() {
    let home = home();
    let (name, bytes) = home.file(home.ask("pdf", json!({})));
    assert_eq!(name, "copy-2026-11-18.pdf");
    assert!(bytes.starts_with(b"%PDF-"));
    let (name, _) = home.file(home.ask("html", json!({"layout": "easyRead", "large": true})));
    assert_eq!(name, "copy-2026-11-18.html");
}

#[test]
fn people_and_parts_are_left_out_wherever_they_stand() {
    let home = home();
    let page = home.page(json!({"without": [home.sian]}));
    assert!(page.contains("Gwen") && page.contains("Ring the choir"));
    assert!(
        !page.contains("Siân"),
        "on the map, as a helper or as a carer: {page}"
    );
    let page = home.page(json!({"parts": ["vision"]}));
    assert!(page.contains("To move again") && page.contains("01632 960001"));
    for words in ["My dog Fflos", "Gwen", "Join the choir"] {
        assert!(!page.contains(words), "{words}");
    }
}

#[test]
fn what_cannot_be_asked_for_is_refused_and_nothing_is_saved() {
    let home = home();
    let refusal = |request: Value| home.desk.refusal("copy_make", request);
    for part in ["private", "safety", "journal"] {
        assert_eq!(
            refusal(home.ask("html", json!({"parts": [part]}))),
            "badRequest"
        );
    }
    let mut nobody = home.ask("html", json!({}));
    nobody["person"] = json!("0123456789abcdef0123456789abcdef");
    assert_eq!(refusal(nobody), "notFound");
    let hello = home
        .desk
        .ok("hello_add", json!({"nickname": "Red scarf", "line": ""}));
    let mut early = home.ask("html", json!({}));
    early["person"] = hello["person"].clone();
    assert_eq!(refusal(early), "notFound");
    for svg in [
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
        "no picture",
    ] {
        let mut drawn = home.ask("html", json!({}));
        drawn["svg"] = json!(svg);
        assert_eq!(refusal(drawn), "notAPicture");
    }
    let mut weak = home.ask("html", json!({}));
    weak["passphrase"] = json!("password");
    assert_eq!(refusal(weak), "weakPassphrase");
    assert!(!home.desk.machine.home.join("saved").exists());
}

#[test]
fn a_protected_copy_holds_no_word_in_the_clear() {
    let home = home();
    let mut request = home.ask("html", json!({}));
    request["passphrase"] = json!(PASSPHRASE);
    let (name, bytes) = home.file(request);
    assert_eq!(name, "copy-2026-11-18.html.age");
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    assert!(!bytes.windows(5).any(|part| part == b"Fflos"));
}

#[test]
fn a_disk_that_refuses_is_told_apart_from_a_user_who_changed_their_mind() {
    let home = home();
    let saving = |how| *home.desk.machine.saving.lock().unwrap() = how;
    saving(Saving::Close);
    assert_eq!(
        home.desk.ok("copy_make", home.ask("html", json!({})))["saved"],
        false
    );
    for (kind, code) in [
        (ErrorKind::StorageFull, "diskFull"),
        (ErrorKind::PermissionDenied, "fileNotSaved"),
    ] {
        saving(Saving::Fail(kind));
        assert_eq!(
            home.desk.refusal("copy_make", home.ask("html", json!({}))),
            code
        );
    }
}

#[test]
fn a_copy_that_is_owed_waits_on_today_until_it_is_handed_over() {
    let home = home();
    let desk = &home.desk;
    let today = || desk.ok("today", json!({"now": NOON, "timezoneOffsetMinutes": 0}));
    assert_eq!(
        (&today()["copies"], &today()["promises"][0]["text"]),
        (&json!([]), &json!(SECRET))
    );
    let fields = json!([{"field": "copy", "value": {"is": "flag", "value": true}}, {"field": "text", "value": text_value("A copy")}]);
    let owed = add(desk, &home.mary, "promise", fields, json!([]));
    assert_eq!(today()["copies"][0]["entity"], owed);
    assert_eq!(
        today()["promises"].as_array().unwrap().len(),
        1,
        "it is not told twice"
    );
    desk.set(&owed, "done", json!({"is": "flag", "value": true}))
        .unwrap();
    assert_eq!(today()["copies"], json!([]));
    desk.ok("vault_verify", json!({}));
}
