//! Which operations a reader takes from an envelope. An operation whose log,
//! author or entity's section differ from what the envelope was signed for is
//! rejected, so that no member can write in another's name or section.

use crate::clock::latest_lamport;
use crate::op::{Head, MAX_BYTES};
use crate::{LogId, MemberId, Moment, SectionId};

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
    /// It names something of another record.
    #[error("the operation names something of another record")]
    OtherScope,
    /// A count beyond any that can have been reached by now; see [`latest_lamport`].
    #[error("the operation's Lamport time is beyond any reached by now")]
    BeyondTime,
    /// Larger than any operation may be.
    #[error("the operation is larger than any may be")]
    TooLarge,
}

/// Checks one operation against its envelope. `lives_in` is the section its
/// entity is already known to live in, `now` what the reader's clock says.
///
/// # Errors
/// When any of them differ.
pub fn admit(
    head: &Head,
    size: usize,
    envelope: &Envelope,
    lives_in: Option<SectionId>,
    now: Moment,
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
    if head.lamport > latest_lamport(now) {
        return Err(RejectError::BeyondTime);
    }
    if size > MAX_BYTES {
        return Err(RejectError::TooLarge);
    }
    Ok(())
}
