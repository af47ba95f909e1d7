//! A display for the real window: Xvfb on a number that nobody else has, gone when it is dropped.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::shell::Shell;

/// A running Xvfb.
pub(crate) struct Screen {
    server: Child,
    display: String,
    _numbers: BufReader<ChildStdout>,
}

impl Screen {
    pub(crate) fn open(shell: &Shell) -> Result<Self> {
        let words = [
            "Xvfb",
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1440x1000x24",
            "-nolisten",
            "tcp",
        ];
        let mut server = shell
            .command(&words)
            .arg("-noreset")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("could not start Xvfb")?;
        let pipe = server.stdout.take().context("Xvfb has an output")?;
        let mut numbers = BufReader::new(pipe);
        let mut number = String::new();
        numbers.read_line(&mut number)?;
        let mut screen = Self {
            server,
            display: format!(":{}", number.trim()),
            _numbers: numbers,
        };
        if number.trim().is_empty() {
            let _ = screen.server.wait();
            bail!("Xvfb did not start");
        }
        Ok(screen)
    }

    /// Makes a program show its windows here, in plain English, with WebKit drawing as it does for people.
    pub(crate) fn use_for(&self, command: &mut Command) {
        command
            .env("DISPLAY", &self.display)
            .env("GDK_BACKEND", "x11")
            .env("LC_ALL", "C.UTF-8")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER");
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Whether a window could be opened for a person here.
pub(crate) fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::os::unix::net::UnixStream;

    use super::*;

    fn answers(screen: &str) -> bool {
        let number = screen.trim_start_matches(':');
        UnixStream::connect(format!("/tmp/.X11-unix/X{number}")).is_ok()
    }

    #[test]
    fn each_screen_has_a_number_of_its_own_and_goes_away() {
        let shell = Shell::new(false).unwrap();
        let one = Screen::open(&shell).unwrap();
        let other = Screen::open(&shell).unwrap();
        assert_ne!(one.display, other.display);
        assert!(answers(&one.display) && answers(&other.display));
        let gone = one.display.clone();
        drop(one);
        assert!(!answers(&gone));
    }
}
