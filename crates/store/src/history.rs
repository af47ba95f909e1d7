//! What happened, when, in whose voice, and what it was: straight from the log.

use std::collections::{BTreeMap, BTreeSet};

use kith_model::newer::Read;
use kith_model::op::Change;
use kith_model::prose::{LoroProse, Prose};
use kith_model::{
    EntityId, EntityKind, LifeDate, MemberId, Moment, Op, OpId, Scope, SectionKind, Value, Voice,
    clock,
};

use crate::{Now, Store, StoreError, entities, ops, people};

/// What an operation did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// It came to be.
    Added,
    /// A fact took this value.
    Said(Value),
    /// Prose read like this afterwards.
    Wrote(String),
    /// It was removed.
    Removed,
    /// It was kept after all.
    Kept,
    /// It was put in another place.
    Moved,
    /// Something happened.
    Happened(String),
    /// What happened no longer counts.
    Retracted,
    /// A newer version of Kith did something.
    Newer,
}

/// One line of a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The operation.
    pub op: OpId,
    /// What its author's clock said.
    pub at: Moment,
    /// Whether that clock cannot have been right.
    pub implausible: bool,
    /// Who.
    pub by: MemberId,
    /// Whose words.
    pub voice: Voice,
    /// About what.
    pub entity: EntityId,
    /// What that is.
    pub kind: Option<EntityKind>,
    /// Which field.
    pub field: Option<String>,
    /// What was done.
    pub act: Act,
    /// From when it was true, where that was said.
    pub since: Option<LifeDate>,
    /// Whether it mended a mistake.
    pub correction: bool,
    /// Whether another has taken its place.
    pub replaced: bool,
}

impl Store {
    /// The history of one entity, or of one field of it, newest first.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such entity.
    pub fn history(
        &self,
        id: EntityId,
        field: Option<&str>,
        now: Now,
    ) -> Result<Vec<Entry>, StoreError> {
        let n = entities::find(&self.db, id)?.ok_or(StoreError::NotFound)?.n;
        let mut entries = told(&ops::of(&self.db, n)?, now)?;
        entries.retain(|e| field.is_none() || e.field.as_deref() == field);
        Ok(entries)
    }

    /// What happened in a record or one section of it, newest first by its authors' clocks:
    /// `limit` lines, of what stands after the line `before` where one is given.
    /// A line's place is its moment and its operation, for many share a moment.
    ///
    /// # Errors
    /// What the database said.
    pub fn record_history(
        &self,
        scope: Scope,
        section: Option<SectionKind>,
        before: Option<(Moment, OpId)>,
        limit: usize,
        now: Now,
    ) -> Result<Vec<Entry>, StoreError> {
        let Some(person) = people::number(&self.db, scope)? else {
            return Ok(Vec::new());
        };
        let (from, to) = people::range(person);
        let mut by_entity: BTreeMap<i64, Vec<Read>> = BTreeMap::new();
        for (n, op) in ops::in_range(&self.db, from, to)? {
            by_entity.entry(n).or_default().push(op);
        }
        let mut all = Vec::new();
        for ops in by_entity.values() {
            all.extend(told(ops, now)?);
        }
        // Others are near the screen: what is just between us and what is about
        // safety is told only where it is asked for.
        let asked = |kind: SectionKind| section.map_or(kind.searchable(), |one| one == kind);
        all.retain(|e| e.kind.is_some_and(|kind| asked(kind.section())));
        let place = |at, op| (std::cmp::Reverse(at), op);
        all.retain(|e| before.is_none_or(|(at, op)| place(e.at, e.op) > place(at, op)));
        all.sort_by_key(|e| place(e.at, e.op));
        all.truncate(limit);
        Ok(all)
    }
}

/// Tells the operations of one entity, newest first.
fn told(reads: &[Read], now: Now) -> Result<Vec<Entry>, StoreError> {
    let mut reads: Vec<&Read> = reads.iter().collect();
    reads.sort_by_key(|r| (r.head().lamport, r.head().id));
    let kind = reads.iter().find_map(|r| match r {
        Read::Known(Op {
            change: Change::Create { kind },
            ..
        }) => Some(*kind),
        _ => None,
    });
    let replaced: BTreeSet<OpId> = reads.iter().flat_map(|r| replaces(r)).copied().collect();
    let mut documents: BTreeMap<String, LoroProse> = BTreeMap::new();
    let mut last: BTreeMap<kith_model::LogId, Moment> = BTreeMap::new();
    let mut entries = Vec::new();
    for read in reads {
        let head = read.head();
        let earlier = last.get(&head.id.log).copied();
        let implausible = clock::implausible(head.at, now.at, earlier);
        // A clock that was wrong says nothing about what came after.
        if !implausible && earlier.is_none_or(|e| e < head.at) {
            last.insert(head.id.log, head.at);
        }
        let (field, act) = match read {
            Read::Known(op) => act(op, &mut documents)?,
            Read::Newer(_) => (None, Act::Newer),
        };
        let (voice, since, correction) = match read {
            Read::Known(op) => (op.voice.clone(), op.since, op.correction),
            Read::Newer(_) => (Voice::Coordinator, None, false),
        };
        entries.push(Entry {
            op: head.id,
            at: head.at,
            implausible,
            by: head.by,
            voice,
            entity: head.entity,
            kind,
            field,
            act,
            since,
            correction,
            replaced: replaced.contains(&head.id),
        });
    }
    entries.reverse();
    Ok(sittings(entries))
}

/// Writing on in the same prose within this long is told as one line.
const SITTING: i64 = 300_000;

/// Joins what was written in one sitting, in one voice: prose is saved while it
/// is typed, and nobody wants to read every pause. Newest first; the newest stays.
fn sittings(entries: Vec<Entry>) -> Vec<Entry> {
    let mut kept: Vec<Entry> = Vec::with_capacity(entries.len());
    let mut since: BTreeMap<(String, kith_model::LogId), (Moment, Voice)> = BTreeMap::new();
    for entry in entries {
        if let (Some(field), Act::Wrote(_)) = (&entry.field, &entry.act) {
            let key = (field.clone(), entry.op.log);
            let sitting = since.insert(key, (entry.at, entry.voice.clone()));
            let goes_on = sitting.is_some_and(|(later, voice)| {
                voice == entry.voice && (0..SITTING).contains(&later.0.saturating_sub(entry.at.0))
            });
            if goes_on {
                continue;
            }
        }
        kept.push(entry);
    }
    kept
}

fn replaces(read: &Read) -> &[OpId] {
    match read {
        Read::Known(Op { change, .. }) => match change {
            Change::Set { replaces, .. }
            | Change::Place { replaces, .. }
            | Change::Keep { replaces } => replaces,
            Change::Retract { event } => std::slice::from_ref(event),
            _ => &[],
        },
        Read::Newer(_) => &[],
    }
}

fn act(
    op: &Op,
    documents: &mut BTreeMap<String, LoroProse>,
) -> Result<(Option<String>, Act), StoreError> {
    Ok(match &op.change {
        Change::Create { .. } => (None, Act::Added),
        Change::Set { field, value, .. } => (Some(field.clone()), Act::Said(value.clone())),
        Change::Text { field, update, .. } => {
            let document = documents
                .entry(field.clone())
                .or_insert_with(LoroProse::empty);
            document.follow(update)?;
            (Some(field.clone()), Act::Wrote(document.text()))
        }
        Change::Place { .. } => (None, Act::Moved),
        Change::Remove { .. } => (None, Act::Removed),
        Change::Keep { .. } => (None, Act::Kept),
        Change::Event { kind, .. } => (None, Act::Happened(kind.clone())),
        Change::Retract { .. } => (None, Act::Retracted),
        Change::SamePerson { .. } => (None, Act::Happened("samePerson".to_owned())),
    })
}
