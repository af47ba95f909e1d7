//! Rust source reduced to what the house rules look at: without comments, literals and test modules.
//!
//! Lines stay where they were, so that a finding can name its line. This is no parser: it knows just
//! enough of the language not to take a word in a comment or a literal for code.

/// The code alone; comments, and what stands inside string and character literals, become spaces.
pub(crate) fn code(text: &str) -> String {
    let mut reader = Reader {
        rest: text,
        out: String::with_capacity(text.len()),
    };
    while let Some(first) = reader.rest.chars().next() {
        reader.step(first);
    }
    reader.out
}

/// The code without items under `#[cfg(test)]`.
pub(crate) fn code_outside_tests(text: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let mut code = code(text);
    while let Some(start) = code.find(MARK) {
        let end = start + MARK.len();
        let item = code.get(end..).map_or(0, item_length);
        let blanked = blank(&code[start..end + item]);
        code.replace_range(start..end + item, &blanked);
    }
    code
}

/// The numbers, from 1, of the lines on which `word` stands as a whole word.
pub(crate) fn lines_with(code: &str, word: &str) -> Vec<usize> {
    let found = code
        .lines()
        .enumerate()
        .filter(|(_, line)| has_word(line, word));
    found.map(|(at, _)| at + 1).collect()
}

/// Whether `word` stands in `line` with no letter, digit or underscore joined to either end.
pub(crate) fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        let goes_on_before = joins(before) && joins(word.chars().next());
        let goes_on_after = joins(after) && joins(word.chars().next_back());
        !goes_on_before && !goes_on_after
    })
}

fn joins(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_alphanumeric() || c == '_')
}

/// The length of the item that starts here: to its closing brace, or to its semicolon if that comes first.
fn item_length(code: &str) -> usize {
    let mut depth = 0;
    for (at, c) in code.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth <= 1 => return at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

fn blank(text: &str) -> String {
    text.chars()
        .map(|c| if c == '\n' { '\n' } else { ' ' })
        .collect()
}

struct Reader<'a> {
    rest: &'a str,
    out: String,
}

impl Reader<'_> {
    fn step(&mut self, first: char) {
        if self.rest.starts_with("//") {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.hide(end);
        } else if self.rest.starts_with("/*") {
            self.hide(block_comment(self.rest));
        } else if let Some(length) = raw_string(self.rest) {
            self.hide(length);
        } else if first == '"' {
            self.hide(string(self.rest));
        } else if let Some(length) = character(self.rest) {
            self.hide(length);
        } else {
            self.keep_word(first);
        }
    }

    /// Keeps one character, or a whole word, so that the `r` of `for"` is not taken for a raw string.
    fn keep_word(&mut self, first: char) {
        let word = self
            .rest
            .find(|c: char| !joins(Some(c)))
            .unwrap_or(self.rest.len());
        let length = word.max(first.len_utf8());
        self.out.push_str(&self.rest[..length]);
        self.rest = &self.rest[length..];
    }

    fn hide(&mut self, length: usize) {
        let (hidden, rest) = self.rest.split_at(length);
        self.out.push_str(&blank(hidden));
        self.rest = rest;
    }
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn raw_string(text: &str) -> Option<usize> {
    let prefixes = ["r", "br", "cr"];
    let after = prefixes
        .iter()
        .find_map(|prefix| text.strip_prefix(prefix))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    let body = after[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let end = body.find(&close).map_or(body.len(), |at| at + close.len());
    Some(text.len() - body.len() + end)
}

/// A character literal; a lifetime (`'a`) is none.
fn character(text: &str) -> Option<usize> {
    let body = text.strip_prefix('\'')?;
    if body.starts_with('\\') {
        let end = body[2..].find('\'')?;
        return Some(1 + 2 + end + 1);
    }
    let mut chars = body.char_indices();
    chars.next()?;
    let (at, second) = chars.next()?;
    (second == '\'').then_some(1 + at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hides_comments_and_literals_and_keeps_lines() {
        let text =
            "let a = \"unsafe \\\" unsafe\"; // unsafe\n/* unsafe /* unsafe */ unsafe\n*/ b\n";
        let code = code(text);
        assert!(!code.contains("unsafe"), "{code}");
        assert_eq!(code.lines().count(), text.lines().count());
        assert!(code.contains("let a =") && code.ends_with(" b\n"));
    }

    #[test]
    fn knows_raw_strings_characters_and_lifetimes() {
        let text =
            r##"fn f<'a>(x: &'a str) { r#"unsafe " unsafe"#; br"unsafe"; '"'; '\''; unsafe {} }"##;
        assert_eq!(code(text).matches("unsafe").count(), 1);
        assert_eq!(code(r"'\u{1F600}' dbg"), "            dbg");
    }

    #[test]
    fn leaves_out_test_modules_and_keeps_what_follows() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { { } } }\nfn c() {}\n#[cfg(test)]\nuse x;\nfn d() {}";
        let code = code_outside_tests(text);
        for kept in ["fn a", "fn c", "fn d"] {
            assert!(code.contains(kept), "{code}");
        }
        assert!(!code.contains("fn b") && !code.contains("use x"), "{code}");
        assert_eq!(lines_with(&code, "fn"), [1, 4, 7]);
    }

    #[test]
    fn finds_whole_words_only() {
        assert!(has_word("unsafe { }", "unsafe"));
        assert!(!has_word("unsafe_code = 1", "unsafe"));
        assert!(has_word("println!(x)", "println!"));
        assert!(!has_word("eprintln!(x)", "println!"));
        assert!(has_word("console.log(x)", "console.log"));
    }
}
