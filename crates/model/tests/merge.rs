//! Merging, on random histories made by simulated devices: each operation is
//! made from what its device had seen, as the app makes them.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use kith_model::merge::History;
use kith_model::newer::Read;
use kith_model::op::FORMAT;
use kith_model::prose::{LoroProse, Prose, ProseError};
use kith_model::{
    Change, Entity, EntityId, EntityKind, LogId, MemberId, Moment, Op, OpId, Value, Voice,
};
use proptest::prelude::*;
use proptest::sample::Index;

const ENTITIES: usize = 2;
const FIELDS: [&str; 2] = ["ring", "sector"];

fn entity(n: usize) -> EntityId {
    EntityId([n as u8 + 1; 16])
}

/// An operation with everything its author had seen when making it.
#[derive(Clone, Debug)]
struct Made {
    op: Op,
    saw: BTreeSet<OpId>,
}

#[derive(Default)]
struct Device {
    number: u8,
    counter: u64,
    lamport: u64,
    history: History,
}

impl Device {
    fn make(&mut self, n: usize, change: Change) -> Made {
        self.lamport += 1;
        let op = Op {
            format: FORMAT,
            id: OpId {
                log: LogId([self.number + 10; 16]),
                counter: self.counter,
            },
            entity: entity(n),
            lamport: self.lamport,
            at: Moment(1_795_000_000_000 + i64::from(self.number) * 1_000 + self.counter as i64),
            by: MemberId([self.number + 20; 16]),
            voice: Voice::Own,
            since: None,
            correction: false,
            change,
        };
        self.counter += 1;
        let saw = self.history.ops().map(|r| r.head().id).collect();
        self.take(Read::Known(op.clone()));
        Made { op, saw }
    }

    fn take(&mut self, read: Read) {
        self.lamport = self.lamport.max(read.head().lamport);
        self.history.take(read).unwrap();
    }

    fn act(&mut self, act: &Act) -> Option<Made> {
        let n = act.entity;
        let now = self.history.entity(entity(n));
        let change = match &act.what {
            What::Create => Change::Create {
                kind: EntityKind::Contact,
            },
            What::Set(field, value) => Change::Set {
                field: FIELDS[*field].into(),
                value: Value::Number(*value),
                replaces: heads(&now, FIELDS[*field]),
            },
            What::Place(position) => Change::Place {
                position: vec![*position],
                replaces: now.place_heads,
            },
            What::Remove => Change::Remove { seen: now.seen },
            What::Keep if now.removals.is_empty() => return None,
            What::Keep => Change::Keep {
                replaces: now.removals,
            },
            What::Event => Change::Event {
                kind: "agreed".into(),
                body: vec![self.number, self.counter as u8],
            },
            What::Retract if now.events.is_empty() => return None,
            What::Retract => Change::Retract,
            What::Text(at, delete, words) => {
                let mut prose = prose(self.history.ops(), entity(n));
                let length = prose.text().chars().count();
                let at = at % (length + 1);
                let delete = (*delete).min(length - at);
                let peer = u64::from(self.number) + 1;
                Change::Text {
                    field: "note".into(),
                    peer,
                    update: prose.splice(at, delete, words, peer).unwrap()?,
                }
            }
        };
        Some(self.make(n, change))
    }
}

fn heads(entity: &Entity, field: &str) -> Vec<OpId> {
    let live = entity.facts.get(field).into_iter().flatten();
    live.flat_map(|l| l.ops.clone()).collect()
}

fn texts<'a>(ops: impl Iterator<Item = &'a Read>, of: EntityId) -> Vec<(&'a [u8], u64)> {
    ops.filter_map(|read| match read {
        Read::Known(op) if op.entity == of => match &op.change {
            Change::Text { peer, update, .. } => Some((update.as_slice(), *peer)),
            _ => None,
        },
        _ => None,
    })
    .collect()
}

/// Takes in all that can be, in an order that respects dependencies.
fn prose<'a>(ops: impl Iterator<Item = &'a Read>, of: EntityId) -> LoroProse {
    let mut prose = LoroProse::empty();
    let mut waiting = texts(ops, of);
    loop {
        let before = waiting.len();
        waiting.retain(|(update, peer)| match prose.import(update, *peer) {
            Ok(()) => false,
            Err(ProseError::Missing) => true,
            Err(error) => panic!("{error}"),
        });
        if waiting.len() == before {
            return prose;
        }
    }
}

#[derive(Clone, Debug)]
enum What {
    Create,
    Set(usize, i64),
    Place(u8),
    Remove,
    Keep,
    Event,
    Retract,
    Text(usize, usize, String),
}

#[derive(Clone, Debug)]
struct Act {
    entity: usize,
    what: What,
}

#[derive(Clone, Debug)]
enum Step {
    Act(Index, Act),
    /// Of each log the first so many of what the other has.
    Send(Index, Index, Vec<Index>),
}

fn act() -> impl Strategy<Value = Act> {
    let what = prop_oneof![
        1 => Just(What::Create),
        6 => (0..FIELDS.len(), 1..4i64).prop_map(|(f, v)| What::Set(f, v)),
        2 => any::<u8>().prop_map(What::Place),
        2 => Just(What::Remove),
        1 => Just(What::Keep),
        1 => Just(What::Event),
        1 => Just(What::Retract),
        4 => (any::<usize>(), 0..3usize, "[aé ש🏳]{0,4}").prop_map(|(a, d, w)| What::Text(a, d, w)),
    ];
    (0..ENTITIES, what).prop_map(|(entity, what)| Act { entity, what })
}

fn steps() -> impl Strategy<Value = (usize, Vec<Step>)> {
    let step = prop_oneof![
        3 => (any::<Index>(), act()).prop_map(|(d, a)| Step::Act(d, a)),
        1 => (any::<Index>(), any::<Index>(), prop::collection::vec(any::<Index>(), 5))
            .prop_map(|(a, b, cut)| Step::Send(a, b, cut)),
    ];
    (2..=5usize, prop::collection::vec(step, 1..50))
}

/// Every operation that the devices made.
fn lived((count, steps): (usize, Vec<Step>)) -> Vec<Made> {
    let mut devices: Vec<Device> = (0..count as u8)
        .map(|number| Device {
            number,
            ..Device::default()
        })
        .collect();
    let mut all = Vec::new();
    for step in steps {
        match step {
            Step::Act(device, act) => all.extend(devices[device.index(count)].act(&act)),
            Step::Send(from, to, cuts) => {
                let mut logs: BTreeMap<LogId, Vec<Read>> = BTreeMap::new();
                for read in devices[from.index(count)].history.ops() {
                    logs.entry(read.head().id.log)
                        .or_default()
                        .push(read.clone());
                }
                for (log, cut) in logs.into_values().zip(cuts) {
                    let some = cut.index(log.len()) + 1;
                    let to = &mut devices[to.index(count)];
                    log.into_iter().take(some).for_each(|read| to.take(read));
                }
            }
        }
    }
    all
}

fn history<'a>(made: impl IntoIterator<Item = &'a Made>) -> History {
    let mut history = History::default();
    for made in made {
        history.take(Read::Known(made.op.clone())).unwrap();
    }
    history
}

fn merged(a: &History, b: &History) -> History {
    let mut a = a.clone();
    a.merge(b).unwrap();
    a
}

fn shuffle<T>(list: &mut [T], mut seed: u64) {
    for i in (1..list.len()).rev() {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        list.swap(i, (seed >> 33) as usize % (i + 1));
    }
}

fn check_facts(all: &[Made], of: EntityId, now: &Entity) -> Result<(), TestCaseError> {
    for field in FIELDS {
        let sets: Vec<(&Made, &Value)> = all
            .iter()
            .filter(|m| m.op.entity == of)
            .filter_map(|m| match &m.op.change {
                Change::Set {
                    field: f, value, ..
                } if f == field => Some((m, value)),
                _ => None,
            })
            .collect();
        let live = now.facts.get(field).cloned().unwrap_or_default();
        for (made, value) in &sets {
            let replaced = sets
                .iter()
                .any(|(later, _)| later.saw.contains(&made.op.id));
            let shown = live.iter().find(|l| l.ops.contains(&made.op.id));
            prop_assert_eq!(shown.is_none(), replaced, "{:?}", made.op);
            prop_assert!(shown.is_none_or(|l| l.value == **value));
        }
        let distinct: BTreeSet<&Value> = live.iter().map(|l| &l.value).collect();
        prop_assert_eq!(distinct.len(), live.len(), "equal values are no clash");
    }
    Ok(())
}

fn check_rest(all: &[Made], of: EntityId, now: &Entity) -> Result<(), TestCaseError> {
    let ours: Vec<&Made> = all.iter().filter(|m| m.op.entity == of).collect();
    let seen_by = |id: OpId, kind: fn(&Change) -> bool| {
        ours.iter()
            .any(|m| kind(&m.op.change) && m.saw.contains(&id))
    };
    let places: BTreeSet<OpId> = ours
        .iter()
        .filter(|m| matches!(m.op.change, Change::Place { .. }))
        .map(|m| m.op.id)
        .filter(|id| !seen_by(*id, |c| matches!(c, Change::Place { .. })))
        .collect();
    prop_assert_eq!(places, now.place_heads.iter().copied().collect());

    let standing: Vec<&&Made> = ours
        .iter()
        .filter(|m| matches!(m.op.change, Change::Remove { .. }))
        .filter(|m| !seen_by(m.op.id, |c| matches!(c, Change::Keep { .. })))
        .collect();
    let unseen = ours.iter().any(|m| {
        matches!(m.op.change, Change::Set { .. } | Change::Text { .. })
            && !standing.iter().any(|r| r.saw.contains(&m.op.id))
    });
    prop_assert_eq!(now.removed, !standing.is_empty() && !unseen);
    prop_assert_eq!(now.removal_clash, !standing.is_empty() && unseen);

    let retracted = ours.iter().any(|m| m.op.change == Change::Retract);
    let events = ours
        .iter()
        .filter(|m| matches!(m.op.change, Change::Event { .. }));
    prop_assert_eq!(now.events.len(), if retracted { 0 } else { events.count() });
    let created = ours
        .iter()
        .any(|m| matches!(m.op.change, Change::Create { .. }));
    prop_assert_eq!(now.kind.is_some(), created);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn merging_is_commutative_associative_and_idempotent(
        steps in steps(),
        sides in prop::collection::vec(1..8u8, 50),
    ) {
        let all = lived(steps);
        let side = |bit: u8| {
            history(all.iter().zip(&sides).filter(|(_, s)| **s & bit != 0).map(|(m, _)| m))
        };
        let (a, b, c) = (side(1), side(2), side(4));
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(&merged(&a, &a), &a);
        let union = merged(&merged(&a, &b), &c);
        prop_assert_eq!(&merged(&union, &b), &union);
        prop_assert_eq!(union, history(&all));
    }

    #[test]
    fn an_entity_is_the_same_however_its_operations_come(
        steps in steps(), seed: u64, again in any::<Index>(), batch in 1..9usize,
    ) {
        let all = lived(steps);
        let mut reads: Vec<Read> = all.iter().map(|m| Read::Known(m.op.clone())).collect();
        let whole = history(&all);
        if !reads.is_empty() {
            reads.push(reads[again.index(reads.len())].clone());
        }
        shuffle(&mut reads, seed);
        let mut split = History::default();
        for some in reads.chunks(batch) {
            let mut part = History::default();
            for read in some {
                part.take(read.clone()).unwrap();
            }
            split.merge(&part).unwrap();
        }
        prop_assert_eq!(&split, &whole);
        for n in 0..ENTITIES {
            prop_assert_eq!(Entity::fold(entity(n), &reads), whole.entity(entity(n)));
        }
    }

    #[test]
    fn nothing_is_lost_unless_someone_who_saw_it_replaced_it(steps in steps()) {
        let all = lived(steps);
        let whole = history(&all);
        for n in 0..ENTITIES {
            let now = whole.entity(entity(n));
            check_facts(&all, entity(n), &now)?;
            check_rest(&all, entity(n), &now)?;
        }
    }

    #[test]
    fn prose_converges_in_whatever_order_it_comes(steps in steps(), seed: u64) {
        let all = lived(steps);
        let mut reads: Vec<Read> = all.iter().map(|m| Read::Known(m.op.clone())).collect();
        for n in 0..ENTITIES {
            let one = prose(reads.iter(), entity(n));
            shuffle(&mut reads, seed);
            let other = prose(reads.iter(), entity(n));
            let loaded = LoroProse::load(texts(reads.iter(), entity(n))).unwrap();
            for same in [&other, &loaded] {
                prop_assert_eq!(one.text(), same.text());
                prop_assert_eq!(one.spans(), same.spans());
                prop_assert_eq!(one.version(), same.version());
            }
            let spelt: String = one.spans().into_iter().map(|(words, _)| words).collect();
            prop_assert_eq!(spelt, one.text());
        }
    }
}

fn two() -> (Device, Device) {
    let other = Device {
        number: 1,
        ..Device::default()
    };
    (Device::default(), other)
}

fn exchange(a: &mut Device, b: &mut Device) -> Entity {
    let there: Vec<Read> = a.history.ops().cloned().collect();
    there.into_iter().for_each(|read| b.take(read));
    let back: Vec<Read> = b.history.ops().cloned().collect();
    back.into_iter().for_each(|read| a.take(read));
    assert_eq!(a.history, b.history);
    a.history.entity(entity(0))
}

fn on_first(what: What) -> Act {
    Act { entity: 0, what }
}

#[test]
fn two_who_change_a_fact_apart_leave_two_values_until_someone_chooses() {
    let (mut a, mut b) = two();
    a.act(&on_first(What::Set(0, 1)));
    exchange(&mut a, &mut b);
    a.act(&on_first(What::Set(0, 2)));
    b.act(&on_first(What::Set(0, 3)));
    let now = exchange(&mut a, &mut b);
    let values: Vec<&Value> = now.facts["ring"].iter().map(|l| &l.value).collect();
    assert_eq!(values, [&Value::Number(2), &Value::Number(3)]);
    assert_eq!(now.clashes(), 1);
    b.act(&on_first(What::Set(0, 3)));
    let now = exchange(&mut a, &mut b);
    assert_eq!(now.facts["ring"].len(), 1);
    assert_eq!(now.fact("ring"), Some(&Value::Number(3)));
}

#[test]
fn two_who_say_the_same_apart_do_not_clash_and_both_stand() {
    let (mut a, mut b) = two();
    a.act(&on_first(What::Set(0, 2)));
    b.act(&on_first(What::Set(0, 2)));
    let now = exchange(&mut a, &mut b);
    assert_eq!(now.clashes(), 0);
    assert_eq!(now.facts["ring"][0].ops.len(), 2);
    a.act(&on_first(What::Set(0, 4)));
    let now = exchange(&mut a, &mut b);
    assert_eq!(now.facts["ring"].len(), 1, "both were replaced");
}

#[test]
fn what_was_changed_apart_from_its_removal_stays_until_settled() {
    for change in [What::Set(0, 2), What::Text(0, 0, "é".into())] {
        let (mut a, mut b) = two();
        a.act(&on_first(What::Create));
        a.act(&on_first(What::Set(0, 1)));
        exchange(&mut a, &mut b);
        a.act(&on_first(What::Remove));
        assert!(a.history.entity(entity(0)).removed);
        b.act(&on_first(change));
        let now = exchange(&mut a, &mut b);
        assert!(!now.removed && now.removal_clash);
        // Either answer settles it.
        b.act(&on_first(What::Keep));
        let kept = exchange(&mut a, &mut b);
        assert!(!kept.removed && !kept.removal_clash && kept.removals.is_empty());
        a.act(&on_first(What::Remove));
        let gone = exchange(&mut a, &mut b);
        assert!(gone.removed && !gone.removal_clash);
    }
}

#[test]
fn words_written_after_a_removal_are_kept_and_asked_about() {
    let (mut a, _) = two();
    a.act(&on_first(What::Set(0, 1)));
    a.act(&on_first(What::Remove));
    a.act(&on_first(What::Set(0, 2)));
    let now = a.history.entity(entity(0));
    assert!(!now.removed && now.removal_clash);
}

#[test]
fn a_copied_log_is_found_out_and_keeps_nothing_else_back() {
    let (mut a, mut b) = two();
    let mut copy = Device::default();
    a.act(&on_first(What::Set(0, 1)));
    copy.act(&on_first(What::Set(0, 2)));
    b.act(&on_first(What::Set(1, 3)));
    let mut theirs = copy.history.clone();
    theirs.merge(&b.history).unwrap();
    assert!(a.history.merge(&theirs).is_err());
    let now = a.history.entity(entity(0));
    assert_eq!(now.fact("ring"), Some(&Value::Number(1)));
    assert_eq!(now.fact("sector"), Some(&Value::Number(3)));
}

#[test]
fn five_thousand_changes_to_prose_fold_in_no_time() {
    let (mut a, _) = two();
    let ops: Vec<Read> = (0..5_000)
        .map(|_| {
            let text = Change::Text {
                field: "note".into(),
                peer: 1,
                update: vec![0; 80],
            };
            Read::Known(a.make(0, text).op)
        })
        .collect();
    // The best of many, for other work on the machine only ever adds.
    let time = |ops: &[Read]| {
        let once = |_| {
            let start = std::time::Instant::now();
            assert_eq!(Entity::fold(entity(0), ops).seen.len(), 1);
            start.elapsed()
        };
        (0..20).map(once).min().unwrap()
    };
    let ratio = time(&ops).as_secs_f64() / time(&ops[..500]).as_secs_f64();
    assert!(ratio < 50.0, "ten times as many took {ratio} times as long");
}
