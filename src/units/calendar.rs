//! The calendars of the law: the six-day week, the months of incapacity, Easter.

use super::Day;

/// Days from a first to a last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Period {
    /// The days that are paid in a six-day week: Monday to Saturday.
    ///
    /// ```
    /// use loont::units::Month;
    /// // March 2026 has 31 days and five Sundays.
    /// assert_eq!("2026-03".parse::<Month>()?.days().paid_days(), 26);
    /// # Ok::<(), loont::units::NotADay>(())
    /// ```
    #[must_use]
    pub fn paid_days(self) -> u32 {
        // Day number 7 is a Sunday, and so is every seventh day after it.
        let days = self.to.number().saturating_sub(self.from.number()).saturating_add(1);
        let sundays = self.to.number().div_euclid(7).saturating_sub(self.from.previous().number().div_euclid(7));
        u32::try_from(days.saturating_sub(sundays)).unwrap_or(0)
    }

    /// All its days, Sundays included.
    pub(crate) fn calendar_days(self) -> u32 {
        let days = self.to.number().saturating_sub(self.from.number()).saturating_add(1);
        u32::try_from(days).unwrap_or(0)
    }

    /// The days that both periods have.
    #[must_use]
    pub fn overlap(self, other: Period) -> Option<Period> {
        let common = Period { from: self.from.max(other.from), to: self.to.min(other.to) };
        (common.from <= common.to).then_some(common)
    }

    /// What is left of the period before and after another.
    pub(crate) fn without(self, other: Period) -> [Option<Period>; 2] {
        if self.overlap(other).is_none() {
            return [Some(self), None];
        }
        let before = (self.from < other.from).then(|| Period { from: self.from, to: other.from.previous() });
        let after = (other.to < self.to).then(|| Period { from: other.to.next(), to: self.to });
        [before, after]
    }

    /// Whether the day is in the period.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }
}

/// The months of incapacity, counted date to date from the first day, the weeks paid by the employer included.
///
/// Source: RIZIV, "calculate your benefit": incapacity from 10 April, month 4 begins on 10 July.
///
/// ```
/// use loont::units::{Day, IncapacityClock};
/// let clock = IncapacityClock::new("2026-04-10".parse()?);
/// assert_eq!(clock.first_day_of(4).to_string(), "2026-07-10");
/// assert_eq!(clock.month_on("2026-07-09".parse()?), 3);
/// assert_eq!(clock.month_on("2026-07-10".parse()?), 4);
/// # Ok::<(), loont::units::NotADay>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IncapacityClock {
    start: Day,
    /// A day that still counts as the one before it.
    held: Option<Day>,
}

impl IncapacityClock {
    /// A clock that starts on the first day of incapacity.
    #[must_use]
    pub const fn new(start: Day) -> IncapacityClock {
        IncapacityClock { start, held: None }
    }

    /// The same clock, on which one day counts as the one before it: what that day would be if time brought nothing.
    pub(crate) const fn held(self, day: Day) -> IncapacityClock {
        IncapacityClock { start: self.start, held: Some(day) }
    }

    /// The day that a day counts as.
    pub(crate) fn counted(self, day: Day) -> Day {
        if self.held == Some(day) { day.previous() } else { day }
    }

    /// The first day of incapacity.
    #[must_use]
    pub const fn start(self) -> Day {
        self.start
    }

    /// The first day of month `month` of incapacity, from 1.
    #[must_use]
    pub fn first_day_of(self, month: u32) -> Day {
        self.start.plus_months(month.saturating_sub(1))
    }

    /// The month of incapacity on a day; 0 before the start.
    #[must_use]
    pub fn month_on(self, day: Day) -> u32 {
        let day = self.counted(day);
        if day < self.start {
            return 0;
        }
        let (from, to) = (self.start.month(), day.month());
        let years = to.year().saturating_sub(from.year());
        let whole = i64::from(years)
            .saturating_mul(12)
            .saturating_add(i64::from(to.number()))
            .saturating_sub(i64::from(from.number()));
        let whole = u32::try_from(whole).unwrap_or(0);
        // The month that began in this calendar month counts once its first day has come.
        let reached = self.start.plus_months(whole) <= day;
        whole.saturating_add(u32::from(reached))
    }
}

/// Easter Sunday of the Gregorian calendar (anonymous algorithm, as in Meeus, "Astronomical Algorithms", chapter 8).
pub(crate) fn easter_sunday(year: i32) -> Option<Day> {
    let y = u32::try_from(year).ok()?;
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b.checked_add(8)?) / 25;
    let g = (b.checked_sub(f)?.checked_add(1)?) / 3;
    let h = (a.checked_mul(19)?.checked_add(b)?.checked_sub(d)?.checked_sub(g)?.checked_add(15)?) % 30;
    let (i, k) = (c / 4, c % 4);
    let l =
        (32_u32.checked_add(e.checked_mul(2)?)?.checked_add(i.checked_mul(2)?)?.checked_sub(h)?.checked_sub(k)?) % 7;
    let m = (a.checked_add(h.checked_mul(11)?)?.checked_add(l.checked_mul(22)?)?) / 451;
    let n = h.checked_add(l)?.checked_add(114)?.checked_sub(m.checked_mul(7)?)?;
    Day::new(year, n / 31, (n % 31).checked_add(1)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn easter_falls_where_the_calendars_print_it() {
        for (year, expected) in [(2018, "2018-04-01"), (2024, "2024-03-31"), (2026, "2026-04-05"), (2038, "2038-04-25")]
        {
            assert_eq!(easter_sunday(year), Some(day(expected)));
        }
    }

    #[test]
    fn paid_days_are_counted_as_one_by_one() {
        let mut from = day("2024-01-01");
        for length in 0..400 {
            let to = from.plus_days(length % 40);
            let mut counted = 0;
            let mut d = from;
            while d <= to {
                counted += u32::from(d.weekday() != 6);
                d = d.next();
            }
            assert_eq!(Period { from, to }.paid_days(), counted, "{from} to {to}");
            from = from.next();
        }
    }

    #[test]
    fn the_clock_counts_from_the_end_of_a_month() {
        let clock = IncapacityClock::new(day("2024-01-31"));
        assert_eq!(clock.first_day_of(2), day("2024-03-01"));
        assert_eq!(clock.month_on(day("2024-02-29")), 1);
        assert_eq!(clock.month_on(day("2024-03-01")), 2);
        assert_eq!(clock.month_on(day("2024-03-30")), 2);
        assert_eq!(clock.month_on(day("2024-03-31")), 3);
        assert_eq!(clock.month_on(day("2024-01-30")), 0);
    }
}
