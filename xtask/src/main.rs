//! The commands of the house, in plain Rust: `cargo xtask serve | test | build | package | bench | law`.
//!
//! Each command does its own set-up on a fresh machine with rustup and Node 20, and says in one line what is missing
//! when it cannot go on.

mod commands;
mod http;
mod parity;
mod shell;
mod sizes;
mod sums;
mod tools;
mod workspace;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::commands::{bench, build, law, package, serve, test};
use crate::shell::Shell;
use crate::workspace::Workspace;

const HELP: &str = "\
cargo xtask <command>

  serve [--port N]     builds the page and serves it on 127.0.0.1
  test [step ...]      every check, or the named steps and groups; `test --list` names them
  build                builds the static site into target/site, and the same page as one file
  package              builds the npm package into target/npm
  bench                measures the engine, native and as WebAssembly in Node
  law                  lists what in law/ is due for a check
  law index DAY PIVOT  adds an index adjustment with its example; --source URL is required

  --verbose            (test) shows what each step prints while it runs";

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {}", one_line(&error));
            ExitCode::FAILURE
        }
    }
}

/// The whole chain of causes in one line, so that the last line of a failed run says why.
fn one_line(error: &anyhow::Error) -> String {
    format!("{error:#}").lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ")
}

fn run(arguments: Vec<String>) -> Result<()> {
    let mut arguments = arguments.into_iter();
    let Some(command) = arguments.next() else {
        println!("{HELP}");
        bail!("a command is needed")
    };
    let rest: Vec<String> = arguments.collect();
    if matches!(command.as_str(), "help" | "--help" | "-h") {
        println!("{HELP}");
        return Ok(());
    }
    let workspace = Workspace::find().context("the workspace cannot be read")?;
    match command.as_str() {
        "serve" => serve::run(&workspace, serve::port(&rest)?),
        "test" => test::run(&workspace, &rest),
        "build" => none(&rest).and_then(|()| build::run(&workspace, &Shell::loud())).map(drop),
        "package" => none(&rest).and_then(|()| package::run(&workspace, &Shell::loud())).map(drop),
        "law" => law::run(&workspace, &rest),
        "bench" => none(&rest).and_then(|()| bench::run(&workspace)),
        other => bail!("there is no command `{other}`; `cargo xtask help` lists them"),
    }
}

/// Refuses arguments that a command does not take.
fn none(rest: &[String]) -> Result<()> {
    match rest.first() {
        None => Ok(()),
        Some(argument) => bail!("this command takes no argument `{argument}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_one_line() {
        let error = anyhow::anyhow!("the file is\n  broken").context("cannot go on");
        assert_eq!(one_line(&error), "cannot go on: the file is; broken");
    }

    #[test]
    fn an_argument_that_is_not_taken_is_named() {
        assert!(none(&[]).is_ok());
        let error = none(&["--fast".into()]).unwrap_err();
        assert!(error.to_string().contains("--fast"));
    }
}
