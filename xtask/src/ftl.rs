//! Reads what a person checks in a Fluent file: ids, words, attributes and the comment above each.
//!
//! This is not a Fluent parser: placeables and selectors are kept as they are written.

use std::collections::BTreeMap;

/// One message or term.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) id: String,
    /// The words, their lines joined by line feeds and their common indent taken off.
    pub(crate) value: String,
    pub(crate) attributes: BTreeMap<String, String>,
    /// The lines of the `#` comment directly above it, without the mark.
    pub(crate) comment: Vec<String>,
}

/// Every message and term of a file, in order.
pub(crate) fn read(text: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    let mut comment: Vec<String> = Vec::new();
    let mut field: Option<Field> = None;
    for line in text.lines().map(str::trim_end) {
        if let Some(open) = field.as_mut()
            && open.continues(line)
        {
            open.lines.push(line.to_owned());
            continue;
        }
        if let (Some(name), Some(rest)) = attribute(line)
            && let Some(message) = messages.last_mut()
        {
            close(field.take(), Some(message));
            field = Some(Field::new(Some(name), rest));
            continue;
        }
        close(field.take(), messages.last_mut());
        if let Some(words) = line.strip_prefix('#') {
            let words = words.strip_prefix(' ').unwrap_or(words);
            if !words.starts_with('#') {
                comment.push(words.to_owned());
            }
        } else if let Some((id, rest)) = message_start(line) {
            let comment = std::mem::take(&mut comment);
            messages.push(Message {
                id: id.to_owned(),
                comment,
                ..Message::default()
            });
            field = Some(Field::new(None, rest));
        } else {
            comment.clear();
        }
    }
    close(field, messages.last_mut());
    messages
}

/// A value that may go on over the next lines.
struct Field {
    attribute: Option<String>,
    first: String,
    lines: Vec<String>,
}

impl Field {
    fn new(attribute: Option<&str>, first: &str) -> Self {
        let attribute = attribute.map(str::to_owned);
        Self {
            attribute,
            first: first.trim_start().to_owned(),
            lines: Vec::new(),
        }
    }

    fn continues(&self, line: &str) -> bool {
        let inside = self.open_braces() > 0;
        inside || line.is_empty() || (line.starts_with(' ') && attribute(line).0.is_none())
    }

    fn open_braces(&self) -> i64 {
        let lines = std::iter::once(&self.first).chain(&self.lines);
        lines.map(|line| braces(line)).sum()
    }

    fn text(&self) -> String {
        let indent = |line: &&String| line.len() - line.trim_start().len();
        let common = self
            .lines
            .iter()
            .filter(|line| !line.is_empty())
            .map(|line| indent(&line))
            .min();
        let common = common.unwrap_or(0);
        let mut lines = vec![self.first.as_str()];
        lines.extend(
            self.lines
                .iter()
                .map(|line| line.get(common..).unwrap_or("")),
        );
        lines.join("\n").trim_matches('\n').to_owned()
    }
}

fn close(field: Option<Field>, message: Option<&mut Message>) {
    let (Some(field), Some(message)) = (field, message) else {
        return;
    };
    let text = field.text();
    match field.attribute {
        Some(name) => {
            message.attributes.insert(name, text);
        }
        None => message.value = text,
    }
}

/// How many more braces a line opens than it closes, leaving out those in string literals (`{"{"}`).
fn braces(line: &str) -> i64 {
    let mut depth = 0;
    let mut in_literal = false;
    let mut escaped = false;
    for c in line.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_literal => escaped = true,
            '"' if depth > 0 || in_literal => in_literal = !in_literal,
            '{' if !in_literal => depth += 1,
            '}' if !in_literal => depth -= 1,
            _ => {}
        }
    }
    depth
}

fn message_start(line: &str) -> Option<(&str, &str)> {
    let (id, rest) = line.split_once('=')?;
    let id = id.trim_end();
    let is_id = id
        .trim_start_matches('-')
        .starts_with(|c: char| c.is_ascii_alphabetic());
    (is_id && id.chars().all(is_id_char)).then_some((id, rest))
}

/// `    .name = words` as its name and words.
fn attribute(line: &str) -> (Option<&str>, Option<&str>) {
    let Some((name, rest)) = line
        .trim_start()
        .strip_prefix('.')
        .and_then(|l| l.split_once('='))
    else {
        return (None, None);
    };
    let name = name.trim_end();
    if !line.starts_with(' ') || name.is_empty() || !name.chars().all(is_id_char) {
        return (None, None);
    }
    (Some(name), Some(rest))
}

fn is_id_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "\
### About the file

## A group
# A note for translators
# checked
save = Save
    .easy = Keep what I wrote
    .aria-label = Save the plan

# drafted

lost-comment = The comment above stands alone
-brand = Kith
plan-count =
    { $count ->
        [one] One plan
       *[other] { $count } plans
    }
long = First line
    second line

    after a gap
brace = { \"{\" } is a brace, 1 = 1
select = { $x ->
    [a] .dots = no attribute
   *[b] B
}
last = \u{160}
";

    fn message(id: &str) -> Message {
        read(SAMPLE)
            .into_iter()
            .find(|message| message.id == id)
            .unwrap()
    }

    #[test]
    fn reads_every_message_in_order() {
        let ids: Vec<_> = read(SAMPLE).into_iter().map(|message| message.id).collect();
        let all = [
            "save",
            "lost-comment",
            "-brand",
            "plan-count",
            "long",
            "brace",
            "select",
            "last",
        ];
        assert_eq!(ids, all);
    }

    #[test]
    fn reads_attributes_and_the_comment_directly_above() {
        let save = message("save");
        assert_eq!(save.value, "Save");
        assert_eq!(save.attributes["easy"], "Keep what I wrote");
        assert_eq!(save.attributes["aria-label"], "Save the plan");
        assert_eq!(save.comment, ["A note for translators", "checked"]);
        assert!(message("lost-comment").comment.is_empty());
    }

    #[test]
    fn keeps_selectors_and_paragraphs_as_written() {
        let plans = "{ $count ->\n    [one] One plan\n   *[other] { $count } plans\n}";
        assert_eq!(message("plan-count").value, plans);
        assert_eq!(
            message("long").value,
            "First line\nsecond line\n\nafter a gap"
        );
        assert_eq!(message("brace").value, "{ \"{\" } is a brace, 1 = 1");
        assert!(message("select").value.ends_with('}'));
        assert!(message("select").attributes.is_empty());
        assert_eq!(message("last").value, "\u{160}");
    }
}
