//! One record as a tree that cannot grow beyond its bounds: what is too deep or
//! too much is passed over unread.

use std::cell::Cell;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// How deep a record is read. References that lead round in a circle end here.
const MAX_DEPTH: u8 = 12;
/// Most values of one record.
const MAX_NODES: u32 = 4_000;
/// Most letters of one text.
const MAX_TEXT: usize = 20_000;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Nothing,
    Number(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

/// What a text was read into.
pub(crate) enum Read {
    /// All of it.
    Whole(Node),
    /// More than one record may hold.
    TooLarge,
    /// It is not JSON.
    Malformed,
}

/// Reads one record.
pub(crate) fn read(bytes: &[u8]) -> Read {
    let left = Cell::new(MAX_NODES);
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let seed = Seed {
        left: &left,
        depth: MAX_DEPTH,
    };
    match seed
        .deserialize(&mut json)
        .and_then(|n| json.end().map(|()| n))
    {
        Ok(_) if left.get() == 0 => Read::TooLarge,
        Ok(node) => Read::Whole(node),
        Err(_) => Read::Malformed,
    }
}

impl Node {
    /// What stands under a name; nothing where there is nothing.
    pub(crate) fn at(&self, name: &str) -> &Self {
        const NOTHING: &Node = &Node::Nothing;
        match self {
            Self::Map(all) => all
                .iter()
                .find(|(key, _)| key == name)
                .map_or(NOTHING, |(_, node)| node),
            _ => NOTHING,
        }
    }

    /// The values of a list; one alone where there is no list.
    pub(crate) fn each(&self) -> &[Self] {
        match self {
            Self::List(all) => all,
            Self::Nothing => &[],
            one => std::slice::from_ref(one),
        }
    }

    /// The text under the first of some names that has one. A number is one too.
    pub(crate) fn text(&self, names: &[&str]) -> String {
        let texts = names.iter().map(|name| match self.at(name) {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            _ => String::new(),
        });
        texts
            .into_iter()
            .find(|text| !text.trim().is_empty())
            .unwrap_or_default()
    }
}

#[derive(Clone, Copy)]
struct Seed<'a> {
    left: &'a Cell<u32>,
    depth: u8,
}

impl Seed<'_> {
    fn deeper(self) -> Self {
        Self {
            depth: self.depth.saturating_sub(1),
            ..self
        }
    }

    fn counts(self) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        left > 1
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(MAX_TEXT) {
        Some((end, _)) => text[..end].to_owned(),
        None => text.to_owned(),
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Node, D::Error> {
        if self.depth == 0 || !self.counts() {
            return IgnoredAny::deserialize(from).map(|_| Node::Nothing);
        }
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a value")
    }
    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Nothing)
    }
    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Nothing)
    }
    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number as f64))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number as f64))
    }
    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Number(number))
    }
    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(cut(text)))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut all = Vec::new();
        while let Some(node) = seq.next_element_seed(self.deeper())? {
            if node != Node::Nothing {
                all.push(node);
            }
        }
        Ok(Node::List(all))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut all = Vec::new();
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            let node = map.next_value_seed(self.deeper())?;
            if node != Node::Nothing && key.len() <= 64 {
                all.push((key.into_owned(), node));
            }
        }
        Ok(Node::Map(all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_deep_or_much_is_bounded() {
        let deep = format!(
            "{{\"a\": {}1{}, \"b\": 2}}",
            "[".repeat(90_000),
            "]".repeat(90_000)
        );
        let Read::Whole(node) = read(deep.as_bytes()) else {
            panic!("deep values are passed over")
        };
        assert_eq!(node.text(&["b"]), "2");
        let many = format!("[{}0]", "0,".repeat(5_000));
        assert!(matches!(read(many.as_bytes()), Read::TooLarge));
        let long = format!("\"{}\"", "é".repeat(MAX_TEXT + 5));
        let Read::Whole(Node::Text(text)) = read(long.as_bytes()) else {
            panic!("a text")
        };
        assert_eq!(text.chars().count(), MAX_TEXT);
        for bad in [
            "",
            "{",
            "{\"a\": 1e999}",
            "{} {}",
            "\"\\ud800\"",
            "{'a': 1}",
        ] {
            assert!(matches!(read(bad.as_bytes()), Read::Malformed), "{bad}");
        }
        assert!(matches!(read(b"\"\xff\""), Read::Malformed));
    }
}
