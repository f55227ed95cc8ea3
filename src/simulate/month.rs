//! One month of a scenario, put together from the cuts that lie in it.

use std::sync::Arc;

use super::cut::{Cut, DayOutcome, FundMonth, Slice};
use super::outcome::{BenefitMonth, ExplainedStep, Explanation, MonthOutcome, PhaseName, Premium, Segment};
use super::plan::{Plan, Spell};
use super::shared::Shared;
use super::wages::{WageParts, Wages};
use crate::case::Activity;
use crate::explain::{Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Param, Status};
use crate::rules::Context;
use crate::rules::activity::training::{self, PAID_LATER, TrainingPremium};
use crate::rules::supplements::catch_up_premium;
use crate::rules::withheld::withholding_tax::Withholding;
use crate::units::{Day, Money, Month, Period};

/// Puts the months of a scenario together; what repeats, in this scenario or another, is not reckoned again.
pub(super) struct Months<'a> {
    ctx: &'a Context<'a>,
    spells: &'a [Spell<'a>],
    cuts: &'a [Cut],
    plan: &'a Plan<'a>,
    shared: &'a mut Shared,
    wages: Wages,
    explanations: Vec<(Reasons, Explanation)>,
}

/// What a month without a catch-up premium is explained by.
struct Reasons {
    fund: Arc<FundMonth>,
    wage: Option<Arc<WageParts>>,
}

impl PartialEq for Reasons {
    fn eq(&self, other: &Reasons) -> bool {
        // Equal ones are shared, so they are the same one.
        Arc::ptr_eq(&self.fund, &other.fund)
            && match (&self.wage, &other.wage) {
                (None, None) => true,
                (Some(wage), Some(other)) => Arc::ptr_eq(wage, other),
                _ => false,
            }
    }
}

/// The withholding of a month at one rate.
struct AtRate {
    withholding: Withholding,
    taxable: Money,
    exact: Money,
    limited: bool,
}

impl<'a> Months<'a> {
    /// The months of a scenario with these cuts.
    pub(super) fn new(
        ctx: &'a Context<'a>,
        spells: &'a [Spell<'a>],
        cuts: &'a [Cut],
        plan: &'a Plan<'a>,
        shared: &'a mut Shared,
    ) -> Months<'a> {
        Months { ctx, spells, cuts, plan, shared, wages: Wages::default(), explanations: Vec::new() }
    }

    /// The outcome of a month, and its wages.
    pub(super) fn month(&mut self, month: Month, limits: &mut Limits) -> (MonthOutcome, Option<Arc<WageParts>>) {
        let wage = self.wages.of(self.ctx, self.plan, month, self.shared);
        if let Some(wage) = &wage {
            limits.join(&wage.limits);
        }
        let outcome = self.of_days(month, month.days(), wage.as_ref(), limits);
        let invalid = outcome.benefit.segments.iter().any(|segment| segment.phase == PhaseName::Invalidity);
        if let Some(wage) = wage.as_ref().filter(|_| invalid) {
            wage.say_in_invalidity(self.ctx, limits);
        }
        (outcome, wage)
    }

    /// What the fund pays for a month, if it pays for these days; without the wage.
    pub(super) fn paid_for(&mut self, month: Month, days: Period) -> MonthOutcome {
        self.of_days(month, days, None, &mut Limits::default())
    }

    fn of_days(
        &mut self,
        month: Month,
        days: Period,
        wage: Option<&Arc<WageParts>>,
        limits: &mut Limits,
    ) -> MonthOutcome {
        let (slices, segments) = self.slices(days);
        let fund = self.fund(slices);
        let invalid = segments.iter().filter(|segment| segment.phase == PhaseName::Invalidity).map(|s| s.to).max();
        let recognised = segments.iter().any(|segment| segment.phase.is_recognised());
        let benefit = BenefitMonth {
            segments,
            days: fund.days,
            gross: fund.gross,
            pension_deduction: fund.pension_deduction,
            withholding_tax: fund.withholding_tax,
            net: fund.net(),
        };
        let mut premiums: Vec<Premium> = fund.third_person.iter().cloned().collect();
        let reasons = Reasons { fund, wage: wage.cloned() };
        let more = self.more_premiums(month, invalid, recognised, &mut premiums, limits);
        let explanation = match more.is_empty() {
            true => self.explain(reasons),
            false => self.explain_with_premiums(&reasons, more, &premiums),
        };
        let premium_sum: Money = premiums.iter().map(|premium| premium.gross).sum();
        let fund_pays = benefit.net.plus(premium_sum);
        let later: Money =
            premiums.iter().filter(|premium| PAID_LATER.contains(&premium.kind)).map(|premium| premium.gross).sum();
        MonthOutcome {
            month,
            gross: benefit.gross.plus(wage.map_or(Money::ZERO, |wage| wage.gross)).plus(premium_sum),
            benefit,
            net_complete: wage.is_none_or(|wage| wage.net.is_some()),
            net: fund_pays.plus(wage.and_then(|wage| wage.net).unwrap_or(Money::ZERO)),
            wage: wage.map(|wage| wage.month()),
            guaranteed_wage: None,
            premiums,
            difference_with_baseline: Money::ZERO,
            after_tax: None,
            fund_pays,
            fund_pays_on_time: Some(fund_pays.minus(later)).filter(|on_time| *on_time < fund_pays),
            explanation,
        }
    }

    /// The steps of the fund and of the wage; months with the same ones share the list.
    fn explain(&mut self, reasons: Reasons) -> Explanation {
        if let Some((_, known)) = self.explanations.iter().find(|(known, _)| *known == reasons) {
            return known.clone();
        }
        let wage = reasons.wage.iter().flat_map(|wage| &wage.steps);
        let explanation: Explanation = reasons.fund.steps.iter().chain(wage).cloned().collect();
        self.explanations.push((reasons, explanation.clone()));
        explanation
    }

    /// The premiums that not every month has: the catch-up premium of May, and what a training gives.
    fn more_premiums(
        &mut self,
        month: Month,
        invalid: Option<Day>,
        recognised: bool,
        premiums: &mut Vec<Premium>,
        limits: &mut Limits,
    ) -> Vec<Step> {
        let mut steps = Vec::new();
        let period = invalid.and_then(|day| self.spells.iter().find(|spell| spell.days.contains(day)));
        let ctx = period.map_or(self.ctx, |spell| spell.ctx);
        // The right asks for incapacity on 31 December of the year before; work in full on that day leaves none.
        let year_end = Day::new(month.year().saturating_sub(1), 12, 31);
        let ill = year_end.is_some_and(|day| self.spells.iter().any(|spell| spell.days.contains(day)));
        if let Some(premium) = catch_up_premium(ctx, month, invalid.filter(|_| ill), limits) {
            let (gross, status) = (premium.amount, premium.step.status);
            premiums.push(Premium { kind: "catch_up_premium", gross, status, paid_by: None });
            steps.push(premium.step);
        }
        for going in &self.plan.goings {
            let Activity::Training(training) = going.activity else { continue };
            let list = training::premiums(self.ctx, training, month);
            if list.is_empty() {
                continue;
            }
            // Only what is followed after the fund recognised the incapacity counts (assumed).
            let hours = list.iter().any(|premium| premium.kind == "training_premium");
            let unpaid = self.spells.iter().filter_map(|spell| spell.unpaid).map(|unpaid| unpaid.until);
            if hours && let Some(until) = unpaid.filter(|until| month.first_day() <= *until).min() {
                let id = LimitId::TrainingBeforeFund;
                limits.add(id, args!(id; until), Effect::MayLower);
            }
            for premium in list.into_iter().filter(|premium| recognised || premium.kind != "training_premium") {
                let status = premium.step.status;
                match premiums.iter_mut().find(|known| known.kind == premium.kind) {
                    Some(known) => {
                        known.gross = known.gross.plus(premium.amount);
                        known.status = known.status.max(status);
                        known.paid_by = known.paid_by.zip(premium.paid_by).map(|(one, other)| one.max(other));
                    }
                    None => {
                        let TrainingPremium { kind, amount: gross, paid_by, .. } = premium;
                        premiums.push(Premium { kind, gross, status, paid_by });
                    }
                }
                steps.push(premium.step);
            }
        }
        steps
    }

    /// What the fund transfers is said after the premiums that are in it.
    fn explain_with_premiums(&mut self, reasons: &Reasons, more: Vec<Step>, premiums: &[Premium]) -> Explanation {
        let before = reasons.fund.steps.iter().filter(|step| step.id != StepId::FundPays);
        let mut steps: Vec<ExplainedStep> = before.cloned().collect();
        for premium in more {
            steps.push(self.explained(premium, None));
        }
        let pays = fund_pays(self.ctx, &reasons.fund, premiums.iter().map(|premium| premium.gross).sum(), &steps);
        steps.push(self.explained(pays, None));
        steps.extend(reasons.wage.iter().flat_map(|wage| wage.steps.iter().cloned()));
        steps.into_iter().collect()
    }

    fn explained(&mut self, step: Step, segment: Option<u32>) -> ExplainedStep {
        ExplainedStep { step: self.shared.step(step), segment }
    }

    /// The slices of the month and its segments: slices joined where nothing changes between them.
    fn slices(&self, days: Period) -> (Vec<Slice>, Vec<Segment>) {
        let mut slices: Vec<Slice> = Vec::new();
        let mut segments: Vec<Segment> = Vec::new();
        let mut previous: Option<&Cut> = None;
        for cut in self.cuts {
            let Some(within) = cut.days.overlap(days) else { continue };
            let begins = previous.is_none_or(|previous| !previous.continues(cut));
            slices.push(Slice { day: Arc::clone(&cut.day), days: within.paid_days(), begins });
            match segments.last_mut().filter(|_| !begins) {
                Some(segment) => segment.to = within.to,
                None => segments.push(Segment {
                    from: within.from,
                    to: within.to,
                    phase: cut.day.phase,
                    days: 0,
                    daily_full: cut.day.daily_full,
                    reduction_percent: cut.day.reduction,
                    sanction_percent: cut.day.sanction,
                    daily_paid: cut.day.daily_paid,
                    gross: Money::ZERO,
                }),
            }
            previous = Some(cut);
        }
        for segment in &mut segments {
            segment.days = Period { from: segment.from, to: segment.to }.paid_days();
            segment.gross = segment.daily_paid.days(segment.days);
        }
        (slices, segments)
    }

    fn fund(&mut self, slices: Vec<Slice>) -> Arc<FundMonth> {
        if let Some(known) = self.shared.fund(&slices) {
            return known;
        }
        let fund = self.reckon(&slices);
        self.shared.keep_fund(slices, fund)
    }

    /// The benefit of a month: segment by segment, then what is withheld from the month as a whole.
    fn reckon(&mut self, slices: &[Slice]) -> FundMonth {
        let mut fund = FundMonth {
            days: 0,
            gross: Money::ZERO,
            pension_deduction: Money::ZERO,
            withholding_tax: Money::ZERO,
            third_person: None,
            steps: Vec::new(),
        };
        let mut rates: Vec<AtRate> = Vec::new();
        let mut rest = slices;
        let mut segment = 0_u32;
        while let Some((first, others)) = rest.split_first() {
            let more = others.iter().take_while(|slice| !slice.begins).count();
            let (same, after) = others.split_at_checked(more).unwrap_or((others, &[]));
            let count = same.iter().fold(first.days, |sum, slice| sum.saturating_add(slice.days));
            self.segment(&first.day, segment, count, &mut fund);
            for slice in std::iter::once(first).chain(same) {
                withhold(&slice.day, slice.days, &mut fund, &mut rates);
            }
            rest = after;
            segment = segment.saturating_add(1);
        }
        for at in &rates {
            let withheld = at.exact.round(self.ctx.law.decimals(Param::RoundWithholding));
            fund.withholding_tax = fund.withholding_tax.plus(withheld);
            fund.steps.push(self.explained(at.withholding.explain(at.taxable, withheld, at.limited), None));
        }
        self.third_person(slices, &mut fund);
        if fund.days > 0 {
            let premium = fund.third_person.as_ref().map_or(Money::ZERO, |premium| premium.gross);
            let pays = fund_pays(self.ctx, &fund, premium, &fund.steps);
            fund.steps.push(self.explained(pays, None));
        }
        fund
    }

    fn segment(&mut self, day: &DayOutcome, segment: u32, days: u32, fund: &mut FundMonth) {
        let gross = day.daily_paid.days(days);
        let shared = day.steps.iter().map(|step| ExplainedStep { step: Arc::clone(step), segment: Some(segment) });
        fund.steps.extend(shared);
        if day.paid() {
            let invalid = day.phase == PhaseName::Invalidity && !self.ctx.self_employed();
            let param = if invalid { Param::InvalidityFirstMonth } else { self.ctx.right() };
            let id = StepId::PaidDays;
            let sources = Sources::rule(param, Status::Official);
            let step = Step::eur(id, args!(id; days, day.daily_paid), gross, sources);
            fund.steps.push(self.explained(step, Some(segment)));
            fund.days = fund.days.saturating_add(days);
        }
        fund.gross = fund.gross.plus(gross);
        if let Some(deduction) = day.pension.as_ref().filter(|_| days > 0) {
            fund.steps.push(self.explained(deduction.explain(day.daily_paid, days), Some(segment)));
        }
    }

    fn third_person(&mut self, slices: &[Slice], fund: &mut FundMonth) {
        let mut help = Premium { kind: "third_person", gross: Money::ZERO, status: Status::Official, paid_by: None };
        for slice in slices {
            let Some(third_person) = &slice.day.third_person else { continue };
            let step = third_person.explain(slice.days);
            help.gross = help.gross.plus(third_person.daily.days(slice.days));
            help.status = help.status.max(step.status);
            fund.steps.push(self.explained(step, None));
        }
        if help.gross > Money::ZERO {
            fund.third_person = Some(help);
        }
    }
}

impl FundMonth {
    /// The benefit less what is withheld.
    fn net(&self) -> Money {
        self.gross.minus(self.pension_deduction).minus(self.withholding_tax)
    }
}

/// The 3.5 % and the withholding tax on the days of a slice.
fn withhold(day: &DayOutcome, days: u32, fund: &mut FundMonth, rates: &mut Vec<AtRate>) {
    let deduction = day.pension.as_ref().map_or(Money::ZERO, |deduction| deduction.daily.days(days));
    fund.pension_deduction = fund.pension_deduction.plus(deduction);
    let Some(withholding) = day.withholding.filter(|_| days > 0) else { return };
    let taxable = day.daily_paid.days(days).minus(deduction);
    let (exact, limited) = withholding.amount(taxable, days);
    match rates.iter_mut().find(|at| at.withholding == withholding) {
        Some(at) => {
            at.taxable = at.taxable.plus(taxable);
            at.exact = at.exact.plus(exact);
            at.limited |= limited;
        }
        None => rates.push(AtRate { withholding, taxable, exact, limited }),
    }
}

/// What the fund transfers.
fn fund_pays(ctx: &Context, fund: &FundMonth, premiums: Money, steps: &[ExplainedStep]) -> Step {
    let id = StepId::FundPays;
    let arguments = args!(id; fund.gross, fund.pension_deduction, fund.withholding_tax, premiums);
    let weakest = steps.iter().map(|step| step.status).max().unwrap_or(Status::Official);
    let sources = Sources::rule(ctx.right(), weakest);
    Step::eur(id, arguments, fund.net().plus(premiums), sources)
}
