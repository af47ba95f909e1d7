//! One place, many maps; and a contact who is also a person. Both are kept in
//! the council's scope, so that nothing of either stands in anyone's record:
//! see docs/adr/0009-one-place-many-maps.md.

use kith_model::{Entity, EntityId, EntityKind, Scope, Value};
use kith_network::folded;
use kith_store::{Seen, Store, StoreError, What};

use super::values::{choice, text};
use crate::failure::Answer;
use crate::wire::{
    PlaceAdd, PlaceAdded, PlaceRow, PlacesList, PlacesListed, SameRead, SameSet, SameView, Saved,
};
use crate::{App, Code};

/// Most entries of one answer.
const MAX_PLACES: usize = 50;

/// Entries of the patch's list that are named; one that is gone is left out.
fn named(store: &Store, these: &[EntityId]) -> Result<Vec<Seen>, StoreError> {
    let mut found = Vec::new();
    for id in these.iter().take(MAX_PLACES) {
        match store.entity(*id) {
            Ok(seen) if seen.entity.kind == Some(EntityKind::Place) && !seen.entity.removed => {
                found.push(seen);
            }
            Ok(_) | Err(StoreError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

impl App {
    /// Entries of the patch's list by name: those with all words of a query, or
    /// of these alone.
    ///
    /// # Errors
    /// When the vault is locked.
    pub fn places_list(&self, request: PlacesList) -> Answer<PlacesListed> {
        let query = folded(&request.query);
        let these = request.these;
        self.with_store(|store| {
            let words: Vec<&str> = query.split(' ').collect();
            let found = match these.is_empty() {
                true => store.patch_named(&words, MAX_PLACES)?,
                false => named(store, &these)?,
            };
            let places = found.iter().map(|seen| place(&seen.entity)).collect();
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
            let said = sames(store, request.contact)?;
            let person = said
                .iter()
                .rev()
                .find_map(|same| match same.fact("person") {
                    Some(Value::Link(person)) => Some(*person),
                    _ => None,
                });
            let about = match person {
                Some(person) => known(store, person)?.filter(|entity| !entity.removed),
                None => None,
            };
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
            let said = sames(store, request.contact)?;
            let person = request.person.map_or(Value::None, Value::Link);
            if !(said.is_empty() && request.person.is_none()) {
                store.act(Scope::Council, What::Fact, now, |pen| {
                    if said.is_empty() {
                        let same = pen.create(EntityKind::Same)?;
                        pen.set_all(same, &[("contact", Value::Link(request.contact))])?;
                        return pen.set_all(same, &[("person", person)]);
                    }
                    // Devices that said it apart said it twice; from now on both say the same.
                    said.iter()
                        .try_for_each(|same| pen.set_all(same.id, &[("person", person.clone())]))
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

/// What says who a contact also is, oldest first. It is found by what it says: its id is random, so that nobody who
/// knows the contact can tell whether there is one.
fn sames(store: &Store, contact: EntityId) -> Answer<Vec<Entity>> {
    let all = store.of_kind(Scope::Council, EntityKind::Same)?.into_iter();
    let mut said: Vec<Entity> = all
        .map(|seen| seen.entity)
        .filter(|entity| entity.fact("contact") == Some(&Value::Link(contact)))
        .collect();
    said.sort_by_key(|entity| (entity.created, entity.id));
    Ok(said)
}

fn place(entity: &Entity) -> PlaceRow {
    PlaceRow {
        place: entity.id,
        name: text(entity, "name"),
        kind: choice(entity, "kind"),
        phone: text(entity, "phone"),
        address: text(entity, "address"),
        when_open: text(entity, "whenOpen"),
        about: text(entity, "about"),
    }
}
