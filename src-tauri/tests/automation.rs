//! What people get does not listen to the variables that open a web view to whoever set them.
#![cfg(all(target_os = "linux", not(feature = "e2e")))]

use std::fs;
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const DOORS: [&str; 3] = [
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
];

#[test]
fn the_variables_that_open_the_door_are_gone_before_there_is_a_window() {
    // A display that lets programs connect and then says nothing: they wait, and can be looked at.
    let listen = |number: u16| TcpListener::bind(("127.0.0.1", 6000 + number));
    let number = (100..200).find(|number| listen(*number).is_ok()).unwrap();
    let display = listen(number).unwrap();
    let mut kith = Command::new(env!("CARGO_BIN_EXE_kith"))
        .env("DISPLAY", format!("127.0.0.1:{number}"))
        .env("GDK_BACKEND", "x11")
        .env("KITH_MARK", "still here")
        .env(DOORS[0], "true")
        .env(DOORS[1], "127.0.0.1:1")
        .env(DOORS[2], "127.0.0.1:2")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .spawn()
        .unwrap();
    // Once it asks for a display it is past the point where it could still take them out.
    let (waiting, _) = display.accept().unwrap();
    let start = Instant::now();
    let mut environment = String::new();
    while environment.is_empty() && start.elapsed() < Duration::from_secs(10) {
        environment =
            fs::read_to_string(format!("/proc/{}/environ", kith.id())).unwrap_or_default();
        thread::sleep(Duration::from_millis(20));
    }
    kith.kill().unwrap();
    kith.wait().unwrap();
    drop(waiting);
    assert!(
        environment.contains("KITH_MARK=still here"),
        "the rest of the environment stays"
    );
    for door in DOORS {
        assert!(!environment.contains(door), "{door} is still set");
    }
}
