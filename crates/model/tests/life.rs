//! The course of a fact through a life, with corrections.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use kith_model::life::{course, on};
use kith_model::newer::Read;
use kith_model::{
    Change, Entity, EntityId, LifeDate, LogId, MemberId, Moment, Op, OpId, Value, Voice,
};
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
    fn only_what_was_corrected_or_overtaken_leaves_the_course(says in says()) {
        let ops = ops(&says);
        let whole = course(&ops.iter().collect::<Vec<_>>(), "ring", 0);
        let stays: BTreeSet<OpId> = whole.iter().map(|was| was.op).collect();
        let first = |op: &Op| whole.iter().find(|w| w.op == op.id).map(|w| w.since.first_day());
        for op in &ops {
            let mended = ops.iter().any(|later| later.correction && replaces(later).contains(&op.id));
            prop_assert!(!(mended && stays.contains(&op.id)));
            // What stays began before everything that was said knowing it.
            for later in ops.iter().filter(|later| knew(&ops, later, op.id)) {
                prop_assert!(first(op).is_none() || first(later).is_none() || first(op) < first(later));
            }
            // What nobody knew of when they spoke stays.
            if !ops.iter().any(|later| replaces(later).contains(&op.id)) {
                prop_assert!(stays.contains(&op.id));
            }
        }
    }

    #[test]
    fn what_stands_now_is_what_the_course_ends_with(says in says()) {
        let ops = ops(&says);
        let course = course(&ops.iter().collect::<Vec<_>>(), "ring", 0);
        let reads: Vec<Read> = ops.iter().cloned().map(Read::Known).collect();
        let now = Entity::fold(EntityId([2; 16]), &reads);
        let live = now.facts.get("ring").map_or(&[][..], Vec::as_slice);
        let end = on(&course, LifeDate::day(2200, 12, 31).unwrap());
        if let [one] = live {
            prop_assert_eq!(end.map(|was| &was.value), Some(&one.value));
        }
        prop_assert_eq!(end.is_some(), !live.is_empty());
        prop_assert!(end.is_none_or(|was| live.iter().any(|l| l.value == was.value)));
    }
}

fn replaces(op: &Op) -> &[OpId] {
    match &op.change {
        Change::Set { replaces, .. } => replaces,
        _ => &[],
    }
}

/// Whether one replaced another, itself or by what it replaced.
fn knew(ops: &[Op], later: &Op, id: OpId) -> bool {
    replaces(later)
        .iter()
        .any(|r| *r == id || ops.iter().any(|op| op.id == *r && knew(ops, op, id)))
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

#[test]
fn what_was_typed_last_is_so_today_however_long_it_has_been() {
    let says = [say(1, -100, None), say(2, -200, None)];
    assert_eq!(numbers(&says, -201), None);
    for n in [-200, -150, -100, 300] {
        assert_eq!(numbers(&says, n), Some(Value::Number(2)), "day {n}");
    }
}
