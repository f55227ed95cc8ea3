//! Reads the activities of a scenario.

mod employee_work;
mod overlaps;
mod own_work;
mod training;

use super::fields::{Field, Fields, flatten, last_day};
use super::{Activity, FullResumption, Relapse, Scheme, Volunteering, Worker};
use crate::explain::{ErrorId, args};
use crate::law::{Law, Param};
use crate::units::{Day, Month, Period};

/// Activities in a scenario.
const MOST_ACTIVITIES: u32 = 24;
/// Most hours in a month: 60 a week for 31 days, rounded up.
const MONTH: u32 = 270;

/// What the activities are held against.
#[derive(Clone, Copy)]
pub(super) struct Around {
    /// The first day of incapacity.
    pub(super) start: Option<Day>,
    /// The insurance.
    pub(super) scheme: Option<Scheme>,
}

/// The activities of a scenario, and what contradicts what.
pub(super) fn activities(field: &Field, around: Around) -> Option<Vec<Activity>> {
    let entries = field.list(MOST_ACTIVITIES)?;
    let read: Vec<Option<Activity>> = entries.iter().map(|entry| activity(entry, around)).collect();
    overlaps::refuse(&entries, &read);
    read.into_iter().collect()
}

fn activity(field: &Field, around: Around) -> Option<Activity> {
    const KINDS: &[&str] =
        &["employee_work", "self_employed_work", "volunteering", "training", "full_resumption", "relapse"];
    let fields = field.object()?;
    let kind = fields.required("kind")?;
    match kind.word(|word| KINDS.iter().copied().find(|kind| *kind == word), KINDS)? {
        "employee_work" => employee_work::read(&fields, around).map(Activity::EmployeeWork),
        "self_employed_work" => own_work::read(&fields, around).map(Activity::SelfEmployedWork),
        "volunteering" => volunteering(&fields, around).map(Activity::Volunteering),
        "training" => training::read(&fields, around).map(Activity::Training),
        "full_resumption" => full_resumption(&fields, around).map(Activity::FullResumption),
        _ => {
            fields.refuse_others(&["kind", "from", "to", "declared_on"]);
            let dates = Dates::read(&fields, around, Kind::Other);
            Some(Activity::Relapse(Relapse { from: dates.from?, to: dates.to?, declared_on: dates.declared_on? }))
        }
    }
}

/// The dates that every activity has. A date that could not be read is nothing, one that may be absent and is, is
/// something without a value.
struct Dates {
    from: Option<Day>,
    to: Option<Option<Day>>,
    declared_on: Option<Option<Day>>,
}

/// Whether an activity asks for the permission of the adviser.
#[derive(Clone, Copy)]
enum Kind {
    /// Work as an employee or self-employed work.
    Permitted,
    /// Any other.
    Other,
}

impl Dates {
    fn read(fields: &Fields, around: Around, kind: Kind) -> Dates {
        let from = fields.required("from").and_then(|field| {
            let from = field.day()?;
            if let Some(start) = around.start.filter(|start| from < *start) {
                match kind {
                    // Work that is kept: it must be stopped, and can be taken up again with a permission the day after.
                    Kind::Permitted => {
                        let id = ErrorId::ActivityGoesOn;
                        field.problem(id, args!(id; start, start.next()));
                    }
                    Kind::Other => {
                        field.problem(ErrorId::WorkBeforeIncapacity, args!(ErrorId::WorkBeforeIncapacity; start));
                    }
                }
            }
            Some(from)
        });
        let to = fields.optional("to").map(|field| last_day(&field, from));
        let declared_on = fields.optional_as("declared_on", |field| field.day());
        Dates { from, to: flatten(to), declared_on }
    }

    /// Refuses a first day of before a rule.
    fn not_before(&self, fields: &Fields, around: Around, id: ErrorId, param: Param) {
        let too_early = |from: &Day| around.start.is_none_or(|start| *from >= start);
        if let Some(from) = self.from.filter(too_early)
            && let Some((rule, _)) = Law::current().span(param)
            && from < rule
        {
            fields.problem("from", id, &[(&rule).into()]);
        }
    }
}

/// Refuses a month that lies outside the activity.
fn within(field: &Field, month: Month, from: Option<Day>, to: Option<Day>) {
    let Some(from) = from else { return };
    let activity = Period { from, to: to.unwrap_or(month.last_day().max(from)) };
    if month.days().overlap(activity).is_none() {
        field.problem(ErrorId::MonthOutsideActivity, args!(ErrorId::MonthOutsideActivity));
    }
}

fn volunteering(fields: &Fields, around: Around) -> Option<Volunteering> {
    fields.refuse_others(&["kind", "from", "to", "declared_on", "allowance_per_day", "days_per_month"]);
    let dates = Dates::read(fields, around, Kind::Other);
    let allowance = fields.optional_as("allowance_per_day", |field| field.money());
    let days = fields.optional_as("days_per_month", |field| field.count(1, 31));
    Some(Volunteering {
        from: dates.from?,
        to: dates.to?,
        declared_on: dates.declared_on?,
        allowance_per_day: allowance?,
        days_per_month: days?,
    })
}

fn full_resumption(fields: &Fields, around: Around) -> Option<FullResumption> {
    fields.refuse_others(&["kind", "from", "to", "declared_on", "gross_monthly", "worker"]);
    let dates = Dates::read(fields, around, Kind::Other);
    if let (Some(from), Some(start)) = (dates.from, around.start)
        && from == start
    {
        fields.problem("from", ErrorId::ResumptionTooEarly, args!(ErrorId::ResumptionTooEarly; start));
    }
    // A self-employed person who takes up the own business again has no wage.
    let own_business = around.scheme == Some(Scheme::SelfEmployed);
    let gross = fields.required("gross_monthly").and_then(|field| match own_business {
        true => field.money(),
        false => field.positive_money(),
    });
    let worker = fields.optional_as("worker", |field| field.word(Worker::from_word, Worker::WORDS));
    Some(FullResumption {
        from: dates.from?,
        to: dates.to?,
        declared_on: dates.declared_on?,
        gross_monthly: gross?,
        worker: worker?,
    })
}
