//! A copy as one web page that needs nothing else: no scripts, nothing from
//! elsewhere, every word escaped. It says so to the browser, too, which then
//! refuses whatever else it might find.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::page::{Block, Chapter, Laid, Piece, Row, Table};
use super::sign;
use super::value::{Layout, Look};

const STYLE: &str = include_str!("copy.css");

/// The web page, in each of the copy's languages.
pub fn html(copies: &[Laid], look: Look) -> String {
    let mut page = Page {
        text: String::new(),
        easy: look.layout == Layout::EasyRead,
    };
    let lang = copies.first().map_or("en-GB", |copy| copy.lang);
    let title = copies.first().map_or("", |copy| &copy.title);
    page.raw("<!doctype html>\n<html lang=\"");
    page.raw(lang);
    page.raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    page.element("title", "", title);
    page.raw("\n<style>\n");
    page.raw(STYLE);
    page.raw(&format!("html {{ font-size: {}pt; }}\n", look.points()));
    page.raw("</style>\n</head>\n<body>\n<main>\n");
    for copy in copies {
        page.copy(copy);
    }
    page.raw("</main>\n</body>\n</html>\n");
    page.text
}

struct Page {
    text: String,
    easy: bool,
}

impl Page {
    /// Markup of ours.
    fn raw(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// Words of anyone's.
    fn words(&mut self, words: &str) {
        for letter in words.chars() {
            match letter {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                '\'' => self.raw("&#39;"),
                '\n' | '\t' => self.text.push(letter),
                // No letters, and not allowed to stand in a page.
                _ if letter.is_control() => {}
                _ => self.text.push(letter),
            }
        }
    }

    /// An element with words in it; `attributes` are ours.
    fn element(&mut self, name: &str, attributes: &str, words: &str) {
        self.raw(&format!("<{name}{attributes}>"));
        self.words(words);
        self.raw(&format!("</{name}>"));
    }

    fn copy(&mut self, copy: &Laid) {
        self.raw(&format!("<article lang=\"{}\">\n<header>\n", copy.lang));
        self.element("h1", " dir=\"auto\"", &copy.name);
        self.raw("\n");
        self.element("p", "", &copy.title);
        self.raw("\n");
        self.element("p", " class=\"made\"", &copy.made);
        self.raw("\n</header>\n");
        for chapter in &copy.chapters {
            self.chapter(chapter);
        }
        self.raw("</article>\n");
    }

    fn chapter(&mut self, chapter: &Chapter) {
        self.raw("<section>\n");
        if self.easy {
            self.raw("<div class=\"row\">");
            self.raw(&sign::svg(chapter.sign));
            self.element("h2", "", &chapter.title);
            self.raw("</div>\n");
        } else {
            self.element("h2", "", &chapter.title);
            self.raw("\n");
        }
        for block in &chapter.blocks {
            self.block(block);
            self.raw("\n");
        }
        self.raw("</section>\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(words) => self.element("h3", " dir=\"auto\"", words),
            Block::Text(words) => self.element("p", "", words),
            Block::Row(row) => self.row(row),
            Block::Table(table) => self.table(table),
            Block::Map { picture, alt } => {
                self.picture("svg+xml", picture.whole().as_bytes(), alt, "map");
            }
            Block::Lines(count) => {
                self.raw("<div class=\"lines\" aria-hidden=\"true\">");
                self.raw(&"<i></i>".repeat(usize::from(*count)));
                self.raw("</div>");
            }
        }
    }

    /// A picture in the page itself. As an image it can neither run nor fetch anything.
    fn picture(&mut self, kind: &str, bytes: &[u8], alt: &str, class: &str) {
        self.raw(&format!(
            "<img class=\"{class}\" src=\"data:image/{kind};base64,"
        ));
        self.raw(&STANDARD.encode(bytes));
        self.raw("\" alt=\"");
        self.words(alt);
        self.raw("\">");
    }

    fn row(&mut self, row: &Row) {
        self.raw("<div class=\"row\">");
        match (&row.photo, row.sign) {
            (Some((jpeg, alt)), _) => self.picture("jpeg", jpeg, alt, "photo"),
            (None, Some(sign)) if self.easy => self.raw(&sign::svg(sign)),
            _ => {}
        }
        self.raw("<div>");
        if !row.label.is_empty() {
            self.element("p", " class=\"label\" dir=\"auto\"", &row.label);
        }
        for piece in &row.words {
            self.piece(piece);
        }
        self.raw("</div></div>");
    }

    fn piece(&mut self, piece: &Piece) {
        let Some(whose) = &piece.whose else {
            return self.element("p", " dir=\"auto\"", &piece.text);
        };
        self.raw("<figure>");
        self.element("blockquote", " dir=\"auto\"", &piece.text);
        self.element("figcaption", "", whose);
        self.raw("</figure>");
    }

    fn table(&mut self, table: &Table) {
        self.raw("<table>\n<thead><tr>");
        for head in &table.head {
            self.element("th", " scope=\"col\"", head);
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.raw("<tr>");
            for (at, cell) in row.iter().enumerate() {
                match at {
                    0 => self.element("th", " scope=\"row\" dir=\"auto\"", cell),
                    _ => self.element("td", " dir=\"auto\"", cell),
                }
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody>\n</table>");
    }
}
