//! A map as GraphML, for other programs. Contacts are nodes with what is known
//! of them, ties are edges; the person in the middle, who knows every one of
//! them, is not drawn. How a tie feels stays at home.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::table::LeftOut;
use crate::{Contact, Map};

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"#;

const KEYS: [(&str, &str); 12] = [
    ("name", "string"),
    ("kind", "string"),
    ("ring", "int"),
    ("sector", "string"),
    ("relation", "string"),
    ("howOften", "string"),
    ("strength", "int"),
    ("help", "string"),
    ("paid", "boolean"),
    ("ended", "string"),
    ("missed", "boolean"),
    ("since", "string"),
];

/// The file, and what was left out of it: contacts without a name, and ties
/// that tie nobody.
pub fn graphml(map: &Map) -> (String, Vec<LeftOut>) {
    let left = LeftOut::of(map);
    let mut text = HEAD.to_owned();
    for (key, kind) in KEYS {
        let _ = writeln!(
            text,
            r#"  <key id="{key}" for="node" attr.name="{key}" attr.type="{kind}"/>"#
        );
    }
    text.push_str("  <graph id=\"map\" edgedefault=\"undirected\">\n");
    let mut nodes = BTreeMap::new();
    let named = map.contacts.iter().filter(|c| !c.name.trim().is_empty());
    for (contact, n) in named.zip(1..) {
        nodes.insert(contact.id, n);
        let _ = writeln!(text, "    <node id=\"n{n}\">");
        for ((key, _), value) in KEYS.iter().zip(values(contact)) {
            if let Some(value) = value {
                let _ = writeln!(text, "      <data key=\"{key}\">{}</data>", xml(&value));
            }
        }
        text.push_str("    </node>\n");
    }
    for tie in &map.ties {
        if let (Some(a), Some(b)) = (nodes.get(&tie.a), nodes.get(&tie.b)) {
            let _ = writeln!(text, "    <edge source=\"n{a}\" target=\"n{b}\"/>");
        }
    }
    text.push_str("  </graph>\n</graphml>\n");
    (text, left)
}

fn values(contact: &Contact) -> [Option<String>; 12] {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    [
        text(&contact.name),
        contact.kind.clone(),
        contact.ring.map(|n| n.to_string()),
        contact.sector.clone(),
        text(&contact.relation),
        contact.how_often.clone(),
        contact.strength.map(|n| n.to_string()),
        contact.help.clone(),
        Some(contact.paid.to_string()),
        contact.ended.clone(),
        Some(contact.missed.to_string()),
        Some(contact.since.to_string()),
    ]
}

/// Text as XML 1.0 may hold it: what it cannot hold even as a reference is
/// left out.
fn xml(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '\r' => safe.push_str("&#13;"),
            '\t' | '\n' => safe.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => safe.push(c),
        }
    }
    safe
}
