//! What an illness gives that comes after another one, or during permitted work (law of 3 July 1978, arts. 52 and 73/1).
//!
//! After work in full: within the term (14 days; 8 weeks when the first incapacity began from 2026 on) only what was left of the
//! first guaranteed wage; after it, or with another cause, a new one. During permitted work: none until 27 November 2022, none
//! in the first 20 weeks until the end of 2025, none at all from 2026 on. Which of two incapacities must have begun in 2026, and
//! whether work that began before follows the old rule, is not settled: the first, and no (assumed, said).

use super::EmployerContext;
use crate::explain::{Effect, EmployerLimitId, EmployerLimits, EmployerStep, EmployerStepId, Sources, args};
use crate::law::{Param, Status};
use crate::rules::period::relapse::{last_of_weeks, window};
use crate::units::{Day, Money};

/// The first illness, or the last one for which the employer paid.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Before {
    /// Its first day.
    pub(crate) started: Day,
    /// Its last day.
    pub(crate) ended: Day,
    /// Calendar days that were paid for it and what it went on with.
    pub(crate) paid: u32,
}

/// How many days were already paid when an illness begins after another, and why.
pub(crate) fn after_work_in_full(
    ctx: &EmployerContext,
    before: Before,
    illness: Day,
    other_cause: bool,
    most: u32,
    limits: &mut EmployerLimits,
) -> Option<(u32, EmployerStep)> {
    let (last, term) = window(ctx.law, before.started, before.ended)?;
    let sources = || Sources::of(&term).at_most(Status::Assumed);
    if illness > last {
        if let Some((other, _)) = window(ctx.law, illness, before.ended).filter(|(other, _)| illness <= *other) {
            let id = EmployerLimitId::RelapseWhichIllness;
            limits.add(id, args!(id; illness, before.ended, other), Effect::MayLower);
        }
        let id = EmployerStepId::GuaranteedAnew;
        let arguments = args!(id; illness, before.ended, last);
        return Some((0, EmployerStep::date(id, arguments, illness, Sources::of(&term))));
    }
    if other_cause {
        let id = EmployerStepId::GuaranteedOtherCause;
        let arguments = args!(id; illness, before.ended, last);
        return Some((0, EmployerStep::date(id, arguments, illness, Sources::of(&term))));
    }
    let paid = before.paid.min(most);
    let left = most.saturating_sub(paid);
    let id = EmployerStepId::GuaranteedRelapse;
    let arguments = args!(id; illness, before.ended, last, paid, left);
    Some((paid, EmployerStep::date(id, arguments, last, sources())))
}

/// Whether an illness during permitted work gives a guaranteed wage, and why.
pub(crate) fn during_permitted_work(
    ctx: &EmployerContext,
    since: Day,
    illness: Day,
    wage: Money,
    limits: &mut EmployerLimits,
) -> (bool, EmployerStep) {
    let weeks = ctx.law.count(Param::NeutralisationWeeks, illness);
    let Some(known) = weeks.filter(|weeks| weeks.value > 0) else {
        if let Some(rule) = weeks.map(|weeks| weeks.from()).filter(|rule| since < *rule)
            && let Some(old) = ctx.law.count(Param::NeutralisationWeeks, rule.previous())
        {
            let id = EmployerLimitId::NeutralTransition;
            limits.add(id, args!(id; illness, since, rule, old.value), Effect::MayRaise);
        }
        let id = EmployerStepId::GuaranteedNeutral;
        let sources = match &weeks {
            Some(weeks) => Sources::of(weeks),
            None => Sources::rule(Param::NeutralisationWeeks, Status::Secondary),
        };
        return (false, EmployerStep::eur(id, args!(id; illness, since), Money::ZERO, sources));
    };
    let last = last_of_weeks(since, known.value);
    if illness <= last {
        let id = EmployerStepId::GuaranteedNeutralWeeks;
        let arguments = args!(id; illness, since, known.value, last);
        return (false, EmployerStep::eur(id, arguments, Money::ZERO, Sources::of(&known)));
    }
    let id = EmployerStepId::GuaranteedAfterWeeks;
    let arguments = args!(id; illness, since, known.value, last, wage);
    (true, EmployerStep::date(id, arguments, illness, Sources::of(&known)))
}
