//! The table of what Kith needs from the system: how to tell that it is there, what for, and its package.

use std::path::Path;
use std::process::Stdio;

use crate::node;
use crate::shell::Shell;

/// What a tool is needed for. Running needs what building needs, and testing needs everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    Build,
    Run,
    Test,
}

impl Purpose {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Build => "build",
            Self::Run => "run",
            Self::Test => "test",
        }
    }
}

/// How to tell whether a tool is there.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// Any of these programs is on the PATH.
    Program(&'static [&'static str]),
    /// pkg-config knows this library.
    Library(&'static str),
    /// A Node.js that is new enough, or pip to fetch the pinned one with.
    Node,
}

/// One row of the table.
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    pub(crate) check: Check,
    /// The arguments with which it prints its version, where it has any.
    pub(crate) version: &'static [&'static str],
    pub(crate) purpose: Purpose,
    pub(crate) why: &'static str,
    /// The packages that bring it on Debian; a second list where Ubuntu's have other names.
    pub(crate) apt: &'static [&'static str],
    pub(crate) ubuntu: Option<&'static [&'static str]>,
    /// Only Linux needs it from a package; elsewhere it comes with the system or is not used.
    pub(crate) linux_only: bool,
}

const fn linux(
    name: &'static str,
    check: Check,
    purpose: Purpose,
    why: &'static str,
    apt: &'static [&'static str],
) -> Tool {
    Tool {
        name,
        check,
        version: &["--version"],
        purpose,
        why,
        apt,
        ubuntu: None,
        linux_only: true,
    }
}

/// The programs a Chromium may be called by.
pub(crate) const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome"];

/// Everything Kith needs beside cargo itself.
pub(crate) const TOOLS: &[Tool] = &[
    linux(
        "C compiler",
        Check::Program(&["cc"]),
        Purpose::Build,
        "SQLCipher and OpenSSL are built from source",
        &["build-essential"],
    ),
    linux(
        "make",
        Check::Program(&["make"]),
        Purpose::Build,
        "OpenSSL's build",
        &["make"],
    ),
    linux(
        "perl",
        Check::Program(&["perl"]),
        Purpose::Build,
        "OpenSSL's build",
        &["perl"],
    ),
    linux(
        "pkg-config",
        Check::Program(&["pkg-config"]),
        Purpose::Build,
        "finds the libraries below",
        &["pkg-config"],
    ),
    linux(
        "WebKitGTK 4.1",
        Check::Library("webkit2gtk-4.1"),
        Purpose::Build,
        "the web view of the window",
        &["libwebkit2gtk-4.1-dev"],
    ),
    linux(
        "librsvg",
        Check::Library("librsvg-2.0"),
        Purpose::Build,
        "icons in the window's frame",
        &["librsvg2-dev"],
    ),
    Tool {
        name: "Node.js",
        check: Check::Node,
        version: &["--version"],
        purpose: Purpose::Build,
        why: "builds the screens",
        apt: &["python3", "python3-pip"],
        ubuntu: None,
        linux_only: false,
    },
    Tool {
        name: "git",
        check: Check::Program(&["git"]),
        version: &["--version"],
        purpose: Purpose::Test,
        why: "lists the files that the house rules are about",
        apt: &["git"],
        ubuntu: None,
        linux_only: false,
    },
    Tool {
        name: "Chromium",
        check: Check::Program(CHROMIUM),
        version: &["--version"],
        purpose: Purpose::Test,
        why: "the fast tests of all screens",
        apt: &["chromium"],
        ubuntu: Some(&["chromium-browser"]),
        linux_only: true,
    },
    linux(
        "WebKitWebDriver",
        Check::Program(&["WebKitWebDriver"]),
        Purpose::Test,
        "drives the real window",
        &["webkit2gtk-driver"],
    ),
    Tool {
        version: &[],
        ..linux(
            "Xvfb",
            Check::Program(&["Xvfb"]),
            Purpose::Test,
            "a display for the real window",
            &["xvfb"],
        )
    },
    linux(
        "dbus-run-session",
        Check::Program(&["dbus-run-session"]),
        Purpose::Test,
        "a message bus of the test's own",
        &["dbus"],
    ),
    linux(
        "xdotool",
        Check::Program(&["xdotool"]),
        Purpose::Test,
        "presses real keys in the real window",
        &["xdotool"],
    ),
];

/// The tools that `purpose` needs on this system.
pub(crate) fn needed_for(purpose: Purpose) -> impl Iterator<Item = &'static Tool> {
    TOOLS
        .iter()
        .filter(move |tool| tool.purpose <= purpose)
        .filter(|tool| cfg!(target_os = "linux") || !tool.linux_only)
}

impl Tool {
    /// Its packages on a system whose /etc/os-release says `id`.
    pub(crate) fn packages(&self, id: &str) -> &'static [&'static str] {
        match self.ubuntu {
            Some(packages) if id == "ubuntu" => packages,
            _ => self.apt,
        }
    }

    pub(crate) fn is_here(&self, shell: &Shell) -> bool {
        match self.check {
            Check::Program(names) => shell.find(names).is_some(),
            Check::Library(name) => pkg_config(shell, "--exists", name).is_some(),
            Check::Node => node::version(shell).is_some() || node::can_fetch(shell),
        }
    }

    /// The version found, or nothing when it is missing; empty where it is there but does not tell.
    pub(crate) fn found(&self, shell: &Shell) -> Option<String> {
        match self.check {
            Check::Library(name) => pkg_config(shell, "--modversion", name),
            Check::Node => node::version(shell)
                .map(|version| version.to_string())
                .or_else(|| node::can_fetch(shell).then(|| "to be fetched".to_owned())),
            Check::Program(names) => {
                let program = shell.find(names)?;
                Some(version_of(shell, &program, self.version))
            }
        }
    }
}

fn pkg_config(shell: &Shell, question: &str, library: &str) -> Option<String> {
    let text = shell
        .read(&mut shell.command(&["pkg-config", question, library]))
        .ok()?;
    Some(text.trim().to_owned())
}

fn version_of(shell: &Shell, program: &Path, args: &[&str]) -> String {
    if args.is_empty() {
        return String::new();
    }
    let mut command = shell.program(program);
    command.args(args).stderr(Stdio::null());
    let text = shell.read(&mut command).unwrap_or_default();
    version_in(&text)
}

/// The first word of a line about versions that looks like one.
fn version_in(text: &str) -> String {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()))
        .map(|word| word.strip_prefix('v').unwrap_or(word))
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('.'))
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_version_in_what_programs_print() {
        assert_eq!(
            version_in("cc (Debian 12.2.0-14) 12.2.0\nCopyright"),
            "12.2.0-14"
        );
        assert_eq!(version_in("GNU Make 4.3"), "4.3");
        assert_eq!(
            version_in("This is perl 5, version 36 (v5.36.0) built"),
            "5.36.0"
        );
        assert_eq!(version_in("usage: none"), "");
    }

    #[test]
    fn testing_needs_all_that_running_and_building_need() {
        let names = |purpose| {
            needed_for(purpose)
                .map(|tool| tool.name)
                .collect::<Vec<_>>()
        };
        let test = names(Purpose::Test);
        assert!(names(Purpose::Build).iter().all(|name| test.contains(name)));
        assert!(names(Purpose::Run).iter().all(|name| test.contains(name)));
        assert!(!names(Purpose::Run).contains(&"Xvfb"));
    }

    #[test]
    fn every_tool_says_what_it_is_for_and_how_to_get_it() {
        for tool in TOOLS {
            assert!(
                !tool.why.is_empty() && !tool.apt.is_empty(),
                "{}",
                tool.name
            );
        }
    }
}
