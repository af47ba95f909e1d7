//! Vaults in temporary folders, and short words for what tests do with them.
#![allow(dead_code, reason = "each test binary uses its own part")]
#![allow(unreachable_pub, reason = "shared by several test binaries")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may")]

pub mod child;
pub mod foreign;
pub mod views;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use kith_model::{
    EntityId, EntityKind, LogId, MemberId, Moment, OpId, Scope, Section, Value, Voice,
};
use kith_store::instance::Beside;
use kith_store::{Fact, Folder, Now, Pen, ReceiveError, Store, StoreError, What};

pub const KEY: [u8; 32] = [7; 32];
pub const ME: EntityId = EntityId([9; 16]);
pub const MINE: Scope = Scope::Person(ME);

/// A moment in November 2026.
pub fn now() -> Now {
    after(0)
}

/// So many seconds after [`now`].
pub fn after(seconds: i64) -> Now {
    Now {
        at: Moment(1_795_000_000_000 + seconds * 1_000),
        offset: 0,
    }
}

/// Small, quick, repeatable randomness.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x2545_f491_4f6c_dd1d)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}

pub type Random = dyn FnMut(&mut [u8]) + Send;

/// Randomness for a store; no two openings get the same.
pub fn random() -> Box<Random> {
    static OPENED: AtomicU64 = AtomicU64::new(1);
    let nth = OPENED.fetch_add(1, Ordering::Relaxed);
    let mut chance = Chance::new(nth | u64::from(std::process::id()) << 32);
    Box::new(move |bytes| bytes.fill_with(|| chance.next() as u8))
}

/// A folder for a vault, and one for what is kept outside it.
pub struct Home {
    pub dir: tempfile::TempDir,
    pub folder: Folder,
}

impl Home {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::new(dir.path().join("vault"));
        Self { dir, folder }
    }

    pub fn outside(&self) -> PathBuf {
        self.dir.path().join("settings")
    }

    pub fn create(&self) -> Store {
        create(&self.folder, &self.outside())
    }

    pub fn open(&self) -> Store {
        self.try_open().unwrap()
    }

    pub fn try_open(&self) -> Result<Store, StoreError> {
        open(&self.folder, &self.outside(), 1)
    }
}

pub fn create(folder: &Folder, outside: &Path) -> Store {
    let outside = Box::new(Beside::new(outside, "v", [1; 16]));
    Store::create(folder, &KEY, outside, random()).unwrap()
}

pub fn open(folder: &Folder, outside: &Path, machine: u8) -> Result<Store, StoreError> {
    let outside = Box::new(Beside::new(outside, "v", [machine; 16]));
    Store::open(folder, &KEY, outside, random())
}

/// Copies every file of a folder as it lies there now.
pub fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// Makes a person whose record this becomes.
pub fn add_person(store: &mut Store, id: EntityId, name: &str) {
    let made = store.act(Scope::Person(id), What::Add, now(), |pen| {
        pen.create_as(id, EntityKind::Person)?;
        pen.set_all(id, &[("preferredName", text(name))])
    });
    made.unwrap();
}

/// Makes something of a kind with one fact.
pub fn add(
    store: &mut Store,
    scope: Scope,
    kind: EntityKind,
    field: &str,
    value: Value,
) -> EntityId {
    let made = store.act(scope, What::Add, now(), |pen| {
        let id = pen.create(kind)?;
        pen.set_all(id, &[(field, value)])?;
        Ok(id)
    });
    made.unwrap()
}

/// The operations whose values stand.
pub fn heads(store: &Store, id: EntityId, field: &str) -> Vec<OpId> {
    let seen = store.entity(id).unwrap();
    let live = seen.entity.facts.get(field).into_iter().flatten();
    live.flat_map(|live| live.ops.iter().copied()).collect()
}

/// Says a fact as a screen does: in place of every value it shows.
pub fn say(store: &mut Store, id: EntityId, field: &str, value: Value) -> Result<OpId, StoreError> {
    say_at(store, id, field, value, now())
}

pub fn say_at(
    store: &mut Store,
    id: EntityId,
    field: &str,
    value: Value,
    now: Now,
) -> Result<OpId, StoreError> {
    let fact = Fact {
        replaces: heads(store, id, field),
        ..Fact::new(field, value)
    };
    let scope = store.scope_of(id)?;
    store.act(scope, What::Fact, now, |pen| pen.set(id, fact))
}

/// Writes prose on from what it reads now.
pub fn write(
    store: &mut Store,
    id: EntityId,
    field: &str,
    text: &str,
    voice: &Voice,
    now: Now,
) -> Result<(), StoreError> {
    let seen = store.entity(id)?;
    let base = seen.prose.get(field).map(|view| view.version.clone());
    store
        .write_prose(now, id, field, &base.unwrap_or_default(), text, voice)
        .map(drop)
}

/// Does one act that must succeed.
pub fn act(store: &mut Store, what: What, now: Now, write: impl FnOnce(&mut Pen<'_>)) {
    let done = store.act(MINE, what, now, |pen| {
        write(pen);
        Ok(())
    });
    done.unwrap();
}

pub fn prose(store: &Store, id: EntityId, field: &str) -> String {
    let seen = store.entity(id).unwrap();
    seen.prose
        .get(field)
        .map(|v| v.text.clone())
        .unwrap_or_default()
}

pub fn values(store: &Store, id: EntityId, field: &str) -> BTreeSet<Value> {
    let seen = store.entity(id).unwrap();
    let live = seen.entity.facts.get(field).into_iter().flatten();
    live.map(|live| live.value.clone()).collect()
}

pub type Told = (Section, LogId, MemberId, Vec<u8>);

/// Every operation of some scopes, as sync would seal it.
pub fn told(store: &Store, scopes: &[Scope]) -> Vec<Told> {
    let mut all = Vec::new();
    for scope in scopes {
        for section in store.sections(*scope).unwrap() {
            let ops = store.operations(section).unwrap();
            all.extend(ops.into_iter().map(|(log, by, op)| (section, log, by, op)));
        }
    }
    all
}

/// Every operation of a scope by name.
pub fn ops(store: &Store, scope: Scope) -> BTreeMap<OpId, Vec<u8>> {
    let told = told(store, &[scope]).into_iter();
    let named = told.map(|(_, _, _, op)| {
        let read = kith_model::newer::Read::decode(&op).unwrap();
        (read.head().id, op)
    });
    named.collect()
}

/// Gives one operation after another in the order given; those that build on
/// what is not there yet wait for a later round.
pub fn give(store: &mut Store, mut all: Vec<Told>) {
    for _ in 0..64 {
        all.retain(|(section, log, by, op)| {
            match store.receive(now(), *section, *log, *by, std::slice::from_ref(op)) {
                Ok(_) => false,
                Err(ReceiveError::Store(StoreError::Prose(_))) => true,
                Err(other) => panic!("{other}"),
            }
        });
        if all.is_empty() {
            return;
        }
    }
    panic!("{} operations were never taken", all.len());
}

/// Both give each other all they have of a scope.
pub fn exchange(a: &mut Store, b: &mut Store, scope: Scope) {
    let (from_a, from_b) = (told(a, &[scope]), told(b, &[scope]));
    give(a, from_b);
    give(b, from_a);
}

/// What of an entity must be the same on every device.
pub type Seen = (
    kith_model::Entity,
    BTreeMap<String, kith_store::ProseView>,
    kith_model::SectionKind,
);

pub fn record(store: &Store, scope: Scope) -> Vec<Seen> {
    let seen = store.record(scope).unwrap().entities.into_iter();
    seen.map(|s| (s.entity, s.prose, s.section)).collect()
}

pub fn clean(store: &Store) {
    assert_eq!(store.verify().unwrap().differences, 0);
}

/// A connection to a closed vault's database, as nobody but a test has.
pub fn peek(folder: &Folder) -> rusqlite::Connection {
    let db = rusqlite::Connection::open(folder.database()).unwrap();
    let key: String = KEY.iter().map(|b| format!("{b:02x}")).collect();
    db.execute_batch(&format!(
        "PRAGMA key = \"x'{key}'\"; PRAGMA temp_store = MEMORY"
    ))
    .unwrap();
    db
}

/// A connection to a copy of a vault as it lies there now, open or not.
pub fn peek_at_copy(folder: &Folder) -> (tempfile::TempDir, rusqlite::Connection) {
    let dir = tempfile::tempdir().unwrap();
    copy_folder(folder.path(), dir.path());
    let db = peek(&Folder::new(dir.path()));
    (dir, db)
}

/// Every row of every table.
pub fn rows(folder: &Folder) -> Vec<String> {
    let (_copy, db) = peek_at_copy(folder);
    let mut tables = db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name")
        .unwrap();
    let names: Vec<String> = tables
        .query_map([], |r| r.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let mut all = Vec::new();
    for name in names {
        let mut statement = db.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<rusqlite::types::Value> =
                (0..width).map(|at| row.get(at).unwrap()).collect();
            all.push(format!("{name} {cells:?}"));
        }
    }
    all
}
