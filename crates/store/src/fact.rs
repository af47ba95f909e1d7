//! A fact on its way into the log.

use kith_model::{LifeDate, OpId, Value, Voice};

/// A fact to be written.
#[derive(Clone, Debug)]
pub struct Fact<'a> {
    /// Which.
    pub field: &'a str,
    /// What it is now.
    pub value: Value,
    /// The values the writer saw.
    pub replaces: Vec<OpId>,
    /// Whose words.
    pub voice: Voice,
    /// When it became true.
    pub since: Option<LifeDate>,
    /// Whether it mends a mistake backwards.
    pub correction: bool,
}

impl<'a> Fact<'a> {
    /// A new fact, by the coordinator, from today on.
    pub fn new(field: &'a str, value: Value) -> Self {
        Self {
            field,
            value,
            replaces: Vec::new(),
            voice: Voice::Coordinator,
            since: None,
            correction: false,
        }
    }
}
