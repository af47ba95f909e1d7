//! The plan as its page shows it, out of a record; and the pages shown last.

use std::collections::VecDeque;

use kith_model::plan::{
    CarerShown, FORMAT, GoalShown, IfwrongShown, NamedShown, PlanShown, StepShown, WishShown, Words,
};
use kith_model::{EntityId, EntityKind, LifeDate, Value};
use kith_store::Seen;

/// How many pages are remembered.
const REMEMBERED: usize = 4;

/// The plans shown last, with the names of their bytes: what is agreed is what was shown, whatever came in
/// meanwhile.
#[derive(Default)]
pub(crate) struct Shown(VecDeque<(EntityId, [u8; 32], Vec<u8>)>);

impl Shown {
    pub(crate) fn remember(&mut self, person: EntityId, hash: [u8; 32], bytes: Vec<u8>) {
        self.0.retain(|(_, known, _)| *known != hash);
        self.0.push_front((person, hash, bytes));
        self.0.truncate(REMEMBERED);
    }

    pub(crate) fn find(&self, person: EntityId, hash: &[u8; 32]) -> Option<&[u8]> {
        let found =
            |(whose, known, _): &&(EntityId, [u8; 32], Vec<u8>)| *whose == person && known == hash;
        self.0
            .iter()
            .find(found)
            .map(|(.., bytes)| bytes.as_slice())
    }
}

/// The plan as it stands in a record.
pub(crate) fn shown(person: EntityId, record: &[Seen]) -> PlanShown {
    let of = |kind| {
        let is = move |seen: &&Seen| seen.entity.kind == Some(kind);
        record.iter().filter(is)
    };
    let goals: Vec<&Seen> = of(EntityKind::Goal).collect();
    let on_page = |id: Option<EntityId>| goals.iter().any(|goal| Some(goal.entity.id) == id);
    let steps = |belongs: &dyn Fn(Option<EntityId>) -> bool| {
        let steps = of(EntityKind::Step).filter(|seen| belongs(first_link(seen, "goal")));
        steps.map(|seen| step(seen, record)).collect::<Vec<_>>()
    };
    let goal = |seen: &&Seen| GoalShown {
        id: seen.entity.id,
        text: prose(seen, "text"),
        status: choices(seen, "status"),
        wish: links(seen, "statement"),
        steps: steps(&|goal| goal == Some(seen.entity.id)),
    };
    let goals_shown: Vec<GoalShown> = goals.iter().map(goal).collect();
    let grown = |seen: &&Seen| goals_shown.iter().any(|g| g.wish.contains(&seen.entity.id));
    let name =
        of(EntityKind::Person).find_map(|seen| texts(seen, "preferredName").into_iter().next());
    PlanShown {
        format: FORMAT,
        person,
        name: name.unwrap_or_default(),
        wishes: of(EntityKind::Statement).filter(grown).map(wish).collect(),
        loose: steps(&|goal| !on_page(goal)),
        goals: goals_shown,
        ifwrong: of(EntityKind::Ifwrong).next().map(|seen| IfwrongShown {
            id: seen.entity.id,
            signs: prose(seen, "signs"),
            call: prose(seen, "call"),
            helps: prose(seen, "helps"),
            depends: prose(seen, "depends"),
        }),
        carers: of(EntityKind::Carer)
            .map(|seen| carer(seen, record))
            .collect(),
        review: (of(EntityKind::Review)
            .flat_map(|seen| dates(seen, "nextOn"))
            .max())
        .into_iter()
        .collect(),
    }
}

fn wish(seen: &Seen) -> WishShown {
    WishShown {
        id: seen.entity.id,
        text: prose(seen, "text"),
        theme: choices(seen, "theme"),
    }
}

fn step(seen: &Seen, record: &[Seen]) -> StepShown {
    StepShown {
        id: seen.entity.id,
        text: texts(seen, "text"),
        who: named(seen, "who", record),
        by: dates(seen, "by"),
        status: choices(seen, "status"),
        happened: prose(seen, "happened"),
    }
}

fn carer(seen: &Seen, record: &[Seen]) -> CarerShown {
    CarerShown {
        id: seen.entity.id,
        name: texts(seen, "name"),
        contact: named(seen, "contact", record),
        needs: prose(seen, "needs"),
    }
}

fn values<'a>(seen: &'a Seen, field: &str) -> impl Iterator<Item = &'a Value> {
    let live = seen.entity.facts.get(field).map_or(&[][..], Vec::as_slice);
    live.iter().map(|live| &live.value)
}

fn texts(seen: &Seen, field: &str) -> Vec<String> {
    let texts = values(seen, field).filter_map(Value::text);
    texts.map(str::to_owned).collect()
}

fn choices(seen: &Seen, field: &str) -> Vec<String> {
    let words = values(seen, field).filter_map(Value::choice);
    words.map(str::to_owned).collect()
}

fn dates(seen: &Seen, field: &str) -> Vec<LifeDate> {
    let day = |value: &Value| match value {
        Value::Date(day) => Some(*day),
        _ => None,
    };
    values(seen, field).filter_map(day).collect()
}

fn links(seen: &Seen, field: &str) -> Vec<EntityId> {
    let link = |value: &Value| match value {
        Value::Link(id) => Some(*id),
        _ => None,
    };
    values(seen, field).filter_map(link).collect()
}

fn first_link(seen: &Seen, field: &str) -> Option<EntityId> {
    links(seen, field).first().copied()
}

/// Those on the map that a field names, as far as they are still there.
fn named(seen: &Seen, field: &str, record: &[Seen]) -> Vec<NamedShown> {
    let named = links(seen, field).into_iter().filter_map(|id| {
        let contact = record.iter().find(|one| one.entity.id == id)?;
        Some(NamedShown {
            id,
            name: texts(contact, "name").into_iter().next()?,
        })
    });
    named.collect()
}

fn prose(seen: &Seen, field: &str) -> Vec<Words> {
    let spans = seen.prose.get(field).map_or(&[][..], |view| &view.spans);
    let words = spans.iter().map(|(text, voice)| Words {
        text: text.clone(),
        voice: voice.clone(),
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may")]

    use kith_model::compare::Became;
    use kith_model::{Moment, Scope, Voice};
    use kith_store::instance::Beside;
    use kith_store::{Fact, Folder, Now, Store, What};

    use super::*;

    const PERSON: EntityId = EntityId([9; 16]);
    const SCOPE: Scope = Scope::Person(PERSON);

    fn now() -> Now {
        Now {
            at: Moment(1_795_000_000_000),
            offset: 0,
        }
    }

    fn device(home: &std::path::Path, n: u8) -> Store {
        let folder = Folder::new(home.join(format!("vault{n}")));
        let outside = Box::new(Beside::new(
            &home.join(format!("settings{n}")),
            "v",
            [n; 16],
        ));
        let mut chance = u64::from(n);
        let random = Box::new(move |bytes: &mut [u8]| {
            bytes.fill_with(|| {
                chance = chance
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                (chance >> 33) as u8
            });
        });
        Store::create(&folder, &[7; 32], outside, random).unwrap()
    }

    /// Gives another device everything of the record.
    fn give(from: &Store, to: &mut Store) {
        for section in from.sections(SCOPE).unwrap() {
            for (log, by, op) in from.operations(section).unwrap() {
                to.receive(now(), section, log, by, std::slice::from_ref(&op))
                    .unwrap();
            }
        }
    }

    fn page(store: &Store) -> PlanShown {
        shown(PERSON, &store.record(SCOPE).unwrap().entities)
    }

    #[test]
    fn an_agreement_holds_for_what_was_shown_when_another_device_changed_the_plan_apart() {
        let home = tempfile::tempdir().unwrap();
        let (mut here, mut there) = (device(home.path(), 1), device(home.path(), 2));
        let (goal, step) = here
            .act(SCOPE, What::Add, now(), |pen| {
                pen.create_as(PERSON, EntityKind::Person)?;
                let goal = pen.create(EntityKind::Goal)?;
                pen.write(goal, "text", &Default::default(), "Sing", &Voice::Own)?;
                let step = pen.create(EntityKind::Step)?;
                pen.set_all(
                    step,
                    &[
                        ("text", Value::Text("Ring Jo".into())),
                        ("goal", Value::Link(goal)),
                    ],
                )?;
                Ok((goal, step))
            })
            .unwrap();
        give(&here, &mut there);
        assert_eq!(page(&here).encode(), page(&there).encode());

        let agreed = page(&here);
        here.act(SCOPE, What::Agree, now(), |pen| {
            let decision = pen.create(EntityKind::Decision)?;
            pen.event(decision, "planAgreed", agreed.encode())
        })
        .unwrap();
        there
            .act(SCOPE, What::Fact, now(), |pen| {
                pen.set_all(step, &[("text", Value::Text("Write to Jo".into()))])?;
                pen.set(goal, Fact::new("status", Value::Choice("done".into())))?;
                let second = pen.create(EntityKind::Goal)?;
                pen.set_all(second, &[("status", Value::Choice("todo".into()))])
            })
            .unwrap();
        give(&there, &mut here);
        give(&here, &mut there);

        assert_eq!(page(&here).encode(), page(&there).encode());
        for store in [&here, &there] {
            let decision = store.record(SCOPE).unwrap().entities.into_iter();
            let mut events = decision.flat_map(|seen| seen.entity.events);
            let kept = PlanShown::decode(&events.next().unwrap().body).unwrap();
            assert_eq!(kept, agreed, "the agreement holds for what was shown");
            let since = page(store).since(&kept);
            let told: Vec<_> = since
                .iter()
                .map(|c| (c.kind, c.became, c.field.as_deref()))
                .collect();
            let expected = [
                (EntityKind::Goal, Became::Changed, Some("status")),
                (EntityKind::Step, Became::Changed, Some("text")),
                (EntityKind::Goal, Became::Added, None),
            ];
            assert_eq!(told, expected);
        }
    }
}
