//! Closing the window: what is being written is saved and the vault is locked, then the program ends.

use std::thread;

use tauri::{Manager, Window, WindowEvent};

use crate::lifecycle::{self, Lifecycle};

/// Answers what happens to the window.
pub(crate) fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    let handle = window.app_handle();
    // Asked again, it closes at once: a person may always leave.
    let again = handle.state::<Lifecycle>().ending();
    if again || !lifecycle::is_open(handle) {
        return;
    }
    api.prevent_close();
    let handle = handle.clone();
    thread::spawn(move || {
        lifecycle::lock_soon(&handle);
        handle.exit(0);
    });
}
