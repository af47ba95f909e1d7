//! Passphrases and the recovery key.

use kith_crypto::{AskBack, KeyFile, MasterKey, Passphrase, RecoveryKey, Strength, WordList};
use kith_store::Folder;
use zeroize::Zeroizing;

use crate::failure::Answer;
use crate::host::HostRandom;
use crate::wire::{
    Done, Language, PassphraseChange, PassphraseStrength, PassphraseSuggest, RecoveryConfirm,
    RecoveryRenew, RecoverySheet, Strong, Suggested,
};
use crate::{App, Code};

impl App {
    /// A generated passphrase.
    ///
    /// # Errors
    /// Never.
    pub fn passphrase_suggest(&self, request: PassphraseSuggest) -> Answer<Suggested> {
        let list = match request.language {
            Language::En => WordList::English,
            Language::Cy => WordList::Welsh,
        };
        let passphrase = list.make_passphrase(&mut HostRandom(self.host()));
        Ok(Suggested {
            words: passphrase.expose().split(' ').map(str::to_owned).collect(),
        })
    }

    /// How strong a passphrase of one's own is.
    ///
    /// # Errors
    /// Never: one that cannot be a passphrase scores nothing.
    pub fn passphrase_strength(&self, request: PassphraseStrength) -> Answer<Strong> {
        let typed = Zeroizing::new(request.passphrase);
        let Ok(passphrase) = Passphrase::new(&typed) else {
            return Ok(Strong {
                score: 0,
                enough: false,
                hints: Vec::new(),
            });
        };
        let strength = Strength::of(&passphrase, &[]);
        let hints = strength
            .feedback()
            .iter()
            .map(|hint| camel(&format!("{hint:?}")))
            .collect();
        Ok(Strong {
            score: strength.score(),
            enough: strength.is_enough(),
            hints,
        })
    }

    /// Another passphrase. One small file is re-wrapped; the data stays as it is.
    ///
    /// # Errors
    /// When the old one is wrong or the new one weak.
    pub fn passphrase_change(&self, request: PassphraseChange) -> Answer<Done> {
        let (old, new) = (Zeroizing::new(request.old), Zeroizing::new(request.new));
        let new = strong(&new)?;
        self.rewrap(&old, |keys, master| {
            Ok((
                keys.with_new_passphrase(
                    master,
                    &new,
                    self.host().kdf(),
                    &mut HostRandom(self.host()),
                )?,
                (),
            ))
        })?;
        Ok(Done {})
    }

    /// A new recovery key in place of the old, shown once.
    ///
    /// # Errors
    /// When the passphrase is wrong.
    pub fn recovery_renew(&self, request: RecoveryRenew) -> Answer<RecoverySheet> {
        let passphrase = Zeroizing::new(request.passphrase);
        let recovery = self.rewrap(&passphrase, |keys, master| {
            // The old sheet may be dead from here on, whatever happens next.
            self.with(|vault| Ok(vault.store.note(CONFIRMED, false)?))?;
            Ok(keys.with_new_recovery(master, &mut HostRandom(self.host()))?)
        })?;
        let (sheet, ask) = self.sheet(&recovery);
        self.with(|vault| {
            vault.recovery = Some((recovery, ask));
            Ok(sheet)
        })
    }

    /// The groups of the recovery sheet that were asked back.
    ///
    /// # Errors
    /// [`Code::RecoveryMismatch`] when they are not as shown.
    pub fn recovery_confirm(&self, request: RecoveryConfirm) -> Answer<Done> {
        self.with(|vault| {
            let (recovery, ask) = vault.recovery.as_ref().ok_or(Code::NotFound)?;
            let asked = ask.groups().map(|number| {
                let given = request
                    .groups
                    .iter()
                    .find(|g| g.index.checked_add(1) == Some(number.get()));
                given.map_or("", |g| g.text.as_str())
            });
            ask.check(recovery, asked)
                .map_err(|_| Code::RecoveryMismatch)?;
            vault.store.note(CONFIRMED, true)?;
            vault.recovery = None;
            Ok(Done {})
        })
    }

    /// What is shown once of a recovery key, and what will be asked back.
    pub(crate) fn sheet(&self, recovery: &RecoveryKey) -> (RecoverySheet, AskBack) {
        let ask = AskBack::make(&mut HostRandom(self.host()));
        let groups = recovery
            .groups()
            .iter()
            .map(|group| group.to_string())
            .collect();
        let asked = ask.groups().map(|number| number.get() - 1).to_vec();
        (
            RecoverySheet {
                recovery_groups: groups,
                ask: asked,
            },
            ask,
        )
    }

    /// Replaces the `keys` file of the open vault, given its passphrase.
    fn rewrap<T>(
        &self,
        passphrase: &str,
        change: impl FnOnce(&KeyFile, &MasterKey) -> Answer<(KeyFile, T)>,
    ) -> Answer<T> {
        let sample = self.with(|vault| Ok(vault.sample.is_some()))?;
        if sample {
            return Err(Code::BadRequest.into());
        }
        let folder = Folder::new(self.host().vault_folder());
        let keys = KeyFile::from_bytes(&folder.read("keys")?)?;
        let master = self.guarded(&folder, || {
            Ok(keys.open_with_passphrase(
                &Passphrase::new(passphrase).map_err(|_| Code::WrongPassphrase)?,
            )?)
        })?;
        let (keys, made) = change(&keys, &master)?;
        folder.write("keys", &keys.to_bytes())?;
        Ok(made)
    }
}

/// The note that the recovery key was asked back.
pub(crate) const CONFIRMED: &str = "recovery confirmed";

/// A passphrase of one's own, if it is strong enough.
pub(crate) fn strong(typed: &str) -> Answer<Passphrase> {
    let passphrase = Passphrase::new(typed)?;
    if Strength::of(&passphrase, &[]).is_enough() {
        Ok(passphrase)
    } else {
        Err(Code::WeakPassphrase.into())
    }
}

fn camel(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_ascii_lowercase())
        .into_iter()
        .chain(letters)
        .collect()
}
