//! History, undo and redo.

use kith_model::Scope;
use kith_store::{Now, Store, StoreError, What};

use crate::failure::Answer;
use crate::wire::{HistoryOf, HistoryView, PersonHistory, Turned, Whose};
use crate::{App, view};

/// Most lines of one answer.
const MAX_LINES: u32 = 500;

impl App {
    /// The history of an entity or of one field of it, newest first.
    ///
    /// # Errors
    /// When there is no such entity.
    pub fn history(&self, request: HistoryOf) -> Answer<HistoryView> {
        let now = self.now();
        self.with_store(|store| {
            let mut entries = store.history(request.entity, request.field.as_deref(), now)?;
            entries.truncate(MAX_LINES as usize);
            Ok(told(store, entries))
        })
    }

    /// What happened in a record, newest first.
    ///
    /// # Errors
    /// When the vault is locked.
    pub fn person_history(&self, request: PersonHistory) -> Answer<HistoryView> {
        let now = self.now();
        self.with_store(|store| {
            let limit = request.limit.min(MAX_LINES) as usize;
            let before = request.before.map(|line| (line.at, line.op));
            let scope = Scope::Person(request.person);
            let entries = store.record_history(scope, request.section, before, limit, now)?;
            Ok(told(store, entries))
        })
    }

    /// Undoes the last act in a record, or in the team's own settings.
    ///
    /// # Errors
    /// When there is none, or another device changed the same since.
    pub fn undo(&self, request: Whose) -> Answer<Turned> {
        self.turn(request, |store, scope, now| {
            if store.at_beginning(scope)? {
                return Err(StoreError::NothingToUndo);
            }
            store.undo(scope, now)
        })
    }

    /// Does again what was undone last.
    ///
    /// # Errors
    /// As [`Self::undo`].
    pub fn redo(&self, request: Whose) -> Answer<Turned> {
        self.turn(request, Store::redo)
    }

    fn turn(
        &self,
        request: Whose,
        turn: impl FnOnce(&mut Store, Scope, Now) -> Result<What, StoreError>,
    ) -> Answer<Turned> {
        let now = self.now();
        let scope = request.person.map_or(Scope::Council, Scope::Person);
        self.with_store(|store| {
            let what = turn(store, scope, now)?;
            let saved = self.saved(store, scope)?;
            Ok(Turned {
                saved,
                what: format!("{what:?}").to_lowercase(),
            })
        })
    }
}

fn told(store: &Store, entries: Vec<kith_store::Entry>) -> HistoryView {
    let me = store.member();
    HistoryView {
        entries: entries
            .into_iter()
            .filter_map(|entry| view::history(entry, me))
            .collect(),
    }
}
