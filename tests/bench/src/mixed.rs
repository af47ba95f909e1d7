//! One mixed workload on SQLCipher and on plain SQLite, a slice of it on the
//! one and then on the other, so that what else the machine does hits both.

use anyhow::Result;
use kith_store::Store;

use crate::figure::{Figure, Times};
use crate::saves::Saver;
use crate::vault::{Pair, Vault, everyone, scope};

const SLICES: usize = 20;
/// Of each slice; twenty make 2,000 saves, 500 records, 200 searches and 200 lists.
const SAVES: usize = 100;
const RECORDS: usize = 25;
const SEARCHES: usize = 10;
const LISTS: usize = 10;

const WHAT: &str = "2,000 saves, 500 records, 200 searches, 200 lists";

struct Side {
    store: Store,
    saver: Saver,
    saves: Times,
    reads: Times,
}

impl Side {
    fn open(vault: &Vault) -> Result<Self> {
        let store = vault.open()?;
        let saver = Saver::new(&store)?;
        Ok(Self {
            store,
            saver,
            saves: Times::default(),
            reads: Times::default(),
        })
    }

    fn slice(&mut self, slice: usize) -> Result<()> {
        let entity = self.saver.next(&self.store)?;
        for turn in 0..SAVES {
            let (store, saver) = (&mut self.store, &mut self.saver);
            self.saves.of(|| {
                if turn % 2 == 0 {
                    saver.fact(store, entity)
                } else {
                    saver.prose(store, entity)
                }
            })?;
        }
        let people = everyone(&self.store)?;
        for turn in 0..RECORDS {
            let person = people[(slice * RECORDS + turn) * 13 % people.len()];
            self.reads.of(|| self.store.record(scope(person)))?;
        }
        for turn in 0..SEARCHES {
            let query = crate::search::query(slice * SEARCHES + turn);
            self.reads.of(|| self.store.people_found(query, 0, 100))?;
        }
        for turn in 0..LISTS {
            self.reads.of(|| self.store.people(turn * 50, 50))?;
        }
        Ok(())
    }

    fn total(&self) -> f64 {
        self.saves.total() + self.reads.total()
    }
}

pub(crate) fn mixed(pair: &Pair) -> Result<Vec<Figure>> {
    let (cold, cold_plain) = (cold_scan(&pair.encrypted)?, cold_scan(&pair.plain)?);
    let mut encrypted = Side::open(&pair.encrypted)?;
    let mut plain = Side::open(&pair.plain)?;
    for slice in 0..SLICES {
        let (first, second) = if slice % 2 == 0 {
            (&mut encrypted, &mut plain)
        } else {
            (&mut plain, &mut encrypted)
        };
        first.slice(slice)?;
        second.slice(slice)?;
    }
    let against = |value: f64| format!("the same on plain SQLite, {value:.0} ms");
    let line = |name: &str, value: f64, other: f64| {
        Figure::new(name, value, "ms").against(against(other), other)
    };
    let figures = vec![
        line(
            &format!("mixed workload ({WHAT})"),
            encrypted.total(),
            plain.total(),
        )
        .ratio_at_most(1.3),
        line(
            "of it, the saves",
            encrypted.saves.total(),
            plain.saves.total(),
        ),
        line(
            "of it, the reads",
            encrypted.reads.total(),
            plain.reads.total(),
        ),
        line("cold scan: open, read every record", cold, cold_plain),
    ];
    encrypted.store.close()?;
    plain.store.close()?;
    Ok(figures)
}

/// Opens and reads every record, with nothing in the database's own cache.
fn cold_scan(vault: &Vault) -> Result<f64> {
    let mut times = Times::default();
    times.of(|| -> Result<()> {
        let store = vault.open()?;
        for person in everyone(&store)? {
            store.record(scope(person))?;
        }
        Ok(store.close()?)
    })?;
    Ok(times.total())
}
