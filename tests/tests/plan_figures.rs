//! `./dev bench plan`: a full record in the real window of a release build: its plan opened, words written in its vision.
//!
//! `KITH_BENCH` names the program that makes homes, `KITH_FIGURES` where figures go.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Result, ensure};
use kith_tests::figures::{figure, from_env, middle, p95};
use kith_tests::kith::Kith;
use kith_tests::page::Page;
use kith_tests::until;
use serde_json::json;

const PASSPHRASE: &str = "walnut umbrella lantern seven";
/// The one person of the home.
const NAME: &str = "Mary Pryce";
/// Each thing is measured so many times, and the middle is told.
const TIMES: usize = 7;
const STEPS: usize = 400;

/// Presses a part of the record and notes when its first things have been on the screen for a frame, and when all have.
const PRESS_AND_TIME: &str = "
const [words, first, all, count] = arguments;
const button = [...document.querySelectorAll('button, a')].find((one) => one.textContent.trim() === words);
if (!button) return false;
window.kithPainted = null;
const told = {};
const start = performance.now();
button.click();
const look = () => {
  const painted = (name) => { told[name] ??= -1; requestAnimationFrame(() => { told[name] = performance.now() - start; if (told.all > 0) window.kithPainted = told; }); };
  if (told.first === undefined && document.querySelector(first)) painted('first');
  if (document.querySelectorAll(all).length >= count) return painted('all');
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
return true;";

/// Types letters into the field that is named, one at a time, and notes how long the page was busy with each until a frame
/// had it.
const TYPE: &str = "
const [wanted] = arguments;
window.kithTyped = null;
const field = document.querySelector(wanted);
const task = () => new Promise((done) => { const channel = new MessageChannel(); channel.port1.onmessage = done; channel.port2.postMessage(0); });
const frame = () => new Promise((done) => requestAnimationFrame(done));
(async () => {
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  const [shown, busy] = [[], []];
  for (let n = 0; n < 60; n += 1) {
    await frame();
    const start = performance.now();
    document.execCommand('insertText', false, 'abcde '[n % 6]);
    await Promise.resolve();
    field.getBoundingClientRect();
    busy.push(performance.now() - start);
    await frame();
    await task();
    shown.push(performance.now() - start);
  }
  window.kithTyped = { shown, busy };
})();";

fn pressed(page: &Page, key: &str, first: &str, all: &str, count: usize) -> Result<(f64, f64)> {
    let words = page.say(key)?;
    let arguments = [json!(words), json!(first), json!(all), json!(count)];
    until(&format!("the button {words}"), || {
        Ok((page.run(PRESS_AND_TIME, &arguments)? == true).then_some(()))
    })?;
    until("it to be painted", || {
        let told = page.run("return window.kithPainted", &[])?;
        Ok(told["first"].as_f64().zip(told["all"].as_f64()))
    })
}

fn typed(page: &Page, field: &str) -> Result<(f64, f64)> {
    page.run(TYPE, &[json!(field)])?;
    let told = until("the typing to end", || {
        let told = page.run("return window.kithTyped", &[])?;
        Ok((!told.is_null()).then_some(told))
    })?;
    Ok((p95(&told["shown"])?, p95(&told["busy"])?))
}

/// From a letter to its words in the vault's files, seen from outside.
fn durable(page: &Page, field: &str, vault: &Path) -> Result<f64> {
    let before = written(vault)?;
    let start = Instant::now();
    let script = "document.querySelector(arguments[0]).focus(); document.execCommand('insertText', false, 'z');";
    page.run(script, &[json!(field)])?;
    loop {
        if written(vault)? != before {
            return Ok(start.elapsed().as_secs_f64() * 1_000.0);
        }
        ensure!(
            start.elapsed() < Duration::from_secs(20),
            "nothing was written"
        );
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// When each file of a vault was last written to.
fn written(vault: &Path) -> Result<Vec<(PathBuf, SystemTime)>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(vault)? {
        let entry = entry?;
        files.push((entry.path(), entry.metadata()?.modified()?));
    }
    files.sort();
    Ok(files)
}

#[test]
#[ignore = "a measurement: run by ./dev bench plan"]
fn a_full_record() -> Result<()> {
    let home = tempfile::tempdir()?;
    let made = Command::new(from_env("KITH_BENCH")?)
        .arg("plan")
        .arg(home.path())
        .status()?;
    ensure!(made.success(), "no home was made");
    let kith = Kith::start(home.path())?;
    let page = kith.page()?;
    page.press("open-language-choose")?;
    page.sees_key("open-unlock-title")?;
    page.write("open-passphrase", PASSPHRASE)?;
    page.press("open-unlock")?;
    page.press("rail-people")?;
    page.press_named("button", NAME)?;
    let (mut first, mut whole, mut vision) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TIMES {
        vision.push(pressed(page, "person-section-vision", "#add-want", "textarea", 80)?.1);
        let steps = ".steps li[id^=item-]";
        let (begun, all) = pressed(page, "person-section-plan", steps, steps, STEPS)?;
        first.push(begun);
        whole.push(all);
    }
    pressed(page, "person-section-vision", "#add-want", "textarea", 80)?;
    let (shown, busy) = typed(page, "li textarea")?;
    let mut saved = Vec::new();
    for _ in 0..TIMES {
        // What was typed before is written first, so that this letter is what is waited for.
        std::thread::sleep(Duration::from_secs(2));
        saved.push(durable(page, "li textarea", &home.path().join("vault"))?);
    }
    // A text area with nothing behind it, in the same window: what any page needs for a letter.
    page.run(
        "const bare = document.createElement('textarea'); bare.id = 'bare'; document.querySelector('main').prepend(bare);",
        &[],
    )?;
    let (bare, _) = typed(page, "#bare")?;
    let figures = [
        figure(
            "40 goals, 400 steps: pressed to painted",
            middle(first)?,
            "ms",
            Some(100.0),
        ),
        figure(
            "the same, until the last step is there",
            middle(whole)?,
            "ms",
            None,
        ),
        figure(
            "80 wishes on 20 pages: pressed to painted",
            middle(vision)?,
            "ms",
            None,
        ),
        json!({ "name": "a letter to shown, p95, beside a bare text area", "value": shown, "unit": "ms", "against": bare, "ratio": shown / bare }),
        figure("what Kith does for a letter, p95", busy, "ms", Some(16.0)),
        figure("a letter to durable", middle(saved)?, "ms", Some(1_000.0)),
    ];
    std::fs::write(
        from_env("KITH_FIGURES")?,
        serde_json::to_vec_pretty(&figures)?,
    )?;
    Ok(())
}
