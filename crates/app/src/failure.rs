//! Errors as they cross to the UI: a code the UI acts on and puts into words,
//! and an English message for developers. Neither ever names content.

use kith_crypto::{
    MakeKeyFileError, OpenWithPassphraseError, OpenWithRecoveryError, ParseRecoveryKeyError,
    PassphraseError, ReadKeyFileError, RewrapError,
};
use kith_model::prose::ProseError;
use kith_store::StoreError;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the UI acts on. A code exists only if it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[expect(
    missing_docs,
    reason = "the names say it, and the UI's catalogue says it in words"
)]
pub enum Code {
    WrongPassphrase,
    WrongRecoveryKey,
    RecoveryMistyped,
    WaitFirst,
    WeakPassphrase,
    DamagedVault,
    DamagedKeys,
    NewerVault,
    InUse,
    Plaintext,
    NoVault,
    VaultExists,
    Locked,
    Together,
    NoTogetherCode,
    NotSixDigits,
    CodeTooEasy,
    ReadOnlyFolder,
    DiskFull,
    DiskFailed,
    TooLong,
    BadValue,
    NotFound,
    ReadOnlyEntity,
    ChangedSince,
    NothingToUndo,
    NotAPicture,
    PictureTooLarge,
    RecoveryMismatch,
    NotATable,
    TableTooLarge,
    TooManyContacts,
    FileNotSaved,
    CopyNotMade,
    NotEnoughMemory,
    BadRequest,
    Internal,
}

/// An error as it crosses to the UI.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What happened.
    pub code: Code,
    /// The same in English, for developers.
    pub message: String,
    /// How long to wait, in milliseconds, where that is the answer.
    #[ts(optional, type = "number")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait_ms: Option<u64>,
}

impl Failure {
    /// A failure that needs no more than its code.
    pub fn new(code: Code, message: &str) -> Self {
        Self {
            code,
            message: message.to_owned(),
            wait_ms: None,
        }
    }
}

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Self::new(code, &format!("{code:?}"))
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::Missing => Code::NoVault,
            StoreError::Exists => Code::VaultExists,
            StoreError::InUse => Code::InUse,
            StoreError::Plaintext => Code::Plaintext,
            StoreError::Prose(ProseError::NoSuchVersion | ProseError::StalePeer) => {
                Code::ChangedSince
            }
            StoreError::Damaged | StoreError::Prose(_) => Code::DamagedVault,
            StoreError::Newer => Code::NewerVault,
            StoreError::ReadOnly => Code::ReadOnlyFolder,
            StoreError::Full => Code::DiskFull,
            StoreError::Disk => Code::DiskFailed,
            // Only locking stops what is under way.
            StoreError::Stopped => Code::Locked,
            StoreError::NotFound => Code::NotFound,
            StoreError::ReadOnlyEntity => Code::ReadOnlyEntity,
            StoreError::ChangedSince => Code::ChangedSince,
            StoreError::NothingToUndo => Code::NothingToUndo,
            StoreError::Misfit(kith_model::schema::MisfitError::TooLong) | StoreError::TooLong => {
                Code::TooLong
            }
            StoreError::Misfit(_) => Code::BadValue,
            _ => Code::Internal,
        };
        Self::new(code, &error.to_string())
    }
}

macro_rules! from_errors {
    ($($error:ty: |$e:ident| $code:expr;)*) => {$(
        impl From<$error> for Failure {
            fn from($e: $error) -> Self {
                let code = $code;
                Self::new(code, &$e.to_string())
            }
        }
    )*};
}

from_errors! {
    ReadKeyFileError: |e| match e { ReadKeyFileError::NewerVersion { .. } => Code::NewerVault, _ => Code::DamagedKeys };
    OpenWithPassphraseError: |e| match e {
        OpenWithPassphraseError::WrongPassphrase => Code::WrongPassphrase,
        OpenWithPassphraseError::NotEnoughMemory => Code::NotEnoughMemory,
        _ => Code::DamagedKeys,
    };
    OpenWithRecoveryError: |e| match e {
        OpenWithRecoveryError::WrongRecoveryKey => Code::WrongRecoveryKey,
        _ => Code::DamagedKeys,
    };
    MakeKeyFileError: |e| Code::NotEnoughMemory;
    RewrapError: |e| Code::NotEnoughMemory;
    ParseRecoveryKeyError: |e| Code::RecoveryMistyped;
    PassphraseError: |e| Code::WeakPassphrase;
}

/// Shorthand for what every command returns.
pub(crate) type Answer<T> = Result<T, Failure>;
