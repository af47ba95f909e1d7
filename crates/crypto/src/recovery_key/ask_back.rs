//! Asking for two groups of a recovery key just shown, so that nobody goes on without a copy.

use rand_core::CryptoRng;

use super::parse::{WrongGroups, without_spacing};
use super::{GROUPS, GroupNumber, RecoveryKey, letters};

/// Two different groups to be typed back, in printed order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskBack([GroupNumber; 2]);

/// What was typed back is not what was printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these groups are not as printed: {0}")]
pub struct AskBackError(
    /// The groups to look at again.
    pub WrongGroups,
);

impl AskBack {
    /// Picks the two groups.
    pub fn make(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        let mut byte = [0];
        loop {
            rng.fill_bytes(&mut byte);
            // Eight places each for two: both draws are uniform, and equal pairs are drawn again.
            let (one, other) = (usize::from(byte[0] % 8), usize::from(byte[0] / 8 % 8));
            if one != other {
                let groups = [one.min(other), one.max(other)];
                debug_assert!(groups[1] < GROUPS);
                return Self(groups.map(GroupNumber::from_index));
            }
        }
    }

    /// Which groups to ask for.
    pub fn groups(&self) -> [GroupNumber; 2] {
        self.0
    }

    /// Compares the answers, in the order of [`AskBack::groups`], as forgivingly as
    /// [`RecoveryKey::parse`].
    ///
    /// # Errors
    /// Names the groups that differ.
    pub fn check(&self, key: &RecoveryKey, answers: [&str; 2]) -> Result<(), AskBackError> {
        let printed = key.groups();
        let wrong = self
            .0
            .into_iter()
            .zip(answers)
            .filter_map(|(group, answer)| {
                let answer = without_spacing(answer);
                let typed = answer.iter().map(|&letter| letters::value(letter));
                (!typed.eq(printed[group.index()].chars().map(letters::value))).then_some(group)
            });
        WrongGroups::new(wrong.collect()).map_or(Ok(()), |wrong| Err(AskBackError(wrong)))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::test_rng::rng;

    #[test]
    fn every_pair_is_asked_for_and_never_one_group_twice() {
        let mut rng = rng(1);
        let pairs: BTreeSet<_> = (0..2000)
            .map(|_| AskBack::make(&mut rng).groups())
            .collect();
        assert_eq!(pairs.len(), 28);
        assert!(pairs.iter().all(|[one, other]| one < other));
    }

    #[test]
    fn takes_the_right_answers_and_names_the_wrong_ones() {
        let mut rng = rng(2);
        let key = RecoveryKey::make(&mut rng);
        let ask = AskBack::make(&mut rng);
        let [one, other] = ask
            .groups()
            .map(|group| key.groups()[group.index()].clone());
        assert_eq!(ask.check(&key, [&one, &other]), Ok(()));
        assert_eq!(
            ask.check(&key, [&format!(" {}", one.to_lowercase()), &other]),
            Ok(())
        );
        let wrong = |answers| ask.check(&key, answers).unwrap_err().0.numbers().to_vec();
        assert_eq!(wrong([&other, &one]), ask.groups());
        assert_eq!(wrong([&one, ""]), [ask.groups()[1]]);
        assert_eq!(wrong(["!!!!!", &other]), [ask.groups()[0]]);
    }
}
