//! Where a file goes that a person takes with them: the system's own dialog
//! asks, from Rust alone. No page can open it or learn what was chosen.

use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::Duration;

use kith_app::{Parcel, system};
use tauri::AppHandle;

/// How long a file that is being written may hold up a lock.
const PATIENCE: Duration = Duration::from_secs(3);

/// Names the folder that files go into without asking, when tests drive the window.
#[cfg(feature = "e2e")]
const FOLDER: &str = "KITH_SAVE_FOLDER";

/// Held while a file is being written.
static KEEPING: Mutex<()> = Mutex::new(());

/// Waits for a file that is being written, so that no part of it stays behind when the process goes; but not for ever:
/// a stick that no longer answers must not keep the record on the screen.
pub(crate) fn finish() {
    let step = Duration::from_millis(20);
    for _ in 0..(PATIENCE.as_millis() / step.as_millis()) {
        if KEEPING.try_lock().is_ok() {
            return;
        }
        thread::sleep(step);
    }
}

/// Asks where to, and keeps the file there. Called on a thread that may wait.
pub(crate) fn save(handle: &AppHandle, file: &Parcel<'_>) -> io::Result<Option<String>> {
    let Some(place) = place(handle, file)? else {
        return Ok(None);
    };
    let keeping = KEEPING.lock();
    system::keep_file(&place, file.bytes)?;
    drop(keeping);
    let name = place.file_name().unwrap_or_default();
    Ok(Some(name.to_string_lossy().into_owned()))
}

fn place(handle: &AppHandle, file: &Parcel<'_>) -> io::Result<Option<PathBuf>> {
    #[cfg(feature = "e2e")]
    if let Some(folder) = std::env::var_os(FOLDER) {
        return Ok(Some(PathBuf::from(folder).join(file.name)));
    }
    let place = ask(handle, file.name.to_owned(), file.kind)?;
    Ok(place.map(|place| with_end(place, file.kind)))
}

/// Gives a name the end of its kind where whoever typed it left that out.
fn with_end(place: PathBuf, kind: &str) -> PathBuf {
    if place.extension().is_some() {
        return place;
    }
    let ended = place.with_extension(kind);
    // The dialog asked about the name as it was typed, and about no other.
    if ended.exists() { place } else { ended }
}

/// The dialog lives on the main thread, which goes on meanwhile: the vault can
/// still be locked, and then the dialog goes with the process.
#[cfg(target_os = "linux")]
fn ask(handle: &AppHandle, name: String, kind: &'static str) -> io::Result<Option<PathBuf>> {
    use gtk::prelude::{FileChooserExt, NativeDialogExt};
    use tauri::Manager;

    let (told, answer) = mpsc::channel();
    let main = handle.clone();
    let show = move || {
        let window = main.get_webview_window(crate::window::LABEL);
        let parent = window.and_then(|window| window.gtk_window().ok());
        let action = gtk::FileChooserAction::Save;
        let dialog = gtk::FileChooserNative::new(None, parent.as_ref(), action, None, None);
        dialog.set_modal(true);
        dialog.set_do_overwrite_confirmation(true);
        dialog.set_current_name(&name);
        let filter = gtk::FileFilter::new();
        filter.add_pattern(&format!("*.{kind}"));
        filter.set_name(Some(&kind.to_uppercase()));
        dialog.add_filter(filter);
        // The dialog holds on to this until it has answered.
        let held = std::cell::RefCell::new(Some(dialog.clone()));
        dialog.connect_response(move |dialog, response| {
            let chosen = (response == gtk::ResponseType::Accept).then(|| dialog.filename());
            let _ = told.send(chosen.flatten());
            held.take();
        });
        dialog.show();
    };
    let gone = |_| io::Error::from(io::ErrorKind::BrokenPipe);
    handle
        .run_on_main_thread(show)
        .map_err(|_| io::ErrorKind::BrokenPipe)?;
    answer.recv().map_err(gone)
}

/// The dialog is made on the main thread, as macOS wants it, and waited for here.
#[cfg(not(target_os = "linux"))]
fn ask(handle: &AppHandle, name: String, kind: &'static str) -> io::Result<Option<PathBuf>> {
    use tauri::Manager;

    let (told, dialog) = mpsc::channel();
    let main = handle.clone();
    let show = move || {
        let mut dialog = rfd::AsyncFileDialog::new()
            .set_file_name(name)
            .add_filter(kind.to_uppercase(), &[kind]);
        if let Some(window) = main.get_webview_window(crate::window::LABEL) {
            dialog = dialog.set_parent(&window);
        }
        let _ = told.send(dialog.save_file());
    };
    handle
        .run_on_main_thread(show)
        .map_err(|_| io::ErrorKind::BrokenPipe)?;
    let dialog = dialog.recv().map_err(|_| io::ErrorKind::BrokenPipe)?;
    let chosen = tauri::async_runtime::block_on(dialog);
    Ok(chosen.map(|file| file.path().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_its_end_gets_it() {
        for (typed, kept) in [
            ("/a/circles", "/a/circles.png"),
            ("/a/circles.png", "/a/circles.png"),
            ("/a/circles.other", "/a/circles.other"),
        ] {
            assert_eq!(with_end(PathBuf::from(typed), "png"), PathBuf::from(kept));
        }
    }
}
