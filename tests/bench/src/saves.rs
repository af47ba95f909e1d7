//! A save is acknowledged when it is on the disk: how long beside a bare write
//! and fsync of as many bytes as the commit added to the log of the database.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use anyhow::{Context, Result};
use kith_model::prose::Version;
use kith_model::{EntityId, EntityKind, Moment, Value, Voice};
use kith_store::{Fact, Now, Store, What};

use crate::figure::{Figure, Times};
use crate::vault::{Vault, everyone, now, scope};

const SAVES: usize = 1_000;
/// SQLite begins its log anew at about this size; the bare writes do too.
const LOG: u64 = 4 << 20;

/// Saves facts and prose in turn, as the commands do.
pub(crate) struct Saver {
    people: Vec<EntityId>,
    turn: usize,
    at: i64,
    text: String,
    version: Version,
}

impl Saver {
    pub(crate) fn new(store: &Store) -> Result<Self> {
        let people = everyone(store)?;
        let (text, version) = (String::new(), Version::default());
        Ok(Self {
            people,
            turn: 0,
            at: now().at.0,
            text,
            version,
        })
    }

    fn now(&mut self) -> Now {
        self.at += 1_300;
        Now {
            at: Moment(self.at),
            offset: 0,
        }
    }

    /// One fact on the map of one person after another.
    pub(crate) fn fact(&mut self, store: &mut Store, entity: EntityId) -> Result<()> {
        self.turn += 1;
        let (now, turn) = (self.now(), self.turn);
        let scope = store.scope_of(entity)?;
        let ring = Value::Number(1 + (turn % 4) as i64);
        let live = store.entity(entity)?.entity;
        let replaces = live
            .facts
            .get("ring")
            .into_iter()
            .flatten()
            .flat_map(|l| l.ops.clone())
            .collect();
        store.act(scope, What::Fact, now, |pen| {
            pen.set(
                entity,
                Fact {
                    replaces,
                    ..Fact::new("ring", ring)
                },
            )
        })?;
        store.can_undo(scope)?;
        store.entity(entity)?;
        Ok(())
    }

    /// A few more words in one journal entry, a new one every so often.
    pub(crate) fn prose(&mut self, store: &mut Store, entity: EntityId) -> Result<()> {
        self.turn += 1;
        let now = self.now();
        self.text.push_str(" and so we walked on together");
        let view = store.write_prose(
            now,
            entity,
            "note",
            &self.version,
            &self.text,
            &Voice::Coordinator,
        )?;
        store.can_undo(store.scope_of(entity)?)?;
        self.version = view.version;
        Ok(())
    }

    /// A contact of the next person, to write about.
    pub(crate) fn next(&mut self, store: &Store) -> Result<EntityId> {
        let person = self.people[self.turn * 7 % self.people.len()];
        let record = store.record(scope(person))?.entities;
        let contact = record
            .iter()
            .find(|seen| seen.entity.kind == Some(EntityKind::Contact));
        (self.text, self.version) = (String::new(), Version::default());
        Ok(contact.context("somebody with nobody")?.entity.id)
    }
}

/// The bytes that one bare write puts on the disk.
struct Bare {
    file: File,
    at: u64,
}

impl Bare {
    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        if self.at > LOG {
            self.at = 0;
        }
        self.file.seek(SeekFrom::Start(self.at))?;
        self.file.write_all(bytes)?;
        self.file.sync_all()?;
        self.at += bytes.len() as u64;
        Ok(())
    }
}

#[derive(Default)]
struct Measured {
    saves: Times,
    bare: Times,
    /// Bytes of the last commit that made the log longer.
    bytes: u64,
    total: u64,
}

pub(crate) fn saves(vault: &Vault, place: &Path) -> Result<Vec<Figure>> {
    let mut store = vault.open()?;
    let mut saver = Saver::new(&store)?;
    let mut bare = Bare {
        file: File::create(place.join("bare"))?,
        at: 0,
    };
    let log = vault.folder().join("store.db-wal");
    let (mut facts, mut prose) = (Measured::default(), Measured::default());
    let mut entity = saver.next(&store)?;
    for turn in 0..SAVES * 2 {
        if turn % 20 == 0 {
            entity = saver.next(&store)?;
        }
        let before = std::fs::metadata(&log)?.len();
        let is_fact = turn % 2 == 0;
        let of = if is_fact { &mut facts } else { &mut prose };
        of.saves.of(|| {
            if is_fact {
                saver.fact(&mut store, entity)
            } else {
                saver.prose(&mut store, entity)
            }
        })?;
        let grown = std::fs::metadata(&log)?.len().saturating_sub(before);
        // A log begun anew does not get longer: such a commit is taken to be like the last.
        of.bytes = if grown > 0 { grown } else { of.bytes };
        of.total += of.bytes;
        let bytes = vec![turn as u8; of.bytes as usize];
        of.bare.of(|| bare.write(&bytes))?;
    }
    store.close()?;
    Ok([("save of a fact", facts), ("save of prose", prose)]
        .into_iter()
        .flat_map(|(name, m)| m.figures(name))
        .collect())
}

impl Measured {
    fn figures(self, name: &str) -> Vec<Figure> {
        let (bare50, bare95) = (self.bare.percentile(50), self.bare.percentile(95));
        let against = |value: f64| format!("write + fsync of the same bytes, {value:.3} ms");
        let kilobytes = self.total as f64 / SAVES as f64 / 1024.0;
        vec![
            Figure::new(format!("{name}, p95"), self.saves.percentile(95), "ms")
                .against(against(bare95), bare95)
                .ratio_at_most(2.0),
            Figure::new(format!("{name}, p50"), self.saves.percentile(50), "ms")
                .against(against(bare50), bare50),
            Figure::new(format!("{name}, bytes added to the log"), kilobytes, "KiB"),
        ]
    }
}
