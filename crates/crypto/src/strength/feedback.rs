//! What to say about a weak passphrase, as codes.

use zxcvbn::feedback::{Suggestion, Warning};

/// What makes a passphrase weak, for the UI to put into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Feedback {
    /// It holds a word known about the people or the place.
    KnownWord,
    /// It is among the passwords everyone tries first, or close to one.
    Common,
    /// It is one word, or hardly more.
    SingleWord,
    /// It is mostly a name.
    Name,
    /// Neighbouring keys.
    Keyboard,
    /// The same again and again.
    Repeats,
    /// Such as abc or 6543.
    Sequence,
    /// A date or a year.
    Date,
    /// Capital letters where everyone puts them.
    Capitals,
    /// A word backwards.
    Reversed,
    /// Such as 0 for o.
    Substitutions,
    /// More words would help.
    AddWords,
}

/// What the estimator says, as codes; some of them more than once.
pub(super) fn codes(feedback: &zxcvbn::feedback::Feedback) -> impl Iterator<Item = Feedback> {
    let warning = feedback.warning().map(from_warning);
    warning
        .into_iter()
        .chain(feedback.suggestions().iter().map(from_suggestion))
}

fn from_warning(warning: Warning) -> Feedback {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess
        | Warning::ShortKeyboardPatternsAreEasyToGuess => Feedback::Keyboard,
        Warning::RepeatsLikeAaaAreEasyToGuess
        | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => Feedback::Repeats,
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => Feedback::Common,
        Warning::SequencesLikeAbcAreEasyToGuess => Feedback::Sequence,
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => Feedback::Date,
        Warning::AWordByItselfIsEasyToGuess => Feedback::SingleWord,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => Feedback::Name,
    }
}

fn from_suggestion(suggestion: &Suggestion) -> Feedback {
    match suggestion {
        Suggestion::UseAFewWordsAvoidCommonPhrases
        | Suggestion::NoNeedForSymbolsDigitsOrUppercaseLetters
        | Suggestion::AddAnotherWordOrTwo => Feedback::AddWords,
        Suggestion::CapitalizationDoesntHelpVeryMuch
        | Suggestion::AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase => Feedback::Capitals,
        Suggestion::ReversedWordsArentMuchHarderToGuess => Feedback::Reversed,
        Suggestion::PredictableSubstitutionsDontHelpVeryMuch => Feedback::Substitutions,
        Suggestion::UseALongerKeyboardPatternWithMoreTurns => Feedback::Keyboard,
        Suggestion::AvoidRepeatedWordsAndCharacters => Feedback::Repeats,
        Suggestion::AvoidSequences => Feedback::Sequence,
        Suggestion::AvoidRecentYears
        | Suggestion::AvoidYearsThatAreAssociatedWithYou
        | Suggestion::AvoidDatesAndYearsThatAreAssociatedWithYou => Feedback::Date,
    }
}
