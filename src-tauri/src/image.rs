//! A new process image in place of this one: nothing of this one's memory is left.
//!
//! On Linux the process stays the same to the system (same number, same parent); elsewhere a new
//! process is started and this one ends.

use std::io;
use std::process::Command;

/// This program with the same arguments and environment.
///
/// # Errors
/// When the system does not say where the program is.
pub(crate) fn same_again() -> io::Result<Command> {
    let mut command = Command::new(program()?);
    command.args(std::env::args_os().skip(1));
    Ok(command)
}

/// Where the program is, even when an update has put another in its place meanwhile.
fn program() -> io::Result<std::path::PathBuf> {
    let program = std::env::current_exe()?;
    if cfg!(target_os = "linux") && !program.exists() {
        return Ok("/proc/self/exe".into());
    }
    Ok(program)
}

/// Becomes `command`. Comes back only when that failed.
///
/// # Errors
/// Why it failed.
#[cfg(target_os = "linux")]
pub(crate) fn replace(mut command: Command) -> io::Result<()> {
    use std::os::unix::process::CommandExt;
    Err(command.exec())
}

/// Starts `command` and ends. Comes back only when it could not be started.
///
/// # Errors
/// Why it failed.
#[cfg(not(target_os = "linux"))]
pub(crate) fn replace(mut command: Command) -> io::Result<()> {
    command.spawn()?;
    std::process::exit(0)
}
