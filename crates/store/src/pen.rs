//! A pen writes the operations of one act. It writes in one scope only and
//! refuses anything of another.

use std::collections::BTreeMap;

use kith_model::newer::Read;
use kith_model::op::{Change, FORMAT};
use kith_model::prose::{LoroProse, Prose, ProseError, Version};
use kith_model::schema::{MAX_PROSE, MisfitError, Shape};
use kith_model::{Entity, EntityId, EntityKind, LifeDate, Op, OpId, Scope, Value, Voice, clock};
use rusqlite::Connection;

use crate::acts::{self, Session};
use crate::documents::Documents;
use crate::entities::{self, Numbered, ProseView};
use crate::fact::Fact;
use crate::lines::Lines;
use crate::linked::linked;
use crate::{Now, StoreError, blobs, ops, people, project, prose, search, sections};

/// Writes the operations of one act.
pub struct Pen<'a> {
    pub(crate) db: &'a Connection,
    pub(crate) session: &'a mut Session,
    pub(crate) documents: &'a mut Documents,
    pub(crate) now: Now,
    pub(crate) scope: Scope,
    pub(crate) person: i64,
    pub(crate) act: i64,
    /// Whether there is anything to keep: an act that wrote nothing is no act.
    pub(crate) wrote: bool,
    pub(crate) touched: BTreeMap<i64, (EntityId, i64)>,
    pub(crate) written: BTreeMap<(i64, String), prose::Kept>,
    /// All operations of entities that were made at once, so that they need not be read back.
    pub(crate) fresh: BTreeMap<i64, Vec<Read>>,
}

impl Pen<'_> {
    /// Makes an entity in the section its kind lives in.
    ///
    /// # Errors
    /// What the disk said.
    pub fn create(&mut self, kind: EntityKind) -> Result<EntityId, StoreError> {
        let id = EntityId(self.session.sixteen());
        self.create_as(id, kind).map(|()| id)
    }

    /// The one entity of a kind in this scope, made if need be. Devices that
    /// make it apart make the same.
    ///
    /// # Errors
    /// What the disk said.
    pub fn only(&mut self, kind: EntityKind) -> Result<EntityId, StoreError> {
        let id = only_id(self.scope, kind);
        match entities::find(self.db, id)? {
            None => self.create_as(id, kind)?,
            Some(_) => self.keep_if_removed(id)?,
        }
        Ok(id)
    }

    /// Makes an entity with a given id: that of a person is also their record's.
    ///
    /// # Errors
    /// What the disk said.
    pub fn create_as(&mut self, id: EntityId, kind: EntityKind) -> Result<(), StoreError> {
        if !kind.lives_in(self.scope, kind.section()) {
            return Err(MisfitError::WrongShape.into());
        }
        if entities::find(self.db, id)?.is_some() {
            self.keep_if_removed(id)?;
        }
        let random = self.session.sixteen();
        let section = sections::find_or_make(self.db, self.scope, kind.section(), random)?;
        entities::number(self.db, id, &section)?;
        self.add(id, Voice::Coordinator, None, false, Change::Create { kind })
            .map(drop)
    }

    /// Made again after it was removed or its making undone, it is the same one.
    fn keep_if_removed(&mut self, id: EntityId) -> Result<(), StoreError> {
        if self.fold(id)?.removals.is_empty() {
            Ok(())
        } else {
            self.keep(id)
        }
    }

    /// Says a fact.
    ///
    /// # Errors
    /// When it does not fit, the entity is of another scope or can only be read.
    pub fn set(&mut self, id: EntityId, fact: Fact<'_>) -> Result<OpId, StoreError> {
        let entity = self.fold(id)?;
        let kind = entity.kind.ok_or(StoreError::ReadOnlyEntity)?;
        kind.check(fact.field, &fact.value)?;
        if let (Value::Link(to), Some(Shape::Link(wanted))) = (&fact.value, kind.shape(fact.field))
            && linked(self.db, self.scope, kind, fact.field, *to)?.kind != Some(wanted)
        {
            return Err(MisfitError::WrongShape.into());
        }
        let mut replaces = fact.replaces;
        // Who saw one of several equal values saw them all.
        for live in entity.facts.get(fact.field).into_iter().flatten() {
            if live.ops.iter().any(|op| replaces.contains(op)) {
                replaces.extend(live.ops.iter().copied());
            }
        }
        replaces.sort_unstable();
        replaces.dedup();
        let change = Change::Set {
            field: fact.field.to_owned(),
            value: fact.value,
            replaces,
        };
        self.add(id, fact.voice, fact.since, fact.correction, change)
    }

    /// Says several facts by the coordinator, in place of whatever they were.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub fn set_all(&mut self, id: EntityId, facts: &[(&str, Value)]) -> Result<(), StoreError> {
        for (field, value) in facts {
            let entity = self.fold(id)?;
            let live = entity.facts.get(*field).into_iter().flatten();
            let replaces = live.flat_map(|l| l.ops.iter().copied()).collect();
            self.set(
                id,
                Fact {
                    replaces,
                    ..Fact::new(field, value.clone())
                },
            )?;
        }
        Ok(())
    }

    /// Turns the prose at `base` into `text`, keeping what others wrote since.
    ///
    /// # Errors
    /// When it is too long, the field holds no prose or the entity can only be read.
    pub fn write(
        &mut self,
        id: EntityId,
        field: &str,
        base: &Version,
        text: &str,
        voice: &Voice,
    ) -> Result<ProseView, StoreError> {
        let lines = Lines {
            text,
            by: voice,
            voices: &[],
        };
        self.write_lines(id, field, base, &lines)
    }

    /// The same for a text whose lines have several voices: each voice writes its own.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub fn write_lines(
        &mut self,
        id: EntityId,
        field: &str,
        base: &Version,
        lines: &Lines<'_>,
    ) -> Result<ProseView, StoreError> {
        if lines.text.chars().count() > MAX_PROSE {
            return Err(StoreError::TooLong);
        }
        let entity = self.fold(id)?;
        let kind = entity.kind.ok_or(StoreError::ReadOnlyEntity)?;
        if kind.shape(field) != Some(Shape::Prose) {
            return Err(MisfitError::NoSuchField.into());
        }
        let n = self.own(id)?.n;
        let mut document = self.documents.take(self.db, n, field)?;
        let before = document.version();
        let turns = lines.turns(&document, base)?;
        let mut made = self.in_turn(&mut document, base, &turns, false);
        if matches!(made, Err(ProseError::StalePeer)) {
            made = self.in_turn(&mut document, base, &turns, true);
        }
        let made = made?;
        let wrote = !made.is_empty();
        for (voice, peer, update) in made {
            let change = Change::Text {
                field: field.to_owned(),
                peer,
                update,
            };
            self.add(id, voice, None, false, change)?;
        }
        if wrote {
            acts::note_prose(
                self.db,
                self.act,
                n,
                field,
                &before.0,
                &document.version().0,
            )?;
        }
        let kept = prose::of(self.db, &document)?;
        let view = ProseView {
            text: kept.text.clone(),
            spans: prose::spans(&kept.text, &kept.runs),
            altered: kept.altered,
            version: kept.version.clone(),
        };
        self.written.insert((n, field.to_owned()), kept);
        self.documents.put(n, field, document);
        Ok(view)
    }

    /// Has each voice take its turn at a document: what each made, and as which peer.
    fn in_turn(
        &mut self,
        document: &mut LoroProse,
        base: &Version,
        turns: &[(Voice, String)],
        anew: bool,
    ) -> Result<Vec<(Voice, u64, Vec<u8>)>, ProseError> {
        let mut peer = |voice| {
            if anew {
                self.session.new_peer(voice)
            } else {
                self.session.peer(voice)
            }
        };
        let peers: Vec<(&str, u64)> = turns
            .iter()
            .map(|(voice, text)| (text.as_str(), peer(voice)))
            .collect();
        let made = document.write_in_turn(base, &peers)?;
        let voice = |peer| {
            let at = peers.iter().position(|(_, p)| *p == peer).unwrap_or(0);
            turns[at].0.clone()
        };
        Ok(made
            .into_iter()
            .map(|(peer, update)| (voice(peer), peer, update))
            .collect())
    }

    /// Removes an entity, as far as this device has seen it.
    ///
    /// # Errors
    /// When it is of another scope or can only be read.
    pub fn remove(&mut self, id: EntityId) -> Result<(), StoreError> {
        let seen = self.fold(id)?.seen;
        self.add(id, Voice::Coordinator, None, false, Change::Remove { seen })
            .map(drop)
    }

    /// Keeps an entity after all.
    ///
    /// # Errors
    /// When it is of another scope or can only be read.
    pub fn keep(&mut self, id: EntityId) -> Result<(), StoreError> {
        let replaces = self.fold(id)?.removals;
        self.add(
            id,
            Voice::Coordinator,
            None,
            false,
            Change::Keep { replaces },
        )
        .map(drop)
    }

    /// Records something that happened and is never edited.
    ///
    /// # Errors
    /// When the entity is of another scope or can only be read.
    pub fn event(&mut self, id: EntityId, kind: &str, body: Vec<u8>) -> Result<OpId, StoreError> {
        self.fold(id)?;
        self.add(
            id,
            Voice::Coordinator,
            None,
            false,
            Change::Event {
                kind: kind.to_owned(),
                body,
            },
        )
    }

    /// Keeps a picture in the section of an entity, under the keyed hash of its bytes.
    ///
    /// # Errors
    /// When it is too large.
    pub fn picture(
        &mut self,
        of: EntityId,
        id: kith_model::PictureId,
        mime: &str,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        self.fold(of)?;
        let section = self.own(of)?.section;
        self.wrote = true;
        blobs::keep(self.db, section, id, mime, bytes)
    }

    /// Writes one operation.
    pub(crate) fn add(
        &mut self,
        id: EntityId,
        voice: Voice,
        since: Option<LifeDate>,
        correction: bool,
        change: Change,
    ) -> Result<OpId, StoreError> {
        let at = self.own(id)?;
        // More was said of it since it was made.
        self.fresh.remove(&at.n);
        let op = self.add_at(at, id, (voice, since, correction), change)?;
        Ok(op.head().id)
    }

    /// Writes one operation on an entity of this scope whose number is known.
    pub(crate) fn add_at(
        &mut self,
        Numbered { n, section }: Numbered,
        id: EntityId,
        (voice, since, correction): (Voice, Option<LifeDate>, bool),
        change: Change,
    ) -> Result<Read, StoreError> {
        let lamport = clock::next(self.session.lamport);
        let op = Op {
            format: FORMAT,
            id: OpId {
                log: self.session.log,
                counter: self.session.next,
            },
            entity: id,
            lamport,
            at: self.now.at,
            by: self.session.member,
            voice,
            since,
            correction,
            change,
        };
        let op = Read::Known(op);
        let log = self.session.log_number;
        ops::add(
            self.db,
            ops::Place {
                entity: n,
                log,
                section,
                act: Some(self.act),
            },
            &op,
        )?;
        project::register_peers(self.db, log, &op)?;
        self.session.next += 1;
        self.session.lamport = lamport;
        self.wrote = true;
        self.touched.insert(n, (id, section));
        Ok(op)
    }

    /// An entity of this scope that may be written to.
    pub(crate) fn fold(&self, id: EntityId) -> Result<Entity, StoreError> {
        let entity = Entity::fold(id, &ops::of(self.db, self.own(id)?.n)?);
        if entity.read_only {
            Err(StoreError::ReadOnlyEntity)
        } else {
            Ok(entity)
        }
    }

    pub(crate) fn own(&self, id: EntityId) -> Result<Numbered, StoreError> {
        let found = entities::find(self.db, id)?.ok_or(StoreError::NotFound)?;
        if found.n >> people::ROOM == self.person {
            Ok(found)
        } else {
            Err(StoreError::NotFound)
        }
    }

    pub(crate) fn note_prose(
        &mut self,
        n: i64,
        field: &str,
        before: &Version,
        after: &Version,
    ) -> Result<(), StoreError> {
        acts::note_prose(self.db, self.act, n, field, &before.0, &after.0)
    }

    pub(crate) fn wrote(&mut self, n: i64, field: &str, kept: prose::Kept) {
        self.written.insert((n, field.to_owned()), kept);
    }

    pub(crate) fn project(mut self) -> Result<Vec<search::Words>, StoreError> {
        let mut words = Vec::new();
        for (n, (id, section)) in std::mem::take(&mut self.touched) {
            if let Some(ops) = self.fresh.remove(&n) {
                let projected = project::project(self.db, id, &ops, Vec::new())?;
                project::keep(self.db, n, section, &projected)?;
                words.push(projected.words);
                continue;
            }
            let mut known = prose::in_range(self.db, n, n)?
                .into_iter()
                .map(|(_, f, kept)| (f, kept))
                .collect::<BTreeMap<_, _>>();
            for ((_, field), kept) in self
                .written
                .range((n, String::new())..(n + 1, String::new()))
            {
                known.insert(field.clone(), kept.clone());
            }
            let projected = project::project(
                self.db,
                id,
                &ops::of(self.db, n)?,
                known.into_iter().collect(),
            )?;
            project::keep(self.db, n, section, &projected)?;
            words.push(projected.words);
        }
        Ok(words)
    }
}

/// The id of the one entity of a kind in a scope.
pub(crate) fn only_id(scope: Scope, kind: EntityKind) -> EntityId {
    let mut hasher =
        blake3::Hasher::new_derive_key("kith 2026-11 the one entity of a kind in a scope");
    if let Scope::Person(person) = scope {
        hasher.update(&person.0);
    }
    hasher.update(&(kind as u32).to_le_bytes());
    let mut id = [0; 16];
    id.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    EntityId(id)
}
