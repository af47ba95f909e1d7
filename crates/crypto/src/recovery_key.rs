//! The recovery key: printed once, kept on paper, and the way back in when a passphrase is lost.
//!
//! 160 random bits need no slow derivation. They are printed as eight groups of five letters of
//! Crockford's base 32 (no I, L, O or U), the fifth of each group being a check letter, so that a
//! slip of the pen is found while typing and blamed on its group.

mod ask_back;
mod letters;
mod parse;

use std::fmt;

use rand_core::CryptoRng;
use zeroize::Zeroizing;

pub use ask_back::{AskBack, AskBackError};
pub use parse::{ParseRecoveryKeyError, WrongGroups};

use crate::master_key::derive;
use crate::secret::Secret;

/// How many groups are printed.
pub(crate) const GROUPS: usize = 8;
/// How many letters a group has, its check letter among them.
pub(crate) const GROUP_LETTERS: usize = 5;

/// 160 random bits that open one vault.
#[derive(Debug)]
pub struct RecoveryKey(Secret<20>);

/// The place of a group on the printed sheet: 1 to 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupNumber(u8);

impl GroupNumber {
    /// The number as people count: 1 to 8.
    pub const fn get(self) -> u8 {
        self.0
    }

    fn from_index(index: usize) -> Self {
        debug_assert!(index < GROUPS);
        Self(index as u8 + 1)
    }

    fn index(self) -> usize {
        usize::from(self.0) - 1
    }
}

impl fmt::Display for GroupNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl RecoveryKey {
    /// A new recovery key.
    pub fn make(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        Self(Secret::make(rng))
    }

    /// The eight groups, in order, as printed.
    pub fn groups(&self) -> [Zeroizing<String>; GROUPS] {
        std::array::from_fn(|index| {
            let mut group = Zeroizing::new(String::with_capacity(GROUP_LETTERS));
            let data = self.group_data(index);
            group.extend(data.iter().map(|&value| letters::letter(value)));
            group.push(letters::letter(letters::check(index, &data)));
            group
        })
    }

    /// The groups joined by hyphens, on one line.
    pub fn printed(&self) -> Zeroizing<String> {
        let mut line = Zeroizing::new(String::with_capacity(GROUPS * (GROUP_LETTERS + 1)));
        for group in self.groups() {
            if !line.is_empty() {
                line.push('-');
            }
            line.push_str(&group);
        }
        line
    }

    /// The key that the recovery slot of a vault is wrapped with.
    pub(crate) fn derive_wrapping_key(&self, salt: &[u8; 16]) -> Secret<32> {
        derive(self.0.expose(), Some(salt), b"kith/v1/recovery")
    }

    /// The four 5-bit values of a group: bits 20 × `index` onwards, most significant first.
    fn group_data(&self, index: usize) -> Zeroizing<[u8; 4]> {
        let bit = |at: usize| self.0.expose()[at / 8] >> (7 - at % 8) & 1;
        Zeroizing::new(std::array::from_fn(|value| {
            let first = index * 20 + value * 5;
            (first..first + 5).fold(0, |sum, at| sum << 1 | bit(at))
        }))
    }

    /// The inverse of [`RecoveryKey::group_data`] for every group at once.
    fn from_groups_data(groups: &[Zeroizing<[u8; 4]>; GROUPS]) -> Self {
        let mut key = Secret::<20>::empty();
        let values = groups.iter().flat_map(|group| group.iter());
        for (at, bit) in values
            .flat_map(|value| (0..5).map(move |b| value >> (4 - b) & 1))
            .enumerate()
        {
            key.expose_mut()[at / 8] |= bit << (7 - at % 8);
        }
        Self(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_rng::rng;

    #[test]
    fn the_printed_form_is_frozen() {
        let mut secret = Secret::empty();
        for (byte, value) in secret.expose_mut().iter_mut().zip(0x11_u8..) {
            *byte = value.wrapping_mul(0x1d);
        }
        let key = RecoveryKey(secret);
        assert_eq!(
            key.printed().as_str(),
            "XM52C-EH31R-FTDVH-HNFJ2-1WP4K-JSM38-M2YXA-NXRM5"
        );
    }

    #[test]
    fn every_letter_is_easy_to_tell_apart() {
        for seed in 0..50 {
            let printed = RecoveryKey::make(&mut rng(seed)).printed();
            assert_eq!(printed.len(), 47);
            assert!(
                !printed.contains(['I', 'L', 'O', 'U']),
                "{}",
                printed.as_str()
            );
        }
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(
            format!("{:?}", RecoveryKey::make(&mut rng(1))),
            "RecoveryKey([secret])"
        );
    }
}
