//! Pictures, in chunks, each in one section, under the keyed hash of its bytes.

use kith_model::{PictureId, Scope, SectionKind};
use rusqlite::Connection;

use crate::{Store, StoreError, sections};

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
    /// A picture kept in a scope, in a section of a kind that may be `seen`.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when the scope holds no such picture.
    pub fn picture(
        &self,
        scope: Scope,
        id: PictureId,
        seen: impl Fn(SectionKind) -> bool,
    ) -> Result<Picture, StoreError> {
        let person = crate::people::number(&self.db, scope)?.ok_or(StoreError::NotFound)?;
        let (n, mime) = self
            .kept_in(person, id)?
            .into_iter()
            .find(|(kind, ..)| seen(*kind))
            .map(|(_, n, mime)| (n, mime))
            .ok_or(StoreError::NotFound)?;
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

    /// Where a picture is kept in a record: the kind of section, its number, what kind of picture.
    fn kept_in(
        &self,
        person: i64,
        id: PictureId,
    ) -> Result<Vec<(SectionKind, i64, String)>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT s.kind, p.n, p.mime FROM pictures p JOIN sections s ON s.n = p.section
             WHERE p.id = ?1 AND s.person = ?2 ORDER BY p.n",
        )?;
        let rows = statement.query_map((id.0, person), |r| {
            Ok((r.get::<_, i64>(0)?, r.get(1)?, r.get(2)?))
        })?;
        rows.map(|row| {
            let (kind, n, mime) = row?;
            Ok((sections::kind(kind)?, n, mime))
        })
        .collect()
    }
}
