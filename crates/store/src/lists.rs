//! What Today and the list of people show.

use kith_model::row::COPY;
use kith_model::schema::{DIED, parted};
use kith_model::{EntityId, EntityKind, LifeDate, Moment, Scope};
use rusqlite::{Connection, OptionalExtension, Row};

use crate::{Found, Store, StoreError, people};

/// A line in the list of people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonRow {
    /// Who.
    pub person: Option<EntityId>,
    /// What they like to be called, or a hello's nickname.
    pub name: String,
    /// Other names, or a hello's one line.
    pub also: String,
    /// The stage of walking alongside.
    pub stage: String,
    /// Whether it is only a hello.
    pub hello: bool,
    /// The next meeting.
    pub next_meeting: Option<Moment>,
    /// The last journal entry's day.
    pub last_contact: Option<LifeDate>,
    /// The day the latest review said to look again.
    pub review_due: Option<LifeDate>,
    /// Things to choose between.
    pub clashes: u32,
    /// Why they were found, in a search.
    pub found: Vec<Found>,
}

/// Something with a day to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Whose.
    pub person: EntityId,
    /// Their name.
    pub name: String,
    /// The promise or review.
    pub entity: EntityId,
    /// Its words.
    pub text: String,
    /// By when.
    pub day: Option<LifeDate>,
    /// Whether it is a copy that is owed.
    pub copy: bool,
}

/// A meeting to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// With whom.
    pub person: EntityId,
    /// Their name.
    pub name: String,
    /// When.
    pub at: Moment,
    /// Whether it is only a hello.
    pub hello: bool,
}

const PERSON: i64 = EntityKind::Person as i64;
const HELLO: i64 = EntityKind::Hello as i64;
/// Most lines of one kind on Today.
const MOST: usize = 200;

/// The person or hello that a record is about.
struct Head {
    n: i64,
    name: String,
    stage: String,
}

impl Store {
    /// People by name: how many there are, and those from `offset` on.
    ///
    /// # Errors
    /// What the database said.
    pub fn people(
        &self,
        offset: usize,
        limit: usize,
    ) -> Result<(usize, Vec<PersonRow>), StoreError> {
        let total: i64 = self
            .db
            .prepare_cached("SELECT count(*) FROM entities WHERE kind IN (0, 12) AND removed = 0")?
            .query_row([], |r| r.get(0))?;
        let mut statement = self.db.prepare_cached(
            "SELECT n FROM entities WHERE kind IN (0, 12) AND removed = 0 ORDER BY sort, n LIMIT ?1 OFFSET ?2",
        )?;
        let numbers = statement.query_map((limit as i64, offset as i64), |r| r.get(0))?;
        let numbers: Vec<i64> = numbers.collect::<Result<_, _>>()?;
        let rows = numbers
            .into_iter()
            .map(|n| self.row(n))
            .collect::<Result<_, _>>()?;
        Ok((total as usize, rows))
    }

    /// People at any of some stages by name, a hello being at the stage "hello":
    /// how many there are, and those from `offset` on.
    ///
    /// # Errors
    /// What the database said.
    pub fn people_at(
        &self,
        stages: &[String],
        offset: usize,
        limit: usize,
    ) -> Result<(usize, Vec<PersonRow>), StoreError> {
        // The index answers this by itself: no row is read of those left out.
        let mut statement = self.db.prepare_cached(
            "SELECT n, kind, state FROM entities WHERE kind IN (0, 12) AND removed = 0 ORDER BY sort, n",
        )?;
        let mut all = statement.query([])?;
        let (mut total, mut numbers) = (0, Vec::new());
        while let Some(row) = all.next()? {
            let state = row.get_ref(2)?.as_str().map_err(|_| StoreError::Damaged)?;
            let stage = stage(state, row.get(1)?);
            if stages.iter().any(|wanted| wanted == stage) {
                if total >= offset && numbers.len() < limit {
                    numbers.push(row.get(0)?);
                }
                total += 1;
            }
        }
        let rows = numbers.into_iter().map(|n| self.row(n));
        Ok((total, rows.collect::<Result<_, _>>()?))
    }

    /// People found by all words of a query, best first: how many there are,
    /// and those from `offset` on.
    ///
    /// # Errors
    /// What the database said.
    pub fn people_found(
        &mut self,
        query: &str,
        offset: usize,
        limit: usize,
    ) -> Result<(usize, Vec<PersonRow>), StoreError> {
        let (total, page) = self.search(query, offset, limit)?;
        let mut rows = Vec::with_capacity(page.len());
        for (person, found) in page {
            if let Some(head) = head(&self.db, person)? {
                rows.push(PersonRow {
                    found,
                    ..self.row(head.n)?
                });
            }
        }
        Ok((total, rows))
    }

    /// The line of the person or hello that a record is about, while there is one.
    pub(crate) fn head_row(&self, person: i64) -> Result<Option<PersonRow>, StoreError> {
        match head(&self.db, person)? {
            Some(head) if person != 0 => self.row(head.n).map(Some),
            _ => Ok(None),
        }
    }

    fn row(&self, n: i64) -> Result<PersonRow, StoreError> {
        let person = n >> people::ROOM;
        let (from, to) = people::range(person);
        let Scope::Person(id) = people::id(&self.db, person)? else {
            return Err(StoreError::Damaged);
        };
        let mut row = self
            .db
            .prepare_cached("SELECT label, also, state, kind, moment FROM entities WHERE n = ?1")?
            .query_row([n], |r| {
                let kind = r.get(3)?;
                Ok(PersonRow {
                    person: Some(id),
                    name: r.get(0)?,
                    also: r.get(1)?,
                    stage: stage(r.get_ref(2)?.as_str()?, kind).to_owned(),
                    hello: kind == HELLO,
                    next_meeting: r.get::<_, Option<i64>>(4)?.map(Moment),
                    ..PersonRow::default()
                })
            })?;
        let (clashes, contact, review): (i64, Option<String>, Option<String>) = self
            .db
            .prepare_cached(
                "SELECT total(clashes), max(CASE kind WHEN 10 THEN day_text END), max(CASE kind WHEN 9 THEN day_text END)
                 FROM entities WHERE n BETWEEN ?1 AND ?2 AND removed = 0",
            )?
            .query_row((from, to), |r| Ok((r.get::<_, f64>(0)? as i64, r.get(1)?, r.get(2)?)))?;
        row.clashes = clashes as u32;
        row.last_contact = contact.and_then(|d| d.parse().ok());
        let review = review.filter(|_| !parted(&row.stage));
        row.review_due = review.and_then(|d| d.parse().ok());
        Ok(row)
    }

    /// Meetings from a moment to another, soonest first; none with somebody who has died.
    ///
    /// # Errors
    /// What the database said.
    pub fn meetings(&self, from: Moment, to: Moment) -> Result<Vec<Meeting>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT n, label, moment, kind FROM entities
             WHERE moment BETWEEN ?1 AND ?2 AND removed = 0 ORDER BY moment",
        )?;
        let mut rows = statement.query((from.0, to.0))?;
        let mut meetings = Vec::new();
        while let Some(row) = rows.next()?
            && meetings.len() < MOST
        {
            let kind: i64 = row.get(3)?;
            if let Some((person, head)) = whose(&self.db, row)?
                && (kind == PERSON || kind == HELLO)
                && head.stage != DIED
            {
                let (name, at) = (row.get(1)?, Moment(row.get(2)?));
                meetings.push(Meeting {
                    person,
                    name,
                    at,
                    hello: kind == HELLO,
                });
            }
        }
        Ok(meetings)
    }

    /// What the coordinator said they would do and has not, soonest first,
    /// those without a day last; nothing for somebody who has died.
    ///
    /// # Errors
    /// What the database said.
    pub fn promises(&self) -> Result<Vec<Due>, StoreError> {
        self.due(
            "SELECT n, id, label, day_text, also FROM entities WHERE kind = 11 AND state = 'todo' AND removed = 0
             ORDER BY day IS NULL, day",
            (),
            |stage| stage != DIED,
        )
    }

    /// The latest review of each person whose next one is due by a day, while they are walked alongside.
    ///
    /// # Errors
    /// What the database said.
    pub fn reviews_due(&self, by: LifeDate) -> Result<Vec<Due>, StoreError> {
        self.due(
            // Beside a `max` SQLite gives the other columns of the row it stands in.
            "SELECT e.n, e.id, e.label, e.day_text, e.also FROM
                (SELECT n, max(day) AS last FROM entities INDEXED BY reviews
                 WHERE kind = 9 AND day IS NOT NULL AND removed = 0 GROUP BY n >> 20 HAVING last <= ?1) AS latest
             JOIN entities e ON e.n = latest.n ORDER BY latest.last",
            [by.first_day()],
            |stage| !parted(stage),
        )
    }

    /// Lines of a query, of those records whose stage is one that `wants` them.
    fn due(
        &self,
        sql: &str,
        bounds: impl rusqlite::Params,
        wants: impl Fn(&str) -> bool,
    ) -> Result<Vec<Due>, StoreError> {
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(bounds)?;
        let mut due = Vec::new();
        while let Some(row) = rows.next()?
            && due.len() < MOST
        {
            let Some((person, head)) = whose(&self.db, row)?.filter(|(_, of)| wants(&of.stage))
            else {
                continue;
            };
            let day: Option<String> = row.get(3)?;
            due.push(Due {
                person,
                name: head.name,
                entity: EntityId(row.get(1)?),
                text: row.get(2)?,
                day: day.and_then(|d| d.parse().ok()),
                copy: row.get_ref(4)?.as_str().map_err(|_| StoreError::Damaged)? == COPY,
            });
        }
        Ok(due)
    }

    /// How many things there are to choose between in the whole vault.
    ///
    /// # Errors
    /// What the database said.
    pub fn clashes(&self) -> Result<u32, StoreError> {
        let sql = "SELECT total(clashes) FROM entities WHERE clashes > 0 AND removed = 0";
        let total: f64 = self.db.prepare_cached(sql)?.query_row([], |r| r.get(0))?;
        Ok(total as u32)
    }
}

/// The stage shown of a person or hello.
fn stage(state: &str, kind: i64) -> &str {
    if state.is_empty() && kind == HELLO {
        "hello"
    } else {
        state
    }
}

/// Whose record a row numbered in its first column stands in, while it stands.
fn whose(db: &Connection, row: &Row<'_>) -> Result<Option<(EntityId, Head)>, StoreError> {
    let n: i64 = row.get(0)?;
    let Scope::Person(person) = people::id(db, n >> people::ROOM)? else {
        return Ok(None);
    };
    Ok(head(db, n >> people::ROOM)?.map(|head| (person, head)))
}

/// The person or hello that a record is about.
fn head(db: &Connection, person: i64) -> Result<Option<Head>, StoreError> {
    let found = db
        .prepare_cached(
            "SELECT n, label, state FROM entities INDEXED BY heads
             WHERE n BETWEEN ?1 AND ?2 AND kind IN (0, 12) AND removed = 0 ORDER BY kind LIMIT 1",
        )?
        .query_row(people::range(person), |r| {
            let (n, name, stage) = (r.get(0)?, r.get(1)?, r.get(2)?);
            Ok(Head { n, name, stage })
        })
        .optional()?;
    Ok(found)
}
