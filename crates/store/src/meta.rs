//! Small values about the vault itself.

use rusqlite::{Connection, OptionalExtension, types::FromSql, types::ToSql};

use crate::{Store, StoreError};

pub(crate) const TABLE: &str =
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) WITHOUT ROWID, STRICT";

pub(crate) fn read<T: FromSql>(db: &Connection, key: &str) -> Result<Option<T>, StoreError> {
    Ok(db
        .prepare_cached("SELECT value FROM meta WHERE key = ?1")?
        .query_row([key], |r| r.get(0))
        .optional()?)
}

pub(crate) fn write(db: &Connection, key: &str, value: impl ToSql) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO meta VALUES(?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
    )?
    .execute((key, value))?;
    Ok(())
}

impl Store {
    /// Keeps a note about the vault itself.
    ///
    /// # Errors
    /// What the disk said.
    pub fn note(&mut self, key: &str, value: bool) -> Result<(), StoreError> {
        self.begin_to_write()?;
        write(&self.db, &format!("note {key}"), i64::from(value))
    }

    /// Keeps a note of some bytes, in place of those before.
    ///
    /// # Errors
    /// What the disk said.
    pub fn note_bytes(&mut self, key: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.begin_to_write()?;
        write(&self.db, &format!("note {key}"), bytes)
    }

    /// Bytes noted about the vault itself, if any were.
    ///
    /// # Errors
    /// What the database said.
    pub fn noted_bytes(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        read(&self.db, &format!("note {key}"))
    }

    /// A note about the vault itself; `false` where none was kept.
    ///
    /// # Errors
    /// What the database said.
    pub fn noted(&self, key: &str) -> Result<bool, StoreError> {
        Ok(read::<i64>(&self.db, &format!("note {key}"))? == Some(1))
    }
}
