use std::fmt;

use serde::{Serialize, Serializer};

use super::day::digits;
use super::{Day, Period, Text};

/// A calendar month, written `2026-03`.
///
/// ```
/// use loont::units::Month;
/// let month: Month = "2024-02".parse()?;
/// assert_eq!(month.last_day().to_string(), "2024-02-29");
/// assert_eq!(month.plus(11).to_string(), "2025-01");
/// # Ok::<(), loont::units::NotADay>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// Months since January of the year 0.
    index: u32,
}

impl Month {
    /// The earliest month that can be written.
    pub const FIRST: Month = Month { index: 12 };

    /// A month, when it exists: years 1 to 9999, months 1 to 12.
    #[must_use]
    pub fn new(year: i32, month: u32) -> Option<Month> {
        let year = u32::try_from(year).ok().filter(|y| (1..=9999).contains(y))?;
        let before = month.checked_sub(1).filter(|m| *m < 12)?;
        Some(Month { index: year.checked_mul(12)?.checked_add(before)? })
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        i32::try_from(self.index / 12).unwrap_or(1)
    }

    /// The number of the month in its year, from 1.
    #[must_use]
    pub fn number(self) -> u32 {
        (self.index % 12).saturating_add(1)
    }

    /// A number of months later.
    #[must_use]
    pub fn plus(self, months: u32) -> Month {
        Month { index: self.index.saturating_add(months).min(9999 * 12 + 11) }
    }

    /// The month as it is written.
    pub(crate) fn text(self) -> Text {
        Text::hyphenated([(self.index / 12, 4), (self.number(), 2)])
    }

    /// The first day.
    #[must_use]
    pub fn first_day(self) -> Day {
        Day::new(self.year(), self.number(), 1).unwrap_or(Day::from_number(1))
    }

    /// The last day.
    #[must_use]
    pub fn last_day(self) -> Day {
        self.plus(1).first_day().previous()
    }

    /// All days of the month.
    #[must_use]
    pub fn days(self) -> Period {
        Period { from: self.first_day(), to: self.last_day() }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl std::str::FromStr for Month {
    type Err = super::NotADay;

    fn from_str(text: &str) -> Result<Month, super::NotADay> {
        let (year, month) = text.split_once('-').ok_or(super::NotADay::Form)?;
        let (year, month) = digits(year, 4).zip(digits(month, 2)).ok_or(super::NotADay::Form)?;
        i32::try_from(year).ok().and_then(|year| Month::new(year, month)).ok_or(super::NotADay::NoSuchDay)
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text().write(serializer)
    }
}
