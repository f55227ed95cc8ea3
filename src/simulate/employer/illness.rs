//! The illnesses of a way back: what the employer pays for each, and which incapacity of the insurance it is a part of.

use super::plan::{Doing, Span};
use crate::case::employer::EmployerEvent;
use crate::explain::{Effect, EmployerLimitId, EmployerLimits, EmployerStep, EmployerStepId, Sources, args};
use crate::law::Param;
use crate::rules::employer::EmployerContext;
use crate::rules::employer::guaranteed_wage::Scheme;
use crate::rules::employer::relapse::{Before, after_work_in_full, during_permitted_work};
use crate::rules::employer::resumption_premium::invalidity;
use crate::units::{Day, Money, Period};

/// An illness, with what the employer pays for it.
#[derive(Clone, Debug)]
pub(super) struct Illness {
    /// The days of guaranteed wage; absent: none.
    pub(super) guaranteed: Option<Period>,
    /// How many days were paid before it.
    pub(super) paid_before: u32,
    /// The monthly wage that it is a part of.
    pub(super) wage: Money,
    /// Its first day.
    pub(super) from: Day,
    /// The first day of the incapacity whose law counts.
    pub(super) law_of: Day,
    /// The first day of the incapacity that it is a part of for the sickness insurance.
    pub(super) clock: Day,
    /// Why it is less than a whole guaranteed wage, or one anew.
    pub(super) steps: Vec<EmployerStep>,
}

/// The illnesses with their guaranteed wage, and the clocks of the incapacities.
pub(super) fn illnesses(
    ctx: &EmployerContext,
    events: &[EmployerEvent],
    spans: &[Span],
    limits: &mut EmployerLimits,
) -> (Vec<Illness>, Vec<(Day, Day)>) {
    let case = ctx.case;
    let scheme = Scheme::of(ctx);
    let mut list: Vec<Illness> = Vec::new();
    // An illness soon after another one goes on with the incapacity of that one, for the sickness insurance.
    let start = case.incapacity.start;
    let earlier = case.incapacity.previous.filter(|previous| same_period(ctx, previous.from, previous.to, start));
    let mut clocks = vec![(start, earlier.map_or(start, |previous| previous.from))];
    let mut chain: Option<Day> = None;
    // The last illness during the permitted work that gave a guaranteed wage.
    let mut at_work: Option<Before> = None;
    let mut before = case.incapacity.previous.map(|previous| Before {
        started: previous.from,
        ended: previous.to,
        paid: previous.days_paid.unwrap_or(Period { from: previous.from, to: previous.to }.calendar_days()),
    });
    let mut before_it = (Doing::Before, None);
    for span in spans {
        let from = span.days.from;
        if let Doing::Permitted(work) = span.doing {
            chain = Some(chain.unwrap_or(work.from).min(work.permitted_since.unwrap_or(work.from)));
        }
        let (previous_doing, previous_pay) = std::mem::replace(&mut before_it, (span.doing, span.pay));
        if span.doing == Doing::InFull {
            (chain, at_work) = (None, None);
            if let Some(before) = &mut before {
                before.ended = from.previous();
            }
        }
        if span.doing != Doing::Ill {
            continue;
        }
        let relapse = events.iter().find_map(|event| match event {
            EmployerEvent::Relapse(relapse) if relapse.from == from => Some(*relapse),
            _ => None,
        });
        let mut illness = Illness {
            guaranteed: None,
            paid_before: 0,
            wage: case.job.gross_monthly,
            from,
            law_of: from,
            clock: from,
            steps: Vec::new(),
        };
        let Some(last) = scheme.last_day(ctx.law, from) else { continue };
        let mut due = true;
        let mut first = from;
        match previous_doing {
            // Also on the first day of the contract.
            Doing::NoContract | Doing::Before | Doing::InFull if from == case.incapacity.start || relapse.is_some() => {
                let other = match relapse {
                    Some(relapse) => relapse.other_cause,
                    None => case.incapacity.previous.is_some_and(|previous| previous.other_cause),
                };
                if let Some(known) = before
                    && let Some((paid, step)) = after_work_in_full(ctx, known, from, other, last.value, limits)
                {
                    illness.steps.push(step);
                    illness.paid_before = paid;
                    illness.law_of = if paid > 0 { known.started } else { from };
                    due = paid < last.value;
                }
                if relapse.is_some() {
                    let running = clocks.last().map_or(from, |(_, clock)| *clock);
                    let goes_on = before.is_some_and(|known| same_period(ctx, running, known.ended, from));
                    clocks.push((from, if goes_on { running } else { from }));
                }
            }
            Doing::Permitted(work) if relapse.is_some() => {
                let since = chain.unwrap_or(work.from);
                let wage = previous_pay.map_or(Money::ZERO, |(wage, _)| wage);
                illness.wage = wage;
                // Soon after another illness that gave one, during the same work: what is left of that one.
                let other = relapse.is_some_and(|relapse| relapse.other_cause);
                let again = at_work.and_then(|known| after_work_in_full(ctx, known, from, other, last.value, limits));
                if let Some((paid, step)) = again.filter(|(paid, _)| *paid > 0) {
                    illness.steps.push(step);
                    illness.paid_before = paid;
                }
                let left = last.value.saturating_sub(illness.paid_before);
                let days = counted(from, left).map(|days| Period { to: days.to.min(span.days.to), ..days });
                due = false;
                if let Some(days) = days {
                    let (gives, step) = during_permitted_work(ctx, since, days, wage, limits);
                    illness.steps.push(step);
                    due = gives.is_some();
                    first = gives.map_or(from, |days| days.from);
                    if let Some((ended, given)) = work.to.zip(gives).filter(|(ended, given)| *ended < given.to) {
                        let id = EmployerLimitId::GuaranteedWorkEnded;
                        limits.add(id, args!(id; ended, given.from.max(ended.next()), given.to), Effect::MayLower);
                    }
                }
            }
            // The permission or the hours ended: the person was incapacitated all the time.
            _ => continue,
        }
        if due && let Some(months) = scheme.seniority(ctx.law, from) {
            match case.worker.employed_since {
                Some(since) if from < since.plus_months(months.value) => {
                    // Once it is reached, the days that are left are due (article 52 § 1).
                    let reached = since.plus_months(months.value);
                    let left = last.value.saturating_sub(illness.paid_before);
                    let end = counted(from, left).map(|days| days.to.min(span.days.to));
                    let step = if let Some(end) = end.filter(|end| reached <= *end) {
                        first = first.max(reached);
                        let id = EmployerStepId::GuaranteedSeniorityReached;
                        EmployerStep::date(id, args!(id; from, since, months.value, end), first, Sources::of(&months))
                    } else {
                        due = false;
                        let id = EmployerStepId::GuaranteedNoSeniority;
                        EmployerStep::eur(id, args!(id; from, since, months.value), Money::ZERO, Sources::of(&months))
                    };
                    illness.steps.push(step);
                }
                Some(_) => {}
                None => limits.add(
                    EmployerLimitId::SeniorityAssumed,
                    args!(EmployerLimitId::SeniorityAssumed; months.value),
                    Effect::MayLower,
                ),
            }
        }
        illness.clock = clocks.last().map_or(from, |(_, clock)| *clock);
        let left = last.value.saturating_sub(illness.paid_before);
        if due && let Some(days) = counted(from, left) {
            illness.guaranteed = Some(Period { from: first, to: days.to.min(span.days.to) });
        }
        // Days that count: also those before the first one that is due.
        let counts = illness.guaranteed.map_or(0, |days| Period { from, to: days.to }.calendar_days());
        let paid = counts.saturating_add(illness.paid_before);
        let known = Before { started: illness.law_of, ended: span.days.to, paid };
        match previous_doing {
            Doing::Permitted(_) => at_work = if paid > 0 { Some(known) } else { at_work },
            _ => before = Some(known),
        }
        list.push(illness);
    }
    (list, clocks)
}

/// So many days from the first day of an illness; none when nothing is left.
fn counted(from: Day, left: u32) -> Option<Period> {
    let days = i32::try_from(left).ok().filter(|days| *days > 0)?;
    Some(Period { from, to: from.plus_days(days).previous() })
}

/// Whether an illness goes on with the incapacity that ended on a day, for the sickness insurance: within 14 days, in
/// invalidity within three months (law of 14 July 1994, arts. 87 and 93).
fn same_period(ctx: &EmployerContext, started: Day, ended: Day, illness: Day) -> bool {
    let resumed = ended.next();
    let invalid = started == ctx.case.incapacity.start && invalidity(ctx).is_some_and(|first| ended >= first);
    let last = if invalid {
        ctx.law.count(Param::RelapseMonths, resumed).map(|months| resumed.plus_months(months.value).previous())
    } else {
        let days = ctx.law.count(Param::RelapseDays, resumed).and_then(|days| i32::try_from(days.value).ok());
        days.map(|days| resumed.plus_days(days).previous())
    };
    last.is_some_and(|last| illness <= last)
}
