//! The thirty-two letters, and the check letter of a group.
//!
//! The check letter is a weighted sum in the field of thirty-two elements. The weights differ and
//! none is zero, so any one wrong letter and any two letters of a group changed round are always
//! found; a whole group at another's place is found too, since its place is part of the sum.

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The letter for a value below thirty-two.
pub(super) fn letter(value: u8) -> char {
    char::from(LETTERS[usize::from(value)])
}

/// The value of a letter as someone may write it: either case, O for 0, I or L for 1.
pub(super) fn value(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    (0..)
        .zip(LETTERS)
        .find_map(|(value, &known)| (char::from(known) == letter).then_some(value))
}

/// The check value of the group at this place (from 0).
pub(super) fn check(index: usize, data: &[u8; 4]) -> u8 {
    let sum = data.iter().rev().fold(0, |sum, value| double(sum ^ value));
    sum ^ (index as u8 + 1)
}

/// Twice a value in GF(32) with x⁵ + x² + 1.
fn double(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 0x20 == 0 {
        shifted
    } else {
        shifted ^ 0x25
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_values_are_inverse() {
        for v in 0..32 {
            assert_eq!(value(letter(v)), Some(v));
            assert_eq!(value(letter(v).to_ascii_lowercase()), Some(v));
        }
        assert_eq!(
            (value('o'), value('i'), value('L')),
            (Some(0), Some(1), Some(1))
        );
        assert_eq!([value('U'), value('!'), value('é')], [None; 3]);
    }

    #[test]
    fn any_one_wrong_letter_and_any_two_changed_round_are_found() {
        let right = [3, 17, 30, 8];
        let sum = check(4, &right);
        for place in 0..4 {
            for v in (0..32).filter(|v| *v != right[place]) {
                let mut wrong = right;
                wrong[place] = v;
                assert_ne!(check(4, &wrong), sum);
            }
            for other in 0..place {
                let mut wrong = right;
                wrong.swap(place, other);
                assert_ne!(check(4, &wrong), sum);
            }
            // A data letter changed round with the check letter.
            let mut wrong = right;
            wrong[place] = sum;
            assert_ne!(check(4, &wrong), right[place]);
        }
    }

    #[test]
    fn a_group_at_anothers_place_is_found() {
        for index in 1..8 {
            assert_ne!(check(0, &[9, 9, 9, 9]), check(index, &[9, 9, 9, 9]));
        }
    }
}
