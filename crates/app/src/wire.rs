//! What crosses between the UI and Rust. JSON, camel case, no field optional
//! that is always there; unknown fields are refused.

mod map;
mod open;
mod person;
mod patch;
mod plan;
mod write;

pub use map::*;
pub use open::*;
pub use person::*;
pub use patch::*;
pub use plan::*;
pub use write::*;
