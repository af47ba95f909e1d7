//! Markup made plain words. What remains is text and is shown as text; nothing
//! of it is ever a link or an instruction.

/// Longest tag that is taken for one.
const MAX_TAG: usize = 4_000;

/// Plain words of a text that may be marked up: tags gone, a new line where a
/// block ends, entities read, no control characters or marks of direction.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let taken = if rest.starts_with('<') {
            tag(rest, &mut out)
        } else {
            entity(rest, &mut out)
        };
        rest = &rest[taken..];
    }
    out.push_str(rest);
    tidy(&out)
}

/// How long the tag is that a text begins with; one letter where it is none.
fn tag(text: &str, out: &mut String) -> usize {
    let first = text[1..].chars().next();
    let is_tag = first.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    let near = text.len().min(MAX_TAG);
    // What another tag begins in is none: no text is looked through twice.
    let near = &text.as_bytes()[1..near];
    let end = near.iter().position(|b| matches!(b, b'<' | b'>'));
    let end = end.filter(|at| near[*at] == b'>').map(|at| at + 1);
    let (true, Some(end)) = (is_tag, end) else {
        out.push('<');
        return 1;
    };
    let name: String = text[1..end]
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '/')
        .collect::<String>()
        .to_ascii_lowercase();
    match name.as_str() {
        // What is in these is no words.
        "script" | "style" => {
            let lower = text.to_ascii_lowercase();
            let close = format!("</{name}");
            match lower.find(&close).map(|at| (at, lower[at..].find('>'))) {
                Some((at, Some(end))) => return at + end + 1,
                _ => return text.len(),
            }
        }
        "li" => out.push_str("\n- "),
        "br" | "br/" | "p" | "/p" | "div" | "/div" | "/li" | "/ul" | "/ol" | "/tr" | "h1"
        | "/h1" | "h2" | "/h2" | "h3" | "/h3" | "h4" | "/h4" => out.push('\n'),
        _ => {}
    }
    end + 1
}

/// How long the entity is that a text begins with.
fn entity(text: &str, out: &mut String) -> usize {
    let end = text.as_bytes().iter().take(12).position(|b| *b == b';');
    let Some(end) = end else {
        out.push('&');
        return 1;
    };
    let letter = match &text[1..end] {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        "ndash" => Some('–'),
        "mdash" => Some('—'),
        "rsquo" => Some('’'),
        "lsquo" => Some('‘'),
        "ldquo" => Some('“'),
        "rdquo" => Some('”'),
        "pound" => Some('£'),
        "hellip" => Some('…'),
        other => other.strip_prefix('#').and_then(numbered),
    };
    match letter {
        Some(letter) => out.push(letter),
        None => out.push_str(&text[..=end]),
    }
    end + 1
}

fn numbered(number: &str) -> Option<char> {
    let number = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(number)
}

/// Whether a character is neither seen nor of any word: it could only make a
/// text read otherwise than it stands.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}')
}

fn tidy(text: &str) -> String {
    let lines = text.split(['\n', '\r']).map(line);
    let mut out = String::with_capacity(text.len());
    for line in lines.filter(|line| !line.is_empty() && line != "-") {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&line);
    }
    out
}

/// One line with single spaces and nothing hidden.
pub(crate) fn line(text: &str) -> String {
    let seen = |c: char| if c.is_whitespace() { ' ' } else { c };
    let seen: String = text.chars().map(seen).filter(|c| !is_hidden(*c)).collect();
    seen.split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_plain_words() {
        let text =
            "<p>Sing &amp; <b>laugh</b><br/>Tea: &pound;1</p><ul><li>Mon</li><li>Tue</li></ul>";
        assert_eq!(plain(text), "Sing & laugh\nTea: £1\n- Mon\n- Tue");
        assert_eq!(plain("<script>alert(1)</script>Choir<style>x{}"), "Choir");
        assert_eq!(plain("<img src=x onerror=\"alert(1)\">hi"), "hi");
        let odd = "<img src=x onerror=\"alert('<')\">hi";
        assert_eq!(plain(odd), odd, "text, and shown as text");
        assert_eq!(plain("3 < 4 & 5 > 2"), "3 < 4 & 5 > 2");
        assert_eq!(plain("&#119;&#x65;ll&bogus; &lt;b&gt;"), "well&bogus; <b>");
        assert_eq!(plain("a\u{202e}b\u{0}c\u{2028}d"), "abc d");
        assert_eq!(plain("<"), "<");
        assert_eq!(plain("&"), "&");
        assert_eq!(plain("&é;"), "&é;");
    }
}
