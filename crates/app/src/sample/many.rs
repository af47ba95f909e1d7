//! As many people as asked for, from templates, for measuring. Each has some
//! twenty contacts, three statements, two goals of four steps, two reviews, six
//! journal entries, and a handful of gifts and promises.

use std::collections::BTreeMap;

use kith_model::{EntityId, EntityKind, Value};
use kith_store::{Now, Store, StoreError};

use super::chance::Chance;
use super::writer::{Draft, Writer};

const WORDS: &str = include_str!("words.txt");
/// Acts of this many people reach the disk together.
const AT_ONCE: usize = 50;
/// What tells these people's ids from those of the sample.
const SEED: u64 = 0x4b69_7468_0000_0000;

const SECTORS: &[&str] = &[
    "family",
    "friends",
    "neighbours",
    "work",
    "places",
    "services",
];
const OFTEN: &[&str] = &["daily", "weekly", "monthly", "fewTimesAYear", "rarely"];
const HELP: &[&str] = &["helpsMe", "iHelp", "both", "neither"];
const THEMES: &[&str] = &[
    "home",
    "people",
    "doing",
    "health",
    "safe",
    "contributing",
    "dreams",
];
const STATUSES: &[&str] = &["todo", "doing", "done", "letGo"];

/// Fills with people `from` to `to`.
pub(super) fn fill(store: &mut Store, from: usize, to: usize, now: Now) -> Result<(), StoreError> {
    let words = Words::read();
    let numbers: Vec<usize> = (from..to).collect();
    numbers.chunks(AT_ONCE).try_for_each(|some| {
        store.together(|store| {
            some.iter()
                .try_for_each(|n| person(store, &words, *n as u64, now))
        })
    })
}

/// A name anyone might have here.
pub(super) fn name(chance: &mut Chance) -> String {
    Words::read().name(chance)
}

/// The lists in `words.txt`.
struct Words(BTreeMap<&'static str, Vec<&'static str>>);

impl Words {
    fn read() -> Self {
        let mut lists: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut list = "";
        for line in WORDS.lines() {
            match line.strip_prefix("# ") {
                Some(name) => list = name,
                None if line.contains('|') => {
                    lists.entry(list).or_default().extend(line.split('|'))
                }
                None if matches!(list, "first" | "surname" | "start" | "middle" | "end") => {
                    lists.entry(list).or_default().extend(line.split(' '));
                }
                None => lists.entry(list).or_default().push(line),
            }
        }
        Self(lists)
    }

    fn of(&self, list: &str, chance: &mut Chance) -> &'static str {
        self.0.get(list).map_or("", |all| chance.of(all))
    }

    fn name(&self, chance: &mut Chance) -> String {
        format!(
            "{} {}",
            self.of("first", chance),
            self.of("surname", chance)
        )
    }

    /// A house or village nobody else may have heard of.
    fn house(&self, chance: &mut Chance) -> String {
        ["start", "middle", "end"]
            .map(|part| self.of(part, chance))
            .concat()
    }

    /// A sentence with its gaps filled.
    fn say(&self, list: &str, chance: &mut Chance) -> String {
        let mut text = self.of(list, chance).to_owned();
        for gap in ["place", "doing"] {
            text = text.replace(&format!("{{{gap}}}"), self.of(gap, chance));
        }
        let text = text.replace("{name}", &self.name(chance));
        text.replace("{house}", &self.house(chance))
    }

    /// Sentences until there are so many words.
    fn tell(&self, list: &str, words: usize, chance: &mut Chance) -> String {
        let mut text = self.say(list, chance);
        while text.split(' ').count() < words {
            text = format!("{text} {}", self.say(list, chance));
        }
        text
    }
}

fn person(store: &mut Store, words: &Words, n: u64, now: Now) -> Result<(), StoreError> {
    let chance = &mut Chance::new(SEED ^ n.rotate_left(17));
    let begun = 200 + chance.below(600) as i64;
    let mut writer = Writer::new(store, now, SEED | n, begun);
    about(&mut writer, words, chance)?;
    let contacts = network(&mut writer, words, chance)?;
    for _ in 0..3 {
        let statement = Draft::new(EntityKind::Statement)
            .own()
            .prose("text", words.tell("statement", 12, chance));
        writer.write(
            statement
                .choice("theme", chance.of(THEMES))
                .choice("side", "want"),
        )?;
    }
    plan(&mut writer, words, chance, &contacts)?;
    journal(&mut writer, words, chance)
}

fn about(writer: &mut Writer<'_>, words: &Words, chance: &mut Chance) -> Result<(), StoreError> {
    let (first, surname) = (words.of("first", chance), words.of("surname", chance));
    let stage = if chance.likely(70) {
        "alongside"
    } else {
        chance.of(&["nowAndThen", "steppedBack", "moved", "died"])
    };
    let born = format!("{}-{:02}", 1935 + chance.below(70), 1 + chance.below(12));
    let mut person = Draft::new(EntityKind::Person)
        .text("preferredName", format!("{first} {surname}"))
        .text(
            "fullName",
            format!("{first} {} {surname}", words.of("first", chance)),
        )
        .choice("stage", stage)
        .choice("language", if chance.likely(25) { "cy" } else { "en" })
        .text("phone", format!("01632 {:06}", chance.below(1_000_000)))
        .text(
            "address",
            format!(
                "{} {}, Pont Fach",
                1 + chance.below(80),
                words.house(chance)
            ),
        )
        .text("introducedBy", words.name(chance));
    if let Ok(born) = born.parse() {
        person = person.fact("born", Value::Date(born));
    }
    if chance.likely(2) {
        let at = writer.moment(chance.below(14) as i64, 540 + 30 * chance.below(14) as i64);
        person = person
            .fact("nextMeeting", Value::Moment(at))
            .text("nextMeetingPlace", words.of("place", chance));
    }
    writer.write(person)?;
    let matters = Draft::new(EntityKind::Person)
        .own()
        .prose("matters", words.tell("statement", 20, chance));
    writer.about(matters.prose("support", words.tell("statement", 12, chance)))?;
    for _ in 0..3 {
        let gift = Draft::new(EntityKind::Gift).text("text", words.say("gift", chance));
        writer.write(gift.choice("of", chance.of(&["head", "hands", "heart"])))?;
    }
    Ok(())
}

fn network(
    writer: &mut Writer<'_>,
    words: &Words,
    chance: &mut Chance,
) -> Result<Vec<EntityId>, StoreError> {
    let mut contacts = Vec::new();
    for _ in 0..15 + chance.below(11) {
        let sector = chance.of(SECTORS);
        let (kind, name) = match sector {
            "places" => (chance.of(&["group", "place"]), words.say("place", chance)),
            "services" => ("service", words.say("service", chance)),
            _ => ("person", words.name(chance)),
        };
        let paid = kind == "service";
        let ring = if paid { 4 } else { 1 + chance.below(4) as i64 };
        let contact = Draft::new(EntityKind::Contact)
            .text("name", name)
            .choice("kind", kind)
            .fact("ring", Value::Number(ring))
            .choice("sector", sector)
            .choice("howOften", chance.of(OFTEN))
            .choice("help", chance.of(HELP))
            .fact("paid", Value::Flag(paid))
            .fact("strength", Value::Number(1 + chance.below(3) as i64));
        let contact = if chance.likely(30) {
            contact.text("helpsMeWith", words.of("doing", chance))
        } else {
            contact
        };
        contacts.push(writer.write(contact)?);
    }
    for _ in 0..4 {
        let (a, b) = (chance.below(contacts.len()), chance.below(contacts.len()));
        if a != b {
            let tie = Draft::new(EntityKind::Tie).fact("a", Value::Link(contacts[a]));
            writer.write(tie.fact("b", Value::Link(contacts[b])))?;
        }
    }
    Ok(contacts)
}

fn plan(
    w: &mut Writer<'_>,
    words: &Words,
    chance: &mut Chance,
    contacts: &[EntityId],
) -> Result<(), StoreError> {
    for _ in 0..2 {
        let goal = Draft::new(EntityKind::Goal)
            .own()
            .prose("text", words.say("goal", chance));
        let goal = w.write(goal.choice("status", chance.of(STATUSES)))?;
        for _ in 0..4 {
            let by = w.day(chance.below(200) as i64 - 100);
            let step = Draft::new(EntityKind::Step)
                .text("text", words.say("step", chance))
                .fact("goal", Value::Link(goal))
                .fact("who", Value::Link(contacts[chance.below(contacts.len())]))
                .fact("by", Value::Date(by));
            w.write(step.choice("status", chance.of(STATUSES)))?;
        }
    }
    for ago in [
        -200 + chance.below(40) as i64,
        -100 + chance.below(80) as i64,
    ] {
        let review = Draft::new(EntityKind::Review)
            .on(ago)
            .fact("on", Value::Date(w.day(ago)))
            .fact(
                "nextOn",
                Value::Date(w.day(ago + 90 + chance.below(60) as i64)),
            )
            .prose("worked", words.say("review", chance))
            .prose("next", words.say("review", chance));
        w.write(review)?;
    }
    Ok(())
}

fn journal(writer: &mut Writer<'_>, words: &Words, chance: &mut Chance) -> Result<(), StoreError> {
    for _ in 0..6 {
        let ago = -(chance.below(180) as i64);
        let text = words.tell("entry", 30 + chance.below(40), chance);
        let entry = Draft::new(EntityKind::Entry)
            .on(ago)
            .fact("on", Value::Date(writer.day(ago)));
        writer.write(entry.prose("text", text))?;
    }
    for _ in 0..2 {
        let by = Value::Date(writer.day(chance.below(40) as i64 - 20));
        let promise = Draft::new(EntityKind::Promise)
            .text("text", words.say("promise", chance))
            .fact("by", by);
        writer.write(promise.fact("done", Value::Flag(chance.likely(70))))?;
    }
    Ok(())
}
