//! The people: 24 written by hand, and as many more as asked for.

use kith_store::{Now, Store, StoreError};

use super::{cast, clashes, many};
use crate::wire::Language;

/// How many people the sample vault holds.
pub const SAMPLE: usize = 24;

/// Fills an empty vault with `count` fictional people of a fictional patch,
/// the same every time: the sample in `language` (names, and what people said
/// in their own language, stay as they are), and beyond it people made from
/// templates. Days count from `now`.
///
/// # Errors
/// What the disk said.
pub fn fill(
    store: &mut Store,
    count: usize,
    language: Language,
    now: Now,
) -> Result<(), StoreError> {
    store.together(|store| {
        let people = cast::fill(store, language, now)?;
        people
            .get("beata")
            .map_or(Ok(()), |beata| clashes::fill(store, *beata, now))
    })?;
    many::fill(store, SAMPLE, count, now)
}
