//! Merging, on random histories made by simulated devices: each operation is
//! made from what its device had seen, as the app makes them.

#![allow(clippy::unwrap_used)]

mod devices;

use std::collections::BTreeSet;

use devices::*;
use kith_model::merge::History;
use kith_model::newer::Read;
use kith_model::prose::{LoroProse, Prose};
use kith_model::{Change, Entity, EntityId, OpId, Value};
use proptest::prelude::*;
use proptest::sample::Index;

fn check_facts(all: &[Made], of: EntityId, now: &Entity) -> Result<(), TestCaseError> {
    for field in FIELDS {
        let sets: Vec<(&Made, &Value)> = all
            .iter()
            .filter(|m| m.op.entity == of)
            .filter_map(|m| match &m.op.change {
                Change::Set {
                    field: f, value, ..
                } if f == field => Some((m, value)),
                _ => None,
            })
            .collect();
        let live = now.facts.get(field).cloned().unwrap_or_default();
        for (made, value) in &sets {
            let replaced = sets
                .iter()
                .any(|(later, _)| later.saw.contains(&made.op.id));
            let shown = live.iter().find(|l| l.ops.contains(&made.op.id));
            prop_assert_eq!(shown.is_none(), replaced, "{:?}", made.op);
            prop_assert!(shown.is_none_or(|l| l.value == **value));
        }
        let distinct: BTreeSet<&Value> = live.iter().map(|l| &l.value).collect();
        prop_assert_eq!(distinct.len(), live.len(), "equal values are no clash");
    }
    Ok(())
}

fn check_rest(all: &[Made], of: EntityId, now: &Entity) -> Result<(), TestCaseError> {
    let ours: Vec<&Made> = all.iter().filter(|m| m.op.entity == of).collect();
    let seen_by = |id: OpId, kind: fn(&Change) -> bool| {
        ours.iter()
            .any(|m| kind(&m.op.change) && m.saw.contains(&id))
    };
    let places: BTreeSet<OpId> = ours
        .iter()
        .filter(|m| matches!(m.op.change, Change::Place { .. }))
        .map(|m| m.op.id)
        .filter(|id| !seen_by(*id, |c| matches!(c, Change::Place { .. })))
        .collect();
    prop_assert_eq!(places, now.place_heads.iter().copied().collect());

    let standing: Vec<&&Made> = ours
        .iter()
        .filter(|m| matches!(m.op.change, Change::Remove { .. }))
        .filter(|m| !seen_by(m.op.id, |c| matches!(c, Change::Keep { .. })))
        .collect();
    let unseen = ours.iter().any(|m| {
        matches!(m.op.change, Change::Set { .. } | Change::Text { .. })
            && !standing.iter().any(|r| r.saw.contains(&m.op.id))
    });
    prop_assert_eq!(now.removed, !standing.is_empty() && !unseen);
    prop_assert_eq!(now.removal_clash, !standing.is_empty() && unseen);

    let retracted = |id| {
        ours.iter()
            .any(|m| m.op.change == Change::Retract { event: id })
    };
    let events = ours
        .iter()
        .filter(|m| matches!(m.op.change, Change::Event { .. }) && !retracted(m.op.id))
        .map(|m| m.op.id);
    let stand = now.events.iter().map(|event| event.op);
    prop_assert_eq!(stand.collect::<BTreeSet<_>>(), events.collect());
    let created = ours
        .iter()
        .any(|m| matches!(m.op.change, Change::Create { .. }));
    prop_assert_eq!(now.kind.is_some(), created);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn merging_is_commutative_associative_and_idempotent(
        steps in steps(),
        sides in prop::collection::vec(1..8u8, 50),
    ) {
        let all = lived(steps);
        let side = |bit: u8| {
            history(all.iter().zip(&sides).filter(|(_, s)| **s & bit != 0).map(|(m, _)| m))
        };
        let (a, b, c) = (side(1), side(2), side(4));
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(&merged(&a, &a), &a);
        let union = merged(&merged(&a, &b), &c);
        prop_assert_eq!(&merged(&union, &b), &union);
        prop_assert_eq!(union, history(&all));
    }

    #[test]
    fn an_entity_is_the_same_however_its_operations_come(
        steps in steps(), seed: u64, again in any::<Index>(), batch in 1..9usize,
    ) {
        let all = lived(steps);
        let mut reads: Vec<Read> = all.iter().map(|m| Read::Known(m.op.clone())).collect();
        let whole = history(&all);
        if !reads.is_empty() {
            reads.push(reads[again.index(reads.len())].clone());
        }
        shuffle(&mut reads, seed);
        let mut split = History::default();
        for some in reads.chunks(batch) {
            let mut part = History::default();
            for read in some {
                part.take(read.clone()).unwrap();
            }
            split.merge(&part).unwrap();
        }
        prop_assert_eq!(&split, &whole);
        for n in 0..ENTITIES {
            prop_assert_eq!(Entity::fold(entity(n), &reads), whole.entity(entity(n)));
        }
    }

    #[test]
    fn nothing_is_lost_unless_someone_who_saw_it_replaced_it(steps in steps()) {
        let all = lived(steps);
        let whole = history(&all);
        for n in 0..ENTITIES {
            let now = whole.entity(entity(n));
            check_facts(&all, entity(n), &now)?;
            check_rest(&all, entity(n), &now)?;
        }
    }

    #[test]
    fn prose_converges_in_whatever_order_it_comes(steps in steps(), seed: u64) {
        let all = lived(steps);
        let mut reads: Vec<Read> = all.iter().map(|m| Read::Known(m.op.clone())).collect();
        for n in 0..ENTITIES {
            let one = prose(reads.iter(), entity(n));
            shuffle(&mut reads, seed);
            let other = prose(reads.iter(), entity(n));
            let loaded = LoroProse::load(texts(reads.iter(), entity(n))).unwrap();
            for same in [&other, &loaded] {
                prop_assert_eq!(one.text(), same.text());
                prop_assert_eq!(one.spans(), same.spans());
                prop_assert_eq!(one.version(), same.version());
            }
            let spelt: String = one.spans().into_iter().map(|(words, _)| words).collect();
            prop_assert_eq!(spelt, one.text());
        }
    }
}

fn two() -> (Device, Device) {
    let other = Device {
        number: 1,
        ..Device::default()
    };
    (Device::default(), other)
}

fn exchange(a: &mut Device, b: &mut Device) -> Entity {
    let there: Vec<Read> = a.history.ops().cloned().collect();
    there.into_iter().for_each(|read| b.take(read));
    let back: Vec<Read> = b.history.ops().cloned().collect();
    back.into_iter().for_each(|read| a.take(read));
    assert_eq!(a.history, b.history);
    a.history.entity(entity(0))
}

fn on_first(what: What) -> Act {
    Act { entity: 0, what }
}

#[test]
fn two_who_change_a_fact_apart_leave_two_values_until_someone_chooses() {
    let (mut a, mut b) = two();
    a.act(&on_first(What::Set(0, 1)));
    exchange(&mut a, &mut b);
    a.act(&on_first(What::Set(0, 2)));
    b.act(&on_first(What::Set(0, 3)));
    let now = exchange(&mut a, &mut b);
    let values: Vec<&Value> = now.facts["ring"].iter().map(|l| &l.value).collect();
    assert_eq!(values, [&Value::Number(2), &Value::Number(3)]);
    assert_eq!(now.clashes(), 1);
    b.act(&on_first(What::Set(0, 3)));
    let now = exchange(&mut a, &mut b);
    assert_eq!(now.facts["ring"].len(), 1);
    assert_eq!(now.fact("ring"), Some(&Value::Number(3)));
}

#[test]
fn two_who_say_the_same_apart_do_not_clash_and_both_stand() {
    let (mut a, mut b) = two();
    a.act(&on_first(What::Set(0, 2)));
    b.act(&on_first(What::Set(0, 2)));
    let now = exchange(&mut a, &mut b);
    assert_eq!(now.clashes(), 0);
    assert_eq!(now.facts["ring"][0].ops.len(), 2);
    a.act(&on_first(What::Set(0, 4)));
    let now = exchange(&mut a, &mut b);
    assert_eq!(now.facts["ring"].len(), 1, "both were replaced");
}

#[test]
fn what_was_changed_apart_from_its_removal_stays_until_settled() {
    for change in [What::Set(0, 2), What::Text(0, 0, "é".into())] {
        let (mut a, mut b) = two();
        a.act(&on_first(What::Create));
        a.act(&on_first(What::Set(0, 1)));
        exchange(&mut a, &mut b);
        a.act(&on_first(What::Remove));
        assert!(a.history.entity(entity(0)).removed);
        b.act(&on_first(change));
        let now = exchange(&mut a, &mut b);
        assert!(!now.removed && now.removal_clash);
        // Either answer settles it.
        b.act(&on_first(What::Keep));
        let kept = exchange(&mut a, &mut b);
        assert!(!kept.removed && !kept.removal_clash && kept.removals.is_empty());
        a.act(&on_first(What::Remove));
        let gone = exchange(&mut a, &mut b);
        assert!(gone.removed && !gone.removal_clash);
    }
}

#[test]
fn words_written_after_a_removal_are_kept_and_asked_about() {
    let (mut a, _) = two();
    a.act(&on_first(What::Set(0, 1)));
    a.act(&on_first(What::Remove));
    a.act(&on_first(What::Set(0, 2)));
    let now = a.history.entity(entity(0));
    assert!(!now.removed && now.removal_clash);
}

#[test]
fn a_copied_log_is_found_out_and_keeps_nothing_else_back() {
    let (mut a, mut b) = two();
    let mut copy = Device::default();
    a.act(&on_first(What::Set(0, 1)));
    copy.act(&on_first(What::Set(0, 2)));
    b.act(&on_first(What::Set(1, 3)));
    let mut theirs = copy.history.clone();
    theirs.merge(&b.history).unwrap();
    assert!(a.history.merge(&theirs).is_err());
    let now = a.history.entity(entity(0));
    assert_eq!(now.fact("ring"), Some(&Value::Number(1)));
    assert_eq!(now.fact("sector"), Some(&Value::Number(3)));
}
