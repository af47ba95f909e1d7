//! From the log to the projections: one entity at a time, always from all of
//! its operations, so that writing and rebuilding cannot differ.

use kith_model::newer::Read;
use kith_model::op::Change;
use kith_model::row::{self, Row};
use kith_model::{Entity, EntityId};
use rusqlite::Connection;

use crate::{StoreError, documents, entities, prose, search};

/// What the projections look like. One more whenever a row, a word to search by
/// or a run of prose comes out otherwise than before: vaults are then drawn anew
/// from their logs at the next opening.
pub(crate) const VERSION: i64 = 3;

/// Everything the projections hold of one entity.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Projected {
    pub(crate) entity: Entity,
    pub(crate) row: Row,
    pub(crate) prose: Vec<(String, prose::Kept)>,
    pub(crate) words: search::Words,
}

/// What the operations of an entity make of it. `known` is the prose that
/// need not be built again.
pub(crate) fn project(
    db: &Connection,
    id: EntityId,
    ops: &[Read],
    known: Vec<(String, prose::Kept)>,
) -> Result<Projected, StoreError> {
    let entity = Entity::fold(id, ops);
    let mut all = known;
    for field in &entity.prose {
        if !all.iter().any(|(f, _)| f == field) {
            all.push((field.clone(), prose::of(db, &documents::load(ops, field)?)?));
        }
    }
    all.sort_by(|a, b| a.0.cmp(&b.0));
    let mut row = Row::of(&entity);
    if row.label.is_empty()
        && let Some((_, kept)) = all.iter().find(|(field, _)| field == "text")
    {
        row.label = kept.text.chars().take(120).collect();
    }
    let words = words(&entity, &row, &all);
    Ok(Projected {
        entity,
        row,
        prose: all,
        words,
    })
}

fn words(entity: &Entity, row: &Row, prose: &[(String, prose::Kept)]) -> search::Words {
    let mut words = search::Words::default();
    if entity.removed {
        return words;
    }
    let searchable = entity.kind.is_some_and(|k| k.section().searchable());
    if entity.kind == Some(kith_model::EntityKind::Hello) {
        // The nickname is how a hello is found at all; the line is not searched.
        words.name.clone_from(&row.label);
    }
    if !searchable {
        return words;
    }
    for (field, text) in row::words(entity) {
        let part = if is_name(field) {
            &mut words.name
        } else {
            &mut words.rest
        };
        search::append(part, text);
    }
    for (_, kept) in prose {
        search::append(&mut words.rest, &kept.text);
    }
    words
}

fn is_name(field: &str) -> bool {
    matches!(field, "preferredName" | "fullName" | "name")
}

/// Keeps what was projected under the entity's number.
pub(crate) fn keep(
    db: &Connection,
    n: i64,
    section: i64,
    projected: &Projected,
) -> Result<(), StoreError> {
    entities::keep(db, n, section, &projected.entity, &projected.row)?;
    for (field, kept) in &projected.prose {
        prose::keep(db, n, field, kept)?;
    }
    search::keep(db, n, &projected.words)
}

/// Registers the peers that the text operations name.
pub(crate) fn register_peers(db: &Connection, log: i64, op: &Read) -> Result<(), StoreError> {
    if let Read::Known(op) = op
        && let Change::Text { peer, .. } = op.change
    {
        prose::register(db, peer, log, &op.voice)?;
    }
    Ok(())
}
