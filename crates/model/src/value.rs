//! What a fact can hold, and whose words it is in.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{EntityId, LifeDate, Moment, PictureId};

/// Whose words these are.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize, TS,
)]
#[serde(tag = "of", rename_all = "camelCase")]
pub enum Voice {
    /// The person's own.
    #[n(0)]
    Own,
    /// The coordinator's.
    #[n(1)]
    Coordinator,
    /// Someone else's, named.
    #[n(2)]
    Other {
        /// "Mum".
        #[n(0)]
        name: String,
    },
}

/// One value of a fact. A fact that was emptied holds [`Value::None`].
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize, TS,
)]
#[serde(tag = "is", content = "value", rename_all = "camelCase")]
pub enum Value {
    /// Nothing, said on purpose.
    #[n(0)]
    None,
    /// A short line.
    #[n(1)]
    Text(#[n(0)] String),
    /// One of the words the schema lists.
    #[n(2)]
    Choice(#[n(0)] String),
    /// Any of the words the schema lists.
    #[n(3)]
    Choices(#[n(0)] Vec<String>),
    /// A date in a life.
    #[n(4)]
    Date(
        #[ts(type = "string")]
        #[n(0)]
        LifeDate,
    ),
    /// A time to meet.
    #[n(5)]
    Moment(
        #[ts(type = "number")]
        #[n(0)]
        Moment,
    ),
    /// Yes or no.
    #[n(6)]
    Flag(#[n(0)] bool),
    /// A small number: a ring, a strength.
    #[n(7)]
    Number(
        #[ts(type = "number")]
        #[n(0)]
        i64,
    ),
    /// Another entity of the same scope.
    #[n(8)]
    Link(
        #[ts(type = "string")]
        #[n(0)]
        EntityId,
    ),
    /// A stored picture.
    #[n(9)]
    Picture(
        #[ts(type = "string")]
        #[n(0)]
        PictureId,
    ),
}

impl Value {
    /// The words in it that a person wrote, if any.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The chosen word, if it is a choice.
    pub fn choice(&self) -> Option<&str> {
        match self {
            Self::Choice(word) => Some(word),
            _ => None,
        }
    }
}
