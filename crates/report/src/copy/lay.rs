//! Puts a copy into words, chapter by chapter, in the order every copy has:
//! whom to ask first, what to change last.

use kith_model::{LifeDate, Voice};

use super::page::{Block, Chapter, Laid, Piece, Row, Sign, Table};
use super::plan;
use super::value::{
    About, Contact, Coordinator, Jpeg, Languages, Layout, Look, OwnCopy, People, Said, Statement,
    Vision,
};
use super::words::{Language, Words};

/// Lines to write on at the end.
const LINES: u8 = 14;
/// The parts of life in the order of the screens.
const THEMES: [&str; 7] = [
    "home",
    "people",
    "doing",
    "health",
    "safe",
    "contributing",
    "dreams",
];

/// A copy in each of its languages.
pub fn lay(copy: &OwnCopy, look: Look) -> Vec<Laid> {
    let languages: &[Language] = match look.languages {
        Languages::English => &[Language::English],
        Languages::Welsh => &[Language::Welsh],
        Languages::Both => &[Language::Welsh, Language::English],
    };
    let each = languages.iter();
    each.map(|language| one(copy, &Hand::of(*language, look)))
        .collect()
}

fn one(copy: &OwnCopy, hand: &Hand) -> Laid {
    let mut chapters = vec![coordinator(&copy.coordinator, hand)];
    chapters.extend(copy.letter.as_ref().and_then(|said| letter(said, hand)));
    chapters.extend(copy.about.as_ref().and_then(|about| about_me(about, hand)));
    chapters.extend(
        copy.people
            .as_ref()
            .and_then(|people| circles(people, hand)),
    );
    if let Some(vision) = &copy.vision {
        chapters.extend(good_life(vision, hand));
        chapters.extend(unwanted(vision, hand));
    }
    if let Some(plan) = &copy.plan {
        chapters.extend(plan::chapters(plan, hand));
    }
    chapters.push(Chapter {
        title: hand.say("copy-change"),
        sign: Sign::Pencil,
        blocks: vec![
            Block::Text(hand.say("copy-change-how")),
            Block::Lines(LINES),
        ],
    });
    Laid {
        lang: hand.words.tag(),
        title: hand.say("copy-title"),
        name: copy.name.clone(),
        made: hand.words.with("copy-made", "day", hand.day(copy.made)),
        page: hand.say("copy-page"),
        chapters,
    }
}

fn coordinator(coordinator: &Coordinator, hand: &Hand) -> Chapter {
    let alt = || hand.say("copy-coordinator-photo");
    let photo = coordinator.photo.as_ref();
    let mut name = hand.line("copy-coordinator-name", Sign::Person, &coordinator.name);
    name.photo = photo.map(|jpeg| (jpeg.clone(), alt()));
    let mut blocks = vec![Block::Row(name)];
    for (key, sign, text) in [
        ("copy-coordinator-phone", Sign::Phone, &coordinator.phone),
        ("copy-coordinator-days", Sign::Calendar, &coordinator.days),
        ("copy-coordinator-cover", Sign::People, &coordinator.cover),
    ] {
        blocks.push(Block::Row(hand.line(key, sign, text)));
    }
    // What nobody has typed is written in by hand.
    let blocks = blocks.into_iter().flat_map(|block| match block {
        Block::Row(row) if row.words.is_empty() => vec![Block::Row(row), Block::Lines(1)],
        block => vec![block],
    });
    Chapter {
        title: hand.say("copy-coordinator"),
        sign: Sign::Hand,
        blocks: blocks.collect(),
    }
}

/// A letter is one voice all through, and says itself who wrote it.
fn letter(said: &Said, hand: &Hand) -> Option<Chapter> {
    let text: String = said.0.iter().map(|(text, _)| text.as_str()).collect();
    let paragraphs = text.split('\n').map(str::trim);
    let blocks = paragraphs
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| Block::Text(paragraph.to_owned()));
    hand.chapter("copy-letter", Sign::Speech, blocks.collect())
}

fn about_me(about: &About, hand: &Hand) -> Option<Chapter> {
    let mut blocks = Vec::new();
    if let Some(photo) = &about.photo {
        blocks.push(Block::Row(Row {
            photo: Some((photo.clone(), hand.say("copy-photo"))),
            ..Row::default()
        }));
    }
    for (key, sign, said) in [
        ("copy-liked", Sign::Star, &about.liked),
        ("copy-matters", Sign::Heart, &about.matters),
        ("copy-support", Sign::Hand, &about.support),
    ] {
        blocks.extend(hand.said(key, sign, said));
    }
    let ways = about.information.iter();
    let ways = ways.map(|way| plain(hand.say(&format!("choice-person-information-{way}"))));
    let ways: Vec<Piece> = ways.chain(hand.pieces(&about.information_note)).collect();
    blocks.extend(hand.row("copy-information", Sign::Speech, ways));
    let gifts = about.gifts.iter().map(|(gift, of)| {
        let of = of.as_ref().map(|of| hand.say(&format!("copy-gift-{of}")));
        plain(of.map_or_else(|| gift.clone(), |of| format!("{gift} ({of})")))
    });
    blocks.extend(hand.row("copy-gifts", Sign::Star, gifts.collect()));
    hand.chapter("copy-about", Sign::Person, blocks)
}

fn circles(people: &People, hand: &Hand) -> Option<Chapter> {
    let mut blocks = Vec::new();
    let picture = people.picture.as_ref();
    if let Some(picture) = picture.filter(|_| !people.placed.is_empty()) {
        blocks.push(Block::Map {
            picture: picture.clone(),
            alt: hand
                .words
                .with("copy-map-alt", "count", people.placed.len()),
        });
    }
    for ring in 1..=4u8 {
        let here: Vec<&Contact> = people.placed.iter().filter(|c| c.ring == ring).collect();
        if here.is_empty() {
            continue;
        }
        blocks.push(Block::Heading(hand.say(&format!("network-ring-{ring}"))));
        if hand.rows {
            blocks.extend(
                here.into_iter()
                    .map(|contact| Block::Row(short(contact, hand))),
            );
        } else {
            blocks.push(listed(&here, hand));
        }
    }
    let missed = people.missed.iter().cloned().map(plain).collect();
    blocks.extend(hand.row("copy-missed", Sign::Heart, missed));
    hand.chapter("copy-people", Sign::People, blocks)
}

fn listed(contacts: &[&Contact], hand: &Hand) -> Block {
    let rows = contacts.iter().map(|contact| {
        vec![
            contact.name.clone(),
            contact.relation.clone(),
            contact.helps_me_with.clone(),
            contact.i_help_with.clone(),
            if contact.paid {
                hand.say("copy-paid")
            } else {
                String::new()
            },
        ]
    });
    let head = [
        "copy-column-name",
        "copy-column-relation",
        "copy-column-helps",
        "copy-column-helped",
        "copy-column-paid",
    ];
    Block::Table(Table::of(head.map(|key| hand.say(key)), rows.collect()))
}

fn short(contact: &Contact, hand: &Hand) -> Row {
    let mut words = vec![contact.relation.clone()];
    if !contact.helps_me_with.is_empty() {
        words.push(
            hand.words
                .with("copy-helps", "what", contact.helps_me_with.as_str()),
        );
    }
    if !contact.i_help_with.is_empty() {
        words.push(
            hand.words
                .with("copy-helped", "what", contact.i_help_with.as_str()),
        );
    }
    if contact.paid {
        words.push(hand.say("copy-paid-easy"));
    }
    let words = words.into_iter().filter(|text| !text.is_empty());
    Row {
        sign: Some(Sign::Person),
        photo: None,
        label: contact.name.clone(),
        words: words.map(plain).collect(),
    }
}

fn good_life(vision: &Vision, hand: &Hand) -> Option<Chapter> {
    let mut blocks = Vec::new();
    let theme = |one: &Statement| {
        let theme = one.theme.as_deref();
        THEMES.iter().position(|known| Some(*known) == theme)
    };
    let without = vision.want.iter().filter(|one| theme(one).is_none());
    blocks.extend(without.filter_map(|one| statement(one, Sign::House, hand)));
    for (at, name) in THEMES.iter().enumerate() {
        let here = vision.want.iter().filter(|one| theme(one) == Some(at));
        let here: Vec<Block> = here
            .filter_map(|one| statement(one, sign_of(name), hand))
            .collect();
        if !here.is_empty() {
            blocks.push(Block::Heading(
                hand.say(&format!("choice-statement-theme-{name}")),
            ));
            blocks.extend(here);
        }
    }
    hand.chapter("copy-vision", Sign::Star, blocks)
}

fn sign_of(theme: &str) -> Sign {
    match theme {
        "home" => Sign::House,
        "people" => Sign::People,
        "health" | "safe" => Sign::Heart,
        "contributing" => Sign::Hand,
        "doing" => Sign::Path,
        _ => Sign::Star,
    }
}

fn unwanted(vision: &Vision, hand: &Hand) -> Option<Chapter> {
    let all = vision.dont_want.iter();
    let blocks = all.filter_map(|one| statement(one, Sign::Not, hand));
    hand.chapter("copy-dont-want", Sign::Not, blocks.collect())
}

fn statement(one: &Statement, sign: Sign, hand: &Hand) -> Option<Block> {
    let words = hand.pieces(&one.text);
    let photo = one.picture.as_ref();
    (!words.is_empty() || photo.is_some()).then(|| {
        Block::Row(Row {
            sign: Some(sign),
            photo: photo.map(|jpeg: &Jpeg| (jpeg.clone(), hand.say("copy-picture"))),
            label: String::new(),
            words,
        })
    })
}

/// Words without a voice.
pub(super) fn plain(text: String) -> Piece {
    Piece { text, whose: None }
}

/// The words of one copy, and what is often made of them.
pub(super) struct Hand {
    pub(super) words: Words,
    /// Whether lists are rows under each other: columns are too narrow for large letters.
    pub(super) rows: bool,
}

impl Hand {
    fn of(language: Language, look: Look) -> Self {
        let easy = look.layout == Layout::EasyRead;
        Self {
            words: Words::of(language, easy),
            rows: easy || look.large,
        }
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    pub(super) fn day(&self, day: LifeDate) -> String {
        self.words.day(day)
    }

    /// A chapter, where there is anything in it.
    pub(super) fn chapter(&self, key: &str, sign: Sign, blocks: Vec<Block>) -> Option<Chapter> {
        (!blocks.is_empty()).then(|| Chapter {
            title: self.say(key),
            sign,
            blocks,
        })
    }

    /// A line that was typed.
    pub(super) fn line(&self, key: &str, sign: Sign, text: &str) -> Row {
        let text = text.trim();
        let words = if text.is_empty() {
            Vec::new()
        } else {
            vec![plain(text.to_owned())]
        };
        Row {
            sign: Some(sign),
            photo: None,
            label: self.say(key),
            words,
        }
    }

    /// Words under a label, where there are any.
    pub(super) fn row(&self, key: &str, sign: Sign, words: Vec<Piece>) -> Option<Block> {
        (!words.is_empty()).then(|| {
            Block::Row(Row {
                sign: Some(sign),
                photo: None,
                label: self.say(key),
                words,
            })
        })
    }

    pub(super) fn said(&self, key: &str, sign: Sign, said: &Said) -> Option<Block> {
        self.row(key, sign, self.pieces(said))
    }

    /// Words by whose they are. What is no more than space between voices is nobody's.
    pub(super) fn pieces(&self, said: &Said) -> Vec<Piece> {
        let spans = said.0.iter().filter(|(text, _)| !text.trim().is_empty());
        let pieces = spans.map(|(text, voice)| Piece {
            text: text.trim().to_owned(),
            whose: Some(match voice {
                Voice::Own => self.say("copy-voice-own"),
                Voice::Coordinator => self.say("copy-voice-coordinator"),
                Voice::Other { name } => self.words.with("copy-voice-other", "name", name.as_str()),
            }),
        });
        pieces.collect()
    }
}
