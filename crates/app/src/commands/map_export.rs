//! A map as a file. The vault is let go before anything is drawn, and before
//! the user is asked where to keep it.

use std::io::ErrorKind;

use kith_model::{LifeDate, PictureId, Scope, SectionKind};
use kith_network::{Drawn, Map, contacts_table, graphml, jaccard, measures, measures_table};
use kith_report::{Photos, PictureError};
use kith_store::{Store, StoreError};

use super::map::{drawn, on};
use super::pictures::shrink_to;
use crate::failure::{Answer, Failure};
use crate::host::Parcel;
use crate::wire::{Exported, Language, LeftOut, LeftOutCode, MapExport, MapForm, Nothing};
use crate::{App, Code};

/// Longest side of a photo in a picture, in pixels: a disc is a tenth of a page.
const PHOTO_SIDE: u32 = 400;
/// Pixels to each of the picture's own, so that it can be printed.
const SCALE: f32 = 2.0;

impl App {
    /// Saves somebody's map where the user chooses, as it is or was on a day.
    /// A record that cannot be in the file is left out of it and named.
    ///
    /// # Errors
    /// [`Code::NotAPicture`] when the picture holds what it may not;
    /// [`Code::FileNotSaved`] when the place cannot be written to.
    pub fn map_export(&self, request: MapExport) -> Answer<Exported> {
        let now = self.now();
        let day = request
            .on
            .unwrap_or(LifeDate::of_moment(now.at, now.offset));
        let picture = matches!(request.form, MapForm::Svg | MapForm::Png);
        if picture != request.svg.is_some() {
            return Err(Code::BadRequest.into());
        }
        let welsh = self.prefs_read(Nothing {})?.language == Language::Cy;
        let svg = request.svg.unwrap_or_default();
        let named = match picture {
            true => kith_report::named(&svg)?,
            false => Default::default(),
        };
        let (drawn, photos) = self.with_store(|store| {
            let drawn = drawn(store, request.person, now)?;
            let photos = photos(store, Scope::Person(request.person), named)?;
            Ok((drawn, photos))
        })?;
        let map = on(&drawn, request.on);
        let language = match welsh {
            true => kith_network::Language::Welsh,
            false => kith_network::Language::English,
        };
        let (kind, bytes, left) = match request.form {
            MapForm::Svg => {
                let (text, missing) = kith_report::svg(&svg, &smaller(photos))?;
                ("svg", text.into_bytes(), photos_left(&map, &missing))
            }
            MapForm::Png => {
                let (bytes, missing) = painted(&svg, &smaller(photos))?;
                ("png", bytes, photos_left(&map, &missing))
            }
            MapForm::Graphml => {
                let (text, left) = graphml(&map);
                ("graphml", text.into_bytes(), records_left(left))
            }
            MapForm::Csv => {
                let (text, left) = contacts_table(&map, language);
                ("csv", text.into_bytes(), records_left(left))
            }
            MapForm::Measures => {
                let text = measured(&drawn, &map, request.on);
                ("csv", text.into_bytes(), Vec::new())
            }
        };
        let word = match (request.form, welsh) {
            (MapForm::Measures, false) => "circles-measures",
            (MapForm::Measures, true) => "mesurau-cylchoedd",
            (_, false) => "circles",
            (_, true) => "cylchoedd",
        };
        let name = format!("{word}-{day}.{kind}");
        let parcel = Parcel {
            name: &name,
            kind,
            bytes: &bytes,
        };
        let name = self.host().save(&parcel).map_err(not_saved)?;
        Ok(Exported {
            saved: name.is_some(),
            name,
            left,
        })
    }
}

/// Beside the measures of a day stands how alike the map is to the one of now.
fn measured(drawn: &Drawn, map: &Map, day: Option<LifeDate>) -> String {
    let alike = day.map(|_| jaccard(map, &drawn.now()));
    measures_table(&measures(map), alike)
}

/// Twice as large, so that it can be printed, unless that is too large.
fn painted(svg: &str, photos: &Photos) -> Result<(Vec<u8>, Vec<String>), PictureError> {
    match kith_report::png(svg, photos, SCALE) {
        Err(PictureError::TooLarge) => kith_report::png(svg, photos, 1.0),
        made => made,
    }
}

pub(super) fn photos(
    store: &Store,
    scope: Scope,
    named: impl IntoIterator<Item = String>,
) -> Answer<Photos> {
    let mut photos = Photos::new();
    for name in named {
        let Ok(id) = name.parse::<PictureId>() else {
            continue;
        };
        match store.picture(scope, id, |kind| kind == SectionKind::Network) {
            Ok(picture) => drop(photos.insert(name, picture.bytes)),
            // One photo that is gone or damaged spoils no picture.
            Err(StoreError::NotFound | StoreError::Damaged) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(photos)
}

/// Photos no larger than they are seen; one that cannot be read is left out.
pub(super) fn smaller(photos: Photos) -> Photos {
    let small = photos.into_iter();
    let small = small.filter_map(|(name, jpeg)| Some((name, shrink_to(&jpeg, PHOTO_SIDE).ok()?)));
    small.collect()
}

fn photos_left(map: &Map, missing: &[String]) -> Vec<LeftOut> {
    let with = map.contacts.iter().filter(|contact| {
        let photo = contact.photo.map(|photo| photo.to_string());
        photo.is_some_and(|photo| missing.contains(&photo))
    });
    let left = with.map(|contact| LeftOut {
        id: contact.id,
        code: LeftOutCode::NoPhoto,
    });
    left.collect()
}

fn records_left(left: Vec<kith_network::LeftOut>) -> Vec<LeftOut> {
    let left = left.into_iter().map(|one| LeftOut {
        id: one.id,
        code: match one.code {
            "noName" => LeftOutCode::NoName,
            _ => LeftOutCode::TieToNobody,
        },
    });
    left.collect()
}

/// What the system said may name the file, which a user may have named after
/// somebody: only its kind is passed on.
pub(super) fn not_saved(error: std::io::Error) -> Failure {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull.into(),
        _ => Code::FileNotSaved.into(),
    }
}

impl From<PictureError> for Failure {
    fn from(error: PictureError) -> Self {
        let code = match error {
            PictureError::TooLarge => Code::PictureTooLarge,
            PictureError::NotAPicture | PictureError::NotAllowed => Code::NotAPicture,
        };
        Self::new(code, &error.to_string())
    }
}
