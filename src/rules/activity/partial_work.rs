//! Permitted work as an employee during the incapacity (RD 3 July 1996, art. 230 § 1, since 1 April 2018).
//!
//! The daily benefit is kept whole as long as the employment fraction does not exceed 20 %. Above that, it is reduced by
//! the part of the fraction that exceeds 20 %. That percentage is calculated to one hundredth, then rounded up to the next
//! unit when its first decimal is at least 5; otherwise the decimals are dropped. The wage does not matter.

use rust_decimal::{Decimal, RoundingStrategy};

use super::super::Context;
use super::Reduction;
use crate::case::{EmployeeWork, Setting};
use crate::explain::{AddStep, Effect, LimitId, Sources, Step, StepId, args};
use crate::law::{Known, Param, Status};
use crate::units::{Day, Hours, Money, Month, Percent, add, divide, multiply, power, subtract};

/// What the work that is going on takes off, in a month (attested hours count for their month).
///
/// Sheltered work does not reduce and does not count in the fraction, nor does paid attendance in a council, association
/// work or unpaid work care; childminders have percentages of their own; the fractions of several jobs are added (assumed).
/// Flexi-jobs, student jobs, temporary agency work and local employment are taken as ordinary work (assumed).
pub(crate) fn reduce(ctx: &Context, work: &[&EmployeeWork], day: Day, result: &mut Reduction) {
    let mut regular: Vec<&EmployeeWork> = Vec::new();
    for job in work {
        let setting = job.setting.unwrap_or(Setting::Regular);
        match setting {
            Setting::Regular => regular.push(job),
            Setting::FlexiJob | Setting::StudentJob | Setting::TemporaryAgency | Setting::LocalEmployment => {
                let id = LimitId::SettingAssumed;
                result.limits.add(id, args!(id; setting.word()), Effect::Unknown);
                regular.push(job);
            }
            Setting::Childminder => childminder(ctx, job, day, result),
            Setting::Sheltered | Setting::Council | Setting::Association | Setting::WorkCare => {
                free(job, setting, result);
            }
        }
    }
    let childminders = work.iter().filter(|job| job.setting == Some(Setting::Childminder)).count();
    if childminders > 1 || (childminders > 0 && !regular.is_empty()) {
        let id = LimitId::CombinedReductions;
        result.limits.add(id, args!(id), Effect::Unknown);
    }
    if !regular.is_empty() {
        by_hours(ctx, &regular, day, result);
    }
}

/// The daily benefit after the reduction, rounded half-up to the cent (assumed; no minimum is applied again).
pub(crate) fn reduced_daily(ctx: &Context, daily: Money, percent: Percent, day: Day) -> (Money, Step) {
    let exact = daily.minus(daily.percent(percent));
    let cents = ctx.law.decimals(Param::RoundReducedDaily);
    let amount = exact.round(cents);
    let id = StepId::ReducedDaily;
    // The rounding is assumed; it weakens the amount only where another rounding would move a cent.
    let dropped = Money::new(exact.decimal().trunc_with_scale(cents));
    let param = if ctx.self_employed() { Param::OwnWorkReduction } else { Param::FreeFraction };
    let known = ctx.law.percent(param, day);
    let sources = known.map_or(Sources::rule(param, Status::Official), |known| Sources::of(&known));
    let sources = if dropped == amount { sources } else { sources.at_most(Status::Assumed) };
    (amount, Step::eur(id, args!(id; daily, percent), amount, sources))
}

/// Work that takes nothing off.
fn free(job: &EmployeeWork, setting: Setting, result: &mut Reduction) {
    let (id, arguments, status) = match setting {
        Setting::Council => (StepId::CouncilWork, args!(StepId::CouncilWork), Status::Assumed),
        Setting::Association => (StepId::AssociationWork, args!(StepId::AssociationWork), Status::Official),
        Setting::WorkCare => (StepId::WorkCare, args!(StepId::WorkCare), Status::Assumed),
        _ => (StepId::ShelteredWork, args!(StepId::ShelteredWork; job.weekly_hours), Status::Secondary),
    };
    if status == Status::Assumed {
        let id = LimitId::SettingFreeAssumed;
        result.limits.add(id, args!(id; setting.word()), Effect::MayLower);
    }
    result.steps.add(Step::pct(id, arguments, Percent::ZERO, Sources::rule(Param::FreeFraction, status)));
}

/// −25 % in the first year of the permission, −50 % from the second year.
fn childminder(ctx: &Context, job: &EmployeeWork, day: Day, result: &mut Reduction) {
    let second_year = childminder_second_year(job);
    let first = day < second_year;
    let param = if first { Param::ChildminderFirstYear } else { Param::ChildminderLater };
    let Some(percent) = ctx.law.percent(param, day) else { return };
    let id = if first { StepId::ChildminderFirstYear } else { StepId::ChildminderLater };
    let date = if first { second_year.previous() } else { second_year };
    result.steps.add(Step::pct(id, args!(id; percent.value, date), percent.value, Sources::of(&percent)));
    result.add(percent.value);
}

/// The first day of the second year of a childminder's permission.
pub(crate) fn childminder_second_year(job: &EmployeeWork) -> Day {
    job.from.plus_months(12)
}

fn by_hours(ctx: &Context, jobs: &[&EmployeeWork], day: Day, result: &mut Reduction) {
    let Some(free) = ctx.law.percent(Param::FreeFraction, day) else { return };
    let month = day.month();
    let mut fraction = Percent::ZERO;
    for job in jobs {
        let (share, step, attested) = fraction_of(job, month, &free);
        fraction = fraction.plus(share);
        result.steps.add(step);
        if !attested {
            let id = LimitId::HoursDeclaredMonthly;
            result.limits.add(id, args!(id), Effect::Unknown);
        }
    }
    if jobs.len() > 1 {
        let id = StepId::WorkFractionSum;
        let count = u32::try_from(jobs.len()).unwrap_or(u32::MAX);
        result.steps.add(Step::pct(id, args!(id; count), fraction, Sources::of(&free).at_most(Status::Assumed)));
        let id = LimitId::SeveralJobs;
        result.limits.add(id, args!(id), Effect::Unknown);
    }
    if fraction >= Percent::FULL {
        let id = LimitId::FullTimeWork;
        result.limits.add(id, args!(id), Effect::MayLower);
    }
    let id = LimitId::TemporaryUnemployment;
    result.limits.add(id, args!(id; free.value), Effect::Unknown);
    if fraction <= free.value {
        let id = StepId::WorkNoReduction;
        result.steps.add(Step::pct(id, args!(id; fraction, free.value), Percent::ZERO, Sources::of(&free)));
        return;
    }
    let excess = fraction.minus_to_zero(free.value).round(ctx.law.decimals(Param::RoundReductionExcess));
    let Some(up_from) = ctx.law.count(Param::ReductionRoundUpFrom, day) else { return };
    let percent = round_excess(excess, up_from.value);
    let id = StepId::WorkReduction;
    let arguments = args!(id; fraction, free.value, excess);
    result.steps.add(Step::pct(id, arguments, percent, Sources::of(&free).and(&up_from)));
    result.add(percent);
}

/// The first hours a week, to a hundredth, with each whole percentage of reduction: of a job beside others in a month, when
/// nothing interrupts them.
pub(crate) fn whole_percents(ctx: &Context, others: &[&EmployeeWork], full_time: Hours, month: Month) -> Vec<Hours> {
    let day = month.last_day();
    let (Some(free), Some(up_from)) =
        (ctx.law.percent(Param::FreeFraction, day), ctx.law.count(Param::ReductionRoundUpFrom, day))
    else {
        return Vec::new();
    };
    let beside: Vec<Percent> = others.iter().map(|job| fraction_of(job, month, &free).0).collect();
    let beside = beside.into_iter().fold(Percent::ZERO, Percent::plus);
    // The excess is rounded half-up before its first decimal is looked at.
    let decimals = ctx.law.decimals(Param::RoundReductionExcess);
    let half = divide(power(Decimal::new(1, 1), decimals), Decimal::TWO);
    let up = subtract(divide(up_from.value.into(), Decimal::TEN), half);
    let mut hours = Vec::new();
    for percent in 0..100_u32 {
        let fraction = Percent::new(add(Decimal::from(percent), up)).plus(free.value).minus_to_zero(beside);
        let exact = multiply(fraction.fraction(), full_time.decimal());
        let first = Hours::new(exact.round_dp_with_strategy(2, RoundingStrategy::AwayFromZero));
        if first < full_time {
            hours.push(first);
        }
    }
    hours
}

/// To a whole percentage: up when the first decimal is at least `up_from`, otherwise the decimals are dropped.
///
/// Only the first decimal decides: 6.49 gives 6 and 10.50 gives 11.
fn round_excess(excess: Percent, up_from: u32) -> Percent {
    let whole = excess.decimal().trunc();
    let tenths = crate::units::multiply(crate::units::subtract(excess.decimal(), whole), Decimal::TEN).trunc();
    let up = if tenths >= Decimal::from(up_from) { Decimal::ONE } else { Decimal::ZERO };
    Percent::new(whole).plus(Percent::new(up))
}

/// The employment fraction of a job: attested hours of the month, otherwise authorised hours a week.
fn fraction_of(job: &EmployeeWork, month: Month, free: &Known<Percent>) -> (Percent, Step, bool) {
    let share = |worked: Hours, reference: Hours| Percent::share(worked.decimal(), reference.decimal());
    match job.hours_by_month.iter().find(|attested| attested.month == month) {
        Some(attested) => {
            let fraction = share(attested.hours, attested.full_time_hours);
            let id = StepId::WorkFractionAttested;
            let arguments = args!(id; attested.hours, attested.full_time_hours, month);
            (fraction, Step::pct(id, arguments, fraction, Sources::of(free).at_most(Status::Assumed)), true)
        }
        None => {
            let fraction = share(job.weekly_hours, job.full_time_hours);
            let id = StepId::WorkFraction;
            let arguments = args!(id; job.weekly_hours, job.full_time_hours);
            (fraction, Step::pct(id, arguments, fraction, Sources::of(free)), false)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_decimal_decides() {
        for (excess, expected) in [
            ("0.03", "0"),
            ("0.49", "0"),
            ("0.50", "1"),
            ("1.05", "1"),
            ("10.50", "11"),
            ("33.95", "34"),
            ("46.67", "47"),
        ] {
            let excess = Percent::new(excess.parse().expect("a decimal"));
            assert_eq!(round_excess(excess, 5).to_string(), expected, "{excess}");
        }
    }
}
