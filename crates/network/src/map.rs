//! A map: contacts, and which of them know each other.

use kith_model::{EntityId, LifeDate, PictureId};

pub(crate) use kith_model::schema::SECTORS;

/// Somebody or something on a map. Words of choices are those of the schema;
/// one from a newer version is kept as it is and has no place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Which.
    pub id: EntityId,
    /// What the person calls them.
    pub name: String,
    /// Person, group, place, service or animal.
    pub kind: Option<String>,
    /// Closeness; 1 is closest.
    pub ring: Option<i64>,
    /// Part of life.
    pub sector: Option<String>,
    /// "Sister".
    pub relation: String,
    /// How often they are in touch.
    pub how_often: Option<String>,
    /// 1 to 3.
    pub strength: Option<i64>,
    /// Who helps whom.
    pub help: Option<String>,
    /// What with.
    pub helps_me_with: String,
    /// What with.
    pub i_help_with: String,
    /// Whether they are paid to be there.
    pub paid: bool,
    /// How it feels.
    pub feels: Option<String>,
    /// Why it ended, if it did.
    pub ended: Option<String>,
    /// One of the people missed.
    pub missed: bool,
    /// A number to ring.
    pub phone: String,
    /// A picture.
    pub photo: Option<PictureId>,
    /// Since when they have been there.
    pub since: LifeDate,
}

impl Contact {
    /// Whether they stand on the map itself: in a ring and a sector that this
    /// version knows, neither ended nor among the people missed. Everything
    /// that is counted counts these, as the screen does.
    pub fn placed(&self) -> bool {
        let ring = self.ring.is_some_and(|ring| (1..=4).contains(&ring));
        let sector = self.sector.as_deref();
        let known = sector.is_some_and(|sector| SECTORS.contains(&sector));
        ring && known && self.ended.is_none() && !self.missed
    }
}

/// Two contacts who know each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Which.
    pub id: EntityId,
    /// One end.
    pub a: EntityId,
    /// The other.
    pub b: EntityId,
}

/// A map as it is or was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Map {
    /// Everyone on it, those without a place, ended and missed among them.
    pub contacts: Vec<Contact>,
    /// Who knows whom: each pair once, both ends among the contacts.
    pub ties: Vec<Tie>,
    /// Ties that were left out: an end is not on the map, or both are the same.
    pub loose: Vec<EntityId>,
}

impl Map {
    /// Puts contacts and ties together, and leaves out ties that tie nothing
    /// or say again what another says.
    pub fn new(contacts: Vec<Contact>, ties: Vec<Tie>) -> Self {
        let known: std::collections::BTreeSet<EntityId> = contacts.iter().map(|c| c.id).collect();
        let mut seen = std::collections::BTreeSet::new();
        let mut map = Self {
            contacts,
            ..Self::default()
        };
        for tie in ties {
            if tie.a == tie.b || !known.contains(&tie.a) || !known.contains(&tie.b) {
                map.loose.push(tie.id);
            } else if seen.insert((tie.a.min(tie.b), tie.a.max(tie.b))) {
                map.ties.push(tie);
            }
        }
        map
    }

    /// A contact by its id.
    pub fn contact(&self, id: EntityId) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }
}
