//! Adding, removing, keeping and ordering what a record holds.

use kith_model::prose::Version;
use kith_model::{EntityKind, Scope};
use kith_store::{Fact, StoreError, What};

use crate::failure::Answer;
use crate::wire::{ItemAdd, ItemAdded, ItemMove, ItemName, Saved};
use crate::{App, Code};

impl App {
    /// Adds a contact, statement, goal, step…
    ///
    /// # Errors
    /// When a field does not fit, or there is no such person.
    pub fn item_add(&self, request: ItemAdd) -> Answer<ItemAdded> {
        use EntityKind::{Decision, Hello, Ifwrong, Person};
        if request.kind.of_council() || matches!(request.kind, Person | Hello | Decision) {
            return Err(Code::BadRequest.into());
        }
        let now = self.now();
        let scope = Scope::Person(request.person);
        self.with_store(|store| {
            if !store.holds(scope)? {
                return Err(Code::NotFound.into());
            }
            let entity = store.act(scope, What::Add, now, |pen| {
                let id = match request.kind {
                    Ifwrong => pen.only(Ifwrong)?,
                    kind => pen.create(kind)?,
                };
                for first in request.fields {
                    let fact = Fact::new(&first.field, first.value);
                    pen.set(
                        id,
                        Fact {
                            voice: request.voice.clone(),
                            since: request.since,
                            ..fact
                        },
                    )?;
                }
                for first in &request.prose {
                    pen.write(
                        id,
                        &first.field,
                        &Version::default(),
                        &first.text,
                        &request.voice,
                    )?;
                }
                match request.after {
                    Some(after) => pen.place(id, Some(after))?,
                    None if request.kind.ordered() => pen.place_last(id)?,
                    None => {}
                }
                Ok::<_, StoreError>(id)
            })?;
            let saved = self.saved(store, scope)?;
            Ok(ItemAdded { saved, entity })
        })
    }

    /// Removes an item; what another device changed meanwhile keeps it.
    ///
    /// # Errors
    /// When there is no such item or it can only be read.
    pub fn item_remove(&self, request: ItemName) -> Answer<Saved> {
        self.change(request, What::Remove, |pen, id| pen.remove(id))
    }

    /// Keeps an item that one device removed and another changed.
    ///
    /// # Errors
    /// When there is no such item or it can only be read.
    pub fn item_keep(&self, request: ItemName) -> Answer<Saved> {
        self.change(request, What::Keep, |pen, id| pen.keep(id))
    }

    /// Puts an item after another, or first.
    ///
    /// # Errors
    /// When there is no such item.
    pub fn item_move(&self, request: ItemMove) -> Answer<Saved> {
        let after = request.after;
        self.change(
            ItemName {
                entity: request.entity,
            },
            What::Move,
            |pen, id| pen.place(id, after),
        )
    }

    fn change(
        &self,
        item: ItemName,
        what: What,
        write: impl FnOnce(&mut kith_store::Pen<'_>, kith_model::EntityId) -> Result<(), StoreError>,
    ) -> Answer<Saved> {
        let now = self.now();
        self.with_store(|store| {
            let scope = store.scope_of(item.entity)?;
            let (kind, _) = store.kind_of(item.entity)?;
            if matches!(kind, Some(EntityKind::Person | EntityKind::Settings)) {
                return Err(Code::BadRequest.into());
            }
            store.act(scope, what, now, |pen| write(pen, item.entity))?;
            self.saved(store, scope)
        })
    }
}
