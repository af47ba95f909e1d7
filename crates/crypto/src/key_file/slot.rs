//! One way of opening a vault, and what its wrapped key is bound to.

use rand_core::CryptoRng;

use crate::kdf::{Kdf, NotEnoughMemory, StoredKdf};
use crate::master_key::MasterKey;
use crate::passphrase::Passphrase;
use crate::recovery_key::RecoveryKey;
use crate::vault_id::VaultId;
use crate::wrap::Wrapped;

/// Numbers of the kinds of slot in the file. Frozen; never used again for something else. Those
/// from 4,000,000,000 are for tests of what is unknown, and are never given out.
pub(super) mod kind {
    pub(crate) const PASSPHRASE: u32 = 1;
    pub(crate) const RECOVERY: u32 = 2;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Passphrase(PassphraseSlot),
    Recovery(RecoverySlot),
    /// From a newer version: kept as it is, opened by nobody here.
    Unknown {
        kind: u32,
        content: Vec<u8>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PassphraseSlot {
    pub(super) kdf: StoredKdf,
    pub(super) salt: [u8; 16],
    pub(super) wrapped: Wrapped,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RecoverySlot {
    pub(super) salt: [u8; 16],
    pub(super) wrapped: Wrapped,
}

impl PassphraseSlot {
    pub(super) fn make(
        vault: &VaultId,
        master: &MasterKey,
        passphrase: &Passphrase,
        kdf: Kdf,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Self, NotEnoughMemory> {
        let salt = make_salt(rng);
        let key = kdf.derive(passphrase, &salt)?;
        let kdf = kdf.to_stored();
        let bound = bound_to(vault, kind::PASSPHRASE, Some(&kdf), &salt);
        Ok(Self {
            kdf,
            salt,
            wrapped: Wrapped::make(master, &key, &bound, rng),
        })
    }

    /// What the wrapped key is bound to.
    pub(super) fn bound(&self, vault: &VaultId) -> Vec<u8> {
        bound_to(vault, kind::PASSPHRASE, Some(&self.kdf), &self.salt)
    }
}

impl RecoverySlot {
    pub(super) fn make(
        vault: &VaultId,
        master: &MasterKey,
        recovery: &RecoveryKey,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Self {
        let salt = make_salt(rng);
        let bound = bound_to(vault, kind::RECOVERY, None, &salt);
        let wrapped = Wrapped::make(master, &recovery.derive_wrapping_key(&salt), &bound, rng);
        Self { salt, wrapped }
    }

    /// What the wrapped key is bound to.
    pub(super) fn bound(&self, vault: &VaultId) -> Vec<u8> {
        bound_to(vault, kind::RECOVERY, None, &self.salt)
    }
}

fn make_salt(rng: &mut (impl CryptoRng + ?Sized)) -> [u8; 16] {
    let mut salt = [0; 16];
    rng.fill_bytes(&mut salt);
    salt
}

/// The additional data of a wrapped key: every number around it, at fixed widths, big-endian.
/// Frozen with format 1.
fn bound_to(vault: &VaultId, kind: u32, kdf: Option<&StoredKdf>, salt: &[u8; 16]) -> Vec<u8> {
    let mut bound = b"kith/v1/slot".to_vec();
    bound.extend(vault.as_bytes());
    bound.extend(kind.to_be_bytes());
    let numbers = kdf.map_or([0; 4], |kdf| {
        [kdf.algorithm, kdf.memory_kib, kdf.passes, kdf.lanes]
    });
    bound.extend(numbers.into_iter().flat_map(u32::to_be_bytes));
    bound.extend(salt);
    bound
}
