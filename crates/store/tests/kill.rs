//! A process killed at any moment loses no save that it acknowledged.
//!
//! `KITH_KILLS` says how many kills; 200 where it says nothing.

#![allow(clippy::unwrap_used)]

mod common;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::Child;
use std::time::Duration;

use common::child::{RAN, child, given};
use common::*;
use kith_model::Voice;
use kith_store::{Act, Folder, Fresh, Lines, Store};

/// Kills before a new vault is begun, so that checking all of it stays quick.
const EACH: usize = 20;

#[test]
#[ignore = "run by another test, and killed"]
fn saves_until_it_is_killed() {
    let Some(dir) = given() else { return };
    let mut store = open(&Folder::new(dir.join("vault")), &dir.join("settings"), 1).unwrap();
    let run = std::env::var("KITH_TEST_RUN").unwrap();
    for nth in 0.. {
        let line = format!("{run}.{nth}");
        if nth % 3 == 0 {
            // Two voices in one act: never one without the other.
            let words = format!("{}{line}\n“said” {line}\n", prose(&store, ME, "matters"));
            speak(&mut store, &words, after(nth));
        } else {
            say(&mut store, ME, "phone", text(&line)).unwrap();
        }
        // Only now is it acknowledged: one write, so that no line is cut.
        let mut out = std::io::stdout().lock();
        out.write_all(format!("ack {line}\n").as_bytes()).unwrap();
        out.flush().unwrap();
    }
}

/// Writes a text in which lines begun with a quotation mark are the person's own.
fn speak(store: &mut Store, text: &str, now: kith_store::Now) {
    let base = (store.entity(ME).unwrap().prose.get("matters")).map(|view| view.version.clone());
    let whose = |line: &str| {
        if line.starts_with('“') {
            Voice::Own
        } else {
            Voice::Coordinator
        }
    };
    let voices: Vec<Voice> = text.split('\n').map(whose).collect();
    let lines = Lines {
        text,
        by: &Voice::Coordinator,
        voices: &voices,
    };
    (store.write_lines(now, ME, "matters", &base.unwrap_or_default(), &lines)).unwrap();
}

/// Starts a child, lets it live for a while, kills it: what it acknowledged.
/// One in four is killed whenever it may be, even while it opens the vault;
/// the others some time after their first save.
fn kill_one(home: &Home, run: usize, chance: &mut Chance) -> Vec<String> {
    let mut command = child("saves_until_it_is_killed", home.dir.path());
    let mut saving: Child = command
        .env("KITH_TEST_RUN", run.to_string())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(saving.stdout.take().unwrap());
    let mut words = String::new();
    let at_once = run.is_multiple_of(4);
    while !at_once && !words.contains("\nack ") && out.read_line(&mut words).unwrap() > 0 {}
    std::thread::sleep(Duration::from_micros(chance.below(50_000) as u64));
    saving.kill().unwrap();
    out.read_to_string(&mut words).unwrap();
    let ended = saving.wait().unwrap();
    assert!(
        !ended.success() && (at_once || words.contains(RAN)),
        "it ended by itself: {words}"
    );
    let lines = words
        .split_inclusive('\n')
        .filter_map(|l| l.strip_suffix('\n'));
    lines
        .filter_map(|l| l.strip_prefix("ack "))
        .map(str::to_owned)
        .collect()
}

fn kept(store: &Store, acknowledged: &[String]) {
    let told = store.history(ME, Some("phone"), now()).unwrap();
    let said: Vec<&str> = told
        .iter()
        .map(|entry| match &entry.act {
            Act::Said(value) => value.text().unwrap(),
            other => panic!("{other:?}"),
        })
        .collect();
    let words = prose(store, ME, "matters");
    let written: Vec<&str> = words.split_whitespace().collect();
    let twice = |line: &str| written.iter().filter(|word| **word == line).count();
    assert!(
        written
            .iter()
            .all(|word| *word == "“said”" || twice(word) == 2)
    );
    for line in acknowledged {
        let kept = said.contains(&line.as_str()) || written.contains(&line.as_str());
        assert!(kept, "{line} was acknowledged and lost");
    }
    assert_eq!(values(store, ME, "phone").len().max(1), 1);
}

#[test]
fn no_acknowledged_save_is_lost_by_killing_the_process() {
    let kills = std::env::var("KITH_KILLS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(200);
    let mut chance = Chance::new(53);
    let (mut all, mut idle, mut not_closed) = (0, 0, 0);
    let mut done = 0;
    while done < kills {
        let home = Home::new();
        let mut store = home.create();
        add_person(&mut store, ME, "Mair");
        store.close().unwrap();
        let mut acknowledged = Vec::new();
        for _ in 0..EACH.min(kills - done) {
            let lines = kill_one(&home, done, &mut chance);
            idle += usize::from(lines.is_empty());
            all += lines.len();
            acknowledged.extend(lines);
            let store = home.open();
            not_closed += usize::from(store.fresh() == Fresh::NotClosed);
            kept(&store, &acknowledged);
            clean(&store);
            store.close().unwrap();
            done += 1;
        }
    }
    println!(
        "{kills} kills, {all} acknowledged saves, none lost; {idle} children died before their first save, {not_closed} left the vault open"
    );
    assert!(
        all >= kills * 3 / 4,
        "the children lived long enough to save"
    );
}
