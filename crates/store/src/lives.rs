//! Whole lives: a section with every operation on what is or ever was in it.

use kith_model::newer::Read;
use kith_model::{EntityId, Scope, SectionKind};

use crate::{Store, StoreError, ops, people, sections};

impl Store {
    /// Everything in the sections of a kind, removed or not, in the order it
    /// was made here, each with all of its operations.
    ///
    /// # Errors
    /// What the database said.
    pub fn lives(
        &self,
        scope: Scope,
        kind: SectionKind,
    ) -> Result<Vec<(EntityId, Vec<Read>)>, StoreError> {
        let Some(person) = people::number(&self.db, scope)? else {
            return Ok(Vec::new());
        };
        let (from, to) = people::range(person);
        let mut statement = self.db.prepare_cached(
            "SELECT e.n, e.id FROM entities e JOIN sections s ON s.n = e.section
             WHERE e.n BETWEEN ?1 AND ?2 AND s.kind = ?3 ORDER BY e.n",
        )?;
        let rows = statement.query_map((from, to, sections::code(kind)), |r| {
            Ok((r.get(0)?, r.get(1)?))
        })?;
        let numbers: Vec<(i64, [u8; 16])> = rows.collect::<Result<_, _>>()?;
        let mut ops = ops::in_range(&self.db, from, to)?.into_iter().peekable();
        let mut lives = Vec::with_capacity(numbers.len());
        for (n, id) in numbers {
            while ops.next_if(|(entity, _)| *entity < n).is_some() {}
            let mut own = Vec::new();
            while let Some((_, op)) = ops.next_if(|(entity, _)| *entity == n) {
                own.push(op);
            }
            lives.push((EntityId(id), own));
        }
        Ok(lives)
    }
}
