//! Search forgives accents and one letter, and tells nothing private.

#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kith_model::{EntityId, EntityKind, Scope, Value, Voice};
use kith_store::{Store, What};

fn id(nth: u8) -> EntityId {
    EntityId([nth; 16])
}

fn found(store: &mut Store, query: &str) -> Vec<u8> {
    let rows = store.people_found(query, 0, 50).unwrap().1;
    let mut found: Vec<u8> = rows
        .into_iter()
        .map(|row| row.person.unwrap().0[0])
        .collect();
    found.sort_unstable();
    found
}

fn vault() -> (Home, Store) {
    let home = Home::new();
    let mut store = home.create();
    for (nth, name) in [
        (1, "Siân Pryce"),
        (2, "Gŵyn ap Rhŷs"),
        (3, "Mary O'Neill-Jones"),
    ] {
        add_person(&mut store, id(nth), name);
    }
    let scope = Scope::Person(id(1));
    add(
        &mut store,
        scope,
        EntityKind::Contact,
        "name",
        text("Dafydd Ŵyn"),
    );
    write(
        &mut store,
        id(1),
        "matters",
        "Canu yn y côr, a'r tŷ bach twt",
        &Voice::Own,
        now(),
    )
    .unwrap();
    let goal = add(
        &mut store,
        scope,
        EntityKind::Goal,
        "status",
        Value::Choice("todo".into()),
    );
    write(
        &mut store,
        goal,
        "text",
        "Learn the accordion",
        &Voice::Own,
        now(),
    )
    .unwrap();
    (home, store)
}

#[test]
fn accents_capitals_beginnings_and_one_letter_are_forgiven() {
    let (_home, mut store) = vault();
    let queries: [(&str, &[u8]); 18] = [
        ("sian", &[1]),
        ("SIÂN", &[1]),
        ("sia\u{302}n", &[1]),
        ("Sian pryce", &[1]),
        ("gwyn", &[1, 2]),
        ("rhys", &[2]),
        ("rhŷs", &[2]),
        ("cor", &[1]),
        ("ty bach", &[1]),
        ("acc", &[1]),
        ("acordion", &[1]),
        ("accordoin", &[1]),
        ("acxordion", &[1]),
        ("accordionn", &[1]),
        ("oneill", &[3]),
        ("o'neill", &[3]),
        ("neill jones", &[3]),
        ("acodrion", &[]),
    ];
    for (query, expected) in queries {
        assert_eq!(found(&mut store, query), expected, "{query}");
    }
}

#[test]
fn all_words_must_be_found_anywhere_in_one_record() {
    let (_home, mut store) = vault();
    assert_eq!(found(&mut store, "accordion dafydd côr"), [1]);
    assert_eq!(found(&mut store, "rhys dafydd"), [0; 0]);
    let rows = store.people_found("dafydd accordion", 0, 9).unwrap().1;
    let [row] = rows.as_slice() else {
        panic!("{rows:?}")
    };
    let kinds: Vec<EntityKind> = row.found.iter().map(|f| f.kind).collect();
    assert_eq!(kinds.len(), 2);
    assert!(kinds.contains(&EntityKind::Contact) && kinds.contains(&EntityKind::Goal));
    let marked = row
        .found
        .iter()
        .flat_map(|f| &f.snippet)
        .filter(|(_, hit)| *hit);
    let mut marked: Vec<&str> = marked.map(|(word, _)| word.as_str()).collect();
    marked.sort_unstable();
    assert_eq!(marked, ["Dafydd", "accordion"]);
}

#[test]
fn names_come_before_words_and_spellings_as_given_before_near_ones() {
    let (_home, mut store) = vault();
    let others = [(4, "Prys"), (5, "Pryse"), (6, "Nobody")];
    for (nth, name) in others {
        add_person(&mut store, id(nth), name);
    }
    write(
        &mut store,
        id(6),
        "matters",
        "Her friend Pryse",
        &Voice::Own,
        now(),
    )
    .unwrap();
    let rows = store.people_found("pryse", 0, 9).unwrap().1;
    let order: Vec<u8> = rows.iter().map(|row| row.person.unwrap().0[0]).collect();
    assert_eq!(order, [5, 6, 1, 4]);
    assert_eq!(store.people_found("pryse", 0, 2).unwrap().1.len(), 2);
}

#[test]
fn nothing_private_or_about_safety_is_ever_found() {
    let (_home, mut store) = vault();
    let scope = Scope::Person(id(1));
    let item = add(
        &mut store,
        scope,
        EntityKind::Item,
        "when",
        Value::Choice("betweenUs".into()),
    );
    let note = add(
        &mut store,
        scope,
        EntityKind::Note,
        "told",
        text("wombat told"),
    );
    for (entity, field) in [
        (item, "text"),
        (note, "text"),
        (note, "heard"),
        (note, "agreed"),
    ] {
        write(&mut store, entity, field, "wombat", &Voice::Own, now()).unwrap();
    }
    let hello = Scope::Person(id(7));
    let hello = add(
        &mut store,
        hello,
        EntityKind::Hello,
        "nickname",
        text("Red scarf"),
    );
    say(&mut store, hello, "line", text("wombat")).unwrap();
    for query in ["wombat", "womba", "wombats", "told"] {
        assert_eq!(found(&mut store, query), [0; 0], "{query}");
    }
    // A hello is found by its nickname alone.
    assert_eq!(found(&mut store, "scarf"), [7]);
    store.rebuild().unwrap();
    assert_eq!(found(&mut store, "wombat"), [0; 0]);
    clean(&store);
}

#[test]
fn what_was_removed_or_changed_is_not_found() {
    let (_home, mut store) = vault();
    let scope = Scope::Person(id(1));
    assert_eq!(found(&mut store, "dafydd"), [1]);
    let record = store.record(scope).unwrap().entities;
    let contact = record
        .iter()
        .find(|s| s.entity.kind == Some(EntityKind::Contact))
        .unwrap();
    let contact = contact.entity.id;
    say(&mut store, contact, "name", text("Eirlys")).unwrap();
    assert_eq!(found(&mut store, "dafydd"), [0; 0]);
    assert_eq!(found(&mut store, "eirlys"), [1]);
    store
        .act(scope, What::Remove, now(), |pen| pen.remove(contact))
        .unwrap();
    assert_eq!(found(&mut store, "eirlys"), [0; 0]);
    store.undo(scope, now()).unwrap();
    assert_eq!(found(&mut store, "eirlys"), [1]);
    store
        .act(scope, What::Remove, now(), |pen| pen.remove(id(1)))
        .unwrap();
    for query in ["sian", "eirlys", "accordion"] {
        assert_eq!(found(&mut store, query), [0; 0], "{query}");
    }
    assert_eq!(store.people_found("rhys", 0, 1).unwrap().1.len(), 1);
    clean(&store);
}

#[test]
fn what_is_written_over_and_over_is_found_as_if_written_once() {
    let homes = [Home::new(), Home::new()];
    let [mut store, mut anew] = [homes[0].create(), homes[1].create()];
    // Both hold words with the same beginnings; each change takes some of them away.
    let turns = [
        ("Tom Tudor", "today together to the tower"),
        ("Tom Tudor", "today together to the tower and to the tower"),
        ("Tom Tudor", "together, tom"),
        ("Tam", "together, tom"),
        ("Tam Ŷ", "to"),
        ("Tam", "..."),
        ("Tomos", "tower tower"),
        ("...", ""),
        ("Tom Tudor", "today"),
    ];
    let queries = [
        "t", "to", "tom", "tomo", "tod", "today", "tog", "together", "tow", "tower", "tu", "tam",
        "the", "and", "a", "y",
    ];
    for store in [&mut store, &mut anew] {
        add_person(store, ME, "Nobody");
    }
    for (name, words) in turns {
        for store in [&mut store, &mut anew] {
            say(store, ME, "preferredName", text(name)).unwrap();
            write(store, ME, "matters", words, &Voice::Own, now()).unwrap();
        }
        anew.rebuild().unwrap();
        for query in queries {
            let [kept, made] = [&mut store, &mut anew].map(|s| s.people_found(query, 0, 9));
            assert_eq!(kept.unwrap(), made.unwrap(), "{query} in {name}: {words}");
        }
    }
    clean(&store);
}

#[test]
fn names_of_every_script_are_found_and_shown_as_written() {
    let home = Home::new();
    let mut store = home.create();
    let names = [
        ("Robert\"); DROP TABLE ops;--", "drop"),
        ("<b onload=x>Bold & Co</b>", "bold"),
        ("Zoe 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 Evans", "evans"),
        ("محمد عبد الرحمٰن", "الرحمن"),
        ("\u{202e}דָּוִד\u{202c} לוי", "דוד"),
        ("Z̷͑ͅa̴̛l̶̈́g̵͝o̷", "zalgo"),
        ("हिन्दी नाम", "हिन्दी"),
        ("김철수", "김철"),
        ("ガガ・レディ", "ガガ"),
        ("Łukasz Żółć", "zolc"),
        ("Nguyễn Thị", "nguyen"),
        ("ﬁona", "fiona"),
        ("می\u{200c}خواهم", "میخواهم"),
        ("Ⅷ Ⓐnna", "anna"),
        ("𞤀𞤣𞤤𞤢𞤥", "𞤀𞤣𞤤"),
        ("O\0Null", "null"),
        ("Тара́с", "тарас"),
    ];
    for (nth, (name, _)) in (1..).zip(names) {
        add_person(&mut store, id(nth), name);
    }
    for (nth, (name, query)) in (1..).zip(names) {
        for query in [query, name] {
            let hits = found(&mut store, query);
            assert!(hits.contains(&nth), "{name:?} by {query:?}: {hits:?}");
        }
        let rows = store.people_found(query, 0, 50).unwrap().1;
        assert!(rows.iter().any(|row| row.name == name));
    }
    clean(&store);
    store.rebuild().unwrap();
    assert_eq!(found(&mut store, "김철"), [8]);
    clean(&store);
}

#[test]
fn no_query_is_a_command() {
    let (_home, mut store) = vault();
    let queries = [
        "\"",
        "\"\"",
        "*",
        ":",
        "^",
        "-",
        "(",
        ")",
        "{a b}: c",
        "NEAR",
        "NEAR(a b, 2)",
        "OR",
        "AND",
        "NOT",
        "name:",
        "name : sian",
        "words:*",
        "-sian",
        "a\"b",
        "'",
        "\\",
        "%",
        "_",
        "\0",
        "",
        " \t\n",
        "👩‍👩‍👧",
        "\u{301}",
        "\u{202e}",
        "+",
        "sian\"*",
        "^sian",
        "sian OR zebra",
        "1e9",
        "x'00'",
    ];
    for query in queries {
        store.people_found(query, 0, 9).unwrap();
    }
    // Operators are words like any other: nobody's record holds them.
    assert_eq!(found(&mut store, "sian OR zebra"), [0; 0]);
    assert_eq!(found(&mut store, "NOT zebra"), [0; 0]);
    for query in ["-sian", "^sian", "sian*", "\"sian\"", "(sian)"] {
        assert_eq!(found(&mut store, query), [1], "{query}");
    }
    for query in ["", " ", "\"", "*", "👩‍👩‍👧"] {
        assert_eq!(found(&mut store, query), [0; 0], "{query:?}");
    }
}

#[test]
fn a_very_long_query_is_answered() {
    let (_home, mut store) = vault();
    for query in [
        "x".repeat(10_000),
        "sian ".repeat(2_000),
        "ŵ\u{302}".repeat(5_000),
        "\"".repeat(10_000),
    ] {
        let begun = std::time::Instant::now();
        store.people_found(&query, 0, 9).unwrap();
        assert!(begun.elapsed().as_secs() < 10);
    }
    assert_eq!(found(&mut store, &"sian ".repeat(2_000)), [1]);
}

#[test]
fn the_index_is_made_anew_where_letters_are_cut_otherwise() {
    let (home, store) = vault();
    store.close().unwrap();
    let db = peek(&home.folder);
    db.execute_batch(
        "UPDATE meta SET value = 'another alphabet' WHERE key = 'letters';
         INSERT INTO search(search) VALUES('delete-all');",
    )
    .unwrap();
    db.close().unwrap();
    let mut store = home.open();
    assert_eq!(found(&mut store, "accordion"), [1]);
    clean(&store);
}
