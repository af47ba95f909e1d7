//! The prose documents in use, so that writing on does not read them anew.

use std::collections::VecDeque;

use kith_model::newer::Read;
use kith_model::op::Change;
use kith_model::prose::{LoroProse, Prose};
use rusqlite::Connection;

use crate::{StoreError, ops};

/// How many are kept: what one screen can be writing in.
const KEPT: usize = 8;

#[derive(Default)]
pub(crate) struct Documents(VecDeque<((i64, String), LoroProse)>);

impl Documents {
    /// The document of a prose field, taken out; put it back with [`Self::put`].
    pub(crate) fn take(
        &mut self,
        db: &Connection,
        entity: i64,
        field: &str,
    ) -> Result<LoroProse, StoreError> {
        let held = self
            .0
            .iter()
            .position(|((e, f), _)| *e == entity && f == field);
        if let Some(((_, _), document)) = held.and_then(|at| self.0.remove(at)) {
            return Ok(document);
        }
        load(&ops::of(db, entity)?, field)
    }

    pub(crate) fn put(&mut self, entity: i64, field: &str, document: LoroProse) {
        self.0.push_front(((entity, field.to_owned()), document));
        self.0.truncate(KEPT);
    }

    /// Forgets all, after a write that did not hold.
    pub(crate) fn forget(&mut self) {
        self.0.clear();
    }
}

/// Builds a prose document from all operations of its entity.
pub(crate) fn load(ops: &[Read], field: &str) -> Result<LoroProse, StoreError> {
    let mut updates: Vec<_> = ops
        .iter()
        .filter_map(|read| match read {
            Read::Known(op) => match &op.change {
                Change::Text {
                    field: f,
                    peer,
                    update,
                } if f == field => Some((op.order(), update.as_slice(), *peer)),
                _ => None,
            },
            Read::Newer(_) => None,
        })
        .collect();
    updates.sort_by_key(|(order, ..)| *order);
    Ok(LoroProse::load(
        updates.into_iter().map(|(_, update, peer)| (update, peer)),
    )?)
}
