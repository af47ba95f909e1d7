//! Test-only: the commands of Kith over HTTP on this machine alone, so that all screens can be driven
//! in a plain browser. It cannot be built for release, since the quick key derivation refuses to be.
//!
//! It prints `listening http://127.0.0.1:PORT/#TOKEN` and serves until it is ended. `KITH_HOME` names a
//! folder to keep; without it everything is in a temporary one. `KITH_UI` names other built screens.

mod host;
mod screens;
mod serve;

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result};
use kith_app::{App, system};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<()> {
    let temporary = tempfile::Builder::new()
        .prefix("kith-test-host-")
        .tempdir()?;
    let home =
        std::env::var_os("KITH_HOME").map_or_else(|| temporary.path().to_path_buf(), PathBuf::from);
    let screens = screens::Screens::find()?;
    let app = Arc::new(App::new(Arc::new(host::TestHost::new(home))));
    let token = token();
    let listener = TcpListener::bind(("127.0.0.1", 0))
        .await
        .context("no loopback address is free")?;
    let address = listener.local_addr()?;
    let routes = serve::routes(Arc::clone(&app), screens, address, &token);
    #[expect(
        clippy::print_stdout,
        reason = "whoever started it waits for this line"
    )]
    {
        println!("listening http://{address}/#{token}");
    }
    axum::serve(listener, routes)
        .with_graceful_shutdown(ended())
        .await?;
    app.close();
    Ok(())
}

fn token() -> String {
    let mut bytes = [0; 16];
    system::random(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Until somebody ends it, so that the temporary folder is cleared away.
async fn ended() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut term) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = term.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
