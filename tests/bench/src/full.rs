//! One person with a full record: 60 contacts, twenty pages of wishes, 40 goals with 400 steps.

use kith_model::prose::Version;
use kith_model::{EntityId, EntityKind, Scope, Value, Voice};
use kith_store::{Fact, Pen, Store, StoreError, What};

use crate::vault::now;

const CONTACTS: usize = 60;
const WISHES: usize = 80;
const GOALS: usize = 40;
const STEPS: usize = 10;
const WORDS: &str = "I want a garden with a bench in it, where my sister can sit while I dig. ";
const SECTORS: [&str; 6] = [
    "family",
    "friends",
    "neighbours",
    "work",
    "places",
    "services",
];

/// Adds her to a vault.
pub(crate) fn fill(store: &mut Store) -> Result<(), StoreError> {
    let person = EntityId([0x4d; 16]);
    store.together(|store| {
        store.act(Scope::Person(person), What::Add, now(), |pen| {
            pen.create_as(person, EntityKind::Person)?;
            put(pen, person, "preferredName", text("Mary Pryce"))
        })?;
        store.act(Scope::Person(person), What::Add, now(), record)
    })
}

fn record(pen: &mut Pen<'_>) -> Result<(), StoreError> {
    let mut contacts = Vec::new();
    for nth in 0..CONTACTS {
        let contact = pen.create(EntityKind::Contact)?;
        put(pen, contact, "name", text(&format!("Siân Ŵyn {nth}")))?;
        put(pen, contact, "ring", Value::Number(1 + nth as i64 % 4))?;
        put(
            pen,
            contact,
            "sector",
            Value::Choice(SECTORS[nth % 6].into()),
        )?;
        contacts.push(contact);
    }
    for _ in 0..WISHES {
        let wish = pen.create(EntityKind::Statement)?;
        put(pen, wish, "theme", Value::Choice("home".into()))?;
        say(pen, wish, &WORDS.repeat(10))?;
        pen.place_last(wish)?;
    }
    for nth in 0..GOALS {
        let goal = pen.create(EntityKind::Goal)?;
        put(pen, goal, "status", Value::Choice("doing".into()))?;
        say(pen, goal, &format!("{nth}. {WORDS}"))?;
        pen.place_last(goal)?;
        for at in 0..STEPS {
            let step = pen.create(EntityKind::Step)?;
            put(pen, step, "text", text(&format!("Ring the hall, {at}")))?;
            put(pen, step, "goal", Value::Link(goal))?;
            put(
                pen,
                step,
                "who",
                Value::Link(contacts[(nth + at) % CONTACTS]),
            )?;
            put(pen, step, "status", Value::Choice("todo".into()))?;
            pen.place_last(step)?;
        }
    }
    Ok(())
}

fn say(pen: &mut Pen<'_>, id: EntityId, words: &str) -> Result<(), StoreError> {
    pen.write(id, "text", &Version::default(), words, &Voice::Own)
        .map(drop)
}

fn put(pen: &mut Pen<'_>, id: EntityId, field: &str, value: Value) -> Result<(), StoreError> {
    pen.set(id, Fact::new(field, value)).map(drop)
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}
