//! Embeds the screens and makes one permission for each command.
#![allow(
    clippy::print_stdout,
    reason = "a build script talks to cargo by printing"
)]

const COMMANDS: &[&str] = include!("commands.generated.rs");

fn main() {
    println!("cargo:rerun-if-changed=../ui/dist");
    println!("cargo:rerun-if-changed=commands.generated.rs");
    println!("cargo:rerun-if-changed=isolation");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
