//! Small values about the vault itself.

use rusqlite::{Connection, OptionalExtension, types::FromSql, types::ToSql};

use crate::StoreError;

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
