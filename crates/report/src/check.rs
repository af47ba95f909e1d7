//! What may stand in a picture that comes from the screens: shapes, words,
//! and photos by the name they are kept under. Whatever could reach outside,
//! run, or grow without end is refused by not being among what is allowed.

use std::ops::Range;

use roxmltree::{Document, Error, Node, NodeType, ParsingOptions};

const SVG: &str = "http://www.w3.org/2000/svg";
const XML: &str = "http://www.w3.org/XML/1998/namespace";
/// How a photo is named.
const PHOTO: &str = "kith:";

/// Largest text taken, in bytes: a map of 300 is a tenth of it.
const MAX_BYTES: usize = 4 << 20;
/// Most elements, attributes and texts.
const MAX_NODES: u32 = 100_000;
/// How deep elements may stand in each other.
const MAX_DEPTH: usize = 24;
/// Most photos, each named.
const MAX_PHOTOS: usize = 1_000;
/// Most dashes a line may be asked to have is kept small by how short one may be.
const SHORTEST_DASH: f32 = 0.5;

/// Elements that draw and do nothing else. `use`, `pattern`, `mask`, `marker`
/// and `filter` are not among them: a few of them, each in the next, draw
/// billions of shapes.
const ELEMENTS: [&str; 19] = [
    "svg",
    "g",
    "defs",
    "title",
    "desc",
    "path",
    "circle",
    "ellipse",
    "rect",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "image",
    "clipPath",
    "linearGradient",
    "radialGradient",
    "stop",
];

/// Why a picture was not taken. It names nothing that stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// Too much text, too many elements, or too wide or high.
    #[error("the picture is too large")]
    TooLarge,
    /// No well-formed picture.
    #[error("these words are no picture")]
    NotAPicture,
    /// Something in it that may not be: a link, a script, an element unknown here.
    #[error("the picture holds what it may not")]
    NotAllowed,
}

/// Where a photo is named.
pub(crate) struct Named<'a> {
    /// The place of the name in the text.
    pub(crate) at: Range<usize>,
    /// The name, without what comes before it.
    pub(crate) photo: &'a str,
}

/// A picture that was checked.
pub(crate) struct Checked<'a> {
    pub(crate) document: Document<'a>,
    pub(crate) photos: Vec<Named<'a>>,
}

/// Checks a picture.
pub(crate) fn check(text: &str) -> Result<Checked<'_>, PictureError> {
    if text.len() > MAX_BYTES {
        return Err(PictureError::TooLarge);
    }
    shallow(text)?;
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        Error::NodesLimitReached => PictureError::TooLarge,
        Error::DtdDetected => PictureError::NotAllowed,
        _ => PictureError::NotAPicture,
    })?;
    let mut photos = Vec::new();
    let mut clips = Vec::new();
    for node in document.descendants() {
        match node.node_type() {
            NodeType::PI => return Err(PictureError::NotAllowed),
            NodeType::Element => {
                element(node)?;
                photos.extend(attributes(text, node)?);
                clips.extend(node.attribute("clip-path").map(|_| node));
            }
            NodeType::Root | NodeType::Comment | NodeType::Text => {}
        }
    }
    // A clip within a clip is a way to grow, too.
    let inside = |node: &Node<'_, '_>| node.ancestors().any(|a| a.has_tag_name((SVG, "clipPath")));
    if clips.iter().any(inside) {
        return Err(PictureError::NotAllowed);
    }
    if photos.len() > MAX_PHOTOS {
        return Err(PictureError::TooLarge);
    }
    Ok(Checked { document, photos })
}

/// Looks at how deep tags stand before anything walks into them. Nothing but
/// tags may begin with `<`: no comments, no declarations of types or entities,
/// nothing for other programs; only the first line of an XML file.
fn shallow(text: &str) -> Result<(), PictureError> {
    let body = match text.strip_prefix("<?xml ") {
        Some(rest) => rest.split_once("?>").ok_or(PictureError::NotAPicture)?.1,
        None => text,
    };
    let mut depth = 0usize;
    for part in body.split('<').skip(1) {
        match part.bytes().next() {
            Some(b'!' | b'?') => return Err(PictureError::NotAllowed),
            Some(b'/') => depth = depth.saturating_sub(1),
            _ if !closes_itself(part) => depth += 1,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(PictureError::NotAllowed);
        }
    }
    Ok(())
}

/// Whether the tag that a part begins with ends in `/>`.
fn closes_itself(part: &str) -> bool {
    let (mut quote, mut last) = (None, b' ');
    for byte in part.bytes() {
        match (quote, byte) {
            (None, b'>') => return last == b'/',
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
        last = byte;
    }
    false
}

fn element(node: Node<'_, '_>) -> Result<(), PictureError> {
    let tag = node.tag_name();
    let root = node.parent().is_some_and(|parent| parent.is_root());
    let known = tag.namespace() == Some(SVG) && ELEMENTS.contains(&tag.name());
    // One picture, not one in another.
    if known && root == (tag.name() == "svg") {
        Ok(())
    } else {
        Err(PictureError::NotAllowed)
    }
}

fn attributes<'a>(text: &'a str, node: Node<'_, '_>) -> Result<Option<Named<'a>>, PictureError> {
    let mut photo = None;
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        match attribute.namespace() {
            None => {}
            // Spaces and languages say nothing of elsewhere; a base does.
            Some(XML) if matches!(name, "space" | "lang") => continue,
            Some(_) => return Err(PictureError::NotAllowed),
        }
        let name = name.to_ascii_lowercase();
        if heavy(&name) || name == "style" && value.split(';').any(|one| heavy(&property(one))) {
            return Err(PictureError::NotAllowed);
        }
        if name == "href" && node.has_tag_name((SVG, "image")) {
            let at = attribute.range_value();
            photo = Some(named(text, at).ok_or(PictureError::NotAllowed)?);
            continue;
        }
        let runs = name.starts_with("on") || ["href", "src", "base"].contains(&name.as_str());
        if runs || !stays(value) {
            return Err(PictureError::NotAllowed);
        }
        if name == "stroke-dasharray" && !long_dashes(value)
            || name == "style" && value.to_ascii_lowercase().contains("dasharray")
        {
            return Err(PictureError::NotAllowed);
        }
    }
    Ok(photo)
}

/// Whether a property needs no element of its own to draw without end.
fn heavy(name: &str) -> bool {
    ["filter", "mask", "marker"]
        .iter()
        .any(|one| name.starts_with(one))
        || name == "backdrop-filter"
}

/// The name of one property of a style.
fn property(one: &str) -> String {
    let name = one.split(':').next().unwrap_or_default();
    name.trim().to_ascii_lowercase()
}

/// The photo named at a place, written as it is and with no way around it.
fn named(text: &str, at: Range<usize>) -> Option<Named<'_>> {
    let photo = text.get(at.clone())?.strip_prefix(PHOTO)?;
    let is_id = photo.len() == 32 && photo.bytes().all(|b| b.is_ascii_hexdigit());
    is_id.then_some(Named { at, photo })
}

/// Whether a value speaks of nothing outside the picture: `url(…)` names an
/// element of it, and nothing is imported, escaped or written in other ways.
fn stays(value: &str) -> bool {
    let small = value.to_ascii_lowercase();
    let links = small.split("url").skip(1);
    let mut within = links.map(|rest| rest.trim_start().starts_with("(#"));
    within.all(|within| within)
        && !["@", "\\", "expression", "image(", "image-set", "src("]
            .iter()
            .any(|way| small.contains(way))
}

fn long_dashes(value: &str) -> bool {
    let parts = value.split([' ', ',']).filter(|part| !part.is_empty());
    let numbers: Option<Vec<f32>> = parts.map(|part| part.parse().ok()).collect();
    value == "none"
        || numbers.is_some_and(|all| {
            all.len() <= 8
                && all.iter().all(|n| n.is_finite())
                && all.iter().sum::<f32>() >= SHORTEST_DASH
        })
}
