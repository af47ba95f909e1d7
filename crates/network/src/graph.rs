//! Who knows whom among those who stand on a map, as a graph without the
//! person in the middle: undirected, each tie once, nobody tied to themselves.

use std::collections::BTreeMap;

use crate::Map;

/// Neighbours by place in the map's order, each list in order.
pub(crate) struct Graph {
    pub(crate) near: Vec<Vec<usize>>,
    pub(crate) ties: usize,
}

impl Graph {
    pub(crate) fn of(map: &Map) -> Self {
        let placed = map.contacts.iter().filter(|contact| contact.placed());
        let places: BTreeMap<_, _> = placed.zip(0..).map(|(c, at)| (c.id, at)).collect();
        let mut near = vec![Vec::new(); places.len()];
        let mut ties = 0;
        for tie in &map.ties {
            if let (Some(&a), Some(&b)) = (places.get(&tie.a), places.get(&tie.b)) {
                near[a].push(b);
                near[b].push(a);
                ties += 1;
            }
        }
        near.iter_mut().for_each(|all| all.sort_unstable());
        Self { near, ties }
    }

    /// How many groups there are in which everyone reaches everyone.
    pub(crate) fn groups(&self) -> usize {
        let mut seen = vec![false; self.near.len()];
        let mut groups = 0;
        for start in 0..self.near.len() {
            if std::mem::replace(&mut seen[start], true) {
                continue;
            }
            groups += 1;
            let mut waiting = vec![start];
            while let Some(at) = waiting.pop() {
                for &next in &self.near[at] {
                    if !std::mem::replace(&mut seen[next], true) {
                        waiting.push(next);
                    }
                }
            }
        }
        groups
    }

    /// How many know nobody else on the map.
    pub(crate) fn alone(&self) -> usize {
        self.near.iter().filter(|all| all.is_empty()).count()
    }
}
