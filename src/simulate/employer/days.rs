//! What is worked in a month, and what its days of illness give: the numbers that a month and the quarter around it are made of.

use std::mem::take;

use rust_decimal::Decimal;

use super::illness::Illness;
use super::plan::{Doing, Plan};
use crate::explain::{Effect, EmployerLimitId, EmployerLimits, EmployerStep, EmployerStepId, Sources, args};
use crate::law::{Param, Status};
use crate::rules::employer::guaranteed_wage::{Scheme, bands, month_ceiling};
use crate::rules::employer::holiday_pay::part_of_month;
use crate::rules::employer::{EmployerContext, Share, month_hours, months_between, quarter_of};
use crate::units::{Day, Money, Month, Period, add, divide, multiply};

/// The work of a month, before contributions.
#[derive(Default)]
pub(super) struct Work {
    /// Gross wage of the work done.
    pub(super) wage: Money,
    /// Hours worked.
    pub(super) hours: Decimal,
    /// The part of full-time work done.
    pub(super) part: Decimal,
    /// Days paid in full, by monthly wage.
    pub(super) days: Vec<(Money, u32)>,
    pub(super) steps: Vec<EmployerStep>,
}

/// The guaranteed wage of a month.
#[derive(Default)]
pub(super) struct Ill {
    pub(super) days: u32,
    pub(super) gross: Money,
    pub(super) contributed: Money,
    /// Whole wages in it, and the part of full-time work that they stand for.
    pub(super) whole: Money,
    pub(super) part: Decimal,
    pub(super) steps: Vec<EmployerStep>,
    /// What is assumed.
    pub(super) limits: EmployerLimits,
}

/// A month of work and illness.
pub(super) struct Days {
    pub(super) month: Month,
    pub(super) work: Work,
    pub(super) ill: Ill,
}

impl Days {
    /// The part of full-time work that counts for the structural reduction.
    pub(super) fn part(&self) -> Decimal {
        add(self.work.part, self.ill.part)
    }
}

/// The months of a plan, each put together once: a month is also a part of its quarter.
pub(super) struct Months(Vec<Days>);

impl Months {
    /// The months of a period and of the quarters that it begins and ends in.
    pub(super) fn of(ctx: &EmployerContext, plan: &Plan, within: Period) -> Months {
        let first = quarter_of(within.from.month()).month();
        let last = quarter_of(within.to.month()).month().plus(2);
        let months = months_between(first, last).map_or(0, |months| months.saturating_add(1));
        let days = |after| {
            let month = first.plus(after);
            let work = work(ctx, plan, month.days());
            let ill = ill(ctx, plan, month.days(), &work);
            Days { month, work, ill }
        };
        Months((0..months).map(days).collect())
    }

    /// A month with its steps and its limits, which are left out of it from then on: the quarter needs its numbers alone.
    pub(super) fn take(&mut self, month: Month) -> Days {
        let Some(days) = self.0.iter_mut().find(|days| days.month == month) else {
            return Days { month, work: Work::default(), ill: Ill::default() };
        };
        let (work, ill) = (&mut days.work, &mut days.ill);
        Days {
            month,
            work: Work { days: take(&mut work.days), steps: take(&mut work.steps), ..*work },
            ill: Ill { steps: take(&mut ill.steps), limits: take(&mut ill.limits), ..*ill },
        }
    }

    /// The three months of the quarter that begins on a day.
    pub(super) fn quarter(&self, first: Day) -> &[Days] {
        let place = self.0.iter().position(|days| days.month == first.month()).unwrap_or(self.0.len());
        let rest = self.0.get(place..).unwrap_or(&[]);
        rest.get(..3).unwrap_or(rest)
    }
}

/// The work that is done in a month.
fn work(ctx: &EmployerContext, plan: &Plan, month: Period) -> Work {
    let mut work = Work::default();
    let all = month.paid_days();
    let full_time = ctx.case.job.full_time_hours.decimal();
    for span in &plan.spans {
        let Some((wage, hours)) = span.pay else { continue };
        let Some(days) = span.days.overlap(month).map(Period::paid_days).filter(|days| *days > 0) else { continue };
        let share = Share { days, all };
        if let Doing::Permitted(permitted) = span.doing
            && permitted.gross_monthly.is_none()
        {
            let id = EmployerStepId::JobWageScaled;
            let arguments = args!(id; ctx.case.job.gross_monthly, ctx.case.job.weekly_hours, hours);
            let sources = Sources::rule(Param::RoundWagePart, Status::Assumed);
            work.steps.push(EmployerStep::eur(id, arguments, wage, sources));
        }
        let (amount, step) = part_of_month(ctx, wage, share);
        work.steps.push(step);
        work.wage = work.wage.plus(amount);
        work.hours = add(work.hours, multiply(month_hours(hours.decimal()), share.part()));
        work.part = add(work.part, multiply(divide(hours.decimal(), full_time), share.part()));
        match work.days.iter_mut().find(|(known, _)| *known == wage) {
            Some((_, known)) => *known = known.saturating_add(days),
            None => work.days.push((wage, days)),
        }
    }
    work
}

/// What is paid for the days of illness in a month.
fn ill(ctx: &EmployerContext, plan: &Plan, month: Period, work: &Work) -> Ill {
    let mut ill = Ill::default();
    let limits = &mut ill.limits;
    let scheme = Scheme::of(ctx);
    let all = month.paid_days();
    let known = |wage: Money| work.days.iter().find(|(known, _)| *known == wage).map_or(0, |(_, days)| *days);
    for illness in &plan.illnesses {
        let Some(days) = illness.guaranteed.and_then(|days| days.overlap(month)) else { continue };
        ill.days = ill.days.saturating_add(days.calendar_days());
        let begins = illness.guaranteed.is_some_and(|days| month.contains(days.from));
        ill.steps.extend(illness.steps.iter().filter(|_| begins).cloned());
        let mut before = known(illness.wage);
        for band in bands(ctx, scheme, illness.law_of) {
            let period = Period { from: day_number(illness, band.first), to: day_number(illness, band.last) };
            let Some(paid) = period.overlap(days).map(Period::paid_days).filter(|days| *days > 0) else { continue };
            let known = || month_ceiling(ctx, illness.clock, month.from.max(illness.from));
            let ceiling = band.has_ceiling().then(known).flatten().unwrap_or(Money::ZERO);
            let share = Share { days: paid, all };
            let pay = band.pay(ctx, illness.wage, share, before, ceiling);
            ill.gross = ill.gross.plus(pay.gross);
            ill.contributed = ill.contributed.plus(pay.contributed);
            ill.steps.push(pay.step);
            if band.is_whole() {
                before = before.saturating_add(paid);
                ill.whole = ill.whole.plus(pay.gross);
                ill.part = add(ill.part, multiply(part_of_full_time(ctx, illness), share.part()));
            }
            if band.has_ceiling() {
                let id = EmployerLimitId::GuaranteedCeiling;
                limits.add(id, args!(id; ceiling), Effect::Unknown);
            }
            if let Some(share) = band.second_week().filter(|_| scheme == Scheme::WhiteCollarShort) {
                let id = EmployerLimitId::GuaranteedShortContract;
                limits.add(id, args!(id; share), Effect::Unknown);
            }
        }
    }
    ill
}

/// The day with a number of the guaranteed wage: what was paid for an earlier illness counts in it.
fn day_number(illness: &Illness, number: u32) -> Day {
    let after = i64::from(number).saturating_sub(i64::from(illness.paid_before)).saturating_sub(1);
    illness.from.plus_days(i32::try_from(after).unwrap_or(0))
}

/// The part of full-time work that the wage of an illness is for.
fn part_of_full_time(ctx: &EmployerContext, illness: &Illness) -> Decimal {
    let of_contract = divide(illness.wage.decimal(), ctx.case.job.gross_monthly.decimal());
    multiply(ctx.contract_part(), of_contract)
}
