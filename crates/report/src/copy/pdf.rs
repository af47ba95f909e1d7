//! A copy as tagged PDF/UA-1, set by Typst. Words go in as data and never as
//! markup; a picture without the same in words makes no copy.

use typst::comemo;
use typst::foundations::{Array, Bytes, Dict, Smart, Str, Value};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::page::{Block, Chapter, Laid, Piece, Row, Sign, Table};
use super::value::{Layout, Look};
use super::world::{self, Room};
use super::{letters, sign};
use crate::MapPicture;

/// A copy could not be made as PDF. It says nothing of what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the copy could not be made as PDF/UA")]
pub struct PdfError;

/// A copy as PDF.
#[derive(Clone, Debug)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Letters that no font on this machine has: they stand as `?`.
    pub lost: usize,
}

/// The copy as PDF/UA-1, in each of its languages.
///
/// # Errors
/// When a picture has no words for it, or what was written cannot be set.
pub fn pdf(copies: &[Laid], look: Look) -> Result<Pdf, PdfError> {
    let (copies, more, lost) = letters::written(copies);
    let room = Room::new(inputs(&copies, look), more).map_err(|_| PdfError)?;
    let made = set(&room);
    // What Typst remembers of the words is forgotten at once.
    comemo::evict(0);
    made.map(|bytes| Pdf { bytes, lost })
}

fn set(room: &Room) -> Result<Vec<u8>, PdfError> {
    let document = typst::compile::<PagedDocument>(room).output;
    let document = document.map_err(|_| PdfError)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| PdfError)?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Kith".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|_| PdfError)
}

fn inputs(copies: &[Laid], look: Look) -> Dict {
    dict([
        ("easy", Value::Bool(look.layout == Layout::EasyRead)),
        ("size", Value::Int(i64::from(look.points()))),
        ("fonts", array(world::FAMILIES.into_iter().map(text))),
        ("copies", array(copies.iter().map(laid))),
    ])
}

fn laid(copy: &Laid) -> Value {
    Value::Dict(dict([
        // Typst knows languages without their country.
        (
            "lang",
            text(copy.lang.split('-').next().unwrap_or_default()),
        ),
        ("title", text(&copy.title)),
        ("name", text(&copy.name)),
        ("made", text(&copy.made)),
        ("page", text(&copy.page)),
        ("chapters", array(copy.chapters.iter().map(chapter))),
    ]))
}

fn chapter(chapter: &Chapter) -> Value {
    Value::Dict(dict([
        ("title", text(&chapter.title)),
        ("sign", drawn(chapter.sign)),
        ("blocks", array(chapter.blocks.iter().map(block))),
    ]))
}

fn block(block: &Block) -> Value {
    let (is, more) = match block {
        Block::Heading(words) => ("heading", vec![("words", text(words))]),
        Block::Text(words) => ("text", vec![("words", text(words))]),
        Block::Row(row) => ("row", row_of(row)),
        Block::Table(table) => ("table", table_of(table)),
        Block::Map { picture, alt } => ("map", map_of(picture, alt)),
        Block::Lines(count) => ("lines", vec![("count", Value::Int(i64::from(*count)))]),
    };
    Value::Dict(dict([("is", text(is))].into_iter().chain(more)))
}

fn map_of(picture: &MapPicture, alt: &str) -> Vec<(&'static str, Value)> {
    vec![
        ("svg", bytes(picture.outlined().into_bytes())),
        ("alt", said(alt)),
    ]
}

/// The words for a picture. None are none, and then no PDF is made.
fn said(alt: &str) -> Value {
    match alt.trim() {
        "" => Value::None,
        alt => text(alt),
    }
}

fn row_of(row: &Row) -> Vec<(&'static str, Value)> {
    let photo = row.photo.as_ref();
    let photo = photo
        .map(|(jpeg, alt)| Value::Dict(dict([("jpeg", bytes(jpeg.clone())), ("alt", said(alt))])));
    vec![
        ("label", text(&row.label)),
        ("sign", row.sign.map_or(Value::None, drawn)),
        ("photo", photo.unwrap_or(Value::None)),
        ("words", array(row.words.iter().map(piece))),
    ]
}

fn piece(piece: &Piece) -> Value {
    let whose = piece.whose.as_deref();
    Value::Dict(dict([
        ("lines", array(piece.text.split('\n').map(text))),
        ("whose", whose.map_or(Value::None, text)),
    ]))
}

fn table_of(table: &Table) -> Vec<(&'static str, Value)> {
    let cells = table.rows.iter().flatten();
    vec![
        ("head", array(table.head.iter().map(|head| text(head)))),
        ("cells", array(cells.map(|cell| text(cell)))),
    ]
}

fn dict(pairs: impl IntoIterator<Item = (&'static str, Value)>) -> Dict {
    let pairs = pairs.into_iter();
    pairs
        .map(|(name, value)| (Str::from(name), value))
        .collect()
}

fn array(values: impl Iterator<Item = Value>) -> Value {
    Value::Array(values.collect::<Array>())
}

fn text(words: &str) -> Value {
    Value::Str(Str::from(words))
}

fn bytes(bytes: Vec<u8>) -> Value {
    Value::Bytes(Bytes::new(bytes))
}

fn drawn(sign: Sign) -> Value {
    bytes(sign::svg(sign).into_bytes())
}
