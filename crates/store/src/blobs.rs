//! Pictures, in chunks, each in one section, under the keyed hash of its bytes.

use kith_model::PictureId;
use rusqlite::{Connection, OptionalExtension};

use crate::{Store, StoreError};

pub(crate) const TABLE: &str = "CREATE TABLE pictures(
    n INTEGER PRIMARY KEY, id BLOB NOT NULL, section INTEGER NOT NULL, mime TEXT NOT NULL, UNIQUE(id, section)) STRICT;
    CREATE TABLE picture_chunks(
    picture INTEGER NOT NULL, place INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(picture, place))
    WITHOUT ROWID, STRICT";

/// Largest picture kept, in bytes, after it was shrunk.
pub const MAX_PICTURE: usize = 2 << 20;
const CHUNK: usize = 64 << 10;

/// A stored picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What kind of picture the bytes are.
    pub mime: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

pub(crate) fn keep(
    db: &Connection,
    section: i64,
    id: PictureId,
    mime: &str,
    bytes: &[u8],
) -> Result<(), StoreError> {
    if bytes.len() > MAX_PICTURE {
        return Err(StoreError::TooLong);
    }
    let new = db
        .prepare_cached(
            "INSERT INTO pictures(id, section, mime) VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?
        .execute((id.0, section, mime))?;
    if new == 0 {
        return Ok(());
    }
    let picture = db.last_insert_rowid();
    for (place, chunk) in bytes.chunks(CHUNK).enumerate() {
        db.prepare_cached("INSERT INTO picture_chunks VALUES(?1, ?2, ?3)")?
            .execute((picture, place as i64, chunk))?;
    }
    Ok(())
}

impl Store {
    /// A picture kept in any section of a scope.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when the scope holds no such picture.
    pub fn picture(&self, scope: kith_model::Scope, id: PictureId) -> Result<Picture, StoreError> {
        let person = crate::people::number(&self.db, scope)?.ok_or(StoreError::NotFound)?;
        let found: Option<(i64, String)> = self
            .db
            .prepare_cached(
                "SELECT p.n, p.mime FROM pictures p JOIN sections s ON s.n = p.section
                 WHERE p.id = ?1 AND s.person = ?2 LIMIT 1",
            )?
            .query_row((id.0, person), |r| Ok((r.get(0)?, r.get(1)?)))
            .optional()?;
        let (n, mime) = found.ok_or(StoreError::NotFound)?;
        let mut statement = self
            .db
            .prepare_cached("SELECT bytes FROM picture_chunks WHERE picture = ?1 ORDER BY place")?;
        let mut rows = statement.query([n])?;
        let mut bytes = Vec::new();
        while let Some(row) = rows.next()? {
            bytes.extend_from_slice(row.get_ref(0)?.as_blob().map_err(|_| StoreError::Damaged)?);
        }
        Ok(Picture { mime, bytes })
    }
}
