//! Operations: whatever comes is refused or kept as it came, and folds.

#![no_main]

use kith_model::Entity;
use kith_model::newer::Read;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(read) = Read::decode(bytes) {
        assert_eq!(read.encode(), bytes);
        let entity = Entity::fold(read.head().entity, [&read, &read]);
        assert_eq!(entity.seen, [read.head().id]);
        assert_eq!(entity.read_only, matches!(read, Read::Newer(_)));
    }
});
