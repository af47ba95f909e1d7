//! What a field names, in its own record or in another where
//! [`kith_model::links`] allows it.

use kith_model::links::{may_come, may_link};
use kith_model::op::Change;
use kith_model::{Entity, EntityId, EntityKind, Op, Scope, Section, Value};
use rusqlite::Connection;

use crate::{StoreError, entities, ops, people};

fn scope_of(db: &Connection, n: i64) -> Result<Scope, StoreError> {
    people::id(db, n >> people::ROOM)
}

/// What a field of such a thing in a scope is about to name.
pub(crate) fn linked(
    db: &Connection,
    from: Scope,
    kind: EntityKind,
    field: &str,
    to: EntityId,
) -> Result<Entity, StoreError> {
    let found = entities::find(db, to)?.ok_or(StoreError::NotFound)?;
    if !may_link(kind, field, from, scope_of(db, found.n)?) {
        return Err(StoreError::NotFound);
    }
    Ok(Entity::fold(to, &ops::of(db, found.n)?))
}

/// Whether an operation that comes in a section names nothing, as far as is
/// known here, that its section may not.
pub(crate) fn stays(db: &Connection, section: &Section, op: &Op) -> Result<bool, StoreError> {
    let Change::Set {
        field,
        value: Value::Link(to),
        ..
    } = &op.change
    else {
        return Ok(true);
    };
    match entities::find(db, *to)? {
        Some(found) => Ok(may_come(field, section, scope_of(db, found.n)?)),
        None => Ok(true),
    }
}
