//! Rebuilding the projections from the log, and comparing.

use std::sync::Arc;

use kith_model::EntityId;
use kith_model::newer::Read;
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

/// Asked time and again whether long work is to stop.
pub type Stop = Arc<dyn Fn() -> bool + Send + Sync>;

/// How much the database does of one thing before it asks.
const STEPS: i32 = 10_000;

impl Store {
    /// Reads every page and every operation, rebuilds every projection beside
    /// the kept ones and compares. Changes nothing.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when any page or operation cannot be read.
    pub fn verify(&self) -> Result<Verified, StoreError> {
        self.compare(&|| false)
    }

    /// The same, until it is asked to stop. Only reading the seals of all pages,
    /// which is done last and quickly, goes on to its end.
    ///
    /// # Errors
    /// [`StoreError::Stopped`] when it was; otherwise as [`Self::verify`].
    pub fn verify_unless(&mut self, stop: &Stop) -> Result<Verified, StoreError> {
        self.stopping(stop, |store| store.compare(&**stop))
    }

    /// Drops every projection and builds it again from the log, unless it is
    /// asked to stop before the end.
    ///
    /// # Errors
    /// [`StoreError::Stopped`], or what the disk said; the projections are then
    /// as they were.
    pub fn rebuild_unless(&mut self, stop: &Stop) -> Result<(), StoreError> {
        self.begin_to_write()?;
        self.stopping(stop, |store| store.draw_anew(&**stop))
    }

    /// Does work in which the database, too, asks whether it is to stop.
    fn stopping<T>(
        &mut self,
        stop: &Stop,
        work: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let asked = Arc::clone(stop);
        self.db.progress_handler(STEPS, Some(move || asked()))?;
        let done = work(self);
        self.db.progress_handler(0, None::<fn() -> bool>)?;
        done
    }

    fn compare(&self, stop: &dyn Fn() -> bool) -> Result<Verified, StoreError> {
        check_pages(&self.db, "quick_check")?;
        let mut differences = 0;
        for (n, id) in numbers(&self.db)? {
            go_on(stop)?;
            let ops = ops::of(&self.db, n)?;
            let projected = project::project(&self.db, id, &ops, Vec::new())?;
            if !same(&self.db, n, &projected)? || !stand_right(&self.db, n, id, &ops)? {
                differences += 1;
            }
        }
        let verified = Verified {
            operations: ops::count(&self.db)?,
            differences: differences + lost(&self.db)?,
        };
        go_on(stop)?;
        check_pages(&self.db, "cipher_integrity_check")?;
        Ok(verified)
    }

    /// Drops every projection and builds it again from the log.
    ///
    /// # Errors
    /// What the disk said; the projections are then as they were.
    pub fn rebuild(&mut self) -> Result<(), StoreError> {
        self.begin_to_write()?;
        self.draw_anew(&|| false)
    }

    fn draw_anew(&mut self, stop: &dyn Fn() -> bool) -> Result<(), StoreError> {
        let transaction = self.db.unchecked_transaction()?;
        transaction.execute_batch("DELETE FROM prose; DELETE FROM peers;")?;
        search::clear(&transaction)?;
        let numbers = numbers(&transaction)?;
        for (n, _) in &numbers {
            go_on(stop)?;
            for (log, op) in ops::with_logs(&transaction, *n)? {
                project::register_peers(&transaction, log, &op)?;
            }
        }
        for (n, id) in numbers {
            go_on(stop)?;
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

fn go_on(stop: &dyn Fn() -> bool) -> Result<(), StoreError> {
    if stop() {
        Err(StoreError::Stopped)
    } else {
        Ok(())
    }
}

/// Rows that lead nowhere: what they name is not here.
const LOST: &[&str] = &[
    "search_text WHERE n NOT IN (SELECT n FROM entities)",
    "prose WHERE entity NOT IN (SELECT n FROM entities)",
    "ops WHERE entity NOT IN (SELECT n FROM entities)",
    "ops WHERE log NOT IN (SELECT n FROM logs)",
    "ops WHERE act IS NOT NULL AND act NOT IN (SELECT n FROM acts)",
    "ops o JOIN entities e ON e.n = o.entity WHERE o.section <> e.section",
    "entities WHERE section NOT IN (SELECT n FROM sections)",
    "entities e JOIN sections s ON s.n = e.section WHERE e.n >> 20 <> s.person",
    "sections WHERE person <> 0 AND person NOT IN (SELECT n FROM people)",
    "peers WHERE log NOT IN (SELECT n FROM logs)",
    "pictures WHERE section NOT IN (SELECT n FROM sections)",
    "picture_chunks WHERE picture NOT IN (SELECT n FROM pictures)",
    "act_prose WHERE act NOT IN (SELECT n FROM acts) OR entity NOT IN (SELECT n FROM entities)",
    "acts WHERE latest IS NULL OR latest NOT IN (SELECT n FROM acts)",
];

fn lost(db: &Connection) -> Result<u64, StoreError> {
    let mut lost = 0;
    for rows in LOST {
        let sql = format!("SELECT count(*) FROM {rows}");
        lost += db.query_row(&sql, [], |r| r.get::<_, i64>(0))? as u64;
    }
    Ok(lost)
}

/// Whether each operation stands under its own names, its log is its author's
/// and the peer of its prose is registered.
fn stand_right(db: &Connection, n: i64, id: EntityId, ops: &[Read]) -> Result<bool, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT l.id, l.author, o.counter, o.lamport FROM ops o JOIN logs l ON l.n = o.log
         WHERE o.entity = ?1 ORDER BY o.log, o.counter",
    )?;
    let rows = statement.query_map([n], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))?;
    let rows: Vec<([u8; 16], [u8; 16], i64, i64)> = rows.collect::<Result<_, _>>()?;
    let told = ops.iter().map(|op| {
        let head = op.head();
        let (counter, lamport) = (head.id.counter as i64, head.lamport as i64);
        (head.id.log.0, head.by.0, counter, lamport)
    });
    let mut right = ops.iter().all(|op| op.head().entity == id) && rows.into_iter().eq(told);
    for op in ops {
        right &= crate::prose::registered(db, op)?;
    }
    Ok(right)
}

fn numbers(db: &Connection) -> Result<Vec<(i64, EntityId)>, StoreError> {
    let mut statement = db.prepare("SELECT n, id FROM entities ORDER BY n")?;
    let rows = statement.query_map([], |r| Ok((r.get(0)?, EntityId(r.get(1)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// SQLite's own view of its trees, or the seal of every page of the file.
fn check_pages(db: &Connection, pragma: &str) -> Result<(), StoreError> {
    let mut statement = db.prepare(&format!("PRAGMA {pragma}"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if row.get::<_, String>(0)? != "ok" {
            return Err(StoreError::Damaged);
        }
    }
    Ok(())
}

fn same(db: &Connection, n: i64, projected: &project::Projected) -> Result<bool, StoreError> {
    let row = &projected.row;
    type Kept = (
        Option<i64>,
        bool,
        u32,
        String,
        String,
        String,
        String,
        Option<i32>,
        Option<String>,
        Option<i64>,
    );
    let kept: Kept = db
        .prepare_cached(
            "SELECT kind, removed, clashes, label, sort, also, state, day, day_text, moment FROM entities WHERE n = ?1",
        )?
        .query_row([n], |r| {
            Ok((
                r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?,
                r.get(5)?, r.get(6)?, r.get(7)?, r.get(8)?, r.get(9)?,
            ))
        })?;
    let expected = (
        projected.entity.kind.map(|k| k as i64),
        projected.entity.removed,
        row.clashes,
        row.label.clone(),
        search::fold(&row.label),
        row.also.clone(),
        row.state.clone(),
        row.day.map(kith_model::LifeDate::first_day),
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
