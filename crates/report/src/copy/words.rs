//! The words of a copy, from the catalogue that the screens speak from.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use kith_model::LifeDate;
use unic_langid::LanguageIdentifier;

/// A language a copy speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    Welsh,
}

macro_rules! catalogue {
    ($language:literal) => {
        [
            include_str!(concat!("../../../../ui/locales/", $language, "/copy.ftl")),
            include_str!(concat!("../../../../ui/locales/", $language, "/about.ftl")),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/network.ftl"
            )),
            include_str!(concat!("../../../../ui/locales/", $language, "/plan.ftl")),
            include_str!(concat!("../../../../ui/locales/", $language, "/vision.ftl")),
        ]
    };
}

const ENGLISH: [&str; 5] = catalogue!("en-GB");
const WELSH: [&str; 5] = catalogue!("cy");

const MONTHS: [[&str; 12]; 2] = [
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "Ionawr",
        "Chwefror",
        "Mawrth",
        "Ebrill",
        "Mai",
        "Mehefin",
        "Gorffennaf",
        "Awst",
        "Medi",
        "Hydref",
        "Tachwedd",
        "Rhagfyr",
    ],
];

/// The words of one language, plain or easy.
pub(crate) struct Words {
    language: Language,
    easy: bool,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    pub(crate) fn of(language: Language, easy: bool) -> Self {
        let files = match language {
            Language::English => ENGLISH,
            Language::Welsh => WELSH,
        };
        let id = tag(language).parse::<LanguageIdentifier>();
        let mut bundle = FluentBundle::new(vec![id.unwrap_or_default()]);
        bundle.set_use_isolating(false);
        for file in files {
            // What cannot be read of a file is missed where it is asked for; tests ask for all of it.
            let resource = FluentResource::try_new(file.to_owned());
            let resource = resource.unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self {
            language,
            easy,
            bundle,
        }
    }

    /// As HTML and PDF name the language.
    pub(crate) fn tag(&self) -> &'static str {
        tag(self.language)
    }

    pub(crate) fn say(&self, key: &str) -> String {
        self.filled(key, None)
    }

    /// With one thing put into the sentence: a number, a day, somebody's name.
    pub(crate) fn with<'a>(
        &self,
        key: &str,
        name: &'a str,
        value: impl Into<FluentValue<'a>>,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set(name, value.into());
        self.filled(key, Some(&args))
    }

    fn filled(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(message) = self.bundle.get_message(key) else {
            return format!("[{key}]");
        };
        let easy = message.get_attribute("easy").filter(|_| self.easy);
        let Some(pattern) = easy.map(|easy| easy.value()).or(message.value()) else {
            return format!("[{key}]");
        };
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, args, &mut errors);
        said.into_owned()
    }

    /// "2026", "November 2026", "14 November 2026".
    pub(crate) fn day(&self, day: LifeDate) -> String {
        let text = day.to_string();
        let mut parts = text.split('-');
        let year = parts.next().unwrap_or_default();
        let month = parts.next().and_then(|month| month.parse::<usize>().ok());
        let month =
            month.and_then(|month| MONTHS[self.language as usize].get(month.wrapping_sub(1)));
        let day = parts.next().map(|day| day.trim_start_matches('0'));
        let words = [day, month.copied(), Some(year)];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

fn tag(language: Language) -> &'static str {
    match language {
        Language::English => "en-GB",
        Language::Welsh => "cy",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_said_as_people_say_them() {
        let say = |language, day: &str| day.parse().map(|day| Words::of(language, false).day(day));
        assert_eq!(
            say(Language::English, "2026-11-05").as_deref(),
            Ok("5 November 2026")
        );
        assert_eq!(say(Language::Welsh, "2026-05").as_deref(), Ok("Mai 2026"));
        assert_eq!(say(Language::Welsh, "2026").as_deref(), Ok("2026"));
    }

    #[test]
    fn plurals_and_easy_words_are_those_of_the_language() {
        let english = Words::of(Language::English, false);
        let easy = Words::of(Language::English, true);
        assert_ne!(english.say("copy-wrong"), easy.say("copy-wrong"));
        let welsh = Words::of(Language::Welsh, false);
        assert_ne!(
            welsh.with("copy-map-alt", "count", 2),
            welsh.with("copy-map-alt", "count", 6)
        );
        assert_eq!(english.say("no-such-words"), "[no-such-words]");
    }
}
