//! Somebody's own copy, to take home. As with a map, the vault is let go
//! before anything is set, and before the user is asked where to keep it.

use kith_model::{EntityId, LifeDate, Scope};
use kith_report::copy::{self, Look, OwnCopy, PdfError, ProtectError};
use kith_report::{MapPicture, Photos};
use zeroize::Zeroizing;

use super::copy_gather::{OpenRecord, gather};
use super::copy_shown::shown;
use super::map::drawn;
use super::map_export::{not_saved, photos, smaller};
use super::passphrases::strong;
use crate::failure::{Answer, Failure};
use crate::host::Parcel;
use crate::wire::{
    CopyForm, CopyLanguage, CopyLayout, CopyMade, CopyMake, CopyOptions, CopyShow, CopyShown,
    Language, Nothing,
};
use crate::{App, Code};

impl App {
    /// Saves somebody's own copy where the user chooses, under a name that says
    /// nothing of whose it is.
    ///
    /// # Errors
    /// [`Code::NotAPicture`] when the map's picture holds what it may not;
    /// [`Code::WeakPassphrase`] when it is to be protected by one that is no
    /// protection; [`Code::CopyNotMade`] when it cannot be made as PDF.
    pub fn copy_make(&self, request: CopyMake) -> Answer<CopyMade> {
        let typed = request.passphrase.map(Zeroizing::new);
        let passphrase = typed.as_ref().map(|typed| strong(typed)).transpose()?;
        let welsh = self.prefs_read(Nothing {})?.language == Language::Cy;
        let look = look(&request.options);
        let own = self.own_copy(request.person, &request.options, request.svg)?;
        let laid = copy::lay(&own, look);
        let (mut kind, bytes, lost) = match request.form {
            CopyForm::Html => ("html", copy::html(&laid, look).into_bytes(), 0),
            CopyForm::Pdf => {
                let pdf = copy::pdf(&laid, look)?;
                ("pdf", pdf.bytes, pdf.lost)
            }
        };
        let word = if welsh { "copi" } else { "copy" };
        let mut name = format!("{word}-{}.{kind}", own.made);
        let mut bytes = Zeroizing::new(bytes);
        if let Some(passphrase) = passphrase {
            bytes = Zeroizing::new(copy::protect(&bytes, passphrase.expose())?);
            name.push_str(".age");
            kind = "age";
        }
        let parcel = Parcel {
            name: &name,
            kind,
            bytes: &bytes,
        };
        let name = self.host().save(&parcel).map_err(not_saved)?;
        Ok(CopyMade {
            saved: name.is_some(),
            name,
            lost: u32::try_from(lost).unwrap_or(u32::MAX),
        })
    }

    /// The same copy for the screen, so that the person can photograph it.
    ///
    /// # Errors
    /// [`Code::NotAPicture`] when the map's picture holds what it may not.
    pub fn copy_show(&self, request: CopyShow) -> Answer<CopyShown> {
        let own = self.own_copy(request.person, &request.options, request.svg)?;
        Ok(shown(copy::lay(&own, look(&request.options))))
    }

    fn own_copy(
        &self,
        person: EntityId,
        options: &CopyOptions,
        svg: Option<String>,
    ) -> Answer<OwnCopy> {
        let now = self.now();
        let today = LifeDate::of_moment(now.at, now.offset);
        let svg = svg.unwrap_or_default();
        let named = match svg.is_empty() {
            true => Default::default(),
            false => kith_report::named(&svg)?,
        };
        let (mut own, held) = self.with_store(|store| {
            let record = OpenRecord::read(store, person)?;
            let map = drawn(store, person, now)?.now();
            let own = gather(store, &record, &map, options, today)?;
            let held = photos(store, Scope::Person(person), named)?;
            Ok((own, held))
        })?;
        if let Some(people) = own.people.as_mut().filter(|_| !svg.is_empty()) {
            let held: Photos = smaller(held);
            people.picture = Some(MapPicture::new(svg, held)?);
        }
        Ok(own)
    }
}

fn look(options: &CopyOptions) -> Look {
    Look {
        languages: match options.language {
            CopyLanguage::En => copy::Languages::English,
            CopyLanguage::Cy => copy::Languages::Welsh,
            CopyLanguage::Both => copy::Languages::Both,
        },
        layout: match options.layout {
            CopyLayout::Standard => copy::Layout::Standard,
            CopyLayout::EasyRead => copy::Layout::EasyRead,
        },
        large: options.large,
    }
}

impl From<PdfError> for Failure {
    fn from(error: PdfError) -> Self {
        Self::new(Code::CopyNotMade, &error.to_string())
    }
}

impl From<ProtectError> for Failure {
    fn from(error: ProtectError) -> Self {
        Self::new(Code::NotEnoughMemory, &error.to_string())
    }
}
