//! The days of the horizon, cut wherever the full daily benefit can change: the same for every scenario.

use std::sync::Arc;

use crate::explain::{Limits, Step};
use crate::law::Param;
use crate::rules::Context;
use crate::rules::daily_benefit::{Phase, daily_benefit};
use crate::units::{Day, Money, Period};

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
pub(super) fn cut(whole: Period, mut days: Vec<Day>) -> Vec<Period> {
    days.retain(|day| whole.from < *day && *day <= whole.to);
    days.push(whole.from);
    days.sort_unstable();
    days.dedup();
    let ends = days.iter().skip(1).map(|day| day.previous()).chain(std::iter::once(whole.to));
    days.iter().copied().zip(ends).map(|(from, to)| Period { from, to }).collect()
}

/// The entitlements of the horizon, in order, without gaps.
pub(super) fn entitlements(ctx: &Context) -> Vec<Entitlement> {
    let whole = horizon(ctx);
    cut(whole, changes(ctx, whole)).into_iter().map(|days| entitlement(ctx, days)).collect()
}

/// Every day on which the full daily benefit can change.
fn changes(ctx: &Context, whole: Period) -> Vec<Day> {
    let mut days = ctx.law.changes(whole.from, whole.to);
    days.push(ctx.clock.start());
    // The months of incapacity in which a rule can begin: the last is the passage to invalidity.
    let last = ctx.law.count(Param::InvalidityFirstMonth, crate::law::Law::known_until()).map_or(13, |m| m.value);
    days.extend((2..=last).map(|month| ctx.clock.first_day_of(month)));
    days.extend(ctx.case.person.family_changes.iter().map(|change| change.from));
    if let (Some(birth), Some(age)) =
        (ctx.case.person.birth_date, ctx.law.count(Param::MinimumRegularAge, crate::law::Law::known_until()))
    {
        days.push(birth.plus_months(age.value.saturating_mul(12)));
    }
    days
}

fn entitlement(ctx: &Context, days: Period) -> Entitlement {
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
        steps: benefit.steps.into_iter().map(Arc::new).collect(),
        limits: benefit.limits,
    }
}
