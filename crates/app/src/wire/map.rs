//! The map of one person: on a day, on two, and its way out and in as files.

use kith_model::{EntityId, LifeDate, OpId, PictureId, Value, Voice};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::open::wire;
use super::person::FieldView;
use super::write::Saved;

/// What a map is exported as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MapForm {
    /// The picture, with its photos in it.
    Svg,
    /// The picture, drawn.
    Png,
    /// For programs that analyse networks.
    Graphml,
    /// A table of contacts.
    Csv,
    /// A table of everything that is measured.
    Measures,
}

/// How the text of a table was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "names of encodings")]
pub enum CsvEncoding {
    Utf8,
    Utf16,
    Windows1252,
}

/// What is wrong with a line of a table, or with one cell of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CsvWrongCode {
    /// It names nobody; not used.
    NoName,
    /// A quote is not closed; not used.
    OpenQuote,
    /// A cell is too long; not used.
    TooLong,
    /// A word that the column does not know; used without it.
    Unknown,
    /// An earlier line has the same name; used.
    Again,
}

/// Why a record was left out of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LeftOutCode {
    /// A contact without a name.
    NoName,
    /// A tie of which an end is not on the map.
    TieToNobody,
    /// A photo that is not in the record.
    NoPhoto,
}

wire! {
    /// Ask for somebody's map: now, or on a day of their life.
    MapAt {
        person: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] on: Option<LifeDate>,
    }
    /// A map. `drawn` is the day it was first drawn; `turns` are the days on
    /// which it changed, oldest first, some of them before it was drawn.
    MapView {
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] on: Option<LifeDate>,
        contacts: Vec<MapContact>,
        ties: Vec<MapTie>,
        measures: MapMeasures,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] drawn: Option<LifeDate>,
        turns: Vec<LifeDate>,
    }
    /// Somebody on a map. `placed` is whether they stand on the map itself: in
    /// a ring and a sector known here, neither ended nor missed.
    MapContact {
        id: EntityId,
        name: String,
        placed: bool,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] kind: Option<String>,
        #[ts(optional, type = "number")] #[serde(default, skip_serializing_if = "Option::is_none")] ring: Option<i64>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] sector: Option<String>,
        relation: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] help: Option<String>,
        paid: bool,
        #[ts(optional, type = "number")] #[serde(default, skip_serializing_if = "Option::is_none")] strength: Option<i64>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] how_often: Option<String>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] feels: Option<String>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] ended: Option<String>,
        missed: bool,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] photo: Option<PictureId>,
        since: LifeDate,
    }
    /// Two who know each other; each pair once.
    MapTie { id: EntityId, a: EntityId, b: EntityId }
    /// What is counted of those placed on a map. `rings` are four, the closest
    /// first; `groups` and `alone` are among contacts, without the person.
    MapMeasures {
        size: u32,
        rings: Vec<u32>,
        paid: u32,
        unpaid: u32,
        helps_me: u32,
        i_help: u32,
        both: u32,
        neither: u32,
        groups: u32,
        alone: u32,
    }
    /// Ask for two days side by side; the second is now where absent.
    MapCompare {
        person: EntityId,
        then: LifeDate,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] now: Option<LifeDate>,
    }
    /// Two days side by side. With `beforeDrawn` the first lies before the map
    /// was first drawn, and `fresh` is empty: what was not written down is not new.
    MapCompared {
        then: MapView,
        now: MapView,
        fresh: Vec<EntityId>,
        gone: Vec<MapGone>,
        died: Vec<EntityId>,
        closer: Vec<EntityId>,
        further: Vec<EntityId>,
        missed: Vec<EntityId>,
        before_drawn: bool,
    }
    /// Somebody who is no longer on the map, and why where that was said.
    MapGone {
        id: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] why: Option<String>,
    }
    /// A map to be saved as a file. A picture comes as the screens made it,
    /// its photos named `kith:PICTUREID`.
    MapExport {
        person: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] on: Option<LifeDate>,
        form: MapForm,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] svg: Option<String>,
    }
    /// What became of it; not saved where the user closed the dialog.
    Exported {
        saved: bool,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] name: Option<String>,
        left: Vec<LeftOut>,
    }
    /// A record that was left out of a file. For a photo the id is the contact's.
    LeftOut { id: EntityId, code: LeftOutCode }
    /// A table of contacts to look at, as the file has it in base64.
    ContactsPreview { person: EntityId, bytes: String }
    /// What would be taken in. `total` contacts, of which the first come in
    /// `rows` and `more` do not; with more than `most` nothing is taken in.
    /// `columns` has for each column the field it fills, or nothing.
    CsvPreview {
        rows: Vec<CsvRow>,
        total: u32,
        more: u32,
        most: u32,
        wrong: Vec<CsvWrong>,
        more_wrong: u32,
        lines: u32,
        encoding: CsvEncoding,
        separator: String,
        columns: Vec<String>,
    }
    /// A contact as a line says it. `twin` has the same name on the map.
    CsvRow {
        line: u32,
        name: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] kind: Option<String>,
        #[ts(optional, type = "number")] #[serde(default, skip_serializing_if = "Option::is_none")] ring: Option<i64>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] sector: Option<String>,
        paid: bool,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] help: Option<String>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] how_often: Option<String>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] ended: Option<String>,
        missed: bool,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] relation: Option<String>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] phone: Option<String>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] note: Option<String>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] twin: Option<EntityId>,
    }
    /// Something wrong in a line; `used` is whether the line is used all the same.
    CsvWrong {
        line: u32,
        code: CsvWrongCode,
        used: bool,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] column: Option<u32>,
    }
    /// The same table to be taken in, but for some lines.
    ContactsImport { person: EntityId, bytes: String, skip: Vec<u32> }
    /// How many contacts came, all in one act.
    ContactsImported { #[serde(flatten)] saved: Saved, count: u32 }
    /// Ask for entries of the patch's list whose name has these words.
    PlacesList {
        query: String,
        #[serde(default)] #[ts(optional, as = "Option<Vec<EntityId>>")] these: Vec<EntityId>,
    }
    /// Entries by name, at most 50.
    PlacesListed { places: Vec<PlaceRow> }
    /// An entry of the patch's list.
    PlaceRow {
        place: EntityId,
        name: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] kind: Option<String>,
        phone: String,
        address: String,
        when_open: String,
        about: String,
    }
    /// A new entry of the patch's list.
    PlaceAdd {
        name: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] kind: Option<String>,
        #[ts(optional, as = "Option<String>")] #[serde(default)] phone: String,
        #[ts(optional, as = "Option<String>")] #[serde(default)] address: String,
        #[ts(optional, as = "Option<String>")] #[serde(default)] when_open: String,
        #[ts(optional, as = "Option<String>")] #[serde(default)] about: String,
    }
    /// The new entry. What can be undone is of the team's own acts.
    PlaceAdded { #[serde(flatten)] saved: Saved, place: EntityId }
    /// Ask whether a contact is also a person here. For the coordinator only.
    SameRead { contact: EntityId }
    /// The person a contact is, if one is known.
    SameView {
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] person: Option<EntityId>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] name: Option<String>,
    }
    /// Says that a contact is also a person here, or is not.
    SameSet {
        contact: EntityId,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] person: Option<EntityId>,
    }
    /// One of several facts, in place of the values the screen showed.
    FactOf { field: String, value: Value, replaces: Vec<OpId> }
    /// Several facts of one entity in one act: a drag to another ring and
    /// sector. Refused when any of them has a value that `replaces` does not name.
    FactsSet {
        entity: EntityId,
        facts: Vec<FactOf>,
        voice: Voice,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] since: Option<LifeDate>,
        #[ts(optional, as = "Option<bool>")] #[serde(default)] correction: bool,
    }
    /// What the facts are now, by field.
    FactsSaved {
        #[serde(flatten)] saved: Saved,
        fields: std::collections::BTreeMap<String, FieldView>,
    }
}
