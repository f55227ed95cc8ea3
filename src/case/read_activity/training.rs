//! Reads a training.

use super::super::fields::{Field, Fields, flatten, keyed};
use super::super::{Track, Training, TrainingCosts, TrainingHours};
use super::{Around, Dates, Kind, MONTH, within};
use crate::explain::{ErrorId, args};
use crate::units::{Day, Month};

pub(super) fn read(fields: &Fields, around: Around) -> Option<Training> {
    fields.refuse_others(&[
        "kind",
        "from",
        "to",
        "declared_on",
        "track",
        "approved",
        "hours_by_month",
        "succeeded_on",
        "costs",
    ]);
    let dates = Dates::read(fields, around, Kind::Other);
    let (from, to) = (dates.from, dates.to.flatten());
    let track = fields.required_as("track", |field| field.word(Track::from_word, Track::WORDS));
    let approved = fields.required_as("approved", |field| field.boolean());
    let hours = fields
        .required("hours_by_month")
        .and_then(|field| keyed(&field, "month", |fields| hours_of_month(fields, from, to), |hours| hours.month));
    let last_month = hours.iter().flatten().map(|hours| hours.month).max();
    let succeeded = fields.optional("succeeded_on").map(|field| succeeded_on(&field, from, to, last_month));
    let list = |field: Field| keyed(&field, "month", |fields| costs_of_month(fields, from), |costs| costs.month);
    let costs = fields.optional("costs").map_or(Some(Vec::new()), list);
    Some(Training {
        from: from?,
        to: dates.to?,
        declared_on: dates.declared_on?,
        track: track?,
        approved: approved?,
        hours_by_month: hours?,
        succeeded_on: flatten(succeeded)?,
        costs: costs?,
    })
}

/// Success comes with the end of the training, not before: its last day, or the last month with hours.
fn succeeded_on(field: &Field, from: Option<Day>, to: Option<Day>, last: Option<Month>) -> Option<Day> {
    let day = field.day()?;
    let end = to.or_else(|| last.map(Month::first_day).max(from));
    if let Some(end) = end.filter(|end| day < *end) {
        field.problem(ErrorId::SuccessBeforeEnd, args!(ErrorId::SuccessBeforeEnd; end));
    }
    Some(day)
}

fn hours_of_month(fields: &Fields, from: Option<Day>, to: Option<Day>) -> Option<TrainingHours> {
    fields.refuse_others(&["month", "hours"]);
    let month = fields.required("month").and_then(|field| {
        let month = field.month()?;
        within(&field, month, from, to);
        Some(month)
    });
    let hours = fields.required_as("hours", |field| field.hours(MONTH, true));
    Some(TrainingHours { month: month?, hours: hours? })
}

/// Costs may still come after the training.
fn costs_of_month(fields: &Fields, from: Option<Day>) -> Option<TrainingCosts> {
    fields.refuse_others(&["month", "training", "travel"]);
    let month = fields.required("month").and_then(|field| {
        let month = field.month()?;
        within(&field, month, from, None);
        Some(month)
    });
    let training = fields.optional_as("training", |field| field.money());
    let travel = fields.optional_as("travel", |field| field.money());
    Some(TrainingCosts { month: month?, training: training?, travel: travel? })
}
