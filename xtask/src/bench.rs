//! `./dev bench NAME`: measures in a release build and shows the figures that were written.

use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::Value;

use crate::args::Args;
use crate::build;
use crate::parts::journey_command;
use crate::screen::Screen;
use crate::setup::setup;
use crate::shell::Shell;
use crate::table::table;
use crate::tools::Purpose;

/// One line of target/bench/NAME.json.
#[derive(Deserialize)]
struct Figure {
    name: String,
    value: Value,
    #[serde(default)]
    unit: Value,
    /// What it was measured against in the same run, and the ratio to it.
    #[serde(default)]
    against: Value,
    #[serde(default)]
    ratio: Value,
    #[serde(default)]
    goal: Value,
    #[serde(default)]
    met: Option<bool>,
}

pub(crate) fn bench(shell: &Shell, mut args: Args) -> Result<()> {
    let name = args.word().context("which one? ./dev bench NAME")?;
    setup(shell, Purpose::Test)?;
    fs::create_dir_all(shell.target.join("bench"))?;
    match name.as_str() {
        "window" => in_window(shell, &name, "window_figures")?,
        "map" => {
            build::rivals(shell)?;
            in_window(shell, &name, "map_figures")?;
        }
        "plan" => {
            in_window(shell, &name, "plan_figures")?;
            let words = [
                "run",
                "--release",
                "--package",
                "kith-report",
                "--example",
                "full_copy",
            ];
            shell.run(&mut shell.cargo(&words))?;
        }
        _ => {
            let mut command =
                shell.cargo(&["run", "--release", "--package", "kith-bench", "--", &name]);
            shell.run(command.args(args.rest()))?;
        }
    }
    let file = shell.target.join("bench").join(format!("{name}.json"));
    let text = fs::read_to_string(&file)
        .with_context(|| format!("the benchmark wrote no target/bench/{name}.json"))?;
    let figures: Vec<Figure> = serde_json::from_str(&text)
        .with_context(|| format!("target/bench/{name}.json is not a list of figures"))?;
    println!("\n{}", show(&figures));
    Ok(())
}

/// What is measured in the real window, of a release build that tests may drive.
fn in_window(shell: &Shell, name: &str, test: &str) -> Result<()> {
    shell.run(&mut shell.cargo(&["build", "--release", "--package", "kith-bench"]))?;
    build::ui(shell)?;
    let app = build::driven_release(shell)?;
    let screen = Screen::open(shell)?;
    let words = ["--test", test, "--", "--ignored", "--nocapture"];
    let mut command = journey_command(shell, &app, &screen, &words)?;
    let folder = shell.target.join("bench");
    command
        .env("KITH_BENCH", shell.built("release", "kith-bench"))
        .env("KITH_RIVALS", folder.join("rivals").join("rivals.js"))
        .env("KITH_FIGURES", folder.join(format!("{name}.json")));
    shell.run(&mut command)
}

fn show(figures: &[Figure]) -> String {
    let heads = ["what", "value", "unit", "against", "ratio", "goal", "met"];
    let mut rows = vec![heads.map(str::to_owned).to_vec()];
    rows.extend(figures.iter().map(row));
    let met = figures
        .iter()
        .filter(|figure| figure.met == Some(true))
        .count();
    let judged = figures.iter().filter(|figure| figure.met.is_some()).count();
    format!("{}\n  {met} of {judged} goals met", table(&rows))
}

fn row(figure: &Figure) -> Vec<String> {
    let met = match figure.met {
        Some(true) => "yes",
        Some(false) => "NO",
        None => "",
    };
    vec![
        figure.name.clone(),
        cell(&figure.value),
        cell(&figure.unit),
        cell(&figure.against),
        cell(&figure.ratio),
        cell(&figure.goal),
        met.to_owned(),
    ]
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => {
            format!("{:.3}", number.as_f64().unwrap_or(f64::NAN))
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_figures_with_and_without_goals() {
        let text = r#"[
            {"name": "save p95", "value": 2.5, "unit": "ms", "against": "bare write", "ratio": 1.25, "goal": 2, "met": true},
            {"name": "search p95", "value": 20, "unit": "ms", "against": null, "ratio": null, "goal": 15, "met": false},
            {"name": "cold scan", "value": 31, "unit": "ms"}
        ]"#;
        let figures: Vec<Figure> = serde_json::from_str(text).unwrap();
        let shown = show(&figures);
        assert!(
            shown.contains("save p95    2.500  ms    bare write  1.250  2     yes"),
            "{shown}"
        );
        assert!(
            shown.contains("NO") && shown.ends_with("1 of 2 goals met"),
            "{shown}"
        );
    }
}
