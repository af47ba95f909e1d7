//! `./dev check`: the quick part of `./dev test`, for before every commit.

use std::process::ExitCode;

use anyhow::Result;

use crate::args::Args;
use crate::parts::PARTS;
use crate::shell::Shell;
use crate::test::run_all;

pub(crate) fn check(shell: &Shell, args: Args) -> Result<ExitCode> {
    args.end()?;
    let quick: Vec<_> = PARTS.iter().filter(|part| part.quick).collect();
    Ok(run_all(shell, &quick))
}
