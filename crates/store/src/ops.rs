//! The operation log: the only table whose rows are the truth. Rows are never
//! changed. They stand by entity, so that a record is read in one sweep.

use std::collections::BTreeSet;

use kith_model::newer::Read;
use kith_model::op::MAX_BYTES;
use kith_model::{LogId, OpId};
use rusqlite::Connection;

use crate::StoreError;

pub(crate) const TABLE: &str = "CREATE TABLE ops(
    entity INTEGER NOT NULL, log INTEGER NOT NULL, counter INTEGER NOT NULL,
    section INTEGER NOT NULL, lamport INTEGER NOT NULL, act INTEGER, bytes BLOB NOT NULL,
    PRIMARY KEY(entity, log, counter)) WITHOUT ROWID, STRICT;
    CREATE UNIQUE INDEX ops_by_name ON ops(log, counter);
    CREATE INDEX ops_by_act ON ops(act) WHERE act IS NOT NULL";

/// Where an operation stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) entity: i64,
    pub(crate) log: i64,
    pub(crate) section: i64,
    pub(crate) act: Option<i64>,
}

pub(crate) fn add(db: &Connection, place: Place, op: &Read) -> Result<(), StoreError> {
    let head = op.head();
    let bytes = op.encode();
    // What cannot be read again must not be written.
    if bytes.len() > MAX_BYTES {
        return Err(StoreError::TooLong);
    }
    db.prepare_cached("INSERT INTO ops VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
        .execute((
            place.entity,
            place.log,
            head.id.counter as i64,
            place.section,
            head.lamport as i64,
            place.act,
            bytes,
        ))?;
    Ok(())
}

/// Every operation of the entities numbered in a range, by entity.
pub(crate) fn in_range(
    db: &Connection,
    from: i64,
    to: i64,
) -> Result<Vec<(i64, Read)>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT entity, bytes FROM ops WHERE entity BETWEEN ?1 AND ?2 ORDER BY entity, log, counter",
    )?;
    let mut rows = statement.query((from, to))?;
    let mut ops = Vec::new();
    while let Some(row) = rows.next()? {
        ops.push((
            row.get(0)?,
            Read::decode(row.get_ref(1)?.as_blob().map_err(|_| StoreError::Damaged)?)?,
        ));
    }
    Ok(ops)
}

/// Every operation of one entity.
pub(crate) fn of(db: &Connection, entity: i64) -> Result<Vec<Read>, StoreError> {
    Ok(in_range(db, entity, entity)?
        .into_iter()
        .map(|(_, op)| op)
        .collect())
}

/// Every operation of one entity with the number of its log.
pub(crate) fn with_logs(db: &Connection, entity: i64) -> Result<Vec<(i64, Read)>, StoreError> {
    let mut statement = db.prepare_cached("SELECT log, bytes FROM ops WHERE entity = ?1")?;
    let rows = statement.query_map([entity], |r| Ok((r.get(0)?, r.get::<_, Vec<u8>>(1)?)))?;
    rows.map(|row| row.map_err(StoreError::from))
        .map(|row| row.and_then(|(log, bytes)| Ok((log, Read::decode(&bytes)?))))
        .collect()
}

/// The operations on an entity that this vault's own acts wrote.
pub(crate) fn own(db: &Connection, entity: i64) -> Result<BTreeSet<OpId>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT l.id, o.counter FROM ops o JOIN logs l ON l.n = o.log WHERE o.entity = ?1 AND o.act IS NOT NULL",
    )?;
    let rows = statement.query_map([entity], |r| {
        Ok(OpId {
            log: LogId(r.get(0)?),
            counter: r.get::<_, i64>(1)? as u64,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The operations of one act, in the order they were written.
pub(crate) fn of_act(db: &Connection, act: i64) -> Result<Vec<Read>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT bytes FROM ops WHERE act = ?1 ORDER BY lamport, counter")?;
    let mut rows = statement.query([act])?;
    let mut ops = Vec::new();
    while let Some(row) = rows.next()? {
        ops.push(Read::decode(
            row.get_ref(0)?.as_blob().map_err(|_| StoreError::Damaged)?,
        )?);
    }
    Ok(ops)
}

pub(crate) fn count(db: &Connection) -> Result<u64, StoreError> {
    let count: i64 = db.query_row("SELECT count(*) FROM ops", [], |r| r.get(0))?;
    Ok(count as u64)
}
