//! The people: 24 written by hand, and as many more as asked for.

use kith_store::{Now, Store, StoreError};

use super::many;
use crate::wire::Language;

/// How many people the sample vault holds.
pub const SAMPLE: usize = 24;

/// Fills an empty vault with `count` fictional people, the same every time.
///
/// # Errors
/// What the disk said.
pub fn fill(store: &mut Store, count: usize, language: Language, now: Now) -> Result<(), StoreError> {
    let _ = language;
    many::fill(store, SAMPLE.min(count), count, now)
}
