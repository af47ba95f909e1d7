//! The commands, by what they are about.

mod history;
mod items;
mod passphrases;
mod people;
mod pictures;
mod prefs;
mod record;
mod today;
mod vault;

pub(crate) use vault::finish_making;
