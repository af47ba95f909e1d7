//! The words on the screens, by their keys, so that tests need not change when wording does.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// The words of one language.
pub struct Words(BTreeMap<String, String>);

impl Words {
    /// Those of `en-GB` or `cy`.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn of(locale: &str) -> Result<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../ui/locales")
            .join(locale);
        let mut words = BTreeMap::new();
        for entry in
            fs::read_dir(&folder).with_context(|| format!("no words in {}", folder.display()))?
        {
            words.extend(lines(&fs::read_to_string(entry?.path())?));
        }
        Ok(Self(words))
    }

    /// The words of a key.
    ///
    /// # Errors
    /// When there are none on one line.
    pub fn say(&self, key: &str) -> Result<String> {
        self.0
            .get(key)
            .cloned()
            .with_context(|| format!("no words for {key}"))
    }

    /// The words of a key with one variable filled in.
    ///
    /// # Errors
    /// When there are none on one line.
    pub fn say_with(&self, key: &str, variable: &str, value: &str) -> Result<String> {
        Ok(self.say(key)?.replace(&format!("{{ ${variable} }}"), value))
    }
}

fn lines(text: &str) -> BTreeMap<String, String> {
    let messages = text
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    let pairs = messages.filter_map(|line| line.split_once(" = "));
    pairs
        .map(|(key, words)| (key.to_owned(), words.trim().to_owned()))
        .collect()
}
