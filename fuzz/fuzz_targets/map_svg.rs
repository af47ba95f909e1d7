//! Pictures of the map: whatever comes is drawn or refused, and what is given
//! out holds nothing that reaches outside.

#![no_main]

use kith_report::{Photos, png, svg};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let photo = "0123456789abcdef0123456789abcdef".to_owned();
    let photos = Photos::from([(photo, b"\xff\xd8\xff\xe0 no photo".to_vec())]);
    let given = svg(text, &photos);
    // Small, so that what is tried is what is read and not how many points are filled.
    let drawn = png(text, &photos, 0.05);
    if let Ok((whole, _)) = &given {
        let small = whole.to_lowercase();
        for reach in ["<script", "<!", "<foreignobject", "<use", "@import"] {
            assert!(!small.contains(reach), "{reach}");
        }
    } else {
        assert!(drawn.is_err());
    }
});
