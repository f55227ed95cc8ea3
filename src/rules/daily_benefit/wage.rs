//! The own amount from a wage: lost wage per day, index, ceiling, percentage.

use rust_decimal::Decimal;

use super::super::Context;
use super::super::index::{CappedStep, coefficient, grow, history};
use super::super::period::guaranteed_wage::benefit_start;
use super::ceiling::ceiling;
use super::rate::Phase;
use super::{Own, rate};
use crate::case::Basis;
use crate::explain::{Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Known, Param, Status};
use crate::units::{Day, Money};

/// The wage and the percentage with one coefficient: what the amount is made of.
struct Reckoned {
    amount: Money,
    wage: Money,
    at_ceiling: bool,
    steps: Vec<Step>,
}

/// The own amount on a day, for a wage basis.
pub(super) fn own(ctx: &Context, day: Day, steps: &mut Vec<Step>, limits: &mut Limits) -> Own {
    let nothing = Own { amount: Some(Money::ZERO), wage: None, minimum_applies: true };
    let Some((lost, exact, step)) = lost_wage(ctx) else { return nothing };
    let Some(factor) = coefficient(ctx.law, day) else { return nothing };
    steps.push(step);
    // A benefit that ran before the capped step is taken at the coefficient of before, then raised by the capped step.
    let capped = CappedStep::of(ctx.law).filter(|capped| benefit_start(ctx) < capped.day && capped.day <= day);
    let before = capped.and_then(|capped| {
        let before = reckon(ctx, day, lost, exact, capped.before)?;
        capped.caps(before.amount).then_some((capped, before))
    });
    let (reckoned, amount) = match before {
        Some((capped, before)) => {
            let after = capped.apply(ctx.law, before.amount);
            steps.extend(before.steps.iter().cloned());
            steps.push(capped.explain(before.amount, after));
            (before, after)
        }
        None => {
            let Some(reckoned) = reckon(ctx, day, lost, exact, factor) else { return nothing };
            steps.extend(reckoned.steps.iter().cloned());
            let amount = reckoned.amount;
            (reckoned, amount)
        }
    };
    say_limits(ctx, day, &reckoned, factor, limits);
    Own { amount: Some(amount), wage: Some(reckoned.wage), minimum_applies: true }
}

fn say_limits(ctx: &Context, day: Day, reckoned: &Reckoned, factor: Known<Decimal>, limits: &mut Limits) {
    let start = ctx.clock.start();
    if let Some(first) = history(ctx.law)
        && start < first
        && !reckoned.at_ceiling
    {
        limits.add(LimitId::IndexBeforeHistory, args!(LimitId::IndexBeforeHistory; first), Effect::MayRaise);
    }
    let at_start = coefficient(ctx.law, start).map(|known| known.value);
    if !reckoned.at_ceiling && at_start != Some(factor.value) {
        limits.add(LimitId::RunningIndexRounding, args!(LimitId::RunningIndexRounding), Effect::Unknown);
    }
    if let Some(capped) = CappedStep::of(ctx.law)
        && capped.day <= day
        && (capped.caps(reckoned.amount) || reckoned.at_ceiling)
    {
        let args = args!(LimitId::IndexStepCapped; capped.day, capped.threshold.value);
        limits.add(LimitId::IndexStepCapped, args, Effect::Unknown);
    }
    if let Some((first, _)) = ctx.law.span(Param::MinimumFirstMonth)
        && Phase::on(ctx, day) == Phase::Invalidity
        && rate::invalidity_start(ctx) < first
    {
        let id = LimitId::RevaluationNotModelled;
        limits.add(id, args!(id; rate::invalidity_start(ctx)), Effect::MayRaise);
    }
}

/// The lost wage per day: rounded to 4 decimals, unrounded, and why (Regulation of 16 April 1997, art. 23).
fn lost_wage(ctx: &Context) -> Option<(Money, Money, Step)> {
    let start = ctx.clock.start();
    let decimals = ctx.law.decimals(Param::RoundLostWage);
    match &ctx.case.incapacity.basis {
        Basis::MonthlyWage { gross } => {
            let divisor = ctx.law.decimal(Param::LostWageMonthlyDivisor, start.max(first_day(ctx)))?;
            let id = StepId::LostWageMonthly;
            let exact = gross.over(divisor.value);
            let lost = exact.round(decimals);
            Some((lost, exact, Step::eur(id, args!(id; *gross, divisor.value), lost, Sources::of(&divisor))))
        }
        Basis::HourlyWage { gross, weekly_hours } => {
            let days = ctx.law.decimal(Param::LostWageWeekDays, start.max(first_day(ctx)))?;
            let id = StepId::LostWageHourly;
            let exact = gross.times(weekly_hours.decimal()).over(days.value);
            let lost = exact.round(decimals);
            let arguments = args!(id; *gross, *weekly_hours, days.value);
            Some((lost, exact, Step::eur(id, arguments, lost, Sources::of(&days))))
        }
        Basis::DailyBenefit { .. } | Basis::FlatRate => None,
    }
}

/// Constants of the law are read on the first day they are encoded when the incapacity is older.
fn first_day(ctx: &Context) -> Day {
    ctx.law.span(Param::LostWageMonthlyDivisor).map_or(ctx.clock.start(), |(first, _)| first)
}

/// Percentage × min(indexed lost wage, indexed ceiling), rounded once to the cent.
fn reckon(ctx: &Context, day: Day, lost: Money, exact: Money, factor: Known<Decimal>) -> Option<Reckoned> {
    let law = ctx.law;
    let start = ctx.clock.start();
    let mut steps = Vec::new();
    let at_start = coefficient(law, start)?;
    let wage = grow(lost, &at_start, &factor);
    if at_start.value != factor.value {
        let id = StepId::LostWageIndexed;
        let arguments = args!(id; lost, start, at_start.value, factor.value);
        steps.push(Step::eur(id, arguments, wage, Sources::of(&at_start).and(&factor).at_most(Status::Assumed)));
    }
    let phase = Phase::on(ctx, day);
    let phase_start = phase.start(ctx);
    let ceiling = ceiling(ctx, phase, &factor)?;
    let at_ceiling = wage > ceiling.amount;
    let counted = wage.min(ceiling.amount);
    let id = if at_ceiling { StepId::CeilingReached } else { StepId::CeilingNotReached };
    let arguments = args!(id; wage, ceiling.amount, ceiling.base.value, factor.value, phase_start);
    steps.push(Step::eur(id, arguments, counted, Sources::of(&ceiling.base).and(&factor)));
    let family = ctx.case.person.family_on(day);
    let percent = phase.rate(ctx, day, family)?;
    let cents = law.decimals(Param::RoundDailyBenefit);
    let amount = counted.percent(percent.value).round(cents);
    // The rounding of the daily wage is assumed; it weakens the amount only where it moves a cent.
    let without_rounding = grow(exact, &at_start, &factor).min(ceiling.amount).percent(percent.value).round(cents);
    let mut sources = Sources::of(&percent);
    if without_rounding != amount {
        sources = sources.at_most(Status::Assumed);
    }
    steps.push(match phase {
        Phase::Primary => {
            let id = StepId::PrimaryRate;
            Step::eur(id, args!(id; counted, percent.value), amount, sources)
        }
        Phase::Invalidity => {
            let id = StepId::InvalidityRate;
            Step::eur(id, args!(id; counted, percent.value, family.word(), phase_start), amount, sources)
        }
    });
    Some(Reckoned { amount, wage, at_ceiling, steps })
}
