//! The index: amounts of the law follow the pivot index in steps of 2 %.
//!
//! Coefficient of n steps since pivot index 103.14 = 1.02^n rounded half-up to 4 decimals; an amount is its base times the
//! coefficient, rounded once, never the last amount times 1.02 (law of 2 August 1971; the rounding follows from every
//! published table). The step of 1 September 2026 counts only up to a monthly threshold (programme law of 30 May 2026).

use rust_decimal::Decimal;

use crate::explain::{Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Known, Law, Param, Status};
use crate::units::{Day, Money, multiply, power, round};

/// The coefficient on a day. Before the first known step, that of the first known step.
pub(crate) fn coefficient(law: &Law, day: Day) -> Option<Known<Decimal>> {
    let (history, _) = law.span(Param::IndexSteps)?;
    coefficient_of(law, law.count(Param::IndexSteps, day.max(history))?)
}

/// The coefficient of a number of steps.
pub(crate) fn coefficient_of(law: &Law, steps: Known<u32>) -> Option<Known<Decimal>> {
    let (history, _) = law.span(Param::IndexStepPercent)?;
    let rate = law.decimal(Param::IndexStepPercent, steps.from().max(history))?;
    let growth = Decimal::ONE.checked_add(multiply(rate.value, Decimal::new(1, 2)))?;
    let decimals = law.decimals(Param::RoundIndexCoefficient);
    Some(steps.map(|n| round(power(growth, n), decimals)))
}

/// An amount from the coefficient of one day to that of another, unrounded.
pub(crate) fn grow(amount: Money, from: &Known<Decimal>, to: &Known<Decimal>) -> Money {
    amount.times(to.value).over(from.value)
}

/// The first day of the index history that is encoded.
pub(crate) fn history(law: &Law) -> Option<Day> {
    law.span(Param::IndexSteps).map(|(first, _)| first)
}

/// An index step that counts only up to a threshold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CappedStep {
    /// The day on which it takes effect.
    pub(crate) day: Day,
    /// The threshold per day of a six-day week, unrounded.
    pub(crate) threshold: Known<Money>,
    /// The step, 2 %.
    rate: Known<crate::units::Percent>,
    /// What an amount above the threshold rises by: 2 % of the threshold, rounded to the cent (derived).
    pub(crate) rise: Money,
    /// The coefficient before the step.
    pub(crate) before: Known<Decimal>,
    /// The coefficient of the step itself: the steps after it count in full again.
    pub(crate) at: Known<Decimal>,
}

impl CappedStep {
    /// The capped step that the law knows, if any.
    pub(crate) fn of(law: &Law) -> Option<CappedStep> {
        let (day, _) = law.span(Param::IndexCapThreshold)?;
        let monthly = law.money(Param::IndexCapThreshold, day)?;
        let divisor = law.decimal(Param::IndexCapDivisor, day)?;
        let threshold = monthly.map(|money| money.over(divisor.value));
        let rate = law.percent(Param::IndexStepPercent, day)?;
        let rise = threshold.value.percent(rate.value).round(law.decimals(Param::RoundIndexRise));
        let (before, at) = (coefficient(law, day.previous())?, coefficient(law, day)?);
        Some(CappedStep { day, threshold, rate, rise, before, at })
    }

    /// The capped step, for a day on which it has been taken.
    pub(crate) fn taken_on(law: &Law, day: Day) -> Option<CappedStep> {
        CappedStep::of(law).filter(|capped| capped.day <= day)
    }

    /// Whether an amount of before the step is above the threshold, so that the step is capped.
    pub(crate) fn caps(&self, before: Money) -> bool {
        before > self.threshold.value
    }

    /// An amount above the threshold on a day after the step, rounded to the cent, and why. Later steps count in full, without
    /// catching up; that they are taken from the amount after this step is assumed.
    pub(crate) fn apply(&self, law: &Law, before: Money, day: Day) -> (Money, Vec<Step>) {
        let decimals = law.decimals(Param::RoundDailyBenefit);
        let after = before.plus(self.rise).round(decimals);
        let id = StepId::CappedIndexStep;
        let args = args!(id; before, self.threshold.value, self.rate.value, self.rise, self.day);
        let mut steps = vec![Step::eur(id, args, after, self.sources())];
        let now = self.later(law, after, day, decimals, &mut steps);
        (now, steps)
    }

    /// An amount of the day of the step on a later day, rounded: the steps in between count in full.
    pub(crate) fn later(&self, law: &Law, amount: Money, day: Day, decimals: u32, steps: &mut Vec<Step>) -> Money {
        let Some(now) = coefficient(law, day).filter(|now| now.value != self.at.value) else { return amount };
        let result = grow(amount, &self.at, &now).round(decimals);
        let id = StepId::IndexedAfterCap;
        let sources = self.sources().and(&now).at_most(Status::Assumed);
        steps.push(Step::eur(id, args!(id; amount, self.day, self.at.value, now.value), result, sources));
        result
    }

    /// The amount before the step that gives `after` on a day after it: the inverse of [`CappedStep::apply`] above the
    /// threshold.
    pub(crate) fn undo(&self, law: &Law, after: Money, day: Day) -> Option<Money> {
        let at_step = grow(after, &coefficient(law, day)?, &self.at);
        let before = at_step.minus(self.rise).round(law.decimals(Param::RoundDailyBenefit));
        self.caps(before).then_some(before)
    }

    /// The step taken back, as an explanation.
    pub(crate) fn explain_undone(&self, after: Money, before: Money) -> Step {
        let id = StepId::CappedIndexStepUndone;
        let args = args!(id; after, self.threshold.value, self.rate.value, self.rise, self.day);
        Step::eur(id, args, before, self.sources())
    }

    /// Where the step comes from. How it counts for an amount a day is derived from one printed ceiling.
    pub(crate) fn sources(&self) -> Sources {
        Sources::of(&self.threshold).and(&self.rate).at_most(Status::Derived)
    }

    /// Says that the amount depends on how the step is taken.
    pub(crate) fn say(&self, limits: &mut Limits) {
        let id = LimitId::IndexStepCapped;
        limits.add(id, args!(id; self.day, self.threshold.value, self.rise), Effect::Unknown);
    }
}
