//! The vault on disk: an encrypted database holding the operation log, and
//! projections of it that can be dropped and rebuilt at any time.
//!
//! One writer connection, one process per vault. What is acknowledged is
//! durable: every write returns after COMMIT with `synchronous=FULL`. This
//! crate knows nothing of screens, sharing or passphrases.

mod act;
mod acts;
mod blobs;
mod documents;
mod entities;
mod error;
mod fact;
pub mod folder;
mod history;
pub mod instance;
mod key;
mod lines;
mod linked;
mod lists;
mod lives;
mod logs;
mod meta;
mod migrate;
mod open;
mod ops;
mod patch;
mod pen;
mod people;
mod place;
mod project;
mod prose;
mod receive;
mod search;
mod sections;
mod snippet;
mod undo;
mod unwrite;
mod verify;
mod whole;

pub use acts::What;
pub use blobs::{MAX_PICTURE, Picture};
pub use entities::{Listed, ProseView, Seen};
pub use error::StoreError;
pub use fact::Fact;
pub use folder::Folder;
pub use history::{Act, Entry};
pub use instance::{Fresh, Instance, Outside};
pub use lines::Lines;
pub use lists::{Due, Meeting, PersonRow};
pub use open::{Now, Store};
pub use patch::{Directory, PatchOrder};
pub use pen::Pen;
pub use receive::ReceiveError;
pub use search::Found;
pub use verify::{Stop, Verified};
