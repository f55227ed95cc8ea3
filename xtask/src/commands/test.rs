//! `cargo xtask test [step ...]`: every check of the house, in order, one line each.
//!
//! A step that fails stops the steps that stand on it, which are then named as not run; the others still run, so that
//! one run tells everything that is wrong. Nothing is skipped without a word, and a skipped test inside a step fails it.

mod counts;
mod steps;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::thread;
use std::time::Instant;

use anyhow::{Result, anyhow, bail};

use self::steps::{ASKED, STEPS, Step};
use crate::shell::Shell;
use crate::workspace::Workspace;

/// How a step ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Good,
    Failed,
    NotRun,
}

/// Runs the steps that are asked for, and those they stand on; when none is asked for, all but those of [`ASKED`].
pub fn run(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    if arguments.iter().any(|argument| argument == "--list") {
        for step in STEPS {
            println!("{:<10} {:<6} {}", step.name, step.group, step.about);
        }
        return Ok(());
    }
    let names: Vec<&str> = arguments.iter().map(String::as_str).filter(|name| *name != "--verbose").collect();
    let shell = if names.len() < arguments.len() { Shell::loud() } else { Shell::quiet() };
    let chosen = choose(&names)?;
    let start = Instant::now();
    let ends = thread::scope(|scope| {
        let mut beside: BTreeMap<&str, _> = chosen
            .iter()
            .filter(|step| step.beside)
            .map(|step| (step.name, scope.spawn(|| timed(workspace, &shell, step))))
            .collect();
        let mut ends: Vec<(&str, End)> = Vec::new();
        for step in &chosen {
            let blocked = step.after.iter().find(|name| ends.iter().any(|(n, end)| n == *name && *end != End::Good));
            let end = match blocked {
                Some(name) => {
                    println!("{:<9}{:<31}NOT RUN because {name} did not succeed", step.name, step.about);
                    End::NotRun
                }
                None => one(step, || match beside.remove(step.name) {
                    Some(running) => running.join().unwrap_or_else(|_| (Err(anyhow!("it ended in a panic")), 0.0)),
                    None => timed(workspace, &shell, step),
                }),
            };
            ends.push((step.name, end));
        }
        ends
    });
    let bad: Vec<&str> = ends.iter().filter(|(_, end)| *end != End::Good).map(|(name, _)| *name).collect();
    let seconds = start.elapsed().as_secs_f64();
    if !bad.is_empty() {
        bail!("{} of {} steps did not succeed in {seconds:.0} s: {}", bad.len(), ends.len(), bad.join(", "));
    }
    let all = if names.is_empty() { "all" } else { "only these" };
    println!("{all} {} steps succeeded in {seconds:.0} s", ends.len());
    Ok(())
}

/// What a step gave, and how many seconds it took.
fn timed(workspace: &Workspace, shell: &Shell, step: &Step) -> (Result<String>, f64) {
    let start = Instant::now();
    let result = (step.run)(workspace, shell);
    (result, start.elapsed().as_secs_f64())
}

/// One line a step: what it is, written before it is waited for, and how it ended, written after it.
fn one(step: &Step, run: impl FnOnce() -> (Result<String>, f64)) -> End {
    print!("{:<9}{:<31}", step.name, step.about);
    drop(io::stdout().flush());
    let beside = if step.beside { " (beside the others)" } else { "" };
    match run() {
        (Ok(note), seconds) => {
            println!("ok {seconds:>6.1} s  {note}{beside}");
            End::Good
        }
        (Err(error), seconds) => {
            println!("FAILED {} {seconds:>6.1} s  {}{beside}", step.name, crate::one_line(&error));
            End::Failed
        }
    }
}

/// The steps with these names or of these groups, and those they stand on, in the order of the whole run.
fn choose(names: &[&str]) -> Result<Vec<&'static Step>> {
    if names.is_empty() {
        return Ok(STEPS.iter().filter(|step| step.group != ASKED).collect());
    }
    let mut wanted: Vec<&str> = Vec::new();
    for name in names {
        let before = wanted.len();
        wanted.extend(STEPS.iter().filter(|step| step.name == *name || step.group == *name).map(|step| step.name));
        if wanted.len() == before {
            let known: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
            bail!("there is no step or group `{name}`; the steps are {}", known.join(", "));
        }
    }
    for step in STEPS.iter().rev() {
        if wanted.contains(&step.name) {
            wanted.extend(step.after);
        }
    }
    Ok(STEPS.iter().filter(|step| wanted.contains(&step.name)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(asked: &[&str]) -> Vec<&'static str> {
        choose(asked).unwrap().iter().map(|step| step.name).collect()
    }

    #[test]
    fn without_a_name_every_step_runs_but_those_that_are_asked_for() {
        let left: Vec<&str> = STEPS.iter().map(|step| step.name).filter(|name| !names(&[]).contains(name)).collect();
        assert_eq!(left, ["explore", "anew"]);
        assert_eq!(names(&[ASKED]), ["package", "site", "explore", "anew"]);
    }

    #[test]
    fn a_step_brings_what_it_stands_on_and_in_order() {
        assert_eq!(names(&["fmt"]), ["fmt"]);
        assert_eq!(names(&["wasm"]), ["package", "wasm"]);
        assert_eq!(names(&["browser"]), ["package", "site", "browser"]);
        assert_eq!(names(&["rust"]), ["fmt", "clippy", "unit"]);
    }

    #[test]
    fn a_name_that_is_no_step_is_refused() {
        let error = choose(&["wasn"]).err().unwrap();
        assert!(error.to_string().contains("`wasn`"));
    }

    #[test]
    fn every_step_stands_only_on_earlier_ones() {
        for (place, step) in STEPS.iter().enumerate() {
            for name in step.after {
                assert!(!step.beside, "{} runs from the start, and waits for {name}", step.name);
                assert!(STEPS[..place].iter().any(|earlier| earlier.name == *name), "{} after {name}", step.name);
            }
        }
    }
}
