//! Scopes and sections. Each section is shared, withdrawn, printed and
//! erased on its own.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{EntityId, SectionId};

/// Whose data it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub enum Scope {
    /// One person's record.
    #[n(0)]
    Person(#[n(0)] EntityId),
    /// The team's own: the directory of the patch, settings, the release ledger.
    #[n(1)]
    Council,
}

/// What a section holds.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Encode,
    Decode,
    Serialize,
    Deserialize,
    TS,
)]
#[cbor(index_only)]
#[serde(rename_all = "camelCase")]
pub enum SectionKind {
    /// Name, language, what matters, how to support.
    #[n(0)]
    About,
    /// Contacts and ties.
    #[n(1)]
    Network,
    /// My good life.
    #[n(2)]
    Vision,
    /// Goals, steps, reviews.
    #[n(3)]
    Plan,
    /// Dated entries by the coordinator.
    #[n(4)]
    Journal,
    /// Answers to measures.
    #[n(5)]
    Outcomes,
    /// Stories that may be told.
    #[n(6)]
    Stories,
    /// The person's decisions; append-only.
    #[n(7)]
    Sharing,
    /// Just between us: never granted, printed, spoken or shown in Together.
    #[n(8)]
    Private,
    /// Concerns and working-safely notes.
    #[n(9)]
    Safety,
    /// What may be counted in summaries.
    #[n(10)]
    Counted,
    /// The council scope's one section.
    #[n(11)]
    Council,
}

impl SectionKind {
    /// Every section of a person's record.
    pub const OF_A_PERSON: [Self; 11] = [
        Self::About,
        Self::Network,
        Self::Vision,
        Self::Plan,
        Self::Journal,
        Self::Outcomes,
        Self::Stories,
        Self::Sharing,
        Self::Private,
        Self::Safety,
        Self::Counted,
    ];

    /// Whether words in it may come up in a search. What is private or about
    /// safety never does: other people are near the screen.
    pub fn searchable(self) -> bool {
        !matches!(self, Self::Private | Self::Safety | Self::Counted)
    }
}

/// A section: whose, what, and the id that says neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(array)]
pub struct Section {
    /// Whose data it is.
    #[n(0)]
    pub scope: Scope,
    /// What it holds.
    #[n(1)]
    pub kind: SectionKind,
    /// Random.
    #[n(2)]
    pub id: SectionId,
}
