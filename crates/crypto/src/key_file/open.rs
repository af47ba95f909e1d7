//! Getting the master key back.

use super::KeyFile;
use super::slot::Slot;
use crate::kdf::{NotEnoughMemory, RefusedParametersError};
use crate::master_key::MasterKey;
use crate::passphrase::Passphrase;
use crate::recovery_key::RecoveryKey;

/// Why a passphrase did not open the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenWithPassphraseError {
    /// The file is whole, and this is not its passphrase. The only outcome that counts as a wrong
    /// attempt.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// The file has no passphrase slot.
    #[error("this vault has no passphrase")]
    NoPassphrase,
    /// The file asks for a derivation that is not used here; nothing was derived.
    #[error(transparent)]
    RefusedParameters(#[from] RefusedParametersError),
    /// The derivation needs more memory than the machine gives.
    #[error("there is not enough memory to derive a key from the passphrase")]
    NotEnoughMemory,
}

/// Why a recovery key did not open the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenWithRecoveryError {
    /// The file is whole, and this is not its recovery key: another vault's, or one since replaced.
    #[error("this recovery key belongs to another vault, or was replaced by a newer one")]
    WrongRecoveryKey,
    /// The file has no recovery slot.
    #[error("this vault has no recovery key")]
    NoRecoveryKey,
}

impl KeyFile {
    /// The master key, by the passphrase. Slow and memory-hungry by design: call it off the thread
    /// that draws.
    ///
    /// # Errors
    /// See [`OpenWithPassphraseError`]; the costs are looked at before anything is derived.
    pub fn open_with_passphrase(
        &self,
        passphrase: &Passphrase,
    ) -> Result<MasterKey, OpenWithPassphraseError> {
        let slot = self
            .slots
            .iter()
            .find_map(|slot| match slot {
                Slot::Passphrase(slot) => Some(slot),
                _ => None,
            })
            .ok_or(OpenWithPassphraseError::NoPassphrase)?;
        let key = slot
            .kdf
            .accept()?
            .derive(passphrase, &slot.salt)
            .map_err(|NotEnoughMemory| OpenWithPassphraseError::NotEnoughMemory)?;
        slot.wrapped
            .open(&key, &slot.bound(&self.vault))
            .filter(|master| self.is_true(master))
            .ok_or(OpenWithPassphraseError::WrongPassphrase)
    }

    /// The master key, by the printed recovery key.
    ///
    /// # Errors
    /// See [`OpenWithRecoveryError`].
    pub fn open_with_recovery(
        &self,
        recovery: &RecoveryKey,
    ) -> Result<MasterKey, OpenWithRecoveryError> {
        let slot = self
            .slots
            .iter()
            .find_map(|slot| match slot {
                Slot::Recovery(slot) => Some(slot),
                _ => None,
            })
            .ok_or(OpenWithRecoveryError::NoRecoveryKey)?;
        slot.wrapped
            .open(
                &recovery.derive_wrapping_key(&slot.salt),
                &slot.bound(&self.vault),
            )
            .filter(|master| self.is_true(master))
            .ok_or(OpenWithRecoveryError::WrongRecoveryKey)
    }

    /// Whether this is the one master key of this vault.
    pub(super) fn is_true(&self, master: &MasterKey) -> bool {
        master.derive_check(&self.vault) == self.check
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kdf::Kdf;
    use crate::key_file::NewKeys;
    use crate::test_rng::rng;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text).unwrap()
    }

    fn vault(seed: u64) -> NewKeys {
        KeyFile::make(
            &passphrase("river meadow lamp"),
            Kdf::quick(),
            &mut rng(seed),
        )
        .unwrap()
    }

    #[test]
    fn both_ways_give_the_same_master_key() {
        let NewKeys {
            file,
            master,
            recovery,
        } = vault(1);
        let by_passphrase = file
            .open_with_passphrase(&passphrase("river  meadow lamp "))
            .unwrap();
        let by_recovery = file.open_with_recovery(&recovery).unwrap();
        assert_eq!(by_passphrase.expose(), master.expose());
        assert_eq!(by_recovery.expose(), master.expose());
    }

    #[test]
    fn a_wrong_passphrase_is_wrong_and_nothing_else() {
        assert_eq!(
            vault(1)
                .file
                .open_with_passphrase(&passphrase("river meadow lamb"))
                .unwrap_err(),
            OpenWithPassphraseError::WrongPassphrase
        );
    }

    #[test]
    fn another_vaults_recovery_key_is_wrong() {
        assert_eq!(
            vault(1)
                .file
                .open_with_recovery(&vault(2).recovery)
                .unwrap_err(),
            OpenWithRecoveryError::WrongRecoveryKey
        );
    }

    #[test]
    fn slots_of_another_vault_do_not_open_here() {
        let (mut here, there) = (vault(1), vault(2));
        here.file.slots = there.file.slots;
        assert_eq!(
            here.file
                .open_with_passphrase(&passphrase("river meadow lamp"))
                .unwrap_err(),
            OpenWithPassphraseError::WrongPassphrase
        );
        assert_eq!(
            here.file.open_with_recovery(&there.recovery).unwrap_err(),
            OpenWithRecoveryError::WrongRecoveryKey
        );
    }

    #[test]
    fn absurd_costs_are_refused_without_deriving() {
        let mut keys = vault(1);
        let Slot::Passphrase(slot) = &mut keys.file.slots[0] else {
            panic!("passphrase first")
        };
        slot.kdf = Kdf::default().to_stored();
        slot.kdf.memory_kib = u32::MAX;
        assert_eq!(
            keys.file
                .open_with_passphrase(&passphrase("river meadow lamp"))
                .unwrap_err(),
            OpenWithPassphraseError::RefusedParameters(RefusedParametersError::Memory {
                kib: u32::MAX
            })
        );
    }

    #[test]
    fn a_file_without_a_slot_says_so() {
        let mut keys = vault(1);
        keys.file.slots.clear();
        assert_eq!(
            keys.file
                .open_with_passphrase(&passphrase("river"))
                .unwrap_err(),
            OpenWithPassphraseError::NoPassphrase
        );
        assert_eq!(
            keys.file.open_with_recovery(&keys.recovery).unwrap_err(),
            OpenWithRecoveryError::NoRecoveryKey
        );
    }
}
