//! From what the store holds to what the UI shows.

use kith_model::prose::Version;
use kith_model::{Entity, LifeDate, Live, MemberId, clock};
use kith_store::{Act, Entry, Now, ProseView, Seen};

use crate::wire::{ActKind, EntityView, FieldView, HistoryEntry, LiveValue, Span};

/// What a view depends on beside what it shows: the clock, and who looks.
#[derive(Clone, Copy)]
pub(crate) struct Eyes {
    pub(crate) now: Now,
    pub(crate) me: MemberId,
}

/// An entity as it crosses; nothing where only a newer version knows its kind.
pub(crate) fn entity(seen: Seen, eyes: Eyes) -> Option<EntityView> {
    let kind = seen.entity.kind?;
    let mut fields: std::collections::BTreeMap<_, _> = seen
        .prose
        .into_iter()
        .map(|(field, view)| (field, prose(view)))
        .collect();
    for (field, live) in &seen.entity.facts {
        fields.insert(field.clone(), fact(live, eyes));
    }
    let Entity {
        id,
        read_only,
        removal_clash,
        ..
    } = seen.entity;
    Some(EntityView {
        id,
        kind,
        section: seen.section,
        fields,
        read_only,
        removal_clash,
    })
}

/// The current values of a fact as they cross.
pub(crate) fn fact(live: &[Live], eyes: Eyes) -> FieldView {
    FieldView::Fact {
        live: live.iter().map(|l| value(l, eyes)).collect(),
    }
}

fn value(live: &Live, Eyes { now, me }: Eyes) -> LiveValue {
    LiveValue {
        op: live.ops[0],
        value: live.value.clone(),
        at: live.at,
        by: live.by,
        by_me: live.by == me,
        voice: live.voice.clone(),
        since: live
            .since
            .unwrap_or_else(|| LifeDate::of_moment(live.at, now.offset)),
        implausible: clock::implausible(live.at, now.at, None),
    }
}

/// Prose as it crosses.
pub(crate) fn prose(view: ProseView) -> FieldView {
    let spans = view
        .spans
        .into_iter()
        .map(|(text, voice)| Span { text, voice })
        .collect();
    FieldView::Prose {
        text: view.text,
        spans,
        altered: view.altered,
        version: version_text(&view.version),
    }
}

fn version_text(version: &Version) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD_NO_PAD.encode(&version.0)
}

/// The version a screen began from.
pub(crate) fn version(text: &str) -> Option<Version> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD_NO_PAD
        .decode(text)
        .ok()
        .map(Version)
}

/// A line of history as it crosses.
pub(crate) fn history(entry: Entry, me: MemberId) -> Option<HistoryEntry> {
    let (act, value, text) = match entry.act {
        Act::Added => (ActKind::Add, None, None),
        Act::Said(value) => (ActKind::Set, Some(value), None),
        Act::Wrote(text) => (ActKind::Write, None, Some(text)),
        Act::Removed => (ActKind::Remove, None, None),
        Act::Kept => (ActKind::Keep, None, None),
        Act::Moved => (ActKind::Move, None, None),
        Act::Happened(what) => (ActKind::Event, None, Some(what)),
        Act::Retracted => (ActKind::Event, None, None),
        Act::Newer => (ActKind::Newer, None, None),
    };
    Some(HistoryEntry {
        op: entry.op,
        at: entry.at,
        implausible: entry.implausible,
        by: entry.by,
        by_me: entry.by == me,
        voice: entry.voice,
        kind: entry.kind?,
        entity: entry.entity,
        field: entry.field,
        act,
        value,
        text,
        since: entry.since,
        correction: entry.correction,
        replaced: entry.replaced,
    })
}
