//! Two days of a map side by side.

use kith_model::{EntityId, LifeDate};

use crate::{Contact, Drawn, Map};

/// Somebody who is no longer on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// Who.
    pub id: EntityId,
    /// Why it ended, where that was said.
    pub why: Option<String>,
}

/// What changed between two days. Everyone stands in one list at most of
/// `fresh`, `gone` and `died`, and in one of `closer` and `further`; all are in
/// the order of the map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// On the map now and not then. Empty where `before_drawn`: what was not
    /// yet written down is not new.
    pub fresh: Vec<EntityId>,
    /// On the map then and not now, but for those who died.
    pub gone: Vec<Gone>,
    /// On the map then, and died since.
    pub died: Vec<EntityId>,
    /// Moved to an inner ring.
    pub closer: Vec<EntityId>,
    /// Moved to an outer ring.
    pub further: Vec<EntityId>,
    /// Among the people missed now.
    pub missed: Vec<EntityId>,
    /// Whether the earlier day lies before the map was first drawn.
    pub before_drawn: bool,
}

/// Compares the map of a day with a later one.
pub fn compare(drawn: &Drawn, then_day: LifeDate, then: &Map, now: &Map) -> Compared {
    let before_drawn = drawn
        .first()
        .is_none_or(|first| then_day.first_day() < first.first_day());
    let mut compared = Compared {
        before_drawn,
        ..Compared::default()
    };
    let placed = |map: &Map, id| map.contact(id).filter(|c| c.placed()).cloned();
    for contact in now.contacts.iter() {
        if contact.missed {
            compared.missed.push(contact.id);
        }
        if contact.placed() && placed(then, contact.id).is_none() && !before_drawn {
            compared.fresh.push(contact.id);
        }
    }
    for was in then.contacts.iter().filter(|contact| contact.placed()) {
        match now.contact(was.id) {
            // Where two devices disagree, nobody has moved until one is chosen.
            Some(is) if is.placed() && drawn.unsettled(is.id) => {}
            Some(is) if is.placed() => compared.moved(was, is),
            is => compared.left(was.id, is.and_then(|is| is.ended.clone())),
        }
    }
    compared
}

impl Compared {
    fn moved(&mut self, was: &Contact, is: &Contact) {
        match is.ring.cmp(&was.ring) {
            std::cmp::Ordering::Less => self.closer.push(is.id),
            std::cmp::Ordering::Greater => self.further.push(is.id),
            std::cmp::Ordering::Equal => {}
        }
    }

    fn left(&mut self, id: EntityId, why: Option<String>) {
        if why.as_deref() == Some("died") {
            self.died.push(id);
        } else {
            self.gone.push(Gone { id, why });
        }
    }
}
