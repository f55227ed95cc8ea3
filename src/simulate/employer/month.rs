//! What a month costs: the work, the days of illness, contributions, holiday pay.

use rust_decimal::Decimal;

use super::outcome::{EmployerContributions, EmployerMonth, GuaranteedWageCost, Range, ReplacementCost};
use super::plan::{Doing, Illness, Plan, wage_of};
use crate::case::employer::Replacement;
use crate::explain::{Effect, EmployerLimitId, EmployerLimits, EmployerStep, EmployerStepId, Sources, args};
use crate::law::{Param, Status};
use crate::rules::employer::contributions::Rates;
use crate::rules::employer::guaranteed_wage::{Scheme, bands, month_ceiling};
use crate::rules::employer::holiday_pay::{end_of_year, holiday_pay, part_of_month};
use crate::rules::employer::structural_reduction::{explain_month, multiplier, of_quarter};
use crate::rules::employer::{EmployerContext, Share, month_hours, quarter_of};
use crate::units::{Day, Hours, Money, Month, Period, add, divide, multiply, round};

/// The work of a month, before contributions.
#[derive(Default)]
struct Work {
    /// Gross wage of the work done.
    wage: Money,
    /// Hours worked.
    hours: Decimal,
    /// The part of full-time work done.
    part: Decimal,
    /// Days paid in full, by monthly wage.
    days: Vec<(Money, u32)>,
    steps: Vec<EmployerStep>,
}

/// The guaranteed wage of a month.
#[derive(Default)]
struct Ill {
    days: u32,
    gross: Money,
    contributed: Money,
    /// Whole wages in it, and the part of full-time work that they stand for.
    whole: Money,
    part: Decimal,
    steps: Vec<EmployerStep>,
}

/// A month of a plan, and how much of full-time work was done in it.
pub(super) struct MonthParts {
    pub(super) month: EmployerMonth,
    /// The part of full-time work done, without days of illness.
    pub(super) part: Decimal,
}

/// A month before the contribution, the replacement and the aid.
pub(super) fn month(ctx: &EmployerContext, plan: &Plan, month: Month, limits: &mut EmployerLimits) -> MonthParts {
    let mut work = work(ctx, plan, month);
    if work.days.iter().any(|(_, days)| *days != month.days().paid_days()) {
        let id = EmployerLimitId::JobPartMonth;
        limits.add(id, args!(id; month), Effect::Unknown);
    }
    let ill = ill(ctx, plan, month, &work, limits);
    let status = ctx.case.worker.status;
    let rates = Rates::of(ctx, status, month);
    let mut explanation = std::mem::take(&mut work.steps);
    let mut contributions = EmployerContributions::default();
    if let Some(rates) = &rates
        && work.wage > Money::ZERO
    {
        contributions.basic = rates.on(ctx, work.wage);
        explanation.push(rates.explain(work.wage, contributions.basic));
    }
    let reduction = reduction(ctx, plan, month, limits, &mut explanation);
    // A reduction is not more than what it reduces: the contributions on the wage, then those on the guaranteed wage, whose
    // whole days count in it.
    contributions.reduction = reduction.min(contributions.basic);
    let rest = reduction.minus(contributions.reduction);
    contributions.paid = contributions.basic.minus(contributions.reduction);
    let guaranteed = (ill.days > 0).then(|| {
        explanation.extend(ill.steps.iter().cloned());
        let on = rates.as_ref().filter(|_| ill.contributed > Money::ZERO);
        let paid = on.map_or(Money::ZERO, |rates| rates.on(ctx, ill.contributed));
        explanation.extend(on.map(|rates| rates.explain_guaranteed(ill.contributed, paid)));
        let reduction = rest.min(paid);
        GuaranteedWageCost { days: ill.days, gross: ill.gross, contributions: paid.minus(reduction), reduction }
    });
    // Illnesses that give nothing say why in the month in which they begin.
    let silent = plan.illnesses.iter().filter(|illness| illness.guaranteed.is_none() && illness.from.month() == month);
    explanation.extend(silent.flat_map(|illness| illness.steps.iter().cloned()));
    let worked = holiday_pay(ctx, status, month, work.wage).filter(|_| work.wage > Money::ZERO);
    let all = holiday_pay(ctx, status, month, work.wage.plus(ill.whole)).filter(|(amount, _)| *amount > Money::ZERO);
    let holiday_worked = worked.map_or(Money::ZERO, |(amount, _)| amount);
    let holiday = all.as_ref().map_or(Money::ZERO, |(amount, _)| *amount);
    explanation.extend(all.map(|(_, step)| step));
    let (premium, step) = end_of_year(ctx, rates.as_ref(), work.part);
    explanation.extend(step.filter(|_| work.part > Decimal::ZERO));
    let premium = if work.part > Decimal::ZERO { premium } else { Money::ZERO };
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

/// The work that is done in a month.
fn work(ctx: &EmployerContext, plan: &Plan, month: Month) -> Work {
    let mut work = Work::default();
    let all = month.days().paid_days();
    let full_time = ctx.case.job.full_time_hours.decimal();
    for span in &plan.spans {
        let Some((wage, hours)) = wage_of(ctx, span.doing) else { continue };
        let Some(days) = span.days.overlap(month.days()).map(Period::paid_days).filter(|days| *days > 0) else {
            continue;
        };
        let share = Share { days, all };
        if let Doing::Permitted(permitted) = span.doing
            && permitted.gross_monthly.is_none()
        {
            let id = EmployerStepId::JobWageScaled;
            let arguments = args!(id; ctx.case.job.gross_monthly, ctx.case.job.weekly_hours, hours);
            let sources = Sources::rule(Param::RoundWagePart, Status::Assumed);
            work.steps.push(EmployerStep::eur(id, arguments, wage, sources));
        }
        let (amount, step) = part_of_month(ctx, wage, share);
        work.steps.push(step);
        work.wage = work.wage.plus(amount);
        work.hours = add(work.hours, multiply(month_hours(hours.decimal()), share.part()));
        work.part = add(work.part, multiply(divide(hours.decimal(), full_time), share.part()));
        match work.days.iter_mut().find(|(known, _)| *known == wage) {
            Some((_, known)) => *known = known.saturating_add(days),
            None => work.days.push((wage, days)),
        }
    }
    work
}

/// What is paid for the days of illness in a month.
fn ill(ctx: &EmployerContext, plan: &Plan, month: Month, work: &Work, limits: &mut EmployerLimits) -> Ill {
    let mut ill = Ill::default();
    let scheme = Scheme::of(ctx);
    let all = month.days().paid_days();
    let known = |wage: Money| work.days.iter().find(|(known, _)| *known == wage).map_or(0, |(_, days)| *days);
    for illness in &plan.illnesses {
        let Some(days) = illness.guaranteed.and_then(|days| days.overlap(month.days())) else { continue };
        ill.days = ill.days.saturating_add(days.calendar_days());
        ill.steps.extend(illness.steps.iter().filter(|_| illness.from.month() == month).cloned());
        let mut before = known(illness.wage);
        for band in bands(ctx, scheme, illness.law_of) {
            let period = Period { from: day_number(illness, band.first), to: day_number(illness, band.last) };
            let Some(paid) = period.overlap(days).map(Period::paid_days).filter(|days| *days > 0) else { continue };
            let ceiling = month_ceiling(ctx.law, illness.law_of, month.first_day().max(illness.from));
            let ceiling = ceiling.unwrap_or(Money::ZERO);
            let share = Share { days: paid, all };
            let pay = band.pay(ctx, illness.wage, share, before, ceiling);
            ill.gross = ill.gross.plus(pay.gross);
            ill.contributed = ill.contributed.plus(pay.contributed);
            ill.steps.push(pay.step);
            if band.is_whole() {
                before = before.saturating_add(paid);
                ill.whole = ill.whole.plus(pay.gross);
                ill.part = add(ill.part, multiply(part_of_full_time(ctx, illness), share.part()));
            } else {
                limits.add(EmployerLimitId::GuaranteedContributions, &[], Effect::Unknown);
            }
            if band.has_ceiling() {
                let id = EmployerLimitId::GuaranteedCeiling;
                limits.add(id, args!(id; ceiling), Effect::Unknown);
            }
            if let Some(share) = band.second_week().filter(|_| scheme == Scheme::WhiteCollarShort) {
                let id = EmployerLimitId::GuaranteedShortContract;
                limits.add(id, args!(id; share), Effect::Unknown);
            }
        }
    }
    ill
}

/// The day with a number of the guaranteed wage: what was paid for an earlier illness counts in it.
fn day_number(illness: &Illness, number: u32) -> Day {
    let after = i64::from(number).saturating_sub(i64::from(illness.paid_before)).saturating_sub(1);
    illness.from.plus_days(i32::try_from(after).unwrap_or(0))
}

/// The part of full-time work that the wage of an illness is for.
fn part_of_full_time(ctx: &EmployerContext, illness: &Illness) -> Decimal {
    let of_contract = divide(illness.wage.decimal(), ctx.case.job.gross_monthly.decimal());
    multiply(ctx.contract_part(), of_contract)
}

/// The structural reduction of a month: its part of the quarter's, rounded so that the quarter adds up.
fn reduction(
    ctx: &EmployerContext,
    plan: &Plan,
    month: Month,
    limits: &mut EmployerLimits,
    explanation: &mut Vec<EmployerStep>,
) -> Money {
    let quarter = quarter_of(month);
    let mut parts: Vec<(Month, Decimal)> = Vec::new();
    let (mut wage, mut whole) = (Money::ZERO, Decimal::ZERO);
    for after in 0..3 {
        let of = quarter.month().plus(after);
        let work = work(ctx, plan, of);
        let ill = ill(ctx, plan, of, &work, &mut EmployerLimits::default());
        wage = wage.plus(work.wage).plus(ill.whole);
        let part = add(work.part, ill.part);
        whole = add(whole, part);
        parts.push((of, part));
    }
    let done = parts.iter().find(|(of, _)| *of == month).map_or(Decimal::ZERO, |(_, part)| *part);
    if done.is_zero() {
        return Money::ZERO;
    }
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
        let counted = parts.iter().filter(|(of, _)| *of < last || (itself && *of == last));
        let sum = counted.fold(Decimal::ZERO, |sum, (_, part)| add(sum, *part));
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
