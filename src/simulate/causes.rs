//! What a day brings, one cause after the other: the daily amount before and after each of them alone.
//!
//! On one day an index step, the passage to invalidity, another family and a new job can meet. They are told in the order law,
//! phase, family, work, sanction: each with the amount that the ones before it left, so that the last one ends at what is paid.

use super::calendar::Calendar;
use super::cut::Cut;
use super::day::taken;
use crate::case::{Activity, Basis, Case};
use crate::law::Param;
use crate::rules::Context;
use crate::rules::activity::Reduction;
use crate::rules::activity::partial_work::reduced_daily;
use crate::rules::daily_benefit::{daily_benefit, rules_in_force};
use crate::rules::withheld::sanctions;
use crate::units::{Day, Money, Percent};

/// The daily amount before and after a cause, in cents.
pub(super) type Change = (Money, Money);

/// What each cause of a day does to the daily amount.
pub(super) struct Causes {
    /// Another value of the law.
    pub(super) law: Change,
    /// Time: the month of incapacity, the end of the weeks paid by the employer, an age.
    pub(super) phase: Change,
    /// Another family situation.
    pub(super) family: Change,
    /// Back at work in full, ill again, or the end of either: what it interrupts ends with it.
    pub(super) spell: Change,
    /// Activities that end, by their place in the plan.
    pub(super) ended: Vec<(usize, Change)>,
    /// Another stage of self-employed work, or another year of its test.
    pub(super) stages: Change,
    /// Other hours of the work that continues.
    pub(super) hours: Change,
    /// Activities that begin, by their place in the plan.
    pub(super) begun: Vec<(usize, Change)>,
    /// Another sanction, or none any more.
    pub(super) sanction: Change,
}

/// How far the causes of a day have come: which day counts for what.
struct Walk<'a> {
    calendar: &'a Calendar<'a>,
    /// The day.
    on: Day,
    /// The stretch of incapacity, by its place.
    spell: Option<usize>,
    /// The full daily benefit.
    full: Money,
    /// Whether nothing is paid yet, or no longer.
    unpaid: bool,
    /// The activities that go on.
    active: Vec<usize>,
    /// The day that the hours of work are those of.
    hours_on: Day,
    /// The day that the stages of own activities are those of.
    stages_on: Day,
    /// The day that the sanctions are those of.
    sanctions_on: Day,
    /// The amount that the cause before left.
    left: Money,
}

impl Causes {
    /// The causes between the last day of a cut and the first day of the next.
    pub(super) fn between(calendar: &Calendar, before: &Cut, after: &Cut) -> Causes {
        let on = after.days.from;
        let eve = on.previous();
        let mut walk = Walk {
            calendar,
            on,
            spell: before.spell,
            full: before.day.daily_full,
            unpaid: calendar.unpaid(before.spell, eve),
            active: before.active.clone(),
            hours_on: eve,
            stages_on: eve,
            sanctions_on: eve,
            left: before.day.daily_paid,
        };
        // A day on which the fund does not pay yet has no benefit of its own.
        if walk.unpaid
            && let Some(ctx) = walk.ctx()
        {
            walk.full = daily_benefit(ctx, eve).amount;
        }
        let (law, phase, family) = walk.benefit(before, after);
        let spell = walk.spell(before, after);
        let ended = walk.ended(after);
        walk.stages_on = on;
        let stages = walk.change();
        walk.hours_on = on;
        let hours = walk.change();
        let begun = walk.begun(after);
        walk.sanctions_on = on;
        Causes { law, phase, family, spell, ended, stages, hours, begun, sanction: walk.change() }
    }
}

impl Walk<'_> {
    /// The amount as far as the causes have come, against the one before.
    fn change(&mut self) -> Change {
        let before = self.left;
        self.left = self.paid();
        (before, self.left)
    }

    fn ctx(&self) -> Option<&Context<'_>> {
        self.calendar.spells.get(self.spell?).map(|spell| spell.ctx)
    }

    fn paid(&self) -> Money {
        let Some(ctx) = self.ctx().filter(|_| !self.unpaid) else { return Money::ZERO };
        let Reduction { percent, suspended, .. } =
            taken(ctx, self.calendar.plan, &self.active, self.hours_on, self.stages_on);
        if suspended {
            return Money::ZERO;
        }
        let daily = match percent > Percent::ZERO {
            true => reduced_daily(ctx, self.full, percent, self.on).0,
            false => self.full,
        };
        let sanctions = &self.calendar.plan.sanctions;
        let sanctioned =
            sanctions::apply(ctx, sanctions, self.sanctions_on, daily, false, &mut crate::explain::Limits::default());
        sanctioned.map_or(daily, |sanctioned| sanctioned.daily)
    }

    /// The full benefit of the day with some facts of the person held at those of the day before.
    fn full(&self, held: Held) -> Money {
        let Some(ctx) = self.ctx().filter(|ctx| ctx.clock.start() <= self.on) else { return Money::ZERO };
        let case = match held {
            Held::Nothing => return daily_benefit(ctx, self.on).amount,
            _ => held_case(ctx, self.on, held),
        };
        let mut then = Context { case: &case, ..*ctx };
        if held == Held::Everything {
            then.clock = then.clock.held(self.on);
        }
        daily_benefit(&then, self.on).amount
    }

    /// The law, the phase and the family.
    fn benefit(&mut self, before: &Cut, after: &Cut) -> (Change, Change, Change) {
        let (on, eve) = (self.on, self.on.previous());
        let law = !self.calendar.ctx.law.changes(eve, on).is_empty();
        let family = before.family != after.family;
        let time = self.ctx().is_some_and(|ctx| {
            let aged = age_of_minimum(ctx) == Some(on);
            aged || rules_in_force(ctx, eve) != rules_in_force(ctx, on)
        });
        if law {
            self.full = self.full(if time || family { Held::Everything } else { Held::Nothing });
        }
        let of_law = self.change();
        // The first day of the incapacity, when nothing but time brings it.
        if self.spell.is_none() && after.spell == Some(0) && self.calendar.ctx.clock.start() == on {
            self.spell = after.spell;
            self.full = self.full(Held::Nothing);
        } else if time {
            self.full = self.full(if family { Held::Family } else { Held::Nothing });
        }
        self.unpaid = self.calendar.unpaid(self.spell, on);
        let of_phase = self.change();
        if family {
            self.full = self.full(Held::Nothing);
        }
        (of_law, of_phase, self.change())
    }

    /// A full return to work and relapses: they end what was running.
    fn spell(&mut self, before: &Cut, after: &Cut) -> Change {
        let interrupts = |place: &usize| {
            let going = self.calendar.plan.goings.get(*place).map(|going| going.activity);
            matches!(going, Some(Activity::FullResumption(_) | Activity::Relapse(_)))
        };
        let begun = after.active.iter().filter(|place| !before.active.contains(place)).any(interrupts);
        if begun {
            self.active.retain(|place| after.active.contains(place));
        }
        if self.spell != after.spell {
            self.spell = after.spell;
            self.full = self.full(Held::Nothing);
            self.unpaid = self.calendar.unpaid(self.spell, self.on);
        }
        self.change()
    }

    /// The activities that end.
    fn ended(&mut self, after: &Cut) -> Vec<(usize, Change)> {
        let mut changes = Vec::new();
        let ended: Vec<usize> = self.active.iter().copied().filter(|place| !after.active.contains(place)).collect();
        for place in ended {
            self.active.retain(|other| *other != place);
            changes.push((place, self.change()));
        }
        changes
    }

    /// The activities that begin.
    fn begun(&mut self, after: &Cut) -> Vec<(usize, Change)> {
        let mut changes = Vec::new();
        for place in after.active.iter().copied() {
            if !self.active.contains(&place) {
                self.active.push(place);
                changes.push((place, self.change()));
            }
        }
        changes
    }
}

/// What is held at the day before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    Nothing,
    Family,
    Everything,
}

/// The day from which the age of the person gives another minimum.
pub(super) fn age_of_minimum(ctx: &Context) -> Option<Day> {
    let age = ctx.law.count(Param::MinimumRegularAge, crate::law::Law::known_until())?;
    Some(ctx.case.person.birth_date?.plus_months(age.value.saturating_mul(12)))
}

/// The case in which what changes on a day changes one day later. A letter of that day shows what it is after the change.
fn held_case(ctx: &Context, on: Day, held: Held) -> Case {
    let Case { schema, person, incapacity, horizon, scenarios: _ } = ctx.case;
    let mut case = Case {
        schema: *schema,
        person: person.clone(),
        incapacity: incapacity.clone(),
        horizon: *horizon,
        scenarios: Vec::new(),
    };
    for change in case.person.family_changes.iter_mut().filter(|change| change.from == on) {
        change.from = on.next();
    }
    if held == Held::Everything && age_of_minimum(ctx) == Some(on) {
        case.person.birth_date = case.person.birth_date.map(Day::next);
    }
    if let Basis::DailyBenefit { on: letter, .. } = &mut case.incapacity.basis
        && *letter == on
    {
        *letter = on.next();
    }
    case
}
