//! Reads an activity.

use super::fields::{Field, Fields, flatten};
use super::{Activity, AttestedHours, EmployeeWork, Setting, Worker};
use crate::explain::{ErrorId, args};
use crate::law::{Law, Param};
use crate::units::{Day, Period, insert_in_order};

/// Most hours in a week of work.
const WEEK: u32 = 60;
/// Most hours in a month: 60 a week for 31 days, rounded up.
const MONTH: u32 = 270;

pub(super) fn activity(field: &Field, start: Option<Day>) -> Option<Activity> {
    const KINDS: &[&str] =
        &["employee_work", "self_employed_work", "volunteering", "training", "full_resumption", "relapse"];
    let fields = field.object()?;
    let kind = fields.required("kind")?;
    if kind.word(|word| KINDS.iter().copied().find(|kind| *kind == word), KINDS)? == "employee_work" {
        return employee_work(&fields, start).map(Activity::EmployeeWork);
    }
    kind.problem(ErrorId::NotSimulatedYet, args!(ErrorId::NotSimulatedYet));
    None
}

fn employee_work(fields: &Fields, start: Option<Day>) -> Option<EmployeeWork> {
    fields.refuse_others(&[
        "kind",
        "from",
        "to",
        "declared_on",
        "weekly_hours",
        "full_time_hours",
        "gross_monthly",
        "gross_monthly_hours",
        "setting",
        "worker",
        "hours_by_month",
    ]);
    let from = fields.required("from").and_then(|field| {
        let from = field.day()?;
        first_day_is_possible(&field, from, start);
        Some(from)
    });
    let to = fields.optional("to").map(|field| {
        let to = field.day()?;
        if from.is_some_and(|from| to < from) {
            field.problem(ErrorId::EndBeforeStart, args!(ErrorId::EndBeforeStart));
        }
        Some(to)
    });
    let declared_on = fields.optional("declared_on").map(|field| field.day());
    let full_time = fields.required("full_time_hours").and_then(|field| field.hours(WEEK, false));
    let weekly = fields.required("weekly_hours").and_then(|field| {
        let hours = field.hours(WEEK, false)?;
        if let Some(full_time) = full_time.filter(|full_time| hours > *full_time) {
            field.problem(ErrorId::HoursAboveFullTime, args!(ErrorId::HoursAboveFullTime; full_time));
        }
        Some(hours)
    });
    let gross = fields.required("gross_monthly").and_then(|field| field.money());
    let gross_hours = fields.optional("gross_monthly_hours").map(|field| field.hours(WEEK, false));
    let setting = fields.optional("setting").map(|field| field.word(Setting::from_word, Setting::WORDS));
    let worker = fields.optional("worker").map(|field| field.word(Worker::from_word, Worker::WORDS));
    let last = flatten(to).flatten();
    let hours_by_month =
        fields.optional("hours_by_month").map_or(Some(Vec::new()), |field| attested(&field, from, last));
    Some(EmployeeWork {
        from: from?,
        to: flatten(to)?,
        declared_on: flatten(declared_on)?,
        weekly_hours: weekly?,
        full_time_hours: full_time?,
        gross_monthly: gross?,
        gross_monthly_hours: flatten(gross_hours)?,
        setting: flatten(setting)?,
        worker: flatten(worker)?,
        hours_by_month: hours_by_month?,
    })
}

fn first_day_is_possible(field: &Field, from: Day, start: Option<Day>) {
    if let Some(start) = start.filter(|start| from < *start) {
        field.problem(ErrorId::WorkBeforeIncapacity, args!(ErrorId::WorkBeforeIncapacity; start));
    } else if let Some((rule, _)) = Law::current().span(Param::FreeFraction)
        && from < rule
    {
        field.problem(ErrorId::WorkBeforeHoursRule, args!(ErrorId::WorkBeforeHoursRule; rule));
    }
}

fn attested(field: &Field, from: Option<Day>, to: Option<Day>) -> Option<Vec<AttestedHours>> {
    let mut list: Vec<AttestedHours> = Vec::new();
    let mut complete = true;
    for entry in field.list(120)? {
        let hours = entry.object().and_then(|fields| {
            let hours = attested_month(&fields, from, to)?;
            if list.iter().any(|known| known.month == hours.month) {
                fields.problem("month", ErrorId::Duplicate, args!(ErrorId::Duplicate));
            }
            Some(hours)
        });
        complete &= hours.is_some();
        if let Some(hours) = hours {
            insert_in_order(&mut list, hours, |hours| hours.month);
        }
    }
    complete.then_some(list)
}

fn attested_month(fields: &Fields, from: Option<Day>, to: Option<Day>) -> Option<AttestedHours> {
    fields.refuse_others(&["month", "hours", "full_time_hours", "gross"]);
    let month = fields.required("month").and_then(|field| {
        let month = field.month()?;
        if let Some(from) = from {
            let work = Period { from, to: to.unwrap_or(month.last_day().max(from)) };
            if month.days().overlap(work).is_none() {
                field.problem(ErrorId::MonthOutsideActivity, args!(ErrorId::MonthOutsideActivity));
            }
        }
        Some(month)
    });
    let full_time = fields.required("full_time_hours").and_then(|field| field.hours(MONTH, false));
    let hours = fields.required("hours").and_then(|field| {
        let hours = field.hours(MONTH, true)?;
        if let Some(full_time) = full_time.filter(|full_time| hours > *full_time) {
            field.problem(ErrorId::HoursAboveFullTime, args!(ErrorId::HoursAboveFullTime; full_time));
        }
        Some(hours)
    });
    let gross = fields.optional("gross").map(|field| field.money());
    Some(AttestedHours { month: month?, hours: hours?, full_time_hours: full_time?, gross: flatten(gross)? })
}
