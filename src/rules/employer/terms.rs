//! Days on which an employer may or must do something: medical force majeure and the reintegration trajectory.

use super::EmployerContext;
use crate::law::{Known, Param};
use crate::rules::period::relapse::last_of_weeks;
use crate::units::Day;

/// The first day on which a term in months that was changed by the law has passed, and the term that counts.
///
/// The old term counts when it has passed before the new one is in force; the new one from that day on, also for
/// incapacities that were running.
pub(crate) fn after_months(ctx: &EmployerContext, param: Param, start: Day) -> Option<(Day, Known<u32>)> {
    let (mut from, last) = ctx.law.span(param)?;
    loop {
        let term = ctx.law.count(param, from)?;
        let day = start.plus_months(term.value).max(from);
        let next = next_change(param, from);
        match next.filter(|next| day >= *next) {
            Some(next) if from < last => from = next,
            _ => return Some((day, term)),
        }
    }
}

/// The first day after another on which a parameter changes.
fn next_change(param: Param, day: Day) -> Option<Day> {
    param.table().rows.iter().map(|row| row.from()).find(|from| *from > day)
}

/// The first day after so many weeks, when the law of that day asks for them.
pub(crate) fn after_weeks(ctx: &EmployerContext, param: Param, start: Day) -> Option<(Day, Known<u32>)> {
    let (first, last) = ctx.law.span(param)?;
    [first, last].into_iter().find_map(|day| {
        let weeks = ctx.law.count(param, day).filter(|weeks| weeks.value > 0)?;
        let due = last_of_weeks(start, weeks.value).next();
        // Counted only when the rule of that day is this one.
        let same = ctx.law.count(param, due).is_some_and(|known| known.from() == weeks.from());
        same.then_some((due, weeks))
    })
}
