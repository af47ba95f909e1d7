//! How a passphrase becomes the key that wraps the master key: Argon2id (RFC 9106).
//!
//! The cost is written beside each passphrase and checked before anything is derived, so that a
//! tampered file can neither make guessing cheap nor exhaust the machine.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroize;

use crate::passphrase::Passphrase;
use crate::secret::Secret;

/// What Argon2id may cost. Only costs within bounds can exist as a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Argon2Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// A way of deriving that this build will not use, and that is therefore never begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RefusedParametersError {
    /// Below 64 MiB or above 1 GiB.
    #[error("the derivation asks for {kib} KiB of memory; 64 MiB to 1 GiB is accepted")]
    Memory {
        /// What was asked for, in KiB.
        kib: u32,
    },
    /// No pass, or more than sixteen.
    #[error("the derivation asks for {passes} passes; 1 to 16 are accepted")]
    Passes {
        /// What was asked for.
        passes: u32,
    },
    /// No lane, or more than sixteen.
    #[error("the derivation asks for {lanes} lanes; 1 to 16 are accepted")]
    Lanes {
        /// What was asked for.
        lanes: u32,
    },
    /// Not Argon2id, or something that only a newer or a test build knows.
    #[error("the derivation has number {id}, which this build does not use")]
    Algorithm {
        /// Its number in the file.
        id: u32,
    },
}

impl Argon2Cost {
    /// What new passphrases get: 128 MiB, three passes, four lanes.
    pub const STANDARD: Self = Self {
        memory_kib: 128 * 1024,
        passes: 3,
        lanes: 4,
    };

    /// A cost within bounds: memory in KiB, passes over it, and lanes.
    ///
    /// # Errors
    /// Names the first bound that is broken.
    pub const fn new(
        memory_kib: u32,
        passes: u32,
        lanes: u32,
    ) -> Result<Self, RefusedParametersError> {
        if memory_kib < 64 * 1024 || memory_kib > 1024 * 1024 {
            return Err(RefusedParametersError::Memory { kib: memory_kib });
        }
        if passes == 0 || passes > 16 {
            return Err(RefusedParametersError::Passes { passes });
        }
        if lanes == 0 || lanes > 16 {
            return Err(RefusedParametersError::Lanes { lanes });
        }
        Ok(Self {
            memory_kib,
            passes,
            lanes,
        })
    }
}

impl Default for Argon2Cost {
    fn default() -> Self {
        Self::STANDARD
    }
}

/// The way a new passphrase slot derives its key. Given by the caller, so that tests can be quick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kdf(Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Argon2id(Argon2Cost),
    #[cfg(any(test, feature = "quick-kdf"))]
    Quick,
}

/// Argon2id at [`Argon2Cost::STANDARD`].
impl Default for Kdf {
    fn default() -> Self {
        Self::argon2id(Argon2Cost::STANDARD)
    }
}

/// There was no memory to derive in.
pub(crate) struct NotEnoughMemory;

impl Kdf {
    /// Argon2id at this cost.
    pub const fn argon2id(cost: Argon2Cost) -> Self {
        Self(Kind::Argon2id(cost))
    }

    /// One HKDF instead of Argon2id: worthless against guessing, for tests. Builds without the
    /// feature `quick-kdf` refuse what it made.
    #[cfg(any(test, feature = "quick-kdf"))]
    pub const fn quick() -> Self {
        Self(Kind::Quick)
    }

    pub(crate) fn derive(
        &self,
        passphrase: &Passphrase,
        salt: &[u8; 16],
    ) -> Result<Secret<32>, NotEnoughMemory> {
        match self.0 {
            Kind::Argon2id(cost) => derive_argon2id(cost, passphrase, salt),
            #[cfg(any(test, feature = "quick-kdf"))]
            Kind::Quick => Ok(crate::master_key::derive(
                passphrase.expose().as_bytes(),
                Some(salt),
                b"kith/v1/quick",
            )),
        }
    }

    pub(crate) fn to_stored(self) -> StoredKdf {
        match self.0 {
            Kind::Argon2id(Argon2Cost {
                memory_kib,
                passes,
                lanes,
            }) => StoredKdf {
                algorithm: StoredKdf::ARGON2ID,
                memory_kib,
                passes,
                lanes,
            },
            #[cfg(any(test, feature = "quick-kdf"))]
            Kind::Quick => StoredKdf {
                algorithm: StoredKdf::QUICK,
                memory_kib: 0,
                passes: 0,
                lanes: 0,
            },
        }
    }
}

/// A derivation as the file states it, believed only once [`StoredKdf::accept`] has looked at it.
/// Its numbers are part of the frozen format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StoredKdf {
    pub(crate) algorithm: u32,
    pub(crate) memory_kib: u32,
    pub(crate) passes: u32,
    pub(crate) lanes: u32,
}

impl StoredKdf {
    const ARGON2ID: u32 = 1;
    #[cfg(any(test, feature = "quick-kdf"))]
    const QUICK: u32 = 240;

    pub(crate) fn accept(&self) -> Result<Kdf, RefusedParametersError> {
        match self.algorithm {
            Self::ARGON2ID => {
                Argon2Cost::new(self.memory_kib, self.passes, self.lanes).map(Kdf::argon2id)
            }
            #[cfg(any(test, feature = "quick-kdf"))]
            Self::QUICK => Ok(Kdf::quick()),
            id => Err(RefusedParametersError::Algorithm { id }),
        }
    }
}

fn derive_argon2id(
    cost: Argon2Cost,
    passphrase: &Passphrase,
    salt: &[u8; 16],
) -> Result<Secret<32>, NotEnoughMemory> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32))
        .expect("the bounds of Argon2Cost are within those of Argon2");
    let mut blocks = Vec::new();
    blocks
        .try_reserve_exact(params.block_count())
        .map_err(|_| NotEnoughMemory)?;
    blocks.resize(params.block_count(), Block::new());
    let mut key = Secret::empty();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(
            passphrase.expose().as_bytes(),
            salt,
            key.expose_mut(),
            blocks.as_mut_slice(),
        )
        .expect("lengths are within the bounds of Argon2");
    blocks.zeroize();
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_inclusive() {
        assert!(Argon2Cost::new(64 * 1024, 1, 1).is_ok());
        assert!(Argon2Cost::new(1024 * 1024, 16, 16).is_ok());
        for (kib, passes, lanes) in [
            (64 * 1024 - 1, 3, 4),
            (1024 * 1024 + 1, 3, 4),
            (u32::MAX, 3, 4),
            (131_072, 0, 4),
            (131_072, 17, 4),
            (131_072, 3, 0),
            (131_072, 3, 17),
        ] {
            assert!(
                Argon2Cost::new(kib, passes, lanes).is_err(),
                "{kib} {passes} {lanes}"
            );
        }
    }

    #[test]
    fn standard_is_what_the_architecture_says() {
        let stored = Kdf::default().to_stored();
        assert_eq!(
            (stored.memory_kib, stored.passes, stored.lanes),
            (131_072, 3, 4)
        );
        assert_eq!(stored.accept(), Ok(Kdf::default()));
    }

    #[test]
    fn unknown_algorithms_are_refused() {
        for id in [0, 2, 239, 241, u32::MAX] {
            let stored = StoredKdf {
                algorithm: id,
                ..Kdf::default().to_stored()
            };
            assert_eq!(
                stored.accept(),
                Err(RefusedParametersError::Algorithm { id })
            );
        }
    }
}
