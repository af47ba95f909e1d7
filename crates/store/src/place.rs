//! Order within a record: one operation for each thing moved.

use std::collections::{BTreeMap, BTreeSet};

use kith_model::newer::Read;
use kith_model::op::Change;
use kith_model::{Entity, EntityId, EntityKind, LogId, Voice, order::between};

use crate::pen::Pen;
use crate::{StoreError, ops, people};

/// When an operation stands among all others.
pub(crate) type Order = (u64, LogId, u64);

/// Where an entity stands among others: by place, those without one last.
/// Ties settle by the operation that placed or made it, so that every device
/// shows the same order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    unplaced: bool,
    place: Option<Vec<u8>>,
    by: Option<Order>,
}

impl Rank {
    /// The rank of an entity, given all of its operations.
    pub(crate) fn of(entity: &Entity, ops: &[Read]) -> Self {
        let placed = entity.place_heads.last();
        let heads = ops.iter().map(Read::head);
        Self {
            unplaced: entity.place.is_none(),
            place: entity.place.clone(),
            by: heads
                .filter(|head| placed.is_none_or(|id| head.id == *id))
                .map(|head| (head.lamport, head.id.log, head.id.counter))
                .min(),
        }
    }
}

impl Pen<'_> {
    /// Puts an entity after another of its kind, or first.
    ///
    /// # Errors
    /// When either is of another scope.
    pub fn place(&mut self, id: EntityId, after: Option<EntityId>) -> Result<(), StoreError> {
        let entity = self.fold(id)?;
        let kind = entity.kind.ok_or(StoreError::ReadOnlyEntity)?;
        let mut others = self.siblings(kind, None)?;
        others.retain(|other| other.id != id);
        let at = match after {
            None => 0,
            Some(after) => {
                1 + others
                    .iter()
                    .position(|e| e.id == after)
                    .ok_or(StoreError::NotFound)?
            }
        };
        let (earlier, later) = others.split_at(at);
        let mut before: Option<Vec<u8>> = None;
        // What never had a place gets one, so that there is a place after it.
        for other in earlier {
            before = match &other.place {
                Some(place) => Some(place.clone()),
                None => self.put(other, before.as_deref(), None)?.or(before),
            };
        }
        // Two devices may have given one place to two things: those that stand
        // level with the one before are moved on, so that there is room.
        let level = |e: &&Entity| e.place.is_some() && e.place <= before;
        let level: Vec<&Entity> = later.iter().take_while(level).collect();
        let next = later.get(level.len()).and_then(|e| e.place.as_deref());
        let mut last = self.put(&entity, before.as_deref(), next)?;
        for other in level {
            last = self.put(other, last.as_deref(), next)?.or(last);
        }
        Ok(())
    }

    /// Puts an entity after all others of its kind.
    ///
    /// # Errors
    /// What the disk said.
    pub fn place_last(&mut self, id: EntityId) -> Result<(), StoreError> {
        let kind = self.fold(id)?.kind.ok_or(StoreError::ReadOnlyEntity)?;
        let others = self.siblings(kind, None)?;
        let last = others.iter().rfind(|other| other.id != id);
        self.place(id, last.map(|e| e.id))
    }

    /// Gives an entity a place between two; what can only be read keeps its own.
    fn put(
        &mut self,
        entity: &Entity,
        before: Option<&[u8]>,
        next: Option<&[u8]>,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        if entity.read_only {
            return Ok(None);
        }
        let position = between(before, next);
        let change = Change::Place {
            position: position.clone(),
            replaces: entity.place_heads.clone(),
        };
        self.add(entity.id, Voice::Coordinator, None, false, change)?;
        Ok(Some(position))
    }

    /// Everything of a kind in this scope in order: now, or as it was before an operation.
    pub(crate) fn siblings(
        &self,
        kind: EntityKind,
        before: Option<Order>,
    ) -> Result<Vec<Entity>, StoreError> {
        let (from, to) = people::range(self.person);
        // What this act has made is not projected yet.
        let mut statement = self.db.prepare_cached(
            "SELECT n, id FROM entities WHERE n BETWEEN ?1 AND ?2 AND (kind = ?3 OR kind IS NULL)",
        )?;
        let rows = statement.query_map((from, to, kind as i64), |r| {
            Ok((r.get(0)?, EntityId(r.get(1)?)))
        })?;
        let ids: Vec<(i64, EntityId)> = rows.collect::<Result<_, _>>()?;
        let mut all = Vec::new();
        for (n, id) in ids {
            let mut ops = ops::of(self.db, n)?;
            ops.retain(|op| before.is_none_or(|before| order(op) < before));
            let entity = Entity::fold(id, &ops);
            if entity.kind == Some(kind) && !entity.removed {
                all.push((Rank::of(&entity, &ops), entity));
            }
        }
        all.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(all.into_iter().map(|(_, entity)| entity).collect())
    }

    /// Puts things of a kind back in the order they stood in before an operation.
    /// Only those `moved` are written to, and only where they stand otherwise.
    pub(crate) fn put_back(
        &mut self,
        kind: EntityKind,
        moved: &BTreeSet<EntityId>,
        before: Order,
    ) -> Result<(), StoreError> {
        let was = self.siblings(kind, Some(before))?;
        let mut now = self.siblings(kind, None)?;
        let mut stands = places(&now);
        for (at, entity) in was.iter().enumerate() {
            if !moved.contains(&entity.id) {
                continue;
            }
            let Some(here) = stands.get(&entity.id).copied() else {
                continue;
            };
            let mut before = was[..at].iter().rev();
            let after = before.find_map(|e| stands.get(&e.id).copied());
            if after != here.checked_sub(1) {
                self.place(entity.id, after.map(|at| now[at].id))?;
                now = self.siblings(kind, None)?;
                stands = places(&now);
            }
        }
        Ok(())
    }
}

/// Where each stands in a row.
fn places(row: &[Entity]) -> BTreeMap<EntityId, usize> {
    row.iter().enumerate().map(|(at, e)| (e.id, at)).collect()
}

/// Where an operation stands among all others.
pub(crate) fn order(op: &Read) -> Order {
    let head = op.head();
    (head.lamport, head.id.log, head.id.counter)
}
