//! Operations by somebody else, made by hand.

use kith_model::op::Change;
use kith_model::{EntityId, LogId, MemberId, Moment, Op, OpId, Section, SectionKind, Voice};
use kith_store::Store;

use super::*;

pub const LOG: LogId = LogId([0x11; 16]);
pub const THEM: MemberId = MemberId([0x22; 16]);

pub fn vault() -> (Home, Store, Section) {
    let home = Home::new();
    let mut store = home.create();
    add_person(&mut store, ME, "Mair");
    write(&mut store, ME, "matters", "My dog.", &Voice::Own, now()).unwrap();
    let about = store.sections(MINE).unwrap()[0];
    assert_eq!(about.kind, SectionKind::About);
    (home, store, about)
}

pub fn op(counter: u64, entity: EntityId, change: Change) -> Op {
    Op {
        format: 1,
        id: OpId { log: LOG, counter },
        entity,
        lamport: 100 + counter,
        at: Moment(1_795_000_000_000),
        by: THEM,
        voice: Voice::Coordinator,
        since: None,
        correction: false,
        change,
    }
}
