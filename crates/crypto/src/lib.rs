//! Keys of a vault: the master key, the `keys` file that wraps it, passphrases, the printed
//! recovery key, the waits after wrong passphrases, and the code that takes the screen back.
//!
//! Deliberately not here: files, clocks and sources of randomness (callers pass bytes, Unix
//! milliseconds and an [`rand_core::CryptoRng`]), the database, the keychain, and any sentence shown
//! to a person: errors and [`Feedback`] are codes that the UI puts into words.
//!
//! Names follow one habit: `make…` draws on randomness, everything else is deterministic.

#[cfg(all(feature = "quick-kdf", not(debug_assertions)))]
compile_error!(
    "quick-kdf makes passphrases cheap to guess: it is for tests, never for a release build"
);

mod kdf;
mod key_file;
mod leaving_code;
mod master_key;
mod passphrase;
mod recovery_key;
mod secret;
mod strength;
#[cfg(test)]
mod test_rng;
mod vault_id;
mod waits;
mod word_list;
mod wrap;

pub use kdf::{Argon2Cost, Kdf, RefusedParametersError};
pub use key_file::{
    KeyFile, MakeKeyFileError, NewKeys, OpenWithPassphraseError, OpenWithRecoveryError,
    ReadKeyFileError, RewrapError,
};
pub use leaving_code::{
    LeavingCode, MakeLeavingCodeError, ReadLeavingCodeError, TryLeavingCodeError,
};
pub use master_key::{AuditKey, BackupKey, BlobKey, DatabaseKey, MasterKey};
pub use passphrase::{Passphrase, PassphraseError};
pub use recovery_key::{
    AskBack, AskBackError, GroupNumber, ParseRecoveryKeyError, RecoveryKey, WrongGroups,
};
pub use strength::{Feedback, Strength};
pub use vault_id::VaultId;
pub use waits::Waits;
pub use word_list::WordList;
