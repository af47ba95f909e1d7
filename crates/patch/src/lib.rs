//! The patch as values: files of Open Referral read within bounds, laid beside
//! what is known here; and what fits whom, by words.
//!
//! No I/O, no clock, nothing of screens or records. What it is told of a file
//! that is wrong it says by number and code; it never quotes.

mod compare;
mod interests;
mod node;
mod plain;
mod read;
mod service;
mod split;

pub use compare::{Beside, VOICE, beside, same_day_or_later};
pub use interests::{Interests, outward};
pub use plain::plain;
pub use read::{
    File, MAX_BYTES, MAX_RECORD, MAX_RECORDS, MAX_WRONG, ReadError, Record, Wrong, WrongCode, read,
};
pub use service::Service;
