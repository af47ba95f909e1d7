//! The patch: its entries by words, by kind and by how long ago they were
//! checked; and everything of a kind, without reading the rest.

use std::collections::{BTreeMap, HashMap, HashSet};

use kith_model::op::Change;
use kith_model::schema::MisfitError;
use kith_model::{EntityId, EntityKind, Scope, Value, Voice};
use rusqlite::Connection;

use crate::pen::Pen;
use crate::{Fact, PersonRow, Seen, Store, StoreError, ops, people, search};

/// So that lists of the patch and of wishes read no other row.
pub(crate) const INDEXES: &str = "CREATE INDEX patch_by_name ON entities(sort, n, state, day) WHERE kind = 18 AND removed = 0;
    CREATE INDEX patch_outside ON entities(also, id, removed) WHERE kind = 18 AND also <> '';
    CREATE INDEX beside ON entities(kind, n) WHERE kind IN (15, 19, 20, 21, 22, 23) AND removed = 0";

/// The kinds of which `beside` is an index, as its questions must say them.
const BESIDE: &str = "kind IN (15, 19, 20, 21, 22, 23) AND removed = 0";

/// In which order entries are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatchOrder {
    /// By name.
    Name,
    /// Those first that were never checked, then those checked longest ago.
    Stale,
}

/// How a directory knows entries that were brought in from it: each with its id, and whether it was taken out here.
pub type Directory = HashMap<String, (EntityId, bool)>;

/// Most questions asked at once, and most words of one.
const MAX_WORDS: usize = 200;

impl Store {
    /// Entries of the patch in which all words of a query stand, of some kinds or of all: how many there are, and
    /// those from `offset` on.
    ///
    /// # Errors
    /// What the database said.
    pub fn patch(
        &mut self,
        query: &str,
        kinds: &[String],
        order: PatchOrder,
        offset: usize,
        limit: usize,
    ) -> Result<(usize, Vec<Seen>), StoreError> {
        let found = self.standing(query)?;
        let sql = match order {
            PatchOrder::Name => {
                "SELECT n, state FROM entities WHERE kind = 18 AND removed = 0 ORDER BY sort, n"
            }
            PatchOrder::Stale => {
                "SELECT n, state FROM entities WHERE kind = 18 AND removed = 0 ORDER BY day IS NOT NULL, day, sort, n"
            }
        };
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let (mut total, mut numbers) = (0, Vec::new());
        while let Some(row) = rows.next()? {
            let n: i64 = row.get(0)?;
            let kind = row.get_ref(1)?.as_str().map_err(|_| StoreError::Damaged)?;
            let wanted = kinds.is_empty() || kinds.iter().any(|k| k == kind);
            if wanted && found.as_ref().is_none_or(|found| found.contains(&n)) {
                if total >= offset && numbers.len() < limit {
                    numbers.push(n);
                }
                total += 1;
            }
        }
        drop(rows);
        drop(statement);
        Ok((total, self.seen_each(numbers)?))
    }

    /// Entries whose name has all words of a query, by name.
    ///
    /// # Errors
    /// What the database said.
    pub fn patch_named(&self, words: &[&str], limit: usize) -> Result<Vec<Seen>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT n, sort FROM entities WHERE kind = 18 AND removed = 0 ORDER BY sort, n",
        )?;
        let mut rows = statement.query([])?;
        let mut numbers = Vec::new();
        while let Some(row) = rows.next()? {
            let name = row.get_ref(1)?.as_str().map_err(|_| StoreError::Damaged)?;
            if numbers.len() < limit && words.iter().all(|word| name.contains(word)) {
                numbers.push(row.get(0)?);
            }
        }
        self.seen_each(numbers)
    }

    /// Entries in which any of some words stand, for each of several such questions: those that answer the most of
    /// them, first. A star ends a word that is only a beginning.
    ///
    /// # Errors
    /// What the database said.
    pub fn patch_with(&self, asked: &[Vec<String>], most: usize) -> Result<Vec<Seen>, StoreError> {
        let mut answers: BTreeMap<i64, usize> = BTreeMap::new();
        for words in asked.iter().take(MAX_WORDS) {
            // Tokens alone: nothing that a question could mean otherwise.
            let terms = words.iter().take(MAX_WORDS).flat_map(|word| {
                let whole = !word.ends_with('*');
                let tokens = search::tokens(word).into_iter();
                tokens.map(move |token| match whole {
                    true => format!("\"{token}\""),
                    false => search::beginning(&token),
                })
            });
            let terms = terms.collect::<Vec<_>>().join(" OR ");
            if terms.is_empty() {
                continue;
            }
            for n in matching(&self.db, &terms)? {
                *answers.entry(n).or_default() += 1;
            }
        }
        let mut best: Vec<(usize, i64)> =
            answers.into_iter().map(|(n, count)| (count, n)).collect();
        best.sort_by_key(|(count, n)| (std::cmp::Reverse(*count), *n));
        best.truncate(most);
        let seen = self.seen_each(best.into_iter().map(|(_, n)| n).collect())?;
        let stands =
            |seen: &Seen| seen.entity.kind == Some(EntityKind::Place) && !seen.entity.removed;
        Ok(seen.into_iter().filter(stands).collect())
    }

    /// Entries that were brought in, by how their directory knows them.
    ///
    /// # Errors
    /// What the database said.
    pub fn outside(&self) -> Result<Directory, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT also, id, removed FROM entities WHERE kind = 18 AND also <> '' ORDER BY removed DESC",
        )?;
        let rows =
            statement.query_map([], |r| Ok((r.get(0)?, (EntityId(r.get(1)?), r.get(2)?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Everything of a kind in a scope that was not removed, oldest first.
    ///
    /// # Errors
    /// What the database said.
    pub fn of_kind(&self, scope: Scope, kind: EntityKind) -> Result<Vec<Seen>, StoreError> {
        let Some(person) = people::number(&self.db, scope)? else {
            return Ok(Vec::new());
        };
        let (from, to) = people::range(person);
        use EntityKind::{Introduction, Offer, Same, Settings, Started, Wish};
        let indexed = matches!(
            kind,
            Settings | Same | Offer | Wish | Introduction | Started
        );
        let which = if indexed { BESIDE } else { "removed = 0" };
        let sql = format!(
            "SELECT n FROM entities WHERE kind = ?3 AND {which} AND n BETWEEN ?1 AND ?2 ORDER BY n"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let numbers = statement.query_map((from, to, kind as i64), |r| r.get(0))?;
        self.seen_each(numbers.collect::<Result<_, _>>()?)
    }

    /// Every wish and every offer, each with whose it is.
    ///
    /// # Errors
    /// What the database said.
    pub fn wishes_and_offers(&self) -> Result<Vec<(PersonRow, Seen)>, StoreError> {
        let sql = format!(
            "SELECT n FROM entities INDEXED BY beside WHERE {BESIDE} AND kind IN (20, 21) ORDER BY n"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let numbers = statement.query_map([], |r| r.get(0))?;
        let numbers: Vec<i64> = numbers.collect::<Result<_, _>>()?;
        let mut heads: BTreeMap<i64, Option<PersonRow>> = BTreeMap::new();
        let mut all = Vec::with_capacity(numbers.len());
        for n in numbers {
            let person = n >> people::ROOM;
            let head = match heads.get(&person) {
                Some(head) => head.clone(),
                None => heads
                    .entry(person)
                    .or_insert(self.head_row(person)?)
                    .clone(),
            };
            if let (Some(head), Some(seen)) = (head, self.seen_each(vec![n])?.pop()) {
                all.push((head, seen));
            }
        }
        Ok(all)
    }

    fn seen_each(&self, numbers: Vec<i64>) -> Result<Vec<Seen>, StoreError> {
        let mut all = Vec::with_capacity(numbers.len());
        for n in numbers {
            all.extend(self.seen_in(n, n)?);
        }
        Ok(all)
    }

    /// The numbers of all in the council's scope in which all words of a query stand; nothing where there are no words.
    fn standing(&mut self, query: &str) -> Result<Option<HashSet<i64>>, StoreError> {
        let tokens = search::tokens(query);
        if tokens.is_empty() {
            return Ok(None);
        }
        let mut all: Option<HashSet<i64>> = None;
        for token in tokens.into_iter().take(search::MAX_TOKENS) {
            let near = self.vocabulary.near(&self.db, &token)?;
            let near = near.iter().map(|word| format!("\"{word}\""));
            let terms = std::iter::once(search::beginning(&token)).chain(near);
            let found = matching(&self.db, &terms.collect::<Vec<_>>().join(" OR "))?;
            all = Some(match all {
                None => found,
                Some(before) => before.intersection(&found).copied().collect(),
            });
        }
        Ok(all)
    }
}

/// What in the council's scope a full-text question finds.
fn matching(db: &Connection, terms: &str) -> Result<HashSet<i64>, StoreError> {
    let (from, to) = people::range(0);
    let mut statement = db.prepare_cached(
        "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3",
    )?;
    let rows = statement.query_map((terms, from, to), |r| r.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

impl Pen<'_> {
    /// Makes an entity of which everything is said at once, in one voice. Nothing of it is read back, which makes
    /// it the way for thousands.
    ///
    /// # Errors
    /// When a fact does not fit its field, or is a link: those are looked at one by one.
    pub fn create_with(
        &mut self,
        kind: EntityKind,
        facts: &[(&str, Value)],
        voice: &Voice,
    ) -> Result<EntityId, StoreError> {
        let id = self.create(kind)?;
        let at = self.own(id)?;
        let mut made = ops::of(self.db, at.n)?;
        for (field, value) in facts {
            if matches!(value, Value::Link(_) | Value::Picture(_)) {
                return Err(MisfitError::WrongShape.into());
            }
            kind.check(field, value)?;
            let change = Change::Set {
                field: (*field).to_owned(),
                value: value.clone(),
                replaces: Vec::new(),
            };
            made.push(self.add_at(at, id, (voice.clone(), None, false), change)?);
        }
        self.fresh.insert(at.n, made);
        Ok(id)
    }

    /// Says facts in a voice, in place of whatever they were.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub fn say_all(
        &mut self,
        id: EntityId,
        facts: &[(&str, Value)],
        voice: &Voice,
    ) -> Result<(), StoreError> {
        let entity = self.fold(id)?;
        for (field, value) in facts {
            let live = entity.facts.get(*field).into_iter().flatten();
            let replaces = live.flat_map(|l| l.ops.iter().copied()).collect();
            let fact = Fact {
                replaces,
                voice: voice.clone(),
                ..Fact::new(field, value.clone())
            };
            self.set(id, fact)?;
        }
        Ok(())
    }
}
