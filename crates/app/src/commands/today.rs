//! Today: whom I meet, what I said I would do, copies owed, reviews due.

use kith_model::{EntityKind, LifeDate, Moment, Scope, Value, Voice};
use kith_store::{Due, Meeting as Met, Seen, Store};

use crate::App;
use crate::failure::Answer;
use crate::wire::{DueLine, Meeting, Today, TodayView};

const DAY: i64 = 86_400_000;
/// How far ahead meetings are shown.
const AHEAD: i64 = 7 * DAY;
/// Letters shown of somebody's last words.
const LAST_WORDS: usize = 160;

impl App {
    /// Today, for someone `timezone_offset_minutes` east of UTC.
    ///
    /// # Errors
    /// When the vault is locked.
    pub fn today(&self, request: Today) -> Answer<TodayView> {
        let offset = request.timezone_offset_minutes.clamp(-18 * 60, 18 * 60);
        let local = request.now.0.saturating_add(i64::from(offset) * 60_000);
        let start = local
            .saturating_sub(local.rem_euclid(DAY))
            .saturating_sub(i64::from(offset) * 60_000);
        let today = LifeDate::of_moment(request.now, offset);
        self.with_store(|store| {
            let meetings = store.meetings(Moment(start), Moment(start.saturating_add(AHEAD)))?;
            let meetings = meetings
                .into_iter()
                .map(|met| meeting(store, met))
                .collect::<Answer<_>>()?;
            let due = |due: Vec<Due>| due.into_iter().map(|d| line(d, today)).collect();
            let (copies, promises) = store.promises()?.into_iter().partition(|due| due.copy);
            Ok(TodayView {
                meetings,
                promises: due(promises),
                copies: due(copies),
                reviews: due(store.reviews_due(LifeDate::of_moment(
                    Moment(start.saturating_add(AHEAD)),
                    offset,
                ))?),
                clashes: store.clashes()?,
            })
        })
    }
}

fn line(due: Due, today: LifeDate) -> DueLine {
    let overdue = due
        .day
        .is_some_and(|day| day.first_day() < today.first_day());
    DueLine {
        person: due.person,
        name: due.name,
        entity: due.entity,
        text: due.text,
        due: due.day,
        overdue,
    }
}

/// A meeting with its thirty-second brief.
fn meeting(store: &Store, met: Met) -> Answer<Meeting> {
    let record = store.record(Scope::Person(met.person))?.entities;
    let about = record
        .iter()
        .find(|seen| seen.entity.kind == Some(EntityKind::Person));
    let text = |field: &str| {
        about
            .and_then(|a| a.entity.fact(field))
            .and_then(Value::text)
            .unwrap_or_default()
    };
    let information = match about.and_then(|a| a.entity.fact("information")) {
        Some(Value::Choices(words)) => words.clone(),
        _ => Vec::new(),
    };
    let step = record.iter().find(|seen| {
        let status = seen
            .entity
            .fact("status")
            .and_then(Value::choice)
            .unwrap_or("todo");
        let open =
            |goal: &Seen| goal.entity.fact("status").and_then(Value::choice) != Some("letGo");
        let goal = match seen.entity.fact("goal") {
            Some(Value::Link(goal)) => record.iter().any(|g| g.entity.id == *goal && open(g)),
            _ => true,
        };
        seen.entity.kind == Some(EntityKind::Step) && goal && matches!(status, "todo" | "doing")
    });
    let next_step = step
        .and_then(|s| s.entity.fact("text"))
        .and_then(Value::text)
        .unwrap_or_default();
    Ok(Meeting {
        person: met.person,
        name: met.name,
        at: met.at,
        place: text("nextMeetingPlace").to_owned(),
        hello: met.hello,
        information,
        last_words: last_words(&record),
        next_step: next_step.to_owned(),
        safely: record.iter().filter(|seen| is_safely(seen)).count() as u32,
    })
}

/// Whether it says something about working safely. A concern is never counted: nothing on Today hints at one.
fn is_safely(seen: &Seen) -> bool {
    let kind = seen.entity.fact("kind").and_then(Value::choice);
    let said = seen
        .prose
        .get("text")
        .is_some_and(|words| !words.text.trim().is_empty());
    seen.entity.kind == Some(EntityKind::Note) && kind == Some("workingSafely") && said
}

/// What the person last said, in their own words, in any section that may be
/// shown beside others.
fn last_words(record: &[Seen]) -> String {
    let open = record.iter().filter(|seen| seen.section.searchable());
    let own = open.flat_map(|seen| {
        let at = seen.entity.changed;
        seen.prose.values().flat_map(move |view| {
            view.spans
                .iter()
                .filter(|(_, voice)| *voice == Voice::Own)
                .map(move |(text, _)| (at, text))
        })
    });
    let last = own.max_by_key(|(at, _)| *at).map(|(_, text)| text.trim());
    last.unwrap_or_default().chars().take(LAST_WORDS).collect()
}
