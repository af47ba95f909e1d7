//! Everything kith-crypto decodes: `keys` files, with and without a checksum that fits, the state
//! of the waits, the code that takes the screen back, and recovery keys as typed.

#![no_main]

use kith_crypto::{KeyFile, LeavingCode, RecoveryKey, Waits};
use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};

fuzz_target!(|bytes: &[u8]| {
    read_keys(bytes);
    // With the frame put right, so that the fuzzer spends its time on the body.
    let mut dressed = [b"KithKeys\0\x01".as_slice(), bytes].concat();
    dressed.extend(Sha256::digest(&dressed));
    read_keys(&dressed);

    let mut waits = Waits::from_bytes(bytes, 1_793_000_000_000);
    assert_eq!(Waits::from_bytes(&waits.to_bytes(), 0), waits);
    assert!(waits.remaining(0).as_secs() <= 3600);

    if let Ok(code) = LeavingCode::from_bytes(bytes) {
        assert_eq!(code.to_bytes(), bytes);
    }

    if let Ok(typed) = std::str::from_utf8(bytes)
        && let Ok(key) = RecoveryKey::parse(typed)
    {
        let printed = key.printed();
        let again = RecoveryKey::parse(&printed).expect("what is printed is read");
        assert_eq!(again.printed(), printed);
    }
});

/// What is read is written back as it was, and opens for no recovery key that is not its own.
fn read_keys(bytes: &[u8]) {
    if let Ok(file) = KeyFile::from_bytes(bytes) {
        assert_eq!(file.to_bytes(), bytes);
        let stranger = RecoveryKey::parse(STRANGER).expect("a whole recovery key");
        assert!(file.open_with_recovery(&stranger).is_err());
    }
}

const STRANGER: &str = "XM52C-EH31R-FTDVH-HNFJ2-1WP4K-JSM38-M2YXA-NXRM5";
