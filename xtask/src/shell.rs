//! Running other programs: in the project's folder, with the project's own tools on the PATH, saying what is run.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use anyhow::{Context, Result, bail};

/// No one command of a test run in CI may take longer, in seconds: a hang should say where it hung.
const CI_LIMIT: &str = "1800";

/// Where the project is, and how it is to be worked on.
pub(crate) struct Shell {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
    /// Install what is missing without asking.
    pub(crate) yes: bool,
    pub(crate) ci: bool,
}

/// What a program printed, and how it ended.
pub(crate) struct Heard {
    pub(crate) status: ExitStatus,
    pub(crate) text: String,
}

impl Shell {
    pub(crate) fn new(yes: bool) -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask lies in a folder of the project")?
            .to_path_buf();
        let target = match std::env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty())
        {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        let ci = std::env::var("CI").is_ok_and(|value| value == "true");
        Ok(Self {
            root,
            target,
            yes: yes || ci,
            ci,
        })
    }

    /// Where the project keeps tools of its own.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// The UI's folder.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// A program built by this workspace.
    pub(crate) fn built(&self, profile: &str, name: &str) -> PathBuf {
        self.target
            .join(profile)
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// The PATH for every program that is run: the project's own tools, then the system's.
    pub(crate) fn path(&self) -> OsString {
        let system = std::env::var_os("PATH").unwrap_or_default();
        let mut folders = vec![self.tools().join("bin")];
        folders.extend(crate::node::pinned_bin(self));
        folders.extend(std::env::split_paths(&system));
        std::env::join_paths(folders).unwrap_or(system)
    }

    /// The first of these programs that is on the PATH.
    pub(crate) fn find(&self, names: &[&str]) -> Option<PathBuf> {
        let path = self.path();
        let endings: &[&str] = if cfg!(windows) {
            &[".exe", ".cmd"]
        } else {
            &[""]
        };
        names.iter().find_map(|name| {
            std::env::split_paths(&path)
                .flat_map(|folder| {
                    endings
                        .iter()
                        .map(move |end| folder.join(format!("{name}{end}")))
                })
                .find(|program| program.is_file())
        })
    }

    /// A command in the project's folder; `words` is the program and its first arguments.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let (program, args) = words.split_first().unwrap_or((&"", &[]));
        let mut command = self.program(program);
        command.args(args);
        command
    }

    /// The same for a program whose place is known.
    pub(crate) fn program(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", self.path());
        command
    }

    /// `cargo …`, by the very cargo that runs this program.
    pub(crate) fn cargo(&self, words: &[&str]) -> Command {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let mut command = self.program(cargo);
        command.args(words);
        // Set by cargo for this program alone; left in place they would mark every build script stale.
        for name in [
            "CARGO_MANIFEST_DIR",
            "CARGO_MANIFEST_PATH",
            "CARGO_PKG_NAME",
        ] {
            command.env_remove(name);
        }
        command
    }

    /// `npm …` in the UI's folder.
    pub(crate) fn npm(&self, words: &[&str]) -> Command {
        let mut command = self.command(&[if cfg!(windows) { "npm.cmd" } else { "npm" }]);
        command.args(words).current_dir(self.ui());
        command
    }

    /// Runs to the end; whatever it prints is shown as it comes.
    pub(crate) fn run(&self, command: &mut Command) -> Result<()> {
        let line = say(command);
        let status = command
            .status()
            .with_context(|| format!("could not start: {line}"))?;
        if !status.success() {
            bail!("failed ({status}): {line}");
        }
        Ok(())
    }

    /// Runs to the end, without input or colours, showing what it prints and keeping it too.
    pub(crate) fn hear(&self, command: &mut Command) -> Result<Heard> {
        let line = say(command);
        let mut limit = self.ci.then(|| limited(command));
        let command = limit.as_mut().unwrap_or(command);
        command
            .env("NO_COLOR", "1")
            .env("CARGO_TERM_COLOR", "never")
            .env_remove("FORCE_COLOR");
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command
            .spawn()
            .with_context(|| format!("could not start: {line}"))?;
        let text = Arc::new(Mutex::new(String::new()));
        let out = child.stdout.take().map(|pipe| echo(pipe, &text));
        let err = child.stderr.take().map(|pipe| echo(pipe, &text));
        let status = child.wait()?;
        for reader in [out, err].into_iter().flatten() {
            let _ = reader.join();
        }
        let text = text.lock().map(|text| text.clone()).unwrap_or_default();
        Ok(Heard { status, text })
    }

    /// What a program prints to its standard output; nothing is shown.
    pub(crate) fn read(&self, command: &mut Command) -> Result<String> {
        let line = words(command);
        let output = command
            .stdin(Stdio::null())
            .output()
            .with_context(|| format!("could not start: {line}"))?;
        if !output.status.success() {
            let why = String::from_utf8_lossy(&output.stderr);
            bail!("failed ({}): {line}\n{}", output.status, why.trim());
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

fn words(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_stem()
        .unwrap_or_default();
    let mut line = program.to_string_lossy().into_owned();
    for arg in command.get_args() {
        line.push(' ');
        line.push_str(&arg.to_string_lossy());
    }
    line
}

fn say(command: &Command) -> String {
    let line = words(command);
    println!("  $ {line}");
    line
}

/// The same command, ended with all its children when it takes too long.
fn limited(command: &Command) -> Command {
    if !cfg!(target_os = "linux") {
        return copy_of(command, Command::new(command.get_program()));
    }
    let mut limited = Command::new("timeout");
    limited
        .args(["--kill-after=20", CI_LIMIT])
        .arg(command.get_program());
    copy_of(command, limited)
}

fn copy_of(command: &Command, mut copy: Command) -> Command {
    copy.args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        copy.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => copy.env(name, value),
            None => copy.env_remove(name),
        };
    }
    copy
}

fn echo(pipe: impl Read + Send + 'static, text: &Arc<Mutex<String>>) -> thread::JoinHandle<()> {
    let text = Arc::clone(text);
    thread::spawn(move || {
        let mut reader = BufReader::new(pipe);
        let mut line = Vec::new();
        while reader
            .read_until(b'\n', &mut line)
            .is_ok_and(|read| read > 0)
        {
            let _ = std::io::stdout().write_all(&line);
            if let Ok(mut text) = text.lock() {
                text.push_str(&String::from_utf8_lossy(&line));
            }
            line.clear();
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn hears_both_streams_and_how_it_ended() {
        let shell = Shell::new(false).unwrap();
        let heard = shell.hear(&mut shell.command(&["sh", "-c", "echo out; echo err >&2; exit 3"]));
        let heard = heard.unwrap();
        assert_eq!(heard.status.code(), Some(3));
        assert!(heard.text.contains("out\n") && heard.text.contains("err\n"));
    }

    #[test]
    fn a_limited_command_keeps_its_arguments_folder_and_environment() {
        let mut command = Command::new("true");
        command
            .arg("x")
            .current_dir("y")
            .env("A", "b")
            .env_remove("C");
        let copy = limited(&command);
        assert_eq!(copy.get_args().last().unwrap(), "x");
        assert_eq!(copy.get_current_dir().unwrap(), Path::new("y"));
        assert_eq!(copy.get_envs().count(), 2);
    }
}
