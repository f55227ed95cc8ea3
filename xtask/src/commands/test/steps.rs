//! The steps of the test command.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use super::counts;
use crate::commands::{build, package};
use crate::parity;
use crate::shell::Shell;
use crate::sizes;
use crate::tools;
use crate::workspace::Workspace;

/// One step: what it is called, what it stands on, and what it does. It gives a note for its line.
pub struct Step {
    /// Its name on the command line.
    pub name: &'static str,
    /// The group it belongs to, which is a name on the command line too.
    pub group: &'static str,
    /// What it checks.
    pub about: &'static str,
    /// The steps that must have succeeded before.
    pub after: &'static [&'static str],
    /// Whether it starts with the first step and runs beside the others: the build of the engine is mostly work for one core.
    pub beside: bool,
    /// Does it.
    pub run: fn(&Workspace, &Shell) -> Result<String>,
}

/// The group of what takes minutes and hangs on little that changes from day to day: it runs when it is asked for by name.
pub const ASKED: &str = "proof";

/// How many random cases the WebAssembly answers as the native engine does: seconds of work.
const NATIVE_CASES: &str = "300";

/// How many times more random cases than in every test the properties are tried with by `explore`.
const EXPLORE_TIMES: &str = "20";

/// Every step, in order.
pub const STEPS: &[Step] = &[
    Step { name: "fmt", group: "rust", about: "format", after: &[], beside: false, run: fmt },
    Step {
        name: "clippy",
        group: "rust",
        about: "lints, native and WebAssembly",
        after: &[],
        beside: false,
        run: clippy,
    },
    Step { name: "unit", group: "rust", about: "Rust tests and doc examples", after: &[], beside: false, run: unit },
    Step {
        name: "lint",
        group: "page",
        about: "TypeScript: format, lints, walls",
        after: &[],
        beside: false,
        run: lint,
    },
    Step { name: "pure", group: "page", about: "modules of the page in Node", after: &[], beside: false, run: pure },
    Step {
        name: "parity",
        group: "page",
        about: "words in four languages",
        after: &[],
        beside: false,
        run: |workspace, _| parity::check(workspace),
    },
    Step { name: "package", group: "wasm", about: "npm package", after: &[], beside: true, run: package::run },
    Step {
        name: "wasm",
        group: "wasm",
        about: "the WebAssembly in Node",
        after: &["package"],
        beside: false,
        run: wasm,
    },
    Step { name: "types", group: "page", about: "TypeScript types", after: &["package"], beside: false, run: types },
    Step {
        name: "site",
        group: "page",
        about: "build of the page",
        after: &["package"],
        beside: false,
        run: build::page,
    },
    Step {
        name: "sizes",
        group: "page",
        about: "size limits",
        after: &["package", "site"],
        beside: false,
        run: |workspace, _| sizes::check(workspace),
    },
    Step {
        name: "again",
        group: "page",
        about: "a second page is the same",
        after: &["package", "site"],
        beside: false,
        run: build::again,
    },
    Step {
        name: "browser",
        group: "page",
        about: "the page in Chromium",
        after: &["package", "site"],
        beside: false,
        run: browser,
    },
    Step {
        name: "explore",
        group: ASKED,
        about: "properties, other cases each time",
        after: &[],
        beside: false,
        run: explore,
    },
    Step {
        name: "anew",
        group: ASKED,
        about: "a second engine is the same",
        after: &["package", "site"],
        beside: false,
        run: build::anew,
    },
];

fn fmt(workspace: &Workspace, shell: &Shell) -> Result<String> {
    shell.run("cargo fmt", workspace.cargo().args(["fmt", "--all", "--check"]))?;
    Ok(String::new())
}

fn clippy(workspace: &Workspace, shell: &Shell) -> Result<String> {
    tools::wasm_target(workspace, shell)?;
    let mut native = workspace.cargo();
    shell.run("clippy", native.args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    let mut wasm = workspace.cargo();
    wasm.args(["clippy", "--package", "loont", "--lib", "--target", tools::WASM, "--", "-D", "warnings"]);
    shell.run("clippy for WebAssembly", &mut wasm)?;
    Ok(String::new())
}

/// What needs no browser: numbers, dates, files, addresses.
fn pure(workspace: &Workspace, shell: &Shell) -> Result<String> {
    tools::page_packages(workspace, shell)?;
    let mut node = workspace.command("node");
    node.args(["--import", "tsx", "--test", "--test-reporter=tap"]);
    let folder = workspace.path("tests/page");
    let entries = fs::read_dir(&folder).context("tests/page cannot be read")?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    node.args(files);
    counts::tap(&shell.run("the tests in Node", &mut node)?)?.note()
}

/// Format and lints by biome, and what may import what by dependency-cruiser.
fn lint(workspace: &Workspace, shell: &Shell) -> Result<String> {
    tools::page_packages(workspace, shell)?;
    let mut biome = workspace.command("node_modules/.bin/biome");
    shell.run("biome", biome.args(["ci", "--error-on-warnings", "."]))?;
    let mut walls = workspace.command("node_modules/.bin/depcruise");
    walls.args(["www/src", "--config", ".dependency-cruiser.cjs", "--ignore-known", ".dependency-cruiser-known.json"]);
    shell.run("dependency-cruiser", &mut walls)?;
    Ok(String::new())
}

fn unit(workspace: &Workspace, shell: &Shell) -> Result<String> {
    let output = shell.run("cargo test", workspace.cargo().args(["test", "--workspace", "--no-fail-fast"]))?;
    counts::cargo(&output)?.note()
}

fn explore(workspace: &Workspace, shell: &Shell) -> Result<String> {
    let mut tests = workspace.cargo();
    tests.args(["test", "--package", "loont", "--tests", "--no-fail-fast"]).env("LOONT_EXPLORE", EXPLORE_TIMES);
    counts::cargo(&shell.run("cargo test", &mut tests)?)?.note()
}

fn wasm(workspace: &Workspace, shell: &Shell) -> Result<String> {
    tools::node(workspace)?;
    // What the native engine answers to some hundreds of random calls: the WebAssembly is asked the same.
    let mut native = workspace.cargo();
    native.args([
        "run",
        "--package",
        "loont",
        "--example",
        "native_answers",
        "--",
        NATIVE_CASES,
        "target/native-answers.jsonl",
    ]);
    shell.run("the answers of the native engine", &mut native)?;
    let mut node = workspace.command("node");
    node.args(["--test", "--test-reporter=tap", "tests/wasm/smoke.mjs"]);
    counts::tap(&shell.run("the test in Node", &mut node)?)?.note()
}

fn types(workspace: &Workspace, shell: &Shell) -> Result<String> {
    tools::page_packages(workspace, shell)?;
    shell.run("the type check of the page", workspace.command("npm").args(["run", "check"]))?;
    let mut package = workspace.command(workspace.path("node_modules/.bin/tsc"));
    package.args(["--project", "tests/wasm/tsconfig.json"]);
    shell.run("the type check of the npm package", &mut package)?;
    Ok(String::new())
}

fn browser(workspace: &Workspace, shell: &Shell) -> Result<String> {
    tools::page_packages(workspace, shell)?;
    let chromium = tools::chromium(workspace, shell)?;
    let mut npm = workspace.command("npm");
    npm.env("CHROMIUM", &chromium).args(["run", "test:browser", "--", "--forbid-only", "--reporter=list"]);
    let output = shell.run("the test in Chromium", &mut npm)?;
    let version = Command::new(&chromium).arg("--version").output().context("Chromium does not start any more")?;
    let version = String::from_utf8_lossy(&version.stdout);
    let version = tools::Version::parse(&version).map(|version| format!(", Chromium {version}")).unwrap_or_default();
    Ok(counts::playwright(&output)?.note()? + &version)
}
