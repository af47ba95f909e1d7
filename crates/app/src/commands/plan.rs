//! Agreeing a plan: the bytes that are shown, what the person says to them, and what is otherwise since.

use kith_model::agreed::{self, Advocate, Agreement, How};
use kith_model::plan::{MAX_BYTES, PlanShown};
use kith_model::{EntityId, EntityKind, LifeDate, Moment, OpId, Scope};
use kith_store::What;

use crate::failure::Answer;
use crate::open_vault::OpenVault;
use crate::wire::{
    AgreedRow, Language, PlanAgree, PlanAgreed, PlanCompare, PlanCompared, PlanOf, PlanPage,
    PlansAgreed, PlansOf,
};
use crate::{App, Code, plan};

/// How far ahead of this device's day an agreement may be dated: elsewhere it may be tomorrow.
const DAYS_AHEAD: i32 = 1;

impl App {
    /// A plan as it is to be shown: as it stands, or as it was agreed.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such record or agreement; [`Code::TooLong`] when there is more
    /// than can be agreed at once.
    pub fn plan_shown(&self, request: PlanOf) -> Answer<PlanPage> {
        self.with(|vault| {
            if let Some(agreed) = request.agreed {
                let said = find(vault, request.person, agreed)?;
                return Ok(page(said.agreement.hash, said.plan));
            }
            let plan = standing(vault, request.person)?;
            let bytes = plan.encode();
            if bytes.len() > MAX_BYTES {
                return Err(Code::TooLong.into());
            }
            let hash = PlanShown::hash(&bytes);
            vault.shown.remember(request.person, hash, bytes);
            Ok(page(hash, plan))
        })
    }

    /// Keeps what the person said to a plan that was shown, with the very bytes of it.
    ///
    /// # Errors
    /// [`Code::ChangedSince`] when no such plan was shown lately; [`Code::BadValue`] when what is said does
    /// not fit together.
    pub fn plan_agree(&self, request: PlanAgree) -> Answer<PlanAgreed> {
        let now = self.now();
        let today = LifeDate::of_moment(now.at, now.offset);
        if request.on.first_day() > today.first_day() + DAYS_AHEAD {
            return Err(Code::BadValue.into());
        }
        self.with(|vault| {
            let shown = shown(vault, request.person, &request.hash)?;
            let plan = PlanShown::decode(&shown).map_err(|_| Code::Internal)?;
            let mut apart = request.apart;
            apart.sort_unstable();
            apart.dedup();
            let agreement = Agreement {
                format: agreed::FORMAT,
                answer: request.answer,
                apart,
                words: request.words.trim().to_owned(),
                how: request.how.map(tidy),
                present: request.present.trim().to_owned(),
                advocate: match request.advocate {
                    Advocate::With { name } => Advocate::With {
                        name: name.trim().to_owned(),
                    },
                    other => other,
                },
                on: request.on,
                language: match request.language {
                    Language::En => "en".to_owned(),
                    Language::Cy => "cy".to_owned(),
                },
                hash: PlanShown::hash(&shown),
                shown,
            };
            if !agreement.holds_for(&plan) {
                return Err(Code::BadValue.into());
            }
            let scope = Scope::Person(request.person);
            let agreed = vault.store.act(scope, What::Agree, now, |pen| {
                let decision = pen.create(EntityKind::Decision)?;
                pen.event(decision, agreement.event(), agreement.encode())
            })?;
            let saved = self.saved(&vault.store, scope)?;
            Ok(PlanAgreed { saved, agreed })
        })
    }

    /// What was said to somebody's plan, newest first.
    ///
    /// # Errors
    /// When the vault is locked.
    pub fn plans_agreed(&self, request: PlansOf) -> Answer<PlansAgreed> {
        self.with(|vault| {
            let me = vault.store.member();
            let (said, newer) = said(vault, request.person)?;
            let agreed = said.into_iter().map(|said| row(said, me)).collect();
            Ok(PlansAgreed { agreed, newer })
        })
    }

    /// What is otherwise in a later plan, or now, than in one that was agreed.
    ///
    /// # Errors
    /// [`Code::NotFound`] when there is no such agreement.
    pub fn plan_compare(&self, request: PlanCompare) -> Answer<PlanCompared> {
        self.with(|vault| {
            let then = find(vault, request.person, request.then)?.plan;
            let now = match request.now {
                Some(agreed) => find(vault, request.person, agreed)?.plan,
                None => standing(vault, request.person)?,
            };
            Ok(PlanCompared {
                changes: now.since(&then),
            })
        })
    }
}

/// Something said to a plan.
struct Said {
    op: OpId,
    at: Moment,
    by: kith_model::MemberId,
    agreement: Agreement,
    plan: PlanShown,
}

fn standing(vault: &OpenVault, person: EntityId) -> Answer<PlanShown> {
    let mut record = vault.store.record(Scope::Person(person))?.entities;
    record.retain(|seen| vault.shows(seen));
    let is_record = |seen: &kith_store::Seen| seen.entity.kind == Some(EntityKind::Person);
    if !record.iter().any(is_record) {
        return Err(Code::NotFound.into());
    }
    Ok(plan::shown(person, &record))
}

/// The bytes with this name that were shown lately, or stand now.
fn shown(vault: &OpenVault, person: EntityId, hash: &str) -> Answer<Vec<u8>> {
    let hash = blake3::Hash::from_hex(hash).map_err(|_| Code::BadRequest)?;
    if let Some(bytes) = vault.shown.find(person, hash.as_bytes()) {
        return Ok(bytes.to_vec());
    }
    let bytes = standing(vault, person)?.encode();
    if PlanShown::hash(&bytes) == *hash.as_bytes() {
        Ok(bytes)
    } else {
        Err(Code::ChangedSince.into())
    }
}

/// All that was said to a plan and can be read, newest first, and how much cannot.
fn said(vault: &OpenVault, person: EntityId) -> Answer<(Vec<Said>, u32)> {
    let record = vault.store.record(Scope::Person(person))?.entities;
    let decisions = record
        .into_iter()
        .filter(|seen| seen.entity.kind == Some(EntityKind::Decision) && vault.shows(seen));
    let (mut all, mut newer) = (Vec::new(), 0);
    for event in decisions.flat_map(|seen| seen.entity.events) {
        if !Agreement::EVENTS.contains(&event.kind.as_str()) {
            continue;
        }
        match Agreement::decode(&event.body) {
            Ok((agreement, plan)) if plan.person == person => all.push(Said {
                op: event.op,
                at: event.at,
                by: event.by,
                agreement,
                plan,
            }),
            _ => newer += 1,
        }
    }
    all.sort_by_key(|said| std::cmp::Reverse((said.agreement.on.first_day(), said.at, said.op)));
    Ok((all, newer))
}

fn find(vault: &OpenVault, person: EntityId, agreed: OpId) -> Answer<Said> {
    let (all, _) = said(vault, person)?;
    let found = all.into_iter().find(|said| said.op == agreed);
    found.ok_or_else(|| Code::NotFound.into())
}

fn page(hash: [u8; 32], plan: PlanShown) -> PlanPage {
    PlanPage {
        hash: blake3::Hash::from_bytes(hash).to_hex().to_string(),
        plan,
    }
}

fn row(said: Said, me: kith_model::MemberId) -> AgreedRow {
    let agreement = said.agreement;
    AgreedRow {
        agreed: said.op,
        at: said.at,
        by_me: said.by == me,
        answer: agreement.answer,
        apart: agreement.apart,
        words: agreement.words,
        how: agreement.how,
        present: agreement.present,
        advocate: agreement.advocate,
        on: agreement.on,
        language: if agreement.language == "cy" {
            Language::Cy
        } else {
            Language::En
        },
        hash: blake3::Hash::from_bytes(agreement.hash)
            .to_hex()
            .to_string(),
    }
}

/// What was typed, without space around it.
fn tidy(how: How) -> How {
    match how {
        How::Typed { name } => How::Typed {
            name: name.trim().to_owned(),
        },
        How::Said { witness } => How::Said {
            witness: witness.trim().to_owned(),
        },
        drawn => drawn,
    }
}
