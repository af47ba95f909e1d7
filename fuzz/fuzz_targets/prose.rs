//! Changes to prose from elsewhere, over a small document: refused and nothing is touched, or
//! taken in and the document still reads and is written.
//!
//! The bytes are the body of a Loro update; the head and its checksum are put on here.

#![no_main]

use std::panic;
use std::sync::Once;

use kith_model::prose::{LoroProse, Prose};
use libfuzzer_sys::fuzz_target;

static QUIET: Once = Once::new();

fuzz_target!(|body: &[u8]| {
    // The library panics on some of this; import catches it, where libfuzzer's hook would abort.
    if std::env::var_os("KITH_LOUD").is_none() {
        QUIET.call_once(|| panic::set_hook(Box::new(|_| ())));
    }
    let outcome = panic::catch_unwind(|| {
        let mut update = [b"loro".as_slice(), &[0; 16], &[0, 4], body].concat();
        let sum = xxhash_rust::xxh32::xxh32(&update[20..], u32::from_le_bytes(*b"LORO"));
        update[16..20].copy_from_slice(&sum.to_le_bytes());
        over_a_small_document(&update);
    });
    if outcome.is_err() {
        std::process::abort();
    }
});

fn over_a_small_document(update: &[u8]) {
    let mut prose = LoroProse::empty();
    let mut updates = Vec::new();
    for (at, words, peer) in [(0, "I like the allotment.", 1), (6, " 🌱", 2)] {
        let made = prose
            .splice(at, 0, words, peer)
            .expect("a place that is there");
        updates.push((made.expect("words"), peer));
    }
    let before = (prose.text(), prose.spans(), prose.version());
    if prose.import(update, 1).is_err() {
        assert_eq!((prose.text(), prose.spans(), prose.version()), before);
        return;
    }
    let all = updates
        .iter()
        .map(|(u, p)| (u.as_slice(), *p))
        .chain([(update, 1)]);
    if let Ok(loaded) = LoroProse::load(all) {
        assert_eq!(
            (loaded.text(), loaded.spans()),
            (prose.text(), prose.spans())
        );
    }
    let text = prose.text() + "!";
    prose
        .write(&prose.version(), &text, 3)
        .expect("it can still be written");
    assert_eq!(prose.text(), text);
}
