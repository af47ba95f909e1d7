//! Agreements and the plans they froze: whatever comes is refused or reads back as the same bytes.

#![no_main]

use kith_model::agreed::Agreement;
use kith_model::plan::PlanShown;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(plan) = PlanShown::decode(bytes) {
        assert_eq!(plan.encode(), bytes);
        assert!(plan.since(&plan).is_empty());
    }
    if let Ok((agreement, plan)) = Agreement::decode(bytes) {
        assert_eq!(agreement.encode(), bytes);
        assert_eq!(agreement.shown, plan.encode());
    }
});
