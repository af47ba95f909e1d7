//! A copy as it crosses to the screen.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kith_report::copy::{Block, Chapter, Laid, Row, sign};

use crate::wire::{CopyBlock, CopyChapter, CopyLaid, CopyPhoto, CopyPiece, CopyShown};

pub(super) fn shown(copies: Vec<Laid>) -> CopyShown {
    CopyShown {
        copies: copies.into_iter().map(laid).collect(),
    }
}

fn laid(copy: Laid) -> CopyLaid {
    CopyLaid {
        lang: copy.lang.to_owned(),
        title: copy.title,
        name: copy.name,
        made: copy.made,
        chapters: copy.chapters.into_iter().map(chapter).collect(),
    }
}

fn chapter(chapter: Chapter) -> CopyChapter {
    CopyChapter {
        title: chapter.title,
        blocks: chapter.blocks.into_iter().map(block).collect(),
    }
}

fn block(block: Block) -> CopyBlock {
    match block {
        Block::Heading(words) => CopyBlock::Heading { words },
        Block::Text(words) => CopyBlock::Text { words },
        Block::Row(one) => row(one),
        Block::Table(table) => CopyBlock::Table {
            head: table.head,
            rows: table.rows,
        },
        Block::Map { picture, alt } => CopyBlock::Map {
            svg: picture.whole(),
            alt,
        },
        Block::Lines(count) => CopyBlock::Lines { count },
    }
}

fn row(row: Row) -> CopyBlock {
    let words = row.words.into_iter().map(|piece| CopyPiece {
        text: piece.text,
        whose: piece.whose,
    });
    CopyBlock::Row {
        label: row.label,
        words: words.collect(),
        sign: row.sign.map(sign),
        photo: row.photo.map(|(jpeg, alt)| CopyPhoto {
            base64: STANDARD.encode(jpeg),
            alt,
        }),
    }
}
