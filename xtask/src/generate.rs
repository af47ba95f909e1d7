//! `./dev gen`: files that follow from the one table of commands in kith-app, written by its example
//! `gen` and committed, so that a change to the table is seen in every place it touches.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::args::Args;
use crate::build;
use crate::review;
use crate::shell::Shell;

/// What the example writes, and where it belongs.
const FILES: &[(&str, &str)] = &[
    ("commands.ts", "ui/src/generated/commands.ts"),
    ("schema.ts", "ui/src/generated/schema.ts"),
    ("types.ts", "ui/src/generated/types.ts"),
    ("commands.rs", "src-tauri/commands.generated.rs"),
    ("window.json", "src-tauri/capabilities/window.json"),
];

pub(crate) fn verb(shell: &Shell, mut args: Args) -> Result<()> {
    let checking = args.flag("--check");
    let what = args.word();
    args.end()?;
    match (what.as_deref(), checking) {
        (None, true) => check(shell),
        (None, false) => write(shell),
        (Some("review"), false) => review::write(shell),
        _ => bail!("./dev gen, ./dev gen --check or ./dev gen review"),
    }
}

/// Fails when a committed file is not what would be generated now.
pub(crate) fn check(shell: &Shell) -> Result<()> {
    let made = make(shell)?;
    let mut stale = Vec::new();
    for (name, place) in FILES {
        let new = fs::read_to_string(made.join(name))?;
        let old = fs::read_to_string(shell.root.join(place)).unwrap_or_default();
        if let Some(line) = first_difference(&old, &new) {
            println!("  {place} is stale from line {line} on");
            stale.push(*place);
        }
    }
    if !stale.is_empty() {
        bail!("stale: {}; run ./dev gen and commit", stale.join(", "));
    }
    println!("  {} generated files are fresh", FILES.len());
    Ok(())
}

fn write(shell: &Shell) -> Result<()> {
    let made = make(shell)?;
    for (name, place) in FILES {
        let new = fs::read_to_string(made.join(name))?;
        let place = shell.root.join(place);
        let changed = write_if_changed(&place, &new)?;
        let word = if changed { "written" } else { "as it was" };
        println!(
            "  {word:<9}  {}",
            place.strip_prefix(&shell.root).unwrap_or(&place).display()
        );
    }
    Ok(())
}

/// Generates into a fresh folder under target/ and says where.
fn make(shell: &Shell) -> Result<PathBuf> {
    let folder = shell.target.join("gen");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    shell.run(build::tested(shell, "build").args(["--quiet", "--example", "gen"]))?;
    shell.run(
        shell
            .program(shell.built("debug", "examples/gen"))
            .arg(&folder),
    )?;
    for (name, _) in FILES {
        let file = folder.join(name);
        fs::metadata(&file).with_context(|| format!("the example gen wrote no {name}"))?;
    }
    Ok(folder)
}

fn write_if_changed(place: &Path, text: &str) -> Result<bool> {
    if fs::read_to_string(place).is_ok_and(|old| old == text) {
        return Ok(false);
    }
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(place, text)?;
    Ok(true)
}

/// The number of the first line in which two texts differ.
fn first_difference(old: &str, new: &str) -> Option<usize> {
    // Git may have checked the committed file out with Windows line ends.
    let old = old.replace("\r\n", "\n");
    if old == new {
        return None;
    }
    let same = old
        .lines()
        .zip(new.lines())
        .take_while(|(a, b)| a == b)
        .count();
    Some(same + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_where_two_texts_part() {
        assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(first_difference("a\r\nb\r\n", "a\nb\n"), None);
        assert_eq!(first_difference("a\nb\n", "a\nc\n"), Some(2));
        assert_eq!(first_difference("a\n", "a\nb\n"), Some(2));
        assert_eq!(first_difference("", "a\n"), Some(1));
    }
}
