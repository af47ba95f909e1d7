//! The commands, by what they are about.

mod contacts;
mod copy;
mod copy_gather;
mod copy_shown;
mod directory;
mod facts;
mod history;
mod items;
mod map;
mod map_export;
mod passphrases;
mod patch;
mod people;
mod pictures;
mod places;
mod plan;
mod prefs;
mod record;
mod today;
mod together;
mod values;
mod vault;
mod wishes;

pub(crate) use directory::Bringing;
pub(crate) use vault::finish_making;
