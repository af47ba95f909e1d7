//! Waits that grow with each wrong passphrase, across restarts. Never a wipe, and never for years.
//!
//! They slow down someone at the keyboard; against someone who copies the files, only the cost of
//! the derivation helps. So state that is missing or altered is no disaster, and this module does
//! not pretend that a clock set forward could be noticed.

use std::time::Duration;

use sha2::{Digest, Sha256};

/// Wrong attempts that cost nothing.
const FREE: u32 = 5;
/// Seconds to wait after the fifth wrong attempt, the sixth, and so on; the last one stays.
const SECONDS: [u64; 7] = [30, 60, 120, 300, 900, 1800, 3600];

const FORMAT: u8 = 1;
const LENGTH: usize = 1 + 4 + 8 + 4;

/// How many attempts failed in a row, and when the last one did. Times are Unix milliseconds, as
/// the wall clock of this device has them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waits {
    failures: u32,
    last_failure: i64,
}

impl Waits {
    /// Nothing failed: for a new vault, and after each right passphrase.
    pub const fn none() -> Self {
        Self {
            failures: 0,
            last_failure: 0,
        }
    }

    /// How many attempts failed in a row.
    pub const fn failures(&self) -> u32 {
        self.failures
    }

    /// Counts a wrong passphrase. Write the state down before saying that it was wrong.
    pub fn record_failure(&mut self, now: i64) {
        self.failures = self.failures.saturating_add(1);
        self.last_failure = now;
    }

    /// How long until the next attempt: zero if it may be made.
    ///
    /// A clock that now stands before the last failure was set back. What is left of the wait is
    /// then unknown, so it begins again from now, and the state changes: write it down.
    pub fn remaining(&mut self, now: i64) -> Duration {
        let wait = self.wait();
        if wait.is_zero() {
            return wait;
        }
        if now < self.last_failure {
            self.last_failure = now;
        }
        wait.saturating_sub(Duration::from_millis(now.abs_diff(self.last_failure)))
    }

    fn wait(&self) -> Duration {
        let Some(step) = self.failures.checked_sub(FREE) else {
            return Duration::ZERO;
        };
        let step = usize::try_from(step)
            .unwrap_or(usize::MAX)
            .min(SECONDS.len() - 1);
        Duration::from_secs(SECONDS[step])
    }

    /// The state to keep. **Frozen as format 1**: format, failures, time, and four bytes of
    /// SHA-256, big-endian.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![FORMAT];
        bytes.extend(self.failures.to_be_bytes());
        bytes.extend(self.last_failure.to_be_bytes());
        let sum = Sha256::digest(&bytes);
        bytes.extend(&sum[..4]);
        bytes
    }

    /// The state that was kept. State that was never kept is [`Waits::none`], which is for the
    /// caller to say; anything else that is not understood stands at the first wait, beginning now.
    pub fn from_bytes(bytes: &[u8], now: i64) -> Self {
        read(bytes).unwrap_or(Self {
            failures: FREE,
            last_failure: now,
        })
    }
}

fn read(bytes: &[u8]) -> Option<Waits> {
    let bytes: &[u8; LENGTH] = bytes.try_into().ok()?;
    let waits = Waits {
        failures: u32::from_be_bytes(bytes[1..5].try_into().ok()?),
        last_failure: i64::from_be_bytes(bytes[5..13].try_into().ok()?),
    };
    (waits.to_bytes() == bytes).then_some(waits)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: i64 = 1_793_000_000_000;
    const TEN_YEARS: i64 = 10 * 365 * 24 * 3600 * 1000;

    fn after(failures: u32) -> Waits {
        let mut waits = Waits::none();
        for _ in 0..failures {
            waits.record_failure(NOW);
        }
        waits
    }

    #[test]
    fn five_are_free_and_then_waits_grow_to_an_hour() {
        let waits: Vec<_> = (0..14).map(|n| after(n).remaining(NOW).as_secs()).collect();
        assert_eq!(
            waits,
            [0, 0, 0, 0, 0, 30, 60, 120, 300, 900, 1800, 3600, 3600, 3600]
        );
    }

    #[test]
    fn time_passes() {
        let mut waits = after(6);
        assert_eq!(waits.remaining(NOW + 59_999), Duration::from_millis(1));
        assert_eq!(waits.remaining(NOW + 60_000), Duration::ZERO);
        assert_eq!(waits.remaining(NOW + TEN_YEARS), Duration::ZERO);
    }

    #[test]
    fn a_clock_set_back_ten_years_waits_once_more_and_no_longer() {
        let mut waits = after(7);
        let back = NOW - TEN_YEARS;
        assert_eq!(waits.remaining(back), Duration::from_secs(120));
        assert_eq!(waits.remaining(back + 60_000), Duration::from_secs(60));
        let mut restarted = Waits::from_bytes(&waits.to_bytes(), back);
        assert_eq!(restarted.remaining(back + 120_000), Duration::ZERO);
    }

    #[test]
    fn damaged_state_is_the_first_wait() {
        let whole = after(9).to_bytes();
        let damaged = (0..whole.len())
            .map(|length| whole[..length].to_vec())
            .chain((0..whole.len() * 8).map(|bit| {
                let mut flipped = whole.clone();
                flipped[bit / 8] ^= 1 << (bit % 8);
                flipped
            }));
        for bytes in damaged {
            let mut waits = Waits::from_bytes(&bytes, NOW);
            assert_eq!(waits.failures(), 5);
            assert_eq!(waits.remaining(NOW), Duration::from_secs(30));
        }
    }

    #[test]
    fn the_encoding_is_frozen() {
        let bytes = after(6).to_bytes();
        assert_eq!(bytes[..13], [1, 0, 0, 0, 6, 0, 0, 1, 161, 119, 32, 202, 0]);
        assert_eq!(bytes.len(), 17);
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read(failures: u32, last_failure: i64, now: i64) {
            let mut waits = Waits { failures, last_failure };
            prop_assert_eq!(Waits::from_bytes(&waits.to_bytes(), now), waits);
            prop_assert!(waits.remaining(now) <= Duration::from_secs(3600));
            waits.record_failure(now);
            prop_assert!(waits.failures() >= failures);
        }
    }
}
