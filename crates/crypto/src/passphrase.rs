//! What a person types to open a vault.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The longest text taken, in bytes as typed. A pasted document is refused, not derived from.
const LONGEST: usize = 1024;

/// A passphrase in the one form keys are derived from: Unicode NFKC, no white space at either end,
/// and one space wherever there was white space within. Case counts. So a composed `ŵ`, an `w`
/// followed by a combining circumflex, and a full-width letter from another keyboard all open the
/// same vault. This form is frozen.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

/// Why a text cannot be a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// Nothing but white space.
    #[error("the passphrase is empty")]
    Empty,
    /// More than 1,024 bytes.
    #[error("the passphrase is longer than 1,024 bytes")]
    TooLong,
}

impl Passphrase {
    /// Brings a typed text into its form.
    ///
    /// # Errors
    /// When nothing is left of it, or it is too long.
    pub fn new(typed: &str) -> Result<Self, PassphraseError> {
        if typed.len() > LONGEST {
            return Err(PassphraseError::TooLong);
        }
        let mut form = Zeroizing::new(String::with_capacity(
            typed.nfkc().map(char::len_utf8).sum(),
        ));
        let mut space_owed = false;
        for letter in typed.nfkc() {
            if letter.is_whitespace() {
                space_owed = !form.is_empty();
                continue;
            }
            if space_owed {
                form.push(' ');
                space_owed = false;
            }
            form.push(letter);
        }
        if form.is_empty() {
            return Err(PassphraseError::Empty);
        }
        Ok(Self(form))
    }

    /// The text, to show or to derive from. The caller keeps no copy that it does not wipe.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase([secret])")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn form(typed: &str) -> String {
        Passphrase::new(typed).unwrap().expose().to_owned()
    }

    #[test]
    fn the_same_words_typed_otherwise_are_the_same() {
        assert_eq!(form("  river\u{a0}\tmeadow \n lamp "), "river meadow lamp");
        assert_eq!(form("d\u{175}r"), form("dw\u{302}r"));
        assert_eq!(form("\u{ff52}iver"), "river");
    }

    #[test]
    fn case_and_order_count() {
        assert_ne!(form("River lamp"), form("river lamp"));
        assert_ne!(form("lamp river"), form("river lamp"));
    }

    #[test]
    fn nothing_and_far_too_much_are_refused() {
        assert_eq!(
            Passphrase::new(" \u{3000}\n").unwrap_err(),
            PassphraseError::Empty
        );
        let long = "a".repeat(10_000_000);
        assert_eq!(
            Passphrase::new(&long).unwrap_err(),
            PassphraseError::TooLong
        );
    }

    #[test]
    fn debug_shows_nothing() {
        let passphrase = Passphrase::new("river meadow lamp").unwrap();
        assert_eq!(format!("{passphrase:?}"), "Passphrase([secret])");
    }

    proptest! {
        #[test]
        fn the_form_of_the_form_is_itself(typed in "\\PC{0,40}[ \u{a8}\u{301}\u{3000}]{0,4}\\PC{0,9}") {
            if let Ok(once) = Passphrase::new(&typed)
                && once.expose().len() <= LONGEST
            {
                let twice = Passphrase::new(once.expose()).unwrap();
                prop_assert_eq!(once.expose(), twice.expose());
            }
        }
    }
}
