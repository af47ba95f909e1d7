//! Acts: what a user did at one time, as the operations it wrote. They exist
//! so that an act can be undone; they are this vault's own and never leave it.

use std::collections::HashMap;

use kith_model::{LogId, MemberId, Voice};
use rusqlite::Connection;

use crate::open::Random;
use crate::{Store, StoreError, logs, meta};

/// `latest` is the act whose operations stand now: itself, or the last undo or redo of it.
/// `state`: 0 done, 1 undone, 2 no longer to be redone, 3 part of another.
pub(crate) const TABLE: &str = "CREATE TABLE acts(
    n INTEGER PRIMARY KEY, person INTEGER NOT NULL, what INTEGER NOT NULL, at INTEGER NOT NULL,
    state INTEGER NOT NULL, latest INTEGER) STRICT;
    CREATE INDEX acts_of ON acts(person, state, n);
    CREATE TABLE act_prose(
    act INTEGER NOT NULL, entity INTEGER NOT NULL, field TEXT NOT NULL, before BLOB NOT NULL, after BLOB NOT NULL,
    PRIMARY KEY(act, entity, field)) WITHOUT ROWID, STRICT";

/// What kind of act it was, to say what was undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Something was added.
    Add,
    /// A fact was said or changed.
    Fact,
    /// Prose was written.
    Prose,
    /// Something was removed.
    Remove,
    /// Something was kept after all.
    Keep,
    /// The order was changed.
    Move,
    /// A picture was put in.
    Picture,
    /// A hello became a record.
    Record,
    /// The undoing or redoing of another act.
    Undo,
    /// The person said yes or no to a plan.
    Agree,
}

impl What {
    const ALL: [Self; 10] = [
        Self::Add,
        Self::Fact,
        Self::Prose,
        Self::Remove,
        Self::Keep,
        Self::Move,
        Self::Picture,
        Self::Record,
        Self::Undo,
        Self::Agree,
    ];

    pub(crate) fn of(code: i64) -> Result<Self, StoreError> {
        Self::ALL
            .into_iter()
            .find(|w| *w as i64 == code)
            .ok_or(StoreError::Damaged)
    }
}

/// Who writes, into which log, from where on.
pub(crate) struct Session {
    pub(crate) member: MemberId,
    pub(crate) log: LogId,
    pub(crate) log_number: i64,
    pub(crate) next: u64,
    pub(crate) lamport: u64,
    pub(crate) random: Box<Random>,
    /// An act is being written. Found set at the start of another, it never ended: it panicked.
    pub(crate) writing: bool,
    /// One Loro peer for each voice of this session.
    pub(crate) peers: HashMap<Voice, u64>,
}

impl Session {
    pub(crate) fn sixteen(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        (self.random)(&mut bytes);
        bytes
    }

    /// Makes another log, for when this one is no longer only ours.
    pub(crate) fn other_log(&mut self, db: &Connection) -> Result<(LogId, i64), StoreError> {
        let log = LogId(self.sixteen());
        meta::write(db, "log", log.0)?;
        Ok((log, logs::number_or_new(db, log, self.member)?))
    }

    /// Goes on in another log, from its start, with new peers.
    pub(crate) fn go_on_in(&mut self, log: LogId, number: i64) {
        (self.log, self.log_number, self.next) = (log, number, 0);
        self.peers.clear();
    }

    /// The peer of a voice in this session.
    pub(crate) fn peer(&mut self, voice: &Voice) -> u64 {
        if let Some(peer) = self.peers.get(voice) {
            return *peer;
        }
        self.new_peer(voice)
    }

    /// A new peer for a voice, for when the old one has written on.
    pub(crate) fn new_peer(&mut self, voice: &Voice) -> u64 {
        let mut bytes = [0; 8];
        (self.random)(&mut bytes);
        // Loro keeps the largest number for itself; SQLite has 63 bits.
        let peer = u64::from_le_bytes(bytes) >> 1;
        self.peers.insert(voice.clone(), peer);
        peer
    }
}

pub(crate) fn begin(db: &Connection, person: i64, what: What, at: i64) -> Result<i64, StoreError> {
    if what != What::Undo {
        db.prepare_cached("UPDATE acts SET state = 2 WHERE person = ?1 AND state = 1")?
            .execute([person])?;
    }
    let state = if what == What::Undo { 3 } else { 0 };
    db.prepare_cached("INSERT INTO acts(person, what, at, state) VALUES(?1, ?2, ?3, ?4)")?
        .execute((person, what as i64, at, state))?;
    let n = db.last_insert_rowid();
    db.prepare_cached("UPDATE acts SET latest = n WHERE n = ?1")?
        .execute([n])?;
    Ok(n)
}

/// Writing on in the same prose within this long is one act.
const ONE_ACT: i64 = 8_000;

/// The act that a piece of writing goes on with, if it does: one after `floor`.
pub(crate) fn goes_on(
    db: &Connection,
    person: i64,
    floor: i64,
    entity: i64,
    field: &str,
    at: i64,
) -> Result<Option<i64>, StoreError> {
    let last: Option<(i64, i64, i64)> = last(db, person, 0, floor)?;
    let Some((n, what, since)) = last else {
        return Ok(None);
    };
    if what != What::Prose as i64 || !(0..ONE_ACT).contains(&at.saturating_sub(since)) {
        return Ok(None);
    }
    // What others wrote in between is theirs, and not for this act to undo.
    let same: i64 = db
        .prepare_cached(
            "SELECT count(*) FROM act_prose a JOIN prose p USING (entity, field)
             WHERE a.act = ?1 AND a.entity = ?2 AND a.field = ?3 AND a.after = p.version",
        )?
        .query_row((n, entity, field), |r| r.get(0))?;
    let own: i64 = db
        .prepare_cached("SELECT count(*) FROM acts WHERE n = ?1 AND latest = n")?
        .query_row([n], |r| r.get(0))?;
    let undone: i64 = db
        .prepare_cached("SELECT count(*) FROM acts WHERE person = ?1 AND state = 1")?
        .query_row([person], |r| r.get(0))?;
    Ok((same == 1 && own == 1 && undone == 0).then_some(n))
}

/// The newest act of a record in a state, of those after `floor`: number, what, when.
/// For the undone ones that is the oldest, which was undone last.
pub(crate) fn last(
    db: &Connection,
    person: i64,
    state: i64,
    floor: i64,
) -> Result<Option<(i64, i64, i64)>, StoreError> {
    let order = if state == 1 { "ASC" } else { "DESC" };
    let sql = format!(
        "SELECT n, what, at FROM acts WHERE person = ?1 AND state = ?2 AND n > ?3 ORDER BY n {order} LIMIT 1"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query((person, state, floor))?;
    match rows.next()? {
        Some(row) => Ok(Some((row.get(0)?, row.get(1)?, row.get(2)?))),
        None => Ok(None),
    }
}

/// Notes the version of prose before and after an act.
pub(crate) fn note_prose(
    db: &Connection,
    act: i64,
    entity: i64,
    field: &str,
    before: &[u8],
    after: &[u8],
) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO act_prose VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET after = excluded.after",
    )?
    .execute((act, entity, field, before, after))?;
    Ok(())
}

impl Store {
    /// Sets what was done so far aside: until [`Self::take_acts_up`] it can be neither undone nor
    /// redone, and no writing goes on with it. Somebody else is to sit at the keys.
    ///
    /// # Errors
    /// What the database said.
    pub fn set_acts_aside(&mut self) -> Result<(), StoreError> {
        self.floor = self
            .db
            .query_row("SELECT coalesce(max(n), 0) FROM acts", [], |r| r.get(0))?;
        Ok(())
    }

    /// What was set aside can be undone again.
    pub fn take_acts_up(&mut self) {
        self.floor = 0;
    }

    /// Forgets what could be undone: what was filled in for somebody is not
    /// theirs to undo. The numbers of acts are never given again: operations name them.
    ///
    /// # Errors
    /// What the disk said.
    pub fn forget_acts(&mut self) -> Result<(), StoreError> {
        self.begin_to_write()?;
        let forget = "UPDATE acts SET state = 2; DELETE FROM act_prose;";
        Ok(self.db.execute_batch(forget)?)
    }
}
