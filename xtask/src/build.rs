//! Building: the screens, the app in its several kinds, and the release.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::args::Args;
use crate::setup::setup;
use crate::shell::Shell;
use crate::tools::Purpose;

/// The features of the app that people get: screens from inside the program, never from a server.
pub(crate) const RELEASE_FEATURES: &str = "custom-protocol";

/// The same, with the door for WebDriver left open.
const DRIVEN_FEATURES: &str = "e2e,custom-protocol";

/// What is built to be tested, always chosen together: of a crate that is chosen alone cargo builds every library beneath
/// it once more, with the features that it alone asks for. The benchmarks stay apart with their database that is not
/// encrypted, and the journeys, which begin with nothing of Kith.
const TESTED: &[&str] = &[
    "--workspace",
    "--exclude",
    "kith-bench",
    "--exclude",
    "kith-tests",
    "--features",
    "kith/custom-protocol,kith/e2e",
];

/// `cargo VERB` of everything that is tested.
pub(crate) fn tested(shell: &Shell, verb: &str) -> Command {
    let mut command = shell.cargo(&[verb]);
    command.args(TESTED);
    command
}

/// Builds a program of what is tested. An example is named beside it because cargo then also counts what tests alone
/// depend on, and so takes the very libraries that the tests are built with.
pub(crate) fn tested_program(shell: &Shell, name: &str) -> Result<PathBuf> {
    shell.run(tested(shell, "build").args(["--bin", name, "--example", "gen"]))?;
    Ok(shell.built("debug", name))
}

/// Builds the screens into ui/dist.
pub(crate) fn ui(shell: &Shell) -> Result<()> {
    shell.run(&mut shell.npm(&["run", "build"]))
}

/// Builds what the map is measured against into target/bench/rivals.
pub(crate) fn rivals(shell: &Shell) -> Result<()> {
    shell.run(&mut shell.npm(&["run", "build:rivals"]))
}

/// Builds the app and says where it is.
pub(crate) fn app(shell: &Shell, release: bool) -> Result<PathBuf> {
    compile_app(shell, RELEASE_FEATURES, release)
}

/// Builds the app that tests can drive and says where it is.
pub(crate) fn driven_app(shell: &Shell) -> Result<PathBuf> {
    tested_program(shell, "kith")
}

/// A release build that tests may drive: for measuring, never for people.
pub(crate) fn driven_release(shell: &Shell) -> Result<PathBuf> {
    compile_app(shell, DRIVEN_FEATURES, true)
}

fn compile_app(shell: &Shell, features: &str, release: bool) -> Result<PathBuf> {
    let mut command = shell.cargo(&["build", "--package", "kith", "--features", features]);
    if release {
        command.arg("--release");
    }
    shell.run(&mut command)?;
    Ok(shell.built(if release { "release" } else { "debug" }, "kith"))
}

/// `./dev build`.
pub(crate) fn verb(shell: &Shell, args: Args) -> Result<()> {
    args.end()?;
    setup(shell, Purpose::Build)?;
    ui(shell)?;
    let program = app(shell, true)?;
    let parcel = pack(shell, &program)?;
    println!();
    for file in [&program, &parcel] {
        println!("  {:>8}  {}", size(file)?, from_root(shell, file).display());
    }
    println!(
        "\nThis is the bare program. Installers (deb, AppImage, msi, dmg) come to this verb later."
    );
    Ok(())
}

/// The program and its licences as one archive under target/release-kith/.
fn pack(shell: &Shell, program: &Path) -> Result<PathBuf> {
    let kind = format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH);
    let name = format!("kith-{}-{kind}", env!("CARGO_PKG_VERSION"));
    let folder = shell.target.join("release-kith");
    let contents = folder.join(&name);
    fs::create_dir_all(&contents)?;
    let file = program.file_name().context("the program has a name")?;
    fs::copy(program, contents.join(file)).context("could not copy the program")?;
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(shell.root.join(licence), contents.join(licence))?;
    }
    let archive = folder.join(format!("{name}.tar.gz"));
    let mut tar = shell.command(&["tar", "--create", "--gzip", "--file"]);
    shell.run(tar.arg(&archive).arg("--directory").arg(&folder).arg(&name))?;
    Ok(archive)
}

fn size(file: &Path) -> Result<String> {
    let bytes = fs::metadata(file)?.len();
    Ok(format!("{:.1} MB", bytes as f64 / 1_000_000.0))
}

fn from_root<'a>(shell: &Shell, file: &'a Path) -> &'a Path {
    file.strip_prefix(&shell.root).unwrap_or(file)
}
