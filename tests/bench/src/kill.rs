//! The store's own test that kills a writing process, many more times than
//! `./dev test` has time for.

use std::process::Command;

use anyhow::{Result, ensure};

use crate::figure::{Figure, Times};

const KILLS: &str = "5000";

pub(crate) fn kill(times: Option<&str>) -> Result<Vec<Figure>> {
    let kills = times.unwrap_or(KILLS);
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut took = Times::default();
    let status = took.of(|| {
        Command::new(cargo)
            .args([
                "test",
                "--package",
                "kith-store",
                "--test",
                "kill",
                "--",
                "--nocapture",
            ])
            .env("KITH_KILLS", kills)
            .status()
    })?;
    ensure!(
        status.success(),
        "an acknowledged save was lost, or the test could not run"
    );
    Ok(vec![
        Figure::new("kills during saves", kills.parse()?, "kills"),
        Figure::new("acknowledged saves lost", 0.0, "saves").at_most(0.0),
        Figure::new("time taken", took.total() / 1_000.0, "s"),
    ])
}
