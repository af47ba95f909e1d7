//! The little that commands need of the machine they run on.

use std::path::PathBuf;

use kith_crypto::Kdf;
use kith_store::Now;

/// Preferences as they were kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrefsRead {
    /// What was kept, if anything.
    pub prefs: Option<serde_json::Value>,
    /// Whether what was kept could not be read.
    pub damaged: bool,
}

/// A file for the user to keep. Its name and kind say nothing of whose it is.
#[derive(Clone, Copy, Debug)]
pub struct Parcel<'a> {
    /// A name to suggest: `circles-2026-11-23.png`.
    pub name: &'a str,
    /// The end of the name, without the dot.
    pub kind: &'static str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// The machine, as commands see it.
pub trait Host: Send + Sync {
    /// What the clock says, and where.
    fn now(&self) -> Now;
    /// Fills with randomness fit for keys.
    fn random(&self, bytes: &mut [u8]);
    /// Where the vault is, or is to be.
    fn vault_folder(&self) -> PathBuf;
    /// Where settings are kept, outside the vault.
    fn settings_folder(&self) -> PathBuf;
    /// Which machine this is.
    fn machine(&self) -> [u8; 16];
    /// How new passphrases are stretched.
    fn kdf(&self) -> Kdf;
    /// The preferences kept on this device.
    fn prefs(&self) -> PrefsRead;
    /// Keeps preferences.
    ///
    /// # Errors
    /// When they cannot be kept.
    #[expect(
        clippy::result_unit_err,
        reason = "preferences are not worth more words"
    )]
    fn keep_prefs(&self, prefs: &serde_json::Value) -> Result<(), ()>;
    /// The version of the app.
    fn version(&self) -> String;
    /// Lets the user choose a place for a file and keeps it there, whole or not
    /// at all: see [`crate::system::keep_file`]. Gives the name it was kept
    /// under, or nothing when they chose none. May wait for the user as long as
    /// they like, so no vault may be held meanwhile.
    ///
    /// # Errors
    /// When it cannot be kept there.
    fn save(&self, file: &Parcel<'_>) -> std::io::Result<Option<String>>;
    /// Called when keys are gone and the database is closed: the page that
    /// showed a record must go too.
    fn locked(&self);
}

/// A host's randomness as the cryptography takes it.
pub(crate) struct HostRandom<'a>(pub(crate) &'a dyn Host);

impl rand_core::TryRng for HostRandom<'_> {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        let mut bytes = [0; 4];
        self.0.random(&mut bytes);
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        let mut bytes = [0; 8];
        self.0.random(&mut bytes);
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
        self.0.random(bytes);
        Ok(())
    }
}

impl rand_core::TryCryptoRng for HostRandom<'_> {}
