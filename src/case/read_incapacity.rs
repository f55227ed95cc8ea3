//! Reads the incapacity.

use super::fields::{Field, flatten};
use super::{Basis, Incapacity, Scheme, Worker};
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
    ]);
    let start = fields.required("start").and_then(|field| field.day());
    let basis = fields.required("basis").and_then(|field| basis(&field, scheme, start));
    let worker = fields.optional("worker").map(|field| field.word(Worker::from_word, Worker::WORDS));
    let regular = fields.optional("regular_worker").map(|field| field.boolean());
    let third_person = fields.optional("assistance_of_third_person").map(|field| field.boolean());
    let not_for_scheme = |field: &Field| {
        if let Some(scheme) = scheme {
            field.problem(ErrorId::NotForScheme, args!(ErrorId::NotForScheme; scheme.word()));
        }
    };
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
    let whole = || {
        Some(Incapacity {
            start: start?,
            basis: basis?,
            worker: flatten(worker)?,
            regular_worker: flatten(regular)?,
            assistance_of_third_person: flatten(third_person)?.unwrap_or(false),
            unemployment_benefit: flatten(allowance)?,
            business_stopped: flatten(stopped)?.unwrap_or(false),
        })
    };
    Some((start, whole()))
}

fn basis(field: &Field, scheme: Option<Scheme>, start: Option<Day>) -> Option<Basis> {
    const KINDS: &[&str] = &["monthly_wage", "hourly_wage", "daily_benefit", "flat_rate"];
    let fields = field.object()?;
    let kind = fields.required("kind")?.word(|word| KINDS.iter().copied().find(|kind| *kind == word), KINDS)?;
    let gross = || fields.required("gross").and_then(|field| field.positive_money());
    match kind {
        "monthly_wage" => {
            fields.refuse_others(&["kind", "gross"]);
            Some(Basis::MonthlyWage { gross: gross()? })
        }
        "hourly_wage" => {
            fields.refuse_others(&["kind", "gross", "weekly_hours"]);
            let gross = gross();
            let hours = fields.required("weekly_hours").and_then(|field| field.hours(60, false));
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
            match scheme {
                Some(scheme) if scheme != Scheme::SelfEmployed => {
                    fields.problem("kind", ErrorId::NotForScheme, args!(ErrorId::NotForScheme; scheme.word()));
                }
                _ => fields.problem("kind", ErrorId::NotSimulatedYet, args!(ErrorId::NotSimulatedYet)),
            }
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
