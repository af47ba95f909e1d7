//! Making, opening, checking and closing the vault.

use kith_crypto::{KeyFile, Passphrase, RecoveryKey, Waits};
use kith_store::{Folder, Fresh, StoreError};
use zeroize::Zeroizing;

use super::passphrases::{CONFIRMED, strong};
use super::together;
use crate::failure::Answer;
use crate::host::HostRandom;
use crate::open_vault::OpenVault;
use crate::wire::{
    Checked, Done, Nothing, Notice, RecoverySheet, SampleOpen, Status, VaultCreate, VaultRecover,
    VaultState, VaultUnlock,
};
use crate::{App, Code, Failure, sample};

const KEYS: &str = "keys";
const WAITS: &str = "waits";

impl App {
    /// Where things stand.
    ///
    /// # Errors
    /// Never.
    pub fn app_status(&self, _: Nothing) -> Answer<Status> {
        let folder = Folder::new(self.host().vault_folder());
        let open = self.open();
        let state = match &*open {
            Some(_) => VaultState::Open,
            None if folder.holds_vault() => VaultState::Locked,
            None => VaultState::None,
        };
        let store = open.as_ref().map(|vault| &vault.store);
        let copied = store.is_some_and(|store| store.fresh() == Fresh::Copied);
        Ok(Status {
            state,
            folder: folder.path().display().to_string(),
            sample: open.as_ref().is_some_and(|vault| vault.sample.is_some()),
            wait_ms: self.waits(&folder).remaining(self.now().at.0).as_millis() as u64,
            version: self.host().version(),
            damaged_prefs: self.prefs().1,
            recovery_confirmed: store.is_some_and(|store| store.noted(CONFIRMED).unwrap_or(false)),
            notice: if copied { Notice::Copied } else { Notice::None },
            together_code: store.is_some_and(|store| together::code(store).is_ok()),
            together: open.as_ref().and_then(OpenVault::now_together),
        })
    }

    /// Makes a vault and opens it. Everything is made beside and put in place
    /// at once, so that there is never half a vault.
    ///
    /// # Errors
    /// When there is one, the passphrase is weak or the disk refuses.
    pub fn vault_create(&self, request: VaultCreate) -> Answer<RecoverySheet> {
        let typed = Zeroizing::new(request.passphrase);
        let mut open = self.open();
        let folder = Folder::new(self.host().vault_folder());
        if open.is_some() || folder.holds_vault() {
            return Err(Code::VaultExists.into());
        }
        let passphrase = strong(&typed)?;
        let made = KeyFile::make(&passphrase, self.host().kdf(), &mut HostRandom(self.host()))?;
        let beside = making(&folder);
        let _ = std::fs::remove_dir_all(beside.path());
        let name = vault_name(&made.file);
        OpenVault::open(
            &self.shared_host(),
            &beside,
            Some(&name),
            &made.master,
            true,
        )?
        .close();
        beside.write(KEYS, &made.file.to_bytes())?;
        beside.put_in_place(&folder)?;
        let mut vault = OpenVault::open(
            &self.shared_host(),
            &folder,
            Some(&name),
            &made.master,
            false,
        )?;
        let (sheet, ask) = self.sheet(&made.recovery);
        vault.recovery = Some((made.recovery, ask));
        *open = Some(vault);
        Ok(sheet)
    }

    /// Opens the vault by its passphrase.
    ///
    /// # Errors
    /// What is true: wrong passphrase, wait first, damaged, newer, in use.
    pub fn vault_unlock(&self, request: VaultUnlock) -> Answer<Done> {
        let typed = Zeroizing::new(request.passphrase);
        // What cannot be a passphrase is not a try.
        let passphrase = Passphrase::new(&typed).map_err(|_| Code::WrongPassphrase)?;
        self.unlock(|keys| Ok((keys.open_with_passphrase(&passphrase)?, None)))
    }

    /// Opens the vault by its recovery key and gives it a new passphrase.
    ///
    /// # Errors
    /// As [`Self::vault_unlock`], and when the new passphrase is weak.
    pub fn vault_recover(&self, request: VaultRecover) -> Answer<Done> {
        let (key, new) = (
            Zeroizing::new(request.recovery_key),
            Zeroizing::new(request.new_passphrase),
        );
        // A slip in copying is not a wrong try.
        let recovery = RecoveryKey::parse(&key)?;
        self.unlock(|keys| {
            let master = keys.open_with_recovery(&recovery)?;
            let new = strong(&new)?;
            let keys = keys.with_new_passphrase(
                &master,
                &new,
                self.host().kdf(),
                &mut HostRandom(self.host()),
            )?;
            Ok((master, Some(keys)))
        })
    }

    fn unlock(
        &self,
        master: impl FnOnce(&KeyFile) -> Answer<(kith_crypto::MasterKey, Option<KeyFile>)>,
    ) -> Answer<Done> {
        let mut open = self.open();
        if open.is_some() {
            return Err(Code::InUse.into());
        }
        let folder = Folder::new(self.host().vault_folder());
        if !folder.holds_vault() {
            return Err(Code::NoVault.into());
        }
        let keys = folder.read(KEYS).map_err(|error| match error {
            StoreError::Missing => Failure::from(Code::DamagedKeys),
            other => other.into(),
        })?;
        let keys = KeyFile::from_bytes(&keys)?;
        let (master, new_keys) = self.guarded(&folder, || master(&keys))?;
        let vault = OpenVault::open(
            &self.shared_host(),
            &folder,
            Some(&vault_name(&keys)),
            &master,
            false,
        );
        let vault = vault.map_err(|failure| match failure.code {
            // The keys are here, so the database ought to be.
            Code::NoVault => Code::DamagedVault.into(),
            _ => failure,
        })?;
        let kept = new_keys.map_or(Ok(()), |keys| folder.write(KEYS, &keys.to_bytes()));
        if let Err(error) = kept {
            vault.close();
            return Err(error.into());
        }
        *open = Some(vault);
        Ok(Done {})
    }

    /// Tries something that takes a secret: waits first where there were too
    /// many wrong tries, and counts this one before saying it was wrong.
    pub(crate) fn guarded<T>(
        &self,
        folder: &Folder,
        attempt: impl FnOnce() -> Answer<T>,
    ) -> Answer<T> {
        let now = self.now().at.0;
        let before = self.waits(folder);
        let mut waits = before;
        let left = waits.remaining(now);
        if waits != before {
            folder.write(WAITS, &waits.to_bytes())?;
        }
        if !left.is_zero() {
            let wait_ms = Some(left.as_millis() as u64);
            return Err(Failure {
                wait_ms,
                ..Code::WaitFirst.into()
            });
        }
        let done = attempt();
        match &done {
            // A disk too full to forget old tries must not keep the right passphrase out.
            Ok(_) if waits.failures() > 0 => drop(folder.write(WAITS, &Waits::none().to_bytes())),
            Err(Failure {
                code: Code::WrongPassphrase | Code::WrongRecoveryKey,
                ..
            }) => {
                waits.record_failure(now);
                folder.write(WAITS, &waits.to_bytes())?;
            }
            _ => {}
        }
        done.map_err(|failure| {
            let left = waits.remaining(now).as_millis() as u64;
            Failure {
                wait_ms: (left > 0).then_some(left),
                ..failure
            }
        })
    }

    fn waits(&self, folder: &Folder) -> Waits {
        match folder.read(WAITS) {
            Ok(bytes) => Waits::from_bytes(&bytes, self.now().at.0),
            Err(_) => Waits::none(),
        }
    }

    /// Closes the vault; the page that showed it goes away.
    ///
    /// # Errors
    /// Never.
    pub fn vault_lock(&self, _: Nothing) -> Answer<Done> {
        self.close();
        self.host().locked();
        Ok(Done {})
    }

    /// Reads every page and operation and compares every projection. Locking
    /// does not wait for the end of it.
    ///
    /// # Errors
    /// [`Code::DamagedVault`] when anything cannot be read; [`Code::Locked`] when
    /// the vault was locked meanwhile.
    pub fn vault_verify(&self, _: Nothing) -> Answer<Checked> {
        let stop = self.until_closing();
        self.with_store(|store| {
            let found = store.verify_unless(&stop)?;
            if found.differences > 0 {
                // The log is the truth: what is drawn from it is drawn again.
                store.rebuild_unless(&stop)?;
            }
            let after = if found.differences > 0 {
                store.verify_unless(&stop)?
            } else {
                found
            };
            Ok(Checked {
                sound: after.differences == 0,
                operations: found.operations,
                differences: found.differences,
            })
        })
    }

    /// Opens a throw-away vault of fictional people. Its key is never kept, so
    /// that nothing can read it once it is closed.
    ///
    /// # Errors
    /// When a vault is open or the disk refuses.
    pub fn sample_open(&self, request: SampleOpen) -> Answer<Done> {
        let mut open = self.open();
        if open.is_some() {
            return Err(Code::InUse.into());
        }
        *open = Some(sample::open(&self.shared_host(), request.language)?);
        Ok(Done {})
    }
}

/// Where a vault is made before it is put in place.
fn making(folder: &Folder) -> Folder {
    Folder::new(folder.path().with_extension("making"))
}

/// Puts a vault in place that was made whole when the power went: its keys are
/// written last. Its recovery sheet was never asked back, and the app says so.
pub(crate) fn finish_making(host: &dyn crate::Host) {
    let folder = Folder::new(host.vault_folder());
    let made = making(&folder);
    if !folder.holds_vault() && made.read(KEYS).is_ok() {
        let _ = made.put_in_place(&folder);
    }
}

fn vault_name(keys: &KeyFile) -> String {
    keys.vault()
        .as_bytes()
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect()
}
