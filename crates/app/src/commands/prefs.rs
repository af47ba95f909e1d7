//! Preferences of this device: they say nothing about anyone.

use crate::failure::Answer;
use crate::wire::{Language, Nothing, Prefs, PrefsWrite, Theme};
use crate::{App, Code};

const DEFAULT: Prefs = Prefs {
    language: Language::En,
    language_chosen: false,
    text_size: 100,
    theme: Theme::System,
    idle_minutes: 5,
    hide_when_unfocused: false,
};

impl Prefs {
    fn fits(&self) -> bool {
        (100..=200).contains(&self.text_size) && (1..=30).contains(&self.idle_minutes)
    }
}

impl App {
    /// The preferences, or their defaults where they cannot be read.
    ///
    /// # Errors
    /// Never.
    pub fn prefs_read(&self, _: Nothing) -> Answer<Prefs> {
        Ok(self.prefs().0)
    }

    /// The preferences, and whether those kept could not be read.
    pub(crate) fn prefs(&self) -> (Prefs, bool) {
        let read = self.host().prefs();
        let Some(kept) = read.prefs else {
            return (DEFAULT, read.damaged);
        };
        match serde_json::from_value::<Prefs>(kept) {
            Ok(prefs) if prefs.fits() => (prefs, read.damaged),
            _ => (DEFAULT, true),
        }
    }

    /// Keeps preferences.
    ///
    /// # Errors
    /// When they are out of range or cannot be kept.
    pub fn prefs_write(&self, request: PrefsWrite) -> Answer<Prefs> {
        if !request.prefs.fits() {
            return Err(Code::BadValue.into());
        }
        let value = serde_json::to_value(&request.prefs).map_err(|_| Code::Internal)?;
        self.host()
            .keep_prefs(&value)
            .map_err(|()| Code::ReadOnlyFolder)?;
        Ok(request.prefs)
    }
}
