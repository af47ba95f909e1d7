//! A text whose lines have several voices, as turns of writing: one voice after another changes its own
//! lines, so that each letter becomes the words of whoever said it.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::Voice;

/// A piece of the text on its way from how it was to how it is to be.
enum Piece<'a> {
    /// It stays as it is.
    Kept(&'a str),
    /// A line that comes, perhaps in place of another, in the turn of its voice.
    Line {
        was: Option<&'a str>,
        is: &'a str,
        turn: usize,
    },
}

/// The texts that lead from `was` to `is`, each with whose turn it is. What goes, goes in the first turn,
/// which is `by`'s; a line that is not named in `voices` is also `by`'s.
pub fn turns(was: &str, is: &str, by: &Voice, voices: &[Voice]) -> Vec<(Voice, String)> {
    let (old, new) = (lines(was), lines(is));
    let mut order = vec![by.clone()];
    let mut turn_of = |line: usize| {
        let voice = voices.get(line).unwrap_or(by);
        order.iter().position(|v| v == voice).unwrap_or_else(|| {
            order.push(voice.clone());
            order.len() - 1
        })
    };
    let mut pieces = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if let DiffOp::Equal { .. } = op {
            pieces.extend(new[op.new_range()].iter().map(|line| Piece::Kept(line)));
            continue;
        }
        let mut went = old[op.old_range()].iter();
        pieces.extend(op.new_range().map(|at| Piece::Line {
            was: went.next().copied(),
            is: new[at],
            turn: turn_of(at),
        }));
    }
    let text = |upto: usize| {
        let lines = pieces.iter().filter_map(|piece| match piece {
            Piece::Kept(line) => Some(*line),
            Piece::Line { is, turn, .. } if *turn <= upto => Some(*is),
            Piece::Line { was, .. } => *was,
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let texts: Vec<String> = (0..order.len()).map(text).collect();
    order.into_iter().zip(texts).collect()
}

fn lines(text: &str) -> Vec<&str> {
    text.split('\n').collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const C: Voice = Voice::Coordinator;
    const O: Voice = Voice::Own;

    #[test]
    fn each_voice_changes_its_own_lines_and_the_last_turn_is_the_text() {
        let was = "“I sing”\nShe smiled.\nold";
        let is = "“I sing”\nShe smiled a lot.\n“On Fridays”";
        let all = turns(was, is, &C, &[O, C, O]);
        assert_eq!(
            all,
            [
                (C, "“I sing”\nShe smiled a lot.\nold".to_owned()),
                (O, is.to_owned()),
            ]
        );
    }

    #[test]
    fn one_voice_takes_one_turn() {
        assert_eq!(turns("a", "a\nb", &O, &[]), [(O, "a\nb".to_owned())]);
        assert_eq!(turns("", "", &O, &[C]), [(O, String::new())]);
    }

    #[test]
    fn what_goes_goes_in_the_first_turn() {
        let all = turns("a\nb\nc", "c\n“d”", &C, &[C, O]);
        assert_eq!(all, [(C, "c".to_owned()), (O, "c\n“d”".to_owned())]);
    }

    proptest! {
        #[test]
        fn the_last_turn_is_always_the_text(was in "[ab\n]{0,12}", is in "[ab\n]{0,12}", own in proptest::collection::vec(any::<bool>(), 0..14)) {
            let voices: Vec<Voice> = own.iter().map(|own| if *own { O } else { C }).collect();
            let all = turns(&was, &is, &C, &voices);
            prop_assert_eq!(&all.last().map(|(_, text)| text.clone()), &Some(is));
            prop_assert!(all.len() <= 2);
        }
    }
}
