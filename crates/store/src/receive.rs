//! Taking in operations that other logs wrote. Each is checked against its
//! envelope; what does not fit is refused whole and changes nothing.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use kith_model::admit::{Envelope, RejectError, admit};
use kith_model::links::has_section;
use kith_model::newer::Read;
use kith_model::op::Change;
use kith_model::prose::{LoroProse, Prose};
use kith_model::{EntityId, LogId, MemberId, Op, Scope, Section};
use rusqlite::{Connection, OptionalExtension};

use crate::linked::stays;
use crate::place::order;
use crate::whole::Whole;
use crate::{
    Now, Store, StoreError, documents, entities, logs, meta, ops, project, prose, search, sections,
};

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
        now: Now,
        section: Section,
        log: LogId,
        author: MemberId,
        batch: &[Vec<u8>],
    ) -> Result<usize, ReceiveError> {
        let ops = in_order(batch)?;
        self.begin_to_write()?;
        let transaction = Whole::begin(&self.db)?;
        let mut intake = Intake::begin(&transaction, section, log, author)?;
        for (op, bytes) in &ops {
            intake.take(op, bytes, now)?;
        }
        intake.import()?;
        let learnt = intake.project()?;
        let lamport = self.session.lamport.max(intake.lamport);
        let new = intake.new;
        meta::write(&transaction, "lamport", lamport as i64)?;
        // Somebody else has written in this very log: it is theirs from here on.
        let other_log = match new > 0 && log == self.session.log {
            true => Some(self.session.other_log(&transaction)?),
            false => None,
        };
        transaction.commit()?;
        self.sees(lamport);
        if let Some((log, number)) = other_log {
            self.session.go_on_in(log, number);
        }
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
        let mut statement = self.db.prepare_cached(OPERATIONS)?;
        let rows = statement.query_map([section.id.0], |r| {
            Ok((LogId(r.get(0)?), MemberId(r.get(1)?), r.get(2)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every section held of a scope.
    ///
    /// # Errors
    /// What the database said.
    pub fn sections(&self, scope: Scope) -> Result<Vec<Section>, StoreError> {
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

/// The operations of a section, by way of the entities of its record: the
/// tables stand in that order, so nobody else's operations are looked at.
const OPERATIONS: &str = "SELECT l.id, l.author, o.bytes FROM sections s
     CROSS JOIN entities e ON e.n BETWEEN s.person << 20 AND (s.person << 20) + 1048575 AND e.section = s.n
     CROSS JOIN ops o ON o.entity = e.n
     CROSS JOIN logs l ON l.n = o.log
     WHERE s.id = ?1 ORDER BY o.log, o.counter";

fn held(db: &Connection, log: i64, counter: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT bytes FROM ops WHERE log = ?1 AND counter = ?2")?;
    Ok(statement
        .query_row((log, counter as i64), |r| r.get(0))
        .optional()?)
}

/// Decodes a batch and puts it in its one order, so that prose finds what it builds on.
fn in_order(batch: &[Vec<u8>]) -> Result<Vec<(Read, &[u8])>, StoreError> {
    let mut ops = Vec::with_capacity(batch.len());
    for bytes in batch {
        ops.push((Read::decode(bytes)?, bytes.as_slice()));
    }
    ops.sort_by_key(|(op, _)| order(op));
    Ok(ops)
}

/// A prose document, and what is to be taken into it.
struct Coming<'a> {
    document: LoroProse,
    updates: Vec<(&'a [u8], u64)>,
}

/// One batch on its way in.
struct Intake<'a> {
    db: &'a Connection,
    envelope: Envelope,
    section: sections::Numbered,
    log: i64,
    touched: BTreeMap<i64, EntityId>,
    documents: BTreeMap<(i64, String), Coming<'a>>,
    lamport: u64,
    new: usize,
}

impl<'a> Intake<'a> {
    fn begin(
        db: &'a Connection,
        section: Section,
        log: LogId,
        author: MemberId,
    ) -> Result<Self, ReceiveError> {
        let numbered = sections::keep(db, section)?;
        let known = sections::by_number(db, numbered.n)?.section;
        if known != section || !has_section(section.scope, section.kind) {
            return Err(RejectError::OtherSection.into());
        }
        let number = logs::number_or_new(db, log, author)?;
        if logs::author(db, number)? != author {
            return Err(RejectError::OtherAuthor.into());
        }
        Ok(Self {
            db,
            envelope: Envelope {
                log,
                author,
                section: section.id,
            },
            section: numbered,
            log: number,
            touched: BTreeMap::new(),
            documents: BTreeMap::new(),
            lamport: 0,
            new: 0,
        })
    }

    fn take(&mut self, op: &'a Read, bytes: &[u8], now: Now) -> Result<(), ReceiveError> {
        let head = op.head();
        let lives_in = match entities::find(self.db, head.entity)? {
            Some(found) => Some(sections::by_number(self.db, found.section)?.section.id),
            None => None,
        };
        // What is held already, and in this section, changes nothing, whatever has become known since.
        let held = held(self.db, self.log, head.id.counter)?;
        if held.as_deref() == Some(bytes) && lives_in == Some(self.envelope.section) {
            return Ok(());
        }
        admit(&head, bytes.len(), &self.envelope, lives_in, now.at)?;
        self.fits_section(op)?;
        if held.is_some() {
            return Err(ReceiveError::Equivocation(head.id));
        }
        let entity = entities::number(self.db, head.entity, &self.section)?;
        self.take_prose(entity.n, op)?;
        let place = ops::Place {
            entity: entity.n,
            log: self.log,
            section: self.section.n,
            act: None,
        };
        ops::add(self.db, place, op)?;
        self.touched.insert(entity.n, head.entity);
        self.lamport = self.lamport.max(head.lamport);
        self.new += 1;
        Ok(())
    }

    /// What is private must not come in where it could be found or shared.
    fn fits_section(&self, op: &Read) -> Result<(), ReceiveError> {
        // Counters are kept in 63 bits.
        if i64::try_from(op.head().id.counter).is_err() {
            return Err(StoreError::Damaged.into());
        }
        match op {
            Read::Known(Op {
                change: Change::Create { kind },
                ..
            }) if !kind.lives_in(self.section.section.scope, self.section.section.kind) => {
                Err(RejectError::OtherSection.into())
            }
            Read::Known(op) if !stays(self.db, &self.section.section, op)? => {
                Err(RejectError::OtherScope.into())
            }
            _ => Ok(()),
        }
    }

    /// A text update must be by the peer it names, and that peer its signer's.
    fn take_prose(&mut self, entity: i64, op: &'a Read) -> Result<(), StoreError> {
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
        prose::register(self.db, *peer, self.log, &known.voice)?;
        let coming = match self.documents.entry((entity, field.clone())) {
            Entry::Occupied(held) => held.into_mut(),
            Entry::Vacant(place) => place.insert(Coming {
                document: documents::load(&ops::of(self.db, entity)?, field)?,
                updates: Vec::new(),
            }),
        };
        coming.updates.push((update, *peer));
        Ok(())
    }

    /// Takes in what is coming to each document at once: each of them is copied
    /// and tried out, and some have many updates.
    fn import(&mut self) -> Result<(), StoreError> {
        for coming in self.documents.values_mut() {
            coming.document.import_all(coming.updates.drain(..))?;
        }
        Ok(())
    }

    fn project(&self) -> Result<Vec<search::Words>, StoreError> {
        let mut learnt = Vec::new();
        for (n, id) in &self.touched {
            let mut known: BTreeMap<String, prose::Kept> = prose::in_range(self.db, *n, *n)?
                .into_iter()
                .map(|(_, field, kept)| (field, kept))
                .collect();
            let own = (*n, String::new())..(n + 1, String::new());
            for ((_, field), coming) in self.documents.range(own) {
                known.insert(field.clone(), prose::of(self.db, &coming.document)?);
            }
            let ops = ops::of(self.db, *n)?;
            let projected = project::project(self.db, *id, &ops, known.into_iter().collect())?;
            project::keep(self.db, *n, self.section.n, &projected)?;
            learnt.push(projected.words);
        }
        Ok(learnt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_read_without_a_look_at_other_records() {
        let db = Connection::open_in_memory().expect("a database");
        for table in [sections::TABLE, logs::TABLE, ops::TABLE, entities::TABLE] {
            db.execute_batch(table).expect("a table");
        }
        let mut plan = db
            .prepare(&format!("EXPLAIN QUERY PLAN {OPERATIONS}"))
            .expect("a plan");
        let steps = plan.query_map([[0u8; 16]], |r| r.get::<_, String>(3));
        let steps: Vec<String> = steps.expect("steps").flatten().collect();
        assert_eq!(
            steps.iter().filter(|s| s.starts_with("SEARCH")).count(),
            4,
            "{steps:?}"
        );
        assert!(!steps.iter().any(|s| s.starts_with("SCAN")), "{steps:?}");
    }
}
