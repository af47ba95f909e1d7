//! Memory of a process of its own that has the vault open and has been used.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::figure::Figure;
use crate::vault::{Vault, everyone, scope};

pub(crate) fn resident(vault: &Vault) -> Result<Vec<Figure>> {
    if !cfg!(target_os = "linux") {
        return Ok(Vec::new());
    }
    let child = Command::new(std::env::current_exe()?)
        .arg("resident")
        .arg(vault.folder())
        .output()?;
    let said = String::from_utf8(child.stdout)?;
    let megabytes: f64 = said
        .trim()
        .parse()
        .context("the process did not say how large it is")?;
    let name = "resident memory at 1,000 people (the store's process; no window)";
    Ok(vec![Figure::new(name, megabytes, "MB").at_most(150.0)])
}

/// Opens, searches, reads fifty records, and says how large it became.
#[expect(
    clippy::print_stdout,
    reason = "it answers the process that started it"
)]
pub(crate) fn child(folder: &Path) -> Result<()> {
    let mut store = Vault::at(folder).open()?;
    crate::unlock::first_screen(&store)?;
    for person in everyone(&store)?.into_iter().take(50) {
        store.record(scope(person))?;
    }
    for turn in 0..40 {
        store.people_found(crate::search::query(turn), 0, 100)?;
    }
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .context("no size")?;
    let kibibytes: f64 = line.trim().trim_end_matches(" kB").trim().parse()?;
    println!("{}", kibibytes * 1024.0 / 1e6);
    Ok(store.close()?)
}
