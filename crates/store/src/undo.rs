//! Undo and redo of a user's own acts, as new operations. Nothing is taken
//! out of the log; what others changed since is never overwritten.
//!
//! Acts are undone last first, so whatever an act touched reads now as it did
//! right after it, unless another device changed it: that is what is compared.

use std::collections::{BTreeMap, BTreeSet};

use kith_model::newer::Read;
use kith_model::op::Change;
use kith_model::{Entity, EntityId, EntityKind, LifeDate, Live, OpId, Scope, Value, Voice};

use crate::pen::Pen;
use crate::place::{Order, order};
use crate::{Now, Store, StoreError, What, acts, ops, people, unwrite};

const DONE: i64 = 0;
const UNDONE: i64 = 1;

impl Store {
    /// Undoes the last act in a scope that is not undone, and says what it was.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`]; [`StoreError::ChangedSince`] when another
    /// device changed the same since.
    pub fn undo(&mut self, scope: Scope, now: Now) -> Result<What, StoreError> {
        self.turn_back(scope, now, DONE)
    }

    /// Does again what was undone last.
    ///
    /// # Errors
    /// As [`Self::undo`].
    pub fn redo(&mut self, scope: Scope, now: Now) -> Result<What, StoreError> {
        self.turn_back(scope, now, UNDONE)
    }

    /// Whether there is something to undo, and to redo.
    ///
    /// # Errors
    /// What the database said.
    pub fn can_undo(&self, scope: Scope) -> Result<(bool, bool), StoreError> {
        let Some(person) = people::number(&self.db, scope)? else {
            return Ok((false, false));
        };
        let undo = acts::last(&self.db, person, DONE, self.floor)?.is_some();
        let redo = acts::last(&self.db, person, UNDONE, self.floor)?.is_some();
        Ok((undo, redo))
    }

    /// Whether the next act to be undone is the one a record began with, while
    /// more was written in it since: undoing it would take a whole person away.
    ///
    /// # Errors
    /// What the database said.
    pub fn at_beginning(&self, scope: Scope) -> Result<bool, StoreError> {
        let Some(person) = people::number(&self.db, scope)? else {
            return Ok(false);
        };
        let Some((next, ..)) = acts::last(&self.db, person, DONE, self.floor)? else {
            return Ok(false);
        };
        if scope == Scope::Council {
            // Places and other things may have been written there before the settings were made.
            let made = |op: &Read| {
                let settings = Change::Create {
                    kind: EntityKind::Settings,
                };
                matches!(op, Read::Known(op) if op.change == settings)
            };
            return Ok(ops::of_act(&self.db, next)?.iter().any(made));
        }
        let (first, last): (i64, i64) = self
            .db
            .prepare_cached("SELECT min(n), max(n) FROM acts WHERE person = ?1")?
            .query_row([person], |r| Ok((r.get(0)?, r.get(1)?)))?;
        Ok(next == first && last > first)
    }

    fn turn_back(&mut self, scope: Scope, now: Now, state: i64) -> Result<What, StoreError> {
        let person = people::number(&self.db, scope)?.ok_or(StoreError::NothingToUndo)?;
        let (act, what, _) =
            acts::last(&self.db, person, state, self.floor)?.ok_or(StoreError::NothingToUndo)?;
        let latest: i64 =
            self.db
                .query_row("SELECT latest FROM acts WHERE n = ?1", [act], |r| r.get(0))?;
        self.act_with(
            scope,
            now,
            |pen| {
                pen.wrote = true;
                invert(pen, latest)
            },
            |db, person| {
                let n = acts::begin(db, person, What::Undo, now.at.0)?;
                db.execute(
                    "UPDATE acts SET latest = ?2, state = ?3 WHERE n = ?1",
                    (act, n, 1 - state),
                )?;
                Ok(n)
            },
        )?;
        What::of(what)
    }
}

/// Writes the inverse of an act's operations, last first.
fn invert(pen: &mut Pen<'_>, act: i64) -> Result<(), StoreError> {
    let done = ops::of_act(pen.db, act)?;
    unwrite::prose(pen, act)?;
    let mut turned = BTreeSet::new();
    for read in done.iter().rev() {
        let Read::Known(op) = read else {
            return Err(StoreError::ReadOnlyEntity);
        };
        let span = |same: &dyn Fn(&Change) -> bool| Span::of(pen, &done, op.entity, same);
        match &op.change {
            // A fact said twice in one act is turned back once.
            Change::Set { field, .. } if turned.insert((op.entity, Some(field))) => {
                let same = |c: &Change| matches!(c, Change::Set { field: f, .. } if f == field);
                let span = span(&same)?;
                unsay(pen, &span, field)?;
            }
            Change::Place { .. } if turned.insert((op.entity, None)) => {
                let span = span(&|c| matches!(c, Change::Place { .. }))?;
                let heads = span.now.place_heads.iter().chain(&span.after.place_heads);
                if !span.all_own(heads) {
                    return Err(StoreError::ChangedSince);
                }
            }
            Change::Create { .. } => unmake(pen, op.entity)?,
            Change::Remove { .. } => bring_back(pen, op.entity)?,
            Change::Keep { replaces } => {
                let span = span(&|_| true)?;
                take_away(pen, &span, replaces)?;
            }
            Change::Event { .. } => {
                let retract = Change::Retract { event: op.id };
                pen.add(op.entity, Voice::Coordinator, None, false, retract)?;
            }
            Change::Retract { event } => happen_again(pen, op.entity, *event)?,
            // What only a newer version understands refuses the whole.
            _ => pen.fold(op.entity).map(drop)?,
        }
    }
    put_back(pen, &done)
}

/// Puts what an act moved, removed or kept back in the order it had before.
fn put_back(pen: &mut Pen<'_>, done: &[Read]) -> Result<(), StoreError> {
    let Some(first) = done.iter().map(order).min() else {
        return Ok(());
    };
    let mut moved = BTreeSet::new();
    let mut kinds = BTreeSet::new();
    for read in done {
        if let Read::Known(op) = read
            && let Change::Place { .. } | Change::Remove { .. } | Change::Keep { .. } = op.change
            && moved.insert(op.entity)
        {
            kinds.extend(pen.fold(op.entity)?.kind);
        }
    }
    kinds
        .into_iter()
        .try_for_each(|kind| pen.put_back(kind, &moved, first))
}

/// An entity now, right after an act, and right before it.
struct Span {
    now: Entity,
    after: Entity,
    before: Entity,
    own: BTreeSet<OpId>,
    /// Corrections that name no day: they hold from the day of what they mend.
    dateless: BTreeSet<OpId>,
}

impl Span {
    fn of(
        pen: &Pen<'_>,
        done: &[Read],
        id: EntityId,
        same: &dyn Fn(&Change) -> bool,
    ) -> Result<Self, StoreError> {
        let n = pen.own(id)?.n;
        let ops = ops::of(pen.db, n)?;
        let orders = done.iter().filter(|read| match read {
            Read::Known(op) => op.entity == id && same(&op.change),
            Read::Newer(_) => false,
        });
        let orders: Vec<Order> = orders.map(order).collect();
        let (Some(first), Some(last)) = (orders.iter().min(), orders.iter().max()) else {
            return Err(StoreError::NotFound);
        };
        Ok(Self {
            now: pen.fold(id)?,
            after: Entity::fold(id, ops.iter().filter(|op| order(op) <= *last)),
            before: Entity::fold(id, ops.iter().filter(|op| order(op) < *first)),
            own: ops::own(pen.db, n)?,
            dateless: ops.iter().filter_map(dateless).collect(),
        })
    }

    fn all_own<'a>(&self, mut ops: impl Iterator<Item = &'a OpId>) -> bool {
        ops.all(|op| self.own.contains(op))
    }
}

fn dateless(read: &Read) -> Option<OpId> {
    match read {
        Read::Known(op) if op.correction && op.since.is_none() => Some(op.id),
        _ => None,
    }
}

fn live<'a>(entity: &'a Entity, field: &str) -> &'a [Live] {
    entity.facts.get(field).map_or(&[], Vec::as_slice)
}

/// Puts a fact back to the values it had: none, one, or those of a clash.
fn unsay(pen: &mut Pen<'_>, span: &Span, field: &str) -> Result<(), StoreError> {
    let (now, after) = (live(&span.now, field), live(&span.after, field));
    let values = |lives: &[Live]| {
        lives
            .iter()
            .map(|l| l.value.clone())
            .collect::<BTreeSet<_>>()
    };
    let said = |lives: &[Live]| span.all_own(lives.iter().flat_map(|l| &l.ops));
    if values(now) != values(after) || !said(now) || !said(after) {
        return Err(StoreError::ChangedSince);
    }
    let replaces: Vec<OpId> = now.iter().flat_map(|l| l.ops.iter().copied()).collect();
    let mut was: Vec<_> = live(&span.before, field)
        .iter()
        .map(|l| {
            // It was so from its own day on, not from the day of what is undone; a correction without a day mends again.
            let mends = l.ops.iter().any(|op| span.dateless.contains(op));
            let day = (!mends).then(|| LifeDate::of_moment(l.at, pen.now.offset));
            (l.value.clone(), l.voice.clone(), l.since.or(day))
        })
        .collect();
    if was.is_empty() {
        was.push((Value::None, Voice::Coordinator, None));
    }
    for (value, voice, since) in was {
        let change = Change::Set {
            field: field.to_owned(),
            value,
            replaces: replaces.clone(),
        };
        pen.add(span.now.id, voice, since, true, change)?;
    }
    Ok(())
}

/// Says again what was retracted: it happened after all.
fn happen_again(pen: &mut Pen<'_>, id: EntityId, event: OpId) -> Result<(), StoreError> {
    for read in ops::of(pen.db, pen.own(id)?.n)? {
        if let Read::Known(op) = read
            && op.id == event
            && let change @ Change::Event { .. } = op.change
        {
            pen.add(id, op.voice, op.since, false, change)?;
        }
    }
    Ok(())
}

/// Removes what was added, unless others have written on it.
fn unmake(pen: &mut Pen<'_>, id: EntityId) -> Result<(), StoreError> {
    let n = pen.own(id)?.n;
    let own = ops::own(pen.db, n)?;
    let written = ops::of(pen.db, n)?;
    if written.iter().all(|op| own.contains(&op.head().id)) {
        // It was a mistake: the map of no day has it.
        let seen = pen.fold(id)?.seen;
        pen.add(id, Voice::Coordinator, None, true, Change::Remove { seen })
            .map(drop)
    } else {
        Err(StoreError::ChangedSince)
    }
}

/// Keeps what was removed, unless others removed or kept it too.
fn bring_back(pen: &mut Pen<'_>, id: EntityId) -> Result<(), StoreError> {
    let removals = pen.fold(id)?.removals;
    let own = ops::own(pen.db, pen.own(id)?.n)?;
    if removals.is_empty() || !removals.iter().all(|op| own.contains(op)) {
        return Err(StoreError::ChangedSince);
    }
    pen.keep(id)
}

/// Removes again what was kept, as far as it was removed before: what was a
/// clash is one again, and what others wrote since becomes one.
fn take_away(pen: &mut Pen<'_>, span: &Span, kept: &[OpId]) -> Result<(), StoreError> {
    if !span.now.removals.is_empty() {
        return Err(StoreError::ChangedSince);
    }
    let mut seen: Vec<OpId> = Vec::new();
    // What was a mistake before is one again.
    let mut mistake = !kept.is_empty();
    for read in ops::of(pen.db, pen.own(span.now.id)?.n)? {
        if let Read::Known(op) = read
            && let Change::Remove { seen: theirs } = op.change
            && kept.contains(&op.id)
        {
            mistake &= op.correction;
            seen.extend(theirs);
        }
    }
    if span.before.removed {
        seen.extend(&span.own);
    }
    let mut last: BTreeMap<_, u64> = BTreeMap::new();
    for id in seen {
        let counter = last.entry(id.log).or_insert(id.counter);
        *counter = id.counter.max(*counter);
    }
    let seen = last.into_iter().map(|(log, counter)| OpId { log, counter });
    let change = Change::Remove {
        seen: seen.collect(),
    };
    pen.add(span.now.id, Voice::Coordinator, None, mistake, change)
        .map(drop)
}
