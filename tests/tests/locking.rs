//! Locking: nothing of a record is left in the memory of any process, whatever made Kith lock.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use kith_tests::journey;
use kith_tests::kith::{Kith, fresh_home};
use kith_tests::{memory, processes, until};

/// Words that nothing else in any process says. Each is put together when it is needed, so that this
/// program does not name them either.
fn planted() -> [String; 4] {
    [
        ["Zwynthor", "ppelquist"],
        ["quibbleth", "ornsby"],
        ["vortiger", "namblewick"],
        ["snorkelbriar", "pymdax"],
    ]
    .map(|parts| parts.concat())
}

#[test]
fn no_planted_word_is_left_in_any_process() -> Result<()> {
    let [name, prose, secret, contact] = planted();
    let words = [&*name, &*prose, &*secret, &*contact];
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    let page = kith.page()?;
    journey::begin_vault(page)?;
    journey::own_words(page, &format!("{secret} umbrella 47 walnut"))?;
    let groups = journey::make_vault(page)?;
    journey::answer_from_sheet(page, &groups)?;
    page.sees_key("today-no-meetings")?;
    journey::say_hello(page, &name, "a line")?;
    journey::begin_record(page, &name)?;
    page.press("person-section-network")?;
    journey::place(
        page,
        &[(&contact, "network-ring-1", "choice-contact-sector-family")],
    )?;
    journey::wish(page, &format!("I would like {prose} and tea."))?;

    let before = memory::search(kith.pid(), &words)?;
    for word in [&name, &prose, &contact] {
        ensure!(
            before.iter().any(|find| find.word == **word),
            "{word} is found while it is on the screen: the search works"
        );
    }
    journey::lock(&mut kith)?;
    let after = memory::search(kith.pid(), &words)?;
    ensure!(after.is_empty(), "after locking: {after:#?}");
    Ok(())
}

/// The keys to the recovery groups are as much a secret as the passphrase.
#[test]
fn no_part_of_the_recovery_key_is_left() -> Result<()> {
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    let page = kith.page()?;
    journey::begin_vault(page)?;
    let passphrase = journey::picked_words(page)?;
    let groups = journey::make_vault(page)?;
    let shown = memory::search(kith.pid(), &[&passphrase])?;
    ensure!(
        !shown.is_empty(),
        "the passphrase is found just after it was typed: the search works"
    );
    journey::answer_from_sheet(page, &groups)?;
    page.sees_key("today-no-meetings")?;
    let whole = [
        passphrase,
        groups.join(""),
        groups.join(" "),
        groups.join("-"),
    ];
    let whole: Vec<&str> = whole.iter().map(String::as_str).collect();
    journey::lock(&mut kith)?;
    let after = memory::search(kith.pid(), &whole)?;
    ensure!(after.is_empty(), "after locking: {after:#?}");
    Ok(())
}

#[test]
fn the_desktops_own_lock_locks_kith_and_saves_first() -> Result<()> {
    locks_on(
        "/org/gnome/ScreenSaver",
        "org.gnome.ScreenSaver.ActiveChanged",
    )
}

#[test]
fn going_to_sleep_locks_kith_and_saves_first() -> Result<()> {
    locks_on(
        "/org/freedesktop/login1",
        "org.freedesktop.login1.Manager.PrepareForSleep",
    )
}

/// Sends a signal that says yes to Kith while half a wish is written.
fn locks_on(path: &str, signal: &str) -> Result<()> {
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    let page = kith.page()?;
    let passphrase = journey::new_vault(page)?;
    journey::say_hello(page, "Someone", "a line")?;
    journey::begin_record(page, "Someone Else")?;
    page.press("person-section-vision")?;
    page.press("vision-add-want")?;
    // Not left, not blurred, no pause: still only a draft when the signal comes.
    page.write("field-statement-text", "Half a wish")?;
    let before = processes::family(kith.pid());
    let words = ["--session", "--type=signal", path, signal, "boolean:true"];
    let sent = Command::new("dbus-send")
        .args(words)
        .status()
        .context("dbus-send is not here")?;
    ensure!(sent.success(), "the signal was sent");
    kith.wait_for_new_image(&before)?;
    let page = kith.attach()?;
    page.sees_key("open-unlock-title")?;
    journey::unlock(page, &passphrase)?;
    journey::open_person(page, "Someone Else")?;
    page.press("person-section-vision")?;
    page.sees("Half a wish")
}

#[test]
fn a_wrong_passphrase_opens_nothing() -> Result<()> {
    let home = fresh_home()?;
    let mut kith = Kith::start(home.path())?;
    journey::new_vault(kith.page()?)?;
    journey::lock(&mut kith)?;
    let page = kith.page()?;
    page.write("open-passphrase", "not these words")?;
    page.press("open-unlock")?;
    page.sees_key("open-trouble-wrong-happened")?;
    until("the field is ready again", || {
        Ok(page.has("input:not(:disabled)")?.then_some(()))
    })
}
