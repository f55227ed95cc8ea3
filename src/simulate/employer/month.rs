//! What a month costs: its work and its days of illness, their contributions and their holiday pay.

use rust_decimal::Decimal;

use super::days::{Days, Months};
use super::illness::Illness;
use super::outcome::{EmployerContributions, EmployerMonth, GuaranteedWageCost, Range, ReplacementCost};
use super::plan::Plan;
use crate::case::employer::Replacement;
use crate::explain::{Effect, EmployerLimitId, EmployerLimits, EmployerStep, EmployerStepId, Sources, args};
use crate::law::{Param, Status};
use crate::rules::employer::contributions::Rates;
use crate::rules::employer::holiday_pay::{end_of_year, holiday_pay};
use crate::rules::employer::structural_reduction::{explain_month, multiplier, of_quarter};
use crate::rules::employer::wage_subsidy::Cost;
use crate::rules::employer::{EmployerContext, Share, month_hours, quarter_of};
use crate::units::{Day, Hours, Money, Month, Period, add, divide, multiply, round};

/// A month of a plan, and how much of full-time work was done in it.
pub(super) struct MonthParts {
    pub(super) month: EmployerMonth,
    /// The part of full-time work done, without days of illness.
    pub(super) part: Decimal,
}

impl MonthParts {
    /// The wage cost that an aid looks at.
    pub(super) fn cost(&self) -> Cost {
        let wage = self.month.wage;
        Cost { wage, whole: wage.plus(self.month.contributions.paid), part: self.part }
    }
}

/// A month before the contribution, the replacement and the aid.
pub(super) fn month(
    ctx: &EmployerContext,
    plan: &Plan,
    months: &mut Months,
    month: Month,
    limits: &mut EmployerLimits,
) -> MonthParts {
    let Days { work, ill, .. } = months.take(month);
    if work.days.iter().any(|(_, days)| *days != month.days().paid_days()) {
        let id = EmployerLimitId::JobPartMonth;
        limits.add(id, args!(id; month), Effect::Unknown);
    }
    limits.join(ill.limits);
    let status = ctx.case.worker.status;
    let rates = Rates::of(ctx, status, month);
    let mut explanation = work.steps;
    let mut contributions = EmployerContributions::default();
    if let Some(rates) = &rates
        && work.wage > Money::ZERO
    {
        contributions.basic = rates.on(ctx, work.wage);
        explanation.push(rates.explain(work.wage, contributions.basic));
    }
    say_cap(ctx, months, month, limits);
    let reduction = reduction(ctx, months, month, limits, &mut explanation);
    // A reduction is not more than what it reduces: the contributions on the wage, then those on the guaranteed wage, whose
    // whole days count in it.
    contributions.reduction = reduction.min(contributions.basic);
    let rest = reduction.minus(contributions.reduction);
    contributions.paid = contributions.basic.minus(contributions.reduction);
    let guaranteed = (ill.days > 0).then(|| {
        explanation.extend(ill.steps);
        let on = rates.as_ref().filter(|_| ill.contributed > Money::ZERO);
        let paid = on.map_or(Money::ZERO, |rates| rates.on(ctx, ill.contributed));
        explanation.extend(on.map(|rates| rates.explain_guaranteed(ill.contributed, paid)));
        let reduction = rest.min(paid);
        GuaranteedWageCost { days: ill.days, gross: ill.gross, contributions: paid.minus(reduction), reduction }
    });
    // Illnesses that give nothing in the month in which they begin say there why.
    let gives = |illness: &&Illness| illness.guaranteed.is_some_and(|days| days.from.month() == month);
    let silent = plan.illnesses.iter().filter(|illness| illness.from.month() == month && !gives(illness));
    explanation.extend(silent.flat_map(|illness| illness.steps.iter().cloned()));
    let all = holiday_pay(ctx, status, month, work.wage.plus(ill.whole)).filter(|(amount, _)| *amount > Money::ZERO);
    let holiday = all.as_ref().map_or(Money::ZERO, |(amount, _)| *amount);
    explanation.extend(all.map(|(_, step)| step));
    let holiday_worked = match ill.whole > Money::ZERO {
        true => holiday_pay(ctx, status, month, work.wage).map_or(Money::ZERO, |(amount, _)| amount),
        false => holiday,
    };
    let worked = work.part > Decimal::ZERO;
    let (premium, step) = if worked { end_of_year(ctx, rates.as_ref(), work.part) } else { (Money::ZERO, None) };
    explanation.extend(step);
    let guaranteed_cost = guaranteed.map_or(Money::ZERO, |paid| paid.gross.plus(paid.contributions));
    let cost = work.wage.plus(contributions.paid).plus(holiday).plus(premium).plus(guaranteed_cost);
    let of_work = work.wage.plus(contributions.paid).plus(holiday_worked).plus(premium);
    let hours = round(work.hours, ctx.cents());
    let per_hour = (hours > Decimal::ZERO).then(|| of_work.over(hours).round(ctx.cents()));
    let complete = rates.is_some() || (work.wage == Money::ZERO && ill.contributed == Money::ZERO);
    if !complete {
        let id = EmployerLimitId::ContributionRateUnknown;
        limits.add(id, args!(id; ctx.case.employer.category()), Effect::MayRaise);
    }
    let month = EmployerMonth {
        month,
        hours: Hours::new(hours),
        wage: work.wage,
        guaranteed_wage: guaranteed,
        contributions,
        holiday_pay: holiday,
        end_of_year_premium: premium,
        solidarity_contribution: None,
        replacement: None,
        subsidies: Vec::new(),
        cost_before: Range::one(cost),
        cost_after: Range::one(cost),
        per_hour_before: per_hour,
        per_hour_after: per_hour.map(Range::one),
        complete,
        explanation,
    };
    MonthParts { month, part: work.part }
}

/// Says that the wage of a quarter is above the limit of the basic contribution (86,700 euro in 2026): the cost is then lower.
fn say_cap(ctx: &EmployerContext, months: &Months, month: Month, limits: &mut EmployerLimits) {
    let quarter = quarter_of(month);
    let days = months.quarter(quarter);
    let wage = days.iter().fold(Money::ZERO, |sum, days| sum.plus(days.work.wage).plus(days.ill.whole));
    if let Some(cap) = ctx.law.money(Param::ContributionQuarterCap, quarter).filter(|cap| wage > cap.value) {
        let id = EmployerLimitId::ContributionCap;
        limits.add(id, args!(id; quarter, cap.value), Effect::MayLower);
    }
}

/// The structural reduction of a month: its part of the quarter's, rounded so that the quarter adds up.
fn reduction(
    ctx: &EmployerContext,
    months: &Months,
    month: Month,
    limits: &mut EmployerLimits,
    explanation: &mut Vec<EmployerStep>,
) -> Money {
    let quarter = quarter_of(month);
    let days = months.quarter(quarter);
    if days.iter().find(|days| days.month == month).is_none_or(|days| days.part().is_zero()) {
        return Money::ZERO;
    }
    let wage = days.iter().fold(Money::ZERO, |sum, days| sum.plus(days.work.wage).plus(days.ill.whole));
    let whole = days.iter().fold(Decimal::ZERO, |sum, days| add(sum, days.part()));
    let mean = divide(whole, Decimal::from(3));
    let Some(known) = of_quarter(ctx, quarter, wage.over(mean)) else {
        let id = EmployerLimitId::StructuralUnknown;
        limits.add(id, args!(id; quarter), Effect::MayLower);
        return Money::ZERO;
    };
    let Some(factor) = multiplier(ctx, quarter, mean) else { return Money::ZERO };
    if factor.is_zero()
        && let Some(least) = ctx.law.percent(Param::StructuralLeastFraction, quarter)
    {
        let id = EmployerLimitId::StructuralExceptions;
        limits.add(id, args!(id; least.value), Effect::MayLower);
    }
    let of_quarter = known.full.times(multiply(mean, factor)).round(ctx.cents());
    let until = |last: Month, itself: bool| {
        let counted = days.iter().filter(|days| days.month < last || (itself && days.month == last));
        let sum = counted.fold(Decimal::ZERO, |sum, days| add(sum, days.part()));
        of_quarter.times(divide(sum, whole)).round(ctx.cents())
    };
    let amount = until(month, true).minus(until(month, false));
    explanation.push(known.step);
    explanation.push(explain_month(of_quarter, mean, factor, amount));
    amount
}

/// What somebody who does the rest of the work costs in a month.
pub(super) fn replacement(
    ctx: &EmployerContext,
    who: &Replacement,
    from: Day,
    month: Month,
) -> Option<(ReplacementCost, EmployerStep)> {
    let period = Period { from: who.from.unwrap_or(from), to: who.to.unwrap_or(Day::LAST) };
    let days = period.overlap(month.days()).map(Period::paid_days).filter(|days| *days > 0)?;
    let share = Share { days, all: month.days().paid_days() };
    let gross = share.of(who.gross_monthly).round(ctx.cents());
    let rates = Rates::of(ctx, who.status, month);
    let contributions = rates.map_or(Money::ZERO, |rates| rates.on(ctx, gross));
    let holiday = holiday_pay(ctx, who.status, month, gross).map_or(Money::ZERO, |(amount, _)| amount);
    let cost = gross.plus(contributions).plus(holiday);
    let hours = round(multiply(month_hours(who.weekly_hours.decimal()), share.part()), ctx.cents());
    let id = EmployerStepId::ReplacementCost;
    let sources = rates.map_or(Sources::rule(Param::ContributionRate1, Status::Assumed), |rates| rates.sources());
    let step = EmployerStep::eur(id, args!(id; gross, contributions, holiday), cost, sources.at_most(Status::Assumed));
    let hours = Hours::new(hours);
    Some((ReplacementCost { hours, gross, contributions, holiday_pay: holiday, cost }, step))
}
