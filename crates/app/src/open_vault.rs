//! A vault while it is open: its store, and what its keys give.

use std::path::PathBuf;
use std::sync::Arc;

use kith_crypto::{AskBack, BlobKey, MasterKey, RecoveryKey};
use kith_store::instance::Beside;
use kith_store::{Folder, Store};

use crate::Host;
use crate::commands::Bringing;
use crate::failure::Answer;
use crate::together::Together;

/// A vault while it is open.
pub(crate) struct OpenVault {
    pub(crate) store: Store,
    pub(crate) blob_key: BlobKey,
    /// The recovery key, from when it is shown until it was asked back.
    pub(crate) recovery: Option<(RecoveryKey, AskBack)>,
    /// Where sample people live until they are thrown away.
    pub(crate) sample: Option<PathBuf>,
    /// Whose record is on the screen while somebody sits at it.
    pub(crate) together: Option<Together>,
    /// The plans shown last, to be agreed as they were shown.
    pub(crate) shown: crate::plan::Shown,
    /// A file of a directory on its way into the patch.
    pub(crate) bringing: Option<Bringing>,
}

impl OpenVault {
    /// Opens or makes the database of a vault in a folder.
    pub(crate) fn open(
        host: &Arc<dyn Host>,
        folder: &Folder,
        vault: Option<&str>,
        keys: &MasterKey,
        make: bool,
    ) -> Answer<Self> {
        let settings = host.settings_folder();
        // A vault without a name is thrown away, and with it what is known of it.
        let (place, name) = vault.map_or((folder.path(), "sample"), |name| (&settings, name));
        let outside = Box::new(Beside::new(place, name, host.machine()));
        let random = Arc::clone(host);
        let random = Box::new(move |bytes: &mut [u8]| random.random(bytes));
        let key = keys.database_key();
        let store = if make {
            Store::create(folder, key.expose(), outside, random)?
        } else {
            Store::open(folder, key.expose(), outside, random)?
        };
        Ok(Self {
            store,
            blob_key: keys.blob_key(),
            recovery: None,
            sample: None,
            together: None,
            shown: crate::plan::Shown::default(),
            bringing: None,
        })
    }

    /// Closes it. Everything acknowledged is on the disk already, so a failure
    /// here costs no more than a new log at the next opening.
    pub(crate) fn close(self) {
        let closed = self.store.close();
        if let Some(folder) = self.sample {
            let _ = std::fs::remove_dir_all(folder);
        }
        drop(closed);
    }
}
