//! The law files as they are written, and every check on them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Deserialize;

/// All law files together.
pub struct LawFiles {
    /// Acts by id.
    pub acts: BTreeMap<String, Act>,
    /// Parameters by id, with the name of the file they stand in.
    pub parameters: BTreeMap<String, Parameter>,
    /// SHA-256 over all files, in the order of their names.
    pub hash: String,
}

/// An act of law that can be cited.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Full title in English.
    pub title: String,
    /// Where the text can be read.
    pub url: String,
}

/// One parameter of the law with its dated values.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// What the parameter is, in one sentence.
    pub title: String,
    /// The unit of its values.
    pub unit: String,
    /// Which date selects the row.
    pub choose: String,
    /// The article that holds it.
    pub article: Article,
    /// The dated values.
    #[serde(rename = "value")]
    pub rows: Vec<Row>,
}

/// An article of an act.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Id of the act.
    pub act: String,
    /// Number of the article.
    pub article: String,
    /// Where the article can be read; absent: the address of the act.
    pub url: Option<String>,
}

/// A value from a day on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// First day.
    pub from: toml::value::Datetime,
    /// Last day, only to say it explicitly.
    pub to: Option<toml::value::Datetime>,
    /// A decimal as text.
    pub value: Option<String>,
    /// No source gives the value.
    #[serde(default)]
    pub unknown: bool,
    /// How sure the value is.
    pub status: String,
    /// Address or name of the source.
    pub source: String,
    /// Day of the last check.
    pub checked: toml::value::Datetime,
    /// A remark for the reader.
    pub note: Option<String>,
}

/// Units a value can have.
pub const UNITS: &[(&str, &str)] = &[
    ("EUR/hour", "EurPerHour"),
    ("EUR/day", "EurPerDay"),
    ("EUR/month", "EurPerMonth"),
    ("EUR/year", "EurPerYear"),
    ("EUR", "Eur"),
    ("percent", "Percent"),
    ("month_of_incapacity", "MonthOfIncapacity"),
    ("months", "Months"),
    ("years", "Years"),
    ("days", "Days"),
    ("month_day", "MonthDay"),
    ("days_after_easter", "DaysAfterEaster"),
    ("index_steps", "IndexSteps"),
    ("decimals", "Decimals"),
    ("count", "Count"),
    ("switch", "Switch"),
];

/// Dates that can select a row.
pub const CHOICES: &[(&str, &str)] = &[
    ("day_paid", "DayPaid"),
    ("start_of_phase", "StartOfPhase"),
    ("start_of_incapacity", "StartOfIncapacity"),
    ("step", "Step"),
    ("year_paid", "YearPaid"),
    ("month", "Month"),
    ("income_year", "IncomeYear"),
    ("cost_month", "CostMonth"),
    ("quarter", "Quarter"),
    ("start_of_work", "StartOfWork"),
    ("day_of_act", "DayOfAct"),
    ("grant", "Grant"),
    ("start_of_pension", "StartOfPension"),
];

/// Statuses from the surest to the least sure.
pub const STATUSES: &[(&str, &str)] =
    &[("official", "Official"), ("secondary", "Secondary"), ("derived", "Derived"), ("assumed", "Assumed")];

/// Reads and checks every law file; all problems at once.
pub fn read_all(folder: &Path) -> Result<LawFiles, Vec<String>> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .map_err(|e| vec![format!("the folder law/ cannot be read: {e}")])?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".toml"))
        .collect();
    names.sort();
    let mut problems = Vec::new();
    let mut law = LawFiles { acts: BTreeMap::new(), parameters: BTreeMap::new(), hash: String::new() };
    let mut hasher = <sha2::Sha256 as sha2::Digest>::new();
    for name in names {
        let text = match fs::read_to_string(folder.join(&name)) {
            Ok(text) => text,
            Err(e) => {
                problems.push(format!("{name}: {e}"));
                continue;
            }
        };
        sha2::Digest::update(&mut hasher, text.as_bytes());
        if name == "acts.toml" {
            match toml::from_str(&text) {
                Ok(acts) => law.acts = acts,
                Err(e) => problems.push(format!("{name}: {e}")),
            }
            continue;
        }
        match toml::from_str::<BTreeMap<String, Parameter>>(&text) {
            Ok(parameters) => {
                for (id, parameter) in parameters {
                    if law.parameters.insert(id.clone(), parameter).is_some() {
                        problems.push(format!("{name}: {id} stands in two files"));
                    }
                }
            }
            Err(e) => problems.push(format!("{name}: {e}")),
        }
    }
    law.hash = sha2::Digest::finalize(hasher).iter().map(|byte| format!("{byte:02x}")).collect();
    for (id, parameter) in &law.parameters {
        check(id, parameter, &law.acts, &mut problems);
    }
    let cited: BTreeSet<&str> = law.parameters.values().map(|p| p.article.act.as_str()).collect();
    for id in law.acts.keys().filter(|id| !cited.contains(id.as_str())) {
        problems.push(format!("acts.toml: no parameter cites {id}"));
    }
    if problems.is_empty() { Ok(law) } else { Err(problems) }
}

fn check(id: &str, parameter: &Parameter, acts: &BTreeMap<String, Act>, problems: &mut Vec<String>) {
    let mut problem = |text: String| problems.push(format!("{id}: {text}"));
    if !id.starts_with(|c: char| c.is_ascii_lowercase())
        || !id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    {
        problem("an id is lower case with underscores".into());
    }
    for (what, text, known) in [("unit", &parameter.unit, UNITS), ("choose", &parameter.choose, CHOICES)] {
        if !known.iter().any(|(name, _)| name == text) {
            problem(format!("unknown {what} {text:?}"));
        }
    }
    if parameter.title.trim().is_empty() || parameter.article.article.trim().is_empty() {
        problem("title and article must say something".into());
    }
    if !acts.contains_key(&parameter.article.act) {
        problem(format!("the act {:?} does not stand in acts.toml", parameter.article.act));
    }
    if parameter.rows.is_empty() {
        problem("has no value".into());
    }
    let mut previous: Option<(NaiveDate, Option<NaiveDate>)> = None;
    for row in &parameter.rows {
        let Some(from) = day(&row.from) else {
            problem(format!("{} is not a plain date", row.from));
            continue;
        };
        let to = row.to.as_ref().and_then(day);
        if let Some((earlier, end)) = previous {
            if from <= earlier {
                problem(format!("{from} overlaps the row of {earlier}"));
            }
            if end.is_some_and(|end| end.succ_opt() != Some(from)) {
                problem(format!("gap or overlap between the row of {earlier} and that of {from}"));
            }
        }
        if to.is_some_and(|to| to < from) {
            problem(format!("the row of {from} ends before it begins"));
        }
        previous = Some((from, to));
        match (&row.value, row.unknown) {
            (Some(value), false) => {
                if decimal(value).is_none() {
                    problem(format!("{value:?} from {from} is not a plain decimal"));
                }
            }
            (None, true) => {}
            _ => problem(format!("the row of {from} needs either a value or `unknown = true`")),
        }
        if !STATUSES.iter().any(|(name, _)| *name == row.status) {
            problem(format!("unknown status {:?} from {from}", row.status));
        }
        if row.source.trim().is_empty() || day(&row.checked).is_none() {
            problem(format!("the row of {from} needs a source and a date of checking"));
        }
    }
}

/// A TOML local date as a calendar day; a time or an offset is refused.
pub fn day(value: &toml::value::Datetime) -> Option<NaiveDate> {
    if value.time.is_some() || value.offset.is_some() {
        return None;
    }
    let date = value.date?;
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}

/// A decimal written plainly: digits, optionally a point and digits.
pub fn decimal(text: &str) -> Option<Decimal> {
    let plain = text.chars().all(|c| c.is_ascii_digit() || c == '.') && text.starts_with(|c: char| c.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}
