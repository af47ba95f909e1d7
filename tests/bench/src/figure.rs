//! What is written down of a measurement.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// One line of target/bench/NAME.json.
pub(crate) struct Figure {
    name: String,
    value: f64,
    unit: &'static str,
    against: Option<String>,
    ratio: Option<f64>,
    goal: Option<f64>,
    met: Option<bool>,
}

impl Figure {
    pub(crate) fn new(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        let name = name.into();
        Self {
            name,
            value,
            unit,
            against: None,
            ratio: None,
            goal: None,
            met: None,
        }
    }

    /// Beside something real of the same run.
    pub(crate) fn against(mut self, what: impl Into<String>, value: f64) -> Self {
        self.against = Some(what.into());
        self.ratio = Some(self.value / value);
        self
    }

    /// The value may be at most this.
    pub(crate) fn at_most(self, goal: f64) -> Self {
        let met = self.value <= goal;
        Self {
            goal: Some(goal),
            met: Some(met),
            ..self
        }
    }

    /// The ratio may be at most this.
    pub(crate) fn ratio_at_most(self, goal: f64) -> Self {
        let met = self.ratio.map(|ratio| ratio <= goal);
        Self {
            goal: Some(goal),
            met,
            ..self
        }
    }

    fn json(&self) -> Value {
        json!({
            "name": self.name, "value": self.value, "unit": self.unit, "against": self.against,
            "ratio": self.ratio, "goal": self.goal, "met": self.met,
        })
    }
}

/// Times of one thing done many times.
#[derive(Default)]
pub(crate) struct Times(Vec<Duration>);

impl Times {
    pub(crate) fn of<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let made = work();
        self.0.push(start.elapsed());
        made
    }

    /// The time that so many in a hundred stay within, in milliseconds.
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let at = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
        sorted
            .get(at)
            .map_or(f64::NAN, |time| time.as_secs_f64() * 1_000.0)
    }

    pub(crate) fn total(&self) -> f64 {
        self.0.iter().sum::<Duration>().as_secs_f64() * 1_000.0
    }
}

/// Where figures go.
pub(crate) fn folder() -> Result<PathBuf> {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    let folder = target.join("bench");
    std::fs::create_dir_all(&folder).context("the folder for figures cannot be made")?;
    Ok(folder)
}

pub(crate) fn write(name: &str, figures: &[Figure]) -> Result<()> {
    let all: Vec<Value> = figures.iter().map(Figure::json).collect();
    let file = folder()?.join(format!("{name}.json"));
    std::fs::write(&file, serde_json::to_vec_pretty(&all)?).context("the figures cannot be written")
}
