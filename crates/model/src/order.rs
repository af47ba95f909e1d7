//! Order within a list: fractional indices, so that moving one thing writes
//! one operation. Ties settle silently by the order of operations.

use fractional_index::FractionalIndex;

/// A position between two others; `None` is the start or the end.
///
/// Positions that are damaged, equal or out of order are treated as absent,
/// so that there is always somewhere to put a thing.
pub fn between(before: Option<&[u8]>, after: Option<&[u8]>) -> Vec<u8> {
    let read =
        |bytes: Option<&[u8]>| bytes.and_then(|b| FractionalIndex::from_bytes(b.to_vec()).ok());
    let index = match (read(before), read(after)) {
        (Some(a), Some(b)) => {
            FractionalIndex::new_between(&a, &b).unwrap_or_else(|| FractionalIndex::new_after(&a))
        }
        (Some(a), None) => FractionalIndex::new_after(&a),
        (None, Some(b)) => FractionalIndex::new_before(&b),
        (None, None) => FractionalIndex::default(),
    };
    index.as_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn there_is_always_room_between(choices in proptest::collection::vec(any::<prop::sample::Index>(), 1..200)) {
            let mut list: Vec<Vec<u8>> = Vec::new();
            for choice in choices {
                let at = choice.index(list.len() + 1);
                let before = at.checked_sub(1).and_then(|i| list.get(i)).cloned();
                let new = between(before.as_deref(), list.get(at).map(Vec::as_slice));
                list.insert(at, new);
            }
            prop_assert!(list.windows(2).all(|w| w[0] < w[1]));
        }

        #[test]
        fn damaged_positions_do_no_harm(a in any::<Vec<u8>>(), b in any::<Vec<u8>>()) {
            prop_assert!(!between(Some(&a), Some(&b)).is_empty());
        }
    }
}
