//! Changing the passphrase or the recovery key of a vault that is open: one slot is wrapped anew,
//! and nothing else in the vault changes.

use rand_core::CryptoRng;

use super::KeyFile;
use super::slot::{PassphraseSlot, RecoverySlot, Slot};
use crate::kdf::{Kdf, NotEnoughMemory};
use crate::master_key::MasterKey;
use crate::passphrase::Passphrase;
use crate::recovery_key::RecoveryKey;

/// Why no slot was wrapped anew. The old file stays as good as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RewrapError {
    /// This is not the master key of this vault; wrapping it would lock everyone out.
    #[error("the master key belongs to another vault")]
    WrongMasterKey,
    /// The derivation needs more memory than the machine gives.
    #[error("there is not enough memory to derive a key from the passphrase")]
    NotEnoughMemory,
    /// Slots of newer versions leave no room for another.
    #[error("the keys file has no room for another slot")]
    NoRoom,
}

impl KeyFile {
    /// The file with another passphrase. The old passphrase opens older copies of it only.
    ///
    /// # Errors
    /// See [`RewrapError`].
    pub fn with_new_passphrase(
        &self,
        master: &MasterKey,
        passphrase: &Passphrase,
        kdf: Kdf,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Self, RewrapError> {
        self.require_true(master)?;
        let slot = PassphraseSlot::make(&self.vault, master, passphrase, kdf, rng)
            .map_err(|NotEnoughMemory| RewrapError::NotEnoughMemory)?;
        self.with(Slot::Passphrase(slot), |slot| {
            matches!(slot, Slot::Passphrase(_))
        })
    }

    /// The file with another recovery key, and that key, to be printed. The old one opens older
    /// copies of the file only.
    ///
    /// # Errors
    /// See [`RewrapError`].
    pub fn with_new_recovery(
        &self,
        master: &MasterKey,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(Self, RecoveryKey), RewrapError> {
        self.require_true(master)?;
        let recovery = RecoveryKey::make(rng);
        let slot = RecoverySlot::make(&self.vault, master, &recovery, rng);
        let file = self.with(Slot::Recovery(slot), |slot| {
            matches!(slot, Slot::Recovery(_))
        })?;
        Ok((file, recovery))
    }

    fn require_true(&self, master: &MasterKey) -> Result<(), RewrapError> {
        if self.is_true(master) {
            Ok(())
        } else {
            Err(RewrapError::WrongMasterKey)
        }
    }

    /// Puts a slot in the place of the one it replaces, or at the end.
    fn with(&self, new: Slot, replaces: impl Fn(&Slot) -> bool) -> Result<Self, RewrapError> {
        let mut file = self.clone();
        match file.slots.iter_mut().find(|slot| replaces(slot)) {
            Some(slot) => *slot = new,
            None => file.slots.push(new),
        }
        if file.fits() {
            Ok(file)
        } else {
            Err(RewrapError::NoRoom)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key_file::{NewKeys, OpenWithPassphraseError, OpenWithRecoveryError};
    use crate::test_rng::rng;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text).unwrap()
    }

    fn vault(seed: u64) -> NewKeys {
        let mut keys =
            KeyFile::make(&passphrase("river meadow"), Kdf::quick(), &mut rng(seed)).unwrap();
        keys.file.slots.insert(
            1,
            Slot::Unknown {
                kind: 77,
                content: vec![1, 2, 3],
            },
        );
        keys
    }

    #[test]
    fn a_new_passphrase_changes_one_slot() {
        let NewKeys {
            file,
            master,
            recovery,
        } = vault(1);
        let new = file
            .with_new_passphrase(
                &master,
                &passphrase("copper lantern"),
                Kdf::quick(),
                &mut rng(9),
            )
            .unwrap();
        let opened = new
            .open_with_passphrase(&passphrase("copper lantern"))
            .unwrap();
        assert_eq!(opened.expose(), master.expose());
        assert_eq!(
            new.open_with_passphrase(&passphrase("river meadow"))
                .unwrap_err(),
            OpenWithPassphraseError::WrongPassphrase
        );
        assert!(new.open_with_recovery(&recovery).is_ok());
        assert_eq!(new.slots[1..], file.slots[1..]);
        assert_ne!(new.slots[0], file.slots[0]);
    }

    #[test]
    fn a_new_recovery_key_changes_one_slot() {
        let NewKeys {
            file,
            master,
            recovery,
        } = vault(1);
        let (new, printed) = file.with_new_recovery(&master, &mut rng(9)).unwrap();
        assert_eq!(
            new.open_with_recovery(&printed).unwrap().expose(),
            master.expose()
        );
        assert_eq!(
            new.open_with_recovery(&recovery).unwrap_err(),
            OpenWithRecoveryError::WrongRecoveryKey
        );
        assert_eq!(new.slots[..2], file.slots[..2]);
    }

    #[test]
    fn another_vaults_master_key_is_never_wrapped() {
        let (here, there) = (vault(1), vault(2));
        let mut rng = rng(9);
        let new = passphrase("copper lantern");
        assert_eq!(
            here.file
                .with_new_passphrase(&there.master, &new, Kdf::quick(), &mut rng)
                .unwrap_err(),
            RewrapError::WrongMasterKey
        );
        assert_eq!(
            here.file
                .with_new_recovery(&there.master, &mut rng)
                .unwrap_err(),
            RewrapError::WrongMasterKey
        );
    }

    #[test]
    fn what_could_not_be_read_back_is_not_made() {
        let NewKeys {
            mut file, master, ..
        } = vault(1);
        file.slots.retain(|slot| !matches!(slot, Slot::Recovery(_)));
        let room = 64 * 1024 - file.to_bytes().len() - 100;
        file.slots.push(Slot::Unknown {
            kind: 78,
            content: vec![0; room],
        });
        assert!(KeyFile::from_bytes(&file.to_bytes()).is_ok());
        assert_eq!(
            file.with_new_recovery(&master, &mut rng(9)).unwrap_err(),
            RewrapError::NoRoom
        );
    }
}
