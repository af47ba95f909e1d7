//! Putting prose back to what it was before an act, each letter in the voice
//! it had.

use kith_model::op::Change;
use kith_model::prose::{LoroProse, Prose, Version};
use kith_model::{EntityId, Voice};

use crate::pen::Pen;
use crate::{StoreError, documents, ops, prose as kept};

/// Puts back all prose of an act.
///
/// # Errors
/// [`StoreError::ChangedSince`] when it does not read as the act left it.
pub(crate) fn prose(pen: &mut Pen<'_>, act: i64) -> Result<(), StoreError> {
    let mut statement = pen
        .db
        .prepare_cached("SELECT entity, field, before, after FROM act_prose WHERE act = ?1")?;
    let rows = statement.query_map([act], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))?;
    let noted: Vec<(i64, String, Vec<u8>, Vec<u8>)> = rows.collect::<Result<_, _>>()?;
    drop(statement);
    for (n, field, before, after) in noted {
        let document = documents::load(&ops::of(pen.db, n)?, &field)?;
        let now = kept::of(pen.db, &document)?;
        let left = kept::of(pen.db, &document.at(&Version(after))?)?;
        if (&now.text, &now.runs) != (&left.text, &left.runs) {
            return Err(StoreError::ChangedSince);
        }
        let was = kept::of(pen.db, &document.at(&Version(before))?)?;
        write_back(pen, n, &field, document, &now, &was)?;
    }
    Ok(())
}

fn write_back(
    pen: &mut Pen<'_>,
    n: i64,
    field: &str,
    mut document: LoroProse,
    now: &kept::Kept,
    was: &kept::Kept,
) -> Result<(), StoreError> {
    let id = pen
        .db
        .query_row("SELECT id FROM entities WHERE n = ?1", [n], |r| r.get(0))?;
    let start = document.version();
    let (now, was) = (letters(now), letters(was));
    let head = now.iter().zip(&was).take_while(|(a, b)| a == b).count();
    let ends = now[head..].iter().rev().zip(was[head..].iter().rev());
    let tail = ends.take_while(|(a, b)| a == b).count();
    // What goes, goes in the voice it had: taking it back is no change by another hand.
    let gone = pieces(&now[head..now.len() - tail]);
    let come = pieces(&was[head..was.len() - tail]);
    let out = gone
        .into_iter()
        .map(|(piece, voice)| (piece.chars().count(), String::new(), voice));
    let back = come.into_iter().map(|(piece, voice)| (0, piece, voice));
    let mut at = head;
    for (delete, piece, voice) in out.chain(back) {
        let peer = pen.session.new_peer(voice);
        if let Some(update) = document.splice(at, delete, &piece, peer)? {
            let change = Change::Text {
                field: field.to_owned(),
                peer,
                update,
            };
            pen.add(EntityId(id), voice.clone(), None, false, change)?;
        }
        at += piece.chars().count();
    }
    pen.note_prose(n, field, &start, &document.version())?;
    pen.wrote(n, field, kept::of(pen.db, &document)?);
    pen.documents.put(n, field, document);
    Ok(())
}

/// Each letter with whose it is.
fn letters(kept: &kept::Kept) -> Vec<(char, &Voice)> {
    let runs = kept.runs.iter();
    let voices = runs.flat_map(|run| std::iter::repeat_n(&run.voice, run.letters as usize));
    kept.text.chars().zip(voices).collect()
}

/// Letters put together, cut where the voice changes.
fn pieces<'a>(letters: &[(char, &'a Voice)]) -> Vec<(String, &'a Voice)> {
    let by_voice = letters.chunk_by(|(_, a), (_, b)| a == b);
    by_voice
        .map(|chunk| (chunk.iter().map(|(letter, _)| letter).collect(), chunk[0].1))
        .collect()
}
