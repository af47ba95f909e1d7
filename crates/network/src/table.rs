//! A map and its measures as tables that spreadsheets open: RFC 4180 with a
//! byte order mark, so that accents survive; a cell that a spreadsheet would
//! run as a formula begins with an apostrophe.

use kith_model::EntityId;

use crate::words::{Language, Words};
use crate::{Contact, Map, Measures};

/// What a cell must not begin with: OWASP's list of what starts a formula.
pub(crate) const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The columns of a table of contacts; how it feels and notes stay at home.
const COLUMNS: [&str; 15] = [
    "name",
    "kind",
    "ring",
    "sector",
    "relation",
    "howOften",
    "help",
    "helpsMeWith",
    "iHelpWith",
    "paid",
    "phone",
    "ended",
    "missed",
    "since",
    "knows",
];

/// A record that was left out of a file, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Which.
    pub id: EntityId,
    /// `noName` or `tieToNobody`.
    pub code: &'static str,
}

impl LeftOut {
    /// What cannot be said in a file.
    pub(crate) fn of(map: &Map) -> Vec<Self> {
        let nameless = map.contacts.iter().filter(|c| c.name.trim().is_empty());
        let nameless = nameless.map(|c| (c.id, "noName"));
        let loose = map.loose.iter().map(|id| (*id, "tieToNobody"));
        let left = nameless.chain(loose);
        left.map(|(id, code)| Self { id, code }).collect()
    }
}

/// Contacts as a table, a line each, and what was left out of it.
pub fn contacts_table(map: &Map, language: Language) -> (String, Vec<LeftOut>) {
    let words = Words::all();
    let mut table = Table::new();
    table.row(COLUMNS.map(|column| words.said(language, "column", column)));
    for contact in &map.contacts {
        if !contact.name.trim().is_empty() {
            table.row(cells(map, contact, words, language));
        }
    }
    (table.0, LeftOut::of(map))
}

fn cells(map: &Map, contact: &Contact, words: &Words, language: Language) -> [String; 15] {
    let choice = |of: &str, value: &Option<String>| match value {
        Some(what) => words.said(language, of, what),
        None => String::new(),
    };
    let flag = |yes: bool| words.said(language, "flag", if yes { "yes" } else { "no" });
    let ring = contact.ring.map(|ring| ring.to_string());
    let ends = map.ties.iter().filter_map(|tie| match contact.id {
        id if id == tie.a => map.contact(tie.b),
        id if id == tie.b => map.contact(tie.a),
        _ => None,
    });
    let mut knows: Vec<&str> = ends.map(|other| other.name.as_str()).collect();
    knows.sort_unstable();
    [
        contact.name.clone(),
        choice("kind", &contact.kind),
        choice("ring", &ring),
        choice("sector", &contact.sector),
        contact.relation.clone(),
        choice("howOften", &contact.how_often),
        choice("help", &contact.help),
        contact.helps_me_with.clone(),
        contact.i_help_with.clone(),
        flag(contact.paid),
        contact.phone.clone(),
        choice("ended", &contact.ended),
        flag(contact.missed),
        contact.since.to_string(),
        knows.join("; "),
    ]
}

/// Measures as a table of `measure,value`, by the names that network analysts
/// use. What is not defined for so few has an empty value. `alike` is the
/// Jaccard index with another day, where there is one.
pub fn measures_table(measures: &Measures, alike: Option<Option<f64>>) -> String {
    let m = measures;
    let mut table = Table::new();
    table.row(["measure", "value"].map(str::to_owned));
    let [one, two, three, four] = m.rings;
    let counts = [
        ("size", m.size),
        ("ring 1", one),
        ("ring 2", two),
        ("ring 3", three),
        ("ring 4", four),
        ("paid", m.paid),
        ("unpaid", m.unpaid),
        ("helps me", m.helps_me),
        ("I help", m.i_help),
        ("help both ways", m.both),
        ("help neither way", m.neither),
        ("components", m.groups),
        ("isolates", m.alone),
        ("ties among contacts", m.ties),
    ];
    for (name, count) in counts {
        table.row([name.to_owned(), count.to_string()]);
    }
    let mut values = vec![
        ("density".to_owned(), m.density),
        ("effective size".to_owned(), m.effective_size),
        ("constraint".to_owned(), m.constraint),
        ("E-I index by sector".to_owned(), m.ei),
    ];
    for (sector, value) in crate::map::SECTORS.iter().zip(m.ei_by_sector) {
        values.push((format!("E-I index, {sector}"), value));
    }
    values.extend(alike.map(|alike| ("Jaccard index with now".to_owned(), alike)));
    for (name, value) in values {
        let value = value.map(|value| format!("{value:.6}")).unwrap_or_default();
        table.number(&name, &value);
    }
    table.0
}

struct Table(String);

impl Table {
    fn new() -> Self {
        Self("\u{feff}".to_owned())
    }

    fn row<const N: usize>(&mut self, cells: [String; N]) {
        let cells = cells.map(|text| cell(&text));
        self.0.push_str(&cells.join(","));
        self.0.push_str("\r\n");
    }

    /// A number below nothing is no formula.
    fn number(&mut self, name: &str, value: &str) {
        self.0.push_str(&format!("{},{value}\r\n", cell(name)));
    }
}

fn cell(text: &str) -> String {
    let kept = text
        .chars()
        .filter(|c| !c.is_control() || "\t\r\n".contains(*c));
    let mut text: String = kept.collect();
    if text.starts_with(FORMULA) {
        text.insert(0, '\'');
    }
    if text.contains([',', '"', '\r', '\n', ';', '\t']) || text.trim() != text {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}
