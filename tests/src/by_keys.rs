//! The same ways through a page with nothing but a keyboard: Tab until the focus is there, then the keys that a person
//! would press. What Tab never reaches is not found.

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::until;
use crate::webdriver::{Element, Session};

const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";
const RIGHT: &str = "\u{E014}";
const UP: &str = "\u{E013}";
const DOWN: &str = "\u{E015}";
/// No page has so many stops that somebody would find their way.
const STOPS: usize = 250;

fn is_focused(session: &Session, element: &Element) -> Result<bool> {
    let script = "return document.activeElement === arguments[0]";
    Ok(session.run(script, &[element.as_argument()])? == true)
}

/// Goes on by Tab until an element has the focus.
fn walk_to(session: &Session, element: &Element) -> Result<()> {
    for _ in 0..STOPS {
        if is_focused(session, element)? {
            return Ok(());
        }
        session.chord(TAB)?;
    }
    bail!("Tab never comes to it")
}

/// Presses a button by Enter.
pub(crate) fn press(session: &Session, element: &Element) -> Result<()> {
    walk_to(session, element)?;
    session.chord(ENTER)
}

/// Picks a choice: Tab comes to its group, and arrows walk in it.
pub(crate) fn pick(session: &Session, label: &Element) -> Result<()> {
    let script = "const [label] = arguments; return label.control ?? label";
    let input = session.run(script, &[label.as_argument()])?;
    let input = Element::of(&input).context("a choice to pick")?;
    let kind = session.run("return arguments[0].type", &[input.as_argument()])?;
    if kind == "checkbox" {
        walk_to(session, &input)?;
        return session.chord(" ");
    }
    let in_group = "const [one] = arguments; const now = document.activeElement; return now?.type === 'radio' && now.name === one.name && now.form === one.form";
    for _ in 0..STOPS {
        if session.run(in_group, &[input.as_argument()])? == true {
            break;
        }
        session.chord(TAB)?;
    }
    for _ in 0..40 {
        if is_focused(session, &input)? {
            let checked = session.run("return arguments[0].checked", &[input.as_argument()])?;
            return if checked == true {
                Ok(())
            } else {
                session.chord(" ")
            };
        }
        session.chord(RIGHT)?;
    }
    bail!("arrows never come to it")
}

/// Types in place of what a field holds.
pub(crate) fn write(session: &Session, field: &Element, text: &str) -> Result<()> {
    walk_to(session, field)?;
    session.chord("\u{E009}a")?;
    session.keys_to_focused(text)
}

/// Chooses in a list by the arrow keys.
pub(crate) fn choose(session: &Session, list: &Element, words: &str) -> Result<()> {
    walk_to(session, list)?;
    let script = "
        const [list, words] = arguments;
        const all = [...list.options].filter((one) => !one.disabled);
        return all.findIndex((one) => one.label.trim() === words) - all.indexOf(list.selectedOptions[0])";
    let away = || -> Result<i64> {
        let steps = session.run(script, &[list.as_argument(), json!(words)])?;
        steps.as_i64().context("no such list")
    };
    for _ in 0..away()?.abs() {
        session.chord(if away()? > 0 { DOWN } else { UP })?;
    }
    until(&format!("“{words}” to be chosen"), || {
        Ok((away()? == 0).then_some(()))
    })
}

/// Leaves a field.
pub(crate) fn leave(session: &Session) -> Result<()> {
    session.chord(TAB)
}
