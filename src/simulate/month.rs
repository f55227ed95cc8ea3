//! One month of a scenario, put together from the cuts that lie in it.

use std::sync::Arc;

use super::outcome::{BenefitMonth, ExplainedStep, MonthOutcome, PhaseName, Premium, Segment, WageMonth};
use super::scenario::Cut;
use crate::case::EmployeeWork;
use crate::explain::{Limits, Sources, Step, StepId, args};
use crate::law::{Param, Status};
use crate::rules::Context;
use crate::rules::supplements::catch_up_premium;
use crate::rules::wage::gross_wage;
use crate::rules::withholding_tax::Withholding;
use crate::units::{Money, Month, Period};

/// Puts months together; a month made of the same cuts with as many days as an earlier one is not reckoned again.
pub(super) struct Months<'a> {
    ctx: &'a Context<'a>,
    cuts: &'a [Cut],
    jobs: &'a [&'a EmployeeWork],
    benefits: Vec<(Vec<Slice>, FundMonth)>,
    wages: Vec<(Vec<usize>, WageParts)>,
}

/// A piece of a cut in a month: which cut, how many paid days, and whether a segment begins with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slice {
    cut: usize,
    days: u32,
    begins: bool,
}

/// What the fund does in a month, without the dates of the month.
#[derive(Clone)]
struct FundMonth {
    days: u32,
    gross: Money,
    pension_deduction: Money,
    withholding_tax: Money,
    third_person: Option<Premium>,
    steps: Vec<ExplainedStep>,
}

/// The wage of a month with its steps.
#[derive(Clone)]
struct WageParts {
    gross: Money,
    steps: Vec<ExplainedStep>,
}

/// The withholding of a month at one rate.
struct AtRate {
    withholding: Withholding,
    taxable: Money,
    exact: Money,
    limited: bool,
}

fn explained(step: Step, segment: Option<u32>) -> ExplainedStep {
    ExplainedStep { step: Arc::new(step), segment }
}

impl<'a> Months<'a> {
    /// The months of a scenario with these cuts and jobs.
    pub(super) fn new(ctx: &'a Context<'a>, cuts: &'a [Cut], jobs: &'a [&'a EmployeeWork]) -> Months<'a> {
        Months { ctx, cuts, jobs, benefits: Vec::new(), wages: Vec::new() }
    }

    /// The outcome of a month.
    pub(super) fn month(&mut self, month: Month, limits: &mut Limits) -> MonthOutcome {
        let (slices, segments) = self.slices(month.days());
        let fund = self.fund(&slices);
        let net = fund.gross.minus(fund.pension_deduction).minus(fund.withholding_tax);
        let invalid = segments.iter().filter(|segment| segment.phase == PhaseName::Invalidity).map(|s| s.to).max();
        let mut explanation = fund.steps;
        let mut premiums: Vec<Premium> = fund.third_person.into_iter().collect();
        if let Some(premium) = catch_up_premium(self.ctx, month, invalid, limits) {
            premiums.push(Premium { kind: "catch_up_premium", gross: premium.amount, status: premium.step.status });
            // What the fund transfers is said after the premium that is in it.
            explanation.retain(|step| step.rule != StepId::FundPays.id());
            explanation.push(explained(premium.step, None));
        }
        let premium_sum: Money = premiums.iter().map(|premium| premium.gross).sum();
        let fund_pays = net.plus(premium_sum);
        let benefit = BenefitMonth {
            segments,
            days: fund.days,
            gross: fund.gross,
            pension_deduction: fund.pension_deduction,
            withholding_tax: fund.withholding_tax,
            net,
        };
        let said = explanation.iter().any(|step| step.rule == StepId::FundPays.id());
        if !said && (benefit.days > 0 || premium_sum > Money::ZERO) {
            explanation.push(fund_pays_step(&benefit, premium_sum, &explanation));
        }
        let wage = self.wage(month, limits);
        let wage_gross = wage.as_ref().map_or(Money::ZERO, |wage| wage.gross);
        explanation.extend(wage.iter().flat_map(|wage| wage.steps.iter().cloned()));
        MonthOutcome {
            month,
            gross: benefit.gross.plus(wage_gross).plus(premium_sum),
            benefit,
            net_complete: wage.is_none(),
            wage: wage.map(|wage| WageMonth { gross: wage.gross }),
            guaranteed_wage: None,
            premiums,
            fund_pays,
            net: fund_pays,
            explanation,
        }
    }

    /// The slices of the month and its segments: slices joined where nothing changes between them.
    fn slices(&self, days: Period) -> (Vec<Slice>, Vec<Segment>) {
        let mut slices: Vec<Slice> = Vec::new();
        let mut segments: Vec<Segment> = Vec::new();
        let mut previous: Option<&Cut> = None;
        for (place, cut) in self.cuts.iter().enumerate() {
            let Some(within) = cut.days.overlap(days) else { continue };
            let begins = previous.is_none_or(|previous| !previous.continues(cut));
            slices.push(Slice { cut: place, days: within.paid_days(), begins });
            match segments.last_mut().filter(|_| !begins) {
                Some(segment) => segment.to = within.to,
                None => segments.push(Segment {
                    from: within.from,
                    to: within.to,
                    phase: cut.phase,
                    days: 0,
                    daily_full: cut.daily_full,
                    reduction_percent: cut.reduction,
                    daily_paid: cut.daily_paid,
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

    fn fund(&mut self, slices: &[Slice]) -> FundMonth {
        if let Some((_, known)) = self.benefits.iter().find(|(key, _)| key == slices) {
            return known.clone();
        }
        let fund = self.reckon(slices);
        self.benefits.push((slices.to_vec(), fund.clone()));
        fund
    }

    /// The benefit of a month: segment by segment, then what is withheld from the month as a whole.
    fn reckon(&self, slices: &[Slice]) -> FundMonth {
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
            if let Some(cut) = self.cuts.get(first.cut) {
                self.segment(cut, segment, count, &mut fund);
            }
            for slice in std::iter::once(first).chain(same) {
                if let Some(cut) = self.cuts.get(slice.cut) {
                    withhold(cut, slice.days, &mut fund, &mut rates);
                }
            }
            rest = after;
            segment = segment.saturating_add(1);
        }
        for at in &rates {
            let withheld = at.exact.round(self.ctx.law.decimals(Param::RoundWithholding));
            fund.withholding_tax = fund.withholding_tax.plus(withheld);
            fund.steps.push(explained(at.withholding.explain(at.taxable, withheld, at.limited), None));
        }
        self.third_person(slices, &mut fund);
        if fund.days > 0 {
            let premium = fund.third_person.as_ref().map_or(Money::ZERO, |premium| premium.gross);
            let benefit = BenefitMonth {
                segments: Vec::new(),
                days: fund.days,
                gross: fund.gross,
                pension_deduction: fund.pension_deduction,
                withholding_tax: fund.withholding_tax,
                net: fund.gross.minus(fund.pension_deduction).minus(fund.withholding_tax),
            };
            let step = fund_pays_step(&benefit, premium, &fund.steps);
            fund.steps.push(step);
        }
        fund
    }

    fn segment(&self, cut: &Cut, segment: u32, days: u32, fund: &mut FundMonth) {
        let gross = cut.daily_paid.days(days);
        let shared = cut.steps.iter().map(|step| ExplainedStep { step: Arc::clone(step), segment: Some(segment) });
        fund.steps.extend(shared);
        if cut.paid() {
            let param =
                if cut.phase == PhaseName::Invalidity { Param::InvalidityFirstMonth } else { Param::PrimaryRate };
            let id = StepId::PaidDays;
            let sources = Sources::rule(param, Status::Official);
            let step = Step::eur(id, args!(id; days, cut.daily_paid), gross, sources);
            fund.steps.push(explained(step, Some(segment)));
            fund.days = fund.days.saturating_add(days);
        }
        fund.gross = fund.gross.plus(gross);
        if let Some(deduction) = cut.pension.as_ref().filter(|_| days > 0) {
            fund.steps.push(explained(deduction.explain(cut.daily_paid, days), Some(segment)));
        }
    }

    fn third_person(&self, slices: &[Slice], fund: &mut FundMonth) {
        let mut help = Premium { kind: "third_person", gross: Money::ZERO, status: Status::Official };
        for slice in slices {
            let Some(third_person) = self.cuts.get(slice.cut).and_then(|cut| cut.third_person.as_ref()) else {
                continue;
            };
            let step = third_person.explain(slice.days);
            help.gross = help.gross.plus(third_person.daily.days(slice.days));
            help.status = help.status.max(step.status);
            fund.steps.push(explained(step, None));
        }
        if help.gross > Money::ZERO {
            fund.third_person = Some(help);
        }
    }

    /// The wages of the month; a month that every job fills is reckoned once.
    fn wage(&mut self, month: Month, limits: &mut Limits) -> Option<WageParts> {
        let days = month.days();
        let in_month = |job: &EmployeeWork| job.from <= days.to && job.to.is_none_or(|to| to >= days.from);
        let here: Vec<usize> =
            self.jobs.iter().enumerate().filter(|(_, job)| in_month(job)).map(|(place, _)| place).collect();
        if here.is_empty() {
            return None;
        }
        let jobs: Vec<&EmployeeWork> = here.iter().filter_map(|place| self.jobs.get(*place).copied()).collect();
        let whole = jobs.iter().all(|job| {
            job.from <= days.from
                && job.to.is_none_or(|to| to >= days.to)
                && job.hours_by_month.iter().all(|attested| attested.month != month)
        });
        if let Some((_, known)) = self.wages.iter().find(|(key, _)| whole && *key == here) {
            return Some(known.clone());
        }
        let mut parts = WageParts { gross: Money::ZERO, steps: Vec::new() };
        for job in jobs {
            if let Some((gross, steps)) = gross_wage(self.ctx, job, month, limits) {
                parts.gross = parts.gross.plus(gross);
                parts.steps.extend(steps.into_iter().map(|step| explained(step, None)));
            }
        }
        if whole {
            self.wages.push((here, parts.clone()));
        }
        Some(parts)
    }
}

/// The 3.5 % and the withholding tax on the days of a slice.
fn withhold(cut: &Cut, days: u32, fund: &mut FundMonth, rates: &mut Vec<AtRate>) {
    let deduction = cut.pension.as_ref().map_or(Money::ZERO, |deduction| deduction.daily.days(days));
    fund.pension_deduction = fund.pension_deduction.plus(deduction);
    let Some(withholding) = cut.withholding.filter(|_| days > 0) else { return };
    let taxable = cut.daily_paid.days(days).minus(deduction);
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

fn fund_pays_step(benefit: &BenefitMonth, premiums: Money, steps: &[ExplainedStep]) -> ExplainedStep {
    let id = StepId::FundPays;
    let arguments = args!(id; benefit.gross, benefit.pension_deduction, benefit.withholding_tax, premiums);
    let weakest = steps.iter().map(|step| step.status).max().unwrap_or(Status::Official);
    let sources = Sources::rule(Param::PrimaryRate, weakest);
    explained(Step::eur(id, arguments, benefit.net.plus(premiums), sources), None)
}
