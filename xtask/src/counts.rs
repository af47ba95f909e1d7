//! How many tests passed and failed, read from what the test runners print (without colours).

/// Tests that passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Counts {
    pub(crate) const ONE_PASSED: Self = Self {
        passed: 1,
        failed: 0,
    };
    pub(crate) const ONE_FAILED: Self = Self {
        passed: 0,
        failed: 1,
    };

    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    pub(crate) fn total(self) -> usize {
        self.passed + self.failed
    }

    /// The counts of a runner that has ended: one more failure if it failed without saying so, and a
    /// failure if it ran nothing at all, since a run of no tests shows nothing.
    pub(crate) fn settled(mut self, success: bool) -> Self {
        if self.total() == 0 || (!success && self.failed == 0) {
            self.failed += 1;
        }
        self
    }
}

/// Sums every `test result: ok. 12 passed; 0 failed; …` of a `cargo test`.
pub(crate) fn cargo_test(text: &str) -> Counts {
    let mut counts = Counts::default();
    for line in text.lines() {
        if let Some(rest) = line.trim_start().strip_prefix("test result:") {
            counts.add(labelled(rest));
        }
    }
    counts
}

/// Sums every `Tests  1 failed | 12 passed (13)` of a `vitest run`.
pub(crate) fn vitest(text: &str) -> Counts {
    let mut counts = Counts::default();
    for line in text.lines() {
        if let Some(rest) = line.trim_start().strip_prefix("Tests ") {
            counts.add(labelled(rest));
        }
    }
    counts
}

/// `12 passed` and `1 failed`, whatever stands between.
fn labelled(text: &str) -> Counts {
    let mut counts = Counts::default();
    let mut number: Option<usize> = None;
    for word in text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        match (word, number) {
            ("passed", Some(n)) => counts.passed += n,
            ("failed", Some(n)) => counts.failed += n,
            _ => {}
        }
        number = word.parse().ok();
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_the_results_of_cargo_test() {
        let text = "running 2 tests\ntest a ... ok\n\
            test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 5 filtered out; finished in 0.1s\n\
            test result: FAILED. 7 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(
            cargo_test(text),
            Counts {
                passed: 19,
                failed: 2
            }
        );
    }

    #[test]
    fn reads_vitest_in_either_order() {
        let text = " Test Files  1 failed | 3 passed (4)\n      Tests  1 failed | 12 passed | 4 skipped (17)\n";
        assert_eq!(
            vitest(text),
            Counts {
                passed: 12,
                failed: 1
            }
        );
        assert_eq!(
            vitest("  Tests  12 passed (12)"),
            Counts {
                passed: 12,
                failed: 0
            }
        );
        assert_eq!(
            vitest(" Test Files  no tests\n      Tests  no tests"),
            Counts::default()
        );
    }

    #[test]
    fn a_run_of_no_tests_failed() {
        assert_eq!(
            cargo_test("error[E0425]").settled(false),
            Counts::ONE_FAILED
        );
        assert_eq!(cargo_test("").settled(true), Counts::ONE_FAILED);
    }

    #[test]
    fn a_runner_that_failed_without_a_failed_test_counts_one() {
        let some = Counts {
            passed: 3,
            failed: 0,
        };
        assert_eq!(
            some.settled(false),
            Counts {
                passed: 3,
                failed: 1
            }
        );
        assert_eq!(some.settled(true), some);
    }
}
