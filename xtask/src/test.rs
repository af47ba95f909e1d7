//! `./dev test`: the parts one after another, each timed, going on after one that fails; then a summary.

use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::args::Args;
use crate::counts::Counts;
use crate::parts::{PARTS, Part, Tally};
use crate::shell::Shell;
use crate::table::table;

pub(crate) fn test(shell: &Shell, mut args: Args) -> Result<ExitCode> {
    let all = args.flag("--all");
    let list = args.flag("--list");
    let only = args.values("--only")?;
    let from = args.values("--from")?.pop();
    args.end()?;
    if list {
        println!("{}", listing());
        return Ok(ExitCode::SUCCESS);
    }
    let chosen = choose(PARTS, all, &only, from.as_deref())?;
    Ok(run_all(shell, &chosen))
}

fn listing() -> String {
    let when = |part: &Part| match (part.quick, part.long) {
        (true, _) => "also in ./dev check",
        (_, true) => "only with --all",
        _ => "",
    };
    let row = |part: &Part| {
        [part.name, part.shows, when(part)]
            .map(str::to_owned)
            .to_vec()
    };
    table(&PARTS.iter().map(row).collect::<Vec<_>>())
}

/// The parts that were asked for and what they need, in order.
pub(crate) fn choose<'a>(
    parts: &'a [Part],
    all: bool,
    only: &[String],
    from: Option<&str>,
) -> Result<Vec<&'a Part>> {
    for name in only.iter().map(String::as_str).chain(from) {
        if !parts.iter().any(|part| part.name == name) {
            let names: Vec<_> = parts.iter().map(|part| part.name).collect();
            bail!("there is no part '{name}'; there are: {}", names.join(", "));
        }
    }
    let first = parts
        .iter()
        .position(|part| Some(part.name) == from)
        .unwrap_or(0);
    let mut wanted: Vec<&str> = if only.is_empty() {
        let later = parts.iter().skip(first);
        later
            .filter(|part| all || !part.long || Some(part.name) == from)
            .map(|part| part.name)
            .collect()
    } else {
        only.iter().map(String::as_str).collect()
    };
    let mut at = 0;
    while let Some(name) = wanted.get(at).copied() {
        wanted.extend(
            parts
                .iter()
                .filter(|part| part.name == name)
                .flat_map(|part| part.needs),
        );
        at += 1;
    }
    Ok(parts
        .iter()
        .filter(|part| wanted.contains(&part.name))
        .collect())
}

/// What became of one part.
struct Done {
    name: &'static str,
    time: Duration,
    counts: Counts,
    note: String,
}

/// Runs the parts and prints the summary, whose last line is `N passed, N failed`.
pub(crate) fn run_all(shell: &Shell, parts: &[&Part]) -> ExitCode {
    let start = Instant::now();
    let mut done: Vec<Done> = Vec::new();
    for part in parts {
        println!("\n== {}: {}", part.name, part.shows);
        let part_start = Instant::now();
        let tally = run_one(shell, part, &done);
        let time = part_start.elapsed();
        let note = tally.note.unwrap_or_default();
        println!(
            "-- {}: {} in {}",
            part.name,
            verdict(tally.counts, &note),
            clock(time)
        );
        done.push(Done {
            name: part.name,
            time,
            counts: tally.counts,
            note,
        });
    }
    let mut sum = Counts::default();
    done.iter().for_each(|part| sum.add(part.counts));
    let _ = std::io::stderr().flush();
    println!("\n{}", summary(&done, start.elapsed()));
    println!("{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn run_one(shell: &Shell, part: &Part, done: &[Done]) -> Tally {
    let failed = |name: &&&str| {
        done.iter()
            .any(|one| one.name == **name && one.counts.failed > 0)
    };
    if let Some(needed) = part.needs.iter().find(failed) {
        return Tally::noting(
            Counts::ONE_FAILED,
            &format!("not run, because {needed} failed"),
        );
    }
    (part.run)(shell).unwrap_or_else(|error| {
        println!("{error:#}");
        Tally::noting(Counts::ONE_FAILED, &shortened(&error.to_string()))
    })
}

/// The start of a message, for a table.
fn shortened(text: &str) -> String {
    const WIDTH: usize = 70;
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= WIDTH {
        return line.to_owned();
    }
    line.chars().take(WIDTH - 1).chain(['…']).collect()
}

fn verdict(counts: Counts, note: &str) -> String {
    let mut text = format!("{} passed, {} failed", counts.passed, counts.failed);
    if !note.is_empty() {
        text.push_str(&format!(" ({note})"));
    }
    text
}

fn summary(done: &[Done], total: Duration) -> String {
    let row = |part: &Done| {
        let mark = if part.counts.failed == 0 {
            "ok"
        } else {
            "FAILED"
        };
        let numbers = format!("{} / {}", part.counts.passed, part.counts.total());
        vec![
            part.name.to_owned(),
            clock(part.time),
            mark.to_owned(),
            numbers,
            part.note.clone(),
        ]
    };
    let mut rows: Vec<_> = done.iter().map(row).collect();
    rows.push(vec!["all".to_owned(), clock(total)]);
    table(&rows)
}

fn clock(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &[Part] = &[
        Part {
            needs: &[],
            ..sample("base")
        },
        Part {
            needs: &["base"],
            ..sample("middle")
        },
        Part {
            needs: &["middle"],
            ..sample("top")
        },
        Part {
            long: true,
            ..sample("long")
        },
        Part {
            run: |_| anyhow::bail!("no\nmore"),
            ..sample("bad")
        },
        Part {
            needs: &["bad"],
            ..sample("after-bad")
        },
    ];

    const fn sample(name: &'static str) -> Part {
        let run = |_: &Shell| {
            Ok(Tally {
                counts: Counts {
                    passed: 2,
                    failed: 0,
                },
                note: None,
            })
        };
        Part {
            name,
            shows: "",
            needs: &[],
            quick: false,
            long: false,
            run,
        }
    }

    fn names(all: bool, only: &[&str], from: Option<&str>) -> Vec<&'static str> {
        let only: Vec<_> = only.iter().map(|name| (*name).to_owned()).collect();
        choose(SAMPLE, all, &only, from)
            .unwrap()
            .iter()
            .map(|part| part.name)
            .collect()
    }

    #[test]
    fn leaves_out_what_is_long_unless_asked() {
        assert!(!names(false, &[], None).contains(&"long"));
        assert!(names(true, &[], None).contains(&"long"));
        assert_eq!(names(false, &["long"], None), ["long"]);
    }

    #[test]
    fn brings_what_a_chosen_part_needs_before_it() {
        assert_eq!(names(false, &["top"], None), ["base", "middle", "top"]);
        assert_eq!(
            names(false, &[], Some("middle")),
            ["base", "middle", "top", "bad", "after-bad"]
        );
    }

    #[test]
    fn refuses_an_unknown_part() {
        assert!(choose(SAMPLE, false, &["tpo".to_owned()], None).is_err());
    }

    #[test]
    fn a_part_whose_need_failed_is_not_run_and_counts_as_failed() {
        let shell = Shell::new(false).unwrap();
        let bad = run_one(&shell, &SAMPLE[4], &[]);
        assert_eq!(
            (bad.counts, bad.note.as_deref()),
            (Counts::ONE_FAILED, Some("no"))
        );
        let done = [Done {
            name: "bad",
            time: Duration::ZERO,
            counts: bad.counts,
            note: String::new(),
        }];
        let after = run_one(&shell, &SAMPLE[5], &done);
        assert_eq!(after.counts, Counts::ONE_FAILED);
        assert_eq!(after.note.as_deref(), Some("not run, because bad failed"));
        assert_eq!(run_one(&shell, &SAMPLE[5], &[]).counts.passed, 2);
    }

    #[test]
    fn shortens_long_messages_to_one_line() {
        assert_eq!(shortened("short\nsecond"), "short");
        let long = shortened(&"ŵ".repeat(200));
        assert_eq!(long.chars().count(), 70);
        assert!(long.ends_with('…'));
    }

    #[test]
    fn tells_times_as_people_do() {
        assert_eq!(clock(Duration::from_millis(5250)), "5.2 s");
        assert_eq!(clock(Duration::from_secs(605)), "10 min 05 s");
    }
}
