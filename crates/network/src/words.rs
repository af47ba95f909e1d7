//! The words of files: what columns and choices are called in English and
//! Welsh. Most come from the catalogue that the screens speak from, so that a
//! file says what the screen says; the rest are what people write in tables.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const CATALOGUES: [&str; 2] = [
    include_str!("../../../ui/locales/en-GB/network.ftl"),
    include_str!("../../../ui/locales/cy/network.ftl"),
];

/// What files say where the catalogue has whole sentences, English then Welsh,
/// and what else people write for it.
const OWN: &[(&str, &str, &str, &str)] = &[
    (
        "help.helpsMe",
        "Helps me",
        "Yn fy helpu i",
        "helps|helps them|helpu fi|helpsme",
    ),
    (
        "help.iHelp",
        "I help",
        "Fi sy'n helpu",
        "i help them|dw i'n helpu|ihelp",
    ),
    (
        "help.both",
        "Both ways",
        "Y ddwy ffordd",
        "both|each other|y ddau|helpu ein gilydd",
    ),
    ("help.neither", "Neither", "Dim un", "none|no|dim|nac ydy"),
    (
        "flag.yes",
        "Yes",
        "Ydy",
        "y|true|1|x|paid|ie|oes|do|gwir|â thâl|cyflogedig|✓",
    ),
    (
        "flag.no",
        "No",
        "Nac ydy",
        "n|false|0|unpaid|na|nac oes|naddo|di-dâl|-",
    ),
    (
        "column.helpsMeWith",
        "Helps me with",
        "Yn fy helpu gyda",
        "",
    ),
    ("column.iHelpWith", "I help with", "Dw i'n helpu gyda", ""),
    (
        "column.since",
        "On the map since",
        "Ar y map ers",
        "since|ers",
    ),
    ("column.knows", "Knows", "Yn nabod", "ties|adnabod"),
];

/// Other names of columns and choices, as they stand in tables people bring.
const ALSO: &[(&str, &str)] = &[
    (
        "column.name",
        "who|full name|contact|preferred name|pwy|enw llawn|cyswllt",
    ),
    ("column.first", "first name|forename|given name|enw cyntaf"),
    ("column.last", "surname|last name|family name|cyfenw"),
    ("column.kind", "kind|type|math|math o gyswllt"),
    ("column.ring", "circle|closeness|cylch|agosrwydd"),
    (
        "column.sector",
        "sector|area of life|group of people|rhan o fywyd",
    ),
    (
        "column.relation",
        "relation|relationship|role|perthynas|rôl",
    ),
    (
        "column.howOften",
        "how often|frequency|contact frequency|pa mor aml",
    ),
    ("column.help", "help|direction|cymorth|helpu"),
    ("column.paid", "paid|is paid|cyflogedig|â thâl"),
    ("column.ended", "ended|why ended|gorffen"),
    ("column.missed", "missed|colli"),
    (
        "column.phone",
        "telephone|phone number|mobile|tel|ffôn|rhif ffôn|symudol",
    ),
    ("column.note", "note|comments|remarks|nodyn|sylwadau"),
    ("ring.1", "ring 1|circle 1|intimacy|cylch 1"),
    ("ring.2", "ring 2|circle 2|friendship|cylch 2"),
    ("ring.3", "ring 3|circle 3|participation|cylch 3"),
    ("ring.4", "ring 4|circle 4|exchange|paid|cylch 4"),
    ("sector.family", "relatives|perthnasau"),
    ("sector.friends", "friend|ffrind"),
    ("sector.neighbours", "neighbor|neighbors|neighbour|cymydog"),
    (
        "sector.work",
        "learning|volunteering|school|college|gwaith|dysgu|gwirfoddoli|ysgol",
    ),
    (
        "sector.places",
        "groups|places|community|grwpiau|lleoedd|cymuned",
    ),
    ("sector.services", "service|professionals|gwasanaeth"),
    ("kind.person", "someone|rhywun|human"),
    ("kind.service", "paid service|professional|services"),
    ("kind.animal", "pet|dog|cat|anifail anwes|ci|cath"),
    ("howOften.daily", "daily|every day|dyddiol"),
    ("howOften.weekly", "weekly|every week|wythnosol"),
    ("howOften.monthly", "monthly|every month|misol"),
    ("howOften.rarely", "never|hardly ever|byth bron"),
    ("ended.moved", "moved|symud"),
    ("ended.drifted", "drifted"),
];

/// A language of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Welsh.
    Welsh,
}

/// A text as it is compared: small letters and digits, no accents, one space
/// between words.
pub fn folded(text: &str) -> String {
    let bare = text.nfd().filter(|c| !is_combining_mark(*c));
    let small: String = bare.flat_map(char::to_lowercase).collect();
    let words = small.split(|c: char| !c.is_alphanumeric() && c != '✓');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The words of both languages. What they stand for is named `column.ring`,
/// `ring.1`, `sector.family`, `flag.yes`.
pub(crate) struct Words {
    said: [BTreeMap<String, String>; 2],
    meant: BTreeMap<(String, String), String>,
}

impl Words {
    /// All words, looked up once.
    pub(crate) fn all() -> &'static Self {
        static WORDS: LazyLock<Words> = LazyLock::new(Words::read);
        &WORDS
    }

    fn read() -> Self {
        let mut words = Self {
            said: [BTreeMap::new(), BTreeMap::new()],
            meant: BTreeMap::new(),
        };
        for (at, catalogue) in CATALOGUES.iter().enumerate() {
            for (name, text) in catalogue.lines().filter_map(message) {
                words.say(at, &name, text);
            }
        }
        for (name, english, welsh, also) in OWN {
            words.say(0, name, english);
            words.say(1, name, welsh);
            words.mean(name, also);
        }
        for (name, also) in ALSO {
            words.mean(name, also);
        }
        words
    }

    fn say(&mut self, language: usize, name: &str, text: &str) {
        self.said[language].insert(name.to_owned(), text.to_owned());
        self.mean(name, text);
    }

    fn mean(&mut self, name: &str, texts: &str) {
        let Some((of, what)) = name.split_once('.') else {
            return;
        };
        // What the schema calls it is understood too.
        for text in texts.split('|').chain([what]).filter(|t| !t.is_empty()) {
            let key = (of.to_owned(), key(text));
            self.meant.entry(key).or_insert_with(|| what.to_owned());
        }
    }

    /// What something is called; the schema's own word where no other is known.
    pub(crate) fn said(&self, language: Language, of: &str, what: &str) -> String {
        let said = self.said[language as usize].get(&format!("{of}.{what}"));
        said.map_or(what, String::as_str).to_owned()
    }

    /// What is meant by a text.
    pub(crate) fn meant(&self, of: &str, text: &str) -> Option<&str> {
        let key = (of.to_owned(), key(text));
        self.meant.get(&key).map(String::as_str)
    }
}

/// Signs that are whole answers by themselves stay as they are.
fn key(text: &str) -> String {
    let folded = folded(text);
    if folded.is_empty() {
        text.trim().to_owned()
    } else {
        folded
    }
}

/// A message of one plain line that names a column or a choice.
fn message(line: &str) -> Option<(String, &str)> {
    let (id, text) = line.split_once(" = ")?;
    if text.contains('{') || text.trim().is_empty() {
        return None;
    }
    let name = if let Some(field) = id.strip_prefix("field-contact-") {
        format!("column.{field}")
    } else if let Some(ring) = id.strip_prefix("network-ring-") {
        format!("ring.{}", ring.parse::<u8>().ok()?)
    } else {
        id.strip_prefix("choice-contact-")?.replacen('-', ".", 1)
    };
    Some((name, text.trim()))
}

#[cfg(test)]
mod tests {
    use kith_model::EntityKind;
    use kith_model::schema::Shape;

    use super::*;

    #[test]
    fn every_choice_and_ring_has_its_words_in_both_languages() {
        let words = Words::read();
        for language in [Language::English, Language::Welsh] {
            for (field, shape) in EntityKind::Contact.fields() {
                let Shape::Choice(all) = shape else { continue };
                if *field == "feels" {
                    continue;
                }
                for word in *all {
                    let said = words.said(language, field, word);
                    assert_ne!(said, *word, "{field} {word}");
                    assert_eq!(words.meant(field, &said), Some(*word));
                }
            }
            for ring in ["1", "2", "3", "4"] {
                let said = words.said(language, "ring", ring);
                assert_ne!(said, ring);
                assert_eq!(words.meant("ring", &said), Some(ring));
                assert_eq!(words.meant("ring", ring), Some(ring));
            }
            for column in ["name", "kind", "ring", "sector", "relation", "help", "paid"] {
                let said = words.said(language, "column", column);
                assert_eq!(words.meant("column", &said), Some(column), "{said}");
            }
        }
    }

    #[test]
    fn case_accents_and_marks_do_not_matter() {
        assert_eq!(folded("  Ffôn,  SYMUDOL! "), "ffon symudol");
        let words = Words::read();
        assert_eq!(words.meant("column", "RHIF FFÔN"), Some("phone"));
        assert_eq!(words.meant("column", "rhif ffon"), Some("phone"));
        assert_eq!(words.meant("flag", "-"), Some("no"));
        assert_eq!(words.meant("flag", "?"), None);
    }
}
