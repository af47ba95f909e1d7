//! A file of Open Referral: brought here piece by piece, looked at first, then
//! taken in part by part, each of which is one act. Between parts the vault is
//! free, and whoever asked may stop.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kith_model::{EntityId, EntityKind, Scope, Value, Voice};
use kith_patch::{
    File, MAX_BYTES, ReadError, Record, Service, VOICE, Wrong, WrongCode, beside, read,
};
use kith_store::{Pen, Store, StoreError, What};

use crate::failure::Answer;
use crate::open_vault::OpenVault;
use crate::wire::{
    BringRow, Done, Fate, Nothing, PatchBring, PatchBrought, PatchImport, PatchImported,
    PatchPreview, RecordWrong, RecordWrongCode,
};
use crate::{App, Code};

/// Records of one part.
const PART: usize = 250;
/// Records shown before they are taken in.
const MAX_ROWS: usize = 200;

/// A file on its way in; it lives as long as the vault is open, at most.
#[derive(Default)]
pub(crate) struct Bringing {
    bytes: Vec<u8>,
    planned: Vec<Planned>,
    at: usize,
}

/// A record and what is to become of it.
struct Planned {
    record: Record,
    /// The entry it made before.
    entry: Option<EntityId>,
    fate: Option<Fate>,
}

impl App {
    /// Takes a piece of the file; nothing is written.
    ///
    /// # Errors
    /// [`Code::TableTooLarge`] when it grows beyond what a file may be.
    pub fn patch_bring(&self, request: PatchBring) -> Answer<PatchBrought> {
        let piece = STANDARD
            .decode(&request.bytes)
            .map_err(|_| Code::BadRequest)?;
        self.with(|vault| {
            let bringing = match (request.first, &mut vault.bringing) {
                (false, Some(bringing)) => bringing,
                (false, None) => return Err(Code::BadRequest.into()),
                (true, bringing) => bringing.insert(Bringing::default()),
            };
            if bringing.bytes.len() + piece.len() > MAX_BYTES {
                vault.bringing = None;
                return Err(Code::TableTooLarge.into());
            }
            bringing.bytes.extend(piece);
            Ok(PatchBrought {
                bytes: bringing.bytes.len() as u32,
            })
        })
    }

    /// What bringing the file in would do.
    ///
    /// # Errors
    /// [`Code::NotATable`] when it is no file of Open Referral; [`Code::BadRequest`] when there is none.
    pub fn patch_preview(&self, _: Nothing) -> Answer<PatchPreview> {
        self.with(|vault| {
            let bytes = match &mut vault.bringing {
                Some(bringing) => std::mem::take(&mut bringing.bytes),
                None => return Err(Code::BadRequest.into()),
            };
            let file = read(&bytes).map_err(|error| {
                vault.bringing = None;
                match error {
                    ReadError::NotOpenReferral => Code::NotATable,
                    ReadError::TooLarge => Code::TableTooLarge,
                }
            })?;
            drop(bytes);
            preview(vault, file)
        })
    }

    /// Takes in the next part, in one act.
    ///
    /// # Errors
    /// [`Code::BadRequest`] when nothing was looked at; what the disk said, and then nothing of this part is here.
    pub fn patch_import(&self, request: PatchImport) -> Answer<PatchImported> {
        let now = self.now();
        let skip: BTreeSet<u32> = request.skip.into_iter().collect();
        let overwrite: BTreeSet<u32> = request.overwrite.into_iter().collect();
        self.with(|vault| {
            let Some(bringing) = &mut vault.bringing else {
                return Err(Code::BadRequest.into());
            };
            let store = &mut vault.store;
            let end = bringing.planned.len().min(bringing.at + PART);
            let part = bringing.planned.get(bringing.at..end).unwrap_or_default();
            let part = part.iter().filter(|p| !skip.contains(&p.record.record));
            let mut changes = Vec::new();
            for planned in part {
                let all = overwrite.contains(&planned.record.record);
                changes.extend(change(store, planned, all)?);
            }
            let (added, changed) =
                store.act(Scope::Council, What::Add, now, |pen| write(pen, changes))?;
            bringing.at = end;
            let (done, total) = (end as u32, bringing.planned.len() as u32);
            if done == total {
                vault.bringing = None;
            }
            let saved = self.saved(&vault.store, Scope::Council)?;
            Ok(PatchImported {
                saved,
                done,
                total,
                added,
                changed,
            })
        })
    }

    /// Lets go of a file that was brought. What was taken in already stays.
    ///
    /// # Errors
    /// When the vault is locked.
    pub fn patch_let_go(&self, _: Nothing) -> Answer<Done> {
        self.with(|vault| {
            vault.bringing = None;
            Ok(Done {})
        })
    }
}

fn preview(vault: &mut OpenVault, file: File) -> Answer<PatchPreview> {
    let known = vault.store.outside()?;
    let mut told = PatchPreview {
        records: file.total as u32,
        fresh: 0,
        changed: 0,
        same: 0,
        edited: 0,
        taken_out: 0,
        beyond: file.beyond as u32,
        rows: Vec::new(),
        more: 0,
        more_wrong: (file.total_wrong - file.wrong.len()) as u32,
        wrong: file.wrong.iter().map(wrong).collect(),
        broken: file.broken,
    };
    let mut planned = Vec::with_capacity(file.records.len());
    for record in file.records {
        let (plan, row) = plan(&vault.store, record, &known)?;
        match plan.fate {
            None => told.same += 1,
            Some(Fate::New) => told.fresh += 1,
            Some(Fate::Changed) => told.changed += 1,
            Some(Fate::Edited) => {}
            Some(Fate::TakenOut) => told.taken_out += 1,
        }
        told.edited += u32::from(!row.by_hand.is_empty());
        if plan.fate.is_some() && told.rows.len() < MAX_ROWS {
            told.rows.push(row);
        } else if plan.fate.is_some() {
            told.more += 1;
        }
        // What needs nothing is not carried along.
        if matches!(plan.fate, Some(Fate::New | Fate::Changed | Fate::Edited)) {
            planned.push(plan);
        }
    }
    // What asks for a decision is shown before what does not.
    told.rows
        .sort_by_key(|row| (row.by_hand.is_empty(), row.record));
    vault.bringing = Some(Bringing {
        planned,
        ..Bringing::default()
    });
    Ok(told)
}

fn plan(
    store: &Store,
    record: Record,
    known: &kith_store::Directory,
) -> Answer<(Planned, BringRow)> {
    let mut row = BringRow {
        record: record.record,
        name: record.service.name().to_owned(),
        fate: Fate::New,
        fields: Vec::new(),
        by_hand: Vec::new(),
    };
    let mut entry = None;
    let mut fate = Some(Fate::New);
    match known.get(&record.service.outside) {
        None => {}
        Some((_, true)) => fate = Some(Fate::TakenOut),
        Some((id, false)) => {
            let found = beside(&record.service, &store.entity(*id)?.entity);
            let names = |facts: &[(&'static str, Value)]| -> Vec<String> {
                facts.iter().map(|(field, _)| (*field).to_owned()).collect()
            };
            entry = Some(*id);
            fate = match (found.changed.is_empty(), found.by_hand.is_empty()) {
                (true, true) => None,
                (true, false) => Some(Fate::Edited),
                _ => Some(Fate::Changed),
            };
            (row.fields, row.by_hand) = (names(&found.changed), names(&found.by_hand));
        }
    }
    row.fate = fate.unwrap_or(Fate::Changed);
    let planned = Planned {
        record,
        entry,
        fate,
    };
    Ok((planned, row))
}

type Change = (Option<EntityId>, Vec<(&'static str, Value)>);

/// What a record comes to, as things stand now.
fn change(store: &Store, planned: &Planned, all: bool) -> Answer<Option<Change>> {
    let service = &planned.record.service;
    let Some(id) = planned.entry else {
        return Ok(Some((None, facts(service))));
    };
    let entity = store.entity(id)?.entity;
    if entity.removed || entity.read_only {
        return Ok(None);
    }
    let mut found = beside(service, &entity);
    if all {
        found.changed.append(&mut found.by_hand);
    }
    Ok((!found.changed.is_empty()).then_some((Some(id), found.changed)))
}

fn write(pen: &mut Pen<'_>, changes: Vec<Change>) -> Result<(u32, u32), StoreError> {
    let voice = Voice::Other {
        name: VOICE.to_owned(),
    };
    let (mut added, mut changed) = (0, 0);
    for (entry, facts) in changes {
        match entry {
            None => {
                pen.create_with(EntityKind::Place, &facts, &voice)?;
                added += 1;
            }
            Some(id) => {
                pen.say_all(id, &facts, &voice)?;
                changed += 1;
            }
        }
    }
    Ok((added, changed))
}

/// The facts of a new entry.
fn facts(service: &Service) -> Vec<(&'static str, Value)> {
    let text = |text: &String| Value::Text(text.clone());
    let mut facts: Vec<_> = service
        .texts
        .iter()
        .map(|(field, words)| (*field, text(words)))
        .collect();
    facts.push(("kind", Value::Choice(service.kind.to_owned())));
    facts.push(("outsideId", text(&service.outside)));
    facts.extend(service.checked.map(|day| ("checkedOn", Value::Date(day))));
    facts
}

fn wrong(wrong: &Wrong) -> RecordWrong {
    RecordWrong {
        record: wrong.record,
        code: match wrong.code {
            WrongCode::Malformed => RecordWrongCode::Malformed,
            WrongCode::BreaksOff => RecordWrongCode::BreaksOff,
            WrongCode::TooLarge => RecordWrongCode::TooLarge,
            WrongCode::NotAService => RecordWrongCode::NotAService,
            WrongCode::NoName => RecordWrongCode::NoName,
            WrongCode::NoId => RecordWrongCode::NoId,
            WrongCode::Again => RecordWrongCode::Again,
            WrongCode::Closed => RecordWrongCode::Closed,
            WrongCode::Cut => RecordWrongCode::Cut,
            WrongCode::BadLink => RecordWrongCode::BadLink,
            WrongCode::BadEmail => RecordWrongCode::BadEmail,
        },
        used: wrong.code.used(),
        field: wrong.field.map(str::to_owned),
    }
}
