//! All or nothing: a transaction, or a step within one that is open already.

use rusqlite::Connection;

use crate::{Store, StoreError, search};

/// Writes that hold together; undone when dropped before [`Self::commit`].
pub(crate) struct Whole<'a> {
    db: &'a Connection,
    /// Whether it is a step within another.
    within: bool,
    open: bool,
}

impl<'a> Whole<'a> {
    pub(crate) fn begin(db: &'a Connection) -> Result<Self, StoreError> {
        let within = !db.is_autocommit();
        let begin = if within { "SAVEPOINT whole" } else { "BEGIN" };
        db.prepare_cached(begin)?.execute([])?;
        let open = true;
        Ok(Self { db, within, open })
    }

    pub(crate) fn commit(mut self) -> Result<(), StoreError> {
        let commit = if self.within {
            "RELEASE whole"
        } else {
            "COMMIT"
        };
        self.db.prepare_cached(commit)?.execute([])?;
        self.open = false;
        Ok(())
    }
}

impl std::ops::Deref for Whole<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.db
    }
}

impl Drop for Whole<'_> {
    fn drop(&mut self) {
        // A failing disk may have rolled back already.
        if self.open && !self.db.is_autocommit() {
            let back = if self.within {
                "ROLLBACK TO whole; RELEASE whole"
            } else {
                "ROLLBACK"
            };
            let _ = self.db.execute_batch(back);
        }
    }
}

impl Store {
    /// Does many acts that are acknowledged together: none of them is on the
    /// disk before all are. For filling a vault, where one fsync for each act
    /// would be waiting for nothing; never for what a user writes.
    ///
    /// # Errors
    /// What `work` or the disk said; the vault is then as it was.
    pub fn together<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.begin_to_write()?;
        let (next, lamport) = (self.session.next, self.session.lamport);
        self.db.prepare_cached("BEGIN")?.execute([])?;
        let done = work(self).and_then(|made| {
            self.db.prepare_cached("COMMIT")?.execute([])?;
            Ok(made)
        });
        if done.is_err() {
            if !self.db.is_autocommit() {
                self.db.execute_batch("ROLLBACK")?;
            }
            (self.session.next, self.session.lamport) = (next, lamport);
            self.documents.forget();
            self.vocabulary = search::Vocabulary::default();
        }
        done
    }
}
