//! `cargo xtask build`: the static site, in `target/site`.

use std::fs;

use anyhow::{Context, Result};

use crate::commands::package;
use crate::http;
use crate::shell::Shell;
use crate::sizes;
use crate::tools;
use crate::workspace::Workspace;

/// Builds the engine and the page, and holds both to their limits.
pub fn run(workspace: &Workspace, shell: &Shell) -> Result<String> {
    tools::node(workspace)?;
    package::run(workspace, shell)?;
    page(workspace, shell)?;
    let note = sizes::check(workspace)?;
    shell.say(&format!("  {note}"));
    shell.say(&format!("site: {}", workspace.site().display()));
    Ok(note)
}

/// Builds the page around the npm package that stands in `target/npm`.
pub fn page(workspace: &Workspace, shell: &Shell) -> Result<String> {
    tools::page_packages(workspace, shell)?;
    shell.run("the build of the page", workspace.command("npm").args(["run", "build"]))?;
    let start = workspace.site().join("index.html");
    let page = fs::read_to_string(&start).context("the build of the page made no target/site/index.html")?;
    let policy = http::policy(&page).context("the built page carries no content security policy")?;
    strict(&policy)?;
    let files = sizes::load(&workspace.site())?;
    Ok(format!("{} files", files.first.len() + files.later.len()))
}

/// Refuses a policy that lets in more than the page needs.
fn strict(policy: &str) -> Result<()> {
    let directives: Vec<&str> = policy.split(';').map(str::trim).collect();
    anyhow::ensure!(directives.contains(&"default-src 'none'"), "the policy of the page has no `default-src 'none'`");
    for loose in ["'unsafe-inline'", "'unsafe-eval'", "http:", "https:", "*"] {
        let holds = |directive: &&str| directive.split_whitespace().any(|word| word.starts_with(loose));
        anyhow::ensure!(!directives.iter().any(holds), "the policy of the page allows {loose}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_that_opens_a_door_is_refused() {
        let good = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
        assert!(strict(good).is_ok());
        for bad in [
            "script-src 'self'",
            "default-src 'none'; script-src 'self' 'unsafe-eval'",
            "default-src 'none'; style-src 'unsafe-inline'",
            "default-src 'none'; connect-src https://example.org",
            "default-src 'none'; img-src *",
        ] {
            assert!(strict(bad).is_err(), "{bad}");
        }
    }
}
