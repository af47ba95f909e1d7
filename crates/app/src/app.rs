//! The app: a host, and at most one open vault.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kith_model::{EntityId, Scope};
use kith_store::{Now, Store};

use crate::failure::Answer;
use crate::open_vault::OpenVault;
use crate::wire::Saved;
use crate::{Code, Host};

/// The app behind every command.
pub struct App {
    host: Arc<dyn Host>,
    open: Mutex<Option<OpenVault>>,
}

impl App {
    /// An app with no vault open.
    pub fn new(host: Arc<dyn Host>) -> Self {
        crate::sample::sweep(host.as_ref());
        crate::commands::finish_making(host.as_ref());
        Self {
            host,
            open: Mutex::new(None),
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
        if let Some(vault) = self.open().take() {
            vault.close();
        }
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
