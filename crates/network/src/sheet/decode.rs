//! From bytes to text. A byte order mark is believed; what is UTF-8 is taken
//! for it; zero bytes at every other place are UTF-16; and what is left was
//! written by an older program on Windows. Guessing further would be guessing:
//! tables from here are in English and Welsh.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How the text of a table was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, either way round.
    Utf16,
    /// Windows-1252.
    Windows1252,
}

/// The text, or nothing when it cannot be a table: a workbook, a picture, a
/// program.
pub(super) fn decode(bytes: &[u8]) -> Option<(Cow<'_, str>, Encoding)> {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return Some((String::from_utf8_lossy(rest), Encoding::Utf8));
    }
    let sixteen = match bytes {
        [0xff, 0xfe, rest @ ..] => Some((UTF_16LE, rest)),
        [0xfe, 0xff, rest @ ..] => Some((UTF_16BE, rest)),
        _ => None,
    };
    let sixteen = sixteen.or_else(|| {
        let start = &bytes[..bytes.len().min(512) & !1];
        let zero = |odd: usize| {
            start
                .iter()
                .skip(odd)
                .step_by(2)
                .filter(|b| **b == 0)
                .count()
        };
        let most = |zeros: usize| start.len() >= 4 && zeros * 4 > start.len() / 2 * 3;
        match (most(zero(1)), most(zero(0))) {
            (true, false) => Some((UTF_16LE, bytes)),
            (false, true) => Some((UTF_16BE, bytes)),
            _ => None,
        }
    });
    if let Some((encoding, rest)) = sixteen {
        return Some((
            encoding.decode_without_bom_handling(rest).0,
            Encoding::Utf16,
        ));
    }
    if is_other(bytes) {
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some((Cow::Borrowed(text), Encoding::Utf8)),
        Err(_) => Some((
            WINDOWS_1252.decode_without_bom_handling(bytes).0,
            Encoding::Windows1252,
        )),
    }
}

/// Whether it begins as some other kind of file does, or is full of bytes that
/// no text has.
fn is_other(bytes: &[u8]) -> bool {
    let marks: [&[u8]; 8] = [
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0",
        b"%PDF",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"{\\rtf",
        b"\x7fELF",
        b"\x1f\x8b",
    ];
    let start = &bytes[..bytes.len().min(4_096)];
    let strange = start.iter().filter(|b| **b < 9 || (14..32).contains(*b));
    marks.iter().any(|mark| bytes.starts_with(mark)) || strange.count() * 4 > start.len()
}
