//! What crosses between the UI and Rust. JSON, camel case, no field optional
//! that is always there; unknown fields are refused.

mod copy;
mod map;
mod open;
mod patch;
mod person;
mod plan;
mod write;

pub use copy::*;
pub use map::*;
pub use open::*;
pub use patch::*;
pub use person::*;
pub use plan::*;
pub use write::*;
