//! Licences, bans and sources of everything Kith is built from, by a pinned cargo-deny (see deny.toml).

use std::process::{Command, Stdio};

use anyhow::Result;

use crate::counts::Counts;
use crate::parts::Tally;
use crate::pinned::Pinned;
use crate::shell::Shell;

pub(crate) const TOOL: Pinned = Pinned {
    name: "cargo-deny",
    version: "0.20.2",
    asked: &["--version"],
};

/// How long fetching the advisory database may take, in seconds.
const FETCH_LIMIT: &str = "60";

/// One count for each of licences, bans and sources, and for advisories where they can be had.
pub(crate) fn deny(shell: &Shell) -> Result<Tally> {
    TOOL.ensure(shell)?;
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
    let mut command = shell.program(TOOL.program(shell));
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
