//! One place, many maps; and a contact who is also a person. Both are kept in
//! the council's scope, so that nothing of either stands in anyone's record:
//! see docs/adr/0009-one-place-many-maps.md.

use kith_model::{Entity, EntityId, EntityKind, Scope, Value};
use kith_network::folded;
use kith_store::{Store, StoreError, What};

use crate::failure::Answer;
use crate::wire::{
    PlaceAdd, PlaceAdded, PlaceRow, PlacesList, PlacesListed, SameRead, SameSet, SameView, Saved,
};
use crate::{App, Code};

/// Most entries of one answer.
const MAX_PLACES: usize = 50;

impl App {
    /// Entries of the patch's list by name: those with all words of a query.
    ///
    /// # Errors
    /// When the vault is locked.
    pub fn places_list(&self, request: PlacesList) -> Answer<PlacesListed> {
        let query = folded(&request.query);
        self.with_store(|store| {
            let all = store.record(Scope::Council)?.entities.into_iter();
            let all = all.map(|seen| seen.entity);
            let mut found: Vec<(String, PlaceRow)> = all
                .filter(|entity| entity.kind == Some(EntityKind::Place))
                .map(|entity| place(&entity))
                .map(|place| (folded(&place.name), place))
                .filter(|(name, _)| query.split(' ').all(|word| name.contains(word)))
                .collect();
            found.sort_by(|(a, one), (b, other)| (a, one.place).cmp(&(b, other.place)));
            found.truncate(MAX_PLACES);
            let places = found.into_iter().map(|(_, place)| place).collect();
            Ok(PlacesListed { places })
        })
    }

    /// A new entry of the patch's list.
    ///
    /// # Errors
    /// When the name is empty or the disk refuses.
    pub fn place_add(&self, request: PlaceAdd) -> Answer<PlaceAdded> {
        let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = tidy(&request.name);
        if name.is_empty() {
            return Err(Code::BadValue.into());
        }
        let mut facts = vec![("name", Value::Text(name))];
        facts.extend(request.kind.map(|kind| ("kind", Value::Choice(kind))));
        for (field, text) in [
            ("phone", &request.phone),
            ("address", &request.address),
            ("whenOpen", &request.when_open),
            ("about", &request.about),
        ] {
            if !text.trim().is_empty() {
                facts.push((field, Value::Text(text.trim().to_owned())));
            }
        }
        let now = self.now();
        self.with_store(|store| {
            let place = store.act(Scope::Council, What::Add, now, |pen| {
                let place = pen.create(EntityKind::Place)?;
                pen.set_all(place, &facts)?;
                Ok::<_, StoreError>(place)
            })?;
            let saved = self.saved(store, Scope::Council)?;
            Ok(PlaceAdded { saved, place })
        })
    }

    /// Whether a contact is also a person here. For the coordinator's own
    /// screen alone: neither of the two may learn it from the other's record.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such contact.
    pub fn same_read(&self, request: SameRead) -> Answer<SameView> {
        self.with_store(|store| {
            contact(store, request.contact)?;
            let Some(same) = known(store, same_id(request.contact))? else {
                return Ok(SameView {
                    person: None,
                    name: None,
                });
            };
            let Some(Value::Link(person)) = same.fact("person") else {
                return Ok(SameView {
                    person: None,
                    name: None,
                });
            };
            let about = known(store, *person)?.filter(|entity| !entity.removed);
            let name = about.as_ref().map(|entity| text(entity, "preferredName"));
            Ok(SameView {
                person: about.map(|entity| entity.id),
                name,
            })
        })
    }

    /// Says that a contact is also a person here, or that they are not.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such contact or person;
    /// [`Code::BadValue`] when the contact is on that person's own map.
    pub fn same_set(&self, request: SameSet) -> Answer<Saved> {
        let now = self.now();
        self.with_store(|store| {
            let whose = contact(store, request.contact)?;
            if request
                .person
                .is_some_and(|person| whose == Scope::Person(person))
            {
                return Err(Code::BadValue.into());
            }
            let id = same_id(request.contact);
            let person = request.person.map_or(Value::None, Value::Link);
            let new = known(store, id)?.is_none();
            if !(new && request.person.is_none()) {
                store.act(Scope::Council, What::Fact, now, |pen| {
                    if new {
                        pen.create_as(id, EntityKind::Same)?;
                        pen.set_all(id, &[("contact", Value::Link(request.contact))])?;
                    }
                    pen.set_all(id, &[("person", person)])
                })?;
            }
            self.saved(store, Scope::Council)
        })
    }
}

/// Whose map a contact is on.
fn contact(store: &Store, id: EntityId) -> Answer<Scope> {
    match store.kind_of(id)?.0 {
        Some(EntityKind::Contact) => Ok(store.scope_of(id)?),
        _ => Err(Code::NotFound.into()),
    }
}

fn known(store: &Store, id: EntityId) -> Answer<Option<Entity>> {
    match store.entity(id) {
        Ok(seen) => Ok(Some(seen.entity)),
        Err(StoreError::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The one thing that says who a contact is; devices that say it apart say it
/// of the same.
fn same_id(contact: EntityId) -> EntityId {
    let mut hasher = blake3::Hasher::new_derive_key("kith 2026-11 who a contact also is");
    hasher.update(&contact.0);
    let mut id = [0; 16];
    id.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    EntityId(id)
}

fn text(entity: &Entity, field: &str) -> String {
    let text = entity.fact(field).and_then(Value::text);
    text.unwrap_or_default().to_owned()
}

fn place(entity: &Entity) -> PlaceRow {
    PlaceRow {
        place: entity.id,
        name: text(entity, "name"),
        kind: entity
            .fact("kind")
            .and_then(Value::choice)
            .map(str::to_owned),
        phone: text(entity, "phone"),
        address: text(entity, "address"),
        when_open: text(entity, "whenOpen"),
        about: text(entity, "about"),
    }
}
