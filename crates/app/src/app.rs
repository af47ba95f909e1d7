//! The app: a host, and at most one open vault.

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kith_model::{EntityId, Scope};
use kith_store::{Now, Stop, Store};

use crate::failure::Answer;
use crate::open_vault::OpenVault;
use crate::wire::Saved;
use crate::{Code, Host};

/// The app behind every command.
pub struct App {
    host: Arc<dyn Host>,
    open: Mutex<Option<OpenVault>>,
    /// How many want the vault closed and wait for it.
    closing: Arc<AtomicUsize>,
    /// How often somebody sat down at the screen.
    pub(crate) sat_down: AtomicUsize,
}

impl App {
    /// An app with no vault open.
    pub fn new(host: Arc<dyn Host>) -> Self {
        crate::sample::sweep(host.as_ref());
        crate::commands::finish_making(host.as_ref());
        Self {
            host,
            open: Mutex::new(None),
            closing: Arc::default(),
            sat_down: AtomicUsize::new(0),
        }
    }

    pub(crate) fn host(&self) -> &dyn Host {
        self.host.as_ref()
    }

    pub(crate) fn shared_host(&self) -> Arc<dyn Host> {
        Arc::clone(&self.host)
    }

    pub(crate) fn now(&self) -> Now {
        self.host.now()
    }

    /// The vault, open or not. A panic in one command does not lock out the
    /// next: writes are transactions, so nothing is half done.
    pub(crate) fn open(&self) -> MutexGuard<'_, Option<OpenVault>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs with the open vault.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut OpenVault) -> Answer<T>) -> Answer<T> {
        work(self.open().as_mut().ok_or(Code::Locked)?)
    }

    /// Runs with the open vault's store.
    pub(crate) fn with_store<T>(&self, work: impl FnOnce(&mut Store) -> Answer<T>) -> Answer<T> {
        self.with(|vault| work(&mut vault.store))
    }

    /// The acknowledgement of something written in a scope.
    pub(crate) fn saved(&self, store: &Store, scope: Scope) -> Answer<Saved> {
        let (can_undo, can_redo) = can_undo(store, scope)?;
        Ok(Saved {
            at: self.now().at,
            can_undo,
            can_redo,
        })
    }

    /// Closes the vault if one is open: keys are wiped, the database is closed,
    /// sample people are gone.
    pub fn close(&self) {
        self.closing.fetch_add(1, SeqCst);
        let mut open = self.open();
        if let Some(vault) = open.take() {
            vault.close();
        }
        self.closing.fetch_sub(1, SeqCst);
    }

    /// Stops long work as soon as somebody wants the vault closed.
    pub(crate) fn until_closing(&self) -> Stop {
        let closing = Arc::clone(&self.closing);
        Arc::new(move || closing.load(SeqCst) > 0)
    }

    /// A new random id.
    pub(crate) fn entity_id(&self) -> EntityId {
        let mut bytes = [0; 16];
        self.host.random(&mut bytes);
        EntityId(bytes)
    }
}

/// Whether there is something to undo and to redo. Undo stops before it would
/// take away a whole record that was written in, or the team's settings.
pub(crate) fn can_undo(store: &Store, scope: Scope) -> Answer<(bool, bool)> {
    let (undo, redo) = store.can_undo(scope)?;
    Ok((undo && !store.at_beginning(scope)?, redo))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::thread;

    use kith_crypto::Kdf;
    use kith_model::Moment;

    use super::*;
    use crate::wire::{Nothing, PersonAdd, VaultCreate};
    use crate::{Failure, PrefsRead, system};

    struct Machine(PathBuf);

    impl Host for Machine {
        fn now(&self) -> Now {
            Now {
                at: Moment(1_795_003_200_000),
                offset: 0,
            }
        }
        fn random(&self, bytes: &mut [u8]) {
            system::random(bytes);
        }
        fn vault_folder(&self) -> PathBuf {
            self.0.join("vault")
        }
        fn settings_folder(&self) -> PathBuf {
            self.0.join("settings")
        }
        fn machine(&self) -> [u8; 16] {
            [3; 16]
        }
        fn kdf(&self) -> Kdf {
            Kdf::quick()
        }
        fn prefs(&self) -> PrefsRead {
            PrefsRead::default()
        }
        fn keep_prefs(&self, _: &serde_json::Value) -> Result<(), ()> {
            Ok(())
        }
        fn version(&self) -> String {
            String::new()
        }
        fn save(&self, _: &crate::Parcel<'_>) -> std::io::Result<Option<String>> {
            Ok(None)
        }
        fn locked(&self) {}
    }

    #[test]
    fn locking_stops_a_check_of_the_vault_that_is_under_way() -> Result<(), Failure> {
        let home = tempfile::tempdir().map_err(|_| Code::DiskFailed)?;
        let app = App::new(Arc::new(Machine(home.path().to_owned())));
        app.vault_create(VaultCreate {
            passphrase: "lantern harbour bracken violin".to_owned(),
        })?;
        for nth in 0..20 {
            app.person_add(PersonAdd {
                preferred_name: format!("Mair {nth}"),
                language: "en".to_owned(),
            })?;
        }
        assert!(app.vault_verify(Nothing {})?.sound);
        let stop = app.until_closing();
        let mut open = app.open();
        thread::scope(|scope| {
            // Somebody locks while the vault is in use: from then on the check has to give way.
            let locking = scope.spawn(|| app.vault_lock(Nothing {}));
            while app.closing.load(SeqCst) == 0 {
                thread::yield_now();
            }
            let store = &mut open.as_mut().ok_or(Code::Locked)?.store;
            let checked = store.verify_unless(&stop).map_err(Failure::from);
            assert_eq!(checked.map_err(|failure| failure.code), Err(Code::Locked));
            drop(open);
            let locked = locking
                .join()
                .unwrap_or_else(|_| Err(Code::Internal.into()));
            locked.map(drop)
        })?;
        assert!(app.open().is_none());
        assert!(!stop(), "nobody waits any more");
        Ok(())
    }
}
