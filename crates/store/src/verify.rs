//! Rebuilding the projections from the log, and comparing.

use kith_model::EntityId;
use rusqlite::Connection;

use crate::{Store, StoreError, ops, project, search};

/// What a check of the whole vault found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Operations read.
    pub operations: u64,
    /// Entities whose projections differ from what the log makes of them.
    pub differences: u64,
}

impl Store {
    /// Reads every page and every operation, rebuilds every projection beside
    /// the kept ones and compares. Changes nothing.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when any page or operation cannot be read.
    pub fn verify(&self) -> Result<Verified, StoreError> {
        check_pages(&self.db)?;
        let mut differences = 0;
        for (n, id) in numbers(&self.db)? {
            let projected = project::project(&self.db, id, &ops::of(&self.db, n)?, Vec::new())?;
            if !same(&self.db, n, &projected)? {
                differences += 1;
            }
        }
        let lost: i64 = self.db.query_row(
            "SELECT (SELECT count(*) FROM search WHERE rowid NOT IN (SELECT n FROM entities))
                  + (SELECT count(*) FROM prose WHERE entity NOT IN (SELECT n FROM entities))
                  + (SELECT count(DISTINCT entity) FROM ops WHERE entity NOT IN (SELECT n FROM entities))",
            [],
            |r| r.get(0),
        )?;
        Ok(Verified {
            operations: ops::count(&self.db)?,
            differences: differences + lost as u64,
        })
    }

    /// Drops every projection and builds it again from the log.
    ///
    /// # Errors
    /// What the disk said; the projections are then as they were.
    pub fn rebuild(&mut self) -> Result<(), StoreError> {
        let transaction = self.db.unchecked_transaction()?;
        transaction.execute_batch("DELETE FROM prose; DELETE FROM search;")?;
        for (n, id) in numbers(&transaction)? {
            let section: i64 =
                transaction.query_row("SELECT section FROM entities WHERE n = ?1", [n], |r| {
                    r.get(0)
                })?;
            let projected =
                project::project(&transaction, id, &ops::of(&transaction, n)?, Vec::new())?;
            project::keep(&transaction, n, section, &projected)?;
        }
        self.documents.forget();
        self.vocabulary = search::Vocabulary::default();
        Ok(transaction.commit()?)
    }
}

fn numbers(db: &Connection) -> Result<Vec<(i64, EntityId)>, StoreError> {
    let mut statement = db.prepare("SELECT n, id FROM entities ORDER BY n")?;
    let rows = statement.query_map([], |r| Ok((r.get(0)?, EntityId(r.get(1)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every page's seal, then SQLite's own view of its trees.
fn check_pages(db: &Connection) -> Result<(), StoreError> {
    for pragma in ["cipher_integrity_check", "quick_check"] {
        let mut statement = db.prepare(&format!("PRAGMA {pragma}"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if row.get::<_, String>(0)? != "ok" {
                return Err(StoreError::Damaged);
            }
        }
    }
    Ok(())
}

fn same(db: &Connection, n: i64, projected: &project::Projected) -> Result<bool, StoreError> {
    let row = &projected.row;
    let kept: (Option<i64>, bool, u32, String, String, String, Option<String>, Option<i64>) = db
        .prepare_cached(
            "SELECT kind, removed, clashes, label, also, state, day_text, moment FROM entities WHERE n = ?1",
        )?
        .query_row([n], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?, r.get(6)?, r.get(7)?))
        })?;
    let expected = (
        projected.entity.kind.map(|k| k as i64),
        projected.entity.removed,
        row.clashes,
        row.label.clone(),
        row.also.clone(),
        row.state.clone(),
        row.day.map(|d| d.to_string()),
        row.moment.map(|m| m.0),
    );
    let prose = crate::prose::in_range(db, n, n)?
        .into_iter()
        .map(|(_, field, kept)| (field, kept));
    Ok(kept == expected
        && prose.collect::<Vec<_>>() == projected.prose
        && search::kept(db, n)?.unwrap_or_default() == projected.words)
}
