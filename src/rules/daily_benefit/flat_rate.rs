//! The lump sum of the self-employed (RD 20 July 1971, arts. 9 and 10).
//!
//! By family situation, the same in year 1 and later, except for a cohabiting person whose business stopped and to whom
//! the assimilation because of illness was granted: from year 2 a higher amount. There is no minimum: the lump sum is it.

use super::super::Context;
use super::super::index::{CappedStep, coefficient, grow};
use super::rate::{Phase, invalidity_start};
use crate::case::{Basis, Family};
use crate::explain::{AddStep, Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Known, Param, Status};
use crate::units::{Day, Money};

/// The lump sum of a day, or the amount of a letter carried to that day.
pub(super) fn benefit(ctx: &Context, day: Day, steps: &mut Vec<Step>, limits: &mut Limits) -> Money {
    match ctx.case.incapacity.basis {
        Basis::DailyBenefit { gross, on } => letter(ctx, day, gross, on, steps, limits),
        _ => lump_sum(ctx, day, steps, limits).unwrap_or(Money::ZERO),
    }
}

/// Base × coefficient, rounded once to the cent; above the threshold the step of September 2026 is capped (derived).
fn lump_sum(ctx: &Context, day: Day, steps: &mut Vec<Step>, limits: &mut Limits) -> Option<Money> {
    let family = ctx.case.person.family_on(day);
    let invalid = Phase::on(ctx, day) == Phase::Invalidity;
    let stopped = family == Family::Cohabiting && ctx.case.incapacity.business_stopped && invalid;
    let param = match family {
        Family::WithDependants => Param::FlatRateWithDependants,
        Family::Single => Param::FlatRateSingle,
        Family::Cohabiting if stopped => Param::FlatRateCohabitingStopped,
        Family::Cohabiting => Param::FlatRateCohabiting,
    };
    let base = ctx.law.money(param, day)?;
    let factor = coefficient(ctx.law, day)?;
    let cents = ctx.law.decimals(Param::RoundDailyBenefit);
    let amount = |factor: Known<rust_decimal::Decimal>| base.value.times(factor.value).round(cents);
    let capped = CappedStep::taken_on(ctx.law, day).filter(|capped| capped.caps(amount(capped.before)));
    let factor = capped.map_or(factor, |capped| capped.before);
    let made = amount(factor);
    let sources = Sources::of(&base).and(&factor);
    let step = if stopped {
        let id = StepId::FlatRateStopped;
        Step::eur(id, args!(id; base.value, factor.value, family.word(), invalidity_start(ctx)), made, sources)
    } else {
        let id = StepId::FlatRate;
        Step::eur(id, args!(id; base.value, factor.value, family.word()), made, sources)
    };
    steps.add(step);
    Some(capped.map_or(made, |capped| cap(ctx, (&capped, day), made, steps, limits)))
}

/// The lump sums of a day with the assimilation and without it, for a person whose benefit depends on it.
pub(crate) fn assimilation(ctx: &Context, day: Day) -> Option<(Money, Money)> {
    let cohabiting = ctx.case.person.family_on(day) == Family::Cohabiting;
    if !(ctx.self_employed() && ctx.case.incapacity.business_stopped && cohabiting) {
        return None;
    }
    let factor = coefficient(ctx.law, day)?;
    let amount = |param| {
        let base = ctx.law.money(param, day)?;
        Some(base.value.times(factor.value).round(ctx.law.decimals(Param::RoundDailyBenefit)))
    };
    Some((amount(Param::FlatRateCohabitingStopped)?, amount(Param::FlatRateCohabiting)?))
}

fn cap(ctx: &Context, step: (&CappedStep, Day), before: Money, steps: &mut Vec<Step>, limits: &mut Limits) -> Money {
    let (capped, day) = step;
    let (after, why) = capped.apply(ctx.law, before, day);
    steps.extend(why);
    capped.say(limits);
    after
}

/// A letter that shows the lump sum of its day stands for the lump sum; another amount is carried through the index
/// (assumed), and the outcome says so.
fn letter(ctx: &Context, day: Day, gross: Money, on: Day, steps: &mut Vec<Step>, limits: &mut Limits) -> Money {
    let flat = lump_sum(ctx, on, &mut Vec::new(), &mut Limits::default());
    if flat == Some(gross) {
        return lump_sum(ctx, day, steps, limits).unwrap_or(gross);
    }
    if let Some(flat) = flat {
        let id = LimitId::LetterNotFlatRate;
        limits.add(id, args!(id; gross, flat), Effect::Unknown);
    }
    let (Some(then), Some(now)) = (coefficient(ctx.law, on), coefficient(ctx.law, day)) else { return gross };
    let rule = Sources::rule(Param::FlatRateSingle, Status::Assumed).and(&now);
    if then.value == now.value {
        let id = StepId::LetterAmount;
        steps.add(Step::eur(id, args!(id; gross, on), gross, rule));
        return gross;
    }
    let carried = |factor: Known<rust_decimal::Decimal>| {
        grow(gross, &then, &factor).round(ctx.law.decimals(Param::RoundDailyBenefit))
    };
    let id = StepId::LetterIndexed;
    let capped =
        CappedStep::taken_on(ctx.law, day).filter(|capped| on < capped.day && capped.caps(carried(capped.before)));
    let now = capped.map_or(now, |capped| capped.before);
    let amount = carried(now);
    steps.add(Step::eur(id, args!(id; gross, on, then.value, now.value), amount, rule));
    capped.map_or(amount, |capped| cap(ctx, (&capped, day), amount, steps, limits))
}
