//! What another device wrote apart from this one: invented, so that there is
//! something to settle.

use kith_model::op::{Change, FORMAT};
use kith_model::{
    Entity, EntityId, LogId, MemberId, Moment, Op, OpId, Scope, SectionKind, Value, Voice,
};
use kith_store::{Fact, Now, ReceiveError, Store, StoreError, What};

use super::writer::DAY;

const LOG: LogId = LogId(*b"sample other log");
const MEMBER: MemberId = MemberId(*b"sample colleague");

/// Another device with a log of its own.
struct Elsewhere {
    counter: u64,
    lamport: u64,
    at: Moment,
}

/// Two closenesses and two names for one contact, and one that was removed
/// here and changed there.
pub(super) fn fill(store: &mut Store, person: EntityId, now: Now) -> Result<(), StoreError> {
    let scope = Scope::Person(person);
    let mut elsewhere = Elsewhere {
        counter: 0,
        lamport: 1 << 20,
        at: Moment(now.at.0 - 2 * DAY),
    };
    let here = Now {
        at: Moment(now.at.0 - DAY),
        ..now
    };
    let friend = named(store, scope, "Mair Bevan")?;
    let gate = named(store, scope, "Ysgol Brook End")?;
    let about = store.entity(person)?.entity;
    both(
        store,
        scope,
        &mut elsewhere,
        here,
        &friend,
        "ring",
        [Value::Number(1), Value::Number(3)],
    )?;
    let words = ["01632 960 177", "01632 960 771"].map(|number| Value::Text(number.to_owned()));
    both(store, scope, &mut elsewhere, here, &about, "phone", words)?;
    store.act(scope, What::Remove, here, |pen| pen.remove(gate.id))?;
    elsewhere.says(
        store,
        scope,
        &gate,
        "howOften",
        Value::Choice("daily".to_owned()),
    )
}

/// Says one thing here and another there, neither having seen the other.
fn both(
    store: &mut Store,
    scope: Scope,
    elsewhere: &mut Elsewhere,
    here: Now,
    entity: &Entity,
    field: &'static str,
    [ours, theirs]: [Value; 2],
) -> Result<(), StoreError> {
    let fact = Fact {
        replaces: seen(entity, field),
        ..Fact::new(field, ours)
    };
    store.act(scope, What::Fact, here, |pen| pen.set(entity.id, fact))?;
    elsewhere.says(store, scope, entity, field, theirs)
}

fn seen(entity: &Entity, field: &str) -> Vec<OpId> {
    entity
        .facts
        .get(field)
        .into_iter()
        .flatten()
        .flat_map(|live| live.ops.clone())
        .collect()
}

/// The contact of a name.
fn named(store: &Store, scope: Scope, name: &str) -> Result<Entity, StoreError> {
    let all = store
        .record(scope)?
        .entities
        .into_iter()
        .map(|seen| seen.entity);
    let mut found = all.filter(|e| e.fact("name").and_then(Value::text) == Some(name));
    found.next().ok_or(StoreError::NotFound)
}

impl Elsewhere {
    fn says(
        &mut self,
        store: &mut Store,
        scope: Scope,
        entity: &Entity,
        field: &str,
        value: Value,
    ) -> Result<(), StoreError> {
        let kind = entity
            .kind
            .map_or(SectionKind::Network, |kind| kind.section());
        let sections = store.sections(scope)?;
        let section = sections
            .into_iter()
            .find(|s| s.kind == kind)
            .ok_or(StoreError::NotFound)?;
        let op = Op {
            format: FORMAT,
            id: OpId {
                log: LOG,
                counter: self.counter,
            },
            entity: entity.id,
            lamport: self.lamport,
            at: self.at,
            by: MEMBER,
            voice: Voice::Coordinator,
            since: None,
            correction: false,
            change: Change::Set {
                field: field.to_owned(),
                value,
                replaces: seen(entity, field),
            },
        };
        self.counter += 1;
        self.lamport += 1;
        let now = Now {
            at: self.at,
            offset: 0,
        };
        match store.receive(now, section, LOG, MEMBER, &[op.encode()]) {
            Ok(_) => Ok(()),
            Err(ReceiveError::Store(error)) => Err(error),
            Err(_) => Err(StoreError::Damaged),
        }
    }
}
