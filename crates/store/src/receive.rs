//! Taking in operations that other logs wrote. Each is checked against its
//! envelope; what does not fit is refused whole and changes nothing.

use std::collections::BTreeMap;

use kith_model::admit::{Envelope, RejectError, admit};
use kith_model::newer::Read;
use kith_model::op::Change;
use kith_model::prose::Prose;
use kith_model::{EntityId, LogId, MemberId, Section};
use rusqlite::OptionalExtension;

use crate::{Store, StoreError, documents, entities, logs, meta, ops, project, prose, sections};

/// Why a batch of operations was not taken.
#[derive(Debug, thiserror::Error)]
pub enum ReceiveError {
    /// An operation did not fit its envelope.
    #[error(transparent)]
    Reject(#[from] RejectError),
    /// Another operation of the same name is held: its log was copied or lies.
    #[error("two different operations are both named {0}")]
    Equivocation(kith_model::OpId),
    /// The vault failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for ReceiveError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl Store {
    /// Takes in operations of one log in one section, all or none. Those held
    /// already change nothing. Returns how many were new.
    ///
    /// # Errors
    /// When any does not fit its envelope, is damaged or contradicts one held.
    pub fn receive(
        &mut self,
        section: Section,
        log: LogId,
        author: MemberId,
        batch: &[Vec<u8>],
    ) -> Result<usize, ReceiveError> {
        let transaction = self.db.unchecked_transaction()?;
        let envelope = Envelope {
            log,
            author,
            section: section.id,
        };
        let numbered = sections::keep(&transaction, section)?;
        let log_number = logs::number_or_new(&transaction, log, author)?;
        let mut touched: BTreeMap<i64, EntityId> = BTreeMap::new();
        let mut lamport = self.session.lamport;
        let mut new = 0;
        for bytes in batch {
            let op = Read::decode(bytes).map_err(StoreError::from)?;
            let head = op.head();
            let lives_in = match entities::find(&transaction, head.entity)? {
                Some(found) => Some(sections::by_number(&transaction, found.section)?.section.id),
                None => None,
            };
            admit(&head, bytes.len(), &envelope, lives_in)?;
            if let Some(held) = held(&transaction, log_number, head.id.counter)? {
                if held != *bytes {
                    return Err(ReceiveError::Equivocation(head.id));
                }
                continue;
            }
            let entity = entities::number(&transaction, head.entity, &numbered)?;
            check_prose(&transaction, entity.n, log_number, &op)?;
            let place = ops::Place {
                entity: entity.n,
                log: log_number,
                section: numbered.n,
                act: None,
            };
            ops::add(&transaction, place, &op)?;
            touched.insert(entity.n, head.entity);
            lamport = lamport.max(head.lamport);
            new += 1;
        }
        let mut learnt = Vec::new();
        for (n, id) in touched {
            let projected =
                project::project(&transaction, id, &ops::of(&transaction, n)?, Vec::new())?;
            project::keep(&transaction, n, numbered.n, &projected)?;
            learnt.push(projected.words);
        }
        meta::write(&transaction, "lamport", lamport as i64)?;
        transaction.commit()?;
        self.sees(lamport);
        self.documents.forget();
        learnt.iter().for_each(|words| self.vocabulary.learn(words));
        Ok(new)
    }

    /// Every operation held of a section, as bytes, by log: what sync seals.
    ///
    /// # Errors
    /// What the database said.
    pub fn operations(
        &self,
        section: Section,
    ) -> Result<Vec<(LogId, MemberId, Vec<u8>)>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT l.id, l.author, o.bytes FROM sections s JOIN ops o ON o.section = s.n JOIN logs l ON l.n = o.log
             WHERE s.id = ?1 ORDER BY o.log, o.counter",
        )?;
        let rows = statement.query_map([section.id.0], |r| {
            Ok((LogId(r.get(0)?), MemberId(r.get(1)?), r.get(2)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every section held of a scope.
    ///
    /// # Errors
    /// What the database said.
    pub fn sections(&self, scope: kith_model::Scope) -> Result<Vec<Section>, StoreError> {
        let Some(person) = crate::people::number(&self.db, scope)? else {
            return Ok(Vec::new());
        };
        let mut statement = self
            .db
            .prepare_cached("SELECT n FROM sections WHERE person = ?1 ORDER BY n")?;
        let numbers: Vec<i64> = statement
            .query_map([person], |r| r.get(0))?
            .collect::<Result<_, _>>()?;
        numbers
            .into_iter()
            .map(|n| Ok(sections::by_number(&self.db, n)?.section))
            .collect()
    }
}

fn held(db: &rusqlite::Connection, log: i64, counter: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT bytes FROM ops WHERE log = ?1 AND counter = ?2")?;
    Ok(statement
        .query_row((log, counter as i64), |r| r.get(0))
        .optional()?)
}

/// A text update must be by the peer it names, and that peer its signer's.
fn check_prose(
    db: &rusqlite::Connection,
    entity: i64,
    log: i64,
    op: &Read,
) -> Result<(), StoreError> {
    let Read::Known(known) = op else {
        return Ok(());
    };
    let Change::Text {
        field,
        peer,
        update,
    } = &known.change
    else {
        return Ok(());
    };
    prose::register(db, *peer, log, &known.voice)?;
    let mut document = documents::load(&ops::of(db, entity)?, field)?;
    Ok(document.import(update, *peer)?)
}
