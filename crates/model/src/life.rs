//! Then and now: what a fact was on a day of a life, with corrections applied
//! backwards. History reads the log; this reads life.
//!
//! A value holds from its day on. One that was said in place of others holds
//! from its day on in place of all of them: "at the bakery since 2010", said
//! over "at the library since 2020", leaves no day to the library. So what
//! stands now by [`crate::Entity::fold`] is also the last in the course, and
//! what was typed last is never hidden by what it replaced. To add what was
//! once so and no longer is, say it, and then say again what is so now.

use std::collections::{BTreeMap, BTreeSet};

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

/// One time a fact was said.
struct Said<'a> {
    op: &'a Op,
    since: LifeDate,
    value: &'a Value,
    /// What it replaces, by place among all that was said: only what came before.
    replaces: Vec<usize>,
}

/// The life of one fact, oldest first. `offset` is where the person lives, in
/// minutes east of UTC, for operations that say no date.
///
/// A correction takes the place of the values it replaces: from the same day
/// as the earliest of them, unless it names a day itself.
pub fn course(ops: &[&Op], field: &str, offset: i32) -> Vec<Was> {
    let said = said(ops, field, offset);
    let mended: BTreeSet<usize> = said
        .iter()
        .filter(|s| s.op.correction)
        .flat_map(|s| s.replaces.iter().copied())
        .collect();
    // From when what was said in place of each of them holds, at the earliest.
    // Whoever replaces comes later, so from the last back all of it is known.
    let mut overtaken: Vec<Option<i32>> = vec![None; said.len()];
    for at in (0..said.len()).rev() {
        let own = (!mended.contains(&at)).then(|| said[at].since.first_day());
        let from = overtaken[at].into_iter().chain(own).min();
        for before in &said[at].replaces {
            overtaken[*before] = overtaken[*before].into_iter().chain(from).min();
        }
    }
    let stands = |at: usize| {
        let day = said[at].since.first_day();
        !mended.contains(&at) && overtaken[at].is_none_or(|from| day < from)
    };
    let mut course: Vec<Was> = (0..said.len())
        .filter(|at| stands(*at))
        .map(|at| Was {
            since: said[at].since,
            value: said[at].value.clone(),
            op: said[at].op.id,
        })
        .collect();
    // Where days are the same, what was said later comes later.
    course.sort_by_key(|was| was.since.first_day());
    course
}

/// Every time a fact was said, in the one order of operations.
fn said<'a>(ops: &[&'a Op], field: &str, offset: i32) -> Vec<Said<'a>> {
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
    let mut places: BTreeMap<OpId, usize> = BTreeMap::new();
    let mut said: Vec<Said<'_>> = Vec::with_capacity(sets.len());
    for (op, value, replaces) in sets {
        // Only what came before can be replaced: no value vanishes in a circle.
        let known = replaces.iter().filter_map(|id| places.get(id).copied());
        let replaces: Vec<usize> = known.collect();
        let earliest = replaces.iter().map(|at| said[*at].since).min();
        let since = op
            .since
            .or(earliest.filter(|_| op.correction))
            .unwrap_or_else(|| LifeDate::of_moment(op.at, offset));
        places.insert(op.id, said.len());
        said.push(Said {
            op,
            since,
            value,
            replaces,
        });
    }
    said
}

/// The value on a day, from a fact's [`course`].
pub fn on(course: &[Was], day: LifeDate) -> Option<&Was> {
    let after = course.partition_point(|was| was.since.first_day() <= day.first_day());
    course.get(after.checked_sub(1)?)
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
    fn what_is_said_in_place_of_another_holds_from_its_own_day() {
        let ops = [
            set(0, 1, "2020", &[], false),
            set(1, 4, "2010", &[0], false),
        ];
        assert_eq!(ring_on(&ops, "2009-12-31"), None);
        for day in ["2010", "2015-06-01", "2020", "2026-11-01"] {
            assert_eq!(ring_on(&ops, day), Some(Value::Number(4)), "{day}");
        }
    }

    #[test]
    fn what_was_once_so_is_said_and_then_what_is_so_now() {
        let ops = [
            set(0, 1, "2020", &[], false),
            set(1, 4, "2010", &[0], false),
            set(2, 1, "2020", &[1], false),
        ];
        assert_eq!(ring_on(&ops, "2015-06-01"), Some(Value::Number(4)));
        assert_eq!(ring_on(&ops, "2026-11-01"), Some(Value::Number(1)));
    }

    #[test]
    fn what_two_said_apart_is_a_clash_on_its_days_too() {
        let ops = [set(0, 1, "2020", &[], false), set(1, 4, "2010", &[], false)];
        assert_eq!(ring_on(&ops, "2015-06-01"), Some(Value::Number(4)));
        assert_eq!(ring_on(&ops, "2026-11-01"), Some(Value::Number(1)));
        let settled = [
            ops[0].clone(),
            ops[1].clone(),
            set(2, 2, "2023", &[0, 1], false),
        ];
        assert_eq!(ring_on(&settled, "2021-06-01"), Some(Value::Number(1)));
        assert_eq!(ring_on(&settled, "2026-11-01"), Some(Value::Number(2)));
    }
}
