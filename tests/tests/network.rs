//! The map in the real window: first circles one at a time, moved by keys, taken back, and taken home as files.

use std::fs;

use anyhow::{Result, ensure};
use kith_tests::journey::{self, CONTACTS, NAME, NICKNAME};
use kith_tests::kith::{Kith, fresh_home, saved};
use kith_tests::page::Page;
use kith_tests::until;
use serde_json::json;

#[test]
fn first_circles_are_drawn_moved_and_taken_home() -> Result<()> {
    let home = fresh_home()?;
    let kith = Kith::start(home.path())?;
    let page = kith.page()?;
    journey::new_vault(page)?;
    journey::say_hello(page, NICKNAME, "grows leeks")?;
    journey::begin_record(page, NAME)?;
    page.press("person-section-network")?;
    page.press("network-guide")?;
    journey::tell(page, "guide-who", CONTACTS[0], |_| Ok(()))?;
    journey::tell(page, "guide-who-more", CONTACTS[1], |_| Ok(()))?;
    page.press("guide-not-today")?;
    page.press("guide-look")?;
    stands(page, CONTACTS[0].0, "network-ring-1")?;
    stands(page, CONTACTS[1].0, "network-ring-2")?;
    moved_by_keys(page)?;
    for (form, ending) in [
        ("png", "png"),
        ("svg", "svg"),
        ("csv", "csv"),
        ("graphml", "graphml"),
        ("measures", "csv"),
    ] {
        take_home(page, form)?;
        let files: Vec<_> = fs::read_dir(saved(home.path()))?.collect::<Result<_, _>>()?;
        ensure!(files.len() == 1, "one file for {form}, not {}", files.len());
        let path = files[0].path();
        let bytes = fs::read(&path)?;
        ensure!(
            path.extension().is_some_and(|end| end == ending),
            "{form} ends so: {path:?}"
        );
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        ensure!(!name.contains(NAME), "a file name names nobody");
        match form {
            "png" => ensure!(bytes.starts_with(b"\x89PNG") && bytes.len() > 20_000),
            "measures" => ensure!(!String::from_utf8(bytes)?.contains(CONTACTS[0].0)),
            _ => ensure!(String::from_utf8(bytes)?.contains(CONTACTS[0].0), "{form}"),
        }
        fs::remove_file(path)?;
    }
    Ok(())
}

/// Waits until a contact is said to stand in a ring.
fn stands(page: &Page, name: &str, ring: &str) -> Result<()> {
    let words = page.say(ring)?;
    until(&format!("{name} in {words}"), || {
        let script = "
            const disc = [...document.querySelectorAll('svg [id^=contact-]')].find((one) => one.ariaLabel.startsWith(arguments[0]));
            return disc?.ariaLabel.includes(arguments[1]) ?? false";
        let there = page.run(script, &[json!(name), json!(words)])? == true;
        Ok(there.then_some(()))
    })
}

/// The menu on the map, opened and walked by keys alone; the move undone and done again.
fn moved_by_keys(page: &Page) -> Result<()> {
    let (name, ..) = CONTACTS[0];
    page.run(
        "const disc = [...document.querySelectorAll('svg [id^=contact-]')].find((one) => one.ariaLabel.startsWith(arguments[0]));
         disc.focus();
         disc.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));",
        &[json!(name)],
    )?;
    page.press("network-menu-further")?;
    stands(page, name, "network-ring-2")?;
    page.press("undo")?;
    stands(page, name, "network-ring-1")?;
    page.press("redo")?;
    stands(page, name, "network-ring-2")
}

fn take_home(page: &Page, form: &str) -> Result<()> {
    page.press("network-more")?;
    page.press("io-copy")?;
    page.pick(&format!("io-form-{form}"))?;
    page.press("io-save")?;
    page.sees_key("io-saved")?;
    page.press("close")
}
