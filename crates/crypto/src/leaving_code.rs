//! The six digits that a coordinator types to take the screen back after sitting with someone.
//!
//! It opens nothing: it is kept inside the vault, derived like a passphrase only so that a code that
//! somebody also uses elsewhere does not stand there to be read. Deliberately not here: how often it
//! may be tried, which is for whoever holds the vault open.

use std::fmt;

use rand_core::CryptoRng;
use subtle::ConstantTimeEq;

use crate::kdf::{Kdf, RefusedParametersError, StoredKdf};
use crate::passphrase::Passphrase;
use crate::secret::Secret;

/// How many digits there are.
const DIGITS: usize = 6;
/// The first byte of the stored form.
const VERSION: u8 = 1;
const SALT: usize = 16;
const HASH: usize = 32;
const STORED: usize = 1 + 4 * 4 + SALT + HASH;

/// A code as it is kept: what it derives to, and how. The stored form is frozen.
pub struct LeavingCode {
    kdf: StoredKdf,
    salt: [u8; SALT],
    hash: Secret<HASH>,
}

/// Why digits cannot be a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MakeLeavingCodeError {
    /// Not exactly six of the digits 0 to 9.
    #[error("a code has six digits")]
    NotSixDigits,
    /// One digit six times, or six in a row.
    #[error("the code is one that anybody tries first")]
    TooEasy,
    /// The machine has no room to derive it in.
    #[error("there is not enough memory to derive the code")]
    NotEnoughMemory,
}

/// Why stored bytes are not a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadLeavingCodeError {
    /// Another length or version.
    #[error("the stored code has another form")]
    Form,
    /// It asks for a derivation that this build will not begin.
    #[error(transparent)]
    Refused(#[from] RefusedParametersError),
}

/// The machine has no room to derive a code in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is not enough memory to try the code")]
pub struct TryLeavingCodeError;

impl LeavingCode {
    /// A new code from typed digits.
    ///
    /// # Errors
    /// When they are no code, or the machine has no memory left.
    pub fn make(
        typed: &str,
        kdf: Kdf,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Self, MakeLeavingCodeError> {
        let digits = digits(typed).ok_or(MakeLeavingCodeError::NotSixDigits)?;
        let steps: Vec<i16> = digits
            .windows(2)
            .map(|pair| i16::from(pair[1]) - i16::from(pair[0]))
            .collect();
        if [0, 1, -1]
            .iter()
            .any(|way| steps.iter().all(|step| step == way))
        {
            return Err(MakeLeavingCodeError::TooEasy);
        }
        let mut salt = [0; SALT];
        rng.fill_bytes(&mut salt);
        let hash = derive(kdf, typed, &salt).ok_or(MakeLeavingCodeError::NotEnoughMemory)?;
        Ok(Self {
            kdf: kdf.to_stored(),
            salt,
            hash,
        })
    }

    /// Whether these are its digits. What is no code at all is a wrong one.
    ///
    /// # Errors
    /// When the machine has no memory left: that is not a wrong try.
    pub fn is(&self, typed: &str) -> Result<bool, TryLeavingCodeError> {
        if digits(typed).is_none() {
            return Ok(false);
        }
        let Ok(kdf) = self.kdf.accept() else {
            return Ok(false);
        };
        let hash = derive(kdf, typed, &self.salt).ok_or(TryLeavingCodeError)?;
        Ok(hash.expose().ct_eq(self.hash.expose()).into())
    }

    /// The form in which it is kept.
    pub fn to_bytes(&self) -> Vec<u8> {
        let kdf = self.kdf;
        let mut bytes = vec![VERSION];
        for number in [kdf.algorithm, kdf.memory_kib, kdf.passes, kdf.lanes] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend(self.salt);
        bytes.extend(self.hash.expose());
        bytes
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// When it is something else, or asks for too much.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ReadLeavingCodeError> {
        let bytes: &[u8; STORED] = bytes.try_into().map_err(|_| ReadLeavingCodeError::Form)?;
        let (head, rest) = bytes.split_at(1);
        if head != [VERSION] {
            return Err(ReadLeavingCodeError::Form);
        }
        let (numbers, rest) = rest.split_at(16);
        let mut numbers = numbers.chunks_exact(4).map(|four| {
            four.iter()
                .rev()
                .fold(0, |n, byte| n << 8 | u32::from(*byte))
        });
        let mut next = || numbers.next().unwrap_or_default();
        let kdf = StoredKdf {
            algorithm: next(),
            memory_kib: next(),
            passes: next(),
            lanes: next(),
        };
        kdf.accept()?;
        let (salt, hash) = rest.split_at(SALT);
        let mut code = Self {
            kdf,
            salt: [0; SALT],
            hash: Secret::empty(),
        };
        code.salt.copy_from_slice(salt);
        code.hash.expose_mut().copy_from_slice(hash);
        Ok(code)
    }
}

impl fmt::Debug for LeavingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LeavingCode([secret])")
    }
}

fn digits(typed: &str) -> Option<&[u8]> {
    let digits = typed.as_bytes();
    (digits.len() == DIGITS && digits.iter().all(u8::is_ascii_digit)).then_some(digits)
}

fn derive(kdf: Kdf, digits: &str, salt: &[u8; SALT]) -> Option<Secret<HASH>> {
    let digits = Passphrase::new(digits).ok()?;
    kdf.derive(&digits, salt).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::test_rng::rng;

    fn made(digits: &str) -> LeavingCode {
        LeavingCode::make(digits, Kdf::quick(), &mut rng(1)).unwrap()
    }

    #[test]
    fn only_its_own_digits_are_it() {
        let code = made("493018");
        assert_eq!(code.is("493018"), Ok(true));
        for wrong in [
            "493019",
            "49301",
            "4930188",
            "",
            " 493018",
            "４９３０１８",
            "49301x",
        ] {
            assert_eq!(code.is(wrong), Ok(false), "{wrong}");
        }
    }

    #[test]
    fn what_anybody_tries_first_is_refused() {
        let make = |digits: &str| LeavingCode::make(digits, Kdf::quick(), &mut rng(1)).map(drop);
        for easy in ["000000", "777777", "123456", "456789", "654321", "987654"] {
            assert_eq!(make(easy), Err(MakeLeavingCodeError::TooEasy), "{easy}");
        }
        for none in ["", "12345", "1234567", "12a456", "12 456", "１２３４５６"] {
            assert_eq!(
                make(none),
                Err(MakeLeavingCodeError::NotSixDigits),
                "{none}"
            );
        }
        assert_eq!(make("112345"), Ok(()));
    }

    #[test]
    fn the_same_code_is_kept_differently_each_time() {
        let mut random = rng(7);
        let mut make = || {
            LeavingCode::make("493018", Kdf::quick(), &mut random)
                .unwrap()
                .to_bytes()
        };
        assert_ne!(make(), make());
    }

    #[test]
    fn it_is_never_shown() {
        assert_eq!(format!("{:?}", made("493018")), "LeavingCode([secret])");
    }

    #[test]
    fn a_derivation_beyond_bounds_is_never_begun() {
        let mut bytes = made("493018").to_bytes();
        bytes[1..5].copy_from_slice(&1u32.to_le_bytes());
        bytes[5..9].copy_from_slice(&u32::MAX.to_le_bytes());
        let refused = LeavingCode::from_bytes(&bytes).map(drop);
        assert!(matches!(
            refused,
            Err(ReadLeavingCodeError::Refused(
                RefusedParametersError::Memory { .. }
            ))
        ));
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_back(code in "[0-9]{6}", seed: u64) {
            let Ok(made) = LeavingCode::make(&code, Kdf::quick(), &mut rng(seed)) else {
                return Ok(());
            };
            let read = LeavingCode::from_bytes(&made.to_bytes()).unwrap();
            prop_assert_eq!(read.is(&code), Ok(true));
            prop_assert_eq!(read.to_bytes(), made.to_bytes());
        }

        #[test]
        fn anything_else_is_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
            if let Ok(read) = LeavingCode::from_bytes(&bytes) {
                prop_assert_eq!(read.to_bytes(), bytes);
            }
        }
    }
}
