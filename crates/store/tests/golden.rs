//! The first version's database, which every later version must open.
//!
//! `golden/v1` is never edited. It was written by the ignored test below,
//! which needs `KITH_BLESS=1` and refuses to write over what is there.

#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::PathBuf;

use common::*;
use kith_model::{EntityId, EntityKind, PictureId, Scope, Value, Voice};
use kith_store::{Fact, Fresh, Store, What};

const HELLO: EntityId = EntityId([8; 16]);
const PICTURE: PictureId = PictureId([5; 16]);

fn golden() -> PathBuf {
    let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests");
    tests.join("golden").join("v1")
}

fn every_op(store: &Store) -> String {
    let scopes = [MINE, Scope::Person(HELLO), Scope::Council];
    let mut lines: Vec<String> = told(store, &scopes)
        .into_iter()
        .map(|(section, _, _, op)| {
            let hex: String = op.iter().map(|b| format!("{b:02x}")).collect();
            format!("{:?} {hex}\n", section.kind)
        })
        .collect();
    lines.sort();
    lines.concat()
}

fn fill(store: &mut Store) {
    add_person(store, ME, "Siân Pryce");
    write(
        store,
        ME,
        "matters",
        "Canu yn y côr",
        &Voice::Own,
        after(20),
    )
    .unwrap();
    write(
        store,
        ME,
        "matters",
        "Canu'n uchel yn y côr",
        &Voice::Coordinator,
        after(60),
    )
    .unwrap();
    act(store, What::Add, after(70), |pen| {
        let jo = pen.create(EntityKind::Contact).unwrap();
        let since = "2019-05".parse().ok();
        let ring = Fact {
            since,
            voice: Voice::Own,
            ..Fact::new("ring", Value::Number(1))
        };
        pen.set(jo, Fact::new("name", text("Jo"))).unwrap();
        pen.set(jo, Fact::new("name", text("Joe"))).unwrap();
        pen.set(jo, ring).unwrap();
        pen.place_last(jo).unwrap();
        let other = pen.create(EntityKind::Contact).unwrap();
        pen.place(other, None).unwrap();
        pen.remove(other).unwrap();
        let decision = pen.create(EntityKind::Decision).unwrap();
        pen.event(decision, "agreement", b"what was shown".to_vec())
            .unwrap();
        let item = pen.create(EntityKind::Item).unwrap();
        let mum = Voice::Other { name: "Mum".into() };
        pen.write(item, "text", &Default::default(), "Between us", &mum)
            .unwrap();
        pen.picture(ME, PICTURE, "image/png", b"not really a picture")
            .unwrap();
        pen.set(ME, Fact::new("photo", Value::Picture(PICTURE)))
            .unwrap();
    });
    say_at(store, ME, "phone", text("029 2000 0000"), after(80)).unwrap();
    store.undo(MINE, after(81)).unwrap();
    let hello = Scope::Person(HELLO);
    add(
        store,
        hello,
        EntityKind::Hello,
        "nickname",
        text("Red scarf"),
    );
    let country = Value::Choice("wales".into());
    let team = store.act(Scope::Council, What::Fact, now(), |pen| {
        let settings = pen.only(EntityKind::Settings)?;
        pen.set_all(settings, &[("country", country)])
    });
    team.unwrap();
}

#[test]
#[ignore = "writes the golden vault; needs KITH_BLESS=1"]
fn bless() {
    if std::env::var_os("KITH_BLESS").is_none() {
        return;
    }
    assert!(!golden().exists(), "a golden file is never written over");
    let home = Home::new();
    let mut store = home.create();
    fill(&mut store);
    let every_op = every_op(&store);
    clean(&store);
    store.close().unwrap();
    fs::create_dir_all(golden()).unwrap();
    fs::copy(home.folder.database(), golden().join("store.db")).unwrap();
    fs::write(golden().join("ops.txt"), every_op).unwrap();
}

#[test]
fn a_vault_of_the_first_version_opens_and_holds_what_it_held() {
    let home = Home::new();
    home.folder.make().unwrap();
    fs::copy(golden().join("store.db"), home.folder.database()).unwrap();
    let mut store = home.open();
    assert_eq!(store.fresh(), Fresh::Copied);
    assert_eq!(
        every_op(&store),
        fs::read_to_string(golden().join("ops.txt")).unwrap()
    );
    clean(&store);
    let seen = store.entity(ME).unwrap();
    assert_eq!(seen.entity.fact("preferredName"), Some(&text("Siân Pryce")));
    let spans = &seen.prose["matters"].spans;
    let own = spans.iter().filter(|(_, voice)| *voice == Voice::Own);
    assert_eq!(
        own.map(|(words, _)| words.as_str()).collect::<String>(),
        "Canu yn y côr"
    );
    assert_eq!(seen.prose["matters"].text, "Canu'n uchel yn y côr");
    assert_eq!(
        store.picture(MINE, PICTURE, |_| true).unwrap().bytes,
        b"not really a picture"
    );
    let kinds: Vec<_> = record(&store, MINE)
        .iter()
        .map(|(e, ..)| e.kind.unwrap())
        .collect();
    assert_eq!(kinds.len(), 4);
    assert_eq!(store.clashes().unwrap(), 1);
    for query in ["sian", "uchel", "joe", "scarf"] {
        assert_eq!(
            store.people_found(query, 0, 9).unwrap().1.len(),
            1,
            "{query}"
        );
    }
    // It can be gone on with, and what was done then can still be undone.
    assert_eq!(store.can_undo(MINE).unwrap(), (true, true));
    store.redo(MINE, after(90)).unwrap();
    assert_eq!(values(&store, ME, "phone"), [text("029 2000 0000")].into());
    store.undo(MINE, after(91)).unwrap();
    store.undo(MINE, after(92)).unwrap();
    assert_eq!(store.clashes().unwrap(), 0);
    store.rebuild().unwrap();
    clean(&store);
    store.close().unwrap();
    assert_eq!(home.open().fresh(), Fresh::No);
}
