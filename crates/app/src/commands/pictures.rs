//! Pictures: read with limits, turned upright, shrunk, and stripped of
//! everything but what is seen.

use std::io::Cursor;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use kith_model::{PictureId, Scope, Value};
use kith_store::{Fact, What};

use super::record::fact_view;
use crate::failure::Answer;
use crate::wire::{PictureAdd, PictureAdded, PictureRead, PictureView};
use crate::{App, Code};

/// Largest file taken, in bytes.
const MAX_FILE: usize = 20 << 20;
/// Longest side kept, in pixels.
const LONGEST: u32 = 1_600;
/// Most pixels on a side that are decoded, and the memory that may take.
const MAX_SIDE: u32 = 16_000;
const MAX_MEMORY: u64 = 512 << 20;

impl App {
    /// Keeps a picture and makes it the value of a field.
    ///
    /// # Errors
    /// When it is no picture, too large, or the entity can only be read.
    pub fn picture_add(&self, request: PictureAdd) -> Answer<PictureAdded> {
        // What may not be kept is not looked into; reading it takes a while.
        self.with_store(|store| Ok(store.scope_of(request.entity)?))?;
        if request.base64.len() > MAX_FILE / 3 * 4 + 4 {
            return Err(Code::PictureTooLarge.into());
        }
        let file = STANDARD
            .decode(&request.base64)
            .map_err(|_| Code::NotAPicture)?;
        let bytes = shrink(&file)?;
        let now = self.now();
        self.with(|vault| {
            let scope = vault.store.scope_of(request.entity)?;
            let hash = blake3::keyed_hash(vault.blob_key.expose(), &bytes);
            let mut id = [0; 16];
            id.copy_from_slice(&hash.as_bytes()[..16]);
            let picture = PictureId(id);
            vault.store.act(scope, What::Picture, now, |pen| {
                pen.picture(request.entity, picture, "image/jpeg", &bytes)?;
                let fact = Fact::new(&request.field, Value::Picture(picture));
                pen.set(
                    request.entity,
                    Fact {
                        replaces: request.replaces,
                        ..fact
                    },
                )
            })?;
            let saved = self.saved(&vault.store, scope)?;
            let field = fact_view(&vault.store, request.entity, &request.field, now)?;
            Ok(PictureAdded {
                saved,
                picture,
                field,
            })
        })
    }

    /// A picture of somebody's record.
    ///
    /// # Errors
    /// [`Code::NotFound`] when the record holds no such picture.
    pub fn picture_read(&self, request: PictureRead) -> Answer<PictureView> {
        self.with(|vault| {
            let scope = Scope::Person(request.person);
            let seen = |kind| vault.shows_section(kind);
            let picture = vault.store.picture(scope, request.picture, seen)?;
            Ok(PictureView {
                mime: picture.mime,
                base64: STANDARD.encode(&picture.bytes),
            })
        })
    }
}

fn shrink(file: &[u8]) -> Answer<Vec<u8>> {
    shrink_to(file, LONGEST)
}

/// A JPEG of at most so many pixels on a side, upright, with no metadata.
pub(super) fn shrink_to(file: &[u8], longest: u32) -> Answer<Vec<u8>> {
    let mut reader = ImageReader::new(Cursor::new(file))
        .with_guessed_format()
        .map_err(|_| Code::NotAPicture)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    // The limits of the reader hold for what decoders keep, not for what they return.
    if decoder.total_bytes() > MAX_MEMORY {
        return Err(Code::PictureTooLarge.into());
    }
    let orientation = decoder.orientation().map_err(refused)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    picture.apply_orientation(orientation);
    if picture.width().max(picture.height()) > longest {
        picture = picture.resize(longest, longest, image::imageops::FilterType::Triangle);
    }
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 85);
    on_white(&picture)
        .write_with_encoder(encoder)
        .map_err(|_| Code::NotAPicture)?;
    Ok(bytes)
}

fn refused(error: image::ImageError) -> Code {
    match error {
        image::ImageError::Limits(_) => Code::PictureTooLarge,
        _ => Code::NotAPicture,
    }
}

/// What was see-through becomes white, as JPEG knows no other.
fn on_white(picture: &DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return DynamicImage::ImageRgb8(picture.to_rgb8());
    }
    let mut page =
        image::RgbaImage::from_pixel(picture.width(), picture.height(), image::Rgba([255; 4]));
    image::imageops::overlay(&mut page, &picture.to_rgba8(), 0, 0);
    DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(page).to_rgb8())
}
