//! Making, opening and closing a vault's database.

use std::io::Read as _;
use std::path::Path;

use kith_model::{LogId, MemberId, Moment};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::acts::Session;
use crate::documents::Documents;
use crate::folder::Lock;
use crate::instance::{Fresh, Instance, Outside};
use crate::{Folder, StoreError, key, logs, meta, migrate, project, search};

/// What the clock says, and where: never read by the store itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Wall time.
    pub at: Moment,
    /// Minutes east of UTC.
    pub offset: i32,
}

/// An open vault.
pub struct Store {
    pub(crate) db: Connection,
    pub(crate) session: Session,
    pub(crate) documents: Documents,
    pub(crate) vocabulary: search::Vocabulary,
    /// Acts up to this one are set aside.
    pub(crate) floor: i64,
    fresh: Fresh,
    /// What begins with the first write, until it has begun.
    beginning: Option<Instance>,
    folder: Folder,
    outside: Box<dyn Outside + Send>,
    _lock: Lock,
}

/// A source of random bytes.
pub(crate) type Random = dyn FnMut(&mut [u8]) + Send;

impl Store {
    /// Makes the database of a new vault and opens it.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is one; otherwise what the disk said.
    pub fn create(
        folder: &Folder,
        database_key: &[u8; 32],
        outside: Box<dyn Outside + Send>,
        random: Box<Random>,
    ) -> Result<Self, StoreError> {
        folder.make()?;
        let lock = folder.lock()?;
        if folder.database().exists() {
            return Err(StoreError::Exists);
        }
        make(folder, database_key)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE;
        let db = connect(&folder.database(), Some(database_key), flags)?;
        Self::begin(db, folder, None, lock, outside, random)
    }

    /// Opens the database of a vault. Where there is no room on the disk it opens
    /// all the same, to be read; a write then says that there is none.
    ///
    /// # Errors
    /// What is true of it; never an empty vault in place of a damaged one.
    pub fn open(
        folder: &Folder,
        database_key: &[u8; 32],
        outside: Box<dyn Outside + Send>,
        random: Box<Random>,
    ) -> Result<Self, StoreError> {
        check_header(&folder.database())?;
        let lock = folder.lock()?;
        let touched = folder.touched();
        let mut db = connect(
            &folder.database(),
            Some(database_key),
            OpenFlags::SQLITE_OPEN_READ_WRITE,
        )?;
        migrate::migrate(&mut db, false)?;
        Self::begin(db, folder, touched, lock, outside, random)
    }

    /// Opens, or makes, a vault that is not encrypted, to measure others against.
    ///
    /// # Errors
    /// As [`Self::open`].
    #[cfg(feature = "plain-bench")]
    pub fn open_plain(
        folder: &Folder,
        outside: Box<dyn Outside + Send>,
        random: Box<Random>,
    ) -> Result<Self, StoreError> {
        folder.make()?;
        let lock = folder.lock()?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let new = !folder.database().exists();
        let touched = folder.touched();
        let mut db = connect(&folder.database(), None, flags)?;
        migrate::migrate(&mut db, new)?;
        Self::begin(db, folder, touched, lock, outside, random)
    }

    fn begin(
        db: Connection,
        folder: &Folder,
        touched: Option<u64>,
        lock: Lock,
        outside: Box<dyn Outside + Send>,
        mut random: Box<Random>,
    ) -> Result<Self, StoreError> {
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        let (fresh, instance) = next_instance(&db, touched, outside.as_ref(), &mut random)?;
        let member = meta::read::<[u8; 16]>(&db, "member")?.unwrap_or_else(|| {
            let mut member = [0; 16];
            random(&mut member);
            member
        });
        let session = Session {
            member: MemberId(member),
            log: LogId([0; 16]),
            log_number: 0,
            next: 0,
            lamport: meta::read::<i64>(&db, "lamport")?.unwrap_or(0) as u64,
            random,
            peers: Default::default(),
            writing: false,
        };
        let mut store = Self {
            db,
            session,
            documents: Documents::default(),
            vocabulary: search::Vocabulary::default(),
            floor: 0,
            fresh,
            beginning: Some(instance),
            folder: folder.clone(),
            outside,
            _lock: lock,
        };
        match store.begin_to_write() {
            // Where there is no room to write, what was written can still be read.
            Err(StoreError::Full) if fresh != Fresh::First => {}
            begun => begun?,
        }
        if meta::read::<i64>(&store.db, "projections")? != Some(project::VERSION) {
            store.rebuild()?;
            meta::write(&store.db, "projections", project::VERSION)?;
        }
        Ok(store)
    }

    /// Takes up the log, or begins another, before anything is written. Done at
    /// opening; where there was no room then, it is tried again at each write.
    ///
    /// # Errors
    /// What the disk said; the vault is then as it was.
    pub(crate) fn begin_to_write(&mut self) -> Result<(), StoreError> {
        let Some(instance) = self.beginning else {
            return Ok(());
        };
        let transaction = self.db.unchecked_transaction()?;
        let log = match meta::read::<[u8; 16]>(&transaction, "log")? {
            Some(log) if self.fresh == Fresh::No => log,
            _ => self.session.sixteen(),
        };
        let log_number = logs::number_or_new(&transaction, LogId(log), self.session.member)?;
        let next = logs::next_counter(&transaction, log_number)?;
        meta::write(&transaction, "member", self.session.member.0)?;
        meta::write(&transaction, "log", log)?;
        meta::write(&transaction, "instance", instance.id)?;
        meta::write(&transaction, "generation", instance.generation as i64)?;
        meta::write(&transaction, "closed", 0i64)?;
        search::stand(&transaction)?;
        // A crash between these two leaves a mismatch, never a match.
        let kept = self.outside.read();
        self.outside.write(&instance)?;
        if let Err(error) = transaction.commit() {
            // Put back, or the vault would look as if it had been copied.
            let _ = kept.map(|kept| self.outside.write(&kept));
            return Err(error.into());
        }
        self.session.log = LogId(log);
        (self.session.log_number, self.session.next) = (log_number, next);
        self.beginning = None;
        Ok(())
    }

    /// Whether a new log began, and why.
    pub fn fresh(&self) -> Fresh {
        self.fresh
    }

    /// Who writes here.
    pub fn member(&self) -> MemberId {
        self.session.member
    }

    /// Closes the vault, so that the next opening may go on with this log.
    ///
    /// # Errors
    /// What the disk said. Nothing acknowledged is lost by it.
    pub fn close(self) -> Result<(), StoreError> {
        if self.beginning.is_some() {
            // Nothing was written, so what is kept outside still holds.
            return self.db.close().map_err(|(_, error)| error.into());
        }
        let generation = meta::read::<i64>(&self.db, "generation")?.unwrap_or(0) + 1;
        let id = meta::read(&self.db, "instance")?.ok_or(StoreError::Damaged)?;
        let machine = self.outside.machine();
        let both = self.db.unchecked_transaction()?;
        meta::write(&both, "generation", generation)?;
        meta::write(&both, "closed", 1i64)?;
        both.commit()?;
        self.db.close().map_err(|(_, error)| error)?;
        // The lock is still held: nobody else touches the database before this is kept.
        self.outside.write(&Instance {
            id,
            generation: generation as u64,
            machine,
            touched: self.folder.touched(),
        })
    }

    pub(crate) fn sees(&mut self, lamport: u64) {
        self.session.lamport = self.session.lamport.max(lamport);
    }
}

fn next_instance(
    db: &Connection,
    touched: Option<u64>,
    outside: &dyn Outside,
    random: &mut Random,
) -> Result<(Fresh, Instance), StoreError> {
    let inside: Option<[u8; 16]> = meta::read(db, "instance")?;
    let generation = meta::read::<i64>(db, "generation")?.unwrap_or(0) as u64;
    let closed = meta::read::<i64>(db, "closed")? == Some(1);
    let machine = outside.machine();
    let kept = outside.read();
    let fresh = match inside {
        None => Fresh::First,
        Some(id) if !kept.is_some_and(|kept| kept.is(id, generation, machine, touched)) => {
            Fresh::Copied
        }
        Some(_) if !closed => Fresh::NotClosed,
        Some(_) => Fresh::No,
    };
    let mut id = inside.unwrap_or_default();
    if matches!(fresh, Fresh::First | Fresh::Copied) {
        random(&mut id);
    }
    Ok((
        fresh,
        Instance {
            id,
            generation: generation + 1,
            machine,
            touched: None,
        },
    ))
}

/// Makes the database beside its place and puts it there when it is whole, so
/// that what was broken off is never taken for a vault, nor for an empty one.
fn make(folder: &Folder, database_key: &[u8; 32]) -> Result<(), StoreError> {
    let beside = folder.path().join("store.new");
    let clear = || {
        for ending in ["", "-wal", "-shm", "-journal"] {
            let mut path = beside.as_os_str().to_owned();
            path.push(ending);
            let _ = std::fs::remove_file(path);
        }
    };
    clear();
    let made = fill(&beside, database_key)
        .and_then(|()| Ok(std::fs::rename(&beside, folder.database())?))
        .and_then(|()| folder.sync());
    if made.is_err() {
        clear();
    }
    made
}

fn fill(path: &Path, database_key: &[u8; 32]) -> Result<(), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let mut db = connect(path, Some(database_key), flags)?;
    migrate::migrate(&mut db, true)?;
    let busy: bool = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get(0))?;
    if busy {
        return Err(StoreError::Disk);
    }
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    db.close().map_err(|(_, error)| error.into())
}

/// Refuses what is not an encrypted database before SQLCipher sees it.
fn check_header(path: &Path) -> Result<(), StoreError> {
    let mut header = [0; 16];
    let mut file = std::fs::File::open(path)?;
    match file.read_exact(&mut header) {
        Ok(()) if &header == b"SQLite format 3\0" => Err(StoreError::Plaintext),
        Ok(()) => Ok(()),
        Err(_) => Err(StoreError::Damaged),
    }
}

fn connect(
    path: &Path,
    database_key: Option<&[u8; 32]>,
    flags: OpenFlags,
) -> Result<Connection, StoreError> {
    key::ready()?;
    let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    if let Some(database_key) = database_key {
        key::give(&db, database_key)?;
    }
    // What turns out not to be ours to write is left byte for byte.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    configure(&db)?;
    Ok(db)
}

fn configure(db: &Connection) -> Result<(), StoreError> {
    db.execute_batch(
        "PRAGMA cipher_log_level = NONE;
         PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA temp_store = MEMORY;
         PRAGMA cipher_memory_security = OFF;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0;
         PRAGMA foreign_keys = ON;
         PRAGMA cache_size = -32768;",
    )?;
    // The first read of the file: fails when the key or the first page is wrong.
    let mode: String = db.query_row("PRAGMA journal_mode = WAL", [], |r| r.get(0))?;
    if mode != "wal" {
        return Err(StoreError::ReadOnly);
    }
    db.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;
         PRAGMA secure_delete = ON;",
    )?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(())
}

#[cfg(test)]
mod tests {
    use rusqlite::types::Value;

    use super::*;
    use crate::instance::Beside;

    fn read_back(db: &Connection) {
        for (pragma, value) in [
            ("cipher_status", Value::Text("1".into())),
            ("journal_mode", Value::Text("wal".into())),
            ("locking_mode", Value::Text("exclusive".into())),
            ("synchronous", Value::Integer(2)),
            ("fullfsync", Value::Integer(1)),
            ("checkpoint_fullfsync", Value::Integer(1)),
            ("temp_store", Value::Integer(2)),
            ("secure_delete", Value::Integer(1)),
            ("foreign_keys", Value::Integer(1)),
            ("trusted_schema", Value::Integer(0)),
            ("cell_size_check", Value::Integer(1)),
        ] {
            let said = db.query_row(&format!("PRAGMA {pragma}"), [], |r| r.get(0));
            assert_eq!(said, Ok(value), "{pragma}");
        }
        // Nothing at all is said of it where it cannot be had.
        let mapped = db
            .query_row("PRAGMA mmap_size", [], |r| r.get(0))
            .unwrap_or(0i64);
        assert_eq!(mapped, 0, "mmap_size");
        let sql = "SELECT v FROM search_config WHERE k = 'secure-delete'";
        let wipes = db.query_row(sql, [], |r| r.get(0));
        assert_eq!(wipes, Ok(1), "what can be searched is wiped too");
    }

    #[test]
    fn every_pragma_of_the_design_is_in_effect() -> Result<(), StoreError> {
        let dir = tempfile::tempdir()?;
        let folder = Folder::new(dir.path().join("vault"));
        let outside = || Box::new(Beside::new(dir.path(), "v", [1; 16]));
        let random = || -> Box<Random> { Box::new(|bytes| bytes.fill(5)) };
        let store = Store::create(&folder, &[7; 32], outside(), random())?;
        read_back(&store.db);
        store.close()?;
        let store = Store::open(&folder, &[7; 32], outside(), random())?;
        read_back(&store.db);
        store.close()
    }
}
