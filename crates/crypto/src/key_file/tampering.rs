//! Damage, tampering and newer versions: never a panic, never a wrong key.

use proptest::prelude::*;
use sha2::{Digest, Sha256};

use super::slot::Slot;
use super::{KeyFile, NewKeys, ReadKeyFileError};
use crate::kdf::Kdf;
use crate::passphrase::Passphrase;
use crate::test_rng::rng;

fn passphrase() -> Passphrase {
    Passphrase::new("river meadow lamp copper").unwrap()
}

fn vault() -> NewKeys {
    let mut keys = KeyFile::make(&passphrase(), Kdf::quick(), &mut rng(3)).unwrap();
    keys.file.slots.push(Slot::Unknown {
        kind: 900,
        content: b"from next year".to_vec(),
    });
    keys
}

/// The bytes with a checksum that fits them, as whoever tampers on purpose would write them.
fn with_checksum(mut covered: Vec<u8>) -> Vec<u8> {
    covered.extend(Sha256::digest(&covered));
    covered
}

fn covered(bytes: &[u8]) -> Vec<u8> {
    bytes[..bytes.len() - 32].to_vec()
}

#[test]
fn every_flipped_bit_is_damage() {
    let bytes = vault().file.to_bytes();
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(
            KeyFile::from_bytes(&flipped),
            Err(ReadKeyFileError::Damaged),
            "bit {bit}"
        );
    }
}

#[test]
fn every_truncation_and_extension_is_damage() {
    let bytes = vault().file.to_bytes();
    for length in 0..bytes.len() {
        assert_eq!(
            KeyFile::from_bytes(&bytes[..length]),
            Err(ReadKeyFileError::Damaged)
        );
    }
    let longer = [bytes.as_slice(), &[0]].concat();
    assert_eq!(KeyFile::from_bytes(&longer), Err(ReadKeyFileError::Damaged));
    assert_eq!(
        KeyFile::from_bytes(&vec![0; 10_000_000]),
        Err(ReadKeyFileError::Damaged)
    );
}

#[test]
fn flipped_bits_under_a_right_checksum_never_yield_another_key() {
    let NewKeys {
        file,
        master,
        recovery,
    } = vault();
    let whole = covered(&file.to_bytes());
    for bit in 0..whole.len() * 8 {
        let mut flipped = whole.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let Ok(read) = KeyFile::from_bytes(&with_checksum(flipped)) else {
            continue;
        };
        if let Ok(opened) = read.open_with_passphrase(&passphrase()) {
            assert_eq!(opened.expose(), master.expose(), "bit {bit}");
        }
        if let Ok(opened) = read.open_with_recovery(&recovery) {
            assert_eq!(opened.expose(), master.expose(), "bit {bit}");
        }
    }
}

#[test]
fn a_newer_format_is_told_apart_from_damage() {
    let mut newer = covered(&vault().file.to_bytes());
    newer[8..10].copy_from_slice(&7_u16.to_be_bytes());
    newer.truncate(20);
    assert_eq!(
        KeyFile::from_bytes(&with_checksum(newer)),
        Err(ReadKeyFileError::NewerVersion { format: 7 })
    );
}

#[test]
fn another_encoding_of_the_same_content_is_damage() {
    let mut wide = covered(&vault().file.to_bytes());
    assert_eq!(wide[10], 0x83, "the body is an array of three");
    wide.splice(10..11, [0x98, 3]);
    assert_eq!(
        KeyFile::from_bytes(&with_checksum(wide)),
        Err(ReadKeyFileError::Damaged)
    );
}

#[test]
fn a_kind_that_is_known_stands_once() {
    let mut file = vault().file;
    file.slots.push(file.slots[0].clone());
    assert_eq!(
        KeyFile::from_bytes(&file.to_bytes()),
        Err(ReadKeyFileError::Damaged)
    );
}

#[test]
fn what_a_test_build_derives_is_not_argon2() {
    let mut file = vault().file;
    let Slot::Passphrase(slot) = &mut file.slots[0] else {
        panic!("passphrase first")
    };
    slot.kdf.algorithm = 241;
    assert!(file.open_with_passphrase(&passphrase()).is_err());
}

#[test]
fn messages_hold_no_secret() {
    let NewKeys {
        file,
        master,
        recovery,
    } = vault();
    let shown = format!("{file:?} {master:?} {recovery:?} {:?}", passphrase());
    assert!(!shown.contains("river"));
    assert!(!shown.contains(&recovery.printed()[..5]));
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        seed: u64,
        unknown in proptest::collection::vec((3_u32.., proptest::collection::vec(any::<u8>(), 0..80)), 0..4),
    ) {
        let mut file = KeyFile::make(&passphrase(), Kdf::quick(), &mut rng(seed)).unwrap().file;
        file.slots.extend(unknown.into_iter().map(|(kind, content)| Slot::Unknown { kind, content }));
        let bytes = file.to_bytes();
        let read = KeyFile::from_bytes(&bytes).unwrap();
        prop_assert_eq!(&read, &file);
        prop_assert_eq!(read.to_bytes(), bytes);
    }

    #[test]
    fn noise_is_refused(body in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(KeyFile::from_bytes(&body).is_err());
        let dressed = [b"KithKeys\0\x01".as_slice(), &body].concat();
        prop_assert!(KeyFile::from_bytes(&with_checksum(dressed)).is_err());
    }
}
