//! The days of the years of the horizon, cut wherever the full daily benefit can change: the same for every scenario.

use std::sync::Arc;

use super::shared::Shared;
use super::year::whole_years;
use crate::explain::{Limits, Step};
use crate::law::Param;
use crate::rules::Context;
use crate::rules::daily_benefit::{Phase, daily_benefit, rules_in_force};
use crate::units::{Day, Money, Period, insert_once};

/// A period within which the full daily benefit does not change.
#[derive(Clone, Debug)]
pub(super) struct Entitlement {
    /// First to last day.
    pub(super) days: Period,
    /// Nothing before the incapacity.
    pub(super) phase: Option<Phase>,
    /// The full daily benefit.
    pub(super) daily_full: Money,
    /// Why.
    pub(super) steps: Vec<Arc<Step>>,
    /// What is assumed.
    pub(super) limits: Limits,
}

/// The whole horizon.
pub(super) fn horizon(ctx: &Context) -> Period {
    let horizon = ctx.case.horizon;
    let last = horizon.from.plus(horizon.months.saturating_sub(1));
    Period { from: horizon.from.first_day(), to: last.last_day() }
}

/// Cuts a period at days that begin something new; in order, none twice.
pub(super) fn cut(whole: Period, starts: Vec<Day>) -> Vec<Period> {
    let mut days = vec![whole.from];
    for day in starts.into_iter().filter(|day| whole.contains(*day)) {
        insert_once(&mut days, day);
    }
    let ends = days.iter().skip(1).map(|day| day.previous()).chain(std::iter::once(whole.to));
    days.iter().copied().zip(ends).map(|(from, to)| Period { from, to }).collect()
}

/// What every scenario of a case has in common.
#[derive(Clone)]
pub(super) struct Timeline {
    /// The entitlements of those years, in order, without gaps.
    pub(super) entitlements: Vec<Entitlement>,
}

impl Timeline {
    /// The timeline of a case, over the whole years that are settled.
    pub(super) fn of(ctx: &Context, shared: &mut Shared) -> Timeline {
        let whole = whole_years(ctx);
        let law_days = ctx.law.changes(whole.from, whole.to);
        let days = cut(whole, changes(ctx, &law_days));
        Timeline { entitlements: days.into_iter().map(|days| Entitlement::of(ctx, days, shared)).collect() }
    }

    /// The same, with what a day gives on the other side of a change as well: from the change on when the day lies before it,
    /// up to the change when it does not.
    pub(super) fn carried(&self, like: Day, change: Day) -> Timeline {
        let mut other = self.clone();
        let Some(model) = self.entitlements.iter().find(|one| one.days.contains(like)) else { return other };
        for one in &mut other.entitlements {
            if (one.days.from >= change) == (like < change) && one.phase.is_some() && model.phase.is_some() {
                *one = Entitlement { days: one.days, ..model.clone() };
            }
        }
        other
    }
}

/// Every day on which the full daily benefit can change.
fn changes(ctx: &Context, law_days: &[Day]) -> Vec<Day> {
    let mut days = law_days.to_vec();
    days.push(ctx.clock.start());
    let last = ctx.law.months_of_incapacity();
    let months = (2..=last).map(|month| ctx.clock.first_day_of(month));
    days.extend(months.filter(|day| rules_in_force(ctx, *day) != rules_in_force(ctx, day.previous())));
    days.extend(ctx.case.person.family_changes.iter().map(|change| change.from));
    if let (Some(birth), Some(age)) =
        (ctx.case.person.birth_date, ctx.law.count(Param::MinimumRegularAge, crate::law::Law::known_until()))
    {
        days.push(birth.plus_months(age.value.saturating_mul(12)));
    }
    days
}

impl Entitlement {
    /// The entitlement of days within which it does not change.
    pub(super) fn of(ctx: &Context, days: Period, shared: &mut Shared) -> Entitlement {
        if days.from < ctx.clock.start() {
            return Entitlement {
                days,
                phase: None,
                daily_full: Money::ZERO,
                steps: Vec::new(),
                limits: Limits::default(),
            };
        }
        let benefit = daily_benefit(ctx, days.from);
        Entitlement {
            days,
            phase: Some(benefit.phase),
            daily_full: benefit.amount,
            steps: benefit.steps.into_iter().map(|step| shared.step(step)).collect(),
            limits: benefit.limits,
        }
    }
}
