//! The invariants of ARCHITECTURE.md as code: each rule reads the tree and names every breach of it.
//! Each has a test in which a planted breach is found.

mod crates;
mod house;
mod sources;

use anyhow::Result;

use crate::build::RELEASE_FEATURES;
use crate::counts::Counts;
use crate::metadata::Metadata;
use crate::shell::Shell;

/// A file of the tree; `path` is from the root, with forward slashes.
pub(crate) struct SourceFile {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// What the rules look at.
#[derive(Default)]
pub(crate) struct Tree {
    pub(crate) files: Vec<SourceFile>,
    pub(crate) metadata: Metadata,
    /// What a release of the app is built from: a line `name version (path)|feature,feature` each.
    pub(crate) release: String,
}

/// Where a rule is broken, and how.
#[derive(Debug)]
pub(crate) struct Breach {
    pub(crate) place: String,
    pub(crate) says: String,
}

impl Breach {
    pub(crate) fn at(place: impl Into<String>, says: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            says: says.into(),
        }
    }

    pub(crate) fn in_line(file: &SourceFile, line: usize, says: impl Into<String>) -> Self {
        Self::at(format!("{}:{line}", file.path), says)
    }
}

/// One invariant.
pub(crate) struct Rule {
    pub(crate) says: &'static str,
    pub(crate) breaches: fn(&Tree) -> Vec<Breach>,
}

const RULES: &[Rule] = &[
    Rule {
        says: "only src-tauri depends on tauri",
        breaches: crates::tauri_in_one_place,
    },
    Rule {
        says: "model, network, patch and summary depend on nothing that does I/O",
        breaches: crates::pure_crates,
    },
    Rule {
        says: "only report links resvg",
        breaches: crates::drawing_in_one_place,
    },
    Rule {
        says: "council cannot read what it stores",
        breaches: crates::blind_council,
    },
    Rule {
        says: "nothing of the tests is in a release",
        breaches: crates::clean_release,
    },
    Rule {
        says: "one crate links SQLite",
        breaches: crates::one_sqlite,
    },
    Rule {
        says: "pure code takes time and randomness as arguments",
        breaches: sources::pure_code,
    },
    Rule {
        says: "unsafe stands in one file of the store",
        breaches: sources::no_unsafe,
    },
    Rule {
        says: "no crate prints",
        breaches: sources::no_printing,
    },
    Rule {
        says: "only ui/src/host imports Tauri's API",
        breaches: sources::one_host,
    },
    Rule {
        says: "only ui/src/host talks to anything",
        breaches: sources::no_network_in_ui,
    },
    Rule {
        says: "no markup is made from text",
        breaches: sources::no_raw_markup,
    },
    Rule {
        says: "the screens log nothing",
        breaches: sources::no_console,
    },
    Rule {
        says: "no file is beyond 500 lines",
        breaches: house::short_files,
    },
    Rule {
        says: "no file names a path of one machine",
        breaches: house::no_own_paths,
    },
    Rule {
        says: "the npm lock file names no server",
        breaches: house::no_registry_in_lock,
    },
];

/// Checks every rule; a rule that is broken anywhere counts as one failure.
pub(crate) fn check(shell: &Shell) -> Result<Counts> {
    let tree = load(shell)?;
    let mut counts = Counts::default();
    for rule in RULES {
        let breaches = (rule.breaches)(&tree);
        let mark = if breaches.is_empty() {
            "ok    "
        } else {
            "BROKEN"
        };
        println!("  {mark}  {}", rule.says);
        for breach in &breaches {
            println!("            {}: {}", breach.place, breach.says);
        }
        let held = breaches.is_empty();
        counts.add(if held {
            Counts::ONE_PASSED
        } else {
            Counts::ONE_FAILED
        });
    }
    for file in house::growing(&tree) {
        println!("  note    {file}");
    }
    Ok(counts)
}

fn load(shell: &Shell) -> Result<Tree> {
    let metadata = Metadata::load(shell)?;
    let release = release_tree(shell, &metadata)?;
    Ok(Tree {
        files: files(shell)?,
        metadata,
        release,
    })
}

/// Every text file that is in git or would be added to it.
fn files(shell: &Shell) -> Result<Vec<SourceFile>> {
    let words = [
        "git",
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ];
    let list = shell.read(&mut shell.command(&words))?;
    let paths = list.split('\0').filter(|path| !path.is_empty());
    Ok(paths
        .filter_map(|path| {
            let text = std::fs::read_to_string(shell.root.join(path)).ok()?;
            Some(SourceFile {
                path: path.to_owned(),
                text,
            })
        })
        .collect())
}

fn release_tree(shell: &Shell, metadata: &Metadata) -> Result<String> {
    let mut command = shell.cargo(&["tree", "--offline", "--package", "kith", "--target", "all"]);
    command.args([
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}|{f}",
    ]);
    let known = metadata
        .member("kith")
        .is_some_and(|kith| kith.features.contains_key(RELEASE_FEATURES));
    if known {
        command.args(["--features", RELEASE_FEATURES]);
    }
    shell.read(&mut command)
}

#[cfg(test)]
impl Tree {
    pub(crate) fn of_files(files: &[(&str, &str)]) -> Self {
        let file = |(path, text): &(&str, &str)| SourceFile {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
        };
        Self {
            files: files.iter().map(file).collect(),
            ..Self::default()
        }
    }

    pub(crate) fn of_crates(lines: &str) -> Self {
        Self {
            metadata: Metadata::sample(lines),
            ..Self::default()
        }
    }
}

/// The places of all breaches, for tests.
#[cfg(test)]
pub(crate) fn places(breaches: &[Breach]) -> Vec<&str> {
    breaches
        .iter()
        .map(|breach| breach.place.as_str())
        .collect()
}
