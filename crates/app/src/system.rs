//! The real clock, randomness and machine, for hosts that have no reason to
//! use others.

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
    let said = names
        .iter()
        .find_map(|name| std::fs::read_to_string(name).ok());
    let host = std::env::var("COMPUTERNAME").or_else(|_| std::fs::read_to_string("/etc/hostname"));
    let mut hasher = blake3::Hasher::new_derive_key("kith 2026-11 which machine");
    hasher.update(said.unwrap_or_default().trim().as_bytes());
    hasher.update(host.unwrap_or_default().trim().as_bytes());
    let mut id = [0; 16];
    id.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    id
}
