//! Pictures of the map to keep and to give away: the SVG that the screens
//! make, checked and made whole, and PNG drawn from it.
//!
//! The only crate that links resvg. It reads no file and knows no network:
//! photos are handed in, fonts are in the program (and the system's, for
//! letters that ours has not). It knows nothing of records.

mod check;
mod fonts;
mod picture;

pub use check::PictureError;
pub use picture::{Photos, named, png, svg};
