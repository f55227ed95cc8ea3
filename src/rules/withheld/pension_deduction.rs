//! 3.5 % for the pension sector on an invalidity benefit (royal decree no. 33 of 30 March 1982).

use super::super::index::coefficient;
use super::super::{Context, has_dependants};
use crate::explain::{Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Known, Param, Status};
use crate::units::{Day, Money, Percent};

/// The deduction from one day's benefit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PensionDeduction {
    /// What is deducted a day, in cents.
    pub(crate) daily: Money,
    rate: Known<Percent>,
    threshold: Money,
    status: Status,
    sources: Sources,
}

impl PensionDeduction {
    /// The deduction from a daily benefit in invalidity: 3.5 %, but never so much that less than the threshold is left;
    /// per day, rounded half-up to the cent.
    ///
    /// The threshold is (938.50, with dependants + 191.94) × coefficient / 26, rounded to the cent.
    pub(crate) fn of(ctx: &Context, daily: Money, day: Day, limits: &mut Limits) -> Option<PensionDeduction> {
        let law = ctx.law;
        let rate = law.percent(Param::PensionDeductionRate, day)?;
        let base = law.money(Param::PensionThresholdBase, day)?;
        let divisor = law.decimal(Param::PensionThresholdDivisor, day)?;
        let factor = coefficient(law, day)?;
        let mut monthly = base.value;
        let mut sources = Sources::of(&rate).and(&base).and(&divisor).and(&factor);
        let mut status = base.status;
        if has_dependants(ctx.case.person.family_on(day)) {
            let more = law.money(Param::PensionThresholdDependants, day)?;
            monthly = monthly.plus(more.value);
            sources = sources.and(&more);
            status = status.max(more.status);
        }
        let cents = law.decimals(Param::RoundPensionDeduction);
        let threshold = monthly.times(factor.value).over(divisor.value).round(cents);
        let whole = daily.percent(rate.value);
        let deduction = whole.min(daily.minus_to_zero(threshold)).round(cents);
        if status == Status::Assumed && whole > Money::ZERO {
            let id = LimitId::PensionDeductionUncertain;
            limits.add(id, args!(id; threshold), Effect::Unknown);
        }
        Some(PensionDeduction { daily: deduction, rate, threshold, status, sources })
    }

    /// The deduction over a number of days, with its reason.
    pub(crate) fn explain(&self, daily: Money, days: u32) -> Step {
        let total = self.daily.days(days);
        let sources = self.sources.clone().at_most(self.status);
        if self.daily == Money::ZERO {
            let id = StepId::PensionDeductionNone;
            return Step::eur(id, args!(id; daily, self.rate.value, self.threshold), total, sources);
        }
        let id = StepId::PensionDeduction;
        let arguments = args!(id; daily, self.rate.value, self.threshold, days, self.daily);
        Step::eur(id, arguments, total, sources)
    }
}
