//! The map of one person as values: what it is and what it was on a day of
//! their life, how two days compare, what can be measured, and its way out and
//! in as files.
//!
//! Pure: no I/O, no clock, nothing random; the same operations give the same
//! bytes. It knows nothing of screens, and draws no picture.

mod compare;
mod drawn;
mod graph;
mod graphml;
mod map;
mod measures;
pub mod sheet;
mod table;
mod words;

pub use compare::{Compared, Gone, compare};
pub use drawn::Drawn;
pub use graphml::graphml;
pub use map::{Contact, Map, Tie};
pub use measures::{Measures, jaccard, measures};
pub use table::{LeftOut, contacts_table, measures_table};
pub use words::{Language, folded};
