//! What a copy holds, as values: nothing of it is in words of a language but
//! what people wrote. There is no room in it for what is just between two or
//! about safety, for how somebody feels about anyone, or for measures.

use kith_model::{LifeDate, Voice};

use crate::MapPicture;

/// A photo or picture, as JPEG.
pub type Jpeg = Vec<u8>;

/// Words, each span in one voice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said(pub Vec<(String, Voice)>);

impl Said {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(text, _)| text.trim().is_empty())
    }
}

/// Somebody's own copy. Parts that were left out of it are not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnCopy {
    /// What they like to be called.
    pub name: String,
    /// The day it is made.
    pub made: LifeDate,
    /// First on every copy.
    pub coordinator: Coordinator,
    /// What their coordinator wrote to them.
    pub letter: Option<Said>,
    /// About them.
    pub about: Option<About>,
    /// The people in their life.
    pub people: Option<People>,
    /// Their good life.
    pub vision: Option<Vision>,
    /// Their plan.
    pub plan: Option<Plan>,
}

/// Whom to ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coordinator {
    /// Their name.
    pub name: String,
    /// A number to ring.
    pub phone: String,
    /// Days they work.
    pub days: String,
    /// Who covers.
    pub cover: String,
    /// Their photo.
    pub photo: Option<Jpeg>,
}

/// About somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Their photo.
    pub photo: Option<Jpeg>,
    /// Ways they like information, in the schema's words.
    pub information: Vec<String>,
    /// More about that.
    pub information_note: Said,
    /// What people like about them.
    pub liked: Said,
    /// What matters to them.
    pub matters: Said,
    /// How best to support them.
    pub support: Said,
    /// Gifts, with where each lives in the schema's words.
    pub gifts: Vec<(String, Option<String>)>,
}

/// The people in somebody's life.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// The map as the screens drew it.
    pub picture: Option<MapPicture>,
    /// Those on the map, closest first.
    pub placed: Vec<Contact>,
    /// Names of those they miss.
    pub missed: Vec<String>,
}

/// Somebody on the map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Their name.
    pub name: String,
    /// 1 to 4.
    pub ring: u8,
    /// "Sister".
    pub relation: String,
    /// What they help with.
    pub helps_me_with: String,
    /// What they are helped with.
    pub i_help_with: String,
    /// Whether they are paid to be there.
    pub paid: bool,
}

/// What a good life looks like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vision {
    /// Wishes, in their order.
    pub want: Vec<Statement>,
    /// What is not wanted.
    pub dont_want: Vec<Statement>,
}

/// Part of a vision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    /// The part of life, in the schema's words.
    pub theme: Option<String>,
    /// The words.
    pub text: Said,
    /// A picture that goes with it.
    pub picture: Option<Jpeg>,
}

/// A plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Goals in their order.
    pub goals: Vec<Goal>,
    /// Steps that belong to no goal.
    pub loose: Vec<Step>,
    /// If things go wrong: signs, whom to call, what helps, who depends on them.
    pub wrong: [Said; 4],
    /// Who looks after them, and what those need.
    pub carers: Vec<(String, Said)>,
    /// Looks back, newest first.
    pub reviews: Vec<Review>,
}

/// What they are going for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Goal {
    /// The words.
    pub text: Said,
    /// How it is going, in the schema's words.
    pub status: Option<String>,
    /// Towards it.
    pub steps: Vec<Step>,
}

/// A thing to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub text: String,
    /// Who helps.
    pub who: String,
    /// By when.
    pub by: Option<LifeDate>,
    /// How it is going, in the schema's words.
    pub status: Option<String>,
    /// What happened.
    pub happened: Said,
}

/// A look back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// When.
    pub on: Option<LifeDate>,
    /// What worked, what did not, what next.
    pub said: [Said; 3],
    /// When next.
    pub next_on: Option<LifeDate>,
}

/// The language of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Languages {
    /// English.
    English,
    /// Welsh.
    Welsh,
    /// All of it in Welsh, then all of it in English.
    Both,
}

/// How a copy is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Words, with tables for lists.
    Standard,
    /// A picture on the left, few words on the right.
    EasyRead,
}

/// How a copy is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Its language.
    pub languages: Languages,
    /// Its layout.
    pub layout: Layout,
    /// At least 18 points, and lists without columns.
    pub large: bool,
}

impl Look {
    /// Size of its plain text, in points.
    pub fn points(self) -> u8 {
        match (self.large, self.layout) {
            (true, Layout::EasyRead) => 20,
            (true, Layout::Standard) => 18,
            (false, Layout::EasyRead) => 15,
            (false, Layout::Standard) => 12,
        }
    }
}
