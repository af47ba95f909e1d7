//! Kith as a running program, with a driver beside it.

use std::env;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

use anyhow::{Context, Result};

use crate::page::Page;
use crate::webdriver::Session;
use crate::{processes, until};

/// A running Kith and the driver of its window.
pub struct Kith {
    home: PathBuf,
    app: Child,
    driver: Child,
    driver_port: u16,
    page: Option<Page>,
}

impl Kith {
    /// Starts Kith on a folder of its own and waits until its window shows something.
    ///
    /// # Errors
    /// When it cannot be started or driven.
    pub fn start(home: &Path) -> Result<Self> {
        let (inspector, driver_port) = (free_port()?, free_port()?);
        let driver = Command::new(program("WEBKIT_DRIVER")?)
            .arg(format!("--port={driver_port}"))
            .arg(format!("--target=127.0.0.1:{inspector}"))
            .stdout(Stdio::null())
            .spawn()
            .context("the driver does not start")?;
        let app = command(home)?
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_INSPECTOR_SERVER", format!("127.0.0.1:{inspector}"))
            .spawn()
            .context("Kith does not start")?;
        let mut kith = Self {
            home: home.to_path_buf(),
            app,
            driver,
            driver_port,
            page: None,
        };
        kith.attach()?;
        Ok(kith)
    }

    /// Drives the window that is there now, which may be that of a new process image.
    ///
    /// # Errors
    /// When there is none.
    pub fn attach(&mut self) -> Result<&Page> {
        let before = self.page.take();
        if let Some(old) = &before {
            let _ = old.session().end();
        }
        let session = until("a window to drive", || {
            Session::new(self.driver_port).map(Some)
        })?;
        self.page = Some(Page::new(session)?.after(before));
        let page = self.page()?;
        until("the first screen", || {
            page.has("h1").map(|there| there.then_some(()))
        })?;
        self.page()
    }

    /// The page in the window.
    ///
    /// # Errors
    /// When nothing is driven.
    pub fn page(&self) -> Result<&Page> {
        self.page.as_ref().context("no window is driven")
    }

    /// The same, to change the language its words are looked up in.
    ///
    /// # Errors
    /// When nothing is driven.
    pub fn page_mut(&mut self) -> Result<&mut Page> {
        self.page.as_mut().context("no window is driven")
    }

    /// The process of Kith itself.
    pub fn pid(&self) -> u32 {
        self.app.id()
    }

    /// Its folder.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// How it ended, if it did.
    ///
    /// # Errors
    /// When the system does not know.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        Ok(self.app.try_wait()?)
    }

    /// Waits until the process has become a new image, told by its number of restarts: the web view's
    /// processes are others than before.
    ///
    /// # Errors
    /// When they stay.
    pub fn wait_for_new_image(&mut self, old: &[u32]) -> Result<()> {
        let own = self.pid();
        until("a new process image", || {
            let now = processes::family(own);
            let gone = old
                .iter()
                .filter(|pid| **pid != own)
                .all(|pid| !now.contains(pid));
            Ok((gone && now.len() > 1).then_some(()))
        })?;
        anyhow::ensure!(self.ended()?.is_none(), "Kith ended in place of locking");
        Ok(())
    }

    /// Asks it to end, as the system does at the end of a session.
    ///
    /// # Errors
    /// When it cannot be asked.
    pub fn ask_to_end(&self) -> Result<()> {
        let asked = Command::new("kill")
            .args(["-TERM", &self.pid().to_string()])
            .status()?;
        anyhow::ensure!(asked.success(), "Kith is not there to be asked");
        Ok(())
    }

    /// Ends every process of it at once, as a power cut would.
    pub fn kill(&mut self) {
        for pid in processes::family(self.app.id()).into_iter().rev() {
            let _ = Command::new("kill")
                .args(["-KILL", &pid.to_string()])
                .stderr(Stdio::null())
                .status();
        }
        let _ = self.app.wait();
    }
}

impl Drop for Kith {
    fn drop(&mut self) {
        self.kill();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Kith on a folder of its own, not yet started.
///
/// # Errors
/// When `KITH_APP` is not set.
pub fn command(home: &Path) -> Result<Command> {
    let mut command = Command::new(program("KITH_APP")?);
    fs::create_dir_all(saved(home))?;
    command
        .env("KITH_HOME", home)
        .env("KITH_SAVE_FOLDER", saved(home))
        .env_remove("KITH_WINDOW")
        .stdin(Stdio::null());
    // The tests' own bus stands for the system's too: they can say that the system goes to sleep.
    if let Some(bus) = env::var_os("DBUS_SESSION_BUS_ADDRESS") {
        command.env("DBUS_SYSTEM_BUS_ADDRESS", bus);
    }
    Ok(command)
}

/// Where files go that are saved from the window.
#[must_use]
pub fn saved(home: &Path) -> PathBuf {
    home.join("saved")
}

/// A fresh folder for one Kith.
///
/// # Errors
/// When the disk is full.
pub fn fresh_home() -> Result<tempfile::TempDir> {
    Ok(tempfile::Builder::new().prefix("kith-journey-").tempdir()?)
}

fn program(variable: &str) -> Result<PathBuf> {
    let path = env::var_os(variable)
        .with_context(|| format!("{variable} is not set: run ./dev test --only journeys"))?;
    fs::canonicalize(&path).with_context(|| format!("{variable} names nothing"))
}

/// A port that is free now.
///
/// # Errors
/// When there is none.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
