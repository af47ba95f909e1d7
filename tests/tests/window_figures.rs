//! `./dev bench window`: what a person waits for, in the real window of a release build.
//!
//! `KITH_BENCH` names the program that makes homes full of people, `KITH_FIGURES` where figures go.

use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, ensure};
use kith_tests::figures::{figure, from_env};
use kith_tests::kith::Kith;
use kith_tests::page::Page;
use kith_tests::{processes, until};
use serde_json::{Value, json};

const PASSPHRASE: &str = "walnut umbrella lantern seven";

/// Presses a button and notes when something is on the screen: two frames after it is there. The page
/// is told when it changes rather than looking at every frame, so that waiting costs it nothing.
const PRESS_AND_TIME: &str = "
const [words, wanted] = arguments;
const button = [...document.querySelectorAll('button, a')].find((one) => one.textContent.trim().startsWith(words));
if (!button) return false;
window.kithPainted = null;
const start = performance.now();
const look = () => {
  if (!document.querySelector(wanted)) return;
  changes.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => { window.kithPainted = performance.now() - start; }));
};
const changes = new MutationObserver(look);
changes.observe(document, { childList: true, subtree: true });
button.click();
return true;";

fn bench(words: &[&str]) -> Result<String> {
    let output = Command::new(from_env("KITH_BENCH")?).args(words).output()?;
    ensure!(
        output.status.success(),
        "the bench program failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(String::from_utf8(output.stdout)?)
}

fn painted(page: &Page, words: &str, wanted: &str) -> Result<f64> {
    until(&format!("the button {words}"), || {
        Ok((page.run(PRESS_AND_TIME, &[json!(words), json!(wanted)])? == true).then_some(()))
    })?;
    until("it to be painted", || {
        Ok(page.run("return window.kithPainted", &[])?.as_f64())
    })
}

fn resident(pid: u32, kind: &str) -> Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status
        .lines()
        .find(|line| line.starts_with(kind))
        .with_context(|| format!("no {kind}"))?;
    let kilobytes: f64 = line
        .split_whitespace()
        .nth(1)
        .context("no number")?
        .parse()?;
    Ok(kilobytes / 1_024.0)
}

fn one_home(home: &Path, people: u32, goal: f64, figures: &mut Vec<Value>) -> Result<()> {
    let folder = home.to_str().context("a home with a plain name")?;
    bench(&["home", folder, &people.to_string()])?;
    let derive = || -> Result<f64> { Ok(bench(&["derive", folder])?.trim().parse()?) };
    // The language is chosen once, on the first start ever.
    {
        let first = Kith::start(home)?;
        first.page()?.press("open-language-choose")?;
        first.page()?.sees_key("open-unlock-title")?;
    }
    let started = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64() * 1_000.0;
    let kith = Kith::start(home)?;
    let page = kith.page()?;
    let usable = until("the unlock screen", || {
        let script = "const field = document.querySelector('input[type=password]');
            const paint = performance.getEntriesByType('paint').at(-1);
            return field ? performance.timeOrigin + (paint ? paint.startTime : performance.now()) : null";
        Ok(page.run(script, &[])?.as_f64())
    })?;
    if people == 1_000 {
        figures.push(figure(
            "start to usable unlock screen",
            usable - started,
            "ms",
            Some(1_500.0),
        ));
    }
    page.write("open-passphrase", PASSPHRASE)?;
    // Machines are not as fast at all times: as near to the unlocking as can be, on both sides of it.
    let before = derive()?;
    let today = painted(page, &page.say("open-unlock")?, "main h2")?;
    let list = painted(page, &page.say("rail-people")?, "[data-at='0']")?;
    let derivation = (before + derive()?) / 2.0;
    let beyond = (today - derivation).max(0.0);
    figures.push(figure(
        &format!("key derivation, {people} people"),
        derivation,
        "ms",
        None,
    ));
    figures.push(figure(
        &format!("unlock to Today painted, beyond the derivation, {people} people"),
        beyond,
        "ms",
        None,
    ));
    figures.push(figure(
        &format!("Everyone pressed to painted, {people} people"),
        list,
        "ms",
        None,
    ));
    figures.push(figure(
        &format!("unlock to painted people list, beyond the derivation, {people} people"),
        beyond + list,
        "ms",
        Some(goal),
    ));
    if people == 1_000 {
        figures.push(figure(
            "resident memory of the app's own process, 1,000 people",
            resident(kith.pid(), "VmRSS")?,
            "MB",
            Some(150.0),
        ));
        // The rest is files and pictures that it shares with WebKit's processes and others.
        figures.push(figure(
            "of it, memory of its own, 1,000 people",
            resident(kith.pid(), "RssAnon")?,
            "MB",
            None,
        ));
        let all: f64 = processes::family(kith.pid())
            .into_iter()
            .map(|pid| resident(pid, "VmRSS").unwrap_or(0.0))
            .sum();
        figures.push(figure(
            "resident memory with WebKit's processes, 1,000 people",
            all,
            "MB",
            None,
        ));
    }
    Ok(())
}

#[test]
#[ignore = "a measurement: run by ./dev bench window"]
fn what_a_person_waits_for() -> Result<()> {
    let figures_file = from_env("KITH_FIGURES")?;
    let mut figures = Vec::new();
    for (people, goal) in [(1_000, 150.0), (10_000, 300.0)] {
        let home = tempfile::tempdir()?;
        one_home(home.path(), people, goal, &mut figures)?;
    }
    std::fs::write(figures_file, serde_json::to_vec_pretty(&figures)?)?;
    Ok(())
}
