//! Looking for words in the memory of processes.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;

use anyhow::{Context, Result};

use crate::processes;

const PAGE: u64 = 4096;

/// How many pages are looked at in one go.
const RUN: usize = 4096;

/// Where words were found: the process, what it is called, the kind of memory, the word.
#[derive(Debug)]
pub struct Find {
    /// The process.
    pub pid: u32,
    /// What it is called.
    pub process: String,
    /// The mapping, as /proc/PID/maps names it.
    pub place: String,
    /// Which word.
    pub word: String,
}

/// Looks for `words`, in UTF-8 and in UTF-16, through all memory of a process and its descendants.
///
/// # Errors
/// When the first process cannot be looked into.
pub fn search(pid: u32, words: &[&str]) -> Result<Vec<Find>> {
    let needles: Vec<(String, Vec<u8>)> = words.iter().flat_map(|word| spellings(word)).collect();
    let mut found = Vec::new();
    for (at, one) in processes::family(pid).into_iter().enumerate() {
        let outcome = search_one(one, &needles, &mut found);
        if at == 0 {
            outcome.context("the memory of Kith cannot be read here")?;
        }
    }
    Ok(found)
}

fn spellings(word: &str) -> Vec<(String, Vec<u8>)> {
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        (word.to_owned(), word.as_bytes().to_vec()),
        (word.to_owned(), wide),
    ]
}

fn search_one(pid: u32, needles: &[(String, Vec<u8>)], found: &mut Vec<Find>) -> Result<()> {
    let maps = fs::read_to_string(format!("/proc/{pid}/maps"))?;
    let memory = File::open(format!("/proc/{pid}/mem"))?;
    let pages = File::open(format!("/proc/{pid}/pagemap"))?;
    let mut starts = [false; 256];
    for (_, needle) in needles {
        starts[usize::from(needle[0])] = true;
    }
    for line in maps.lines() {
        let Some((start, end, place)) = readable(line) else {
            continue;
        };
        let mut seen = Vec::new();
        each_present(&pages, start, end, |from, to| {
            let mut chunk = vec![0; usize::try_from(to - from).unwrap_or_default()];
            let read = memory.read_at(&mut chunk, from).unwrap_or(0);
            seen.extend(words_in(&chunk[..read], needles, &starts));
        });
        seen.sort_unstable();
        seen.dedup();
        for at in seen {
            found.push(Find {
                pid,
                process: processes::name(pid),
                place: place.clone(),
                word: needles[at].0.clone(),
            });
        }
    }
    Ok(())
}

/// Calls with each run of pages that are in memory or swapped out, at most [`RUN`] pages at once. Web views reserve
/// gigabytes of addresses that hold nothing. Each run begins a page early where it goes on from the one before, so
/// that no word is cut.
fn each_present(pages: &File, start: u64, end: u64, mut call: impl FnMut(u64, u64)) {
    let mut entries = vec![0; RUN * 8];
    let mut at = start / PAGE;
    let last = end / PAGE;
    let mut open: Option<u64> = None;
    while at < last {
        let wanted = usize::try_from(last - at).unwrap_or(RUN).min(RUN);
        let read = pages
            .read_at(&mut entries[..wanted * 8], at * 8)
            .unwrap_or(0)
            / 8;
        if read == 0 {
            break;
        }
        for entry in entries[..read * 8].chunks_exact(8) {
            // Bit 63: in memory; bit 62: swapped out.
            let present = entry[7] & 0b1100_0000 != 0;
            match (present, open) {
                (true, None) => open = Some(at),
                (false, Some(from)) => {
                    call(from * PAGE, at * PAGE);
                    open = None;
                }
                (true, Some(from)) if at - from >= RUN as u64 => {
                    call(from * PAGE, at * PAGE);
                    open = Some(at - 1);
                }
                _ => {}
            }
            at += 1;
        }
    }
    if let Some(from) = open {
        call(from * PAGE, at * PAGE);
    }
}

/// The bounds and name of a mapping that can be read and is not a device.
fn readable(line: &str) -> Option<(u64, u64, String)> {
    let mut parts = line.split_whitespace();
    let (start, end) = parts.next()?.split_once('-')?;
    let rights = parts.next()?;
    let place = parts.nth(3).unwrap_or("anonymous").to_owned();
    let device = place.starts_with("/dev/") && !place.starts_with("/dev/shm");
    if !rights.starts_with('r') || place.starts_with("[v") || device {
        return None;
    }
    Some((
        u64::from_str_radix(start, 16).ok()?,
        u64::from_str_radix(end, 16).ok()?,
        place,
    ))
}

/// Which of the needles are there; `starts` says which bytes any of them begins with.
fn words_in(memory: &[u8], needles: &[(String, Vec<u8>)], starts: &[bool; 256]) -> Vec<usize> {
    let mut found = Vec::new();
    for (at, byte) in memory.iter().enumerate() {
        if starts[usize::from(*byte)] {
            let here = &memory[at..];
            found.extend((0..needles.len()).filter(|one| here.starts_with(&needles[*one].1)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_word_that_is_there_and_not_one_that_is_not() {
        // Made at run time, so that the second is nowhere in this program.
        let planted: String = ["quil", "lon", "spratt"].concat();
        let wide: Vec<u16> = ["mar", "zipanic"].concat().encode_utf16().collect();
        let pid = std::process::id();
        assert!(
            search(pid, &[&planted])
                .unwrap()
                .iter()
                .any(|find| find.pid == pid && find.word == planted)
        );
        assert!(
            !search(pid, &["marzipanic"]).unwrap().is_empty(),
            "in UTF-16 too"
        );
        assert_eq!(wide.len(), 10);
    }

    #[test]
    fn finds_words_wherever_they_begin() {
        let needles: Vec<_> = ["ab", "abc", "x"]
            .iter()
            .map(|word| ((*word).to_owned(), word.as_bytes().to_vec()))
            .collect();
        let mut starts = [false; 256];
        starts[usize::from(b'a')] = true;
        starts[usize::from(b'x')] = true;
        assert_eq!(words_in(b"aab", &needles, &starts), [0]);
        assert_eq!(words_in(b"--abc", &needles, &starts), [0, 1]);
        assert!(words_in(b"a", &needles, &starts).is_empty());
    }

    #[test]
    fn reads_the_lines_of_a_map() {
        let line = "7f00-8f00 rw-p 00000000 00:00 0    [heap]";
        assert_eq!(readable(line), Some((0x7f00, 0x8f00, "[heap]".to_owned())));
        assert_eq!(readable("7f00-8f00 ---p 00000000 00:00 0"), None);
        assert_eq!(readable("7f00-8f00 r--p 00000000 00:00 0 [vvar]"), None);
    }
}
