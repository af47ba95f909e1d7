//! Not a test: journey 1 and every screen in the real window, each saved as a picture. `./dev tour` runs it.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use kith_tests::journey::{self, CALLED, CONTACTS, GOAL, NAME, NICKNAME, STEP, WISH};
use kith_tests::kith::{Kith, fresh_home};
use kith_tests::page::Page;
use serde_json::json;

/// Saves pictures under numbered names.
struct Camera {
    folder: PathBuf,
    taken: usize,
}

impl Camera {
    fn new(part: &str) -> Result<Self> {
        let folder = PathBuf::from(
            std::env::var_os("KITH_TOUR").context("KITH_TOUR is not set: run ./dev tour")?,
        )
        .join(part);
        std::fs::create_dir_all(&folder)?;
        Ok(Self { folder, taken: 0 })
    }

    fn take(&mut self, page: &Page, name: &str) -> Result<()> {
        self.taken += 1;
        let name = format!("{:02}-{name}", self.taken);
        page.picture(&self.folder.join(format!("{name}.png")))
    }
}

#[test]
#[ignore = "run by ./dev tour"]
fn a_first_meeting() -> Result<()> {
    let mut camera = Camera::new("first-meeting")?;
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    let page = kith.page()?;
    camera.take(page, "language")?;
    page.press("open-language-choose")?;
    page.sees_key("open-welcome-title")?;
    camera.take(page, "welcome")?;
    page.press("open-begin")?;
    let passphrase = journey::picked_words(page)?;
    camera.take(page, "create")?;
    let groups = journey::make_vault(page)?;
    camera.take(page, "recovery")?;
    journey::answer_from_sheet(page, &groups)?;
    page.sees_key("today-no-meetings")?;
    camera.take(page, "today-empty")?;
    page.press("rail-people")?;
    page.sees_key("people-nobody-yet")?;
    camera.take(page, "people-empty")?;
    page.press("people-hello")?;
    camera.take(page, "say-hello")?;
    page.write("people-hello-nickname", NICKNAME)?;
    page.write(
        "people-hello-line",
        "grows leeks, likes company in the mornings",
    )?;
    page.press("people-hello-do")?;
    page.sees_key("person-hello-begin")?;
    camera.take(page, "hello")?;
    journey::begin_record(page, NAME)?;
    camera.take(page, "about")?;
    first_circles(page, &mut camera)?;
    wishes_and_plan(page, &mut camera)?;
    for (key, name) in [
        ("person-section-journal", "journal"),
        ("person-section-changed", "changed"),
        ("person-section-safety", "safety"),
        ("person-section-private", "private"),
        ("person-section-history", "history"),
    ] {
        page.press(key)?;
        camera.take(page, name)?;
    }
    together(page, &mut camera)?;
    page.press("rail-today")?;
    camera.take(page, "today")?;
    page.press("rail-people")?;
    page.sees(NAME)?;
    camera.take(page, "people")?;
    page.press("rail-settings")?;
    camera.take(page, "settings")?;
    page.press("cover-now")?;
    page.sees_key("cover-title")?;
    camera.take(page, "cover")?;
    page.press("cover-come-back")?;
    journey::lock(&mut kith)?;
    let page = kith.page()?;
    camera.take(page, "unlock")?;
    page.write("open-passphrase", "not these words")?;
    page.press("open-unlock")?;
    page.sees_key("open-trouble-wrong-happened")?;
    camera.take(page, "unlock-wrong")?;
    journey::unlock(page, &passphrase)?;
    camera.take(page, "today-again")
}

/// The screen handed over: what the five cards open, the end, and the code.
fn together(page: &Page, camera: &mut Camera) -> Result<()> {
    journey::sit(page, CALLED)?;
    camera.take(page, "together")?;
    for (card, name) in [
        ("together-home-me", "me"),
        ("together-home-people", "people"),
        ("together-home-life", "life"),
        ("together-home-plan", "plan"),
        ("together-home-sees", "sees"),
    ] {
        page.press(card)?;
        camera.take(page, &format!("together-{name}"))?;
        page.press("back")?;
        page.sees_key("together-home-sees")?;
    }
    page.press("together-stop")?;
    page.sees_key("together-end")?;
    camera.take(page, "together-end")?;
    journey::take_back(page)
}

fn first_circles(page: &Page, camera: &mut Camera) -> Result<()> {
    page.press("person-section-network")?;
    page.sees_key("network-empty")?;
    camera.take(page, "network-empty")?;
    page.press("network-guide")?;
    journey::tell(page, "guide-who", CONTACTS[0], |asked| {
        camera.take(page, &format!("guide-{asked}"))
    })?;
    page.sees_key("guide-who-more")?;
    camera.take(page, "guide-who-more")?;
    page.press("guide-none-who")?;
    page.sees_key("guide-way-who")?;
    camera.take(page, "guide-ways")?;
    page.press("guide-not-today")?;
    page.sees_key("guide-end")?;
    camera.take(page, "guide-end")?;
    page.press("guide-look")?;
    camera.take(page, "network-1")?;
    journey::place(page, &CONTACTS[1..])?;
    camera.take(page, "network-adding")?;
    page.press("network-add-someone")?;
    camera.take(page, "network-6")?;
    page.pick("network-show-list")?;
    camera.take(page, "network-6-list")?;
    page.press_named("button", CONTACTS[0].0)?;
    camera.take(page, "contact")
}

/// What the map shows beside itself: who helps, who knows whom, then and now, and the page to print.
fn around_the_map(page: &Page, camera: &mut Camera) -> Result<()> {
    journey::go(page, "person-section-network")?;
    page.pick("network-show-map")?;
    camera.take(page, "network")?;
    page.pick("network-show-then")?;
    page.sees_key("then-kept")?;
    camera.take(page, "then-and-now")?;
    page.run("window.scrollBy(0, 420)", &[])?;
    camera.take(page, "then-and-now-below")?;
    page.pick("network-show-map")?;
    page.press("network-more")?;
    camera.take(page, "network-more")?;
    page.press("io-copy")?;
    camera.take(page, "copy")?;
    page.press("not-now")?;
    page.press("network-more")?;
    page.press("io-print")?;
    camera.take(page, "print")?;
    page.press("not-now")?;
    page.press("network-more")?;
    page.press("io-bring")?;
    camera.take(page, "bring-in")?;
    page.press("not-now")?;
    page.press("network-guide")?;
    page.sees_key("guide-title")?;
    camera.take(page, "guide")?;
    page.press("guide-not-today")?;
    page.press("guide-look")
}

/// The good life as a board, the plan agreed, the copy to take home, and stepping back.
fn around_the_plan(page: &Page, camera: &mut Camera) -> Result<()> {
    let escape = || page.session().chord("\u{E00C}");
    journey::go(page, "person-section-vision")?;
    page.press("symbol-choose")?;
    page.sees_key("symbol-title")?;
    camera.take(page, "symbols")?;
    escape()?;
    page.pick("vision-as-board")?;
    camera.take(page, "vision-board")?;
    journey::go(page, "person-section-plan")?;
    page.press("agree-plan")?;
    page.sees_key("agree-lead")?;
    camera.take(page, "agree-read")?;
    page.press("agree-on-to")?;
    page.sees_key("agree-answer-whole")?;
    camera.take(page, "agree-say")?;
    journey::go(page, "person-section-about")?;
    let opens = page.say("copies-open")?;
    let opens = opens.split("{ $").next().context("words before the name")?;
    page.press_named("button", opens.trim())?;
    page.sees_key("copies-safe")?;
    camera.take(page, "copy-safe")?;
    page.press("copies-safe-yes")?;
    page.sees_key("copies-leaves")?;
    camera.take(page, "copy-choosing")?;
    page.press("copies-photograph")?;
    kith_tests::until("the first leaf", || {
        Ok(page
            .has("dialog[open] .page h1, dialog[open] .page h2")?
            .then_some(()))
    })?;
    camera.take(page, "copy-leaf-first")?;
    page.press("next")?;
    page.press("next")?;
    camera.take(page, "copy-leaf-third")?;
    page.press("close")?;
    escape()?;
    page.pick("choice-person-stage-steppedBack")?;
    page.sees_key("parting-title-steppedBack")?;
    camera.take(page, "stepping-back")?;
    page.press("parting-again")
}

fn wishes_and_plan(page: &Page, camera: &mut Camera) -> Result<()> {
    page.press("person-section-vision")?;
    camera.take(page, "vision-empty")?;
    journey::wish(page, WISH)?;
    camera.take(page, "vision")?;
    journey::plan(page, GOAL, STEP)?;
    camera.take(page, "plan")
}

#[test]
#[ignore = "run by ./dev tour"]
fn sample_people() -> Result<()> {
    let mut camera = Camera::new("sample")?;
    let home = fresh_home()?;
    let kith = Kith::start(home.path())?;
    let page = kith.page()?;
    page.press("open-language-choose")?;
    page.press("open-sample")?;
    page.sees_key("today-promises")?;
    camera.take(page, "today")?;
    page.press("today-show-all")?;
    camera.take(page, "today-shown")?;
    page.press("rail-people")?;
    camera.take(page, "people")?;
    page.write("people-search", "choir")?;
    std::thread::sleep(std::time::Duration::from_millis(500));
    camera.take(page, "people-found")?;
    for wanted in [0, 6, 24, 60] {
        let (name, contacts) = with_contacts(page, wanted)?;
        journey::open_person(page, &name)?;
        page.press("person-section-network")?;
        camera.take(page, &format!("network-{contacts}"))?;
    }
    let (name, _) = with_contacts(page, 24)?;
    every_screen(page, &name, &mut camera)
}

#[test]
#[ignore = "run by ./dev tour"]
fn a_crowded_map() -> Result<()> {
    let mut camera = Camera::new("crowded")?;
    let home = fresh_home()?;
    let bench = std::env::var_os("KITH_BENCH").context("KITH_BENCH is not set: run ./dev tour")?;
    let made = Command::new(bench).arg("map").arg(home.path()).status()?;
    ensure!(made.success(), "no home was made");
    let kith = Kith::start(home.path())?;
    let page = kith.page()?;
    page.press("open-language-choose")?;
    page.sees_key("open-unlock-title")?;
    journey::unlock(page, "walnut umbrella lantern seven")?;
    journey::open_person(page, "Mary Pryce")?;
    page.press("person-section-network")?;
    page.sees("300")?;
    camera.take(page, "network-300")?;
    for larger in ["network-300-larger", "network-300-names"] {
        for _ in 0..2 {
            page.press("network-zoom-in")?;
        }
        camera.take(page, larger)?;
    }
    page.press("network-zoom-fit")?;
    page.pick("network-lines-knows")?;
    camera.take(page, "network-300-knows")?;
    page.pick("network-show-list")?;
    camera.take(page, "network-300-list")
}

#[test]
#[ignore = "run by ./dev tour"]
fn sample_people_in_the_dark() -> Result<()> {
    looked_at("dark", |page| page.pick("settings-theme-dark"))
}

#[test]
#[ignore = "run by ./dev tour"]
fn sample_people_in_high_contrast() -> Result<()> {
    looked_at("contrast", |page| page.pick("settings-theme-contrast"))
}

#[test]
#[ignore = "run by ./dev tour"]
fn sample_people_in_large_words() -> Result<()> {
    looked_at("200-percent", |page| {
        page.press_named(
            "choice",
            &page.say_with("settings-size-percent", "percent", "200")?,
        )
    })
}

#[test]
#[ignore = "run by ./dev tour"]
fn sample_people_in_a_small_window() -> Result<()> {
    looked_at("1024x700", |page| page.session().resize(1024, 700))
}

#[test]
#[ignore = "run by ./dev tour"]
fn sample_people_in_welsh() -> Result<()> {
    let mut camera = Camera::new("welsh")?;
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    kith.page_mut()?.speak("cy")?;
    let page = kith.page()?;
    page.press("open-language-choose")?;
    page.sees_key("open-welcome-title")?;
    camera.take(page, "welcome")?;
    page.press("open-begin")?;
    journey::picked_words(page)?;
    camera.take(page, "create")?;
    page.press("back")?;
    page.press("open-sample")?;
    page.sees_key("today-promises")?;
    let (name, _) = with_contacts(page, 24)?;
    every_screen(page, &name, &mut camera)
}

/// Every main screen after some change in Settings.
fn looked_at(part: &str, change: impl Fn(&Page) -> Result<()>) -> Result<()> {
    let mut camera = Camera::new(part)?;
    let home = fresh_home()?;
    let kith = Kith::start(home.path())?;
    let page = kith.page()?;
    page.press("open-language-choose")?;
    page.press("open-sample")?;
    page.sees_key("today-promises")?;
    page.press("rail-settings")?;
    change(page)?;
    let (name, _) = with_contacts(page, 24)?;
    every_screen(page, &name, &mut camera)
}

fn every_screen(page: &Page, name: &str, camera: &mut Camera) -> Result<()> {
    for screen in ["today", "people", "settings"] {
        journey::go(page, &format!("rail-{screen}"))?;
        camera.take(page, screen)?;
    }
    journey::open_person(page, name)?;
    for section in [
        "about", "network", "vision", "plan", "journal", "safety", "private", "history",
    ] {
        journey::go(page, &format!("person-section-{section}"))?;
        camera.take(page, section)?;
    }
    around_the_map(page, camera)?;
    page.pick("network-show-list")?;
    camera.take(page, "network-list")?;
    around_the_plan(page, camera)?;
    page.press("cover-now")?;
    page.sees_key("cover-title")?;
    camera.take(page, "cover")
}

/// Somebody of the sample with about so many contacts, and how many they have.
fn with_contacts(page: &Page, wanted: u32) -> Result<(String, u64)> {
    let script = "return (async () => {
        const call = (name, request) => window.__TAURI_INTERNALS__.invoke(name, { request });
        const { people } = await call('people_list', { query: '', offset: 0, limit: 100 });
        let best = null;
        for (const { person, name, hello } of people) {
          if (hello) continue;
          const { entities } = await call('person_open', { person, sections: ['network'] });
          const count = entities.filter((one) => one.kind === 'contact').length;
          if (!best || Math.abs(count - arguments[0]) < Math.abs(best.count - arguments[0])) best = { name, count };
        }
        return best;
        })()";
    let best = page.run(script, &[json!(wanted)])?;
    Ok((
        best["name"].as_str().context("somebody")?.to_owned(),
        best["count"].as_u64().unwrap_or(0),
    ))
}
