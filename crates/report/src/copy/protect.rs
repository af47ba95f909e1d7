//! A copy under a passphrase, in the age format: any program that reads age
//! opens it, ours is not needed.

use age::secrecy::SecretString;

/// The file could not be protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the file could not be protected")]
pub struct ProtectError;

/// The file under a passphrase. Stretching takes about a second, on purpose.
///
/// # Errors
/// When there is not enough memory or randomness for it.
pub fn protect(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, ProtectError> {
    let passphrase = SecretString::from(passphrase.to_owned());
    let recipient = age::scrypt::Recipient::new(passphrase);
    age::encrypt(&recipient, bytes).map_err(|_| ProtectError)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_passphrase_opens_it() -> Result<(), ProtectError> {
        let sealed = protect(b"my good life", "lantern harbour bracken violin")?;
        assert!(sealed.starts_with(b"age-encryption.org/v1\n-> scrypt "));
        assert!(!sealed.windows(9).any(|part| part == b"good life"));
        let open = |passphrase: &str| {
            let identity = age::scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
            age::decrypt(&identity, &sealed)
        };
        assert_eq!(
            open("lantern harbour bracken violin").ok().as_deref(),
            Some(&b"my good life"[..])
        );
        assert!(open("lantern harbour bracken violins").is_err());
        Ok(())
    }
}
