//! Copying, restoring and moving a vault: no two histories ever share the
//! name of an operation.

#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kith_model::EntityKind;
use kith_store::instance::Beside;
use kith_store::{Folder, Fresh, Instance, Outside, ReceiveError, Store, What};

/// A closed vault with one person and one fact.
fn vault() -> Home {
    let home = Home::new();
    let mut store = home.create();
    assert_eq!(store.fresh(), Fresh::First);
    add_person(&mut store, ME, "Mair");
    store.close().unwrap();
    home
}

fn copy(home: &Home, name: &str) -> Folder {
    let folder = Folder::new(home.dir.path().join(name));
    copy_folder(home.folder.path(), folder.path());
    folder
}

fn says(store: &mut Store, words: &str) {
    say(store, ME, "phone", text(words)).unwrap();
    let own = kith_model::Voice::Own;
    write(store, ME, "matters", words, &own, now()).unwrap();
}

/// No name stands for two operations, and merging shows both edits.
fn part_and_merge(a: &mut Store, b: &mut Store) {
    let (of_a, of_b) = (ops(a, MINE), ops(b, MINE));
    for (id, bytes) in &of_a {
        assert!(of_b.get(id).is_none_or(|other| other == bytes), "{id}");
    }
    assert!(of_a.keys().any(|id| !of_b.contains_key(id)));
    assert!(of_b.keys().any(|id| !of_a.contains_key(id)));
    exchange(a, b, MINE);
    for store in [&*a, &*b] {
        assert_eq!(values(store, ME, "phone").len(), 2);
        assert_eq!(store.clashes().unwrap(), 1);
        let both = prose(store, ME, "matters");
        assert!(both.contains("here") && both.contains("there"), "{both}");
        clean(store);
    }
    assert_eq!(record(a, MINE), record(b, MINE));
}

#[test]
fn a_copy_with_the_same_outside_begins_a_new_log() {
    let home = vault();
    let other = copy(&home, "copy");
    let mut a = home.open();
    assert_eq!(a.fresh(), Fresh::No);
    says(&mut a, "here");
    a.close().unwrap();
    let mut b = open(&other, &home.outside(), 1).unwrap();
    assert_eq!(b.fresh(), Fresh::Copied);
    says(&mut b, "there");
    let mut a = home.open();
    part_and_merge(&mut a, &mut b);
}

#[test]
fn a_copy_opened_first_leaves_the_original_a_new_log_too() {
    let home = vault();
    let other = copy(&home, "copy");
    let mut b = open(&other, &home.outside(), 1).unwrap();
    says(&mut b, "there");
    b.close().unwrap();
    let mut a = home.open();
    assert_eq!(a.fresh(), Fresh::Copied);
    says(&mut a, "here");
    let mut b = open(&other, &home.outside(), 1).unwrap();
    part_and_merge(&mut a, &mut b);
}

#[test]
fn a_copy_with_another_outside_begins_a_new_log() {
    let home = vault();
    let other = copy(&home, "copy");
    let (mut a, mut b) = (
        home.open(),
        open(&other, &home.dir.path().join("elsewhere"), 1).unwrap(),
    );
    assert_eq!((a.fresh(), b.fresh()), (Fresh::No, Fresh::Copied));
    says(&mut a, "here");
    says(&mut b, "there");
    part_and_merge(&mut a, &mut b);
}

#[test]
fn a_vault_put_back_together_with_what_is_outside_it_begins_a_new_log() {
    let home = vault();
    let safe = home.dir.path().join("backup");
    copy_folder(home.folder.path(), &safe.join("vault"));
    copy_folder(&home.outside(), &safe.join("settings"));
    let mut a = home.open();
    assert_eq!(a.fresh(), Fresh::No);
    says(&mut a, "here");
    let (elsewhere, kept) = (
        home.dir.path().join("a"),
        home.dir.path().join("a-settings"),
    );
    a.close().unwrap();
    copy_folder(home.folder.path(), &elsewhere);
    copy_folder(&home.outside(), &kept);
    copy_folder(&safe.join("vault"), home.folder.path());
    copy_folder(&safe.join("settings"), &home.outside());
    let mut b = home.open();
    assert_eq!(b.fresh(), Fresh::Copied);
    says(&mut b, "there");
    let mut a = open(&Folder::new(&elsewhere), &kept, 1).unwrap();
    part_and_merge(&mut a, &mut b);
}

#[test]
fn a_copy_taken_while_the_vault_was_open_begins_a_new_log() {
    for outside in ["settings", "elsewhere"] {
        let home = vault();
        let mut a = home.open();
        say(&mut a, ME, "email", text("said before the copy")).unwrap();
        let other = copy(&home, "copy");
        assert!(other.path().join("store.db-wal").exists());
        says(&mut a, "here");
        let mut b = open(&other, &home.dir.path().join(outside), 1).unwrap();
        assert_ne!(b.fresh(), Fresh::No, "{outside}");
        assert!(values(&b, ME, "email").contains(&text("said before the copy")));
        says(&mut b, "there");
        part_and_merge(&mut a, &mut b);
    }
}

#[test]
fn both_halves_of_a_copy_go_on_apart_whatever_is_closed_when() {
    for seed in 0..12 {
        let mut chance = Chance::new(seed);
        let home = vault();
        let folders = [home.folder.clone(), copy(&home, "copy")];
        let mut stores: [Option<Store>; 2] = [None, None];
        for _ in 0..12 {
            let at = chance.below(2);
            match (stores[at].take(), chance.below(3)) {
                (None, _) => stores[at] = Some(open(&folders[at], &home.outside(), 1).unwrap()),
                (Some(store), 0) => store.close().unwrap(),
                (Some(store), 1) => drop(store),
                (Some(mut store), _) => {
                    says(&mut store, &format!("{at} {}", chance.next()));
                    stores[at] = Some(store);
                }
            }
        }
        let [a, b] = [0, 1].map(|at| {
            let again = || open(&folders[at], &home.outside(), 1).unwrap();
            ops(&stores[at].take().unwrap_or_else(again), MINE)
        });
        for (id, bytes) in a {
            assert!(
                b.get(&id).is_none_or(|other| *other == bytes),
                "{seed} {id}"
            );
        }
    }
}

#[test]
fn a_vault_that_was_not_closed_begins_a_new_log() {
    let home = vault();
    let mut a = home.open();
    says(&mut a, "here");
    let killed = copy(&home, "as it lay when the process was killed");
    drop(a);
    let b = home.open();
    assert_eq!(b.fresh(), Fresh::NotClosed);
    assert!(values(&b, ME, "phone").contains(&text("here")));
    b.close().unwrap();
    assert_eq!(home.open().fresh(), Fresh::No);
    let c = open(&killed, &home.dir.path().join("elsewhere"), 1).unwrap();
    assert_eq!(c.fresh(), Fresh::Copied);
    assert!(values(&c, ME, "phone").contains(&text("here")));
}

#[test]
fn a_restored_old_copy_begins_a_new_log() {
    let home = vault();
    let old = copy(&home, "backup");
    let mut a = home.open();
    says(&mut a, "here");
    let later = told(&a, &[MINE]);
    a.close().unwrap();
    std::fs::remove_dir_all(home.folder.path()).unwrap();
    copy_folder(old.path(), home.folder.path());
    let mut a = home.open();
    assert_eq!(a.fresh(), Fresh::Copied);
    assert!(values(&a, ME, "phone").is_empty());
    says(&mut a, "there");
    // What had been shared before the restore comes back from others.
    give(&mut a, later);
    assert_eq!(values(&a, ME, "phone").len(), 2);
    clean(&a);
    a.close().unwrap();
    assert_eq!(home.open().fresh(), Fresh::No);
}

#[test]
fn another_machine_begins_a_new_log() {
    let home = vault();
    let b = open(&home.folder, &home.outside(), 2).unwrap();
    assert_eq!(b.fresh(), Fresh::Copied);
    b.close().unwrap();
    let b = open(&home.folder, &home.outside(), 2).unwrap();
    assert_eq!(b.fresh(), Fresh::No);
}

#[test]
fn a_lost_or_damaged_outside_begins_a_new_log() {
    let home = vault();
    let file = home.outside().join("instance-v");
    for damage in [None, Some(b"".as_slice()), Some(b"\x83not what it was")] {
        match damage {
            None => std::fs::remove_file(&file).unwrap(),
            Some(bytes) => std::fs::write(&file, bytes).unwrap(),
        }
        let store = home.open();
        assert_eq!(store.fresh(), Fresh::Copied);
        store.close().unwrap();
        let store = home.open();
        assert_eq!(store.fresh(), Fresh::No);
        store.close().unwrap();
    }
}

/// A machine copied whole, block by block: not even the disk can tell.
fn copy_machine(home: &Home) -> (Folder, std::path::PathBuf) {
    let other = copy(home, "copy");
    let elsewhere = home.dir.path().join("settings of the copy");
    let outside = Beside::new(&home.outside(), "v", [1; 16]);
    let instance = Instance {
        touched: None,
        ..outside.read().unwrap()
    };
    Beside::new(&elsewhere, "v", [1; 16])
        .write(&instance)
        .unwrap();
    (other, elsewhere)
}

/// Nothing in the vault can tell such a copy. It shows when the two meet.
#[test]
fn a_machine_copied_whole_is_noticed_when_the_copies_meet() {
    let home = vault();
    let (other, elsewhere) = copy_machine(&home);
    let (mut a, mut b) = (home.open(), open(&other, &elsewhere, 1).unwrap());
    assert_eq!((a.fresh(), b.fresh()), (Fresh::No, Fresh::No));
    say(&mut a, ME, "phone", text("here")).unwrap();
    // The one that has not written yet leaves the log to the other.
    let from_a = told(&a, &[MINE]);
    give(&mut b, from_a);
    say(&mut b, ME, "phone", text("there")).unwrap();
    let (of_a, of_b) = (ops(&a, MINE), ops(&b, MINE));
    assert!(of_a.iter().all(|(id, op)| of_b.get(id) == Some(op)));
    let last = heads(&b, ME, "phone")[0];
    assert!(of_a.keys().all(|id| id.log != last.log));
    b.close().unwrap();
    let mut b = open(&other, &elsewhere, 1).unwrap();
    add(&mut b, MINE, EntityKind::Contact, "name", text("Jo"));
    clean(&b);
}

#[test]
fn two_operations_of_one_name_are_refused() {
    let home = vault();
    let (other, elsewhere) = copy_machine(&home);
    let (mut a, mut b) = (home.open(), open(&other, &elsewhere, 1).unwrap());
    say(&mut a, ME, "phone", text("here")).unwrap();
    say(&mut b, ME, "phone", text("there")).unwrap();
    let before = rows(&home.folder);
    let mut refused = 0;
    for (section, log, by, op) in told(&b, &[MINE]) {
        match a.receive(now(), section, log, by, &[op]) {
            Ok(new) => assert_eq!(new, 0),
            Err(ReceiveError::Equivocation(_)) => refused += 1,
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(refused, 1);
    assert_eq!(rows(&home.folder), before);
    act(&mut a, What::Add, now(), |pen| {
        pen.create(EntityKind::Gift).unwrap();
    });
}
