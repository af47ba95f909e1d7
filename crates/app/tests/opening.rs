//! Opening: what is true is said, and nothing is lost by saying it.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::fs;

use common::*;
use serde_json::json;
use sha2::{Digest, Sha256};

const WRONG: &str = "lantern harbour bracken viola";

fn try_wrong(desk: &Desk) -> (String, Option<u64>) {
    let failure = desk
        .call("vault_unlock", json!({"passphrase": WRONG}))
        .unwrap_err();
    (code(&failure), failure.wait_ms)
}

#[test]
fn after_five_wrong_passphrases_waits_grow_and_survive_a_restart() {
    let mut desk = Desk::open();
    desk.lock();
    for _ in 0..4 {
        assert_eq!(try_wrong(&desk), ("wrongPassphrase".to_owned(), None));
    }
    let (code_of_fifth, wait) = try_wrong(&desk);
    assert_eq!(code_of_fifth, "wrongPassphrase");
    assert!((29_000..=30_000).contains(&wait.unwrap()));
    desk.restart();
    assert!(desk.ok("app_status", json!({}))["waitMs"].as_u64().unwrap() > 29_000);
    let right = desk
        .call("vault_unlock", json!({"passphrase": PASSPHRASE}))
        .unwrap_err();
    assert_eq!(code(&right), "waitFirst");
    assert!(right.wait_ms.unwrap() > 29_000);
    desk.clock(NOON + 31_000);
    let (_, longer) = try_wrong(&desk);
    assert!(longer.unwrap() > 59_000);
    desk.clock(NOON + 95_000);
    desk.unlock();
    desk.lock();
    assert_eq!(
        try_wrong(&desk),
        ("wrongPassphrase".to_owned(), None),
        "a right one begins anew"
    );
}

#[test]
fn a_clock_set_back_ten_years_starts_the_wait_anew_and_never_for_years() {
    let mut desk = Desk::open();
    desk.lock();
    for _ in 0..5 {
        try_wrong(&desk);
    }
    let back = NOON - 3_652 * DAY;
    desk.clock(back);
    let failure = desk
        .call("vault_unlock", json!({"passphrase": PASSPHRASE}))
        .unwrap_err();
    assert!(failure.wait_ms.unwrap() <= 30_000);
    desk.restart();
    desk.clock(back + 31_000);
    desk.unlock();
    let person = desk.person("Written ten years ago");
    assert_eq!(desk.record(&person)["name"], "Written ten years ago");
    desk.lock();
    desk.clock(NOON + 3_652 * DAY);
    desk.unlock();
    assert_eq!(desk.record(&person)["name"], "Written ten years ago");
}

fn sheet_text(sheet: &serde_json::Value) -> String {
    let groups = sheet["recoveryGroups"].as_array().unwrap();
    groups
        .iter()
        .map(|g| g.as_str().unwrap())
        .collect::<Vec<_>>()
        .join("-")
}

#[test]
fn the_recovery_key_opens_and_sets_a_new_passphrase() {
    let desk = Desk::new();
    let sheet = desk.ok("vault_create", json!({"passphrase": PASSPHRASE}));
    let person = desk.person("Siân");
    desk.lock();
    let new = "otter umbrella quarry thimble";
    let wrong = json!({"recoveryKey": "not a key", "newPassphrase": new});
    assert_eq!(desk.refusal("vault_recover", wrong), "recoveryMistyped");
    let weak = json!({"recoveryKey": sheet_text(&sheet), "newPassphrase": "password1"});
    assert_eq!(desk.refusal("vault_recover", weak), "weakPassphrase");
    let request = json!({"recoveryKey": sheet_text(&sheet), "newPassphrase": new});
    desk.ok("vault_recover", request);
    assert_eq!(desk.record(&person)["name"], "Siân");
    desk.lock();
    assert_eq!(
        desk.refusal("vault_unlock", json!({"passphrase": PASSPHRASE})),
        "wrongPassphrase"
    );
    desk.ok("vault_unlock", json!({"passphrase": new}));
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not() {
    let desk = Desk::open();
    let new = "otter umbrella quarry thimble";
    let change =
        |old: &str, new: &str| desk.call("passphrase_change", json!({"old": old, "new": new}));
    assert_eq!(code(&change(WRONG, new).unwrap_err()), "wrongPassphrase");
    assert_eq!(
        code(&change(PASSPHRASE, "hunter2").unwrap_err()),
        "weakPassphrase"
    );
    change(PASSPHRASE, new).unwrap();
    desk.lock();
    assert_eq!(
        desk.refusal("vault_unlock", json!({"passphrase": PASSPHRASE})),
        "wrongPassphrase"
    );
    desk.ok("vault_unlock", json!({"passphrase": new}));
}

#[test]
fn a_renewed_recovery_key_replaces_the_old_one() {
    let desk = Desk::new();
    let old = desk.ok("vault_create", json!({"passphrase": PASSPHRASE}));
    let new = desk.ok("recovery_renew", json!({"passphrase": PASSPHRASE}));
    assert_ne!(sheet_text(&old), sheet_text(&new));
    assert_eq!(desk.ok("app_status", json!({}))["recoveryConfirmed"], false);
    desk.lock();
    let by = |sheet| json!({"recoveryKey": sheet_text(sheet), "newPassphrase": PASSPHRASE});
    assert_eq!(desk.refusal("vault_recover", by(&old)), "wrongRecoveryKey");
    desk.ok("vault_recover", by(&new));
}

#[test]
fn groups_copied_wrongly_are_asked_again() {
    let desk = Desk::new();
    let sheet = desk.ok("vault_create", json!({"passphrase": PASSPHRASE}));
    let wrong = json!({"groups": [{"index": sheet["ask"][0], "text": "zzzzz"}]});
    assert_eq!(desk.refusal("recovery_confirm", wrong), "recoveryMismatch");
    assert_eq!(
        desk.refusal("recovery_confirm", json!({"groups": []})),
        "recoveryMismatch"
    );
    let far = json!({"groups": [{"index": 255, "text": "zzzzz"}]});
    assert_eq!(desk.refusal("recovery_confirm", far), "recoveryMismatch");
    assert_eq!(desk.ok("app_status", json!({}))["recoveryConfirmed"], false);
}

#[test]
fn damaged_keys_are_said_to_be_damaged_and_left_alone() {
    let desk = Desk::open();
    desk.lock();
    let keys = fs::read(desk.file("keys")).unwrap();
    let unlock = || {
        let answer = desk.call("vault_unlock", json!({"passphrase": PASSPHRASE}));
        answer.map(drop).map_err(|failure| code(&failure))
    };
    for length in [0, 1, keys.len() / 2, keys.len() - 1] {
        fs::write(desk.file("keys"), &keys[..length]).unwrap();
        assert_eq!(unlock(), Err("damagedKeys".to_owned()), "cut to {length}");
    }
    for at in (0..keys.len()).step_by(7) {
        let mut flipped = keys.clone();
        flipped[at] ^= 0x10;
        fs::write(desk.file("keys"), &flipped).unwrap();
        let said = unlock().expect_err("a flipped bit was not noticed");
        // A flip that only makes the file look newer is said so; none opens it.
        assert!(
            matches!(
                said.as_str(),
                "damagedKeys" | "newerVault" | "wrongPassphrase"
            ),
            "{at}: {said}"
        );
        assert_eq!(fs::read(desk.file("keys")).unwrap(), flipped);
        let _ = fs::remove_file(desk.file("waits"));
    }
    fs::remove_file(desk.file("keys")).unwrap();
    assert_eq!(unlock(), Err("damagedKeys".to_owned()));
    assert_eq!(
        desk.ok("app_status", json!({}))["state"],
        "locked",
        "a vault without keys is still one"
    );
    fs::write(desk.file("keys"), &keys).unwrap();
    assert!(unlock().is_ok());
}

#[test]
fn a_vault_of_a_newer_version_is_said_to_be_and_left_alone() {
    let desk = Desk::open();
    desk.lock();
    let mut keys = fs::read(desk.file("keys")).unwrap();
    let end = keys.len() - 32;
    // The format, after "KithKeys"; then the sum of everything before it.
    keys[9] += 1;
    let sum = Sha256::digest(&keys[..end]);
    keys[end..].copy_from_slice(&sum);
    fs::write(desk.file("keys"), &keys).unwrap();
    let before = files(&desk.vault());
    let request = json!({"passphrase": PASSPHRASE});
    assert_eq!(desk.refusal("vault_unlock", request), "newerVault");
    assert_eq!(files(&desk.vault()), before);
}

#[test]
fn a_database_that_is_not_the_vault_is_never_opened_as_an_empty_one() {
    let desk = Desk::open();
    desk.person("Siân");
    desk.lock();
    let store = fs::read(desk.file("store.db")).unwrap();
    let unlock = || {
        desk.call("vault_unlock", json!({"passphrase": PASSPHRASE}))
            .map(drop)
            .map_err(|f| code(&f))
    };
    fs::remove_file(desk.file("store.db")).unwrap();
    assert_eq!(unlock(), Err("damagedVault".to_owned()));
    assert!(!desk.file("store.db").exists());
    let mut plain = b"SQLite format 3\0".to_vec();
    plain.resize(8_192, 0);
    for (bytes, expected) in [
        (plain, "plaintext"),
        (Vec::new(), "damagedVault"),
        (vec![7; 100], "damagedVault"),
        (vec![7; 16_384], "damagedVault"),
    ] {
        fs::write(desk.file("store.db"), &bytes).unwrap();
        assert_eq!(unlock(), Err(expected.to_owned()), "{} bytes", bytes.len());
        assert_eq!(
            fs::read(desk.file("store.db")).unwrap(),
            bytes,
            "left as it is"
        );
    }
    fs::write(desk.file("store.db"), store).unwrap();
    assert_eq!(unlock(), Ok(()));
}

#[test]
fn a_vault_is_not_made_over_another() {
    let desk = Desk::open();
    let again = json!({"passphrase": PASSPHRASE});
    assert_eq!(desk.refusal("vault_create", again.clone()), "vaultExists");
    desk.lock();
    let before = files(&desk.vault());
    assert_eq!(desk.refusal("vault_create", again), "vaultExists");
    assert_eq!(files(&desk.vault()), before);
}

#[test]
fn a_vault_whose_making_was_broken_off_is_made_again() {
    let desk = Desk::new();
    let making = desk.vault().with_extension("making");
    fs::create_dir_all(&making).unwrap();
    fs::write(making.join("store.db"), [9; 5_000]).unwrap();
    fs::write(making.join("keys"), [1]).unwrap();
    assert_eq!(desk.ok("app_status", json!({}))["state"], "none");
    assert_eq!(
        desk.refusal("vault_unlock", json!({"passphrase": PASSPHRASE})),
        "noVault"
    );
    desk.ok("vault_create", json!({"passphrase": PASSPHRASE}));
    assert!(!making.exists());
    desk.lock();
    desk.unlock();
}

#[test]
fn a_weak_passphrase_makes_nothing() {
    let desk = Desk::new();
    for weak in ["", " ", "password", "aaaaaaaa"] {
        let request = json!({"passphrase": weak});
        assert_eq!(
            desk.refusal("vault_create", request),
            "weakPassphrase",
            "{weak:?}"
        );
    }
    assert!(!desk.vault().exists());
    let strong = desk.ok("passphrase_strength", json!({"passphrase": PASSPHRASE}));
    assert_eq!(strong["enough"], true);
    for language in ["en", "cy"] {
        let words = desk.ok("passphrase_suggest", json!({"language": language}))["words"].clone();
        let words: Vec<&str> = words
            .as_array()
            .unwrap()
            .iter()
            .map(|w| w.as_str().unwrap())
            .collect();
        assert!(words.len() >= 4);
        assert_eq!(
            desk.ok(
                "passphrase_strength",
                json!({"passphrase": words.join(" ")})
            )["enough"],
            true
        );
    }
}
