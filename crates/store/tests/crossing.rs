//! What may name something in another record, and that nobody's record tells
//! what is kept beside it.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::foreign::{LOG, THEM, op};
use common::*;
use kith_model::admit::RejectError;
use kith_model::op::Change;
use kith_model::{EntityId, EntityKind, Scope, Section, SectionId, SectionKind, Value};
use kith_store::{ReceiveError, Store, StoreError, What};

const MARY: EntityId = EntityId([0xa1; 16]);
const JO: EntityId = EntityId([0xb2; 16]);

fn added(store: &mut Store, scope: Scope, kind: EntityKind) -> EntityId {
    let add = store.act(scope, What::Add, now(), |pen| pen.create(kind));
    add.unwrap()
}

fn links(
    store: &mut Store,
    scope: Scope,
    id: EntityId,
    field: &str,
    to: EntityId,
) -> Result<(), StoreError> {
    store.act(scope, What::Fact, now(), |pen| {
        pen.set_all(id, &[(field, Value::Link(to))])
    })
}

/// Mary with Jo among her contacts, Jo with a record of their own, a place.
fn two() -> (Home, Store, [EntityId; 2]) {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, MARY, "Mary");
    add_person(&mut store, JO, "Jo");
    let contact = added(&mut store, Scope::Person(MARY), EntityKind::Contact);
    let place = added(&mut store, Scope::Council, EntityKind::Place);
    (home, store, [contact, place])
}

/// Every operation of a record, as bytes.
fn everything(store: &Store, scope: Scope) -> Vec<Vec<u8>> {
    let sections = store.sections(scope).unwrap();
    let ops = sections
        .into_iter()
        .flat_map(|s| store.operations(s).unwrap());
    ops.map(|(_, _, bytes)| bytes).collect()
}

fn speaks_of(ops: &[Vec<u8>], id: EntityId) -> bool {
    ops.iter().any(|op| op.windows(16).any(|part| part == id.0))
}

#[test]
fn nothing_in_a_record_says_that_a_contact_is_known_here() {
    let (_home, mut store, [contact, place]) = two();
    let (mary, jo) = (Scope::Person(MARY), Scope::Person(JO));
    let before = (everything(&store, mary), everything(&store, jo));
    let same = added(&mut store, Scope::Council, EntityKind::Same);
    links(&mut store, Scope::Council, same, "contact", contact).unwrap();
    links(&mut store, Scope::Council, same, "person", JO).unwrap();
    // Not one operation more, in either record.
    assert_eq!((everything(&store, mary), everything(&store, jo)), before);
    for (ops, id) in [
        (&before.0, JO),
        (&before.0, same),
        (&before.1, MARY),
        (&before.1, contact),
    ] {
        assert!(!speaks_of(ops, id));
    }
    // A place says nothing of the maps it stands on.
    links(&mut store, mary, contact, "entry", place).unwrap();
    assert!(speaks_of(&everything(&store, mary), place));
    let sections = store.sections(Scope::Council).unwrap();
    let kinds: Vec<SectionKind> = sections.iter().map(|s| s.kind).collect();
    assert_eq!(kinds, [SectionKind::Council, SectionKind::Private]);
    let granted: Vec<Vec<u8>> = store
        .operations(sections[0])
        .unwrap()
        .into_iter()
        .map(|o| o.2)
        .collect();
    for id in [MARY, JO, contact, same] {
        assert!(!speaks_of(&granted, id));
    }
    assert!(store.verify().unwrap().differences == 0);
}

#[test]
fn nothing_in_a_record_says_that_a_wish_lies_beside_an_offer() {
    let (_home, mut store, [_, place]) = two();
    let (mary, jo) = (Scope::Person(MARY), Scope::Person(JO));
    let wish = added(&mut store, mary, EntityKind::Wish);
    let offer = added(&mut store, jo, EntityKind::Offer);
    let before = (everything(&store, mary), everything(&store, jo));
    let meeting = added(&mut store, Scope::Council, EntityKind::Introduction);
    links(&mut store, Scope::Council, meeting, "wish", wish).unwrap();
    links(&mut store, Scope::Council, meeting, "offer", offer).unwrap();
    let other = added(&mut store, Scope::Council, EntityKind::Introduction);
    links(&mut store, Scope::Council, other, "wish", wish).unwrap();
    links(&mut store, Scope::Council, other, "place", place).unwrap();
    assert_eq!((everything(&store, mary), everything(&store, jo)), before);
    for (ops, ids) in [
        (&before.0, [JO, offer, meeting, other]),
        (&before.1, [MARY, wish, meeting, other]),
    ] {
        assert!(ids.into_iter().all(|id| !speaks_of(ops, id)));
    }
    // Both, and what lies between them, are in sections of the kind that is never granted.
    for (scope, id) in [(mary, wish), (jo, offer), (Scope::Council, meeting)] {
        for section in store.sections(scope).unwrap() {
            let ops = store.operations(section).unwrap().into_iter();
            let told: Vec<Vec<u8>> = ops.map(|o| o.2).collect();
            assert_eq!(speaks_of(&told, id), section.kind == SectionKind::Private);
        }
    }
}

#[test]
fn a_pen_links_across_records_in_few_ways_only() {
    let (_home, mut store, [contact, place]) = two();
    let (mary, jo) = (Scope::Person(MARY), Scope::Person(JO));
    let theirs = added(&mut store, jo, EntityKind::Contact);
    let tie = added(&mut store, mary, EntityKind::Tie);
    let step = added(&mut store, mary, EntityKind::Step);
    let same = added(&mut store, Scope::Council, EntityKind::Same);
    let entry = added(&mut store, mary, EntityKind::Entry);
    links(&mut store, mary, entry, "place", place).unwrap();
    let meeting = added(&mut store, Scope::Council, EntityKind::Introduction);
    let (wish, offer) = (
        added(&mut store, mary, EntityKind::Wish),
        added(&mut store, jo, EntityKind::Offer),
    );
    for (scope, id, field, to) in [
        (mary, entry, "place", contact),
        (mary, entry, "place", same),
        (mary, entry, "contact", theirs),
        (mary, entry, "contact", place),
        (mary, tie, "a", theirs),
        (mary, tie, "a", place),
        (mary, step, "who", theirs),
        (mary, step, "who", place),
        (mary, contact, "entry", theirs),
        (mary, contact, "entry", contact),
        (mary, contact, "entry", same),
        (Scope::Council, same, "contact", place),
        (Scope::Council, same, "person", contact),
        (Scope::Council, meeting, "wish", offer),
        (Scope::Council, meeting, "offer", wish),
        (Scope::Council, meeting, "place", contact),
        (mary, wish, "text", offer),
        (Scope::Council, contact, "entry", place),
    ] {
        assert!(links(&mut store, scope, id, field, to).is_err(), "{field}");
    }
    for (scope, kind) in [
        (mary, EntityKind::Place),
        (mary, EntityKind::Same),
        (mary, EntityKind::Introduction),
        (mary, EntityKind::Settings),
        (Scope::Council, EntityKind::Wish),
        (Scope::Council, EntityKind::Offer),
        (Scope::Council, EntityKind::Contact),
        (Scope::Council, EntityKind::Item),
    ] {
        let made = store.act(scope, What::Add, now(), |pen| pen.create(kind));
        assert!(made.is_err(), "{kind:?}");
    }
}

fn linking(entity: EntityId, field: &str, to: EntityId) -> Vec<u8> {
    let change = Change::Set {
        field: field.to_owned(),
        value: Value::Link(to),
        replaces: vec![],
    };
    op(0, entity, change).encode()
}

#[test]
fn what_comes_from_elsewhere_links_no_further() {
    let (_home, mut store, [contact, place]) = two();
    let (mary, jo) = (Scope::Person(MARY), Scope::Person(JO));
    let theirs = added(&mut store, jo, EntityKind::Contact);
    let tie = added(&mut store, mary, EntityKind::Tie);
    let section = |store: &Store, scope, kind| {
        let all = store.sections(scope).unwrap().into_iter();
        all.into_iter().find(|s: &Section| s.kind == kind).unwrap()
    };
    let network = section(&store, mary, SectionKind::Network);
    for (entity, field, to) in [
        (tie, "a", theirs),
        (tie, "a", place),
        (contact, "entry", theirs),
        (contact, "name", place),
    ] {
        let came = store.receive(now(), network, LOG, THEM, &[linking(entity, field, to)]);
        let refused = matches!(came, Err(ReceiveError::Reject(RejectError::OtherScope)));
        assert!(refused, "{field} {came:?}");
    }
    let council = section(&store, Scope::Council, SectionKind::Council);
    let came = store.receive(
        now(),
        council,
        LOG,
        THEM,
        &[linking(place, "contact", contact)],
    );
    assert!(matches!(
        came,
        Err(ReceiveError::Reject(RejectError::OtherScope))
    ));
    let fits = linking(contact, "entry", place);
    assert_eq!(
        store.receive(now(), network, LOG, THEM, &[fits]).unwrap(),
        1
    );
    // The council's private section takes what lives there, a person's does not.
    let create = |kind| op(1, EntityId([0xcc; 16]), Change::Create { kind }).encode();
    for (scope, kind, taken) in [
        (Scope::Council, EntityKind::Same, true),
        (Scope::Council, EntityKind::Item, false),
        (mary, EntityKind::Same, false),
    ] {
        let private = Section {
            scope,
            kind: SectionKind::Private,
            id: SectionId([if scope == mary { 5 } else { 6 }; 16]),
        };
        let came = store.receive(now(), private, LOG, THEM, &[create(kind)]);
        assert_eq!(came.is_ok(), taken, "{kind:?} {came:?}");
    }
    // A day of the journal names a place of the patch; it is taken as what it is.
    let entry = added(&mut store, mary, EntityKind::Entry);
    let journal = section(&store, mary, SectionKind::Journal);
    let change = Change::Set {
        field: "place".to_owned(),
        value: Value::Link(place),
        replaces: vec![],
    };
    let fits = op(2, entry, change).encode();
    let came = store.receive(now(), journal, LOG, THEM, &[fits]);
    assert_eq!(came.unwrap(), 1);
}
