//! The machine as the commands see it in tests: real but for a quick key derivation.

use std::fs;
use std::io;
use std::path::PathBuf;

use kith_app::{Host, Now, Parcel, PrefsRead, system};
use kith_crypto::Kdf;
use serde_json::Value;

pub(crate) struct TestHost {
    home: PathBuf,
}

impl TestHost {
    pub(crate) fn new(home: PathBuf) -> Self {
        Self { home }
    }
}

impl Host for TestHost {
    fn now(&self) -> Now {
        system::now()
    }

    fn random(&self, bytes: &mut [u8]) {
        system::random(bytes);
    }

    fn vault_folder(&self) -> PathBuf {
        self.home.join("vault")
    }

    fn settings_folder(&self) -> PathBuf {
        self.home.join("settings")
    }

    fn machine(&self) -> [u8; 16] {
        system::machine()
    }

    fn kdf(&self) -> Kdf {
        Kdf::quick()
    }

    fn prefs(&self) -> PrefsRead {
        let Ok(bytes) = fs::read(self.settings_folder().join("prefs.json")) else {
            return PrefsRead {
                prefs: None,
                damaged: false,
            };
        };
        let prefs = serde_json::from_slice(&bytes).ok();
        PrefsRead {
            damaged: prefs.is_none(),
            prefs,
        }
    }

    fn keep_prefs(&self, prefs: &Value) -> Result<(), ()> {
        let folder = self.settings_folder();
        fs::create_dir_all(&folder).map_err(drop)?;
        fs::write(folder.join("prefs.json"), prefs.to_string()).map_err(drop)
    }

    fn version(&self) -> String {
        env!("CARGO_PKG_VERSION").to_owned()
    }

    /// Into the folder `saved` of the home, where tests find it.
    fn save(&self, file: &Parcel<'_>) -> io::Result<Option<String>> {
        let folder = self.home.join("saved");
        fs::create_dir_all(&folder)?;
        system::keep_file(&folder.join(file.name), file.bytes)?;
        Ok(Some(file.name.to_owned()))
    }

    /// In a browser the page stays and shows the locked screen.
    fn locked(&self) {}
}
