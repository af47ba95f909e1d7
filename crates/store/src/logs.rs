//! Logs known here, and who writes each.

use kith_model::{LogId, MemberId};
use rusqlite::{Connection, OptionalExtension};

use crate::StoreError;

pub(crate) const TABLE: &str = "CREATE TABLE logs(
    n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, author BLOB NOT NULL) STRICT";

pub(crate) fn number_or_new(
    db: &Connection,
    id: LogId,
    author: MemberId,
) -> Result<i64, StoreError> {
    let known = db
        .prepare_cached("SELECT n FROM logs WHERE id = ?1")?
        .query_row([id.0], |r| r.get(0))
        .optional()?;
    if let Some(n) = known {
        return Ok(n);
    }
    db.prepare_cached("INSERT INTO logs(id, author) VALUES(?1, ?2)")?
        .execute((id.0, author.0))?;
    Ok(db.last_insert_rowid())
}

/// The counter a log goes on from, and the last wall time in it.
pub(crate) fn next_counter(db: &Connection, log: i64) -> Result<u64, StoreError> {
    let last: Option<i64> = db
        .prepare_cached("SELECT max(counter) FROM ops WHERE log = ?1")?
        .query_row([log], |r| r.get(0))?;
    Ok(last.map_or(0, |c| c as u64 + 1))
}

/// Whose log it is.
pub(crate) fn author(db: &Connection, log: i64) -> Result<MemberId, StoreError> {
    let author = db
        .prepare_cached("SELECT author FROM logs WHERE n = ?1")?
        .query_row([log], |r| r.get(0))?;
    Ok(MemberId(author))
}
