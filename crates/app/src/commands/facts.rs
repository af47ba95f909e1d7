//! Several facts of one entity in one act.

use kith_model::Value;
use kith_store::{Fact, What};

use super::record::fact_view;
use super::wishes::not_an_introduction;
use crate::failure::Answer;
use crate::wire::{FactsSaved, FactsSet};
use crate::{App, Code};

/// Most facts of one act.
const MAX_FACTS: usize = 16;

impl App {
    /// Says several facts of one entity, all or none, so that a move to another
    /// ring and sector is undone as one.
    ///
    /// # Errors
    /// [`Code::ChangedSince`] when a fact has a value that the screen did not
    /// show; when one does not fit its field, or the entity can only be read.
    pub fn facts_set(&self, request: FactsSet) -> Answer<FactsSaved> {
        let mut fields: Vec<&str> = request.facts.iter().map(|f| f.field.as_str()).collect();
        fields.sort_unstable();
        fields.dedup();
        if fields.len() != request.facts.len() || !(1..=MAX_FACTS).contains(&fields.len()) {
            return Err(Code::BadRequest.into());
        }
        let now = self.now();
        self.with_store(|store| {
            let scope = store.scope_of(request.entity)?;
            not_an_introduction(store, request.entity)?;
            let entity = store.entity(request.entity)?.entity;
            for fact in &request.facts {
                let mut live = entity.facts.get(&fact.field).into_iter().flatten();
                // Who saw one of several equal values saw them all.
                if !live.all(|l| l.ops.iter().any(|op| fact.replaces.contains(op))) {
                    return Err(Code::ChangedSince.into());
                }
            }
            store.act(scope, What::Fact, now, |pen| {
                request.facts.iter().try_for_each(|fact| {
                    let value = match &fact.value {
                        Value::Text(text) if text.trim().is_empty() => Value::None,
                        value => value.clone(),
                    };
                    let fact = Fact {
                        field: &fact.field,
                        value,
                        replaces: fact.replaces.clone(),
                        voice: request.voice.clone(),
                        since: request.since,
                        correction: request.correction,
                    };
                    pen.set(request.entity, fact).map(drop)
                })
            })?;
            let saved = self.saved(store, scope)?;
            let views = fields.iter().map(|field| {
                let view = fact_view(store, request.entity, field, now)?;
                Ok(((*field).to_owned(), view))
            });
            let fields = views.collect::<Answer<_>>()?;
            Ok(FactsSaved { saved, fields })
        })
    }
}
