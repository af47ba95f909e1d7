//! The machine as commands see it: the real clock, randomness and disk.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kith_app::{Host, Now, Parcel, PrefsRead, system};
use kith_crypto::Kdf;
use serde_json::Value;
use tauri::{AppHandle, Wry};
use tauri_plugin_store::{Store, StoreBuilder};

use crate::places::Folders;
use crate::{lifecycle, saving};

/// The one key in the file of preferences.
const KEY: &str = "prefs";

/// The host that people get.
pub(crate) struct ShellHost {
    handle: AppHandle,
    folders: Folders,
    machine: [u8; 16],
}

impl ShellHost {
    pub(crate) fn new(handle: AppHandle, folders: Folders) -> Self {
        Self {
            handle,
            folders,
            machine: system::machine(),
        }
    }

    pub(crate) fn web_folder(&self) -> PathBuf {
        self.folders.web.clone()
    }

    fn prefs_file(&self) -> PathBuf {
        self.folders.settings.join("prefs.json")
    }

    /// The plugin's store. It takes a file it cannot read for an empty one, so [`read`] looks first.
    fn store(&self) -> Result<Arc<Store<Wry>>, tauri_plugin_store::Error> {
        StoreBuilder::new(&self.handle, self.prefs_file())
            .disable_auto_save()
            .build()
    }
}

impl Host for ShellHost {
    fn now(&self) -> Now {
        system::now()
    }

    fn random(&self, bytes: &mut [u8]) {
        system::random(bytes);
    }

    fn vault_folder(&self) -> PathBuf {
        self.folders.vault.clone()
    }

    fn settings_folder(&self) -> PathBuf {
        self.folders.settings.clone()
    }

    fn machine(&self) -> [u8; 16] {
        self.machine
    }

    fn kdf(&self) -> Kdf {
        Kdf::default()
    }

    fn prefs(&self) -> PrefsRead {
        read(&self.prefs_file())
    }

    fn keep_prefs(&self, prefs: &Value) -> Result<(), ()> {
        let store = self.store().map_err(drop)?;
        store.set(KEY, prefs.clone());
        store.save().map_err(drop)
    }

    fn version(&self) -> String {
        env!("CARGO_PKG_VERSION").to_owned()
    }

    fn save(&self, file: &Parcel<'_>) -> io::Result<Option<String>> {
        saving::save(&self.handle, file)
    }

    fn locked(&self) {
        lifecycle::locked(&self.handle);
    }
}

/// What the file holds. The plugin writes it in place, so a crash may leave half of it: then defaults
/// are used and it is said.
fn read(file: &Path) -> PrefsRead {
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            return PrefsRead {
                prefs: None,
                damaged: error.kind() != ErrorKind::NotFound,
            };
        }
    };
    match serde_json::from_slice::<Value>(&bytes) {
        Ok(Value::Object(mut kept)) => PrefsRead {
            prefs: kept.remove(KEY),
            damaged: false,
        },
        _ => PrefsRead {
            prefs: None,
            damaged: true,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_file_is_no_preferences_and_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("prefs.json");
        assert_eq!(
            read(&file),
            PrefsRead {
                prefs: None,
                damaged: false
            }
        );
        fs::write(&file, "{\"prefs\":{\"theme\":\"dark\"}}").unwrap();
        assert_eq!(
            read(&file).prefs,
            Some(serde_json::json!({ "theme": "dark" }))
        );
        for damaged in ["", "{\"prefs\":{\"theme\":\"da", "[]", "\0\0\0"] {
            fs::write(&file, damaged).unwrap();
            assert_eq!(
                read(&file),
                PrefsRead {
                    prefs: None,
                    damaged: true
                },
                "{damaged}"
            );
        }
    }
}
