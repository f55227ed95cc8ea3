//! The unemployed: in the first six months not more than the unemployment benefit (RD 3 July 1996, art. 211 § 2).

use super::super::Context;
use crate::case::Scheme;
use crate::explain::{AddStep, Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Known, Param};
use crate::units::{Day, Money};

/// The last month of the alignment, when the day is in it and the person was unemployed.
pub(super) fn aligned_on(ctx: &Context, day: Day) -> Option<Known<u32>> {
    if ctx.case.person.scheme != Scheme::Unemployed {
        return None;
    }
    let last = ctx.law.count(Param::UnemployedAlignmentLastMonth, day)?;
    (ctx.clock.month_on(day) <= last.value).then_some(last)
}

/// The lower of the own amount and the unemployment benefit, in months 1 to 6.
///
/// Not applied in temporary unemployment; a period of maternity protection just before counts in the months. A case can say
/// neither: two limits. The unemployment benefit is kept as entered.
pub(super) fn align(ctx: &Context, day: Day, own: Money, steps: &mut Vec<Step>, limits: &mut Limits) -> Money {
    let Some(last) = aligned_on(ctx, day) else { return own };
    let Some(allowance) = ctx.case.incapacity.unemployment_benefit else {
        let id = LimitId::UnemploymentBenefitUnknown;
        limits.add(id, args!(id; last.value), Effect::MayLower);
        return own;
    };
    let lower = allowance < own;
    let id = if lower { StepId::UnemploymentAlignment } else { StepId::UnemploymentAlignmentNotReached };
    let amount = own.min(allowance);
    steps.add(Step::eur(id, args!(id; own, allowance, last.value), amount, Sources::of(&last)));
    if lower {
        let id = LimitId::TemporaryUnemploymentAlignment;
        limits.add(id, args!(id; last.value), Effect::MayRaise);
        let id = LimitId::MaternityCounts;
        limits.add(id, args!(id; last.value), Effect::MayRaise);
        let steps_between = |a: Day, b: Day| {
            let at = |day| ctx.law.lookup(Param::IndexSteps, day).known().map(|known| known.value);
            at(a) != at(b)
        };
        if steps_between(ctx.clock.start(), day) {
            let id = LimitId::UnemploymentBenefitNotIndexed;
            limits.add(id, args!(id; allowance), Effect::MayRaise);
        }
    }
    amount
}
