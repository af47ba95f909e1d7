//! Passphrases of words drawn at random, to be read aloud, remembered and typed.
//!
//! Where the words come from is in `words/README.md`.

use std::sync::LazyLock;

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::passphrase::Passphrase;

static ENGLISH: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("../words/en.txt").lines().collect());
static WELSH: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("../words/cy.txt").lines().collect());

/// The words of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordList {
    /// Four words of at least 7,776.
    English,
    /// Five words of at least 2,048: the list is shorter, so the passphrase is longer.
    Welsh,
}

impl WordList {
    /// Every word: lower case, three to ten letters a to z, none twice, in order.
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::English => &ENGLISH,
            Self::Welsh => &WELSH,
        }
    }

    /// How many words a passphrase has.
    pub const fn words_in_passphrase(self) -> usize {
        match self {
            Self::English => 4,
            Self::Welsh => 5,
        }
    }

    /// How hard a passphrase is to guess for someone who knows the list, in bits.
    pub fn entropy_bits(self) -> f64 {
        self.words_in_passphrase() as f64 * (self.words().len() as f64).log2()
    }

    /// A passphrase of words drawn uniformly, one space between.
    pub fn make_passphrase(self, rng: &mut (impl CryptoRng + ?Sized)) -> Passphrase {
        let words = self.words();
        // Room for the longest words, so that no copy is left behind by growing.
        let mut text = Zeroizing::new(String::with_capacity(self.words_in_passphrase() * 11));
        for place in 0..self.words_in_passphrase() {
            if place > 0 {
                text.push(' ');
            }
            text.push_str(words[make_index(words.len(), rng)]);
        }
        Passphrase::new(&text).expect("a few words are neither empty nor too long")
    }
}

/// A uniform index below `length`: draws that would favour some are thrown away.
fn make_index(length: usize, rng: &mut (impl CryptoRng + ?Sized)) -> usize {
    let length = length as u64;
    let fair = u64::MAX - u64::MAX % length;
    loop {
        let drawn = rng.next_u64();
        if drawn < fair {
            return (drawn % length) as usize;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_rng::rng;

    #[test]
    fn lists_are_long_and_plain() {
        for (list, least) in [(WordList::English, 7776), (WordList::Welsh, 2048)] {
            let words = list.words();
            assert!(words.len() >= least, "{list:?} has {}", words.len());
            assert!(
                words.is_sorted_by(|a, b| a < b),
                "{list:?} is in order, none twice"
            );
            for word in words {
                assert!((3..=10).contains(&word.len()), "{word}");
                assert!(
                    word.bytes().all(|letter| letter.is_ascii_lowercase()),
                    "{word}"
                );
            }
        }
    }

    #[test]
    fn entropy_is_no_less_in_welsh() {
        assert!(WordList::English.entropy_bits() >= 51.6);
        assert!(WordList::Welsh.entropy_bits() >= WordList::English.entropy_bits());
    }

    #[test]
    fn passphrases_are_words_of_the_list() {
        let mut rng = rng(4);
        for list in [WordList::English, WordList::Welsh] {
            let passphrase = list.make_passphrase(&mut rng);
            let words: Vec<_> = passphrase.expose().split(' ').collect();
            assert_eq!(words.len(), list.words_in_passphrase());
            assert!(
                words
                    .iter()
                    .all(|word| list.words().binary_search(word).is_ok())
            );
        }
    }

    #[test]
    fn draws_are_even() {
        let mut rng = rng(5);
        let mut drawn = [0_u32; 7];
        for _ in 0..70_000 {
            drawn[make_index(7, &mut rng)] += 1;
        }
        assert!(
            drawn.iter().all(|count| (9_500..10_500).contains(count)),
            "{drawn:?}"
        );
    }
}
