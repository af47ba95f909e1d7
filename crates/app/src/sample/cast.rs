//! Reads the people written by hand. A line is one thing: its kind, words,
//! and parts after ` | `; a line that begins with a space goes on with the one
//! before. Words are choices of the kind's fields, `own` or `voice=Mum` for
//! whose words, a bare number for a ring, and `+3` or `-40` for days from now.
//! A part is `field: value`, or the kind's main field; ` || ` parts English
//! from Welsh, and what has only one is in the person's own language. `life
//! -300 2 | Hazel` says what became so of a contact on a day.

use std::collections::BTreeMap;

use kith_model::schema::Shape;
use kith_model::{EntityId, EntityKind, LifeDate, Moment, Scope, Value, Voice};
use kith_store::{Now, Store, StoreError, What};

use super::chance::Chance;
use super::writer::{DAY, Draft, Writer};
use crate::wire::Language;

const CAST: [&str; 4] = [
    include_str!("cast/alongside.txt"),
    include_str!("cast/neighbours.txt"),
    include_str!("cast/varied.txt"),
    include_str!("cast/hellos.txt"),
];
/// Who started the first entry of the list.
const STARTED_BY: &str = "neighbours from Glanrafon Terrace || cymdogion o Deras Glanrafon";
/// What tells these people's ids from those made from templates.
const SEED: u64 = 0x506f_6e74_0000_0000;

/// Writes everyone, and gives their ids by the name after `#`.
pub(super) fn fill(
    store: &mut Store,
    language: Language,
    now: Now,
) -> Result<BTreeMap<&'static str, EntityId>, StoreError> {
    let mut ids = BTreeMap::new();
    let mut chance = Chance::new(SEED);
    let places = places(store, language, now)?;
    for (n, (name, lines)) in people().into_iter().enumerate() {
        let begun = number(&lines[0]).unwrap_or(120);
        let writer = Writer::new(store, now, SEED | n as u64, begun);
        ids.insert(name, writer.person);
        let mut reader = Reader {
            writer,
            language,
            chance: &mut chance,
            places: &places,
            named: BTreeMap::new(),
            last: BTreeMap::new(),
        };
        for line in &lines[1..] {
            reader.line(line)?;
        }
    }
    Ok(ids)
}

/// Everyone with their lines, the first of which says since when.
pub(super) fn people() -> Vec<(&'static str, Vec<String>)> {
    let mut people: Vec<(&str, Vec<String>)> = Vec::new();
    for line in CAST
        .into_iter()
        .flat_map(str::lines)
        .filter(|line| !line.trim().is_empty())
    {
        let known = people.last_mut();
        if let Some(name) = line.strip_prefix("# ") {
            let (name, begun) = name.rsplit_once(' ').unwrap_or((name, ""));
            people.push((name, vec![begun.to_owned()]));
        } else if let Some((_, lines)) = known {
            match (line.strip_prefix(' '), lines.last_mut()) {
                (Some(more), Some(last)) => *last = format!("{last} {}", more.trim()),
                _ => lines.push(line.to_owned()),
            }
        }
    }
    people
}

struct Reader<'a> {
    writer: Writer<'a>,
    language: Language,
    chance: &'a mut Chance,
    /// Entries of the patch's list by name.
    places: &'a BTreeMap<String, EntityId>,
    /// Contacts by name.
    named: BTreeMap<String, EntityId>,
    /// The last of each kind, for a step its goal and for a goal its statement.
    last: BTreeMap<EntityKind, EntityId>,
}

impl Reader<'_> {
    fn line(&mut self, line: &str) -> Result<(), StoreError> {
        let mut parts = line.split(" | ");
        let mut words = parts
            .next()
            .unwrap_or_default()
            .split(' ')
            .filter(|word| !word.is_empty());
        let Some(kind) = words.next() else {
            return Ok(());
        };
        let (words, parts): (Vec<&str>, Vec<&str>) = (words.collect(), parts.collect());
        match kind {
            "crowd" => self.crowd(&words, &parts),
            "life" => self.life(&words, &parts),
            "about" => {
                let draft = self.draft(EntityKind::Person, &words, &parts);
                self.writer.about(draft)
            }
            _ => {
                let Some(kind) = kind_of(kind) else {
                    return Ok(());
                };
                let draft = self.draft(kind, &words, &parts);
                self.keep(draft, parts.first().copied().unwrap_or_default())
            }
        }
    }

    /// What became so of a contact.
    fn life(&mut self, words: &[&str], parts: &[&str]) -> Result<(), StoreError> {
        let draft = self.draft(EntityKind::Contact, words, &[]);
        let name = parts.first().map_or("", |name| self.spoken(name));
        match self.named.get(name) {
            Some(contact) => self.writer.change(*contact, draft),
            None => Ok(()),
        }
    }

    fn keep(&mut self, draft: Draft, name: &str) -> Result<(), StoreError> {
        let kind = draft.kind;
        let id = self.writer.write(draft)?;
        self.last.insert(kind, id);
        if kind == EntityKind::Contact {
            self.named.insert(self.spoken(name).to_owned(), id);
        }
        Ok(())
    }

    /// So many contacts alike but in name and closeness: `crowd 38 places weekly | relation: …`.
    fn crowd(&mut self, words: &[&str], parts: &[&str]) -> Result<(), StoreError> {
        let (count, words) = words
            .split_first()
            .map_or((0, words), |(n, rest)| (n.parse().unwrap_or(0), rest));
        for _ in 0..count {
            let name = super::many::name(self.chance);
            let ring = Value::Number(2 + self.chance.below(2) as i64);
            let draft = self.draft(EntityKind::Contact, words, parts);
            self.keep(draft.text("name", name.as_str()).fact("ring", ring), &name)?;
        }
        Ok(())
    }

    fn draft(&mut self, kind: EntityKind, words: &[&str], parts: &[&str]) -> Draft {
        let mut draft = Draft::new(kind);
        for word in words {
            draft = self.word(draft, word);
        }
        for part in parts {
            draft = self.part(draft, part);
        }
        match kind {
            EntityKind::Step => draft.facts.extend(
                self.last
                    .get(&EntityKind::Goal)
                    .map(|id| ("goal", Value::Link(*id))),
            ),
            EntityKind::Goal if words.contains(&"from") => {
                let last = self.last.get(&EntityKind::Statement);
                draft
                    .facts
                    .extend(last.map(|id| ("statement", Value::Link(*id))));
            }
            _ => {}
        }
        draft
    }

    fn word(&self, mut draft: Draft, word: &str) -> Draft {
        let kind = draft.kind;
        if word == "own" {
            return draft.own();
        }
        if let Some(name) = word.strip_prefix("voice=") {
            draft.voice = Voice::Other {
                name: name.replace('_', " "),
            };
            return draft;
        }
        if let Some(days) = number(word).filter(|_| word.starts_with(['+', '-'])) {
            return self.dated(draft, days);
        }
        if let Some(ring) = number(word) {
            return draft.fact("ring", Value::Number(ring));
        }
        if let Some(time) = word.strip_prefix('@') {
            return self.meeting(draft, time);
        }
        for (field, shape) in kind.fields() {
            match shape {
                Shape::Flag if *field == word => return draft.fact(field, Value::Flag(true)),
                Shape::Choice(all) if all.contains(&word) => return draft.choice(field, word),
                _ => {}
            }
        }
        draft
    }

    /// A day: when an entry was, by when a promise, when a review was and, said again, the next.
    fn dated(&self, draft: Draft, days: i64) -> Draft {
        let date = Value::Date(self.writer.day(days));
        let said = |field: &str| draft.facts.iter().any(|(f, _)| *f == field);
        match draft.kind {
            EntityKind::Review if said("on") => draft.fact("nextOn", date),
            EntityKind::Entry | EntityKind::Review | EntityKind::Note | EntityKind::MapPicture => {
                draft.on(days).fact("on", date)
            }
            EntityKind::Promise | EntityKind::Step => draft.fact("by", date),
            _ => draft.on(days),
        }
    }

    /// `@1/10:30` is tomorrow at half past ten.
    fn meeting(&self, draft: Draft, time: &str) -> Draft {
        let read = time.split_once('/').and_then(|(days, clock)| {
            let (hours, minutes) = clock.split_once(':')?;
            Some((number(days)?, number(hours)? * 60 + number(minutes)?))
        });
        match read {
            Some((days, minutes)) => draft.fact(
                "nextMeeting",
                Value::Moment(self.writer.moment(days, minutes)),
            ),
            None => draft,
        }
    }

    fn part(&mut self, draft: Draft, part: &str) -> Draft {
        let kind = draft.kind;
        let named = part.split_once(": ").and_then(|(field, text)| {
            let (field, shape) = kind.fields().iter().find(|(name, _)| *name == field)?;
            Some((*field, *shape, text))
        });
        let Some((field, shape, text)) = named.or_else(|| main(kind).map(|(f, s)| (f, s, part)))
        else {
            return draft;
        };
        let text = self.spoken(text);
        match shape {
            Shape::Prose => draft.prose(field, text),
            Shape::Text => draft.text(field, text),
            Shape::Choice(_) => draft.choice(field, text),
            Shape::Choices(_) => draft.fact(
                field,
                Value::Choices(text.split(' ').map(str::to_owned).collect()),
            ),
            Shape::Date => match text.parse() {
                Ok(date) => draft.fact(field, Value::Date(date)),
                Err(_) => draft,
            },
            Shape::Link(EntityKind::Place) => match self.places.get(text) {
                Some(id) => draft.fact(field, Value::Link(*id)),
                None => draft,
            },
            Shape::Link(_) => match self.named.get(text) {
                Some(id) => draft.fact(field, Value::Link(*id)),
                None => draft,
            },
            _ => draft,
        }
    }

    fn spoken<'t>(&self, text: &'t str) -> &'t str {
        spoken(text, self.language)
    }
}

/// The English or the Welsh of a text.
fn spoken(text: &str, language: Language) -> &str {
    match (text.split_once(" || "), language) {
        (Some((english, _)), Language::En) => english,
        (Some((_, welsh)), Language::Cy) => welsh,
        (None, _) => text,
    }
}

/// Puts every entry that a contact names into the patch's list.
fn places(
    store: &mut Store,
    language: Language,
    now: Now,
) -> Result<BTreeMap<String, EntityId>, StoreError> {
    let mut ids = Chance::new(SEED ^ 0x9_1ace);
    let mut places = BTreeMap::new();
    let at = Now {
        at: Moment(now.at.0 - 800 * DAY),
        ..now
    };
    for line in people().iter().flat_map(|(_, lines)| &lines[1..]) {
        let parts = line
            .split(" | ")
            .filter_map(|part| part.strip_prefix("entry: "));
        for name in parts.map(|part| spoken(part, language)) {
            let kind = if line.contains(" group") {
                "group"
            } else {
                "place"
            };
            if places.contains_key(name) {
                continue;
            }
            let id = EntityId(ids.sixteen());
            store.act(Scope::Council, What::Add, at, |pen| {
                pen.create_as(id, EntityKind::Place)?;
                let name = Value::Text(name.to_owned());
                let area = Value::Text("Pont Fach".to_owned());
                let mut facts = vec![("name", name), ("kind", Value::Choice(kind.to_owned()))];
                facts.push(("area", area));
                // Some were looked at lately, some long ago, some never.
                let checked = [Some(20), Some(430), None][places.len() % 3];
                let day = |ago: i64| LifeDate::of_moment(Moment(now.at.0 - ago * DAY), now.offset);
                facts.extend(checked.map(|ago| ("checkedOn", Value::Date(day(ago)))));
                pen.set_all(id, &facts)?;
                if places.is_empty() {
                    let by = Value::Text(spoken(STARTED_BY, language).to_owned());
                    let on = Value::Date(day(400));
                    let started = EntityId(ids.sixteen());
                    pen.create_as(started, EntityKind::Started)?;
                    pen.set_all(
                        started,
                        &[("place", Value::Link(id)), ("on", on), ("by", by)],
                    )?;
                }
                Ok(())
            })?;
            places.insert(name.to_owned(), id);
        }
    }
    Ok(places)
}

fn number(word: &str) -> Option<i64> {
    word.parse().ok()
}

fn kind_of(word: &str) -> Option<EntityKind> {
    EntityKind::ALL
        .iter()
        .copied()
        .find(|kind| format!("{kind:?}").eq_ignore_ascii_case(word))
}

/// The field of a part that names none.
fn main(kind: EntityKind) -> Option<(&'static str, Shape)> {
    let main = match kind {
        EntityKind::Person => "preferredName",
        EntityKind::Contact | EntityKind::Carer | EntityKind::MapPicture => "name",
        EntityKind::Hello => "nickname",
        EntityKind::Tie => "note",
        _ => "text",
    };
    kind.shape(main).map(|shape| (main, shape))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_as_many_as_the_sample_says() {
        let people = people();
        assert_eq!(people.len(), super::super::people::SAMPLE);
        let names: std::collections::BTreeSet<_> = people.iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), people.len());
    }

    #[test]
    fn every_line_begins_with_a_kind() {
        for (name, lines) in people() {
            for line in &lines[1..] {
                let word = line.split(' ').next().unwrap();
                assert!(
                    matches!(word, "about" | "crowd" | "life") || kind_of(word).is_some(),
                    "{name}: {line}"
                );
            }
        }
    }

    #[test]
    fn every_word_says_something() {
        for (name, lines) in people() {
            for line in &lines[1..] {
                let mut words = line
                    .split(" | ")
                    .next()
                    .unwrap()
                    .split(' ')
                    .filter(|w| !w.is_empty());
                let kind = match words.next().unwrap() {
                    "about" => EntityKind::Person,
                    "crowd" | "life" => EntityKind::Contact,
                    word => kind_of(word).unwrap(),
                };
                for word in words {
                    let known = kind.fields().iter().any(|(field, shape)| match shape {
                        Shape::Flag => *field == word,
                        Shape::Choice(all) => all.contains(&word),
                        _ => false,
                    });
                    let other = matches!(word, "own" | "from") || word.starts_with(['@', '+', '-']);
                    assert!(
                        known || other || word.starts_with("voice=") || number(word).is_some(),
                        "{name}: {word} in {line}"
                    );
                }
            }
        }
    }
}
