//! Copies, read back from the file itself: the PDF by its objects, the web page by a real parser.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::*;
use kith_model::Voice;
use kith_report::copy::{Block, Languages, Layout, Look, OwnCopy, Said, html, lay, pdf};
use lopdf::{Dictionary, Document, Object};

fn look(languages: Languages, layout: Layout, large: bool) -> Look {
    Look {
        languages,
        layout,
        large,
    }
}

const PLAIN: Look = Look {
    languages: Languages::English,
    layout: Layout::Standard,
    large: false,
};

/// A structure element in the order it is read: what it is, and what is said of it.
#[derive(Debug, PartialEq)]
struct Tag {
    is: String,
    alt: Option<String>,
}

fn words_of(object: &Object) -> Option<String> {
    lopdf::decode_text_string(object).ok()
}

fn dict_of<'a>(pdf: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    match object {
        Object::Reference(id) => pdf.get_dictionary(*id).ok(),
        Object::Dictionary(dict) => Some(dict),
        _ => None,
    }
}

fn walk(pdf: &Document, object: &Object, tags: &mut Vec<Tag>) {
    if let Object::Reference(id) = object
        && let Ok(Object::Array(all)) = pdf.get_object(*id)
    {
        return all.iter().for_each(|one| walk(pdf, one, tags));
    }
    if let Object::Array(all) = object {
        return all.iter().for_each(|one| walk(pdf, one, tags));
    }
    let Some(dict) = dict_of(pdf, object) else {
        return;
    };
    if let Ok(name) = dict.get(b"S").and_then(Object::as_name) {
        tags.push(Tag {
            is: String::from_utf8_lossy(name).into_owned(),
            alt: dict.get(b"Alt").ok().and_then(words_of),
        });
    }
    if let Ok(kids) = dict.get(b"K") {
        walk(pdf, kids, tags);
    }
}

fn tags(pdf: &Document) -> Vec<Tag> {
    let root = pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let mut tags = Vec::new();
    walk(pdf, root, &mut tags);
    tags
}

fn made(look: Look) -> Document {
    let made = pdf(&lay(&full(), look), look).unwrap();
    assert_eq!(made.lost, 0);
    Document::load_mem(&made.bytes).unwrap()
}

#[test]
fn a_pdf_is_tagged_and_says_its_language_and_title() {
    for (languages, lang, title) in [
        (Languages::English, "en", "My own copy"),
        (Languages::Welsh, "cy", "Fy nghopi fy hun"),
        (Languages::Both, "cy", "Fy nghopi fy hun"),
    ] {
        let pdf = made(look(languages, Layout::Standard, false));
        let catalog = pdf.catalog().unwrap();
        let marked = dict_of(&pdf, catalog.get(b"MarkInfo").unwrap()).unwrap();
        assert_eq!(marked.get(b"Marked").unwrap(), &Object::Boolean(true));
        assert_eq!(
            words_of(catalog.get(b"Lang").unwrap()).as_deref(),
            Some(lang)
        );
        let viewer = dict_of(&pdf, catalog.get(b"ViewerPreferences").unwrap()).unwrap();
        assert_eq!(
            viewer.get(b"DisplayDocTitle").unwrap(),
            &Object::Boolean(true)
        );
        let info = dict_of(&pdf, pdf.trailer.get(b"Info").unwrap()).unwrap();
        assert_eq!(
            words_of(info.get(b"Title").unwrap()).as_deref(),
            Some(title)
        );
        let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
        let stream = pdf.get_object(metadata).unwrap().as_stream().unwrap();
        let xmp = stream
            .get_plain_content()
            .unwrap_or_else(|_| stream.content.clone());
        let xmp = String::from_utf8_lossy(&xmp).into_owned();
        assert!(xmp.contains("pdfuaid:part"), "{xmp}");
        assert!(
            !xmp.contains(NAME),
            "whose it is stands on the page, not in what is said of the file"
        );
    }
}

#[test]
fn a_pdf_is_read_in_the_order_of_the_copy() {
    let pdf = made(PLAIN);
    let tags = tags(&pdf);
    let position = |is: &str| tags.iter().position(|tag| tag.is == is);
    let headings = tags.iter().filter(|tag| tag.is == "H1").count();
    assert_eq!(headings, lay(&full(), PLAIN)[0].chapters.len(), "{tags:?}");
    assert!(
        position("H1") < position("Figure") && position("Figure") < position("Table"),
        "{tags:?}"
    );
    // Headings go down one step at a time.
    let levels: Vec<u8> = tags
        .iter()
        .filter_map(|tag| tag.is.strip_prefix('H')?.parse().ok())
        .collect();
    assert!(
        levels.windows(2).all(|two| two[1] <= two[0] + 1),
        "{levels:?}"
    );
    assert_eq!(levels[0], 1);
    let read = text(&pdf);
    let places = [
        "Who to talk to",
        "Dewi Coordinator",
        "About me",
        "People laugh with me",
        "My people",
        "Closest to me",
        "My good life",
        "A garden",
        "What I do not want",
        "My plan",
        "Goal 1",
        "If things go wrong",
        "Looking back together",
        "Things I want to change",
    ]
    .map(|words| {
        read.find(words)
            .unwrap_or_else(|| panic!("{words} is missing: {read}"))
    });
    assert!(places.is_sorted(), "{places:?}");
}

/// The words of all pages, in their order.
fn text(pdf: &Document) -> String {
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    let words = pdf.extract_text(&pages).unwrap();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_picture_has_words_and_lists_have_heads() {
    for layout in [Layout::Standard, Layout::EasyRead] {
        let pdf = made(look(Languages::English, layout, false));
        let tags = tags(&pdf);
        let figures: Vec<&Tag> = tags.iter().filter(|tag| tag.is == "Figure").collect();
        let alt = |figure: &&Tag| figure.alt.as_deref().is_some_and(|alt| !alt.is_empty());
        assert!(
            !figures.is_empty() && figures.iter().all(alt),
            "{figures:?}"
        );
        let map = "My circles: 2 people and places on the map.";
        assert!(
            figures
                .iter()
                .any(|f| f.alt.as_deref().unwrap().starts_with(map)),
            "{figures:?}"
        );
        assert_eq!(
            tags.iter().any(|tag| tag.is == "TH"),
            layout == Layout::Standard
        );
    }
}

#[test]
fn a_picture_without_words_makes_no_pdf() {
    let mut laid = lay(&full(), PLAIN);
    let blocks = laid[0]
        .chapters
        .iter_mut()
        .flat_map(|chapter| &mut chapter.blocks);
    let mut maps = 0;
    for block in blocks {
        if let Block::Map { alt, .. } = block {
            alt.clear();
            maps += 1;
        }
    }
    assert_eq!(maps, 1);
    assert!(pdf(&laid, PLAIN).is_err());
}

#[test]
fn a_pdf_runs_nothing_and_brings_its_letters() {
    let pdf = made(PLAIN);
    let mut fonts = 0;
    for object in pdf.objects.values() {
        let dict = match object {
            Object::Dictionary(dict) => dict,
            Object::Stream(stream) => &stream.dict,
            _ => continue,
        };
        for key in [
            &b"JS"[..],
            b"JavaScript",
            b"AA",
            b"OpenAction",
            b"URI",
            b"Launch",
            b"EmbeddedFiles",
        ] {
            assert!(!dict.has(key), "{}", String::from_utf8_lossy(key));
        }
        if dict.get(b"Type").and_then(Object::as_name).ok() == Some(b"FontDescriptor") {
            let inside = [&b"FontFile"[..], b"FontFile2", b"FontFile3"];
            assert!(inside.iter().any(|key| dict.has(key)));
            let name = dict.get(b"FontName").and_then(Object::as_name).unwrap();
            let name = String::from_utf8_lossy(name).into_owned();
            assert!(name.contains("Atkinson"), "{name}");
            fonts += 1;
        }
    }
    assert!(fonts > 0);
}

#[test]
fn easy_read_and_large_print_are_large() {
    for (layout, large, least) in [
        (Layout::EasyRead, false, 14),
        (Layout::EasyRead, true, 18),
        (Layout::Standard, true, 18),
    ] {
        let look = look(Languages::Welsh, layout, large);
        assert!(look.points() >= least);
        assert!(
            html(&lay(&full(), look), look).contains(&format!("font-size: {}pt", look.points()))
        );
        made(look);
    }
}

#[test]
fn words_that_no_font_of_ours_has_are_kept_or_counted() {
    let mut own = full();
    // Half a pair of joined people, a private letter, a control, another alphabet.
    "Zoë \u{e123}\u{7} Олена \u{200d}".clone_into(&mut own.name);
    let made = pdf(&lay(&own, PLAIN), PLAIN).unwrap();
    assert!(made.lost >= 1, "the private letter is in no font");
    let pdf = Document::load_mem(&made.bytes).unwrap();
    assert!(text(&pdf).contains("Zo"), "{}", text(&pdf));
}

#[test]
fn both_languages_hold_the_same() {
    for layout in [Layout::Standard, Layout::EasyRead] {
        let laid = lay(&full(), look(Languages::Both, layout, false));
        assert_eq!(
            laid.iter().map(|copy| copy.lang).collect::<Vec<_>>(),
            ["cy", "en-GB"]
        );
        let shape = |at: usize| {
            let chapters = laid[at].chapters.iter();
            chapters.map(|c| c.blocks.len()).collect::<Vec<_>>()
        };
        assert_eq!(shape(0), shape(1));
        for copy in &laid {
            let all = format!("{copy:?}");
            assert!(!all.contains("\"["), "words are missing: {all}");
        }
        assert_ne!(laid[0].chapters[0].title, laid[1].chapters[0].title);
    }
}

#[test]
fn whom_to_ask_comes_first_and_what_to_change_last() {
    let mut own = full();
    (own.about, own.people, own.vision, own.plan) = (None, None, None, None);
    let titles = |own: &OwnCopy| {
        let chapters = lay(own, PLAIN).swap_remove(0).chapters.into_iter();
        chapters.map(|one| one.title).collect::<Vec<_>>()
    };
    assert_eq!(
        titles(&own),
        [
            "Who to talk to",
            "A letter to me",
            "Things I want to change"
        ]
    );
    own.letter = Some(Said::default());
    assert_eq!(titles(&own), ["Who to talk to", "Things I want to change"]);
    let laid = lay(&own, PLAIN);
    assert!(matches!(laid[0].chapters[1].blocks.last(), Some(Block::Lines(lines)) if *lines > 5));
}

#[test]
fn whose_words_they_are_is_said() {
    let mut own = full();
    let vision = own.vision.as_mut().unwrap();
    vision.want[0].text = Said(vec![
        ("A garden".to_owned(), Voice::Own),
        (" ".to_owned(), Voice::Coordinator),
        (
            "with raised beds".to_owned(),
            Voice::Other {
                name: "Mum".to_owned(),
            },
        ),
    ]);
    let page = html(&lay(&own, PLAIN), PLAIN);
    assert!(page.contains(
        "<blockquote dir=\"auto\">A garden</blockquote><figcaption>My own words</figcaption>"
    ));
    assert!(page.contains("<figcaption>Said by Mum</figcaption>"));
    assert!(!page.contains("My coordinator’s words"));
}

#[test]
fn very_long_words_fill_pages_and_lose_none() {
    let mut own = full();
    let long = "I want a garden with a bench in it. ".repeat(700);
    own.vision.as_mut().unwrap().want[0].text = Said(vec![(format!("{long} Last."), Voice::Own)]);
    own.plan.as_mut().unwrap().goals[0].steps[0].text = "x".repeat(2_000);
    let made = pdf(&lay(&own, PLAIN), PLAIN).unwrap();
    let pdf = Document::load_mem(&made.bytes).unwrap();
    assert!(pdf.get_pages().len() > 5);
    assert_eq!(text(&pdf).matches("garden with a bench").count(), 700);
    assert!(text(&pdf).contains("Last."));
}
