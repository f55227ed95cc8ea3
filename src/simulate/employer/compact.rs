//! An employer's outcome in which a month that returns stands once, as do the citations of the calendar.
//!
//! Most months of a way back differ in nothing but their name. Written out in full, four ways of 36 months are 280 kB of JSON,
//! and reading them takes longer than computing them. `later.js` puts them back, so what a caller sees is the full outcome.
#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]

use serde::Serialize;

use super::super::compact::add_once;
use super::super::outcome::Receipt;
use super::{
    EmployerCalendarEvent, EmployerMonth, EmployerOptionOutcome, EmployerOutcome, EmployerTotal, SubsidyOutcome, Who,
};
use crate::explain::{Args, Limit, Note, same_articles};
use crate::law::Article;
use crate::units::{Day, Month};

/// An outcome with its months apart.
#[derive(Serialize)]
pub(crate) struct EmployerCompact<'a> {
    outcome: Skeleton<'a>,
    /// Every month once, under the name of the first that is like it.
    months: Vec<&'a EmployerMonth>,
    /// Every list of citations of the calendar, once.
    cites: Vec<&'a [&'static Article]>,
}

#[derive(Serialize)]
struct Skeleton<'a> {
    schema: u32,
    receipt: &'a Receipt,
    before_illness: &'a EmployerMonth,
    options: Vec<Way<'a>>,
}

#[derive(Serialize)]
struct Way<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    months: Vec<Named>,
    total: &'a EmployerTotal,
    subsidies: &'a [SubsidyOutcome],
    calendar: Vec<Event<'a>>,
    limits: &'a [Limit],
    notes: &'a [Note],
}

/// A month: its name and the place of the rest.
#[derive(Serialize)]
struct Named(Month, u32);

/// A duty or change: its day, its kind, who acts, its numbers, the place of its citations.
#[derive(Serialize)]
struct Event<'a>(Day, &'static str, Who, &'a Args, u32);

// Every field is named in what follows, so that a new one cannot be left out.

impl<'a> EmployerCompact<'a> {
    /// Takes the months apart.
    pub(crate) fn of(outcome: &'a EmployerOutcome) -> EmployerCompact<'a> {
        let EmployerOutcome { schema, receipt, before_illness, options } = outcome;
        let (mut months, mut cites) = (Vec::new(), Vec::new());
        let options = options.iter().map(|option| Way::of(option, &mut months, &mut cites)).collect();
        EmployerCompact { outcome: Skeleton { schema: *schema, receipt, before_illness, options }, months, cites }
    }
}

impl<'a> Way<'a> {
    fn of(
        option: &'a EmployerOptionOutcome,
        known: &mut Vec<&'a EmployerMonth>,
        cited: &mut Vec<&'a [&'static Article]>,
    ) -> Way<'a> {
        let EmployerOptionOutcome { id, label, months, total, subsidies, calendar, limits, notes } = option;
        let months =
            months.iter().map(|month| Named(month.month, add_once(known, month, |one, other| one.same(other)).0));
        let months = months.collect();
        let event = |event: &'a EmployerCalendarEvent| {
            let EmployerCalendarEvent { on, kind, who, args, cites } = event;
            let place = add_once(cited, cites, |one, other| same_articles(one, other)).0;
            Event(*on, kind, *who, args, place)
        };
        let calendar = calendar.iter().map(event).collect();
        Way { id, label: label.as_deref(), months, total, subsidies, calendar, limits, notes }
    }
}

impl EmployerMonth {
    /// Whether another month has the same but for its name.
    fn same(&self, other: &EmployerMonth) -> bool {
        let EmployerMonth {
            month: _,
            hours,
            wage,
            guaranteed_wage,
            contributions,
            holiday_pay,
            end_of_year_premium,
            solidarity_contribution,
            replacement,
            subsidies,
            cost_before,
            cost_after,
            per_hour_before,
            per_hour_after,
            complete,
            explanation,
        } = self;
        *cost_after == other.cost_after
            && *cost_before == other.cost_before
            && *hours == other.hours
            && *wage == other.wage
            && *guaranteed_wage == other.guaranteed_wage
            && *contributions == other.contributions
            && *holiday_pay == other.holiday_pay
            && *end_of_year_premium == other.end_of_year_premium
            && *solidarity_contribution == other.solidarity_contribution
            && *replacement == other.replacement
            && *subsidies == other.subsidies
            && *per_hour_before == other.per_hour_before
            && *per_hour_after == other.per_hour_after
            && *complete == other.complete
            && explanation.len() == other.explanation.len()
            && explanation.iter().zip(&other.explanation).all(|(step, other)| step.same(other))
    }
}
