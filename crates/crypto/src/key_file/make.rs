//! Making the keys of a new vault.

use rand_core::CryptoRng;

use super::KeyFile;
use super::slot::{PassphraseSlot, RecoverySlot, Slot};
use crate::kdf::{Kdf, NotEnoughMemory};
use crate::master_key::MasterKey;
use crate::passphrase::Passphrase;
use crate::recovery_key::RecoveryKey;
use crate::vault_id::VaultId;

/// The keys of a new vault.
#[derive(Debug)]
pub struct NewKeys {
    /// To be written before anything is sealed with the master key.
    pub file: KeyFile,
    /// To open the new vault with.
    pub master: MasterKey,
    /// To be shown once and printed; it is kept nowhere.
    pub recovery: RecoveryKey,
}

/// Why no keys were made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MakeKeyFileError {
    /// The derivation needs more memory than the machine gives.
    #[error("there is not enough memory to derive a key from the passphrase")]
    NotEnoughMemory,
}

impl KeyFile {
    /// Makes a vault id, a master key and a recovery key, and wraps the master key under the
    /// passphrase and under the recovery key.
    ///
    /// # Errors
    /// When there is no memory for the derivation.
    pub fn make(
        passphrase: &Passphrase,
        kdf: Kdf,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<NewKeys, MakeKeyFileError> {
        let vault = VaultId::make(rng);
        let master = MasterKey::make(rng);
        let recovery = RecoveryKey::make(rng);
        let by_passphrase = PassphraseSlot::make(&vault, &master, passphrase, kdf, rng)
            .map_err(|NotEnoughMemory| MakeKeyFileError::NotEnoughMemory)?;
        let by_recovery = RecoverySlot::make(&vault, &master, &recovery, rng);
        let file = Self {
            vault,
            check: master.derive_check(&vault),
            slots: vec![Slot::Passphrase(by_passphrase), Slot::Recovery(by_recovery)],
        };
        Ok(NewKeys {
            file,
            master,
            recovery,
        })
    }
}
