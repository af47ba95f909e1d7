//! The map of one person, on a day and on two.

use kith_model::{EntityId, LifeDate, Scope, SectionKind};
use kith_network::{Contact, Drawn, Map, compare, measures};
use kith_store::{Now, Store};

use crate::App;
use crate::Code;
use crate::failure::Answer;
use crate::wire::{
    MapAt, MapCompare, MapCompared, MapContact, MapGone, MapMeasures, MapTie, MapView,
};

impl App {
    /// Somebody's map: now as all screens show it, or on a day of their life,
    /// read from the log with corrections applied backwards.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such person.
    pub fn map_at(&self, request: MapAt) -> Answer<MapView> {
        let now = self.now();
        self.with_store(|store| {
            let drawn = drawn(store, request.person, now)?;
            Ok(view(
                &drawn,
                &on(&drawn, request.on),
                request.on,
                drawn.turns(),
            ))
        })
    }

    /// Two days of somebody's map side by side.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such person; [`Code::BadValue`] when
    /// the first day is not before the second.
    pub fn map_compare(&self, request: MapCompare) -> Answer<MapCompared> {
        let now = self.now();
        let later = request.now;
        if later.is_some_and(|later| later.first_day() < request.then.first_day()) {
            return Err(Code::BadValue.into());
        }
        self.with_store(|store| {
            let drawn = drawn(store, request.person, now)?;
            let (then, now) = (drawn.on(request.then), on(&drawn, later));
            let compared = compare(&drawn, request.then, &then, &now);
            let gone = compared.gone.into_iter();
            let turns = drawn.turns();
            Ok(MapCompared {
                then: view(&drawn, &then, Some(request.then), turns.clone()),
                now: view(&drawn, &now, later, turns),
                fresh: compared.fresh,
                gone: gone
                    .map(|g| MapGone {
                        id: g.id,
                        why: g.why,
                    })
                    .collect(),
                died: compared.died,
                closer: compared.closer,
                further: compared.further,
                missed: compared.missed,
                before_drawn: compared.before_drawn,
            })
        })
    }
}

/// The life of somebody's map.
pub(super) fn drawn(store: &Store, person: EntityId, now: Now) -> Answer<Drawn> {
    let scope = Scope::Person(person);
    if !store.holds(scope)? {
        return Err(Code::NotFound.into());
    }
    let lives = store.lives(scope, SectionKind::Network)?;
    let lives = lives.iter().map(|(id, ops)| (*id, ops.as_slice()));
    Ok(Drawn::read(lives, now.offset))
}

pub(super) fn on(drawn: &Drawn, day: Option<LifeDate>) -> Map {
    day.map_or_else(|| drawn.now(), |day| drawn.on(day))
}

fn view(drawn: &Drawn, map: &Map, on: Option<LifeDate>, turns: Vec<LifeDate>) -> MapView {
    let m = measures(map);
    let ties = map.ties.iter();
    let ties = ties.map(|tie| MapTie {
        id: tie.id,
        a: tie.a,
        b: tie.b,
    });
    MapView {
        on,
        contacts: map.contacts.iter().map(contact).collect(),
        ties: ties.collect(),
        measures: MapMeasures {
            size: m.size as u32,
            rings: m.rings.map(|n| n as u32).to_vec(),
            paid: m.paid as u32,
            unpaid: m.unpaid as u32,
            helps_me: m.helps_me as u32,
            i_help: m.i_help as u32,
            both: m.both as u32,
            neither: m.neither as u32,
            groups: m.groups as u32,
            alone: m.alone as u32,
        },
        drawn: drawn.first(),
        turns,
    }
}

fn contact(contact: &Contact) -> MapContact {
    let c = contact.clone();
    MapContact {
        placed: contact.placed(),
        id: c.id,
        name: c.name,
        kind: c.kind,
        ring: c.ring,
        sector: c.sector,
        relation: c.relation,
        help: c.help,
        paid: c.paid,
        strength: c.strength,
        how_often: c.how_often,
        feels: c.feels,
        ended: c.ended,
        missed: c.missed,
        photo: c.photo,
        since: c.since,
    }
}
