//! Reads the incapacity.

use super::fields::{Field, Fields, flatten, keyed, last_day};
use super::{Basis, Incapacity, Missed, MissedContact, Scheme, Worker};
use crate::explain::{ErrorId, args};
use crate::law::{Law, Param};
use crate::units::Day;

/// The start, for the checks of other parts, and the incapacity when all of it could be read.
pub(super) fn incapacity(field: &Field, scheme: Option<Scheme>) -> Option<(Option<Day>, Option<Incapacity>)> {
    let fields = field.object()?;
    fields.refuse_others(&[
        "start",
        "basis",
        "worker",
        "regular_worker",
        "assistance_of_third_person",
        "unemployment_benefit",
        "business_stopped",
        "missed_contacts",
    ]);
    let start = fields.required_as("start", |field| field.day());
    let basis = fields.required("basis").and_then(|field| basis(&field, scheme, start));
    let not_for_scheme = |field: &Field| {
        if let Some(scheme) = scheme {
            field.problem(ErrorId::NotForScheme, args!(ErrorId::NotForScheme; scheme.word()));
        }
    };
    let of_employees = |name: &str| {
        if let Some(field) = fields.optional(name).filter(|_| scheme == Some(Scheme::SelfEmployed)) {
            not_for_scheme(&field);
        }
    };
    of_employees("worker");
    of_employees("regular_worker");
    let worker = fields.optional_as("worker", |field| field.word(Worker::from_word, Worker::WORDS));
    let regular = fields.optional_as("regular_worker", |field| field.boolean());
    let third_person = fields.optional_as("assistance_of_third_person", |field| field.boolean());
    let allowance = fields.optional("unemployment_benefit").map(|field| {
        let amount = field.positive_money()?;
        if scheme != Some(Scheme::Unemployed) {
            not_for_scheme(&field);
        }
        Some(amount)
    });
    let stopped = fields.optional("business_stopped").map(|field| {
        let stopped = field.boolean()?;
        if stopped && scheme != Some(Scheme::SelfEmployed) {
            not_for_scheme(&field);
        }
        Some(stopped)
    });
    let missed = fields.optional("missed_contacts").map_or(Some(Vec::new()), |field| missed_contacts(&field, start));
    let whole = || {
        Some(Incapacity {
            start: start?,
            basis: basis?,
            worker: worker?,
            regular_worker: regular?,
            assistance_of_third_person: third_person?.unwrap_or(false),
            unemployment_benefit: flatten(allowance)?,
            business_stopped: flatten(stopped)?.unwrap_or(false),
            missed_contacts: missed?,
        })
    };
    Some((start, whole()))
}

fn missed_contacts(field: &Field, start: Option<Day>) -> Option<Vec<MissedContact>> {
    let read = |fields: &Fields| {
        fields.refuse_others(&["from", "to", "kind"]);
        let from = fields.required("from").and_then(|field| {
            let from = field.day()?;
            if let Some(start) = start.filter(|start| from < *start) {
                field.problem(ErrorId::WorkBeforeIncapacity, args!(ErrorId::WorkBeforeIncapacity; start));
            }
            Some(from)
        });
        let to = fields.optional("to").map(|field| last_day(&field, from));
        let kind = fields.required_as("kind", |field| field.word(Missed::from_word, Missed::WORDS));
        Some(MissedContact { from: from?, to: flatten(to)?, kind: kind? })
    };
    keyed(field, "from", read, |missed| missed.from)
}

fn basis(field: &Field, scheme: Option<Scheme>, start: Option<Day>) -> Option<Basis> {
    const KINDS: &[&str] = &["monthly_wage", "hourly_wage", "daily_benefit", "flat_rate"];
    let fields = field.object()?;
    let kind = fields.required("kind")?.word(|word| KINDS.iter().copied().find(|kind| *kind == word), KINDS)?;
    // The lump sum is for the self-employed, a wage for the others; everybody can have a letter.
    let flat_rate = kind == "flat_rate";
    let self_employed = scheme.map_or(flat_rate, |scheme| scheme == Scheme::SelfEmployed);
    if kind != "daily_benefit" && flat_rate != self_employed {
        let word = scheme.map_or("", Scheme::word);
        fields.problem("kind", ErrorId::NotForScheme, args!(ErrorId::NotForScheme; word));
    }
    let gross = || fields.required_as("gross", |field| field.positive_money());
    match kind {
        "monthly_wage" => {
            fields.refuse_others(&["kind", "gross"]);
            Some(Basis::MonthlyWage { gross: gross()? })
        }
        "hourly_wage" => {
            fields.refuse_others(&["kind", "gross", "weekly_hours"]);
            let gross = gross();
            let hours = fields.required_as("weekly_hours", |field| field.hours(60, false));
            Some(Basis::HourlyWage { gross: gross?, weekly_hours: hours? })
        }
        "daily_benefit" => {
            fields.refuse_others(&["kind", "gross", "on"]);
            let gross = gross();
            let on = fields.required("on").and_then(|field| letter_day(&field, start));
            Some(Basis::DailyBenefit { gross: gross?, on: on? })
        }
        _ => {
            fields.refuse_others(&["kind"]);
            Some(Basis::FlatRate)
        }
    }
}

fn letter_day(field: &Field, start: Option<Day>) -> Option<Day> {
    let on = field.day()?;
    if let Some(start) = start.filter(|start| on < *start) {
        field.problem(ErrorId::LetterBeforeIncapacity, args!(ErrorId::LetterBeforeIncapacity; start));
    } else if let Some((history, _)) = Law::current().span(Param::IndexSteps)
        && on < history
    {
        field.problem(ErrorId::LetterBeforeHistory, args!(ErrorId::LetterBeforeHistory; history));
    }
    Some(on)
}
