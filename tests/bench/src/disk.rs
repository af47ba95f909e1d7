//! Room on the disk beside what was said: the canonical bytes of every operation.

use anyhow::Result;
use rusqlite::{Connection, OpenFlags};

use crate::figure::Figure;
use crate::vault::Pair;

pub(crate) fn disk(pair: &Pair) -> Result<Vec<Figure>> {
    let mut bytes = 0;
    for file in std::fs::read_dir(pair.encrypted.folder())? {
        bytes += file?.metadata()?.len();
    }
    // The same people were written to the plain vault, where anyone can count.
    let plain =
        Connection::open_with_flags(pair.plain.database(), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let (count, said): (i64, i64) =
        plain.query_row("SELECT count(*), sum(length(bytes)) FROM ops", [], |r| {
            Ok((r.get(0)?, r.get(1)?))
        })?;
    let said = said as f64 / 1e6;
    Ok(vec![
        Figure::new(
            "the vault on the disk at 1,000 people",
            bytes as f64 / 1e6,
            "MB",
        )
        .against(format!("{count} operations in CBOR, {said:.1} MB"), said)
        .ratio_at_most(4.0),
    ])
}
