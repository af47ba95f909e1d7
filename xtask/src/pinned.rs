//! Cargo subcommands at a pinned version, built once into the project's own tools.

use std::path::PathBuf;

use anyhow::Result;

use crate::shell::Shell;

/// A cargo subcommand and the one version of it that is used.
pub(crate) struct Pinned {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
    /// The arguments with which it says its version.
    pub(crate) asked: &'static [&'static str],
}

impl Pinned {
    /// Where its program is, once it is built.
    pub(crate) fn program(&self, shell: &Shell) -> PathBuf {
        let file = format!("{}{}", self.name, std::env::consts::EXE_SUFFIX);
        shell.tools().join("bin").join(file)
    }

    /// Whether the pinned version is built.
    pub(crate) fn is_here(&self, shell: &Shell) -> bool {
        shell
            .read(shell.program(self.program(shell)).args(self.asked))
            .is_ok_and(|text| text.contains(self.version))
    }

    /// Builds it where it is not there yet.
    pub(crate) fn ensure(&self, shell: &Shell) -> Result<()> {
        if self.is_here(shell) {
            return Ok(());
        }
        let Self { name, version, .. } = self;
        println!("Building {name} {version} once; this takes some minutes.");
        let words = [
            "install",
            name,
            "--locked",
            "--version",
            version,
            "--debug",
            "--force",
            "--quiet",
        ];
        let mut command = shell.cargo(&words);
        command
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env_remove("CARGO_TARGET_DIR");
        shell.run(command.arg("--root").arg(shell.tools()))
    }
}
