//! Reads permitted work as an employee.

use super::super::activity::WITHOUT_RULE;
use super::super::fields::{Field, Fields, flatten, keyed};
use super::super::{AttestedHours, EmployeeWork, Scheme, Setting, Worker};
use super::{Around, Dates, Kind, MONTH, own_work, within};
use crate::explain::{ErrorId, args};
use crate::law::Param;
use crate::units::{Day, Hours, Money};

/// Most hours in a week of work.
const WEEK: u32 = 60;

pub(super) fn read(fields: &Fields, around: Around) -> Option<EmployeeWork> {
    fields.refuse_others(&[
        "kind",
        "from",
        "to",
        "declared_on",
        "permitted_from",
        "weekly_hours",
        "full_time_hours",
        "permitted_hours",
        "gross_monthly",
        "gross_monthly_hours",
        "setting",
        "worker",
        "hours_by_month",
        "net_yearly_income",
        "limit_of",
    ]);
    let dates = Dates::read(fields, around, Kind::Permitted);
    if around.scheme == Some(Scheme::SelfEmployed) {
        dates.not_before(fields, around, ErrorId::WorkBeforeRule, Param::OwnWorkFullMonths);
    } else {
        dates.not_before(fields, around, ErrorId::WorkBeforeHoursRule, Param::FreeFraction);
    }
    let permitted = own_work::permitted_from(fields, &dates);
    let full_time = fields.required_as("full_time_hours", |field| field.hours(WEEK, false));
    let of_week = |field: Field| {
        let hours = field.hours(WEEK, false)?;
        if let Some(full_time) = full_time.filter(|full_time| hours > *full_time) {
            field.problem(ErrorId::HoursAboveFullTime, args!(ErrorId::HoursAboveFullTime; full_time));
        }
        Some(hours)
    };
    let weekly = fields.required("weekly_hours").and_then(of_week);
    let permitted_hours = flatten(fields.optional("permitted_hours").map(of_week));
    let setting = fields.optional_as("setting", setting);
    let unpaid = setting.flatten() == Some(Setting::WorkCare);
    let gross = fields.required("gross_monthly").and_then(|field| wage(&field, unpaid));
    let gross_hours = fields.optional_as("gross_monthly_hours", |field| field.hours(WEEK, false));
    let worker = fields.optional_as("worker", |field| field.word(Worker::from_word, Worker::WORDS));
    let (from, to) = (dates.from, dates.to.flatten());
    let list = |field: Field| keyed(&field, "month", |fields| attested(fields, from, to, unpaid), |hours| hours.month);
    let hours_by_month = fields.optional("hours_by_month").map_or(Some(Vec::new()), list);
    let income = own_work::yearly_income(fields);
    let limit_of = own_work::limit_of(fields);
    Some(EmployeeWork {
        from: from?,
        to: dates.to?,
        declared_on: dates.declared_on?,
        permitted_from: permitted?,
        weekly_hours: weekly?,
        full_time_hours: full_time?,
        permitted_hours: permitted_hours?,
        gross_monthly: gross?,
        gross_monthly_hours: gross_hours?,
        setting: setting?,
        worker: worker?,
        hours_by_month: hours_by_month?,
        net_yearly_income: income?,
        limit_of: limit_of?,
    })
}

/// The kind of employment; one without a rule is refused by its name.
fn setting(field: &Field) -> Option<Setting> {
    if let Some(word) = WITHOUT_RULE.iter().copied().find(|word| field.is_word(word)) {
        field.problem(ErrorId::NoRuleKnown, args!(ErrorId::NoRuleKnown; word));
        return None;
    }
    field.word(Setting::from_word, Setting::WORDS)
}

/// A wage for hours of work: not nothing, unless the work is unpaid.
fn wage(field: &Field, unpaid: bool) -> Option<Money> {
    let wage = field.money()?;
    if wage == Money::ZERO && !unpaid {
        field.problem(ErrorId::WageZeroWithHours, args!(ErrorId::WageZeroWithHours));
        return None;
    }
    Some(wage)
}

fn attested(fields: &Fields, from: Option<Day>, to: Option<Day>, unpaid: bool) -> Option<AttestedHours> {
    fields.refuse_others(&["month", "hours", "full_time_hours", "gross"]);
    let month = fields.required("month").and_then(|field| {
        let month = field.month()?;
        within(&field, month, from, to);
        Some(month)
    });
    let full_time = fields.required_as("full_time_hours", |field| field.hours(MONTH, false));
    let hours = fields.required("hours").and_then(|field| {
        let hours = field.hours(MONTH, true)?;
        if let Some(full_time) = full_time.filter(|full_time| hours > *full_time) {
            field.problem(ErrorId::HoursAboveFullTime, args!(ErrorId::HoursAboveFullTime; full_time));
        }
        Some(hours)
    });
    let worked = hours.is_none_or(|hours| hours > Hours::default());
    let gross = flatten(fields.optional("gross").map(|field| wage(&field, unpaid || !worked)));
    Some(AttestedHours { month: month?, hours: hours?, full_time_hours: full_time?, gross: gross? })
}
