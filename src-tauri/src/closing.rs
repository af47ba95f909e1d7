//! Closing: what is being written is saved and the vault is locked, then the program ends. That is so
//! whether a person closes the window or the system ends the session.

use std::thread;

use tauri::{AppHandle, Manager, Window, WindowEvent};

use crate::lifecycle::{self, Lifecycle};

/// Answers what happens to the window.
pub(crate) fn on_window_event(window: &Window, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event
        && close(window.app_handle())
    {
        api.prevent_close();
    }
}

/// Begins to close, and says whether that takes a moment yet. Asked again, it takes none: a person may
/// always leave.
fn close(handle: &AppHandle) -> bool {
    let again = handle.state::<Lifecycle>().ending();
    if again || !lifecycle::is_open(handle) {
        return false;
    }
    let handle = handle.clone();
    thread::spawn(move || {
        lifecycle::lock_soon(&handle);
        handle.exit(0);
    });
    true
}

/// Closes when the system asks for it by a signal, as it does at the end of a session.
pub(crate) fn watch(handle: &AppHandle) {
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        use signal_hook::iterator::Signals;

        let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM]) else {
            return;
        };
        let handle = handle.clone();
        thread::spawn(move || {
            for _ in signals.forever() {
                if !close(&handle) {
                    handle.exit(0);
                }
            }
        });
    }
    #[cfg(not(unix))]
    let _ = handle;
}
