//! A service beside the entry it was brought in as: what the file says
//! otherwise, and what was changed here by hand and so stays.

use kith_model::{Entity, LifeDate, Value, Voice};

use crate::Service;

/// In whose voice a directory speaks here. What is in another was said by hand.
pub const VOICE: &str = "Open Referral";

/// Fields that a file says; its guess at the kind is only a beginning.
const FIELDS: [&str; 13] = [
    "name", "about", "provider", "phone", "email", "web", "address", "postcode", "area",
    "whenOpen", "cost", "access", "tags",
];

/// What bringing in a service again comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// What the file says otherwise, and would be written.
    pub changed: Vec<(&'static str, Value)>,
    /// What the file says otherwise, and was changed here by hand.
    pub by_hand: Vec<(&'static str, Value)>,
}

impl Beside {
    /// Whether there is nothing to do and nothing to ask.
    pub fn same(&self) -> bool {
        self.changed.is_empty() && self.by_hand.is_empty()
    }
}

/// Lays a service beside an entry.
pub fn beside(service: &Service, entity: &Entity) -> Beside {
    let mut found = Beside::default();
    for field in FIELDS {
        let said = service.texts.get(field).map(String::as_str);
        let live = entity.facts.get(field).map_or(&[][..], Vec::as_slice);
        let says = |value: &Value| value.text().filter(|text| !text.is_empty()) == said;
        if live.iter().all(|l| says(&l.value)) && !(live.is_empty() && said.is_some()) {
            continue;
        }
        let value = said.map_or(Value::None, |text| Value::Text(text.to_owned()));
        let outside = |voice: &Voice| matches!(voice, Voice::Other { name } if name == VOICE);
        if live.iter().all(|l| outside(&l.voice)) {
            found.changed.push((field, value));
        } else {
            found.by_hand.push((field, value));
        }
    }
    if let Some(day) = service.checked
        && !same_day_or_later(entity, day)
    {
        found.changed.push(("checkedOn", Value::Date(day)));
    }
    found
}

/// Whether an entry was checked on a day or after it: a file never makes it older.
pub fn same_day_or_later(entity: &Entity, day: LifeDate) -> bool {
    match entity.fact("checkedOn") {
        Some(Value::Date(checked)) => checked.first_day() >= day.first_day(),
        _ => false,
    }
}
