//! Ids are 128 random bits, each kind its own type, written as 32 hex digits.

use std::fmt;
use std::str::FromStr;

use minicbor::{Decode, Encode};
use ts_rs::TS;

/// Text that is not 32 hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an id is 32 hex digits")]
pub struct NotAnId;

macro_rules! id {
    ($(#[$doc:meta] $name:ident)*) => {$(
        #[$doc]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, TS)]
        #[cbor(transparent)]
        #[ts(type = "string")]
        pub struct $name(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; 16]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                sixteen(text).map(Self)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}

id! {
    /// Anything that can be created: a person, a contact, a goal.
    EntityId
    /// One device's stretch of history; see [`crate::op`].
    LogId
    /// Anyone enrolled in a team.
    MemberId
    /// A section; random, so that it says nothing about whose it is.
    SectionId
    /// A stored picture: the keyed hash of its bytes, cut to 128 bits.
    PictureId
}

fn sixteen(text: &str) -> Result<[u8; 16], NotAnId> {
    let digits = text.as_bytes();
    if digits.len() != 32 || !digits.iter().all(u8::is_ascii_hexdigit) {
        return Err(NotAnId);
    }
    let mut bytes = [0; 16];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        let pair = std::str::from_utf8(pair).map_err(|_| NotAnId)?;
        *byte = u8::from_str_radix(pair, 16).map_err(|_| NotAnId)?;
    }
    Ok(bytes)
}

/// The one name of an operation: its log and its dense place in it, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, TS)]
#[cbor(array)]
#[ts(type = "string")]
pub struct OpId {
    /// The log the operation stands in.
    #[n(0)]
    pub log: LogId,
    /// Its place in that log.
    #[n(1)]
    pub counter: u64,
}

impl fmt::Display for OpId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.log, self.counter)
    }
}

impl FromStr for OpId {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let (log, counter) = text.split_once(':').ok_or(NotAnId)?;
        Ok(Self {
            log: log.parse()?,
            counter: counter.parse().map_err(|_| NotAnId)?,
        })
    }
}

impl serde::Serialize for OpId {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for OpId {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_read_back_as_written() {
        let id = EntityId([7; 16]);
        assert_eq!(id.to_string().parse(), Ok(id));
        let op = OpId {
            log: LogId([1; 16]),
            counter: 9,
        };
        assert_eq!(op.to_string().parse(), Ok(op));
    }

    #[test]
    fn other_text_is_refused() {
        for bad in [
            "",
            "07",
            "+7070707070707070707070707070707",
            "g7070707070707070707070707070707",
        ] {
            assert_eq!(bad.parse::<EntityId>(), Err(NotAnId), "{bad}");
        }
    }
}
