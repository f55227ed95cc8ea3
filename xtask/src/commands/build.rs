//! `cargo xtask build`: the static site, in `target/site`, and the same page as one file.

use std::fs;

use anyhow::{Context, Result};

use crate::commands::package;
use crate::http;
use crate::shell::Shell;
use crate::sizes;
use crate::sums;
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
    shell.say(&format!("one file: {}", workspace.single().display()));
    Ok(note)
}

/// Builds the page around the npm package that stands in `target/npm`: the site with the hashes of its files, and the page
/// as a single file, which the site offers too.
pub fn page(workspace: &Workspace, shell: &Shell) -> Result<String> {
    tools::page_packages(workspace, shell)?;
    shell.run("the build of the page", workspace.command("npm").args(["run", "build"]))?;
    shell.run("the build of the single file", workspace.command("npm").args(["run", "build:single"]))?;
    let site = workspace.site();
    for page in [site.join("index.html"), workspace.single()] {
        let name = page.display();
        let text = fs::read_to_string(&page).with_context(|| format!("the build of the page made no {name}"))?;
        let policy = http::policy(&text).with_context(|| format!("{name} carries no content security policy"))?;
        strict(&policy)?;
    }
    fs::copy(workspace.single(), site.join("loont.html")).context("the single file cannot be put into the site")?;
    let hashes = sums::write(&site)?;
    Ok(format!("{} files", hashes.lines().count()))
}

/// Builds the page a second time around the same engine, and demands the same site to the last byte.
pub fn again(workspace: &Workspace, shell: &Shell) -> Result<String> {
    same_site(workspace, || page(workspace, shell))
}

/// Builds everything a second time, the engine from nothing in a folder of its own, and demands the same site to the last
/// byte. It takes some minutes.
pub fn anew(workspace: &Workspace, shell: &Shell) -> Result<String> {
    let elsewhere = Workspace {
        root: workspace.root.clone(),
        cargo_target: workspace.path("target/again"),
        package: workspace.package.clone(),
    };
    same_site(workspace, || {
        package::run(&elsewhere, shell)?;
        page(&elsewhere, shell)
    })
}

/// Refuses a build that changes a file of the site.
fn same_site(workspace: &Workspace, build: impl FnOnce() -> Result<String>) -> Result<String> {
    let read = || fs::read_to_string(workspace.site().join(sums::LIST)).context("the site has no list of hashes");
    let before = read()?;
    build()?;
    let different = sums::differences(&before, &read()?);
    anyhow::ensure!(different.is_empty(), "a second build differs: {}", different.join(", "));
    Ok(format!("{} files, twice the same", before.lines().count()))
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
