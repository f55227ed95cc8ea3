//! Writes what the native engine answers to random cases, one call a line as JSON: `native.mjs` asks the WebAssembly the same.
//!
//! `cargo run --example native_answers -- 300 target/native-answers.jsonl` writes 300 cases of a person and 300 of an employer,
//! always the same ones; a third argument is where in the sequence to begin.

#[path = "../support/random.rs"]
mod random;

use std::fs::File;
use std::io::{BufWriter, Error, ErrorKind, Result, Write};

use loont::{Case, CurveRequest, EmployerCase, InvalidCase, curve, employer, simulate};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde::Serialize;
use serde_json::{Value, json};

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let wrong = || Error::new(ErrorKind::InvalidInput, "native_answers NUMBER FILE");
    let number: usize = arguments.next().and_then(|text| text.parse().ok()).ok_or_else(wrong)?;
    let mut file = BufWriter::new(File::create(arguments.next().ok_or_else(wrong)?)?);
    let skipped: usize = arguments.next().map_or(Ok(0), |text| text.parse()).map_err(|_| wrong())?;
    let mut runner = TestRunner::deterministic();
    let (persons, employers) = (random::case(), random::employer_case());
    for at in 0..skipped + number {
        let mut next = |strategy: &dyn Draw| strategy.draw(&mut runner);
        let (person, boss) = (next(&persons), next(&employers));
        if at >= skipped {
            for line in [of_person(&person), of_curve(&person), of_employer(&boss)] {
                writeln!(file, "{line}")?;
            }
        }
    }
    file.flush()
}

/// A strategy of cases, whatever its type.
trait Draw {
    fn draw(&self, runner: &mut TestRunner) -> Value;
}

impl<S: Strategy<Value = Value>> Draw for S {
    fn draw(&self, runner: &mut TestRunner) -> Value {
        self.new_tree(runner).expect("a case").current()
    }
}

/// A call with its arguments, and what it gives: an outcome, or the problems of the case.
fn line<T: Serialize>(call: &str, arguments: &[&Value], answer: Answer<T>) -> Value {
    match answer {
        Ok(outcome) => json!({ "call": call, "arguments": arguments, "outcome": outcome }),
        Err(error) => json!({ "call": call, "arguments": arguments, "errors": error.errors() }),
    }
}

type Answer<T> = std::result::Result<T, InvalidCase>;

fn of_person(case: &Value) -> Value {
    line("simulate", &[case], Case::from_value(case).map(|case| simulate(&case)))
}

fn of_curve(case: &Value) -> Value {
    let request = json!({ "month": case["horizon"]["from"], "step": "4" });
    let answer = Case::from_value(case).and_then(|case| curve(&case, &CurveRequest::from_value(&request)?));
    line("curve", &[case, &request], answer)
}

fn of_employer(case: &Value) -> Value {
    line("employer", &[case], EmployerCase::from_value(case).map(|case| employer(&case)))
}
