//! How hard a passphrase of one's own is to guess, by `zxcvbn`.
//!
//! The estimate knows English only, so the Welsh word list and the most common Welsh phrases are
//! given to it as well, after the words known about the people concerned. What is said about a
//! weak passphrase is a code, never a sentence and never a part of the passphrase.

mod feedback;

use std::collections::BTreeSet;

use zeroize::Zeroizing;
use zxcvbn::{Score, zxcvbn};

pub use feedback::Feedback;

use crate::passphrase::Passphrase;
use crate::word_list::WordList;

/// Only so much is looked at, in characters: the estimate takes time that grows fast with length,
/// and what is strong within it is strong.
const LOOKED_AT: usize = 100;
/// Only so many known words are used.
const KNOWN_USED: usize = 200;
/// Welsh words that come to mind first, beyond the list, mutations included.
const COMMON_WELSH: [&str; 16] = [
    "cymru",
    "gymru",
    "cymraeg",
    "cariad",
    "croeso",
    "caru",
    "cwtsh",
    "cyfrinair",
    "bendigedig",
    "diolch",
    "hiraeth",
    "nadolig",
    "llawen",
    "ddraig",
    "goch",
    "caerdydd",
];

/// How hard a passphrase is to guess, and what would help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strength {
    score: u8,
    feedback: Vec<Feedback>,
}

impl Strength {
    /// The least score a passphrase of one's own may have.
    pub const LEAST: u8 = 3;

    /// Estimates a passphrase. `known` are names and places that someone guessing would try:
    /// whole lines are fine, each word of them counts.
    pub fn of(passphrase: &Passphrase, known: &[&str]) -> Self {
        let looked_at: Zeroizing<String> = passphrase
            .expose()
            .chars()
            .take(LOOKED_AT)
            .collect::<String>()
            .into();
        let mut known: Vec<String> = known
            .iter()
            .flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric()))
            .map(str::to_lowercase)
            .filter(|word| (3..=LOOKED_AT).contains(&word.len()))
            .take(KNOWN_USED)
            .collect();
        known.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let guessable: Vec<&str> = known
            .iter()
            .map(String::as_str)
            .chain(COMMON_WELSH)
            .chain(WordList::Welsh.words().iter().copied())
            .collect();
        // The estimator takes what stands between words for a guess of its own, and any third part
        // for much work, which makes two words, or a name and a year, look strong. So the text is
        // also looked at run together, and without the known words, and the lowest estimate counts.
        let together = Zeroizing::new(looked_at.replace([' ', '-', '_', '.', ','], ""));
        let unknown = without(&together, &known);
        let estimates = [&looked_at, &together, &unknown].map(|text| zxcvbn(text, &guessable));
        let score = estimates
            .iter()
            .map(|estimate| estimate.score())
            .min()
            .unwrap_or(Score::Zero);
        let mut feedback = BTreeSet::new();
        if score < Score::Three {
            let weak = estimates
                .iter()
                .filter(|estimate| estimate.score() == score);
            feedback.extend(
                weak.filter_map(|estimate| estimate.feedback())
                    .flat_map(feedback::codes),
            );
            if unknown.len() < together.len() {
                feedback.insert(Feedback::KnownWord);
            }
        }
        Self {
            score: score.into(),
            feedback: feedback.into_iter().collect(),
        }
    }

    /// 0 (guessed at once) to 4 (beyond guessing).
    pub fn score(&self) -> u8 {
        self.score
    }

    /// Whether a vault may be made with it.
    pub fn is_enough(&self) -> bool {
        self.score >= Self::LEAST
    }

    /// What makes it weak, in the order of [`Feedback`]; empty when it is enough.
    pub fn feedback(&self) -> &[Feedback] {
        &self.feedback
    }
}

/// What is left of a text, in lower case, without the known words.
fn without(text: &str, known: &[String]) -> Zeroizing<String> {
    let mut left = Zeroizing::new(text.to_lowercase());
    for word in known {
        left = Zeroizing::new(left.replace(word, ""));
    }
    left
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::test_rng::rng;

    fn strength(text: &str, known: &[&str]) -> Strength {
        Strength::of(&Passphrase::new(text).unwrap(), known)
    }

    #[test]
    fn what_everyone_tries_is_refused() {
        for weak in [
            "password",
            "qwertyuiop",
            "aaaaaaaaaaaa",
            "abcdefgh",
            "Summer2026",
            "cymru123",
        ] {
            let strength = strength(weak, &[]);
            assert!(!strength.is_enough(), "{weak} scores {}", strength.score());
            assert!(!strength.feedback().is_empty(), "{weak}");
        }
    }

    #[test]
    fn generated_passphrases_are_enough() {
        let mut rng = rng(6);
        for list in [WordList::English, WordList::Welsh].repeat(5) {
            let passphrase = list.make_passphrase(&mut rng);
            let strength = Strength::of(&passphrase, &[]);
            assert!(strength.is_enough(), "{} {strength:?}", passphrase.expose());
            assert!(strength.feedback().is_empty());
        }
    }

    #[test]
    fn known_names_count_against_it() {
        let known = ["Gwenllian Prydderch", "Llanfihangel"];
        let without = strength("Gwenllian Prydderch 88", &[]);
        let with = strength("Gwenllian Prydderch 88", &known);
        assert!(without.is_enough());
        assert!(!with.is_enough());
        assert!(with.feedback().contains(&Feedback::KnownWord));
    }

    #[test]
    fn two_words_are_too_few_in_either_language() {
        for two in ["river meadow", "mynydd eira", "river  lamp", "Afon-calon"] {
            let strength = strength(two, &[]);
            assert!(!strength.is_enough(), "{two}");
            assert!(
                strength.feedback().contains(&Feedback::AddWords),
                "{two} {strength:?}"
            );
        }
        assert!(strength("mynydd eira pont nos calendr", &[]).is_enough());
        assert!(strength("river meadow copper lantern", &[]).is_enough());
    }

    #[test]
    fn a_very_long_one_is_quick() {
        let begun = std::time::Instant::now();
        strength(
            &"correct horse battery staple ".repeat(30),
            &["a b c"; 10_000],
        );
        assert!(begun.elapsed().as_secs() < 20);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn never_panics(text in "\\PC{1,30}", known in proptest::collection::vec("\\PC{0,9}", 0..3)) {
            let known: Vec<_> = known.iter().map(String::as_str).collect();
            if let Ok(passphrase) = Passphrase::new(&text) {
                prop_assert!(Strength::of(&passphrase, &known).score() <= 4);
            }
        }
    }
}
