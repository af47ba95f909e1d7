//! A copy laid out in words: chapters of blocks, the same whatever it is then
//! written as.

use crate::MapPicture;

/// A small picture beside words, drawn by us and read by no one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Somebody.
    Person,
    /// Several.
    People,
    /// A telephone.
    Phone,
    /// A calendar.
    Calendar,
    /// Speech.
    Speech,
    /// A heart.
    Heart,
    /// A hand held out.
    Hand,
    /// A star.
    Star,
    /// A house.
    House,
    /// What is not wanted.
    Not,
    /// A way to go.
    Path,
    /// A sign to beware.
    Beware,
    /// A tick.
    Tick,
    /// A pencil.
    Pencil,
}

/// A copy in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Laid {
    /// As HTML and PDF name the language.
    pub lang: &'static str,
    /// Says what this is, and not whose.
    pub title: String,
    /// Whose it is.
    pub name: String,
    /// The day it was made, in words.
    pub made: String,
    /// What a page is called, before its number.
    pub page: String,
    /// In their order.
    pub chapters: Vec<Chapter>,
}

/// A part of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// What it is about.
    pub title: String,
    /// The same as a picture.
    pub sign: Sign,
    /// What is in it.
    pub blocks: Vec<Block>,
}

/// A piece of a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading within the chapter.
    Heading(String),
    /// A sentence of ours.
    Text(String),
    /// What somebody said, or a plain answer, under a label.
    Row(Row),
    /// A list with columns, the first naming its row.
    Table(Table),
    /// The map.
    Map {
        /// As it was drawn and checked.
        picture: MapPicture,
        /// The same in words.
        alt: String,
    },
    /// Lines to write on.
    Lines(u8),
}

/// Words under a label.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Beside the words, where the layout has pictures.
    pub sign: Option<Sign>,
    /// In place of the sign: a picture, and the same in words.
    pub photo: Option<(Vec<u8>, String)>,
    /// What it is; none where the words stand alone.
    pub label: String,
    /// The words.
    pub words: Vec<Piece>,
}

/// Words in one voice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whose they are, in words, where they were said by somebody.
    pub whose: Option<String>,
}

/// A list with columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the columns hold.
    pub head: Vec<String>,
    /// Each as long as the head.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A list without those of its columns, but for the first, that nobody wrote in.
    pub(super) fn of<const N: usize>(head: [String; N], rows: Vec<Vec<String>>) -> Self {
        let written = |at: usize| at == 0 || rows.iter().any(|row| !row[at].is_empty());
        let kept: Vec<usize> = (0..N).filter(|at| written(*at)).collect();
        let of = |row: &[String]| kept.iter().map(|at| row[*at].clone()).collect();
        Self {
            head: of(&head),
            rows: rows.iter().map(|row| of(row)).collect(),
        }
    }
}
