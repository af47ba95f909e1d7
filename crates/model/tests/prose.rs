//! Prose: whose words are whose, what comes from elsewhere, and hostile bytes.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use kith_model::prose::{LoroProse, Prose, ProseError, Version};
use loro::{ExportMode, LoroDoc};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// A short text by two peers, and its updates.
fn small() -> (LoroProse, Vec<(Vec<u8>, u64)>) {
    let mut prose = LoroProse::empty();
    let mut updates = Vec::new();
    for (at, delete, words, peer) in [
        (0, 0, "I like the allotment. ", 1),
        (22, 0, "Mae'n braf. 🌱", 2),
        (7, 3, "my", 1),
        (0, 1, "We", 2),
    ] {
        let update = prose.splice(at, delete, words, peer).unwrap().unwrap();
        updates.push((update, peer));
    }
    (prose, updates)
}

fn listed(updates: &[(Vec<u8>, u64)]) -> impl Iterator<Item = (&[u8], u64)> {
    updates
        .iter()
        .map(|(update, peer)| (update.as_slice(), *peer))
}

#[test]
fn what_was_written_reads_the_same_elsewhere() {
    let (prose, updates) = small();
    assert_eq!(prose.text(), "We like my allotment. Mae'n braf. 🌱");
    let mut other = LoroProse::empty();
    for (update, peer) in &updates {
        other.import(update, *peer).unwrap();
        other.import(update, *peer).unwrap();
    }
    let loaded = LoroProse::load(listed(&updates)).unwrap();
    let backwards =
        LoroProse::load(listed(&updates).collect::<Vec<_>>().into_iter().rev()).unwrap();
    for same in [other, loaded, backwards] {
        assert_eq!(same.text(), prose.text());
        assert_eq!(same.spans(), prose.spans());
        assert_eq!(same.version(), prose.version());
    }
}

#[test]
fn each_span_says_whose_it_is() {
    let (prose, _) = small();
    let spans = [
        ("We", 2),
        (" like ", 1),
        ("my", 1),
        (" allotment. ", 1),
        ("Mae'n braf. 🌱", 2),
    ];
    let mut joined: Vec<(String, u64)> = Vec::new();
    for (words, peer) in spans {
        match joined.last_mut() {
            Some((span, p)) if *p == peer => span.push_str(words),
            _ => joined.push((words.to_owned(), peer)),
        }
    }
    assert_eq!(prose.spans(), joined);
    assert!(LoroProse::empty().spans().is_empty());
}

#[test]
fn updates_by_another_peer_are_refused() {
    let (_, updates) = small();
    let mut prose = LoroProse::empty();
    assert_eq!(prose.import(&updates[0].0, 2), Err(ProseError::OtherPeer));
    assert_eq!(prose.text(), "");
    // Even hidden behind changes of its own.
    let doc = LoroDoc::new();
    doc.set_peer_id(1).unwrap();
    doc.get_text("t").insert(0, "one").unwrap();
    doc.set_peer_id(2).unwrap();
    doc.get_text("t").insert(0, "two").unwrap();
    let both = doc.export(ExportMode::all_updates()).unwrap();
    assert_eq!(prose.import(&both, 1), Err(ProseError::OtherPeer));
    assert_eq!(prose.import(&both, 2), Err(ProseError::OtherPeer));
    assert_eq!(
        LoroProse::load([(both.as_slice(), 1)]).err(),
        Some(ProseError::OtherPeer)
    );
}

#[test]
fn updates_that_build_on_what_is_not_here_wait() {
    let (_, updates) = small();
    let mut prose = LoroProse::empty();
    assert_eq!(prose.import(&updates[1].0, 2), Err(ProseError::Missing));
    assert_eq!(prose.import(&updates[2].0, 1), Err(ProseError::Missing));
    assert_eq!(prose.version(), LoroProse::empty().version());
    prose.import(&updates[0].0, 1).unwrap();
    prose.import(&updates[1].0, 2).unwrap();
    let gap = LoroProse::load(listed(&updates[1..]));
    assert_eq!(gap.err(), Some(ProseError::Missing));
}

#[test]
fn only_updates_of_words_are_taken() {
    let doc = LoroDoc::new();
    doc.set_peer_id(1).unwrap();
    doc.get_text("t").insert(0, "words").unwrap();
    let snapshot = doc.export(ExportMode::Snapshot).unwrap();
    doc.get_map("hidden").insert("x", 1).unwrap();
    let more = doc.export(ExportMode::all_updates()).unwrap();
    let mut prose = LoroProse::empty();
    for (why, bytes) in [("a snapshot", snapshot), ("more than words", more)] {
        assert_eq!(prose.import(&bytes, 1), Err(ProseError::Damaged), "{why}");
        assert_eq!(prose.text(), "");
    }
}

#[test]
fn writing_from_an_old_version_merges() {
    let mut prose = LoroProse::empty();
    prose.write(&Version::default(), "tea and cake", 1).unwrap();
    let base = prose.version();
    prose.write(&base, "tea and Welsh cake", 1).unwrap();
    let update = prose
        .write(&base, "tea, milk and cake", 2)
        .unwrap()
        .unwrap();
    assert_eq!(prose.text(), "tea, milk and Welsh cake");
    assert_eq!(prose.at(&base).unwrap().text(), "tea and cake");
    let mut other = prose.at(&base).unwrap();
    other.import(&update, 2).unwrap();
    assert_eq!(other.text(), "tea, milk and cake");
}

#[test]
fn a_peer_that_wrote_since_is_stale() {
    let mut prose = LoroProse::empty();
    prose.write(&Version::default(), "one", 1).unwrap();
    let base = prose.version();
    prose.write(&base, "one two", 1).unwrap();
    let before = prose.version();
    assert_eq!(
        prose.write(&base, "one three", 1),
        Err(ProseError::StalePeer)
    );
    assert_eq!(prose.version(), before);
    assert!(prose.write(&base, "one three", 2).unwrap().is_some());
}

#[test]
fn nothing_changed_writes_nothing() {
    let (mut prose, _) = small();
    let before = prose.version();
    let text = prose.text();
    assert_eq!(prose.write(&before, &text, 3), Ok(None));
    assert_eq!(prose.splice(0, 0, "", 3), Ok(None));
    assert_eq!(prose.version(), before);
}

#[test]
fn there_is_nothing_to_splice_beyond_the_end() {
    let (mut prose, _) = small();
    let length = prose.text().chars().count();
    for (at, delete) in [
        (length + 1, 0),
        (length, 1),
        (0, length + 1),
        (1, usize::MAX),
    ] {
        assert_eq!(
            prose.splice(at, delete, "x", 1),
            Err(ProseError::NoSuchVersion)
        );
    }
    prose.splice(0, length, "x", 1).unwrap();
    assert_eq!(prose.text(), "x");
}

#[test]
fn letters_of_every_kind_keep_whole() {
    let written = [
        "👩🏽‍🦽 a'r teulu 👨‍👩‍👧",
        "Sia\u{302}n, Llŷr, ngŵydd",
        "אני אוהבת את הגינה",
        "\u{202e}mixed אב cd\u{202c}",
        "e\u{301}\u{323}\u{308}",
        "\0\r\n\t",
        "",
    ];
    let mut prose = LoroProse::empty();
    let mut updates = Vec::new();
    for (n, text) in written.into_iter().enumerate() {
        let base = prose.version();
        let peer = n as u64 % 2 + 1;
        if let Some(update) = prose.write(&base, text, peer).unwrap() {
            updates.push((update, peer));
        }
        assert_eq!(prose.text(), text);
        let spelt: String = prose.spans().into_iter().map(|(words, _)| words).collect();
        assert_eq!(spelt, text);
        let loaded = LoroProse::load(listed(&updates)).unwrap();
        assert_eq!(loaded.text(), text);
        assert_eq!(loaded.spans(), prose.spans());
    }
}

#[test]
fn a_very_long_text_is_written_within_reason() {
    let long: String = "Es i i Lanfairpwllgwyngyll gyda Mair, ac mi gawson ni de a chacen.\n"
        .chars()
        .cycle()
        .take(200_000)
        .collect();
    let mut prose = LoroProse::empty();
    let first = prose.write(&Version::default(), &long, 1).unwrap();
    let mended = long.replacen("Mair", "Siân", 3) + "Diolch!";
    let second = prose.write(&prose.version(), &mended, 2).unwrap();
    assert_eq!(prose.text(), mended);
    let updates = [(first.unwrap(), 1), (second.unwrap(), 2)];
    let mut other = LoroProse::empty();
    for (update, peer) in listed(&updates) {
        other.import(update, peer).unwrap();
    }
    let loaded = LoroProse::load(listed(&updates)).unwrap();
    for same in [other, loaded] {
        assert_eq!(same.text(), mended);
        assert_eq!(same.spans(), prose.spans());
    }
}

#[test]
fn all_of_a_long_text_can_be_written_anew() {
    let long: String = "Mae'n braf yn yr ardd. "
        .chars()
        .cycle()
        .take(20_000)
        .collect();
    let turned: String = long.chars().rev().collect();
    let mut prose = LoroProse::empty();
    prose.write(&Version::default(), &long, 1).unwrap();
    prose.write(&prose.version(), &turned, 2).unwrap();
    assert_eq!(prose.text(), turned);
}

#[test]
fn five_hundred_updates_load_at_once_or_one_by_one() {
    let mut prose = LoroProse::empty();
    let mut updates = Vec::new();
    for n in 0..500usize {
        let length = prose.text().chars().count();
        let peer = (n / 10) as u64 + 1;
        let at = n * 7_919 % (length + 1);
        let words = "a few words more, about forty letters... ";
        updates.push((prose.splice(at, 0, words, peer).unwrap().unwrap(), peer));
    }
    let loaded = LoroProse::load(listed(&updates)).unwrap();
    assert_eq!(loaded.text(), prose.text());
    assert_eq!(loaded.spans(), prose.spans());
    let mut one = LoroProse::load(listed(&updates[..450])).unwrap();
    listed(&updates[450..]).for_each(|(update, peer)| one.import(update, peer).unwrap());
    assert_eq!(one.text(), prose.text());
}

/// xxHash32, which Loro puts into the head of its updates.
fn xxh32(bytes: &[u8], seed: u32) -> u32 {
    const P: [u32; 5] = [
        2_654_435_761,
        2_246_822_519,
        3_266_489_917,
        668_265_263,
        374_761_393,
    ];
    let word = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    let mut at = 0;
    let mut hash = seed.wrapping_add(P[4]);
    if bytes.len() >= 16 {
        let mut lanes = [
            seed.wrapping_add(P[0]).wrapping_add(P[1]),
            seed.wrapping_add(P[1]),
            seed,
            seed.wrapping_sub(P[0]),
        ];
        while at + 16 <= bytes.len() {
            for lane in &mut lanes {
                let mixed = lane.wrapping_add(word(at).wrapping_mul(P[1]));
                *lane = mixed.rotate_left(13).wrapping_mul(P[0]);
                at += 4;
            }
        }
        let turned = lanes
            .iter()
            .zip([1, 7, 12, 18])
            .map(|(l, by)| l.rotate_left(by));
        hash = turned.fold(0, u32::wrapping_add);
    }
    hash = hash.wrapping_add(bytes.len() as u32);
    while at + 4 <= bytes.len() {
        let mixed = hash.wrapping_add(word(at).wrapping_mul(P[2]));
        hash = mixed.rotate_left(17).wrapping_mul(P[3]);
        at += 4;
    }
    for byte in &bytes[at..] {
        let mixed = hash.wrapping_add(u32::from(*byte).wrapping_mul(P[4]));
        hash = mixed.rotate_left(11).wrapping_mul(P[0]);
    }
    hash = (hash ^ (hash >> 15)).wrapping_mul(P[1]);
    hash = (hash ^ (hash >> 13)).wrapping_mul(P[2]);
    hash ^ (hash >> 16)
}

/// Where the checksum stands in Loro's head, and what it is over.
fn seal(bytes: &mut [u8]) {
    if bytes.len() > 20 {
        let sum = xxh32(&bytes[20..], u32::from_le_bytes(*b"LORO"));
        bytes[16..20].copy_from_slice(&sum.to_le_bytes());
    }
}

#[test]
fn the_checksum_here_is_the_one_of_loro() {
    for (update, _) in small().1 {
        let mut sealed = update.clone();
        sealed[16..20].fill(0);
        seal(&mut sealed);
        assert_eq!(sealed, update);
    }
}

fn damaged(mut bytes: Vec<u8>, blows: &[(u8, Index, u8)], from: usize) -> Vec<u8> {
    for (kind, at, byte) in blows {
        if bytes.len() <= from {
            break;
        }
        let at = from + at.index(bytes.len() - from);
        match kind {
            0 => bytes[at] = *byte,
            1 => bytes[at] ^= 1 << (byte % 8),
            2 => drop(bytes.remove(at)),
            3 => bytes.insert(at, *byte),
            4 => bytes[at] = 0xff,
            _ => bytes.truncate(at),
        }
    }
    bytes
}

/// Whatever comes: no panic; on error the document is as it was, and
/// otherwise it still reads, is written and reads elsewhere.
fn stands(prose: &mut LoroProse, bytes: &[u8], peer: u64) -> Result<(), TestCaseError> {
    let before = (prose.text(), prose.spans(), prose.version());
    let outcome = prose.import(bytes, peer);
    let after = (prose.text(), prose.spans(), prose.version());
    if outcome.is_err() {
        prop_assert_eq!(after, before);
    } else {
        let text = after.0 + "!";
        prose.write(&after.2, &text, 99).unwrap();
        prop_assert_eq!(prose.text(), text);
    }
    Ok(())
}

#[test]
fn forged_updates_that_fuzzing_found_do_no_harm() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    for file in std::fs::read_dir(folder).unwrap() {
        let body = std::fs::read(file.unwrap().path()).unwrap();
        let mut bytes = [b"loro".as_slice(), &[0; 16], &[0, 4], &body].concat();
        seal(&mut bytes);
        let mut prose = LoroProse::empty();
        prose.splice(0, 0, "I like the allotment.", 1).unwrap();
        prose.splice(6, 0, " 🌱", 2).unwrap();
        stands(&mut prose, &bytes, 1).unwrap();
    }
}

fn blows() -> impl Strategy<Value = Vec<(u8, Index, u8)>> {
    vec((0..6u8, any::<Index>(), any::<u8>()), 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn damaged_updates_are_refused(which in 0..4usize, blows in blows()) {
        let (_, updates) = small();
        let mut prose = LoroProse::load(listed(&updates[..which])).unwrap();
        let (update, peer) = &updates[which];
        let bytes = damaged(update.clone(), &blows, 16);
        let same = bytes == *update;
        stands(&mut prose, &bytes, *peer)?;
        prop_assert!(same || prose.import(&bytes, *peer).is_err(), "the checksum tells");
    }

    #[test]
    fn forged_updates_do_no_harm(which in 0..4usize, blows in blows()) {
        let (_, updates) = small();
        let mut prose = LoroProse::load(listed(&updates[..which])).unwrap();
        let (update, peer) = &updates[which];
        let mut bytes = damaged(update.clone(), &blows, 20);
        seal(&mut bytes);
        stands(&mut prose, &bytes, *peer)?;
        if let Ok(loaded) = LoroProse::load([(bytes.as_slice(), *peer)]) {
            loaded.spans();
        }
    }

    #[test]
    fn random_bytes_are_refused(mut bytes: Vec<u8>, sealed: bool, mode in 0..6u8) {
        if sealed {
            let mut whole = b"loro".to_vec();
            whole.extend([0; 16]);
            whole.extend([0, mode]);
            whole.append(&mut bytes);
            bytes = whole;
            seal(&mut bytes);
        }
        let mut prose = small().0;
        stands(&mut prose, &bytes, 1)?;
        let loaded = LoroProse::load([(bytes.as_slice(), 1)]);
        // Loro's head takes 22 bytes; with nothing after it, it is an update of nothing.
        prop_assert!(loaded.is_err() || bytes.len() >= 22);
        prop_assert!(bytes.len() != 22 || loaded.is_err() || loaded.unwrap().text().is_empty());
    }

    #[test]
    fn any_version_is_known_or_refused(mut bytes: Vec<u8>, at: Index, byte: u8, near: bool) {
        let mut prose = small().0;
        if near {
            bytes = prose.version().0;
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let version = Version(bytes);
        if let Err(error) = prose.at(&version) {
            prop_assert_eq!(error, ProseError::NoSuchVersion);
            prop_assert_eq!(prose.write(&version, "x", 9), Err(ProseError::NoSuchVersion));
        }
    }

    #[test]
    fn writing_gives_the_text_that_was_meant(texts in vec("[aáb 👩🏽‍🦽ש\u{301}\n]{0,12}", 1..6)) {
        let mut prose = LoroProse::empty();
        for (n, text) in texts.iter().enumerate() {
            let base = prose.version();
            prose.write(&base, text, n as u64).unwrap();
            prop_assert_eq!(&prose.text(), text);
        }
    }
}

/// Found by fuzzing: it read well, and words written at the end came to stand before the last letter.
#[test]
fn a_change_that_moves_where_later_words_stand_is_refused() {
    let body = include_bytes!("../../../fuzz/corpus/prose/moves-later-words");
    let mut update = [b"loro".as_slice(), &[0; 16], &[0, 4], body].concat();
    seal(&mut update);
    let mut prose = LoroProse::empty();
    prose.splice(0, 0, "I like the allotment.", 1).unwrap();
    prose.splice(6, 0, " 🌱", 2).unwrap();
    let before = (prose.text(), prose.spans());
    let taken = prose.import(&update, 1);
    assert!(taken.is_err(), "{}", prose.text());
    assert_eq!((prose.text(), prose.spans()), before);
}
