//! One scenario: the entitlements, cut again at its activities, then month by month.

use super::calendar;
use super::cut::{Cut, DayOutcome};
use super::month::Months;
use super::outcome::{PhaseName, ScenarioOutcome, Total};
use super::shared::Shared;
use super::timeline::{Entitlement, Timeline, cut, horizon};
use crate::case::{Activity, EmployeeWork};
use crate::explain::{Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Law, Param, Status};
use crate::rules::Context;
use crate::rules::daily_benefit::Phase;
use crate::rules::guaranteed_wage::{GuaranteedWage, longest};
use crate::rules::partial_work::{childminder_second_year, reduced_daily, reduction};
use crate::rules::pension_deduction::PensionDeduction;
use crate::rules::supplements::ThirdPerson;
use crate::rules::withholding_tax::Withholding;
use crate::units::{Day, Hours, Money, Percent, Period, insert_in_order};

/// Simulates one scenario.
pub(super) fn simulate(
    ctx: &Context,
    plan: &Timeline,
    shared: &mut Shared,
    id: &str,
    label: Option<&str>,
    activities: &[Activity],
) -> ScenarioOutcome {
    let mut limits = Limits::default();
    // In an order of their own, so that the order in which they were entered does not matter.
    let mut jobs: Vec<&EmployeeWork> = Vec::new();
    for Activity::EmployeeWork(job) in activities {
        insert_in_order(&mut jobs, job, |job| *job);
    }
    let guaranteed = guaranteed_wage(ctx, &jobs, &mut limits);
    let cuts = cuts(ctx, &plan.entitlements, &jobs, guaranteed.as_ref(), shared, &mut limits);
    say_limits(ctx, &jobs, guaranteed.as_ref(), &mut limits);
    let mut months = Vec::new();
    let mut total = Total { net_complete: true, ..Total::default() };
    let mut reckoning = Months::new(ctx, &cuts, &jobs, shared);
    for index in 0..ctx.case.horizon.months {
        let outcome = reckoning.month(ctx.case.horizon.from.plus(index), &mut limits);
        total.gross = total.gross.plus(outcome.gross);
        total.net = total.net.plus(outcome.net);
        total.fund_pays = total.fund_pays.plus(outcome.fund_pays);
        total.wage_gross = total.wage_gross.plus(outcome.wage.as_ref().map_or(Money::ZERO, |wage| wage.gross));
        total.net_complete &= outcome.net_complete;
        months.push(outcome);
    }
    let calendar = calendar::events(ctx, &plan.law_days, &cuts, &jobs, &months);
    ScenarioOutcome {
        id: id.to_string(),
        label: label.map(str::to_string),
        months,
        years: Vec::new(),
        total,
        calendar,
        limits: limits.into_list(),
    }
}

/// The weeks paid by the employer; they end where permitted work begins (assumed).
fn guaranteed_wage(ctx: &Context, jobs: &[&EmployeeWork], limits: &mut Limits) -> Option<GuaranteedWage> {
    let mut guaranteed = GuaranteedWage::of(ctx)?;
    let within = horizon(ctx);
    if guaranteed.until < within.from || ctx.clock.start() > within.to {
        return Some(guaranteed);
    }
    if let Some(first) = jobs.iter().map(|job| job.from).filter(|from| *from <= guaranteed.until).min() {
        guaranteed.until = first.previous();
        let id = LimitId::GuaranteedWageStops;
        limits.add(id, args!(id; first), Effect::Unknown);
    }
    let id = LimitId::GuaranteedWageAmount;
    limits.add(id, args!(id; guaranteed.until), Effect::MayRaise);
    Some(guaranteed)
}

/// The horizon, cut at every change of entitlement and of activity.
fn cuts(
    ctx: &Context,
    entitlements: &[Entitlement],
    jobs: &[&EmployeeWork],
    guaranteed: Option<&GuaranteedWage>,
    shared: &mut Shared,
    limits: &mut Limits,
) -> Vec<Cut> {
    let mut days: Vec<Day> = entitlements.iter().map(|entitlement| entitlement.days.from).collect();
    for job in jobs {
        days.push(job.from);
        days.extend(job.to.map(Day::next));
        days.push(childminder_second_year(job));
        for attested in &job.hours_by_month {
            days.push(attested.month.first_day());
            days.push(attested.month.last_day().next());
        }
    }
    days.extend(guaranteed.map(|guaranteed| guaranteed.until.next()));
    let mut rest = entitlements.iter().peekable();
    let mut cuts = Vec::new();
    for days in cut(horizon(ctx), days) {
        while rest.peek().is_some_and(|entitlement| entitlement.days.to < days.from) {
            rest.next();
        }
        if let Some(entitlement) = rest.peek() {
            let day = days.from;
            let goes_on = |job: &EmployeeWork| job.from <= day && job.to.is_none_or(|to| day <= to);
            let active = jobs.iter().enumerate().filter(|(_, job)| goes_on(job)).map(|(place, _)| place).collect();
            let going_on: Vec<&EmployeeWork> = jobs.iter().copied().filter(|job| goes_on(job)).collect();
            let outcome = day_outcome(ctx, entitlement, days, &going_on, guaranteed, shared, limits);
            cuts.push(Cut {
                days,
                family: ctx.case.person.family_on(day),
                active,
                index_from: ctx.law.lookup(Param::IndexSteps, day).known().map(|known| known.from),
                day: shared.day(outcome),
            });
        }
    }
    cuts
}

/// Whether the person works on a day: a month for which no hour was attested is a month of illness.
fn works_on(work: &[&EmployeeWork], day: Day) -> bool {
    work.iter().any(|job| {
        let attested = job.hours_by_month.iter().find(|attested| attested.month == day.month());
        attested.is_none_or(|attested| attested.hours > Hours::default())
    })
}

/// What each day of a cut gives.
fn day_outcome(
    ctx: &Context,
    entitlement: &Entitlement,
    days: Period,
    work: &[&EmployeeWork],
    guaranteed: Option<&GuaranteedWage>,
    shared: &mut Shared,
    limits: &mut Limits,
) -> DayOutcome {
    let day = days.from;
    let Some(phase) = entitlement.phase else {
        let id = StepId::NotIncapacitated;
        let start = ctx.clock.start();
        let source = Sources::rule(Param::PrimaryRate, Status::Official);
        let step = shared.step(Step::eur(id, args!(id; start), Money::ZERO, source));
        return DayOutcome::unpaid(PhaseName::NotIncapacitated, step);
    };
    if let Some(guaranteed) = guaranteed.filter(|guaranteed| day <= guaranteed.until) {
        return DayOutcome::unpaid(PhaseName::GuaranteedWage, shared.step(guaranteed.explain()));
    }
    limits.join(&entitlement.limits);
    let mut outcome = DayOutcome {
        phase: match phase {
            Phase::Primary => PhaseName::Primary,
            Phase::Invalidity => PhaseName::Invalidity,
        },
        daily_full: entitlement.daily_full,
        reduction: Percent::ZERO,
        daily_paid: entitlement.daily_full,
        steps: entitlement.steps.clone(),
        pension: None,
        withholding: None,
        third_person: ThirdPerson::on(ctx, day),
    };
    if !work.is_empty() {
        let reduced = reduction(ctx, work, day);
        limits.join(&reduced.limits);
        outcome.steps.extend(reduced.steps.into_iter().map(|step| shared.step(step)));
        if reduced.percent > Percent::ZERO {
            let (daily, step) = reduced_daily(ctx, outcome.daily_full, reduced.percent, day);
            outcome.reduction = reduced.percent;
            outcome.daily_paid = daily;
            outcome.steps.push(shared.step(step));
        }
    }
    if phase == Phase::Invalidity {
        outcome.pension = PensionDeduction::of(ctx, outcome.daily_paid, day, limits);
    }
    outcome.withholding = Withholding::on(ctx, days, outcome.daily_paid, works_on(work, day), limits);
    outcome
}

/// What is assumed for the scenario as a whole.
fn say_limits(ctx: &Context, jobs: &[&EmployeeWork], guaranteed: Option<&GuaranteedWage>, limits: &mut Limits) {
    let within = horizon(ctx);
    let known = Law::known_until();
    if within.to > known.month().last_day() {
        let id = LimitId::LawNotKnownYet;
        limits.add(id, args!(id; known), Effect::Unknown);
    }
    let start = ctx.clock.start();
    if guaranteed.is_none()
        && ctx.case.person.scheme == crate::case::Scheme::Employee
        && let Some(to) = longest(ctx)
        && within.overlap(Period { from: start, to }).is_some()
    {
        let id = LimitId::GuaranteedWageUnknown;
        limits.add(id, args!(id; start), Effect::MayLower);
    }
    let here = |job: &&&EmployeeWork| job.from <= within.to && job.to.is_none_or(|to| to >= within.from);
    for job in jobs.iter().filter(here) {
        let id = LimitId::WageNetNotModelled;
        limits.add(id, args!(id), Effect::MayLower);
        let full_days = ctx.law.count(Param::IncapacityBeforeWorkDays, job.from).map_or(0, |days| days.value);
        if job.from < start.plus_days(i32::try_from(full_days).unwrap_or(0)) {
            let id = LimitId::FullDayFirst;
            limits.add(id, args!(id; start), Effect::MayLower);
        }
        let latest = crate::units::last_working_day_before(job.from);
        if let Some(declared) = job.declared_on.filter(|declared| *declared > latest) {
            let id = LimitId::LateDeclaration;
            limits.add(id, args!(id; latest, declared), Effect::MayLower);
        }
        if let Some((end, years)) = calendar::permission_end(ctx, job)
            && job.to.is_none_or(|to| to > end)
            && end < within.to
        {
            let id = LimitId::PermissionEnds;
            limits.add(id, args!(id; end, years), Effect::MayLower);
        }
    }
}
