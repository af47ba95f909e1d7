//! The little world that a copy is set in: one template, our fonts, what is
//! handed in. There is no file system in it, no network, no packages, no clock.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use resvg::usvg::fontdb::{FaceInfo, Style};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, PathError, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts;

const TEMPLATE: &str = include_str!("copy.typ");

/// The world of one copy.
pub(super) struct Room {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
}

impl Room {
    /// With what the template reads, and fonts for letters ours has not.
    pub(super) fn new(inputs: Dict, more: Vec<Font>) -> Result<Self, PathError> {
        let path = RootedPath::new(VirtualRoot::Project, VirtualPath::new("copy.typ")?);
        let mut fonts = ours().to_vec();
        fonts.extend(more);
        Ok(Self {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            book: LazyHash::new(book(&fonts)),
            fonts,
            main: Source::new(path.intern(), TEMPLATE.to_owned()),
        })
    }
}

impl World for Room {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            Ok(self.main.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Our font by its two parts, each under a name of its own: of two with one name only one is ever asked.
pub(super) const FAMILIES: [&str; 2] = [fonts::FAMILY, "Atkinson Hyperlegible Next Ext"];

fn book(fonts: &[Font]) -> FontBook {
    let mut book = FontBook::new();
    for (at, font) in fonts.iter().enumerate() {
        let mut info = font.info().clone();
        if let Some(family) = FAMILIES.get(at) {
            (*family).clone_into(&mut info.family);
        }
        book.push(info);
    }
    book
}

/// The fonts of the program, read once.
pub(super) fn ours() -> &'static [Font] {
    static OURS: OnceLock<Vec<Font>> = OnceLock::new();
    OURS.get_or_init(|| {
        let all = fonts::OURS.into_iter();
        all.filter_map(|font| Font::new(Bytes::new(font), 0))
            .collect()
    })
}

/// Whether a font can write a letter.
pub(super) fn writes(fonts: &[Font], letter: char) -> bool {
    let has = |font: &Font| font.info().coverage.contains(u32::from(letter));
    fonts.iter().any(has)
}

/// Fonts of the system for letters that ours has not, the first that has each.
pub(super) fn more(letters: &BTreeSet<char>) -> Vec<Font> {
    let mut found: Vec<Font> = Vec::new();
    if letters.is_empty() {
        return found;
    }
    let all = fonts::all();
    let mut wanted = letters.clone();
    let mut faces: Vec<&FaceInfo> = all.faces().collect();
    // The plain ones first.
    faces.sort_by_key(|face| (face.style != Style::Normal, face.weight.0.abs_diff(400)));
    for face in faces {
        if wanted.is_empty() {
            break;
        }
        // What has no letter that is wanted is not kept; nothing is read twice.
        let font = all.with_face_data(face.id, |data, index| {
            let info = typst::text::FontInfo::new(data, index)?;
            let has = |letter: &char| info.coverage.contains(u32::from(*letter));
            wanted
                .iter()
                .any(has)
                .then(|| Font::new(Bytes::new(data.to_vec()), index))?
        });
        if let Some(font) = font.flatten() {
            wanted.retain(|letter| !font.info().coverage.contains(u32::from(*letter)));
            found.push(font);
        }
    }
    found
}
