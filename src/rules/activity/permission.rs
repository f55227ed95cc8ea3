//! Hours above the permission of the adviser: they ask for a new one, and the fund can claim back what it paid (the Law art. 101).

use super::super::Context;
use crate::case::{AttestedHours, EmployeeWork};
use crate::law::Param;
use crate::units::{Day, Hours, divide, multiply};

/// Whether the fund claims back the benefit of days worked outside the permission.
pub(crate) fn repaid(ctx: &Context, day: Day) -> bool {
    ctx.law.count(Param::RepaidOutsidePermission, day).is_some_and(|switch| switch.value == 1)
}

/// The hours a week that are allowed: those of the plan unless fewer are said.
pub(crate) fn permitted(job: &EmployeeWork) -> Hours {
    job.permitted_hours.unwrap_or(job.weekly_hours)
}

/// Whether the plan itself has more hours than are allowed.
pub(crate) fn plan_above(job: &EmployeeWork) -> bool {
    job.weekly_hours > permitted(job)
}

/// Whether the attested hours of a month are more than all its weeks can have: a part of a week counts as a week, because the
/// hours of a week can fall on any of its days.
pub(crate) fn month_above(job: &EmployeeWork, attested: &AttestedHours) -> bool {
    let weeks = divide(attested.full_time_hours.decimal(), job.full_time_hours.decimal()).ceil();
    attested.hours.decimal() > multiply(permitted(job).decimal(), weeks)
}
