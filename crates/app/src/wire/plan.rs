//! Agreeing a plan, and what became of it since.

use kith_model::agreed::{Advocate, Answer, How};
use kith_model::compare::PlanChange;
use kith_model::plan::PlanShown;
use kith_model::{EntityId, LifeDate, Moment, OpId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::open::{Language, wire};
use super::write::Saved;

wire! {
    /// Ask for the plan as it is to be shown: as it is now, or as it was agreed then.
    PlanOf {
        person: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] agreed: Option<OpId>,
    }
    /// A plan as it is shown, and the name of its bytes.
    PlanPage { hash: String, plan: PlanShown }
    /// What the person said to a plan that was shown.
    PlanAgree {
        person: EntityId,
        hash: String,
        answer: Answer,
        apart: Vec<EntityId>,
        words: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] how: Option<How>,
        present: String,
        advocate: Advocate,
        on: LifeDate,
        language: Language,
    }
    /// It is kept, under this name.
    PlanAgreed { #[serde(flatten)] saved: Saved, agreed: OpId }
    /// Ask for what was said to somebody's plan.
    PlansOf { person: EntityId }
    /// What was said, newest first, and how many of it only a newer version can read.
    PlansAgreed { agreed: Vec<AgreedRow>, newer: u32 }
    /// What was said once.
    AgreedRow {
        agreed: OpId,
        at: Moment,
        by_me: bool,
        answer: Answer,
        apart: Vec<EntityId>,
        words: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] how: Option<How>,
        present: String,
        advocate: Advocate,
        on: LifeDate,
        language: Language,
        hash: String,
    }
    /// Compare a plan that was agreed with a later one, or with the plan as it is now.
    PlanCompare {
        person: EntityId,
        then: OpId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] now: Option<OpId>,
    }
    /// What is otherwise.
    PlanCompared { changes: Vec<PlanChange> }
}
