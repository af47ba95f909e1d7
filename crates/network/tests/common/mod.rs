//! Contacts and ties to test with.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "a part of several tests, none of which uses all of it"
)]

use kith_model::EntityId;
use kith_network::{Contact, Tie};

pub const SECTORS: [&str; 6] = [
    "family",
    "friends",
    "neighbours",
    "work",
    "places",
    "services",
];

pub fn id(n: u32) -> EntityId {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&n.to_be_bytes());
    EntityId(bytes)
}

/// Somebody in the second ring, among friends.
pub fn contact(n: u32) -> Contact {
    Contact {
        id: id(n),
        name: format!("Contact {n}"),
        kind: Some("person".to_owned()),
        ring: Some(2),
        sector: Some("friends".to_owned()),
        relation: String::new(),
        how_often: None,
        strength: None,
        help: None,
        helps_me_with: String::new(),
        i_help_with: String::new(),
        paid: false,
        feels: None,
        ended: None,
        missed: false,
        phone: String::new(),
        photo: None,
        since: "2026-05-01".parse().expect("a date"),
    }
}

pub fn tie(id: EntityId, a: EntityId, b: EntityId) -> Tie {
    Tie { id, a, b }
}
