//! The encoding of operations: what is written reads back, only canonical
//! bytes are taken, and the bytes of every kind of operation stay what they
//! were (`golden`, never edited).

#![allow(clippy::unwrap_used)]

use std::path::Path;

use kith_model::newer::Read;
use kith_model::op::{DecodeOpError, FORMAT, MAX_BYTES};
use kith_model::{
    Change, EntityId, EntityKind, LifeDate, LogId, MemberId, Moment, Op, OpId, PictureId, Value,
    Voice,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

fn op_id() -> impl Strategy<Value = OpId> {
    any::<([u8; 16], u64)>().prop_map(|(log, counter)| OpId {
        log: LogId(log),
        counter,
    })
}

fn date() -> impl Strategy<Value = LifeDate> {
    let day =
        (1800..=2200u16, 1..=12u8, 1..=28u8).prop_map(|(y, m, d)| LifeDate::day(y, m, d).unwrap());
    let vague = (1800..=2200u16, 0..=12u8).prop_map(|(y, m)| match m {
        0 => y.to_string().parse().unwrap(),
        m => format!("{y}-{m:02}").parse().unwrap(),
    });
    prop_oneof![day, vague]
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::None),
        any::<String>().prop_map(Value::Text),
        any::<String>().prop_map(Value::Choice),
        vec(any::<String>(), 0..4).prop_map(Value::Choices),
        date().prop_map(Value::Date),
        any::<i64>().prop_map(|at| Value::Moment(Moment(at))),
        any::<bool>().prop_map(Value::Flag),
        any::<i64>().prop_map(Value::Number),
        any::<[u8; 16]>().prop_map(|id| Value::Link(EntityId(id))),
        any::<[u8; 16]>().prop_map(|id| Value::Picture(PictureId(id))),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    let ids = || vec(op_id(), 0..4);
    prop_oneof![
        select(EntityKind::ALL).prop_map(|kind| Change::Create { kind }),
        (any::<String>(), value(), ids()).prop_map(|(field, value, replaces)| Change::Set {
            field,
            value,
            replaces
        }),
        any::<(String, u64, Vec<u8>)>().prop_map(|(field, peer, update)| Change::Text {
            field,
            peer,
            update
        }),
        (any::<Vec<u8>>(), ids())
            .prop_map(|(position, replaces)| Change::Place { position, replaces }),
        ids().prop_map(|seen| Change::Remove { seen }),
        ids().prop_map(|replaces| Change::Keep { replaces }),
        any::<[u8; 16]>().prop_map(|id| Change::SamePerson { with: EntityId(id) }),
        any::<(String, Vec<u8>)>().prop_map(|(kind, body)| Change::Event { kind, body }),
        op_id().prop_map(|event| Change::Retract { event }),
    ]
}

fn op() -> impl Strategy<Value = Op> {
    let voice = prop_oneof![
        Just(Voice::Own),
        Just(Voice::Coordinator),
        any::<String>().prop_map(|name| Voice::Other { name }),
    ];
    let head = (op_id(), any::<([u8; 16], u64, i64, [u8; 16])>());
    let rest = (voice, prop::option::of(date()), any::<bool>(), change());
    (head, rest).prop_map(
        |((id, (entity, lamport, at, by)), (voice, since, correction, change))| Op {
            format: FORMAT,
            id,
            entity: EntityId(entity),
            lamport,
            at: Moment(at),
            by: MemberId(by),
            voice,
            since,
            correction,
            change,
        },
    )
}

/// Whatever comes: refused, or the very same bytes.
fn refused_or_kept(bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Ok(read) = Read::decode(bytes) {
        prop_assert_eq!(read.encode(), bytes);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn what_is_written_reads_back(op in op()) {
        prop_assert_eq!(Read::decode(&op.encode()), Ok(Read::Known(op)));
    }

    #[test]
    fn damaged_bytes_are_refused_or_kept_as_they_are(
        op in op(),
        blows in vec((0..4u8, any::<Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = op.encode();
        for (kind, at, byte) in blows {
            let at = at.index(bytes.len().max(1));
            match kind {
                0 if !bytes.is_empty() => bytes[at] = byte,
                1 if !bytes.is_empty() => bytes[at] ^= 1 << (byte % 8),
                2 if !bytes.is_empty() => drop(bytes.remove(at)),
                _ => bytes.insert(at, byte),
            }
        }
        refused_or_kept(&bytes)?;
    }

    #[test]
    fn any_bytes_are_refused_or_kept_as_they_are(bytes: Vec<u8>) {
        refused_or_kept(&bytes)?;
    }

    #[test]
    fn bytes_cut_short_or_too_long_are_refused(op in op(), cut: Index, more in vec(any::<u8>(), 1..9)) {
        let mut bytes = op.encode();
        prop_assert!(Read::decode(&bytes[..cut.index(bytes.len())]).is_err());
        bytes.extend(more);
        prop_assert_eq!(Read::decode(&bytes), Err(DecodeOpError::NotAnOp));
    }
}

fn plain() -> Vec<u8> {
    sample(Change::Remove { seen: vec![] }).encode()
}

#[test]
fn only_the_canonical_form_is_taken() {
    let good = plain();
    assert!(Read::decode(&good).is_ok());
    assert_eq!(good[..3], [0x8a, 1, 0x82], "ten items, format 1, an id");
    let swap = |at: usize, with: &[u8]| {
        let mut bytes = good.clone();
        bytes.splice(at..=at, with.iter().copied());
        bytes
    };
    let mut endless = swap(0, &[0x9f]);
    endless.push(0xff);
    let mut eleven = swap(0, &[0x8b]);
    eleven.push(0xf6);
    for (why, bytes) in [
        ("a longer count", swap(0, &[0x98, 10])),
        ("an endless array", endless),
        ("an item more", eleven),
        ("a longer format", swap(1, &[0x18, 1])),
        ("a longer id", swap(2, &[0x98, 2])),
        ("a longer byte count", swap(3, &[0x58, 16])),
        ("no format", swap(1, &[0])),
        ("a negative format", swap(1, &[0x20])),
        ("a format beyond any", swap(1, &[0x1a, 0, 1, 0, 0])),
        ("a tag", swap(1, &[0xc1, 1])),
        ("a map", swap(0, &[0xaa])),
    ] {
        assert!(Read::decode(&bytes).is_err(), "{why}");
    }
}

#[test]
fn a_date_that_never_was_is_refused() {
    let real = "2026-11-23".parse().unwrap();
    let mut bytes = sample(Change::Set {
        field: "born".into(),
        value: Value::Date(real),
        replaces: vec![],
    })
    .encode();
    let day = bytes.iter().rposition(|b| *b == 23).unwrap();
    assert!(Read::decode(&bytes).is_ok());
    bytes.splice(day..=day, [0x18, 31]);
    assert_eq!(Read::decode(&bytes), Err(DecodeOpError::NotCanonical));
}

#[test]
fn an_operation_too_large_is_refused_unread() {
    let event = |size| {
        sample(Change::Event {
            kind: "x".into(),
            body: vec![0; size],
        })
        .encode()
    };
    let around = event(MAX_BYTES).len() - MAX_BYTES;
    assert!(Read::decode(&event(MAX_BYTES - around)).is_ok());
    let over = event(MAX_BYTES - around + 1);
    assert_eq!(Read::decode(&over), Err(DecodeOpError::TooLarge));
}

fn sample(change: Change) -> Op {
    Op {
        format: 1,
        id: OpId {
            log: LogId([0x11; 16]),
            counter: 300,
        },
        entity: EntityId([0x22; 16]),
        lamport: 70_000,
        at: Moment(1_795_391_940_000),
        by: MemberId([0x33; 16]),
        voice: Voice::Own,
        since: None,
        correction: false,
        change,
    }
}

/// One of each kind of operation and of value.
fn samples() -> Vec<(String, Op)> {
    let seen = || {
        vec![OpId {
            log: LogId([0x44; 16]),
            counter: 7,
        }]
    };
    let set = |value| Change::Set {
        field: "ring".into(),
        value,
        replaces: seen(),
    };
    let changes = [
        (
            "create",
            Change::Create {
                kind: EntityKind::Contact,
            },
        ),
        ("set-none", set(Value::None)),
        ("set-text", set(Value::Text("Siân 🏴󠁧󠁢󠁷󠁬󠁳󠁿".into()))),
        ("set-choice", set(Value::Choice("family".into()))),
        (
            "set-choices",
            set(Value::Choices(vec!["easyRead".into(), "bsl".into()])),
        ),
        ("set-date", set(Value::Date("2019-05".parse().unwrap()))),
        ("set-moment", set(Value::Moment(Moment(-1)))),
        ("set-flag", set(Value::Flag(true))),
        ("set-number", set(Value::Number(-4))),
        ("set-link", set(Value::Link(EntityId([0x55; 16])))),
        ("set-picture", set(Value::Picture(PictureId([0x66; 16])))),
        (
            "text",
            Change::Text {
                field: "note".into(),
                peer: u64::MAX - 1,
                update: vec![1, 2, 3],
            },
        ),
        (
            "place",
            Change::Place {
                position: vec![0x80],
                replaces: seen(),
            },
        ),
        ("remove", Change::Remove { seen: seen() }),
        ("keep", Change::Keep { replaces: seen() }),
        (
            "same-person",
            Change::SamePerson {
                with: EntityId([0x55; 16]),
            },
        ),
        (
            "event",
            Change::Event {
                kind: "agreed".into(),
                body: vec![0xf6],
            },
        ),
        ("retract", Change::Retract { event: seen()[0] }),
    ];
    let mut all: Vec<(String, Op)> = changes
        .into_iter()
        .map(|(name, change)| (name.to_owned(), sample(change)))
        .collect();
    let mended = |voice, since: &str| Op {
        voice,
        since: since.parse().ok(),
        correction: true,
        ..sample(set(Value::None))
    };
    let mum = Voice::Other { name: "Mum".into() };
    all.push((
        "voice-coordinator".into(),
        mended(Voice::Coordinator, "2019"),
    ));
    all.push(("voice-other".into(), mended(mum, "2019-05-14")));
    all
}

#[test]
fn operations_are_written_as_they_always_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let samples = samples();
    for (name, op) in &samples {
        let path = folder.join(format!("op-{name}.cbor"));
        // KITH_BLESS writes what is new and changes nothing that is there.
        if std::env::var_os("KITH_BLESS").is_some() && !path.exists() {
            std::fs::write(&path, op.encode()).unwrap();
        }
        let golden = std::fs::read(&path).unwrap_or_else(|e| panic!("op-{name}.cbor: {e}"));
        assert_eq!(
            op.encode(),
            golden,
            "{name} is written otherwise than before"
        );
        assert_eq!(Read::decode(&golden), Ok(Read::Known(op.clone())), "{name}");
    }
    let files = std::fs::read_dir(&folder).unwrap().filter(|f| {
        let name = f.as_ref().unwrap().file_name();
        name.to_string_lossy().ends_with(".cbor")
    });
    assert_eq!(
        files.count(),
        samples.len(),
        "a golden file that nothing reads"
    );
}
