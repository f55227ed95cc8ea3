//! An own activity that stops and begins again: under one permission its months go on, under a second one they begin again.
//!
//! A case can say it in two ways: one activity that a relapse interrupts, or two activities. Which of them the fund follows
//! depends on the permission, which no source settles: the outcome gives both amounts.

use super::day::taken_from;
use super::plan::{Plan, Spell};
use super::timeline::horizon;
use crate::case::Activity;
use crate::explain::{Effect, LimitId, Limits, args};
use crate::rules::Context;
use crate::rules::activity::own_work::OwnWork;
use crate::rules::activity::partial_work::reduced_daily;
use crate::units::{Day, Money, insert_once};

/// An activity after a pause.
struct Pause<'a> {
    /// Its place in the plan.
    place: usize,
    /// The activity.
    work: OwnWork<'a>,
    /// The place of the one before the pause, when that is another.
    before: Option<usize>,
    /// The first day of the first one.
    first: Day,
    /// The first day after the pause.
    resumed: Day,
}

/// Says, for the first pause that matters, what the benefit is under one permission and under two.
pub(super) fn say(ctx: &Context, plan: &Plan, spells: &[Spell], limits: &mut Limits) {
    for pause in pauses(ctx, plan) {
        if let Some((on, one, two)) = pause.first_difference(ctx, plan, spells) {
            let id = LimitId::OwnWorkPause;
            limits.add(id, args!(id; pause.resumed, on, one, two), Effect::Unknown);
        }
    }
}

fn pauses<'a>(ctx: &Context, plan: &Plan<'a>) -> Vec<Pause<'a>> {
    let works = || {
        plan.goings
            .iter()
            .enumerate()
            .filter_map(|(place, going)| Some((place, OwnWork::of(ctx, going.activity)?, going)))
    };
    let mut pauses = Vec::new();
    for (place, work, going) in works() {
        if let [_, later, ..] = going.days.as_slice() {
            pauses.push(Pause { place, work, before: None, first: work.from, resumed: later.from });
        }
        let kind = going.activity.word();
        let earlier = works().filter(|(other, _, before)| {
            let ended = before.days.last().is_some_and(|days| days.to.next() < work.from);
            *other != place
                && ended
                && before.activity.word() == kind
                && !resumed_between(plan, before.activity, work.from)
        });
        if let Some((before, first, _)) = earlier.max_by_key(|(_, before, _)| before.from) {
            pauses.push(Pause { place, work, before: Some(before), first: first.from, resumed: work.from });
        }
    }
    pauses
}

/// Whether work in full ended the incapacity in between: then the permission ended with it.
fn resumed_between(plan: &Plan, before: &Activity, day: Day) -> bool {
    plan.goings.iter().any(|going| {
        let (from, _) = going.activity.dates();
        matches!(going.activity, Activity::FullResumption(_)) && before.dates().0 < from && from <= day
    })
}

impl Pause<'_> {
    /// The first day of the months shown on which the two readings give another amount, and both amounts.
    fn first_difference(&self, ctx: &Context, plan: &Plan, spells: &[Spell]) -> Option<(Day, Money, Money)> {
        let within = horizon(ctx);
        let mut days = vec![self.resumed.max(within.from)];
        for from in [self.first, self.resumed] {
            let work = self.work.begun_on(from);
            for day in work.changes(ctx.law, within) {
                insert_once(&mut days, day);
            }
        }
        let shown = days.into_iter().filter(|day| self.resumed <= *day && within.contains(*day));
        shown
            .filter_map(|day| Some((day, self.paid(plan, spells, day, true)?, self.paid(plan, spells, day, false)?)))
            .find(|(_, one, two)| one != two)
    }

    /// The daily amount on a day under one permission or two.
    fn paid(&self, plan: &Plan, spells: &[Spell], day: Day, one: bool) -> Option<Money> {
        let spell = spells.iter().find(|spell| spell.days.contains(day))?;
        let mut active = plan.active(day);
        if !active.contains(&self.place) {
            return None;
        }
        let full = spell.entitlement(day)?.daily_full;
        // Under one permission the income before the pause counts as well.
        active.extend(self.before.filter(|_| one));
        let from = if one { self.first } else { self.resumed };
        let taken = taken_from(spell.ctx, plan, &active, day, (self.place, from));
        Some(match taken.suspended {
            true => Money::ZERO,
            false => reduced_daily(spell.ctx, full, taken.percent, day).0,
        })
    }
}
