//! Lines into cells, after RFC 4180 with the patience of spreadsheets: any
//! line end, and a quotation mark within a cell that does not begin with one
//! stands for itself. A quote that is never closed, or is closed in mid-word,
//! spoils its own line and no other: reading goes on with the next.
//!
//! The well-known readers take an open quote to the end of the file as one
//! cell, and so can neither name the line nor go on after it.

use std::borrow::Cow;

/// Most cells of a line that are looked at.
const MAX_CELLS: usize = 128;
/// A quoted cell of more bytes or lines than this was never closed.
const MAX_QUOTED: usize = 64 << 10;
const MAX_QUOTED_LINES: u32 = 500;
/// Most spoilt quotes that are read past, so that time stays linear.
const MAX_SPOILT: u32 = 1_000;
/// Most bytes that are read again after quotes were followed in vain.
const MAX_AGAIN: usize = 4 * super::MAX_BYTES;

/// One line of a table.
pub(super) enum Line<'a> {
    /// Its cells.
    Cells(Vec<Cow<'a, str>>),
    /// A quote in it is not closed, or closed in mid-word.
    OpenQuote,
}

/// Gives the lines of a table with their numbers, from 1; empty ones too.
pub(super) struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    separator: u8,
    spoilt: u32,
    again: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str, separator: u8) -> Self {
        Self {
            text,
            at: 0,
            line: 1,
            separator,
            spoilt: 0,
            again: 0,
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Where an unquoted cell ends.
    fn end_of_cell(&self, from: usize) -> usize {
        let ends = |b: &u8| *b == self.separator || *b == b'\n' || *b == b'\r';
        let rest = &self.text.as_bytes()[from..];
        rest.iter()
            .position(ends)
            .map_or(self.text.len(), |n| from + n)
    }

    /// Past the line end at a place.
    fn past_end(&self, at: usize) -> usize {
        match (self.byte(at), self.byte(at + 1)) {
            (Some(b'\r'), Some(b'\n')) => at + 2,
            (Some(_), _) => at + 1,
            (None, _) => at,
        }
    }

    /// The cell that begins with the quote at a place, where it ends, and the
    /// line ends within it.
    fn quoted(&self, open: usize) -> Option<(Cow<'a, str>, usize, u32)> {
        let bytes = self.text.as_bytes();
        let most = bytes.len().min(open + 1 + MAX_QUOTED);
        let (mut at, mut lines, mut doubled) = (open + 1, 0, false);
        loop {
            match *bytes.get(at).filter(|_| at < most)? {
                b'"' if self.byte(at + 1) == Some(b'"') => (at, doubled) = (at + 2, true),
                b'"' => break,
                b'\n' | b'\r' => {
                    lines += 1;
                    at = self.past_end(at);
                    if lines > MAX_QUOTED_LINES {
                        return None;
                    }
                }
                _ => at += 1,
            }
        }
        let inside = &self.text[open + 1..at];
        let cell = match doubled {
            true => Cow::Owned(inside.replace("\"\"", "\"")),
            false => Cow::Borrowed(inside),
        };
        let mut end = at + 1;
        while self.byte(end) == Some(b' ') {
            end += 1;
        }
        let closed = match self.byte(end) {
            None | Some(b'\n' | b'\r') => true,
            Some(byte) => byte == self.separator,
        };
        closed.then_some((cell, end, lines))
    }

    /// Whether a quote is still taken for one.
    fn believes(&self) -> bool {
        self.spoilt < MAX_SPOILT && self.again < MAX_AGAIN
    }

    /// Reads on after the line that begins at a place, when its quotes were followed in vain as far as `reached`.
    fn skip(&mut self, start: usize, reached: usize) {
        self.again += reached - start;
        let rest = &self.text.as_bytes()[start..];
        let end = rest.iter().position(|b| matches!(b, b'\n' | b'\r'));
        self.at = end.map_or(self.text.len(), |n| self.past_end(start + n));
        self.line += 1;
        self.spoilt += 1;
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = (u32, Line<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let (start, line) = (self.at, self.line);
        if start >= self.text.len() {
            return None;
        }
        let (mut cells, mut at) = (Vec::new(), start);
        loop {
            let end = match self.byte(at) {
                Some(b'"') if self.believes() => match self.quoted(at) {
                    Some((cell, end, lines)) => {
                        if cells.len() < MAX_CELLS {
                            cells.push(cell);
                        }
                        self.line += lines;
                        end
                    }
                    None => {
                        self.line = line;
                        self.skip(start, at);
                        return Some((line, Line::OpenQuote));
                    }
                },
                _ => {
                    let end = self.end_of_cell(at);
                    if cells.len() < MAX_CELLS {
                        cells.push(Cow::Borrowed(&self.text[at..end]));
                    }
                    end
                }
            };
            if self.byte(end) == Some(self.separator) {
                at = end + 1;
            } else {
                self.at = self.past_end(end);
                self.line += 1;
                return Some((line, Line::Cells(cells)));
            }
        }
    }
}
