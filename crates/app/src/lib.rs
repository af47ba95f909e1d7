//! Every command the UI can call, as use cases over a narrow [`Host`].
//!
//! Nothing here knows of windows. A command locks the vault for as long as it
//! runs, and refuses what the state does not allow: that the UI would not ask
//! is no defence.

mod app;
mod commands;
mod dispatch;
mod failure;
mod host;
mod open_vault;
mod plan;
pub mod sample;
pub mod system;
mod table;
mod together;
mod view;
pub mod wire;

pub use app::App;
pub use dispatch::{NAMES, at_edge, dispatch};
pub use failure::{Code, Failure};
pub use host::{Host, Parcel, PrefsRead};
pub use kith_store::Now;
