//! A text as a screen has it, with whose words each of its lines are.

use kith_model::Voice;
use kith_model::prose::{LoroProse, Prose, ProseError, Version};
use kith_model::turns::turns;

/// A text to be written.
#[derive(Clone, Copy, Debug)]
pub struct Lines<'a> {
    /// All of it.
    pub text: &'a str,
    /// Who takes out what goes, and writes the lines that [`Self::voices`] does not name.
    pub by: &'a Voice,
    /// Whose words each line is, from the first on. What a line held before stays as it was.
    pub voices: &'a [Voice],
}

impl Lines<'_> {
    /// The turns that lead there from the text at `base`.
    pub(crate) fn turns(
        &self,
        document: &LoroProse,
        base: &Version,
    ) -> Result<Vec<(Voice, String)>, ProseError> {
        if self.voices.iter().all(|voice| voice == self.by) {
            return Ok(vec![(self.by.clone(), self.text.to_owned())]);
        }
        let was = if *base == document.version() {
            document.text()
        } else {
            document.at(base)?.text()
        };
        Ok(turns(&was, self.text, self.by, self.voices))
    }
}
