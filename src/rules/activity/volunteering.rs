//! Volunteering (law of 3 July 2005; the Law art. 100 § 1): it does not touch the benefit.

use super::super::Context;
use super::Reduction;
use crate::case::Volunteering;
use crate::explain::{Effect, LimitId, Sources, Step, StepId, args};
use crate::law::{Known, Lookup, Param, Status};
use crate::units::{Day, Money, Period};

/// Says that nothing is taken off, and whether the flat allowances stay within the maximum of a day and of a year.
///
/// The allowances of a year are those of all volunteering in it: for each, the allowance of a day times the days of a month
/// times the months that lie in that year.
pub(crate) fn say(ctx: &Context, all: &[(&Volunteering, Period)], day: Day, result: &mut Reduction) {
    let id = StepId::Volunteering;
    let rule = if ctx.self_employed() {
        Some(Sources::rule(Param::VolunteeringDayMaximum, Status::Assumed))
    } else {
        let no_activity = ctx.law.count(Param::VolunteeringNoActivity, day).filter(|switch| switch.value == 1);
        no_activity.map(|switch| Sources::of(&switch).and(&Known { param: Param::VolunteeringDayMaximum, ..switch }))
    };
    result.steps.extend(rule.map(|rule| Step::pct(id, args!(id), crate::units::Percent::ZERO, rule)));
    let id = if ctx.self_employed() { LimitId::VolunteeringTellFund } else { LimitId::VolunteeringCompatible };
    result.limits.add(id, args!(id), Effect::Unknown);
    let going = all.iter().filter(|(_, days)| days.contains(day));
    let Some(allowance) = going.filter_map(|(one, _)| one.allowance_per_day).max() else { return };
    if let Some(most) = maximum(ctx, Param::VolunteeringDayMaximum, day, result)
        && allowance > most.value
    {
        let id = LimitId::VolunteeringAboveDay;
        result.limits.add(id, args!(id; allowance, most.value, most.from().year()), Effect::MayLower);
    }
    let yearly: Money = all.iter().map(|(one, days)| of_year(one, *days, day.year())).sum();
    if let Some(most) = maximum(ctx, Param::VolunteeringYearMaximum, day, result)
        && yearly > most.value
    {
        let id = LimitId::VolunteeringAboveYear;
        result.limits.add(id, args!(id; yearly, most.value, most.from().year()), Effect::MayLower);
    }
}

/// The allowances of a year; nothing when the days of a month were not said.
fn of_year(volunteering: &Volunteering, days: Period, year: i32) -> Money {
    let (Some(allowance), Some(each_month)) = (volunteering.allowance_per_day, volunteering.days_per_month) else {
        return Money::ZERO;
    };
    let months = (1..=12).filter_map(|month| crate::units::Month::new(year, month));
    let months = months.filter(|month| month.days().overlap(days).is_some()).count();
    allowance.days(u32::try_from(months).unwrap_or(0).saturating_mul(each_month))
}

/// The maximum of the year, or the last known one, and then says so.
fn maximum(ctx: &Context, param: Param, day: Day, result: &mut Reduction) -> Option<Known<Money>> {
    let (_, last) = ctx.law.span(param)?;
    let known = match ctx.law.lookup(param, day) {
        Lookup::Known(known) => known.map(Money::new),
        Lookup::Unknown(..) if day > last => ctx.law.money(param, last)?,
        Lookup::Unknown(..) | Lookup::NotYet => return None,
    };
    if day.year() > last.year() {
        let id = LimitId::VolunteeringMaximaLastKnown;
        result.limits.add(id, args!(id; last.year()), Effect::Unknown);
    }
    Some(known)
}
