//! Calling a command by name, for hosts that speak JSON, and the edge where
//! panics stop.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::Value;

use crate::together::reach;
use crate::{App, Code, Failure};

/// Runs a command so that a panic in it becomes a failure. The message of the
/// panic is not passed on: it might quote what it choked on.
///
/// # Errors
/// What the command said, or [`Code::Internal`].
pub fn at_edge<T>(command: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(command)).unwrap_or_else(|_| Err(Code::Internal.into()))
}

macro_rules! dispatch_table {
    ($($name:ident($request:ident) -> $response:ident, $reach:ident;)*) => {
        /// Calls a command by its name.
        ///
        /// # Errors
        /// What the command said; [`Code::BadRequest`] for an unknown command
        /// or a request of another shape.
        pub fn dispatch(app: &App, name: &str, request: Value) -> Result<Value, Failure> {
            // A list would be taken for the fields in their order.
            if !request.is_object() {
                return Err(Code::BadRequest.into());
            }
            match name {
                $(stringify!($name) => at_edge(|| {
                    let request: crate::wire::$request =
                        serde_json::from_value(request).map_err(|_| Failure::from(Code::BadRequest))?;
                    let pass = app.admit(&reach!($reach, request))?;
                    let answer = app.$name(request)?;
                    app.still(pass)?;
                    serde_json::to_value(answer).map_err(|_| Failure::from(Code::Internal))
                }),)*
                _ => Err(Code::BadRequest.into()),
            }
        }

        /// The name of every command, in the order of the table.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

crate::commands!(dispatch_table);
