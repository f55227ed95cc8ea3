use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Serialize, Serializer};

use super::{Month, Text};

/// A calendar day, written `2026-03-02`.
///
/// ```
/// use loont::units::Day;
/// let start: Day = "2026-01-31".parse()?;
/// // A month that lacks the corresponding day ends on its last day, so the next one begins on the first.
/// assert_eq!(start.plus_months(1).to_string(), "2026-03-01");
/// assert_eq!(start.plus_months(2).to_string(), "2026-03-31");
/// # Ok::<(), loont::units::NotADay>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// A text that is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotADay {
    /// Not four digits, two digits, two digits with hyphens.
    Form,
    /// The form is right, the day does not exist.
    NoSuchDay,
}

impl Day {
    /// A day after every day that can be written.
    pub(crate) const LAST: Day = Day(NaiveDate::MAX);

    /// A day, when it exists.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Day> {
        NaiveDate::from_ymd_opt(year, month, day).map(Day)
    }

    /// The day with this number, counted from 1 January of the year 1; number 1 is a Monday.
    pub(crate) fn from_number(number: i32) -> Day {
        Day(NaiveDate::from_num_days_from_ce_opt(number).unwrap_or_default())
    }

    /// The number of the day, counted from 1 January of the year 1.
    pub(crate) fn number(self) -> i32 {
        self.0.num_days_from_ce()
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month that the day is in.
    #[must_use]
    pub fn month(self) -> Month {
        Month::new(self.0.year(), self.0.month()).unwrap_or(Month::FIRST)
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day_of_month(self) -> u32 {
        self.0.day()
    }

    /// Days after Monday: 0 on a Monday, 6 on a Sunday.
    pub(crate) fn weekday(self) -> u32 {
        self.0.weekday().num_days_from_monday()
    }

    /// The day as it is written.
    pub(crate) fn text(self) -> Text {
        let year = u32::try_from(self.0.year()).unwrap_or(0);
        Text::hyphenated([(year, 4), (self.0.month(), 2), (self.0.day(), 2)])
    }

    /// A number of days later (earlier when negative).
    #[must_use]
    pub fn plus_days(self, days: i32) -> Day {
        self.number().checked_add(days).map_or(self, Day::from_number)
    }

    /// The day after.
    #[must_use]
    pub fn next(self) -> Day {
        self.0.succ_opt().map_or(self, Day)
    }

    /// The day before.
    #[must_use]
    pub fn previous(self) -> Day {
        self.0.pred_opt().map_or(self, Day)
    }

    /// The corresponding day a number of months later, date to date. Where that month lacks the day, the first day
    /// after it: a month that began on the 31st ends with the last day of the shorter month.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Day {
        let month = self.month().plus(months);
        Day::new(month.year(), month.number(), self.0.day()).unwrap_or_else(|| month.plus(1).first_day())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl std::str::FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Day, NotADay> {
        let mut parts = text.split('-');
        let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotADay::Form);
        };
        let (Some(year), Some(month), Some(day)) = (digits(year, 4), digits(month, 2), digits(day, 2)) else {
            return Err(NotADay::Form);
        };
        i32::try_from(year).ok().and_then(|year| Day::new(year, month, day)).ok_or(NotADay::NoSuchDay)
    }
}

/// Exactly so many digits, as a number.
pub(super) fn digits(text: &str, length: usize) -> Option<u32> {
    if text.len() == length && text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text().write(serializer)
    }
}
