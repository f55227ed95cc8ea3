//! The aid of a way back: what is in its months.

mod offers;

use rust_decimal::Decimal;

use super::month::MonthParts;
use super::outcome::{EmployerMonth, MonthSubsidy, Range};
use super::plan::Plan;
use crate::case::Subsidy;
use crate::case::employer::SubsidyKind;
use crate::explain::{Effect, EmployerLimitId, EmployerLimits, EmployerStep, EmployerStepId, Sources, args};
use crate::law::{Known, Param};
use crate::rules::employer::EmployerContext;
use crate::rules::employer::resumption_premium::{Premium, premium};
use crate::rules::employer::wage_subsidy::{amount, base, guidance, rate};
use crate::units::{Day, Money, Month, Percent, Period};

/// The aid of a plan.
pub(super) struct Aid<'a> {
    ctx: &'a EmployerContext<'a>,
    premium: Option<(Day, Premium)>,
}

impl<'a> Aid<'a> {
    /// The aid that a plan can have.
    pub(super) fn of(ctx: &'a EmployerContext<'a>, plan: &Plan) -> Aid<'a> {
        let premium = plan.first_permitted().map(|(work, last)| (work.from, premium(ctx, &work, last)));
        Aid { ctx, premium }
    }

    /// The premium and the day on which its work begins, when nothing excludes it.
    pub(super) fn premium(&self) -> Option<(Day, &Premium, Known<Money>)> {
        let (from, premium) = self.premium.as_ref()?;
        let amount = premium.amount.filter(|_| premium.excluded.is_empty())?;
        Some((*from, premium, amount))
    }

    /// Adds the aid of a month to it.
    pub(super) fn add(&self, parts: &mut MonthParts, limits: &mut EmployerLimits) {
        let month = parts.month.month;
        let mut wage_aid = Range::default();
        let cost = parts.cost();
        for subsidy in self.ctx.case.subsidies.iter().filter(|_| parts.part > Decimal::ZERO) {
            let kind = subsidy.kind();
            let Some(rate) = rate(self.ctx, subsidy, month) else { continue };
            limits.add(EmployerLimitId::AidWholeMonths, &[], Effect::Unknown);
            self.say_limits(subsidy, limits);
            let Some((base, step)) = base(self.ctx, kind, month, &cost) else {
                let id = EmployerLimitId::AidCapUnknown;
                limits.add(id, args!(id; kind.word(), month), Effect::MayLower);
                continue;
            };
            parts.month.explanation.push(step);
            let ((low, high), step) = amount(self.ctx, kind, base, &rate);
            wage_aid = wage_aid.plus(Range { low, high });
            push(&mut parts.month, kind, Range { low, high }, step);
            // The guidance premium is of a quarter: it stands in its last month.
            if let Subsidy::IndividualMaatwerk { since, guidance: Some(need), .. } = *subsidy
                && month.number().is_multiple_of(3)
                && let Some((amount, step)) = guidance(self.ctx, since, need, month)
            {
                limits.add(EmployerLimitId::GuidanceIndex, &[], Effect::Unknown);
                wage_aid = wage_aid.plus(Range::one(amount));
                push(&mut parts.month, SubsidyKind::MaatwerkGuidance, Range::one(amount), step);
            }
        }
        if let (Some(before), true) = (parts.month.per_hour_before, parts.month.hours.decimal() > Decimal::ZERO) {
            let less = wage_aid.over(parts.month.hours.decimal(), self.ctx.cents());
            parts.month.per_hour_after = Some(Range::one(before).minus(less));
        }
        if let Some((from, premium, amount)) = self.premium()
            && premium.paid == Some(month)
            && let Some(request) = premium.request
        {
            let id = EmployerStepId::PremiumPaid;
            let step = EmployerStep::eur(id, args!(id; from, request), amount.value, Sources::of(&amount));
            push(&mut parts.month, SubsidyKind::ResumptionPremium, Range::one(amount.value), step);
            if let Some((_, invalidity)) = self.premium.as_ref().and(self.invalidity()) {
                let id = EmployerLimitId::PremiumInvalidity;
                limits.add(id, args!(id; invalidity), Effect::MayRaise);
            }
        }
        let aid = parts
            .month
            .subsidies
            .iter()
            .fold(Range::default(), |sum, aid| sum.plus(Range { low: aid.low, high: aid.high }));
        parts.month.cost_after = parts.month.cost_before.minus(aid);
    }

    fn invalidity(&self) -> Option<(Param, Day)> {
        crate::rules::employer::resumption_premium::invalidity(self.ctx).map(|day| (Param::InvalidityFirstMonth, day))
    }

    /// What is not sure about an aid that is counted.
    fn say_limits(&self, subsidy: &Subsidy, limits: &mut EmployerLimits) {
        let (ctx, since) = (self.ctx, subsidy.since());
        match subsidy {
            Subsidy::IndividualMaatwerk { .. } => {
                if let (Some(last), Some(other)) = (
                    ctx.law.count(Param::MaatwerkLastQuarter2, since),
                    ctx.law.count(Param::MaatwerkLastQuarter2Other, since),
                ) {
                    let id = EmployerLimitId::MaatwerkBands;
                    limits.add(id, args!(id; last.value, other.value), Effect::Unknown);
                }
            }
            Subsidy::Vop { .. } => {}
            Subsidy::AviqIntegration { .. } | Subsidy::AviqCompensation { .. } | Subsidy::Phare { .. } => {
                if let Some(cap) = ctx.law.percent(Param::AviqWageCapPercent, since) {
                    let id = EmployerLimitId::AidCapPartTime;
                    limits.add(id, args!(id; cap.value), Effect::Unknown);
                }
            }
        }
        if let Subsidy::Phare { .. } = subsidy
            && let Some((low, high)) = self.phare(since)
        {
            let id = EmployerLimitId::PhareSources;
            limits.add(id, args!(id; low.value, high.value), Effect::Unknown);
        }
    }

    fn phare(&self, day: Day) -> Option<(Known<Percent>, Known<Percent>)> {
        let law = self.ctx.law;
        Some((law.percent(Param::PhareMostPercentLow, day)?, law.percent(Param::PhareMostPercentHigh, day)?))
    }

    /// The last day of an aid that was granted, at the latest.
    pub(super) fn last_day(&self, subsidy: &Subsidy) -> Option<Day> {
        let mut month: Option<Month> = None;
        let mut next = subsidy.since().month();
        for _ in 0..LONGEST {
            if rate(self.ctx, subsidy, next).is_none() {
                return month.map(Month::last_day);
            }
            month = Some(next);
            next = next.plus(1);
        }
        None
    }
}

/// Months after which the end of an aid is not looked for: longer than any.
const LONGEST: u32 = 120;

/// An aid in a month, with its step.
fn push(month: &mut EmployerMonth, kind: SubsidyKind, amount: Range, step: EmployerStep) {
    month.subsidies.push(MonthSubsidy { kind, low: amount.low, high: amount.high, status: step.status });
    month.explanation.push(step);
}

/// The first whole month from the first work on, for what an aid would give.
pub(super) fn whole_month(plan: &Plan, within: Period) -> Option<Month> {
    let first = plan.first_work()?;
    let whole = if first.day_of_month() == 1 { first.month() } else { first.month().plus(1) };
    (whole.first_day() <= within.to).then_some(whole)
}
