//! Files that were once written by Kith open for ever. The golden files are never edited and never
//! made again; a new format adds a new file.
//!
//! Both were also opened by an independent implementation (Python with `argon2-cffi`, PyNaCl and
//! `cbor2`) when they were made.

use kith_crypto::{KeyFile, MasterKey, OpenWithPassphraseError, Passphrase, RecoveryKey};

const PASSPHRASE: &str = "afon river meadow lamp";

/// A frozen file and what must come out of it.
struct Golden {
    bytes: &'static [u8],
    vault: &'static str,
    recovery: &'static str,
    database_key: &'static str,
}

/// Argon2id at 64 MiB, one pass, one lane; and a slot of a kind unknown to format 1.
const V1: Golden = Golden {
    bytes: include_bytes!("golden/keys-v1.bin"),
    vault: "8357dc39635ca5462250128fac3a04c3",
    recovery: "DFJ7S-PRYQX-88EF2-J9GGX-0Y46R-NPTVS-X97AN-XTAWS",
    database_key: "e560356cc51c9edae0f4fd1141e78d25e9c3d13b230a40907dd1c0d9135ea1c0",
};

/// The same, derived as only test builds derive.
const V1_QUICK: Golden = Golden {
    bytes: include_bytes!("golden/keys-v1-quick.bin"),
    vault: "65700c6c57b5847b1ae45dab9d77f896",
    recovery: "0RKJA-Z3WNS-4YPAC-79W35-5AD1N-8AK83-9Z5P9-AK4QD",
    database_key: "ad11350fe54cb4dfcb41d0a124723a52cfb2b347e9029cf0099be36a7e34aadd",
};

impl Golden {
    fn read(&self) -> KeyFile {
        let file = KeyFile::from_bytes(self.bytes).expect("a golden file is whole");
        assert_eq!(file.vault().to_string(), self.vault);
        assert_eq!(file.to_bytes(), self.bytes);
        file
    }

    fn by_passphrase(&self, typed: &str) -> Result<MasterKey, OpenWithPassphraseError> {
        self.read()
            .open_with_passphrase(&Passphrase::new(typed).expect("not empty"))
    }

    fn assert_opened(&self, master: &MasterKey) {
        let key = master.database_key();
        let hex: String = key
            .expose()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(hex, self.database_key);
    }
}

#[test]
fn format_1_opens_with_its_passphrase() {
    V1.assert_opened(&V1.by_passphrase(PASSPHRASE).unwrap());
    assert_eq!(
        V1.by_passphrase("afon river meadow lamb").unwrap_err(),
        OpenWithPassphraseError::WrongPassphrase
    );
}

#[test]
fn format_1_opens_with_its_recovery_key() {
    for golden in [V1, V1_QUICK] {
        let recovery = RecoveryKey::parse(golden.recovery).unwrap();
        assert_eq!(recovery.printed().as_str(), golden.recovery);
        golden.assert_opened(&golden.read().open_with_recovery(&recovery).unwrap());
    }
}

#[cfg(feature = "quick-kdf")]
#[test]
fn a_test_build_opens_what_a_test_build_made() {
    V1_QUICK.assert_opened(&V1_QUICK.by_passphrase(PASSPHRASE).unwrap());
}

#[cfg(not(feature = "quick-kdf"))]
#[test]
fn any_other_build_refuses_what_a_test_build_made() {
    use kith_crypto::RefusedParametersError::Algorithm;
    assert_eq!(
        V1_QUICK.by_passphrase(PASSPHRASE).unwrap_err(),
        OpenWithPassphraseError::RefusedParameters(Algorithm { id: 240 })
    );
}
