//! Adds an index adjustment: a row of `law/index.toml` and an example with the amounts that follow from it.

use std::fs;

use anyhow::{Context, Result, bail};
use loont::law::LawTable;
use loont::units::Day;
use rust_decimal::{Decimal, RoundingStrategy};

use super::pivot;
use crate::workspace::Workspace;

/// What someone found in a source.
pub struct IndexStep<'a> {
    /// The first day on which benefits are higher.
    pub from: Day,
    /// The pivot index that was passed, as printed.
    pub pivot: &'a str,
    /// Address of the source.
    pub source: &'a str,
    /// `official` or `secondary`.
    pub status: &'a str,
    /// The day on which the source was read.
    pub checked: Day,
}

/// The amounts of the example: scheme, family and the parameter of the base amount. None of them is above the threshold
/// of the limited step of September 2026.
const AMOUNTS: [(&str, &str, &str); 4] = [
    ("employee", "single", "minimum_regular_single"),
    ("employee", "cohabiting", "minimum_regular_cohabiting"),
    ("self_employed", "single", "flat_rate_single"),
    ("self_employed", "cohabiting", "flat_rate_cohabiting"),
];

/// Checks the step against the law and writes both files; gives their paths.
pub fn add(workspace: &Workspace, law: &LawTable, step: &IndexStep) -> Result<[String; 2]> {
    let (row, example) = texts(law, step)?;
    let law_file = "law/index.toml".to_string();
    let path = workspace.path(&law_file);
    let text = fs::read_to_string(&path).context("law/index.toml cannot be read")?;
    let example_file = format!("tests/cases/index-step-{}.toml", step.from.month());
    if workspace.path(&example_file).exists() {
        bail!("{example_file} is already there");
    }
    fs::write(&path, inserted(&text, &row)?).context("law/index.toml cannot be written")?;
    fs::write(workspace.path(&example_file), example).with_context(|| format!("{example_file} cannot be written"))?;
    Ok([law_file, example_file])
}

/// The file with the row behind the last row of `index_steps`.
fn inserted(text: &str, row: &str) -> Result<String> {
    let last = text.rfind("[[index_steps.value]]").context("law/index.toml has no row of index_steps")?;
    let end = text[last + 1..].find("\n[").map_or(text.len(), |at| last + 1 + at + 1);
    let (before, after) = text.split_at(end);
    Ok(format!("{}\n\n{row}\n{}{after}", before.trim_end(), if after.is_empty() { "" } else { "\n" })
        .trim_end()
        .to_owned()
        + "\n")
}

/// The row and the example.
fn texts(law: &LawTable, step: &IndexStep) -> Result<(String, String)> {
    let IndexStep { from, pivot: printed, source, status, checked } = step;
    let steps = pivot::parameter(law, "index_steps")?;
    let last = steps.values.last().context("index_steps has no row")?;
    if *from <= last.from {
        bail!("the last index step is of {}: a new one must be later", last.from);
    }
    if from.day_of_month() != 1 {
        bail!("{from} is not the first day of a month");
    }
    let next = pivot::next(law)?;
    if printed.parse() != Ok(next) {
        bail!("the next pivot index is {next}, not {printed}: if the series has a new base year, add the row by hand");
    }
    if !matches!(*status, "official" | "secondary") {
        bail!("`{status}` is no status of a printed index step: official or secondary");
    }
    if source.is_empty() || source.contains(['"', '\\', '\n']) {
        bail!("the source is not an address");
    }
    let count: u32 = last.value.as_deref().and_then(|value| value.parse().ok()).context("index_steps has no number")?;
    let row = format!(
        "[[index_steps.value]]\nfrom    = {from}\nvalue   = \"{}\"\nstatus  = \"{status}\"\nsource  = \"{source}\"\n\
         checked = {checked}\nnote    = \"Pivot {printed} (base 2025).\"",
        count + 1
    );
    Ok((row, example(law, step, count)?))
}

/// The example: what a benefit at the minimum is in the month before and in the month of the step.
fn example(law: &LawTable, step: &IndexStep, count: u32) -> Result<String> {
    let IndexStep { from, pivot: printed, source, checked, .. } = step;
    let (before, after) = (from.previous().month(), from.month());
    let [old, new] = [coefficient(law, count)?, coefficient(law, count + 1)?];
    let mut text = format!(
        "# Written by `cargo xtask law index`: base amount times coefficient ({old}, then {new}), rounded to cents.\n\n\
         title  = \"Index adjustment of {from}, pivot {printed}\"\nkind   = \"derived\"\nsource = \"{source}\"\n\
         seen   = {checked}\n\n[case]\nschema = 1\nperson = {{ scheme = \"employee\", family = \"single\" }}\n\
         incapacity = {{ start = \"2020-01-06\", basis = {{ kind = \"monthly_wage\", gross = \"500.00\" }} }}\n\
         horizon = {{ from = \"{before}\", months = 2 }}\nscenarios = []\n"
    );
    for (scheme, family, id) in AMOUNTS {
        let base = pivot::latest(law, id)?;
        let [low, high] = [base * old, base * new].map(|amount| rounded(amount, 2));
        text += &format!(
            "\n[[example]]\nname = \"{id}\"\n[example.set]\n\"person.scheme\" = \"{scheme}\"\n\"person.family\" = \"{family}\"\n"
        );
        text += match scheme {
            "self_employed" => "\"incapacity.basis\" = { kind = \"flat_rate\" }\n",
            _ => "\"incapacity.regular_worker\" = true\n",
        };
        text += &format!(
            "[example.expect]\n\"scenarios[0].months[month={before}].benefit.segments[0].daily_full\" = \"{low:.2}\"\n\
             \"scenarios[0].months[month={after}].benefit.segments[0].daily_full\" = \"{high:.2}\"\n"
        );
    }
    Ok(text)
}

/// 1.02 to the power of the number of steps, with the decimals of the law.
fn coefficient(law: &LawTable, steps: u32) -> Result<Decimal> {
    let percent = pivot::latest(law, "index_step_percent")?;
    let decimals =
        u32::try_from(pivot::latest(law, "round_index_coefficient")?).ok().context("no number of decimals")?;
    let factor = (Decimal::ONE_HUNDRED + percent) / Decimal::ONE_HUNDRED;
    Ok(rounded((0..steps).fold(Decimal::ONE, |product, _| product * factor), decimals))
}

fn rounded(amount: Decimal, decimals: u32) -> Decimal {
    amount.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step<'a>(from: &str, pivot: &'a str) -> IndexStep<'a> {
        let checked = "2026-12-01".parse().unwrap();
        IndexStep { from: from.parse().unwrap(), pivot, source: "https://example.org", status: "official", checked }
    }

    /// The law of 1 December 2026, whose last step is the thirtieth, pivot 100.28.
    fn law() -> LawTable {
        let mut law = LawTable::current();
        let steps = law.parameters.iter_mut().find(|one| one.id == "index_steps").unwrap();
        steps.values.retain(|row| row.from <= "2026-09-01".parse().unwrap());
        law
    }

    #[test]
    fn the_coefficients_are_the_published_ones() {
        for (steps, published) in [(28, "1.7410"), (29, "1.7758"), (30, "1.8114")] {
            assert_eq!(coefficient(&law(), steps).unwrap().to_string(), published);
        }
    }

    #[test]
    fn a_step_becomes_a_row_and_an_example() {
        let (row, example) = texts(&law(), &step("2027-03-01", "102.29")).unwrap();
        assert!(row.contains("value   = \"31\"") && row.contains("Pivot 102.29"), "{row}");
        // 36.1906 × 1.8114 = 65.56 (law/08: the minimum of September 2026); 36.1906 × 1.8476 = 66.87.
        assert!(example.contains("[month=2027-02].benefit.segments[0].daily_full\" = \"65.56\""), "{example}");
        assert!(example.contains("[month=2027-03].benefit.segments[0].daily_full\" = \"66.87\""), "{example}");
        toml::from_str::<toml::Table>(&example).unwrap();
    }

    #[test]
    fn the_row_stands_behind_the_last_one() {
        let text = "[index_steps]\na = 1\n\n[[index_steps.value]]\nfrom = 2026-09-01\n\n[other]\nb = 2\n";
        let row = "[[index_steps.value]]\nfrom = 2027-03-01";
        let expected = "[index_steps]\na = 1\n\n[[index_steps.value]]\nfrom = 2026-09-01\n\n[[index_steps.value]]\nfrom = 2027-03-01\n\n[other]\nb = 2\n";
        assert_eq!(inserted(text, row).unwrap(), expected);
        let last = "[[index_steps.value]]\nfrom = 2026-09-01\n";
        assert_eq!(inserted(last, row).unwrap(), format!("{last}\n{row}\n"));
    }

    #[test]
    fn what_cannot_be_a_step_is_refused() {
        for (from, pivot, word) in [
            ("2027-03-01", "102.30", "102.29"),
            ("2026-09-01", "102.29", "later"),
            ("2027-03-02", "102.29", "first day"),
        ] {
            let error = texts(&law(), &step(from, pivot)).unwrap_err().to_string();
            assert!(error.contains(word), "{error}");
        }
        let guess = IndexStep { status: "assumed", ..step("2027-03-01", "102.29") };
        assert!(texts(&law(), &guess).is_err());
    }
}
