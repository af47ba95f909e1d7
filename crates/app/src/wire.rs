//! What crosses between the UI and Rust. JSON, camel case, no field optional
//! that is always there; unknown fields are refused.

mod map;
mod open;
mod patch;
mod person;
mod plan;
mod write;

pub use map::*;
pub use open::*;
pub use patch::*;
pub use person::*;
pub use plan::*;
pub use write::*;
