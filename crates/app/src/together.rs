//! Together: somebody sits at the screen with their own record, and nothing else can be reached until
//! the coordinator's code is typed.
//!
//! The wall stands here, before every command, and again where records are read: what a screen shows or
//! hides is no part of it. Nothing it refuses tells whether there is such a thing.

use std::sync::atomic::Ordering::SeqCst;

use kith_model::{Entity, EntityId, EntityKind, Scope, SectionKind, Value};
use kith_store::Seen;

use crate::failure::Answer;
use crate::open_vault::OpenVault;
use crate::wire::TogetherNow;
use crate::{App, Code};

/// Wrong codes until the vault is locked.
pub(crate) const TRIES: u8 = 3;

/// Whose record is on the screen.
pub(crate) struct Together {
    pub(crate) person: EntityId,
    /// Whether anyone else is here, once that was asked.
    pub(crate) others: Option<bool>,
    /// Wrong codes that are left.
    pub(crate) tries: u8,
}

/// What a command reaches.
pub(crate) enum Reach<'a> {
    /// Nothing about anyone.
    Anyone,
    /// What only the coordinator's own screens ask for.
    Coordinator,
    /// Handing over itself.
    Begins,
    /// A record, to read it.
    Reads(EntityId),
    /// An entity, to change it.
    Changes(EntityId),
    /// A record and what is added to it.
    Adds(EntityId, EntityKind),
    /// A record, to say yes or no to its plan.
    Agrees(EntityId),
    /// A record of which an act is undone; none is the team's own.
    Turns(&'a Option<EntityId>),
}

/// The reach of a request, by the word the table of commands has for it.
macro_rules! reach {
    (anyone, $request:ident) => {
        $crate::together::Reach::Anyone
    };
    (coordinator, $request:ident) => {
        $crate::together::Reach::Coordinator
    };
    (begins, $request:ident) => {
        $crate::together::Reach::Begins
    };
    (reads, $request:ident) => {
        $crate::together::Reach::Reads($request.person)
    };
    (changes, $request:ident) => {
        $crate::together::Reach::Changes($request.entity)
    };
    (adds, $request:ident) => {
        $crate::together::Reach::Adds($request.person, $request.kind)
    };
    (agrees, $request:ident) => {
        $crate::together::Reach::Agrees($request.person)
    };
    (turns, $request:ident) => {
        $crate::together::Reach::Turns(&$request.person)
    };
}
pub(crate) use reach;

/// That a command was let in, and how often somebody had sat down by then.
pub(crate) struct Pass(Option<usize>);

impl App {
    /// Whether a command may do what it asks for now.
    ///
    /// # Errors
    /// [`Code::Together`] while somebody sits at the screen and it is not about their own record.
    pub(crate) fn admit(&self, reach: &Reach<'_>) -> Answer<Pass> {
        let open = self.open();
        let sat_down = self.sat_down.load(SeqCst);
        match open.as_ref() {
            Some(vault) if vault.together.is_some() && !vault.admits(reach) => {
                Err(Code::Together.into())
            }
            // What says nothing about anyone may be answered whoever sits there by then.
            _ if matches!(reach, Reach::Anyone | Reach::Begins) => Ok(Pass(None)),
            _ => Ok(Pass(Some(sat_down))),
        }
    }

    /// Whether the answer to a command may still be given: not when somebody sat down meanwhile.
    ///
    /// # Errors
    /// [`Code::Together`] when somebody did.
    pub(crate) fn still(&self, pass: Pass) -> Answer<()> {
        match pass.0 {
            Some(before) if self.sat_down.load(SeqCst) != before => Err(Code::Together.into()),
            _ => Ok(()),
        }
    }
}

impl OpenVault {
    /// What the screens should know of who sits there.
    pub(crate) fn now_together(&self) -> Option<TogetherNow> {
        let together = self.together.as_ref()?;
        Some(TogetherNow {
            person: together.person,
            others: together.others,
        })
    }

    fn admits(&self, reach: &Reach<'_>) -> bool {
        let Some(together) = &self.together else {
            return true;
        };
        let own = |person: EntityId| person == together.person;
        match reach {
            Reach::Anyone => true,
            Reach::Coordinator | Reach::Begins => false,
            Reach::Reads(person) | Reach::Agrees(person) => own(*person),
            Reach::Turns(person) => person.is_some_and(own),
            Reach::Adds(person, kind) => {
                let of_theirs = together.others == Some(false) && beside_others(Some(*kind));
                own(*person) && (writes(kind.section()) || of_theirs)
            }
            Reach::Changes(entity) => {
                let scope = self.store.scope_of(*entity).ok();
                let own = scope == Some(Scope::Person(together.person));
                own && self.store.kind_of(*entity).is_ok_and(|(kind, section)| {
                    writes(section) || (together.others == Some(false) && beside_others(kind))
                })
            }
        }
    }

    /// Whether whoever sits at the screen may see something.
    pub(crate) fn shows(&self, seen: &Seen) -> bool {
        match &self.together {
            None => true,
            Some(together) if seen.section == SectionKind::Private => {
                let theirs = kept_from_others_only(&seen.entity) || beside_others(seen.entity.kind);
                together.others == Some(false) && theirs
            }
            Some(_) => self.shows_section(seen.section),
        }
    }

    /// Whether whoever sits at the screen may see a section as a whole.
    pub(crate) fn shows_section(&self, kind: SectionKind) -> bool {
        use SectionKind::{Council, Counted, Private, Safety};
        self.together.is_none() || !matches!(kind, Private | Safety | Counted | Council)
    }
}

/// Sections in which somebody writes at the screen. The rest they may read, if that.
fn writes(kind: SectionKind) -> bool {
    use SectionKind::{About, Network, Plan, Vision};
    matches!(kind, About | Network | Vision | Plan)
}

/// What stands beside the wishes and offers of others on the coordinator's screen alone, and in a record is the
/// person's own to read and to change while nobody else is here.
fn beside_others(kind: Option<EntityKind>) -> bool {
    matches!(kind, Some(EntityKind::Wish | EntityKind::Offer))
}

/// Something to be kept from others who are here, but not from the person: only where nobody says that it is
/// just between two.
fn kept_from_others_only(entity: &Entity) -> bool {
    let live = entity.facts.get("when").map_or(&[][..], Vec::as_slice);
    entity.kind == Some(EntityKind::Item)
        && !live.is_empty()
        && live
            .iter()
            .all(|value| value.value == Value::Choice("notWithOthers".to_owned()))
}
