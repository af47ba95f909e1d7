//! What a person said to a plan: all of it, part of it, or not now. The body of an event, with the very
//! bytes that were shown; never edited, only retracted.
//!
//! The encoding is frozen, as that of [`crate::plan`] is.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::plan::{PlanShown, format_of};
use crate::schema::MAX_LINE;
use crate::{EntityId, LifeDate};

/// The newest format of these bytes.
pub const FORMAT: u16 = 1;
/// Both sides of the square a name is drawn in.
pub const SQUARE: u16 = 1_000;
/// Most dots of a drawn name.
pub const MAX_DOTS: usize = 20_000;
/// Most strokes of a drawn name.
pub const MAX_STROKES: usize = 500;

/// What was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize, TS)]
#[cbor(index_only)]
#[serde(rename_all = "camelCase")]
pub enum Answer {
    /// Yes to all of it.
    #[n(0)]
    Whole,
    /// Yes, but not to every goal.
    #[n(1)]
    Part,
    /// Not as it is.
    #[n(2)]
    Declined,
}

/// How it was said.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize, TS)]
#[serde(tag = "by", rename_all = "camelCase")]
pub enum How {
    /// The person typed their name.
    #[n(0)]
    Typed {
        /// As typed.
        #[n(0)]
        name: String,
    },
    /// The person drew their name, or a mark.
    #[n(1)]
    Drawn {
        /// Lines of dots in a square of [`SQUARE`].
        #[n(0)]
        strokes: Vec<Vec<(u16, u16)>>,
    },
    /// The person said it, or showed it, to somebody.
    #[n(2)]
    Said {
        /// To whom.
        #[n(0)]
        witness: String,
    },
}

/// Whether somebody spoke up for the person.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum Advocate {
    /// Nothing was said of it.
    #[n(0)]
    NotSaid,
    /// It was offered, and not wanted.
    #[n(1)]
    NotWanted,
    /// Somebody did.
    #[n(2)]
    With {
        /// Who.
        #[n(0)]
        name: String,
    },
}

/// An agreement, or its refusal.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Agreement {
    /// [`FORMAT`] or older.
    #[n(0)]
    pub format: u16,
    /// What was said.
    #[n(1)]
    pub answer: Answer,
    /// The goals not agreed to, by their ids in order; only where part was.
    #[n(2)]
    pub apart: Vec<EntityId>,
    /// What the person said about it.
    #[n(3)]
    pub words: String,
    /// How they said so. Saying no needs none.
    #[n(4)]
    pub how: Option<How>,
    /// Who was there.
    #[n(5)]
    pub present: String,
    /// Whether somebody spoke up for them.
    #[n(6)]
    pub advocate: Advocate,
    /// The day.
    #[n(7)]
    pub on: LifeDate,
    /// The language the page was shown in.
    #[n(8)]
    pub language: String,
    /// The bytes of the [`PlanShown`].
    #[cbor(n(9), with = "minicbor::bytes")]
    pub shown: Vec<u8>,
    /// Their hash.
    #[cbor(n(10), with = "minicbor::bytes")]
    pub hash: [u8; 32],
}

/// Bytes that are no agreement as Kith writes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecodeAgreementError {
    /// Not an agreement, or one that contradicts itself.
    #[error("these bytes are no agreement")]
    NotAnAgreement,
    /// Of a newer format, or about a plan of one.
    #[error("an agreement of a newer format")]
    Newer,
}

impl Agreement {
    /// The kinds of event that hold one.
    pub const EVENTS: [&str; 3] = ["planAgreed", "planAgreedInPart", "planDeclined"];

    /// The kind of event that holds this one.
    pub fn event(&self) -> &'static str {
        Self::EVENTS[self.answer as usize]
    }

    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        minicbor::to_vec(self).unwrap_or_else(|_| unreachable!("writing to memory cannot fail"))
    }

    /// Reads an agreement and the plan it is about. Never panics, whatever the bytes.
    ///
    /// # Errors
    /// When the bytes are none, are not canonical, contradict themselves or are of a newer format.
    pub fn decode(bytes: &[u8]) -> Result<(Self, PlanShown), DecodeAgreementError> {
        use DecodeAgreementError::{Newer, NotAnAgreement};
        if format_of(bytes).ok_or(NotAnAgreement)? > FORMAT {
            return Err(Newer);
        }
        let agreement: Self = minicbor::decode(bytes).map_err(|_| NotAnAgreement)?;
        let plan = PlanShown::decode(&agreement.shown).map_err(|error| match error {
            crate::plan::DecodePlanError::Newer => Newer,
            _ => NotAnAgreement,
        })?;
        if agreement.encode() == bytes && agreement.holds_for(&plan) {
            Ok((agreement, plan))
        } else {
            Err(NotAnAgreement)
        }
    }

    /// Whether all it says fits together and fits the plan.
    pub fn holds_for(&self, plan: &PlanShown) -> bool {
        let known = |id: &EntityId| plan.goals.iter().any(|goal| goal.id == *id);
        let goals = self.apart.is_sorted_by(|a, b| a < b) && self.apart.iter().all(known);
        let answered = match self.answer {
            Answer::Whole => self.apart.is_empty() && self.how.is_some(),
            Answer::Part => !self.apart.is_empty() && self.how.is_some(),
            Answer::Declined => self.apart.is_empty(),
        };
        let how = match &self.how {
            None => true,
            Some(How::Typed { name }) => line(name) && !name.trim().is_empty(),
            Some(How::Said { witness }) => line(witness) && !witness.trim().is_empty(),
            Some(How::Drawn { strokes }) => drawn(strokes),
        };
        let advocate = match &self.advocate {
            Advocate::With { name } => line(name) && !name.trim().is_empty(),
            Advocate::NotSaid | Advocate::NotWanted => true,
        };
        self.format == FORMAT
            && goals
            && answered
            && how
            && advocate
            && line(&self.words)
            && line(&self.present)
            && self.on.exists()
            && matches!(self.language.as_str(), "en" | "cy")
            && self.hash == PlanShown::hash(&self.shown)
    }
}

fn line(text: &str) -> bool {
    text.chars().count() <= MAX_LINE
}

fn drawn(strokes: &[Vec<(u16, u16)>]) -> bool {
    let dots: usize = strokes.iter().map(Vec::len).sum();
    let inside = |dot: &(u16, u16)| dot.0 <= SQUARE && dot.1 <= SQUARE;
    (1..=MAX_DOTS).contains(&dots)
        && strokes.len() <= MAX_STROKES
        && strokes.iter().all(|stroke| !stroke.is_empty())
        && strokes.iter().flatten().all(inside)
}
