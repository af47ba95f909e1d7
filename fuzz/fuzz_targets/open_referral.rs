//! Files of Open Referral: whatever comes is read within its bounds or refused,
//! what is read fits an entry, and a record that is whole is read whatever follows it.

#![no_main]

use kith_model::{EntityKind, Value};
use kith_patch::{MAX_RECORDS, MAX_WRONG, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut after = b"[{\"id\":\"0\",\"name\":\"First\"},".to_vec();
    after.extend(bytes);
    let Ok(after) = read(&after) else {
        unreachable!("a list")
    };
    assert_eq!(after.records[0].service.name(), "First");
    let Ok(file) = read(bytes) else { return };
    assert!(file.records.len() <= MAX_RECORDS && file.records.len() + file.beyond <= file.total);
    assert!(file.wrong.len() <= MAX_WRONG && file.wrong.len() <= file.total_wrong);
    let mut known = std::collections::HashSet::new();
    for record in &file.records {
        assert!(known.insert(record.service.outside.as_str()) && !record.service.name().is_empty());
        assert!((1..=file.total).contains(&(record.record as usize)));
        for (field, text) in &record.service.texts {
            assert!(EntityKind::Place.check(field, &Value::Text(text.clone())).is_ok());
            assert!(!text.chars().any(|c| c.is_control() && c != '\n'));
        }
        if let Some(web) = record.service.texts.get("web") {
            let lower = web.to_ascii_lowercase();
            assert!(lower.starts_with("http://") || lower.starts_with("https://"));
        }
    }
});
