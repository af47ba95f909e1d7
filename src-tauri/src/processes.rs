//! Ending the processes that the web view's library started, with all they hold.

use std::fs;
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, WaitOptions, getpid, kill_process, waitpid};

/// Kills every process that descends from this one and waits, at most two seconds in all, until those
/// that are its own children are gone. None of them holds anything that is not saved.
pub(crate) fn end_all_children() {
    let own = getpid().as_raw_nonzero().get();
    for pid in descendants(own, &parents()) {
        if let Some(pid) = Pid::from_raw(pid) {
            let _ = kill_process(pid, Signal::KILL);
        }
    }
    for _ in 0..200 {
        match waitpid(None, WaitOptions::NOHANG) {
            Ok(Some(_)) => {}
            Ok(None) => thread::sleep(Duration::from_millis(10)),
            // There is no child left.
            Err(_) => return,
        }
    }
}

/// Every process with its parent.
fn parents() -> Vec<(i32, i32)> {
    let Ok(entries) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    let pids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    pids.filter_map(|pid: i32| {
        Some((
            pid,
            parent_in(&fs::read_to_string(format!("/proc/{pid}/stat")).ok()?)?,
        ))
    })
    .collect()
}

/// The parent in a line of /proc/PID/stat: the second word after the name, which is in brackets and may
/// itself hold brackets.
fn parent_in(stat: &str) -> Option<i32> {
    let (_, rest) = stat.rsplit_once(')')?;
    rest.split_whitespace().nth(1)?.parse().ok()
}

fn descendants(of: i32, parents: &[(i32, i32)]) -> Vec<i32> {
    let mut found = vec![of];
    let mut at = 0;
    while let Some(parent) = found.get(at).copied() {
        found.extend(
            parents
                .iter()
                .filter(|(_, theirs)| *theirs == parent)
                .map(|(pid, _)| *pid),
        );
        at += 1;
    }
    found.split_off(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_children_of_children_only() {
        assert_eq!(
            descendants(1, &[(2, 1), (3, 9), (4, 2), (5, 4), (9, 0)]),
            [2, 4, 5]
        );
        assert!(descendants(7, &[(2, 1)]).is_empty());
    }

    #[test]
    fn reads_the_parent_whatever_the_process_is_called() {
        assert_eq!(parent_in("12 (a) b) c) S 7 12 12"), Some(7));
        assert_eq!(parent_in("12 no"), None);
        assert!(parents().contains(&(
            getpid().as_raw_nonzero().get(),
            rustix::process::getppid().map_or(0, |pid| pid.as_raw_nonzero().get())
        )));
    }
}
