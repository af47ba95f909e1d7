//! What `./dev` runs: everything a developer does with Kith, one verb each.
//!
//! It knows nothing about the people Kith keeps. It starts other programs, reads the tree, and says
//! plainly what happened; it never writes outside the tree, the temp folder and, after asking, the
//! system's own packages.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line program talks by printing"
)]

mod args;
mod bench;
mod build;
mod check;
mod counts;
mod deny;
mod doctor;
mod ftl;
mod fuzz;
mod generate;
mod metadata;
mod mutation;
mod node;
mod parts;
mod pinned;
mod review;
mod rules;
mod run;
mod rust_text;
mod screen;
mod setup;
mod shell;
mod table;
mod test;
mod tools;
mod tour;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::args::Args;
use crate::shell::Shell;

const HELP: &str = "\
Usage: ./dev VERB [options]

  run [--release] [-- ARGS]  build Kith and open it; with no display, the tour
  test [--all] [--only PART] [--from PART] [--list]
                             everything that must hold before a change lands
  check                      the quick part of test: format, lints, generated files, invariants
  tour                       drive the real window through a first meeting, with screenshots
  bench NAME [ARGS]          measure; the figures go to target/bench/NAME.json
  gen [--check]              write what is generated from the table of commands
  gen review                 sheets for checking the Welsh and the Easy Read words
  build                      a release of Kith under target/release-kith/
  doctor                     which tools are here and which are missing

  --yes                      install what is missing without asking (CI=true means the same)
  --help                     this text";

fn main() -> ExitCode {
    let args = Args::from_env();
    match dispatch(args) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\n./dev: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(mut args: Args) -> Result<ExitCode> {
    if args.flag("--help") || args.flag("-h") {
        println!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    }
    let yes = args.flag("--yes");
    let shell = Shell::new(yes)?;
    let Some(verb) = args.word() else {
        println!("{HELP}");
        return Ok(ExitCode::FAILURE);
    };
    match verb.as_str() {
        "run" => run::run(&shell, args).map(|()| ExitCode::SUCCESS),
        "test" => test::test(&shell, args),
        "check" => check::check(&shell, args),
        "tour" => tour::verb(&shell, args).map(|()| ExitCode::SUCCESS),
        "bench" => bench::bench(&shell, args).map(|()| ExitCode::SUCCESS),
        "gen" => generate::verb(&shell, args).map(|()| ExitCode::SUCCESS),
        "build" => build::verb(&shell, args).map(|()| ExitCode::SUCCESS),
        "doctor" => doctor::doctor(&shell, args),
        other => bail!("there is no verb '{other}'; ./dev --help lists them"),
    }
}
