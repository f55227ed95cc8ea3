//! The highest and the lowest daily benefit of a day.

use super::{Sourced, wage};
use crate::case::{Basis, Case, Scheme};
use crate::explain::StepId;
use crate::law::{Param, Status};
use crate::rules::Context;
use crate::rules::daily_benefit::{DailyBenefit, Phase, daily_benefit};
use crate::units::{Day, Money};

/// A wage above every ceiling of the law.
const ABOVE_EVERY_CEILING: u32 = 1_000_000;
/// So many days back the incapacity of today's invalidity began at the latest.
const A_YEAR: i32 = 367;

/// The highest amount of a day: the percentage of the ceiling. In invalidity that of the latest cohort, because an
/// older benefit may have been revalued.
pub(super) fn highest(ctx: &Context, on: Day) -> Sourced {
    let own = at_ceiling(ctx, ctx.case.incapacity.start, on);
    if Phase::on(ctx, on) == Phase::Primary {
        return own;
    }
    let latest = at_ceiling(ctx, on.plus_days(-A_YEAR), on);
    if own.amount < latest.amount { latest } else { own }
}

#[inline(never)]
fn at_ceiling(ctx: &Context, start: Day, on: Day) -> Sourced {
    let mut case = without_plans(ctx);
    case.person.scheme = Scheme::Employee;
    case.incapacity.start = start;
    case.incapacity.unemployment_benefit = None;
    sourced(ctx, &with(ctx, case, Basis::MonthlyWage { gross: Money::new(ABOVE_EVERY_CEILING.into()) }, on))
}

/// The lowest amount of a day: the legal minimum, or what the minimum wage for the shortest part-time work gives. For a person
/// who was unemployed only the minimum, as the unemployment benefit is not known.
pub(super) fn lowest(ctx: &Context, on: Day) -> Sourced {
    let mut case = without_plans(ctx);
    case.incapacity.regular_worker = case.incapacity.regular_worker.or(Some(false));
    let wage = wage::least_part_time(ctx.law, case.incapacity.start);
    let gross = wage.filter(|_| case.person.scheme == Scheme::Employee).map_or(Money::ZERO, |(_, wage)| wage.amount);
    sourced(ctx, &with(ctx, case, Basis::MonthlyWage { gross }, on))
}

/// The lump sum of a day.
pub(super) fn lump_sum(ctx: &Context, on: Day) -> Sourced {
    sourced(ctx, &with(ctx, without_plans(ctx), Basis::FlatRate, on))
}

/// Whether an amount is a minimum of its day, behind which the wage is hidden.
pub(super) fn is_minimum(ctx: &Context, amount: Money, on: Day) -> bool {
    [true, false].into_iter().any(|regular| {
        let mut case = without_plans(ctx);
        case.incapacity.regular_worker = Some(regular);
        with(ctx, case, Basis::MonthlyWage { gross: Money::ZERO }, on).amount == amount
    })
}

#[inline(never)]
fn without_plans(ctx: &Context) -> Case {
    Case { scenarios: Vec::new(), ..ctx.case.clone() }
}

/// The daily benefit of a day in another case.
#[inline(never)]
fn with(ctx: &Context, mut case: Case, basis: Basis, on: Day) -> DailyBenefit {
    case.incapacity.basis = basis;
    daily_benefit(&Context::new(ctx.law, &case), on)
}

/// An amount with the law behind it: the ceiling with the percentage, the minimum, or the lump sum.
#[inline(never)]
fn sourced(ctx: &Context, found: &DailyBenefit) -> Sourced {
    let minimum = found.steps.iter().any(|step| step.id == StepId::MinimumApplied);
    let params = if ctx.self_employed() {
        [Param::FlatRateSingle; 2]
    } else if minimum {
        [Param::MinimumNoWageLimitFromMonth, Param::LivingWageSingle]
    } else {
        [Param::CeilingBase, Param::PrimaryRate]
    };
    let status = found.steps.iter().map(|step| step.status).max().unwrap_or(Status::Assumed);
    Sourced { amount: found.amount, params, status }
}
