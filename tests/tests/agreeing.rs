//! Journeys 5 and 11 in the real window: the plan agreed, a copy to take home that is paged, made and noted as handed
//! over; and, much later, stepping back with a letter that goes into the copy.

use anyhow::{Context, Result, ensure};
use kith_tests::journey::{self, CALLED, CONTACTS, GOAL, NAME, NICKNAME, STEP, WISH};
use kith_tests::kith::{self, Kith, fresh_home};
use kith_tests::page::Page;
use kith_tests::until;

#[test]
fn a_plan_is_agreed_and_a_copy_of_it_taken_home() -> Result<()> {
    agreed("en-GB", false)
}

#[test]
fn the_same_by_keyboard_alone() -> Result<()> {
    agreed("en-GB", true)
}

#[test]
fn the_same_in_welsh() -> Result<()> {
    agreed("cy", false)
}

fn agreed(locale: &str, by_keys: bool) -> Result<()> {
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    kith.page_mut()?.speak(locale)?;
    if by_keys {
        kith.page_mut()?.by_keys();
    }
    let page = kith.page()?;
    let passphrase = journey::new_vault(page)?;
    journey::say_hello(page, NICKNAME, "grows leeks")?;
    journey::begin_record(page, NAME)?;
    page.press("person-section-network")?;
    page.pick("network-show-list")?;
    journey::place(page, CONTACTS.get(..2).context("two of them")?)?;
    journey::wish(page, WISH)?;
    journey::plan(page, GOAL, STEP)?;
    agree(page)?;
    let made = a_copy(page, &kith::saved(home.path()))?;
    for words in [NAME, GOAL, STEP, WISH, "Mair"] {
        ensure!(made.contains(words), "the copy lacks “{words}”");
    }
    journey::lock(&mut kith)?;
    let page = kith.page()?;
    journey::unlock(page, &passphrase)?;
    journey::open_person(page, NAME)?;
    page.press("person-section-plan")?;
    page.sees_key("agree-same")?;
    stepping_back(page)
}

/// The page is read, then the person types their name under it.
fn agree(page: &Page) -> Result<()> {
    page.sees(&page.say_with("agree-never", "name", CALLED)?)?;
    page.press("agree-plan")?;
    page.sees(&page.say_with("agree-read", "name", CALLED)?)?;
    page.sees(GOAL)?;
    page.press("agree-on-to")?;
    page.sees(&page.say_with("agree-say", "name", CALLED)?)?;
    page.write("agree-typed", NAME)?;
    page.press("agree-keep")?;
    page.sees_key("agree-same")
}

/// One copy is owed, shown leaf by leaf, saved as a page, and handed over. Answers what was saved.
fn a_copy(page: &Page, saved: &std::path::Path) -> Result<String> {
    let open = page.say_with("copies-open", "name", CALLED)?;
    page.press_named("button", &open)?;
    page.sees_key("copies-safe")?;
    page.press("copies-safe-yes")?;
    page.sees_key("copies-leaves")?;
    page.press_named("button", &page.say_with("copies-owe", "name", CALLED)?)?;
    page.sees_key("copies-owed-now")?;
    page.press("copies-photograph")?;
    until("the first leaf", || {
        Ok(page
            .has("dialog[open] .page h1, dialog[open] .page h2")?
            .then_some(()))
    })?;
    page.press("next")?;
    page.press("close")?;
    page.pick("copies-form-html")?;
    page.press("copies-save")?;
    page.sees_key("copies-saved")?;
    let file = until("the copy", || {
        let all = std::fs::read_dir(saved)?;
        let files: Vec<_> = all.filter_map(|one| Some(one.ok()?.path())).collect();
        Ok(files
            .into_iter()
            .find(|one| one.extension().is_some_and(|e| e == "html")))
    })?;
    page.press_named("button", &page.say_with("copies-given", "name", CALLED)?)?;
    page.sees_key("copies-given-now")?;
    page.session().chord("\u{E00C}")?;
    until("the copy to be put away", || {
        Ok((!page.has("dialog[open]")?).then_some(()))
    })?;
    Ok(std::fs::read_to_string(file)?)
}

fn stepping_back(page: &Page) -> Result<()> {
    page.press("person-section-about")?;
    page.pick("choice-person-stage-steppedBack")?;
    page.sees_key("parting-title-steppedBack")?;
    page.press("parting-letter-begin")?;
    page.sees(&format!(" {CALLED},"))?;
    page.press("parting-look-back")?;
    page.sees_key("then-kept")?;
    page.press("person-section-about")?;
    page.press("parting-again")?;
    until("walking alongside again", || {
        Ok((!page.says("parting-title-steppedBack")?).then_some(()))
    })
}
