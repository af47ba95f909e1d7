//! From the keys to what the first screen shows, beyond the key derivation.
//! What is painted then is measured in the window.

use anyhow::Result;
use kith_model::{LifeDate, Moment, Scope};
use kith_store::Store;

use crate::figure::{Figure, Times};
use crate::vault::{Vault, now};

const OPENINGS: usize = 15;
const WEEK: i64 = 7 * 86_400_000;

/// What Today and the first page of people ask for.
pub(crate) fn first_screen(store: &Store) -> Result<()> {
    let now = now();
    let ahead = Moment(now.at.0 + WEEK);
    for meeting in store.meetings(now.at, ahead)? {
        store.record(Scope::Person(meeting.person))?;
    }
    store.promises()?;
    store.reviews_due(LifeDate::of_moment(ahead, now.offset))?;
    store.clashes()?;
    store.people(0, 50)?;
    Ok(())
}

pub(crate) fn unlock(vault: &Vault, people: usize, goal: f64) -> Result<Vec<Figure>> {
    let (mut open, mut screen, mut both) = (Times::default(), Times::default(), Times::default());
    for _ in 0..OPENINGS {
        let store = both.of(|| -> Result<_> {
            let store = open.of(|| vault.open())?;
            screen.of(|| first_screen(&store))?;
            Ok(store)
        })?;
        store.close()?;
    }
    Ok(vec![
        Figure::new(
            format!("unlock to first answers at {people} people, p95"),
            both.percentile(95),
            "ms",
        )
        .at_most(goal),
        Figure::new(
            format!("of it, opening the database at {people}, p50"),
            open.percentile(50),
            "ms",
        ),
        Figure::new(
            format!("of it, today and the first page at {people}, p50"),
            screen.percentile(50),
            "ms",
        ),
    ])
}
