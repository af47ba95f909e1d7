//! The part of `cargo metadata` that the rules about crates look at.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::shell::Shell;

/// Every package that the workspace is built from, its own members among them.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Metadata {
    pub(crate) packages: Vec<Package>,
    workspace_members: BTreeSet<String>,
}

/// A package as its manifest declares it.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    id: String,
    /// The native library it links, which no other package of a program may link too.
    pub(crate) links: Option<String>,
    pub(crate) dependencies: Vec<Dependency>,
    #[serde(default)]
    pub(crate) features: std::collections::BTreeMap<String, Vec<String>>,
}

/// A dependency as declared; `kind` is nothing for a normal one, else `dev` or `build`.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Dependency {
    pub(crate) name: String,
    pub(crate) kind: Option<String>,
}

impl Dependency {
    pub(crate) fn is_for_tests(&self) -> bool {
        self.kind.as_deref() == Some("dev")
    }
}

impl Metadata {
    pub(crate) fn load(shell: &Shell) -> Result<Self> {
        let words = ["metadata", "--format-version", "1", "--offline"];
        let text = shell.read(&mut shell.cargo(&words))?;
        serde_json::from_str(&text).context("cargo metadata is not as expected")
    }

    pub(crate) fn members(&self) -> impl Iterator<Item = &Package> {
        self.packages
            .iter()
            .filter(|package| self.workspace_members.contains(&package.id))
    }

    pub(crate) fn member(&self, name: &str) -> Option<&Package> {
        self.members().find(|package| package.name == name)
    }

    /// Every member that is built into `name`, itself included; what only tests need is left out.
    pub(crate) fn members_in(&self, name: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&Package> = self.member(name).into_iter().collect();
        while let Some(package) = open.pop() {
            if reached.insert(package.name.as_str()) {
                let wanted = package
                    .dependencies
                    .iter()
                    .filter(|one| !one.is_for_tests());
                open.extend(wanted.filter_map(|one| self.member(&one.name)));
            }
        }
        reached
    }

    /// A workspace for tests, from lines like `kith-app: kith-model, dev tempfile, build cc`.
    #[cfg(test)]
    pub(crate) fn sample(lines: &str) -> Self {
        let packages: Vec<Package> = lines.lines().map(Package::sample).collect();
        let workspace_members = packages.iter().map(|package| package.id.clone()).collect();
        Self {
            packages,
            workspace_members,
        }
    }
}

#[cfg(test)]
impl Package {
    fn sample(line: &str) -> Self {
        let (name, dependencies) = line.trim().split_once(':').unwrap();
        let dependency = |text: &str| match text.trim().split_once(' ') {
            Some((kind, name)) => Dependency {
                name: name.into(),
                kind: Some(kind.into()),
            },
            None => Dependency {
                name: text.trim().into(),
                kind: None,
            },
        };
        let dependencies = dependencies
            .split(',')
            .filter(|text| !text.trim().is_empty());
        Self {
            name: name.into(),
            id: format!("{name} 0.1.0"),
            dependencies: dependencies.map(dependency).collect(),
            ..Self::default()
        }
    }
}
