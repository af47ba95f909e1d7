//! Sitting with someone: the code, handing the screen over, and taking it back.

use std::sync::atomic::Ordering::SeqCst;

use kith_crypto::{LeavingCode, MakeLeavingCodeError, TryLeavingCodeError};
use kith_model::{EntityKind, Scope};
use kith_store::Store;
use zeroize::Zeroizing;

use crate::failure::{Answer, Failure};
use crate::host::HostRandom;
use crate::together::{TRIES, Together};
use crate::wire::{
    Done, TogetherBegin, TogetherCodeSet, TogetherHere, TogetherLeave, TogetherLeft,
};
use crate::{App, Code};

/// Under which name the code is noted in the vault.
const NOTE: &str = "leaving code";

impl App {
    /// Sets the six digits that take the screen back.
    ///
    /// # Errors
    /// When they are not six digits, or ones that anybody tries first.
    pub fn together_code_set(&self, request: TogetherCodeSet) -> Answer<Done> {
        let typed = Zeroizing::new(request.code);
        let code = LeavingCode::make(&typed, self.host().kdf(), &mut HostRandom(self.host()))?;
        self.with_store(|store| {
            store.note_bytes(NOTE, &code.to_bytes())?;
            Ok(Done {})
        })
    }

    /// Hands the screen over to someone: from now on only their own record can be reached.
    ///
    /// # Errors
    /// [`Code::NoTogetherCode`] when none was set to take it back with; [`Code::NotFound`] when
    /// there is no such record.
    pub fn together_begin(&self, request: TogetherBegin) -> Answer<Done> {
        self.with(|vault| {
            code(&vault.store)?;
            let record = vault.store.record(Scope::Person(request.person))?.entities;
            let is_record = |seen: &kith_store::Seen| seen.entity.kind == Some(EntityKind::Person);
            if !record.iter().any(is_record) {
                return Err(Code::NotFound.into());
            }
            vault.store.set_acts_aside()?;
            vault.together = Some(Together {
                person: request.person,
                others: None,
                tries: TRIES,
            });
            self.sat_down.fetch_add(1, SeqCst);
            Ok(Done {})
        })
    }

    /// Says whether anyone else is here. Whoever said that somebody is cannot unsay it at the screen: what
    /// is not for others would then be a press away.
    ///
    /// # Errors
    /// [`Code::BadRequest`] when nobody sits there, or others are here already.
    pub fn together_here(&self, request: TogetherHere) -> Answer<Done> {
        self.with(|vault| {
            let together = vault.together.as_mut().ok_or(Code::BadRequest)?;
            if together.others == Some(true) && !request.others {
                return Err(Code::BadRequest.into());
            }
            together.others = Some(request.others);
            Ok(Done {})
        })
    }

    /// Takes the screen back with the code. The third wrong one locks the vault.
    ///
    /// # Errors
    /// [`Code::BadRequest`] when nobody sits there; [`Code::Locked`] after the last wrong try.
    pub fn together_leave(&self, request: TogetherLeave) -> Answer<TogetherLeft> {
        let typed = Zeroizing::new(request.code);
        let tries = self.with(|vault| {
            let code = code(&vault.store)?;
            let together = vault.together.as_mut().ok_or(Code::BadRequest)?;
            if code.is(&typed)? {
                vault.together = None;
                vault.store.take_acts_up();
                return Ok(None);
            }
            together.tries = together.tries.saturating_sub(1);
            Ok(Some(together.tries))
        })?;
        match tries {
            None => Ok(TogetherLeft {
                left: true,
                tries: TRIES,
            }),
            Some(0) => {
                self.close();
                self.host().locked();
                Err(Code::Locked.into())
            }
            Some(tries) => Ok(TogetherLeft { left: false, tries }),
        }
    }
}

/// The code that was set, if one was.
pub(super) fn code(store: &Store) -> Answer<LeavingCode> {
    let kept = store.noted_bytes(NOTE)?.ok_or(Code::NoTogetherCode)?;
    LeavingCode::from_bytes(&kept).map_err(|_| Code::NoTogetherCode.into())
}

impl From<MakeLeavingCodeError> for Failure {
    fn from(error: MakeLeavingCodeError) -> Self {
        let code = match error {
            MakeLeavingCodeError::NotSixDigits => Code::NotSixDigits,
            MakeLeavingCodeError::TooEasy => Code::CodeTooEasy,
            MakeLeavingCodeError::NotEnoughMemory => Code::NotEnoughMemory,
        };
        Self::new(code, &error.to_string())
    }
}

impl From<TryLeavingCodeError> for Failure {
    fn from(error: TryLeavingCodeError) -> Self {
        Self::new(Code::NotEnoughMemory, &error.to_string())
    }
}
