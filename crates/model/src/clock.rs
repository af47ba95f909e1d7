//! The Lamport clock, and which wall times can be believed.

use crate::Moment;

/// Largest Lamport time there is; exact in a double.
pub const MAX_LAMPORT: u64 = 1 << 53;
/// Lamport times taken at any time, whatever the reader's clock says: more than
/// a team will ever write, for each operation adds one.
const ALWAYS: u64 = 1 << 32;
/// How fast Lamport times may have grown since Kith was, for each millisecond.
const PACE: u64 = 1 << 10;

/// The largest Lamport time a reader takes in at `now`.
///
/// Whoever names a later time lies, and whoever believed it would have to count
/// on from there: one lie near the end of the count would leave no times for
/// anyone. The bound grows faster than anybody writes. So even when a member has
/// lied right up to it, the next operation of those who believed it is within
/// the bound of every reader, or soon will be where the reader's clock is behind;
/// and the count does not come to its end in two hundred years.
pub fn latest_lamport(now: Moment) -> u64 {
    let since = u64::try_from(now.0.saturating_sub(FIRST)).unwrap_or(0);
    since.saturating_mul(PACE).clamp(ALWAYS, MAX_LAMPORT)
}

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
    fn the_bound_grows_faster_than_anybody_writes_and_lasts() {
        let year_2200 = Moment(7_258_118_400_000);
        assert_eq!(latest_lamport(Moment(i64::MIN)), ALWAYS);
        assert_eq!(latest_lamport(Moment(0)), ALWAYS);
        assert_eq!(
            latest_lamport(Moment(NOW.0 + 1_000)) - latest_lamport(NOW),
            1_000 * PACE
        );
        assert!(latest_lamport(year_2200) < MAX_LAMPORT);
        assert_eq!(latest_lamport(Moment(i64::MAX)), MAX_LAMPORT);
    }

    #[test]
    fn lamport_never_overflows() {
        assert_eq!(next(0), 1);
        assert_eq!(next(u64::MAX), MAX_LAMPORT);
    }
}
