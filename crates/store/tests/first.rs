//! The main job of the store: write, close, open, find it all again.

use kith_model::prose::Version;
use kith_model::{EntityKind, Moment, Scope, Value, Voice};
use kith_store::instance::Beside;
use kith_store::{Fact, Folder, Now, Store, What};

type Random = dyn FnMut(&mut [u8]) + Send;

fn random() -> Box<Random> {
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    Box::new(move |bytes| {
        for byte in bytes {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            *byte = (state >> 33) as u8;
        }
    })
}

#[test]
fn what_was_written_is_found_again() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path().join("vault"));
    let outside = || Box::new(Beside::new(&dir.path().join("settings"), "v", [1; 16]));
    let now = Now {
        at: Moment(1_795_000_000_000),
        offset: 0,
    };
    let mut store = Store::create(&folder, &[7; 32], outside(), random()).unwrap();
    let person = kith_model::EntityId([9; 16]);
    let scope = Scope::Person(person);
    store
        .act(scope, What::Add, now, |pen| {
            pen.create_as(person, EntityKind::Person)?;
            pen.set(
                person,
                Fact::new("preferredName", Value::Text("Siân Pryce".into())),
            )?;
            let contact = pen.create(EntityKind::Contact)?;
            pen.set_all(
                contact,
                &[
                    ("name", Value::Text("Jo Mears".into())),
                    ("ring", Value::Number(1)),
                ],
            )
        })
        .unwrap();
    let view = store
        .write_prose(
            now,
            person,
            "matters",
            &Version::default(),
            "Singing at the Eisteddfod",
            &Voice::Own,
        )
        .unwrap();
    let view = store
        .write_prose(
            now,
            person,
            "matters",
            &view.version,
            "Singing loudly at the Eisteddfod",
            &Voice::Coordinator,
        )
        .unwrap();
    assert_eq!(view.spans.len(), 3);
    for query in [
        "sian",
        "siam",
        "eistedfod",
        "jo mears",
        "pryce singing",
        "Mers",
    ] {
        assert_eq!(
            store.people_found(query, 0, 10).unwrap().1.len(),
            1,
            "{query}"
        );
    }
    assert_eq!(store.people_found("zebra", 0, 10).unwrap().1.len(), 0);
    let checked = store.verify().unwrap();
    assert_eq!(checked.differences, 0);
    assert!(checked.operations >= 7);
    store.close().unwrap();

    let mut store = Store::open(&folder, &[7; 32], outside(), random()).unwrap();
    assert_eq!(store.fresh(), kith_store::Fresh::No);
    let record = store.record(scope).unwrap();
    assert_eq!(record.entities.len(), 2);
    assert_eq!(store.undo(scope, now).unwrap(), What::Prose);
    assert!(
        store.record(scope).unwrap().entities[0].prose["matters"]
            .text
            .is_empty()
    );
    assert_eq!(store.redo(scope, now).unwrap(), What::Prose);
    let again = &store.record(scope).unwrap().entities[0].prose["matters"];
    assert_eq!(again.text, "Singing loudly at the Eisteddfod");
    assert_eq!(again.spans, view.spans);
    assert_eq!(store.undo(scope, now).unwrap(), What::Prose);
    assert_eq!(store.undo(scope, now).unwrap(), What::Add);
    assert!(store.record(scope).unwrap().entities.is_empty());
    assert_eq!(store.verify().unwrap().differences, 0);
}
