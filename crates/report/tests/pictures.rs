//! What a picture may hold, and what is made of it.
#![allow(clippy::unwrap_used, reason = "tests may")]

use std::io::Cursor;
use std::time::Instant;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use kith_report::{Photos, PictureError, png, svg};
use proptest::prelude::*;

const PHOTO: &str = "0123456789abcdef0123456789abcdef";

fn picture(inside: &str) -> String {
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100"><rect width="200" height="100" fill="#FBF7F0"/>{inside}</svg>"##
    )
}

fn red() -> Vec<u8> {
    let photo = RgbImage::from_pixel(8, 8, Rgb([255, 0, 0]));
    let mut bytes = Cursor::new(Vec::new());
    let photo = DynamicImage::ImageRgb8(photo);
    photo.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

fn photos() -> Photos {
    Photos::from([(PHOTO.to_owned(), red())])
}

fn drawn(text: &str) -> RgbImage {
    let (bytes, _) = png(text, &photos(), 1.0).unwrap();
    image::load_from_memory(&bytes).unwrap().to_rgb8()
}

/// How many points are darker than paper.
fn ink(picture: &RgbImage) -> usize {
    picture.pixels().filter(|p| p.0[0] < 128).count()
}

fn word(text: &str, weight: u32) -> String {
    picture(&format!(
        r##"<text x="10" y="60" font-family="Atkinson Hyperlegible Next" font-size="40" font-weight="{weight}" fill="#1E2B2F">{text}</text>"##
    ))
}

#[test]
fn a_map_is_drawn_at_its_size_and_at_others() {
    let map = picture(r##"<circle cx="50" cy="50" r="30" fill="#1E2B2F"/>"##);
    let page = drawn(&map);
    assert_eq!(page.dimensions(), (200, 100));
    assert_eq!(page.get_pixel(50, 50).0, [0x1e, 0x2b, 0x2f]);
    assert_eq!(page.get_pixel(150, 50).0, [0xfb, 0xf7, 0xf0]);
    let (double, _) = png(&map, &photos(), 2.0).unwrap();
    let double = image::load_from_memory(&double).unwrap();
    assert_eq!((double.width(), double.height()), (400, 200));
    assert_eq!(png(&map, &photos(), 1.0), png(&map, &photos(), 1.0));
}

#[test]
fn words_are_in_our_letters_and_weights() {
    let (plain, bold) = (
        ink(&drawn(&word("Siân", 400))),
        ink(&drawn(&word("Siân", 700))),
    );
    assert!(plain > 300 && bold > plain * 11 / 10, "{plain} {bold}");
    // A Welsh letter is in the second part of the font: as dark as its like, not an empty box.
    let (bare, hat) = (ink(&drawn(&word("w", 400))), ink(&drawn(&word("ŵ", 400))));
    assert!(hat > bare && hat < bare * 2, "{bare} {hat}");
    let other = word("Siân", 400).replace("Atkinson Hyperlegible Next", "No Such Letters");
    assert_eq!(ink(&drawn(&other)), plain);
}

#[test]
fn letters_of_other_scripts_come_from_the_system_or_not_at_all() {
    for text in ["آمنہ", "王", "🐈", "\u{202e}x", "e\u{301}\u{301}\u{301}"] {
        assert_eq!(drawn(&word(text, 400)).dimensions(), (200, 100), "{text}");
    }
}

#[test]
fn photos_are_those_handed_in() {
    let with = picture(&format!(
        r#"<image href="kith:{PHOTO}" x="0" y="0" width="50" height="50"/>"#
    ));
    let [r, g, _] = drawn(&with).get_pixel(25, 25).0;
    assert!(r > 240 && g < 20);
    let (whole, missing) = svg(&with, &photos()).unwrap();
    assert!(missing.is_empty() && whole.contains("data:image/jpeg;base64,/9j/"));
    assert!(!whole.contains("kith:"));
    let (bare, missing) = svg(&with, &Photos::new()).unwrap();
    assert!(bare.contains("href=\"\"") && missing == [PHOTO]);
    let (_, missing) = png(&with, &Photos::new(), 1.0).unwrap();
    assert_eq!(missing, [PHOTO]);
    let broken = Photos::from([(PHOTO.to_owned(), b"\xff\xd8\xffbroken".to_vec())]);
    assert!(png(&with, &broken, 1.0).is_ok());
}

#[test]
fn nothing_reaches_outside() {
    let inside = [
        r#"<image href="/etc/hostname" width="9" height="9"/>"#,
        r#"<image href="file:///etc/hostname" width="9" height="9"/>"#,
        r#"<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="/etc/hostname" width="9" height="9"/>"#,
        r#"<image href="https://example.org/a.png" width="9" height="9"/>"#,
        r#"<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>"#,
        r#"<image href="kith:../../etc/hostname" width="9" height="9"/>"#,
        r#"<image href="&#107;ith:0123456789abcdef0123456789abcdef" width="9" height="9"/>"#,
        r#"<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/hostname" parse="text"/>"#,
        r#"<script>alert(1)</script>"#,
        r#"<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>"#,
        r#"<style>@import "https://example.org/a.css";</style>"#,
        r#"<style>* { fill: red }</style>"#,
        r#"<rect width="9" height="9" onload="alert(1)"/>"#,
        r#"<rect width="9" height="9" fill="url(https://example.org/#a)"/>"#,
        r#"<rect width="9" height="9" style="fill: url( /etc/hostname )"/>"#,
        r#"<rect width="9" height="9" style="fill: u\72l(/etc/hostname)"/>"#,
        r##"<use href="#a"/>"##,
        r##"<a href="https://example.org"><rect width="9" height="9"/></a>"##,
        r##"<linearGradient id="a" href="other.svg#b"/>"##,
        r#"<g xml:base="https://example.org/"/>"#,
        r#"<filter id="a"><feImage href="/etc/hostname"/></filter>"#,
        r#"<svg xmlns="http://www.w3.org/2000/svg"/>"#,
        r#"<rect xmlns="http://example.org/other" width="9" height="9"/>"#,
        r#"<!-- a comment -->"#,
        r#"<rect width="9" height="9" filter="blur(500)"/>"#,
        r#"<rect width="9" height="9" style="fill: red; FILTER: blur(500)"/>"#,
        r##"<path d="M0 0L9 9" marker-start="url(#a)"/>"##,
        r#"<?xml-stylesheet href="a.css"?>"#,
        r#"<path d="M0 0H199" stroke="red" stroke-dasharray="0.00001"/>"#,
        r##"<clipPath id="a"><rect clip-path="url(#a)" width="9" height="9"/></clipPath>"##,
    ];
    for inside in inside {
        let text = picture(inside);
        assert_eq!(
            svg(&text, &photos()),
            Err(PictureError::NotAllowed),
            "{inside}"
        );
        assert_eq!(
            png(&text, &photos(), 1.0),
            Err(PictureError::NotAllowed),
            "{inside}"
        );
    }
}

#[test]
fn no_types_entities_or_laughs() {
    let body =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>&x;</text></svg>";
    let laughs: String = (1..12)
        .map(|n| format!("<!ENTITY x{n} \"{}\">", format!("&x{};", n - 1).repeat(10)))
        .collect();
    for head in [
        "<!DOCTYPE svg SYSTEM \"/etc/hostname\">".to_owned(),
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>".to_owned(),
        format!("<!DOCTYPE svg [<!ENTITY x0 \"ha\">{laughs}<!ENTITY x \"&x11;\">]>"),
    ] {
        let start = Instant::now();
        assert_eq!(
            svg(&format!("{head}{body}"), &photos()),
            Err(PictureError::NotAllowed)
        );
        assert!(start.elapsed().as_secs() < 2);
    }
    assert_eq!(svg(body, &photos()), Err(PictureError::NotAPicture));
}

#[test]
fn what_is_too_large_or_too_deep_is_refused() {
    let too_large = Err(PictureError::TooLarge);
    let big = picture(&" ".repeat(4 << 20));
    assert_eq!(svg(&big, &photos()).map(drop), too_large);
    let many = picture(&"<g/>".repeat(120_000));
    assert_eq!(svg(&many, &photos()).map(drop), too_large);
    let wide = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8001\" height=\"9\"/>";
    assert_eq!(png(wide, &photos(), 1.0).map(drop), too_large);
    let scaled = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4001\" height=\"9\"/>";
    assert_eq!(png(scaled, &photos(), 2.0).map(drop), too_large);
    let square = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"7999\" height=\"7999\"/>";
    assert_eq!(png(square, &photos(), 1.0).map(drop), too_large);
    for scale in [f32::NAN, f32::INFINITY, -1.0] {
        let made = png(&picture(""), &photos(), scale);
        assert!(made.is_err() || scale == -1.0, "{scale}");
    }
    let deep = format!("{}{}", "<g a=\"/>\">".repeat(50_000), "</g>".repeat(50_000));
    assert_eq!(
        svg(&picture(&deep), &photos()).map(drop),
        Err(PictureError::NotAllowed)
    );
    for nonsense in [
        "",
        "<",
        "<svg",
        "<svg xmlns='http://www.w3.org/2000/svg'>",
        "hello",
        "<?xml ",
    ] {
        assert_eq!(
            png(nonsense, &photos(), 1.0).map(drop),
            Err(PictureError::NotAPicture),
            "{nonsense}"
        );
    }
}

#[test]
fn three_hundred_discs_take_no_longer_than_a_moment() {
    let discs: String = (0..300)
        .map(|n| {
            let (x, y) = (20 + n % 20 * 9, 10 + n / 20 * 5);
            format!(r##"<g><circle cx="{x}" cy="{y}" r="4" fill="#0B6660"/><text x="{x}" y="{y}" font-size="4">Siân Ŵyn {n}</text></g>"##)
        })
        .collect();
    let text = picture(&discs);
    drawn(&text);
    let start = Instant::now();
    drawn(&text);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

fn piece() -> impl Strategy<Value = String> {
    let values = prop_oneof![
        "[-0-9.e]{0,8}",
        "[\\PC]{0,10}".prop_map(|text| text.replace(['<', '&', '"'], "")),
        Just("url(#a)".to_owned()),
        Just(format!("kith:{PHOTO}")),
        Just("M0 0L1e9 1e9Z".to_owned()),
    ];
    let names = proptest::sample::select(vec![
        "d",
        "x",
        "y",
        "r",
        "cx",
        "width",
        "height",
        "fill",
        "stroke",
        "stroke-width",
        "transform",
        "font-size",
        "font-weight",
        "href",
        "clip-path",
        "opacity",
        "viewBox",
        "style",
        "points",
        "id",
        "text-anchor",
        "letter-spacing",
    ]);
    let tags = proptest::sample::select(vec![
        "g",
        "path",
        "circle",
        "rect",
        "text",
        "tspan",
        "image",
        "clipPath",
        "linearGradient",
        "stop",
        "polygon",
        "defs",
        "ellipse",
        "line",
    ]);
    let attributes = proptest::collection::btree_map(names, values, 0..6);
    (tags, attributes, "[a-zŵ王 ]{0,6}").prop_map(|(tag, attributes, text)| {
        let said: String = attributes
            .iter()
            .map(|(name, value)| format!(" {name}=\"{value}\""))
            .collect();
        format!("<{tag}{said}>{text}</{tag}>")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_makes_it_panic(pieces in proptest::collection::vec(piece(), 0..8)) {
        let text = picture(&pieces.concat());
        let _ = svg(&text, &photos());
        let _ = png(&text, &photos(), 0.5);
    }

    #[test]
    fn what_is_given_out_opens_again(pieces in proptest::collection::vec(piece(), 0..5)) {
        let text = picture(&pieces.concat());
        if let Ok((whole, _)) = svg(&text, &photos()) {
            prop_assert!(roxmltree::Document::parse(&whole).is_ok());
            prop_assert!(!whole.contains("href=\"kith:"));
        }
    }
}
