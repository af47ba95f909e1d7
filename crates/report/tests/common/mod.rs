//! A copy with something in every place of it.
#![allow(dead_code, unreachable_pub, reason = "a part of several tests")]

use kith_model::{LifeDate, Voice};
use kith_report::MapPicture;
use kith_report::copy::{
    About, Contact, Coordinator, Goal, OwnCopy, People, Plan, Review, Said, Statement, Step, Vision,
};

pub const NAME: &str = "Mary ŵyth";
pub const MAP: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="-200 -200 400 400" font-family="Atkinson Hyperlegible Next" role="img"><title>Circles</title><rect x="-200" y="-200" width="400" height="400" fill="#fbf7f0"/><circle r="120" fill="none" stroke="#ddd5c7"/><text x="0" y="0" font-size="17" font-weight="500" text-anchor="middle" fill="#1e2b2f">Siân ŵ</text></svg>"##;

pub fn own(text: &str) -> Said {
    Said(vec![(text.to_owned(), Voice::Own)])
}

pub fn jpeg() -> Vec<u8> {
    let picture = image::DynamicImage::new_rgb8(8, 8);
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new(&mut bytes);
    picture.write_with_encoder(encoder).expect("a picture");
    bytes
}

/// Every place filled with what it may hold.
pub fn full() -> OwnCopy {
    filled(&|text| text.to_owned())
}

/// The same, with each text put through `word`.
pub fn filled(word: &dyn Fn(&str) -> String) -> OwnCopy {
    let said = |text: &str| own(&word(text));
    let contact = |name: &str, ring, paid| Contact {
        name: word(name),
        ring,
        relation: word("My sister"),
        helps_me_with: word("shopping"),
        i_help_with: word("the garden"),
        paid,
    };
    OwnCopy {
        name: word(NAME),
        made: LifeDate::day(2026, 11, 25).expect("a day"),
        coordinator: Coordinator {
            name: word("Dewi Coordinator"),
            phone: word("01632 960001"),
            days: word("Monday to Thursday"),
            cover: word("Ask for Sioned"),
            photo: Some(jpeg()),
        },
        letter: Some(said("Thank you for the tea.\n\nYou are welcome any time.")),
        about: Some(About {
            photo: Some(jpeg()),
            information: vec!["easyRead".to_owned(), "phone".to_owned()],
            information_note: said("Not on Mondays"),
            liked: said("People laugh with me"),
            matters: said("My dog"),
            support: said("Give me time"),
            gifts: vec![(word("Singing"), Some("heart".to_owned()))],
        }),
        people: Some(People {
            picture: Some(MapPicture::new(MAP.to_owned(), Default::default()).expect("a map")),
            placed: vec![contact("Siân", 1, false), contact("The nurse", 4, true)],
            missed: vec![word("Grandad")],
        }),
        vision: Some(Vision {
            want: vec![
                Statement {
                    theme: Some("home".to_owned()),
                    text: said("A garden"),
                    picture: Some(jpeg()),
                },
                Statement {
                    theme: None,
                    text: said("Quiet mornings"),
                    picture: None,
                },
            ],
            dont_want: vec![Statement {
                theme: None,
                text: said("To move again"),
                picture: None,
            }],
        }),
        plan: Some(Plan {
            goals: vec![Goal {
                text: said("Join the choir"),
                status: Some("doing".to_owned()),
                steps: vec![Step {
                    text: word("Ring the choir"),
                    who: word("Siân"),
                    by: LifeDate::day(2026, 12, 1),
                    status: Some("done".to_owned()),
                    happened: said("They said yes"),
                }],
            }],
            loose: vec![Step {
                text: word("Buy a bus pass"),
                ..Step::default()
            }],
            wrong: [
                said("I go quiet"),
                said("Ring Siân"),
                said("A walk"),
                said("My dog Fflos"),
            ],
            carers: vec![(word("Siân"), said("A day off"))],
            reviews: vec![Review {
                on: LifeDate::day(2026, 10, 1),
                said: [said("The bus"), said("The rain"), said("Another choir")],
                next_on: LifeDate::day(2027, 4, 1),
            }],
        }),
    }
}
