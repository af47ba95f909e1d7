//! The shell: a window, its life from start to lock to close, and what the system says of sleep.
//!
//! It knows nothing of people: commands are declared and answered in `kith-app`, and everything shown
//! is made by the screens in `ui`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod automation;
mod closing;
mod handlers;
mod host;
mod image;
mod lifecycle;
mod places;
#[cfg(target_os = "linux")]
mod processes;
mod quiet;
mod saving;
mod suspend;
mod window;

use std::alloc::System;
use std::sync::Arc;

use anyhow::{Context, Result};
use kith_app::App;
use tauri::{Manager, RunEvent};
use zeroizing_alloc::ZeroAlloc;

use crate::lifecycle::Lifecycle;
use crate::places::Places;

/// Whatever is freed is wiped first.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> Result<()> {
    quiet::keep();
    automation::refuse()?;
    let places = Places::from_env();
    let second_start = tauri_plugin_single_instance::Builder::new()
        .dbus_id(places.instance_name())
        .callback(|handle, _, _| window::bring_forward(handle));
    let kith = tauri::Builder::default()
        .plugin(second_start.build())
        .plugin(tauri_plugin_store::Builder::new().build())
        .manage(Lifecycle::default())
        .invoke_handler(handlers::answer)
        .on_window_event(closing::on_window_event)
        .setup(move |tauri| {
            let handle = tauri.handle();
            let host = host::ShellHost::new(handle.clone(), places.resolve(handle)?);
            let web = host.web_folder();
            tauri.manage(Arc::new(App::new(Arc::new(host))));
            window::open(handle, web)?;
            suspend::watch(handle);
            closing::watch(handle);
            Ok(())
        })
        .build(tauri::generate_context!())
        .context("Kith could not start")?;
    kith.run(|handle, event| {
        if let RunEvent::Exit = event {
            handle.state::<Lifecycle>().ending();
            handle.state::<Arc<App>>().close();
        }
    });
    Ok(())
}
