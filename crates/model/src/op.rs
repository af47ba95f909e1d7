//! Operations: everything a user writes, as it stands in the log for ever.
//!
//! The encoding is frozen: a CBOR array whose first six items never change
//! meaning, so that any version can place an operation it cannot read. Golden
//! files in `tests/golden` are never edited. An operation is only taken in its
//! canonical bytes: decoding encodes again and compares.

use minicbor::{Decode, Encode};

use crate::value::{Value, Voice};
use crate::{EntityId, EntityKind, LifeDate, LogId, MemberId, Moment, OpId};

/// The newest operation format this version writes and reads.
pub const FORMAT: u16 = 1;
/// The largest operation in bytes. A paste larger than this is refused first.
pub const MAX_BYTES: usize = 4 << 20;

/// One operation.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Op {
    /// Format of the bytes; [`FORMAT`] or older.
    #[n(0)]
    pub format: u16,
    /// Its name.
    #[n(1)]
    pub id: OpId,
    /// What it is about.
    #[n(2)]
    pub entity: EntityId,
    /// Orders operations of different logs.
    #[n(3)]
    pub lamport: u64,
    /// What the author's clock said.
    #[n(4)]
    pub at: Moment,
    /// Who wrote it.
    #[n(5)]
    pub by: MemberId,
    /// Whose words they are.
    #[n(6)]
    pub voice: Voice,
    /// When it became true; the day of `at` where absent.
    #[n(7)]
    pub since: Option<LifeDate>,
    /// Whether it mends a mistake backwards rather than says what is new.
    #[n(8)]
    pub correction: bool,
    /// What it does.
    #[n(9)]
    pub change: Change,
}

/// What an operation does to its entity.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Change {
    /// The entity comes to be. Said twice it is the same entity.
    #[n(0)]
    Create {
        /// What it is.
        #[n(0)]
        kind: EntityKind,
    },
    /// A multi-value register takes a value in place of those its author saw.
    #[n(1)]
    Set {
        /// Which fact.
        #[n(0)]
        field: String,
        /// What it is now.
        #[n(1)]
        value: Value,
        /// The operations whose values it replaces.
        #[n(2)]
        replaces: Vec<OpId>,
    },
    /// A change to prose.
    #[n(2)]
    Text {
        /// Which prose field.
        #[n(0)]
        field: String,
        /// The Loro peer every change in the update has; one per log, session and voice.
        #[n(1)]
        peer: u64,
        /// A Loro update.
        #[cbor(n(2), with = "minicbor::bytes")]
        update: Vec<u8>,
    },
    /// A place in the order of a list.
    #[n(3)]
    Place {
        /// A fractional index.
        #[cbor(n(0), with = "minicbor::bytes")]
        position: Vec<u8>,
        /// The places it replaces.
        #[n(1)]
        replaces: Vec<OpId>,
    },
    /// The entity is gone, as far as its author had seen it.
    #[n(4)]
    Remove {
        /// For each log the last operation on this entity its author had seen.
        #[n(0)]
        seen: Vec<OpId>,
    },
    /// The entity stays after all.
    #[n(5)]
    Keep {
        /// The removals it undoes.
        #[n(0)]
        replaces: Vec<OpId>,
    },
    /// The entity and another are the same person.
    #[n(6)]
    SamePerson {
        /// The other.
        #[n(0)]
        with: EntityId,
    },
    /// Something that happened and is never edited: a decision, an agreement.
    #[n(7)]
    Event {
        /// What kind of event.
        #[n(0)]
        kind: String,
        /// Its content in its own frozen encoding.
        #[cbor(n(1), with = "minicbor::bytes")]
        body: Vec<u8>,
    },
    /// An event no longer counts; it stays in the history.
    #[n(8)]
    Retract {
        /// Which: one on the same entity.
        #[n(0)]
        event: OpId,
    },
}

/// The part of an operation that every version can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Format of the bytes.
    pub format: u16,
    /// Its name.
    pub id: OpId,
    /// What it is about.
    pub entity: EntityId,
    /// Orders operations of different logs.
    pub lamport: u64,
    /// What the author's clock said.
    pub at: Moment,
    /// Who wrote it.
    pub by: MemberId,
}

/// Bytes that are not an operation in its canonical form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecodeOpError {
    /// Not an operation at all.
    #[error("these bytes are not an operation")]
    NotAnOp,
    /// An operation written otherwise than Kith writes it.
    #[error("an operation not in its canonical form")]
    NotCanonical,
    /// Larger than any operation may be.
    #[error("an operation larger than {MAX_BYTES} bytes")]
    TooLarge,
    /// Format 0, which never was.
    #[error("an operation of no known format")]
    NoFormat,
}

impl Op {
    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        minicbor::to_vec(self).unwrap_or_else(|_| unreachable!("writing to memory cannot fail"))
    }

    /// The readable head of this operation.
    pub fn head(&self) -> Head {
        Head {
            format: self.format,
            id: self.id,
            entity: self.entity,
            lamport: self.lamport,
            at: self.at,
            by: self.by,
        }
    }

    /// Place among operations of all logs: total, the same everywhere.
    pub fn order(&self) -> (u64, LogId, u64) {
        (self.lamport, self.id.log, self.id.counter)
    }
}
