//! Writes one person's record as a coordinator would have: one act for each
//! thing, each at its own time.

use kith_model::prose::Version;
use kith_model::{EntityId, EntityKind, LifeDate, Moment, Scope, Value, Voice};
use kith_store::{Fact, Now, Pen, Store, StoreError, What};

use super::chance::Chance;

pub(super) const DAY: i64 = 86_400_000;

/// One thing to write.
pub(super) struct Draft {
    pub(super) kind: EntityKind,
    pub(super) voice: Voice,
    pub(super) facts: Vec<(&'static str, Value)>,
    pub(super) prose: Vec<(&'static str, String)>,
    /// When it was written, in days from now.
    pub(super) day: Option<i64>,
}

impl Draft {
    pub(super) fn new(kind: EntityKind) -> Self {
        Self {
            kind,
            voice: Voice::Coordinator,
            facts: Vec::new(),
            prose: Vec::new(),
            day: None,
        }
    }

    pub(super) fn fact(mut self, field: &'static str, value: Value) -> Self {
        self.facts.push((field, value));
        self
    }

    pub(super) fn text(self, field: &'static str, text: impl Into<String>) -> Self {
        self.fact(field, Value::Text(text.into()))
    }

    pub(super) fn choice(self, field: &'static str, word: &str) -> Self {
        self.fact(field, Value::Choice(word.to_owned()))
    }

    pub(super) fn prose(mut self, field: &'static str, text: impl Into<String>) -> Self {
        self.prose.push((field, text.into()));
        self
    }

    pub(super) fn own(mut self) -> Self {
        self.voice = Voice::Own;
        self
    }

    pub(super) fn on(mut self, day: i64) -> Self {
        self.day = Some(day);
        self
    }
}

/// Writes into one person's record.
pub(super) struct Writer<'a> {
    pub(super) store: &'a mut Store,
    pub(super) person: EntityId,
    pub(super) now: Now,
    ids: Chance,
    /// When the next thing is written.
    at: i64,
}

impl<'a> Writer<'a> {
    /// A record begun so many days ago. Its ids come from `seed`.
    pub(super) fn new(store: &'a mut Store, now: Now, seed: u64, begun: i64) -> Self {
        let mut ids = Chance::new(seed);
        let person = EntityId(ids.sixteen());
        Self {
            store,
            person,
            now,
            ids,
            at: now.at.0 - begun * DAY,
        }
    }

    /// The day so many days from now.
    pub(super) fn day(&self, days: i64) -> LifeDate {
        LifeDate::of_moment(Moment(self.now.at.0 + days * DAY), self.now.offset)
    }

    /// A time of day so many days from now, in minutes after midnight where the user is.
    pub(super) fn moment(&self, days: i64, minutes: i64) -> Moment {
        let offset = i64::from(self.now.offset) * 60_000;
        let there = self.now.at.0 + offset;
        Moment(there - there.rem_euclid(DAY) - offset + days * DAY + minutes * 60_000)
    }

    /// When the next thing is written: a few minutes after the last, or on its
    /// own day, but never later than now.
    fn when(&mut self, day: Option<i64>) -> Now {
        self.at += 7 * 60_000;
        let at = day
            .filter(|d| *d <= 0)
            .map_or(self.at, |d| self.now.at.0 + d * DAY);
        Now {
            at: Moment(at.min(self.now.at.0)),
            ..self.now
        }
    }

    /// Writes one thing; where the user chooses the order, after the others.
    pub(super) fn write(&mut self, draft: Draft) -> Result<EntityId, StoreError> {
        let when = self.when(draft.day);
        let id = if draft.kind == EntityKind::Person {
            self.person
        } else {
            EntityId(self.ids.sixteen())
        };
        self.store
            .act(Scope::Person(self.person), What::Add, when, |pen| {
                put(pen, id, draft)
            })
    }

    /// Says what became so of a contact, in place of what it was.
    pub(super) fn change(&mut self, id: EntityId, draft: Draft) -> Result<(), StoreError> {
        let (when, scope) = (self.when(draft.day), Scope::Person(self.person));
        self.store
            .act(scope, What::Fact, when, |pen| pen.set_all(id, &draft.facts))
    }

    /// Writes more about the person.
    pub(super) fn about(&mut self, draft: Draft) -> Result<(), StoreError> {
        let (when, id) = (self.when(draft.day), self.person);
        self.store.act(Scope::Person(id), What::Fact, when, |pen| {
            fill(pen, id, draft)
        })
    }
}

fn put(pen: &mut Pen<'_>, id: EntityId, draft: Draft) -> Result<EntityId, StoreError> {
    let kind = draft.kind;
    let id = if kind == EntityKind::Ifwrong {
        pen.only(kind)?
    } else {
        pen.create_as(id, kind)?;
        id
    };
    fill(pen, id, draft)?;
    if kind.ordered() {
        pen.place_last(id)?;
    }
    Ok(id)
}

fn fill(pen: &mut Pen<'_>, id: EntityId, draft: Draft) -> Result<(), StoreError> {
    for (field, value) in draft.facts {
        pen.set(
            id,
            Fact {
                voice: draft.voice.clone(),
                ..Fact::new(field, value)
            },
        )?;
    }
    for (field, text) in draft.prose {
        pen.write(id, field, &Version::default(), &text, &draft.voice)?;
    }
    Ok(())
}
