//! Damaged, missing, foreign and newer files: what is true is said, nothing
//! is taken for an empty vault, and what is refused is left as it was.

#![allow(clippy::unwrap_used)]

mod common;

use std::fs;

use common::*;
use kith_model::{EntityKind, Voice};
use kith_store::instance::Beside;
use kith_store::{Folder, Store, StoreError};

const PAGE: usize = 4096;

fn fill(store: &mut Store) {
    add_person(store, ME, "Mair");
    for nth in 0..6 {
        add(
            store,
            MINE,
            EntityKind::Contact,
            "name",
            text(&format!("Jo {nth}")),
        );
        write(
            store,
            ME,
            "matters",
            &"words ".repeat(nth * 40),
            &Voice::Own,
            after(nth as i64 * 20),
        )
        .unwrap();
    }
}

/// A closed vault, its bytes and its record.
fn vault() -> (Home, Vec<u8>, Vec<Seen>) {
    let home = Home::new();
    let mut store = home.create();
    fill(&mut store);
    let whole = record(&store, MINE);
    store.close().unwrap();
    let bytes = fs::read(home.folder.database()).unwrap();
    assert!(!home.folder.path().join("store.db-wal").exists());
    (home, bytes, whole)
}

/// Opens, reads and checks everything.
fn read_all(home: &Home) -> Result<Vec<Seen>, StoreError> {
    let mut store = home.try_open()?;
    let listed = store.record(MINE)?;
    store.people(0, 9)?;
    store.people_found("mair", 0, 9)?;
    store.record_history(MINE, None, None, 99, now())?;
    if store.verify()?.differences > 0 {
        return Err(StoreError::Damaged);
    }
    let listed = listed.entities.into_iter();
    Ok(listed.map(|s| (s.entity, s.prose, s.section)).collect())
}

fn put(home: &Home, bytes: &[u8]) {
    for entry in fs::read_dir(home.folder.path()).unwrap() {
        fs::remove_file(entry.unwrap().path()).unwrap();
    }
    fs::write(home.folder.database(), bytes).unwrap();
}

#[test]
fn any_page_with_a_flipped_bit_is_damage_and_never_an_empty_vault() {
    let (home, bytes, whole) = vault();
    let mut chance = Chance::new(41);
    let (mut at_opening, mut at_reading) = (0, 0);
    for page in 0..bytes.len() / PAGE {
        for _ in 0..4 {
            let at = page * PAGE + chance.below(PAGE);
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << chance.below(8);
            put(&home, &flipped);
            match home.try_open() {
                Ok(store) => {
                    drop(store);
                    at_reading += 1;
                }
                Err(error) => {
                    assert!(matches!(error, StoreError::Damaged), "byte {at}: {error:?}");
                    let left = fs::read(home.folder.database()).unwrap();
                    assert!(left == flipped, "byte {at}: the refused file was changed");
                    at_opening += 1;
                }
            }
            put(&home, &flipped);
            match read_all(&home) {
                // Only SQLCipher's own check tells of a page that nothing uses.
                Ok(read) => assert_eq!(read, whole, "byte {at}"),
                Err(StoreError::Damaged) => {}
                Err(other) => panic!("byte {at}: {other:?}"),
            }
            put(&home, &flipped);
            assert!(read_all(&home).is_err(), "byte {at} was not noticed");
        }
    }
    println!("{at_opening} flips were noticed at opening, {at_reading} at reading everything");
    put(&home, &bytes);
    assert_eq!(read_all(&home).unwrap(), whole);
}

#[test]
fn a_shortened_file_is_damage() {
    let (home, bytes, _) = vault();
    let mut chance = Chance::new(43);
    let pages = bytes.len() / PAGE;
    let lengths = (0..40)
        .map(|_| chance.below(bytes.len()))
        .collect::<Vec<_>>();
    let whole_pages = (0..pages).map(|page| page * PAGE);
    for length in lengths
        .into_iter()
        .chain(whole_pages)
        .chain([1, 15, 16, 17, PAGE - 1])
    {
        put(&home, &bytes[..length]);
        let refused = read_all(&home);
        assert!(
            matches!(refused, Err(StoreError::Damaged)),
            "{length}: {refused:?}"
        );
    }
}

#[test]
fn what_is_not_there_is_missing_and_is_not_made() {
    let (home, _, _) = vault();
    fs::remove_file(home.folder.database()).unwrap();
    assert!(matches!(home.try_open(), Err(StoreError::Missing)));
    assert!(!home.folder.database().exists());
    let nowhere = Folder::new(home.dir.path().join("nowhere"));
    assert!(matches!(
        open(&nowhere, &home.outside(), 1),
        Err(StoreError::Missing)
    ));
    assert!(!nowhere.path().exists());
}

#[test]
fn a_wrong_key_opens_nothing_and_changes_nothing() {
    let (home, bytes, whole) = vault();
    let outside = Box::new(Beside::new(&home.outside(), "v", [1; 16]));
    let refused = Store::open(&home.folder, &[8; 32], outside, random());
    assert!(matches!(refused, Err(StoreError::Damaged)));
    assert!(fs::read(home.folder.database()).unwrap() == bytes);
    assert_eq!(read_all(&home).unwrap(), whole);
}

#[test]
fn an_unencrypted_database_in_its_place_is_refused_and_left() {
    let (home, _, _) = vault();
    fs::remove_file(home.folder.database()).unwrap();
    let plain = rusqlite::Connection::open(home.folder.database()).unwrap();
    plain
        .execute_batch("CREATE TABLE ops(bytes BLOB); PRAGMA user_version = 1;")
        .unwrap();
    plain.close().unwrap();
    let bytes = fs::read(home.folder.database()).unwrap();
    assert!(matches!(home.try_open(), Err(StoreError::Plaintext)));
    assert!(fs::read(home.folder.database()).unwrap() == bytes);
}

#[test]
fn other_files_in_its_place_are_damage() {
    let (home, _, _) = vault();
    let mut noise = vec![0; 5 * PAGE];
    random()(&mut noise);
    for bytes in [
        vec![0; PAGE],
        noise,
        b"%PDF-1.7 not a vault at all".to_vec(),
    ] {
        put(&home, &bytes);
        assert!(matches!(home.try_open(), Err(StoreError::Damaged)));
        assert!(fs::read(home.folder.database()).unwrap() == bytes);
    }
    fs::remove_file(home.folder.database()).unwrap();
    fs::create_dir(home.folder.database()).unwrap();
    assert!(home.try_open().is_err());
}

#[test]
fn a_database_with_the_right_key_and_nothing_in_it_is_no_vault() {
    let (home, _, _) = vault();
    fs::remove_file(home.folder.database()).unwrap();
    let db = peek(&home.folder);
    db.execute_batch("CREATE TABLE ops(bytes BLOB)").unwrap();
    db.close().unwrap();
    let opened = home.try_open();
    assert!(
        matches!(opened, Err(StoreError::Damaged)),
        "{:?}",
        opened.err()
    );
    drop(opened);
    // Turned to the write-ahead log it may be, but no table was put into it.
    let (_copy, db) = peek_at_copy(&home.folder);
    let tables: i64 = db
        .query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0))
        .unwrap();
    assert_eq!(tables, 1);
}

#[test]
fn a_making_that_was_broken_off_leaves_room_for_another() {
    let home = Home::new();
    home.folder.make().unwrap();
    for ending in ["", "-wal", "-shm"] {
        let left = home.folder.path().join(format!("store.new{ending}"));
        fs::write(left, b"half of something").unwrap();
    }
    assert!(matches!(home.try_open(), Err(StoreError::Missing)));
    let mut store = home.create();
    fill(&mut store);
    clean(&store);
    store.close().unwrap();
    let outside = Box::new(Beside::new(&home.outside(), "v", [1; 16]));
    let again = Store::create(&home.folder, &KEY, outside, random());
    assert!(matches!(again, Err(StoreError::Exists)));
    let mut names: Vec<_> = fs::read_dir(home.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["lock", "store.db"]);
}

#[test]
fn a_vault_of_a_newer_version_is_refused_and_left_byte_for_byte() {
    for in_wal in [false, true] {
        let (home, _, _) = vault();
        let db = peek(&home.folder);
        db.execute_batch("PRAGMA user_version = 99").unwrap();
        if in_wal {
            // As it lies after a process of the newer version was killed.
            let copy = home.dir.path().join("copy");
            copy_folder(home.folder.path(), &copy);
            drop(db);
            fs::remove_dir_all(home.folder.path()).unwrap();
            fs::rename(copy, home.folder.path()).unwrap();
        } else {
            db.close().unwrap();
        }
        let read = |name: &str| fs::read(home.folder.path().join(name)).unwrap_or_default();
        let before = (read("store.db"), read("store.db-wal"));
        assert_eq!(!before.1.is_empty(), in_wal);
        assert!(matches!(home.try_open(), Err(StoreError::Newer)));
        assert!(matches!(home.try_open(), Err(StoreError::Newer)));
        assert!(
            (read("store.db"), read("store.db-wal")) == before,
            "{in_wal}"
        );
    }
}

/// SQLite takes a log frame with a wrong checksum for the end of the log: what
/// comes after it is gone without a word. What is left is a state that was.
#[test]
fn a_damaged_wal_gives_an_error_or_a_state_that_once_was() {
    let home = Home::new();
    let mut store = home.create();
    store.close().unwrap();
    store = home.open();
    let mut states = vec![record(&store, MINE)];
    add_person(&mut store, ME, "Mair");
    states.push(record(&store, MINE));
    for nth in 0..12 {
        say(&mut store, ME, "phone", text(&nth.to_string())).unwrap();
        states.push(record(&store, MINE));
    }
    let lying = home.dir.path().join("as it lies");
    copy_folder(home.folder.path(), &lying);
    drop(store);
    let wal = fs::read(lying.join("store.db-wal")).unwrap();
    let mut chance = Chance::new(47);
    let (mut errors, mut older, mut all) = (0, 0, 0);
    for nth in 0..80 {
        let mut bytes = wal.clone();
        let at = chance.below(bytes.len());
        if nth % 4 == 0 {
            bytes.truncate(at);
        } else {
            bytes[at] ^= 1 << chance.below(8);
        }
        let other = Home::new();
        copy_folder(&lying, other.folder.path());
        fs::write(other.folder.path().join("store.db-wal"), bytes).unwrap();
        let _ = fs::remove_file(other.folder.path().join("store.db-shm"));
        match read_all(&other) {
            Err(StoreError::Damaged) => errors += 1,
            Err(unlike) => panic!("byte {at}: {unlike:?}"),
            Ok(read) => {
                assert!(states.contains(&read), "byte {at}");
                older += usize::from(Some(&read) != states.last());
                all += usize::from(Some(&read) == states.last());
            }
        }
        let store = other.try_open();
        assert!(store.is_err() || store.unwrap().fresh() != kith_store::Fresh::No);
    }
    println!("of 80 damaged WALs {errors} were errors, {older} an older state, {all} lost nothing");
    assert!(older > 0, "the flips reached the frames");
}
