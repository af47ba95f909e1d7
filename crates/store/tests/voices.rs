//! Whose words they are: several voices in one act, and nobody changes the person's own without it showing.

#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kith_model::Voice;
use kith_store::{Lines, Store};

const C: Voice = Voice::Coordinator;
const O: Voice = Voice::Own;

fn lines(store: &mut Store, text: &str, by: &Voice, voices: &[Voice], seconds: i64) {
    let seen = store.entity(ME).unwrap();
    let base = seen.prose.get("matters").map(|view| view.version.clone());
    let lines = Lines { text, by, voices };
    store
        .write_lines(
            after(seconds),
            ME,
            "matters",
            &base.unwrap_or_default(),
            &lines,
        )
        .unwrap();
}

fn spans(store: &Store) -> Vec<(String, Voice)> {
    store.entity(ME).unwrap().prose["matters"].spans.clone()
}

fn altered(store: &Store) -> bool {
    store.entity(ME).unwrap().prose["matters"].altered
}

fn begun() -> (Home, Store) {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mary");
    (home, store)
}

#[test]
fn lines_in_several_voices_are_one_act_and_one_undo() {
    let (_home, mut store) = begun();
    let mum = Voice::Other { name: "Mum".into() };
    let text = "“I sing”\nShe smiled.\nMum: every Friday";
    lines(&mut store, text, &C, &[O, C, mum.clone()], 0);
    let all = [
        ("“I sing”".to_owned(), O),
        ("\nShe smiled.".to_owned(), C),
        ("\nMum: every Friday".to_owned(), mum),
    ];
    // Which side of a line its end belongs to is the writer's; the words are whose they are.
    for (words, voice) in &all {
        let words = words.trim();
        let of = |(text, v): &(String, Voice)| v == voice && text.contains(words);
        assert!(spans(&store).iter().any(of), "{words}: {:?}", spans(&store));
    }
    assert!(!altered(&store));
    store.undo(MINE, after(60)).unwrap();
    assert_eq!(prose(&store, ME, "matters"), "");
    assert!(!altered(&store), "taking back is no alteration");
    store.redo(MINE, after(70)).unwrap();
    assert_eq!(prose(&store, ME, "matters"), text);
    clean(&store);
}

#[test]
fn a_word_of_theirs_that_somebody_else_takes_out_shows_for_ever() {
    let (home, mut store) = begun();
    lines(&mut store, "“I do not want to move”", &O, &[O], 0);
    lines(&mut store, "“I do not want to go”", &O, &[O], 20);
    assert!(!altered(&store), "they may say it otherwise themselves");
    lines(
        &mut store,
        "“I do not want to go”\nShe was tired.",
        &C,
        &[O, C],
        40,
    );
    assert!(!altered(&store), "a line below is no change to theirs");
    lines(
        &mut store,
        "“I do want to go”\nShe was tired.",
        &C,
        &[C, C],
        60,
    );
    assert!(altered(&store));
    assert_eq!(spans(&store)[0].1, O);
    clean(&store);
    store.close().unwrap();
    assert!(altered(&home.open()));
}

#[test]
fn devices_that_write_apart_agree_on_whose_words_they_are() {
    let (_here, mut a) = begun();
    let there = Home::new();
    let mut b = there.create();
    lines(&mut a, "“I sing”\nnote", &C, &[O, C], 0);
    exchange(&mut a, &mut b, MINE);
    lines(&mut a, "“I sing on Fridays”\nnote", &O, &[O, C], 20);
    lines(&mut b, "“I”\nnote\n“And I dig”", &C, &[C, C, O], 21);
    exchange(&mut a, &mut b, MINE);
    assert_eq!(record(&a, MINE), record(&b, MINE));
    assert!(altered(&a) && altered(&b));
    assert!(prose(&a, ME, "matters").contains("“And I dig”"));
    clean(&a);
    clean(&b);
}

#[test]
fn a_text_written_on_from_an_older_version_keeps_both() {
    let (_home, mut store) = begun();
    lines(&mut store, "one", &C, &[], 0);
    let old = store.entity(ME).unwrap().prose["matters"].version.clone();
    lines(&mut store, "one\ntwo", &C, &[], 20);
    let both = Lines {
        text: "“zero”\none\nthree",
        by: &C,
        voices: &[O, C, C],
    };
    let view = store
        .write_lines(after(40), ME, "matters", &old, &both)
        .unwrap();
    for word in ["zero", "one", "two", "three"] {
        assert!(view.text.contains(word), "{}", view.text);
    }
    let zero = view.spans.iter().find(|(text, _)| text.contains("zero"));
    assert_eq!(zero.map(|(_, voice)| voice), Some(&O));
    clean(&store);
}
