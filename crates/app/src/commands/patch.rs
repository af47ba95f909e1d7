//! Our patch: its entries by words, kind and freshness, what was started, and
//! what is near somebody and fits them.

use std::collections::BTreeSet;

use kith_model::{Entity, EntityId, EntityKind, LifeDate, Scope, Value};
use kith_network::folded;
use kith_patch::{Interests, outward};
use kith_store::{PatchOrder, Seen, Store, StoreError, What};

use super::values::{choice, date, linked, text};
use crate::failure::Answer;
use crate::view::{self, Eyes};
use crate::wire::{
    EntityView, FitRow, Nothing, PatchFits, PatchFitting, PatchList, PatchListed, PatchRow,
    PlaceOf, Runs, Saved, StartedAdd, StartedAdded, StartedListed, StartedRow, StartedSay,
};
use crate::{App, Code};

/// Most entries of one answer.
const MAX_ROWS: u32 = 100;
/// Most entries looked at for what fits, and shown of them.
const MAX_LOOKED_AT: usize = 120;
const MAX_FITTING: usize = 12;

impl App {
    /// Entries of the patch.
    ///
    /// # Errors
    /// When the vault is locked.
    pub fn patch_list(&self, request: PatchList) -> Answer<PatchListed> {
        let order = if request.stale {
            PatchOrder::Stale
        } else {
            PatchOrder::Name
        };
        let (offset, limit) = (
            request.offset as usize,
            request.limit.min(MAX_ROWS) as usize,
        );
        self.with_store(|store| {
            let (total, page) =
                store.patch(&request.query, &request.kinds, order, offset, limit)?;
            let narrowed = !request.query.trim().is_empty() || !request.kinds.is_empty();
            let all = if narrowed {
                store.patch("", &[], PatchOrder::Name, 0, 0)?.0
            } else {
                total
            };
            Ok(PatchListed {
                total: total as u32,
                all: all as u32,
                rows: page.iter().map(|seen| row(&seen.entity)).collect(),
            })
        })
    }

    /// One entry, to read and to change.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such entry.
    pub fn place_open(&self, request: PlaceOf) -> Answer<EntityView> {
        let now = self.now();
        self.with_store(|store| {
            let seen = of_kind(store, request.place, EntityKind::Place)?;
            let me = store.member();
            view::entity(seen, Eyes { now, me }).ok_or_else(|| Code::Internal.into())
        })
    }

    /// Somebody looked today: the entry is as it stands here.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such entry.
    pub fn place_checked(&self, request: PlaceOf) -> Answer<Saved> {
        let now = self.now();
        let today = Value::Date(LifeDate::of_moment(now.at, now.offset));
        self.with_store(|store| {
            of_kind(store, request.place, EntityKind::Place)?;
            store.act(Scope::Council, What::Fact, now, |pen| {
                pen.set_all(request.place, &[("checkedOn", today)])
            })?;
            self.saved(store, Scope::Council)
        })
    }

    /// What in the patch is near somebody and fits them, by their words. Nothing is written, and nothing said to anyone.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such person.
    pub fn patch_fits(&self, request: PatchFits) -> Answer<PatchFitting> {
        self.with_store(|store| {
            let record = store.record(Scope::Person(request.person))?.entities;
            if record.is_empty() {
                return Err(Code::NotFound.into());
            }
            let person = interests(&record);
            let address = record
                .iter()
                .find(|seen| seen.entity.kind == Some(EntityKind::Person))
                .map(|seen| text(&seen.entity, "address"))
                .unwrap_or_default();
            let known = known(&record);
            let terms = person.terms();
            let mut rows: Vec<(usize, FitRow)> = store
                .patch_with(&terms, MAX_LOOKED_AT)?
                .iter()
                .filter(|seen| !known.contains(&seen.entity.id))
                .filter_map(|seen| fit(&person, &address, &seen.entity))
                .collect();
            rows.sort_by_key(|(weight, row)| (!row.near, std::cmp::Reverse(*weight)));
            let rows = rows.into_iter().map(|(_, row)| row).take(MAX_FITTING);
            Ok(PatchFitting {
                rows: rows.collect(),
                words: terms.len() as u32,
            })
        })
    }

    /// What was started, and whether it still runs.
    ///
    /// # Errors
    /// When the vault is locked.
    pub fn started_list(&self, _: Nothing) -> Answer<StartedListed> {
        let now = self.now();
        let today = LifeDate::of_moment(now.at, now.offset);
        self.with_store(|store| {
            let all = store.of_kind(Scope::Council, EntityKind::Started)?;
            let mut rows = Vec::with_capacity(all.len());
            for seen in &all {
                rows.push(started(store, &seen.entity, today)?);
            }
            rows.sort_by_key(|row| std::cmp::Reverse(row.on.map(LifeDate::first_day)));
            Ok(StartedListed { rows })
        })
    }

    /// Something was started.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such entry.
    pub fn started_add(&self, request: StartedAdd) -> Answer<StartedAdded> {
        let now = self.now();
        self.with_store(|store| {
            of_kind(store, request.place, EntityKind::Place)?;
            let started = store.act(Scope::Council, What::Add, now, |pen| {
                let started = pen.create(EntityKind::Started)?;
                let mut facts = vec![
                    ("place", Value::Link(request.place)),
                    ("on", Value::Date(request.on)),
                ];
                if !request.by.trim().is_empty() {
                    facts.push(("by", Value::Text(request.by.trim().to_owned())));
                }
                pen.set_all(started, &facts)?;
                Ok::<_, StoreError>(started)
            })?;
            let saved = self.saved(store, Scope::Council)?;
            Ok(StartedAdded { saved, started })
        })
    }

    /// Whether it still runs, as seen today.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such line.
    pub fn started_say(&self, request: StartedSay) -> Answer<Saved> {
        let now = self.now();
        let runs = match request.runs {
            Runs::Yes => "yes",
            Runs::Changed => "changed",
            Runs::No => "no",
        };
        let today = LifeDate::of_moment(now.at, now.offset);
        let note = request.note.trim();
        let facts = [
            ("runs", Value::Choice(runs.to_owned())),
            ("askedOn", Value::Date(today)),
            ("note", said(note)),
        ];
        self.with_store(|store| {
            of_kind(store, request.started, EntityKind::Started)?;
            store.act(Scope::Council, What::Fact, now, |pen| {
                pen.set_all(request.started, &facts)
            })?;
            self.saved(store, Scope::Council)
        })
    }
}

/// A text as a fact: nothing where it is empty.
pub(super) fn said(text: &str) -> Value {
    if text.is_empty() {
        Value::None
    } else {
        Value::Text(text.to_owned())
    }
}

/// Something of a kind that stands; its neighbours in the vault are not told from what is not there.
pub(super) fn of_kind(store: &Store, id: EntityId, kind: EntityKind) -> Answer<Seen> {
    let seen = store.entity(id)?;
    if seen.entity.kind == Some(kind) && !seen.entity.removed {
        Ok(seen)
    } else {
        Err(Code::NotFound.into())
    }
}

fn row(entity: &Entity) -> PatchRow {
    PatchRow {
        place: entity.id,
        name: text(entity, "name"),
        kind: choice(entity, "kind"),
        area: text(entity, "area"),
        postcode: text(entity, "postcode"),
        about: text(entity, "about"),
        tags: text(entity, "tags"),
        when_open: text(entity, "whenOpen"),
        phone: text(entity, "phone"),
        kept_by: text(entity, "keptBy"),
        provider: text(entity, "provider"),
        checked_on: date(entity, "checkedOn"),
    }
}

/// What a record tells of somebody's interests: gifts, offers, wishes, statements and goals, and two themes.
fn interests(record: &[Seen]) -> Interests {
    let mut found = Interests::default();
    for Seen { entity, prose, .. } in record {
        let chosen = |field: &str| {
            entity
                .fact(field)
                .and_then(Value::choice)
                .unwrap_or_default()
        };
        let wanted = match entity.kind {
            Some(EntityKind::Gift | EntityKind::Offer) => true,
            Some(EntityKind::Wish) => chosen("state") != "letGo",
            Some(EntityKind::Statement) => chosen("side") != "dontWant",
            Some(EntityKind::Goal) => !matches!(chosen("status"), "done" | "letGo"),
            _ => false,
        };
        if !wanted {
            continue;
        }
        found.add(&text(entity, "text"));
        if let Some(words) = prose.get("text") {
            found.add(&words.text);
        }
        match chosen("theme") {
            "contributing" => found.add("volunteer"),
            "health" => found.add("exercise"),
            _ => {}
        }
    }
    found
}

/// Entries that stand on somebody's map already.
fn known(record: &[Seen]) -> BTreeSet<EntityId> {
    let contacts = record
        .iter()
        .filter(|seen| seen.entity.kind == Some(EntityKind::Contact));
    contacts
        .filter_map(|seen| linked(&seen.entity, "entry"))
        .collect()
}

fn fit(person: &Interests, address: &str, entity: &Entity) -> Option<(usize, FitRow)> {
    let row = row(entity);
    let named = Interests::of(&format!("{} {}", row.name, row.tags));
    let mut all = named.clone();
    all.add(&row.about);
    let words = person.shared(&all);
    if words.is_empty() {
        return None;
    }
    let weight = words.len() + person.shared(&named).len();
    let home = outward(address);
    let area = folded(&row.area);
    let near = (home.is_some() && home == outward(&row.postcode))
        || (!area.is_empty() && format!(" {} ", folded(address)).contains(&format!(" {area} ")));
    let words = words.into_iter().map(str::to_owned).collect();
    Some((
        weight,
        FitRow {
            entry: row,
            words,
            near,
        },
    ))
}

fn started(store: &Store, entity: &Entity, today: LifeDate) -> Answer<StartedRow> {
    let place = linked(entity, "place");
    let entry = place.and_then(|place| of_kind(store, place, EntityKind::Place).ok());
    let on = date(entity, "on");
    let year_on = on.and_then(a_year_later);
    let runs = match choice(entity, "runs").as_deref() {
        Some("yes") => Some(Runs::Yes),
        Some("changed") => Some(Runs::Changed),
        Some("no") => Some(Runs::No),
        _ => None,
    };
    let asked_on = date(entity, "askedOn");
    let looked = asked_on
        .zip(year_on)
        .is_some_and(|(asked, due)| asked.first_day() >= due.first_day());
    // What has ended needs no looking at.
    let over = year_on.is_some_and(|due| due.first_day() <= today.first_day());
    Ok(StartedRow {
        started: entity.id,
        place: entry.as_ref().map(|seen| seen.entity.id),
        name: entry
            .map(|seen| text(&seen.entity, "name"))
            .unwrap_or_default(),
        on,
        by: text(entity, "by"),
        year_on,
        asking: over && !looked && runs != Some(Runs::No),
        runs,
        asked_on,
        note: text(entity, "note"),
    })
}

/// The same date a year later; the first of March after the last of February.
fn a_year_later(date: LifeDate) -> Option<LifeDate> {
    let text = date.to_string();
    let (year, rest) = text.split_at(4);
    let later = year.parse::<u16>().ok()? + 1;
    let same = format!("{later:04}{rest}").parse().ok();
    same.or_else(|| format!("{later:04}-03-01").parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_later_is_a_day_that_exists() {
        for (from, to) in [
            ("2025-11-18", "2026-11-18"),
            ("2024-02-29", "2025-03-01"),
            ("2025-05", "2026-05"),
            ("2025", "2026"),
        ] {
            let later = from.parse().ok().and_then(a_year_later);
            assert_eq!(later.map(|d| d.to_string()).as_deref(), Some(to));
        }
        assert_eq!("2200".parse().ok().and_then(a_year_later), None);
    }
}
