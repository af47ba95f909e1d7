//! The life of a map, from the operations themselves.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::id;
use kith_model::newer::Read;
use kith_model::op::Change;
use kith_model::{EntityId, EntityKind, LifeDate, LogId, MemberId, Moment, Op, OpId, Value, Voice};
use kith_network::{Drawn, Map, compare};
use proptest::prelude::*;

const DAY: i64 = 86_400_000;
/// 1 January 2026.
const START: i64 = 20_454 * DAY;

/// Writes operations of one log, each on the day it is told.
#[derive(Default)]
struct Log {
    ops: Vec<(EntityId, Read)>,
    today: i64,
}

impl Log {
    fn write(
        &mut self,
        entity: EntityId,
        since: Option<&str>,
        correction: bool,
        change: Change,
    ) -> OpId {
        let counter = self.ops.len() as u64;
        let id = OpId {
            log: LogId([1; 16]),
            counter,
        };
        let op = Op {
            format: 1,
            id,
            entity,
            lamport: counter + 1,
            at: Moment(START + self.today * DAY),
            by: MemberId([2; 16]),
            voice: Voice::Own,
            since: since.map(|day| day.parse().unwrap()),
            correction,
            change,
        };
        self.ops.push((entity, Read::Known(op)));
        id
    }

    fn create(&mut self, entity: EntityId, kind: EntityKind) {
        self.write(entity, None, false, Change::Create { kind });
    }

    fn set(
        &mut self,
        entity: EntityId,
        field: &str,
        value: Value,
        since: Option<&str>,
        replaces: &[OpId],
    ) -> OpId {
        let change = Change::Set {
            field: field.to_owned(),
            value,
            replaces: replaces.to_vec(),
        };
        self.write(entity, since, false, change)
    }

    fn contact(&mut self, entity: EntityId, name: &str, ring: i64, since: Option<&str>) -> OpId {
        self.create(entity, EntityKind::Contact);
        self.set(entity, "name", Value::Text(name.to_owned()), None, &[]);
        self.set(
            entity,
            "sector",
            Value::Choice("friends".to_owned()),
            None,
            &[],
        );
        self.set(entity, "ring", Value::Number(ring), since, &[])
    }

    fn tie(&mut self, entity: EntityId, a: EntityId, b: EntityId) {
        self.create(entity, EntityKind::Tie);
        self.set(entity, "a", Value::Link(a), None, &[]);
        self.set(entity, "b", Value::Link(b), None, &[]);
    }

    fn remove(&mut self, entity: EntityId, correction: bool) {
        let seen = vec![OpId {
            log: LogId([1; 16]),
            counter: self.ops.len() as u64,
        }];
        self.write(entity, None, correction, Change::Remove { seen });
    }

    fn drawn(&self) -> Drawn {
        let mut ids: Vec<EntityId> = self.ops.iter().map(|(id, _)| *id).collect();
        ids.sort_unstable();
        ids.dedup();
        let of = |id: EntityId| {
            let own = self.ops.iter().filter(move |(entity, _)| *entity == id);
            own.map(|(_, op)| op.clone()).collect::<Vec<Read>>()
        };
        let all: Vec<(EntityId, Vec<Read>)> = ids.into_iter().map(|id| (id, of(id))).collect();
        Drawn::read(all.iter().map(|(id, ops)| (*id, ops.as_slice())), 0)
    }
}

fn day(text: &str) -> LifeDate {
    text.parse().unwrap()
}

fn rings(map: &Map) -> Vec<(String, Option<i64>)> {
    let all = map.contacts.iter();
    all.map(|c| (c.name.clone(), c.ring)).collect()
}

#[test]
fn who_was_always_there_has_a_name_and_a_place_on_every_day() {
    let mut log = Log::default();
    log.contact(id(1), "Ann", 2, Some("1990"));
    let drawn = log.drawn();
    assert!(drawn.on(day("1989-12-31")).contacts.is_empty());
    let then = drawn.on(day("2001-05"));
    assert_eq!(rings(&then), [("Ann".to_owned(), Some(2))]);
    assert!(then.contacts[0].placed());
    assert_eq!(then.contacts[0].since, day("1990"));
    assert_eq!(
        (drawn.first(), drawn.turns()),
        (Some(day("2026-01-01")), vec![day("1990")])
    );
}

#[test]
fn who_waited_for_a_place_had_none_before() {
    let mut log = Log::default();
    log.create(id(1), EntityKind::Contact);
    log.set(id(1), "name", Value::Text("Ann".to_owned()), None, &[]);
    log.today = 100;
    log.set(id(1), "ring", Value::Number(1), None, &[]);
    log.set(
        id(1),
        "sector",
        Value::Choice("family".to_owned()),
        None,
        &[],
    );
    let drawn = log.drawn();
    assert_eq!(rings(&drawn.on(day("2026-02"))), [("Ann".to_owned(), None)]);
    assert!(drawn.on(day("2026-06")).contacts[0].placed());
    assert_eq!(drawn.turns(), [day("2026-01-01"), day("2026-04-11")]);
}

#[test]
fn a_removal_ends_and_a_mended_mistake_never_was() {
    let mut log = Log::default();
    log.contact(id(1), "Ann", 1, None);
    log.contact(id(2), "Ben", 1, Some("1980"));
    log.tie(id(10), id(1), id(2));
    log.today = 31;
    log.remove(id(1), false);
    log.remove(id(2), true);
    let drawn = log.drawn();
    assert_eq!(
        rings(&drawn.on(day("2026-01-15"))),
        [("Ann".to_owned(), Some(1))]
    );
    assert!(drawn.on(day("2026-02-01")).contacts.is_empty());
    assert!(drawn.now().contacts.is_empty() && drawn.on(day("1990")).contacts.is_empty());
    // The tie to somebody removed ties nobody, and is said to be loose.
    assert_eq!(drawn.now().loose, [id(10)]);
}

#[test]
fn two_devices_that_moved_the_same_contact_apart_leave_one_place_on_the_map() {
    let mut log = Log::default();
    let first = log.contact(id(1), "Ann", 3, None);
    log.today = 10;
    log.set(id(1), "ring", Value::Number(1), None, &[first]);
    log.set(id(1), "ring", Value::Number(4), None, &[first]);
    let drawn = log.drawn();
    // What stands now is the first of the two, as on every screen, until a person chooses.
    assert_eq!(drawn.now().contacts[0].ring, Some(1));
    assert!(drawn.on(day("2026-03")).contacts[0].ring.is_some());
    let then = day("2026-01-05");
    assert_eq!(drawn.on(then).contacts[0].ring, Some(3));
    // Until then nobody is said to have moved.
    let compared = compare(&drawn, then, &drawn.on(then), &drawn.now());
    assert!(compared.closer.is_empty() && compared.further.is_empty());
}

#[test]
fn words_of_a_newer_version_have_no_place() {
    let mut log = Log::default();
    log.contact(id(1), "Ann", 9, None);
    log.contact(id(2), "Ben", 2, None);
    log.set(id(2), "kind", Value::Choice("robot".to_owned()), None, &[]);
    let now = log.drawn().now();
    assert!(!now.contacts[0].placed() && now.contacts[1].placed());
    assert_eq!(now.contacts[1].kind.as_deref(), Some("robot"));
}

#[test]
fn nothing_drawn_is_nothing() {
    let drawn = Drawn::default();
    assert_eq!((drawn.first(), drawn.turns()), (None, vec![]));
    let then = drawn.on(day("2026"));
    let compared = compare(&drawn, day("2026"), &then, &drawn.now());
    assert!(compared.before_drawn && compared.fresh.is_empty());
}

#[test]
fn who_is_new_was_not_there_on_an_earlier_day_of_a_map_already_drawn() {
    let mut log = Log::default();
    let first = log.contact(id(1), "Ann", 3, None);
    log.today = 31;
    log.set(id(1), "ring", Value::Number(1), None, &[first]);
    log.contact(id(2), "Ben", 2, None);
    // Known by name, and on no ring yet.
    log.create(id(3), EntityKind::Contact);
    log.set(id(3), "name", Value::Text("Cai".to_owned()), None, &[]);
    let drawn = log.drawn();
    let since = |then: &str| compare(&drawn, day(then), &drawn.on(day(then)), &drawn.now());
    for later in ["2026-01-01", "2026-01-15"] {
        let compared = since(later);
        assert!(!compared.before_drawn, "{later}");
        assert_eq!(compared.fresh, [id(2)], "{later}");
        assert_eq!(compared.closer, [id(1)], "{later}");
    }
    let before = since("2025-12-31");
    assert!(before.before_drawn);
    assert!(before.fresh.is_empty() && before.closer.is_empty());
}

proptest! {
    #[test]
    fn the_map_is_the_same_between_turns_whatever_the_order(
        moves in proptest::collection::vec((0u32..6, 1i64..=5, 0i64..200, any::<bool>()), 1..40),
        turn in any::<u64>(),
        look in 0i64..400,
    ) {
        let mut log = Log::default();
        let mut heads = std::collections::BTreeMap::new();
        for (who, ring, today, remove) in moves {
            log.today = log.today.max(today);
            let head = match heads.get(&who) {
                None => log.contact(id(who), "Ann", ring, None),
                Some(_) if remove && ring == 5 => {
                    log.remove(id(who), false);
                    continue;
                }
                Some(head) => log.set(id(who), "ring", Value::Number(ring), None, &[*head]),
            };
            heads.insert(who, head);
        }
        let drawn = log.drawn();
        let looked = LifeDate::of_moment(Moment(START + look * DAY), 0);
        let map = drawn.on(looked);
        let turns = drawn.turns();
        let before = turns.iter().rev().find(|t| t.first_day() <= looked.first_day());
        match before {
            Some(last) => prop_assert_eq!(drawn.on(*last), map),
            None => prop_assert!(map.contacts.is_empty()),
        }
        prop_assert!(turns.windows(2).all(|pair| drawn.on(pair[0]) != drawn.on(pair[1])));
        // Arriving in another order and twice changes nothing.
        let mut shuffled = Log { ops: log.ops.clone(), today: 0 };
        let by = turn as usize % log.ops.len();
        shuffled.ops.rotate_left(by);
        shuffled.ops.extend(log.ops.iter().take(by).cloned());
        prop_assert_eq!(shuffled.drawn().now(), drawn.now());
        prop_assert_eq!(shuffled.drawn().on(looked), drawn.on(looked));
        // Nobody stands in two lists, and everyone who stood is accounted for.
        // Whoever came and went on one day was on no day's map.
        let first = turns.first().copied().unwrap_or(looked);
        let then = drawn.on(first);
        let compared = compare(&drawn, first, &then, &drawn.now());
        let now = drawn.now();
        let placed = |map: &Map| map.contacts.iter().filter(|c| c.placed()).count();
        let gone = compared.gone.len() + compared.died.len();
        prop_assert_eq!(placed(&then) + compared.fresh.len() - gone, placed(&now));
    }
}
