//! Letters of a copy that its fonts may not have. What people wrote is kept
//! whole wherever a font on this machine has it; a letter that none has is
//! shown as a box with a mark, and counted, so that it can be said.

use std::collections::BTreeSet;

use typst::text::Font;
use unicode_normalization::UnicodeNormalization;

use super::page::{Block, Laid, Piece};
use super::world;

/// Stands for a letter that cannot be written.
const UNKNOWN: char = '?';
/// Words of more letters than this are wider than the columns of a list.
const LONG: usize = 24;
/// Letters of such a word that stay together.
const PART: usize = 6;
/// Has no width, and a line may end there.
const BREAK: char = '\u{200b}';

/// Copies whose every letter can be written, the fonts for that, and how many
/// letters are not what they were.
pub(super) fn written(copies: &[Laid]) -> (Vec<Laid>, Vec<Font>, usize) {
    let mut copies = copies.to_vec();
    let mut others = BTreeSet::new();
    each(&mut copies, &mut |text| {
        // An accent typed apart from its letter is one with it.
        *text = text.nfc().filter(|letter| !silent(*letter)).collect();
        others.extend(text.chars().filter(|letter| !ours(*letter)));
    });
    let more = world::more(&others);
    let mut lost = 0;
    each(&mut copies, &mut |text| {
        let keep = |letter: char| ours(letter) || world::writes(&more, letter);
        if !text.chars().all(keep) {
            let kept = text.chars().map(|letter| {
                if keep(letter) {
                    letter
                } else {
                    lost += 1;
                    UNKNOWN
                }
            });
            *text = kept.collect();
        }
        if text
            .split_whitespace()
            .any(|word| word.chars().count() > LONG)
        {
            *text = with_breaks(text);
        }
    });
    (copies, more, lost)
}

/// The same with places in each very long word where a line may end.
fn with_breaks(text: &str) -> String {
    let mut broken = String::with_capacity(text.len() * 2);
    for word in text.split_inclusive(char::is_whitespace) {
        let long = word.chars().count() > LONG;
        for (at, letter) in word.chars().enumerate() {
            if long && at > 0 && at % PART == 0 {
                broken.push(BREAK);
            }
            broken.push(letter);
        }
    }
    broken
}

fn ours(letter: char) -> bool {
    letter == '\n' || world::writes(world::ours(), letter)
}

/// What has no shape: controls, and marks that join or vary other letters and
/// have no place where those are written one by one.
fn silent(letter: char) -> bool {
    letter != '\n' && letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// Every text that is set.
fn each(copies: &mut [Laid], change: &mut dyn FnMut(&mut String)) {
    for copy in copies {
        for text in [
            &mut copy.title,
            &mut copy.name,
            &mut copy.made,
            &mut copy.page,
        ] {
            change(text);
        }
        for chapter in &mut copy.chapters {
            change(&mut chapter.title);
            chapter
                .blocks
                .iter_mut()
                .for_each(|block| of(block, change));
        }
    }
}

fn of(block: &mut Block, change: &mut dyn FnMut(&mut String)) {
    match block {
        Block::Heading(text) | Block::Text(text) | Block::Map { alt: text, .. } => change(text),
        Block::Row(row) => {
            change(&mut row.label);
            for Piece { text, whose } in &mut row.words {
                change(text);
                whose.as_mut().into_iter().for_each(&mut *change);
            }
        }
        Block::Table(table) => {
            let rows = table.rows.iter_mut().flatten();
            table.head.iter_mut().chain(rows).for_each(change);
        }
        Block::Lines(_) => {}
    }
}
