//! A history: a set of operations. Merging two histories is their union.

use std::collections::BTreeMap;

use crate::newer::Read;
use crate::{Entity, EntityId, OpId};

/// A set of operations by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(BTreeMap<OpId, Read>);

/// Two different operations of one name: a log was copied or its author lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("two different operations are both named {0}")]
pub struct Equivocation(pub OpId);

impl History {
    /// Takes an operation in; one it already holds changes nothing.
    ///
    /// # Errors
    /// When it holds another of the same name. It then keeps what it held.
    pub fn take(&mut self, op: Read) -> Result<bool, Equivocation> {
        let id = op.head().id;
        match self.0.get(&id) {
            None => {
                self.0.insert(id, op);
                Ok(true)
            }
            Some(held) if *held == op => Ok(false),
            Some(_) => Err(Equivocation(id)),
        }
    }

    /// Takes in all of another history that it can: one author's lie keeps
    /// nobody else's words out.
    ///
    /// # Errors
    /// The first name that both give to different operations.
    pub fn merge(&mut self, other: &Self) -> Result<(), Equivocation> {
        let mut outcome = Ok(());
        for op in other.0.values() {
            outcome = outcome.and(self.take(op.clone()).map(drop));
        }
        outcome
    }

    /// What one entity is by this history.
    pub fn entity(&self, id: EntityId) -> Entity {
        Entity::fold(id, self.0.values())
    }

    /// Every operation, by name.
    pub fn ops(&self) -> impl Iterator<Item = &Read> {
        self.0.values()
    }
}
