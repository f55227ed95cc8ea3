//! What is assumed or not modelled for a scenario as a whole.

use super::calendar::permission_end;
use super::pause;
use super::plan::{Going, Plan, Spell};
use super::timeline::horizon;
use crate::case::{Activity, EmployeeWork, Scheme};
use crate::explain::{Effect, LimitId, Limits, args};
use crate::law::{Law, Param};
use crate::rules::Context;
use crate::rules::activity::{contributions, permission, training};
use crate::rules::daily_benefit::assimilation;
use crate::rules::period::guaranteed_wage::longest;
use crate::rules::period::pension::Pension;
use crate::rules::period::relapse::guaranteed_wage_again;
use crate::rules::withheld::sanctions::declared_beforehand;
use crate::units::{Day, Money, Period};

pub(super) fn say_limits(ctx: &Context, plan: &Plan, spells: &[Spell], limits: &mut Limits) {
    let within = horizon(ctx);
    let known = Law::known_until();
    if within.to > known.month().last_day() {
        let id = LimitId::LawNotKnownYet;
        limits.add(id, args!(id; known), Effect::Unknown);
    }
    if let Some(spell) = spells.first() {
        guaranteed_wage_unknown(spell, within, limits);
    }
    pause::say(ctx, plan, spells, limits);
    for spell in spells.iter().filter(|spell| spell.days.overlap(within).is_some()) {
        pension(spell, within, limits);
    }
    for going in plan.goings.iter().filter(|going| going.touches(within)) {
        match going.activity {
            Activity::EmployeeWork(job) => {
                above_permission(job, within, limits);
                work(ctx, going, within, limits);
            }
            Activity::SelfEmployedWork(_) => {
                own_work(ctx, going, within, limits);
                work(ctx, going, within, limits);
            }
            Activity::Training(activity) => {
                training::say_limits(ctx, activity, limits);
                let works = |other: &&Going| {
                    let (from, to) = (activity.from, training::end(activity).unwrap_or(Day::LAST));
                    let with_permission =
                        matches!(other.activity, Activity::EmployeeWork(_) | Activity::SelfEmployedWork(_));
                    with_permission && other.touches(Period { from, to })
                };
                if plan.goings.iter().any(|other| works(&other)) {
                    let id = LimitId::TrainingWithWork;
                    limits.add(id, args!(id), Effect::Unknown);
                }
            }
            Activity::FullResumption(resumption) => {
                if resumption.gross_monthly == Money::ZERO {
                    let id = LimitId::OwnWorkIncome;
                    limits.add(id, args!(id), Effect::MayRaise);
                }
                if let Some((stopped, other)) = assimilation(ctx, within.from.max(resumption.from)) {
                    let id = LimitId::AssimilationEnds;
                    limits.add(id, args!(id; stopped, other), Effect::MayLower);
                }
                let ill_again = |end: Day| spells.iter().any(|spell| spell.days.contains(end.next()));
                if let Some(end) = resumption.to.filter(|to| *to < within.to && !ill_again(*to)) {
                    let id = LimitId::AfterResumption;
                    limits.add(id, args!(id; end), Effect::MayRaise);
                }
            }
            Activity::Relapse(relapse) => {
                let before = |going: &&Going| going.activity.is_work() && going.activity.dates().0 < relapse.from;
                if !plan.goings.iter().any(|going| before(&going)) {
                    let id = LimitId::RelapseWithoutWork;
                    limits.add(id, args!(id; relapse.from), Effect::Unknown);
                }
                relapse_during_work(ctx, plan, going, limits);
            }
            Activity::Volunteering(_) => {}
        }
    }
}

/// Whether the employer pays the first weeks was not said.
fn guaranteed_wage_unknown(spell: &Spell, within: Period, limits: &mut Limits) {
    let from = spell.ctx.clock.start();
    if spell.unpaid.is_none()
        && spell.ctx.case.person.scheme == Scheme::Employee
        && let Some(to) = longest(spell.ctx)
        && within.overlap(Period { from, to }).is_some()
    {
        let id = LimitId::GuaranteedWageUnknown;
        limits.add(id, args!(id; from), Effect::MayLower);
    }
}

/// More hours than the adviser allowed.
fn above_permission(job: &EmployeeWork, within: Period, limits: &mut Limits) {
    let allowed = permission::permitted(job);
    if permission::plan_above(job) {
        let id = LimitId::HoursAbovePermission;
        limits.add(id, args!(id; job.weekly_hours, allowed), Effect::MayLower);
    }
    let shown = job.hours_by_month.iter().filter(|attested| attested.month.days().overlap(within).is_some());
    if let Some(first) = shown.filter(|attested| permission::month_above(job, attested)).min_by_key(|one| one.month) {
        let id = LimitId::MonthAbovePermission;
        limits.add(id, args!(id; first.month, first.hours, allowed), Effect::MayLower);
    }
}

/// From the pension age on the fund pays nothing, and what the pension brings is not in the amounts.
fn pension(spell: &Spell, within: Period, limits: &mut Limits) {
    let ctx = spell.ctx;
    let Some(pension) = Pension::of(ctx).filter(|pension| pension.from <= within.to) else { return };
    if pension.end(ctx) <= within.to {
        let id = LimitId::PensionAge;
        limits.add(id, args!(id; pension.end(ctx)), Effect::MayRaise);
    }
    if let Some(until) = pension.paid_until(ctx).filter(|until| *until >= within.from) {
        let (id, effect) = match ctx.self_employed() {
            true => (LimitId::PensionNotTaken, Effect::MayLower),
            false => (LimitId::PensionFirstMonths, Effect::MayRaise),
        };
        limits.add(id, args!(id; pension.from, until), effect);
    }
}

/// What holds for work with permission of either kind.
fn work(ctx: &Context, going: &Going, within: Period, limits: &mut Limits) {
    let start = ctx.clock.start();
    let (from, _) = going.activity.dates();
    let full_days = ctx.law.count(Param::IncapacityBeforeWorkDays, from).map_or(0, |days| days.value);
    if from < start.plus_days(i32::try_from(full_days).unwrap_or(0)) {
        let id = LimitId::FullDayFirst;
        limits.add(id, args!(id; start), Effect::MayLower);
    }
    if let Some((stopped, other)) = assimilation(ctx, within.from.max(from)) {
        let id = LimitId::AssimilationEnds;
        limits.add(id, args!(id; stopped, other), Effect::MayLower);
    }
    if !declared_beforehand(ctx, from)
        && let Some((_, rule)) = ctx.law.span(Param::OwnWorkWithoutPriorPermission)
    {
        let id = LimitId::PriorPermission;
        limits.add(id, args!(id; rule), Effect::MayLower);
    }
    if let Some((end, years)) = permission_end(ctx, from)
        && going.on(end.next())
        && end < within.to
    {
        let id = LimitId::PermissionEnds;
        limits.add(id, args!(id; end, years), Effect::MayLower);
    }
}

/// What an own activity brings in and costs is not in the amounts.
fn own_work(ctx: &Context, going: &Going, within: Period, limits: &mut Limits) {
    let Activity::SelfEmployedWork(work) = going.activity else { return };
    if !work.unpaid {
        let id = LimitId::OwnWorkIncome;
        limits.add(id, args!(id), Effect::MayRaise);
    }
    if !ctx.self_employed() {
        let id = LimitId::SideWorkContributions;
        limits.add(id, args!(id), Effect::MayLower);
        return;
    }
    let year = within.to.min(Law::known_until()).max(work.from).year();
    let of_year = work.net_yearly_income.iter().find(|income| i32::try_from(income.year) == Ok(year));
    let income = of_year.map_or(Money::ZERO, |income| income.amount);
    if let Some(quarter) = contributions::quarterly(ctx, year, income) {
        let id = LimitId::OwnWorkContributions;
        limits.add(id, args!(id; quarter, year), Effect::MayLower);
    }
}

/// A relapse during work with permission: after the first weeks of the work the employer may have to pay the rest of the first
/// thirty days.
fn relapse_during_work(ctx: &Context, plan: &Plan, going: &Going, limits: &mut Limits) {
    let Some(ill) = going.days.first().filter(|_| ctx.case.person.scheme != Scheme::SelfEmployed) else { return };
    let ends = |going: &Going, day: Day| going.days.iter().any(|days| days.to == day);
    let Some((job, _)) = plan.jobs().find(|(_, going)| ends(going, ill.from.previous())) else { return };
    // Other hours, or an illness, do not restart the weeks: work that another job or an illness follows the next day.
    let mut since = job.from;
    while let Some((earlier, _)) = plan.jobs().find(|(job, going)| job.from < since && ends(going, since.previous())) {
        since = earlier.from;
    }
    if let Some((weeks, days)) = guaranteed_wage_again(ctx, since, *ill) {
        let id = LimitId::RelapseGuaranteedWage;
        limits.add(id, args!(id; ill.from, weeks.value, days.from, days.to), Effect::Unknown);
    }
}
