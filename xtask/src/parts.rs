//! The parts of `./dev test`, in order: each has a name, says what it shows, and counts what passed.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::build;
use crate::counts::{self, Counts};
use crate::deny;
use crate::fuzz;
use crate::generate;
use crate::mutation;
use crate::rules;
use crate::screen::Screen;
use crate::setup::setup;
use crate::shell::Shell;
use crate::tools::{CHROMIUM, Purpose};

/// What a part found, with a note for the summary where something was left out.
pub(crate) struct Tally {
    pub(crate) counts: Counts,
    pub(crate) note: Option<String>,
}

impl Tally {
    pub(crate) fn of(counts: Counts) -> Self {
        Self { counts, note: None }
    }

    pub(crate) fn noting(counts: Counts, note: &str) -> Self {
        Self {
            counts,
            note: Some(note.to_owned()),
        }
    }

    /// A part that either holds or does not.
    fn one() -> Self {
        Self::of(Counts::ONE_PASSED)
    }
}

/// One part of a test run.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) shows: &'static str,
    /// Parts without which this one cannot be run.
    pub(crate) needs: &'static [&'static str],
    /// Part of `./dev check` too.
    pub(crate) quick: bool,
    /// Only with `--all`.
    pub(crate) long: bool,
    pub(crate) run: fn(&Shell) -> Result<Tally>,
}

const fn part(
    name: &'static str,
    shows: &'static str,
    needs: &'static [&'static str],
    run: fn(&Shell) -> Result<Tally>,
) -> Part {
    Part {
        name,
        shows,
        needs,
        quick: false,
        long: false,
        run,
    }
}

const fn quick(part: Part) -> Part {
    Part {
        quick: true,
        ..part
    }
}

/// Every part, in the order in which they run.
pub(crate) const PARTS: &[Part] = &[
    quick(part(
        "setup",
        "everything needed is installed",
        &[],
        prepare,
    )),
    quick(part("format", "every Rust file is formatted", &[], format)),
    quick(part("ui-build", "the screens build", &["setup"], build_ui)),
    quick(part(
        "generated",
        "generated files are what the table of commands gives",
        &["setup"],
        generated,
    )),
    quick(part(
        "invariants",
        "the architecture's rules hold",
        &["setup"],
        invariants,
    )),
    quick(part("lints", "no warning anywhere", &["ui-build"], lints)),
    part(
        "deny",
        "licences and sources of what Kith uses",
        &["setup"],
        deny::deny,
    ),
    part("rust", "tests of every crate", &["ui-build"], rust_tests),
    part(
        "svelte",
        "types and accessibility of the screens' code",
        &["setup"],
        svelte_check,
    ),
    part(
        "ui-unit",
        "tests of the screens' logic",
        &["setup"],
        ui_unit,
    ),
    part(
        "browser",
        "all screens in Chromium, with axe",
        &["ui-build"],
        browser,
    ),
    part(
        "journeys",
        "the real app in a real window",
        &["ui-build"],
        journeys,
    ),
    Part {
        long: true,
        ..part(
            "release",
            "a release builds and packs",
            &["ui-build"],
            release,
        )
    },
    Part {
        long: true,
        ..part(
            "fuzz",
            "hostile bytes for every decoder, one more shard",
            &[],
            fuzz::shard,
        )
    },
    Part {
        long: true,
        ..part(
            "mutation",
            "tests that notice when the code is broken, one more shard",
            &[],
            mutation::shard,
        )
    },
];

fn prepare(shell: &Shell) -> Result<Tally> {
    setup(shell, Purpose::Test)?;
    let mut fetch = shell.cargo(&["fetch"]);
    if shell.ci {
        fetch.arg("--locked");
    }
    holds(shell, fetch)
}

fn format(shell: &Shell) -> Result<Tally> {
    holds(shell, shell.cargo(&["fmt", "--all", "--check"]))
}

fn build_ui(shell: &Shell) -> Result<Tally> {
    holds(shell, shell.npm(&["run", "build"]))
}

fn generated(shell: &Shell) -> Result<Tally> {
    generate::check(shell)?;
    Ok(Tally::one())
}

fn invariants(shell: &Shell) -> Result<Tally> {
    rules::check(shell).map(Tally::of)
}

fn lints(shell: &Shell) -> Result<Tally> {
    let words = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    holds(shell, shell.cargo(&words))
}

fn rust_tests(shell: &Shell) -> Result<Tally> {
    let heard = shell.hear(build::tested(shell, "test").arg("--no-fail-fast"))?;
    let counts = counts::cargo_test(&heard.text);
    Ok(Tally::of(counts.settled(heard.status.success())))
}

fn svelte_check(shell: &Shell) -> Result<Tally> {
    holds(shell, shell.npm(&["run", "check"]))
}

fn ui_unit(shell: &Shell) -> Result<Tally> {
    vitest(shell, shell.npm(&["run", "test:unit"]))
}

fn browser(shell: &Shell) -> Result<Tally> {
    let chromium = shell.find(CHROMIUM).context("Chromium is not here")?;
    let host = build::tested_program(shell, "kith-test-host")?;
    let mut command = shell.npm(&["run", "test:browser"]);
    command.env("CHROMIUM", chromium);
    command.env("KITH_TEST_HOST", host);
    vitest(shell, command)
}

fn journeys(shell: &Shell) -> Result<Tally> {
    let app = build::driven_app(shell)?;
    // Built before there is a screen, so that its time is not the journeys' time.
    shell.run(&mut shell.cargo(&["test", "--package", "kith-tests", "--no-run"]))?;
    let screen = Screen::open(shell)?;
    let words = ["--no-fail-fast", "--", "--test-threads=1"];
    let heard = shell.hear(&mut journey_command(shell, &app, &screen, &words)?)?;
    let counts = counts::cargo_test(&heard.text);
    Ok(Tally::of(counts.settled(heard.status.success())))
}

fn release(shell: &Shell) -> Result<Tally> {
    build::app(shell, true)?;
    Ok(Tally::one())
}

/// `cargo test` of the tests that drive `app` in a real window on `screen`.
pub(crate) fn journey_command(
    shell: &Shell,
    app: &Path,
    screen: &Screen,
    words: &[&str],
) -> Result<Command> {
    let driver = shell
        .find(&["WebKitWebDriver"])
        .context("WebKitWebDriver is not here")?;
    let tests = shell.cargo(&["test", "--package", "kith-tests"]);
    let mut command = shell.command(&["dbus-run-session", "--"]);
    command
        .arg(tests.get_program())
        .args(tests.get_args())
        .args(words);
    for (name, _) in tests.get_envs().filter(|(_, value)| value.is_none()) {
        command.env_remove(name);
    }
    screen.use_for(&mut command);
    command.env("KITH_APP", app).env("WEBKIT_DRIVER", driver);
    Ok(command)
}

fn vitest(shell: &Shell, mut command: Command) -> Result<Tally> {
    let heard = shell.hear(&mut command)?;
    let counts = counts::vitest(&heard.text);
    Ok(Tally::of(counts.settled(heard.status.success())))
}

/// A command that shows something by succeeding.
fn holds(shell: &Shell, mut command: Command) -> Result<Tally> {
    let heard = shell.hear(&mut command)?;
    if !heard.status.success() {
        bail!("it ended with {}", heard.status);
    }
    Ok(Tally::one())
}
