//! From the web view to the commands of `kith-app` and back, off the main thread.
//!
//! One handler for all: the table of commands gives the names, `dispatch` the types and the catching
//! of panics, so that there is nothing here to keep in step.

use std::sync::Arc;

use kith_app::App;
use serde_json::Value;
use tauri::ipc::{Invoke, InvokeBody};
use tauri::{Manager, Wry};

/// Answers a message from the web view; false where it names no command.
pub(crate) fn answer(invoke: Invoke<Wry>) -> bool {
    let Invoke {
        message, resolver, ..
    } = invoke;
    let Some(name) = kith_app::NAMES
        .iter()
        .find(|name| **name == message.command())
    else {
        return false;
    };
    let app = Arc::clone(&message.webview_ref().state::<Arc<App>>());
    let request = request_in(message.payload());
    drop(message);
    tauri::async_runtime::spawn_blocking(move || match kith_app::dispatch(&app, name, request) {
        Ok(answer) => resolver.resolve(answer),
        Err(failure) => resolver.reject(failure),
    });
    true
}

/// The argument `request`, or nothing that any command takes.
fn request_in(body: &InvokeBody) -> Value {
    match body {
        InvokeBody::Json(arguments) => arguments.get("request").cloned().unwrap_or_default(),
        InvokeBody::Raw(_) => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_request_and_nothing_else() {
        let body = InvokeBody::Json(serde_json::json!({ "request": { "a": 1 }, "other": 2 }));
        assert_eq!(request_in(&body), serde_json::json!({ "a": 1 }));
        assert_eq!(request_in(&InvokeBody::Json(Value::Null)), Value::Null);
        assert_eq!(request_in(&InvokeBody::Raw(vec![1])), Value::Null);
    }

    #[test]
    fn permissions_are_exactly_the_commands_and_listening() {
        let made: &[&str] = include!("../commands.generated.rs");
        assert_eq!(made, kith_app::NAMES, "run ./dev gen");
        let capability: Value =
            serde_json::from_str(include_str!("../capabilities/window.json")).unwrap();
        let mut wanted = vec![
            "core:event:allow-listen".to_owned(),
            "core:event:allow-unlisten".to_owned(),
        ];
        wanted.extend(
            kith_app::NAMES
                .iter()
                .map(|name| format!("allow-{}", name.replace('_', "-"))),
        );
        assert_eq!(capability["permissions"], serde_json::json!(wanted));
        assert_eq!(
            capability["windows"],
            serde_json::json!([crate::window::LABEL])
        );
        assert_eq!(capability.get("remote"), None);
    }
}
