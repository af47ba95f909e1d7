//! Sitting together in the real window: handed over, a wish and a step said, taken back with the code, and found
//! again; three wrong codes lock.

use anyhow::{Result, ensure};
use kith_tests::journey::{self, CALLED, NAME, NICKNAME};
use kith_tests::kith::{Kith, fresh_home};
use kith_tests::page::Page;
use kith_tests::{processes, until};
use serde_json::json;

const OTHER: &str = "Lowri Haf Marmalade";
const WISH: &str = "I want to sing in the hall again";
const STEP: &str = "Ring the choir";

#[test]
fn someone_sits_down_says_what_they_want_and_gives_the_laptop_back() -> Result<()> {
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    sit_down(kith.page()?, "en-GB")?;
    a_visit(kith.page()?)?;
    give_back(kith.page()?)?;
    found_again(kith.page()?)?;
    locked_out(&mut kith)
}

#[test]
fn the_same_in_welsh() -> Result<()> {
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    kith.page_mut()?.speak("cy")?;
    sit_down(kith.page()?, "cy")?;
    a_visit(kith.page()?)?;
    give_back(kith.page()?)?;
    found_again(kith.page()?)
}

#[test]
fn the_same_by_keyboard_alone() -> Result<()> {
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    kith.page_mut()?.by_keys();
    sit_down(kith.page()?, "en-GB")?;
    a_visit(kith.page()?)?;
    give_back(kith.page()?)?;
    found_again(kith.page()?)
}

/// A vault with two people, and its screen handed to one of them.
fn sit_down(page: &Page, locale: &str) -> Result<()> {
    journey::new_vault(page)?;
    page.press("rail-people")?;
    page.press("people-add")?;
    page.write("people-add-name", OTHER)?;
    page.press("people-add-do")?;
    page.sees(OTHER)?;
    journey::say_hello(page, NICKNAME, "grows leeks")?;
    journey::begin_record(page, NAME)?;
    journey::sit(page, CALLED)?;
    ensure!(
        page.run("return document.title", &[])? == "Kith",
        "the title names nobody ({locale})"
    );
    alone(page)
}

/// Nothing of anyone else is anywhere on the page, nor in what it remembers.
fn alone(page: &Page) -> Result<()> {
    let script = "return document.documentElement.outerHTML.includes(arguments[0])
        || [...document.querySelectorAll('input, textarea')].some((one) => one.value.includes(arguments[0]))";
    let found = page.run(script, &[json!("Marmalade")])?;
    ensure!(found == false, "somebody else is on the page");
    Ok(())
}

fn a_visit(page: &Page) -> Result<()> {
    page.press("together-home-life")?;
    page.press("choice-statement-theme-doing")?;
    page.write("together-life-doing", WISH)?;
    page.press("guide-on")?;
    page.sees_key("together-life-health")?;
    page.press("guide-not-today")?;
    page.sees(WISH)?;
    page.press("back")?;
    for _ in 0..6 {
        if page.says("together-home-plan")? {
            break;
        }
        page.press("back")?;
    }
    page.press("together-home-plan")?;
    page.press("together-plan-choose")?;
    page.press_named("button", WISH)?;
    page.sees_key("together-step")?;
    page.write("together-step", STEP)?;
    page.press("guide-on")?;
    page.sees_key("together-who")?;
    page.press("together-who-me")?;
    page.sees_key("together-by")?;
    page.press("together-by-later")?;
    page.sees(STEP)?;
    alone(page)
}

fn give_back(page: &Page) -> Result<()> {
    page.press("together-stop")?;
    page.sees_key("together-end")?;
    page.press("together-give-back")?;
    page.sees_key("together-code-field")?;
    page.write("together-code-field", "493019")?;
    page.press("together-code-ready")?;
    until("word of a wrong code", || {
        Ok((page.texts("#code-said")?.concat() != "").then_some(()))
    })?;
    alone(page)?;
    page.press("back")?;
    journey::take_back(page)
}

/// The coordinator finds what was said, in the person's own voice.
fn found_again(page: &Page) -> Result<()> {
    journey::open_person(page, NAME)?;
    page.press("person-section-vision")?;
    page.sees(WISH)?;
    page.press("person-section-plan")?;
    page.sees(STEP)
}

fn locked_out(kith: &mut Kith) -> Result<()> {
    let page = kith.page()?;
    let sit = page.say_with("sit-with", "name", CALLED)?;
    page.press_named("button", &sit)?;
    page.sees_key("together-here")?;
    page.press("together-here-others")?;
    page.press("together-give-back")?;
    let before = processes::family(kith.pid());
    for wrong in ["111222", "222333"] {
        page.write("together-code-field", wrong)?;
        page.press("together-code-ready")?;
        let script = "return document.getElementById('code-field').value === '' && document.getElementById('code-said').textContent !== ''";
        until("word of a wrong code", || {
            Ok((page.run(script, &[])? == true).then_some(()))
        })?;
    }
    page.write("together-code-field", "333444")?;
    page.press("together-code-ready")?;
    kith.wait_for_new_image(&before)?;
    kith.attach()?.sees_key("open-unlock-title")
}
