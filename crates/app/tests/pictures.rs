//! Pictures: what is taken, what is refused, and what is left of them.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::io::Cursor;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use common::*;
use image::{DynamicImage, GenericImageView, ImageFormat, Rgb, RgbImage};
use kith_app::Failure;
use serde_json::{Value, json};

/// Left half red, right half blue, with a green line on top.
fn picture(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
        if y < height / 4 {
            Rgb([0, 255, 0])
        } else if x < width / 2 {
            Rgb([255, 0, 0])
        } else {
            Rgb([0, 0, 255])
        }
    }))
}

fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn add(desk: &Desk, entity: &Value, bytes: &[u8]) -> Result<Value, Failure> {
    let base64 = STANDARD.encode(bytes);
    desk.call(
        "picture_add",
        json!({"entity": entity, "field": "photo", "base64": base64, "replaces": []}),
    )
}

fn read(desk: &Desk, person: &Value, picture: &Value) -> Vec<u8> {
    let view = desk.ok(
        "picture_read",
        json!({"person": person, "picture": picture}),
    );
    assert_eq!(view["mime"], "image/jpeg");
    STANDARD.decode(view["base64"].as_str().unwrap()).unwrap()
}

#[test]
fn jpeg_png_and_webp_are_taken_and_shrunk() {
    let desk = Desk::open();
    let person = desk.person("Siân");
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let added = add(&desk, &person, &file(&picture(2_000, 500), format)).unwrap();
        let kept = image::load_from_memory(&read(&desk, &person, &added["picture"])).unwrap();
        assert_eq!(kept.dimensions(), (1_600, 400), "{format:?}");
    }
}

/// A JPEG with an Exif part that says to turn it a quarter and where it was taken.
fn turned(jpeg: &[u8]) -> Vec<u8> {
    let mut exif =
        b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend(b"GPS 51.5 North, the kitchen table");
    let mut bytes = jpeg[..2].to_vec();
    bytes.extend([0xff, 0xe1]);
    bytes.extend(((exif.len() + 2) as u16).to_be_bytes());
    bytes.extend(exif);
    bytes.extend(&jpeg[2..]);
    bytes
}

#[test]
fn a_photo_is_turned_upright_and_says_nothing_of_where_it_was_taken() {
    let desk = Desk::open();
    let person = desk.person("Siân");
    let taken = turned(&file(&picture(80, 40), ImageFormat::Jpeg));
    let added = add(&desk, &person, &taken).unwrap();
    let bytes = read(&desk, &person, &added["picture"]);
    let kept = image::load_from_memory(&bytes).unwrap();
    assert_eq!(kept.dimensions(), (40, 80));
    // What was the top is now on the right.
    let [red, green, _, _] = kept.get_pixel(37, 40).0;
    assert!(green > 150 && red < 100);
    for word in [&b"Exif"[..], b"kitchen", b"GPS"] {
        assert!(!bytes.windows(word.len()).any(|part| part == word));
    }
}

#[test]
fn what_is_no_picture_is_refused() {
    let desk = Desk::open();
    let person = desk.person("Siân");
    let jpeg = file(&picture(80, 40), ImageFormat::Jpeg);
    let png = file(&picture(80, 40), ImageFormat::Png);
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".to_vec();
    let gif = b"GIF89a\x01\0\x01\0\0\0\0;".to_vec();
    for bytes in [
        Vec::new(),
        b"hello".to_vec(),
        svg,
        gif,
        png[..60].to_vec(),
        jpeg[..20].to_vec(),
    ] {
        assert_eq!(
            code(&add(&desk, &person, &bytes).unwrap_err()),
            "notAPicture"
        );
    }
    let not_base64 = json!({"entity": person, "field": "photo", "base64": "???", "replaces": []});
    assert_eq!(desk.refusal("picture_add", not_base64), "notAPicture");
    let wrong_field = json!({"entity": person, "field": "phone", "base64": STANDARD.encode(&png), "replaces": []});
    assert_eq!(desk.refusal("picture_add", wrong_field), "badValue");
}

/// A PNG whose head promises so many pixels and whose body is almost nothing.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = file(&picture(1, 1), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| {
            if c & 1 == 1 {
                c >> 1 ^ 0xedb8_8320
            } else {
                c >> 1
            }
        })
    })
}

#[test]
fn what_is_too_large_is_refused_before_it_takes_memory() {
    let desk = Desk::open();
    let person = desk.person("Siân");
    for (width, height) in [(100_000, 100_000), (16_001, 10), (15_999, 15_999)] {
        let refused = code(&add(&desk, &person, &bomb(width, height)).unwrap_err());
        assert_eq!(refused, "pictureTooLarge", "{width} x {height}");
    }
    let mut heavy = file(&picture(8, 8), ImageFormat::Png);
    heavy.resize((20 << 20) + 1_000, 0);
    assert_eq!(
        code(&add(&desk, &person, &heavy).unwrap_err()),
        "pictureTooLarge"
    );
}

#[test]
fn a_picture_is_read_only_where_it_was_put() {
    let desk = Desk::open();
    let (one, other) = (desk.person("Siân"), desk.person("Dafydd"));
    let added = add(&desk, &one, &file(&picture(8, 8), ImageFormat::Png)).unwrap();
    let theirs = json!({"person": other, "picture": added["picture"]});
    assert_eq!(desk.refusal("picture_read", theirs), "notFound");
    let contact = desk.item(&other, "contact", "name", "Jo");
    let borrowed = json!({"is": "picture", "value": added["picture"]});
    let refused = desk.set(&contact, "photo", borrowed);
    assert!(
        refused.is_err()
            || desk
                .call(
                    "picture_read",
                    json!({"person": other, "picture": added["picture"]})
                )
                .is_err()
    );
}
