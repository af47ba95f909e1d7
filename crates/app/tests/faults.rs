//! What stands in the way of opening and saving: nothing is lost by it, and
//! the code it is refused with is one that the screens have words for.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may")]

#[path = "../../store/tests/common/child.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with the store's tests")]
mod child;
mod common;

use std::fs;
use std::path::Path;

use child::{RAN, READ_ONLY_FOLDER, SMALL_DISK, child_after, finish, given};
use common::*;
use kith_crypto::{KeyFile, Passphrase};
use serde_json::{Value, json};

fn passphrase() -> Value {
    json!({"passphrase": PASSPHRASE})
}

/// Where the screens put codes into words: the table of kinds of trouble, and
/// how the names of the words for each begin.
struct Words {
    table: &'static str,
    prefix: &'static str,
}

const OPENING: Words = Words {
    table: "src/open/failure.ts",
    prefix: "open-trouble",
};
const SAVING: Words = Words {
    table: "src/shell/trouble.ts",
    prefix: "trouble",
};

impl Words {
    /// Every language says of a code what happened, what is safe and what to do.
    #[track_caller]
    fn say(&self, code: &str) {
        let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui");
        let table = fs::read_to_string(ui.join(self.table)).unwrap();
        let kind = table.lines().find_map(|line| {
            let rest = line.trim().strip_prefix(&format!("{code}: \""))?;
            rest.strip_suffix("\",")
        });
        let kind = kind.unwrap_or_else(|| panic!("{} knows no {code}", self.table));
        for language in ["en-GB", "cy"] {
            let files = fs::read_dir(ui.join("locales").join(language)).unwrap();
            let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
            let all: Vec<String> = texts.collect();
            for part in ["happened", "safe", "todo"] {
                let said = format!("{}-{kind}-{part} = ", self.prefix);
                let there = all
                    .iter()
                    .any(|text| text.lines().any(|l| l.starts_with(&said)));
                assert!(there, "{language} has no {said}");
            }
        }
    }
}

/// Opening is refused with a code that has words, and the file is as it was.
#[track_caller]
fn refused_and_left_alone(desk: &Desk, code: &str) {
    let before = fs::read(desk.file("store.db")).unwrap();
    for _ in 0..2 {
        assert_eq!(desk.refusal("vault_unlock", passphrase()), code);
        assert!(fs::read(desk.file("store.db")).unwrap() == before, "{code}");
        assert_eq!(desk.ok("app_status", json!({}))["state"], "locked");
    }
    OPENING.say(code);
}

#[test]
fn a_database_of_a_newer_version_is_refused_and_left_byte_for_byte() {
    let desk = Desk::open();
    let person = desk.person("Siân");
    desk.lock();
    let version = |set: Option<i64>| -> i64 {
        let keys = KeyFile::from_bytes(&fs::read(desk.file("keys")).unwrap()).unwrap();
        let master = keys.open_with_passphrase(&Passphrase::new(PASSPHRASE).unwrap());
        let key = master.unwrap().database_key();
        let key: String = key.expose().iter().map(|b| format!("{b:02x}")).collect();
        let db = rusqlite::Connection::open(desk.file("store.db")).unwrap();
        db.execute_batch(&format!("PRAGMA key = \"x'{key}'\""))
            .unwrap();
        if let Some(version) = set {
            db.pragma_update(None, "user_version", version).unwrap();
        }
        let said = db
            .query_row("PRAGMA user_version", [], |r| r.get(0))
            .unwrap();
        db.close().unwrap();
        said
    };
    let ours = version(None);
    version(Some(ours + 1));
    refused_and_left_alone(&desk, "newerVault");
    assert_eq!(version(None), ours + 1);
    version(Some(ours));
    desk.unlock();
    assert_eq!(desk.record(&person)["name"], "Siân");
}

#[test]
fn a_database_that_is_not_encrypted_is_refused_and_left_byte_for_byte() {
    let desk = Desk::open();
    let person = desk.person("Siân");
    desk.lock();
    let ours = fs::read(desk.file("store.db")).unwrap();
    fs::remove_file(desk.file("store.db")).unwrap();
    let db = rusqlite::Connection::open(desk.file("store.db")).unwrap();
    db.execute_batch("CREATE TABLE people(name); INSERT INTO people VALUES('Someone else');")
        .unwrap();
    db.close().unwrap();
    refused_and_left_alone(&desk, "plaintext");
    fs::write(desk.file("store.db"), ours).unwrap();
    desk.unlock();
    assert_eq!(desk.record(&person)["name"], "Siân");
}

#[test]
#[cfg(unix)]
fn a_folder_that_cannot_be_written_to_is_said_to_be_one() {
    let home = tempfile::tempdir().unwrap();
    let desk = Desk::at(home.path());
    desk.ok("vault_create", passphrase());
    let person = desk.person("Siân");
    desk.lock();
    let before = files(&desk.vault());
    let (words, well) = finish(child_after(
        &READ_ONLY_FOLDER,
        "in_a_read_only_folder",
        home.path(),
    ));
    if words.contains(RAN) {
        assert!(well, "{words}");
    } else {
        println!("nothing can be mounted here ({words}); nothing is tested");
    }
    assert!(files(&desk.vault()) == before);
    desk.unlock();
    assert_eq!(desk.record(&person)["name"], "Siân");
}

#[test]
#[ignore = "run by another test, where the folder is mounted read-only"]
fn in_a_read_only_folder() {
    let Some(home) = given() else { return };
    refused_and_left_alone(&Desk::at(&home), "readOnlyFolder");
}

#[test]
fn a_full_disk_keeps_nobody_from_reading_and_loses_nothing_that_was_acknowledged() {
    let home = tempfile::tempdir().unwrap();
    let (words, well) = finish(child_after(&SMALL_DISK, "on_a_small_disk", home.path()));
    if words.contains(RAN) {
        assert!(well, "{words}");
    } else {
        println!("no small disk can be mounted here ({words}); nothing is tested");
    }
}

/// Adds contacts until it is refused: the names that were acknowledged.
fn add_until_refused(desk: &Desk, person: &Value) -> Vec<String> {
    let mut names = contacts(desk, person);
    for nth in names.len().. {
        assert!(nth < 20_000, "the disk never filled");
        let name = format!("{nth} {}", "x".repeat(1_900));
        match add(desk, person, &name) {
            Ok(_) => names.push(name),
            Err(failure) => {
                assert_eq!(code(&failure), "diskFull");
                break;
            }
        }
    }
    names.sort();
    names
}

fn add(desk: &Desk, person: &Value, name: &str) -> Result<Value, kith_app::Failure> {
    let fields = json!([{"field": "name", "value": text_value(name)}]);
    let request = json!({"person": person, "kind": "contact", "fields": fields, "voice": own()});
    desk.call("item_add", request)
}

/// The names of all contacts.
fn contacts(desk: &Desk, person: &Value) -> Vec<String> {
    let record = desk.record(person);
    let entities = record["entities"].as_array().unwrap();
    let names = entities
        .iter()
        .filter(|entity| entity["kind"] == "contact")
        .map(|e| e["fields"]["name"]["live"][0]["value"]["value"].as_str());
    let mut names: Vec<String> = names.map(|name| name.unwrap().to_owned()).collect();
    names.sort();
    names
}

#[test]
#[ignore = "run by another test, on a disk of 4 MB"]
fn on_a_small_disk() {
    let Some(home) = given() else { return };
    let mut desk = Desk::at(&home);
    let filler = home.join("filler");
    let fill = || while fs::write(&filler, vec![1; 8 << 20]).is_ok() {};
    // Nothing is made by halves.
    fill();
    assert_eq!(desk.refusal("vault_create", passphrase()), "diskFull");
    assert_eq!(desk.ok("app_status", json!({}))["state"], "none");
    OPENING.say("diskFull");
    fs::remove_file(&filler).unwrap();
    desk.ok("vault_create", passphrase());
    let person = desk.person("Siân");
    // What is acknowledged when there is no more room is kept; the rest is not there.
    fs::write(&filler, vec![1; 2 << 20]).unwrap();
    let names = add_until_refused(&desk, &person);
    SAVING.say("diskFull");
    assert!(!names.is_empty());
    // As long as the one that was refused: something shorter may still fit.
    let again = "x".repeat(1_950);
    for _ in 0..3 {
        assert_eq!(code(&add(&desk, &person, &again).unwrap_err()), "diskFull");
    }
    assert_eq!(contacts(&desk, &person), names);
    // It can be locked, started again and opened to be read, over and over.
    for _ in 0..2 {
        desk.lock();
        fill();
        desk.restart();
        desk.unlock();
        assert_eq!(contacts(&desk, &person), names);
        assert_eq!(desk.record(&person)["name"], "Siân");
        assert_eq!(desk.ok("vault_verify", json!({}))["sound"], true);
        assert_eq!(code(&add(&desk, &person, &again).unwrap_err()), "diskFull");
    }
    // With room again the next save is taken, without opening anew.
    fs::remove_file(&filler).unwrap();
    add(&desk, &person, "after").unwrap();
    desk.lock();
    desk.unlock();
    let mut all = names;
    all.push("after".to_owned());
    all.sort();
    assert_eq!(contacts(&desk, &person), all);
    let status = desk.ok("app_status", json!({}));
    assert_eq!(status["notice"], "none", "it was never copied");
    assert_eq!(desk.ok("vault_verify", json!({}))["sound"], true);
}
