//! A vault's folder: `keys`, `store.db` and a lock that one process holds.
//! Small files are replaced whole or not at all.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use crate::StoreError;

/// Largest small file that is read.
const MAX_SMALL: u64 = 1 << 20;

/// Where a vault lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder(PathBuf);

/// Held by the one process that has the vault open; let go when dropped.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "the open file is the lock")] File);

impl Folder {
    /// The folder at a path; it need not exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The database.
    pub fn database(&self) -> PathBuf {
        self.0.join("store.db")
    }

    /// Whether there is anything of a vault here, or nobody can say.
    pub fn holds_vault(&self) -> bool {
        let there = |path: PathBuf| path.try_exists().unwrap_or(true);
        there(self.0.join("keys")) || there(self.database())
    }

    /// Makes the folder, readable by its owner alone.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn make(&self) -> Result<(), StoreError> {
        std::fs::create_dir_all(&self.0)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(&self.0, std::fs::Permissions::from_mode(0o700))?;
        }
        Ok(())
    }

    /// Becomes another folder, durably. An empty folder may be in the way;
    /// anything in it stops this.
    ///
    /// # Errors
    /// What the disk said; nothing has then moved.
    pub fn put_in_place(&self, place: &Self) -> Result<(), StoreError> {
        let _ = std::fs::remove_dir(&place.0);
        std::fs::rename(&self.0, &place.0)?;
        #[cfg(unix)]
        if let Some(parent) = place.0.parent() {
            File::open(parent)?.sync_all()?;
        }
        Ok(())
    }

    /// Takes the lock, or says that another process has it.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when it is held; otherwise what the disk said.
    pub fn lock(&self) -> Result<Lock, StoreError> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.0.join("lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// When the disk says the database was last touched, in nanoseconds, where it can say so in a way that putting an
    /// older copy in its place cannot undo: its change of status on Unix, its making elsewhere.
    pub(crate) fn touched(&self) -> Option<u64> {
        let told = std::fs::metadata(self.database()).ok()?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            let seconds = u64::try_from(told.ctime()).ok()?;
            seconds
                .checked_mul(1_000_000_000)?
                .checked_add(u64::try_from(told.ctime_nsec()).ok()?)
        }
        #[cfg(not(unix))]
        {
            let made = told.created().ok()?;
            let since = made.duration_since(std::time::UNIX_EPOCH).ok()?;
            u64::try_from(since.as_nanos()).ok()
        }
    }

    /// Reads one of the small files.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not there.
    pub fn read(&self, name: &str) -> Result<Vec<u8>, StoreError> {
        read_small(&self.0.join(name))
    }

    /// Replaces one of the small files, whole or not at all, durably.
    ///
    /// # Errors
    /// What the disk said; the old file is then as it was.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        write_small(&self.0.join(name), bytes)
    }

    /// Puts the names of its files on the disk.
    pub(crate) fn sync(&self) -> Result<(), StoreError> {
        sync_names(&self.0)
    }
}

fn sync_names(folder: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    let _ = folder;
    Ok(())
}

/// Reads a small file.
///
/// # Errors
/// What the disk said, or [`StoreError::Damaged`] when it is far too large.
pub fn read_small(path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(MAX_SMALL + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_SMALL {
        Err(StoreError::Damaged)
    } else {
        Ok(bytes)
    }
}

/// Writes beside, fsyncs, renames over, fsyncs the directory.
///
/// # Errors
/// What the disk said; the old file is then as it was.
pub fn write_small(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let mut options = OpenOptions::new();
    options.create(true).truncate(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    if let Err(error) = written.and_then(|()| std::fs::rename(&beside, path)) {
        let _ = std::fs::remove_file(&beside);
        return Err(error.into());
    }
    path.parent().map_or(Ok(()), sync_names)
}
