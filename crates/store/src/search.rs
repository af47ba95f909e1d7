//! Full-text search: names, contacts and every word of prose, with accents
//! and one-letter misspellings forgiven, and results grouped by person.

use std::collections::{BTreeMap, BTreeSet};

use kith_model::{EntityId, EntityKind, SectionKind};
use rusqlite::{Connection, OptionalExtension};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::snippet::snippet;
use crate::{Store, StoreError, meta, people, sections};

/// The words as written stand in `search_text`. The index holds their tokens,
/// made here rather than by SQLite, so that a query and what it looks for are
/// cut alike in every script; where in a text they stand is not kept. Beginnings
/// of up to three letters have an index of their own.
pub(crate) const TABLE: &str =
    "CREATE TABLE search_text(n INTEGER PRIMARY KEY, name TEXT NOT NULL, words TEXT NOT NULL) STRICT;
    CREATE VIRTUAL TABLE search USING fts5(name, words, content = '', tokenize = 'ascii',
        detail = column, columnsize = 0, prefix = '1 2 3');
    INSERT INTO search(search, rank) VALUES('secure-delete', 1);
    CREATE VIRTUAL TABLE search_terms USING fts5vocab(search, row)";

/// What one entity can be found by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) name: String,
    pub(crate) rest: String,
}

/// Why a person was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The entity the words stand in.
    pub entity: EntityId,
    /// What it is.
    pub kind: EntityKind,
    /// Where it lives.
    pub section: SectionKind,
    /// The words around, and which of them were looked for.
    pub snippet: Vec<(String, bool)>,
}

/// A record by its number, and why it was found.
pub(crate) type FoundIn = (i64, Vec<Found>);

/// By person, the best rank and the entities.
type Hits = BTreeMap<i64, (usize, Vec<i64>)>;

/// Most words of a query that are looked at.
pub(crate) const MAX_TOKENS: usize = 8;
/// Most entities looked at for the first word.
const MAX_HITS: i64 = 3_000;
/// Most near spellings tried for one word.
const MAX_NEAR: usize = 16;
/// Results shown for one person.
const MAX_FOUND: usize = 3;

/// Lower case without accents: "Siân" is found as "sian", "Tŷ" as "ty".
pub(crate) fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c) && !is_silent(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Joiners, marks of direction and soft hyphens: seen in no word.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether a character is part of a word as written.
pub(crate) fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || is_silent(c)
}

pub(crate) fn tokens(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|t| !t.is_empty())
        .map(str::to_owned)
        .collect()
}

pub(crate) fn append(words: &mut String, text: &str) {
    if !words.is_empty() && !text.is_empty() {
        words.push('\n');
    }
    words.push_str(text);
}

pub(crate) fn kept(db: &Connection, n: i64) -> Result<Option<Words>, StoreError> {
    let mut statement = db.prepare_cached("SELECT name, words FROM search_text WHERE n = ?1")?;
    Ok(statement
        .query_row([n], |r| {
            Ok(Words {
                name: r.get(0)?,
                rest: r.get(1)?,
            })
        })
        .optional()?)
}

pub(crate) fn keep(db: &Connection, n: i64, words: &Words) -> Result<(), StoreError> {
    let before = kept(db, n)?;
    let empty = words.name.is_empty() && words.rest.is_empty();
    if before.as_ref() == Some(words) || (before.is_none() && empty) {
        return Ok(());
    }
    let mut new = index(words);
    if let Some(before) = &before {
        let mut old = index(before);
        // Of each letter either everything is written anew or nothing: the words that begin
        // with it share their beginnings.
        if !empty {
            new.retain(|letter, tokens| {
                let same = old.get(letter) == Some(tokens);
                if same {
                    old.remove(letter);
                }
                !same
            });
        }
        db.prepare_cached("DELETE FROM search_text WHERE n = ?1")?
            .execute([n])?;
        if empty || !old.is_empty() || !new.is_empty() {
            db.prepare_cached(
                "INSERT INTO search(search, rowid, name, words) VALUES('delete', ?1, ?2, ?3)",
            )?
            .execute((n, column(&old, 0), column(&old, 1)))?;
            if !empty {
                add(db, n, &new)?;
            }
        }
    } else {
        add(db, n, &new)?;
    }
    if !empty {
        db.prepare_cached("INSERT INTO search_text VALUES(?1, ?2, ?3)")?
            .execute((n, &words.name, &words.rest))?;
    }
    Ok(())
}

/// The tokens of names and of words, each once, by the letter they begin with.
type Index = BTreeMap<char, [BTreeSet<String>; 2]>;

/// What the index is given of what an entity can be found by.
fn index(words: &Words) -> Index {
    let mut index = Index::new();
    for (column, text) in [&words.name, &words.rest].into_iter().enumerate() {
        for token in tokens(text) {
            if let Some(letter) = token.chars().next() {
                index.entry(letter).or_default()[column].insert(token);
            }
        }
    }
    index
}

fn column(index: &Index, column: usize) -> String {
    let tokens = index.values().flat_map(|columns| &columns[column]);
    tokens.map(String::as_str).collect::<Vec<_>>().join(" ")
}

fn add(db: &Connection, n: i64, index: &Index) -> Result<(), StoreError> {
    db.prepare_cached("INSERT INTO search(rowid, name, words) VALUES(?1, ?2, ?3)")?
        .execute((n, column(index, 0), column(index, 1)))?;
    Ok(())
}

/// Makes the index anew where letters have been cut or folded otherwise since it was made: it
/// can only forget a text that it would take in the same way.
pub(crate) fn stand(db: &Connection) -> Result<(), StoreError> {
    let letters = format!(
        "{:?} {:?}",
        char::UNICODE_VERSION,
        unicode_normalization::UNICODE_VERSION
    );
    if meta::read::<String>(db, "letters")?.as_ref() == Some(&letters) {
        return Ok(());
    }
    db.execute_batch("INSERT INTO search(search) VALUES('delete-all')")?;
    let mut texts = db.prepare("SELECT n, name, words FROM search_text")?;
    let mut rows = texts.query([])?;
    while let Some(row) = rows.next()? {
        let (name, rest) = (row.get(1)?, row.get(2)?);
        add(db, row.get(0)?, &index(&Words { name, rest }))?;
    }
    meta::write(db, "letters", letters)
}

/// Forgets everything that can be found.
pub(crate) fn clear(db: &Connection) -> Result<(), StoreError> {
    db.execute_batch("DELETE FROM search_text; INSERT INTO search(search) VALUES('delete-all');")?;
    Ok(())
}

/// Every word that can be found, for near spellings. Read on the first
/// search after opening and kept up as things are written.
#[derive(Default)]
pub(crate) struct Vocabulary(Option<BTreeMap<usize, BTreeSet<String>>>);

impl Vocabulary {
    fn read(&mut self, db: &Connection) -> Result<&BTreeMap<usize, BTreeSet<String>>, StoreError> {
        if self.0.is_none() {
            let mut by_length: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
            let mut statement = db.prepare("SELECT term FROM search_terms")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let term: String = row.get(0)?;
                by_length
                    .entry(term.chars().count())
                    .or_default()
                    .insert(term);
            }
            self.0 = Some(by_length);
        }
        Ok(self.0.get_or_insert_default())
    }

    pub(crate) fn learn(&mut self, words: &Words) {
        let Some(by_length) = &mut self.0 else { return };
        for term in tokens(&words.name).into_iter().chain(tokens(&words.rest)) {
            by_length
                .entry(term.chars().count())
                .or_default()
                .insert(term);
        }
    }

    /// Words one letter away: one more, one less, another, or two swapped.
    pub(crate) fn near(&mut self, db: &Connection, token: &str) -> Result<Vec<String>, StoreError> {
        let letters: Vec<char> = token.chars().collect();
        if letters.len() < 3 {
            return Ok(Vec::new());
        }
        // Half of all short words are one letter from another: those that stand somewhere are meant.
        if letters.len() == 3 {
            let sql = "SELECT 1 FROM search WHERE search MATCH ?1 LIMIT 1";
            if db.prepare_cached(sql)?.exists([beginning(token)])? {
                return Ok(Vec::new());
            }
        }
        let by_length = self.read(db)?;
        let terms = (letters.len() - 1..=letters.len() + 1)
            .filter_map(|n| by_length.get(&n))
            .flatten();
        let near = terms.filter(|term| one_letter_away(&letters, term));
        // A word that begins alike is the likelier.
        let mut near: Vec<&String> = near.collect();
        near.sort_by_key(|term| term.chars().next() != letters.first().copied());
        Ok(near.into_iter().take(MAX_NEAR).cloned().collect())
    }
}

/// Finds every word that begins so.
pub(crate) fn beginning(token: &str) -> String {
    format!("\"{token}\"*")
}

/// Whether two words differ by one letter added, left out, changed or two swapped.
fn one_letter_away(a: &[char], b: &str) -> bool {
    // Most words differ in both of two places: looked at without taking them apart.
    let alike = a
        .iter()
        .zip(b.chars())
        .take_while(|(x, y)| **x == *y)
        .count();
    let rest = a[alike..].iter().rev().zip(b.chars().rev());
    if alike + rest.take_while(|(x, y)| **x == *y).count() + 2 < a.len() {
        return false;
    }
    let b: Vec<char> = b.chars().collect();
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(x, y)| x == y)
        .count();
    let (a, b) = (&a[..a.len() - end], &b[..b.len() - end]);
    match (a, b) {
        ([], [_]) | ([_], [] | [_]) => true,
        ([p, q], [r, s]) => p == s && q == r,
        _ => false,
    }
}

impl Store {
    /// The records found by all words of `query`, best first, and why: how
    /// many there are, and those from `offset` on, by number.
    pub(crate) fn search(
        &mut self,
        query: &str,
        offset: usize,
        limit: usize,
    ) -> Result<(usize, Vec<FoundIn>), StoreError> {
        let mut tokens = tokens(query);
        tokens.truncate(MAX_TOKENS);
        // A long word is rare: the others are looked for among whom it finds.
        tokens.sort_by_key(|token| std::cmp::Reverse(token.chars().count()));
        let mut wanted = Vec::with_capacity(tokens.len());
        let mut people: Option<Hits> = None;
        for token in tokens {
            let near = self.vocabulary.near(&self.db, &token)?;
            let hits = self.hits(&token, &near, people.as_ref())?;
            people = Some(match people {
                None => hits,
                Some(before) => both(before, hits),
            });
            wanted.push((token, near.into_iter().collect()));
        }
        let mut people: Vec<_> = people.unwrap_or_default().into_iter().collect();
        people.sort_by_key(|(person, (rank, _))| (*rank, *person));
        let page = people.iter().skip(offset).take(limit);
        let page = page.map(|(person, (_, hits))| Ok((*person, self.found(hits, &wanted)?)));
        Ok((people.len(), page.collect::<Result<_, StoreError>>()?))
    }

    /// Everyone with a word that starts with `token` or is one letter away:
    /// by person, the best rank and the entities.
    fn hits(&self, token: &str, near: &[String], among: Option<&Hits>) -> Result<Hits, StoreError> {
        let mut people = Hits::new();
        // Beyond the first and last of those found already there is nobody to find.
        let (from, to, limit) = match among {
            // The council's own comes before the first person.
            None => (people::range(1).0, i64::MAX, MAX_HITS),
            Some(among) => {
                let (Some((first, _)), Some((last, _))) =
                    (among.first_key_value(), among.last_key_value())
                else {
                    return Ok(people);
                };
                (people::range(*first).0, people::range(*last).1, -1)
            }
        };
        let quoted = near
            .iter()
            .map(|term| format!("\"{term}\""))
            .collect::<Vec<_>>()
            .join(" OR ");
        let exact = beginning(token);
        let tries = [
            format!("name : {exact}"),
            format!("words : {exact}"),
            quoted,
        ];
        let mut statement = self.db.prepare_cached(
            "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 LIMIT ?4",
        )?;
        for (rank, pattern) in tries.iter().enumerate().filter(|(_, p)| !p.is_empty()) {
            // Rows come in the order of people, as those looked among stand.
            let mut among = among.map(|people| people.keys().peekable());
            let mut rows = statement.query((pattern, from, to, limit))?;
            while let Some(row) = rows.next()? {
                let n: i64 = row.get(0)?;
                let person = n >> people::ROOM;
                if let Some(among) = &mut among {
                    while among.next_if(|known| **known < person).is_some() {}
                    if among.peek().is_none_or(|known| **known != person) {
                        continue;
                    }
                }
                let (_, found) = people.entry(person).or_insert((rank, Vec::new()));
                if !found.contains(&n) && found.len() < 64 {
                    found.push(n);
                }
            }
        }
        Ok(people)
    }

    fn found(
        &self,
        hits: &[i64],
        wanted: &[(String, BTreeSet<String>)],
    ) -> Result<Vec<Found>, StoreError> {
        let mut found = Vec::new();
        let mut statement = self.db.prepare_cached(
            "SELECT id, kind, section FROM entities WHERE n = ?1 AND kind IS NOT NULL",
        )?;
        for n in hits.iter().take(MAX_FOUND) {
            let row: Option<([u8; 16], i64, i64)> = statement
                .query_row([n], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
                .optional()?;
            let (Some((id, kind, section)), Some(words)) = (row, kept(&self.db, *n)?) else {
                continue;
            };
            let kind = EntityKind::ALL
                .iter()
                .copied()
                .find(|k| *k as i64 == kind)
                .ok_or(StoreError::Damaged)?;
            let text = format!("{}\n{}", words.name, words.rest);
            found.push(Found {
                entity: EntityId(id),
                kind,
                section: sections::by_number(&self.db, section)?.section.kind,
                snippet: snippet(text.trim(), wanted),
            });
        }
        Ok(found)
    }
}

fn both(a: Hits, mut b: Hits) -> Hits {
    let joined = a.into_iter().filter_map(|(person, (rank, mut hits))| {
        let (other, more) = b.remove(&person)?;
        hits.extend(
            more.into_iter()
                .filter(|n| !hits.contains(n))
                .collect::<Vec<_>>(),
        );
        Some((person, (rank + other, hits)))
    });
    joined.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_fold_away() {
        assert_eq!(fold("Siân Tŷ GŴYN"), "sian ty gwyn");
    }

    #[test]
    fn one_letter_is_forgiven_and_two_are_not() {
        let away = |a: &str, b: &str| one_letter_away(&a.chars().collect::<Vec<_>>(), b);
        for (a, b) in [
            ("mary", "marie"),
            ("gwen", "gewn"),
            ("dilys", "dylys"),
            ("rhys", "rhyss"),
            ("tom", "to"),
        ] {
            assert_eq!(away(a, b), a != "mary", "{a} {b}");
        }
        assert!(!away("mary", "mary"));
        assert!(!away("mary", "myar"));
    }
}
