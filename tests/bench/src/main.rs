//! `./dev bench NAME`: figures of a release build, each against something real
//! measured in the same run, written to target/bench/NAME.json.
//!
//! This is about the store alone. What is painted is measured in the window.

mod crowd;
mod disk;
mod figure;
mod full;
mod home;
mod kill;
mod mixed;
mod patch;
mod resident;
mod saves;
mod search;
mod unlock;
mod vault;

use anyhow::{Context, Result, bail};
use figure::{Figure, write};

/// Keys are wiped as in the app, so that its cost is measured too.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> Result<()> {
    let mut words = std::env::args().skip(1);
    match (words.next().as_deref(), words.next()) {
        (Some("store"), None) => write("store", &store()?),
        (Some("patch"), None) => write("patch", &patch::patch(vault::place()?.path())?),
        (Some("kill"), times) => write("kill", &kill::kill(times.as_deref())?),
        (Some("resident"), Some(folder)) => resident::child(folder.as_ref()),
        (Some("make"), Some(folder)) => {
            vault::Vault::make(folder.as_ref(), number(words.next())?, true).map(drop)
        }
        (Some("search"), Some(folder)) => write(
            "search",
            &search::search(&vault::Vault::at(folder.as_ref()))?,
        ),
        (Some("saves"), Some(folder)) => write(
            "saves",
            &saves::saves(&vault::Vault::at(folder.as_ref()), vault::place()?.path())?,
        ),
        (Some("unlock"), Some(folder)) => write(
            "unlock",
            &unlock::unlock(&vault::Vault::at(folder.as_ref()), 10_000, 300.0)?,
        ),
        (Some("home"), Some(folder)) => home::make(folder.as_ref(), number(words.next())?),
        (Some("map"), Some(folder)) => home::with(folder.as_ref(), crowd::fill),
        (Some("plan"), Some(folder)) => home::with(folder.as_ref(), full::fill),
        (Some("derive"), Some(folder)) => told(home::derive(folder.as_ref())?),
        _ => bail!(
            "which one? store, patch, or kill [TIMES]; to look closer: make FOLDER PEOPLE, saves, search or unlock FOLDER"
        ),
    }
}

fn store() -> Result<Vec<Figure>> {
    let place = vault::place()?;
    let mut figures = Vec::new();
    figures.push(sample(place.path())?);
    let thousand = vault::Pair::make(place.path(), 1_000)?;
    figures.extend(disk::disk(&thousand)?);
    figures.extend(unlock::unlock(&thousand.encrypted, 1_000, 150.0)?);
    figures.extend(resident::resident(&thousand.encrypted)?);
    figures.extend(saves::saves(&thousand.encrypted, place.path())?);
    figures.extend(mixed::mixed(&thousand)?);
    let many = vault::Vault::make(&place.path().join("many"), 10_000, true)?;
    figures.extend(unlock::unlock(&many, 10_000, 300.0)?);
    figures.extend(search::search(&many)?);
    Ok(figures)
}

/// "Explore with sample people" should not make anyone wait.
fn sample(place: &std::path::Path) -> Result<Figure> {
    let mut times = figure::Times::default();
    for turn in 0..5 {
        times.of(|| vault::Vault::make(&place.join(format!("sample-{turn}")), 24, true))?;
    }
    Ok(Figure::new("sample people written, p95", times.percentile(95), "ms").at_most(500.0))
}

fn number(word: Option<String>) -> Result<usize> {
    Ok(word.context("how many people?")?.parse()?)
}

#[expect(clippy::print_stdout, reason = "the one who asked reads it")]
fn told(milliseconds: f64) -> Result<()> {
    println!("{milliseconds}");
    Ok(())
}
