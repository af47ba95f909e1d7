//! The real clock, randomness and machine, for hosts that have no reason to
//! use others.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use kith_model::Moment;
use kith_store::Now;

/// The clock and where it stands.
pub fn now() -> Now {
    let now = time::OffsetDateTime::now_utc();
    let at = (now.unix_timestamp_nanos() / 1_000_000) as i64;
    let offset = time::UtcOffset::local_offset_at(now).map_or(0, |o| i32::from(o.whole_minutes()));
    Now {
        at: Moment(at),
        offset,
    }
}

/// Fills with the system's randomness.
///
/// # Panics
/// When the system has none: nothing can be kept safe then.
#[expect(
    clippy::expect_used,
    reason = "without randomness there is no safe way on"
)]
pub fn random(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the system has no randomness");
}

/// Which machine this is: a hash, so that it names nothing. Where the system
/// does not say, all machines look alike and only the vault's own count tells
/// copies apart.
pub fn machine() -> [u8; 16] {
    let names = ["/etc/machine-id", "/var/lib/dbus/machine-id"];
    let said = names.iter().find_map(|name| fs::read_to_string(name).ok());
    let host = std::env::var("COMPUTERNAME").or_else(|_| fs::read_to_string("/etc/hostname"));
    let mut hasher = blake3::Hasher::new_derive_key("kith 2026-11 which machine");
    hasher.update(said.unwrap_or_default().trim().as_bytes());
    hasher.update(host.unwrap_or_default().trim().as_bytes());
    let mut id = [0; 16];
    id.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    id
}

/// Keeps a file that a user chose a place for, whole or not at all: it is
/// written beside that place under a name that says nothing, and renamed once
/// it is on the disk. Only the user may read it.
///
/// # Errors
/// What the disk said; nothing is left behind then, and what was there stays.
pub fn keep_file(place: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = place
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let mut name = [0; 8];
    random(&mut name);
    let name: String = name.iter().map(|b| format!("{b:02x}")).collect();
    let beside = folder.join(format!(".kith-{name}.part"));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    let kept = written.and_then(|()| fs::rename(&beside, place));
    if kept.is_err() {
        let _ = fs::remove_file(&beside);
        return kept;
    }
    // The name is on the disk when its folder is; not every system lets one ask, and the file is there all the same.
    #[cfg(unix)]
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_kept_whole_or_not_at_all() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let place = folder.path().join("circles.csv");
        keep_file(&place, b"one")?;
        keep_file(&place, b"two")?;
        assert_eq!(fs::read(&place)?, b"two");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&place)?.permissions().mode() & 0o777, 0o600);
        }
        // A folder stands where the file was to go.
        let taken = folder.path().join("taken");
        fs::create_dir_all(taken.join("inside"))?;
        assert!(keep_file(&taken, b"three").is_err());
        assert!(keep_file(&folder.path().join("no/such/folder"), b"").is_err());
        let left: Vec<_> = fs::read_dir(folder.path())?.flatten().collect();
        assert_eq!(left.len(), 2, "{left:?}");
        Ok(())
    }
}
