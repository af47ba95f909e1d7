//! Licences, bans and sources of everything Kith is built from, by a pinned cargo-deny (see deny.toml).

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::Result;

use crate::counts::Counts;
use crate::parts::Tally;
use crate::shell::Shell;

pub(crate) const VERSION: &str = "0.20.2";

/// How long fetching the advisory database may take, in seconds.
const FETCH_LIMIT: &str = "60";

fn program(shell: &Shell) -> PathBuf {
    shell
        .tools()
        .join("bin")
        .join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX))
}

/// Whether the pinned version is built.
pub(crate) fn is_here(shell: &Shell) -> bool {
    shell
        .read(shell.program(program(shell)).arg("--version"))
        .is_ok_and(|text| text.contains(VERSION))
}

/// Builds it once into the project's own tools.
fn ensure(shell: &Shell) -> Result<()> {
    if is_here(shell) {
        return Ok(());
    }
    println!("Building cargo-deny {VERSION} once; this takes some minutes.");
    let words = [
        "install",
        "cargo-deny",
        "--locked",
        "--version",
        VERSION,
        "--debug",
        "--quiet",
    ];
    let mut command = shell.cargo(&words);
    command
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env_remove("CARGO_TARGET_DIR");
    shell.run(command.arg("--root").arg(shell.tools()))
}

/// One count for each of licences, bans and sources, and for advisories where they can be had.
pub(crate) fn deny(shell: &Shell) -> Result<Tally> {
    ensure(shell)?;
    let mut counts = Counts::default();
    for what in ["licenses", "bans", "sources"] {
        counts.add(check(shell, what)?);
    }
    if !fetch_advisories(shell) {
        let note = "advisories skipped: their database could not be fetched";
        return Ok(Tally::noting(counts, note));
    }
    counts.add(check(shell, "advisories")?);
    Ok(Tally::of(counts))
}

fn deny_command(shell: &Shell, words: &[&str]) -> Command {
    let mut command = shell.program(program(shell));
    command.args(words);
    command
}

fn check(shell: &Shell, what: &str) -> Result<Counts> {
    let words = match what {
        "advisories" => &["check", "--hide-inclusion-graph", "advisories"][..],
        _ => &["--offline", "check", "--hide-inclusion-graph", what],
    };
    let heard = shell.hear(&mut deny_command(shell, words))?;
    Ok(if heard.status.success() {
        Counts::ONE_PASSED
    } else {
        Counts::ONE_FAILED
    })
}

/// Tries once, for a bounded time; many places where this runs have no such way out.
fn fetch_advisories(shell: &Shell) -> bool {
    let fetch = deny_command(shell, &["fetch", "db"]);
    let mut command = match shell.find(&["timeout"]) {
        Some(timeout) => {
            let mut bounded = shell.program(timeout);
            bounded
                .arg(FETCH_LIMIT)
                .arg(fetch.get_program())
                .args(fetch.get_args());
            bounded
        }
        None => fetch,
    };
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
