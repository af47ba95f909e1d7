//! Journey 1 in the real window: from nothing to a record, locked, unlocked, and all of it found again.

use anyhow::{Result, ensure};
use kith_tests::journey::{self, CONTACTS, GOAL, NAME, NICKNAME, STEP, WISH};
use kith_tests::kith::{Kith, fresh_home};
use kith_tests::page::Page;

#[test]
fn what_is_written_at_a_first_meeting_is_there_after_locking() -> Result<()> {
    met("en-GB", false)
}

#[test]
fn the_same_by_keyboard_alone() -> Result<()> {
    met("en-GB", true)
}

#[test]
fn the_same_in_welsh() -> Result<()> {
    met("cy", false)
}

fn met(locale: &str, by_keys: bool) -> Result<()> {
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    let pid = kith.pid();
    kith.page_mut()?.speak(locale)?;
    if by_keys {
        kith.page_mut()?.by_keys();
    }
    let page = kith.page()?;
    let passphrase = journey::new_vault(page)?;
    journey::say_hello(page, NICKNAME, "grows leeks, likes company in the mornings")?;
    journey::begin_record(page, NAME)?;
    page.press("person-section-network")?;
    page.sees_key("network-empty")?;
    page.pick("network-show-list")?;
    journey::place(page, CONTACTS)?;
    journey::wish(page, WISH)?;
    journey::plan(page, GOAL, STEP)?;

    journey::lock(&mut kith)?;
    ensure!(kith.pid() == pid, "the process keeps its number");
    let page = kith.page()?;
    ensure!(
        page.run("return document.title", &[])? == "Kith",
        "the title never says more"
    );
    journey::unlock(page, &passphrase)?;
    all_is_there(page)
}

fn all_is_there(page: &Page) -> Result<()> {
    journey::open_person(page, NAME)?;
    page.press("person-section-network")?;
    page.pick("network-show-list")?;
    for (name, ring, sector) in CONTACTS {
        page.sees(name)?;
        let script = "
            const row = [...document.querySelectorAll('tbody tr')].find((row) => row.querySelector('button')?.textContent.trim() === arguments[0]);
            return [...row.querySelectorAll('select')].map((list) => list.selectedOptions[0].label.trim())";
        let placed: Vec<String> = serde_json::from_value(page.run(script, &[(*name).into()])?)?;
        ensure!(
            placed == [page.say(ring)?, page.say(sector)?],
            "{name} is at {placed:?}"
        );
    }
    page.press("person-section-vision")?;
    page.sees(WISH)?;
    page.press("person-section-plan")?;
    page.sees(GOAL)?;
    page.sees(STEP)
}
