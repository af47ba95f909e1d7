//! What a newer version wrote is kept without being understood.

#![allow(clippy::unwrap_used)]

mod common;

use common::foreign::*;
use common::*;
use kith_model::op::Change;
use kith_model::{EntityId, EntityKind, OpId, SectionKind, Value, Voice};
use kith_store::{Fact, StoreError, What};

/// Bytes of a later format: the head of today's, then something else.
fn of_later(counter: u64, entity: EntityId) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = minicbor::Encoder::new(&mut bytes);
    let id = OpId { log: LOG, counter };
    encoder.array(8).unwrap().u16(9).unwrap();
    encoder.encode(id).unwrap().encode(entity).unwrap();
    encoder
        .u64(200 + counter)
        .unwrap()
        .i64(1_795_000_000_000)
        .unwrap();
    encoder
        .encode(THEM)
        .unwrap()
        .str("hologram")
        .unwrap()
        .f64(0.5)
        .unwrap();
    bytes
}

#[test]
fn what_a_newer_version_wrote_makes_its_entity_read_only() {
    let (home, mut store, about) = vault();
    let gift = add(&mut store, MINE, EntityKind::Gift, "text", text("Bakes"));
    let other = add(&mut store, MINE, EntityKind::Gift, "text", text("Sings"));
    let newer = of_later(0, gift);
    assert_eq!(
        store
            .receive(now(), about, LOG, THEM, std::slice::from_ref(&newer))
            .unwrap(),
        1
    );
    assert!(store.entity(gift).unwrap().entity.read_only);
    let before = rows(&home.folder);
    let refusals = [
        say(&mut store, gift, "text", text("x")).map(drop),
        store.act(MINE, What::Remove, now(), |pen| pen.remove(gift)),
        store.act(MINE, What::Keep, now(), |pen| pen.keep(gift)),
        store.act(MINE, What::Move, now(), |pen| pen.place(gift, None)),
        store.act(MINE, What::Add, now(), |pen| {
            pen.create_as(gift, EntityKind::Gift)
        }),
        store.act(MINE, What::Add, now(), |pen| {
            pen.event(gift, "x", vec![]).map(drop)
        }),
        store.act(MINE, What::Picture, now(), |pen| {
            pen.picture(gift, kith_model::PictureId([1; 16]), "image/png", b"png")
        }),
        write(&mut store, gift, "text", "x", &Voice::Own, now()),
    ];
    for refusal in refusals {
        assert!(
            matches!(refusal, Err(StoreError::ReadOnlyEntity)),
            "{refusal:?}"
        );
    }
    assert_eq!(rows(&home.folder), before);
    // The rest works, next to it too, and so does its own undo.
    say(&mut store, other, "text", text("Sings bass")).unwrap();
    act(&mut store, What::Move, now(), |pen| {
        pen.place(other, Some(gift)).unwrap()
    });
    store.undo(MINE, now()).unwrap();
    // It is relayed byte for byte.
    let relayed = told(&store, &[MINE])
        .into_iter()
        .any(|(.., op)| op == newer);
    assert!(relayed);
    clean(&store);
    store.close().unwrap();
    let store = home.open();
    assert!(store.entity(gift).unwrap().entity.read_only);
    clean(&store);
}

#[test]
fn an_undo_that_would_touch_what_a_newer_version_wrote_is_refused_whole() {
    let (home, mut store, about) = vault();
    let words = "My dog and I.";
    write(&mut store, ME, "matters", words, &Voice::Own, after(60)).unwrap();
    store
        .receive(now(), about, LOG, THEM, &[of_later(0, ME)])
        .unwrap();
    let before = rows(&home.folder);
    let refusal = store.undo(MINE, after(90));
    assert!(
        matches!(refusal, Err(StoreError::ReadOnlyEntity)),
        "{refusal:?}"
    );
    assert_eq!(rows(&home.folder), before);
    assert_eq!(prose(&store, ME, "matters"), words);
}

#[test]
fn an_entity_first_seen_through_a_newer_operation_can_be_shown_and_left_alone() {
    let (_home, mut store, about) = vault();
    let unknown = EntityId([5; 16]);
    store
        .receive(now(), about, LOG, THEM, &[of_later(0, unknown)])
        .unwrap();
    clean(&store);
    assert_eq!(store.kind_of(unknown).unwrap(), (None, SectionKind::About));
    assert!(
        store
            .record(MINE)
            .unwrap()
            .entities
            .iter()
            .any(|s| s.entity.id == unknown)
    );
    assert_eq!(store.history(unknown, None, now()).unwrap().len(), 1);
    let written = store.act(MINE, What::Fact, now(), |pen| {
        pen.set(unknown, Fact::new("text", Value::None))
    });
    assert!(matches!(written, Err(StoreError::ReadOnlyEntity)));
    assert_eq!(store.people(0, 9).unwrap().0, 1);
    // When its making arrives it is known, and still only to be read.
    let kind = EntityKind::Gift;
    let made = op(1, unknown, Change::Create { kind }).encode();
    store.receive(now(), about, LOG, THEM, &[made]).unwrap();
    assert_eq!(store.kind_of(unknown).unwrap().0, Some(kind));
    assert!(store.entity(unknown).unwrap().entity.read_only);
    store.rebuild().unwrap();
    clean(&store);
}
