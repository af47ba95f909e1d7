//! People: the list, a hello, and how a hello becomes a record.

use kith_model::{EntityId, EntityKind, Scope, Value};
use kith_store::{Fact, Pen, Store, StoreError, What};
use minicbor::Encode;

use crate::failure::Answer;
use crate::wire::{
    Found, HelloAdd, HelloAdded, PeopleList, PeopleListed, PersonAdd, PersonAdded, PersonRow,
    Piece, RecordBegin, Saved,
};
use crate::{App, Code};

/// Most rows of one answer.
const MAX_ROWS: u32 = 500;
/// Most people looked at for what the list leaves out.
const MAX_FILTERED: usize = 20_000;

/// The body of the event that says a person agreed to a record. Frozen.
#[derive(Encode)]
#[cbor(array)]
struct RecordAgreed<'a> {
    #[n(0)]
    present: &'a str,
}

impl App {
    /// People by name, or those that all words of a query find.
    ///
    /// # Errors
    /// When the vault is locked.
    pub fn people_list(&self, request: PeopleList) -> Answer<PeopleListed> {
        self.with_store(|store| {
            let (offset, limit) = (
                request.offset as usize,
                request.limit.min(MAX_ROWS) as usize,
            );
            let settling = request.settling == Some(true);
            match &request.stages {
                None if !settling => {
                    return Ok(listed(page(store, &request.query, offset, limit)?));
                }
                Some(stages) if !settling && request.query.trim().is_empty() => {
                    return Ok(listed(store.people_at(stages, offset, limit)?));
                }
                _ => {}
            }
            let (_, mut rows) = page(store, &request.query, 0, MAX_FILTERED)?;
            rows.retain(|row| {
                let staged = request.stages.as_ref();
                let staged = staged.is_none_or(|stages| stages.contains(&row.stage));
                staged && (!settling || row.clashes > 0)
            });
            let total = rows.len();
            rows.drain(..offset.min(total));
            rows.truncate(limit);
            Ok(listed((total, rows)))
        })
    }

    /// Somebody new, who agrees to a record.
    ///
    /// # Errors
    /// When the name is empty or the disk refuses.
    pub fn person_add(&self, request: PersonAdd) -> Answer<PersonAdded> {
        let name = name(&request.preferred_name)?;
        let person = self.entity_id();
        let now = self.now();
        self.with_store(|store| {
            store.act(Scope::Person(person), What::Add, now, |pen| {
                begin(pen, person, &name)?;
                pen.set_all(
                    person,
                    &[("language", Value::Choice(request.language.clone()))],
                )
            })?;
            Ok(PersonAdded { person })
        })
    }

    /// A hello: a nickname, the next meeting and one line, before any record.
    /// It lives in the private section and so never leaves this device.
    ///
    /// # Errors
    /// When the nickname is empty or the disk refuses.
    pub fn hello_add(&self, request: HelloAdd) -> Answer<HelloAdded> {
        let nickname = name(&request.nickname)?;
        let person = self.entity_id();
        let now = self.now();
        self.with_store(|store| {
            let hello = store.act(Scope::Person(person), What::Add, now, |pen| {
                let hello = pen.create(EntityKind::Hello)?;
                pen.set_all(hello, &[("nickname", Value::Text(nickname.clone()))])?;
                if !request.line.trim().is_empty() {
                    pen.set_all(
                        hello,
                        &[("line", Value::Text(request.line.trim().to_owned()))],
                    )?;
                }
                if let Some(at) = request.next_meeting {
                    pen.set_all(hello, &[("nextMeeting", Value::Moment(at))])?;
                }
                Ok(hello)
            })?;
            Ok(HelloAdded { person, hello })
        })
    }

    /// The person agreed to a record: the hello becomes one.
    ///
    /// # Errors
    /// When there is no such hello, or the name is empty.
    pub fn record_begin(&self, request: RecordBegin) -> Answer<Saved> {
        let name = name(&request.preferred_name)?;
        let scope = Scope::Person(request.person);
        let now = self.now();
        self.with_store(|store| {
            let record = store.record(scope)?;
            let hello = record
                .entities
                .iter()
                .find(|seen| seen.entity.kind == Some(EntityKind::Hello));
            let hello = hello.ok_or(Code::NotFound)?;
            let meeting = hello.entity.fact("nextMeeting").cloned();
            let hello = hello.entity.id;
            let agreed = RecordAgreed {
                present: &request.present,
            };
            let body = minicbor::to_vec(&agreed).map_err(|_| Code::Internal)?;
            store.act(scope, What::Record, now, |pen| {
                begin(pen, request.person, &name)?;
                if let Some(meeting) = meeting {
                    pen.set(request.person, Fact::new("nextMeeting", meeting))?;
                }
                let decision = pen.create(EntityKind::Decision)?;
                pen.event(decision, "recordAgreed", body)?;
                pen.remove(hello)
            })?;
            self.saved(store, scope)
        })
    }
}

fn begin(pen: &mut Pen<'_>, person: EntityId, name: &str) -> Result<(), StoreError> {
    pen.create_as(person, EntityKind::Person)?;
    pen.set_all(
        person,
        &[
            ("preferredName", Value::Text(name.to_owned())),
            ("stage", Value::Choice("alongside".to_owned())),
        ],
    )
}

/// A name as it is kept: without space around it, and never empty.
fn name(typed: &str) -> Answer<String> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        Err(Code::BadValue.into())
    } else {
        Ok(name)
    }
}

/// Everyone, or those a query finds: how many, and those from `offset` on.
fn page(
    store: &mut Store,
    query: &str,
    offset: usize,
    limit: usize,
) -> Answer<(usize, Vec<kith_store::PersonRow>)> {
    if query.trim().is_empty() {
        Ok(store.people(offset, limit)?)
    } else {
        Ok(store.people_found(query, offset, limit)?)
    }
}

fn listed((total, rows): (usize, Vec<kith_store::PersonRow>)) -> PeopleListed {
    PeopleListed {
        total: total as u32,
        people: rows.into_iter().filter_map(row).collect(),
    }
}

fn row(row: kith_store::PersonRow) -> Option<PersonRow> {
    Some(PersonRow {
        person: row.person?,
        name: row.name,
        also_known_as: row.also,
        stage: row.stage,
        hello: row.hello,
        next_meeting: row.next_meeting,
        last_contact: row.last_contact,
        review_due: row.review_due,
        clashes: row.clashes,
        found: row.found.into_iter().map(found).collect(),
    })
}

fn found(found: kith_store::Found) -> Found {
    let snippet = found
        .snippet
        .into_iter()
        .map(|(text, hit)| Piece { text, hit })
        .collect();
    Found {
        section: found.section,
        kind: found.kind,
        entity: found.entity,
        snippet,
    }
}
