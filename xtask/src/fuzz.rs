//! Fuzzing in shards that go on where the last one stopped: what was found so far is kept under
//! `target/fuzz/corpus`, and how much was tried is added up in `fuzz/results.json`, which is committed.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::counts::Counts;
use crate::parts::Tally;
use crate::shell::Shell;

const TARGETS: [&str; 7] = [
    "agreement",
    "contacts_csv",
    "keys",
    "map_svg",
    "op",
    "open_referral",
    "prose",
];
/// How long each target runs in one shard, in seconds.
const SHARD: u64 = 120;
/// What libFuzzer needs to see which way the bytes went; all of it is in the stable compiler.
const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// What was tried on one target over all shards.
#[derive(Default, Serialize, Deserialize)]
struct Tried {
    shards: u64,
    seconds: u64,
    runs: u64,
    finds: u64,
}

/// Runs one shard of every target.
pub(crate) fn shard(shell: &Shell) -> Result<Tally> {
    let folder = shell.target.join("fuzz");
    let host = host(shell)?;
    let mut build = shell.cargo(&["build", "--release", "--manifest-path", "fuzz/Cargo.toml"]);
    build.args(["--target", &host, "--target-dir"]).arg(&folder);
    shell.run(build.env("RUSTFLAGS", COVERAGE))?;
    let file = shell.root.join("fuzz").join("results.json");
    let mut results: BTreeMap<String, Tried> = match fs::read_to_string(&file) {
        Ok(text) => serde_json::from_str(&text).context("fuzz/results.json")?,
        Err(_) => BTreeMap::new(),
    };
    let mut counts = Counts::default();
    for target in TARGETS {
        let grown = folder.join("corpus").join(target);
        fs::create_dir_all(&grown)?;
        let program = folder.join(&host).join("release").join(target);
        let mut command: Command = shell.program(program);
        command.arg(&grown).arg(format!("fuzz/corpus/{target}"));
        command.args([
            format!("-max_total_time={SHARD}"),
            "-print_final_stats=1".into(),
            "-verbosity=0".into(),
            "-rss_limit_mb=4096".into(),
            format!("-artifact_prefix={}/{target}-", folder.display()),
        ]);
        let heard = shell.hear(&mut command)?;
        let tried = results.entry(target.to_owned()).or_default();
        tried.shards += 1;
        tried.seconds += SHARD;
        tried.runs += runs(&heard.text);
        if heard.status.success() && runs(&heard.text) > 0 {
            counts.passed += 1;
        } else {
            tried.finds += 1;
            counts.failed += 1;
        }
    }
    fs::write(&file, serde_json::to_string_pretty(&results)? + "\n")?;
    Ok(Tally::of(counts))
}

/// The number of inputs that libFuzzer says it tried.
fn runs(text: &str) -> u64 {
    let line = text
        .lines()
        .find_map(|line| line.split_once("stat::number_of_executed_units:"));
    line.and_then(|(_, number)| number.trim().parse().ok())
        .unwrap_or(0)
}

fn host(shell: &Shell) -> Result<String> {
    let told = shell.read(&mut shell.command(&["rustc", "-vV"]))?;
    match told.lines().find_map(|line| line.strip_prefix("host: ")) {
        Some(host) => Ok(host.to_owned()),
        None => bail!("rustc does not say what it builds for"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_target_begins_from_seeds() {
        let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus");
        for target in TARGETS {
            let seeds = fs::read_dir(corpus.join(target)).map(Iterator::count);
            assert!(seeds.is_ok_and(|seeds| seeds > 0), "{target}");
        }
    }

    #[test]
    fn the_number_of_runs_is_read_from_the_final_stats() {
        assert_eq!(
            runs("INFO\nstat::number_of_executed_units: 319198\nstat::new_units_added: 2\n"),
            319_198
        );
        assert_eq!(runs("a crash"), 0);
    }
}
