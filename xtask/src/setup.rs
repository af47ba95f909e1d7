//! Makes sure that everything a verb needs is here. When it all is, nothing is run and nothing is fetched.

use std::fs;
use std::io::{IsTerminal, Write};

use anyhow::{Context, Result, bail};

use crate::node;
use crate::shell::Shell;
use crate::table::table;
use crate::tools::{Purpose, Tool, needed_for};

/// Installs what `purpose` needs and this machine lacks, then the UI's own packages.
pub(crate) fn setup(shell: &Shell, purpose: Purpose) -> Result<()> {
    let missing = missing(shell, purpose);
    if !missing.is_empty() {
        println!("Missing on this machine:\n{}", listing(&missing));
        install(shell, &missing)?;
    }
    node::ensure(shell)?;
    ui_packages(shell)
}

fn missing(shell: &Shell, purpose: Purpose) -> Vec<&'static Tool> {
    needed_for(purpose)
        .filter(|tool| !tool.is_here(shell))
        .collect()
}

fn listing(missing: &[&Tool]) -> String {
    let row = |tool: &&Tool| {
        let packages = tool.packages(&os_id()).join(" ");
        vec![tool.name.to_owned(), tool.why.to_owned(), packages]
    };
    table(&missing.iter().map(row).collect::<Vec<_>>())
}

fn install(shell: &Shell, missing: &[&Tool]) -> Result<()> {
    if shell.find(&["apt-get"]).is_none() {
        bail!(
            "install what is listed above, then run this again\n{}",
            advice()
        );
    }
    let packages = packages(missing, &os_id());
    if !shell.yes && !agreed(&packages)? {
        bail!("nothing was installed");
    }
    // An unreachable list need not matter: what is wanted may come from another.
    if let Err(error) = apt_get(shell, &["update"]) {
        println!("{error:#}; going on with the lists that are here");
    }
    let mut words = vec!["install", "--yes", "--no-install-recommends"];
    words.extend(packages);
    apt_get(shell, &words)?;
    let still = missing.iter().filter(|tool| !tool.is_here(shell));
    let still: Vec<_> = still.map(|tool| tool.name).collect();
    if !still.is_empty() {
        bail!(
            "the packages were installed, but these are still missing: {}",
            still.join(", ")
        );
    }
    Ok(())
}

fn packages(missing: &[&Tool], os: &str) -> Vec<&'static str> {
    let mut packages: Vec<_> = missing
        .iter()
        .flat_map(|tool| tool.packages(os))
        .copied()
        .collect();
    packages.sort_unstable();
    packages.dedup();
    packages
}

fn advice() -> &'static str {
    if cfg!(target_os = "macos") {
        "On macOS: xcode-select --install, and Node.js from https://nodejs.org"
    } else if cfg!(windows) {
        "On Windows: Visual Studio's C++ Build Tools, Strawberry Perl, Microsoft's WebView2 (part of \
         Windows 11), and Node.js from https://nodejs.org"
    } else {
        "The names on the right are Debian's; other systems have packages like them."
    }
}

fn agreed(packages: &[&str]) -> Result<bool> {
    if !std::io::stdin().is_terminal() {
        bail!("there is nobody to ask here; run this again with --yes to install them");
    }
    print!("Install these packages now: {}? [y/N] ", packages.join(" "));
    std::io::stdout().flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    Ok(answer.trim_start().to_lowercase().starts_with('y'))
}

fn apt_get(shell: &Shell, words: &[&str]) -> Result<()> {
    let is_root = shell.read(&mut shell.command(&["id", "-u"]))?.trim() == "0";
    let mut line = if is_root { vec![] } else { vec!["sudo"] };
    line.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    line.extend(words);
    shell.run(&mut shell.command(&line))
}

/// The `ID` of /etc/os-release; empty where there is no such file.
fn os_id() -> String {
    let text = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let id = text.lines().find_map(|line| line.strip_prefix("ID="));
    id.unwrap_or_default().trim_matches('"').to_owned()
}

/// `npm ci`, only when the lock file is not the one that was installed last.
fn ui_packages(shell: &Shell) -> Result<()> {
    let lock_file = shell.ui().join("package-lock.json");
    let lock = fs::read(&lock_file).context("ui/package-lock.json is missing")?;
    let stamp = shell.target.join("stamps/package-lock.json");
    let installed = shell.ui().join("node_modules").is_dir();
    if installed && fs::read(&stamp).is_ok_and(|old| old == lock) {
        return Ok(());
    }
    println!("Installing the UI's packages.");
    shell.run(&mut shell.npm(&["ci", "--no-audit", "--no-fund", "--prefer-offline"]))?;
    fs::create_dir_all(shell.target.join("stamps"))?;
    fs::write(stamp, lock)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::TOOLS;

    #[test]
    fn each_package_is_asked_for_once_by_the_systems_own_name() {
        let all: Vec<&Tool> = TOOLS.iter().chain(TOOLS).collect();
        let debian = packages(&all, "debian");
        assert_eq!(debian.iter().filter(|name| **name == "chromium").count(), 1);
        assert!(packages(&all, "ubuntu").contains(&"chromium-browser"));
        assert!(!packages(&all, "ubuntu").contains(&"chromium"));
    }
}
