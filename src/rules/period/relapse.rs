//! A new incapacity soon after the last one (the Law arts. 87 and 93; RD 20 July 1971, arts. 7 and 8).

use super::super::Context;
use super::super::daily_benefit::Phase;
use crate::case::Worker;
use crate::explain::{Sources, Step, StepId, args};
use crate::law::{Known, Law, Param, Status};
use crate::units::{Day, Period};

/// What a relapse goes on with.
#[derive(Clone, Debug)]
pub(crate) struct Relapsed {
    /// Whether the old period of incapacity goes on: its clock and its daily amount.
    pub(crate) same_period: bool,
    /// Why.
    pub(crate) step: Step,
}

/// Whether an incapacity that begins on `relapse` goes on with the period that ended the day before `resumed`.
///
/// In primary incapacity an interruption of less than 14 days, in invalidity one of less than 3 months. The 8 weeks of the
/// guaranteed wage since 2026 do not count here.
pub(crate) fn relapsed(ctx: &Context, resumed: Day, relapse: Day) -> Option<Relapsed> {
    let (last, term) = term(ctx, resumed)?;
    let same_period = relapse <= last;
    let id = match Phase::on(ctx, resumed.previous()) {
        Phase::Primary => StepId::RelapseWithinDays,
        Phase::Invalidity => StepId::RelapseWithinMonths,
    };
    // The old daily amount after a failed work in full, and the new wage after a new incapacity, are assumed.
    let sources = Sources::of(&term).at_most(Status::Assumed);
    let step = if same_period {
        Step::date(id, args!(id; relapse, resumed, term.value), ctx.clock.start(), sources)
    } else {
        let id = StepId::RelapseNewPeriod;
        Step::date(id, args!(id; relapse, resumed), relapse, sources)
    };
    Some(Relapsed { same_period, step })
}

/// The last day on which a relapse goes on with the period that ended the day before `resumed`, and the term in days or
/// months.
fn term(ctx: &Context, resumed: Day) -> Option<(Day, Known<u32>)> {
    let (days, months) = match ctx.self_employed() {
        true => (Param::RelapseDaysSelfEmployed, Param::RelapseMonthsSelfEmployed),
        false => (Param::RelapseDays, Param::RelapseMonths),
    };
    Some(match Phase::on(ctx, resumed.previous()) {
        Phase::Primary => {
            let days = ctx.law.count(days, resumed)?;
            (resumed.plus_days(i32::try_from(days.value).ok()?).previous(), days)
        }
        Phase::Invalidity => {
            let months = ctx.law.count(months, resumed)?;
            (resumed.plus_months(months.value).previous(), months)
        }
    })
}

/// That day, and the parameter that gives it.
pub(crate) fn relapse_last_day(ctx: &Context, resumed: Day) -> Option<(Day, Param)> {
    term(ctx, resumed).map(|(last, term)| (last, term.param))
}

/// Whether the employer pays no new guaranteed wage for an incapacity that begins on `relapse`, because it comes within
/// the term after the last one: 14 days, for incapacities that began from 2026 on 8 weeks.
pub(crate) fn without_guaranteed_wage(ctx: &Context, resumed: Day, relapse: Day) -> bool {
    let param = relapse_days(ctx);
    window(ctx.law, param, ctx.clock.start(), resumed.previous()).is_some_and(|(last, _)| relapse <= last)
}

/// The parameter of that term: article 52 for a blue-collar worker, 73 for others.
fn relapse_days(ctx: &Context) -> Param {
    match ctx.case.incapacity.worker {
        Some(Worker::BlueCollar) => Param::GuaranteedWageRelapseDays,
        _ => Param::GuaranteedWageRelapseDaysWhiteCollar,
    }
}

/// The last day on which a new illness gives no new guaranteed wage, after an incapacity that began and ended on these
/// days, and the term in days.
pub(crate) fn window(law: &Law, param: Param, started: Day, ended: Day) -> Option<(Day, Known<u32>)> {
    let term = law.count(param, started)?;
    Some((ended.plus_days(i32::try_from(term.value).ok()?), term))
}

/// The last of so many weeks that begin on a day.
pub(crate) fn last_of_weeks(since: Day, weeks: u32) -> Day {
    let days = i32::try_from(weeks.saturating_mul(7)).unwrap_or(i32::MAX);
    since.plus_days(days).previous()
}

/// The last day of permitted work on which an illness that begins on a day gives no guaranteed wage, and the weeks of that rule;
/// nothing when no day gives one (law of 3 July 1978, arts. 52 § 5 and 73/1).
///
/// Until 27 November 2022 without an end, also for an illness that lasts longer; then in the first 20 weeks of the work; for an
/// illness that begins from 2026 on again without an end.
pub(crate) fn neutral_until(law: &Law, param: Param, since: Day, illness: Day) -> Option<(Known<u32>, Day)> {
    let (first, _) = law.span(param)?;
    let weeks = law.count(param, illness.max(first)).filter(|weeks| weeks.value > 0)?;
    Some((weeks, last_of_weeks(since, weeks.value).max(first.previous())))
}

/// The days on which an illness during permitted work can give a guaranteed wage, with the weeks before it; nothing when none
/// can.
///
/// For an incapacity that began from 2026 on never. For an illness from 2026 on in an older incapacity one source keeps the
/// 20 weeks: it can.
pub(crate) fn guaranteed_wage_again(ctx: &Context, since: Day, ill: Period) -> Option<(Known<u32>, Period)> {
    let param = match ctx.case.incapacity.worker {
        Some(Worker::BlueCollar) => Param::NeutralisationWeeks,
        _ => Param::NeutralisationWeeksWhiteCollar,
    };
    let unlimited = |day| ctx.law.count(param, day).filter(|weeks| weeks.value == 0);
    if unlimited(ctx.clock.start()).is_some() {
        return None;
    }
    let rule = unlimited(ill.from).map_or(ill.from, |weeks| weeks.from().previous());
    let (weeks, last) = neutral_until(ctx.law, param, since, rule)?;
    let days = ctx.law.count(Param::GuaranteedWageLastDay, ill.from)?;
    let until = ill.from.plus_days(i32::try_from(days.value).ok()?).previous();
    let from = ill.from.max(last.next());
    Some((weeks, Period { from, to: until.min(ill.to) })).filter(|(_, days)| days.from <= days.to)
}
