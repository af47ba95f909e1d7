//! The life of a map, read from the operations of its contacts and ties with
//! corrections applied backwards.
//!
//! A contact is there from the earliest day anything is said of it. What was
//! first said later holds from then too, or a friend of thirty years would
//! have no name in May because it was typed in November; but one that waited
//! for a place has none before it was given one. A removal ends what it
//! removes, on its day; one that mends a mistake, such as the undoing of an
//! addition, takes it from every day. Choosing why it ended is the gentle way,
//! and leaves it in the map as ended.

use std::collections::BTreeMap;

use kith_model::life::{self, Was};
use kith_model::newer::Read;
use kith_model::op::Change;
use kith_model::{Entity, EntityId, EntityKind, LifeDate, Op, PictureId, Value};

use crate::map::{Contact, Map, Tie};

/// What shows on the map itself, so that a change of it is a turn.
const SHOWN: [&str; 11] = [
    "name", "kind", "ring", "sector", "help", "paid", "strength", "feels", "ended", "missed",
    "photo",
];
/// What is said beside the map.
const BESIDE: [&str; 5] = ["relation", "howOften", "helpsMeWith", "iHelpWith", "phone"];

/// The map of one person through their life.
#[derive(Clone, Debug, Default)]
pub struct Drawn {
    contacts: Vec<Life>,
    ties: Vec<Life>,
    first: Option<LifeDate>,
}

/// The life of one contact or tie.
#[derive(Clone, Debug)]
struct Life {
    id: EntityId,
    from: LifeDate,
    until: Option<LifeDate>,
    courses: BTreeMap<&'static str, Vec<Was>>,
    /// Whether there is more than one ring or sector to choose from.
    unsettled: bool,
    /// What it is now by all screens; nothing once it was removed.
    now: Option<BTreeMap<&'static str, Value>>,
}

impl Drawn {
    /// Reads contacts and ties, each with all of its operations; what is
    /// neither is passed over. `offset` is where the person lives, in minutes
    /// east of UTC, for operations that say no date.
    pub fn read<'a>(
        entities: impl IntoIterator<Item = (EntityId, &'a [Read])>,
        offset: i32,
    ) -> Self {
        let mut drawn = Self::default();
        for (id, reads) in entities {
            let entity = Entity::fold(id, reads);
            let mut ops: Vec<&Op> = reads.iter().filter_map(known).collect();
            ops.sort_by_key(|op| op.order());
            ops.dedup_by_key(|op| op.id);
            let Some(life) = Life::read(&entity, &ops, offset) else {
                continue;
            };
            match entity.kind {
                Some(EntityKind::Contact) => {
                    let made = entity.created.map(|at| LifeDate::of_moment(at, offset));
                    let first = drawn.first.into_iter().chain(made);
                    drawn.first = first.min_by_key(|day| day.first_day());
                    drawn.contacts.push(life);
                }
                Some(EntityKind::Tie) => drawn.ties.push(life),
                _ => {}
            }
        }
        drawn
    }

    /// When the map was first drawn: the day the first contact was written
    /// down, by the author's clock. What is said to have been so since an
    /// earlier day does not make the map of that day whole.
    pub fn first(&self) -> Option<LifeDate> {
        self.first
    }

    /// The map as all screens show it now.
    pub fn now(&self) -> Map {
        let now = |life: &Life| life.now.clone().map(|facts| (life.from, facts));
        self.map(now)
    }

    /// The map on a day.
    pub fn on(&self, day: LifeDate) -> Map {
        self.map(|life| life.on(day).map(|facts| (life.from, facts)))
    }

    /// Whether two devices say different things about where a contact stands now.
    pub fn unsettled(&self, id: EntityId) -> bool {
        let mut lives = self.contacts.iter();
        lives.any(|life| life.id == id && life.unsettled)
    }

    /// The days on which the map changed, oldest first.
    pub fn turns(&self) -> Vec<LifeDate> {
        let mut turns: BTreeMap<i32, LifeDate> = BTreeMap::new();
        for life in self.contacts.iter().chain(&self.ties) {
            for day in life.turns() {
                turns.entry(day.first_day()).or_insert(day);
            }
        }
        turns.into_values().collect()
    }

    fn map(&self, facts: impl Fn(&Life) -> Option<(LifeDate, Facts)>) -> Map {
        let contacts = self.contacts.iter();
        let contacts = contacts.filter_map(|life| {
            let (since, facts) = facts(life)?;
            Some(contact(life.id, since, &facts))
        });
        let ties = self.ties.iter();
        let ties = ties.filter_map(|life| tie(life.id, &facts(life)?.1));
        Map::new(contacts.collect(), ties.collect())
    }
}

type Facts = BTreeMap<&'static str, Value>;

fn known(read: &Read) -> Option<&Op> {
    match read {
        Read::Known(op) => Some(op),
        Read::Newer(_) => None,
    }
}

fn fields(kind: Option<EntityKind>) -> Vec<&'static str> {
    match kind {
        Some(EntityKind::Contact) => [SHOWN.as_slice(), &BESIDE].concat(),
        Some(EntityKind::Tie) => vec!["a", "b"],
        _ => Vec::new(),
    }
}

impl Life {
    /// Nothing for what never was: an addition that was undone.
    fn read(entity: &Entity, ops: &[&Op], offset: i32) -> Option<Self> {
        let day = |op: &Op| {
            op.since
                .unwrap_or_else(|| LifeDate::of_moment(op.at, offset))
        };
        let mut until: Option<LifeDate> = None;
        if entity.removed {
            let removals = ops
                .iter()
                .filter(|op| matches!(op.change, Change::Remove { .. }))
                .filter(|op| entity.removals.contains(&op.id));
            for op in removals {
                if op.correction {
                    return None;
                }
                let days = until.into_iter().chain([day(op)]);
                until = days.min_by_key(|day| day.first_day());
            }
        }
        let mut courses = BTreeMap::new();
        for field in fields(entity.kind) {
            let course = life::course(ops, field, offset);
            if !course.is_empty() {
                courses.insert(field, course);
            }
        }
        let said = courses.values().flatten();
        let said = said.filter(|was| was.value != Value::None).map(|w| w.since);
        let made = ops.first().map(|op| day(op));
        let from = said.min_by_key(|day| day.first_day()).or(made)?;
        let now = (!entity.removed).then(|| {
            let facts = fields(entity.kind).into_iter();
            facts
                .filter_map(|field| Some((field, entity.fact(field)?.clone())))
                .collect()
        });
        let clashes = |field: &str| entity.facts.get(field).is_some_and(|live| live.len() > 1);
        Some(Self {
            unsettled: clashes("ring") || clashes("sector"),
            id: entity.id,
            from,
            until,
            courses,
            now,
        })
    }

    fn there(&self, day: LifeDate) -> bool {
        let until = self.until.map(LifeDate::first_day);
        self.from.first_day() <= day.first_day() && until.is_none_or(|u| day.first_day() < u)
    }

    /// What it was on a day; nothing when it was not there.
    fn on(&self, day: LifeDate) -> Option<Facts> {
        if !self.there(day) {
            return None;
        }
        let said = |field: &str| {
            let course = self.courses.get(field)?;
            life::on(course, day).map(|was| was.value.clone())
        };
        let has = |field: &str| said(field).is_some_and(|value| value != Value::None);
        // Of a ring and a sector the one that was said first brings the other.
        let placed = has("ring") || has("sector");
        let facts = self.courses.iter().filter_map(|(field, course)| {
            let held = match *field {
                "ended" | "missed" => false,
                "ring" | "sector" => placed,
                _ => true,
            };
            let first = || {
                let first = course.first().filter(|_| held);
                first.map(|was| was.value.clone())
            };
            Some((*field, said(field).or_else(first)?))
        });
        Some(facts.collect())
    }

    fn turns(&self) -> Vec<LifeDate> {
        let shown = |day| {
            let mut facts = self.on(day)?;
            facts.retain(|field, value| !BESIDE.contains(field) && *value != Value::None);
            Some(facts)
        };
        let said = self.courses.values().flatten().map(|was| was.since);
        let days = said.chain([self.from]).chain(self.until);
        let days: BTreeMap<i32, LifeDate> = days.map(|day| (day.first_day(), day)).collect();
        let mut before = None;
        let mut turns = Vec::new();
        for day in days.into_values() {
            let facts = shown(day);
            if facts != before {
                turns.push(day);
                before = facts;
            }
        }
        turns
    }
}

fn contact(id: EntityId, since: LifeDate, facts: &Facts) -> Contact {
    let text = |field| facts.get(field).and_then(Value::text).map(str::to_owned);
    let choice = |field| facts.get(field).and_then(Value::choice).map(str::to_owned);
    let number = |field| match facts.get(field) {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    };
    let flag = |field| facts.get(field) == Some(&Value::Flag(true));
    Contact {
        id,
        name: text("name").unwrap_or_default(),
        kind: choice("kind"),
        ring: number("ring"),
        sector: choice("sector"),
        relation: text("relation").unwrap_or_default(),
        how_often: choice("howOften"),
        strength: number("strength"),
        help: choice("help"),
        helps_me_with: text("helpsMeWith").unwrap_or_default(),
        i_help_with: text("iHelpWith").unwrap_or_default(),
        paid: flag("paid"),
        feels: choice("feels"),
        ended: choice("ended"),
        missed: flag("missed"),
        phone: text("phone").unwrap_or_default(),
        photo: picture(facts.get("photo")),
        since,
    }
}

fn picture(value: Option<&Value>) -> Option<PictureId> {
    match value {
        Some(Value::Picture(picture)) => Some(*picture),
        _ => None,
    }
}

fn tie(id: EntityId, facts: &Facts) -> Option<Tie> {
    let end = |field| match facts.get(field) {
        Some(Value::Link(end)) => Some(*end),
        _ => None,
    };
    Some(Tie {
        id,
        a: end("a")?,
        b: end("b")?,
    })
}
