//! The web page, parsed as a browser parses it: words stay words, whatever they say.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::cell::RefCell;

use common::filled;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states,
};
use kith_report::copy::{Languages, Layout, Look, html, lay};
use proptest::prelude::*;

/// Names and values.
type Attributes = Vec<(String, String)>;

/// What a browser finds in a page: tags with the names of their attributes, and words.
#[derive(Default)]
struct Found {
    tags: RefCell<Vec<(String, Attributes)>>,
    words: RefCell<String>,
    odd: RefCell<Vec<String>>,
}

impl TokenSink for Found {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(Tag {
                kind: TagKind::StartTag,
                name,
                attrs,
                ..
            }) => {
                let attributes = attrs.iter();
                let attributes =
                    attributes.map(|a| (a.name.local.to_string(), a.value.to_string()));
                self.tags
                    .borrow_mut()
                    .push((name.to_string(), attributes.collect()));
                // As a browser reads these two.
                return match &*name {
                    "style" => TokenSinkResult::RawData(states::RawKind::Rawtext),
                    "title" => TokenSinkResult::RawData(states::RawKind::Rcdata),
                    _ => TokenSinkResult::Continue,
                };
            }
            Token::CharacterTokens(text) => self.words.borrow_mut().push_str(&text),
            Token::CommentToken(text) => self.odd.borrow_mut().push(text.to_string()),
            Token::ParseError(error) => self.odd.borrow_mut().push(error.into_owned()),
            Token::NullCharacterToken => self.odd.borrow_mut().push("null".to_owned()),
            Token::TagToken(_) | Token::DoctypeToken(_) | Token::EOFToken => {}
        }
        TokenSinkResult::Continue
    }
}

fn parsed(page: &str) -> Found {
    let tokenizer = Tokenizer::new(
        Found::default(),
        TokenizerOpts {
            exact_errors: true,
            ..TokenizerOpts::default()
        },
    );
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(page));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink
}

/// Each line of a letter is a paragraph, so it is one line here, whatever is put into it.
fn page(word: &dyn Fn(&str) -> String, look: Look) -> String {
    let mut own = filled(word);
    for (text, _) in own.letter.iter_mut().flat_map(|said| &mut said.0) {
        *text = text.replace('\n', " ");
    }
    html(&lay(&own, look), look)
}

const LOOKS: [Look; 2] = [
    Look {
        languages: Languages::Both,
        layout: Layout::Standard,
        large: false,
    },
    Look {
        languages: Languages::English,
        layout: Layout::EasyRead,
        large: true,
    },
];

fn tag_names(found: &Found) -> Vec<String> {
    found
        .tags
        .borrow()
        .iter()
        .map(|(name, _)| name.clone())
        .collect()
}

#[test]
fn a_page_needs_nothing_else_and_runs_nothing() {
    for look in LOOKS {
        let page = page(&|text| text.to_owned(), look);
        let found = parsed(&page);
        assert_eq!(*found.odd.borrow(), Vec::<String>::new());
        let tags = found.tags.borrow();
        for (name, attributes) in tags.iter() {
            assert!(
                ![
                    "script", "link", "iframe", "object", "embed", "form", "base", "a"
                ]
                .contains(&name.as_str()),
                "{name}"
            );
            for (attribute, value) in attributes {
                assert!(
                    !attribute.starts_with("on") && attribute != "style" && attribute != "href",
                    "{attribute}"
                );
                if attribute == "src" {
                    assert!(value.starts_with("data:image/"), "{value}");
                }
            }
            if name == "img" {
                let alt = attributes.iter().find(|(name, _)| name == "alt").unwrap();
                assert!(!alt.1.is_empty());
            }
        }
        let style = page
            .split("<style>")
            .nth(1)
            .unwrap()
            .split("</style>")
            .next()
            .unwrap();
        assert!(!style.contains("url(") && !style.contains("@import"));
        assert_eq!(tags[0].0, "html");
        assert!(tags.iter().any(|(name, attributes)| {
            name == "meta"
                && attributes
                    .iter()
                    .any(|(_, value)| value.starts_with("default-src 'none'"))
        }));
    }
}

#[test]
fn headings_go_down_one_step_at_a_time_and_languages_are_said() {
    let found = parsed(&page(&|text| text.to_owned(), LOOKS[0]));
    let levels: Vec<u8> = tag_names(&found)
        .iter()
        .filter_map(|name| name.strip_prefix('h')?.parse().ok())
        .collect();
    assert_eq!(levels[0], 1);
    assert!(
        levels.windows(2).all(|two| two[1] <= two[0] + 1),
        "{levels:?}"
    );
    let tags = found.tags.borrow();
    let langs: Vec<&str> = tags
        .iter()
        .flat_map(|(_, attributes)| attributes)
        .filter(|(name, _)| name == "lang")
        .map(|(_, value)| value.as_str())
        .collect();
    assert_eq!(langs, ["cy", "cy", "en-GB"]);
}

fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<script>alert(1)</script>",
        "</style>",
        "<style>",
        "</title>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "\"",
        "'",
        "\" onerror=\"x",
        "' onload='x",
        "<img src=x onerror=y>",
        "<svg/onload=z>",
        "&lt;",
        "&#60;b&#62;",
        "&amp",
        "\u{0}",
        "\u{b}",
        "\u{feff}",
        "<",
        ">",
        "javascript:x",
        "</figure></article>",
        "<?xml ?>",
        "\u{2028}",
        "Siân ŵ",
        "\n",
        "\r",
        "#let x = 1",
        "#read(\"/etc/passwd\")",
        "$x^2$",
        "\\",
        "*bold*",
        "@label",
        "```",
        "{name}",
        "{ $name }",
    ]);
    prop::collection::vec(pieces, 1..6).prop_map(|all| all.concat())
}

/// The letters of a text that a page keeps: no controls, one kind of line end.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_control() && !letter.is_whitespace())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn markup_in_every_place_stays_words(hostile in hostile()) {
        for look in LOOKS {
            let plain = parsed(&page(&|text| format!("x{text}"), look));
            let bent = parsed(&page(&|text| format!("x{hostile}{text}"), look));
            prop_assert_eq!(&*bent.odd.borrow(), &Vec::<String>::new());
            prop_assert_eq!(tag_names(&plain), tag_names(&bent));
            let names = |found: &Found| {
                let tags = found.tags.borrow();
                tags.iter().map(|(_, all)| all.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>()).collect::<Vec<_>>()
            };
            prop_assert_eq!(names(&plain), names(&bent));
            // Every letter of it is there to be read.
            let words = letters(&bent.words.borrow());
            prop_assert!(words.contains(&letters(&format!("x{hostile}Give me time"))), "{}", words);
        }
    }
}
