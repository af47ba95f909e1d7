//! Two plans in words: what is new, what is gone, what reads otherwise.
//!
//! Of a text it says that it reads otherwise and how it read; finding the words that differ is for
//! whoever shows it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::plan::{NamedShown, PlanShown, StepShown, Words};
use crate::{EntityId, EntityKind, LifeDate, Value};

/// What became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Became {
    /// It is new.
    Added,
    /// It is there no more.
    Gone,
    /// It reads otherwise.
    Changed,
    /// Things of its kind stand in another order.
    Ordered,
}

/// What a field said: words, or values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Told {
    /// Its words, where it is prose.
    pub words: Vec<Words>,
    /// Its values, where it is a fact.
    pub values: Vec<Value>,
    /// Whom they name.
    #[serde(skip)]
    #[ts(skip)]
    links: Vec<EntityId>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanChange {
    /// Of what kind of thing.
    pub kind: EntityKind,
    /// Which; nothing where it is about a list, or the next review.
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<EntityId>,
    /// The goal a step is for.
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<EntityId>,
    /// What the thing is called.
    pub name: String,
    /// What became of it.
    pub became: Became,
    /// Which field reads otherwise.
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// How it read.
    pub was: Told,
    /// How it reads.
    pub is: Told,
}

struct Part {
    kind: EntityKind,
    id: EntityId,
    goal: Option<EntityId>,
    name: String,
    fields: Vec<(&'static str, Told)>,
}

impl PlanShown {
    /// What is otherwise here than in `then`.
    pub fn since(&self, then: &Self) -> Vec<PlanChange> {
        let (was, is) = (then.parts(), self.parts());
        let find = |parts: &[Part], part: &Part| {
            let same = |other: &Part| other.kind == part.kind && other.id == part.id;
            parts.iter().position(same)
        };
        let mut changes = Vec::new();
        for now in &is {
            match find(&was, now) {
                None => changes.push(now.became(Became::Added)),
                Some(at) => changes.extend(now.otherwise(&was[at])),
            }
        }
        let gone = was.iter().filter(|part| find(&is, part).is_none());
        changes.extend(gone.map(|part| part.became(Became::Gone)));
        self.ordered(then, &mut changes);
        let (was, is) = (dates(&then.review), dates(&self.review));
        if was != is {
            changes.push(PlanChange {
                field: Some("nextOn".to_owned()),
                was,
                is,
                ..change(EntityKind::Review, Became::Changed)
            });
        }
        changes
    }

    fn ordered(&self, then: &Self, changes: &mut Vec<PlanChange>) {
        let goals = |plan: &Self| plan.goals.iter().map(|goal| goal.id).collect::<Vec<_>>();
        if otherwise(&goals(then), &goals(self)) {
            changes.push(change(EntityKind::Goal, Became::Ordered));
        }
        let steps = |steps: &[StepShown]| steps.iter().map(|step| step.id).collect::<Vec<_>>();
        for goal in &self.goals {
            let was = then.goals.iter().find(|g| g.id == goal.id);
            if was.is_some_and(|was| otherwise(&steps(&was.steps), &steps(&goal.steps))) {
                changes.push(PlanChange {
                    goal: Some(goal.id),
                    name: text(&goal.text),
                    ..change(EntityKind::Step, Became::Ordered)
                });
            }
        }
    }

    fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for goal in &self.goals {
            let wishes = goal.wish.iter().map(|id| {
                let wish = self.wishes.iter().find(|w| w.id == *id);
                Value::Text(wish.map(|w| text(&w.text)).unwrap_or_default())
            });
            let statement = Told {
                values: wishes.collect(),
                links: goal.wish.clone(),
                ..Told::default()
            };
            parts.push(Part {
                kind: EntityKind::Goal,
                id: goal.id,
                goal: None,
                name: text(&goal.text),
                fields: vec![
                    ("text", prose(&goal.text)),
                    ("status", choices(&goal.status)),
                    ("statement", statement),
                ],
            });
            let name = text(&goal.text);
            parts.extend((goal.steps.iter()).map(|step| step.part(Some((goal.id, &name)))));
        }
        parts.extend(self.loose.iter().map(|step| step.part(None)));
        parts.extend(self.wishes.iter().map(|wish| Part {
            kind: EntityKind::Statement,
            id: wish.id,
            goal: None,
            name: text(&wish.text),
            fields: vec![("text", prose(&wish.text)), ("theme", choices(&wish.theme))],
        }));
        parts.extend(self.ifwrong.iter().map(|page| Part {
            kind: EntityKind::Ifwrong,
            id: page.id,
            goal: None,
            name: String::new(),
            fields: vec![
                ("signs", prose(&page.signs)),
                ("call", prose(&page.call)),
                ("helps", prose(&page.helps)),
                ("depends", prose(&page.depends)),
            ],
        }));
        parts.extend(self.carers.iter().map(|carer| Part {
            kind: EntityKind::Carer,
            id: carer.id,
            goal: None,
            name: carer.name.first().cloned().unwrap_or_default(),
            fields: vec![
                ("name", texts(&carer.name)),
                ("contact", named(&carer.contact)),
                ("needs", prose(&carer.needs)),
            ],
        }));
        parts
    }
}

impl StepShown {
    fn part(&self, goal: Option<(EntityId, &String)>) -> Part {
        let of = goal.map(|(id, name)| Told {
            values: vec![Value::Text(name.clone())],
            links: vec![id],
            ..Told::default()
        });
        Part {
            kind: EntityKind::Step,
            id: self.id,
            goal: goal.map(|(id, _)| id),
            name: self.text.first().cloned().unwrap_or_default(),
            fields: vec![
                ("text", texts(&self.text)),
                ("who", named(&self.who)),
                ("by", dates(&self.by)),
                ("status", choices(&self.status)),
                ("happened", prose(&self.happened)),
                ("goal", of.unwrap_or_default()),
            ],
        }
    }
}

impl Part {
    fn became(&self, became: Became) -> PlanChange {
        PlanChange {
            entity: Some(self.id),
            goal: self.goal,
            name: self.name.clone(),
            ..change(self.kind, became)
        }
    }

    fn otherwise(&self, was: &Self) -> Vec<PlanChange> {
        let pairs = self.fields.iter().zip(&was.fields);
        // A goal that reads otherwise is no other goal for its steps.
        let differ = pairs.filter(|((field, is), (_, was))| match *field {
            "goal" | "statement" => is.links != was.links,
            _ => is != was,
        });
        let changed = differ.map(|((field, is), (_, was))| PlanChange {
            field: Some((*field).to_owned()),
            was: was.clone(),
            is: is.clone(),
            ..self.became(Became::Changed)
        });
        changed.collect()
    }
}

/// Whether what both hold stands in another order.
fn otherwise(was: &[EntityId], is: &[EntityId]) -> bool {
    let kept = was.iter().filter(|id| is.contains(id));
    !kept.eq(is.iter().filter(|id| was.contains(id)))
}

fn change(kind: EntityKind, became: Became) -> PlanChange {
    PlanChange {
        kind,
        entity: None,
        goal: None,
        name: String::new(),
        became,
        field: None,
        was: Told::default(),
        is: Told::default(),
    }
}

fn text(words: &[Words]) -> String {
    words.iter().map(|words| words.text.as_str()).collect()
}

fn prose(words: &[Words]) -> Told {
    Told {
        words: words.to_vec(),
        ..Told::default()
    }
}

fn values(values: impl Iterator<Item = Value>) -> Told {
    Told {
        values: values.collect(),
        ..Told::default()
    }
}

fn texts(lines: &[String]) -> Told {
    values(lines.iter().cloned().map(Value::Text))
}

fn choices(words: &[String]) -> Told {
    values(words.iter().cloned().map(Value::Choice))
}

fn dates(days: &[LifeDate]) -> Told {
    values(days.iter().copied().map(Value::Date))
}

fn named(people: &[NamedShown]) -> Told {
    Told {
        links: people.iter().map(|one| one.id).collect(),
        ..values(people.iter().map(|one| Value::Text(one.name.clone())))
    }
}
