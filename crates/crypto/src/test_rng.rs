//! A seeded generator, so that tests say the same thing twice.

use rand::SeedableRng;
use rand::rngs::StdRng;

/// The same bytes for the same seed, within one version of `rand`.
pub(crate) fn rng(seed: u64) -> StdRng {
    StdRng::seed_from_u64(seed)
}
