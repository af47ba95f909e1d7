//! Simulated devices that write and exchange operations.

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

pub(crate) const ENTITIES: usize = 2;
pub(crate) const FIELDS: [&str; 2] = ["ring", "sector"];

pub(crate) fn entity(n: usize) -> EntityId {
    EntityId([n as u8 + 1; 16])
}

/// An operation with everything its author had seen when making it.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub(crate) op: Op,
    pub(crate) saw: BTreeSet<OpId>,
}

#[derive(Default)]
pub(crate) struct Device {
    pub(crate) number: u8,
    pub(crate) counter: u64,
    pub(crate) lamport: u64,
    pub(crate) history: History,
}

impl Device {
    pub(crate) fn make(&mut self, n: usize, change: Change) -> Made {
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

    pub(crate) fn take(&mut self, read: Read) {
        self.lamport = self.lamport.max(read.head().lamport);
        self.history.take(read).unwrap();
    }

    pub(crate) fn act(&mut self, act: &Act) -> Option<Made> {
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
            What::Retract => Change::Retract {
                event: now.events.last()?.op,
            },
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

pub(crate) fn heads(entity: &Entity, field: &str) -> Vec<OpId> {
    let live = entity.facts.get(field).into_iter().flatten();
    live.flat_map(|l| l.ops.clone()).collect()
}

pub(crate) fn texts<'a>(ops: impl Iterator<Item = &'a Read>, of: EntityId) -> Vec<(&'a [u8], u64)> {
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
pub(crate) fn prose<'a>(ops: impl Iterator<Item = &'a Read>, of: EntityId) -> LoroProse {
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
pub(crate) enum What {
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
pub(crate) struct Act {
    pub(crate) entity: usize,
    pub(crate) what: What,
}

#[derive(Clone, Debug)]
pub(crate) enum Step {
    Act(Index, Act),
    /// Of each log the first so many of what the other has.
    Send(Index, Index, Vec<Index>),
}

pub(crate) fn act() -> impl Strategy<Value = Act> {
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

pub(crate) fn steps() -> impl Strategy<Value = (usize, Vec<Step>)> {
    let step = prop_oneof![
        3 => (any::<Index>(), act()).prop_map(|(d, a)| Step::Act(d, a)),
        1 => (any::<Index>(), any::<Index>(), prop::collection::vec(any::<Index>(), 5))
            .prop_map(|(a, b, cut)| Step::Send(a, b, cut)),
    ];
    (2..=5usize, prop::collection::vec(step, 1..50))
}

/// Every operation that the devices made.
pub(crate) fn lived((count, steps): (usize, Vec<Step>)) -> Vec<Made> {
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

pub(crate) fn history<'a>(made: impl IntoIterator<Item = &'a Made>) -> History {
    let mut history = History::default();
    for made in made {
        history.take(Read::Known(made.op.clone())).unwrap();
    }
    history
}

pub(crate) fn merged(a: &History, b: &History) -> History {
    let mut a = a.clone();
    a.merge(b).unwrap();
    a
}

pub(crate) fn shuffle<T>(list: &mut [T], mut seed: u64) {
    for i in (1..list.len()).rev() {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        list.swap(i, (seed >> 33) as usize % (i + 1));
    }
}
