//! Tables as people really bring them.
#![allow(clippy::unwrap_used, reason = "tests may")]

use std::time::Instant;

use kith_network::sheet::{
    Column, Encoding, MAX_BYTES, MAX_ROWS, MAX_WRONG, Sheet, SheetError, WrongCode, read,
};

fn names(sheet: &Sheet) -> Vec<&str> {
    sheet.rows.iter().map(|row| row.name.as_str()).collect()
}

fn codes(sheet: &Sheet) -> Vec<(u32, WrongCode, Option<u32>)> {
    let all = sheet.wrong.iter();
    all.map(|w| (w.line, w.code, w.column)).collect()
}

#[test]
fn english_and_welsh_headings_in_any_case_and_order() {
    for text in [
        "Name,Ring,Part of life,Paid\nSiân,1,Family,yes\n",
        "RING;name;PAID;sector\n1;Siân;Y;family\n",
        "Enw\tCylch\tRhan o fywyd\tCyflogedig\nSiân\tAgosaf ata i\tTeulu\tie\n",
        "sep=;\nEnw;cylch;RHAN O FYWYD;â thâl\nSiân;1;teulu;ydy\n",
    ] {
        let sheet = read(text.as_bytes()).unwrap();
        assert_eq!(names(&sheet), ["Siân"], "{text}");
        let row = &sheet.rows[0];
        assert_eq!((row.ring, row.paid), (Some(1), Some(true)), "{text}");
        assert_eq!(row.choices["sector"], "family", "{text}");
        assert!(sheet.wrong.is_empty(), "{text} {:?}", sheet.wrong);
    }
}

#[test]
fn a_list_of_names_needs_no_heading() {
    let sheet = read("Siân\n\n  Mair   Bevan \r\nJo\r".as_bytes()).unwrap();
    assert_eq!(names(&sheet), ["Siân", "Mair Bevan", "Jo"]);
    assert_eq!(
        (sheet.columns.as_slice(), sheet.lines),
        ([Column::Name].as_slice(), 4)
    );
    let halves = read(b"First name,Surname,Shoe size\nSian,Pryce,5\n,Evans,\n").unwrap();
    assert_eq!(names(&halves), ["Sian Pryce", "Evans"]);
    assert_eq!(halves.columns[2], Column::Other);
}

#[test]
fn the_usual_encodings() {
    let text = "Name;Note\nSiân Ŵyn;café\n";
    let marked = [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat();
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes);
    let little: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(wide(u16::to_le_bytes))
        .collect();
    let big: Vec<u8> = [0xfe, 0xff]
        .into_iter()
        .chain(wide(u16::to_be_bytes))
        .collect();
    let bare: Vec<u8> = wide(u16::to_le_bytes).collect();
    for (bytes, encoding) in [
        (text.as_bytes().to_vec(), Encoding::Utf8),
        (marked, Encoding::Utf8),
        (little, Encoding::Utf16),
        (big, Encoding::Utf16),
        (bare, Encoding::Utf16),
    ] {
        let sheet = read(&bytes).unwrap();
        assert_eq!(
            (names(&sheet), sheet.encoding),
            (vec!["Siân Ŵyn"], encoding)
        );
        assert_eq!(sheet.rows[0].note, "café");
    }
    let old = read(b"Enw;Ff\xf4n\nSi\xe2n \x93Nan\x94;01632\n").unwrap();
    assert_eq!(
        (names(&old), old.encoding),
        (vec!["Siân “Nan”"], Encoding::Windows1252)
    );
    assert_eq!((old.separator, old.columns[1]), (';', Column::Phone));
}

#[test]
fn an_error_is_of_its_line_and_no_other() {
    let text = "Name,Ring,Part of life\n\
        Ann,1,family\n\
        ,2,friends\n\
        \"Ben, 3\n\
        Cai,9,moon\n\
        \"D\"an,1,family\n\
        \"Efa\n(my sister)\",2,family\n\
        ann,4,services\n";
    let sheet = read(text.as_bytes()).unwrap();
    assert_eq!(names(&sheet), ["Ann", "Cai", "Efa (my sister)", "ann"]);
    assert_eq!(
        codes(&sheet),
        [
            (3, WrongCode::NoName, None),
            (4, WrongCode::OpenQuote, None),
            (5, WrongCode::Unknown, Some(2)),
            (5, WrongCode::Unknown, Some(3)),
            (6, WrongCode::OpenQuote, None),
            (9, WrongCode::Again, None),
        ]
    );
    assert_eq!(sheet.rows[2].line, 7);
    assert!(WrongCode::Unknown.used() && !WrongCode::OpenQuote.used());
}

#[test]
fn a_quote_open_to_the_end_spoils_one_line() {
    let sheet = read(b"Name\nAnn\n\"Ben\nCai\nDan\n").unwrap();
    assert_eq!(names(&sheet), ["Ann", "Cai", "Dan"]);
    assert_eq!(codes(&sheet), [(3, WrongCode::OpenQuote, None)]);
    let many = "\"x\n".repeat(50_000);
    let start = Instant::now();
    let sheet = read(many.as_bytes()).unwrap();
    assert!(sheet.wrong.len() <= MAX_WRONG);
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

#[test]
fn fifty_thousand_lines_are_counted_and_no_more_than_a_map_holds_is_kept() {
    let lines: String = (0..50_000)
        .map(|n| format!("Somebody {n};{};friends\n", n % 5))
        .collect();
    let text = format!("Name;Ring;Part of life\n{lines}");
    let start = Instant::now();
    let sheet = read(text.as_bytes()).unwrap();
    assert_eq!(
        (sheet.total, sheet.rows.len(), sheet.lines),
        (50_000, MAX_ROWS, 50_001)
    );
    assert_eq!((sheet.total_wrong, sheet.wrong.len()), (10_000, MAX_WRONG));
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

#[test]
fn lines_of_ten_megabytes_and_zero_bytes() {
    let long = "x".repeat(10 << 20);
    let start = Instant::now();
    for text in [
        long.clone(),
        format!("Name\n{long}\nJo\n"),
        format!("Name\n\"{long}\"\nJo\n"),
        format!("Name,Shoe\nJo,{long}\n"),
        format!("{long},Name\nJo\n"),
        ",".repeat(10 << 20),
        "\"".repeat(10 << 20),
        "\n".repeat(10 << 20),
        "a\n".repeat(5 << 20),
    ] {
        let sheet = read(text.as_bytes()).unwrap();
        assert!(sheet.rows.len() <= MAX_ROWS);
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    let sheet = read(b"Name,Phone\nS\0i\0an,01\x07632\n").unwrap();
    assert_eq!(names(&sheet), ["Sian"]);
    assert_eq!(sheet.rows[0].texts["phone"], "01632");
    assert_eq!(read(&vec![b'a'; MAX_BYTES + 1]), Err(SheetError::TooLarge));
}

#[test]
fn what_is_no_table_is_refused() {
    let binary: Vec<u8> = (0..200).map(|n| n % 7).collect();
    for bytes in [
        b"PK\x03\x04rest of a workbook".to_vec(),
        b"%PDF-1.7".to_vec(),
        b"\x89PNG\r\n\x1a\n".to_vec(),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(),
        binary,
    ] {
        assert_eq!(read(&bytes), Err(SheetError::NotATable));
    }
    let nothing = read(b"").unwrap();
    assert_eq!((nothing.total, nothing.lines), (0, 0));
}

#[test]
fn long_names_are_refused_by_line_and_200_letters_are_not_long() {
    let (fits, long) = ("ŵ".repeat(200), "ŵ".repeat(2_001));
    let sheet = read(format!("Name\n{fits}\n{long}\n").as_bytes()).unwrap();
    assert_eq!(names(&sheet), [fits.as_str()]);
    assert_eq!(codes(&sheet), [(3, WrongCode::TooLong, Some(1))]);
}
