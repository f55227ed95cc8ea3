//! Duties and changes with their dates, and the daily amount before and after.

use super::cut::Cut;
use super::outcome::{CalendarEvent, MonthOutcome, PhaseName};
use super::timeline::horizon;
use crate::case::{EmployeeWork, Scheme};
use crate::explain::{Args, EventId, args};
use crate::law::Param;
use crate::rules::Context;
use crate::units::{Day, insert_in_order, last_working_day_before};

/// The last day of a permission, and its years (secondary: at most two years, to be asked again).
pub(super) fn permission_end(ctx: &Context, job: &EmployeeWork) -> Option<(Day, u32)> {
    let years = ctx.law.count(Param::PermissionYears, job.from)?;
    Some((job.from.plus_months(years.value.saturating_mul(12)).previous(), years.value))
}

/// The events of a scenario, by date.
pub(super) fn events(
    ctx: &Context,
    law_days: &[Day],
    cuts: &[Cut],
    jobs: &[&EmployeeWork],
    months: &[MonthOutcome],
) -> Vec<CalendarEvent> {
    let mut events = Vec::new();
    for (before, after) in cuts.iter().zip(cuts.iter().skip(1)) {
        changes(ctx, law_days, (before, after), jobs, &mut events);
    }
    let within = horizon(ctx);
    for job in jobs {
        if within.contains(job.from) {
            let id = EventId::DeclareBy;
            events.push(event(last_working_day_before(job.from), id, args!(id; job.from), Param::PermissionYears));
        }
        if let Some((end, years)) = permission_end(ctx, job)
            && within.contains(end)
            && job.to.is_none_or(|to| to > end)
        {
            let id = EventId::PermissionEnd;
            events.push(event(end, id, args!(id; years), Param::PermissionYears));
        }
    }
    for month in months {
        if let Some(premium) = month.premiums.iter().find(|premium| premium.kind == "catch_up_premium") {
            let id = EventId::PremiumPaid;
            let param = Param::CatchUpPremiumOneYearWithDependants;
            events.push(event(month.month.last_day(), id, args!(id; premium.gross), param));
        }
    }
    let mut ordered: Vec<CalendarEvent> = Vec::new();
    for event in events {
        if !ordered.contains(&event) {
            insert_in_order(&mut ordered, event, |event| (event.on, event.kind));
        }
    }
    ordered
}

fn event(on: Day, id: EventId, args: Args, param: Param) -> CalendarEvent {
    CalendarEvent { on, kind: id.id(), args, cites: vec![&param.table().article] }
}

/// What changes between two cuts, each cause by its name, with the daily amount before and after.
fn changes(
    ctx: &Context,
    law_days: &[Day],
    (before, after): (&Cut, &Cut),
    jobs: &[&EmployeeWork],
    events: &mut Vec<CalendarEvent>,
) {
    let on = after.days.from;
    let (old, new) = (before.day.daily_paid, after.day.daily_paid);
    let mut push = |id: EventId, args: Args, param: Param| events.push(event(on, id, args, param));
    if before.day.phase != after.day.phase {
        match after.day.phase {
            PhaseName::Primary if before.day.phase == PhaseName::GuaranteedWage => {
                let id = EventId::FundStarts;
                push(id, args!(id; new), Param::GuaranteedWageDaysWhiteCollar);
            }
            PhaseName::Invalidity if before.day.phase == PhaseName::Primary => {
                let id = EventId::InvalidityStarts;
                push(id, args!(id; old, new), Param::InvalidityFirstMonth);
            }
            _ => {}
        }
    }
    if before.family != after.family {
        let id = EventId::FamilyChanges;
        push(id, args!(id; after.family.word(), old, new), Param::InvalidityRateWithDependants);
    }
    for (place, job) in jobs.iter().enumerate() {
        match (before.active.contains(&place), after.active.contains(&place)) {
            (false, true) => {
                let id = EventId::WorkStarts;
                push(id, args!(id; job.weekly_hours, old, new), Param::FreeFraction);
            }
            (true, false) => {
                let id = EventId::WorkEnds;
                push(id, args!(id; old, new), Param::FreeFraction);
            }
            _ => {}
        }
    }
    if !(before.day.paid() && after.day.paid()) || before.day.daily_full == after.day.daily_full {
        return;
    }
    if law_days.contains(&on) {
        let id = EventId::LawChanges;
        push(id, args!(id; old, new), Param::IndexSteps);
    }
    let month = ctx.clock.month_on(on);
    if before.day.phase == after.day.phase && ctx.clock.first_day_of(month) == on {
        let unemployed = ctx.case.person.scheme == Scheme::Unemployed;
        let last = ctx.law.count(Param::UnemployedAlignmentLastMonth, on).map_or(0, |last| last.value);
        let reached = |param| ctx.law.count(param, on).is_some_and(|first| first.value == month);
        if unemployed && month == last.saturating_add(1) {
            let id = EventId::UnemployedMonth7;
            push(id, args!(id; old, new), Param::UnemployedAlignmentLastMonth);
        } else if [Param::MinimumFirstMonth, Param::MinimumFamilyFromMonth, Param::MinimumNoWageLimitFromMonth]
            .into_iter()
            .any(reached)
        {
            let id = EventId::MinimumStarts;
            push(id, args!(id; month, old, new), Param::MinimumFirstMonth);
        }
    }
}
