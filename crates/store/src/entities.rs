//! One row for each entity: what lists need without folding.

use std::collections::BTreeMap;

use kith_model::newer::Read;
use kith_model::prose::Version;
use kith_model::row::Row;
use kith_model::{Entity, EntityId, EntityKind, Scope, SectionKind, Voice};
use rusqlite::{Connection, OptionalExtension};

use crate::place::Rank;
use crate::{Store, StoreError, ops, people, prose, search, sections};

pub(crate) const TABLE: &str = "CREATE TABLE entities(
    n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, section INTEGER NOT NULL, kind INTEGER,
    removed INTEGER NOT NULL DEFAULT 0, clashes INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL DEFAULT '', sort TEXT NOT NULL DEFAULT '', also TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '', day INTEGER, day_text TEXT, moment INTEGER) STRICT;
    CREATE INDEX people_by_name ON entities(sort, n, kind, state) WHERE kind IN (0, 12) AND removed = 0;
    CREATE INDEX heads ON entities(n) WHERE kind IN (0, 12) AND removed = 0;
    CREATE INDEX promises ON entities((day IS NULL), day) WHERE kind = 11 AND state = 'todo' AND removed = 0;
    CREATE INDEX reviews ON entities((n >> 20), day) WHERE kind = 9 AND day IS NOT NULL AND removed = 0;
    CREATE INDEX meetings ON entities(moment) WHERE moment IS NOT NULL AND removed = 0;
    CREATE INDEX with_clashes ON entities(n) WHERE clashes > 0";

/// Where an entity is kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numbered {
    pub(crate) n: i64,
    pub(crate) section: i64,
}

/// Prose as it reads now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProseView {
    /// The words.
    pub text: String,
    /// The words by whose they are.
    pub spans: Vec<(String, Voice)>,
    /// Whether somebody else took out words of the person's own.
    pub altered: bool,
    /// The version, to write on from.
    pub version: Version,
}

/// An entity as a screen sees it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Its facts and state.
    pub entity: Entity,
    /// Its prose by field.
    pub prose: BTreeMap<String, ProseView>,
    /// Which section it lives in.
    pub section: SectionKind,
    pub(crate) rank: Rank,
}

/// A record, or the council's own scope.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    /// Everything in it that was not removed, in order of place, then of making.
    pub entities: Vec<Seen>,
}

pub(crate) fn find(db: &Connection, id: EntityId) -> Result<Option<Numbered>, StoreError> {
    let found = db
        .prepare_cached("SELECT n, section FROM entities WHERE id = ?1")?
        .query_row([id.0], |r| {
            Ok(Numbered {
                n: r.get(0)?,
                section: r.get(1)?,
            })
        })
        .optional()?;
    Ok(found)
}

/// Gives an entity its number, in the range of the record it belongs to.
pub(crate) fn number(
    db: &Connection,
    id: EntityId,
    section: &sections::Numbered,
) -> Result<Numbered, StoreError> {
    if let Some(found) = find(db, id)? {
        return Ok(found);
    }
    let (from, to) = people::range(section.person);
    let last: Option<i64> = db
        .prepare_cached("SELECT max(n) FROM entities WHERE n BETWEEN ?1 AND ?2")?
        .query_row((from, to), |r| r.get(0))?;
    let n = last.map_or(from, |n| n + 1);
    if n > to {
        return Err(StoreError::TooLong);
    }
    db.prepare_cached("INSERT INTO entities(n, id, section) VALUES(?1, ?2, ?3)")?
        .execute((n, id.0, section.n))?;
    Ok(Numbered {
        n,
        section: section.n,
    })
}

pub(crate) fn keep(
    db: &Connection,
    n: i64,
    section: i64,
    entity: &Entity,
    row: &Row,
) -> Result<(), StoreError> {
    db.prepare_cached(
        "UPDATE entities SET section = ?2, kind = ?3, removed = ?4, clashes = ?5, label = ?6, sort = ?7, also = ?8,
         state = ?9, day = ?10, day_text = ?11, moment = ?12 WHERE n = ?1",
    )?
    .execute((
        n,
        section,
        entity.kind.map(|k| k as i64),
        entity.removed,
        row.clashes,
        &row.label,
        search::fold(&row.label),
        &row.also,
        &row.state,
        row.day.map(kith_model::LifeDate::first_day),
        row.day.map(|d| d.to_string()),
        row.moment.map(|m| m.0),
    ))?;
    Ok(())
}

impl Store {
    /// Whose record an entity belongs to.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such entity.
    pub fn scope_of(&self, entity: EntityId) -> Result<Scope, StoreError> {
        let found = find(&self.db, entity)?.ok_or(StoreError::NotFound)?;
        people::id(&self.db, found.n >> people::ROOM)
    }

    /// Whether a scope holds anything that was not removed.
    ///
    /// # Errors
    /// What the database said.
    pub fn holds(&self, scope: Scope) -> Result<bool, StoreError> {
        let Some(person) = people::number(&self.db, scope)? else {
            return Ok(false);
        };
        let sql = "SELECT 1 FROM entities WHERE n BETWEEN ?1 AND ?2 AND removed = 0 LIMIT 1";
        Ok(self.db.prepare_cached(sql)?.exists(people::range(person))?)
    }

    /// The kind and section of an entity.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such entity.
    pub fn kind_of(
        &self,
        entity: EntityId,
    ) -> Result<(Option<EntityKind>, SectionKind), StoreError> {
        let seen = self.entity(entity)?;
        Ok((seen.entity.kind, seen.section))
    }

    /// One entity.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such entity.
    pub fn entity(&self, id: EntityId) -> Result<Seen, StoreError> {
        let found = find(&self.db, id)?.ok_or(StoreError::NotFound)?;
        self.seen_in(found.n, found.n)?
            .pop()
            .ok_or(StoreError::NotFound)
    }

    /// Everything in a scope that was not removed; nothing for one unknown here.
    ///
    /// # Errors
    /// What the database said.
    pub fn record(&self, scope: Scope) -> Result<Listed, StoreError> {
        let Some(person) = people::number(&self.db, scope)? else {
            return Ok(Listed::default());
        };
        let (from, to) = people::range(person);
        let mut entities = self.seen_in(from, to)?;
        entities.retain(|seen| !seen.entity.removed);
        entities.sort_by(|a, b| a.rank.cmp(&b.rank));
        Ok(Listed { entities })
    }

    pub(crate) fn seen_in(&self, from: i64, to: i64) -> Result<Vec<Seen>, StoreError> {
        let mut ids = self.db.prepare_cached(
            "SELECT n, id, section FROM entities WHERE n BETWEEN ?1 AND ?2 ORDER BY n",
        )?;
        let rows = ids.query_map((from, to), |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
        let numbers: Vec<(i64, [u8; 16], i64)> = rows.collect::<Result<_, _>>()?;
        let mut ops = ops::in_range(&self.db, from, to)?.into_iter().peekable();
        let mut written = prose::in_range(&self.db, from, to)?.into_iter().peekable();
        let mut kinds: BTreeMap<i64, SectionKind> = BTreeMap::new();
        let mut all = Vec::with_capacity(numbers.len());
        for (n, id, section) in numbers {
            let mut own: Vec<Read> = Vec::new();
            while let Some((_, op)) = ops.next_if(|(entity, _)| *entity == n) {
                own.push(op);
            }
            let mut prose = BTreeMap::new();
            while let Some((_, field, kept)) = written.next_if(|(entity, ..)| *entity == n) {
                let spans = prose::spans(&kept.text, &kept.runs);
                prose.insert(
                    field,
                    ProseView {
                        text: kept.text,
                        spans,
                        altered: kept.altered,
                        version: kept.version,
                    },
                );
            }
            let kind = match kinds.get(&section) {
                Some(kind) => *kind,
                None => *kinds
                    .entry(section)
                    .or_insert(sections::by_number(&self.db, section)?.section.kind),
            };
            let entity = Entity::fold(EntityId(id), &own);
            all.push(Seen {
                rank: Rank::of(&entity, &own),
                entity,
                prose,
                section: kind,
            });
        }
        Ok(all)
    }
}
