//! `cargo xtask bench`: how long a simulation takes, native and as WebAssembly in Node.
//!
//! It measures and says; no test ever fails for being slow, because a machine may be busy.

use anyhow::{Context, Result};

use crate::commands::package;
use crate::shell::Shell;
use crate::tools;
use crate::workspace::Workspace;

/// The target for 36 months and two plans with explanations, as WebAssembly, in microseconds.
const TARGET: f64 = 1000.0;

/// Measures both builds and says whether the target is met.
pub fn run(workspace: &Workspace) -> Result<()> {
    let shell = Shell::loud();
    tools::node(workspace)?;
    shell.run("cargo bench", workspace.cargo().args(["bench", "--package", "loont", "--bench", "simulate"]))?;
    package::run(workspace, &shell)?;
    println!("\nNode, the whole call from object to object, in microseconds:");
    let output = shell.run("the benchmark in Node", workspace.command("node").arg("benches/node.mjs"))?;
    let medians = output.lines().filter(|line| line.starts_with("36 × 2 ")).map(median);
    let medians: Vec<f64> = medians.collect::<Option<_>>().context("the benchmark gave no median")?;
    let worst =
        medians.into_iter().reduce(f64::max).context("the benchmark gave no line for 36 months and two plans")?;
    let verdict = if worst < TARGET { "met" } else { "NOT met" };
    println!("\ntarget: under {TARGET:.0} µs in WebAssembly: {verdict} (slowest median {worst:.0} µs)");
    Ok(())
}

/// The median in a line `36 × 2  name    minimum   median   maximum`.
fn median(line: &str) -> Option<f64> {
    line.split_whitespace().rev().nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_stands_between_minimum_and_maximum() {
        assert_eq!(median("36 × 2  letter        410.2      455.9     1210.0"), Some(455.9));
        assert_eq!(median("36"), None);
    }
}
