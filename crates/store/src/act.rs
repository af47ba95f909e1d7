//! One act: all of it in one transaction, acknowledged when it is on the disk.

use std::collections::BTreeMap;

use kith_model::prose::Version;
use kith_model::{EntityId, Scope, Voice};
use rusqlite::Connection;

use crate::entities::{self, ProseView};
use crate::lines::Lines;
use crate::pen::Pen;
use crate::whole::Whole;
use crate::{Now, Store, StoreError, What, acts, logs, meta, people};

impl Store {
    /// Does one act: all that `write` writes, or nothing. One that writes
    /// nothing leaves nothing to undo.
    ///
    /// # Errors
    /// What `write` or the disk said; the vault is then as it was.
    pub fn act<T>(
        &mut self,
        scope: Scope,
        what: What,
        now: Now,
        write: impl FnOnce(&mut Pen<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.act_with(scope, now, write, |db, person| {
            acts::begin(db, person, what, now.at.0)
        })
    }

    pub(crate) fn act_with<T>(
        &mut self,
        scope: Scope,
        now: Now,
        write: impl FnOnce(&mut Pen<'_>) -> Result<T, StoreError>,
        act: impl FnOnce(&Connection, i64) -> Result<i64, StoreError>,
    ) -> Result<T, StoreError> {
        self.begin_to_write()?;
        if std::mem::replace(&mut self.session.writing, true) {
            self.take_up_again()?;
        }
        let (next, lamport) = (self.session.next, self.session.lamport);
        let transaction = Whole::begin(&self.db)?;
        let finish = || {
            let person = people::number_or_new(&transaction, scope)?;
            let act = act(&transaction, person)?;
            let mut pen = Pen {
                db: &transaction,
                session: &mut self.session,
                documents: &mut self.documents,
                now,
                scope,
                person,
                act,
                wrote: false,
                touched: BTreeMap::new(),
                written: BTreeMap::new(),
                fresh: BTreeMap::new(),
            };
            let made = write(&mut pen)?;
            if !pen.wrote {
                return Ok((made, None));
            }
            let words = pen.project()?;
            meta::write(&transaction, "lamport", self.session.lamport as i64)?;
            Ok((made, Some(words)))
        };
        let done = finish().and_then(|(made, words)| match words {
            Some(words) => transaction.commit().map(|()| (made, words)),
            None => Ok((made, Vec::new())),
        });
        self.session.writing = false;
        match done {
            Ok((made, words)) => {
                words.iter().for_each(|w| self.vocabulary.learn(w));
                Ok(made)
            }
            Err(error) => {
                (self.session.next, self.session.lamport) = (next, lamport);
                self.documents.forget();
                Err(error)
            }
        }
    }

    /// After an act that panicked: its transaction was rolled back, and what
    /// the session remembers of it is forgotten.
    fn take_up_again(&mut self) -> Result<(), StoreError> {
        self.documents.forget();
        self.session.peers.clear();
        self.session.next = logs::next_counter(&self.db, self.session.log_number)?;
        self.session.lamport = meta::read::<i64>(&self.db, "lamport")?.unwrap_or(0) as u64;
        Ok(())
    }

    /// Writes prose; writing on within a few seconds is one act.
    ///
    /// # Errors
    /// What the disk said; the vault is then as it was.
    pub fn write_prose(
        &mut self,
        now: Now,
        entity: EntityId,
        field: &str,
        base: &Version,
        text: &str,
        voice: &Voice,
    ) -> Result<ProseView, StoreError> {
        let lines = Lines {
            text,
            by: voice,
            voices: &[],
        };
        self.write_lines(now, entity, field, base, &lines)
    }

    /// The same for a text whose lines have several voices; all of it is one act.
    ///
    /// # Errors
    /// What the disk said; the vault is then as it was.
    pub fn write_lines(
        &mut self,
        now: Now,
        entity: EntityId,
        field: &str,
        base: &Version,
        lines: &Lines<'_>,
    ) -> Result<ProseView, StoreError> {
        let scope = self.scope_of(entity)?;
        let number = entities::find(&self.db, entity)?
            .ok_or(StoreError::NotFound)?
            .n;
        let floor = self.floor;
        self.act_with(
            scope,
            now,
            |pen| pen.write_lines(entity, field, base, lines),
            |db, person| match acts::goes_on(db, person, floor, number, field, now.at.0)? {
                Some(act) => {
                    db.prepare_cached("UPDATE acts SET at = ?2 WHERE n = ?1")?
                        .execute((act, now.at.0))?;
                    Ok(act)
                }
                None => acts::begin(db, person, What::Prose, now.at.0),
            },
        )
    }
}
