//! The Lamport clock, and which wall times can be believed.

use crate::Moment;

/// Largest Lamport time taken from anyone; exact in a double.
pub const MAX_LAMPORT: u64 = 1 << 53;

/// The next Lamport time after all that has been seen.
pub fn next(seen: u64) -> u64 {
    seen.saturating_add(1).min(MAX_LAMPORT)
}

/// The start of 2024: no operation of Kith is older.
const FIRST: i64 = 1_704_067_200_000;
const DAY: i64 = 86_400_000;

/// Whether an author's wall time cannot be right: before Kith was, more than
/// a day ahead of the reader's `now`, or more than a day behind the newest
/// earlier operation of the same log.
pub fn implausible(at: Moment, now: Moment, earlier: Option<Moment>) -> bool {
    at.0 < FIRST
        || at.0 > now.0.saturating_add(DAY)
        || earlier.is_some_and(|e| at.0 < e.0.saturating_sub(DAY))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment(1_795_000_000_000);

    #[test]
    fn a_clock_set_back_ten_years_is_marked() {
        let ten_years_ago = Moment(NOW.0 - 3_652 * DAY);
        assert!(implausible(ten_years_ago, NOW, None));
        assert!(implausible(Moment(NOW.0 - 3 * DAY), NOW, Some(NOW)));
        assert!(implausible(Moment(NOW.0 + 2 * DAY), NOW, None));
        assert!(!implausible(NOW, NOW, Some(NOW)));
    }

    #[test]
    fn lamport_never_overflows() {
        assert_eq!(next(0), 1);
        assert_eq!(next(u64::MAX), MAX_LAMPORT);
    }
}
