//! Somebody's own copy: what it holds as values, laid out in words of both
//! languages, and written as tagged PDF or as one web page.
//!
//! What it holds is handed in; nothing here can ask a record for more.

mod html;
mod lay;
mod letters;
mod page;
mod pdf;
mod plan;
mod protect;
mod sign;
mod value;
mod words;
mod world;

pub use html::html;
pub use lay::lay;
pub use page::{Block, Chapter, Laid, Piece, Row, Sign, Table};
pub use pdf::{Pdf, PdfError, pdf};
pub use protect::{ProtectError, protect};
pub use sign::svg as sign;
pub use value::{
    About, Contact, Coordinator, Goal, Jpeg, Languages, Layout, Look, OwnCopy, People, Plan,
    Review, Said, Statement, Step, Vision,
};
