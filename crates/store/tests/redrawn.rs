//! Projections drawn by another version are drawn anew at the next opening.

mod common;

use kith_model::{EntityId, EntityKind, Scope, Value};
use kith_store::instance::Beside;
use kith_store::{Folder, Now, Store, What};

#[test]
fn a_vault_drawn_by_another_version_is_drawn_anew_from_its_log() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path().join("vault"));
    let outside = || Box::new(Beside::new(dir.path(), "v", [1; 16]));
    let random = || {
        let mut next = 0u8;
        Box::new(move |bytes: &mut [u8]| {
            for byte in bytes {
                next = next.wrapping_add(1);
                *byte = next;
            }
        })
    };
    let now = Now {
        at: kith_model::Moment(1_795_000_000_000),
        offset: 0,
    };
    let mut store = Store::create(&folder, &[7; 32], outside(), random()).unwrap();
    let person = EntityId([9; 16]);
    store
        .act(Scope::Person(person), What::Add, now, |pen| {
            pen.create_as(person, EntityKind::Person)?;
            pen.set_all(person, &[("preferredName", Value::Text("Mary".into()))])
        })
        .unwrap();
    store.close().unwrap();

    // As a version would leave it that wrote rows otherwise.
    let db = rusqlite::Connection::open(folder.database()).unwrap();
    let hex = "07".repeat(32);
    db.execute_batch(&format!(
        "PRAGMA key = \"x'{hex}'\";
         UPDATE entities SET label = 'as it was drawn before';
         UPDATE meta SET value = 0 WHERE key = 'projections';"
    ))
    .unwrap();
    drop(db);

    let store = Store::open(&folder, &[7; 32], outside(), random()).unwrap();
    assert_eq!(store.people(0, 10).unwrap().1[0].name, "Mary");
    assert_eq!(store.verify().unwrap().differences, 0);
}
