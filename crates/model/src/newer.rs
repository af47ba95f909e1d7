//! Operations of a newer format: kept, relayed and backed up byte for byte,
//! and never understood by halves.

use minicbor::Decoder;

use crate::op::{Change, DecodeOpError, FORMAT, Head, MAX_BYTES, Op};
use crate::{LifeDate, Value};

/// An operation as read from bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// One this version understands.
    Known(Op),
    /// One it does not; its entity can only be read.
    Newer(Newer),
}

/// An operation of a newer format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newer {
    /// What every version can read.
    pub head: Head,
    /// All of its bytes.
    pub bytes: Vec<u8>,
}

impl Read {
    /// Reads one operation. Never panics, whatever the bytes.
    ///
    /// # Errors
    /// When the bytes are no operation, are not canonical or are too many.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeOpError> {
        if bytes.len() > MAX_BYTES {
            return Err(DecodeOpError::TooLarge);
        }
        let head = head(bytes)?;
        match head.format {
            0 => Err(DecodeOpError::NoFormat),
            1..=FORMAT => {
                let op: Op = minicbor::decode(bytes).map_err(|_| DecodeOpError::NotAnOp)?;
                if op.encode() != bytes || !dates_exist(&op) {
                    return Err(DecodeOpError::NotCanonical);
                }
                Ok(Self::Known(op))
            }
            _ => Ok(Self::Newer(Newer {
                head,
                bytes: bytes.to_vec(),
            })),
        }
    }

    /// The readable head.
    pub fn head(&self) -> Head {
        match self {
            Self::Known(op) => op.head(),
            Self::Newer(newer) => newer.head,
        }
    }

    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        match self {
            Self::Known(op) => op.encode(),
            Self::Newer(newer) => newer.bytes.clone(),
        }
    }
}

fn dates_exist(op: &Op) -> bool {
    let said = match &op.change {
        Change::Set {
            value: Value::Date(date),
            ..
        } => Some(*date),
        _ => None,
    };
    op.since.into_iter().chain(said).all(LifeDate::exists)
}

fn head(bytes: &[u8]) -> Result<Head, DecodeOpError> {
    let mut decoder = Decoder::new(bytes);
    let mut read = || -> Result<Head, minicbor::decode::Error> {
        let items = decoder.array()?;
        if items.is_none_or(|n| n < 6) {
            return Err(minicbor::decode::Error::message("too few items"));
        }
        let head = Head {
            format: decoder.decode()?,
            id: decoder.decode()?,
            entity: decoder.decode()?,
            lamport: decoder.decode()?,
            at: decoder.decode()?,
            by: decoder.decode()?,
        };
        for _ in 6..items.unwrap_or(6) {
            decoder.skip()?;
        }
        if decoder.position() != bytes.len() {
            return Err(minicbor::decode::Error::message("more bytes after the end"));
        }
        Ok(head)
    };
    read().map_err(|_| DecodeOpError::NotAnOp)
}
