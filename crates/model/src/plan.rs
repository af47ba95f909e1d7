//! A plan as it was shown, so that a person can agree to exactly that.
//!
//! It holds what the page of the plan says and no more: goals and their steps, the wishes goals grew
//! from, what to do if things go wrong, who looks after the person, when they look back next. Headings
//! and labels are the reader's. Where two devices disagree it holds both values, as the page does.
//!
//! The encoding is frozen. Its golden file in `tests/golden` is never edited, and only canonical bytes
//! are taken: decoding encodes again and compares.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{EntityId, EntityKind, LifeDate, Value, Voice};

/// The newest format of these bytes.
pub const FORMAT: u16 = 1;
/// The largest plan in bytes: an operation has to hold it and the agreement around it.
pub const MAX_BYTES: usize = 3 << 20;

macro_rules! frozen {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $n:literal $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize, TS)]
        #[cbor(array)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$field_doc])* #[n($n)] pub $field: $type,)* }
    )*};
}

/// Words in one voice.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize, TS)]
#[cbor(array)]
pub struct Words {
    /// The words.
    #[n(0)]
    pub text: String,
    /// Whose they are.
    #[n(1)]
    pub voice: Voice,
}

frozen! {
    /// The page.
    PlanShown {
        /// [`FORMAT`] or older.
        0 format: u16,
        /// Whose plan.
        1 person: EntityId,
        /// What they were called.
        2 name: String,
        /// The wishes that goals grew from.
        3 wishes: Vec<WishShown>,
        /// In their order.
        4 goals: Vec<GoalShown>,
        /// Steps whose goal is not on the page.
        5 loose: Vec<StepShown>,
        /// What to do if things go wrong, where that was begun.
        6 ifwrong: Option<IfwrongShown>,
        /// Those who look after the person.
        7 carers: Vec<CarerShown>,
        /// When they look back next.
        8 review: Vec<LifeDate>,
    }
    /// A wish.
    WishShown {
        /// Which.
        0 id: EntityId,
        /// The words.
        1 text: Vec<Words>,
        /// Which part of life.
        2 theme: Vec<String>,
    }
    /// A goal.
    GoalShown {
        /// Which.
        0 id: EntityId,
        /// The words.
        1 text: Vec<Words>,
        /// How it is going.
        2 status: Vec<String>,
        /// The wish it grew from.
        3 wish: Vec<EntityId>,
        /// In their order.
        4 steps: Vec<StepShown>,
    }
    /// A step.
    StepShown {
        /// Which.
        0 id: EntityId,
        /// What.
        1 text: Vec<String>,
        /// Who helps.
        2 who: Vec<NamedShown>,
        /// By when.
        3 by: Vec<LifeDate>,
        /// How it is going.
        4 status: Vec<String>,
        /// What happened.
        5 happened: Vec<Words>,
    }
    /// Somebody on the map, by the name they had.
    NamedShown {
        /// Which.
        0 id: EntityId,
        /// Their name.
        1 name: String,
    }
    /// What to do if things go wrong.
    IfwrongShown {
        /// Which.
        0 id: EntityId,
        /// How it would be noticed.
        1 signs: Vec<Words>,
        /// Who to call.
        2 call: Vec<Words>,
        /// What helps.
        3 helps: Vec<Words>,
        /// Who or what depends on the person.
        4 depends: Vec<Words>,
    }
    /// Somebody who looks after the person.
    CarerShown {
        /// Which.
        0 id: EntityId,
        /// Their name as written here.
        1 name: Vec<String>,
        /// Who they are on the map.
        2 contact: Vec<NamedShown>,
        /// What they need.
        3 needs: Vec<Words>,
    }
}

/// Bytes that are no plan as Kith writes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecodePlanError {
    /// Not a plan at all.
    #[error("these bytes are no plan")]
    NotAPlan,
    /// A plan written otherwise than Kith writes it.
    #[error("a plan not in its canonical form")]
    NotCanonical,
    /// Larger than a plan may be.
    #[error("a plan larger than {MAX_BYTES} bytes")]
    TooLarge,
    /// Written by a newer version.
    #[error("a plan of a newer format")]
    Newer,
}

impl PlanShown {
    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        minicbor::to_vec(self).unwrap_or_else(|_| unreachable!("writing to memory cannot fail"))
    }

    /// Reads a plan. Never panics, whatever the bytes.
    ///
    /// # Errors
    /// When the bytes are no plan, are not canonical, are too many or of a newer format.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodePlanError> {
        if bytes.len() > MAX_BYTES {
            return Err(DecodePlanError::TooLarge);
        }
        if format_of(bytes).ok_or(DecodePlanError::NotAPlan)? > FORMAT {
            return Err(DecodePlanError::Newer);
        }
        let plan: Self = minicbor::decode(bytes).map_err(|_| DecodePlanError::NotAPlan)?;
        if plan.format == FORMAT && plan.encode() == bytes && plan.plausible() {
            Ok(plan)
        } else {
            Err(DecodePlanError::NotCanonical)
        }
    }

    /// The name these bytes have for ever.
    pub fn hash(bytes: &[u8]) -> [u8; 32] {
        *blake3::hash(bytes).as_bytes()
    }

    /// Whether every date exists and every choice is one there is.
    fn plausible(&self) -> bool {
        let among = |kind: EntityKind, field: &str, words: &[String]| {
            let mut all = words.iter().map(|word| Value::Choice(word.clone()));
            all.all(|value| kind.check(field, &value).is_ok())
        };
        let mut steps = self.goals.iter().flat_map(|g| &g.steps).chain(&self.loose);
        self.review.iter().all(|day| day.exists())
            && (self.wishes.iter()).all(|w| among(EntityKind::Statement, "theme", &w.theme))
            && (self.goals.iter()).all(|g| among(EntityKind::Goal, "status", &g.status))
            && steps.all(|step| {
                step.by.iter().all(|day| day.exists())
                    && among(EntityKind::Step, "status", &step.status)
            })
    }
}

/// The format in the first item of an array, which every version can read.
pub(crate) fn format_of(bytes: &[u8]) -> Option<u16> {
    let mut decoder = minicbor::Decoder::new(bytes);
    decoder.array().ok()?.filter(|items| *items > 0)?;
    decoder.u16().ok().filter(|format| *format > 0)
}
