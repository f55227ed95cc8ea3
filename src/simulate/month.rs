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

/// What a month is made of.
pub(super) struct MonthParts<'a> {
    /// The month.
    pub(super) month: Month,
    /// The cuts of the whole horizon.
    pub(super) cuts: &'a [Cut],
    /// The jobs of the scenario.
    pub(super) jobs: &'a [&'a EmployeeWork],
}

/// Cuts that a person would call one: the days of a segment, in one or more slices.
struct Part<'a> {
    days: Period,
    slices: Vec<(&'a Cut, Period)>,
}

/// The withholding of a month at one rate.
struct AtRate {
    withholding: Withholding,
    taxable: Money,
    exact: Money,
    limited: bool,
}

/// Collects the explanation of a month.
#[derive(Default)]
struct Explanation(Vec<ExplainedStep>);

impl Explanation {
    fn shared(&mut self, steps: &[Arc<Step>], segment: u32) {
        self.0.extend(steps.iter().map(|step| ExplainedStep { step: Arc::clone(step), segment: Some(segment) }));
    }

    fn add(&mut self, step: Step, segment: Option<u32>) {
        self.0.push(ExplainedStep { step: Arc::new(step), segment });
    }
}

/// The outcome of a month.
pub(super) fn month(ctx: &Context, parts: &MonthParts, limits: &mut Limits) -> MonthOutcome {
    let days = parts.month.days();
    let mut explanation = Explanation::default();
    let segments = merge(parts.cuts, days);
    let mut benefit = BenefitMonth {
        segments: Vec::new(),
        days: 0,
        gross: Money::ZERO,
        pension_deduction: Money::ZERO,
        withholding_tax: Money::ZERO,
        net: Money::ZERO,
    };
    let mut rates: Vec<AtRate> = Vec::new();
    for (segment, part) in (0_u32..).zip(&segments) {
        let Some((cut, _)) = part.slices.first() else { continue };
        let count = part.days.paid_days();
        let gross = cut.daily_paid.days(count);
        explanation.shared(&cut.steps, segment);
        if cut.paid() {
            explanation.add(paid_days(cut, part.days, count, gross), Some(segment));
            benefit.days = benefit.days.saturating_add(count);
        }
        benefit.gross = benefit.gross.plus(gross);
        let mut pension = Money::ZERO;
        for (cut, slice) in &part.slices {
            let days = slice.paid_days();
            let deduction = cut.pension.as_ref().map_or(Money::ZERO, |deduction| deduction.daily.days(days));
            pension = pension.plus(deduction);
            if let Some(withholding) = cut.withholding {
                add_rate(&mut rates, withholding, cut.daily_paid.days(days).minus(deduction), days);
            }
        }
        if let Some(deduction) = &cut.pension {
            explanation.add(deduction.explain(cut.daily_paid, count), Some(segment));
        }
        benefit.pension_deduction = benefit.pension_deduction.plus(pension);
        benefit.segments.push(Segment {
            from: part.days.from,
            to: part.days.to,
            phase: cut.phase,
            days: count,
            daily_full: cut.daily_full,
            reduction_percent: cut.reduction,
            daily_paid: cut.daily_paid,
            gross,
        });
    }
    for at in &rates {
        let withheld = at.exact.round(ctx.law.decimals(Param::RoundWithholding));
        benefit.withholding_tax = benefit.withholding_tax.plus(withheld);
        explanation.add(at.withholding.explain(at.taxable, withheld, at.limited), None);
    }
    benefit.net = benefit.gross.minus(benefit.pension_deduction).minus(benefit.withholding_tax);
    let premiums = premiums(ctx, parts.month, &segments, &mut explanation, limits);
    let wage = wage(ctx, parts, &mut explanation, limits);
    let premium_sum: Money = premiums.iter().map(|premium| premium.gross).sum();
    let fund_pays = benefit.net.plus(premium_sum);
    let wage_gross = wage.as_ref().map_or(Money::ZERO, |wage| wage.gross);
    if benefit.days > 0 || premium_sum > Money::ZERO {
        let id = StepId::FundPays;
        let arguments = args!(id; benefit.gross, benefit.pension_deduction, benefit.withholding_tax, premium_sum);
        let sources = Sources::rule(Param::PrimaryRate, weakest(&explanation));
        explanation.add(Step::eur(id, arguments, fund_pays, sources), None);
    }
    MonthOutcome {
        month: parts.month,
        gross: benefit.gross.plus(wage_gross).plus(premium_sum),
        benefit,
        net_complete: wage.is_none(),
        wage,
        guaranteed_wage: None,
        premiums,
        fund_pays,
        net: fund_pays,
        explanation: explanation.0,
    }
}

fn weakest(explanation: &Explanation) -> Status {
    explanation.0.iter().map(|step| step.status).max().unwrap_or(Status::Official)
}

/// The cuts in the month, joined where nothing changes between them.
fn merge(cuts: &[Cut], days: Period) -> Vec<Part<'_>> {
    let mut parts: Vec<Part> = Vec::new();
    for cut in cuts {
        let Some(slice) = cut.days.overlap(days) else { continue };
        match parts.last_mut() {
            Some(part) if part.slices.last().is_some_and(|(last, _)| last.continues(cut)) => {
                part.days.to = slice.to;
                part.slices.push((cut, slice));
            }
            _ => parts.push(Part { days: slice, slices: vec![(cut, slice)] }),
        }
    }
    parts
}

fn paid_days(cut: &Cut, days: Period, count: u32, gross: Money) -> Step {
    let id = StepId::PaidDays;
    let arguments = args!(id; days.from, days.to, count, cut.daily_paid);
    let param = match cut.phase {
        PhaseName::Invalidity => Param::InvalidityFirstMonth,
        _ => Param::PrimaryRate,
    };
    Step::eur(id, arguments, gross, Sources::rule(param, Status::Official))
}

fn add_rate(rates: &mut Vec<AtRate>, withholding: Withholding, taxable: Money, days: u32) {
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

fn premiums(
    ctx: &Context,
    month: Month,
    parts: &[Part],
    explanation: &mut Explanation,
    limits: &mut Limits,
) -> Vec<Premium> {
    let mut premiums = Vec::new();
    let slices = || parts.iter().flat_map(|part| part.slices.iter());
    let mut help = Premium { kind: "third_person", gross: Money::ZERO, status: Status::Official };
    for (cut, slice) in slices() {
        if let Some(third_person) = &cut.third_person {
            let days = slice.paid_days();
            let step = third_person.explain(days);
            help.gross = help.gross.plus(third_person.daily.days(days));
            help.status = help.status.max(step.status);
            explanation.add(step, None);
        }
    }
    if help.gross > Money::ZERO {
        premiums.push(help);
    }
    let invalid = slices().filter(|(cut, _)| cut.phase == PhaseName::Invalidity).map(|(_, slice)| slice.to).max();
    if let Some(premium) = catch_up_premium(ctx, month, invalid, limits) {
        premiums.push(Premium { kind: "catch_up_premium", gross: premium.amount, status: premium.step.status });
        explanation.add(premium.step, None);
    }
    premiums
}

fn wage(ctx: &Context, parts: &MonthParts, explanation: &mut Explanation, limits: &mut Limits) -> Option<WageMonth> {
    let mut gross = Money::ZERO;
    let mut any = false;
    for job in parts.jobs {
        if let Some((wage, steps)) = gross_wage(ctx, job, parts.month, limits) {
            any = true;
            gross = gross.plus(wage);
            for step in steps {
                explanation.add(step, None);
            }
        }
    }
    any.then_some(WageMonth { gross })
}
