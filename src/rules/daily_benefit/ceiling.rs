//! The most that counts of a daily wage (RD 3 July 1996, art. 212).

use rust_decimal::Decimal;

use super::super::index::{CappedStep, coefficient};
use crate::explain::{AddStep, Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Known, Law, Param};
use crate::units::{Day, Money, Percent};

/// The ceiling of a day with what it is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ceiling {
    /// Per day of the six-day week, rounded to 4 decimals.
    pub(crate) amount: Money,
    /// The base, selected by the first day of the phase.
    pub(super) base: Known<Money>,
    /// The coefficient that makes the ceiling, or the one before the capped step.
    pub(super) factor: Known<Decimal>,
    /// The percentage of the benefit for which it counts.
    pub(super) rate: Known<Percent>,
    /// The capped step, where it makes the ceiling.
    pub(super) capped: Option<Capped>,
}

/// A ceiling worked back from the highest benefit through the capped step.
#[derive(Clone, Copy, Debug)]
pub(super) struct Capped {
    pub(super) step: CappedStep,
    /// The ceiling before the step.
    pub(super) before: Money,
    /// The highest benefit after the step, with the 4 decimals of the ceiling.
    maximum: Money,
    /// The day on which the ceiling is asked: later steps count in full.
    day: Day,
}

/// The ceiling on a day, for the phase that began on `start` and the percentage of its benefit.
///
/// Base × coefficient, rounded to 4 decimals. From the capped step of September 2026 on, where the highest benefit is
/// above the threshold: (percentage × the ceiling before it, to 4 decimals, + the rise) / percentage. So the ceiling
/// depends on the percentage. Derived from the one ceiling that is printed (189.3583 for 60 %), the same for a benefit that
/// was running and for one that begins later.
pub(crate) fn daily_ceiling(law: &Law, start: Day, day: Day, rate: &Known<Percent>) -> Option<Ceiling> {
    let base = law.money(Param::CeilingBase, start)?;
    let decimals = law.decimals(Param::RoundCeiling);
    let indexed = |factor: Known<Decimal>| base.value.times(factor.value).round(decimals);
    let worked_back = |step: CappedStep| {
        let before = indexed(step.before);
        let highest = before.percent(rate.value).round(decimals);
        step.caps(highest).then(|| Capped { step, before, maximum: highest.plus(step.rise), day })
    };
    let capped = CappedStep::taken_on(law, day).and_then(worked_back);
    let factor = coefficient(law, capped.map_or(day, |capped| capped.step.day.previous()))?;
    let amount = capped.map_or_else(
        || indexed(factor),
        |capped| capped.step.later(law, capped.at_step(law, rate), day, decimals, &mut Vec::new()),
    );
    Some(Ceiling { amount, base, factor, rate: *rate, capped })
}

impl Capped {
    /// The ceiling on the day of the step.
    fn at_step(&self, law: &Law, rate: &Known<Percent>) -> Money {
        self.maximum.over(rate.value.fraction()).round(law.decimals(Param::RoundCeiling))
    }
}

impl Ceiling {
    /// The capped step that makes this ceiling, with the ceiling of the day before it.
    pub(super) fn before_step(&self) -> Option<(CappedStep, Ceiling)> {
        self.capped.map(|capped| (capped.step, Ceiling { amount: capped.before, capped: None, ..*self }))
    }

    /// The highest benefit with this ceiling, to the cent.
    pub(super) fn maximum(&self, law: &Law) -> Money {
        self.amount.percent(self.rate.value).round(law.decimals(Param::RoundDailyBenefit))
    }

    /// Where it comes from.
    pub(super) fn sources(&self) -> Sources {
        match self.capped {
            Some(Capped { step, .. }) => step.sources().and(&self.base).and(&self.factor).and(&self.rate),
            None => Sources::of(&self.base).and(&self.factor),
        }
    }

    /// Says that the highest benefit may be another cent: rounded from 4 decimals first, as the old tables of RIZIV/INAMI
    /// print it. No source says which one is paid.
    pub(super) fn say_cent(&self, law: &Law, limits: &mut Limits) {
        let printed = self.amount.percent(self.rate.value).round(law.decimals(Param::RoundCeiling));
        let decimals = law.decimals(Param::RoundCeiling);
        let exact = self.capped.map_or(printed, |Capped { step, maximum, day, .. }| {
            step.later(law, maximum, day, decimals, &mut Vec::new())
        });
        let (maximum, other) = (self.maximum(law), exact.round(law.decimals(Param::RoundDailyBenefit)));
        if other != maximum {
            let id = LimitId::MaximumCent;
            let effect = if maximum < other { Effect::MayRaise } else { Effect::MayLower };
            limits.add(id, args!(id; maximum, other), effect);
        }
    }

    /// What counts of a wage: at most the ceiling. Adds why, and whether the ceiling is reached.
    pub(super) fn count(&self, law: &Law, wage: Money, phase_start: Day, steps: &mut Vec<Step>) -> (Money, bool) {
        let reached = wage > self.amount;
        let counted = wage.min(self.amount);
        let sources = self.sources();
        let Some(capped) = self.capped else {
            let id = if reached { StepId::CeilingReached } else { StepId::CeilingNotReached };
            let arguments = args!(id; wage, self.amount, self.base.value, self.factor.value, phase_start);
            steps.add(Step::eur(id, arguments, counted, sources));
            return (counted, reached);
        };
        let Capped { step, before, maximum, day } = capped;
        let at_step = capped.at_step(law, &self.rate);
        let id = StepId::CappedCeiling;
        let arguments = args!(
            id; before, self.base.value, self.factor.value, phase_start, self.rate.value, maximum, step.rise, step.day
        );
        steps.add(Step::eur(id, arguments, at_step, sources.clone()));
        let mut later = Vec::new();
        step.later(law, at_step, day, law.decimals(Param::RoundCeiling), &mut later);
        steps.extend(later);
        let id = if reached { StepId::CappedCeilingReached } else { StepId::CappedCeilingNotReached };
        steps.add(Step::eur(id, args!(id; wage, self.amount), counted, sources));
        (counted, reached)
    }
}
