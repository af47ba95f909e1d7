//! A map's way out as files, and in again.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::*;
use kith_network::sheet::{self, Sheetline};
use kith_network::{Contact, Language, Map, contacts_table, graphml, measures, measures_table};
use proptest::prelude::*;

fn awkward() -> Map {
    let names = [
        "Siân & <Dai>",
        "=SUM(A1)",
        "آمنہ",
        "with \"quotes\", commas;\nand lines",
        "bell\u{7}nul\0 \u{fffe}",
        "",
    ];
    let mut contacts: Vec<Contact> = names
        .iter()
        .zip(0..)
        .map(|(name, n)| Contact {
            name: (*name).to_owned(),
            ..contact(n)
        })
        .collect();
    contacts[0].ring = Some(9);
    contacts[1].sector = Some("a newer word".to_owned());
    let ties = vec![
        tie(id(100), id(0), id(1)),
        tie(id(101), id(1), id(5)),
        tie(id(102), id(0), id(77)),
    ];
    Map::new(contacts, ties)
}

#[test]
fn graphml_is_xml_whatever_the_words() {
    let (text, left) = graphml(&awkward());
    let read = roxmltree::Document::parse(&text).unwrap();
    let named = |name: &str| read.descendants().filter(|n| n.has_tag_name(name)).count();
    assert_eq!((named("node"), named("edge"), named("key")), (5, 1, 12));
    let names: Vec<_> = read
        .descendants()
        .filter(|n| n.attribute("key") == Some("name"))
        .filter_map(|n| n.text())
        .collect();
    assert_eq!(names[0], "Siân & <Dai>");
    assert_eq!(names[4], "bellnul ");
    let codes: Vec<_> = left.iter().map(|l| (l.id, l.code)).collect();
    assert_eq!(codes, [(id(5), "noName"), (id(102), "tieToNobody")]);
    assert_eq!(graphml(&awkward()).0, text);
}

#[test]
fn a_table_opens_in_spreadsheets_and_runs_nothing() {
    let (text, left) = contacts_table(&awkward(), Language::English);
    assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"));
    assert!(text.contains("'=SUM(A1)"), "{text}");
    assert_eq!(left.len(), 2);
    let mut read =
        csv::ReaderBuilder::new().from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    assert_eq!(&read.headers().unwrap()[0], "Name");
    let rows: Vec<_> = read.records().map(Result::unwrap).collect();
    assert_eq!((rows.len(), rows[0].len()), (5, 15));
    assert_eq!(&rows[3][0], "with \"quotes\", commas;\nand lines");
    assert_eq!(&rows[0][14], "'=SUM(A1)");
}

#[test]
fn a_formula_behind_a_character_that_is_left_out_runs_nothing() {
    let mut map = awkward();
    map.contacts[2].name = "\u{1}=HYPERLINK(\"x\")".to_owned();
    let (text, _) = contacts_table(&map, Language::English);
    assert!(text.contains("\"'=HYPERLINK"), "{text}");
}

#[test]
fn measures_are_a_table_with_nothing_where_nothing_is_defined() {
    let nobody = measures_table(&measures(&Map::default()), Some(None));
    assert!(
        nobody.contains("size,0\r\n") && nobody.contains("density,\r\n"),
        "{nobody}"
    );
    assert!(!nobody.to_lowercase().contains("nan"));
    let map = Map::new(vec![contact(0), contact(1)], vec![tie(id(9), id(0), id(1))]);
    let two = measures_table(&measures(&map), None);
    assert!(two.contains("density,1.000000\r\n"), "{two}");
    assert!(two.contains("E-I index by sector,-1.000000\r\n"), "{two}");
}

fn choice(words: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    proptest::option::of(proptest::sample::select(words).prop_map(str::to_owned))
}

fn name() -> impl Strategy<Value = String> {
    let usual = "[\\PC]{1,12}( [\\PC]{1,12})?";
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    prop_oneof![
        usual.prop_map(words),
        "[=+@'\"-][a-z,;\"' =]{0,8}".prop_map(words)
    ]
    .prop_filter("a name", |name| !name.trim_matches('\'').is_empty())
    // One apostrophe before a formula is the guard itself.
    .prop_filter("no guard of its own", |name| {
        !name.starts_with('\'') && !name.chars().any(char::is_control)
    })
}

fn any_contact() -> impl Strategy<Value = Contact> {
    let kinds = &["person", "group", "place", "service", "animal"];
    let help = &["helpsMe", "iHelp", "both", "neither"];
    let often = &["daily", "weekly", "monthly", "fewTimesAYear", "rarely"];
    let ended = &["died", "moved", "drifted", "myChoice"];
    let choices = (
        choice(kinds),
        choice(&SECTORS),
        choice(help),
        choice(often),
        choice(ended),
    );
    let rest = (
        proptest::option::of(1..=4i64),
        any::<bool>(),
        any::<bool>(),
        name(),
    );
    (name(), choices, rest).prop_map(|(name, (kind, sector, help, how_often, ended), rest)| {
        let (ring, paid, missed, relation) = rest;
        Contact {
            name,
            kind,
            sector,
            help,
            how_often,
            ended,
            ring,
            paid,
            missed,
            relation,
            ..contact(0)
        }
    })
}

fn said(row: &Sheetline, n: u32) -> Contact {
    let choice = |field: &str| row.choices.get(field).cloned();
    Contact {
        name: row.name.clone(),
        kind: choice("kind"),
        sector: choice("sector"),
        help: choice("help"),
        how_often: choice("howOften"),
        ended: choice("ended"),
        ring: row.ring,
        paid: row.paid == Some(true),
        missed: row.missed,
        relation: row.texts.get("relation").cloned().unwrap_or_default(),
        ..contact(n)
    }
}

proptest! {
    #[test]
    fn what_goes_out_comes_in_again(
        contacts in proptest::collection::vec(any_contact(), 0..12),
        welsh in any::<bool>(),
    ) {
        let contacts: Vec<Contact> = contacts
            .into_iter()
            .zip(0..)
            .map(|(one, n)| Contact { id: id(n), ..one })
            .collect();
        let language = if welsh { Language::Welsh } else { Language::English };
        let (text, left) = contacts_table(&Map::new(contacts.clone(), vec![]), language);
        prop_assert!(left.is_empty());
        let sheet = sheet::read(text.as_bytes()).unwrap();
        let wrong = sheet.wrong.iter().filter(|w| w.code != sheet::WrongCode::Again);
        prop_assert_eq!(wrong.count(), 0, "{}", text);
        let came: Vec<Contact> = sheet.rows.iter().zip(0..).map(|(row, n)| said(row, n)).collect();
        prop_assert_eq!(came, contacts, "{}", text);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = sheet::read(&bytes);
    }

    #[test]
    fn well_formed_tables_split_as_the_csv_crate_splits_them(
        rows in proptest::collection::vec(
            proptest::collection::vec("[a-z \",;\n]{0,6}", 3),
            1..8,
        )
    ) {
        let mut writer = csv::WriterBuilder::new()
            .quote_style(csv::QuoteStyle::Always)
            .from_writer(Vec::new());
        writer.write_record(["name", "relation", "phone"]).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let text = writer.into_inner().unwrap();
        let sheet = sheet::read(&text).unwrap();
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let named: Vec<&Vec<String>> = rows.iter().filter(|r| !r[0].trim().is_empty()).collect();
        prop_assert_eq!(sheet.rows.len(), named.len());
        for (row, cells) in sheet.rows.iter().zip(named) {
            prop_assert_eq!(&row.name, &plain(&cells[0]));
            prop_assert_eq!(row.texts.get("phone").cloned().unwrap_or_default(), plain(&cells[2]));
        }
    }
}
