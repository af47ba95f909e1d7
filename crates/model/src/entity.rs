//! Folding: what an entity is, as a pure function of the set of its
//! operations. Order of arrival, duplicates and splits cannot matter because
//! the operations are put in their one total order first.

use std::collections::{BTreeMap, BTreeSet};

use crate::newer::Read;
use crate::op::{Change, Op};
use crate::value::{Value, Voice};
use crate::{EntityId, EntityKind, LifeDate, LogId, MemberId, Moment, OpId};

/// A current value of a fact. More than one is a clash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Live {
    /// The value.
    pub value: Value,
    /// Every operation that says so, the first in order leading.
    pub ops: Vec<OpId>,
    /// What the author's clock said.
    pub at: Moment,
    /// Who wrote it.
    pub by: MemberId,
    /// Whose words.
    pub voice: Voice,
    /// When it became true, where that was said.
    pub since: Option<LifeDate>,
}

/// Something that happened and is never edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// The operation that says so.
    pub op: OpId,
    /// What kind.
    pub kind: String,
    /// Its content in its own frozen encoding.
    pub body: Vec<u8>,
    /// What the author's clock said.
    pub at: Moment,
    /// Who wrote it.
    pub by: MemberId,
}

/// What an entity is now. Prose is folded apart, in [`crate::prose`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// Which.
    pub id: EntityId,
    /// What it is; unknown while only a newer version knows.
    pub kind: Option<EntityKind>,
    /// Facts with their current values.
    pub facts: BTreeMap<String, Vec<Live>>,
    /// Names of prose fields that were ever written.
    pub prose: BTreeSet<String>,
    /// Place in its list.
    pub place: Option<Vec<u8>>,
    /// Operations the next `Place` replaces.
    pub place_heads: Vec<OpId>,
    /// Removed and unknown to any device that changed it since.
    pub removed: bool,
    /// Removed on one device, changed apart on another: kept, and asked about.
    pub removal_clash: bool,
    /// Removals that stand.
    pub removals: Vec<OpId>,
    /// Events that were not retracted.
    pub events: Vec<Happened>,
    /// Others said to be the same person.
    pub same: BTreeSet<EntityId>,
    /// Holds operations of a newer format.
    pub read_only: bool,
    /// For each log the last operation on this entity.
    pub seen: Vec<OpId>,
    /// When it was created, by the creator's clock.
    pub created: Option<Moment>,
    /// When it was last changed, by that author's clock.
    pub changed: Option<Moment>,
}

impl Entity {
    /// Folds all operations of one entity, in whatever order they come.
    pub fn fold<'a>(id: EntityId, ops: impl IntoIterator<Item = &'a Read>) -> Self {
        let mut known: BTreeMap<(u64, LogId, u64), &Op> = BTreeMap::new();
        let mut entity = Self::nothing(id);
        let mut seen: BTreeMap<LogId, u64> = BTreeMap::new();
        for read in ops {
            let head = read.head();
            if head.entity != id {
                continue;
            }
            let last = seen.entry(head.id.log).or_insert(head.id.counter);
            *last = head.id.counter.max(*last);
            match read {
                Read::Known(op) => {
                    known.insert(op.order(), op);
                }
                Read::Newer(_) => entity.read_only = true,
            }
        }
        entity.seen = seen
            .into_iter()
            .map(|(log, counter)| OpId { log, counter })
            .collect();
        let ops: Vec<&Op> = known.into_values().collect();
        entity.take(&ops);
        entity
    }

    fn nothing(id: EntityId) -> Self {
        Self {
            id,
            kind: None,
            facts: BTreeMap::new(),
            prose: BTreeSet::new(),
            place: None,
            place_heads: Vec::new(),
            removed: false,
            removal_clash: false,
            removals: Vec::new(),
            events: Vec::new(),
            same: BTreeSet::new(),
            read_only: false,
            seen: Vec::new(),
            created: None,
            changed: None,
        }
    }

    /// `ops` in their total order.
    fn take(&mut self, ops: &[&Op]) {
        let replaced = replaced(ops);
        for op in ops {
            let live = !replaced.contains(&op.id);
            self.changed = Some(op.at);
            match &op.change {
                Change::Create { kind } => {
                    // Of two that disagree the first in order stands.
                    self.kind.get_or_insert(*kind);
                    self.created.get_or_insert(op.at);
                }
                Change::Set { field, value, .. } if live => self.live(op, field, value),
                Change::Place { position, .. } if live => {
                    self.place = Some(position.clone());
                    self.place_heads.push(op.id);
                }
                Change::Text { field, .. } => {
                    self.prose.insert(field.clone());
                }
                Change::Remove { .. } if live => self.removals.push(op.id),
                Change::SamePerson { with } if *with != self.id => {
                    self.same.insert(*with);
                }
                Change::Event { kind, body } if live => self.events.push(Happened {
                    op: op.id,
                    kind: kind.clone(),
                    body: body.clone(),
                    at: op.at,
                    by: op.by,
                }),
                _ => {}
            }
        }
        self.settle_removal(ops);
    }

    fn live(&mut self, op: &Op, field: &str, value: &Value) {
        let values = self.facts.entry(field.to_owned()).or_default();
        if let Some(equal) = values.iter_mut().find(|l| l.value == *value) {
            equal.ops.push(op.id);
            return;
        }
        values.push(Live {
            value: value.clone(),
            ops: vec![op.id],
            at: op.at,
            by: op.by,
            voice: op.voice.clone(),
            since: op.since,
        });
    }

    /// Removed unless something was written that no standing removal had seen.
    ///
    /// What comes after a removal in the total order cannot have been seen by
    /// it, whatever it claims; so words written after a removal, by whomever,
    /// are kept and asked about too.
    fn settle_removal(&mut self, ops: &[&Op]) {
        let standing: BTreeSet<OpId> = self.removals.iter().copied().collect();
        let mut seen: BTreeMap<LogId, u64> = BTreeMap::new();
        let mut unseen = false;
        for op in ops.iter().rev() {
            match &op.change {
                Change::Remove { seen: theirs } if standing.contains(&op.id) => {
                    for id in theirs {
                        let last = seen.entry(id.log).or_insert(id.counter);
                        *last = id.counter.max(*last);
                    }
                }
                Change::Set { .. } | Change::Text { .. } => {
                    unseen |= seen
                        .get(&op.id.log)
                        .is_none_or(|last| *last < op.id.counter);
                }
                _ => {}
            }
        }
        self.removal_clash = unseen && !standing.is_empty();
        self.removed = !unseen && !standing.is_empty();
    }

    /// The single current value, or the first of a clash.
    pub fn fact(&self, field: &str) -> Option<&Value> {
        self.facts.get(field)?.first().map(|live| &live.value)
    }

    /// How many things about this entity a person has to choose between.
    pub fn clashes(&self) -> u32 {
        let facts = self.facts.values().filter(|live| live.len() > 1).count();
        facts as u32 + u32::from(self.removal_clash)
    }
}

/// Every operation that a later one of the same register says it replaces.
/// An author cannot have seen what comes later in the total order, so a
/// claim to replace it is not believed: no value can vanish in a circle.
fn replaced(ops: &[&Op]) -> BTreeSet<OpId> {
    let by_id: BTreeMap<OpId, &Op> = ops.iter().map(|op| (op.id, *op)).collect();
    let mut replaced = BTreeSet::new();
    for op in ops {
        let replaces = match &op.change {
            Change::Set { replaces, .. }
            | Change::Place { replaces, .. }
            | Change::Keep { replaces } => replaces.as_slice(),
            Change::Retract { event } => std::slice::from_ref(event),
            _ => continue,
        };
        replaced.extend(replaces.iter().filter(|r| {
            by_id
                .get(r)
                .is_some_and(|old| old.order() < op.order() && register(old) == register(op))
        }));
    }
    replaced
}

#[derive(PartialEq)]
enum Register<'a> {
    Fact(&'a str),
    Place,
    Removal,
    Event,
    None,
}

fn register(op: &Op) -> Register<'_> {
    match &op.change {
        Change::Set { field, .. } => Register::Fact(field),
        Change::Place { .. } => Register::Place,
        Change::Remove { .. } | Change::Keep { .. } => Register::Removal,
        Change::Event { .. } | Change::Retract { .. } => Register::Event,
        _ => Register::None,
    }
}
