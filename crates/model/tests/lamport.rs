//! Which Lamport times are taken in: every honest one, whatever a member who
//! lies about theirs has led the others to believe.

#![allow(clippy::unwrap_used)]

#[allow(dead_code, reason = "this test needs only a part of it")]
mod devices;

use devices::*;
use kith_model::admit::{Envelope, RejectError, admit};
use kith_model::op::Head;
use kith_model::{LogId, MemberId, Moment, OpId, SectionId, clock};
use proptest::prelude::*;

const NOW: Moment = Moment(1_795_000_000_000);

fn taken(head: &Head, now: Moment) -> Result<(), RejectError> {
    let envelope = Envelope {
        log: head.id.log,
        author: head.by,
        section: SectionId([9; 16]),
    };
    admit(head, 100, &envelope, None, now)
}

fn counted(lamport: u64) -> Head {
    Head {
        format: 1,
        id: OpId {
            log: LogId([1; 16]),
            counter: 0,
        },
        entity: entity(0),
        lamport,
        at: NOW,
        by: MemberId([1; 16]),
    }
}

proptest! {
    #[test]
    fn an_honest_history_is_never_refused_whatever_the_readers_clock_says(steps in steps(), now: i64) {
        for made in lived(steps) {
            prop_assert_eq!(taken(&made.op.head(), Moment(now)), Ok(()));
        }
    }

    #[test]
    fn whoever_believed_a_liar_can_still_write_and_is_still_believed(
        steps in prop::collection::vec((any::<bool>(), 1..100_000_000i64, 1..1_000u64), 1..100),
    ) {
        let (mut now, mut seen) = (NOW, 0);
        for (lies, later, ops) in steps {
            now.0 += later;
            if lies {
                seen = clock::latest_lamport(now);
                prop_assert_eq!(taken(&counted(seen), now), Ok(()));
                now.0 += 1;
            }
            // Up to a thousand operations in one millisecond.
            for _ in 0..ops {
                let own = clock::next(seen);
                prop_assert!(own > seen);
                seen = own;
            }
            prop_assert_eq!(taken(&counted(seen), now), Ok(()));
        }
    }
}

#[test]
fn a_time_nobody_can_have_counted_to_is_refused() {
    let last = clock::latest_lamport(NOW);
    assert_eq!(taken(&counted(last), NOW), Ok(()));
    for lamport in [last + 1, clock::MAX_LAMPORT, u64::MAX] {
        let refused = Err(RejectError::BeyondTime);
        assert_eq!(taken(&counted(lamport), NOW), refused, "{lamport}");
    }
    // The next day it may be true.
    assert_eq!(
        taken(&counted(last + 1), Moment(NOW.0 + 86_400_000)),
        Ok(())
    );
}
