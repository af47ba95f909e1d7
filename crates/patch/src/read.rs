//! A file of Open Referral: every record by itself, so that one that is wrong
//! costs none of the others.

use std::collections::HashSet;

use crate::node;
use crate::service::{Service, service};
use crate::split::split;

/// Largest file.
pub const MAX_BYTES: usize = 64 << 20;
/// Largest record.
pub const MAX_RECORD: usize = 1 << 20;
/// Most records of one file.
pub const MAX_RECORDS: usize = 50_000;
/// Most things wrong that are told one by one.
pub const MAX_WRONG: usize = 200;

/// Why a file cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is something else: a table, a picture, a page.
    NotOpenReferral,
    /// More than [`MAX_BYTES`].
    TooLarge,
}

/// What is wrong with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WrongCode {
    /// It cannot be read; not used.
    Malformed,
    /// The file ends in the middle of it; not used.
    BreaksOff,
    /// It holds more than a record may; not used.
    TooLarge,
    /// It is no service; not used.
    NotAService,
    /// It has no name; not used.
    NoName,
    /// It has no id, so it could never be found again; not used.
    NoId,
    /// An earlier record has the same id; not used.
    Again,
    /// The directory says that it is closed; not used.
    Closed,
    /// A text was too long; used, with the beginning of it.
    Cut,
    /// What should lead to a page does not; used without it.
    BadLink,
    /// What should be an email address is none; used without it.
    BadEmail,
}

impl WrongCode {
    /// Whether the record is used all the same.
    pub fn used(self) -> bool {
        matches!(self, Self::Cut | Self::BadLink | Self::BadEmail)
    }
}

/// Something wrong with a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The record's number in the file, from 1.
    pub record: u32,
    /// What.
    pub code: WrongCode,
    /// The field of an entry it is about, where it is about one.
    pub field: Option<&'static str>,
}

/// A record that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its number in the file, from 1.
    pub record: u32,
    /// What it says.
    pub service: Service,
}

/// A file as read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// What can be used.
    pub records: Vec<Record>,
    /// How many records the file holds.
    pub total: usize,
    /// How many found no room here.
    pub beyond: usize,
    /// The first [`MAX_WRONG`] things wrong.
    pub wrong: Vec<Wrong>,
    /// How many things are wrong.
    pub total_wrong: usize,
    /// Whether the file ends in the middle of something.
    pub broken: bool,
}

/// Reads a file.
///
/// # Errors
/// [`ReadError`] when it is none, or too large.
pub fn read(bytes: &[u8]) -> Result<File, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let found = split(bytes, MAX_RECORDS).ok_or(ReadError::NotOpenReferral)?;
    let mut file = File {
        total: found.total,
        beyond: found.total - found.records.len(),
        broken: found.broken,
        ..File::default()
    };
    let mut known = HashSet::new();
    let last = found.records.len();
    for (at, range) in found.records.into_iter().enumerate() {
        let record = at as u32 + 1;
        let ends = range.end >= bytes.len();
        let mut read = one(bytes.get(range).unwrap_or_default());
        if found.broken && ends && at + 1 == last && matches!(read, Err(WrongCode::Malformed)) {
            read = Err(WrongCode::BreaksOff);
        }
        let read = read.and_then(|(service, noted)| {
            if known.insert(service.outside.clone()) {
                Ok((service, noted))
            } else {
                Err(WrongCode::Again)
            }
        });
        match read {
            Ok((service, noted)) => {
                for (code, field) in noted {
                    file.note(record, code, Some(field));
                }
                file.records.push(Record { record, service });
            }
            Err(code) => file.note(record, code, None),
        }
    }
    Ok(file)
}

fn one(bytes: &[u8]) -> Result<(Service, crate::service::Noted), WrongCode> {
    if bytes.len() > MAX_RECORD {
        return Err(WrongCode::TooLarge);
    }
    match node::read(bytes) {
        node::Read::Malformed => Err(WrongCode::Malformed),
        node::Read::TooLarge => Err(WrongCode::TooLarge),
        node::Read::Whole(node) => service(&node),
    }
}

impl File {
    fn note(&mut self, record: u32, code: WrongCode, field: Option<&'static str>) {
        self.total_wrong += 1;
        if self.wrong.len() < MAX_WRONG {
            self.wrong.push(Wrong {
                record,
                code,
                field,
            });
        }
    }
}
