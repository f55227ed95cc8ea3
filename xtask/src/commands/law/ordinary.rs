//! Which rows of the law the ordinary cases of a year read.

use std::collections::BTreeSet;

use anyhow::{Result, anyhow};
use loont::law::{Param, rows_read as read_by};
use loont::units::{Day, Month};
use loont::{Case, EmployerCase, employer, simulate};

/// Cases of the kinds that most people have; `YEAR` is replaced by the year that is asked for.
const PERSONS: &str = include_str!("ordinary_persons.json");
const EMPLOYERS: &str = include_str!("ordinary_employers.json");

/// The rows that the ordinary cases of the year of this day read, by parameter and first day.
pub fn rows_read(today: Day) -> Result<BTreeSet<(Param, Day)>> {
    let mut rows = BTreeSet::new();
    for case in list(PERSONS, today)? {
        let case = Case::from_value(&case).map_err(|error| anyhow!("an ordinary case is refused: {error}"))?;
        rows.extend(read_by(|| simulate(&case)).1);
    }
    for case in list(EMPLOYERS, today)? {
        let case = EmployerCase::from_value(&case).map_err(|error| anyhow!("an ordinary case is refused: {error}"))?;
        rows.extend(read_by(|| employer(&case)).1);
    }
    Ok(rows)
}

fn list(text: &str, today: Day) -> Result<Vec<serde_json::Value>> {
    let year = Month::new(today.year(), 1).ok_or_else(|| anyhow!("{today} is too far away"))?.year();
    let text = text.replace("LAST_YEAR", &(year - 1).to_string()).replace("YEAR", &year.to_string());
    Ok(serde_json::from_str(&text)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ordinary_cases_are_accepted_in_any_year() {
        for year in [2025, 2026, 2031] {
            let rows = rows_read(Day::new(year, 6, 1).unwrap()).unwrap();
            for param in [Param::PrimaryRate, Param::FreeFraction, Param::FlatRateSingle, Param::TaxFreeAmount] {
                assert!(rows.iter().any(|(read, _)| *read == param), "{year}: {param:?}");
            }
        }
    }
}
