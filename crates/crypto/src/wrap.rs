//! The master key under another key: XChaCha20-Poly1305, bound to where it stands.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use rand_core::CryptoRng;

use crate::master_key::MasterKey;
use crate::secret::Secret;

/// A wrapped master key: random nonce, then thirty-two encrypted bytes and their tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wrapped {
    pub(crate) nonce: [u8; 24],
    pub(crate) sealed: [u8; 48],
}

impl Wrapped {
    /// Wraps `master` under `key`; `bound` is whatever must be the same to get it back.
    pub(crate) fn make(
        master: &MasterKey,
        key: &Secret<32>,
        bound: &[u8],
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Self {
        let mut nonce = [0; 24];
        rng.fill_bytes(&mut nonce);
        let mut body = Secret::<32>::empty();
        body.expose_mut().copy_from_slice(master.expose());
        let tag = XChaCha20Poly1305::new(key.expose().into())
            .encrypt_inout_detached(
                &nonce.into(),
                bound,
                body.expose_mut().as_mut_slice().into(),
            )
            .expect("32 bytes are far below the limit of the cipher");
        let mut sealed = [0; 48];
        sealed[..32].copy_from_slice(body.expose());
        sealed[32..].copy_from_slice(&tag);
        Self { nonce, sealed }
    }

    /// The master key, if `key` and `bound` are those it was wrapped with.
    pub(crate) fn open(&self, key: &Secret<32>, bound: &[u8]) -> Option<MasterKey> {
        let (body, tag) = self.sealed.split_at(32);
        let mut master = Secret::empty();
        master.expose_mut().copy_from_slice(body);
        XChaCha20Poly1305::new(key.expose().into())
            .decrypt_inout_detached(
                &self.nonce.into(),
                bound,
                master.expose_mut().as_mut_slice().into(),
                tag.try_into().ok()?,
            )
            .ok()?;
        Some(MasterKey::from_secret(master))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_rng::rng;

    #[test]
    fn opens_only_with_the_same_key_and_place() {
        let mut rng = rng(1);
        let master = MasterKey::make(&mut rng);
        let (key, other) = (Secret::make(&mut rng), Secret::make(&mut rng));
        let wrapped = Wrapped::make(&master, &key, b"here", &mut rng);
        assert_eq!(
            wrapped.open(&key, b"here").unwrap().expose(),
            master.expose()
        );
        assert!(wrapped.open(&other, b"here").is_none());
        assert!(wrapped.open(&key, b"there").is_none());
    }
}
