//! Undo and redo of a user's own acts, as new operations. Nothing is taken
//! out of the log; what others changed since is never overwritten.

use kith_model::newer::Read;
use kith_model::op::Change;
use kith_model::prose::{Prose, Version};
use kith_model::{Entity, Op, OpId, Scope, Value, Voice};
use rusqlite::{Connection, OptionalExtension};

use crate::pen::Pen;
use crate::{Now, Store, StoreError, What, acts, documents, ops, people, prose};

const DONE: i64 = 0;
const UNDONE: i64 = 1;

impl Store {
    /// Undoes the last act in a scope that is not undone, and says what it was.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`]; [`StoreError::ChangedSince`] when another
    /// device changed the same since.
    pub fn undo(&mut self, scope: Scope, now: Now) -> Result<What, StoreError> {
        self.turn_back(scope, now, DONE)
    }

    /// Does again what was undone last.
    ///
    /// # Errors
    /// As [`Self::undo`].
    pub fn redo(&mut self, scope: Scope, now: Now) -> Result<What, StoreError> {
        self.turn_back(scope, now, UNDONE)
    }

    /// Whether there is something to undo, and to redo.
    ///
    /// # Errors
    /// What the database said.
    pub fn can_undo(&self, scope: Scope) -> Result<(bool, bool), StoreError> {
        let Some(person) = people::number(&self.db, scope)? else {
            return Ok((false, false));
        };
        let undo = acts::last(&self.db, person, DONE)?.is_some();
        let redo = acts::last(&self.db, person, UNDONE)?.is_some();
        Ok((undo, redo))
    }

    fn turn_back(&mut self, scope: Scope, now: Now, state: i64) -> Result<What, StoreError> {
        let person = people::number(&self.db, scope)?.ok_or(StoreError::NothingToUndo)?;
        let (act, what, _) =
            acts::last(&self.db, person, state)?.ok_or(StoreError::NothingToUndo)?;
        let latest: i64 =
            self.db
                .query_row("SELECT latest FROM acts WHERE n = ?1", [act], |r| r.get(0))?;
        self.act_with(
            scope,
            now,
            |pen| invert(pen, latest),
            |db, person| {
                let n = acts::begin(db, person, What::Undo, now.at.0)?;
                db.execute(
                    "UPDATE acts SET latest = ?2, state = ?3 WHERE n = ?1",
                    (act, n, 1 - state),
                )?;
                Ok(n)
            },
        )?;
        What::of(what)
    }
}

/// Writes the inverse of an act's operations, last first.
fn invert(pen: &mut Pen<'_>, act: i64) -> Result<(), StoreError> {
    let done = ops::of_act(pen.db, act)?;
    invert_prose(pen, act)?;
    for read in done.iter().rev() {
        let Read::Known(op) = read else {
            return Err(StoreError::ReadOnlyEntity);
        };
        invert_op(pen, op)?;
    }
    Ok(())
}

fn invert_op(pen: &mut Pen<'_>, op: &Op) -> Result<(), StoreError> {
    let entity = pen.fold(op.entity)?;
    match &op.change {
        Change::Create { .. } => pen.remove(op.entity),
        Change::Set {
            field, replaces, ..
        } => {
            let live = entity
                .facts
                .get(field)
                .is_some_and(|l| l.iter().any(|v| v.ops.contains(&op.id)));
            if !live || entity.facts.get(field).is_some_and(|l| l.len() > 1) {
                return unless_superseded(pen, op, live);
            }
            for (value, voice) in before(pen.db, replaces)? {
                let change = Change::Set {
                    field: field.clone(),
                    value,
                    replaces: vec![op.id],
                };
                pen.add(op.entity, voice, None, true, change)?;
            }
            Ok(())
        }
        Change::Place { replaces, .. } => put_back(pen, &entity, op.id, replaces),
        Change::Remove { .. } => pen.keep(op.entity),
        Change::Keep { .. } => pen.remove(op.entity),
        Change::Event { .. } => pen
            .add(op.entity, Voice::Coordinator, None, false, Change::Retract)
            .map(drop),
        Change::Text { .. } | Change::Retract | Change::SamePerson { .. } => Ok(()),
    }
}

/// Within one act a fact may be said twice: the earlier is then nobody's to undo.
fn unless_superseded(pen: &Pen<'_>, op: &Op, live: bool) -> Result<(), StoreError> {
    let later = ops::of(pen.db, pen.own(op.entity)?.n)?.into_iter().any(|read| match read {
        Read::Known(other) => {
            other.id.log == op.id.log
                && matches!(&other.change, Change::Set { replaces, .. } if replaces.contains(&op.id))
        }
        Read::Newer(_) => false,
    });
    if later && !live {
        Ok(())
    } else {
        Err(StoreError::ChangedSince)
    }
}

/// The values an operation replaced, or none.
fn before(db: &Connection, replaces: &[OpId]) -> Result<Vec<(Value, Voice)>, StoreError> {
    let mut values = Vec::new();
    for id in replaces {
        if let Some(Read::Known(op)) = named(db, *id)?
            && let Change::Set { value, .. } = op.change
            && !values.iter().any(|(v, _)| *v == value)
        {
            values.push((value, op.voice));
        }
    }
    if values.is_empty() {
        values.push((Value::None, Voice::Coordinator));
    }
    Ok(values)
}

fn named(db: &Connection, id: OpId) -> Result<Option<Read>, StoreError> {
    let bytes: Option<Vec<u8>> = db
        .prepare_cached("SELECT o.bytes FROM logs l JOIN ops o ON o.log = l.n WHERE l.id = ?1 AND o.counter = ?2")?
        .query_row((id.log.0, id.counter as i64), |r| r.get(0))
        .optional()?;
    bytes
        .map(|b| Read::decode(&b))
        .transpose()
        .map_err(Into::into)
}

fn put_back(
    pen: &mut Pen<'_>,
    entity: &Entity,
    op: OpId,
    replaces: &[OpId],
) -> Result<(), StoreError> {
    if entity.place_heads != [op] {
        return Err(StoreError::ChangedSince);
    }
    for id in replaces {
        if let Some(Read::Known(Op {
            change: Change::Place { position, .. },
            ..
        })) = named(pen.db, *id)?
        {
            let change = Change::Place {
                position,
                replaces: vec![op],
            };
            return pen
                .add(entity.id, Voice::Coordinator, None, false, change)
                .map(drop);
        }
    }
    Ok(())
}

/// Puts prose back to what it was, each span in the voice it had.
fn invert_prose(pen: &mut Pen<'_>, act: i64) -> Result<(), StoreError> {
    let mut statement = pen
        .db
        .prepare_cached("SELECT entity, field, before, after FROM act_prose WHERE act = ?1")?;
    let rows = statement.query_map([act], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))?;
    let noted: Vec<(i64, String, Vec<u8>, Vec<u8>)> = rows.collect::<Result<_, _>>()?;
    drop(statement);
    for (n, field, before, after) in noted {
        let document = documents::load(&ops::of(pen.db, n)?, &field)?;
        if document.version() != Version(after.clone()) {
            return Err(StoreError::ChangedSince);
        }
        let was = prose::of(pen.db, &document.at(&Version(before))?)?;
        write_back(pen, n, &field, document, &was)?;
    }
    Ok(())
}

fn write_back(
    pen: &mut Pen<'_>,
    n: i64,
    field: &str,
    mut document: kith_model::prose::LoroProse,
    was: &prose::Kept,
) -> Result<(), StoreError> {
    let id: [u8; 16] = pen
        .db
        .query_row("SELECT id FROM entities WHERE n = ?1", [n], |r| r.get(0))?;
    let id = kith_model::EntityId(id);
    let start = document.version();
    let (now, then): (Vec<char>, Vec<char>) = (
        document.text().chars().collect(),
        was.text.chars().collect(),
    );
    let head = now.iter().zip(&then).take_while(|(a, b)| a == b).count();
    let tail = now[head..]
        .iter()
        .rev()
        .zip(then[head..].iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let mut delete = now.len() - head - tail;
    let mut at = head;
    let mut pieces = cut(&was.runs, &then, head, then.len() - tail);
    if pieces.is_empty() && delete > 0 {
        pieces.push((String::new(), Voice::Coordinator));
    }
    for (piece, voice) in pieces {
        let peer = pen.session.new_peer(&voice);
        if let Some(update) = document.splice(at, delete, &piece, peer)? {
            let change = Change::Text {
                field: field.to_owned(),
                peer,
                update,
            };
            pen.add(id, voice, None, false, change)?;
        }
        delete = 0;
        at += piece.chars().count();
    }
    let kept = prose::of(pen.db, &document)?;
    pen.note_prose(n, field, &start, &document.version())?;
    pen.wrote(n, field, kept);
    pen.documents.put(n, field, document);
    Ok(())
}

/// The characters from one place to another, cut where the voice changes.
fn cut(runs: &[prose::Run], letters: &[char], from: usize, to: usize) -> Vec<(String, Voice)> {
    let mut at = 0;
    let mut pieces = Vec::new();
    for run in runs {
        let (start, end) = (at.max(from), (at + run.letters as usize).min(to));
        if start < end {
            pieces.push((letters[start..end].iter().collect(), run.voice.clone()));
        }
        at += run.letters as usize;
    }
    pieces
}
