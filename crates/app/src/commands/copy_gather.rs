//! From a record to a copy of it. Only what lies in a person's own four
//! sections can come through: what is just between two, about safety or in the
//! journal is dropped before anything else is read.

use std::collections::BTreeSet;

use kith_model::{EntityId, EntityKind, LifeDate, PictureId, Scope, SectionKind, Value};
use kith_network::{Contact, Map};
use kith_report::copy::{
    self, About, Coordinator, Goal, Jpeg, OwnCopy, People, Plan, Review, Said, Statement, Step,
    Vision,
};
use kith_store::{Seen, Store, StoreError};

use super::pictures::shrink_to;
use super::values::{self, choice, date, linked};
use crate::Code;
use crate::failure::Answer;
use crate::wire::{CopyOptions, CopyPart};

/// Longest side of a photo in a copy, in pixels: it is a fifth of a page wide.
const PHOTO_SIDE: u32 = 600;

/// The sections that a copy can be of.
fn open(kind: SectionKind) -> bool {
    use SectionKind::{About, Network, Plan, Vision};
    matches!(kind, About | Network | Vision | Plan)
}

/// What of a record may be in a copy, and nothing else of it.
pub(super) struct OpenRecord {
    person: EntityId,
    seen: Vec<Seen>,
}

impl OpenRecord {
    /// Reads the open sections of a record.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such record.
    pub(super) fn read(store: &Store, person: EntityId) -> Answer<Self> {
        let mut seen = store.record(Scope::Person(person))?.entities;
        seen.retain(|one| open(one.section));
        let is = |one: &Seen| one.entity.kind == Some(EntityKind::Person);
        if !seen.iter().any(is) {
            return Err(Code::NotFound.into());
        }
        Ok(Self { person, seen })
    }

    fn of(&self, kind: EntityKind) -> impl Iterator<Item = &Seen> {
        let all = self.seen.iter();
        all.filter(move |one| one.entity.kind == Some(kind))
    }

    fn photo(&self, store: &Store, one: Option<&Seen>, field: &str) -> Answer<Option<Jpeg>> {
        match one.and_then(|one| one.entity.fact(field)) {
            Some(Value::Picture(id)) => self.picture(store, *id),
            _ => Ok(None),
        }
    }

    /// One that is gone or damaged spoils no copy.
    fn picture(&self, store: &Store, id: PictureId) -> Answer<Option<Jpeg>> {
        match store.picture(Scope::Person(self.person), id, open) {
            Ok(picture) => Ok(shrink_to(&picture.bytes, PHOTO_SIDE).ok()),
            Err(StoreError::NotFound | StoreError::Damaged) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

/// The copy that was asked for.
///
/// # Errors
/// What the database said.
pub(super) fn gather(
    store: &Store,
    record: &OpenRecord,
    map: &Map,
    options: &CopyOptions,
    today: LifeDate,
) -> Answer<OwnCopy> {
    let wants = |part| options.parts.contains(&part);
    let without: BTreeSet<EntityId> = options.without.iter().copied().collect();
    let about = record.of(EntityKind::Person).next();
    let about_me = || about_me(store, record, about);
    let vision = || vision(store, record);
    Ok(OwnCopy {
        name: about
            .map(|one| text(one, "preferredName"))
            .unwrap_or_default(),
        made: today,
        coordinator: coordinator(store, record, about)?,
        letter: about
            .filter(|_| wants(CopyPart::Letter))
            .map(|one| said(one, "letter")),
        about: wants(CopyPart::About).then(about_me).transpose()?,
        people: wants(CopyPart::People).then(|| people(map, &without)),
        vision: wants(CopyPart::Vision).then(vision).transpose()?,
        plan: wants(CopyPart::Plan).then(|| plan(record, map, &without)),
    })
}

/// As typed for this person, else as the coordinator's own card has it.
fn coordinator(store: &Store, record: &OpenRecord, about: Option<&Seen>) -> Answer<Coordinator> {
    let council = store.record(Scope::Council)?.entities;
    let is = |one: &&Seen| one.entity.kind == Some(EntityKind::Settings);
    let card = council.iter().find(is);
    let either = |own: &str, card_field: &str| {
        let own = about.map(|one| text(one, own)).unwrap_or_default();
        match own.is_empty() {
            true => card.map(|one| text(one, card_field)).unwrap_or_default(),
            false => own,
        }
    };
    Ok(Coordinator {
        name: either("coordinatorName", "myName"),
        phone: either("coordinatorPhone", "myPhone"),
        days: either("coordinatorDays", "myDays"),
        cover: either("coordinatorCover", "cover"),
        photo: record.photo(store, about, "coordinatorPhoto")?,
    })
}

fn about_me(store: &Store, record: &OpenRecord, about: Option<&Seen>) -> Answer<About> {
    let Some(one) = about else {
        return Ok(About::default());
    };
    let gifts = record.of(EntityKind::Gift);
    let gifts = gifts.map(|gift| (text(gift, "text"), choice(&gift.entity, "of")));
    Ok(About {
        photo: record.photo(store, about, "photo")?,
        information: match one.entity.fact("information") {
            Some(Value::Choices(ways)) => ways.clone(),
            _ => Vec::new(),
        },
        information_note: said(one, "informationNote"),
        liked: said(one, "liked"),
        matters: said(one, "matters"),
        support: said(one, "support"),
        gifts: gifts.filter(|(gift, _)| !gift.is_empty()).collect(),
    })
}

fn people(map: &Map, without: &BTreeSet<EntityId>) -> People {
    let here = map.contacts.iter().filter(|one| !without.contains(&one.id));
    let here: Vec<&Contact> = here.filter(|one| !one.name.trim().is_empty()).collect();
    let placed = here.iter().filter(|one| one.placed());
    let placed = placed.map(|one| copy::Contact {
        name: one.name.clone(),
        ring: one.ring.and_then(|ring| ring.try_into().ok()).unwrap_or(4),
        relation: one.relation.clone(),
        helps_me_with: one.helps_me_with.clone(),
        i_help_with: one.i_help_with.clone(),
        paid: one.paid,
    });
    let missed = here.iter().filter(|one| one.missed);
    People {
        picture: None,
        placed: placed.collect(),
        missed: missed.map(|one| one.name.clone()).collect(),
    }
}

fn vision(store: &Store, record: &OpenRecord) -> Answer<Vision> {
    let mut vision = Vision::default();
    for one in record.of(EntityKind::Statement) {
        let statement = Statement {
            theme: choice(&one.entity, "theme"),
            text: said(one, "text"),
            picture: record.photo(store, Some(one), "picture")?,
        };
        match choice(&one.entity, "side").as_deref() {
            Some("dontWant") => vision.dont_want.push(statement),
            _ => vision.want.push(statement),
        }
    }
    Ok(vision)
}

fn plan(record: &OpenRecord, map: &Map, without: &BTreeSet<EntityId>) -> Plan {
    let steps: Vec<(Option<EntityId>, Step)> = record
        .of(EntityKind::Step)
        .map(|one| (linked(&one.entity, "goal"), step(one, map, without)))
        .collect();
    let goals: Vec<&Seen> = record.of(EntityKind::Goal).collect();
    let towards = |goal: Option<EntityId>| {
        let known = |id: &EntityId| goals.iter().any(|one| one.entity.id == *id);
        let here = steps.iter().filter(move |(of, _)| of.filter(known) == goal);
        here.map(|(_, step)| step.clone()).collect::<Vec<Step>>()
    };
    let wrong = record.of(EntityKind::Ifwrong).next();
    let wrong = ["signs", "call", "helps", "depends"]
        .map(|field| wrong.map(|one| said(one, field)).unwrap_or_default());
    let carers = record.of(EntityKind::Carer);
    let carers =
        carers.filter(|one| linked(&one.entity, "contact").is_none_or(|id| !without.contains(&id)));
    let mut reviews: Vec<Review> = record.of(EntityKind::Review).map(review).collect();
    reviews.sort_by_key(|review| std::cmp::Reverse(review.on));
    Plan {
        loose: towards(None),
        goals: goals
            .iter()
            .map(|one| Goal {
                text: said(one, "text"),
                status: choice(&one.entity, "status"),
                steps: towards(Some(one.entity.id)),
            })
            .collect(),
        wrong,
        carers: carers
            .map(|one| (text(one, "name"), said(one, "needs")))
            .collect(),
        reviews,
    }
}

fn step(one: &Seen, map: &Map, without: &BTreeSet<EntityId>) -> Step {
    let who = linked(&one.entity, "who").filter(|id| !without.contains(id));
    let who = who.and_then(|id| map.contacts.iter().find(|contact| contact.id == id));
    Step {
        text: text(one, "text"),
        who: who.map(|contact| contact.name.clone()).unwrap_or_default(),
        by: date(&one.entity, "by"),
        status: choice(&one.entity, "status"),
        happened: said(one, "happened"),
    }
}

fn review(one: &Seen) -> Review {
    Review {
        on: date(&one.entity, "on"),
        said: ["worked", "notWorked", "next"].map(|field| said(one, field)),
        next_on: date(&one.entity, "nextOn"),
    }
}

fn text(one: &Seen, field: &str) -> String {
    values::text(&one.entity, field).trim().to_owned()
}

fn said(one: &Seen, field: &str) -> Said {
    let spans = one.prose.get(field).map(|view| view.spans.clone());
    Said(spans.unwrap_or_default())
}
