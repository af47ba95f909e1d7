//! Fixed-size secrets that stay in one place in memory and are wiped when dropped.

use std::fmt;

use rand_core::CryptoRng;
use zeroize::Zeroize;

/// `N` secret bytes on the heap, so that moving the owner copies nothing secret.
pub(crate) struct Secret<const N: usize>(Box<[u8; N]>);

impl<const N: usize> Secret<N> {
    /// Zeroes, to be filled in place.
    pub(crate) fn empty() -> Self {
        Self(Box::new([0; N]))
    }

    /// Random bytes.
    pub(crate) fn make(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        let mut secret = Self::empty();
        rng.fill_bytes(secret.expose_mut());
        secret
    }

    pub(crate) fn expose(&self) -> &[u8; N] {
        &self.0
    }

    pub(crate) fn expose_mut(&mut self) -> &mut [u8; N] {
        &mut self.0
    }
}

impl<const N: usize> Drop for Secret<N> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<const N: usize> fmt::Debug for Secret<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}
