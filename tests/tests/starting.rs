//! Starting twice, and being torn down in the middle of a word.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use kith_tests::kith::{Kith, command, fresh_home};
use kith_tests::{journey, until};

#[test]
fn a_second_start_brings_the_first_forward_and_ends() -> Result<()> {
    let home = fresh_home()?;
    let mut first = Kith::start(home.path())?;
    let page = first.page()?;
    let listen = "
        const tauri = window.__TAURI_INTERNALS__;
        window.forward = 0;
        const handler = tauri.transformCallback(() => (window.forward += 1));
        return tauri.invoke('plugin:event|listen', { event: 'second-start', target: { kind: 'Any' }, handler }).then(() => true)";
    ensure!(page.run(listen, &[])? == true, "the page listens");
    let mut second = command(home.path())?.spawn()?;
    let ended = until("the second to end", || Ok(second.try_wait()?))?;
    ensure!(ended.success(), "the second ended with {ended}");
    let page = first.page()?;
    until("the first to hear of it", || {
        Ok((page.run("return window.forward", &[])? == 1).then_some(()))
    })?;
    ensure!(first.ended()?.is_none(), "the first goes on");
    Ok(())
}

#[test]
fn another_home_is_another_kith() -> Result<()> {
    let (one, other) = (fresh_home()?, fresh_home()?);
    let mut first = Kith::start(one.path())?;
    let mut second = Kith::start(other.path())?;
    ensure!(
        first.ended()?.is_none() && second.ended()?.is_none(),
        "both run"
    );
    Ok(())
}

/// At the end of a session the system sends a signal; closing the window takes the same path.
#[test]
fn closing_saves_what_is_being_written() -> Result<()> {
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    let page = kith.page()?;
    let passphrase = journey::new_vault(page)?;
    journey::say_hello(page, "Someone", "a line")?;
    journey::begin_record(page, "Someone Else")?;
    page.press("person-section-vision")?;
    page.press("vision-add-want")?;
    page.write("field-statement-text", "Half a wish")?;
    kith.ask_to_end()?;
    let ended = until("Kith to end", || kith.ended())?;
    ensure!(ended.success(), "it ended with {ended}");
    drop(kith);
    let kith = Kith::start(home.path())?;
    let page = kith.page()?;
    journey::unlock(page, &passphrase)?;
    page.sees_key("today-no-meetings")?;
    ensure!(
        !page.says("today-copied-happened")?,
        "a clean end is no copy"
    );
    journey::open_person(page, "Someone Else")?;
    page.press("person-section-vision")?;
    page.sees("Half a wish")
}

/// Watches what the program acknowledges, by the answers to the page's own calls.
const WATCH: &str = "
    window.acknowledged = '';
    const ask = window.fetch;
    window.fetch = async (address, ...rest) => {
      const text = document.querySelector('section textarea')?.value ?? '';
      const answer = await ask.call(window, address, ...rest);
      if (String(address).endsWith('/prose_write') && answer.headers.get('Tauri-Response') === 'ok') window.acknowledged = text;
      return answer;
    };";

#[test]
fn all_that_was_acknowledged_survives_being_killed_while_writing() -> Result<()> {
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    let page = kith.page()?;
    let passphrase = journey::new_vault(page)?;
    journey::say_hello(page, "Someone", "a line")?;
    journey::begin_record(page, "Someone Else")?;
    page.press("person-section-vision")?;
    page.press("vision-add-want")?;
    let mut kept = String::new();
    for round in 0..3 {
        let page = kith.page()?;
        page.run(WATCH, &[])?;
        let start = Instant::now();
        let mut typed = kept.clone();
        let mut acknowledged = String::new();
        while start.elapsed() < Duration::from_millis(4000 + 300 * round) {
            typed.push_str(&format!("word{} ", typed.len()));
            page.write("field-statement-text", &typed)?;
            // As people write: in bursts, with pauses to think.
            let pause = if typed.len().is_multiple_of(3) {
                800
            } else {
                60
            };
            thread::sleep(Duration::from_millis(pause));
            acknowledged = page
                .run("return window.acknowledged", &[])?
                .as_str()
                .context("text")?
                .to_owned();
        }
        ensure!(
            acknowledged.len() > kept.len(),
            "something was acknowledged in round {round}"
        );
        kith.kill();
        drop(kith);
        kith = Kith::start(home.path())?;
        let page = kith.page()?;
        page.sees_key("open-unlock-title")?;
        journey::unlock(page, &passphrase)?;
        journey::open_person(page, "Someone Else")?;
        page.press("person-section-vision")?;
        page.sees(acknowledged.trim())?;
        kept = page
            .run(
                "return document.querySelector('section textarea').value",
                &[],
            )?
            .as_str()
            .context("text")?
            .to_owned();
    }
    Ok(())
}
