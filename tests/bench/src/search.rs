//! Searching as somebody types: names, beginnings, accents left out, letters
//! wrong, common words, rare ones, several at once, and what nobody has.

use anyhow::Result;

use crate::figure::{Figure, Times};
use crate::vault::Vault;

const SEARCHES: usize = 600;

const QUERIES: &[&str] = &[
    "Siân Pryce",
    "sian",
    "gwen",
    "Gwenlian",
    "dafyd llwyd",
    "pr",
    "m",
    "mair bevan",
    "choir",
    "singing",
    "the",
    "bus",
    "letter from the council",
    "eirlis",
    "okafor",
    "zoe",
    "Zoë Walsh",
    "aoife",
    "jose silva",
    "bryn",
    "Maesonnenddu",
    "pont fach",
    "nurse",
    "knitting market",
    "rhys fishing",
    "cornet",
    "kowalski",
    "whitlok",
    "hapel",
    "Hywel",
    "qqqqzzz",
    "amina photographs",
    "ar ddydd sul",
    "geth",
    "tablets nurse",
    "owain howells",
    "leeks allotments",
    "brook end",
    "a",
    "ynysafon",
];

/// The query of a turn.
pub(crate) fn query(turn: usize) -> &'static str {
    QUERIES[turn % QUERIES.len()]
}

pub(crate) fn search(vault: &Vault) -> Result<Vec<Figure>> {
    let mut store = vault.open()?;
    let mut first = Times::default();
    first.of(|| store.people_found("sian", 0, 100))?;
    let mut times = Times::default();
    let mut each: std::collections::BTreeMap<&str, f64> = std::collections::BTreeMap::new();
    for turn in 0..SEARCHES {
        let mut one = Times::default();
        one.of(|| times.of(|| store.people_found(query(turn), 0, 100)))?;
        let best = each.entry(query(turn)).or_insert(f64::INFINITY);
        *best = best.min(one.total());
    }
    store.close()?;
    let mut each: Vec<_> = each.into_iter().collect();
    each.sort_by(|a, b| b.1.total_cmp(&a.1));
    for (query, took) in each.into_iter().take(5) {
        crate::vault::say(&format!(
            "among the slowest searches: {query:?}, {took:.1} ms at best"
        ));
    }
    Ok(vec![
        Figure::new("search at 10,000 people, p95", times.percentile(95), "ms").at_most(15.0),
        Figure::new("search at 10,000 people, p50", times.percentile(50), "ms"),
        Figure::new(
            "first search after opening, with the list of all words",
            first.total(),
            "ms",
        ),
    ])
}
