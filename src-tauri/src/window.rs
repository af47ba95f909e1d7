//! The one window: made here, shows the app itself and nothing else.

use std::path::PathBuf;

use tauri::webview::{Color, NewWindowResponse, PermissionResponse};
use tauri::{AppHandle, Emitter, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::automation;

/// The name of the window, in the capability too.
pub(crate) const LABEL: &str = "main";

/// Says to the next process image where the window was: `x,y,width,height,maximised`. It says nothing
/// of anyone.
pub(crate) const PLACE: &str = "KITH_WINDOW";

/// It never says more: titles are read by task lists, screen readers and whoever looks over a shoulder.
const TITLE: &str = "Kith";

const PAPER: Color = Color(0xFB, 0xF7, 0xF0, 0xFF);

/// A browser's own menu (reload, back) has no place here; where one writes, cut and paste do.
const CONTEXT_MENU: &str = "addEventListener('contextmenu', (event) => {
  const place = event.target instanceof Element ? event.target : null;
  if (!place?.closest('input, textarea, [contenteditable]')) event.preventDefault();
});";

/// Opens it.
///
/// # Errors
/// When the system's web view cannot be made.
pub(crate) fn open(handle: &AppHandle, web: PathBuf) -> tauri::Result<WebviewWindow> {
    let mut builder = WebviewWindowBuilder::new(handle, LABEL, WebviewUrl::default())
        .title(TITLE)
        .min_inner_size(480.0, 600.0)
        .background_color(PAPER)
        .devtools(false)
        .general_autofill_enabled(false)
        .zoom_hotkeys_enabled(false)
        .disable_drag_drop_handler()
        .initialization_script(CONTEXT_MENU)
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny);
    if let Some(nowhere) = nowhere() {
        builder = builder.proxy_url(nowhere);
    }
    // WebKitGTK lets nobody drive a web view that keeps nothing.
    builder = if automation::driven() {
        builder.data_directory(web)
    } else {
        builder.incognito(true)
    };
    builder = match std::env::var(PLACE).ok().as_deref().and_then(Place::read) {
        None => builder.inner_size(1280.0, 860.0).prevent_overflow(),
        Some(place) => builder
            .position(place.x, place.y)
            .inner_size(place.width, place.height)
            .maximized(place.maximised),
    };
    let window = builder.build()?;
    #[cfg(target_os = "linux")]
    if !has_graphics() && !pictured() {
        paint_directly(&window)?;
    }
    Ok(window)
}

/// Whether there is a device that draws.
#[cfg(target_os = "linux")]
fn has_graphics() -> bool {
    std::fs::read_dir("/dev/dri").is_ok_and(|mut devices| {
        devices
            .any(|one| one.is_ok_and(|one| one.file_name().to_string_lossy().starts_with("render")))
    })
}

/// Whether a driver takes pictures of the window: WebKitGTK gives it none of a view that paints directly. Measurements
/// take none.
#[cfg(target_os = "linux")]
fn pictured() -> bool {
    automation::driven() && std::env::var_os("KITH_FIGURES").is_none()
}

/// Without one, putting layers together costs more than painting on one: a frame of a drag took three times as long.
#[cfg(target_os = "linux")]
fn paint_directly(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    window.with_webview(|view| {
        if let Some(settings) = WebViewExt::settings(&view.inner()) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// A proxy that is not there, for whatever a content policy does not cover, such as connecting ahead of a
/// request that is never made. The app's own addresses never go over a network. On Windows they look as
/// if they did, and on macOS a proxy needs a newer system than Kith does.
fn nowhere() -> Option<Url> {
    if cfg!(target_os = "linux") {
        "http://127.0.0.1:9".parse().ok()
    } else {
        None
    }
}

/// Whether an address is the app's own.
fn is_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Somebody started Kith again: they want this window.
pub(crate) fn bring_forward(handle: &AppHandle) {
    if let Some(window) = handle.get_webview_window(LABEL) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
        let _ = window.emit("second-start", ());
    }
}

/// Where the window is now, for [`PLACE`].
pub(crate) fn place(handle: &AppHandle) -> Option<String> {
    let window = handle.get_webview_window(LABEL)?;
    let scale = window.scale_factor().ok()?;
    let at = window.outer_position().ok()?.to_logical::<f64>(scale);
    let size = window.inner_size().ok()?.to_logical::<f64>(scale);
    let maximised = window.is_maximized().ok()?;
    Some(
        Place {
            x: at.x,
            y: at.y,
            width: size.width,
            height: size.height,
            maximised,
        }
        .write(),
    )
}

#[derive(Debug, PartialEq)]
struct Place {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    maximised: bool,
}

impl Place {
    fn write(&self) -> String {
        let Self {
            x,
            y,
            width,
            height,
            maximised,
        } = self;
        format!(
            "{x:.0},{y:.0},{width:.0},{height:.0},{}",
            u8::from(*maximised)
        )
    }

    fn read(text: &str) -> Option<Self> {
        let numbers: Vec<f64> = text
            .split(',')
            .map(str::parse)
            .collect::<Result<_, _>>()
            .ok()?;
        let &[x, y, width, height, maximised] = numbers.as_slice() else {
            return None;
        };
        let sane =
            numbers.iter().all(|number| number.abs() < 100_000.0) && width >= 1.0 && height >= 1.0;
        sane.then_some(Self {
            x,
            y,
            width,
            height,
            maximised: maximised == 1.0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_as_it_was_written_and_nonsense_is_not() {
        let place = Place {
            x: -8.0,
            y: 20.0,
            width: 1280.0,
            height: 860.0,
            maximised: true,
        };
        assert_eq!(Place::read(&place.write()), Some(place));
        for nonsense in [
            "",
            "1,2",
            "1,2,3,4,x",
            "1,2,0,4,0",
            "NaN,2,3,4,0",
            "1e9,2,3,4,0",
        ] {
            assert_eq!(Place::read(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn only_the_app_itself_is_shown() {
        let own = |address: &str| is_own(&address.parse().unwrap());
        assert!(own("tauri://localhost/"));
        for other in [
            "https://example.org/",
            "file:///etc/passwd",
            "tauri://elsewhere/",
            "data:text/html,x",
            "about:blank",
        ] {
            assert!(!own(other), "{other}");
        }
    }
}
