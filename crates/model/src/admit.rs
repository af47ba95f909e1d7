//! Which operations a reader takes from an envelope. An operation whose log,
//! author or entity's section differ from what the envelope was signed for is
//! rejected, so that no member can write in another's name or section.

use crate::clock::MAX_LAMPORT;
use crate::op::{Head, MAX_BYTES};
use crate::{LogId, MemberId, SectionId};

/// What an envelope was signed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The log it carries.
    pub log: LogId,
    /// Whose log that is.
    pub author: MemberId,
    /// The section it carries.
    pub section: SectionId,
}

/// Why an operation was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RejectError {
    /// It names another log.
    #[error("the operation names another log than its envelope")]
    OtherLog,
    /// It names another author.
    #[error("the operation names another author than its envelope")]
    OtherAuthor,
    /// Its entity lives in another section.
    #[error("the operation is about an entity of another section")]
    OtherSection,
    /// A clock that would leave no room for later operations.
    #[error("the operation's Lamport time is beyond any clock")]
    BeyondTime,
    /// Larger than any operation may be.
    #[error("the operation is larger than any may be")]
    TooLarge,
}

/// Checks one operation against its envelope. `lives_in` is the section its
/// entity is already known to live in.
///
/// # Errors
/// When any of them differ.
pub fn admit(
    head: &Head,
    size: usize,
    envelope: &Envelope,
    lives_in: Option<SectionId>,
) -> Result<(), RejectError> {
    if head.id.log != envelope.log {
        return Err(RejectError::OtherLog);
    }
    if head.by != envelope.author {
        return Err(RejectError::OtherAuthor);
    }
    if lives_in.is_some_and(|section| section != envelope.section) {
        return Err(RejectError::OtherSection);
    }
    if head.lamport > MAX_LAMPORT {
        return Err(RejectError::BeyondTime);
    }
    if size > MAX_BYTES {
        return Err(RejectError::TooLarge);
    }
    Ok(())
}
