//! What `receive` refuses changes nothing.

#![allow(clippy::unwrap_used)]

mod common;

use common::foreign::*;
use common::*;
use kith_model::admit::RejectError;
use kith_model::op::Change;
use kith_model::prose::{LoroProse, Prose, ProseError, Version};
use kith_model::{
    EntityId, EntityKind, LogId, MemberId, Op, Scope, Section, SectionId, SectionKind, Voice,
};
use kith_store::{ReceiveError, Store, StoreError, What};

fn phone(counter: u64, number: &str) -> Op {
    let change = Change::Set {
        field: "phone".into(),
        value: text(number),
        replaces: vec![],
    };
    op(counter, ME, change)
}

fn writes(counter: u64, peer: u64, update: Vec<u8>) -> Op {
    let field = "matters".into();
    op(
        counter,
        ME,
        Change::Text {
            field,
            peer,
            update,
        },
    )
}

/// An update that writes at the start of an empty text.
fn update(peer: u64, words: &str) -> Vec<u8> {
    let mut document = LoroProse::empty();
    document
        .write(&Version::default(), words, peer)
        .unwrap()
        .unwrap()
}

/// Refused, with something good before it in the batch, and nothing is changed.
fn refused(
    (home, store): (&Home, &mut Store),
    section: Section,
    (log, by): (LogId, MemberId),
    bad: Vec<u8>,
) -> ReceiveError {
    let before = rows(&home.folder);
    let batch = [phone(0, "good").encode(), bad];
    let error = store.receive(now(), section, log, by, &batch).unwrap_err();
    assert_eq!(rows(&home.folder), before, "{error}");
    assert!(values(store, ME, "phone").is_empty());
    clean(store);
    // Nor is the session: the next write is named and ordered as if nothing had been.
    say(store, ME, "email", text("still here")).unwrap();
    clean(store);
    error
}

#[test]
fn another_log_or_author_than_the_envelope_says_is_refused() {
    let (home, mut store, about) = vault();
    let with = |change: &dyn Fn(&mut Op)| {
        let mut bad = phone(1, "bad");
        change(&mut bad);
        bad.encode()
    };
    let bad = with(&|op| op.id.log = LogId([0x33; 16]));
    let error = refused((&home, &mut store), about, (LOG, THEM), bad);
    assert!(matches!(error, ReceiveError::Reject(RejectError::OtherLog)));
    let bad = with(&|op| op.by = MemberId([0x33; 16]));
    let error = refused((&home, &mut store), about, (LOG, THEM), bad);
    assert!(matches!(
        error,
        ReceiveError::Reject(RejectError::OtherAuthor)
    ));
    let bad = with(&|op| op.lamport = u64::MAX);
    let error = refused((&home, &mut store), about, (LOG, THEM), bad);
    assert!(matches!(
        error,
        ReceiveError::Reject(RejectError::BeyondTime)
    ));
    let bad = with(&|op| op.id.counter = u64::MAX);
    let error = refused((&home, &mut store), about, (LOG, THEM), bad);
    assert!(matches!(error, ReceiveError::Store(StoreError::Damaged)));
}

#[test]
fn a_log_has_one_author_for_ever() {
    let (_home, mut store, about) = vault();
    store
        .receive(now(), about, LOG, THEM, &[phone(0, "1").encode()])
        .unwrap();
    let impostor = MemberId([0x44; 16]);
    let mut bad = phone(1, "2");
    bad.by = impostor;
    let error = store
        .receive(now(), about, LOG, impostor, &[bad.encode()])
        .unwrap_err();
    assert!(matches!(
        error,
        ReceiveError::Reject(RejectError::OtherAuthor)
    ));
    assert_eq!(values(&store, ME, "phone").len(), 1);
}

#[test]
fn an_entity_of_another_section_is_refused() {
    let (home, mut store, about) = vault();
    let contact = add(&mut store, MINE, EntityKind::Contact, "name", text("Jo"));
    let change = Change::Remove { seen: vec![] };
    let bad = op(1, contact, change).encode();
    let error = refused((&home, &mut store), about, (LOG, THEM), bad);
    assert!(matches!(
        error,
        ReceiveError::Reject(RejectError::OtherSection)
    ));
    for kind in [EntityKind::Item, EntityKind::Contact, EntityKind::Settings] {
        let bad = op(1, EntityId([5; 16]), Change::Create { kind }).encode();
        let error = refused((&home, &mut store), about, (LOG, THEM), bad);
        assert!(matches!(
            error,
            ReceiveError::Reject(RejectError::OtherSection)
        ));
    }
}

#[test]
fn a_section_is_one_persons_and_of_one_kind_for_ever() {
    let (home, mut store, about) = vault();
    let others = [
        Section {
            kind: SectionKind::Journal,
            ..about
        },
        Section {
            scope: Scope::Person(EntityId([5; 16])),
            ..about
        },
        Section {
            scope: Scope::Council,
            ..about
        },
        Section {
            id: SectionId([6; 16]),
            kind: SectionKind::Council,
            ..about
        },
    ];
    for other in others {
        let before = rows(&home.folder);
        let error = store.receive(now(), other, LOG, THEM, &[phone(0, "1").encode()]);
        assert!(
            matches!(error, Err(ReceiveError::Reject(RejectError::OtherSection))),
            "{other:?} {error:?}"
        );
        assert_eq!(rows(&home.folder), before);
    }
}

#[test]
fn two_operations_of_one_name_are_refused_in_one_batch_and_in_two() {
    let (home, mut store, about) = vault();
    let bad = phone(0, "another").encode();
    let error = refused((&home, &mut store), about, (LOG, THEM), bad);
    assert!(matches!(error, ReceiveError::Equivocation(id) if id.counter == 0));
    store
        .receive(now(), about, LOG, THEM, &[phone(0, "1").encode()])
        .unwrap();
    let error = store.receive(now(), about, LOG, THEM, &[phone(0, "2").encode()]);
    assert!(matches!(error, Err(ReceiveError::Equivocation(_))));
    assert_eq!(values(&store, ME, "phone"), [text("1")].into());
}

#[test]
fn prose_of_another_peer_or_another_log_is_refused() {
    let (home, mut store, about) = vault();
    let bad = writes(1, 78, update(77, "not mine")).encode();
    let error = refused((&home, &mut store), about, (LOG, THEM), bad);
    let other_peer = StoreError::Prose(ProseError::OtherPeer);
    assert_eq!(
        format!("{error:?}"),
        format!("{:?}", ReceiveError::Store(other_peer))
    );
    // A peer that already writes for somebody else.
    let (_copy, db) = peek_at_copy(&home.folder);
    let peer = db
        .query_row("SELECT peer FROM peers", [], |r| r.get::<_, i64>(0))
        .unwrap() as u64;
    let bad = writes(1, peer, update(peer, "as if it were Mair's")).encode();
    let error = refused((&home, &mut store), about, (LOG, THEM), bad);
    assert!(matches!(error, ReceiveError::Store(StoreError::Damaged)));
    // And one of the same log in another voice.
    store
        .receive(
            now(),
            about,
            LOG,
            THEM,
            &[writes(0, 77, update(77, "so")).encode()],
        )
        .unwrap();
    let mut bad = writes(1, 77, update(77, "so"));
    bad.voice = Voice::Own;
    let error = store.receive(now(), about, LOG, THEM, &[bad.encode()]);
    assert!(matches!(
        error,
        Err(ReceiveError::Store(StoreError::Damaged))
    ));
    clean(&store);
}

#[test]
fn prose_that_builds_on_what_is_not_here_waits() {
    let (home, mut store, about) = vault();
    let mut document = LoroProse::empty();
    let first = document
        .write(&Version::default(), "one", 77)
        .unwrap()
        .unwrap();
    let second = document.splice(3, 0, " two", 77).unwrap().unwrap();
    let bad = writes(2, 77, second.clone()).encode();
    let error = refused((&home, &mut store), about, (LOG, THEM), bad);
    assert!(matches!(
        error,
        ReceiveError::Store(StoreError::Prose(ProseError::Missing))
    ));
    let both = [
        writes(1, 77, first).encode(),
        writes(2, 77, second).encode(),
    ];
    assert_eq!(store.receive(now(), about, LOG, THEM, &both).unwrap(), 2);
    assert!(prose(&store, ME, "matters").contains("one two"));
}

#[test]
fn damaged_bytes_are_refused_wherever_the_damage_is() {
    let (mut home, mut store, mut about) = vault();
    let whole = writes(1, 77, update(77, "good words")).encode();
    let mut before = rows(&home.folder);
    for bit in (0..whole.len() * 8).step_by(3) {
        let mut bad = whole.clone();
        bad[bit / 8] ^= 1 << (bit % 8);
        if store.receive(now(), about, LOG, THEM, &[bad]).is_err() {
            assert_eq!(rows(&home.folder), before, "bit {bit}");
            continue;
        }
        // A flipped bit in a clock or a name can make another true operation:
        // the envelope's signature is what keeps those out.
        clean(&store);
        drop(store);
        (home, store, about) = vault();
        before = rows(&home.folder);
    }
    for length in 0..whole.len() {
        assert!(
            store
                .receive(now(), about, LOG, THEM, &[whole[..length].to_vec()])
                .is_err()
        );
    }
}

#[test]
fn an_operation_too_large_to_read_again_is_not_written() {
    let (home, mut store, _) = vault();
    let before = rows(&home.folder);
    let written = store.act(MINE, What::Add, now(), |pen| {
        let id = pen.create(EntityKind::Decision)?;
        pen.event(id, "agreement", vec![0; 5 << 20])
    });
    assert!(matches!(written, Err(StoreError::TooLong)), "{written:?}");
    assert_eq!(rows(&home.folder), before);
}
