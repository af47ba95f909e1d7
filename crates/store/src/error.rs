//! What can go wrong with a vault, said truly.

use kith_model::ids::NotAnId;
use kith_model::op::DecodeOpError;
use kith_model::prose::ProseError;
use kith_model::schema::MisfitError;
use rusqlite::ErrorCode;

/// Why a vault could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no vault in the folder.
    #[error("there is no vault in this folder")]
    Missing,
    /// There is a vault in the folder already.
    #[error("there is a vault in this folder already")]
    Exists,
    /// Another process has it open.
    #[error("another window has this vault open")]
    InUse,
    /// The file is an unencrypted database: somebody put it there.
    #[error("the vault's file is not encrypted, so it is not this vault")]
    Plaintext,
    /// Bytes were changed or are missing.
    #[error("the vault's file is damaged; it was left as it is")]
    Damaged,
    /// Made by a newer version of Kith.
    #[error("a newer version of Kith made this vault; it was left as it is")]
    Newer,
    /// The folder or file may not be written to.
    #[error("the vault's folder cannot be written to")]
    ReadOnly,
    /// No room on the disk.
    #[error("there is no room left on the disk")]
    Full,
    /// The disk failed.
    #[error("the disk could not be read or written")]
    Disk,
    /// It was asked to stop; nothing was changed.
    #[error("it was asked to stop")]
    Stopped,
    /// No such person, entity or picture.
    #[error("there is no such thing in the vault")]
    NotFound,
    /// The entity was written by a newer version.
    #[error("a newer version of Kith wrote this; it can only be read here")]
    ReadOnlyEntity,
    /// Somebody changed it after the act that was to be undone.
    #[error("it was changed since")]
    ChangedSince,
    /// Nothing of the user's own to undo or redo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// The value does not fit its field.
    #[error(transparent)]
    Misfit(#[from] MisfitError),
    /// Prose longer than a field may be.
    #[error("longer than a text may be")]
    TooLong,
    /// Prose could not be read or merged.
    #[error(transparent)]
    Prose(#[from] ProseError),
    /// The database said something unforeseen. Its message names no content.
    #[error("the database failed ({0})")]
    Database(i32),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match &error {
            rusqlite::Error::QueryReturnedNoRows => Self::NotFound,
            rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged,
                ErrorCode::DiskFull => Self::Full,
                ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
                    Self::ReadOnly
                }
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::InUse,
                ErrorCode::OperationInterrupted => Self::Stopped,
                ErrorCode::SystemIoFailure => Self::Disk,
                _ => Self::Database(failure.extended_code),
            },
            // A column that holds what Kith never wrote there.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..) => Self::Damaged,
            _ => Self::Database(-1),
        }
    }
}

impl From<DecodeOpError> for StoreError {
    fn from(_: DecodeOpError) -> Self {
        Self::Damaged
    }
}

impl From<NotAnId> for StoreError {
    fn from(_: NotAnId) -> Self {
        Self::NotFound
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Disk,
        }
    }
}
