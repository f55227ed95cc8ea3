//! A benefit known from the fund's letter, carried to another day.
//!
//! The fund has applied the law to everything it knows, so on the letter's day the amount stands as it is, and it goes on
//! standing while nothing changes but the index. Where the rule changes, what the letter cannot tell is a limit: behind a
//! minimum or a maximum the wage is hidden.

use super::super::Context;
use super::super::index::{CappedStep, coefficient, history};
use super::minimum::{Band, minimum};
use super::rate::Phase;
use super::{Own, rate, unemployed};
use crate::case::Scheme;
use crate::explain::{Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Param, Status};
use crate::units::{Day, Money, Percent, divide};

/// The letter, and what it shows.
struct Letter {
    amount: Money,
    on: Day,
    /// The minimum of the letter's day.
    minimum: Option<Money>,
    at_ceiling: bool,
}

/// The own amount on a day, for a letter.
pub(super) fn own(ctx: &Context, day: Day, amount: Money, on: Day, steps: &mut Vec<Step>, limits: &mut Limits) -> Own {
    let letter = Letter { amount, on, minimum: letter_minimum(ctx, on), at_ceiling: at_ceiling(ctx, on, amount) };
    let (then, now) = (Phase::on(ctx, on), Phase::on(ctx, day));
    let family_then = ctx.case.person.family_on(on);
    let family_now = ctx.case.person.family_on(day);
    let same_rule = then == now && (then == Phase::Primary || family_then == family_now);
    let same_band = Band::on(ctx, on) == Band::on(ctx, day);
    let below = letter.minimum.is_some_and(|minimum| amount < minimum);
    // A letter below the minimum of its day says that the fund knows why that minimum is not due; nothing in the case
    // says that it will be due later. (A letter of before the first minimum says nothing of the kind.)
    if let (true, Some(minimum)) = (below, letter.minimum) {
        let id = LimitId::LetterBelowMinimum;
        limits.add(id, args!(id; amount, minimum), Effect::MayRaise);
    }
    // Behind a minimum the wage is hidden: what is certain is the minimum of the day.
    if letter.minimum == Some(amount) && matches!(minimum(ctx, day), Ok(Some(_))) {
        if !(same_rule && same_band) {
            let id = LimitId::LetterAtMinimum;
            limits.add(id, args!(id; amount), Effect::MayRaise);
        }
        return Own { amount: None, wage: None, minimum_applies: true };
    }
    let amount_now =
        if same_rule { carry(ctx, &letter, day, steps) } else { convert(ctx, &letter, day, steps, limits) };
    say_limits(ctx, &letter, day, amount_now, limits);
    Own { amount: Some(amount_now), wage: wage_behind(ctx, &letter, day), minimum_applies: !below }
}

fn letter_minimum(ctx: &Context, on: Day) -> Option<Money> {
    minimum(ctx, on).ok().flatten().map(|minimum| minimum.amount)
}

/// Whether the amount is the maximum of its day: the percentage of the indexed ceiling.
fn at_ceiling(ctx: &Context, on: Day, amount: Money) -> bool {
    let phase = Phase::on(ctx, on);
    let maximum = || {
        let base = ctx.law.money(Param::CeilingBase, phase.start(ctx))?;
        let factor = coefficient(ctx.law, on)?;
        let percent = phase.rate(ctx, on, ctx.case.person.family_on(on))?;
        let ceiling = base.value.times(factor.value).round(ctx.law.decimals(Param::RoundCeiling));
        Some(ceiling.percent(percent.value).round(ctx.law.decimals(Param::RoundDailyBenefit)))
    };
    maximum().is_some_and(|maximum| amount >= maximum)
}

/// The amount through index steps: amount × coefficient now / coefficient then, rounded to the cent (assumed).
fn carry(ctx: &Context, letter: &Letter, day: Day, steps: &mut Vec<Step>) -> Money {
    index(ctx, letter, letter.amount, day, steps)
}

/// An amount of the letter's day on another day, with its step.
fn index(ctx: &Context, letter: &Letter, amount: Money, day: Day, steps: &mut Vec<Step>) -> Money {
    let cents = ctx.law.decimals(Param::RoundDailyBenefit);
    let (Some(from), Some(to)) = (coefficient(ctx.law, letter.on), coefficient(ctx.law, day)) else {
        return amount;
    };
    let grow = |amount: Money, to| Money::new(divide(amount.times(to).decimal(), from.value)).round(cents);
    let id = StepId::LetterIndexed;
    let explain = |to: &crate::law::Known<rust_decimal::Decimal>, result: Money| {
        let sources = Sources::of(&from).and(to).at_most(Status::Assumed);
        Step::eur(id, args!(id; amount, letter.on, from.value, to.value), result, sources)
    };
    if let Some(capped) = CappedStep::of(ctx.law) {
        if letter.on < capped.day && capped.day <= day {
            let before = grow(amount, capped.before.value);
            if capped.caps(before) {
                if from.value != capped.before.value {
                    steps.push(explain(&capped.before, before));
                } else {
                    steps.push(letter_step(letter, amount));
                }
                let after = capped.apply(ctx.law, before);
                steps.push(capped.explain(before, after));
                return after;
            }
        }
        if day < capped.day
            && capped.day <= letter.on
            && let Some(before) = capped.undo(ctx.law, amount)
        {
            let result = Money::new(divide(before.times(to.value).decimal(), capped.before.value)).round(cents);
            steps.push(explain(&to, result));
            return result;
        }
    }
    if from.value == to.value {
        let amount = amount.round(cents);
        steps.push(letter_step(letter, amount));
        return amount;
    }
    let result = grow(amount, to.value);
    steps.push(explain(&to, result));
    result
}

fn letter_step(letter: &Letter, amount: Money) -> Step {
    let id = StepId::LetterAmount;
    let sources = Sources::rule(Param::PrimaryRate, Status::Official);
    Step::eur(id, args!(id; letter.amount, letter.on), amount, sources)
}

/// After a passage or a change of family in invalidity: the wage behind the letter at the new percentage.
fn convert(ctx: &Context, letter: &Letter, day: Day, steps: &mut Vec<Step>, limits: &mut Limits) -> Money {
    let (then, now) = (Phase::on(ctx, letter.on), Phase::on(ctx, day));
    let rates = || {
        let old = then.rate(ctx, letter.on, ctx.case.person.family_on(letter.on))?;
        let new = now.rate(ctx, day, ctx.case.person.family_on(day))?;
        Some((old, new))
    };
    let Some((old, new)) = rates() else { return letter.amount };
    let wage = wage_on_letter(ctx, letter, old.value);
    let id = StepId::LetterWage;
    let arguments = args!(id; letter.amount, letter.on, old.value);
    steps.push(Step::eur(id, arguments, wage, Sources::of(&old).at_most(Status::Derived)));
    let cents = ctx.law.decimals(Param::RoundDailyBenefit);
    let id = StepId::InvalidityRate;
    let family = ctx.case.person.family_on(day);
    let invalidity = rate::invalidity_start(ctx);
    let at_new_rate = wage.percent(new.value).round(cents);
    if now == Phase::Invalidity {
        let arguments = args!(id; wage, new.value, family.word(), invalidity);
        steps.push(Step::eur(id, arguments, at_new_rate, Sources::of(&new).at_most(Status::Derived)));
    } else {
        let id = StepId::PrimaryRate;
        let arguments = args!(id; wage, new.value);
        steps.push(Step::eur(id, arguments, at_new_rate, Sources::of(&new).at_most(Status::Derived)));
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
    let phase = Phase::on(ctx, letter.on);
    if letter.at_ceiling
        && let (Some(base), Some(factor)) =
            (ctx.law.money(Param::CeilingBase, phase.start(ctx)), coefficient(ctx.law, letter.on))
    {
        return base.value.times(factor.value).round(ctx.law.decimals(Param::RoundCeiling));
    }
    Money::new(divide(letter.amount.decimal(), percent.fraction()))
}

/// The wage per day behind the letter on another day, when the letter does not hide it.
fn wage_behind(ctx: &Context, letter: &Letter, day: Day) -> Option<Money> {
    if letter.minimum == Some(letter.amount) || unemployed::aligned_on(ctx, letter.on).is_some() {
        return None;
    }
    let percent = Phase::on(ctx, letter.on).rate(ctx, letter.on, ctx.case.person.family_on(letter.on))?;
    let (from, to) = (coefficient(ctx.law, letter.on)?, coefficient(ctx.law, day)?);
    let wage = wage_on_letter(ctx, letter, percent.value);
    Some(Money::new(divide(wage.times(to.value).decimal(), from.value)))
}

fn say_limits(ctx: &Context, letter: &Letter, day: Day, amount: Money, limits: &mut Limits) {
    if ctx.case.person.scheme == Scheme::Unemployed
        && unemployed::aligned_on(ctx, letter.on).is_some()
        && let (None, Some(last)) =
            (unemployed::aligned_on(ctx, day), ctx.law.count(Param::UnemployedAlignmentLastMonth, letter.on))
    {
        let change = ctx.clock.first_day_of(last.value.saturating_add(1));
        let id = LimitId::LetterUnemployedMonth7;
        limits.add(id, args!(id; change), Effect::MayRaise);
    }
    if let Some(capped) = CappedStep::of(ctx.law)
        && (letter.on < capped.day) != (day < capped.day)
        && capped.caps(amount)
    {
        let id = LimitId::IndexStepCapped;
        limits.add(id, args!(id; capped.day, capped.threshold.value), Effect::Unknown);
    }
    if history(ctx.law).is_some() && coefficient(ctx.law, letter.on) != coefficient(ctx.law, day) {
        let id = LimitId::RunningIndexRounding;
        limits.add(id, args!(id), Effect::Unknown);
    }
}
