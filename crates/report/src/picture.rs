//! A picture with its photos in it, as SVG and as PNG.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, ImageKind, Options, Tree, WriteOptions};

use crate::check::{Checked, PictureError, check};
use crate::fonts;

/// Most pixels on a side.
const MAX_SIDE: f32 = 8_000.0;
/// Most pixels at all: 40 million take 160 MB.
const MAX_PIXELS: f32 = 40e6;

/// Photos (JPEG) by the 32 digits they are named by in a picture.
pub type Photos = BTreeMap<String, Vec<u8>>;

/// The photos that a picture names, each once.
///
/// # Errors
/// When it holds what it may not, or is too large.
pub fn named(text: &str) -> Result<BTreeSet<String>, PictureError> {
    let photos = check(text)?.photos;
    Ok(photos.iter().map(|named| named.photo.to_owned()).collect())
}

/// The picture with its photos in it, to be opened anywhere. A photo that is
/// not there is left out; the names of those are given.
///
/// # Errors
/// When it holds what it may not, or is too large.
pub fn svg(text: &str, photos: &Photos) -> Result<(String, Vec<String>), PictureError> {
    let checked = check(text)?;
    let mut whole = String::with_capacity(text.len());
    let mut missing = Vec::new();
    let mut from = 0;
    for named in &checked.photos {
        whole.push_str(&text[from..named.at.start]);
        match photos.get(named.photo) {
            Some(jpeg) => {
                whole.push_str("data:image/jpeg;base64,");
                whole.push_str(&STANDARD.encode(jpeg));
            }
            None => missing.push(named.photo.to_owned()),
        }
        from = named.at.end;
    }
    whole.push_str(&text[from..]);
    Ok((whole, missing))
}

/// A map's picture that was checked, with the photos it names.
#[derive(Clone, PartialEq, Eq)]
pub struct MapPicture {
    text: String,
    photos: Photos,
}

impl MapPicture {
    /// Takes a picture as the screens made it.
    ///
    /// # Errors
    /// When it holds what it may not, or is too large.
    pub fn new(text: String, photos: Photos) -> Result<Self, PictureError> {
        let checked = check(&text)?;
        tree(&checked, &photos)?;
        Ok(Self { text, photos })
    }

    /// To be opened anywhere: see [`svg`].
    pub fn whole(&self) -> String {
        svg(&self.text, &self.photos).map_or_else(|_| String::new(), |(whole, _)| whole)
    }

    /// The same with letters as shapes, so that it needs no font.
    pub fn outlined(&self) -> String {
        let drawn = check(&self.text).and_then(|checked| tree(&checked, &self.photos));
        drawn.map_or_else(
            |_| String::new(),
            |tree| tree.to_string(&WriteOptions::default()),
        )
    }
}

/// Says that it is there, and nothing of what is in it.
impl std::fmt::Debug for MapPicture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MapPicture")
    }
}

/// The picture drawn, `scale` pixels to each of its own, and the names of
/// photos that were not there.
///
/// # Errors
/// When it holds what it may not, or is too large.
pub fn png(
    text: &str,
    photos: &Photos,
    scale: f32,
) -> Result<(Vec<u8>, Vec<String>), PictureError> {
    let checked = check(text)?;
    let named = checked.photos.iter().map(|named| named.photo);
    let missing = named.filter(|photo| !photos.contains_key(*photo));
    let missing = missing.map(str::to_owned).collect();
    let tree = tree(&checked, photos)?;
    let size = tree.size();
    let (width, height) = (size.width() * scale, size.height() * scale);
    let fits = width.is_finite() && height.is_finite() && width.max(height) <= MAX_SIDE;
    if !fits || width * height > MAX_PIXELS {
        return Err(PictureError::TooLarge);
    }
    let (across, down) = (width.ceil().max(1.0), height.ceil().max(1.0));
    let mut page = Pixmap::new(across as u32, down as u32).ok_or(PictureError::TooLarge)?;
    page.fill(resvg::tiny_skia::Color::WHITE);
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut page.as_mut(),
    );
    let bytes = page.encode_png().map_err(|_| PictureError::TooLarge)?;
    Ok((bytes, missing))
}

/// What a picture draws, its photos put in.
fn tree(checked: &Checked<'_>, photos: &Photos) -> Result<Tree, PictureError> {
    let held: BTreeMap<&str, Arc<Vec<u8>>> = photos
        .iter()
        .map(|(name, jpeg)| (name.as_str(), Arc::new(jpeg.clone())))
        .collect();
    let options = Options {
        font_family: fonts::FAMILY.to_owned(),
        fontdb: fonts::all(),
        image_href_resolver: ImageHrefResolver {
            // Neither data in the picture itself nor a file.
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(move |href, _| {
                let jpeg = held.get(href.strip_prefix("kith:")?)?;
                Some(ImageKind::JPEG(Arc::clone(jpeg)))
            }),
        },
        ..Options::default()
    };
    Tree::from_xmltree(&checked.document, &options).map_err(|_| PictureError::NotAPicture)
}
