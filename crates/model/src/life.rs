//! Then and now: what a fact was on a day of a life, with corrections applied
//! backwards. History reads the log; this reads life.

use std::collections::BTreeSet;

use crate::op::{Change, Op};
use crate::value::Value;
use crate::{LifeDate, OpId};

/// One value a fact had, from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Was {
    /// From when.
    pub since: LifeDate,
    /// What it was.
    pub value: Value,
    /// The operation that says so.
    pub op: OpId,
}

/// The life of one fact, oldest first. `offset` is where the person lives, in
/// minutes east of UTC, for operations that say no date.
///
/// A correction takes the place of the values it replaces: from the same day
/// as the earliest of them, unless it names a day itself.
pub fn course(ops: &[&Op], field: &str, offset: i32) -> Vec<Was> {
    let mut sets: Vec<(&Op, &Value, &[OpId])> = ops
        .iter()
        .filter_map(|op| match &op.change {
            Change::Set {
                field: f,
                value,
                replaces,
            } if f == field => Some((*op, value, replaces.as_slice())),
            _ => None,
        })
        .collect();
    sets.sort_by_key(|(op, ..)| op.order());
    sets.dedup_by_key(|(op, ..)| op.id);
    let mut mended: BTreeSet<OpId> = BTreeSet::new();
    let mut course: Vec<(Was, (u64, crate::LogId, u64))> = Vec::new();
    for (op, value, replaces) in sets {
        let mut since = op
            .since
            .unwrap_or_else(|| LifeDate::of_moment(op.at, offset));
        if op.correction {
            let earliest = course
                .iter()
                .filter(|(was, _)| replaces.contains(&was.op))
                .map(|(was, _)| was.since)
                .min();
            since = op.since.or(earliest).unwrap_or(since);
            // Only what came before can be mended: no value vanishes in a circle.
            let before = course.iter().map(|(was, _)| was.op);
            mended.extend(before.filter(|o| replaces.contains(o)));
        }
        course.push((
            Was {
                since,
                value: value.clone(),
                op: op.id,
            },
            op.order(),
        ));
    }
    course.retain(|(was, _)| !mended.contains(&was.op));
    course.sort_by_key(|(was, order)| (was.since.first_day(), *order));
    course.into_iter().map(|(was, _)| was).collect()
}

/// The value on a day, from a fact's [`course`].
pub fn on(course: &[Was], day: LifeDate) -> Option<&Was> {
    course
        .iter()
        .rev()
        .find(|was| was.since.first_day() <= day.first_day())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{EntityId, LogId, MemberId, Moment, Voice};

    fn set(counter: u64, ring: i64, since: &str, replaces: &[u64], correction: bool) -> Op {
        let log = LogId([1; 16]);
        Op {
            format: 1,
            id: OpId { log, counter },
            entity: EntityId([2; 16]),
            lamport: counter + 1,
            at: Moment(1_795_000_000_000),
            by: MemberId([3; 16]),
            voice: Voice::Own,
            since: since.parse().ok(),
            correction,
            change: Change::Set {
                field: "ring".into(),
                value: Value::Number(ring),
                replaces: replaces.iter().map(|c| OpId { log, counter: *c }).collect(),
            },
        }
    }

    fn ring_on(ops: &[Op], day: &str) -> Option<Value> {
        let course = course(&ops.iter().collect::<Vec<_>>(), "ring", 0);
        on(&course, day.parse().expect("a date")).map(|was| was.value.clone())
    }

    #[test]
    fn a_move_leaves_the_past_as_it_was() {
        let ops = [
            set(0, 3, "2026-05-01", &[], false),
            set(1, 1, "2026-11-01", &[0], false),
        ];
        assert_eq!(ring_on(&ops, "2026-04-30"), None);
        assert_eq!(ring_on(&ops, "2026-06-01"), Some(Value::Number(3)));
        assert_eq!(ring_on(&ops, "2026-11-01"), Some(Value::Number(1)));
    }

    #[test]
    fn a_correction_mends_the_past() {
        let ops = [
            set(0, 3, "2026-05-01", &[], false),
            set(1, 2, "", &[0], true),
        ];
        assert_eq!(ring_on(&ops, "2026-05-02"), Some(Value::Number(2)));
    }

    #[test]
    fn what_is_learnt_late_goes_where_it_belongs() {
        let ops = [
            set(0, 1, "2026-05-01", &[], false),
            set(1, 4, "2020", &[0], false),
        ];
        assert_eq!(ring_on(&ops, "2021-01-01"), Some(Value::Number(4)));
        assert_eq!(ring_on(&ops, "2026-11-01"), Some(Value::Number(1)));
    }
}
