//! What holds for a way back without an amount or a date, and what is left out of it.

use super::outcome::EmployerMonth;
use super::plan::{Doing, Plan};
use crate::case::Region;
use crate::explain::{Effect, EmployerLimitId, EmployerLimits, Note, NoteId, Sources, args};
use crate::law::{Param, Status};
use crate::rules::employer::EmployerContext;
use crate::rules::employer::guaranteed_wage::Scheme;
use crate::units::{Money, Period};

/// What is left out of the cost of every way back.
pub(super) fn say_limits(ctx: &EmployerContext, plan: &Plan, months: &[EmployerMonth], limits: &mut EmployerLimits) {
    let paid = months.iter().find(|month| month.contributions.basic > Money::ZERO);
    if let Some(month) = paid.filter(|_| ctx.case.employer.contribution_percent.is_none())
        && let (Some(low), Some(high)) = (
            ctx.law.percent(Param::SpecialContributionsLow, month.month.first_day()),
            ctx.law.percent(Param::SpecialContributionsHigh, month.month.first_day()),
        )
    {
        let id = EmployerLimitId::SpecialContributions;
        limits.add(id, args!(id; low.value, high.value), Effect::MayRaise);
    }
    let ill = plan.spans.iter().any(|span| matches!(span.doing, Doing::Ill | Doing::Permitted(_)));
    if ill && ctx.case.worker.status == crate::case::Worker::WhiteCollar {
        limits.add(EmployerLimitId::HolidayDuringIllness, &[], Effect::MayRaise);
    }
    if ctx.case.job.end_of_year_premium.is_none() && months.iter().any(|month| month.wage > Money::ZERO) {
        limits.add(EmployerLimitId::EndOfYearNotEntered, &[], Effect::MayRaise);
    }
}

/// The notes of a way back; those of the solidarity contribution first.
pub(super) fn notes(ctx: &EmployerContext, plan: &Plan, within: Period, solidarity: Vec<Note>) -> Vec<Note> {
    let (case, law) = (ctx.case, ctx.law);
    let mut notes = solidarity;
    let due = law.percent(Param::SolidarityPercent, case.incapacity.start).is_some() && notes.is_empty();
    if due {
        let sources = Sources::rule(Param::SolidarityPercent, Status::Assumed);
        notes.push(Note::of(NoteId::SolidarityAnnounced, &[], sources));
    }
    if case.employer.headcount_50_or_more != Some(false)
        && let Some(rate) = law.percent(Param::ResponsibilisationRate, within.to)
    {
        let old = law.percent(Param::ResponsibilisationRate, rate.from().previous());
        if rate.value.decimal().is_zero() {
            if let Some(old) = old {
                let id = NoteId::ResponsibilisationEnded;
                let end = rate.from().previous();
                notes.push(Note::of(id, args!(id; old.value, end), Sources::of(&old).and(&rate)));
            }
        } else {
            let id = NoteId::Responsibilisation;
            notes.push(Note::of(id, args!(id; rate.value), Sources::of(&rate)));
        }
    }
    let employed = !matches!(plan.on(case.incapacity.start), Doing::NoContract);
    if let Some(since) = case.worker.employed_since.filter(|_| !employed) {
        let id = NoteId::NewEmployer;
        let sources = Sources::rule(Scheme::of(ctx).days(), Status::Assumed);
        notes.push(Note::of(id, args!(id; since), sources));
    }
    if employed {
        trajectory(ctx, within, &mut notes);
    }
    let kept = plan.permitted().find_map(|(days, _)| law.count(Param::PermittedWorkContract, days.from));
    if let Some(kept) = kept.filter(|kept| kept.value > 0) {
        notes.push(Note::of(NoteId::ContractGoesOn, &[], Sources::of(&kept)));
        notes.push(Note::of(NoteId::ReplacementAllowed, &[], Sources::of(&kept).at_most(Status::Secondary)));
    }
    let region = case.worker.region.unwrap_or(case.employer.region);
    if region == Region::Ostbelgien && plan.first_work().is_some() {
        let id = NoteId::NoAidModelled;
        let sources = Sources::rule(Param::WageCostCapFactor, Status::Assumed);
        notes.push(Note::of(id, args!(id; region.word()), sources));
    }
    notes
}

/// The terms of the reintegration trajectory, and the contact procedure of 2026.
fn trajectory(ctx: &EmployerContext, within: Period, notes: &mut Vec<Note>) {
    let law = ctx.law;
    let count = |param| law.count(param, within.to);
    if let (Some(decision), Some(plan), Some(months), Some(appeal)) = (
        count(Param::TrajectoryDecisionDays),
        count(Param::TrajectoryPlanDays),
        count(Param::TrajectoryPlanMonths),
        count(Param::TrajectoryAppealDays),
    ) {
        let id = NoteId::TrajectoryTerms;
        let arguments = args!(id; decision.value, plan.value, months.value, appeal.value);
        let sources = Sources::of(&decision).and(&plan).and(&months).and(&appeal);
        notes.push(Note::of(id, arguments, sources));
    }
    if let Some(weeks) = law.count(Param::WorkPotentialWeeks, within.to) {
        notes.push(Note::of(NoteId::ContactProcedure, &[], Sources::of(&weeks)));
    }
}
