//! Reading a recovery key as someone typed it from paper.

use std::fmt;

use zeroize::Zeroizing;

use super::{GROUP_LETTERS, GROUPS, GroupNumber, RecoveryKey, letters};

/// More than any way of spacing forty letters needs, in bytes.
const LONGEST: usize = 1024;

/// The groups that look wrong, in order. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongGroups(Vec<GroupNumber>);

impl WrongGroups {
    /// None if the list is empty.
    pub(super) fn new(groups: Vec<GroupNumber>) -> Option<Self> {
        (!groups.is_empty()).then_some(Self(groups))
    }

    /// Their numbers.
    pub fn numbers(&self) -> &[GroupNumber] {
        &self.0
    }
}

/// The numbers with commas between.
impl fmt::Display for WrongGroups {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, group) in self.0.iter().enumerate() {
            write!(f, "{}{group}", if place == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}

/// Why a text is not a recovery key. What was typed is not repeated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParseRecoveryKeyError {
    /// Some groups do not add up, or hold something that is never printed.
    #[error("these groups look wrong: {0}")]
    WrongGroups(WrongGroups),
    /// Not forty letters, and not clear which are missing.
    #[error("a recovery key has 40 letters; this has {found}")]
    Length {
        /// Letters found, spaces and hyphens left out.
        found: usize,
    },
}

impl RecoveryKey {
    /// Reads a recovery key in either case, with any spaces and hyphens or none, O for 0, and I or
    /// L for 1.
    ///
    /// # Errors
    /// Names every group that looks wrong, where that can be told.
    pub fn parse(typed: &str) -> Result<Self, ParseRecoveryKeyError> {
        if typed.len() > LONGEST {
            return Err(ParseRecoveryKeyError::Length {
                found: typed.chars().count(),
            });
        }
        let groups = split(typed)?;
        let mut wrong = Vec::new();
        let data = std::array::from_fn(|index| {
            group_data(index, &groups[index]).unwrap_or_else(|| {
                wrong.push(GroupNumber::from_index(index));
                Zeroizing::new([0; 4])
            })
        });
        match WrongGroups::new(wrong) {
            Some(wrong) => Err(ParseRecoveryKeyError::WrongGroups(wrong)),
            None => Ok(Self::from_groups_data(&data)),
        }
    }
}

type Letters = Zeroizing<Vec<char>>;

/// Forty letters are eight groups however they are spaced; eight pieces are eight groups however
/// long they are, so that the one with a letter missing can be named.
fn split(typed: &str) -> Result<[Letters; GROUPS], ParseRecoveryKeyError> {
    let all = without_spacing(typed);
    if all.len() == GROUPS * GROUP_LETTERS {
        return Ok(std::array::from_fn(|index| {
            let group = &all[index * GROUP_LETTERS..][..GROUP_LETTERS];
            Zeroizing::new(group.to_vec())
        }));
    }
    let pieces = typed.split(is_spacing).filter(|piece| !piece.is_empty());
    pieces
        .map(without_spacing)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| ParseRecoveryKeyError::Length { found: all.len() })
}

/// The four data values of a group, if it is five letters that add up.
fn group_data(index: usize, letters: &[char]) -> Option<Zeroizing<[u8; 4]>> {
    let [data @ .., check] = <&[char; GROUP_LETTERS]>::try_from(letters).ok()?;
    let mut values = Zeroizing::new([0; 4]);
    for (value, &letter) in values.iter_mut().zip(data) {
        *value = letters::value(letter)?;
    }
    (letters::check(index, &values) == letters::value(*check)?).then_some(values)
}

/// The letters of a text, upper or lower case as typed.
pub(super) fn without_spacing(typed: &str) -> Letters {
    let mut letters = Zeroizing::new(Vec::with_capacity(typed.len()));
    letters.extend(typed.chars().filter(|&letter| !is_spacing(letter)));
    letters
}

fn is_spacing(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '-' | '_' | '.' | ',' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::test_rng::rng;

    fn same(a: &RecoveryKey, b: &RecoveryKey) -> bool {
        a.0.expose() == b.0.expose()
    }

    fn wrong(typed: &str) -> Vec<u8> {
        match RecoveryKey::parse(typed).unwrap_err() {
            ParseRecoveryKeyError::WrongGroups(wrong) => {
                wrong.numbers().iter().map(|group| group.get()).collect()
            }
            other => panic!("{other}"),
        }
    }

    #[test]
    fn forgives_case_spacing_and_lookalikes() {
        for seed in 0..30 {
            let key = RecoveryKey::make(&mut rng(seed));
            let printed = key.printed();
            for typed in [
                printed.to_lowercase(),
                printed.replace('-', ""),
                printed.replace('-', " \u{2013}\n"),
                printed.replace('0', "o").replace('1', "l"),
                printed.replace('0', "O").replace('1', "I"),
            ] {
                assert!(same(&RecoveryKey::parse(&typed).unwrap(), &key), "{typed}");
            }
        }
    }

    #[test]
    fn names_the_groups_that_look_wrong() {
        let key = RecoveryKey::make(&mut rng(5));
        let printed = key.printed();
        let groups = key.groups();
        let other = if groups[2].starts_with('7') { "8" } else { "7" };
        let slip = format!("{other}{}", &groups[2][1..]);
        assert_eq!(wrong(&printed.replace(groups[2].as_str(), &slip)), [3]);
        assert_eq!(
            wrong(&printed.replace(groups[7].as_str(), &groups[7][..4])),
            [8]
        );
        assert_eq!(wrong(&printed.replace(groups[0].as_str(), "UUUUU")), [1]);
        let swapped = [&groups[1], &groups[0]]
            .map(|group| group.as_str())
            .join("-");
        assert_eq!(wrong(&format!("{swapped}{}", &printed[11..])), [1, 2]);
    }

    #[test]
    fn says_how_many_letters_there_are() {
        assert_eq!(
            RecoveryKey::parse("ABC DEF").unwrap_err(),
            ParseRecoveryKeyError::Length { found: 6 }
        );
        assert!(RecoveryKey::parse("").is_err());
        assert!(RecoveryKey::parse(&"A".repeat(10_000_000)).is_err());
    }

    #[test]
    fn the_message_does_not_repeat_what_was_typed() {
        let key = RecoveryKey::make(&mut rng(5));
        let slip = key.printed().replace(key.groups()[2].as_str(), "UUUUU");
        let shown = RecoveryKey::parse(&slip).unwrap_err().to_string();
        assert_eq!(shown, "these groups look wrong: 3");
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read(seed: u64) {
            let key = RecoveryKey::make(&mut rng(seed));
            prop_assert!(same(&RecoveryKey::parse(&key.printed()).unwrap(), &key));
        }

        #[test]
        fn noise_never_panics(typed in "\\PC{0,80}") {
            let _ = RecoveryKey::parse(&typed);
        }
    }
}
