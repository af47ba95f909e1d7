//! `./dev gen review`: every string beside its Welsh and its Easy Read wording, as a table to open in a
//! spreadsheet and as pages to print, for the people who check them.
//!
//! A comment line `# checked` directly above a message says that someone who speaks the language has
//! checked it; `# drafted`, or nothing, says that nobody has.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::ftl::{self, Message};
use crate::shell::Shell;

const HEADS: [&str; 7] = [
    "file",
    "key",
    "English",
    "Easy English",
    "Welsh",
    "Easy Welsh",
    "state",
];

/// The attribute that carries a message's Easy Read wording.
const EASY: &str = "easy";

/// One string in its four wordings. `key` names an attribute as `message.attribute`.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    file: String,
    key: String,
    wordings: [String; 4],
    state: String,
}

pub(crate) fn write(shell: &Shell) -> Result<()> {
    let locales = shell.ui().join("locales");
    let english = catalogue(&locales.join("en-GB"))?;
    let welsh = catalogue(&locales.join("cy"))?;
    let rows = rows(&english, &welsh);
    let folder = shell.target.join("review");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("strings.csv"), csv(&rows))?;
    fs::write(folder.join("strings.html"), html(&rows))?;
    let checked = rows
        .iter()
        .filter(|row| !row.state.contains("drafted"))
        .count();
    println!(
        "  {} strings, {checked} checked in both languages",
        rows.len()
    );
    println!("  target/review/strings.csv\n  target/review/strings.html");
    Ok(())
}

type Catalogue = BTreeMap<String, Vec<Message>>;

fn catalogue(folder: &Path) -> Result<Catalogue> {
    let mut files = Catalogue::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("there is no {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "ftl") {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            files.insert(name, ftl::read(&fs::read_to_string(&path)?));
        }
    }
    Ok(files)
}

fn rows(english: &Catalogue, welsh: &Catalogue) -> Vec<Row> {
    let mut files: Vec<&String> = english.keys().chain(welsh.keys()).collect();
    files.sort();
    files.dedup();
    let none = Vec::new();
    let mut rows = Vec::new();
    for file in files {
        let left = english.get(file).unwrap_or(&none);
        let right = welsh.get(file).unwrap_or(&none);
        for id in ids(left, right) {
            let find = |messages: &[Message]| messages.iter().position(|one| one.id == id);
            let left = find(left).map(|at| &left[at]);
            let right = find(right).map(|at| &right[at]);
            rows.extend(rows_of(file, id, left, right));
        }
    }
    rows
}

/// Ids in the order of the first file, then those that only the second has.
fn ids<'a>(left: &'a [Message], right: &'a [Message]) -> Vec<&'a str> {
    let mut ids: Vec<&str> = left.iter().map(|message| message.id.as_str()).collect();
    for message in right {
        if !ids.contains(&message.id.as_str()) {
            ids.push(&message.id);
        }
    }
    ids
}

/// A row for the message's own words, and one for each attribute other than the Easy Read wording.
fn rows_of(file: &str, id: &str, left: Option<&Message>, right: Option<&Message>) -> Vec<Row> {
    let state = format!("English {}, Welsh {}", state(left), state(right));
    let row = |key: String, wordings: [String; 4]| Row {
        file: file.to_owned(),
        key,
        wordings,
        state: state.clone(),
    };
    let value =
        |message: Option<&Message>| message.map(|one| one.value.clone()).unwrap_or_default();
    let words = |message: Option<&Message>, name: &str| {
        message
            .and_then(|one| one.attributes.get(name))
            .cloned()
            .unwrap_or_default()
    };
    let own = [
        value(left),
        words(left, EASY),
        value(right),
        words(right, EASY),
    ];
    let mut rows = Vec::new();
    if own.iter().any(|wording| !wording.is_empty()) {
        rows.push(row(id.to_owned(), own));
    }
    let mut names: Vec<&String> = [left, right]
        .into_iter()
        .flatten()
        .flat_map(|one| one.attributes.keys())
        .collect();
    names.sort();
    names.dedup();
    for name in names.into_iter().filter(|name| *name != EASY) {
        let wordings = [
            words(left, name),
            String::new(),
            words(right, name),
            String::new(),
        ];
        rows.push(row(format!("{id}.{name}"), wordings));
    }
    rows
}

fn state(message: Option<&Message>) -> &'static str {
    let Some(message) = message else {
        return "missing";
    };
    let checked = message
        .comment
        .iter()
        .any(|line| line.trim().starts_with("checked"));
    if checked { "checked" } else { "drafted" }
}

fn csv(rows: &[Row]) -> String {
    let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |cells: &[&str]| {
        let cells: Vec<_> = cells.iter().map(|cell| quoted(cell)).collect();
        cells.join(",") + "\r\n"
    };
    // The mark tells spreadsheets that this is UTF-8, without which they spoil ŵ and ŷ.
    let mut text = format!("\u{feff}{}", line(&HEADS));
    for row in rows {
        let [english, easy_english, welsh, easy_welsh] =
            row.wordings.each_ref().map(String::as_str);
        let cells = [
            &*row.file,
            &row.key,
            english,
            easy_english,
            welsh,
            easy_welsh,
            &row.state,
        ];
        text.push_str(&line(&cells));
    }
    text
}

const PAGE: &str = "<!doctype html>
<html lang=\"en-GB\"><meta charset=\"utf-8\"><title>Kith: words to check</title>
<style>
@page { size: A4 landscape; margin: 12mm }
body { font: 11pt/1.4 sans-serif; color: #111 }
section { break-before: page } section:first-of-type { break-before: auto }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border: 1px solid #777; padding: 4px 6px; text-align: left; vertical-align: top;
  white-space: pre-wrap; overflow-wrap: anywhere }
tr { break-inside: avoid } thead { display: table-header-group }
th:first-child { width: 15% } th:last-child { width: 12% }
.key { font: 9pt monospace } .state { font-size: 9pt }
</style>
<h1>Words to check</h1>
<p>Tick a box when the words are right; write beside them when they are not.
The Easy wordings should be short, plain, and say one thing at a time.</p>
";

fn html(rows: &[Row]) -> String {
    let mut text = PAGE.to_owned();
    let mut file = "";
    for row in rows {
        if row.file != file {
            if !file.is_empty() {
                text.push_str("</tbody></table></section>\n");
            }
            file = &row.file;
            text.push_str(&section_head(file));
        }
        text.push_str(&html_row(row));
    }
    if !file.is_empty() {
        text.push_str("</tbody></table></section>\n");
    }
    text.push_str("</html>\n");
    text
}

fn section_head(file: &str) -> String {
    let heads: String = HEADS[1..]
        .iter()
        .map(|head| format!("<th scope=\"col\">{head}</th>"))
        .collect();
    format!(
        "<section><h2>{}</h2><table><thead><tr>{heads}</tr></thead><tbody>\n",
        escaped(file)
    )
}

fn html_row(row: &Row) -> String {
    let [english, easy_english, welsh, easy_welsh] =
        row.wordings.each_ref().map(|text| escaped(text));
    format!(
        "<tr><td class=\"key\">{}</td><td>{english}</td><td>{easy_english}</td>\
         <td lang=\"cy\">{welsh}</td><td lang=\"cy\">{easy_welsh}</td>\
         <td class=\"state\">{}\n☐ English ☐ Welsh</td></tr>\n",
        escaped(&row.key),
        escaped(&row.state)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Vec<Row> {
        let english = "# checked\nsave = Save \"it\"\n    .easy = Keep <it>\n    .title = Keys\nonly-here = One\n";
        let welsh = "save = Cadw\nonly-there = Dau\n";
        let of = |text| Catalogue::from([("plan.ftl".to_owned(), ftl::read(text))]);
        rows(&of(english), &of(welsh))
    }

    #[test]
    fn puts_the_four_wordings_side_by_side() {
        let rows = sample();
        let keys: Vec<_> = rows.iter().map(|row| row.key.as_str()).collect();
        assert_eq!(keys, ["save", "save.title", "only-here", "only-there"]);
        assert_eq!(rows[0].wordings, ["Save \"it\"", "Keep <it>", "Cadw", ""]);
        assert_eq!(rows[0].state, "English checked, Welsh drafted");
        assert_eq!(rows[2].state, "English drafted, Welsh missing");
        assert_eq!(rows[3].state, "English missing, Welsh drafted");
    }

    #[test]
    fn writes_cells_that_spreadsheets_and_browsers_read_back() {
        let rows = sample();
        assert!(csv(&rows).contains("\"save\",\"Save \"\"it\"\"\",\"Keep <it>\",\"Cadw\",\"\","));
        assert!(html(&rows).contains("<td>Keep &lt;it&gt;</td>"));
        assert_eq!(html(&rows).matches("<section>").count(), 1);
    }
}
