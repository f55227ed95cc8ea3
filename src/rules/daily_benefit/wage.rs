//! The own amount from a wage: lost wage per day, index, ceiling, percentage.

use super::super::Context;
use super::super::index::{CappedStep, coefficient, grow, history};
use super::ceiling::{Ceiling, daily_ceiling};
use super::rate::Phase;
use super::{Own, rate};
use crate::case::Basis;
use crate::explain::{AddStep, Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Param, Status};
use crate::units::{Day, Money};

/// The wage and the percentage: what the amount is made of.
struct Reckoned {
    amount: Money,
    wage: Money,
    at_ceiling: bool,
    /// The capped step, where the amount depends on it.
    capped: Option<CappedStep>,
    ceiling: Ceiling,
    steps: Vec<Step>,
}

/// The own amount on a day, for a wage basis.
pub(super) fn own(ctx: &Context, day: Day, steps: &mut Vec<Step>, limits: &mut Limits) -> Own {
    let nothing = Own { amount: Some(Money::ZERO), wage: None, minimum_applies: true };
    let Some(lost) = lost_wage(ctx) else { return nothing };
    let Some(reckoned) = reckon(ctx, day, &lost) else { return nothing };
    steps.add(lost.step);
    steps.extend(reckoned.steps.iter().cloned());
    say_limits(ctx, day, &reckoned, limits);
    Own { amount: Some(reckoned.amount), wage: Some(reckoned.wage), minimum_applies: true }
}

fn say_limits(ctx: &Context, day: Day, reckoned: &Reckoned, limits: &mut Limits) {
    let start = ctx.clock.start();
    if let Some(first) = history(ctx.law)
        && start < first
        && !reckoned.at_ceiling
    {
        limits.add(LimitId::IndexBeforeHistory, args!(LimitId::IndexBeforeHistory; first), Effect::MayRaise);
    }
    let factor = |day| coefficient(ctx.law, day).map(|known| known.value);
    if !reckoned.at_ceiling && factor(start) != factor(day) {
        limits.add(LimitId::RunningIndexRounding, args!(LimitId::RunningIndexRounding), Effect::Unknown);
    }
    if let Some(capped) = reckoned.capped {
        capped.say(limits);
    }
    if reckoned.at_ceiling {
        reckoned.ceiling.say_cent(ctx.law, limits);
    }
    if let Some((first, _)) = ctx.law.span(Param::MinimumFirstMonth)
        && Phase::on(ctx, day) == Phase::Invalidity
        && rate::invalidity_start(ctx) < first
    {
        let id = LimitId::RevaluationNotModelled;
        limits.add(id, args!(id; rate::invalidity_start(ctx)), Effect::MayRaise);
    }
}

/// The lost wage per day.
struct LostWage {
    /// Rounded to 4 decimals.
    rounded: Money,
    exact: Money,
    step: Step,
}

/// The lost wage per day: rounded to 4 decimals, unrounded, and why (Regulation of 16 April 1997, art. 23).
fn lost_wage(ctx: &Context) -> Option<LostWage> {
    let start = ctx.clock.start();
    let decimals = ctx.law.decimals(Param::RoundLostWage);
    match &ctx.case.incapacity.basis {
        Basis::MonthlyWage { gross } => {
            let divisor = ctx.law.decimal(Param::LostWageMonthlyDivisor, start.max(first_day(ctx)))?;
            let id = StepId::LostWageMonthly;
            let exact = gross.over(divisor.value);
            let rounded = exact.round(decimals);
            let step = Step::eur(id, args!(id; *gross, divisor.value), rounded, Sources::of(&divisor));
            Some(LostWage { rounded, exact, step })
        }
        Basis::HourlyWage { gross, weekly_hours } => {
            let days = ctx.law.decimal(Param::LostWageWeekDays, start.max(first_day(ctx)))?;
            let id = StepId::LostWageHourly;
            let exact = gross.times(weekly_hours.decimal()).over(days.value);
            let rounded = exact.round(decimals);
            let arguments = args!(id; *gross, *weekly_hours, days.value);
            Some(LostWage { rounded, exact, step: Step::eur(id, arguments, rounded, Sources::of(&days)) })
        }
        Basis::DailyBenefit { .. } | Basis::FlatRate => None,
    }
}

/// Constants of the law are read on the first day they are encoded when the incapacity is older.
fn first_day(ctx: &Context) -> Day {
    ctx.law.span(Param::LostWageMonthlyDivisor).map_or(ctx.clock.start(), |(first, _)| first)
}

/// Percentage × min(indexed lost wage, ceiling), rounded once to the cent.
///
/// A wage from before the capped step that stays under the ceiling has the coefficient before the step; the benefit then
/// rises by the capped step.
fn reckon(ctx: &Context, day: Day, lost: &LostWage) -> Option<Reckoned> {
    let law = ctx.law;
    let start = ctx.clock.start();
    let at_start = coefficient(law, start)?;
    let phase = Phase::on(ctx, day);
    let family = ctx.case.person.family_on(day);
    let percent = phase.rate(ctx, day, family)?;
    let cents = law.decimals(Param::RoundDailyBenefit);
    let ceiling = daily_ceiling(law, phase.start(ctx), day, &percent)?;
    let through = ceiling.before_step().filter(|(step, then)| {
        let before = grow(lost.rounded, &at_start, &step.before);
        start < step.day && before <= then.amount && step.caps(before.percent(percent.value).round(cents))
    });
    let factor = coefficient(law, day)?;
    let (factor, ceiling) = through.map_or((factor, ceiling), |(step, then)| (step.before, then));
    let mut steps = Vec::new();
    let wage = grow(lost.rounded, &at_start, &factor);
    if at_start.value != factor.value {
        let id = StepId::LostWageIndexed;
        let arguments = args!(id; lost.rounded, start, at_start.value, factor.value);
        steps.add(Step::eur(id, arguments, wage, Sources::of(&at_start).and(&factor).at_most(Status::Assumed)));
    }
    let phase_start = phase.start(ctx);
    let (counted, at_ceiling) = ceiling.count(law, wage, phase_start, &mut steps);
    let amount = counted.percent(percent.value).round(cents);
    // The rounding of the daily wage is assumed; it weakens the amount only where it moves a cent.
    let without_rounding = grow(lost.exact, &at_start, &factor).min(ceiling.amount).percent(percent.value).round(cents);
    let mut sources = Sources::of(&percent);
    if without_rounding != amount {
        sources = sources.at_most(Status::Assumed);
    }
    steps.add(match phase {
        Phase::Primary => {
            let id = StepId::PrimaryRate;
            Step::eur(id, args!(id; counted, percent.value), amount, sources)
        }
        Phase::Invalidity => {
            let id = StepId::InvalidityRate;
            Step::eur(id, args!(id; counted, percent.value, family.word(), phase_start), amount, sources)
        }
    });
    let (amount, capped) = match through {
        Some((step, _)) => {
            let (after, why) = step.apply(law, amount, day);
            steps.extend(why);
            (after, Some(step))
        }
        None => (amount, ceiling.capped.map(|capped| capped.step).filter(|_| at_ceiling)),
    };
    Some(Reckoned { amount, wage, at_ceiling, capped, ceiling, steps })
}
