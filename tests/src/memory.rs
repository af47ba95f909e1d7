//! Looking for words in the memory of processes.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;

use anyhow::{Context, Result};

use crate::processes;

const CHUNK: usize = 1 << 20;

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

/// Looks for `words`, in UTF-8 and in UTF-16 and whatever their case, through all readable memory of a process and its
/// descendants.
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
    vec![(word.to_owned(), word.as_bytes().to_vec()), (word.to_owned(), wide)]
}

fn search_one(pid: u32, needles: &[(String, Vec<u8>)], found: &mut Vec<Find>) -> Result<()> {
    let maps = fs::read_to_string(format!("/proc/{pid}/maps"))?;
    let memory = File::open(format!("/proc/{pid}/mem"))?;
    let longest = needles.iter().map(|(_, needle)| needle.len()).max().unwrap_or(0);
    let mut chunk = vec![0; CHUNK + longest];
    for line in maps.lines() {
        let Some((start, end, place)) = readable(line) else {
            continue;
        };
        let mut at = start;
        while at < end {
            let wanted = usize::try_from(end - at).unwrap_or(usize::MAX).min(chunk.len());
            // Pages that were never there cannot be read: go on behind them.
            let read = memory.read_at(&mut chunk[..wanted], at).unwrap_or(0);
            for (word, needle) in needles {
                if holds(&chunk[..read], needle) {
                    found.push(Find { pid, process: processes::name(pid), place: place.clone(), word: word.clone() });
                }
            }
            at += if read > longest { (read - longest) as u64 } else { 4096 };
        }
    }
    Ok(())
}

/// The bounds and name of a mapping that can be read and is not a device.
fn readable(line: &str) -> Option<(u64, u64, String)> {
    let mut parts = line.split_whitespace();
    let (start, end) = parts.next()?.split_once('-')?;
    let rights = parts.next()?;
    let place = parts.nth(3).unwrap_or("anonymous").to_owned();
    if !rights.starts_with('r') || place.starts_with("[v") || place.starts_with("/dev/") && !place.starts_with("/dev/shm") {
        return None;
    }
    Some((u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?, place))
}

fn holds(memory: &[u8], needle: &[u8]) -> bool {
    let Some(first) = needle.first() else {
        return false;
    };
    let mut rest = memory;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        rest = &rest[at..];
        if rest.starts_with(needle) {
            return true;
        }
        rest = &rest[1..];
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_word_that_is_there_and_not_one_that_is_not() {
        // Made at run time, so that the second is nowhere in this program.
        let planted: String = ["quil", "lon", "spratt"].concat();
        let absent: Vec<u8> = "ydnif-reven".bytes().rev().collect();
        let wide: Vec<u16> = ["mar", "zipanic"].concat().encode_utf16().collect();
        let pid = std::process::id();
        assert!(!search(pid, &[&planted]).unwrap().is_empty());
        assert!(holds(b"xxabc", b"abc") && !holds(b"xxab", b"abc") && holds(b"aab", b"ab"));
        assert_eq!((wide.len(), absent.len()), (11, 11));
    }

    #[test]
    fn reads_the_lines_of_a_map() {
        let line = "7f00-8f00 rw-p 00000000 00:00 0    [heap]";
        assert_eq!(readable(line), Some((0x7f00, 0x8f00, "[heap]".to_owned())));
        assert_eq!(readable("7f00-8f00 ---p 00000000 00:00 0"), None);
        assert_eq!(readable("7f00-8f00 r--p 00000000 00:00 0 [vvar]"), None);
    }
}
