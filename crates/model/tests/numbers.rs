//! The numbers by which kinds stand on the wire are frozen.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use kith_model::{EntityKind, Scope, SectionKind};

#[test]
fn kinds_keep_their_numbers() {
    let number = |cbor: Vec<u8>| minicbor::decode::<u32>(&cbor).unwrap();
    let mut lines = String::new();
    for kind in EntityKind::ALL {
        let n = number(minicbor::to_vec(kind).unwrap());
        lines += &format!("entity {n} {kind:?} in {:?}\n", kind.section());
    }
    for kind in SectionKind::OF_A_PERSON
        .into_iter()
        .chain([SectionKind::Council])
    {
        let n = number(minicbor::to_vec(kind).unwrap());
        lines += &format!("section {n} {kind:?}\n");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/numbers.txt");
    if std::env::var_os("KITH_BLESS").is_some() && !path.exists() {
        std::fs::write(&path, &lines).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap();
    // New kinds add lines; a line that is there never changes.
    for line in golden.lines() {
        assert!(lines.lines().any(|l| l == line), "{line} is no longer so");
    }
    assert_eq!(
        lines.lines().count(),
        golden.lines().count(),
        "a new kind needs its line"
    );
}

#[test]
fn what_no_version_knows_is_no_kind() {
    assert!(minicbor::decode::<EntityKind>(&[EntityKind::ALL.len() as u8]).is_err());
    assert!(minicbor::decode::<SectionKind>(&[12]).is_err());
    let council = minicbor::to_vec(Scope::Council).unwrap();
    assert_eq!(minicbor::decode::<Scope>(&council).unwrap(), Scope::Council);
}
