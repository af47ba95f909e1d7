//! A table of contacts that somebody brings, read with patience: any of the
//! usual encodings and separators, headings in either language or none, and an
//! error for each line that cannot be used rather than for the whole.
//!
//! Bounded whatever comes: time is linear in the bytes, and no more than
//! [`MAX_ROWS`] lines and [`MAX_WRONG`] errors are kept.

mod decode;
mod read;
mod split;

pub use read::{Column, Sheet, SheetError, Sheetline, Wrong, WrongCode, read};

pub use decode::Encoding;

/// Largest file taken, in bytes.
pub const MAX_BYTES: usize = 16 << 20;
/// Most contacts taken in one go: more than any map shows, far fewer than a
/// list of a whole service's clients that was taken by mistake.
pub const MAX_ROWS: usize = 1_000;
/// Most errors told one by one.
pub const MAX_WRONG: usize = 200;
/// Longest note, in characters.
pub const MAX_NOTE: usize = 20_000;
