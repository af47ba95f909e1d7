//! The letters of pictures: Atkinson Hyperlegible Next, as on the screens, from
//! the program itself. What it has not (Arabic, Chinese, emoji) is taken from
//! the system's fonts, and from nowhere where it has none either.

use std::sync::{Arc, OnceLock};

use resvg::usvg::fontdb::Database;

/// The family's name, as the screens use it.
pub(crate) const FAMILY: &str = "Atkinson Hyperlegible Next";

// The part that other letters are looked for in first comes first.
pub(crate) const OURS: [&[u8]; 2] = [
    include_bytes!("../fonts/atkinson-hyperlegible-next-latin.ttf"),
    include_bytes!("../fonts/atkinson-hyperlegible-next-latin-ext.ttf"),
];

/// All fonts, looked for once: that takes a moment.
pub(crate) fn all() -> Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    let load = || {
        let mut fonts = Database::new();
        for font in OURS {
            fonts.load_font_data(font.to_vec());
        }
        fonts.load_system_fonts();
        // Whatever a picture asks for that is not there is drawn in ours.
        fonts.set_serif_family(FAMILY);
        fonts.set_sans_serif_family(FAMILY);
        fonts.set_cursive_family(FAMILY);
        fonts.set_fantasy_family(FAMILY);
        fonts.set_monospace_family(FAMILY);
        Arc::new(fonts)
    };
    Arc::clone(FONTS.get_or_init(load))
}
