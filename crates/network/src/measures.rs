//! What can be measured of a map. Whatever is not defined for so few contacts
//! is absent; nothing is ever not a number.
//!
//! The person is the ego of the network and knows every contact. Counts,
//! density, groups and the E–I index are of the contacts among themselves,
//! without the person. Effective size and constraint are the person's own, in
//! the graph of the person and all contacts, every tie of weight one: what
//! networkx gives as `effective_size(G, [ego])` and `constraint(G, [ego])`.

use std::collections::{BTreeMap, BTreeSet};

use kith_model::EntityId;

use crate::Map;
use crate::graph::Graph;
use crate::map::SECTORS;

/// What can be measured of one map. All of it is about those who stand on it;
/// see [`crate::Contact::placed`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measures {
    /// How many.
    pub size: usize,
    /// How many in each ring, the closest first.
    pub rings: [usize; 4],
    /// How many are paid to be there, in whichever ring.
    pub paid: usize,
    /// How many are not.
    pub unpaid: usize,
    /// How many help the person and are not helped.
    pub helps_me: usize,
    /// How many the person helps and is not helped by.
    pub i_help: usize,
    /// With how many help goes both ways.
    pub both: usize,
    /// With how many it goes neither way, where that was said.
    pub neither: usize,
    /// Connected components among the contacts.
    pub groups: usize,
    /// Contacts who know no other.
    pub alone: usize,
    /// Ties among contacts.
    pub ties: usize,
    /// Ties there are of all there could be among contacts; from two contacts on.
    pub density: Option<f64>,
    /// Burt's effective size of the person's network, by Borgatti's formula
    /// for ties without weights: n − 2t ∕ n. From one contact on.
    pub effective_size: Option<f64>,
    /// Burt's constraint on the person. From one contact on.
    pub constraint: Option<f64>,
    /// Krackhardt and Stern's E–I index over sectors: ties across less ties
    /// within, of all ties. From one tie on.
    pub ei: Option<f64>,
    /// The same for each sector, of the ties its contacts have.
    pub ei_by_sector: [Option<f64>; 6],
}

/// Measures a map.
pub fn measures(map: &Map) -> Measures {
    let placed: Vec<_> = map.contacts.iter().filter(|c| c.placed()).collect();
    let graph = Graph::of(map);
    let mut measures = Measures {
        size: placed.len(),
        groups: graph.groups(),
        alone: graph.alone(),
        ties: graph.ties,
        density: density(&graph),
        effective_size: effective_size(&graph),
        constraint: constraint(&graph),
        ..Measures::default()
    };
    for contact in &placed {
        if let Some(ring @ 1..=4) = contact.ring {
            measures.rings[ring as usize - 1] += 1;
        }
        let side = match contact.paid {
            true => &mut measures.paid,
            false => &mut measures.unpaid,
        };
        *side += 1;
        match contact.help.as_deref() {
            Some("helpsMe") => measures.helps_me += 1,
            Some("iHelp") => measures.i_help += 1,
            Some("both") => measures.both += 1,
            Some("neither") => measures.neither += 1,
            _ => {}
        }
    }
    let sectors = placed.iter().map(|c| c.sector.as_deref());
    let sectors: Vec<usize> = sectors
        .map(|sector| SECTORS.iter().position(|s| Some(*s) == sector).unwrap_or(0))
        .collect();
    (measures.ei, measures.ei_by_sector) = across(&graph, &sectors);
    measures
}

/// How alike two maps are: those on both, of those on either. Absent where
/// nobody is on either.
pub fn jaccard(then: &Map, now: &Map) -> Option<f64> {
    let on = |map: &Map| -> BTreeSet<EntityId> {
        let placed = map.contacts.iter().filter(|c| c.placed());
        placed.map(|c| c.id).collect()
    };
    let (then, now) = (on(then), on(now));
    ratio(then.intersection(&now).count(), then.union(&now).count())
}

fn ratio(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

fn density(graph: &Graph) -> Option<f64> {
    let n = graph.near.len();
    ratio(2 * graph.ties, n * n.saturating_sub(1))
}

fn effective_size(graph: &Graph) -> Option<f64> {
    let n = graph.near.len();
    let redundant = ratio(2 * graph.ties, n)?;
    Some(n as f64 - redundant)
}

/// The sum over contacts of the square of what each holds of the person's
/// ties: its own share, and its share of those it knows.
fn constraint(graph: &Graph) -> Option<f64> {
    let share = ratio(1, graph.near.len())?;
    // What part of someone's own ties one of them is: the person is one more.
    let part = |at: usize| 1.0 / (1 + graph.near[at].len()) as f64;
    let held = graph.near.iter().map(|near| {
        let through: f64 = near.iter().map(|&other| share * part(other)).sum();
        (share + through).powi(2)
    });
    Some(held.sum())
}

fn across(graph: &Graph, sectors: &[usize]) -> (Option<f64>, [Option<f64>; 6]) {
    let mut seen: BTreeMap<usize, (i64, i64)> = BTreeMap::new();
    let (mut outside, mut inside) = (0i64, 0i64);
    for (a, near) in graph.near.iter().enumerate() {
        for &b in near.iter().filter(|b| **b > a) {
            if sectors[a] == sectors[b] {
                inside += 1;
                seen.entry(sectors[a]).or_default().1 += 1;
            } else {
                outside += 1;
                seen.entry(sectors[a]).or_default().0 += 1;
                seen.entry(sectors[b]).or_default().0 += 1;
            }
        }
    }
    let index = |(out, within): (i64, i64)| {
        (out + within > 0).then(|| (out - within) as f64 / (out + within) as f64)
    };
    let by_sector = std::array::from_fn(|at| seen.get(&at).copied().and_then(index));
    (index((outside, inside)), by_sector)
}
