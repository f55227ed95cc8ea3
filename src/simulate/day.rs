//! What a day of a scenario gives.

use std::sync::Arc;

use super::cut::DayOutcome;
use super::outcome::PhaseName;
use super::plan::{Plan, Spell};
use super::shared::Shared;
use super::timeline::Entitlement;
use crate::case::{Activity, EmployeeWork, Setting};
use crate::explain::{Limits, Sources, Step, StepId, args};
use crate::law::Status;
use crate::rules::Context;
use crate::rules::activity::own_work::OwnWork;
use crate::rules::activity::partial_work::{reduce, reduced_daily};
use crate::rules::activity::{Reduction, own_work, training, volunteering};
use crate::rules::daily_benefit::Phase;
use crate::rules::period::pension::Pension;
use crate::rules::supplements::ThirdPerson;
use crate::rules::withheld::pension_deduction::PensionDeduction;
use crate::rules::withheld::sanctions;
use crate::rules::withheld::withholding_tax::Withholding;
use crate::units::{Day, Hours, Money, Percent, Period};

/// What each day of a cut gives: outside the incapacity nothing, before the fund pays nothing, then the full daily
/// benefit less what the activities and the sanctions take.
pub(super) fn day_outcome(
    ctx: &Context,
    entitled: Option<(&Spell, &Entitlement)>,
    plan: &Plan,
    days: Period,
    shared: &mut Shared,
    limits: &mut Limits,
) -> DayOutcome {
    let day = days.from;
    let Some((spell, entitlement)) = entitled else {
        return DayOutcome::unpaid(PhaseName::NotIncapacitated, shared.step(not_incapacitated(ctx, plan, day)));
    };
    if let Some(unpaid) = spell.unpaid.filter(|unpaid| day <= unpaid.until) {
        return DayOutcome::unpaid(unpaid.phase, Arc::clone(&unpaid.step));
    }
    if let Some(pension) = Pension::of(spell.ctx).filter(|pension| day >= pension.end(spell.ctx)) {
        return DayOutcome::unpaid(PhaseName::Pension, shared.step(pension.explain(spell.ctx)));
    }
    let Some(phase) = entitlement.phase else {
        return DayOutcome::unpaid(PhaseName::NotIncapacitated, shared.step(not_incapacitated(ctx, plan, day)));
    };
    incapacitated(spell, (entitlement, phase), plan, days, shared, limits)
}

/// A day before the incapacity, or of work in full.
fn not_incapacitated(ctx: &Context, plan: &Plan, day: Day) -> Step {
    let source = Sources::rule(ctx.right(), Status::Official);
    match plan.resumed_before(day) {
        Some(resumed) => {
            let id = StepId::FullResumption;
            Step::eur(id, args!(id; resumed), Money::ZERO, source)
        }
        None => {
            let id = StepId::NotIncapacitated;
            Step::eur(id, args!(id; ctx.clock.start()), Money::ZERO, source)
        }
    }
}

fn incapacitated(
    spell: &Spell,
    (entitlement, phase): (&Entitlement, Phase),
    plan: &Plan,
    days: Period,
    shared: &mut Shared,
    limits: &mut Limits,
) -> DayOutcome {
    let (ctx, day) = (spell.ctx, days.from);
    limits.join(&entitlement.limits);
    let mut outcome = DayOutcome {
        phase: match phase {
            Phase::Primary => PhaseName::Primary,
            Phase::Invalidity => PhaseName::Invalidity,
        },
        daily_full: entitlement.daily_full,
        reduction: Percent::ZERO,
        sanction: None,
        daily_paid: entitlement.daily_full,
        steps: spell.relapse.iter().map(|step| Arc::clone(step)).collect(),
        pension: None,
        withholding: None,
        third_person: ThirdPerson::on(ctx, day),
    };
    outcome.steps.extend(entitlement.steps.iter().cloned());
    let reduction = activities(ctx, plan, day, entitlement.daily_full);
    limits.join(&reduction.limits);
    let weakest = reduction.steps.iter().map(|step| step.status).max();
    outcome.steps.extend(reduction.steps.into_iter().map(|step| shared.step(step)));
    if reduction.suspended {
        return outcome.suspended();
    }
    if reduction.percent > Percent::ZERO {
        let (daily, mut step) = reduced_daily(ctx, outcome.daily_full, reduction.percent, day);
        step.status = step.status.max(weakest.unwrap_or(Status::Official));
        outcome.reduction = reduction.percent;
        outcome.daily_paid = daily;
        outcome.steps.push(shared.step(step));
    }
    let reduced = reduction.percent > Percent::ZERO;
    if let Some(sanctioned) = sanctions::apply(ctx, &plan.sanctions, day, outcome.daily_paid, reduced, limits) {
        outcome.steps.push(shared.step(sanctioned.step));
        outcome.sanction = sanctioned.percent;
        outcome.daily_paid = sanctioned.daily;
        if sanctioned.percent.is_none() {
            return outcome.suspended();
        }
    }
    if phase == Phase::Invalidity && !ctx.self_employed() {
        outcome.pension = PensionDeduction::of(ctx, outcome.daily_paid, day, limits);
    }
    outcome.withholding = Withholding::on(ctx, days, outcome.daily_paid, works_on(plan, day), limits);
    outcome
}

/// What the activities of a day do to the benefit.
fn activities(ctx: &Context, plan: &Plan, day: Day, daily: Money) -> Reduction {
    let mut result = Reduction::none();
    let active = plan.active(day);
    let going = || active.iter().filter_map(|place| plan.goings.get(*place)).map(|going| going.activity);
    for activity in going() {
        if let Activity::Training(training) = activity
            && training.approved
        {
            result.steps.extend(training::keeps_benefit(ctx, training, daily));
        }
    }
    if going().any(|activity| matches!(activity, Activity::Volunteering(_))) {
        volunteering::say(ctx, &plan.volunteering(), day, &mut result);
    }
    take(ctx, plan, &active, (day, day), None, &mut result);
    result
}

/// What these activities, by their place in the plan, take off: with the hours of work of one day and the stages of own
/// activities of another.
pub(super) fn taken(ctx: &Context, plan: &Plan, active: &[usize], hours_on: Day, stages_on: Day) -> Reduction {
    let mut result = Reduction::none();
    take(ctx, plan, active, (hours_on, stages_on), None, &mut result);
    result
}

/// The same on a day, with another first day for the own activity at a place.
pub(super) fn taken_from(ctx: &Context, plan: &Plan, active: &[usize], day: Day, other: (usize, Day)) -> Reduction {
    let mut result = Reduction::none();
    take(ctx, plan, active, (day, day), Some(other), &mut result);
    result
}

fn take(
    ctx: &Context,
    plan: &Plan,
    active: &[usize],
    (hours_on, stages_on): (Day, Day),
    other: Option<(usize, Day)>,
    result: &mut Reduction,
) {
    let going = || active.iter().filter_map(|place| plan.goings.get(*place)).map(|going| going.activity);
    let work: Vec<&EmployeeWork> = going()
        .filter_map(|activity| match activity {
            Activity::EmployeeWork(job) if !ctx.self_employed() || is_free(job) => Some(job),
            _ => None,
        })
        .collect();
    reduce(ctx, &work, hours_on, result);
    let own = active.iter().filter_map(|place| {
        let work = OwnWork::of(ctx, plan.goings.get(*place)?.activity)?;
        let from = other.filter(|(replaced, _)| replaced == place).map_or(work.from, |(_, from)| from);
        Some(work.begun_on(from))
    });
    let own: Vec<_> = own.collect();
    if !own.is_empty() {
        own_work::reduce(ctx, &own, stages_on, result);
    }
}

/// Work whose income does not count in the insurance of the self-employed.
fn is_free(job: &EmployeeWork) -> bool {
    matches!(job.setting, Some(Setting::Association | Setting::WorkCare))
}

/// Whether the person works on a day: a month for which no hour was attested is a month of illness.
/// Whether there is work on a day.
pub(super) fn works_on(plan: &Plan, day: Day) -> bool {
    plan.goings.iter().filter(|going| going.on(day)).any(|going| match going.activity {
        Activity::EmployeeWork(job) => {
            let attested = job.hours_by_month.iter().find(|attested| attested.month == day.month());
            attested.is_none_or(|attested| attested.hours > Hours::default())
        }
        Activity::SelfEmployedWork(_) => true,
        _ => false,
    })
}
