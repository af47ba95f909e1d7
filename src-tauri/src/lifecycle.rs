//! What follows when the vault is locked: a new process, or the end.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use kith_app::App;
use kith_app::wire::{Nothing, VaultState};
use tauri::{AppHandle, Emitter, Manager};

use crate::{image, saving, window};

/// How long the screens may take to save what is being written.
pub(crate) const GRACE: Duration = Duration::from_secs(2);

/// Where the program is in its life.
#[derive(Default)]
pub(crate) struct Lifecycle {
    ending: AtomicBool,
    leaving: AtomicBool,
}

impl Lifecycle {
    /// From now on locking ends the program. Says whether that was so already.
    pub(crate) fn ending(&self) -> bool {
        self.ending.swap(true, Ordering::SeqCst)
    }

    fn is_ending(&self) -> bool {
        self.ending.load(Ordering::SeqCst)
    }

    /// Says whether this is the first time.
    fn leave(&self) -> bool {
        !self.leaving.swap(true, Ordering::SeqCst)
    }
}

/// Whether a vault is open.
pub(crate) fn is_open(handle: &AppHandle) -> bool {
    let app = handle.state::<Arc<App>>();
    app.app_status(Nothing {})
        .is_ok_and(|status| status.state == VaultState::Open)
}

/// Asks the screens to save and lock, and locks all the same when they take too long. Comes back when
/// the vault is locked.
pub(crate) fn lock_soon(handle: &AppHandle) {
    let _ = handle.emit("lock-soon", ());
    let step = Duration::from_millis(20);
    for _ in 0..(GRACE.as_millis() / step.as_millis()) {
        if !is_open(handle) {
            return;
        }
        thread::sleep(step);
    }
    let _ = handle.state::<Arc<App>>().vault_lock(Nothing {});
}

/// The keys are wiped and the database is closed. What the program and the web view still hold of the
/// record goes with them: see docs/adr/0006-lock-replaces-the-process.md.
pub(crate) fn locked(handle: &AppHandle) {
    let handle = handle.clone();
    if !handle.state::<Lifecycle>().leave() {
        return;
    }
    // Not on the thread of the command, whose answer must not wait, nor on the main one yet, which
    // has to answer where the window is.
    thread::spawn(move || {
        saving::finish();
        if handle.state::<Lifecycle>().is_ending() {
            handle.exit(0);
            return;
        }
        let place = window::place(&handle);
        let main = handle.clone();
        let _ = handle.run_on_main_thread(move || renew(&main, place));
    });
}

/// On the main thread, so that the web view's own library cannot bring its processes back meanwhile.
fn renew(handle: &AppHandle, place: Option<String>) {
    tauri_plugin_single_instance::destroy(handle);
    #[cfg(target_os = "linux")]
    crate::processes::end_all_children();
    let renewed = image::same_again().and_then(|mut command| {
        if let Some(place) = place {
            command.env(window::PLACE, place);
        }
        image::replace(command)
    });
    // Better no window than one that still shows the record.
    if renewed.is_err() {
        handle.exit(1);
    }
}
