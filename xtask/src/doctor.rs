//! `./dev doctor`: which tools are here, in which version, and which are missing. Changes nothing.

use std::process::ExitCode;

use anyhow::Result;

use crate::args::Args;
use crate::deny;
use crate::screen::has_display;
use crate::shell::Shell;
use crate::table::table;
use crate::tools::{Purpose, Tool, needed_for};

pub(crate) fn doctor(shell: &Shell, args: Args) -> Result<ExitCode> {
    args.end()?;
    let mut rows = vec![
        ["tool", "found", "needed to", "because", "package"]
            .map(str::to_owned)
            .to_vec(),
    ];
    rows.push(cargo_row(shell)?);
    let mut missing = 0;
    for tool in needed_for(Purpose::Test) {
        let found = tool.found(shell);
        missing += usize::from(found.is_none());
        rows.push(row(tool, found));
    }
    rows.push(deny_row(shell));
    println!("{}", table(&rows));
    if !has_display() {
        println!("  There is no display: ./dev run will run the tour instead.");
    }
    if missing > 0 {
        println!(
            "  {missing} missing; ./dev run and ./dev test install what they need, after asking."
        );
        return Ok(ExitCode::FAILURE);
    }
    println!("  Everything is here.");
    Ok(ExitCode::SUCCESS)
}

fn row(tool: &Tool, found: Option<String>) -> Vec<String> {
    let found = match found {
        Some(version) if version.is_empty() => "yes".to_owned(),
        Some(version) => version,
        None => "MISSING".to_owned(),
    };
    let package = tool.apt.join(" ");
    let purpose = tool.purpose.word().to_owned();
    vec![
        tool.name.to_owned(),
        found,
        purpose,
        tool.why.to_owned(),
        package,
    ]
}

fn cargo_row(shell: &Shell) -> Result<Vec<String>> {
    let text = shell.read(&mut shell.cargo(&["--version"]))?;
    let version = text.split_whitespace().nth(1).unwrap_or_default();
    let cells = ["cargo", version, "build", "everything of Rust", "rustup"];
    Ok(cells.map(str::to_owned).to_vec())
}

fn deny_row(shell: &Shell) -> Vec<String> {
    let found = if deny::TOOL.is_here(shell) {
        deny::TOOL.version
    } else {
        "built by ./dev test"
    };
    let cells = [
        "cargo-deny",
        found,
        "test",
        "licences and sources of what Kith uses",
        "-",
    ];
    cells.map(str::to_owned).to_vec()
}
