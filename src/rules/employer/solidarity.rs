//! The solidarity contribution of the employer (law of 19 December 2025): 30 % of the benefit of two months, from day 31 of an
//! incapacity that began from 2026 on.
//!
//! An employer is not told the benefit. It is estimated from the wage by the public rule for the first year: 60 % of the wage
//! of a day up to the ceiling, days from Monday to Saturday. Where a minimum could apply, which depends on what the employer
//! does not know, the estimate is a range. Days of permitted work are exempt (secondary; a choice of the case).

use super::EmployerContext;
use crate::case::employer::WorkerCategory;
use crate::case::{Basis, Case, EmployeeWork, Family, Horizon, Incapacity, Person, Scheme};
use crate::explain::{Note, NoteId, Sources, args};
use crate::law::{Param, Status};
use crate::rules::Context;
use crate::rules::activity::Reduction;
use crate::rules::activity::partial_work::{reduce, reduced_daily};
use crate::rules::daily_benefit::{by_family, daily_benefit};
use crate::units::{Day, Hours, Money, Percent, Period};

/// The days of an incapacity on whose benefit the contribution is due: two months from day 31.
pub(crate) fn window(ctx: &EmployerContext, start: Day) -> Option<Period> {
    let first = ctx.law.count(Param::SolidarityFirstDay, start)?;
    let months = ctx.law.count(Param::SolidarityMonths, start)?;
    let from = start.plus_days(i32::try_from(first.value).ok()?.checked_sub(1)?);
    Some(Period { from, to: from.plus_months(months.value).previous() })
}

/// Why no contribution is due for an incapacity, if it is not.
pub(crate) fn excluded(ctx: &EmployerContext, start: Day) -> Option<Note> {
    let (law, worker) = (ctx.law, &ctx.case.worker);
    let Some(rate) = law.percent(Param::SolidarityPercent, start) else {
        let (first, _) = law.span(Param::SolidarityPercent)?;
        let sources = Sources::rule(Param::SolidarityPercent, Status::Secondary);
        return Some(Note::of(NoteId::SolidarityBefore, args!(NoteId::SolidarityBefore; first), sources));
    };
    let (least, most) = (law.count(Param::SolidarityLeastAge, start)?, law.count(Param::SolidarityMostAge, start)?);
    let headcount = law.count(Param::SolidarityHeadcount, start)?;
    let seniority = law.count(Param::SolidaritySeniorityMonths, start)?;
    if ctx.case.employer.headcount_50_or_more == Some(false) {
        let id = NoteId::SolidarityFewWorkers;
        return Some(Note::of(id, args!(id; headcount.value), Sources::of(&headcount)));
    }
    if worker.age_at_start.is_some_and(|age| age < least.value || age > most.value) {
        let id = NoteId::SolidarityAgeOut;
        return Some(Note::of(id, args!(id; least.value, most.value), Sources::of(&least).and(&most)));
    }
    if worker.employed_since.is_some_and(|since| start < since.plus_months(seniority.value)) {
        let id = NoteId::SolidaritySeniority;
        return Some(Note::of(id, args!(id; seniority.value), Sources::of(&seniority)));
    }
    if worker.category != WorkerCategory::Ordinary {
        let id = NoteId::SolidarityCategory;
        return Some(Note::of(id, args!(id; worker.category.word()), Sources::of(&rate)));
    }
    (ctx.case.employer.sheltered && worker.recognised)
        .then(|| Note::of(NoteId::SolidaritySheltered, &[], Sources::of(&rate).at_most(Status::Secondary)))
}

/// The benefits that were estimated: by the first day of the incapacity and the day, the same in every way back.
#[derive(Default)]
pub(crate) struct Estimates(Vec<(Day, Day, (Money, Money))>);

impl Estimates {
    /// The benefit of a day, estimated: the lowest and the highest for the family situations that an employer does not know.
    ///
    /// With the hours of permitted work it is reduced as the fund reduces it.
    pub(crate) fn benefit(&mut self, ctx: &EmployerContext, start: Day, day: Day, hours: Option<Hours>) -> Estimate {
        let known = self.0.iter().find(|(of, on, _)| (*of, *on) == (start, day)).map(|(_, _, full)| *full);
        let full = known.unwrap_or_else(|| {
            let full = full(ctx, start, day);
            self.0.push((start, day, full));
            full
        });
        match hours {
            None => Estimate { full, paid: full, reduction: Percent::ZERO },
            Some(hours) => reduced(ctx, start, day, full, hours),
        }
    }
}

/// The lowest and the highest benefit of a day without work.
fn full(ctx: &EmployerContext, start: Day, day: Day) -> (Money, Money) {
    let of = |family, regular| {
        let case = stand_in(ctx, start, family, regular);
        daily_benefit(&Context::new(ctx.law, &case), day).amount
    };
    let first = of(Family::WithDependants, true);
    let mut full = (first, first);
    if !by_family(&Context::new(ctx.law, &stand_in(ctx, start, Family::WithDependants, true)), day) {
        return full;
    }
    for (family, regular) in [
        (Family::WithDependants, false),
        (Family::Single, true),
        (Family::Single, false),
        (Family::Cohabiting, true),
        (Family::Cohabiting, false),
    ] {
        let one = of(family, regular);
        full = (full.0.min(one), full.1.max(one));
    }
    full
}

/// The estimated benefit of a day: lowest and highest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Estimate {
    /// Before the reduction by work.
    pub(crate) full: (Money, Money),
    /// After it.
    pub(crate) paid: (Money, Money),
    /// The reduction.
    pub(crate) reduction: Percent,
}

/// A benefit beside permitted work: neither the family nor the kind of worker matters for what the hours take off.
fn reduced(ctx: &EmployerContext, start: Day, day: Day, full: (Money, Money), weekly_hours: Hours) -> Estimate {
    let case = stand_in(ctx, start, Family::Single, true);
    let person = Context::new(ctx.law, &case);
    let mut reduction = Reduction::none();
    let job = EmployeeWork {
        from: day,
        to: None,
        declared_on: None,
        permitted_from: None,
        weekly_hours,
        full_time_hours: ctx.case.job.full_time_hours,
        permitted_hours: None,
        gross_monthly: ctx.case.job.gross_monthly,
        gross_monthly_hours: None,
        setting: None,
        worker: None,
        hours_by_month: Vec::new(),
        net_yearly_income: Vec::new(),
        limit_of: None,
    };
    reduce(&person, &[&job], day, &mut reduction);
    let paid = |full: Money| reduced_daily(&person, full, reduction.percent, day).0;
    Estimate { full, paid: (paid(full.0), paid(full.1)), reduction: reduction.percent }
}

/// Somebody with this wage: what the public rule needs, made up from the job alone.
fn stand_in(ctx: &EmployerContext, start: Day, family: Family, regular: bool) -> Case {
    Case {
        schema: crate::case::SCHEMA,
        person: Person {
            scheme: Scheme::Employee,
            family,
            family_changes: Vec::new(),
            birth_date: None,
            region: None,
            tax: None,
            household: None,
        },
        incapacity: Incapacity {
            start,
            basis: Basis::MonthlyWage { gross: ctx.case.job.gross_monthly },
            worker: None,
            regular_worker: Some(regular),
            assistance_of_third_person: false,
            unemployment_benefit: None,
            business_stopped: false,
            missed_contacts: Vec::new(),
        },
        horizon: Horizon { from: start.month(), months: 1 },
        scenarios: Vec::new(),
    }
}
