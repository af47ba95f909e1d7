//! The one unsafe call of the store: the raw key goes to SQLCipher by
//! `sqlite3_key`, so that it never stands in SQL text.
#![allow(unsafe_code)]

use rusqlite::{Connection, ffi};

use crate::StoreError;

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
