//! How many tests ran, read from what the runners print: a step in which nothing ran, or in which a test was left out,
//! does not succeed.

use anyhow::{Context, Result, bail};

/// Tests that passed, and tests that were left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    passed: usize,
    left_out: usize,
}

impl Counts {
    /// The note for the line of the step.
    pub fn note(self) -> Result<String> {
        match self {
            Self { passed: 0, .. } => bail!("no test ran"),
            Self { passed, left_out: 0 } => Ok(format!("{passed} passed")),
            Self { passed, left_out } => {
                bail!("{passed} tests passed, but {left_out} were left out")
            }
        }
    }
}

/// Sums the result lines of `cargo test`: `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
pub fn cargo(output: &str) -> Result<Counts> {
    let mut counts = Counts::default();
    for line in output.lines().filter(|line| line.starts_with("test result: ")) {
        counts.passed += before(line, "passed").context("cargo test printed a result without a count")?;
        counts.left_out += before(line, "ignored").unwrap_or(0) + before(line, "filtered").unwrap_or(0);
    }
    Ok(counts)
}

/// Reads the end of a TAP report of Node: `# pass 3`, `# skipped 1`, `# todo 0`.
pub fn tap(output: &str) -> Result<Counts> {
    let value = |name: &str| -> Result<usize> {
        let line = output.lines().rev().find_map(|line| line.strip_prefix("# ")?.strip_prefix(name)?.strip_prefix(' '));
        line.with_context(|| format!("Node reported no `{name}`"))?.trim().parse().context("Node reported no number")
    };
    Ok(Counts { passed: value("pass")?, left_out: value("skipped")? + value("todo")? + value("cancelled")? })
}

/// Reads the end of a report of Playwright: `12 passed (3.4s)`, `1 skipped`, `2 did not run`, `1 flaky`.
pub fn playwright(output: &str) -> Result<Counts> {
    let mut counts = Counts::default();
    for line in output.lines().map(str::trim) {
        let Some((number, rest)) = line.split_once(' ') else {
            continue;
        };
        let Ok(number) = number.parse::<usize>() else {
            continue;
        };
        match rest.split(" (").next().unwrap_or(rest) {
            "passed" => counts.passed += number,
            "skipped" | "did not run" | "flaky" | "interrupted" => counts.left_out += number,
            _ => {}
        }
    }
    Ok(counts)
}

/// The number that stands before a word.
fn before(line: &str, word: &str) -> Option<usize> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let place = words.iter().position(|other| other.trim_end_matches(';') == word)?;
    words.get(place.checked_sub(1)?)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_of_cargo_are_summed() {
        let output = "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
                      noise\n\
                      test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        assert_eq!(cargo(output).unwrap(), Counts { passed: 7, left_out: 1 });
    }

    #[test]
    fn the_report_of_node_is_read() {
        let output = "ok 1 - a\n# tests 3\n# pass 3\n# fail 0\n# cancelled 0\n# skipped 0\n# todo 0\n";
        assert_eq!(tap(output).unwrap(), Counts { passed: 3, left_out: 0 });
        assert!(tap("nothing").is_err());
    }

    #[test]
    fn the_report_of_playwright_is_read() {
        let output = "Running 3 tests using 1 worker\n  ok 1 a 12 passed words\n\n  1 skipped\n  2 passed (3.1s)\n";
        assert_eq!(playwright(output).unwrap(), Counts { passed: 2, left_out: 1 });
    }

    #[test]
    fn nothing_run_and_something_left_out_both_fail() {
        assert!(Counts { passed: 0, left_out: 0 }.note().is_err());
        assert!(Counts { passed: 2, left_out: 1 }.note().is_err());
        assert_eq!(Counts { passed: 2, left_out: 0 }.note().unwrap(), "2 passed");
    }
}
