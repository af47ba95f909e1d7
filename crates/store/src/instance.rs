//! Which copy of a vault this is. Two copies must never go on writing one
//! log, so what is kept outside the vault must agree with what is inside it,
//! and the vault must have been closed: otherwise a new log begins.

use std::path::Path;

use minicbor::{Decode, Encode};

use crate::StoreError;
use crate::folder::{read_small, write_small};

/// What is kept outside the vault. Holds no key and says nothing about anyone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Instance {
    /// Random; changes whenever a copy is noticed.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub id: [u8; 16],
    /// Counts openings.
    #[n(1)]
    pub generation: u64,
    /// The machine that opened it last.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub machine: [u8; 16],
    /// When the disk says the closed database was last touched; nothing while it is open.
    #[n(3)]
    pub touched: Option<u64>,
}

impl Instance {
    /// Whether what stands inside a vault is what was kept. A database that somebody put back since it was closed is not,
    /// even when what is kept outside was put back with it.
    pub(crate) fn is(
        &self,
        id: [u8; 16],
        generation: u64,
        machine: [u8; 16],
        touched: Option<u64>,
    ) -> bool {
        let untouched = self.touched.is_none() || self.touched == touched;
        self.id == id && self.generation == generation && self.machine == machine && untouched
    }
}

/// Why a new log began, or that none did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fresh {
    /// The log goes on.
    No,
    /// The first opening ever.
    First,
    /// The vault was not closed the last time.
    NotClosed,
    /// The vault was copied, restored or moved here.
    Copied,
}

/// Keeps an [`Instance`] outside the vault.
pub trait Outside {
    /// What was kept, if it can be read.
    fn read(&self) -> Option<Instance>;
    /// Keeps it.
    ///
    /// # Errors
    /// When it cannot be kept.
    fn write(&self, instance: &Instance) -> Result<(), StoreError>;
    /// Says which machine this is.
    fn machine(&self) -> [u8; 16];
}

/// An [`Outside`] in a file beside the app's settings.
#[derive(Clone, Debug)]
pub struct Beside {
    /// The file.
    pub file: std::path::PathBuf,
    /// The machine.
    pub machine: [u8; 16],
}

impl Beside {
    /// For a vault in a folder of settings.
    pub fn new(settings: &Path, vault: &str, machine: [u8; 16]) -> Self {
        Self {
            file: settings.join(format!("instance-{vault}")),
            machine,
        }
    }
}

impl Outside for Beside {
    fn read(&self) -> Option<Instance> {
        minicbor::decode(&read_small(&self.file).ok()?).ok()
    }

    fn write(&self, instance: &Instance) -> Result<(), StoreError> {
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let bytes = minicbor::to_vec(instance).map_err(|_| StoreError::Disk)?;
        write_small(&self.file, &bytes)
    }

    fn machine(&self) -> [u8; 16] {
        self.machine
    }
}
