//! Measures against networkx on more than two hundred graphs; see
//! `tests/fixtures/network/make.py`.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::*;
use kith_network::{Map, jaccard, measures};
use serde_json::Value;

const GRAPHS: &str = include_str!("../../../tests/fixtures/network/graphs.jsonl");

fn map(graph: &Value) -> Map {
    let sectors = graph["sectors"].as_array().unwrap();
    let contacts = sectors.iter().zip(0..).map(|(sector, n)| {
        let mut contact = contact(n);
        contact.sector = Some(SECTORS[sector.as_u64().unwrap() as usize].to_owned());
        contact
    });
    let ties = graph["ties"].as_array().unwrap().iter().zip(1_000..);
    let end = |tie: &Value, at: usize| id(tie[at].as_u64().unwrap() as u32);
    let ties = ties.map(|(ends, n)| tie(id(n), end(ends, 0), end(ends, 1)));
    Map::new(contacts.collect(), ties.collect())
}

#[track_caller]
fn same(ours: Option<f64>, theirs: &Value, what: &str, line: usize) {
    match (ours, theirs.as_f64()) {
        (None, None) => {}
        (Some(ours), Some(theirs)) => {
            let apart = (ours - theirs).abs();
            let close = apart <= 1e-9 * ours.abs().max(theirs.abs());
            assert!(close, "{what} in line {line}: {ours} and {theirs}");
        }
        other => panic!("{what} in line {line}: {other:?}"),
    }
}

#[test]
fn measures_are_those_of_networkx() {
    let mut graphs = 0;
    for (line, text) in GRAPHS.lines().enumerate().skip(1) {
        let theirs: Value = serde_json::from_str(text).unwrap();
        let now = map(&theirs);
        let ours = measures(&now);
        let count = |name: &str| theirs[name].as_u64().unwrap() as usize;
        assert_eq!(ours.size, count("size"));
        assert_eq!(ours.ties, theirs["ties"].as_array().unwrap().len());
        assert_eq!(ours.groups, count("groups"), "groups in line {line}");
        assert_eq!(ours.alone, count("alone"), "alone in line {line}");
        same(ours.density, &theirs["density"], "density", line);
        same(
            ours.effective_size,
            &theirs["effectiveSize"],
            "effective size",
            line,
        );
        same(ours.constraint, &theirs["constraint"], "constraint", line);
        same(ours.ei, &theirs["ei"], "E-I", line);
        for (sector, ours) in ours.ei_by_sector.into_iter().enumerate() {
            same(ours, &theirs["eiBySector"][sector], "E-I of a sector", line);
        }
        let stayed = theirs["then"].as_array().unwrap().iter();
        let stayed = stayed.map(|n| contact(n.as_u64().unwrap() as u32));
        let lost = (0..count("lost")).map(|n| contact(5_000 + n as u32));
        let then = Map::new(stayed.chain(lost).collect(), vec![]);
        same(jaccard(&then, &now), &theirs["jaccard"], "Jaccard", line);
        graphs += 1;
    }
    assert!(graphs >= 200, "{graphs}");
}

#[test]
fn nobody_and_one_are_defined() {
    let nobody = measures(&Map::default());
    assert_eq!((nobody.size, nobody.groups, nobody.alone), (0, 0, 0));
    let undefined = [
        nobody.density,
        nobody.effective_size,
        nobody.constraint,
        nobody.ei,
    ];
    assert_eq!(undefined, [None; 4]);
    assert_eq!(jaccard(&Map::default(), &Map::default()), None);
    let map = Map::new(vec![contact(0)], vec![]);
    let one = measures(&map);
    assert_eq!((one.size, one.groups, one.alone), (1, 1, 1));
    assert_eq!((one.density, one.ei), (None, None));
    assert_eq!((one.effective_size, one.constraint), (Some(1.0), Some(1.0)));
    assert_eq!(jaccard(&map, &Map::default()), Some(0.0));
}

#[test]
fn only_those_who_stand_on_the_map_are_counted() {
    let mut all: Vec<_> = (0..7).map(contact).collect();
    all[1].ended = Some("died".to_owned());
    all[2].missed = true;
    all[3].ring = None;
    all[4].ring = Some(7);
    all[5].sector = Some("moon".to_owned());
    all[6].paid = true;
    all[6].ring = Some(1);
    let ties = (1..7).map(|n| tie(id(100 + n), id(0), id(n))).collect();
    let counted = measures(&Map::new(all, ties));
    assert_eq!((counted.size, counted.ties), (2, 1));
    // A paid supporter in the closest ring is paid all the same.
    assert_eq!(
        (counted.paid, counted.unpaid, counted.rings),
        (1, 1, [1, 1, 0, 0])
    );
}

#[test]
fn ties_to_nobody_to_oneself_and_said_twice_count_once_or_not() {
    let contacts = (0..3).map(contact).collect();
    let ends = [(0, 1), (1, 0), (2, 2), (1, 9)];
    let ties = ends
        .iter()
        .zip(100..)
        .map(|(e, n)| tie(id(n), id(e.0), id(e.1)));
    let map = Map::new(contacts, ties.collect());
    assert_eq!(
        (map.ties.len(), map.loose.clone()),
        (1, vec![id(102), id(103)])
    );
    assert_eq!(measures(&map).groups, 2);
}
