//! What an illness gives that comes after another one, or during permitted work (law of 3 July 1978, arts. 52 and 73/1).
//!
//! After work in full: within the term (14 days; 8 weeks when the first incapacity began from 2026 on) only what was left of the
//! first guaranteed wage; after it, or with another cause, a new one. During permitted work: none for days until 27 November 2022,
//! none for days in the first 20 weeks, nothing at all for an illness that begins from 2026 on. An illness that is longer than
//! those weeks gives the rest of its thirty days, counted from its first day. Which of two incapacities must have begun in 2026,
//! and whether work that began before follows the old rule, is not settled: the first, and no (assumed, said).

use super::EmployerContext;
use super::guaranteed_wage::Scheme;
use crate::explain::{Effect, EmployerLimitId, EmployerLimits, EmployerStep, EmployerStepId, Sources, args};
use crate::law::{Known, Status};
use crate::rules::period::relapse::{neutral_until, window};
use crate::units::{Day, Money, Period};

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
    let param = Scheme::of(ctx).relapse();
    let (last, term) = window(ctx.law, param, before.started, before.ended)?;
    let sources = || Sources::of(&term).at_most(Status::Assumed);
    if illness > last {
        if let Some((other, _)) = window(ctx.law, param, illness, before.ended).filter(|(other, _)| illness <= *other) {
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

/// The days of an illness during permitted work for which a guaranteed wage is due, if any, and why.
///
/// `since` is the first day of the permitted work, `days` the days of the illness that a guaranteed wage could be due for: both
/// bands and count begin on its first day, also when the first of them are neutral.
pub(crate) fn during_permitted_work(
    ctx: &EmployerContext,
    since: Day,
    days: Period,
    wage: Money,
    limits: &mut EmployerLimits,
) -> (Option<Period>, EmployerStep) {
    let illness = days.from;
    let neutral = neutral_until(ctx.law, Scheme::of(ctx).neutral(), since, illness);
    let Some((known, last)) = neutral.filter(|(_, last)| illness > *last || days.to > *last) else {
        return (None, nothing_due(ctx, since, illness, neutral, limits));
    };
    let due = Period { from: illness.max(last.next()), to: days.to };
    year_change(ctx, illness, due, limits);
    let step = if illness > last {
        let id = EmployerStepId::GuaranteedAfterWeeks;
        EmployerStep::date(id, args!(id; illness, since, known.value, last, wage), illness, Sources::of(&known))
    } else {
        let id = EmployerStepId::GuaranteedRest;
        let arguments = args!(id; illness, since, known.value, last, due.to, wage);
        EmployerStep::date(id, arguments, due.from, Sources::of(&known))
    };
    (Some(due), step)
}

/// Why an illness during permitted work gives nothing.
fn nothing_due(
    ctx: &EmployerContext,
    since: Day,
    illness: Day,
    neutral: Option<(Known<u32>, Day)>,
    limits: &mut EmployerLimits,
) -> EmployerStep {
    let param = Scheme::of(ctx).neutral();
    let weeks = ctx.law.count(param, illness);
    if let (Some(_), Some((known, last))) = (weeks, neutral) {
        let id = EmployerStepId::GuaranteedNeutralWeeks;
        let arguments = args!(id; illness, since, known.value, last);
        return EmployerStep::eur(id, arguments, Money::ZERO, Sources::of(&known));
    }
    if let Some(rule) = weeks.map(|weeks| weeks.from()).filter(|rule| since < *rule)
        && let Some(old) = ctx.law.count(param, rule.previous())
    {
        let id = EmployerLimitId::NeutralTransition;
        limits.add(id, args!(id; illness, since, rule, old.value), Effect::MayRaise);
    }
    let id = EmployerStepId::GuaranteedNeutral;
    let sources = match &weeks {
        Some(weeks) => Sources::of(weeks),
        None => Sources::rule(param, Status::Secondary),
    };
    EmployerStep::eur(id, args!(id; illness, since), Money::ZERO, sources)
}

/// Days that are due under the rule of the first day of the illness, after that rule ended: no source settles them.
fn year_change(ctx: &EmployerContext, illness: Day, due: Period, limits: &mut EmployerLimits) {
    let on = |day| ctx.law.count(Scheme::of(ctx).neutral(), day);
    let (before, after) = (on(illness), on(due.to));
    if let (Some(before), Some(after)) = (before, after)
        && before.from() != after.from()
    {
        let id = EmployerLimitId::NeutralYearChange;
        limits.add(id, args!(id; illness, due.from.max(after.from()), due.to), Effect::MayLower);
    }
}
