//! What somebody is interested in, by the words they use: plain matching of
//! words in both languages, and a short table of interests whose words differ.
//!
//! Beginnings of words stand in it, mutated ones too, without accents; a row is one interest.

use std::collections::BTreeMap;

use kith_network::folded;
use unicode_normalization::char::is_combining_mark;

/// Interests whose words differ, each by how its words begin.
const TABLE: &[&str] = &[
    "sing song choir choral canu ganu chanu cor gor corau karaoke",
    "music guitar piano band drum ukulele cerdd gerdd gitar drym offeryn",
    "garden allotment grow plant flower gardd ardd garddio arddio rhandir blodau flodau tyfu",
    "walk rambl hike hiking cerdded gerdded cherdded taith deithiau",
    "cook bake baking recipe kitchen coginio goginio pobi bobi cegin gegin",
    "lunch meal supper cinio ginio swper bwyd fwyd food",
    "coffee cafe tea coffi goffi caffi gaffi paned baned panad",
    "read book library librar poet darllen ddarllen llyfr lyfr barddon farddon",
    "paint draw art craft potter celf gelf chelf crefft grefft paentio baentio arlunio lluniadu",
    "knit crochet sew quilt gwau wau gwnio wnio crosio",
    "photo camera ffoto lluniau",
    "dog puppy ci gi cwn gwn",
    "cat kitten cath gath chath",
    "animal pet horse bird wildlife anifail anifeil ceffyl geffyl adar gwyllt",
    "swim pool nofio pwll bwll",
    "danc ballroom zumba dawns ddawns",
    "footbal rugby cricket bowls sport pel bel rygbi criced bowlio chwaraeon",
    "exercise gym yoga pilates tai fitness ymarfer ioga ffitrwydd",
    "chess game cards bridge bingo quiz gwyddbwyll wyddbwyll gem cardiau gardiau cwis gwis",
    "film cinema theatre drama act ffilm sinema theatr actio",
    "history heritage museum hanes treftadaeth amgueddfa",
    "welsh cymraeg gymraeg chymraeg",
    "church chapel mosque temple faith prayer eglwys capel gapel mosg ffydd gweddi weddi",
    "volunteer contribut gwirfoddol wirfoddol cyfrannu gyfrannu",
    "work job employ gwaith waith swydd cyflogaeth",
    "learn course class lesson dysgu ddysgu cwrs gwrs dosbarth ddosbarth gwers wers",
    "computer internet digital tablet phone cyfrifiadur gyfrifiadur rhyngrwyd digidol ffon",
    "mend repair diy wood carpent tool trwsio drwsio atgyweirio pren saer shed",
    "cycl bike bicycl beic feic beici feici seiclo",
    "fish angl pysgota bysgota",
    "travel trip outing bus teithio deithio trip bws fws",
    "lift drive driving car transport gyrru yrru cludiant gludiant",
    "shop errand siop negeseuon siopa",
    "child grandchild parent toddler baby plant blant phlant wyrion rhiant rhieni babi fabi",
    "carer caring gofalwr ofalwr gofalu ofalu",
    "friend compan chat lonely ffrind cwmni gwmni sgwrs sgwrsio unig",
    "women menywod fenywod merched ferched",
    "men dynion ddynion",
    "deaf bsl sign byddar fyddar arwyddo",
    "memory dementia cof gof dementia",
];

/// Words that say nothing of an interest, in either language; so do all of up to three letters.
const SILENT: &[&str] = &[
    "about also and aren been being does doing done else even ever every from gets going good have",
    "having help here into just keep know like live lives made make many more most much must need",
    "never other others over people really same some someone something still such take than that",
    "their them then there they thing things this those time times very want wants week well went",
    "were what when where which with would year years your love loves enjoy used again without",
    "because service services group groups local community support available provide provides through",
    "wish achos angen arall beth bobl bydd cael cefnogi chael dros eisiau eraill fach fawr fydd gael",
    "gallu gwasanaeth grwp gyda helpu hoffi hoffwn iawn lleol mawr mewn mynd nghael pobl rhai",
    "rhywbeth rhywun sydd trwy unrhyw wedi wrth wneud gwneud wythnos ydych cymuned gymuned bethau",
    "pethau amser",
];

/// How much of a word is looked at where the table does not have it: endings differ.
const STEM: usize = 6;

/// The first half of a postcode: "CF11" of "cf11 9ab"; nothing where it is none.
pub fn outward(text: &str) -> Option<String> {
    let words = folded(text);
    let words: Vec<&str> = words.split(' ').collect();
    let is_inward = |word: &str| {
        let mut letters = word.chars();
        word.len() == 3
            && letters.next().is_some_and(|c| c.is_ascii_digit())
            && letters.all(|c| c.is_ascii_lowercase())
    };
    let is_outward = |word: &str| {
        let begins = word.chars().take_while(char::is_ascii_lowercase).count();
        (2..=4).contains(&word.len())
            && (1..=2).contains(&begins)
            && word[begins..].starts_with(|c: char| c.is_ascii_digit())
            && word.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let pair = words
        .windows(2)
        .find(|w| is_outward(w[0]) && is_inward(w[1]));
    let one = || {
        let whole = words
            .iter()
            .find(|w| w.is_ascii() && (5..=7).contains(&w.len()));
        let (out, inward) = whole?.split_at(whole?.len() - 3);
        (is_outward(out) && is_inward(inward)).then_some(out)
    };
    let alone = || match words.as_slice() {
        [word] if is_outward(word) => Some(*word),
        _ => None,
    };
    let found = pair.map(|w| w[0]).or_else(one).or_else(alone);
    found.map(str::to_uppercase)
}

/// Interests by what they are about, each with the word that told it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interests(BTreeMap<Key, String>);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Table(usize),
    Word(String),
}

impl Interests {
    /// The interests that a text tells of.
    pub fn of(text: &str) -> Self {
        let mut found = Self::default();
        found.add(text);
        found
    }

    /// Those that another text tells of, too.
    pub fn add(&mut self, text: &str) {
        for word in text.split(|c: char| !(c.is_alphanumeric() || is_combining_mark(c))) {
            let plain = folded(word);
            if plain.is_empty() || has(SILENT, &plain) {
                continue;
            }
            let mut known = false;
            for (at, starts) in TABLE.iter().enumerate() {
                if starts.split(' ').any(|start| begins(&plain, start)) {
                    known = true;
                    self.0
                        .entry(Key::Table(at))
                        .or_insert_with(|| word.to_owned());
                }
            }
            let letters = plain.chars().count();
            if !known && letters > 3 && !plain.chars().all(|c| c.is_ascii_digit()) {
                let stem = plain.chars().take(STEM).collect();
                self.0
                    .entry(Key::Word(stem))
                    .or_insert_with(|| word.to_owned());
            }
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words of these that tell of what the others tell of, too.
    pub fn shared(&self, others: &Self) -> Vec<&str> {
        let both = self.0.iter().filter(|(key, _)| others.0.contains_key(key));
        both.map(|(_, word)| word.as_str()).collect()
    }

    /// Each interest as words to look for; a star ends those that are only a beginning.
    pub fn terms(&self) -> Vec<Vec<String>> {
        let each = self.0.keys().map(|key| match key {
            Key::Table(at) => TABLE[*at].split(' ').flat_map(spelt).collect(),
            Key::Word(stem) => vec![format!("{stem}*")],
        });
        each.collect()
    }
}

/// Whether a word stands in one of some rows.
fn has(rows: &[&str], word: &str) -> bool {
    rows.iter().any(|row| row.split(' ').any(|one| one == word))
}

/// How a short word may end and still be the same.
const ENDINGS: [&str; 9] = ["", "s", "au", "ing", "es", "ed", "er", "ers", "io"];

fn spelt(start: &str) -> Vec<String> {
    if start.len() <= 4 {
        ENDINGS.iter().map(|end| format!("{start}{end}")).collect()
    } else {
        vec![format!("{start}*")]
    }
}

/// Short beginnings are whole words: "ci" is a dog and "circle" is none.
fn begins(word: &str, start: &str) -> bool {
    if start.len() <= 4 {
        let rest = word.strip_prefix(start);
        rest.is_some_and(|rest| ENDINGS.contains(&rest))
    } else {
        word.starts_with(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_interest_is_found_in_both_languages() {
        let wish = Interests::of("Hoffwn i ganu eto, mewn côr efallai");
        assert_eq!(
            wish.shared(&Interests::of("Pont Fach Choir: singing for all")),
            ["ganu"]
        );
        let gift = Interests::of("I bake bread and mend bicycles");
        let place = Interests::of("Trwsio beiciau; pobi bara");
        assert_eq!(gift.shared(&place), ["bake", "mend", "bicycles"]);
        assert!(Interests::of("I want to be with other people").is_empty());
        assert_eq!(
            Interests::of("astronomy").shared(&Interests::of("Astronomers of Pont Fach")),
            ["astronomy"]
        );
        assert!(
            Interests::of("circle")
                .shared(&Interests::of("ci"))
                .is_empty()
        );
        assert!(
            Interests::of("the art club")
                .shared(&Interests::of("article"))
                .is_empty()
        );
    }

    #[test]
    fn a_postcode_is_seen_in_an_address() {
        for (text, found) in [
            ("4 High Street, Cardiff CF11 9AB", Some("CF11")),
            ("cf119ab", Some("CF11")),
            ("SA1", Some("SA1")),
            ("M1 1AE", Some("M1")),
            ("EC1A 1BB", Some("EC1A")),
            ("the old mill", None),
            ("", None),
            ("12 345", None),
            ("ŵŵŵŵŵ", None),
        ] {
            assert_eq!(outward(text).as_deref(), found, "{text}");
        }
    }

    #[test]
    fn no_row_of_the_table_has_an_accent_or_a_capital() {
        for row in TABLE.iter().chain(SILENT) {
            assert_eq!(folded(row), **row);
        }
    }
}
