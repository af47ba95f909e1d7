//! The shape of the database, from the first version on. A step, once
//! released, is never edited; a change is a new step.

use rusqlite::Connection;

use crate::{
    StoreError, acts, blobs, entities, logs, meta, ops, patch, people, prose, search, sections,
};

/// "Kith" in the header, so that no other database is taken for a vault.
const APPLICATION: i32 = 0x4b69_7468;

type Step = fn(&Connection) -> Result<(), StoreError>;

const STEPS: &[Step] = &[first, patch_lists];

fn first(db: &Connection) -> Result<(), StoreError> {
    let tables = [
        meta::TABLE,
        people::TABLE,
        sections::TABLE,
        logs::TABLE,
        ops::TABLE,
        acts::TABLE,
        blobs::TABLE,
        entities::TABLE,
        prose::TABLE,
        search::TABLE,
    ];
    for table in tables {
        db.execute_batch(table)?;
    }
    Ok(())
}

fn patch_lists(db: &Connection) -> Result<(), StoreError> {
    Ok(db.execute_batch(patch::INDEXES)?)
}

/// Brings a database to this version's shape, whole or not at all. Only one
/// that is being made may be empty.
pub(crate) fn migrate(db: &mut Connection, new: bool) -> Result<(), StoreError> {
    let version: i64 = db.query_row("PRAGMA user_version", [], |r| r.get(0))?;
    let application: i32 = db.query_row("PRAGMA application_id", [], |r| r.get(0))?;
    let done = usize::try_from(version).map_err(|_| StoreError::Damaged)?;
    if done > STEPS.len() {
        return Err(StoreError::Newer);
    }
    if new != (done == 0) || (done > 0 && application != APPLICATION) {
        return Err(StoreError::Damaged);
    }
    if done == STEPS.len() {
        return Ok(());
    }
    let transaction = db.transaction()?;
    for step in &STEPS[done..] {
        step(&transaction)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", STEPS.len() as i64)?;
    Ok(transaction.commit()?)
}
