//! The minimum wage, and the wage before the illness.

use rust_decimal::Decimal;

use super::super::year::wage_of;
use super::{Sourced, daily};
use crate::case::{Basis, Scheme};
use crate::law::{Law, Param, Status};
use crate::rules::Context;
use crate::rules::daily_benefit::Phase;
use crate::rules::index::coefficient;
use crate::units::{Day, Hours, Percent, divide, multiply};

/// Months of a year.
pub(super) const MONTHS: u32 = 12;
/// Weeks of a year.
const WEEKS: u32 = 52;

/// The guaranteed minimum monthly income of a day; before the first known one, that one brought back through the index (assumed).
#[inline(never)]
pub(super) fn minimum_income(law: &Law, day: Day) -> Option<Sourced> {
    let (first, _) = law.span(Param::MinimumIncome)?;
    let known = law.money(Param::MinimumIncome, day.max(first))?;
    let found = Sourced { amount: known.value, params: [Param::MinimumIncome; 2], status: known.status };
    if first <= day {
        return Some(found);
    }
    let (then, now) = (coefficient(law, first)?, coefficient(law, day)?);
    let amount = known.value.times(now.value).over(then.value).round(cents(law));
    Some(Sourced { amount, status: Status::Assumed, ..found })
}

pub(super) fn cents(law: &Law) -> u32 {
    law.decimals(Param::RoundWagePart)
}

/// The minimum wage for the shortest part-time work, with that part.
#[inline(never)]
pub(super) fn least_part_time(law: &Law, day: Day) -> Option<(Percent, Sourced)> {
    let income = minimum_income(law, day)?;
    let part = law.percent(Param::PartTimeLeastPercent, day)?;
    let amount = income.amount.percent(part.value).round(cents(law));
    let params = [Param::MinimumIncome, part.param];
    Some((part.value, Sourced { amount, params, status: income.status.max(part.status) }))
}

/// Hours of a month of full-time work.
pub(super) fn hours_of_month(law: &Law, day: Day) -> Option<Decimal> {
    let (first, _) = law.span(Param::FullTimeWeek)?;
    let week = law.decimal(Param::FullTimeWeek, day.max(first))?;
    Some(divide(multiply(week.value, WEEKS.into()), MONTHS.into()))
}

/// The days of a month of the six-day week.
pub(super) fn days_of_month(law: &Law) -> Option<Decimal> {
    let (first, _) = law.span(Param::LostWageMonthlyDivisor)?;
    law.decimal(Param::LostWageMonthlyDivisor, first).map(|days| days.value)
}

/// The wage before the illness with its hours: as typed, or as it follows from the daily benefit of an employee that is neither at
/// the minimum nor at the maximum.
pub(super) fn before(ctx: &Context) -> Option<(Sourced, Option<Hours>)> {
    let params = [Param::LostWageMonthlyDivisor, Param::PrimaryRate];
    if let Some((amount, hours)) = wage_of(ctx.law, ctx.case) {
        return Some((Sourced { amount, params, status: Status::Official }, hours));
    }
    let Basis::DailyBenefit { gross, on } = ctx.case.incapacity.basis else { return None };
    let insured = ctx.case.person.scheme == Scheme::Employee;
    if !insured || gross >= daily::highest(ctx, on).amount || daily::is_minimum(ctx, gross, on) {
        return None;
    }
    let rate = Phase::on(ctx, on).rate(ctx, on, ctx.case.person.family_on(on))?;
    let amount = gross.over(rate.value.fraction()).times(days_of_month(ctx.law)?).round(cents(ctx.law));
    Some((Sourced { amount, params, status: Status::Assumed }, None))
}
