//! Pivot indexes: each is the one before it, raised by the index percentage and rounded to two decimals.

use anyhow::{Context, Result};
use loont::law::{LawTable, ParameterView, ValueView};
use rust_decimal::{Decimal, RoundingStrategy};

/// The table of a parameter.
pub fn parameter<'a>(law: &'a LawTable, id: &str) -> Result<&'a ParameterView> {
    law.parameters.iter().find(|one| one.id == id).with_context(|| format!("law/ has no parameter `{id}`"))
}

/// The latest value of a parameter, as a number.
pub fn latest(law: &LawTable, id: &str) -> Result<Decimal> {
    let values = &parameter(law, id)?.values;
    let value = values.iter().rev().find_map(|row| row.value.as_deref());
    value.and_then(|value| value.parse().ok()).with_context(|| format!("`{id}` has no value"))
}

/// The pivot index of an index adjustment, from its note ("Pivot 100.28 (base 2025), passed in June 2026").
pub fn of(row: &ValueView) -> Option<Decimal> {
    let note = row.note?.to_lowercase();
    let digits: String = note.split_once("pivot ")?.1.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    digits.trim_end_matches('.').parse().ok()
}

/// The pivot index after the latest one that was passed.
pub fn next(law: &LawTable) -> Result<Decimal> {
    let last =
        parameter(law, "index_steps")?.values.last().and_then(of).context("the last index step names no pivot")?;
    Ok(raised(last, latest(law, "index_step_percent")?))
}

/// A pivot raised by a percentage, with two decimals.
pub fn raised(pivot: Decimal, percent: Decimal) -> Decimal {
    let raised = pivot * (Decimal::ONE_HUNDRED + percent) / Decimal::ONE_HUNDRED;
    raised.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_pivots_follow_from_each_other() {
        // Published: 123.14, 125.60, 128.11, 130.67, 133.28 (base 2013); 100.28, 102.29, 104.34 (base 2025).
        for chain in [&["123.14", "125.60", "128.11", "130.67", "133.28"][..], &["100.28", "102.29", "104.34"]] {
            for pair in chain.windows(2) {
                let [before, after] = [0, 1].map(|at| pair[at].parse::<Decimal>().unwrap());
                assert_eq!(raised(before, Decimal::TWO), after);
            }
        }
    }

    #[test]
    fn every_index_step_of_the_law_names_its_pivot() {
        let law = LawTable::current();
        for row in &parameter(&law, "index_steps").unwrap().values {
            assert!(of(row).is_some(), "{}", row.from);
        }
    }
}
