//! Sample people: a throw-away vault of fictional people of a fictional patch.
//! Its key is never kept, so nothing can read it once it is closed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kith_crypto::MasterKey;
use kith_store::Folder;

use crate::failure::Answer;
use crate::host::{Host, HostRandom};
use crate::open_vault::OpenVault;
use crate::wire::Language;

mod cast;
mod chance;
mod clashes;
mod many;
pub mod people;
mod writer;

/// Where sample vaults live.
fn shelf(host: &dyn Host) -> PathBuf {
    host.settings_folder().join("samples")
}

/// Throws away sample vaults that a crash left; nobody has their keys.
pub(crate) fn sweep(host: &dyn Host) {
    let Ok(left) = std::fs::read_dir(shelf(host)) else {
        return;
    };
    for folder in left.flatten().map(|entry| entry.path()) {
        if !in_use(&folder) {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

fn in_use(folder: &Path) -> bool {
    Folder::new(folder).lock().is_err()
}

/// Makes and opens a vault of 24 sample people.
pub(crate) fn open(host: &Arc<dyn Host>, language: Language) -> Answer<OpenVault> {
    let master = MasterKey::make(&mut HostRandom(host.as_ref()));
    let mut name = [0; 8];
    host.random(&mut name);
    let name: String = name.iter().map(|b| format!("{b:02x}")).collect();
    let path = shelf(host.as_ref()).join(&name);
    let mut vault = OpenVault::open(host, &Folder::new(&path), None, &master, true)?;
    vault.sample = Some(path);
    people::fill(&mut vault.store, people::SAMPLE, language, host.now())?;
    vault.store.forget_acts()?;
    Ok(vault)
}
