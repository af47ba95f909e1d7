//! What a fact of a thing says, first value first, as several commands read it.

use kith_model::{Entity, EntityId, LifeDate, Value};

/// A short line; empty where nothing is said.
pub(super) fn text(entity: &Entity, field: &str) -> String {
    let text = entity.fact(field).and_then(Value::text);
    text.unwrap_or_default().to_owned()
}

/// A chosen word.
pub(super) fn choice(entity: &Entity, field: &str) -> Option<String> {
    let chosen = entity.fact(field).and_then(Value::choice);
    chosen.map(str::to_owned)
}

/// A day.
pub(super) fn date(entity: &Entity, field: &str) -> Option<LifeDate> {
    match entity.fact(field) {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    }
}

/// What is named.
pub(super) fn linked(entity: &Entity, field: &str) -> Option<EntityId> {
    match entity.fact(field) {
        Some(Value::Link(to)) => Some(*to),
        _ => None,
    }
}
