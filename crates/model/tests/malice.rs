//! What a member who writes operations by hand can not do.

#![allow(clippy::unwrap_used)]

use kith_model::newer::Read;
use kith_model::{
    Change, Entity, EntityId, EntityKind, LogId, MemberId, Moment, Op, OpId, Value, Voice, admit,
    clock, life, op,
};

const MINE: EntityId = EntityId([1; 16]);
const OTHER: EntityId = EntityId([2; 16]);

fn id(log: u8, counter: u64) -> OpId {
    OpId {
        log: LogId([log; 16]),
        counter,
    }
}

fn written(entity: EntityId, name: OpId, lamport: u64, change: Change) -> Read {
    Read::Known(Op {
        format: 1,
        id: name,
        entity,
        lamport,
        at: Moment(1_795_000_000_000),
        by: MemberId(name.log.0),
        voice: Voice::Own,
        since: None,
        correction: false,
        change,
    })
}

fn set(field: &str, value: i64, replaces: &[OpId]) -> Change {
    Change::Set {
        field: field.into(),
        value: Value::Number(value),
        replaces: replaces.to_vec(),
    }
}

fn values(entity: &Entity, field: &str) -> Vec<Value> {
    let live = entity.facts.get(field).into_iter().flatten();
    live.map(|l| l.value.clone()).collect()
}

#[test]
fn values_that_replace_each_other_in_a_circle_do_not_vanish() {
    for lamports in [[1, 1, 1], [1, 2, 3], [3, 2, 1], [u64::MAX; 3]] {
        let ops = [
            written(
                MINE,
                id(1, 0),
                lamports[0],
                set("ring", 1, &[id(3, 0), id(1, 0)]),
            ),
            written(
                MINE,
                id(2, 0),
                lamports[1],
                set("ring", 2, &[id(1, 0), id(2, 0)]),
            ),
            written(
                MINE,
                id(3, 0),
                lamports[2],
                set("ring", 3, &[id(2, 0), id(3, 0)]),
            ),
        ];
        assert!(!values(&Entity::fold(MINE, &ops), "ring").is_empty());
    }
}

#[test]
fn corrections_that_mend_each_other_do_not_vanish() {
    let mut ops = [
        written(MINE, id(1, 0), 1, set("ring", 1, &[id(2, 0), id(1, 0)])),
        written(MINE, id(2, 0), 1, set("ring", 2, &[id(1, 0), id(2, 0)])),
    ]
    .map(|read| match read {
        Read::Known(op) => op,
        Read::Newer(_) => unreachable!(),
    });
    ops.iter_mut().for_each(|op| op.correction = true);
    assert!(!life::course(&[&ops[0], &ops[1]], "ring", 0).is_empty());
}

#[test]
fn an_operation_replaces_only_in_its_own_register() {
    let ops = [
        written(MINE, id(1, 0), 1, set("ring", 1, &[])),
        written(
            MINE,
            id(1, 1),
            2,
            Change::Remove {
                seen: vec![id(1, 0)],
            },
        ),
        written(OTHER, id(1, 2), 3, set("ring", 2, &[])),
        written(
            MINE,
            id(2, 0),
            4,
            set("sector", 3, &[id(1, 0), id(1, 1), id(1, 2)]),
        ),
        written(OTHER, id(2, 1), 5, set("ring", 4, &[id(1, 0)])),
        written(
            MINE,
            id(2, 2),
            6,
            Change::Place {
                position: vec![1],
                replaces: vec![id(1, 0), id(1, 1)],
            },
        ),
        written(
            MINE,
            id(2, 3),
            7,
            Change::Keep {
                replaces: vec![id(1, 0), id(2, 2)],
            },
        ),
    ];
    let mine = Entity::fold(MINE, &ops);
    assert_eq!(values(&mine, "ring"), [Value::Number(1)]);
    assert_eq!(
        mine.removals,
        [id(1, 1)],
        "a Keep that names it not does not undo it"
    );
    assert_eq!(mine.place, Some(vec![1]));
    let other = Entity::fold(OTHER, &ops);
    assert_eq!(values(&other, "ring"), [Value::Number(2), Value::Number(4)]);
}

#[test]
fn a_removal_cannot_claim_to_have_seen_what_came_later() {
    let ops = [
        written(MINE, id(1, 0), 1, set("ring", 1, &[])),
        written(
            MINE,
            id(2, 0),
            2,
            Change::Remove {
                seen: vec![id(1, u64::MAX), id(2, u64::MAX)],
            },
        ),
        written(MINE, id(1, 1), 3, set("ring", 2, &[id(1, 0)])),
    ];
    assert!(Entity::fold(MINE, &ops[..2]).removed);
    let now = Entity::fold(MINE, &ops);
    assert!(!now.removed && now.removal_clash);
}

#[test]
fn the_end_of_the_clock_breaks_nothing() {
    let ops = [
        written(MINE, id(1, u64::MAX), u64::MAX, set("ring", 1, &[])),
        written(MINE, id(2, 0), 1, set("ring", 2, &[id(1, u64::MAX)])),
    ];
    let now = Entity::fold(MINE, &ops);
    assert_eq!(values(&now, "ring"), [Value::Number(2), Value::Number(1)]);
    assert_eq!(clock::next(u64::MAX), clock::MAX_LAMPORT);
    let envelope = admit::Envelope {
        log: LogId([1; 16]),
        author: MemberId([1; 16]),
        section: kith_model::SectionId([9; 16]),
    };
    let taken = admit::admit(&ops[0].head(), 100, &envelope, None, Moment(i64::MAX));
    assert_eq!(taken, Err(admit::RejectError::BeyondTime));
}

#[test]
fn of_two_kinds_the_first_in_order_stands() {
    let create = |kind| Change::Create { kind };
    let ops = [
        written(MINE, id(2, 0), 5, create(EntityKind::Goal)),
        written(MINE, id(1, 0), 5, create(EntityKind::Contact)),
        written(MINE, id(3, 0), 6, create(EntityKind::Item)),
    ];
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let entity = Entity::fold(MINE, order.map(|i| &ops[i]));
        assert_eq!(entity.kind, Some(EntityKind::Contact));
    }
}

#[test]
fn retracting_what_is_no_event_changes_nothing() {
    let ops = [
        written(MINE, id(1, 0), 1, set("ring", 1, &[])),
        written(MINE, id(2, 0), 2, Change::Retract { event: id(1, 0) }),
    ];
    let now = Entity::fold(MINE, &ops);
    assert_eq!(values(&now, "ring"), [Value::Number(1)]);
    assert!(now.events.is_empty() && !now.removed && !now.read_only);
}

#[test]
fn only_the_event_that_is_named_is_retracted_and_only_by_who_could_know_it() {
    let event = || Change::Event {
        kind: "agreed".into(),
        body: vec![],
    };
    let retract = |event| Change::Retract { event };
    let ops = [
        written(MINE, id(1, 0), 1, event()),
        written(MINE, id(1, 1), 2, event()),
        written(MINE, id(2, 0), 3, retract(id(1, 1))),
        written(OTHER, id(2, 1), 4, retract(id(1, 0))),
        written(MINE, id(2, 2), 5, retract(id(1, 2))),
        written(MINE, id(1, 2), 6, event()),
        written(MINE, id(1, 3), 7, set("ring", 1, &[id(1, 0)])),
    ];
    let now = Entity::fold(MINE, &ops);
    let stand: Vec<OpId> = now.events.iter().map(|event| event.op).collect();
    assert_eq!(stand, [id(1, 0), id(1, 2)]);
}

#[test]
fn nobody_is_the_same_person_as_themselves() {
    let ops = [written(
        MINE,
        id(1, 0),
        1,
        Change::SamePerson { with: MINE },
    )];
    assert!(Entity::fold(MINE, &ops).same.is_empty());
}

#[test]
fn only_what_the_envelope_was_signed_for_is_taken() {
    let head = written(MINE, id(1, 0), 1, Change::Remove { seen: vec![] }).head();
    let good = admit::Envelope {
        log: head.id.log,
        author: head.by,
        section: kith_model::SectionId([9; 16]),
    };
    let elsewhere = kith_model::SectionId([8; 16]);
    use admit::RejectError::*;
    let log = admit::Envelope {
        log: LogId([7; 16]),
        ..good
    };
    let author = admit::Envelope {
        author: MemberId([7; 16]),
        ..good
    };
    for (size, envelope, lives_in, answer) in [
        (op::MAX_BYTES, good, None, Ok(())),
        (1, good, Some(good.section), Ok(())),
        (1, log, None, Err(OtherLog)),
        (1, author, None, Err(OtherAuthor)),
        (1, good, Some(elsewhere), Err(OtherSection)),
        (op::MAX_BYTES + 1, good, None, Err(TooLarge)),
    ] {
        assert_eq!(
            admit::admit(&head, size, &envelope, lives_in, Moment(0)),
            answer
        );
    }
}
