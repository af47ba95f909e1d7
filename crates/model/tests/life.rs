//! The course of a fact through a life, with corrections.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use kith_model::life::{course, on};
use kith_model::{Change, EntityId, LifeDate, LogId, MemberId, Moment, Op, OpId, Value, Voice};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// 1 January 2026.
const START: i64 = 1_767_225_600_000;
const DAY: i64 = 86_400_000;

#[derive(Clone, Debug)]
struct Say {
    value: i64,
    since: Option<i64>,
    /// A correction, of which of those before, counted back.
    mends: Option<usize>,
}

fn day(n: i64) -> LifeDate {
    LifeDate::of_moment(Moment(START + n * DAY), 0)
}

fn says() -> impl Strategy<Value = Vec<Say>> {
    let say = (
        1..5i64,
        prop::option::of(-300..300i64),
        prop::option::weighted(0.3, any::<usize>()),
    );
    vec(
        say.prop_map(|(value, since, mends)| Say {
            value,
            since,
            mends,
        }),
        0..20,
    )
}

fn ops(says: &[Say]) -> Vec<Op> {
    let name = |n: usize| OpId {
        log: LogId([1 + (n % 3) as u8; 16]),
        counter: n as u64,
    };
    let op = |(n, say): (usize, &Say)| Op {
        format: 1,
        id: name(n),
        entity: EntityId([2; 16]),
        lamport: n as u64 + 1,
        at: Moment(START + n as i64 * DAY),
        by: MemberId([3; 16]),
        voice: Voice::Own,
        since: say.since.map(day),
        correction: say.mends.is_some(),
        change: Change::Set {
            field: "ring".into(),
            value: Value::Number(say.value),
            replaces: match say.mends {
                Some(which) if n > 0 => vec![name(n - 1 - which % n)],
                _ => n.checked_sub(1).map(name).into_iter().collect(),
            },
        },
    };
    says.iter().enumerate().map(op).collect()
}

proptest! {
    #[test]
    fn the_order_of_operations_does_not_matter(says in says(), seed in vec(any::<u32>(), 20), twice: Index) {
        let ops = ops(&says);
        let there: Vec<&Op> = ops.iter().collect();
        let mut mixed = there.clone();
        if !there.is_empty() {
            mixed.push(there[twice.index(there.len())]);
        }
        mixed.sort_by_key(|op| seed[op.id.counter as usize]);
        prop_assert_eq!(course(&there, "ring", 0), course(&mixed, "ring", 0));
    }

    #[test]
    fn going_on_in_life_never_goes_back_in_the_course(says in says()) {
        let ops = ops(&says);
        let course = course(&ops.iter().collect::<Vec<_>>(), "ring", 0);
        prop_assert!(course.windows(2).all(|w| w[0].since.first_day() <= w[1].since.first_day()));
        let mut last = None;
        for n in -310..310 {
            let now = on(&course, day(n)).map(|was| course.iter().position(|w| w == was));
            prop_assert!(now >= last, "day {n}");
            prop_assert!(on(&course, day(n)).is_none_or(|was| was.since <= day(n)));
            last = now;
        }
    }

    #[test]
    fn only_what_was_corrected_leaves_the_course(says in says()) {
        let ops = ops(&says);
        let stays: BTreeSet<OpId> = course(&ops.iter().collect::<Vec<_>>(), "ring", 0)
            .into_iter()
            .map(|was| was.op)
            .collect();
        for op in &ops {
            let mended = ops.iter().any(|later| match &later.change {
                Change::Set { replaces, .. } => later.correction && replaces.contains(&op.id),
                _ => false,
            });
            prop_assert_eq!(stays.contains(&op.id), !mended);
        }
    }
}

fn numbers(says: &[Say], n: i64) -> Option<Value> {
    let ops = ops(says);
    let course = course(&ops.iter().collect::<Vec<_>>(), "ring", 0);
    on(&course, day(n)).map(|was| was.value.clone())
}

fn say(value: i64, since: impl Into<Option<i64>>, mends: Option<usize>) -> Say {
    Say {
        value,
        since: since.into(),
        mends,
    }
}

/// Of those before, the last.
const LAST: Option<usize> = Some(0);

#[test]
fn a_correction_of_a_correction_keeps_the_first_day() {
    let says = [say(1, -100, None), say(2, None, LAST), say(3, None, LAST)];
    assert_eq!(numbers(&says, -101), None);
    for n in [-100, 0, 200] {
        assert_eq!(numbers(&says, n), Some(Value::Number(3)), "day {n}");
    }
}

#[test]
fn a_correction_may_mend_the_day_itself() {
    let says = [say(1, -100, None), say(1, -200, LAST)];
    assert_eq!(numbers(&says, -150), Some(Value::Number(1)));
    let later = [say(1, -100, None), say(1, -50, LAST)];
    assert_eq!(numbers(&later, -75), None);
}

#[test]
fn a_correction_leaves_what_came_before_as_it_was() {
    let says = [say(1, -100, None), say(2, -50, None), say(3, None, LAST)];
    assert_eq!(numbers(&says, -75), Some(Value::Number(1)));
    assert_eq!(numbers(&says, -50), Some(Value::Number(3)));
}
