//! Mutation testing in shards that go on where the last one stopped: cargo-mutants breaks the code in one small way at a
//! time and the tests should notice. How far it got and what nobody noticed stands in `tests/mutation.json`, which is
//! committed; what may go unnoticed stands there too, each with its reason.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use crate::counts::Counts;
use crate::parts::Tally;
use crate::pinned::Pinned;
use crate::shell::Shell;

const TOOL: Pinned = Pinned {
    name: "cargo-mutants",
    version: "27.1.0",
    asked: &["mutants", "--version"],
};

const RESULTS: &str = "tests/mutation.json";

/// A crate whose code is broken on purpose. Of each, one shard is run at a time.
struct Target {
    name: &'static str,
    shards: usize,
    /// The tests that should notice, where all of them would take too long; empty for all.
    tests: &'static [&'static str],
}

const TARGETS: &[Target] = &[
    Target {
        name: "kith-crypto",
        shards: 20,
        tests: &[],
    },
    Target {
        name: "kith-model",
        shards: 40,
        tests: &[],
    },
    Target {
        name: "kith-network",
        shards: 40,
        tests: &[],
    },
    Target {
        name: "kith-patch",
        shards: 20,
        tests: &[],
    },
    Target {
        name: "kith-store",
        shards: 100,
        // Not `kill`, `faults` and `damage`, which are about the disk and take minutes.
        tests: &[
            "--lib",
            "--test=copies",
            "--test=crossing",
            "--test=first",
            "--test=history",
            "--test=lists",
            "--test=merging",
            "--test=newer",
            "--test=redrawn",
            "--test=refusing",
            "--test=search",
            "--test=undo",
            "--test=undo_all",
            "--test=undo_others",
            "--test=verify",
        ],
    },
];

/// Longest that building or testing one broken version may take, in seconds.
const LIMIT: &str = "240";

#[derive(Default, Serialize, Deserialize)]
struct Results {
    /// By crate.
    rounds: BTreeMap<String, Round>,
    /// What may go unnoticed, and why.
    accepted: BTreeMap<String, String>,
}

/// One round over a crate; the next begins when every shard was run.
#[derive(Default, Serialize, Deserialize)]
struct Round {
    shards: usize,
    of: usize,
    caught: usize,
    /// Versions that did not compile: the types noticed.
    unviable: usize,
    /// Versions that never came to an end, which is noticed too.
    timeout: usize,
    missed: Vec<String>,
}

/// Runs the next shard of every crate.
pub(crate) fn shard(shell: &Shell) -> Result<Tally> {
    TOOL.ensure(shell)?;
    let file = shell.root.join(RESULTS);
    let mut results: Results = match fs::read_to_string(&file) {
        Ok(text) => serde_json::from_str(&text).context(RESULTS)?,
        Err(_) => Results::default(),
    };
    let mut counts = Counts::default();
    for target in TARGETS {
        let round = results.rounds.entry(target.name.to_owned()).or_default();
        if round.of != target.shards || round.shards >= target.shards {
            *round = Round {
                of: target.shards,
                ..Round::default()
            };
        }
        let found = run(shell, target, round)?;
        for missed in &found.missed {
            if results.accepted.contains_key(missed) {
                counts.passed += 1;
            } else {
                println!("not noticed by any test: {missed}");
                counts.failed += 1;
            }
        }
        counts.passed += found.caught + found.unviable + found.timeout;
        round.shards += 1;
        round.caught += found.caught;
        round.unviable += found.unviable;
        round.timeout += found.timeout;
        round.missed.extend(found.missed);
        fs::write(&file, serde_json::to_string_pretty(&results)? + "\n")?;
    }
    Ok(Tally::of(counts))
}

/// Runs one shard of one crate in a copy of the project.
fn run(shell: &Shell, target: &Target, round: &Round) -> Result<Round> {
    let folder = shell.target.join("mutants");
    fs::create_dir_all(&folder)?;
    let mut command = shell.program(TOOL.program(shell));
    command.args(["mutants", "--package", target.name, "--no-shuffle"]);
    command.args(["--timeout", LIMIT, "--build-timeout", LIMIT]);
    command.args(["--shard", &format!("{}/{}", round.shards, round.of)]);
    command.arg("--output").arg(&folder);
    command.env("CARGO_TARGET_DIR", folder.join("build"));
    // A search for a counterexample ends at the first; shrinking it is of no use here.
    command.env("PROPTEST_MAX_SHRINK_ITERS", "0");
    if !target.tests.is_empty() {
        command.arg("--").args(target.tests);
    }
    let heard = shell.hear(&mut command)?;
    // 0: all caught; 2: some missed; 3: some without end.
    let done = matches!(heard.status.code(), Some(0 | 2 | 3));
    ensure!(
        done,
        "cargo-mutants could not run the tests of {}",
        target.name
    );
    let out = folder.join("mutants.out");
    Ok(Round {
        caught: listed(&out, "caught.txt")?.len(),
        unviable: listed(&out, "unviable.txt")?.len(),
        timeout: listed(&out, "timeout.txt")?.len(),
        missed: listed(&out, "missed.txt")?,
        ..Round::default()
    })
}

/// What one of the tool's lists names, without line and column, which move with every edit.
fn listed(folder: &Path, name: &str) -> Result<Vec<String>> {
    let text = fs::read_to_string(folder.join(name)).with_context(|| name.to_owned())?;
    Ok(text.lines().map(unplaced).collect())
}

fn unplaced(line: &str) -> String {
    let mut parts = line.splitn(4, ':');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(file), Some(_), Some(_), Some(what)) => {
            format!("{}:{what}", file.replace('\\', "/"))
        }
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_version_is_known_by_file_and_change() {
        assert_eq!(
            unplaced("crates/model/src/life.rs:63:9: replace on -> Option<&Was> with None"),
            "crates/model/src/life.rs: replace on -> Option<&Was> with None"
        );
        assert_eq!(unplaced("something else"), "something else");
    }
}
