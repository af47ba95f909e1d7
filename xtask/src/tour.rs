//! `./dev tour`: drives the real window through a first meeting and saves a picture of every step.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::args::Args;
use crate::build;
use crate::parts::journey_command;
use crate::screen::Screen;
use crate::setup::setup;
use crate::shell::Shell;
use crate::tools::Purpose;

pub(crate) fn verb(shell: &Shell, args: Args) -> Result<()> {
    args.end()?;
    tour(shell)
}

pub(crate) fn tour(shell: &Shell) -> Result<()> {
    setup(shell, Purpose::Test)?;
    let pictures = shell.target.join("tour");
    if pictures.exists() {
        fs::remove_dir_all(&pictures)?;
    }
    fs::create_dir_all(&pictures)?;
    build::ui(shell)?;
    let app = build::driven_app(shell)?;
    shell.run(&mut shell.cargo(&["build", "--package", "kith-bench"]))?;
    let screen = Screen::open(shell)?;
    let words = [
        "--test",
        "tour",
        "--",
        "--ignored",
        "--nocapture",
        "--test-threads=1",
    ];
    let mut command = journey_command(shell, &app, &screen, &words)?;
    command.env("KITH_BENCH", shell.built("debug", "kith-bench"));
    let outcome = shell.run(command.env("KITH_TOUR", &pictures));
    let saved = pictures_in(&pictures)?;
    println!("\nPictures saved: {}", saved.len());
    for picture in &saved {
        println!(
            "  {}",
            picture
                .strip_prefix(&shell.root)
                .unwrap_or(picture)
                .display()
        );
    }
    outcome?;
    if saved.is_empty() {
        bail!("the tour saved no pictures");
    }
    Ok(())
}

/// Every picture in the folder and the folders in it, in order of name.
fn pictures_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(pictures_in(&path)?);
        } else if path.extension().is_some_and(|end| end == "png") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
