//! Wishes beside offers, on this device only, and introductions: each waits
//! for both to say yes. Where they live: docs/adr/0014-wishes-beside-offers.md.

use std::collections::{BTreeMap, BTreeSet};

use kith_model::{Entity, EntityId, EntityKind, Scope, Value};
use kith_patch::Interests;
use kith_store::{PersonRow, Seen, Store, StoreError, What};

use super::patch::{of_kind, said};
use super::values::{choice, date, linked, text};
use crate::failure::Answer;
use crate::wire::{
    Came, IntroductionBegin, IntroductionBegun, IntroductionCame, IntroductionMake,
    IntroductionRow, IntroductionSay, Nothing, SaidRow, Saved, Says, Side, WishFit, WishesListed,
};
use crate::{App, Code};

/// Most wishes, and most offers, that are laid beside each other.
const MAX_SIDE: usize = 500;
/// Most pairs told.
const MAX_FITS: usize = 500;

impl App {
    /// Wishes beside offers, and introductions. Whoever moved away or died is not among them.
    ///
    /// # Errors
    /// When the vault is locked.
    pub fn wishes_list(&self, _: Nothing) -> Answer<WishesListed> {
        self.with_store(|store| {
            let mut all = store.wishes_and_offers()?;
            all.retain(|(head, _)| !matches!(head.stage.as_str(), "moved" | "died"));
            let of = |kind| {
                let rows = all
                    .iter()
                    .filter(move |(_, seen)| seen.entity.kind == Some(kind));
                rows.take(MAX_SIDE)
                    .filter_map(|(head, seen)| said_row(head, seen))
            };
            let wishes: Vec<SaidRow> = of(EntityKind::Wish).collect();
            let offers: Vec<SaidRow> = of(EntityKind::Offer).collect();
            let here: BTreeSet<EntityId> =
                wishes.iter().chain(&offers).map(|row| row.entity).collect();
            let mut introductions = Vec::new();
            for seen in store.of_kind(Scope::Council, EntityKind::Introduction)? {
                let row = introduction(store, &seen.entity)?;
                let stands = |id: &EntityId| here.contains(id);
                // Whose wish is gone needs no introduction, and the list must not tell that there was one.
                introductions
                    .extend(row.filter(|row| stands(&row.wish) && row.offer.iter().all(stands)));
            }
            Ok(WishesListed {
                fits: fits(&wishes, &offers),
                wishes,
                offers,
                introductions,
            })
        })
    }

    /// Lays a wish beside an offer or an entry of the patch. Nobody was asked yet.
    ///
    /// # Errors
    /// [`Code::NotFound`] when one of them is not there; [`Code::BadValue`] when both are the same person's, they lie
    /// beside each other already, or it is not one of the two.
    pub fn introduction_begin(&self, request: IntroductionBegin) -> Answer<IntroductionBegun> {
        let now = self.now();
        self.with_store(|store| {
            of_kind(store, request.wish, EntityKind::Wish)?;
            let (field, to, kind) = match (request.offer, request.place) {
                (Some(offer), None) => ("offer", offer, EntityKind::Offer),
                (None, Some(place)) => ("place", place, EntityKind::Place),
                _ => return Err(Code::BadValue.into()),
            };
            of_kind(store, to, kind)?;
            if store.scope_of(request.wish)? == store.scope_of(to)? {
                return Err(Code::BadValue.into());
            }
            for other in store.of_kind(Scope::Council, EntityKind::Introduction)? {
                let same = linked(&other.entity, "wish") == Some(request.wish)
                    && linked(&other.entity, field) == Some(to);
                if same {
                    return Err(Code::BadValue.into());
                }
            }
            let introduction = store.act(Scope::Council, What::Add, now, |pen| {
                let introduction = pen.create(EntityKind::Introduction)?;
                let not_asked = || Value::Choice("notAsked".to_owned());
                pen.set_all(
                    introduction,
                    &[
                        ("wish", Value::Link(request.wish)),
                        (field, Value::Link(to)),
                        ("wishSays", not_asked()),
                        ("offerSays", not_asked()),
                    ],
                )?;
                Ok::<_, StoreError>(introduction)
            })?;
            let saved = self.saved(store, Scope::Council)?;
            Ok(IntroductionBegun {
                saved,
                introduction,
            })
        })
    }

    /// What a side says. Once it was made, what was said stays.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is none; [`Code::BadValue`] when it was made.
    pub fn introduction_say(&self, request: IntroductionSay) -> Answer<Saved> {
        let field = match request.side {
            Side::Wish => "wishSays",
            Side::Offer => "offerSays",
        };
        let says = match request.says {
            Says::NotAsked => "notAsked",
            Says::Yes => "yes",
            Says::No => "no",
        };
        self.change_introduction(request.introduction, |entity| {
            if entity
                .facts
                .get("madeOn")
                .is_some_and(|live| live.iter().any(|l| l.value != Value::None))
            {
                return Err(Code::BadValue.into());
            }
            Ok(vec![(field, Value::Choice(says.to_owned()))])
        })
    }

    /// It was made, on a day.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is none; [`Code::BadValue`] unless both said yes, on every device.
    pub fn introduction_make(&self, request: IntroductionMake) -> Answer<Saved> {
        self.change_introduction(request.introduction, |entity| {
            let yes = |field: &str| {
                let live = entity.facts.get(field).map_or(&[][..], Vec::as_slice);
                !live.is_empty() && live.iter().all(|l| l.value.choice() == Some("yes"))
            };
            if yes("wishSays") && yes("offerSays") {
                Ok(vec![("madeOn", Value::Date(request.on))])
            } else {
                Err(Code::BadValue.into())
            }
        })
    }

    /// What came of it.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is none; [`Code::BadValue`] when it was not made.
    pub fn introduction_came(&self, request: IntroductionCame) -> Answer<Saved> {
        let came = request.came.map(|came| match came {
            Came::GoesOn => "goesOn",
            Came::MetOnce => "metOnce",
            Came::Nothing => "nothing",
        });
        let came = came.map_or(Value::None, |came| Value::Choice(came.to_owned()));
        self.change_introduction(request.introduction, |entity| {
            if date(entity, "madeOn").is_none() {
                return Err(Code::BadValue.into());
            }
            Ok(vec![("came", came), ("note", said(request.note.trim()))])
        })
    }

    fn change_introduction(
        &self,
        id: EntityId,
        facts: impl FnOnce(&Entity) -> Answer<Vec<(&'static str, Value)>>,
    ) -> Answer<Saved> {
        let now = self.now();
        self.with_store(|store| {
            let seen = of_kind(store, id, EntityKind::Introduction)?;
            let facts = facts(&seen.entity)?;
            store.act(Scope::Council, What::Fact, now, |pen| {
                pen.set_all(id, &facts)
            })?;
            self.saved(store, Scope::Council)
        })
    }
}

/// Refuses what would go round the rules of an introduction: its facts are said by its own commands alone.
pub(super) fn not_an_introduction(store: &Store, entity: EntityId) -> Answer<()> {
    match store.kind_of(entity)?.0 {
        Some(EntityKind::Introduction) => Err(Code::BadRequest.into()),
        _ => Ok(()),
    }
}

fn said_row(head: &PersonRow, seen: &Seen) -> Option<SaidRow> {
    Some(SaidRow {
        entity: seen.entity.id,
        person: head.person?,
        name: head.name.clone(),
        hello: head.hello,
        text: text(&seen.entity, "text"),
        state: choice(&seen.entity, "state"),
    })
}

fn says(entity: &Entity, field: &str) -> Says {
    match choice(entity, field).as_deref() {
        Some("yes") => Says::Yes,
        Some("no") => Says::No,
        _ => Says::NotAsked,
    }
}

fn introduction(store: &Store, entity: &Entity) -> Answer<Option<IntroductionRow>> {
    let Some(wish) = linked(entity, "wish") else {
        return Ok(None);
    };
    let (offer, place) = (linked(entity, "offer"), linked(entity, "place"));
    let name = match place.map(|place| of_kind(store, place, EntityKind::Place)) {
        Some(Ok(seen)) => text(&seen.entity, "name"),
        _ => String::new(),
    };
    Ok(Some(IntroductionRow {
        introduction: entity.id,
        wish,
        offer,
        place,
        place_name: name,
        wish_says: says(entity, "wishSays"),
        offer_says: says(entity, "offerSays"),
        made_on: date(entity, "madeOn"),
        came: match choice(entity, "came").as_deref() {
            Some("goesOn") => Some(Came::GoesOn),
            Some("metOnce") => Some(Came::MetOnce),
            Some("nothing") => Some(Came::Nothing),
            _ => None,
        },
        note: text(entity, "note"),
    }))
}

/// Which open offers may fit which open wishes of others, by words.
fn fits(wishes: &[SaidRow], offers: &[SaidRow]) -> Vec<WishFit> {
    let open = |row: &&SaidRow| !matches!(row.state.as_deref(), Some("met" | "letGo" | "resting"));
    let of = |row: &SaidRow| Interests::of(&row.text);
    let offered: BTreeMap<EntityId, Interests> = offers
        .iter()
        .filter(open)
        .map(|row| (row.entity, of(row)))
        .collect();
    let mut found = Vec::new();
    for wish in wishes.iter().filter(open) {
        let wished = of(wish);
        for offer in offers.iter().filter(|offer| offer.person != wish.person) {
            let Some(offered) = offered.get(&offer.entity) else {
                continue;
            };
            let words = wished.shared(offered);
            if !words.is_empty() && found.len() < MAX_FITS {
                found.push(WishFit {
                    wish: wish.entity,
                    offer: offer.entity,
                    words: words.into_iter().map(str::to_owned).collect(),
                });
            }
        }
    }
    found
}
