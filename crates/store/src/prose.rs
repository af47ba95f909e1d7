//! Prose as it reads now, with whose words each span is, and the peers that
//! tell. Both are projections.

use std::collections::BTreeMap;

use kith_model::Voice;
use kith_model::newer::Read;
use kith_model::op::Change;
use kith_model::prose::{LoroProse, Prose, Version};
use minicbor::{Decode, Encode};
use rusqlite::{Connection, OptionalExtension};

use crate::StoreError;

pub(crate) const TABLE: &str = "CREATE TABLE prose(
    entity INTEGER NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL, spans BLOB NOT NULL, version BLOB NOT NULL,
    PRIMARY KEY(entity, field)) WITHOUT ROWID, STRICT;
    CREATE TABLE peers(peer INTEGER PRIMARY KEY, log INTEGER NOT NULL, voice BLOB NOT NULL) STRICT";

/// A run of characters in one voice.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub(crate) struct Run {
    #[n(0)]
    pub(crate) letters: u32,
    #[n(1)]
    pub(crate) voice: Voice,
}

/// A text cut into its voices.
#[derive(Debug, Encode, Decode)]
#[cbor(array)]
struct Voiced {
    #[n(0)]
    runs: Vec<Run>,
    #[n(1)]
    altered: bool,
}

/// What is kept of a prose field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) text: String,
    pub(crate) runs: Vec<Run>,
    /// Whether somebody else took out words of the person's own.
    pub(crate) altered: bool,
    pub(crate) version: Version,
}

/// Says which log and voice a peer belongs to. The first that says so owns it.
///
/// # Errors
/// [`StoreError::Damaged`] when another log or voice owns it.
pub(crate) fn register(
    db: &Connection,
    peer: u64,
    log: i64,
    voice: &Voice,
) -> Result<(), StoreError> {
    let bytes = minicbor::to_vec(voice).map_err(|_| StoreError::Damaged)?;
    db.prepare_cached("INSERT INTO peers VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING")?
        .execute((peer as i64, log, &bytes))?;
    let owner: (i64, Vec<u8>) = db
        .prepare_cached("SELECT log, voice FROM peers WHERE peer = ?1")?
        .query_row([peer as i64], |r| Ok((r.get(0)?, r.get(1)?)))?;
    if owner == (log, bytes) {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}

/// Whether the peer of an operation on prose is registered as its author's, in its voice.
pub(crate) fn registered(db: &Connection, op: &Read) -> Result<bool, StoreError> {
    let Read::Known(op) = op else {
        return Ok(true);
    };
    let Change::Text { peer, .. } = op.change else {
        return Ok(true);
    };
    let owner: Option<([u8; 16], Vec<u8>)> = db
        .prepare_cached(
            "SELECT l.id, p.voice FROM peers p JOIN logs l ON l.n = p.log WHERE p.peer = ?1",
        )?
        .query_row([peer as i64], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    let voice = minicbor::to_vec(&op.voice).map_err(|_| StoreError::Damaged)?;
    Ok(owner == Some((op.id.log.0, voice)))
}

pub(crate) fn voice(db: &Connection, peer: u64) -> Result<Voice, StoreError> {
    let bytes: Option<Vec<u8>> = db
        .prepare_cached("SELECT voice FROM peers WHERE peer = ?1")?
        .query_row([peer as i64], |r| r.get(0))
        .optional()?;
    match bytes {
        Some(bytes) => minicbor::decode(&bytes).map_err(|_| StoreError::Damaged),
        None => Ok(Voice::Coordinator),
    }
}

/// What there is to keep of a document.
pub(crate) fn of(db: &Connection, document: &LoroProse) -> Result<Kept, StoreError> {
    let altered = altered(db, document)?;
    let mut runs: Vec<Run> = Vec::new();
    let mut text = String::new();
    for (span, peer) in document.spans() {
        let voice = voice(db, peer)?;
        let letters = span.chars().count() as u32;
        text.push_str(&span);
        match runs.last_mut() {
            Some(run) if run.voice == voice => run.letters += letters,
            _ => runs.push(Run { letters, voice }),
        }
    }
    Ok(Kept {
        text,
        runs,
        altered,
        version: document.version(),
    })
}

/// Whether somebody else took out words of the person's own.
fn altered(db: &Connection, document: &LoroProse) -> Result<bool, StoreError> {
    let mut voices = BTreeMap::new();
    for peer in document.peers() {
        voices.insert(peer, voice(db, peer)?);
    }
    let own = |peer: &u64| voices.get(peer) == Some(&Voice::Own);
    // Where nobody else wrote there is nothing to look for.
    if !voices.keys().any(own) || voices.keys().all(own) {
        return Ok(false);
    }
    Ok((document.taken_out().iter()).any(|(by, whose)| own(whose) && !own(by)))
}

pub(crate) fn keep(
    db: &Connection,
    entity: i64,
    field: &str,
    kept: &Kept,
) -> Result<(), StoreError> {
    let voiced = Voiced {
        runs: kept.runs.clone(),
        altered: kept.altered,
    };
    let runs = minicbor::to_vec(&voiced).map_err(|_| StoreError::Damaged)?;
    db.prepare_cached("INSERT OR REPLACE INTO prose VALUES(?1, ?2, ?3, ?4, ?5)")?
        .execute((entity, field, &kept.text, runs, &kept.version.0))?;
    Ok(())
}

/// The prose of the entities numbered in a range.
pub(crate) fn in_range(
    db: &Connection,
    from: i64,
    to: i64,
) -> Result<Vec<(i64, String, Kept)>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT entity, field, text, spans, version FROM prose WHERE entity BETWEEN ?1 AND ?2 ORDER BY entity, field",
    )?;
    let mut rows = statement.query((from, to))?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let spans: Vec<u8> = row.get(3)?;
        let Voiced { runs, altered } = minicbor::decode(&spans).map_err(|_| StoreError::Damaged)?;
        let kept = Kept {
            text: row.get(2)?,
            runs,
            altered,
            version: Version(row.get(4)?),
        };
        all.push((row.get(0)?, row.get(1)?, kept));
    }
    Ok(all)
}

/// The spans of a text, cut by its runs.
pub(crate) fn spans(text: &str, runs: &[Run]) -> Vec<(String, Voice)> {
    let mut letters = text.chars();
    runs.iter()
        .map(|run| {
            (
                letters.by_ref().take(run.letters as usize).collect(),
                run.voice.clone(),
            )
        })
        .collect()
}
