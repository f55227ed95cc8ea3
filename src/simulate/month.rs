//! One month of a scenario, put together from the cuts that lie in it.

use std::sync::Arc;

use super::cut::{Cut, DayOutcome, FundMonth, Slice};
use super::outcome::{BenefitMonth, ExplainedStep, Explanation, MonthOutcome, PhaseName, Premium, Segment, WageMonth};
use super::shared::Shared;
use crate::case::EmployeeWork;
use crate::explain::{Limits, Sources, Step, StepId, args};
use crate::law::{Param, Status};
use crate::rules::Context;
use crate::rules::supplements::catch_up_premium;
use crate::rules::wage::gross_wage;
use crate::rules::withholding_tax::Withholding;
use crate::units::{Money, Month, Period};

/// Puts the months of a scenario together; what repeats, in this scenario or another, is not reckoned again.
pub(super) struct Months<'a> {
    ctx: &'a Context<'a>,
    cuts: &'a [Cut],
    jobs: &'a [&'a EmployeeWork],
    shared: &'a mut Shared,
    wages: Vec<(Vec<usize>, Arc<WageParts>)>,
    explanations: Vec<(Reasons, Explanation)>,
}

/// The wage of a month with its steps.
struct WageParts {
    gross: Money,
    steps: Vec<ExplainedStep>,
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
    /// The months of a scenario with these cuts and jobs.
    pub(super) fn new(
        ctx: &'a Context<'a>,
        cuts: &'a [Cut],
        jobs: &'a [&'a EmployeeWork],
        shared: &'a mut Shared,
    ) -> Months<'a> {
        Months { ctx, cuts, jobs, shared, wages: Vec::new(), explanations: Vec::new() }
    }

    /// The outcome of a month.
    pub(super) fn month(&mut self, month: Month, limits: &mut Limits) -> MonthOutcome {
        let (slices, segments) = self.slices(month.days());
        let fund = self.fund(slices);
        let invalid = segments.iter().filter(|segment| segment.phase == PhaseName::Invalidity).map(|s| s.to).max();
        let benefit = BenefitMonth {
            segments,
            days: fund.days,
            gross: fund.gross,
            pension_deduction: fund.pension_deduction,
            withholding_tax: fund.withholding_tax,
            net: fund.net(),
        };
        let mut premiums: Vec<Premium> = fund.third_person.iter().cloned().collect();
        let wage = self.wage(month, limits);
        let wage_gross = wage.as_ref().map(|wage| wage.gross);
        let reasons = Reasons { fund, wage };
        let explanation = match catch_up_premium(self.ctx, month, invalid, limits) {
            Some(premium) => {
                premiums.push(Premium { kind: "catch_up_premium", gross: premium.amount, status: premium.step.status });
                self.explain_with_premium(&reasons, premium.step, &premiums)
            }
            None => self.explain(reasons),
        };
        let premium_sum: Money = premiums.iter().map(|premium| premium.gross).sum();
        let fund_pays = benefit.net.plus(premium_sum);
        MonthOutcome {
            month,
            gross: benefit.gross.plus(wage_gross.unwrap_or(Money::ZERO)).plus(premium_sum),
            benefit,
            net_complete: wage_gross.is_none(),
            wage: wage_gross.map(|gross| WageMonth { gross }),
            guaranteed_wage: None,
            premiums,
            fund_pays,
            net: fund_pays,
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

    /// What the fund transfers is said after the premium that is in it.
    fn explain_with_premium(&mut self, reasons: &Reasons, premium: Step, premiums: &[Premium]) -> Explanation {
        let before = reasons.fund.steps.iter().filter(|step| step.id != StepId::FundPays);
        let mut steps: Vec<ExplainedStep> = before.cloned().collect();
        steps.push(self.explained(premium, None));
        let pays = fund_pays(&reasons.fund, premiums.iter().map(|premium| premium.gross).sum(), &steps);
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
            let pays = fund_pays(&fund, premium, &fund.steps);
            fund.steps.push(self.explained(pays, None));
        }
        fund
    }

    fn segment(&mut self, day: &DayOutcome, segment: u32, days: u32, fund: &mut FundMonth) {
        let gross = day.daily_paid.days(days);
        let shared = day.steps.iter().map(|step| ExplainedStep { step: Arc::clone(step), segment: Some(segment) });
        fund.steps.extend(shared);
        if day.paid() {
            let param =
                if day.phase == PhaseName::Invalidity { Param::InvalidityFirstMonth } else { Param::PrimaryRate };
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
        let mut help = Premium { kind: "third_person", gross: Money::ZERO, status: Status::Official };
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

    /// The wages of the month; a month that every job fills is reckoned once.
    fn wage(&mut self, month: Month, limits: &mut Limits) -> Option<Arc<WageParts>> {
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
            return Some(Arc::clone(known));
        }
        let mut parts = WageParts { gross: Money::ZERO, steps: Vec::new() };
        for job in jobs {
            if let Some((gross, steps)) = gross_wage(self.ctx, job, month, limits) {
                parts.gross = parts.gross.plus(gross);
                parts.steps.extend(steps.into_iter().map(|step| self.explained(step, None)));
            }
        }
        let parts = Arc::new(parts);
        if whole {
            self.wages.push((here, Arc::clone(&parts)));
        }
        Some(parts)
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
fn fund_pays(fund: &FundMonth, premiums: Money, steps: &[ExplainedStep]) -> Step {
    let id = StepId::FundPays;
    let arguments = args!(id; fund.gross, fund.pension_deduction, fund.withholding_tax, premiums);
    let weakest = steps.iter().map(|step| step.status).max().unwrap_or(Status::Official);
    let sources = Sources::rule(Param::PrimaryRate, weakest);
    Step::eur(id, arguments, fund.net().plus(premiums), sources)
}
