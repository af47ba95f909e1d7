//! What the tests of the real window share: starting Kith, driving its window, and looking into its memory.
//!
//! `KITH_APP` names a Kith built with the feature `e2e`, `WEBKIT_DRIVER` the WebKitWebDriver; `./dev test`
//! sets both and gives the tests a display and a message bus of their own.

mod by_keys;
pub mod figures;
pub mod journey;
pub mod kith;
pub mod memory;
pub mod page;
pub mod processes;
pub mod webdriver;
pub mod words;

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// How long anything may take before a test gives up on it.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Tries until there is something.
///
/// # Errors
/// When there is still nothing, or still an error, when patience has run out.
pub fn until<T>(what: &str, mut attempt: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let start = Instant::now();
    loop {
        let outcome = attempt();
        match outcome {
            Ok(Some(found)) => return Ok(found),
            _ if start.elapsed() < PATIENCE => thread::sleep(Duration::from_millis(40)),
            Ok(None) => bail!("waited in vain for {what}"),
            Err(error) => return Err(error.context(format!("waited in vain for {what}"))),
        }
    }
}
