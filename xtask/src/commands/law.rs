//! `cargo xtask law`: what in `law/` is due for a check, and adding an index adjustment.
//!
//! - `cargo xtask law` lists what may have a newer source: the next pivot index, yearly tables without a row for this
//!   year, assumed or unknown values that an ordinary case of this year reads, and the values checked longest ago.
//! - `cargo xtask law index 2027-03-01 102.29 --source URL` adds an index adjustment to `law/index.toml` and an example
//!   to `tests/cases/`, with amounts computed here from the base amounts, not by the engine.

mod due;
mod index_step;
mod ordinary;
mod pivot;

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use loont::law::LawTable;
use loont::units::Day;

use crate::workspace::Workspace;

/// Runs the command with the arguments after `law`. `--today DAY` replaces the clock.
pub fn run(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    let mut words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let today = match option(&mut words, "--today")? {
        Some(day) => parse(day)?,
        None => today()?,
    };
    match words.as_slice() {
        [] => {
            println!("{}", due::report(&LawTable::current(), &ordinary::rows_read(today)?, today));
            Ok(())
        }
        ["index", rest @ ..] => {
            let mut rest = rest.to_vec();
            let source =
                option(&mut rest, "--source")?.context("an index adjustment needs --source with an address")?;
            let status = option(&mut rest, "--status")?.unwrap_or("secondary");
            let [from, pivot] = rest.as_slice() else {
                bail!("write `cargo xtask law index FIRST_DAY PIVOT --source URL [--status official]`")
            };
            let step = index_step::IndexStep { from: parse(from)?, pivot, source, status, checked: today };
            for file in index_step::add(workspace, &LawTable::current(), &step)? {
                println!("written: {file}");
            }
            println!("{}", due::after_index_step(&LawTable::current()));
            Ok(())
        }
        [other, ..] => bail!("`law` takes no argument `{other}`; write `law` or `law index …`"),
    }
}

/// Takes an option with its value out of the arguments.
fn option<'a>(words: &mut Vec<&'a str>, name: &str) -> Result<Option<&'a str>> {
    let Some(at) = words.iter().position(|word| *word == name) else { return Ok(None) };
    if at + 1 >= words.len() {
        bail!("{name} needs a value");
    }
    let value = words[at + 1];
    words.drain(at..=at + 1);
    Ok(Some(value))
}

fn parse(day: &str) -> Result<Day> {
    day.parse().map_err(|_| anyhow::anyhow!("`{day}` is not a day such as 2027-03-01"))
}

/// The day of the clock, in UTC.
fn today() -> Result<Day> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).context("the clock is before 1970")?.as_secs();
    let epoch = Day::new(1970, 1, 1).context("1 January 1970 is a day")?;
    Ok(epoch.plus_days(i32::try_from(seconds / 86_400).context("the clock is too far ahead")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_is_taken_with_its_value() {
        let mut words = vec!["2027-03-01", "--source", "https://example.org", "102.29"];
        assert_eq!(option(&mut words, "--source").unwrap(), Some("https://example.org"));
        assert_eq!(words, ["2027-03-01", "102.29"]);
        assert!(option(&mut vec!["--source"], "--source").is_err());
    }

    #[test]
    fn a_word_that_is_no_day_is_named() {
        assert!(parse("2027-02-30").unwrap_err().to_string().contains("2027-02-30"));
    }
}
