//! The door for WebDriver and remote inspectors, which a web view opens to whoever set a variable.
//!
//! Without the feature `e2e` the program starts itself anew without those variables, before anything
//! could have read them: a process cannot take them out of its own environment in safe Rust.

use anyhow::Result;

use crate::image;

/// What opens the door on any of the systems.
const DOORS: &[&str] = &[
    "TAURI_WEBVIEW_AUTOMATION",
    "TAURI_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS",
    "WEBVIEW2_PIPE_FOR_SCRIPT_DEBUGGER",
];

/// Whether tests drive this window.
pub(crate) fn driven() -> bool {
    cfg!(feature = "e2e") && std::env::var_os(DOORS[0]).is_some_and(|value| value == "true")
}

/// Goes on only if no door is open.
///
/// # Errors
/// When the program cannot be started anew.
pub(crate) fn refuse() -> Result<()> {
    if cfg!(feature = "e2e") || !DOORS.iter().any(|name| std::env::var_os(name).is_some()) {
        return Ok(());
    }
    let mut command = image::same_again()?;
    for name in DOORS {
        command.env_remove(name);
    }
    image::replace(command)?;
    Ok(())
}
