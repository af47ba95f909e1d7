//! From lines of cells to contacts.

use std::borrow::Cow;
use std::collections::BTreeMap;

use kith_model::schema::MAX_LINE;

use super::decode::{Encoding, decode};
use super::split::{Line, Lines};
use super::{MAX_BYTES, MAX_NOTE, MAX_ROWS, MAX_WRONG};
use crate::table::FORMULA;
use crate::words::{Words, folded};

/// Why a file cannot be read as a table at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetError {
    /// It is something else: a workbook, a picture.
    NotATable,
    /// More than [`MAX_BYTES`].
    TooLarge,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(
    missing_docs,
    reason = "the fields of a contact, and the halves of a name"
)]
pub enum Column {
    Name,
    First,
    Last,
    Kind,
    Ring,
    Sector,
    Relation,
    HowOften,
    Help,
    HelpsMeWith,
    IHelpWith,
    Paid,
    Phone,
    Note,
    Ended,
    Missed,
    /// Not taken in.
    Other,
}

impl Column {
    const ALL: [(&'static str, Self); 16] = [
        ("name", Self::Name),
        ("first", Self::First),
        ("last", Self::Last),
        ("kind", Self::Kind),
        ("ring", Self::Ring),
        ("sector", Self::Sector),
        ("relation", Self::Relation),
        ("howOften", Self::HowOften),
        ("help", Self::Help),
        ("helpsMeWith", Self::HelpsMeWith),
        ("iHelpWith", Self::IHelpWith),
        ("paid", Self::Paid),
        ("phone", Self::Phone),
        ("note", Self::Note),
        ("ended", Self::Ended),
        ("missed", Self::Missed),
    ];

    /// The field of a contact it fills; empty for what is not taken in.
    pub fn field(self) -> &'static str {
        match self {
            Self::First | Self::Last => "name",
            _ => self.word(),
        }
    }

    fn word(self) -> &'static str {
        let found = Self::ALL.iter().find(|(_, column)| *column == self);
        found.map_or("", |(word, _)| word)
    }

    fn of(word: &str) -> Self {
        let found = Self::ALL.iter().find(|(name, _)| *name == word);
        found.map_or(Self::Other, |(_, column)| *column)
    }
}

/// What is wrong with a line or with one cell of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WrongCode {
    /// It names nobody. The line is not used.
    NoName,
    /// A quote is not closed. The line is not used.
    OpenQuote,
    /// A cell is longer than its field may be. The line is not used.
    TooLong,
    /// A word that the column does not know. The line is used without it.
    Unknown,
    /// An earlier line has the same name. The line is used.
    Again,
}

impl WrongCode {
    /// Whether the line is used all the same.
    pub fn used(self) -> bool {
        matches!(self, Self::Unknown | Self::Again)
    }
}

/// Something wrong in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The line's number in the file, from 1.
    pub line: u32,
    /// What.
    pub code: WrongCode,
    /// In which column of the file, from 1, where it is about one.
    pub column: Option<u32>,
}

/// A contact as a line says it; words of choices are those of the schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheetline {
    /// The line's number in the file, from 1.
    pub line: u32,
    /// What the person calls them.
    pub name: String,
    /// 1 to 4.
    pub ring: Option<i64>,
    /// Paid to be there, where the line says.
    pub paid: Option<bool>,
    /// One of the people missed.
    pub missed: bool,
    /// Choices by field: kind, sector, howOften, help, ended.
    pub choices: BTreeMap<&'static str, String>,
    /// Words by field: relation, helpsMeWith, iHelpWith, phone.
    pub texts: BTreeMap<&'static str, String>,
    /// A note.
    pub note: String,
}

/// A table as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The first [`MAX_ROWS`] contacts.
    pub rows: Vec<Sheetline>,
    /// How many there are.
    pub total: usize,
    /// The first [`MAX_WRONG`] things wrong.
    pub wrong: Vec<Wrong>,
    /// How many there are.
    pub total_wrong: usize,
    /// Lines of the file.
    pub lines: u32,
    /// How it was written.
    pub encoding: Encoding,
    /// `,`, `;` or a tab.
    pub separator: char,
    /// What each column was taken for.
    pub columns: Vec<Column>,
}

/// Reads a table of contacts.
///
/// # Errors
/// When it is too large, or something else.
pub fn read(bytes: &[u8]) -> Result<Sheet, SheetError> {
    if bytes.len() > MAX_BYTES {
        return Err(SheetError::TooLarge);
    }
    let (text, encoding) = decode(bytes).ok_or(SheetError::NotATable)?;
    let words = Words::all();
    // Some spreadsheets say their separator in a line of its own.
    let said = text
        .strip_prefix("sep=")
        .and_then(|rest| rest.bytes().next());
    let said = said.filter(|byte| b",;\t|".contains(byte));
    let separator = said.unwrap_or_else(|| separator(&text, words));
    let mut reader = Reader {
        sheet: Sheet {
            rows: Vec::new(),
            total: 0,
            wrong: Vec::new(),
            total_wrong: 0,
            lines: 0,
            encoding,
            separator: char::from(separator),
            columns: Vec::new(),
        },
        words,
        seen: BTreeMap::new(),
    };
    for (number, line) in Lines::new(&text, separator) {
        reader.sheet.lines = number;
        if !(number == 1 && said.is_some()) {
            reader.line(number, line);
        }
    }
    Ok(reader.sheet)
}

/// The one that gives the first line the most headings, or else the most
/// cells: those of a name list without any are one to a line.
fn separator(text: &str, words: &Words) -> u8 {
    let first = text.find(|c: char| !c.is_whitespace()).unwrap_or(0);
    let from = text[..first].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let head = &text[from..];
    let score = |separator: u8| match Lines::new(head, separator).next() {
        Some((_, Line::Cells(cells))) => {
            let known = cells.iter().filter(|cell| heading(words, cell).is_some());
            (known.count(), cells.len())
        }
        _ => (0, 0),
    };
    let mut best = (b',', score(b','));
    for separator in [b';', b'\t'] {
        let score = score(separator);
        if score > best.1 {
            best = (separator, score);
        }
    }
    best.0
}

fn heading(words: &Words, cell: &str) -> Option<Column> {
    // A column's name is short; folding a cell of megabytes would be for nothing.
    if cell.len() > 120 {
        return None;
    }
    words.meant("column", cell).map(Column::of)
}

struct Reader {
    sheet: Sheet,
    words: &'static Words,
    /// The line of each name.
    seen: BTreeMap<String, u32>,
}

impl Reader {
    fn wrong(&mut self, line: u32, code: WrongCode, column: Option<usize>) {
        self.sheet.total_wrong += 1;
        if self.sheet.wrong.len() < MAX_WRONG {
            let column = column.map(|at| at as u32 + 1);
            self.sheet.wrong.push(Wrong { line, code, column });
        }
    }

    fn line(&mut self, number: u32, line: Line<'_>) {
        let Line::Cells(cells) = line else {
            return self.wrong(number, WrongCode::OpenQuote, None);
        };
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        if self.sheet.columns.is_empty() && self.headings(&cells) {
            return;
        }
        self.contact(number, &cells);
    }

    /// Takes the first line for headings if it has a name among them; else it
    /// is the first contact, and the first column holds names.
    fn headings(&mut self, cells: &[Cow<'_, str>]) -> bool {
        let found: Vec<Option<Column>> = cells.iter().map(|c| heading(self.words, c)).collect();
        let names = [Column::Name, Column::First, Column::Last];
        let named = found.iter().flatten().any(|column| names.contains(column));
        if !named {
            self.sheet.columns = vec![Column::Other; cells.len()];
            self.sheet.columns[0] = Column::Name;
            return false;
        }
        let mut columns: Vec<Column> = Vec::new();
        for column in found {
            let column = column.filter(|c| !columns.contains(c));
            columns.push(column.unwrap_or(Column::Other));
        }
        self.sheet.columns = columns;
        true
    }

    fn contact(&mut self, number: u32, cells: &[Cow<'_, str>]) {
        let mut row = Sheetline {
            line: number,
            ..Sheetline::default()
        };
        let mut halves = [String::new(), String::new()];
        let columns = self.sheet.columns.clone();
        for ((at, column), cell) in columns.into_iter().enumerate().zip(cells) {
            let Some(cell) = text(cell, column) else {
                return self.wrong(number, WrongCode::TooLong, Some(at));
            };
            if cell.is_empty() {
                continue;
            }
            match column {
                Column::First => halves[0] = cell,
                Column::Last => halves[1] = cell,
                _ => {
                    if !self.take(&mut row, column, cell) {
                        self.wrong(number, WrongCode::Unknown, Some(at));
                    }
                }
            }
        }
        if row.name.is_empty() {
            halves.join(" ").trim().clone_into(&mut row.name);
        }
        if row.name.chars().count() > MAX_LINE {
            return self.wrong(number, WrongCode::TooLong, None);
        }
        if row.name.is_empty() {
            return self.wrong(number, WrongCode::NoName, None);
        }
        self.sheet.total += 1;
        if self.sheet.rows.len() < MAX_ROWS {
            if self.seen.insert(folded(&row.name), number).is_some() {
                self.wrong(number, WrongCode::Again, None);
            }
            self.sheet.rows.push(row);
        }
    }

    /// Puts a cell into its field; false for a word that is not known.
    fn take(&self, row: &mut Sheetline, column: Column, cell: String) -> bool {
        let field = column.field();
        let flag = || Some(self.words.meant("flag", &cell)? == "yes");
        match column {
            Column::Name => row.name = cell,
            Column::Note => row.note = cell,
            Column::Relation | Column::Phone | Column::HelpsMeWith | Column::IHelpWith => {
                row.texts.insert(field, cell);
            }
            Column::Ring => {
                let ring = self.words.meant("ring", &cell).and_then(|n| n.parse().ok());
                row.ring = ring;
                return ring.is_some();
            }
            Column::Paid => {
                row.paid = flag();
                return row.paid.is_some();
            }
            Column::Missed => {
                row.missed = flag() == Some(true);
                return flag().is_some();
            }
            Column::Kind | Column::Sector | Column::Help | Column::HowOften | Column::Ended => {
                let Some(meant) = self.words.meant(field, &cell) else {
                    return false;
                };
                row.choices.insert(field, meant.to_owned());
            }
            Column::First | Column::Last | Column::Other => {}
        }
        true
    }
}

/// A cell as it is kept: without control characters, and without the
/// apostrophe that keeps a spreadsheet from running it. Nothing when it is
/// longer than its field may be.
fn text(cell: &str, column: Column) -> Option<String> {
    if column == Column::Other {
        return Some(String::new());
    }
    let most = if column == Column::Note {
        MAX_NOTE
    } else {
        MAX_LINE
    };
    // A character takes four bytes at most.
    let cell = cell.trim();
    if cell.len() > most * 4 {
        return None;
    }
    let cell = match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA) => rest,
        _ => cell,
    };
    let kept = |c: &char| !c.is_control() || *c == '\n' || *c == '\t';
    let cell = cell.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = cell.chars().filter(kept).collect();
    let kept = match column {
        Column::Note => kept.trim().to_owned(),
        _ => kept.split_whitespace().collect::<Vec<_>>().join(" "),
    };
    (kept.chars().count() <= most).then_some(kept)
}
