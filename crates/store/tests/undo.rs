//! Undo and redo of a user's own acts.

#![allow(clippy::unwrap_used)]

mod common;

use common::views::*;
use common::*;
use kith_model::newer::Read;
use kith_model::op::Change;
use kith_model::{EntityId, EntityKind, Op, PictureId, Scope, SectionKind, Value, Voice, life};
use kith_store::{Fact, Store, StoreError, What};

#[test]
fn adding_is_undone_and_redone() {
    let (_home, mut store) = vault();
    let before = view(&store);
    act(&mut store, What::Add, after(20), |pen| {
        let id = pen.create(EntityKind::Statement).unwrap();
        pen.write(id, "text", &Default::default(), "To sing", &Voice::Own)
            .unwrap();
        pen.place_last(id).unwrap();
    });
    there_and_back(&mut store, &before, What::Add);
}

#[test]
fn a_fact_is_undone_and_redone_one_step_after_another() {
    let (_home, mut store) = vault();
    let mut views = vec![view(&store)];
    for (step, number) in ["1", "2", "2", "", "3"].into_iter().enumerate() {
        let value = if number.is_empty() {
            Value::None
        } else {
            text(number)
        };
        say_at(&mut store, ME, "phone", value, after(step as i64)).unwrap();
        views.push(view(&store));
    }
    for before in views.iter().rev().skip(1) {
        assert_eq!(store.undo(MINE, after(90)).unwrap(), What::Fact);
        assert_eq!(view(&store), *before);
    }
    for later in &views[1..] {
        assert_eq!(store.redo(MINE, after(99)).unwrap(), What::Fact);
        assert_eq!(view(&store), *later);
    }
    assert!(matches!(
        store.redo(MINE, after(99)),
        Err(StoreError::NothingToUndo)
    ));
}

#[test]
fn a_fact_put_back_keeps_its_voice_and_since_when_it_was_true() {
    let (_home, mut store) = vault();
    let first = Fact {
        voice: Voice::Own,
        since: "2019".parse().ok(),
        ..Fact::new("phone", text("1"))
    };
    act(&mut store, What::Fact, after(1), |pen| {
        pen.set(ME, first).map(drop).unwrap()
    });
    say_at(&mut store, ME, "phone", text("2"), after(2)).unwrap();
    store.undo(MINE, after(3)).unwrap();
    let live = store.entity(ME).unwrap().entity.facts["phone"][0].clone();
    assert_eq!((live.value, live.voice), (text("1"), Voice::Own));
    assert_eq!(live.since, "2019".parse().ok());
}

#[test]
fn prose_is_undone_with_everyones_voice() {
    let (_home, mut store) = vault();
    let mum = Voice::Other { name: "Mum".into() };
    let mut views = vec![view(&store)];
    let steps = [
        ("aaa", &Voice::Own),
        ("aaaa", &Voice::Coordinator),
        ("aXaaa", &mum),
        ("🎵aXa ŵ a", &Voice::Own),
        ("", &Voice::Coordinator),
        ("aaa", &mum),
    ];
    for (step, (words, voice)) in steps.into_iter().enumerate() {
        write(
            &mut store,
            ME,
            "matters",
            words,
            voice,
            after(20 * step as i64),
        )
        .unwrap();
        views.push(view(&store));
    }
    for round in 0..2 {
        for before in views.iter().rev().skip(1) {
            assert_eq!(store.undo(MINE, after(500 + round)).unwrap(), What::Prose);
            assert_eq!(view(&store), *before);
        }
        for later in &views[1..] {
            assert_eq!(store.redo(MINE, after(600 + round)).unwrap(), What::Prose);
            assert_eq!(view(&store), *later);
        }
        clean(&store);
    }
}

#[test]
fn the_same_letters_in_another_voice_are_put_back_in_the_voice_they_had() {
    let (_home, mut store) = vault();
    let mum = Voice::Other { name: "Mum".into() };
    write(&mut store, ME, "matters", "My dog", &Voice::Own, after(20)).unwrap();
    let before = view(&store);
    let start = store.entity(ME).unwrap().prose["matters"].version.clone();
    act(&mut store, What::Prose, after(60), |pen| {
        let empty = pen.write(ME, "matters", &start, "", &mum).unwrap();
        pen.write(ME, "matters", &empty.version, "My dog", &mum)
            .unwrap();
    });
    there_and_back(&mut store, &before, What::Prose);
}

#[test]
fn writing_on_is_one_act_and_a_pause_begins_another() {
    let (_home, mut store) = vault();
    for (at, words) in [(20, "I"), (22, "I si"), (27, "I sing"), (60, "I sing bass")] {
        write(&mut store, ME, "matters", words, &Voice::Own, after(at)).unwrap();
    }
    store.undo(MINE, after(61)).unwrap();
    assert_eq!(prose(&store, ME, "matters"), "I sing");
    store.undo(MINE, after(62)).unwrap();
    assert_eq!(prose(&store, ME, "matters"), "");
}

#[test]
fn removing_and_keeping_are_undone_and_redone() {
    let (_home, mut store) = vault();
    let jo = add(&mut store, MINE, EntityKind::Contact, "name", text("Jo"));
    let before = view(&store);
    act(&mut store, What::Remove, after(20), |pen| {
        pen.remove(jo).unwrap()
    });
    there_and_back(&mut store, &before, What::Remove);
    let gone = view(&store);
    act(&mut store, What::Keep, after(30), |pen| {
        pen.keep(jo).unwrap()
    });
    assert_eq!(view(&store), before);
    there_and_back(&mut store, &gone, What::Keep);
    // What is written while it is kept does not make a clash of undoing that.
    say(&mut store, jo, "phone", text("1")).unwrap();
    store.undo(MINE, after(40)).unwrap();
    store.undo(MINE, after(41)).unwrap();
    assert_eq!(view(&store), gone);
}

#[test]
fn moving_is_undone_and_redone_whether_or_not_things_had_places() {
    for placed in [false, true] {
        let (_home, mut store) = vault();
        let made: Vec<EntityId> = (0..5)
            .map(|nth| {
                let line = text(&nth.to_string());
                let id = add(&mut store, MINE, EntityKind::Gift, "text", line);
                if placed {
                    act(&mut store, What::Move, now(), |pen| {
                        pen.place_last(id).unwrap()
                    });
                }
                id
            })
            .collect();
        for (id, to) in [
            (made[3], None),
            (made[0], Some(made[4])),
            (made[1], Some(made[2])),
        ] {
            let before = view(&store);
            act(&mut store, What::Move, after(20), |pen| {
                pen.place(id, to).unwrap()
            });
            there_and_back(&mut store, &before, What::Move);
        }
        let mut undone = 0;
        while store.can_undo(MINE).unwrap().0 {
            store.undo(MINE, after(99)).unwrap();
            undone += 1;
        }
        assert_eq!(undone, if placed { 14 } else { 9 });
        assert!(view(&store).is_empty());
    }
}

#[test]
fn a_picture_is_undone_and_redone_and_its_bytes_are_kept() {
    let (_home, mut store) = vault();
    let before = view(&store);
    let picture = PictureId([4; 16]);
    act(&mut store, What::Picture, after(20), |pen| {
        pen.picture(ME, picture, "image/png", &[1; 200_000])
            .unwrap();
        pen.set(ME, Fact::new("photo", Value::Picture(picture)))
            .unwrap();
    });
    there_and_back(&mut store, &before, What::Picture);
    let kept = store.picture(MINE, picture, |_| true).unwrap();
    assert_eq!(
        (kept.mime.as_str(), kept.bytes),
        ("image/png", vec![1; 200_000])
    );
    let other = Scope::Person(EntityId([8; 16]));
    assert!(matches!(
        store.picture(other, picture, |_| true),
        Err(StoreError::NotFound)
    ));
}

#[test]
fn an_act_of_many_operations_is_one_act() {
    let (_home, mut store) = vault();
    let jo = add(&mut store, MINE, EntityKind::Contact, "name", text("Jo"));
    let before = view(&store);
    act(&mut store, What::Record, after(20), |pen| {
        let one = pen.set(jo, Fact::new("phone", text("1"))).unwrap();
        let replaces = vec![one];
        let two = Fact {
            replaces,
            ..Fact::new("phone", text("2"))
        };
        pen.set(jo, two).unwrap();
        pen.write(ME, "matters", &Default::default(), "Jo", &Voice::Own)
            .unwrap();
        pen.write(
            jo,
            "note",
            &Default::default(),
            "Rings",
            &Voice::Coordinator,
        )
        .unwrap();
        let goal = pen.create(EntityKind::Goal).unwrap();
        pen.place_last(goal).unwrap();
        pen.place(goal, None).unwrap();
        pen.remove(jo).unwrap();
        pen.keep(jo).unwrap();
    });
    there_and_back(&mut store, &before, What::Record);
}

#[test]
fn a_new_act_clears_what_could_be_redone() {
    let (_home, mut store) = vault();
    say(&mut store, ME, "phone", text("1")).unwrap();
    store.undo(MINE, now()).unwrap();
    assert_eq!(store.can_undo(MINE).unwrap(), (true, true));
    say(&mut store, ME, "email", text("2")).unwrap();
    assert_eq!(store.can_undo(MINE).unwrap(), (true, false));
    assert!(matches!(
        store.redo(MINE, now()),
        Err(StoreError::NothingToUndo)
    ));
}

#[test]
fn what_changes_nothing_is_no_act() {
    let (home, mut store) = vault();
    write(&mut store, ME, "matters", "Dog", &Voice::Own, after(20)).unwrap();
    say(&mut store, ME, "phone", text("1")).unwrap();
    store.undo(MINE, now()).unwrap();
    let before = rows(&home.folder);
    write(&mut store, ME, "matters", "Dog", &Voice::Own, after(60)).unwrap();
    act(&mut store, What::Fact, after(61), |_| ());
    assert_eq!(rows(&home.folder), before);
    assert_eq!(store.can_undo(MINE).unwrap(), (true, true));
}

#[test]
fn what_was_filled_in_is_not_there_to_undo_and_what_comes_after_is() {
    let (_home, mut store) = vault();
    write(&mut store, ME, "matters", "Dog", &Voice::Own, after(20)).unwrap();
    let filled = view(&store);
    store.forget_acts().unwrap();
    assert_eq!(store.can_undo(MINE).unwrap(), (false, false));
    write(
        &mut store,
        ME,
        "matters",
        "Dog Smot",
        &Voice::Own,
        after(22),
    )
    .unwrap();
    say(&mut store, ME, "phone", text("1")).unwrap();
    store.undo(MINE, after(60)).unwrap();
    store.undo(MINE, after(61)).unwrap();
    assert_eq!(view(&store), filled);
    assert!(matches!(
        store.undo(MINE, after(62)),
        Err(StoreError::NothingToUndo)
    ));
    clean(&store);
}

#[test]
fn undo_keeps_to_its_record() {
    let (_home, mut store) = vault();
    let other = EntityId([8; 16]);
    add_person(&mut store, other, "Ifan");
    say(&mut store, ME, "phone", text("1")).unwrap();
    say(&mut store, other, "phone", text("2")).unwrap();
    store.undo(MINE, now()).unwrap();
    store.undo(MINE, now()).unwrap();
    assert!(store.record(MINE).unwrap().entities.is_empty());
    assert!(matches!(
        store.undo(MINE, now()),
        Err(StoreError::NothingToUndo)
    ));
    assert_eq!(values(&store, other, "phone"), [text("2")].into());
    assert_eq!(store.can_undo(Scope::Council).unwrap(), (false, false));
}

#[test]
fn undo_outlives_closing_and_a_process_that_was_killed() {
    for close in [true, false] {
        let (home, mut store) = vault();
        write(&mut store, ME, "matters", "Dog", &Voice::Own, after(20)).unwrap();
        say(&mut store, ME, "phone", text("1")).unwrap();
        let before = view(&store);
        if close {
            store.close().unwrap()
        } else {
            drop(store)
        }
        let mut store = home.open();
        store.undo(MINE, after(60)).unwrap();
        store.undo(MINE, after(61)).unwrap();
        if close {
            store.close().unwrap()
        } else {
            drop(store)
        }
        let mut store = home.open();
        assert_eq!(prose(&store, ME, "matters"), "");
        store.redo(MINE, after(62)).unwrap();
        store.redo(MINE, after(63)).unwrap();
        assert_eq!(view(&store), before);
        clean(&store);
    }
}

#[test]
fn only_what_the_act_said_happened_is_retracted_and_it_happens_again() {
    let (_home, mut store) = vault();
    let mut decision = None;
    act(&mut store, What::Add, after(10), |pen| {
        let id = pen.create(EntityKind::Decision).unwrap();
        pen.event(id, "first", b"shown".to_vec()).unwrap();
        decision = Some(id);
    });
    let id = decision.unwrap();
    act(&mut store, What::Record, after(20), |pen| {
        pen.event(id, "second", b"shown too".to_vec()).unwrap();
    });
    let happened = |store: &Store| -> Vec<(String, Vec<u8>)> {
        let events = store.entity(id).unwrap().entity.events.into_iter();
        events.map(|event| (event.kind, event.body)).collect()
    };
    let both = happened(&store);
    assert_eq!(both.len(), 2);
    for round in 0..2 {
        store.undo(MINE, after_round(round)).unwrap();
        assert_eq!(happened(&store), both[..1]);
        store.redo(MINE, after_round(round)).unwrap();
        assert_eq!(happened(&store), both);
        clean(&store);
    }
}

#[test]
fn a_fact_put_back_is_so_since_it_was_and_not_since_what_was_undone() {
    let (_home, mut store) = vault();
    say_at(&mut store, ME, "phone", text("1"), after(10)).unwrap();
    let fact = Fact {
        replaces: heads(&store, ME, "phone"),
        since: "2010".parse().ok(),
        ..Fact::new("phone", text("2"))
    };
    let said = store.act(MINE, What::Fact, after(20), |pen| pen.set(ME, fact));
    said.unwrap();
    store.undo(MINE, after(400 * 86_400)).unwrap();
    let live = &store.entity(ME).unwrap().entity.facts["phone"][0];
    assert_eq!(live.value, text("1"));
    let day = kith_model::LifeDate::of_moment(after(10).at, 0);
    assert_eq!(live.since, Some(day));
}

#[test]
fn a_correction_done_again_mends_the_same_days() {
    let (_home, mut store) = vault();
    let said = |store: &mut Store, number: &str, since: Option<&str>, correction: bool, n: i64| {
        let replaces = heads(store, ME, "phone");
        let fact = Fact {
            since: since.and_then(|day| day.parse().ok()),
            correction,
            replaces,
            ..Fact::new("phone", text(number))
        };
        act(store, What::Fact, after(n), |pen| {
            pen.set(ME, fact).unwrap();
        });
    };
    let course = |store: &Store| -> Vec<(String, Value)> {
        let lives = store.lives(MINE, SectionKind::About).unwrap();
        let ops = &lives.iter().find(|(id, _)| *id == ME).unwrap().1;
        let known: Vec<&Op> = ops
            .iter()
            .filter_map(|read| match read {
                Read::Known(op) => Some(op),
                Read::Newer(_) => None,
            })
            .collect();
        life::course(&known, "phone", 0)
            .into_iter()
            .map(|was| (was.since.to_string(), was.value))
            .collect()
    };
    said(&mut store, "4", Some("2020"), false, 1);
    said(&mut store, "3", Some("2026-05"), false, 2);
    said(&mut store, "2", None, true, 3);
    let mended = course(&store);
    assert_eq!(mended.last(), Some(&("2026-05".into(), text("2"))));
    store.undo(MINE, after(90)).unwrap();
    store.redo(MINE, after(99)).unwrap();
    assert_eq!(course(&store), mended);
}

#[test]
fn an_addition_taken_back_twice_never_was() {
    let (_home, mut store) = vault();
    let mut made = None;
    act(&mut store, What::Add, after(20), |pen| {
        made = Some(pen.create(EntityKind::Statement).unwrap());
    });
    store.undo(MINE, after(30)).unwrap();
    store.redo(MINE, after(40)).unwrap();
    store.undo(MINE, after(50)).unwrap();
    let lives = store.lives(MINE, SectionKind::Vision).unwrap();
    let ops = &lives.iter().find(|(id, _)| Some(*id) == made).unwrap().1;
    let removals = ops.iter().filter_map(|read| match read {
        Read::Known(op) if matches!(op.change, Change::Remove { .. }) => Some(op.correction),
        _ => None,
    });
    assert_eq!(removals.collect::<Vec<_>>(), [true, true]);
}
