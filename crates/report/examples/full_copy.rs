//! Measures a copy of a full record: 60 contacts, 40 goals, 400 steps, 20 pages
//! of vision. `cargo run --release -p kith-report --example full_copy`; given a
//! folder, the copies are kept there, to be looked at.
#![allow(clippy::print_stdout, reason = "this is what it is for")]

use std::time::Instant;

use kith_model::{LifeDate, Voice};
use kith_report::MapPicture;
use kith_report::copy::{
    Contact, Goal, Languages, Layout, Look, OwnCopy, People, Plan, Said, Statement, Step, Vision,
    html, lay, pdf,
};

const MAP: &str = include_str!("../../../ui/src/person/network/golden/map-60.svg");
const WORDS: &str = "I want a garden with a bench in it, where my sister can sit while I dig. ";

fn said(text: String) -> Said {
    Said(vec![(text, Voice::Own)])
}

fn full() -> Result<OwnCopy, Box<dyn std::error::Error>> {
    let contact = |nth: usize| Contact {
        name: format!("Siân Ŵyn {nth}"),
        ring: (nth % 4 + 1) as u8,
        relation: "A friend from the choir".to_owned(),
        helps_me_with: "Getting to town".to_owned(),
        i_help_with: "The garden".to_owned(),
        paid: nth % 4 == 3,
    };
    let step = |nth: usize| Step {
        text: format!("Ring the hall about Tuesday {nth}"),
        who: "Siân Ŵyn 1".to_owned(),
        by: LifeDate::day(2026, 12, 1),
        status: Some("doing".to_owned()),
        happened: said("They asked to ring again.".to_owned()),
    };
    let goal = |nth: usize| Goal {
        text: said(format!("{nth}. {}", WORDS.repeat(2))),
        status: Some("doing".to_owned()),
        steps: (0..10).map(|at| step(nth * 10 + at)).collect(),
    };
    let wish = |_| Statement {
        theme: Some("home".to_owned()),
        text: said(WORDS.repeat(10)),
        picture: None,
    };
    Ok(OwnCopy {
        name: "Mary".to_owned(),
        made: LifeDate::day(2026, 11, 25).ok_or("no such day")?,
        coordinator: Default::default(),
        letter: None,
        about: None,
        people: Some(People {
            picture: Some(MapPicture::new(MAP.to_owned(), Default::default())?),
            placed: (0..60).map(contact).collect(),
            missed: vec!["Grandad".to_owned()],
        }),
        vision: Some(Vision {
            want: (0..80).map(wish).collect(),
            dont_want: Vec::new(),
        }),
        plan: Some(Plan {
            goals: (0..40).map(goal).collect(),
            ..Plan::default()
        }),
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let copy = full()?;
    let folder = std::env::args().nth(1).map(std::path::PathBuf::from);
    let keep = |name: &str, bytes: &[u8]| match &folder {
        Some(folder) => std::fs::write(folder.join(name), bytes),
        None => Ok(()),
    };
    for (name, layout, languages) in [
        ("standard", Layout::Standard, Languages::English),
        ("Easy Read", Layout::EasyRead, Languages::English),
        (
            "standard, both languages",
            Layout::Standard,
            Languages::Both,
        ),
    ] {
        let look = Look {
            languages,
            layout,
            large: false,
        };
        for turn in 0..4 {
            let begun = Instant::now();
            let made = pdf(&lay(&copy, look), look)?;
            let took = begun.elapsed().as_millis();
            let warm = if turn == 0 { "first" } else { "again" };
            println!("PDF, {name}, {warm}: {took} ms, {} bytes", made.bytes.len());
            keep(&format!("{name}.pdf"), &made.bytes)?;
        }
        let begun = Instant::now();
        let page = html(&lay(&copy, look), look);
        keep(&format!("{name}.html"), page.as_bytes())?;
        println!(
            "web page, {name}: {} ms, {} bytes",
            begun.elapsed().as_millis(),
            page.len()
        );
    }
    Ok(())
}
