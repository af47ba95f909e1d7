//! The vocabulary of Kith as values: ids, dates, operations, and the views
//! that fold out of them.
//!
//! This crate does no I/O. Time and randomness are arguments. What an entity
//! looks like is a pure function of the *set* of its operations, so merging
//! is commutative, associative and idempotent by construction.

pub mod admit;
pub mod agreed;
mod bounds;
pub mod clock;
pub mod compare;
pub mod date;
pub mod entity;
pub mod ids;
pub mod life;
pub mod links;
pub mod merge;
pub mod newer;
pub mod op;
pub mod order;
pub mod plan;
pub mod prose;
pub mod row;
pub mod schema;
pub mod section;
pub mod turns;
pub mod value;

pub use date::{LifeDate, Moment};
pub use entity::{Entity, Live};
pub use ids::{EntityId, LogId, MemberId, OpId, PictureId, SectionId};
pub use op::{Change, Op};
pub use schema::EntityKind;
pub use section::{Scope, Section, SectionKind};
pub use value::{Value, Voice};
