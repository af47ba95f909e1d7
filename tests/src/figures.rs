//! What the measurements in the window share.

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// A path that the benchmark was given.
///
/// # Errors
/// When it was not begun by `./dev bench`.
pub fn from_env(name: &str) -> Result<PathBuf> {
    std::env::var_os(name)
        .map(PathBuf::from)
        .with_context(|| format!("{name} is not set: run ./dev bench"))
}

/// The middle of some times.
///
/// # Errors
/// When there are none.
pub fn middle(mut times: Vec<f64>) -> Result<f64> {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().context("no times")
}

/// The time that nineteen of twenty keep within.
///
/// # Errors
/// When there are no times.
pub fn p95(times: &Value) -> Result<f64> {
    let mut times: Vec<f64> = serde_json::from_value(times.clone())?;
    times.sort_by(f64::total_cmp);
    let at = (times.len() * 95).div_ceil(100).saturating_sub(1);
    times.get(at).copied().context("no times")
}

/// A line of the table, met where it is no more than its goal.
#[must_use]
pub fn figure(name: &str, value: f64, unit: &str, goal: Option<f64>) -> Value {
    json!({ "name": name, "value": value, "unit": unit, "goal": goal, "met": goal.map(|goal| value <= goal) })
}
