//! Sections known here.

use kith_model::{Scope, Section, SectionId, SectionKind};
use rusqlite::{Connection, OptionalExtension};

use crate::{StoreError, people};

pub(crate) const TABLE: &str = "CREATE TABLE sections(
    n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, person INTEGER NOT NULL, kind INTEGER NOT NULL) STRICT;
    CREATE INDEX sections_of ON sections(person, kind)";

/// A section with its number here.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numbered {
    pub(crate) n: i64,
    pub(crate) person: i64,
    pub(crate) section: Section,
}

/// The section of a kind in a scope: the first by id where devices made several.
pub(crate) fn find(
    db: &Connection,
    scope: Scope,
    kind: SectionKind,
) -> Result<Option<Numbered>, StoreError> {
    let Some(person) = people::number(db, scope)? else {
        return Ok(None);
    };
    let found = db
        .prepare_cached(
            "SELECT n, id FROM sections WHERE person = ?1 AND kind = ?2 ORDER BY id LIMIT 1",
        )?
        .query_row((person, code(kind)), |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    Ok(found.map(|(n, id)| Numbered {
        n,
        person,
        section: Section {
            scope,
            kind,
            id: SectionId(id),
        },
    }))
}

/// The same, made when there is none.
pub(crate) fn find_or_make(
    db: &Connection,
    scope: Scope,
    kind: SectionKind,
    random: [u8; 16],
) -> Result<Numbered, StoreError> {
    match find(db, scope, kind)? {
        Some(found) => Ok(found),
        None => keep(
            db,
            Section {
                scope,
                kind,
                id: SectionId(random),
            },
        ),
    }
}

/// Keeps a section that came with an envelope.
pub(crate) fn keep(db: &Connection, section: Section) -> Result<Numbered, StoreError> {
    let known = db
        .prepare_cached("SELECT n, person FROM sections WHERE id = ?1")?
        .query_row([section.id.0], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    if let Some((n, person)) = known {
        return Ok(Numbered { n, person, section });
    }
    let person = people::number_or_new(db, section.scope)?;
    db.prepare_cached("INSERT INTO sections(id, person, kind) VALUES(?1, ?2, ?3)")?
        .execute((section.id.0, person, code(section.kind)))?;
    Ok(Numbered {
        n: db.last_insert_rowid(),
        person,
        section,
    })
}

/// The number a kind is kept by; frozen with the wire format.
pub(crate) fn code(kind: SectionKind) -> i64 {
    kind as i64
}

pub(crate) fn kind(code: i64) -> Result<SectionKind, StoreError> {
    let all = SectionKind::OF_A_PERSON
        .iter()
        .chain([&SectionKind::Council]);
    all.copied()
        .find(|k| *k as i64 == code)
        .ok_or(StoreError::Damaged)
}

pub(crate) fn by_number(db: &Connection, n: i64) -> Result<Numbered, StoreError> {
    let (id, person, code): ([u8; 16], i64, i64) = db
        .prepare_cached("SELECT id, person, kind FROM sections WHERE n = ?1")?
        .query_row([n], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
    let scope = people::id(db, person)?;
    Ok(Numbered {
        n,
        person,
        section: Section {
            scope,
            kind: kind(code)?,
            id: SectionId(id),
        },
    })
}
