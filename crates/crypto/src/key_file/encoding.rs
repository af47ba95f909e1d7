//! The bytes of `keys`. **Format 1 is frozen**: golden files must open for ever.
//!
//! ```text
//! 8    "KithKeys"
//! 2    format, big-endian
//! n    format 1: canonical CBOR, see `BodyV1`
//! 32   SHA-256 of everything before it
//! ```
//! Every format, however new, keeps the first two fields, the checksum and the bound on length,
//! so that an old build can tell a newer file from a damaged one.

use minicbor::{Decode, Encode};
use sha2::{Digest, Sha256};

use super::KeyFile;
use super::slot::{PassphraseSlot, RecoverySlot, Slot, kind};
use crate::kdf::StoredKdf;
use crate::vault_id::VaultId;
use crate::wrap::Wrapped;

const MAGIC: &[u8; 8] = b"KithKeys";
const FORMAT: u16 = 1;
const HEAD: usize = 10;
const CHECKSUM: usize = 32;
const LONGEST: usize = 64 * 1024;

/// Why bytes are not a `keys` file that this build can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadKeyFileError {
    /// Cut short, altered, or never a `keys` file. No passphrase was tried.
    #[error("the keys file is damaged")]
    Damaged,
    /// Undamaged, and of a format that only a newer Kith reads.
    #[error("the keys file has format {format}; this version reads format 1")]
    NewerVersion {
        /// The format found.
        format: u16,
    },
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct BodyV1 {
    #[cbor(n(0), with = "minicbor::bytes")]
    vault: [u8; 16],
    #[cbor(n(1), with = "minicbor::bytes")]
    check: [u8; 32],
    #[n(2)]
    slots: Vec<SlotV1>,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct SlotV1 {
    #[n(0)]
    kind: u32,
    #[cbor(n(1), with = "minicbor::bytes")]
    content: Vec<u8>,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct PassphraseV1 {
    #[n(0)]
    algorithm: u32,
    #[n(1)]
    memory_kib: u32,
    #[n(2)]
    passes: u32,
    #[n(3)]
    lanes: u32,
    #[cbor(n(4), with = "minicbor::bytes")]
    salt: [u8; 16],
    #[cbor(n(5), with = "minicbor::bytes")]
    nonce: [u8; 24],
    #[cbor(n(6), with = "minicbor::bytes")]
    sealed: [u8; 48],
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct RecoveryV1 {
    #[cbor(n(0), with = "minicbor::bytes")]
    salt: [u8; 16],
    #[cbor(n(1), with = "minicbor::bytes")]
    nonce: [u8; 24],
    #[cbor(n(2), with = "minicbor::bytes")]
    sealed: [u8; 48],
}

impl KeyFile {
    /// The bytes to write to `keys`. Equal values give equal bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(FORMAT.to_be_bytes());
        bytes.extend(cbor(&BodyV1 {
            vault: *self.vault.as_bytes(),
            check: self.check,
            slots: self.slots.iter().map(slot_to_v1).collect(),
        }));
        bytes.extend(Sha256::digest(&bytes));
        bytes
    }

    /// Whether [`KeyFile::from_bytes`] would take it back.
    pub(super) fn fits(&self) -> bool {
        self.to_bytes().len() <= LONGEST
    }

    /// Reads what [`KeyFile::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`ReadKeyFileError::Damaged`] for anything but the exact bytes of a whole file.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ReadKeyFileError> {
        if !(HEAD + CHECKSUM..=LONGEST).contains(&bytes.len()) {
            return Err(ReadKeyFileError::Damaged);
        }
        let (covered, checksum) = bytes.split_at(bytes.len() - CHECKSUM);
        if !covered.starts_with(MAGIC) || Sha256::digest(covered).as_slice() != checksum {
            return Err(ReadKeyFileError::Damaged);
        }
        match u16::from_be_bytes([covered[8], covered[9]]) {
            FORMAT => {}
            0 => return Err(ReadKeyFileError::Damaged),
            format => return Err(ReadKeyFileError::NewerVersion { format }),
        }
        let file = from_v1(&covered[HEAD..]).ok_or(ReadKeyFileError::Damaged)?;
        // One file, one encoding: what would be written differently was not written by Kith.
        if file.to_bytes() != bytes {
            return Err(ReadKeyFileError::Damaged);
        }
        Ok(file)
    }
}

fn cbor(value: &impl Encode<()>) -> Vec<u8> {
    minicbor::to_vec(value).expect("a vector takes every byte")
}

fn from_v1(body: &[u8]) -> Option<KeyFile> {
    let body: BodyV1 = minicbor::decode(body).ok()?;
    let slots = body
        .slots
        .into_iter()
        .map(slot_from_v1)
        .collect::<Option<Vec<_>>>()?;
    let passphrases = slots
        .iter()
        .filter(|slot| matches!(slot, Slot::Passphrase(_)))
        .count();
    let recoveries = slots
        .iter()
        .filter(|slot| matches!(slot, Slot::Recovery(_)))
        .count();
    (passphrases <= 1 && recoveries <= 1).then(|| KeyFile {
        vault: VaultId::from_bytes(body.vault),
        check: body.check,
        slots,
    })
}

fn slot_to_v1(slot: &Slot) -> SlotV1 {
    match slot {
        Slot::Passphrase(PassphraseSlot { kdf, salt, wrapped }) => SlotV1 {
            kind: kind::PASSPHRASE,
            content: cbor(&PassphraseV1 {
                algorithm: kdf.algorithm,
                memory_kib: kdf.memory_kib,
                passes: kdf.passes,
                lanes: kdf.lanes,
                salt: *salt,
                nonce: wrapped.nonce,
                sealed: wrapped.sealed,
            }),
        },
        Slot::Recovery(RecoverySlot { salt, wrapped }) => SlotV1 {
            kind: kind::RECOVERY,
            content: cbor(&RecoveryV1 {
                salt: *salt,
                nonce: wrapped.nonce,
                sealed: wrapped.sealed,
            }),
        },
        Slot::Unknown { kind, content } => SlotV1 {
            kind: *kind,
            content: content.clone(),
        },
    }
}

fn slot_from_v1(SlotV1 { kind, content }: SlotV1) -> Option<Slot> {
    Some(match kind {
        kind::PASSPHRASE => {
            let PassphraseV1 {
                algorithm,
                memory_kib,
                passes,
                lanes,
                salt,
                nonce,
                sealed,
            } = minicbor::decode(&content).ok()?;
            Slot::Passphrase(PassphraseSlot {
                kdf: StoredKdf {
                    algorithm,
                    memory_kib,
                    passes,
                    lanes,
                },
                salt,
                wrapped: Wrapped { nonce, sealed },
            })
        }
        kind::RECOVERY => {
            let RecoveryV1 {
                salt,
                nonce,
                sealed,
            } = minicbor::decode(&content).ok()?;
            Slot::Recovery(RecoverySlot {
                salt,
                wrapped: Wrapped { nonce, sealed },
            })
        }
        kind => Slot::Unknown { kind, content },
    })
}
