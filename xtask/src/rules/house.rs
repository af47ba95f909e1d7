//! Rules about files whatever they hold.

use super::{Breach, SourceFile, Tree};

const LONGEST: usize = 500;

/// From here on a file is named as one to divide soon.
const LONG: usize = 400;

/// Starts of paths that mean something on one machine alone, put together so that this file names none.
const OWN_PATHS: &[&str] = &[
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/wo", "rk/"),
    concat!("/Us", "ers/"),
    concat!("../sha", "red"),
];

pub(super) fn short_files(tree: &Tree) -> Vec<Breach> {
    let long = hand_written(tree).filter(|(_, lines)| *lines > LONGEST);
    long.map(|(file, lines)| Breach::at(&file.path, format!("has {lines} lines")))
        .collect()
}

/// Files that are still within bounds but soon will not be.
pub(super) fn growing(tree: &Tree) -> Vec<String> {
    let growing = hand_written(tree).filter(|(_, lines)| (LONG..=LONGEST).contains(lines));
    growing
        .map(|(file, lines)| format!("{} has {lines} lines of {LONGEST}", file.path))
        .collect()
}

fn hand_written(tree: &Tree) -> impl Iterator<Item = (&SourceFile, usize)> {
    let kinds = [".rs", ".ts", ".svelte", ".css"];
    let files = tree.files.iter().filter(move |file| {
        let made = file.path.contains("generated") || file.path.contains("locales/");
        !made && kinds.iter().any(|kind| file.path.ends_with(kind))
    });
    files.map(|file| (file, file.text.lines().count()))
}

pub(super) fn no_own_paths(tree: &Tree) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for file in &tree.files {
        for (at, line) in file.text.lines().enumerate() {
            if OWN_PATHS.iter().any(|path| starts_in(line, path)) {
                breaches.push(Breach::in_line(file, at + 1, "names a path of one machine"));
            }
        }
    }
    breaches
}

/// Whether an absolute path that starts with `path` stands in `line`: not within a longer path, nor in a web address.
fn starts_in(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || "_-.~}$".contains(c))
    })
}

pub(super) fn no_registry_in_lock(tree: &Tree) -> Vec<Breach> {
    let locks = tree
        .files
        .iter()
        .filter(|file| file.path.ends_with("package-lock.json"));
    let named = locks.filter_map(|file| {
        let line = file
            .text
            .lines()
            .position(|line| line.contains("\"resolved\": \"http"))?;
        Some(Breach::in_line(
            file,
            line + 1,
            "says where a package was fetched from",
        ))
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::places;

    #[test]
    fn finds_long_files_that_people_wrote() {
        let long = "x\n".repeat(501);
        let growing_text = "x\n".repeat(450);
        let tree = Tree::of_files(&[
            ("ui/src/a.svelte", &long),
            ("ui/src/generated/types.ts", &long),
            ("src-tauri/commands.generated.rs", &long),
            ("ui/locales/cy/plan.ftl", &long),
            ("crates/app/src/b.rs", &growing_text),
        ]);
        assert_eq!(places(&short_files(&tree)), ["ui/src/a.svelte"]);
        assert_eq!(growing(&tree), ["crates/app/src/b.rs has 450 lines of 500"]);
    }

    #[test]
    fn finds_paths_of_one_machine() {
        let own = OWN_PATHS[0];
        let planted = format!("cd {own}kith");
        let quoted = format!("fine\n\"{}kith\"", OWN_PATHS[2]);
        let inside = format!(
            "https://example.org{}page and src{}x",
            OWN_PATHS[2], OWN_PATHS[2]
        );
        let up = format!("see {}/design", OWN_PATHS[4]);
        let tree = Tree::of_files(&[
            ("README.md", &planted),
            ("a.toml", &quoted),
            ("b.md", &inside),
            ("c.md", &up),
        ]);
        assert_eq!(
            places(&no_own_paths(&tree)),
            ["README.md:1", "a.toml:2", "c.md:1"]
        );
    }

    #[test]
    fn finds_servers_in_the_npm_lock_file() {
        let named = "{\n  \"resolved\": \"https://example.org/a.tgz\",\n}";
        let tree = Tree::of_files(&[("ui/package-lock.json", named)]);
        assert_eq!(
            places(&no_registry_in_lock(&tree)),
            ["ui/package-lock.json:2"]
        );
        let bare = "{\n  \"integrity\": \"sha512\"\n}";
        assert!(no_registry_in_lock(&Tree::of_files(&[("ui/package-lock.json", bare)])).is_empty());
    }
}
