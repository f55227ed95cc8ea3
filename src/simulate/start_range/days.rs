//! The first days of an incapacity that can make a difference.

use super::super::timeline::horizon;
use crate::case::{Activity, Basis, Case, StartRequest};
use crate::law::{Choose, Law, Param};
use crate::rules::Context;
use crate::units::{Day, Month, insert_once};

/// The first year that a case can have.
const FIRST_YEAR: i32 = 1930;

/// The first days to try, in order: every day of the months in which a rule by the month of incapacity can still be on its way
/// where the result begins, or on the day of the letter; and of older ones those around which the law chooses another row.
pub(super) fn of(law: &Law, case: &Case, request: &StartRequest) -> Vec<Day> {
    let within = horizon(&Context::new(law, case));
    let (latest, known) = latest(case, request);
    let earliest = Day::new(FIRST_YEAR, 1, 1).map_or(0, Day::number);
    let mut days = vec![earliest];
    let mut around = |day: Day| (-1..=1).for_each(|more| insert_once(&mut days, day.plus_days(more).number()));
    for choose in [Choose::StartOfPhase, Choose::StartOfIncapacity] {
        for day in law.days_of_change(choose).into_iter().map(Day::from_number) {
            around(day);
            around(earlier(day, 12));
        }
    }
    // A wage follows the index from the first day on.
    Param::IndexSteps.table().rows.iter().for_each(|row| around(row.from()));
    // The catch-up premium asks how long the incapacity had lasted when the year began.
    for new_year in (within.from.year()..=within.to.year()).filter_map(|year| Day::new(year, 1, 1)) {
        around(earlier(new_year, 12));
        around(earlier(new_year, 24));
    }
    let first = earlier(known.min(within.from).min(request.month.first_day()), law.months_of_incapacity());
    let first = first.number().max(earliest);
    days.retain(|day| earliest <= *day && *day <= latest.number() && *day < first);
    days.extend(first..=latest.number());
    days.into_iter().map(Day::from_number).collect()
}

/// The last possible first day, not after the letter, the work or a missed appointment; and the first day of which something is
/// known.
fn latest(case: &Case, request: &StartRequest) -> (Day, Day) {
    let mut latest = request.latest.unwrap_or(case.horizon.from.first_day());
    let mut known = latest;
    match (&request.paid, &case.incapacity.basis) {
        (Some(paid), _) => {
            latest = latest.min(paid.month.last_day());
            known = paid.month.first_day();
        }
        (None, Basis::DailyBenefit { on, .. }) => {
            latest = latest.min(*on);
            known = *on;
        }
        (None, _) => {}
    }
    for activity in case.scenarios.iter().flat_map(|plan| &plan.activities) {
        let (from, _) = activity.dates();
        latest = latest.min(if matches!(activity, Activity::FullResumption(_)) { from.previous() } else { from });
    }
    let latest = case.incapacity.missed_contacts.iter().fold(latest, |latest, missed| latest.min(missed.from));
    (latest, known)
}

/// The same day so many months before; the last of the month where it has no such day.
fn earlier(day: Day, months: u32) -> Day {
    let month = day.month();
    let count = month.year().saturating_mul(12).saturating_add_unsigned(month.number()).saturating_sub(1);
    let count = count.saturating_sub_unsigned(months);
    let number = u32::try_from(count.rem_euclid(12)).unwrap_or(0).saturating_add(1);
    let then = Month::new(count.div_euclid(12), number).unwrap_or(month);
    Day::new(then.year(), then.number(), day.day_of_month()).unwrap_or(then.last_day())
}
