//! Stores that exchange operations in any order come to the same record.

#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kith_model::{EntityId, EntityKind, Scope, Voice};
use kith_store::{Store, What};

const WORDS: &[&str] = &[
    "choir",
    "allotment",
    "Sŵn y môr",
    "bus 42",
    "biscuits",
    "👩‍👩‍👧",
    "دعاء",
];
const VOICES: &[Voice] = &[Voice::Own, Voice::Coordinator];

/// Something a coordinator might do, to whatever is there.
fn something(store: &mut Store, chance: &mut Chance, step: i64) {
    let now = after(step * 20);
    let there: Vec<EntityId> = {
        let seen = store.record(MINE).unwrap().entities.into_iter();
        seen.map(|s| s.entity.id).collect()
    };
    let one = there[chance.below(there.len())];
    let kind = store.kind_of(one).unwrap().0.unwrap();
    let word = WORDS[chance.below(WORDS.len())];
    let voice = &VOICES[chance.below(VOICES.len())];
    let done = match (chance.below(8), kind) {
        (0 | 1, EntityKind::Person) => say_at(store, ME, "phone", text(word), now).map(drop),
        (2 | 3, EntityKind::Person) => edit(store, ME, "matters", word, voice, chance, now),
        (0..=2, EntityKind::Statement) => edit(store, one, "text", word, voice, chance, now),
        (3, EntityKind::Contact) => edit(store, one, "note", word, voice, chance, now),
        (0..=2, EntityKind::Contact) => say_at(store, one, "name", text(word), now).map(drop),
        (4, EntityKind::Contact | EntityKind::Statement) => {
            store.act(MINE, What::Remove, now, |pen| pen.remove(one))
        }
        (5, EntityKind::Contact | EntityKind::Statement) => {
            store.act(MINE, What::Move, now, |pen| pen.place(one, None))
        }
        (6, _) => store.act(MINE, What::Add, now, |pen| {
            let id = pen.create(EntityKind::Statement)?;
            pen.place_last(id)
        }),
        (7, _) if store.can_undo(MINE).unwrap().0 && there.len() > 3 => {
            // Another device may have changed it since: then nothing happens.
            let _ = store.undo(MINE, now);
            Ok(())
        }
        _ => store.act(MINE, What::Add, now, |pen| {
            let id = pen.create(EntityKind::Contact)?;
            pen.set_all(id, &[("name", text(word))])
        }),
    };
    done.unwrap();
}

fn edit(
    store: &mut Store,
    id: EntityId,
    field: &str,
    word: &str,
    voice: &Voice,
    chance: &mut Chance,
    now: kith_store::Now,
) -> Result<(), kith_store::StoreError> {
    let mut letters: Vec<char> = prose(store, id, field).chars().collect();
    let at = chance.below(letters.len() + 1);
    let cut = chance.below(letters.len() - at + 1).min(4);
    letters.splice(at..at + cut, word.chars().chain([' ']));
    write(
        store,
        id,
        field,
        &letters.iter().collect::<String>(),
        voice,
        now,
    )
}

/// Gives all of `from` to `to`, in an order of its own, some of it twice.
fn give_mixed(from: &Store, to: &mut Store, chance: &mut Chance) {
    let mut all = told(from, &[MINE]);
    for _ in 0..all.len() / 3 {
        all.push(all[chance.below(all.len())].clone());
    }
    chance.shuffle(&mut all);
    give(to, all);
}

fn three() -> ([Home; 3], [Store; 3]) {
    let homes = [Home::new(), Home::new(), Home::new()];
    let mut stores = [homes[0].create(), homes[1].create(), homes[2].create()];
    add_person(&mut stores[0], ME, "Mair");
    let begun = told(&stores[0], &[MINE]);
    give(&mut stores[1], begun.clone());
    give(&mut stores[2], begun);
    (homes, stores)
}

#[test]
fn any_order_and_any_repetition_give_the_same_record() {
    for seed in 0..8 {
        let mut chance = Chance::new(seed);
        let (homes, mut stores) = three();
        for step in 0..30 {
            let at = chance.below(3);
            something(&mut stores[at], &mut chance, step);
            if chance.below(4) == 0 {
                let (from, to) = (chance.below(3), chance.below(3));
                if from != to {
                    let all = told(&stores[from], &[MINE]);
                    give(&mut stores[to], all);
                }
            }
        }
        for (from, to) in [(0, 1), (1, 2), (2, 0), (0, 1)] {
            let [from, to] = stores.get_disjoint_mut([from, to]).unwrap();
            give_mixed(from, to, &mut chance);
        }
        let records = stores.each_ref().map(|store| record(store, MINE));
        assert_eq!(records[0], records[1], "{seed}");
        assert_eq!(records[1], records[2], "{seed}");
        assert_eq!(ops(&stores[0], MINE), ops(&stores[1], MINE));
        stores.iter().for_each(clean);
        for store in &mut stores {
            store.rebuild().unwrap();
            assert_eq!(record(store, MINE), records[0], "rebuilt {seed}");
            clean(store);
        }
        drop(homes);
    }
}

#[test]
fn receiving_again_changes_nothing() {
    let (homes, mut stores) = three();
    let all = told(&stores[0], &[MINE]);
    let before = rows(&homes[1].folder);
    for (section, log, by, op) in all {
        assert_eq!(
            stores[1]
                .receive(now(), section, log, by, &[op.clone(), op])
                .unwrap(),
            0
        );
    }
    assert_eq!(rows(&homes[1].folder), before);
}

#[test]
fn a_batch_may_come_in_any_order() {
    let (_homes, mut stores) = three();
    let [a, b, _] = &mut stores;
    for (step, words) in ["I", "I sing", "I sing bass", "Now I sing bass"]
        .iter()
        .enumerate()
    {
        let now = after(step as i64 * 20);
        write(a, ME, "matters", words, &Voice::Own, now).unwrap();
    }
    let all = told(a, &[MINE]);
    let (section, log, by, _) = all[0];
    let backwards: Vec<Vec<u8>> = all.into_iter().rev().map(|(.., op)| op).collect();
    assert_eq!(b.receive(now(), section, log, by, &backwards).unwrap(), 4);
    assert_eq!(prose(b, ME, "matters"), "Now I sing bass");
    clean(b);
}

#[test]
fn prose_converges_with_whose_words_they_are() {
    let (_homes, mut stores) = three();
    let [a, b, _] = &mut stores;
    write(a, ME, "matters", "My dog.", &Voice::Own, now()).unwrap();
    exchange(a, b, MINE);
    let mum = Voice::Other { name: "Mum".into() };
    write(a, ME, "matters", "My dog Smot.", &Voice::Own, after(20)).unwrap();
    write(b, ME, "matters", "My dog. And her garden.", &mum, after(20)).unwrap();
    exchange(a, b, MINE);
    for store in [&*a, &*b] {
        let view = store.entity(ME).unwrap().prose["matters"].clone();
        assert_eq!(view.text, "My dog Smot. And her garden.");
        let theirs = (" And her garden.".to_owned(), mum.clone());
        assert_eq!(
            view.spans,
            [("My dog Smot.".to_owned(), Voice::Own), theirs]
        );
        clean(store);
    }
}

#[test]
fn what_two_devices_put_last_stands_in_one_order_on_both() {
    let (_homes, mut stores) = three();
    let [a, b, _] = &mut stores;
    for store in [&mut *a, &mut *b] {
        for _ in 0..3 {
            store
                .act(MINE, What::Add, now(), |pen| {
                    let id = pen.create(EntityKind::Statement)?;
                    pen.place_last(id)
                })
                .unwrap();
            add(store, MINE, EntityKind::Contact, "name", text("Jo"));
        }
    }
    exchange(a, b, MINE);
    let order = |store: &Store| {
        let seen = store.record(MINE).unwrap().entities.into_iter();
        seen.map(|s| s.entity.id).collect::<Vec<_>>()
    };
    assert_eq!(order(a), order(b));
    // And what is moved between two that stand level goes between them.
    let statements: Vec<EntityId> = statements(a);
    let (first, second, last) = (statements[0], statements[1], statements[5]);
    act(a, What::Move, now(), |pen| {
        pen.place(last, Some(first)).unwrap()
    });
    assert_eq!(self::statements(a)[..3], [first, last, second]);
    exchange(a, b, MINE);
    assert_eq!(order(a), order(b));
}

fn statements(store: &Store) -> Vec<EntityId> {
    let seen = store.record(MINE).unwrap().entities.into_iter();
    let of_kind = seen.filter(|s| s.entity.kind == Some(EntityKind::Statement));
    of_kind.map(|s| s.entity.id).collect()
}

#[test]
fn several_made_in_one_act_keep_the_order_they_were_made_in() {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    let mut made = Vec::new();
    act(&mut store, What::Add, now(), |pen| {
        for _ in 0..4 {
            let id = pen.create(EntityKind::Statement).unwrap();
            pen.place_last(id).unwrap();
            made.push(id);
        }
        // Among what the same act has made, too.
        pen.place(made[3], Some(made[0])).unwrap();
        pen.place(made[3], Some(made[2])).unwrap();
    });
    assert_eq!(statements(&store), made);
    act(&mut store, What::Move, now(), |pen| {
        pen.place(made[0], Some(made[2])).unwrap();
    });
    assert_eq!(statements(&store), [made[1], made[2], made[0], made[3]]);
}

#[test]
fn scopes_do_not_mix() {
    let (_homes, mut stores) = three();
    let [a, b, _] = &mut stores;
    let other = EntityId([8; 16]);
    add_person(a, other, "Not to be shared");
    let contact = add(
        a,
        Scope::Person(other),
        EntityKind::Contact,
        "name",
        text("Jo"),
    );
    exchange(a, b, MINE);
    assert!(b.scope_of(other).is_err());
    assert!(b.record(Scope::Person(other)).unwrap().entities.is_empty());
    let refused = a.act(MINE, What::Remove, now(), |pen| pen.remove(contact));
    assert!(refused.is_err());
    assert_eq!(a.record(Scope::Person(other)).unwrap().entities.len(), 2);
}

#[test]
fn many_changes_to_one_text_are_taken_in_quickly() {
    let (_homes, mut stores) = three();
    let [a, b, _] = &mut stores;
    let mut words = String::new();
    for step in 0..120 {
        words.push_str("a little more, ");
        write(a, ME, "matters", &words, &Voice::Own, after(step)).unwrap();
    }
    let all = told(a, &[MINE]);
    let (section, log, by, _) = all[0];
    let batch: Vec<Vec<u8>> = all.into_iter().map(|(.., op)| op).collect();
    let begun = std::time::Instant::now();
    assert_eq!(b.receive(now(), section, log, by, &batch).unwrap(), 120);
    let took = begun.elapsed();
    println!("120 changes to one text were taken in in {took:?}");
    assert_eq!(prose(b, ME, "matters"), words);
    assert!(took.as_secs() < 20, "{took:?}");
}
