//! One scenario: the periods of incapacity, cut again at its activities, then month by month.

use super::calendar::Calendar;
use super::cut::Cut;
use super::day::day_outcome;
use super::limits::say_limits;
use super::month::Months;
use super::outcome::{MonthOutcome, ScenarioOutcome, Total};
use super::plan::{Plan, Spell, Spells};
use super::shared::Shared;
use super::timeline::{Entitlement, Timeline, cut, horizon};
use super::year::{Facts, Years, quarters, spread, whole_years};
use crate::case::Activity;
use crate::explain::{Effect, LimitId, Limits, args};
use crate::law::Param;
use crate::rules::Context;
use crate::rules::activity::partial_work::childminder_second_year;
use crate::rules::period::pension::Pension;
use crate::units::{Day, Money, Month, Period};

/// Simulates one scenario.
pub(super) fn simulate(
    ctx: &Context,
    timeline: &Timeline,
    shared: &mut Shared,
    id: &str,
    label: Option<&str>,
    activities: &[Activity],
) -> ScenarioOutcome {
    let mut limits = Limits::default();
    let mut plan = Plan::of(ctx, activities, &mut limits);
    let spells = Spells::of(ctx, &plan, shared, &mut limits);
    let periods = spells.periods(ctx.law, shared);
    let spells = spells.with(ctx, timeline, &periods);
    plan.add_missed(ctx, &spells, &mut limits);
    let (within, years) = (horizon(ctx), whole_years(ctx));
    // What is assumed in months that are not shown is not said.
    let mut unsaid = Limits::default();
    let before = (years.from < within.from).then(|| Period { from: years.from, to: within.from.previous() });
    let after = (within.to < years.to).then(|| Period { from: within.to.next(), to: years.to });
    let mut all = before.map_or(Vec::new(), |days| cuts(ctx, &spells, &plan, days, shared, &mut unsaid));
    let first = all.len();
    all.extend(cuts(ctx, &spells, &plan, within, shared, &mut limits));
    let last = all.len();
    all.extend(after.map_or(Vec::new(), |days| cuts(ctx, &spells, &plan, days, shared, &mut unsaid)));
    say_limits(ctx, &plan, &spells, &mut limits);
    let mut months = Vec::new();
    let mut facts = Vec::new();
    let mut total = Total { net_complete: true, ..Total::default() };
    let mut margin = Money::ZERO;
    let mut reckoning = Months::new(ctx, &spells, &all, &plan, shared);
    let mut month = years.from.month();
    while month <= years.to.month() {
        let shown = within.contains(month.first_day());
        let (outcome, wage) = reckoning.month(month, if shown { &mut limits } else { &mut unsaid });
        facts.push(Facts::of(ctx, &spells, &outcome, wage));
        if shown {
            margin = margin.max(facts.last().map_or(Money::ZERO, Facts::bonus_margin));
            total.add(&outcome);
            months.push(outcome);
        }
        month = month.plus(1);
    }
    if margin > Money::ZERO {
        let id = LimitId::WorkBonusEstimate;
        limits.add(id, args!(id; margin), Effect::Unknown);
    }
    quarters(&facts, &mut months, &mut limits);
    let years = Years { ctx, plan: &plan, spells: &spells, facts: &facts }.settle(shared, &mut limits);
    spread(&facts, &years, &mut months);
    let shown = all.get(first..last).unwrap_or(&[]);
    let calendar = Calendar { ctx, spells: &spells, plan: &plan, cuts: shown };
    ScenarioOutcome {
        id: id.to_string(),
        label: label.map(str::to_string),
        calendar: if shared.amounts_only { Vec::new() } else { calendar.events(&months, shared) },
        months,
        years,
        total,
        limits: limits.into_list(),
    }
}

/// The net of the month shown under a plan; nothing when it is not complete.
pub(super) fn net_of_month(
    ctx: &Context,
    timeline: &Timeline,
    shared: &mut Shared,
    activities: &[Activity],
    month: Month,
) -> Option<Money> {
    let mut unsaid = Limits::default();
    let mut plan = Plan::of(ctx, activities, &mut unsaid);
    let spells = Spells::of(ctx, &plan, shared, &mut unsaid);
    let periods = spells.periods(ctx.law, shared);
    let spells = spells.with(ctx, timeline, &periods);
    plan.add_missed(ctx, &spells, &mut unsaid);
    let cuts = cuts(ctx, &spells, &plan, month.days(), shared, &mut unsaid);
    let (outcome, _) = Months::new(ctx, &spells, &cuts, &plan, shared).month(month, &mut unsaid);
    outcome.net_complete.then_some(outcome.net)
}

/// What the fund pays for a month under a plan, for each of these sets of days; without the wage.
pub(super) fn paid_for(
    ctx: &Context,
    timeline: &Timeline,
    shared: &mut Shared,
    activities: &[Activity],
    month: Month,
    days: &[Period],
) -> Vec<MonthOutcome> {
    let mut unsaid = Limits::default();
    let mut plan = Plan::of(ctx, activities, &mut unsaid);
    let spells = Spells::of(ctx, &plan, shared, &mut unsaid);
    let periods = spells.periods(ctx.law, shared);
    let spells = spells.with(ctx, timeline, &periods);
    plan.add_missed(ctx, &spells, &mut unsaid);
    let first = days.iter().map(|days| days.from).min();
    let last = days.iter().map(|days| days.to).max();
    let whole = first.zip(last).map_or(month.days(), |(from, to)| Period { from, to });
    let cuts = cuts(ctx, &spells, &plan, whole, shared, &mut unsaid);
    let mut reckoning = Months::new(ctx, &spells, &cuts, &plan, shared);
    days.iter().map(|days| reckoning.paid_for(month, *days)).collect()
}

/// A period, cut at every change of entitlement, of activity and of sanction.
fn cuts(
    ctx: &Context,
    spells: &[Spell],
    plan: &Plan,
    whole: Period,
    shared: &mut Shared,
    limits: &mut Limits,
) -> Vec<Cut> {
    let mut rest = spells.iter().enumerate().peekable();
    let mut cuts = Vec::new();
    for days in cut(whole, changes(ctx, spells, plan, whole)) {
        while rest.peek().is_some_and(|(_, spell)| spell.days.to < days.from) {
            rest.next();
        }
        let here = rest.peek().filter(|(_, spell)| spell.days.contains(days.from));
        let entitled = here.and_then(|(place, spell)| Some((*place, *spell, spell.entitlement(days.from)?)));
        cuts.push(one_cut(ctx, entitled, plan, days, shared, limits));
    }
    cuts
}

/// A single day, inside the horizon or outside, as a cut of its own.
pub(super) fn cut_of_day(ctx: &Context, spells: &[Spell], plan: &Plan, day: Day, shared: &mut Shared) -> Cut {
    let days = Period { from: day, to: day };
    let here = spells.iter().enumerate().find(|(_, spell)| spell.days.contains(day));
    let entitlement = here.map(|(_, spell)| Entitlement::of(spell.ctx, days, shared));
    let entitled = here.zip(entitlement.as_ref()).map(|((place, spell), entitlement)| (place, spell, entitlement));
    one_cut(ctx, entitled, plan, days, shared, &mut Limits::default())
}

fn one_cut(
    ctx: &Context,
    entitled: Option<(usize, &Spell, &Entitlement)>,
    plan: &Plan,
    days: Period,
    shared: &mut Shared,
    limits: &mut Limits,
) -> Cut {
    let day = days.from;
    let here = entitled.map(|(_, spell, entitlement)| (spell, entitlement));
    let outcome = day_outcome(ctx, here, plan, days, shared, limits);
    let own_works = plan.own_works(ctx);
    let stages = own_works.iter().filter(|(_, going)| going.on(day));
    Cut {
        days,
        family: ctx.case.person.family_on(day),
        spell: entitled.map(|(place, _, _)| place),
        active: plan.active(day),
        stages: stages.filter_map(|(work, _)| work.stage_on(ctx.law, day)).collect(),
        index_from: ctx.law.lookup(Param::IndexSteps, day).known().map(|known| known.from()),
        day: shared.day(outcome),
    }
}

/// Every day on which something of the scenario can change.
fn changes(ctx: &Context, spells: &[Spell], plan: &Plan, whole: Period) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    let mut period = |of: Period| days.extend([of.from, of.to.next()]);
    for spell in spells {
        period(spell.days);
    }
    plan.goings.iter().flat_map(|going| going.days.iter().copied()).for_each(&mut period);
    plan.sanctions.iter().map(|sanction| sanction.days).for_each(&mut period);
    days.extend(spells.iter().filter_map(|spell| Some(spell.unpaid?.until.next())));
    days.extend(spells.iter().filter_map(|spell| Some(Pension::of(spell.ctx)?.end(spell.ctx))));
    days.extend(spells.iter().flat_map(Spell::entitlement_starts));
    for (job, _) in plan.jobs() {
        days.push(childminder_second_year(job));
        for attested in &job.hours_by_month {
            days.push(attested.month.first_day());
            days.push(attested.month.last_day().next());
        }
    }
    if !plan.volunteering().is_empty() {
        let years = whole.from.year()..=whole.to.year();
        days.extend(years.filter_map(|year| Day::new(year, 1, 1)));
    }
    for (work, _) in plan.own_works(ctx) {
        days.extend(work.changes(ctx.law, whole));
    }
    days
}
