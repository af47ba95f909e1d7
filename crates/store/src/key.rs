//! The unsafe calls of the store: SQLCipher is made ready once, and the raw key
//! goes to it by `sqlite3_key`, so that it never stands in SQL text.
#![allow(unsafe_code)]

use std::sync::OnceLock;

use rusqlite::{Connection, ffi};

use crate::StoreError;

/// Makes SQLCipher ready, before the first connection of the process is opened.
/// SQLite runs SQLCipher's part of that after it has let other threads go on:
/// a key given meanwhile would fail.
pub(crate) fn ready() -> Result<(), StoreError> {
    static READY: OnceLock<i32> = OnceLock::new();
    // SAFETY: it takes nothing, and may be called at any time and again.
    match READY.get_or_init(|| unsafe { ffi::sqlite3_initialize() }) {
        &ffi::SQLITE_OK => Ok(()),
        code => Err(StoreError::Database(*code)),
    }
}

/// Gives a connection its raw 256-bit key, before anything else is asked of it.
pub(crate) fn give(connection: &Connection, key: &[u8; 32]) -> Result<(), StoreError> {
    // SQLCipher takes `x'…'` as a raw key: no derivation of its own.
    let mut text = zeroize::Zeroizing::new([0u8; 67]);
    text[..2].copy_from_slice(b"x'");
    for (place, byte) in text[2..66].chunks_mut(2).zip(key) {
        place[0] = b"0123456789abcdef"[usize::from(byte >> 4)];
        place[1] = b"0123456789abcdef"[usize::from(byte & 15)];
    }
    text[66] = b'\'';
    // SAFETY: the handle is open for as long as `connection` lives, and the
    // pointer and length describe `text`, which SQLCipher copies.
    let code = unsafe { ffi::sqlite3_key(connection.handle(), text.as_ptr().cast(), 67) };
    if code == ffi::SQLITE_OK {
        Ok(())
    } else {
        Err(StoreError::Database(code))
    }
}
