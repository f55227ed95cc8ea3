//! How many random cases a property is tried with, and where they come from.
#![allow(dead_code)]

use std::env;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// The seed of the ordinary test command: the same commit passes or fails on every machine and every day.
const SEED: u64 = 20_261_201;

/// The settings of a property that is tried with so many cases.
///
/// With the variable `LOONT_EXPLORE` set to a number (`cargo xtask test explore`), it is tried with so many times more
/// cases, and other ones each time. What that finds becomes a test with the case it found.
pub fn tries(cases: u32) -> ProptestConfig {
    let times: Option<u32> = env::var("LOONT_EXPLORE").ok().map(|text| text.parse().expect("a whole number"));
    let cases = cases.saturating_mul(times.unwrap_or(1));
    ProptestConfig {
        cases,
        max_global_rejects: cases.saturating_mul(40),
        failure_persistence: None,
        rng_seed: times.map_or(RngSeed::Fixed(SEED), |_| RngSeed::Random),
        ..ProptestConfig::default()
    }
}
