//! Prose that merges. One Loro text document per prose field, behind a trait
//! so that the log does not depend on the library that merges its words.
//!
//! Every change in an update has one peer, and a peer belongs to one log,
//! session and voice, so that whose words each span is can be shown.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use loro::{
    ContainerID, ContainerType, EncodedBlobMode, ExportMode, Frontiers, JsonOpContent, JsonTextOp,
    LoroDoc, LoroText, LoroValue, UpdateOptions, VersionVector,
};

use crate::bounds;

/// A version of a document, opaque.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Version(pub Vec<u8>);

/// Why prose could not be read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProseError {
    /// The update is damaged or is not one.
    #[error("a change to prose that cannot be read")]
    Damaged,
    /// It holds changes by another peer than its operation says.
    #[error("a change to prose by another peer than its operation says")]
    OtherPeer,
    /// It builds on changes that are not here.
    #[error("a change to prose that builds on changes not here")]
    Missing,
    /// The version is not one of this document.
    #[error("a version of the prose that is not here")]
    NoSuchVersion,
    /// The peer has written after this version; a new peer is needed.
    #[error("the peer has written since")]
    StalePeer,
}

/// A prose field.
pub trait Prose: Sized {
    /// One with no words.
    fn empty() -> Self;
    /// One from all of its updates at once, in any order, each with its peer.
    /// For updates this vault has checked before: their peers are only checked together.
    ///
    /// # Errors
    /// When any is damaged, is by no listed peer, or builds on what is not listed.
    fn load<'a>(updates: impl IntoIterator<Item = (&'a [u8], u64)>) -> Result<Self, ProseError>;
    /// Takes in one more update that this vault has checked before.
    ///
    /// # Errors
    /// When it is damaged or builds on what is not here.
    fn follow(&mut self, update: &[u8]) -> Result<(), ProseError>;
    /// Takes in an update whose every change must be by `peer`.
    ///
    /// # Errors
    /// When it is damaged, by another peer, or builds on what is not here;
    /// the document is then as it was.
    fn import(&mut self, update: &[u8], peer: u64) -> Result<(), ProseError> {
        self.import_all([(update, peer)])
    }
    /// Takes in updates one after another, each of which must be by its peer
    /// alone and build on what is here or came before it: all of them or none.
    ///
    /// # Errors
    /// As [`Self::import`], for any of them.
    fn import_all<'a>(
        &mut self,
        updates: impl IntoIterator<Item = (&'a [u8], u64)>,
    ) -> Result<(), ProseError>;
    /// Makes the update that turns the text at `base` into `text`, and takes it in.
    /// `None` when nothing changes.
    ///
    /// # Errors
    /// When `base` is unknown, `peer` has written since, or nothing can be written.
    fn write(
        &mut self,
        base: &Version,
        text: &str,
        peer: u64,
    ) -> Result<Option<Vec<u8>>, ProseError> {
        let made = self.write_in_turn(base, &[(text, peer)])?;
        Ok(made.into_iter().next().map(|(_, update)| update))
    }
    /// Makes the updates that turn the text at `base` into one text after another, each by its own
    /// peer, and takes them in. Turns that change nothing make none.
    ///
    /// # Errors
    /// As [`Self::write`]; what was made before an error is to be thrown away with the document.
    fn write_in_turn(
        &mut self,
        base: &Version,
        turns: &[(&str, u64)],
    ) -> Result<Vec<(u64, Vec<u8>)>, ProseError>;
    /// Makes the update that replaces `delete` characters at `at` by `insert`, and takes it in.
    /// `None` when nothing changes.
    ///
    /// # Errors
    /// When there is no such place.
    fn splice(
        &mut self,
        at: usize,
        delete: usize,
        insert: &str,
        peer: u64,
    ) -> Result<Option<Vec<u8>>, ProseError>;
    /// The words.
    fn text(&self) -> String;
    /// The words with the peer that wrote each span.
    fn spans(&self) -> Vec<(String, u64)>;
    /// Everyone who ever wrote in it.
    fn peers(&self) -> BTreeSet<u64>;
    /// Who took out words of whom: pairs of the peer that took them out and the peer that wrote them.
    fn taken_out(&self) -> BTreeSet<(u64, u64)>;
    /// The version now.
    fn version(&self) -> Version;
    /// The words and spans at an earlier version.
    ///
    /// # Errors
    /// When the version is not one of this document.
    fn at(&self, version: &Version) -> Result<Self, ProseError>;
}

/// [`Prose`] by Loro.
pub struct LoroProse(LoroDoc);

const NAME: &str = "t";
/// The peer of what is written on a copy to see whether it can be.
const TRIAL: u64 = 0;
/// At how many places a copy is written at to see that it stands it.
const TRIALS: usize = 32;

impl LoroProse {
    fn words(&self) -> LoroText {
        self.0.get_text(NAME)
    }

    fn frontiers(version: &Version) -> Result<Frontiers, ProseError> {
        if version.0.is_empty() {
            return Ok(Frontiers::default());
        }
        Frontiers::decode(&version.0).map_err(|_| ProseError::NoSuchVersion)
    }

    fn forked(&self, version: &Version) -> Result<Self, ProseError> {
        let frontiers = Self::frontiers(version)?;
        // The library panics when asked for places that never were.
        let here = self.0.oplog_vv();
        if !frontiers
            .iter()
            .all(|id| id.counter >= 0 && here.includes_id(id))
        {
            return Err(ProseError::NoSuchVersion);
        }
        let all = self
            .0
            .export(ExportMode::SnapshotAt {
                version: Cow::Owned(frontiers),
            })
            .map_err(|_| ProseError::Damaged)?;
        // Not the library's own fork, which ends the process where this only fails.
        Self::empty().standing(|copy| match copy.0.import(&all) {
            Ok(_) => Ok(()),
            Err(_) => Err(ProseError::Damaged),
        })
    }

    /// Itself, if it still stands after `change`.
    ///
    /// Hostile changes may make the library panic, and then once more when the
    /// document is dropped: two panics at once would end the process, so it is
    /// dropped after the first is over.
    fn standing(
        self,
        change: impl FnOnce(&Self) -> Result<(), ProseError>,
    ) -> Result<Self, ProseError> {
        let outcome = catch_unwind(AssertUnwindSafe(|| change(&self)));
        match outcome.unwrap_or(Err(ProseError::Damaged)) {
            Ok(()) => Ok(self),
            Err(error) => {
                let _ = catch_unwind(AssertUnwindSafe(|| drop(self)));
                Err(error)
            }
        }
    }

    /// Takes in an update from elsewhere, whose every change must be by `peer`.
    fn take(&self, update: &[u8], peer: u64) -> Result<(), ProseError> {
        if !bounds::plausible(update) {
            return Err(ProseError::Damaged);
        }
        let meta =
            LoroDoc::decode_import_blob_meta(update, true).map_err(|_| ProseError::Damaged)?;
        // A snapshot can hold words that its changes do not add up to.
        if meta.mode != EncodedBlobMode::Updates {
            return Err(ProseError::Damaged);
        }
        if meta.partial_end_vv.keys().any(|p| *p != peer) {
            return Err(ProseError::OtherPeer);
        }
        let before = self.0.oplog_vv();
        let status = self.0.import(update).map_err(|_| ProseError::Damaged)?;
        if status.pending.is_some() {
            return Err(ProseError::Missing);
        }
        // What the header says of peers is not what the body must hold.
        let after = self.0.oplog_vv();
        if after
            .iter()
            .any(|(p, counter)| *p != peer && before.get(p) != Some(counter))
        {
            return Err(ProseError::OtherPeer);
        }
        self.readable()
    }

    /// Checks that everything in it can be read and all of it is words.
    fn readable(&self) -> Result<(), ProseError> {
        self.spans();
        let words = LoroValue::Container(ContainerID::new_root(NAME, ContainerType::Text));
        match self.0.get_value() {
            LoroValue::Map(roots) if roots.values().all(|root| *root == words) => Ok(()),
            _ => Err(ProseError::Damaged),
        }
    }

    /// Checks that a copy stands being written. Some forged changes read well
    /// and would keep everyone from writing here again.
    fn writable(&self) -> Result<(), ProseError> {
        self.forked(&self.version())?
            .standing(|copy| {
                // At both ends and between, the last first, so that places stay what they are.
                let mut wanted: Vec<char> = self.text().chars().collect();
                let length = wanted.len();
                let mut places: Vec<usize> = (0..=TRIALS).map(|n| length * n / TRIALS).collect();
                places.dedup();
                Self::changed(&copy.0, TRIAL, |words| {
                    places.iter().rev().all(|at| words.insert(*at, ".").is_ok())
                })?;
                for at in places.iter().rev() {
                    wanted.insert(*at, '.');
                }
                if copy.text().chars().eq(wanted) {
                    Ok(())
                } else {
                    Err(ProseError::Damaged)
                }
            })
            .map(drop)
    }

    /// Runs `change` on `doc` as `peer`, and returns the update it made.
    fn changed(
        doc: &LoroDoc,
        peer: u64,
        change: impl FnOnce(&LoroText) -> bool,
    ) -> Result<Option<Vec<u8>>, ProseError> {
        let before = doc.oplog_vv();
        doc.set_peer_id(peer).map_err(|_| ProseError::StalePeer)?;
        if !change(&doc.get_text(NAME)) {
            return Err(ProseError::NoSuchVersion);
        }
        doc.commit();
        if doc.oplog_vv() == before {
            return Ok(None);
        }
        doc.export(ExportMode::Updates {
            from: Cow::Borrowed(&before),
        })
        .map(Some)
        .map_err(|_| ProseError::Damaged)
    }
}

impl Prose for LoroProse {
    fn empty() -> Self {
        Self(LoroDoc::new())
    }

    fn load<'a>(updates: impl IntoIterator<Item = (&'a [u8], u64)>) -> Result<Self, ProseError> {
        let (updates, peers): (Vec<Vec<u8>>, BTreeSet<u64>) =
            updates.into_iter().map(|(u, p)| (u.to_vec(), p)).unzip();
        if !updates.iter().all(|update| bounds::plausible(update)) {
            return Err(ProseError::Damaged);
        }
        Self::empty().standing(|prose| {
            let status = prose.0.import_batch(&updates);
            if status.map_err(|_| ProseError::Damaged)?.pending.is_some() {
                return Err(ProseError::Missing);
            }
            if prose.0.oplog_vv().keys().any(|p| !peers.contains(p)) {
                return Err(ProseError::OtherPeer);
            }
            prose.readable()
        })
    }

    fn follow(&mut self, update: &[u8]) -> Result<(), ProseError> {
        if !bounds::plausible(update) {
            return Err(ProseError::Damaged);
        }
        let taken = catch_unwind(AssertUnwindSafe(|| self.0.import(update)));
        match taken {
            Ok(Ok(status)) if status.pending.is_none() => Ok(()),
            Ok(Ok(_)) => Err(ProseError::Missing),
            Ok(Err(_)) | Err(_) => Err(ProseError::Damaged),
        }
    }

    fn import_all<'a>(
        &mut self,
        updates: impl IntoIterator<Item = (&'a [u8], u64)>,
    ) -> Result<(), ProseError> {
        // Bytes from elsewhere may break the library: a copy takes the blow.
        *self = self.forked(&self.version())?.standing(|scratch| {
            for (update, peer) in updates {
                scratch.take(update, peer)?;
            }
            scratch.writable()
        })?;
        Ok(())
    }

    fn write_in_turn(
        &mut self,
        base: &Version,
        turns: &[(&str, u64)],
    ) -> Result<Vec<(u64, Vec<u8>)>, ProseError> {
        let edit = |words: &LoroText, text: &str| {
            let quick = UpdateOptions {
                timeout_ms: Some(200.0),
                use_refined_diff: true,
            };
            words.update(text, quick).is_ok() || {
                let coarse = UpdateOptions {
                    timeout_ms: None,
                    use_refined_diff: false,
                };
                words.update_by_line(text, coarse).is_ok()
            }
        };
        // Who writes on from what stands now needs no copy of it.
        let on_now = Self::frontiers(base)? == self.0.oplog_frontiers();
        let fork = if on_now {
            None
        } else {
            let fork = self.forked(base)?;
            let (then, now) = (fork.0.oplog_vv(), self.0.oplog_vv());
            if turns
                .iter()
                .any(|(_, peer)| then.get(peer) != now.get(peer))
            {
                return Err(ProseError::StalePeer);
            }
            Some(fork)
        };
        let mut made = Vec::new();
        for (text, peer) in turns {
            let doc = fork.as_ref().map_or(&self.0, |fork| &fork.0);
            if let Some(update) = Self::changed(doc, *peer, |words| edit(words, text))? {
                made.push((*peer, update));
            }
        }
        if !on_now {
            for (_, update) in &made {
                self.0.import(update).map_err(|_| ProseError::Damaged)?;
            }
        }
        Ok(made)
    }

    fn splice(
        &mut self,
        at: usize,
        delete: usize,
        insert: &str,
        peer: u64,
    ) -> Result<Option<Vec<u8>>, ProseError> {
        let length = self.words().len_unicode();
        if at.checked_add(delete).is_none_or(|end| end > length) {
            return Err(ProseError::NoSuchVersion);
        }
        Self::changed(&self.0, peer, |words| {
            words.delete(at, delete).is_ok() && words.insert(at, insert).is_ok()
        })
    }

    fn text(&self) -> String {
        self.words().to_string()
    }

    fn spans(&self) -> Vec<(String, u64)> {
        // A chunk holds letters written one after another by one peer.
        let words = self.words();
        let mut chunks = Vec::new();
        words.iter(|chunk| {
            chunks.push(chunk.to_owned());
            true
        });
        let mut spans: Vec<(String, u64)> = Vec::new();
        let mut at = 0;
        for chunk in chunks {
            let peer = words.get_editor_at_unicode_pos(at).unwrap_or(0);
            at += chunk.chars().count();
            match spans.last_mut() {
                Some((span, p)) if *p == peer => span.push_str(&chunk),
                _ => spans.push((chunk, peer)),
            }
        }
        spans
    }

    fn peers(&self) -> BTreeSet<u64> {
        self.0.oplog_vv().keys().copied().collect()
    }

    fn taken_out(&self) -> BTreeSet<(u64, u64)> {
        let told = catch_unwind(AssertUnwindSafe(|| {
            let all = self.0.oplog_vv();
            (self.0).export_json_updates_without_peer_compression(&VersionVector::default(), &all)
        }));
        let Ok(Ok(told)) = told else {
            return BTreeSet::new();
        };
        let ops = told.changes.into_iter().flat_map(|change| {
            let by = change.id.peer;
            change.ops.into_iter().map(move |op| (by, op.content))
        });
        ops.filter_map(|(by, content)| match content {
            JsonOpContent::Text(JsonTextOp::Delete { start_id, .. }) => Some((by, start_id.peer)),
            _ => None,
        })
        .collect()
    }

    fn version(&self) -> Version {
        Version(self.0.oplog_frontiers().encode())
    }

    fn at(&self, version: &Version) -> Result<Self, ProseError> {
        self.forked(version)
    }
}
