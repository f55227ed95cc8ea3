//! Working days: the last one before the work, for its declaration, and the thirty of the adviser's answer.
//!
//! Not a Saturday, as the dates that RIZIV prints show (work resumed on Monday 12 January is declared by Friday 9 January),
//! not a Sunday, not one of the ten public holidays (royal decree of 18 April 1974).

use crate::law::{Law, Param};
use crate::units::{Day, easter_sunday};

/// Public holidays on a fixed day.
const FIXED: [Param; 7] = [
    Param::HolidayNewYear,
    Param::HolidayLabourDay,
    Param::HolidayNationalDay,
    Param::HolidayAssumption,
    Param::HolidayAllSaints,
    Param::HolidayArmistice,
    Param::HolidayChristmas,
];

/// Public holidays that move with Easter.
const MOVING: [Param; 3] = [Param::HolidayEasterMonday, Param::HolidayAscension, Param::HolidayWhitMonday];

/// The last working day before a day.
pub(crate) fn last_working_day_before(law: &Law, day: Day) -> Day {
    let mut candidate = day.previous();
    while !is_working_day(law, candidate) {
        candidate = candidate.previous();
    }
    candidate
}

/// The last of so many working days, counted from a day that is the first when it is a working day.
pub(crate) fn working_day_from(law: &Law, first: Day, count: u32) -> Day {
    let mut day = first.previous();
    for _ in 0..count {
        day = day.next();
        while !is_working_day(law, day) {
            day = day.next();
        }
    }
    day
}

fn is_working_day(law: &Law, day: Day) -> bool {
    day.weekday() < 5 && !is_public_holiday(law, day)
}

fn is_public_holiday(law: &Law, day: Day) -> bool {
    let value = |param| law.count(param, day).map(|known| known.value);
    // 721 is 21 July.
    let in_year = day.month().number().saturating_mul(100).saturating_add(day.day_of_month());
    let moved = |easter: Day, param| {
        let after = value(param).and_then(|days| i32::try_from(days).ok());
        after.is_some_and(|days| easter.plus_days(days) == day)
    };
    FIXED.into_iter().any(|param| value(param) == Some(in_year))
        || easter_sunday(day.year()).is_some_and(|easter| MOVING.into_iter().any(|param| moved(easter, param)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn weekends_and_public_holidays_are_passed_over() {
        let law = Law::current();
        for (work, declared) in [
            ("2026-01-14", "2026-01-13"),
            ("2026-01-12", "2026-01-09"),
            // Tuesday after Easter Monday: Good Friday is a working day.
            ("2026-04-07", "2026-04-03"),
            ("2026-01-02", "2025-12-31"),
        ] {
            assert_eq!(last_working_day_before(&law, day(work)), day(declared), "{work}");
        }
    }

    #[test]
    fn working_days_are_counted_from_the_first() {
        // Thirty working days from Monday 2 March 2026: Easter Monday does not count.
        assert_eq!(working_day_from(&Law::current(), day("2026-03-02"), 30), day("2026-04-13"));
        assert_eq!(working_day_from(&Law::current(), day("2026-03-01"), 1), day("2026-03-02"));
    }
}
