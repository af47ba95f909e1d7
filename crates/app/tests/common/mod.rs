//! A machine to run commands on: temporary folders, a clock that is set, and
//! a quick key derivation.
#![allow(clippy::unwrap_used, reason = "tests may")]
#![allow(
    dead_code,
    unreachable_pub,
    reason = "a part of several tests, none of which uses all of it"
)]

pub mod table;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Condvar, Mutex};

use kith_app::{App, Failure, Host, Now, Parcel, PrefsRead, dispatch};
use kith_crypto::Kdf;
use kith_model::Moment;
use serde_json::{Value, json};

pub const PASSPHRASE: &str = "lantern harbour bracken violin";
pub const NOON: i64 = 1_795_003_200_000;
pub const HOUR: i64 = 3_600_000;
pub const DAY: i64 = 24 * HOUR;

pub struct Machine {
    pub home: PathBuf,
    pub clock: AtomicI64,
    pub locked: AtomicUsize,
    pub prefs: Mutex<PrefsRead>,
    pub saving: Mutex<Saving>,
    /// Where saving stands, for a test that has it wait.
    pub pause: (Mutex<Pause>, Condvar),
}

#[derive(Clone, Copy, Default, PartialEq)]
pub enum Pause {
    #[default]
    Never,
    Wanted,
    Reached,
    Over,
}

impl Machine {
    /// Saving waits from now on, as for somebody who chooses a place.
    pub fn saving_waits(&self) {
        *self.pause.0.lock().unwrap() = Pause::Wanted;
    }

    /// Waits until saving waits.
    pub fn until_saving(&self) {
        let paused = self.pause.0.lock().unwrap();
        drop(
            self.pause
                .1
                .wait_while(paused, |p| *p != Pause::Reached)
                .unwrap(),
        );
    }

    /// Saving goes on.
    pub fn save_now(&self) {
        *self.pause.0.lock().unwrap() = Pause::Over;
        self.pause.1.notify_all();
    }

    fn pause(&self) {
        let mut paused = self.pause.0.lock().unwrap();
        if *paused == Pause::Wanted {
            *paused = Pause::Reached;
            self.pause.1.notify_all();
            drop(
                self.pause
                    .1
                    .wait_while(paused, |p| *p != Pause::Over)
                    .unwrap(),
            );
        }
    }
}

/// What the user does who is asked where to keep a file, or the disk.
#[derive(Default)]
pub enum Saving {
    #[default]
    Keep,
    Close,
    Fail(io::ErrorKind),
}

impl Host for Machine {
    fn now(&self) -> Now {
        let at = Moment(self.clock.fetch_add(1, SeqCst));
        Now { at, offset: 0 }
    }
    fn random(&self, bytes: &mut [u8]) {
        kith_app::system::random(bytes);
    }
    fn vault_folder(&self) -> PathBuf {
        self.home.join("vault")
    }
    fn settings_folder(&self) -> PathBuf {
        self.home.join("settings")
    }
    fn machine(&self) -> [u8; 16] {
        [3; 16]
    }
    fn kdf(&self) -> Kdf {
        Kdf::quick()
    }
    fn prefs(&self) -> PrefsRead {
        self.prefs.lock().unwrap().clone()
    }
    fn keep_prefs(&self, prefs: &Value) -> Result<(), ()> {
        *self.prefs.lock().unwrap() = PrefsRead {
            prefs: Some(prefs.clone()),
            damaged: false,
        };
        Ok(())
    }
    fn version(&self) -> String {
        "0.0.0".to_owned()
    }
    fn save(&self, file: &Parcel<'_>) -> io::Result<Option<String>> {
        self.pause();
        match *self.saving.lock().unwrap() {
            Saving::Keep => {
                let folder = self.home.join("saved");
                std::fs::create_dir_all(&folder)?;
                kith_app::system::keep_file(&folder.join(file.name), file.bytes)?;
                Ok(Some(file.name.to_owned()))
            }
            Saving::Close => Ok(None),
            Saving::Fail(kind) => Err(kind.into()),
        }
    }
    fn locked(&self) {
        self.locked.fetch_add(1, SeqCst);
    }
}

/// The app on a machine of its own.
pub struct Desk {
    pub machine: Arc<Machine>,
    pub app: App,
    _home: Option<tempfile::TempDir>,
}

impl Desk {
    /// With no vault yet.
    pub fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut desk = Self::at(home.path());
        desk._home = Some(home);
        desk
    }

    /// In a folder that is there already, with whatever is in it.
    pub fn at(home: &Path) -> Self {
        let machine = Arc::new(Machine {
            home: home.to_owned(),
            clock: AtomicI64::new(NOON),
            locked: AtomicUsize::new(0),
            prefs: Mutex::default(),
            saving: Mutex::default(),
            pause: Default::default(),
        });
        let app = App::new(machine.clone());
        Self {
            machine,
            app,
            _home: None,
        }
    }

    /// With a vault, open.
    pub fn open() -> Self {
        let desk = Self::new();
        desk.ok("vault_create", json!({"passphrase": PASSPHRASE}));
        desk
    }

    /// The app is started again: nothing is open.
    pub fn restart(&mut self) {
        self.app.close();
        self.app = App::new(self.machine.clone());
    }

    pub fn vault(&self) -> PathBuf {
        self.machine.home.join("vault")
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.vault().join(name)
    }

    pub fn clock(&self, moment: i64) {
        self.machine.clock.store(moment, SeqCst);
    }

    pub fn call(&self, name: &str, request: Value) -> Result<Value, Failure> {
        dispatch(&self.app, name, request)
    }

    #[track_caller]
    pub fn ok(&self, name: &str, request: Value) -> Value {
        match self.call(name, request) {
            Ok(answer) => answer,
            Err(failure) => panic!("{name}: {failure:?}"),
        }
    }

    /// The code a command refuses with, as the UI sees it.
    #[track_caller]
    pub fn refusal(&self, name: &str, request: Value) -> String {
        match self.call(name, request) {
            Ok(answer) => panic!("{name} answered {answer}"),
            Err(failure) => code(&failure),
        }
    }

    pub fn lock(&self) {
        self.ok("vault_lock", json!({}));
    }

    pub fn unlock(&self) {
        self.ok("vault_unlock", json!({"passphrase": PASSPHRASE}));
    }

    pub fn person(&self, name: &str) -> Value {
        let request = json!({"preferredName": name, "language": "en"});
        self.ok("person_add", request)["person"].clone()
    }

    /// A new item with one text.
    pub fn item(&self, person: &Value, kind: &str, field: &str, text: &str) -> Value {
        let fields = json!([{"field": field, "value": text_value(text)}]);
        let request = json!({"person": person, "kind": kind, "fields": fields, "voice": own()});
        self.ok("item_add", request)["entity"].clone()
    }

    pub fn record(&self, person: &Value) -> Value {
        self.ok("person_open", json!({"person": person, "sections": []}))
    }

    /// One entity of a record.
    pub fn entity(&self, person: &Value, entity: &Value) -> Value {
        let record = self.record(person);
        let all = record["entities"].as_array().unwrap();
        all.iter()
            .find(|e| e["id"] == *entity)
            .cloned()
            .unwrap_or(Value::Null)
    }

    pub fn set(&self, entity: &Value, field: &str, value: Value) -> Result<Value, Failure> {
        self.call(
            "fact_set",
            json!({"entity": entity, "field": field, "value": value, "voice": own(), "replaces": []}),
        )
    }

    pub fn write(
        &self,
        entity: &Value,
        field: &str,
        base: &str,
        text: &str,
    ) -> Result<Value, Failure> {
        self.call(
            "prose_write",
            json!({"entity": entity, "field": field, "text": text, "base": base, "voice": own()}),
        )
    }
}

pub fn code(failure: &Failure) -> String {
    serde_json::to_value(failure).unwrap()["code"]
        .as_str()
        .unwrap()
        .to_owned()
}

pub fn own() -> Value {
    json!({"of": "own"})
}

pub fn text_value(text: &str) -> Value {
    json!({"is": "text", "value": text})
}

/// A copy of everything in a folder, by name.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let all = std::fs::read_dir(folder).unwrap().flatten();
    let files = all.filter(|entry| entry.file_type().unwrap().is_file());
    files
        .map(|e| {
            (
                e.file_name().into_string().unwrap(),
                std::fs::read(e.path()).unwrap(),
            )
        })
        .collect()
}
