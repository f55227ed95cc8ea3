//! Reads the example files of `tests/cases/` and compares them with what the engine gives.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::path::PathBuf;

use loont::law::Law;
use loont::simulate::{employer_under, plausible_under, simulate_under};
use loont::{Case, EmployerCase};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One file of examples that share a case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleFile {
    pub title: String,
    pub kind: Kind,
    pub source: String,
    pub seen: toml::value::Datetime,
    pub reason: Option<String>,
    pub case: Value,
    #[serde(rename = "example")]
    pub examples: Vec<Example>,
}

/// Where the expected numbers come from.
#[derive(Deserialize, PartialEq, Eq, Clone, Copy, Debug)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Printed by somebody else.
    Published,
    /// Arithmetic of the law file from the official text.
    Derived,
    /// Computed by us.
    Own,
}

/// One example: the case of the file with some values changed, and what must come out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    pub name: String,
    #[serde(default)]
    pub set: BTreeMap<String, Value>,
    #[serde(default)]
    pub remove: Vec<String>,
    pub source: Option<String>,
    pub expect: BTreeMap<String, Value>,
    /// What must not be there.
    #[serde(default)]
    pub absent: Vec<String>,
}

/// Every example file, by name.
pub fn example_files() -> Vec<(String, ExampleFile)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .expect("tests/cases can be read")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".toml"))
        .collect();
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let text = std::fs::read_to_string(folder.join(&name)).expect("an example file can be read");
            let file = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, file)
        })
        .collect()
}

impl Example {
    /// The case of this example.
    pub fn case(&self, base: &Value) -> Value {
        let mut case = base.clone();
        for (path, value) in &self.set {
            *place(&mut case, path) = value.clone();
        }
        for path in &self.remove {
            let (parent, name) = path.rsplit_once('.').unwrap_or(("", path));
            let parent = if parent.is_empty() { &mut case } else { place(&mut case, parent) };
            let removed = parent.as_object_mut().and_then(|fields| fields.remove(name));
            assert!(removed.is_some(), "{}: {path} is not there to be removed", self.name);
        }
        case
    }

    /// What differs between what must come out and what does.
    pub fn differences(&self, outcome: &Value) -> Vec<String> {
        let mut differences = Vec::new();
        for (path, expected) in &self.expect {
            let found = find(outcome, path);
            if found != Some(expected) {
                differences.push(format!("{}: {path} is {found:?}, expected {expected}", self.name));
            }
        }
        for path in self.absent.iter().filter(|path| find(outcome, path).is_some()) {
            differences.push(format!("{}: {path} is there", self.name));
        }
        differences
    }
}

/// The case of a person or of an employer.
pub enum AnyCase {
    Person(Box<Case>),
    Employer(Box<EmployerCase>),
}

impl AnyCase {
    /// Reads a case: that of an employer says so.
    pub fn read(case: &Value) -> AnyCase {
        let read = match case.get("kind").and_then(Value::as_str) {
            Some("employer") => EmployerCase::from_value(case).map(|case| AnyCase::Employer(Box::new(case))),
            _ => Case::from_value(case).map(|case| AnyCase::Person(Box::new(case))),
        };
        read.unwrap_or_else(|error| panic!("{error}: {case}"))
    }

    /// What comes out under a law, as JSON: the outcome, and for a person what is possible for each amount (`plausible`).
    pub fn run(&self, law: &Law) -> Value {
        match self {
            AnyCase::Person(case) => {
                let mut outcome = json(&simulate_under(law, case));
                outcome["plausible"] = json(&plausible_under(law, case));
                outcome
            }
            AnyCase::Employer(case) => json(&employer_under(law, case)),
        }
    }
}

/// Runs a case under a law and gives the outcome as JSON.
pub fn run(law: &Law, case: &Value) -> Value {
    AnyCase::read(case).run(law)
}

/// An outcome as JSON.
pub fn json<T: Serialize>(outcome: &T) -> Value {
    serde_json::to_value(outcome).expect("an outcome is JSON")
}

/// A place in a case, made if it is not there.
fn place<'a>(value: &'a mut Value, path: &str) -> &'a mut Value {
    path.split('.').fold(value, |value, part| {
        let (name, indices) = part.split_once('[').map_or((part, ""), |(name, rest)| (name, rest));
        let mut value = match value {
            Value::Object(map) => map.entry(name).or_insert(Value::Object(serde_json::Map::new())),
            other => panic!("{path}: {name} has no place in {other}"),
        };
        for index in indices.split(']').filter(|index| !index.is_empty()) {
            let index: usize = index.trim_start_matches('[').parse().expect("an index");
            value = value.get_mut(index).unwrap_or_else(|| panic!("{path}: no entry {index}"));
        }
        value
    })
}

/// A place in an outcome: `a.b[0].c` or `a.b[kind=x].c`.
pub fn find<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    let mut value = value;
    for part in path.split('.') {
        let (name, rest) = part.split_once('[').map_or((part, None), |(name, rest)| (name, Some(rest)));
        value = value.get(name)?;
        for choice in rest.into_iter().flat_map(|rest| rest.split(']')).filter(|choice| !choice.is_empty()) {
            let choice = choice.trim_start_matches('[');
            value = match choice.split_once('=') {
                Some((field, wanted)) => {
                    value.as_array()?.iter().find(|entry| entry.get(field).and_then(Value::as_str) == Some(wanted))?
                }
                None => value.get(choice.parse::<usize>().ok()?)?,
            };
        }
    }
    Some(value)
}
