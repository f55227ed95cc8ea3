//! A benefit known from the fund's letter, carried to another day.
//!
//! The fund has applied the law to everything it knows, so on the letter's day the amount stands as it is, and it goes on
//! standing while nothing changes but the index. Where the rule changes, what the letter cannot tell is a limit: behind a
//! minimum or a maximum the wage is hidden.

use rust_decimal::Decimal;

use super::super::Context;
use super::super::index::{CappedStep, coefficient, grow};
use super::ceiling::{Ceiling, daily_ceiling};
use super::minimum::{Band, minimum};
use super::rate::Phase;
use super::{Own, rate, unemployed};
use crate::case::Family;
use crate::explain::{AddStep, Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Known, Param, Status};
use crate::units::{Day, Money, Percent, divide};

/// The letter, and what it shows.
#[derive(Clone)]
struct Letter {
    amount: Money,
    on: Day,
    /// The phase and the family situation that the amount was made for.
    phase: Phase,
    family: Family,
    /// The minimum of the letter's day.
    minimum: Option<Money>,
    at_ceiling: bool,
}

/// The own amount on a day, for a letter.
pub(super) fn own(ctx: &Context, day: Day, amount: Money, on: Day, steps: &mut Vec<Step>, limits: &mut Limits) -> Own {
    let minimum_then = minimum(ctx, on).ok().flatten().map(|minimum| minimum.amount);
    let (phase, family) = (Phase::on(ctx, on), ctx.case.person.family_on(on));
    let mut letter = Letter { amount, on, phase, family, minimum: minimum_then, at_ceiling: false };
    letter.at_ceiling = at_ceiling(ctx, &letter);
    let same_family = family == ctx.case.person.family_on(day);
    let same_rule = phase == Phase::on(ctx, day) && (phase == Phase::Primary || same_family);
    let (band_then, band_now) = (Band::on(ctx, on), Band::on(ctx, day));
    if letter.minimum == Some(amount) {
        let same = same_rule && band_then == band_now;
        return behind_minimum(ctx, &letter, day, same, steps, limits);
    }
    // A letter below the minimum of its day says that the fund knows why that minimum is not due. In months 3 to 6 the
    // own wage or the unemployment benefit is a reason, and it ends with month 7; after that, the reason lasts.
    let below = letter.minimum.is_some_and(|minimum| amount < minimum);
    let reason_ends = band_then != Band::Full && band_now == Band::Full;
    if let (true, Some(minimum)) = (below, letter.minimum) {
        let effect = if band_then == Band::Full { Effect::MayRaise } else { Effect::Unknown };
        let id = LimitId::LetterBelowMinimum;
        limits.add(id, args!(id; amount, minimum), effect);
    }
    let mut amount_now = if same_rule {
        at_maximum(ctx, &letter, day, steps, limits).unwrap_or_else(|| index(ctx, &letter, letter.amount, day, steps))
    } else {
        convert(ctx, &letter, day, steps, limits)
    };
    // A letter above the unemployment benefit contradicts it, and stands as it is.
    let allowance = ctx.case.incapacity.unemployment_benefit;
    let aligned_then = unemployed::aligned_on(ctx, on).is_some();
    if !aligned_then || allowance.is_some_and(|allowance| amount <= allowance) {
        amount_now = unemployed::align(ctx, day, amount_now, steps, limits);
    }
    say_limits(ctx, &letter, day, amount_now, limits);
    Own { amount: Some(amount_now), wage: wage_behind(ctx, &letter, day), minimum_applies: !below || reason_ends }
}

/// Behind a minimum the wage is hidden: what is certain is the minimum of the day. On a day without one, the amount of
/// the letter is the most that it can be.
fn behind_minimum(
    ctx: &Context,
    letter: &Letter,
    day: Day,
    same: bool,
    steps: &mut Vec<Step>,
    limits: &mut Limits,
) -> Own {
    let id = LimitId::LetterAtMinimum;
    if matches!(minimum(ctx, day), Ok(Some(_))) {
        if !same {
            let effect = if Band::on(ctx, day) == Band::Full { Effect::MayRaise } else { Effect::Unknown };
            limits.add(id, args!(id; letter.amount), effect);
        }
        return Own { amount: None, wage: None, minimum_applies: true };
    }
    limits.add(id, args!(id; letter.amount), Effect::MayLower);
    let amount = index(ctx, letter, letter.amount, day, steps);
    Own { amount: Some(amount), wage: None, minimum_applies: true }
}

/// A letter of after the capped step, for an incapacity that began before it: the amount of the last day before the step,
/// and how it follows from the letter.
fn before_step(ctx: &Context, letter: &Letter) -> Option<(Letter, Step)> {
    let capped = CappedStep::taken_on(ctx.law, letter.on).filter(|capped| ctx.clock.start() < capped.day)?;
    let earlier = |amount| Letter { amount, on: capped.day.previous(), ..letter.clone() };
    if let Some(before) = capped.undo(ctx.law, letter.amount, letter.on) {
        return Some((earlier(before), capped.explain_undone(letter.amount, before)));
    }
    let from = coefficient(ctx.law, letter.on)?;
    let before = grow(letter.amount, &from, &capped.before);
    Some((earlier(before), indexed_step(letter, letter.amount, &from, &capped.before, before)))
}

/// Whether the amount is the maximum of its day.
fn at_ceiling(ctx: &Context, letter: &Letter) -> bool {
    ceiling_on(ctx, letter, letter.on).is_some_and(|ceiling| letter.amount >= ceiling.maximum(ctx.law))
}

/// The ceiling of a day, for the phase and the family that the amount of the letter was made for.
fn ceiling_on(ctx: &Context, letter: &Letter, day: Day) -> Option<Ceiling> {
    let rate = letter.phase.rate(ctx, day, letter.family)?;
    daily_ceiling(ctx.law, letter.phase.start(ctx), day, &rate)
}

/// A letter that shows the maximum of its day, on a day with another index: the maximum of that day. The wage rises no less
/// than the ceiling, so it stays above it.
fn at_maximum(ctx: &Context, letter: &Letter, day: Day, steps: &mut Vec<Step>, limits: &mut Limits) -> Option<Money> {
    let then = ceiling_on(ctx, letter, letter.on)?;
    let now = ceiling_on(ctx, letter, day)?;
    if letter.amount != then.maximum(ctx.law) || then.amount == now.amount {
        return None;
    }
    let amount = now.maximum(ctx.law);
    let id = StepId::LetterAtMaximum;
    let sources = now.sources().at_most(Status::Derived);
    steps.add(Step::eur(id, args!(id; letter.amount, letter.on, now.amount, now.rate.value), amount, sources));
    now.say_cent(ctx.law, limits);
    Some(amount)
}

/// An amount of the letter's day on another day: amount × coefficient now / coefficient then, rounded to the cent
/// (assumed), with the capped step where it lies between.
fn index(ctx: &Context, letter: &Letter, amount: Money, day: Day, steps: &mut Vec<Step>) -> Money {
    let cents = ctx.law.decimals(Param::RoundDailyBenefit);
    let (Some(from), Some(to)) = (coefficient(ctx.law, letter.on), coefficient(ctx.law, day)) else {
        return amount;
    };
    if let Some(capped) = CappedStep::of(ctx.law) {
        if letter.on < capped.day && capped.day <= day {
            let before = grow(amount, &from, &capped.before).round(cents);
            if capped.caps(before) {
                steps.add(if from.value == capped.before.value {
                    letter_step(letter, before)
                } else {
                    indexed_step(letter, amount, &from, &capped.before, before)
                });
                let (after, why) = capped.apply(ctx.law, before, day);
                steps.extend(why);
                return after;
            }
        }
        if day < capped.day
            && let Some((earlier, step)) = before_step(ctx, letter)
        {
            steps.add(step);
            let result = grow(earlier.amount, &capped.before, &to).round(cents);
            if capped.before.value != to.value {
                steps.add(indexed_step(&earlier, earlier.amount, &capped.before, &to, result));
            }
            return result;
        }
    }
    let result = grow(amount, &from, &to).round(cents);
    steps.add(if from.value == to.value {
        letter_step(letter, result)
    } else {
        indexed_step(letter, amount, &from, &to, result)
    });
    result
}

fn letter_step(letter: &Letter, amount: Money) -> Step {
    let id = StepId::LetterAmount;
    let sources = Sources::rule(Param::PrimaryRate, Status::Official);
    Step::eur(id, args!(id; letter.amount, letter.on), amount, sources)
}

fn indexed_step(letter: &Letter, amount: Money, from: &Known<Decimal>, to: &Known<Decimal>, result: Money) -> Step {
    let id = StepId::LetterIndexed;
    let sources = Sources::of(from).and(to).at_most(Status::Assumed);
    Step::eur(id, args!(id; amount, letter.on, from.value, to.value), result, sources)
}

/// After a passage or a change of family in invalidity: the wage behind the letter at the new percentage.
fn convert(ctx: &Context, letter: &Letter, day: Day, steps: &mut Vec<Step>, limits: &mut Limits) -> Money {
    let earlier = before_step(ctx, letter);
    steps.extend(earlier.iter().map(|(_, step)| step.clone()));
    let letter = earlier.as_ref().map_or(letter, |(earlier, _)| earlier);
    let (then, now) = (letter.phase, Phase::on(ctx, day));
    let rates = || {
        let old = then.rate(ctx, letter.on, letter.family)?;
        let new = now.rate(ctx, day, ctx.case.person.family_on(day))?;
        Some((old, new))
    };
    let Some((old, new)) = rates() else { return letter.amount };
    let wage = wage_on_letter(ctx, letter, old.value);
    let id = StepId::LetterWage;
    let arguments = args!(id; letter.amount, letter.on, old.value);
    steps.add(Step::eur(id, arguments, wage, Sources::of(&old).at_most(Status::Derived)));
    let cents = ctx.law.decimals(Param::RoundDailyBenefit);
    let id = StepId::InvalidityRate;
    let family = ctx.case.person.family_on(day);
    let invalidity = rate::invalidity_start(ctx);
    let phase_start = now.start(ctx);
    let wage = daily_ceiling(ctx.law, phase_start, letter.on, &new)
        .filter(|ceiling| ceiling.amount < wage)
        .map_or(wage, |ceiling| ceiling.count(ctx.law, wage, phase_start, steps).0);
    let at_new_rate = wage.percent(new.value).round(cents);
    if now == Phase::Invalidity {
        let family = family.word();
        let arguments = args!(id; wage, new.value, family, invalidity);
        steps.add(Step::eur(id, arguments, at_new_rate, Sources::of(&new).at_most(Status::Derived)));
    } else {
        let id = StepId::PrimaryRate;
        let arguments = args!(id; wage, new.value);
        steps.add(Step::eur(id, arguments, at_new_rate, Sources::of(&new).at_most(Status::Derived)));
    }
    if then != now {
        let id = LimitId::LetterPassage;
        limits.add(id, args!(id; invalidity), Effect::Unknown);
    }
    if letter.at_ceiling {
        let id = LimitId::LetterAtCeiling;
        limits.add(id, args!(id; letter.amount), Effect::MayRaise);
    }
    // Unrounded until the end, so that the cent is rounded once.
    index_exact(ctx, letter, wage.percent(new.value), at_new_rate, day, steps)
}

/// As [`index`], from an unrounded amount.
fn index_exact(ctx: &Context, letter: &Letter, exact: Money, shown: Money, day: Day, steps: &mut Vec<Step>) -> Money {
    let (Some(from), Some(to)) = (coefficient(ctx.law, letter.on), coefficient(ctx.law, day)) else { return shown };
    if from.value == to.value {
        return shown;
    }
    index(ctx, letter, exact, day, steps)
}

/// The wage per day behind the letter, on the letter's day. At the maximum it is the ceiling itself.
fn wage_on_letter(ctx: &Context, letter: &Letter, percent: Percent) -> Money {
    let ceiling = ceiling_on(ctx, letter, letter.on).filter(|_| letter.at_ceiling);
    ceiling
        .map(|ceiling| ceiling.amount)
        .unwrap_or_else(|| Money::new(divide(letter.amount.decimal(), percent.fraction())))
}

/// Whether an unemployment benefit stands in for the wage: in months 1 to 6, unless the letter is below that benefit.
fn shows_allowance(ctx: &Context, letter: &Letter) -> bool {
    let allowance = ctx.case.incapacity.unemployment_benefit;
    unemployed::aligned_on(ctx, letter.on).is_some() && allowance.is_none_or(|allowance| letter.amount >= allowance)
}

/// The wage per day behind the letter on another day, when the letter does not hide it.
fn wage_behind(ctx: &Context, letter: &Letter, day: Day) -> Option<Money> {
    if letter.minimum == Some(letter.amount) || shows_allowance(ctx, letter) {
        return None;
    }
    let letter = before_step(ctx, letter).map_or_else(|| letter.clone(), |(earlier, _)| earlier);
    let percent = letter.phase.rate(ctx, letter.on, letter.family)?;
    let (from, to) = (coefficient(ctx.law, letter.on)?, coefficient(ctx.law, day)?);
    Some(grow(wage_on_letter(ctx, &letter, percent.value), &from, &to))
}

fn say_limits(ctx: &Context, letter: &Letter, day: Day, amount: Money, limits: &mut Limits) {
    if shows_allowance(ctx, letter)
        && let (None, Some(last)) =
            (unemployed::aligned_on(ctx, day), ctx.law.count(Param::UnemployedAlignmentLastMonth, letter.on))
    {
        let change = ctx.clock.first_day_of(last.value.saturating_add(1));
        let id = LimitId::LetterUnemployedMonth7;
        limits.add(id, args!(id; change), Effect::MayRaise);
    }
    // Through the step, or at another percentage after it, the amount depends on how the step is taken.
    let same_rate = letter.phase == Phase::on(ctx, day) && letter.family == ctx.case.person.family_on(day);
    if let Some(capped) = CappedStep::of(ctx.law)
        && ((letter.on < capped.day) != (day < capped.day) || (capped.day <= day && !same_rate))
        && capped.caps(amount)
    {
        capped.say(limits);
    }
    if coefficient(ctx.law, letter.on) != coefficient(ctx.law, day) {
        let id = LimitId::RunningIndexRounding;
        limits.add(id, args!(id), Effect::Unknown);
    }
}
