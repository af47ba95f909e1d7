//! Somebody's own copy: what is to be in it, and what became of it.

use kith_model::EntityId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::open::wire;

/// The languages of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CopyLanguage {
    /// English.
    En,
    /// Welsh.
    Cy,
    /// One after the other.
    Both,
}

/// How a copy is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CopyLayout {
    /// Words, with tables for lists.
    Standard,
    /// A picture on the left, few words on the right.
    EasyRead,
}

/// A part of a copy that can be left out of it. There are no others: what is
/// just between two and what is about safety cannot be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CopyPart {
    /// What the coordinator wrote to the person.
    Letter,
    /// About the person.
    About,
    /// The people in their life.
    People,
    /// Their good life.
    Vision,
    /// Their plan.
    Plan,
}

/// What a copy is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CopyForm {
    /// Tagged PDF.
    Pdf,
    /// One web page.
    Html,
}

/// A piece of a copy as it is shown on the screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "camelCase")]
#[expect(missing_docs, reason = "as in a copy that is written")]
pub enum CopyBlock {
    Heading {
        words: String,
    },
    Text {
        words: String,
    },
    Row {
        label: String,
        words: Vec<CopyPiece>,
        #[ts(optional)]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sign: Option<String>,
        #[ts(optional)]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        photo: Option<CopyPhoto>,
    },
    Table {
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    Map {
        svg: String,
        alt: String,
    },
    Lines {
        count: u8,
    },
}

wire! {
    /// What is in a copy, and how it looks. `without` names contacts that are left out of it.
    CopyOptions {
        language: CopyLanguage,
        layout: CopyLayout,
        large: bool,
        parts: Vec<CopyPart>,
        without: Vec<EntityId>,
    }
    /// A copy to be kept as a file, under a passphrase where one is given. The map comes as the screens
    /// made it, its photos named `kith:PICTUREID`.
    CopyMake {
        person: EntityId,
        options: CopyOptions,
        form: CopyForm,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] svg: Option<String>,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] passphrase: Option<String>,
    }
    /// What became of it; not saved where the user closed the dialog. `lost` letters could not be written
    /// by any font on this machine.
    CopyMade {
        saved: bool,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] name: Option<String>,
        lost: u32,
    }
    /// A copy to be shown on the screen.
    CopyShow {
        person: EntityId,
        options: CopyOptions,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] svg: Option<String>,
    }
    /// A copy, in each of its languages.
    CopyShown { copies: Vec<CopyLaid> }
    /// A copy in one language. `lang` is as HTML names it.
    CopyLaid { lang: String, title: String, name: String, made: String, chapters: Vec<CopyChapter> }
    /// A part of a copy.
    CopyChapter { title: String, blocks: Vec<CopyBlock> }
    /// Words in one voice, and whose they are.
    CopyPiece {
        text: String,
        #[ts(optional)] #[serde(default, skip_serializing_if = "Option::is_none")] whose: Option<String>,
    }
    /// A JPEG in base64, and the same in words.
    CopyPhoto { base64: String, alt: String }
}
