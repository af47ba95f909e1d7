//! `verify` sees whatever does not follow from the log, and `rebuild` mends
//! what can be made again from it.

#![allow(clippy::unwrap_used)]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use common::*;
use kith_model::{EntityKind, Voice};
use kith_store::{Stop, StoreError, What};

fn vault() -> Home {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    add(&mut store, MINE, EntityKind::Contact, "name", text("Jo"));
    write(&mut store, ME, "matters", "Dog", &Voice::Own, now()).unwrap();
    clean(&store);
    store.close().unwrap();
    home
}

/// Runs SQL on a closed vault; how many differences are seen before and after a rebuild.
fn after_tampering(sql: &str) -> (u64, u64) {
    let home = vault();
    let db = peek(&home.folder);
    db.execute_batch(sql).unwrap();
    assert!(db.total_changes() > 0, "{sql}");
    db.close().unwrap();
    let mut store = home.open();
    let before = store.verify().unwrap().differences;
    store.rebuild().unwrap();
    (before, store.verify().unwrap().differences)
}

#[test]
fn projections_that_differ_from_the_log_are_seen_and_mended() {
    for sql in [
        "UPDATE entities SET label = 'Mari' WHERE kind = 0",
        "UPDATE entities SET sort = 'z' WHERE kind = 0",
        "UPDATE entities SET removed = 1 WHERE kind = 2",
        "UPDATE entities SET clashes = 1 WHERE kind = 2",
        "UPDATE entities SET kind = 3 WHERE kind = 2",
        "UPDATE entities SET moment = 5 WHERE kind = 0",
        "UPDATE prose SET text = 'Cat'",
        "DELETE FROM prose",
        "INSERT INTO prose SELECT entity, 'liked', text, spans, version FROM prose",
        "DELETE FROM peers",
        "UPDATE peers SET voice = x'820180'",
        "UPDATE search_text SET words = 'Cat' WHERE words = 'Dog'",
        "DELETE FROM search_text",
    ] {
        let (before, after) = after_tampering(sql);
        assert!(before > 0, "not seen: {sql}");
        assert_eq!(after, 0, "not mended: {sql}");
    }
}

#[test]
fn a_log_that_does_not_hang_together_is_seen_and_not_papered_over() {
    for sql in [
        "UPDATE ops SET counter = 99 WHERE counter = 0",
        "UPDATE ops SET lamport = 99 WHERE counter = 0",
        "UPDATE ops SET log = 99 WHERE counter = 0",
        "UPDATE ops SET act = 99 WHERE counter = 0",
        "UPDATE ops SET section = 99 WHERE counter = 0",
        "UPDATE ops SET entity = entity + 1 WHERE counter = 0",
        "UPDATE logs SET author = x'00112233445566778899aabbccddeeff'",
        "UPDATE logs SET id = x'00112233445566778899aabbccddeeff'",
        "UPDATE sections SET person = 99",
        "DELETE FROM people",
        "DELETE FROM acts",
        "INSERT INTO pictures VALUES(1, x'00', 99, 'image/png')",
        "INSERT INTO picture_chunks VALUES(99, 0, x'00')",
    ] {
        let (before, after) = after_tampering(sql);
        assert!(before > 0 && after > 0, "{sql}: {before} {after}");
    }
}

/// Asked how often, and from which time on it says to stop.
fn stop_at(asked: &Arc<AtomicUsize>, last: usize) -> Stop {
    let asked = Arc::clone(asked);
    Arc::new(move || asked.fetch_add(1, SeqCst) >= last)
}

#[test]
fn long_work_stops_when_it_is_asked_to_and_leaves_all_as_it_was() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    store
        .together(|store| {
            for nth in 0..300 {
                let name = text(&format!("Jo {nth}"));
                add(store, MINE, EntityKind::Contact, "name", name);
            }
            Ok(())
        })
        .unwrap();
    let before = rows(&home.folder);
    for last in [0, 1, 20, 100] {
        let asked = Arc::new(AtomicUsize::new(0));
        let verified = store.verify_unless(&stop_at(&asked, last));
        assert!(matches!(verified, Err(StoreError::Stopped)), "{verified:?}");
        let asked_again = asked.load(SeqCst) - last;
        assert!(
            asked_again < 5,
            "it went on when told to stop: {asked_again}"
        );
        let rebuilt = store.rebuild_unless(&stop_at(&asked, 0));
        assert!(matches!(rebuilt, Err(StoreError::Stopped)), "{rebuilt:?}");
    }
    assert_eq!(rows(&home.folder), before);
    let asked = Arc::new(AtomicUsize::new(0));
    let found = store.verify_unless(&stop_at(&asked, usize::MAX)).unwrap();
    assert_eq!(found, store.verify().unwrap());
    assert!(asked.load(SeqCst) > 300, "each entity is a step");
    store.rebuild_unless(&stop_at(&asked, usize::MAX)).unwrap();
    // What comes after is not asked any more.
    say(&mut store, ME, "phone", text("1")).unwrap();
    clean(&store);
}

#[test]
fn an_act_that_panicked_leaves_nothing_and_the_next_one_takes_its_place() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    write(&mut store, ME, "matters", "To sing", &Voice::Own, now()).unwrap();
    let before = ops(&store, MINE);
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        act(&mut store, What::Add, now(), |pen| {
            let id = pen.create(EntityKind::Contact).unwrap();
            pen.set_all(id, &[("name", text("Jo"))]).unwrap();
            let other = &Voice::Coordinator;
            pen.write(ME, "matters", &Default::default(), "Lost", other)
                .unwrap();
            panic!("in the middle of an act");
        });
    }));
    assert!(panicked.is_err());
    assert_eq!(ops(&store, MINE), before);
    assert_eq!(prose(&store, ME, "matters"), "To sing");
    // Of one log nothing is left out: whoever gets it by sync can follow.
    say(&mut store, ME, "phone", text("1")).unwrap();
    write(
        &mut store,
        ME,
        "matters",
        "To sing aloud",
        &Voice::Own,
        now(),
    )
    .unwrap();
    let after = ops(&store, MINE);
    let counters: Vec<u64> = after.keys().map(|id| id.counter).collect();
    assert!(
        counters.windows(2).all(|pair| pair[0] + 1 == pair[1]),
        "{counters:?}"
    );
    assert_eq!(store.verify().unwrap().differences, 0);
    let other = Home::new();
    let mut copy = other.create();
    give(&mut copy, told(&store, &[MINE]));
    assert_eq!(prose(&copy, ME, "matters"), "To sing aloud");
    assert_eq!(ops(&copy, MINE), after);
}
