//! Where Kith keeps things on this device.

use std::path::PathBuf;

use anyhow::Result;
use tauri::{AppHandle, Manager};

/// Names another place for everything, so that a test, or a second vault, keeps to itself.
const HOME: &str = "KITH_HOME";

const IDENTIFIER: &str = "uk.kith.desktop";

/// Where things are, as far as the environment says.
pub(crate) struct Places {
    home: Option<PathBuf>,
}

/// Where things are.
pub(crate) struct Folders {
    /// The vault: everything about people.
    pub(crate) vault: PathBuf,
    /// Preferences of this device.
    pub(crate) settings: PathBuf,
    /// What the web view may write when tests drive it; else it writes nothing.
    pub(crate) web: PathBuf,
}

impl Places {
    pub(crate) fn from_env() -> Self {
        let home = std::env::var_os(HOME).filter(|home| !home.is_empty());
        Self {
            home: home.map(PathBuf::from),
        }
    }

    /// The name under which a running Kith is found by the next one that is started: one for each home.
    pub(crate) fn instance_name(&self) -> String {
        match &self.home {
            None => IDENTIFIER.to_owned(),
            Some(home) => {
                let home = std::path::absolute(home).unwrap_or_else(|_| home.clone());
                format!(
                    "{IDENTIFIER}.h{:016x}",
                    fnv(home.to_string_lossy().as_bytes())
                )
            }
        }
    }

    /// The folders, which need not be there yet. A vault does not roam with a Windows profile.
    pub(crate) fn resolve(&self, handle: &AppHandle) -> Result<Folders> {
        if let Some(home) = &self.home {
            let home = std::path::absolute(home)?;
            return Ok(Folders {
                vault: home.join("vault"),
                settings: home.join("settings"),
                web: home.join("web"),
            });
        }
        let path = handle.path();
        let data = path.app_local_data_dir()?;
        Ok(Folders {
            vault: data.join("vault"),
            settings: path.app_config_dir()?,
            web: data.join("web"),
        })
    }
}

/// FNV-1a: a name, not a secret.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_home_has_an_instance_of_its_own() {
        let named = |home: Option<&str>| {
            Places {
                home: home.map(PathBuf::from),
            }
            .instance_name()
        };
        assert_eq!(named(None), IDENTIFIER);
        assert_ne!(named(Some("/a")), named(Some("/b")));
        assert_eq!(named(Some("/a")), named(Some("/a")));
        let element = named(Some("/a")).rsplit('.').next().map(str::to_owned);
        assert!(
            element.is_some_and(|last| !last.starts_with(|c: char| c.is_ascii_digit())),
            "D-Bus refuses digits first"
        );
    }

    #[test]
    fn the_identifier_is_the_one_of_the_configuration() {
        let configuration: serde_json::Value =
            serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
        assert_eq!(configuration["identifier"], IDENTIFIER);
    }
}
