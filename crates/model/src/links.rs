//! What may name what across scopes. A record names only what is in it, with
//! exceptions by way of the council's: a contact may be an entry of the patch's
//! list and a day of the journal may name one, and the council's private section
//! may say that a contact is also a person here, or lay one person's wish beside
//! another's offer. None says anything in the other record; see
//! docs/adr/0009-one-place-many-maps.md and docs/adr/0014-wishes-beside-offers.md.

use crate::schema::Shape;
use crate::{EntityKind, Scope, Section, SectionKind};

impl EntityKind {
    /// Whether such things are the team's own rather than one person's.
    pub fn of_council(self) -> bool {
        matches!(
            self,
            Self::Settings | Self::Place | Self::Same | Self::Introduction | Self::Started
        )
    }

    /// Whether such things can live in a section of a scope.
    pub fn lives_in(self, scope: Scope, section: SectionKind) -> bool {
        self.section() == section && self.of_council() == (scope == Scope::Council)
    }
}

/// Whether a field of such a thing in one scope may name something in another.
pub fn may_link(kind: EntityKind, field: &str, from: Scope, to: Scope) -> bool {
    match (kind, field) {
        (EntityKind::Contact, "entry") | (EntityKind::Entry, "place") => {
            from != Scope::Council && to == Scope::Council
        }
        (EntityKind::Same, _) | (EntityKind::Introduction, "wish" | "offer") => {
            from == Scope::Council && to != Scope::Council
        }
        _ => from == to,
    }
}

/// Whether an operation on a field, in a section, may name something in a
/// scope: whether there is a kind that could.
pub fn may_come(field: &str, from: &Section, to: Scope) -> bool {
    let could = |kind: &EntityKind| {
        kind.lives_in(from.scope, from.kind)
            && matches!(kind.shape(field), Some(Shape::Link(_)))
            && may_link(*kind, field, from.scope, to)
    };
    from.scope == to || EntityKind::ALL.iter().any(could)
}

/// Whether a section of that kind can be in a scope.
pub fn has_section(scope: Scope, section: SectionKind) -> bool {
    match scope {
        Scope::Person(_) => section != SectionKind::Council,
        Scope::Council => matches!(section, SectionKind::Council | SectionKind::Private),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::EntityId;

    const MARY: Scope = Scope::Person(EntityId([1; 16]));
    const JO: Scope = Scope::Person(EntityId([2; 16]));

    #[test]
    fn few_links_cross_scopes_and_no_other() {
        let mut across = Vec::new();
        for kind in EntityKind::ALL {
            for (field, shape) in kind.fields() {
                if !matches!(shape, Shape::Link(_)) {
                    continue;
                }
                for (from, to) in [(MARY, Scope::Council), (Scope::Council, MARY), (MARY, JO)] {
                    if may_link(*kind, field, from, to) {
                        across.push((*kind, *field, from));
                    }
                }
            }
        }
        assert_eq!(
            across,
            [
                (EntityKind::Contact, "entry", MARY),
                (EntityKind::Entry, "place", MARY),
                (EntityKind::Same, "contact", Scope::Council),
                (EntityKind::Same, "person", Scope::Council),
                (EntityKind::Introduction, "wish", Scope::Council),
                (EntityKind::Introduction, "offer", Scope::Council),
            ]
        );
    }

    #[test]
    fn each_kind_lives_in_one_section_of_one_sort_of_scope() {
        let mut sections = SectionKind::OF_A_PERSON.to_vec();
        sections.push(SectionKind::Council);
        for kind in EntityKind::ALL {
            for scope in [MARY, Scope::Council] {
                for section in &sections {
                    if kind.lives_in(scope, *section) {
                        assert!(has_section(scope, *section), "{kind:?}");
                        assert_eq!(kind.of_council(), scope == Scope::Council);
                    }
                }
            }
        }
        assert!(!EntityKind::Same.lives_in(MARY, SectionKind::Private));
        assert!(!EntityKind::Item.lives_in(Scope::Council, SectionKind::Private));
        for of_a_person in [EntityKind::Wish, EntityKind::Offer] {
            assert!(of_a_person.lives_in(MARY, SectionKind::Private));
            assert!(!of_a_person.lives_in(Scope::Council, SectionKind::Private));
        }
        assert!(!EntityKind::Introduction.lives_in(MARY, SectionKind::Private));
    }
}
