//! What in the law may have a newer source.

use std::collections::BTreeSet;
use std::fmt::Write;

use loont::law::{Choose, LawTable, Param, ParameterView, Status, ValueView};
use loont::units::Day;

use super::pivot;

/// How many of the values checked longest ago are listed.
const OLDEST: usize = 15;

/// Everything that is due on a day. `read`: the rows that ordinary cases of this year read.
pub fn report(law: &LawTable, read: &BTreeSet<(Param, Day)>, today: Day) -> String {
    let mut text = format!("The law is known until {}. Today is {today}.\n", law.known_until);
    write!(text, "\nNext index adjustment\n  {}\n", next_pivot(law)).ok();
    section(
        &mut text,
        "Yearly amounts without a row for this year, read by an ordinary case",
        &yearly(law, read, today),
    );
    section(&mut text, "Assumed or unknown, and read by an ordinary case of this year", &uncertain(law, read));
    section(&mut text, "Checked longest ago, and read by an ordinary case of this year", &oldest(law, read));
    text.trim_end().to_owned()
}

/// What to look at after an index adjustment: the values that changed with the adjustment before it.
pub fn after_index_step(law: &LawTable) -> String {
    let Some(last) = pivot::parameter(law, "index_steps").ok().and_then(|steps| steps.values.last()) else {
        return String::new();
    };
    let changed = |one: &&ParameterView| one.id != "index_steps" && one.values.iter().any(|row| row.from == last.from);
    let mut text =
        format!("These values changed with the adjustment of {} and are not derived from the index:", last.from);
    for one in law.parameters.iter().filter(changed) {
        write!(text, "\n  {} ({})", one.id, one.title).ok();
    }
    text + "\nLook up their new amounts, add the published ones as examples, and run `cargo xtask test rust`."
}

fn section(text: &mut String, title: &str, lines: &[String]) {
    write!(text, "\n{title}\n").ok();
    if lines.is_empty() {
        text.push_str("  nothing\n");
    }
    for line in lines {
        writeln!(text, "  {line}").ok();
    }
}

fn next_pivot(law: &LawTable) -> String {
    match pivot::next(law) {
        Ok(next) => format!(
            "pivot index {next}: benefits rise on the first day of the third month after the month in which it is passed; \
             then `cargo xtask law index FIRST_DAY {next} --source URL`"
        ),
        Err(error) => error.to_string(),
    }
}

/// Amounts of the tax of a year, and those that had a row on the same day of the last three years, without one for this
/// year.
fn yearly(law: &LawTable, read: &BTreeSet<(Param, Day)>, today: Day) -> Vec<String> {
    let ids: BTreeSet<&str> = read.iter().map(|(param, _)| param.text().id).collect();
    let amounts = law.parameters.iter().filter(|one| one.unit.starts_with("EUR") && ids.contains(one.id));
    let due = amounts.filter_map(|one| {
        let last = one.values.last()?;
        let is_due = last.from.year() < today.year() && (one.choose == Choose::IncomeYear || is_yearly(one));
        is_due.then(|| format!("{}: last row {} ({})", one.id, last.from, one.title))
    });
    due.collect()
}

fn is_yearly(one: &ParameterView) -> bool {
    let Some(last) = one.values.last().map(|row| row.from) else { return false };
    (1..=2).all(|years| {
        let same = |row: &ValueView| {
            row.from.year() == last.year() - years
                && row.from.month().number() == last.month().number()
                && row.from.day_of_month() == last.day_of_month()
        };
        one.values.iter().any(same)
    })
}

/// The rows that ordinary cases read, with their parameter.
fn rows<'a>(
    law: &'a LawTable,
    read: &'a BTreeSet<(Param, Day)>,
) -> impl Iterator<Item = (&'a ParameterView, &'a ValueView)> {
    read.iter().filter_map(|(param, from)| {
        let parameter = law.parameters.iter().find(|one| one.id == param.text().id)?;
        Some((parameter, parameter.values.iter().find(|row| row.from == *from)?))
    })
}

fn uncertain(law: &LawTable, read: &BTreeSet<(Param, Day)>) -> Vec<String> {
    let open = rows(law, read).filter(|(_, row)| row.value.is_none() || row.status == Status::Assumed);
    let line = |(one, row): (&ParameterView, &ValueView)| {
        let what = row.value.as_deref().map_or("unknown".to_owned(), |value| format!("assumed {value}"));
        format!("{} from {}: {what}", one.id, row.from)
    };
    open.map(line).collect()
}

fn oldest(law: &LawTable, read: &BTreeSet<(Param, Day)>) -> Vec<String> {
    let mut list: Vec<_> = rows(law, read).collect();
    list.sort_by_key(|(one, row)| (row.checked, one.id, row.from));
    list.into_iter()
        .take(OLDEST)
        .map(|(one, row)| format!("{}: {} from {}, {}", row.checked, one.id, row.from, row.source))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::law::ordinary;

    #[test]
    fn a_year_without_a_row_is_due() {
        let law = LawTable::current();
        let read = ordinary::rows_read("2026-12-01".parse().unwrap()).unwrap();
        let due = |day: &str| yearly(&law, &read, day.parse().unwrap());
        assert!(due("2035-06-01").iter().any(|line| line.starts_with("tax_free_amount:")));
        assert!(due("2035-06-01").iter().any(|line| line.starts_with("volunteering_day_maximum:")));
        assert!(!due("2026-12-01").iter().any(|line| line.starts_with("volunteering_day_maximum:")));
        assert!(!due("2035-06-01").iter().any(|line| line.starts_with("primary_rate:")));
        assert_eq!(yearly(&law, &BTreeSet::new(), "2035-06-01".parse().unwrap()), Vec::<String>::new());
    }

    #[test]
    fn an_assumed_value_that_an_ordinary_case_reads_is_due() {
        let law = LawTable::current();
        let read = ordinary::rows_read("2026-12-01".parse().unwrap()).unwrap();
        let lines = uncertain(&law, &read);
        assert!(!lines.is_empty());
        assert!(lines.iter().all(|line| line.contains("assumed") || line.contains("unknown")));
        assert_eq!(uncertain(&law, &BTreeSet::new()), Vec::<String>::new());
    }

    #[test]
    fn the_value_checked_longest_ago_is_first() {
        let law = LawTable::current();
        let read = ordinary::rows_read("2026-12-01".parse().unwrap()).unwrap();
        let days: Vec<String> = oldest(&law, &read).iter().map(|line| line[..10].to_owned()).collect();
        assert_eq!(days.len(), OLDEST);
        assert!(days.is_sorted());
    }
}
