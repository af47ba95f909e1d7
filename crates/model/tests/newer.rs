//! Operations of a newer format are kept byte for byte and make their entity
//! one that can only be read.

#![allow(clippy::unwrap_used)]

use kith_model::newer::Read;
use kith_model::op::{DecodeOpError, FORMAT};
use kith_model::{Change, Entity, EntityId, LogId, MemberId, Moment, Op, OpId, Value, Voice};
use minicbor::Encoder;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

fn cbor(value: impl minicbor::Encode<()>) -> Vec<u8> {
    minicbor::to_vec(value).unwrap()
}

/// Any well-formed CBOR item, canonical or not.
fn item() -> impl Strategy<Value = Vec<u8>> {
    let leaf = prop_oneof![
        any::<u64>().prop_map(cbor),
        any::<i64>().prop_map(cbor),
        any::<f64>().prop_map(cbor),
        any::<String>().prop_map(cbor),
        any::<Vec<u8>>().prop_map(|bytes| cbor(minicbor::bytes::ByteVec::from(bytes))),
        Just(vec![0xf6]),
        Just(vec![0x18, 0x01]),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            (vec(inner.clone(), 0..4)).prop_map(|list| {
                let mut bytes = vec![0x80 + list.len() as u8];
                bytes.extend(list.concat());
                bytes
            }),
            (vec(inner.clone(), 0..4)).prop_map(|list| {
                let mut bytes = vec![0x9f];
                bytes.extend(list.concat());
                bytes.push(0xff);
                bytes
            }),
            (vec((inner.clone(), inner.clone()), 0..4)).prop_map(|pairs| {
                let mut bytes = vec![0xa0 + pairs.len() as u8];
                pairs
                    .into_iter()
                    .for_each(|(k, v)| bytes.extend([k, v].concat()));
                bytes
            }),
            inner.prop_map(|inside| [vec![0xd8, 0x64], inside].concat()),
        ]
    })
}

const WHAT: EntityId = EntityId([2; 16]);

fn newer(format: u16, lamport: u64, tail: &[Vec<u8>]) -> Vec<u8> {
    let mut encoder = Encoder::new(Vec::new());
    let id = OpId {
        log: LogId([1; 16]),
        counter: 5,
    };
    (|| {
        encoder
            .array(6 + tail.len() as u64)?
            .encode(format)?
            .encode(id)?
            .encode(WHAT)?;
        encoder
            .encode(lamport)?
            .encode(Moment(-7))?
            .encode(MemberId([3; 16]))
            .map(drop)
    })()
    .unwrap();
    [encoder.into_writer(), tail.concat()].concat()
}

proptest! {
    #[test]
    fn they_are_kept_byte_for_byte(
        format in FORMAT + 1.., lamport: u64, tail in vec(item(), 0..30),
    ) {
        let bytes = newer(format, lamport, &tail);
        let read = Read::decode(&bytes).unwrap();
        prop_assert!(matches!(read, Read::Newer(_)));
        prop_assert_eq!(read.encode(), bytes);
        let head = read.head();
        prop_assert_eq!((head.format, head.lamport), (format, lamport));
        prop_assert_eq!((head.entity, head.at, head.id.counter), (WHAT, Moment(-7), 5));
    }

    #[test]
    fn malformed_ones_are_refused(
        tail in vec(item(), 0..6), cut: Index, more in vec(any::<u8>(), 1..5),
    ) {
        let mut bytes = newer(2, 1, &tail);
        prop_assert!(Read::decode(&bytes[..cut.index(bytes.len())]).is_err());
        bytes.extend(more);
        prop_assert_eq!(Read::decode(&bytes), Err(DecodeOpError::NotAnOp));
    }

    #[test]
    fn damaged_ones_are_refused_or_kept_as_they_are(
        tail in vec(item(), 0..6), at: Index, byte: u8,
    ) {
        let mut bytes = newer(2, 1, &tail);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(read) = Read::decode(&bytes) {
            prop_assert_eq!(read.encode(), bytes);
        }
    }
}

#[test]
fn a_head_that_is_too_short_or_endless_is_refused() {
    let good = newer(2, 1, &[]);
    let mut five = good.clone();
    five[0] = 0x85;
    five.truncate(good.len() - 17);
    let mut endless = good.clone();
    endless[0] = 0x9f;
    endless.push(0xff);
    for bytes in [five, endless] {
        assert_eq!(Read::decode(&bytes), Err(DecodeOpError::NotAnOp));
    }
}

#[test]
fn a_tail_nested_without_end_does_no_harm() {
    for (open, close) in [(0x81, Some(0)), (0x81, None), (0x9f, None), (0xc1, Some(0))] {
        let mut tail = vec![open; 1 << 20];
        tail.extend(close);
        let read = Read::decode(&newer(2, 1, &[tail]));
        assert_eq!(read.is_ok(), close.is_some());
    }
}

#[test]
fn they_make_their_entity_one_that_can_only_be_read() {
    let known = Read::Known(Op {
        format: FORMAT,
        id: OpId {
            log: LogId([4; 16]),
            counter: 0,
        },
        entity: WHAT,
        lamport: 1,
        at: Moment(0),
        by: MemberId([3; 16]),
        voice: Voice::Own,
        since: None,
        correction: false,
        change: Change::Set {
            field: "name".into(),
            value: Value::Text("Mair".into()),
            replaces: vec![],
        },
    });
    let newer = Read::decode(&newer(2, 9, &[vec![0xf6]])).unwrap();
    let before = Entity::fold(WHAT, [&known]);
    assert!(!before.read_only);
    let now = Entity::fold(WHAT, [&known, &newer]);
    assert!(now.read_only);
    assert_eq!(now.facts, before.facts, "what is known is still shown");
    assert_eq!(
        now.seen.len(),
        2,
        "a removal says that it saw the newer one"
    );
    let elsewhere = Entity::fold(EntityId([9; 16]), [&newer]);
    assert!(!elsewhere.read_only);
}
