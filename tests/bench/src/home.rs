//! A whole home for the app, to be opened in the window: keys as the app makes
//! them, and templated people.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result};
use kith_app::sample::people;
use kith_app::wire::Language;
use kith_crypto::{Kdf, KeyFile, Passphrase};
use kith_store::instance::Beside;
use kith_store::{Folder, Store, StoreError};

use crate::vault::{now, say};

/// The passphrase of such a home. Nobody real is in it.
const PASSPHRASE: &str = "walnut umbrella lantern seven";

/// Makes a home with so many people.
pub(crate) fn make(home: &Path, people: usize) -> Result<()> {
    with(home, |store| {
        people::fill(store, people, Language::En, now())
    })?;
    say(&format!("a home of {people} people is made"));
    Ok(())
}

/// Makes a home with what `fill` puts in it.
pub(crate) fn with(
    home: &Path,
    fill: impl FnOnce(&mut Store) -> Result<(), StoreError>,
) -> Result<()> {
    let passphrase = Passphrase::new(PASSPHRASE).context("the passphrase")?;
    let made = KeyFile::make(
        &passphrase,
        Kdf::default(),
        &mut rand_core::UnwrapErr(getrandom::SysRng),
    )?;
    let folder = Folder::new(home.join("vault"));
    let id: String = made
        .file
        .vault()
        .as_bytes()
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    let beside = Beside::new(&home.join("settings"), &id, kith_app::system::machine());
    let random = Box::new(kith_app::system::random);
    let mut store = Store::create(
        &folder,
        made.master.database_key().expose(),
        Box::new(beside),
        random,
    )?;
    fill(&mut store)?;
    store.close()?;
    folder.write("keys", &made.file.to_bytes())?;
    Ok(())
}

/// How long the key of a home takes to derive: the middle of five times, in milliseconds.
pub(crate) fn derive(home: &Path) -> Result<f64> {
    let keys = KeyFile::from_bytes(&Folder::new(home.join("vault")).read("keys")?)?;
    let passphrase = Passphrase::new(PASSPHRASE).context("the passphrase")?;
    let mut times = Vec::new();
    for _ in 0..5 {
        let start = Instant::now();
        keys.open_with_passphrase(&passphrase)?;
        times.push(start.elapsed().as_secs_f64() * 1_000.0);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[2])
}
