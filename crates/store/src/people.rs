//! Whose records there are. A person's number leads the numbers of everything
//! in their record, so that one range holds a whole record. Number 0 is the
//! council's own scope.

use kith_model::{EntityId, Scope};
use rusqlite::{Connection, OptionalExtension};

use crate::StoreError;

pub(crate) const TABLE: &str =
    "CREATE TABLE people(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE) STRICT";

/// How many numbers one record has room for: 2^20.
pub(crate) const ROOM: u32 = 20;

/// The numbers of everything in a record.
pub(crate) fn range(person: i64) -> (i64, i64) {
    (person << ROOM, (person << ROOM) | ((1 << ROOM) - 1))
}

pub(crate) fn number(db: &Connection, scope: Scope) -> Result<Option<i64>, StoreError> {
    let Scope::Person(id) = scope else {
        return Ok(Some(0));
    };
    Ok(db
        .prepare_cached("SELECT n FROM people WHERE id = ?1")?
        .query_row([id.0], |r| r.get(0))
        .optional()?)
}

pub(crate) fn number_or_new(db: &Connection, scope: Scope) -> Result<i64, StoreError> {
    if let Some(n) = number(db, scope)? {
        return Ok(n);
    }
    let Scope::Person(id) = scope else {
        return Ok(0);
    };
    db.prepare_cached("INSERT INTO people(id) VALUES(?1)")?
        .execute([id.0])?;
    Ok(db.last_insert_rowid())
}

pub(crate) fn id(db: &Connection, number: i64) -> Result<Scope, StoreError> {
    if number == 0 {
        return Ok(Scope::Council);
    }
    let id = db
        .prepare_cached("SELECT id FROM people WHERE n = ?1")?
        .query_row([number], |r| r.get(0))?;
    Ok(Scope::Person(EntityId(id)))
}
