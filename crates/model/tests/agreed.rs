//! Plans as they were shown and what was said to them: what is written reads back, only canonical bytes
//! are taken, the bytes stay what they were (`golden/agreed`, never edited), and two plans compare in words.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use kith_model::agreed::{self, Advocate, Agreement, Answer, DecodeAgreementError, How};
use kith_model::compare::Became;
use kith_model::plan::{
    CarerShown, DecodePlanError, FORMAT, GoalShown, IfwrongShown, NamedShown, PlanShown, StepShown,
    WishShown, Words,
};
use kith_model::{EntityId, EntityKind, Value, Voice};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

fn id(n: u8) -> EntityId {
    EntityId([n; 16])
}

fn own(text: &str) -> Vec<Words> {
    vec![Words {
        text: text.into(),
        voice: Voice::Own,
    }]
}

fn step(n: u8, text: &str) -> StepShown {
    StepShown {
        id: id(n),
        text: vec![text.into()],
        who: vec![NamedShown {
            id: id(0x50),
            name: "Jo".into(),
        }],
        by: vec!["2026-12".parse().unwrap()],
        status: vec!["todo".into()],
        happened: vec![],
    }
}

fn plan() -> PlanShown {
    let mum = Voice::Other { name: "Mam".into() };
    PlanShown {
        format: FORMAT,
        person: id(1),
        name: "Siân".into(),
        wishes: vec![WishShown {
            id: id(0x10),
            text: own("“Canu eto” <b>&</b>"),
            theme: vec!["doing".into()],
        }],
        goals: vec![
            GoalShown {
                id: id(0x20),
                text: own("Join the choir"),
                status: vec!["doing".into(), "todo".into()],
                wish: vec![id(0x10)],
                steps: vec![step(0x30, "Ring Jo"), step(0x31, "Go on Friday")],
            },
            GoalShown {
                id: id(0x21),
                text: vec![],
                status: vec![],
                wish: vec![],
                steps: vec![],
            },
        ],
        loose: vec![step(0x32, "Find the bus")],
        ifwrong: Some(IfwrongShown {
            id: id(0x40),
            signs: own("I stop singing"),
            call: vec![],
            helps: vec![],
            depends: vec![Words {
                text: "The cat".into(),
                voice: mum,
            }],
        }),
        carers: vec![CarerShown {
            id: id(0x60),
            name: vec!["Mam".into()],
            contact: vec![],
            needs: vec![Words {
                text: "A rest".into(),
                voice: Voice::Coordinator,
            }],
        }],
        review: vec!["2027-02-14".parse().unwrap()],
    }
}

fn agreement(answer: Answer, how: Option<How>) -> Agreement {
    let shown = plan().encode();
    Agreement {
        format: agreed::FORMAT,
        answer,
        apart: if answer == Answer::Part {
            vec![id(0x21)]
        } else {
            vec![]
        },
        words: "Not the second one yet".into(),
        how,
        present: "Siân, Mam".into(),
        advocate: Advocate::With {
            name: "Gwen".into(),
        },
        on: "2026-11-25".parse().unwrap(),
        language: "cy".into(),
        hash: PlanShown::hash(&shown),
        shown,
    }
}

fn samples() -> [(&'static str, Agreement); 3] {
    let drawn = How::Drawn {
        strokes: vec![vec![(0, 0), (500, 1_000)], vec![(7, 9)]],
    };
    let said = How::Said {
        witness: "Mam".into(),
    };
    let declined = Agreement {
        advocate: Advocate::NotWanted,
        ..agreement(Answer::Declined, None)
    };
    [
        ("whole-drawn", agreement(Answer::Whole, Some(drawn))),
        ("part-said", agreement(Answer::Part, Some(said))),
        ("declined", declined),
    ]
}

#[test]
fn agreements_are_written_as_they_always_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/agreed");
    for (name, agreement) in samples() {
        let path = folder.join(format!("{name}.cbor"));
        // KITH_BLESS writes what is new and changes nothing that is there.
        if std::env::var_os("KITH_BLESS").is_some() && !path.exists() {
            std::fs::write(&path, agreement.encode()).unwrap();
        }
        let golden = std::fs::read(&path).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(agreement.encode(), golden, "{name}");
        assert_eq!(
            Agreement::decode(&golden),
            Ok((agreement, plan())),
            "{name}"
        );
    }
}

#[test]
fn an_agreement_that_contradicts_itself_is_none() {
    let typed = || {
        Some(How::Typed {
            name: "Siân".into(),
        })
    };
    let good = agreement(Answer::Part, typed());
    assert!(Agreement::decode(&good.encode()).is_ok());
    let wrong = [
        Agreement {
            hash: [0; 32],
            ..good.clone()
        },
        Agreement {
            apart: vec![id(0x99)],
            ..good.clone()
        },
        Agreement {
            apart: vec![id(0x21), id(0x20)],
            ..good.clone()
        },
        Agreement {
            apart: vec![id(0x21), id(0x21)],
            ..good.clone()
        },
        Agreement {
            apart: vec![],
            ..good.clone()
        },
        Agreement {
            answer: Answer::Whole,
            ..good.clone()
        },
        Agreement {
            how: None,
            ..good.clone()
        },
        Agreement {
            how: Some(How::Typed { name: " ".into() }),
            ..good.clone()
        },
        Agreement {
            how: Some(How::Drawn { strokes: vec![] }),
            ..good.clone()
        },
        Agreement {
            how: Some(How::Drawn {
                strokes: vec![vec![(0, 1_001)]],
            }),
            ..good.clone()
        },
        Agreement {
            words: "a".repeat(kith_model::schema::MAX_LINE + 1),
            ..good.clone()
        },
        Agreement {
            language: "fr".into(),
            ..good.clone()
        },
    ];
    for one in wrong {
        let refused = Agreement::decode(&one.encode());
        assert_eq!(
            refused,
            Err(DecodeAgreementError::NotAnAgreement),
            "{one:?}"
        );
    }
    // Several goals set apart stand in order.
    let goals: Vec<_> = plan().goals.iter().map(|goal| goal.id).collect();
    let all = Agreement {
        apart: goals.clone(),
        ..good.clone()
    };
    assert!(goals.len() > 1 && goals.is_sorted());
    assert!(Agreement::decode(&all.encode()).is_ok());
    let newer_plan = PlanShown {
        format: FORMAT + 1,
        ..plan()
    };
    let shown = newer_plan.encode();
    let newer = [
        Agreement {
            format: agreed::FORMAT + 1,
            ..good.clone()
        },
        Agreement {
            hash: PlanShown::hash(&shown),
            shown,
            ..good
        },
    ];
    for one in newer {
        let refused = Agreement::decode(&one.encode());
        assert_eq!(refused, Err(DecodeAgreementError::Newer), "{one:?}");
    }
}

#[test]
fn a_plan_with_a_day_that_never_was_is_none() {
    // LifeDate has no way to make one: the year is put into the bytes.
    let bytes = plan().encode();
    let at = bytes
        .windows(3)
        .position(|w| w == [0x19, 0x07, 0xeb])
        .unwrap();
    let mut far = bytes;
    far[at + 1..at + 3].copy_from_slice(&20_255_u16.to_be_bytes());
    assert_eq!(PlanShown::decode(&far), Err(DecodePlanError::NotCanonical));
    let unheard = PlanShown {
        wishes: vec![WishShown {
            id: id(2),
            text: vec![],
            theme: vec!["score".into()],
        }],
        ..plan()
    };
    let refused = PlanShown::decode(&unheard.encode());
    assert_eq!(refused, Err(DecodePlanError::NotCanonical));
    let newer = PlanShown {
        format: FORMAT + 1,
        ..plan()
    };
    assert_eq!(
        PlanShown::decode(&newer.encode()),
        Err(DecodePlanError::Newer)
    );
}

type Told = (EntityKind, Option<EntityId>, Became, Option<String>);

fn told(now: &PlanShown, then: &PlanShown) -> Vec<Told> {
    let changes = now.since(then).into_iter();
    changes
        .map(|c| (c.kind, c.entity, c.became, c.field))
        .collect()
}

#[test]
fn two_plans_compare_in_words() {
    use EntityKind::{Goal, Ifwrong, Review, Statement, Step};
    let then = plan();
    assert_eq!(told(&then, &then), vec![]);
    let mut now = plan();
    now.goals[0].text = own("Join a choir");
    now.goals[0].steps[1].by = vec!["2027-01".parse().unwrap()];
    now.goals[0].steps.swap(0, 1);
    now.goals.remove(1);
    now.loose[0].who[0].name = "Joanna".into();
    now.ifwrong.as_mut().unwrap().call = own("Mam");
    now.wishes.push(WishShown {
        id: id(0x11),
        text: own("A dog"),
        theme: vec![],
    });
    now.review = vec![];
    let all = told(&now, &then);
    let field = |name: &str| Some(name.to_owned());
    let expected = [
        (Goal, Some(id(0x20)), Became::Changed, field("text")),
        (Step, Some(id(0x31)), Became::Changed, field("by")),
        (Step, Some(id(0x32)), Became::Changed, field("who")),
        (Statement, Some(id(0x11)), Became::Added, None),
        (Ifwrong, Some(id(0x40)), Became::Changed, field("call")),
        (Goal, Some(id(0x21)), Became::Gone, None),
        (Step, None, Became::Ordered, None),
        (Review, None, Became::Changed, field("nextOn")),
    ];
    assert_eq!(all, expected);
    let who = now.since(&then).remove(2);
    assert_eq!(who.was.values, [Value::Text("Jo".into())]);
    assert_eq!(who.is.values, [Value::Text("Joanna".into())]);
    let mut moved = plan();
    let step = moved.goals[0].steps.remove(0);
    moved.goals[1].steps.push(step);
    let all = told(&moved, &then);
    assert_eq!(
        all,
        [(Step, Some(id(0x30)), Became::Changed, field("goal"))]
    );
    let mut turned = plan();
    turned.goals.swap(0, 1);
    assert_eq!(told(&turned, &then), [(Goal, None, Became::Ordered, None)]);
}

fn words() -> impl Strategy<Value = Vec<Words>> {
    let voice = prop_oneof![
        Just(Voice::Own),
        Just(Voice::Coordinator),
        any::<String>().prop_map(|name| Voice::Other { name }),
    ];
    vec(
        (any::<String>(), voice).prop_map(|(text, voice)| Words { text, voice }),
        0..3,
    )
}

fn steps() -> impl Strategy<Value = Vec<StepShown>> {
    let status = select(vec!["todo", "doing", "done", "letGo"]);
    let one = (
        any::<[u8; 16]>(),
        vec(any::<String>(), 0..2),
        vec((any::<[u8; 16]>(), any::<String>()), 0..2),
        vec(1800..=2200u16, 0..2),
        status,
        words(),
    );
    let step = one.prop_map(|(id, text, who, by, status, happened)| StepShown {
        id: EntityId(id),
        text,
        who: (who.into_iter())
            .map(|(id, name)| NamedShown {
                id: EntityId(id),
                name,
            })
            .collect(),
        by: by.iter().map(|y| y.to_string().parse().unwrap()).collect(),
        status: vec![status.into()],
        happened,
    });
    vec(step, 0..4)
}

fn plans() -> impl Strategy<Value = PlanShown> {
    (any::<String>(), words(), words(), steps(), steps()).prop_map(|(name, a, b, some, loose)| {
        let mut plan = plan();
        plan.name = name;
        plan.wishes[0].text = a;
        plan.goals[0].text = b;
        plan.goals[1].steps = some;
        plan.loose = loose;
        plan
    })
}

proptest! {
    #[test]
    fn what_is_written_reads_back(plan in plans()) {
        let bytes = plan.encode();
        prop_assert_eq!(PlanShown::decode(&bytes), Ok(plan.clone()));
        prop_assert!(plan.since(&plan).is_empty());
    }

    #[test]
    fn damaged_bytes_are_refused_or_read_back_the_same(bytes in select(samples().map(|(_, a)| a.encode()).to_vec()), at: Index, to: u8) {
        let mut bytes = bytes;
        let at = at.index(bytes.len());
        bytes[at] = to;
        if let Ok((agreement, plan)) = Agreement::decode(&bytes) {
            prop_assert_eq!(agreement.encode(), bytes);
            prop_assert_eq!(agreement.shown, plan.encode());
        }
    }

    #[test]
    fn a_plan_that_was_changed_after_it_was_agreed_has_another_name(plan in plans(), at: Index) {
        let bytes = plan.encode();
        let mut other = bytes.clone();
        let at = at.index(other.len());
        other[at] ^= 1;
        prop_assert_ne!(PlanShown::hash(&bytes), PlanShown::hash(&other));
    }

    #[test]
    fn any_bytes_are_taken_calmly(bytes: Vec<u8>) {
        let _ = PlanShown::decode(&bytes);
        let _ = Agreement::decode(&bytes);
    }
}
