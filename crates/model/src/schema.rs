//! Which kinds of entity there are, in which section each lives, and what
//! each of its fields may hold. The UI's forms are drawn from this table.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::section::SectionKind;
use crate::value::Value;

/// Longest short line, in characters.
pub const MAX_LINE: usize = 2_000;
/// Longest prose field, in characters.
pub const MAX_PROSE: usize = 200_000;

macro_rules! kinds {
    ($($(#[$doc:meta])* $n:literal $kind:ident in $section:ident { $($field:ident $shape:expr),* $(,)? })*) => {
        /// What an entity is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(Encode, Decode, Serialize, Deserialize, TS)]
        #[cbor(index_only)]
        #[serde(rename_all = "camelCase")]
        pub enum EntityKind {
            $($(#[$doc])* #[n($n)] $kind,)*
        }

        impl EntityKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// The section entities of this kind live in.
            pub fn section(self) -> SectionKind {
                match self { $(Self::$kind => SectionKind::$section,)* }
            }

            /// Its fields.
            pub fn fields(self) -> &'static [(&'static str, Shape)] {
                use Shape::*;
                match self { $(Self::$kind => &[$((stringify!($field), $shape)),*],)* }
            }
        }
    };
}

/// What a field may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A short line.
    Text,
    /// Words that merge.
    Prose,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Any of these words.
    Choices(&'static [&'static str]),
    /// A date in a life.
    Date,
    /// A time to meet.
    Moment,
    /// Yes or no.
    Flag,
    /// A whole number in this range.
    Number(i64, i64),
    /// An entity of this kind; see [`crate::links`] for in which scope.
    Link(EntityKind),
    /// A stored picture.
    Picture,
}

/// What a side of an introduction says.
pub const SAYS: &[&str] = &["notAsked", "yes", "no"];
const STATUS: Shape = Shape::Choice(&["todo", "doing", "done", "letGo"]);
/// The parts of a life that have a place on the map, in their usual order.
pub const SECTORS: [&str; 6] = [
    "family",
    "friends",
    "neighbours",
    "work",
    "places",
    "services",
];
/// The ten principles of local area coordination, in their usual order.
pub const PRINCIPLES: [&str; 10] = [
    "citizenship",
    "relationships",
    "naturalAuthority",
    "lifelongLearning",
    "information",
    "choiceAndControl",
    "community",
    "contribution",
    "workingTogether",
    "complementaryServices",
];
/// The stages of walking alongside, in their usual order.
pub const STAGES: &[&str] = &[
    "hello",
    "alongside",
    "nowAndThen",
    "steppedBack",
    "moved",
    "died",
];
/// The stage of somebody who has died: nothing waits for them any more.
pub const DIED: &str = "died";

/// Whether a stage is one of walking on without each other: then nothing is to be looked back at.
pub fn parted(stage: &str) -> bool {
    matches!(stage, "steppedBack" | "moved" | DIED)
}

kinds! {
    /// Someone a coordinator walks alongside.
    0 Person in About {
        preferredName Text, fullName Text, pronouns Text, born Date,
        phone Text, email Text, address Text, reach Prose,
        language Choice(&["en", "cy", "other"]), languageOther Text,
        information Choices(&["easyRead", "largePrint", "audio", "bsl", "braille", "phone", "text", "email", "inPerson", "someoneWithMe"]),
        informationNote Prose,
        liked Prose, matters Prose, support Prose,
        introducedBy Text, introducedOn Date, introducedWhy Prose,
        photo Picture, stage Choice(STAGES),
        nextMeeting Moment, nextMeetingPlace Text,
        screenText Number(100, 200), screenLook Choice(&["light", "dark", "contrast"]),
        coordinatorName Text, coordinatorPhone Text, coordinatorDays Text, coordinatorCover Text, coordinatorPhoto Picture,
        letter Prose,
    }
    /// What the person brings.
    1 Gift in About { text Text, of Choice(&["head", "hands", "heart"]) }
    /// A person, group, place, paid service or animal on someone's map.
    2 Contact in Network {
        name Text, kind Choice(&["person", "group", "place", "service", "animal"]),
        ring Number(1, 4), sector Choice(&SECTORS),
        relation Text, howOften Choice(&["daily", "weekly", "monthly", "fewTimesAYear", "rarely"]),
        strength Number(1, 3), help Choice(&["helpsMe", "iHelp", "both", "neither"]), paid Flag,
        helpsMeWith Text, iHelpWith Text, feels Choice(&["good", "mixed", "hard", "notSafe"]),
        ended Choice(&["died", "moved", "drifted", "myChoice"]), missed Flag,
        phone Text, note Prose, photo Picture, entry Link(EntityKind::Place),
    }
    /// Who knows whom.
    3 Tie in Network { a Link(EntityKind::Contact), b Link(EntityKind::Contact), note Text }
    /// Part of a vision, in somebody's words.
    4 Statement in Vision {
        text Prose, theme Choice(&["home", "people", "doing", "health", "safe", "contributing", "dreams"]),
        side Choice(&["want", "dontWant"]), picture Picture,
        symbol Text,
    }
    /// What the person is going for.
    5 Goal in Plan { text Prose, statement Link(EntityKind::Statement), status STATUS }
    /// One thing to do towards a goal.
    6 Step in Plan {
        text Text, goal Link(EntityKind::Goal), who Link(EntityKind::Contact), by Date, status STATUS, happened Prose,
    }
    /// What to do if things go wrong; one per person.
    7 Ifwrong in Plan { signs Prose, call Prose, helps Prose, depends Prose }
    /// Someone who looks after the person, and what they need.
    8 Carer in Plan { name Text, contact Link(EntityKind::Contact), needs Prose }
    /// A look back at the plan.
    9 Review in Plan { on Date, worked Prose, notWorked Prose, next Prose, nextOn Date }
    /// A dated journal entry.
    10 Entry in Journal {
        on Date, text Prose,
        kind Choice(&["conversation", "visit", "call", "introduction", "changed", "didNotHappen"]),
        principles Choices(&PRINCIPLES),
        contact Link(EntityKind::Contact), goal Link(EntityKind::Goal), place Link(EntityKind::Place),
    }
    /// What the coordinator said they would do; a copy is a promise of its own.
    11 Promise in Journal { text Text, by Date, done Flag, copy Flag }
    /// A nickname, the next meeting and one line, before any record.
    12 Hello in Private { nickname Text, nextMeeting Moment, line Text }
    /// Something just between us.
    13 Item in Private { text Prose, when Choice(&["betweenUs", "notWithOthers"]) }
    /// A concern, someone who was told of one, or how to work safely.
    14 Note in Safety {
        kind Choice(&["workingSafely", "concern", "told"]), text Prose, heard Prose, told Text, toldAt Moment, on Date,
        agreed Prose, knows Choice(&["yes", "notYet", "unsafe"]), concern Link(EntityKind::Note),
    }
    /// The team's own settings; one per vault.
    15 Settings in Council {
        country Choice(&["wales", "england"]), safeguardingPhone Text, safeguardingOutOfHours Text,
        teamName Text, myName Text, myPhone Text, myDays Text, cover Text,
    }
    /// A decision or agreement: holds events only.
    16 Decision in Sharing {}
    /// A day of the map that has a name: "before the move".
    17 MapPicture in Network { name Text, on Date }
    /// A group, place, service or activity of the patch, for as many maps as it stands on.
    /// `outsideId` is how a directory that it was brought in from knows it.
    18 Place in Council {
        name Text, kind Choice(&["group", "place", "service", "activity"]),
        phone Text, address Text, whenOpen Text, about Text,
        web Text, email Text, area Text, postcode Text, tags Text, cost Text, access Text,
        keptBy Text, checkedOn Date, provider Text, outsideId Text,
    }
    /// A contact on somebody's map who is also a person here. Never granted, and
    /// in neither record.
    19 Same in Private { contact Link(EntityKind::Contact), person Link(EntityKind::Person) }
    /// Something a person would gladly do for others. In their own record, and never granted.
    20 Offer in Private { text Text, state Choice(&["open", "resting"]) }
    /// Something a person wishes for that nothing meets yet. In their own record, and never granted.
    21 Wish in Private { text Text, state Choice(&["open", "met", "letGo"]) }
    /// A wish beside an offer or an entry of the patch, and what each side says. Never granted,
    /// and in neither record. `madeOn` is said only once both said yes.
    22 Introduction in Private {
        wish Link(EntityKind::Wish), offer Link(EntityKind::Offer), place Link(EntityKind::Place),
        wishSays Choice(SAYS), offerSays Choice(SAYS), madeOn Date,
        came Choice(&["goesOn", "metOnce", "nothing"]), note Text,
    }
    /// Something that was started in the patch, and whether it still runs a year later.
    23 Started in Council {
        place Link(EntityKind::Place), on Date, by Text, runs Choice(&["yes", "changed", "no"]), askedOn Date, note Text,
    }
}

/// Why a value does not fit its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MisfitError {
    /// The kind has no such field.
    #[error("there is no such field")]
    NoSuchField,
    /// The field holds something else.
    #[error("the field holds something else")]
    WrongShape,
    /// Longer than the field may be.
    #[error("longer than {MAX_LINE} characters")]
    TooLong,
}

impl EntityKind {
    /// Whether the order of such things in a record is the user's.
    pub fn ordered(self) -> bool {
        use EntityKind::{Carer, Gift, Goal, Item, Statement, Step};
        matches!(self, Gift | Statement | Goal | Step | Carer | Item)
    }

    /// What a field of this kind may hold.
    pub fn shape(self, field: &str) -> Option<Shape> {
        self.fields()
            .iter()
            .find(|(name, _)| *name == field)
            .map(|(_, shape)| *shape)
    }

    /// Checks a value a user is about to write.
    ///
    /// # Errors
    /// When the field does not exist or may not hold such a value.
    pub fn check(self, field: &str, value: &Value) -> Result<(), MisfitError> {
        let shape = self.shape(field).ok_or(MisfitError::NoSuchField)?;
        if let Value::Text(text) = value
            && text.chars().count() > MAX_LINE
        {
            return Err(MisfitError::TooLong);
        }
        if shape.holds(value) {
            Ok(())
        } else {
            Err(MisfitError::WrongShape)
        }
    }
}

impl Shape {
    fn holds(self, value: &Value) -> bool {
        match (self, value) {
            (Self::Prose, _) => false,
            (_, Value::None)
            | (Self::Text, Value::Text(_))
            | (Self::Moment, Value::Moment(_))
            | (Self::Flag, Value::Flag(_))
            | (Self::Link(_), Value::Link(_))
            | (Self::Picture, Value::Picture(_)) => true,
            (Self::Date, Value::Date(date)) => date.exists(),
            (Self::Choice(words), Value::Choice(word)) => words.contains(&word.as_str()),
            (Self::Choices(words), Value::Choices(chosen)) => {
                chosen.iter().all(|w| words.contains(&w.as_str()))
            }
            (Self::Number(low, high), Value::Number(n)) => (low..=high).contains(n),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_fits_a_field_is_taken() {
        let contact = EntityKind::Contact;
        assert_eq!(contact.check("ring", &Value::Number(4)), Ok(()));
        assert_eq!(
            contact.check("ring", &Value::Number(5)),
            Err(MisfitError::WrongShape)
        );
        assert_eq!(contact.check("ring", &Value::None), Ok(()));
        assert_eq!(
            contact.check("sector", &Value::Choice("foes".into())),
            Err(MisfitError::WrongShape)
        );
        assert_eq!(
            contact.check("note", &Value::Text("x".into())),
            Err(MisfitError::WrongShape)
        );
        assert_eq!(
            contact.check("score", &Value::Number(1)),
            Err(MisfitError::NoSuchField)
        );
        assert_eq!(
            contact.check("name", &Value::Text("a".repeat(MAX_LINE + 1))),
            Err(MisfitError::TooLong)
        );
    }
}
