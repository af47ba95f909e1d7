//! Files of Open Referral: good ones, half-valid ones, huge, cyclic and hostile.
#![allow(clippy::unwrap_used, reason = "tests may")]

use kith_patch::{MAX_BYTES, MAX_RECORD, MAX_WRONG, ReadError, WrongCode, outward, plain, read};
use proptest::prelude::*;

const CHOIR: &str = r#"{
    "id": "AC148810-d857-441c-9679-408f346de14b",
    "name": "  Pont Fach   choir ",
    "description": "<p>Everyone is welcome.</p><p>No <b>auditions</b>.</p><script>alert(1)</script>",
    "url": "https://choir.example.org",
    "email": "sing@example.org",
    "status": "active",
    "assured_date": "2026-03-01",
    "organization": {"id": "1", "name": "Singing for All", "website": "https://example.org"},
    "phones": [{"number": "01632 960300"}, {"number": "call me"}],
    "schedules": [{"byday": "TU", "opens_at": "19:00:00", "closes_at": "20:30:00"}],
    "cost_options": [{"option": "Each evening", "amount": 2.5, "currency": "GBP"}, {"amount": 0, "option": "First time"}],
    "attributes": [{"taxonomy_term": {"name": "Singing"}}, {"label": "Music"}],
    "service_at_locations": [{"location": {
        "name": "Old chapel",
        "addresses": [{"address_1": "4 High Street", "city": "Pont Fach", "postal_code": "cf11 9ab"}],
        "accessibility": [{"description": "Level way in"}]
    }}]
}"#;

fn only(text: &str) -> kith_patch::Service {
    let mut file = read(text.as_bytes()).unwrap();
    assert_eq!(file.records.len(), 1, "{:?}", file.wrong);
    file.records.remove(0).service
}

fn codes(text: &str) -> Vec<(u32, WrongCode)> {
    let file = read(text.as_bytes()).unwrap();
    file.wrong.iter().map(|w| (w.record, w.code)).collect()
}

#[test]
fn a_service_becomes_the_fields_of_an_entry() {
    for text in [
        CHOIR.to_owned(),
        format!("[{CHOIR}]"),
        format!("{{\"totalItems\": 1, \"contents\": [{CHOIR}]}}"),
        format!("{{\"services\": [{CHOIR}]}}"),
        format!("[{{\"id\": \"x\", \"service\": {CHOIR}}}]"),
        format!("\u{feff}{CHOIR}"),
    ] {
        let choir = only(&text);
        assert_eq!(choir.outside, "ac148810-d857-441c-9679-408f346de14b");
        assert_eq!((choir.name(), choir.kind), ("Pont Fach choir", "group"));
        assert_eq!(
            choir.checked.map(|d| d.to_string()).as_deref(),
            Some("2026-03-01")
        );
        let said: Vec<(&str, &str)> = choir.texts.iter().map(|(f, t)| (*f, t.as_str())).collect();
        assert_eq!(
            said,
            [
                ("about", "Everyone is welcome.\nNo auditions."),
                ("access", "Level way in"),
                ("address", "4 High Street, Pont Fach"),
                ("area", "Pont Fach"),
                ("cost", "Each evening £2.50; First time £0"),
                ("email", "sing@example.org"),
                ("name", "Pont Fach choir"),
                ("phone", "01632 960300"),
                ("postcode", "CF11 9AB"),
                ("provider", "Singing for All"),
                ("tags", "Singing, Music"),
                ("web", "https://choir.example.org"),
                ("whenOpen", "Tue 19:00–20:30"),
            ]
        );
    }
}

#[test]
fn an_id_that_is_no_name_of_its_own_is_told_with_whose_it_is() {
    let of = |org: &str| {
        only(&format!(
            r#"{{"id": 7, "name": "Choir", "organization": {org}}}"#
        ))
        .outside
    };
    assert_eq!(of(r#"{"id": "a", "name": "Singing for All"}"#), "a#7");
    assert_eq!(of(r#"{"name": "Singing for All"}"#), "Singing for All#7");
    assert_eq!(of("null"), "#7");
}

#[test]
fn each_record_that_is_wrong_is_told_by_number_and_the_others_go_in() {
    let text = format!(
        r#"[{{"id": "1", "name": "One"}}, 5, {{"id": "2"}}, {{"name": "Three"}}, {{"id": "4", "name": "Four", "minimum_age": 1e999}},
            {{"id": "1", "name": "One again"}}, {{"id": "6", "name": "Six", "status": "defunct"}},
            {{"id": "7", "name": "Seven", "url": "javascript:alert(1)", "email": "nobody", "description": "{}"}},
            {{"id": "8", "name": "Eight", "x": "\ud800"}}, {{"id": "9", "name": "Nine"}}]"#,
        "a".repeat(3_000)
    );
    use WrongCode::*;
    assert_eq!(
        codes(&text),
        [
            (2, NotAService),
            (3, NoName),
            (4, NoId),
            (5, Malformed),
            (6, Again),
            (7, Closed),
            (8, Cut),
            (8, BadEmail),
            (8, BadLink),
            (9, Malformed),
        ]
    );
    let file = read(text.as_bytes()).unwrap();
    let names: Vec<&str> = file.records.iter().map(|r| r.service.name()).collect();
    assert_eq!(names, ["One", "Seven", "Nine"]);
    assert_eq!(file.total, 10);
    let seven = &file.records[1].service;
    assert_eq!(seven.texts.get("web"), None);
    assert_eq!(seven.texts["about"].chars().count(), 2_000);
}

#[test]
fn a_file_that_breaks_off_gives_what_was_whole() {
    let whole = format!("[{CHOIR}, {}]", CHOIR.replace("AC148810", "BC148810"));
    let mut ends = 0;
    for end in (CHOIR.len() + 2)..whole.len() {
        if !whole.is_char_boundary(end) {
            continue;
        }
        let file = read(&whole.as_bytes()[..end]).unwrap();
        assert!(file.broken && !file.records.is_empty(), "{end}");
        ends += usize::from(file.wrong.iter().any(|w| w.code == WrongCode::BreaksOff));
    }
    assert!(ends > 500);
}

#[test]
fn what_leads_round_in_a_circle_ends() {
    // A service whose organization has the service, whose organization has it again, and so on.
    let mut text = r#"{"id": "0", "name": "Inmost"}"#.to_owned();
    for turn in 1..2_000 {
        text = format!(
            r##"{{"id": "{turn}", "name": "Turn {turn}", "$ref": "#", "organization": {{"services": [{text}], "name": "O"}}}}"##
        );
    }
    let choir = only(&text);
    assert_eq!(
        (choir.name(), choir.outside.as_str()),
        ("Turn 1999", "O#1999")
    );
}

#[test]
fn what_is_huge_is_refused_or_bounded() {
    assert_eq!(read(&vec![b' '; MAX_BYTES + 1]), Err(ReadError::TooLarge));
    let long = format!(
        r#"[{{"id": "1", "name": "{}"}}, {{"id": "2", "name": "Two"}}]"#,
        "x".repeat(MAX_RECORD)
    );
    assert_eq!(codes(&long), [(1, WrongCode::TooLarge)]);
    let many = format!(
        r#"[{{"id": "1", "name": "One", "phones": [{}]}}, {{"id": "2", "name": "Two"}}]"#,
        "1,".repeat(9_000) + "1"
    );
    assert_eq!(codes(&many), [(1, WrongCode::TooLarge)]);
    let brackets = "[".repeat(1_000_000);
    let file = read(brackets.as_bytes()).unwrap();
    assert!(file.broken && file.records.is_empty());
    let wrong = format!("[{}1]", "1,".repeat(60_000));
    let file = read(wrong.as_bytes()).unwrap();
    assert_eq!((file.total, file.beyond), (60_001, 10_001));
    assert_eq!((file.wrong.len(), file.total_wrong), (MAX_WRONG, 50_000));
}

#[test]
fn what_is_something_else_is_said_to_be() {
    for text in [
        "",
        "id,name\n1,Choir\n",
        "<html></html>",
        "PK\u{3}\u{4}",
        "\"services\"",
        "null",
    ] {
        assert_eq!(
            read(text.as_bytes()),
            Err(ReadError::NotOpenReferral),
            "{text}"
        );
    }
    assert_eq!(
        read("{".as_bytes()).unwrap().wrong[0].code,
        WrongCode::BreaksOff
    );
    assert_eq!(read(b"{\"contents\": []}").unwrap().total, 0);
    assert_eq!(
        codes("{\"openapi\": \"3.1\"}"),
        [(1, WrongCode::NotAService)]
    );
}

#[test]
fn no_part_of_what_was_read_is_markup_or_hidden() {
    let text = CHOIR.replace("Pont Fach   choir", r"<img src=x>\u202eChoir\u0007");
    assert_eq!(only(&text).name(), "<img src=x>Choir");
    assert!(!only(CHOIR).texts["about"].contains('<'));
}

proptest! {
    #[test]
    fn whatever_comes_is_read_within_bounds(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let mut text = b"[{\"id\":\"1\",\"name\":\"A\"},".to_vec();
        text.extend(&bytes);
        let file = read(&text).unwrap();
        prop_assert_eq!(file.records[0].service.name(), "A");
        prop_assert!(file.records.len() + file.beyond <= file.total);
        let _ = read(&bytes);
    }

    #[test]
    fn whatever_is_said_fits_an_entry(
        name in "\\PC{1,300}", about in "[<>&;a-z#\\PC]{0,3000}", url in "[a-z:/.@<\"' ]{0,60}", id in "\\PC{1,40}",
    ) {
        let record = serde_json::json!([{"id": id, "name": name, "description": about, "url": url, "email": url}]);
        let file = read(record.to_string().as_bytes()).unwrap();
        for record in &file.records {
            for (field, text) in &record.service.texts {
                let value = kith_model::Value::Text(text.clone());
                prop_assert!(kith_model::EntityKind::Place.check(field, &value).is_ok());
                prop_assert!(!text.is_empty() && !text.chars().any(|c| c.is_control() && c != '\n'));
            }
            let web = record.service.texts.get("web");
            prop_assert!(web.is_none_or(|w| w.starts_with("http://") || w.starts_with("https://") || w.to_lowercase().starts_with("http")));
        }
    }

    #[test]
    fn whatever_is_marked_up_becomes_plain(text in "[<>&;/a-z#0-9\\PC ]{0,400}") {
        let once = plain(&text);
        prop_assert!(once.chars().all(|c| !c.is_control() || c == '\n'));
        let _ = outward(&text);
    }

    #[test]
    fn what_was_read_twice_is_the_same(ids in proptest::collection::vec("[a-f0-9]{1,3}", 0..20)) {
        let records: Vec<_> = ids.iter().map(|id| serde_json::json!({"id": id, "name": id})).collect();
        let text = serde_json::Value::Array(records).to_string();
        let (one, two) = (read(text.as_bytes()).unwrap(), read(text.as_bytes()).unwrap());
        prop_assert_eq!(&one, &two);
        let mut distinct = ids.clone();
        distinct.sort();
        distinct.dedup();
        prop_assert_eq!(one.records.len(), distinct.len());
        prop_assert_eq!(one.records.len() + one.total_wrong, ids.len());
    }
}
