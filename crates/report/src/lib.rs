//! What is given away: pictures of the map (the SVG that the screens make,
//! checked and made whole, and PNG drawn from it), and somebody's own copy as
//! tagged PDF or as one web page.
//!
//! The only crate that links resvg, Typst and age. It reads no file and knows
//! no network: photos are handed in, fonts are in the program (and the
//! system's, for letters that ours has not). It knows nothing of records.

mod check;
pub mod copy;
mod fonts;
mod picture;

pub use check::PictureError;
pub use picture::{MapPicture, Photos, named, png, svg};
