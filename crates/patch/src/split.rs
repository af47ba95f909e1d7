//! Where the records of a file stand, found without reading them: so that one
//! that is malformed does not take the others with it.

use std::ops::Range;

/// Names under which answers and exports keep their records.
const LISTS: [&[u8]; 8] = [
    b"contents",
    b"content",
    b"services",
    b"service",
    b"data",
    b"items",
    b"results",
    b"records",
];

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Split {
    /// Where each record stands, in order.
    pub(crate) records: Vec<Range<usize>>,
    /// How many there are, with those that found no room.
    pub(crate) total: usize,
    /// Whether the file ends in the middle of something.
    pub(crate) broken: bool,
}

/// Finds the records: those of a list, of the lists of an answer, or the one
/// there is. Several answers may stand one after the other. Nothing where the
/// text is neither.
pub(crate) fn split(bytes: &[u8], most: usize) -> Option<Split> {
    let mut walk = Walk {
        bytes,
        at: 0,
        split: Split::default(),
        most,
    };
    if bytes.starts_with(&[0xef, 0xbb, 0xbf]) {
        walk.at = 3;
    }
    walk.space();
    if !matches!(walk.next(), Some(b'[' | b'{')) {
        return None;
    }
    while let Some(byte) = walk.next() {
        match byte {
            b'[' => walk.list(),
            b'{' => walk.answer(),
            _ => walk.at += 1,
        }
        walk.space();
    }
    Some(walk.split)
}

struct Walk<'a> {
    bytes: &'a [u8],
    at: usize,
    split: Split,
    most: usize,
}

impl Walk<'_> {
    fn next(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn space(&mut self) {
        while self.next().is_some_and(|b| b.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn found(&mut self, record: Range<usize>) {
        self.split.total += 1;
        if self.split.records.len() < self.most {
            self.split.records.push(record);
        }
    }

    /// Past a string; the walk stands on its first quote.
    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.next() {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'"' => return,
                _ => {}
            }
        }
        self.at = self.bytes.len();
        self.split.broken = true;
    }

    /// Past one value, whatever is in it.
    fn value(&mut self) {
        let mut depth = 0_usize;
        while let Some(byte) = self.next() {
            match byte {
                b'"' => {
                    self.string();
                    if depth == 0 {
                        return;
                    }
                    continue;
                }
                b'[' | b'{' => depth += 1,
                b']' | b'}' if depth <= 1 => {
                    // The end of this value, or of what it stands in.
                    self.at += depth;
                    return;
                }
                b']' | b'}' => depth -= 1,
                b',' if depth == 0 => return,
                _ => {}
            }
            self.at += 1;
        }
        self.split.broken |= depth > 0;
    }

    /// The records of a list; the walk stands on its bracket.
    fn list(&mut self) {
        self.at += 1;
        loop {
            self.space();
            match self.next() {
                None => return self.split.broken = true,
                Some(b']') => return self.at += 1,
                Some(b',' | b'}' | b':') => self.at += 1,
                Some(_) => {
                    let from = self.at;
                    self.value();
                    self.found(from..self.at);
                }
            }
        }
    }

    /// An answer with lists in it, or one record; the walk stands on its brace.
    fn answer(&mut self) {
        let (from, before) = (self.at, self.split.total);
        let mut lists = false;
        self.at += 1;
        loop {
            self.space();
            match self.next() {
                None => {
                    self.split.broken = true;
                    break;
                }
                Some(b'}') => {
                    self.at += 1;
                    break;
                }
                Some(b'"') => {
                    let key = self.at + 1;
                    self.string();
                    let key = key..self.at.saturating_sub(1).max(key);
                    let listed = LISTS.contains(&self.bytes.get(key).unwrap_or_default());
                    self.space();
                    if self.next() == Some(b':') {
                        self.at += 1;
                        self.space();
                    }
                    if listed && self.next() == Some(b'[') {
                        lists = true;
                        self.list();
                    } else {
                        let start = self.at;
                        self.value();
                        // What is no value at all is passed by a letter at a time.
                        self.at = self.at.max(start);
                    }
                }
                Some(_) => self.at += 1,
            }
        }
        if !lists && self.split.total == before {
            self.found(from..self.at.min(self.bytes.len()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let split = split(text.as_bytes(), 10).unwrap_or_default();
        split.records.into_iter().map(|r| &text[r]).collect()
    }

    #[test]
    fn records_are_found_in_every_shape_of_file() {
        assert_eq!(found(r#"{"id": "1"}"#), [r#"{"id": "1"}"#]);
        assert_eq!(found(r#"[{"a": [1, 2]}, {"b": "]}"}]"#).len(), 2);
        assert_eq!(
            found(
                r#"{"totalItems": 2, "contents": [{"a":1},{"b":{"services":[]}}], "last": true}"#
            ),
            [r#"{"a":1}"#, r#"{"b":{"services":[]}}"#]
        );
        assert_eq!(
            found("\u{feff}{\"services\": [{}, {}]}\n{\"services\": [{}]}").len(),
            3
        );
        assert_eq!(found("{\"services\": []}"), Vec::<&str>::new());
        assert_eq!(split(b"id,name\n1,Choir\n", 9), None);
        assert_eq!(split(b"", 9), None);
    }

    #[test]
    fn one_that_is_malformed_leaves_the_others_where_they_are() {
        let text = r#"[{"id": 1e999}, {"id" "2" 'x}, {"id": "3"} {"id": "4"}, nonsense, "5"]"#;
        assert_eq!(found(text).len(), 6);
        let cut = r#"[{"id": "1"}, {"id": "2", "name": "Half a na"#;
        let split = split(cut.as_bytes(), 9).unwrap_or_default();
        assert!(split.broken);
        assert_eq!(split.records.len(), 2);
    }
}
