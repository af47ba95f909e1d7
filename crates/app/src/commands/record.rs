//! Reading a record, and writing its facts and prose.

use kith_model::{EntityId, EntityKind, Scope, Value};
use kith_store::{Fact, Lines, Now, Store, What};

use super::wishes::not_an_introduction;
use crate::app::can_undo;
use crate::failure::Answer;
use crate::view::{self, Eyes};
use crate::wire::{
    EntityView, FactSaved, FactSet, FieldView, Nothing, PersonOpen, PersonView, ProseSaved,
    ProseWrite,
};
use crate::{App, Code};

impl App {
    /// Somebody's record: the sections asked for, or all.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such person.
    pub fn person_open(&self, request: PersonOpen) -> Answer<PersonView> {
        let now = self.now();
        let scope = Scope::Person(request.person);
        self.with(|vault| {
            let mut record = vault.store.record(scope)?.entities;
            record.retain(|seen| vault.shows(seen));
            let store = &vault.store;
            let is = |kind| move |seen: &&kith_store::Seen| seen.entity.kind == Some(kind);
            let head = record
                .iter()
                .find(is(EntityKind::Person))
                .or_else(|| record.iter().find(is(EntityKind::Hello)));
            let head = head.ok_or(Code::NotFound)?;
            let hello = head.entity.kind == Some(EntityKind::Hello);
            let field = if hello { "nickname" } else { "preferredName" };
            let name = head
                .entity
                .fact(field)
                .and_then(Value::text)
                .unwrap_or_default()
                .to_owned();
            let clashes = record
                .iter()
                .filter(|seen| seen.section.searchable())
                .map(|seen| seen.entity.clashes())
                .sum();
            let wanted = |kind| request.sections.is_empty() || request.sections.contains(&kind);
            let eyes = Eyes {
                now,
                me: store.member(),
            };
            let shown = record.into_iter().filter(|seen| wanted(seen.section));
            let entities = shown.filter_map(|seen| view::entity(seen, eyes)).collect();
            let (can_undo, can_redo) = can_undo(store, scope)?;
            Ok(PersonView {
                person: request.person,
                name,
                hello,
                entities,
                can_undo,
                can_redo,
                clashes,
            })
        })
    }

    /// The team's own settings.
    ///
    /// # Errors
    /// When the vault is locked or the disk refuses.
    pub fn settings_open(&self, _: Nothing) -> Answer<EntityView> {
        let now = self.now();
        self.with_store(|store| {
            let find = |store: &Store| -> Answer<_> {
                let all = store.of_kind(Scope::Council, EntityKind::Settings)?;
                Ok(all.into_iter().next())
            };
            if find(store)?.is_none() {
                store.act(Scope::Council, What::Add, now, |pen| {
                    pen.only(EntityKind::Settings).map(drop)
                })?;
            }
            let seen = find(store)?.ok_or(Code::Internal)?;
            let eyes = Eyes {
                now,
                me: store.member(),
            };
            view::entity(seen, eyes).ok_or_else(|| Code::Internal.into())
        })
    }

    /// Says a fact, in place of the values the screen showed.
    ///
    /// # Errors
    /// When it does not fit its field, or the entity can only be read.
    pub fn fact_set(&self, request: FactSet) -> Answer<FactSaved> {
        let now = self.now();
        self.with_store(|store| {
            let scope = store.scope_of(request.entity)?;
            not_an_introduction(store, request.entity)?;
            let value = match request.value {
                Value::Text(text) if text.trim().is_empty() => Value::None,
                value => value,
            };
            store.act(scope, What::Fact, now, |pen| {
                let fact = Fact {
                    field: &request.field,
                    value,
                    replaces: request.replaces,
                    voice: request.voice,
                    since: request.since,
                    correction: request.correction,
                };
                pen.set(request.entity, fact)
            })?;
            let saved = self.saved(store, scope)?;
            let field = fact_view(store, request.entity, &request.field, now)?;
            Ok(FactSaved { saved, field })
        })
    }

    /// Writes prose on from the version the screen began from; what others
    /// wrote since is kept and comes back with it.
    ///
    /// # Errors
    /// When it is too long, or the entity can only be read.
    pub fn prose_write(&self, request: ProseWrite) -> Answer<ProseSaved> {
        let now = self.now();
        let base = view::version(&request.base).ok_or(Code::BadRequest)?;
        self.with_store(|store| {
            let scope = store.scope_of(request.entity)?;
            let text = request.text.replace("\r\n", "\n");
            let lines = Lines {
                text: &text,
                by: &request.voice,
                voices: &request.lines,
            };
            let written = store.write_lines(now, request.entity, &request.field, &base, &lines)?;
            let saved = self.saved(store, scope)?;
            Ok(ProseSaved {
                saved,
                prose: view::prose(written),
            })
        })
    }
}

/// A fact as it stands, so that the screen knows what its next change replaces.
pub(crate) fn fact_view(
    store: &Store,
    entity: EntityId,
    field: &str,
    now: Now,
) -> Answer<FieldView> {
    let seen = store.entity(entity)?;
    let live = seen.entity.facts.get(field).map_or(&[][..], Vec::as_slice);
    Ok(view::fact(
        live,
        Eyes {
            now,
            me: store.member(),
        },
    ))
}
