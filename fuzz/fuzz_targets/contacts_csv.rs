//! Tables of contacts: whatever comes is read within its bounds or refused,
//! and what was read goes out and comes in again as it was.

#![no_main]

use kith_network::sheet::{MAX_ROWS, MAX_WRONG, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(sheet) = read(bytes) else { return };
    assert!(sheet.rows.len() <= MAX_ROWS && sheet.rows.len() <= sheet.total);
    assert!(sheet.wrong.len() <= MAX_WRONG && sheet.wrong.len() <= sheet.total_wrong);
    assert!(sheet.total <= sheet.lines as usize);
    for row in &sheet.rows {
        assert!(!row.name.is_empty() && !row.name.chars().any(char::is_control));
        assert!(row.ring.is_none_or(|ring| (1..=4).contains(&ring)));
        assert!((1..=sheet.lines).contains(&row.line));
    }
    let names: Vec<&str> = sheet.rows.iter().map(|row| row.name.as_str()).collect();
    let again: String = names
        .iter()
        .map(|name| format!("\"{}\"\n", name.replace('"', "\"\"")))
        .collect();
    let again = format!("\u{feff}Name\n{again}");
    if names.iter().all(|name| !name.starts_with('\'')) {
        let Ok(second) = read(again.as_bytes()) else {
            unreachable!("a table")
        };
        assert!(second.rows.iter().map(|row| row.name.as_str()).eq(names));
    }
});
