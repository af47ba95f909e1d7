//! Running an ignored test of this very binary as another process.

use std::path::Path;
use std::process::{Command, Stdio};

/// What a child prints first, so that it is known to have run.
pub const RAN: &str = "the child runs";

/// Makes the folder a disk of 4 MB.
pub const SMALL_DISK: [&str; 5] = [
    "unshare",
    "-rm",
    "sh",
    "-c",
    r#"mount -t tmpfs -o size=4m tmpfs "$KITH_TEST_FOLDER" && exec "$0" "$@""#,
];

/// Makes the folder `vault` in the folder one that cannot be written to.
pub const READ_ONLY_FOLDER: [&str; 5] = [
    "unshare",
    "-rm",
    "sh",
    "-c",
    r#"mount --bind "$KITH_TEST_FOLDER/vault" "$KITH_TEST_FOLDER/vault" &&
        mount -o remount,ro,bind "$KITH_TEST_FOLDER/vault" && exec "$0" "$@""#,
];

/// The command that runs the ignored test `name` with a folder.
pub fn child(name: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    ready(&mut command, name, folder);
    command
}

/// The same, begun by a shell that does something first.
pub fn child_after(shell: &[&str], name: &str, folder: &Path) -> Command {
    let mut command = Command::new(shell[0]);
    command
        .args(&shell[1..])
        .arg(std::env::current_exe().unwrap());
    ready(&mut command, name, folder);
    command
}

fn ready(command: &mut Command, name: &str, folder: &Path) {
    command
        .args(["--ignored", "--exact", name, "--nocapture"])
        .env("KITH_TEST_FOLDER", folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
}

/// Runs to the end: all that was printed, and whether it went well.
pub fn finish(mut command: Command) -> (String, bool) {
    match command.output() {
        Ok(output) => {
            let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
            said.push_str(&String::from_utf8_lossy(&output.stderr));
            (said, output.status.success())
        }
        Err(error) => (error.to_string(), false),
    }
}

/// In the child: the folder it was given, or nothing when run by hand.
pub fn given() -> Option<std::path::PathBuf> {
    let folder = std::env::var_os("KITH_TEST_FOLDER")?;
    println!("\n{RAN}");
    Some(folder.into())
}
