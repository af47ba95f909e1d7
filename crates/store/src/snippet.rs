//! The words around what was found, and which of them were looked for.

use std::collections::BTreeSet;

use crate::search::{fold, is_of_word};

/// Letters kept on each side of the first word found.
const AROUND: usize = 40;

pub(crate) fn snippet(text: &str, wanted: &[(String, BTreeSet<String>)]) -> Vec<(String, bool)> {
    let mut pieces: Vec<(String, bool)> = Vec::new();
    let mut hit_at = None;
    let mut letters = 0;
    for piece in text.split_inclusive(|c: char| !is_of_word(c)) {
        let word = piece.trim_end_matches(|c: char| !is_of_word(c));
        let rest = &piece[word.len()..];
        let folded = fold(word);
        let hit = !folded.is_empty()
            && wanted
                .iter()
                .any(|(token, near)| folded.starts_with(token.as_str()) || near.contains(&folded));
        if hit && hit_at.is_none() {
            hit_at = Some(letters);
        }
        letters += piece.chars().count();
        for (part, is_hit) in [(word, hit), (rest, false)] {
            match pieces.last_mut() {
                _ if part.is_empty() => {}
                Some((last, was)) if *was == is_hit => last.push_str(part),
                _ => pieces.push((part.to_owned(), is_hit)),
            }
        }
        if hit_at.is_some_and(|at| letters > at + 2 * AROUND) {
            break;
        }
    }
    cut_before(pieces, hit_at.unwrap_or(0).saturating_sub(AROUND))
}

fn cut_before(pieces: Vec<(String, bool)>, mut skip: usize) -> Vec<(String, bool)> {
    let mut kept = Vec::new();
    for (piece, hit) in pieces {
        let length = piece.chars().count();
        if skip >= length {
            skip -= length;
        } else {
            kept.push((
                piece
                    .chars()
                    .skip(skip)
                    .collect::<String>()
                    .replace('\n', " · "),
                hit,
            ));
            skip = 0;
        }
    }
    if let Some((last, false)) = kept.last_mut() {
        *last = last.chars().take(2 * AROUND).collect();
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_shows_the_word_found_in_its_place() {
        let wanted = [("choir".to_owned(), BTreeSet::new())];
        let text = format!("{} sings in the choir on Fridays", "long ago ".repeat(20));
        let pieces = snippet(&text, &wanted);
        assert!(pieces.contains(&("choir".to_owned(), true)));
        assert!(pieces.iter().map(|(p, _)| p.chars().count()).sum::<usize>() < 150);
    }
}
