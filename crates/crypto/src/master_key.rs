//! The master key of a vault and the keys derived from it.
//!
//! Everything a vault seals hangs on one random key, so that a passphrase can be changed, and a
//! recovery key printed again, without touching anything but the `keys` file. Each use has its own
//! key by HKDF-SHA256 (RFC 5869) with no salt (the input is already uniform) and an info string
//! that carries a version. The info strings and the golden values below are frozen.

use hkdf::Hkdf;
use rand_core::CryptoRng;
use sha2::Sha256;

use crate::secret::Secret;
use crate::vault_id::VaultId;

/// Thirty-two random bytes from which every other key of a vault is derived.
#[derive(Debug)]
pub struct MasterKey(Secret<32>);

macro_rules! derived_key {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name(Secret<32>);

        impl $name {
            /// The bytes of the key. The caller keeps no copy that it does not wipe.
            pub fn expose(&self) -> &[u8; 32] {
                self.0.expose()
            }
        }
    };
}

derived_key! {
    /// Keys the SQLCipher database, as a raw key.
    DatabaseKey
}
derived_key! {
    /// Seals back-ups.
    BackupKey
}
derived_key! {
    /// Authenticates the record of who opened what.
    AuditKey
}
derived_key! {
    /// Keys the content hashes of blobs, so that a hash says nothing to whoever lacks the key.
    BlobKey
}

impl MasterKey {
    /// A new master key. A vault has one for life.
    pub fn make(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        Self(Secret::make(rng))
    }

    pub(crate) fn from_secret(secret: Secret<32>) -> Self {
        Self(secret)
    }

    pub(crate) fn expose(&self) -> &[u8; 32] {
        self.0.expose()
    }

    /// The key of the database.
    pub fn database_key(&self) -> DatabaseKey {
        DatabaseKey(self.derive("kith/v1/database"))
    }

    /// The key of back-ups.
    pub fn backup_key(&self) -> BackupKey {
        BackupKey(self.derive("kith/v1/backup"))
    }

    /// The key of the audit record.
    pub fn audit_key(&self) -> AuditKey {
        AuditKey(self.derive("kith/v1/audit"))
    }

    /// The key of the content hashes of blobs.
    pub fn blob_key(&self) -> BlobKey {
        BlobKey(self.derive("kith/v1/blob"))
    }

    /// A public value that only this key of this vault gives. It stands in `keys`, so that no
    /// slot can yield, and no new slot can wrap, another vault's key.
    pub(crate) fn derive_check(&self, vault: &VaultId) -> [u8; 32] {
        let info = [b"kith/v1/check/".as_slice(), vault.as_bytes()].concat();
        *derive(self.0.expose(), None, &info).expose()
    }

    fn derive(&self, info: &str) -> Secret<32> {
        derive(self.0.expose(), None, info.as_bytes())
    }
}

/// HKDF-SHA256 to thirty-two bytes.
pub(crate) fn derive(input: &[u8], salt: Option<&[u8]>, info: &[u8]) -> Secret<32> {
    let mut key = Secret::empty();
    Hkdf::<Sha256>::new(salt, input)
        .expand(info, key.expose_mut())
        .expect("32 bytes are far below the limit of HKDF-SHA256");
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn golden_key() -> MasterKey {
        let mut secret = Secret::empty();
        for (byte, value) in secret.expose_mut().iter_mut().zip(0..) {
            *byte = value;
        }
        MasterKey::from_secret(secret)
    }

    #[test]
    fn derived_keys_are_frozen() {
        let key = golden_key();
        let vault = VaultId::from_bytes([7; 16]);
        assert_eq!(
            hex(key.database_key().expose()),
            "6cd82abf304cffb3c70f04c1662ee8c8c79b0cdaffba90ae1e924da879e8ced5"
        );
        assert_eq!(
            hex(key.backup_key().expose()),
            "5e5829d54c9197a0f23871843c054108970dffaebe0c9806e6503684b8f6529d"
        );
        assert_eq!(
            hex(key.audit_key().expose()),
            "f3a8f99a5dabd1e332732756b91974dbe629625e6e70c92c6c2f414a50b3bfe2"
        );
        assert_eq!(
            hex(key.blob_key().expose()),
            "4c1d4f9f019563f47e7877fedb36fa902d2c68a9248b5a9b357be23317a8a0d1"
        );
        assert_eq!(
            hex(&key.derive_check(&vault)),
            "756c376d432a8f85791273e05d082da7b91fb2b080c8ad0e704f13dc06b39c28"
        );
    }

    #[test]
    fn debug_shows_nothing() {
        let key = golden_key();
        assert_eq!(format!("{key:?}"), "MasterKey([secret])");
        assert_eq!(format!("{:?}", key.database_key()), "DatabaseKey([secret])");
    }
}
