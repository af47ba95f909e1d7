//! The words after `./dev`: flags and values are taken out one by one, and what is left over is an error.

use anyhow::{Result, bail};

/// The words not yet understood, and those after a lone `--`, which are for another program.
pub(crate) struct Args {
    words: Vec<String>,
    passed_on: Vec<String>,
}

impl Args {
    pub(crate) fn from_env() -> Self {
        Self::of(std::env::args().skip(1))
    }

    pub(crate) fn of(words: impl IntoIterator<Item = String>) -> Self {
        let mut words: Vec<String> = words.into_iter().collect();
        let passed_on = match words.iter().position(|word| word == "--") {
            Some(at) => words.split_off(at).split_off(1),
            None => Vec::new(),
        };
        Self { words, passed_on }
    }

    /// Whether `name` was given; takes it out.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let before = self.words.len();
        self.words.retain(|word| word != name);
        self.words.len() < before
    }

    /// Every value given as `name VALUE` or `name=VALUE`; takes them out.
    pub(crate) fn values(&mut self, name: &str) -> Result<Vec<String>> {
        let mut found = Vec::new();
        let mut rest = Vec::new();
        let mut words = std::mem::take(&mut self.words).into_iter();
        while let Some(word) = words.next() {
            if word == name {
                match words.next() {
                    Some(value) => found.push(value),
                    None => bail!("{name} needs a name after it"),
                }
            } else if let Some(value) = word.strip_prefix(name).and_then(|v| v.strip_prefix('=')) {
                found.push(value.to_owned());
            } else {
                rest.push(word);
            }
        }
        self.words = rest;
        Ok(found)
    }

    /// The next word that is not yet taken.
    pub(crate) fn word(&mut self) -> Option<String> {
        (!self.words.is_empty()).then(|| self.words.remove(0))
    }

    /// What is left, with what came after `--`.
    pub(crate) fn rest(mut self) -> Vec<String> {
        self.words.append(&mut self.passed_on);
        self.words
    }

    /// What came after `--`; anything else left over is an error.
    pub(crate) fn passed_on(self) -> Result<Vec<String>> {
        match self.words.first() {
            Some(word) => bail!("'{word}' is not understood here; ./dev --help says what is"),
            None => Ok(self.passed_on),
        }
    }

    /// Nothing may be left over.
    pub(crate) fn end(self) -> Result<()> {
        match self.passed_on()?.first() {
            Some(word) => bail!("'{word}' is not understood here; ./dev --help says what is"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(line: &str) -> Args {
        Args::of(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn takes_flags_and_values_in_any_order() {
        let mut args = args("test --only rust --yes --only=journeys --all");
        assert!(args.flag("--yes") && args.flag("--all"));
        assert!(!args.flag("--all"), "a flag is taken once");
        assert_eq!(args.values("--only").unwrap(), ["rust", "journeys"]);
        assert_eq!(args.word().as_deref(), Some("test"));
        assert!(args.end().is_ok());
    }

    #[test]
    fn leaves_what_follows_two_dashes_for_the_other_program() {
        let mut args = args("run --release -- --release --vault x");
        args.word();
        assert!(args.flag("--release"));
        assert_eq!(args.passed_on().unwrap(), ["--release", "--vault", "x"]);
    }

    #[test]
    fn refuses_what_is_left_over() {
        assert!(args("--fast").end().is_err());
        assert!(args("--only").values("--only").is_err());
    }
}
