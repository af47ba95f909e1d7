//! Rules about what source files may say.

use super::{Breach, SourceFile, Tree};
use crate::rust_text::{code, code_outside_tests, has_word, lines_with};

/// Where code must not reach outside itself.
const PURE: &[&str] = &[
    "crates/model/src/",
    "crates/network/src/",
    "crates/patch/src/",
    "crates/summary/src/",
    "crates/sync/src/plan",
];

/// Ways to files, networks, other programs, clocks and randomness.
const NOT_PURE: &[&str] = &[
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "std::thread",
    "SystemTime",
    "Instant",
    "OffsetDateTime::now_utc",
    "OffsetDateTime::now_local",
    "getrandom",
    "OsRng",
    "thread_rng",
    "rand::rng",
];

/// Modules of std that a grouped import (`use std::{fs, …}`) must not bring in either.
const NOT_PURE_MODULES: &[&str] = &["fs", "net", "process", "env", "thread"];

/// The files in which `unsafe` may stand.
const UNSAFE_FILES: &[&str] = &["crates/store/src/key.rs"];

const PRINTING: &[&str] = &["println!", "eprintln!", "print!", "eprint!", "dbg!"];

/// The one place of the UI that knows what it runs in.
const HOST: &str = "ui/src/host/";

const TALKING: &[&str] = &[
    "fetch(",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "sendBeacon",
];

const RAW_MARKUP: &[&str] = &[
    "{@html",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "srcdoc",
];

const CONSOLE: &[&str] = &[
    "console.log",
    "console.info",
    "console.debug",
    "console.table",
];

pub(super) fn pure_code(tree: &Tree) -> Vec<Breach> {
    let pure = |file: &&SourceFile| PURE.iter().any(|place| file.path.starts_with(place));
    let mut breaches = Vec::new();
    for file in tree
        .files
        .iter()
        .filter(pure)
        .filter(|file| is_shipped_rust(file))
    {
        let code = code_outside_tests(&file.text);
        for word in NOT_PURE {
            breaches.extend(lines(file, &code, word));
        }
        for module in grouped_std_imports(&code) {
            breaches.push(Breach::at(&file.path, format!("imports std::{module}")));
        }
    }
    breaches
}

pub(super) fn no_unsafe(tree: &Tree) -> Vec<Breach> {
    let rust = tree.files.iter().filter(|file| file.path.ends_with(".rs"));
    let bound = rust.filter(|file| !UNSAFE_FILES.contains(&file.path.as_str()));
    bound
        .flat_map(|file| lines(file, &code(&file.text), "unsafe"))
        .collect()
}

pub(super) fn no_printing(tree: &Tree) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let crates = tree
        .files
        .iter()
        .filter(|file| file.path.starts_with("crates/"));
    for file in crates.filter(|file| is_shipped_rust(file)) {
        let code = code_outside_tests(&file.text);
        for word in PRINTING {
            breaches.extend(lines(file, &code, word));
        }
    }
    breaches
}

pub(super) fn one_host(tree: &Tree) -> Vec<Breach> {
    in_ui(
        tree,
        |file| !file.path.starts_with(HOST),
        &["@tauri-apps/", "__TAURI__", "__TAURI_INTERNALS__"],
    )
}

pub(super) fn no_network_in_ui(tree: &Tree) -> Vec<Breach> {
    in_ui(tree, |file| !file.path.starts_with(HOST), TALKING)
}

pub(super) fn no_raw_markup(tree: &Tree) -> Vec<Breach> {
    in_ui(tree, |_| true, RAW_MARKUP)
}

pub(super) fn no_console(tree: &Tree) -> Vec<Breach> {
    in_ui(tree, |_| true, CONSOLE)
}

/// Rust that ends up in a program people run: no tests, examples or benchmarks.
fn is_shipped_rust(file: &SourceFile) -> bool {
    let aside = ["/tests/", "/examples/", "/benches/"];
    let is_test = file.path.ends_with("/tests.rs") || file.path.ends_with("_tests.rs");
    file.path.ends_with(".rs") && !is_test && !aside.iter().any(|part| file.path.contains(part))
}

fn lines(file: &SourceFile, code: &str, word: &str) -> Vec<Breach> {
    let found = lines_with(code, word).into_iter();
    found
        .map(|line| Breach::in_line(file, line, format!("says {word}")))
        .collect()
}

fn grouped_std_imports(code: &str) -> Vec<&'static str> {
    let groups = code.split("std::{").skip(1);
    let groups: Vec<&str> = groups.filter_map(|rest| rest.split(';').next()).collect();
    let brings = |module: &&&str| groups.iter().any(|group| has_word(group, module));
    NOT_PURE_MODULES.iter().filter(brings).copied().collect()
}

/// Lines of the UI's shipped code that say one of `words`; comment lines are left out.
fn in_ui(tree: &Tree, bound: fn(&SourceFile) -> bool, words: &[&str]) -> Vec<Breach> {
    let is_code = |file: &&SourceFile| {
        let path = file.path.as_str();
        let kinds = [".ts", ".js", ".svelte", ".html"];
        path.starts_with("ui/src/") && kinds.iter().any(|kind| path.ends_with(kind))
    };
    let mut breaches = Vec::new();
    for file in tree.files.iter().filter(is_code).filter(|file| bound(file)) {
        for (at, line) in file
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| !is_comment(line))
        {
            for word in words.iter().filter(|word| has_word(line, word)) {
                breaches.push(Breach::in_line(file, at + 1, format!("says {word}")));
            }
        }
    }
    breaches
}

fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    ["//", "*", "/*", "<!--"]
        .iter()
        .any(|mark| line.starts_with(mark))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::places;

    #[test]
    fn finds_io_and_clocks_in_pure_code() {
        let tree = Tree::of_files(&[
            ("crates/model/src/a.rs", "use std::fs;\n"),
            (
                "crates/model/src/b.rs",
                "use std::{\n  collections::BTreeMap,\n  net,\n};\n",
            ),
            (
                "crates/sync/src/plan/c.rs",
                "fn f() { SystemTime::now() }\n",
            ),
            (
                "crates/model/src/d.rs",
                "//! No std::fs.\n#[cfg(test)]\nmod t { use std::fs; }\n",
            ),
            ("crates/model/tests/e.rs", "use std::fs;\n"),
            ("crates/store/src/f.rs", "use std::fs;\n"),
        ]);
        let found = pure_code(&tree);
        let all = [
            "crates/model/src/a.rs:1",
            "crates/model/src/b.rs",
            "crates/sync/src/plan/c.rs:1",
        ];
        assert_eq!(places(&found), all);
    }

    #[test]
    fn finds_unsafe_even_in_tests_but_not_in_words_about_it() {
        let tree = Tree::of_files(&[
            (UNSAFE_FILES[0], "unsafe {}"),
            (
                "crates/store/src/other.rs",
                "#![deny(unsafe_code)]\n// unsafe\nfn f() { unsafe {} }",
            ),
            (
                "tests/journey.rs",
                "#[cfg(test)]\nmod t { unsafe fn g() {} }",
            ),
        ]);
        assert_eq!(
            places(&no_unsafe(&tree)),
            ["crates/store/src/other.rs:3", "tests/journey.rs:2"]
        );
    }

    #[test]
    fn finds_printing_in_crates_only() {
        let tree = Tree::of_files(&[
            ("crates/app/src/a.rs", "fn f() {\n  dbg!(1);\n}"),
            (
                "crates/app/src/b.rs",
                "/// Use println!\nfn f() { let s = \"println!\"; }",
            ),
            ("crates/app/examples/gen.rs", "fn main() { println!(\"\") }"),
            ("xtask/src/main.rs", "fn main() { println!(\"\") }"),
        ]);
        assert_eq!(places(&no_printing(&tree)), ["crates/app/src/a.rs:2"]);
    }

    #[test]
    fn finds_tauri_and_talking_outside_the_host() {
        let tree = Tree::of_files(&[
            (
                "ui/src/host/tauri.ts",
                "import { invoke } from '@tauri-apps/api/core';\nfetch('/')",
            ),
            (
                "ui/src/people/List.svelte",
                "import x from '@tauri-apps/api';\nprefetch(1);\n",
            ),
            ("ui/src/plan.ts", "// fetch(1)\nawait window.fetch(url);\n"),
            ("ui/tests/plan.ts", "await fetch(url);\n"),
        ]);
        assert_eq!(places(&one_host(&tree)), ["ui/src/people/List.svelte:1"]);
        assert_eq!(places(&no_network_in_ui(&tree)), ["ui/src/plan.ts:2"]);
    }

    #[test]
    fn finds_raw_markup_and_logging_everywhere_in_the_ui() {
        let tree = Tree::of_files(&[
            ("ui/src/a.svelte", "<p>{@html words}</p>"),
            (
                "ui/src/host/web.ts",
                "node.innerHTML = x;\nconsole.log(person);",
            ),
        ]);
        assert_eq!(
            places(&no_raw_markup(&tree)),
            ["ui/src/a.svelte:1", "ui/src/host/web.ts:1"]
        );
        assert_eq!(places(&no_console(&tree)), ["ui/src/host/web.ts:2"]);
    }
}
