//! `./dev bench map`: a map of 300 contacts and 900 ties in the real window of a release build, and the same graph drawn
//! by others in the same window.
//!
//! `KITH_BENCH` names the program that makes homes, `KITH_RIVALS` the script of the others, `KITH_FIGURES` where figures go.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use kith_tests::figures::{figure, from_env, middle, p95};
use kith_tests::kith::Kith;
use kith_tests::page::Page;
use kith_tests::until;
use kith_tests::webdriver::Element;
use serde_json::{Value, json};

const PASSPHRASE: &str = "walnut umbrella lantern seven";
/// The one person of the home.
const NAME: &str = "Mary Pryce";
const CONTACTS: usize = 300;
/// Each thing is measured so many times, and the middle is told.
const TIMES: usize = 7;

/// Presses a button and notes when the whole map has been on the screen for a frame.
const PRESS_AND_TIME: &str = "
const [words, wanted, count] = arguments;
const button = [...document.querySelectorAll('button, a, [role=radio], label')].find((one) => one.textContent.replace('✓', '').trim() === words);
if (!button) return false;
window.kithPainted = null;
const start = performance.now();
button.click();
const look = () => document.querySelectorAll(wanted).length >= count
  ? requestAnimationFrame(() => requestAnimationFrame(() => { window.kithPainted = performance.now() - start; }))
  : requestAnimationFrame(look);
look();
return true;";

/// Drags one contact about as a hand would: one pointer event in each frame, and how long each frame takes.
const DRAG: &str = "
window.kithFrames = null;
const disc = document.querySelector('svg [id^=contact-]');
// No real pointer is down, so there is none to capture.
disc.closest('.frame').setPointerCapture = () => {};
const box = disc.getBoundingClientRect();
const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
const send = (name, x, y, buttons) => disc.dispatchEvent(new PointerEvent(name, { bubbles: true, cancelable: true, composed: true, pointerId: 1, pointerType: 'mouse', isPrimary: true, button: name === 'pointermove' ? -1 : 0, buttons, clientX: x, clientY: y }));
const frame = () => new Promise((done) => requestAnimationFrame(done));
(async () => {
  const times = [];
  send('pointerdown', from.x, from.y, 1);
  let last = await frame();
  for (let n = 0; n < 120; n += 1) {
    send('pointermove', from.x + 180 * Math.cos(n / 9) - 180, from.y + 120 * Math.sin(n / 9), 1);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  const dragging = document.querySelector('.frame.carrying') !== null;
  send('pointercancel', from.x, from.y, 0);
  window.kithFrames = { frames: times, dragging };
})();";

/// The same number of contacts in the same rings, and of ties, for the others.
const GRAPH: &str = "
let state = 1;
const pick = (many) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor(state / 2 ** 32 * many); };
const nodes = Array.from({ length: 300 }, (_, n) => ({ id: `contact-${n}`, ring: 1 + pick(4) }));
const links = Array.from({ length: 900 }, () => ({ source: nodes[pick(300)].id, target: nodes[pick(300)].id }));
window.kithRival = null;
const graph = { nodes, links };
const done = (value) => { window.kithRival = value; };
const failed = (error) => { window.kithRival = { error: String(error) }; };";

struct Measured {
    settled: f64,
    frame: f64,
}

fn pressed(page: &Page, key: &str, wanted: &str, count: usize) -> Result<f64> {
    let words = page.say(key)?;
    let arguments = [json!(words), json!(wanted), json!(count)];
    until(&format!("the button {words}"), || {
        Ok((page.run(PRESS_AND_TIME, &arguments)? == true).then_some(()))
    })?;
    until("it to be painted", || {
        Ok(page.run("return window.kithPainted", &[])?.as_f64())
    })
}

/// The section opened from another one, and the map drawn anew from the list.
fn opened(page: &Page) -> Result<(f64, f64)> {
    let (mut sections, mut drawings) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        pressed(page, "person-section-vision", "h2", 1)?;
        sections.push(pressed(
            page,
            "person-section-network",
            "svg [id^=contact-]",
            CONTACTS,
        )?);
        pressed(page, "network-show-list", "table", 1)?;
        drawings.push(pressed(
            page,
            "network-show-map",
            "svg [id^=contact-]",
            CONTACTS,
        )?);
    }
    Ok((middle(sections)?, middle(drawings)?))
}

fn dragged(page: &Page) -> Result<f64> {
    let mut all = Vec::new();
    for _ in 0..3 {
        page.run(DRAG, &[])?;
        let told = until("the drag to end", || {
            let told = page.run("return window.kithFrames", &[])?;
            Ok((!told.is_null()).then_some(told))
        })?;
        ensure!(told["dragging"] == true, "nothing was dragged");
        all.push(p95(&told["frames"])?);
    }
    middle(all)
}

/// A frame over the whole window for the others: Kith's own page lets no library change what all objects share.
fn blank_frame(page: &Page) -> Result<()> {
    let script = "
        const frame = document.createElement('iframe');
        Object.assign(frame.style, { position: 'fixed', inset: 0, width: '100%', height: '100%', border: 0, zIndex: 9999, background: 'white' });
        document.body.append(frame);
        return frame;";
    let frame = Element::of(&page.run(script, &[])?).context("a frame")?;
    page.session().enter(&frame)
}

fn rival(page: &Page, call: &str) -> Result<Measured> {
    let (mut settled, mut frames) = (Vec::new(), Vec::new());
    for _ in 0..3 {
        let script = format!("{GRAPH} window.kithRivals.{call}.then(done, failed);");
        page.run(&script, &[])?;
        let told = until(call, || {
            let told = page.run("return window.kithRival", &[])?;
            Ok((!told.is_null()).then_some(told))
        })?;
        ensure!(told["error"].is_null(), "{call}: {}", told["error"]);
        settled.push(told["settled"].as_f64().context("no time")?);
        frames.push(p95(&told["frames"])?);
    }
    Ok(Measured {
        settled: middle(settled)?,
        frame: middle(frames)?,
    })
}

/// Ours beside another's: the ratio is ours to theirs, below one is ahead.
fn beside(name: &str, ours: f64, theirs: f64) -> Value {
    json!({
        "name": name, "value": ours, "unit": "ms", "against": theirs,
        "ratio": ours / theirs, "goal": 1.0, "met": ours <= theirs,
    })
}

#[test]
#[ignore = "a measurement: run by ./dev bench map"]
fn a_crowded_map_beside_others() -> Result<()> {
    let home = tempfile::tempdir()?;
    let made = Command::new(from_env("KITH_BENCH")?)
        .arg("map")
        .arg(home.path())
        .status()?;
    ensure!(made.success(), "no home was made");
    let rivals = std::fs::read_to_string(from_env("KITH_RIVALS")?)?;
    let kith = Kith::start(home.path())?;
    let page = kith.page()?;
    page.press("open-language-choose")?;
    page.sees_key("open-unlock-title")?;
    page.write("open-passphrase", PASSPHRASE)?;
    page.press("open-unlock")?;
    page.press("rail-people")?;
    page.press_named("button", NAME)?;
    page.press("person-section-network")?;
    let (section, drawing) = opened(page)?;
    let frame = dragged(page)?;
    blank_frame(page)?;
    page.run(
        &format!("{rivals}; window.kithRivals = kithRivals.rivals;"),
        &[],
    )?;
    let nothing = rival(page, "byNothing()")?;
    let mut figures = vec![
        figure(
            "300 contacts, 900 ties: section pressed to painted",
            section,
            "ms",
            Some(150.0),
        ),
        figure("from the list to the map, to painted", drawing, "ms", None),
        figure("drag frame, p95", frame, "ms", Some(20.0)),
    ];
    figures.push(json!({
        "name": "drag frame p95, beside an empty page with one moving box",
        "value": frame, "unit": "ms", "against": nothing.frame, "ratio": frame / nothing.frame,
    }));
    for (name, call) in [
        ("cytoscape concentric", "byCytoscape(graph, 'concentric')"),
        ("cytoscape cose", "byCytoscape(graph, 'cose')"),
        ("d3-force to rest, plain SVG", "byForce(graph)"),
    ] {
        let other = rival(page, call)?;
        figures.push(beside(
            &format!("to a settled picture, beside {name}"),
            section,
            other.settled,
        ));
        figures.push(beside(
            &format!("drag frame p95, beside {name}"),
            frame,
            other.frame,
        ));
    }
    std::fs::write(
        from_env("KITH_FIGURES")?,
        serde_json::to_vec_pretty(&figures)?,
    )?;
    Ok(())
}
