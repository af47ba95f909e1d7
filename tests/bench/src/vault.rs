//! Vaults of templated people to measure with.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use kith_app::sample::people;
use kith_app::wire::Language;
use kith_model::{EntityId, Scope};
use kith_store::instance::Beside;
use kith_store::{Folder, Now, Store};

const KEY: [u8; 32] = [7; 32];

/// A closed vault.
pub(crate) struct Vault {
    folder: PathBuf,
    encrypted: bool,
}

/// The same people twice: encrypted, and on plain SQLite.
pub(crate) struct Pair {
    pub(crate) encrypted: Vault,
    pub(crate) plain: Vault,
}

/// A folder on the disk that is measured, gone at the end.
pub(crate) fn place() -> Result<tempfile::TempDir> {
    tempfile::tempdir_in(crate::figure::folder()?).context("no folder to measure in")
}

pub(crate) fn now() -> Now {
    kith_app::system::now()
}

impl Vault {
    pub(crate) fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            encrypted: true,
        }
    }

    /// Makes one of so many people and closes it.
    pub(crate) fn make(folder: &Path, people: usize, encrypted: bool) -> Result<Self> {
        let vault = Self {
            folder: folder.to_owned(),
            encrypted,
        };
        let start = std::time::Instant::now();
        let mut store = vault.create()?;
        people::fill(&mut store, people, Language::En, now())?;
        store.close()?;
        say(&format!(
            "{people} people written in {:.1} s",
            start.elapsed().as_secs_f64()
        ));
        Ok(vault)
    }

    fn outside(&self) -> Box<Beside> {
        Box::new(Beside::new(&self.folder.join("beside"), "bench", [1; 16]))
    }

    fn create(&self) -> Result<Store> {
        let folder = Folder::new(&self.folder);
        let random = Box::new(kith_app::system::random);
        Ok(if self.encrypted {
            Store::create(&folder, &KEY, self.outside(), random)?
        } else {
            Store::open_plain(&folder, self.outside(), random)?
        })
    }

    pub(crate) fn open(&self) -> Result<Store> {
        let folder = Folder::new(&self.folder);
        let random = Box::new(kith_app::system::random);
        Ok(if self.encrypted {
            Store::open(&folder, &KEY, self.outside(), random)?
        } else {
            Store::open_plain(&folder, self.outside(), random)?
        })
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.folder.join("store.db")
    }
}

impl Pair {
    pub(crate) fn make(place: &Path, people: usize) -> Result<Self> {
        let encrypted = Vault::make(&place.join("encrypted"), people, true)?;
        let plain = Vault::make(&place.join("plain"), people, false)?;
        Ok(Self { encrypted, plain })
    }
}

/// Everyone in a vault.
pub(crate) fn everyone(store: &Store) -> Result<Vec<EntityId>> {
    let (total, _) = store.people(0, 0)?;
    let (_, rows) = store.people(0, total)?;
    Ok(rows.into_iter().filter_map(|row| row.person).collect())
}

pub(crate) fn scope(person: EntityId) -> Scope {
    Scope::Person(person)
}

/// Says how far it is, for whoever waits.
#[expect(clippy::print_stderr, reason = "a benchmark runs for minutes")]
pub(crate) fn say(text: &str) {
    eprintln!("  {text}");
}
