//! One person with a very crowded map: 300 contacts and 900 ties.

use kith_model::{EntityId, EntityKind, Scope, Value};
use kith_store::{Fact, Pen, Store, StoreError, What};

use crate::vault::now;

const CONTACTS: u64 = 300;
const TIES: u64 = 900;
const NAMES: [&str; 15] = [
    "Ann", "Bryn", "Carys", "Dewi", "Eluned", "Ffion", "Gwen", "Huw", "Ifor", "Jo", "Lena", "Mair",
    "Nia", "Owen", "Rhys",
];
const SURNAMES: [&str; 20] = [
    "Bevan",
    "Cole",
    "Davies",
    "Ellis",
    "Fox",
    "Griffiths",
    "Hughes",
    "Isaac",
    "Jones",
    "Khan",
    "Lewis",
    "Morgan",
    "Nash",
    "Owen",
    "Parry",
    "Quinn",
    "Rees",
    "Shah",
    "Tudur",
    "Webb",
];
const SECTORS: [&str; 6] = [
    "family",
    "friends",
    "neighbours",
    "work",
    "places",
    "services",
];

/// The same numbers every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, many: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % many
    }
}

/// Adds her to a vault.
pub(crate) fn fill(store: &mut Store) -> Result<(), StoreError> {
    let person = EntityId([0x4d; 16]);
    store.together(|store| {
        store.act(Scope::Person(person), What::Add, now(), |pen| {
            pen.create_as(person, EntityKind::Person)?;
            put(
                pen,
                person,
                "preferredName",
                Value::Text("Mary Pryce".into()),
            )
        })?;
        store.act(Scope::Person(person), What::Add, now(), people)
    })
}

fn people(pen: &mut Pen<'_>) -> Result<(), StoreError> {
    let mut chance = Chance(7);
    let mut contacts = Vec::new();
    for n in 0..CONTACTS {
        let id = pen.create(EntityKind::Contact)?;
        let surname = SURNAMES[(n / 15) as usize];
        let name = format!("{} {surname}", NAMES[(n % 15) as usize]);
        put(pen, id, "name", Value::Text(name))?;
        put(pen, id, "kind", Value::Choice("person".into()))?;
        put(pen, id, "ring", Value::Number(1 + chance.below(4) as i64))?;
        let sector = SECTORS[chance.below(6) as usize];
        put(pen, id, "sector", Value::Choice(sector.into()))?;
        let help = ["helpsMe", "iHelp", "both", "neither"][chance.below(4) as usize];
        put(pen, id, "help", Value::Choice(help.into()))?;
        contacts.push(id);
    }
    let mut known = std::collections::BTreeSet::new();
    while (known.len() as u64) < TIES {
        let (a, b) = (chance.below(CONTACTS), chance.below(CONTACTS));
        if a < b && known.insert((a, b)) {
            let tie = pen.create(EntityKind::Tie)?;
            put(pen, tie, "a", Value::Link(contacts[a as usize]))?;
            put(pen, tie, "b", Value::Link(contacts[b as usize]))?;
        }
    }
    Ok(())
}

fn put(pen: &mut Pen<'_>, id: EntityId, field: &str, value: Value) -> Result<(), StoreError> {
    pen.set(id, Fact::new(field, value)).map(drop)
}
