//! Contacts from a table that somebody brings: looked at first, then taken in
//! as one act.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kith_model::prose::Version;
use kith_model::{EntityId, EntityKind, Scope, Value, Voice};
use kith_network::folded;
use kith_network::sheet::{self, Sheet, SheetError, Sheetline};
use kith_store::{Pen, Store, StoreError, What};

use crate::failure::Answer;
use crate::wire::{
    ContactsImport, ContactsImported, ContactsPreview, CsvEncoding, CsvPreview, CsvRow, CsvWrong,
    CsvWrongCode,
};
use crate::{App, Code};

impl App {
    /// What a table of contacts holds, line by line, and what is wrong with it.
    ///
    /// # Errors
    /// When it is no table or too large, or there is no such person.
    pub fn contacts_preview(&self, request: ContactsPreview) -> Answer<CsvPreview> {
        // What may not be taken in is not looked into.
        let named = self.with_store(|store| named(store, request.person))?;
        let sheet = read(&request.bytes)?;
        let (rows, wrong) = (sheet.rows.len(), sheet.wrong.len());
        Ok(CsvPreview {
            rows: sheet
                .rows
                .into_iter()
                .map(|line| row(line, &named))
                .collect(),
            total: sheet.total as u32,
            more: (sheet.total - rows) as u32,
            most: sheet::MAX_ROWS as u32,
            wrong: sheet.wrong.into_iter().map(wrong_line).collect(),
            more_wrong: (sheet.total_wrong - wrong) as u32,
            lines: sheet.lines,
            encoding: match sheet.encoding {
                sheet::Encoding::Utf8 => CsvEncoding::Utf8,
                sheet::Encoding::Utf16 => CsvEncoding::Utf16,
                sheet::Encoding::Windows1252 => CsvEncoding::Windows1252,
            },
            separator: sheet.separator.to_string(),
            columns: sheet.columns.iter().map(|c| c.field().to_owned()).collect(),
        })
    }

    /// Takes in the contacts of a table but for some lines: all in one act, so
    /// that one undo takes them out again, or none.
    ///
    /// # Errors
    /// As [`Self::contacts_preview`]; [`Code::TooManyContacts`] when there are
    /// more than any map holds.
    pub fn contacts_import(&self, request: ContactsImport) -> Answer<ContactsImported> {
        self.with_store(|store| named(store, request.person).map(drop))?;
        let sheet = read(&request.bytes)?;
        if sheet.total > sheet::MAX_ROWS {
            return Err(Code::TooManyContacts.into());
        }
        let skipped: BTreeSet<u32> = request.skip.into_iter().collect();
        let wanted: Vec<Sheetline> = sheet.rows.into_iter().collect();
        let wanted = wanted.iter().filter(|row| !skipped.contains(&row.line));
        let (now, scope) = (self.now(), Scope::Person(request.person));
        self.with_store(|store| {
            let count = store.act(scope, What::Add, now, |pen| {
                let mut count = 0;
                for row in wanted {
                    add(pen, row)?;
                    count += 1;
                }
                Ok::<u32, StoreError>(count)
            })?;
            let saved = self.saved(store, scope)?;
            Ok(ContactsImported { saved, count })
        })
    }
}

fn read(base64: &str) -> Answer<Sheet> {
    if base64.len() > sheet::MAX_BYTES / 3 * 4 + 4 {
        return Err(Code::TableTooLarge.into());
    }
    let bytes = STANDARD.decode(base64).map_err(|_| Code::BadRequest)?;
    sheet::read(&bytes).map_err(|error| match error {
        SheetError::NotATable => Code::NotATable.into(),
        SheetError::TooLarge => Code::TableTooLarge.into(),
    })
}

/// Contacts of somebody's map by name, as names are compared.
fn named(store: &Store, person: EntityId) -> Answer<BTreeMap<String, EntityId>> {
    let scope = Scope::Person(person);
    if !store.holds(scope)? {
        return Err(Code::NotFound.into());
    }
    let all = store.record(scope)?.entities.into_iter();
    let contacts = all.filter(|seen| seen.entity.kind == Some(EntityKind::Contact));
    let named = contacts.filter_map(|seen| {
        let name = seen.entity.fact("name")?.text()?;
        Some((folded(name), seen.entity.id))
    });
    Ok(named.collect())
}

/// Whoever is put among the paid is paid, unless the line says otherwise.
fn paid(line: &Sheetline) -> bool {
    line.paid.unwrap_or(line.ring == Some(4))
}

fn row(line: Sheetline, named: &BTreeMap<String, EntityId>) -> CsvRow {
    let choice = |field: &str| line.choices.get(field).cloned();
    let text = |field: &str| line.texts.get(field).cloned();
    CsvRow {
        kind: choice("kind"),
        ring: line.ring,
        sector: choice("sector"),
        paid: paid(&line),
        help: choice("help"),
        how_often: choice("howOften"),
        ended: choice("ended"),
        missed: line.missed,
        relation: text("relation"),
        phone: text("phone"),
        note: (!line.note.is_empty()).then(|| line.note.clone()),
        twin: named.get(&folded(&line.name)).copied(),
        line: line.line,
        name: line.name,
    }
}

fn wrong_line(wrong: sheet::Wrong) -> CsvWrong {
    CsvWrong {
        line: wrong.line,
        code: match wrong.code {
            sheet::WrongCode::NoName => CsvWrongCode::NoName,
            sheet::WrongCode::OpenQuote => CsvWrongCode::OpenQuote,
            sheet::WrongCode::TooLong => CsvWrongCode::TooLong,
            sheet::WrongCode::Unknown => CsvWrongCode::Unknown,
            sheet::WrongCode::Again => CsvWrongCode::Again,
        },
        used: wrong.code.used(),
        column: wrong.column,
    }
}

fn add(pen: &mut Pen<'_>, line: &Sheetline) -> Result<(), StoreError> {
    let contact = pen.create(EntityKind::Contact)?;
    let mut facts = vec![("name", Value::Text(line.name.clone()))];
    if !line.choices.contains_key("kind") {
        facts.push(("kind", Value::Choice("person".to_owned())));
    }
    for (field, word) in &line.choices {
        facts.push((field, Value::Choice(word.clone())));
    }
    for (field, text) in &line.texts {
        facts.push((field, Value::Text(text.clone())));
    }
    facts.extend(line.ring.map(|ring| ("ring", Value::Number(ring))));
    if line.paid.is_some() || paid(line) {
        facts.push(("paid", Value::Flag(paid(line))));
    }
    if line.missed {
        facts.push(("missed", Value::Flag(true)));
    }
    pen.set_all(contact, &facts)?;
    if !line.note.is_empty() {
        let start = Version::default();
        pen.write(contact, "note", &start, &line.note, &Voice::Coordinator)?;
    }
    Ok(())
}
