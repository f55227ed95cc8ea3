//! The solidarity contribution of a way back, month by month.

use super::illness::Illness;
use super::outcome::Range;
use super::plan::{Doing, Plan};
use crate::explain::{Effect, EmployerLimitId, EmployerLimits, EmployerStep, EmployerStepId, Note, Sources, args};
use crate::law::{Known, Param, Status};
use crate::rules::employer::EmployerContext;
use crate::rules::employer::guaranteed_wage::Scheme;
use crate::rules::employer::solidarity::{Estimates, excluded, window};
use crate::units::{Day, Money, Month, Percent, Period, insert_once};

/// What is due over the whole of a way back.
#[derive(Default)]
pub(super) struct Solidarity {
    months: Vec<(Month, Due)>,
    /// Why there is none, for incapacities without it.
    pub(super) notes: Vec<Note>,
    /// From the first to the last day on which benefit counts, of each incapacity.
    pub(super) windows: Vec<(Period, Known<Percent>)>,
}

/// What is due for a month.
struct Due {
    amount: Range,
    steps: Vec<EmployerStep>,
}

/// Days with the same benefit.
struct Part {
    days: Period,
    paid: u32,
    low: Money,
    high: Money,
    permitted: bool,
    steps: Vec<EmployerStep>,
}

impl Solidarity {
    /// The contribution of a plan.
    pub(super) fn of(
        ctx: &EmployerContext,
        plan: &Plan,
        within: Period,
        estimates: &mut Estimates,
        limits: &mut EmployerLimits,
    ) -> Solidarity {
        let mut result = Solidarity::default();
        let mut seen: Vec<i32> = Vec::new();
        let rule = ctx.law.count(Param::SolidarityWorkExempt, ctx.case.incapacity.start.max(first(ctx)));
        let exempt = rule.is_none_or(|rule| rule.value > 0);
        let exempt = ctx.case.solidarity_exempt_if_authorised_work.unwrap_or(exempt);
        let (mut chosen, mut other) = (Range::default(), Range::default());
        for (_, start) in &plan.clocks {
            if seen.contains(&start.number()) {
                continue;
            }
            seen.push(start.number());
            if let Some(note) = excluded(ctx, *start) {
                if !result.notes.contains(&note) {
                    result.notes.push(note);
                }
                continue;
            }
            let (Some(window), Some(rate)) = (window(ctx, *start), ctx.law.percent(Param::SolidarityPercent, *start))
            else {
                continue;
            };
            let parts = parts(ctx, plan, *start, window, estimates);
            let (Some(first), Some(last)) = (parts.first(), parts.last()) else { continue };
            result.windows.push((Period { from: first.days.from, to: last.days.to }, rate));
            let mut month = window.from.month();
            while month <= window.to.month() {
                let days = month.days();
                let due = due(ctx, &parts, days, &rate, exempt);
                if within.overlap(days).is_some() {
                    chosen = chosen.plus(due.amount);
                    other = other.plus(Counted::of(&parts, days, !exempt).amount(ctx, &rate));
                }
                result.months.push((month, due));
                month = month.plus(1);
            }
        }
        say_limits(ctx, chosen, other, exempt, !result.windows.is_empty(), limits);
        result
    }

    /// What is due for a month, with its steps.
    pub(super) fn month(&self, month: Month) -> Option<(Range, Vec<EmployerStep>)> {
        let of = || self.months.iter().filter(|(of, due)| *of == month && !due.steps.is_empty()).map(|(_, due)| due);
        of().next()?;
        let amount = of().fold(Range::default(), |sum, due| sum.plus(due.amount));
        Some((amount, of().flat_map(|due| due.steps.iter().cloned()).collect()))
    }
}

/// What is assumed about it.
fn say_limits(
    ctx: &EmployerContext,
    chosen: Range,
    other: Range,
    exempt: bool,
    due: bool,
    limits: &mut EmployerLimits,
) {
    let start = ctx.case.incapacity.start;
    if !due {
        return;
    }
    limits.add(EmployerLimitId::SolidarityEstimated, &[], Effect::Unknown);
    limits.add(EmployerLimitId::SolidarityOther, &[], Effect::MayLower);
    if let Some(count) = ctx.law.count(Param::SolidarityHeadcount, start.max(first(ctx))) {
        let id = match ctx.case.employer.headcount_50_or_more {
            None => EmployerLimitId::SolidarityHeadcount,
            Some(_) => EmployerLimitId::SolidarityExactly,
        };
        limits.add(id, args!(id; count.value), Effect::MayLower);
    }
    if ctx.case.worker.age_at_start.is_none()
        && let (Some(least), Some(most)) = (
            ctx.law.count(Param::SolidarityLeastAge, start.max(first(ctx))),
            ctx.law.count(Param::SolidarityMostAge, start.max(first(ctx))),
        )
    {
        let id = EmployerLimitId::SolidarityAge;
        limits.add(id, args!(id; least.value, most.value), Effect::MayLower);
    }
    if chosen != other {
        let (id, effect) = match exempt {
            true => (EmployerLimitId::SolidarityWorkExempt, Effect::MayRaise),
            false => (EmployerLimitId::SolidarityWorkCounts, Effect::MayLower),
        };
        limits.add(id, args!(id; other.high), effect);
    }
}

/// The first day of the rule.
fn first(ctx: &EmployerContext) -> Day {
    ctx.law.span(Param::SolidarityHeadcount).map_or(Day::LAST, |(first, _)| first)
}

/// The days of guaranteed wage on which the fund does not pay yet: all of them by the month, the first two weeks for others.
/// What was paid for an earlier illness counts in them.
fn without_benefit(ctx: &EmployerContext, illness: &Illness) -> Option<Period> {
    let days = illness.guaranteed?;
    let waits = Scheme::of(ctx).fund_waits(ctx.law, illness.law_of)?;
    let left = i32::try_from(waits.value.saturating_sub(illness.paid_before)).ok()?;
    let last = days.to.min(illness.from.plus_days(left).previous());
    (days.from <= last).then_some(Period { from: days.from, to: last })
}

/// The days of illness and of permitted work of an incapacity in its window, cut wherever the benefit can change.
///
/// A day counts for the incapacity that runs on it, and when the fund pays: also beside a supplement of the employer.
fn parts(ctx: &EmployerContext, plan: &Plan, start: Day, window: Period, estimates: &mut Estimates) -> Vec<Part> {
    let mut cuts: Vec<i32> = vec![window.from.number()];
    let mut cut = |day: Day| {
        if window.contains(day) {
            insert_once(&mut cuts, day.number());
        }
    };
    plan.spans.iter().for_each(|span| cut(span.days.from));
    ctx.law.changes(window.from, window.to).into_iter().for_each(&mut cut);
    let waiting: Vec<Period> = plan.illnesses.iter().filter_map(|illness| without_benefit(ctx, illness)).collect();
    waiting.iter().for_each(|days| cut(days.to.next()));
    // A month of incapacity can bring a minimum; a calendar month is told apart.
    for after in 0..=24 {
        cut(start.plus_months(after));
        cut(window.from.month().plus(after).first_day());
    }
    let days = cuts.iter().enumerate().map(|(place, from)| {
        let next = cuts.get(place.saturating_add(1)).map(|next| Day::from_number(*next).previous());
        Period { from: Day::from_number(*from), to: next.unwrap_or(window.to) }
    });
    let waits = |day: Day| waiting.iter().any(|days| days.contains(day));
    let mut parts = Vec::new();
    for days in days.filter(|days| plan.clock_on(days.from) == Some(start)) {
        let hours = match plan.on(days.from) {
            Doing::Ill if !waits(days.from) => None,
            Doing::Permitted(work) => Some(work.weekly_hours),
            _ => continue,
        };
        let estimate = estimates.benefit(ctx, start, days.from, hours);
        let id = EmployerStepId::SolidarityBenefit;
        let sources = Sources::rule(Param::PrimaryRate, Status::Assumed);
        let (low, high) = estimate.full;
        let arguments = args!(id; ctx.case.job.gross_monthly, days.from, low);
        let mut steps = vec![EmployerStep::eur(id, arguments, high, sources)];
        let (low, paid) = estimate.paid;
        if hours.is_some() {
            let id = EmployerStepId::SolidarityReduced;
            let sources = Sources::rule(Param::FreeFraction, Status::Assumed);
            let arguments = args!(id; high, estimate.reduction);
            steps.push(EmployerStep::eur(id, arguments, paid, sources));
        }
        parts.push(Part { days, paid: days.paid_days(), low, high: paid, permitted: hours.is_some(), steps });
    }
    parts
}

/// The days of a month and their benefit.
#[derive(Default)]
struct Counted {
    /// Days that count.
    days: u32,
    /// Days of permitted work that do not.
    free: u32,
    low: Money,
    high: Money,
}

impl Counted {
    fn of(parts: &[Part], month: Period, exempt: bool) -> Counted {
        let mut counted = Counted::default();
        for part in parts.iter().filter(|part| month.contains(part.days.from)) {
            if part.permitted && exempt {
                counted.free = counted.free.saturating_add(part.paid);
                continue;
            }
            counted.days = counted.days.saturating_add(part.paid);
            counted.low = counted.low.plus(part.low.days(part.paid));
            counted.high = counted.high.plus(part.high.days(part.paid));
        }
        counted
    }

    /// The contribution, rounded to the cent once for the month (assumed).
    fn amount(&self, ctx: &EmployerContext, rate: &Known<Percent>) -> Range {
        let known = ctx.case.employer.headcount_50_or_more == Some(true);
        let of = |benefit: Money| benefit.percent(rate.value).round(ctx.cents());
        Range { low: if known { of(self.low) } else { Money::ZERO }, high: of(self.high) }
    }
}

/// The contribution on the days of a month, with its steps.
fn due(ctx: &EmployerContext, parts: &[Part], month: Period, rate: &Known<Percent>, exempt: bool) -> Due {
    let counted = Counted::of(parts, month, exempt);
    let mut steps: Vec<EmployerStep> = Vec::new();
    for part in parts.iter().filter(|part| month.contains(part.days.from) && !(part.permitted && exempt)) {
        for step in &part.steps {
            if !steps.iter().any(|known| known.rule == step.rule && known.result == step.result) {
                steps.push(step.clone());
            }
        }
    }
    if counted.free > 0 {
        let id = EmployerStepId::SolidarityWork;
        let sources = Sources::of(rate).at_most(Status::Secondary);
        steps.push(EmployerStep::eur(id, args!(id; counted.free), Money::ZERO, sources));
    }
    let amount = counted.amount(ctx, rate);
    if counted.days > 0 {
        let id = EmployerStepId::SolidarityMonth;
        let arguments = args!(id; counted.days, counted.high, rate.value, amount.low);
        let sources = Sources::of(rate).at_most(Status::Assumed);
        steps.push(EmployerStep::eur(id, arguments, amount.high, sources));
    }
    Due { amount, steps }
}
