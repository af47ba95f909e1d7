//! Rules about which crate may depend on which.

use super::{Breach, Tree};

/// The one crate that may name tauri.
const SHELL: &str = "kith";

/// Crates that compute and do nothing else.
const PURE: &[&str] = &["kith-model", "kith-network", "kith-patch", "kith-summary"];

/// The one crate that draws pictures and sets pages, and what it does so with.
const DRAWS: &str = "kith-report";
const DRAWING: &[&str] = &[
    "resvg",
    "usvg",
    "tiny-skia",
    "fontdb",
    "typst",
    "typst-layout",
    "typst-pdf",
];

/// Libraries that read, write, wait, or draw their own randomness.
const NOT_PURE: &[&str] = &[
    "async-std",
    "axum",
    "fs4",
    "getrandom",
    "kith-app",
    "kith-store",
    "kith-sync",
    "rand",
    "reqwest",
    "rusqlite",
    "sqlx",
    "tempfile",
    "tokio",
    "ureq",
];

/// What the council endpoint must not be able to do: know the words, or open the vault.
const NOT_FOR_COUNCIL: &[&str] = &["kith-model", "kith-store", "kith-app"];

/// Crates that exist for tests alone.
const TEST_CRATES: &[&str] = &["kith-test-host", "kith-tests", "kith-bench"];

/// Features that exist for tests alone.
const TEST_FEATURES: &[&str] = &["quick-kdf", "e2e", "plain-bench"];

/// Packages that build SQLite of their own.
const SQLITES: &[&str] = &[
    "libsqlite3-sys",
    "sqlite3-sys",
    "sqlite3-src",
    "libsql-ffi",
    "turso_core",
];

pub(super) fn tauri_in_one_place(tree: &Tree) -> Vec<Breach> {
    let is_tauri = |name: &str| name == "tauri" || name.starts_with("tauri-") || name == "wry";
    let mut breaches = Vec::new();
    for package in tree
        .metadata
        .members()
        .filter(|package| package.name != SHELL)
    {
        for dependency in package
            .dependencies
            .iter()
            .filter(|one| is_tauri(&one.name))
        {
            breaches.push(Breach::at(
                &package.name,
                format!("depends on {}", dependency.name),
            ));
        }
    }
    breaches
}

pub(super) fn pure_crates(tree: &Tree) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for package in PURE.iter().filter_map(|name| tree.metadata.member(name)) {
        let used = package
            .dependencies
            .iter()
            .filter(|one| !one.is_for_tests());
        for dependency in used.filter(|one| NOT_PURE.contains(&one.name.as_str())) {
            breaches.push(Breach::at(
                &package.name,
                format!("depends on {}", dependency.name),
            ));
        }
    }
    breaches
}

pub(super) fn drawing_in_one_place(tree: &Tree) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for package in tree.metadata.members().filter(|one| one.name != DRAWS) {
        let drawing = |name: &str| DRAWING.contains(&name);
        let named = package.dependencies.iter().filter(|one| drawing(&one.name));
        breaches
            .extend(named.map(|one| Breach::at(&package.name, format!("depends on {}", one.name))));
    }
    breaches
}

pub(super) fn blind_council(tree: &Tree) -> Vec<Breach> {
    let reached = tree.metadata.members_in("kith-council");
    let seen = NOT_FOR_COUNCIL
        .iter()
        .filter(|name| reached.contains(**name));
    seen.map(|name| Breach::at("kith-council", format!("is built with {name}")))
        .collect()
}

pub(super) fn clean_release(tree: &Tree) -> Vec<Breach> {
    let mut breaches = Vec::new();
    if !tree.release.lines().any(|line| line.starts_with("kith v")) {
        breaches.push(Breach::at(SHELL, "its release could not be looked into"));
    }
    for line in tree.release.lines() {
        let (package, features) = line.split_once('|').unwrap_or((line, ""));
        let name = package.split_whitespace().next().unwrap_or_default();
        if TEST_CRATES.contains(&name) {
            breaches.push(Breach::at(SHELL, format!("a release contains {name}")));
        }
        let features = features.trim_end_matches(" (*)");
        for feature in features
            .split(',')
            .filter(|feature| TEST_FEATURES.contains(feature))
        {
            if name.starts_with(SHELL) {
                breaches.push(Breach::at(
                    name,
                    format!("a release has its feature {feature}"),
                ));
            }
        }
    }
    breaches
}

pub(super) fn one_sqlite(tree: &Tree) -> Vec<Breach> {
    let links = |package: &&crate::metadata::Package| {
        package.links.as_deref() == Some("sqlite3") || SQLITES.contains(&package.name.as_str())
    };
    let found: Vec<_> = tree.metadata.packages.iter().filter(links).collect();
    let extra = found.iter().skip(1);
    extra
        .map(|package| Breach::at(&package.name, "is a second SQLite in the workspace"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::places;

    #[test]
    fn finds_tauri_outside_the_shell() {
        let tree = Tree::of_crates(
            "kith: tauri, build tauri-build\nkith-app: serde, tauri\nkith-tests: dev tauri-utils",
        );
        assert_eq!(
            places(&tauri_in_one_place(&tree)),
            ["kith-app", "kith-tests"]
        );
    }

    #[test]
    fn finds_io_in_the_model_but_not_in_its_tests() {
        let tree =
            Tree::of_crates("kith-model: serde, rusqlite, dev tempfile\nkith-store: rusqlite");
        let breaches = pure_crates(&tree);
        assert_eq!(breaches.len(), 1);
        assert_eq!(breaches[0].says, "depends on rusqlite");
    }

    #[test]
    fn finds_drawing_outside_the_report() {
        let tree = Tree::of_crates("kith-report: resvg\nkith-app: serde, usvg");
        assert_eq!(places(&drawing_in_one_place(&tree)), ["kith-app"]);
    }

    #[test]
    fn finds_the_model_in_the_council_however_it_got_there() {
        let tree =
            Tree::of_crates("kith-council: kith-sync\nkith-sync: kith-model\nkith-model: serde");
        assert_eq!(blind_council(&tree).len(), 1);
        let tree =
            Tree::of_crates("kith-council: kith-crypto, dev kith-model\nkith-crypto:\nkith-model:");
        assert!(blind_council(&tree).is_empty());
    }

    #[test]
    fn finds_test_code_in_a_release() {
        let with = |lines: &str| {
            let release = format!("kith v0.1.0 (/p)|custom-protocol,default\n{lines}");
            clean_release(&Tree {
                release,
                ..Tree::default()
            })
            .len()
        };
        assert_eq!(
            with("kith-crypto v0.1.0 (/p)|default\nserde v1.0.0|default,std (*)"),
            0
        );
        assert_eq!(with("kith-crypto v0.1.0 (/p)|quick-kdf (*)"), 1);
        assert_eq!(with("kith-test-host v0.1.0 (/p)|"), 1);
        assert_eq!(with("kith-app v0.1.0 (/p)|e2e,quick-kdf"), 2);
        assert_eq!(
            clean_release(&Tree::default()).len(),
            1,
            "nothing seen is nothing shown"
        );
    }

    #[test]
    fn finds_a_second_sqlite() {
        let tree = Tree::of_crates("libsqlite3-sys:\nserde:");
        assert!(one_sqlite(&tree).is_empty());
        let tree = Tree::of_crates("libsqlite3-sys:\nlibsql-ffi:");
        assert_eq!(places(&one_sqlite(&tree)), ["libsql-ffi"]);
    }
}
