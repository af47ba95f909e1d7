//! The `keys` file: one master key, wrapped once for each way of opening a vault.
//!
//! The file is small, public in shape and worthless without a passphrase or the recovery key. It
//! ends in a checksum, so that a damaged file is told apart from a wrong passphrase. Writing it to
//! disk safely is the store's business. [`encoding`] has the frozen format.

mod encoding;
mod make;
mod open;
mod rewrap;
mod slot;
#[cfg(test)]
mod tampering;

pub use encoding::ReadKeyFileError;
pub use make::{MakeKeyFileError, NewKeys};
pub use open::{OpenWithPassphraseError, OpenWithRecoveryError};
pub use rewrap::RewrapError;

use crate::vault_id::VaultId;
use slot::Slot;

/// The content of `keys`, whole and undamaged. It holds no secret in the clear.
///
/// Slots of a kind this build does not know are kept byte for byte, so that an older Kith never
/// throws away what a newer one wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFile {
    vault: VaultId,
    /// What the true master key gives for this vault; see [`crate::MasterKey`].
    check: [u8; 32],
    slots: Vec<Slot>,
}

impl KeyFile {
    /// The vault whose keys these are.
    pub fn vault(&self) -> VaultId {
        self.vault
    }
}
