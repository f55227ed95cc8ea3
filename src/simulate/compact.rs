//! An outcome in which every step stands once.
//!
//! Months share most of their steps. Written out in full, an outcome of 36 months and two scenarios is 340 kB of JSON;
//! with each step once, and for each month the places of its steps, it is a quarter of that, and the time that a call
//! takes goes with it. The boundary puts the steps back in their months, so what a caller sees is the full outcome.
#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::outcome::{
    BenefitMonth, CalendarEvent, ExplainedStep, MonthOutcome, Outcome, Premium, Receipt, ScenarioOutcome, Total,
    WageMonth, YearOutcome,
};
use crate::explain::{Limit, Step};
use crate::law::Article;
use crate::units::{Money, Month};

/// An outcome with its steps apart.
#[derive(Serialize)]
pub(crate) struct Compact<'a> {
    /// The outcome without explanations.
    outcome: Skeleton<'a>,
    /// Every step, once, without its citations.
    steps: Vec<Uncited<'a>>,
    /// Every list of citations, once.
    cites: Vec<&'a [&'static Article]>,
    /// For each step, the place of its citations.
    #[serde(skip)]
    pub(crate) cited: Vec<u32>,
    /// For each scenario and each month, the places of its steps.
    #[serde(skip)]
    pub(crate) places: Vec<Vec<Vec<u32>>>,
}

#[derive(Serialize)]
struct Skeleton<'a> {
    schema: u32,
    receipt: &'a Receipt,
    scenarios: Vec<Scenario<'a>>,
}

#[derive(Serialize)]
struct Scenario<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    months: Vec<Amounts<'a>>,
    years: &'a [YearOutcome],
    total: &'a Total,
    calendar: &'a [CalendarEvent],
    limits: &'a [Limit],
}

/// A month without its explanation.
#[derive(Serialize)]
struct Amounts<'a> {
    month: Month,
    benefit: &'a BenefitMonth,
    #[serde(skip_serializing_if = "Option::is_none")]
    wage: Option<&'a WageMonth>,
    premiums: &'a [Premium],
    gross: Money,
    fund_pays: Money,
    net: Money,
    net_complete: bool,
}

impl<'a> Compact<'a> {
    /// Takes the steps apart.
    pub(crate) fn of(outcome: &'a Outcome) -> Compact<'a> {
        let mut compact = Compact {
            outcome: Skeleton {
                schema: outcome.schema,
                receipt: &outcome.receipt,
                scenarios: outcome.scenarios.iter().map(Scenario::of).collect(),
            },
            steps: Vec::new(),
            cites: Vec::new(),
            cited: Vec::new(),
            places: Vec::new(),
        };
        // In order of the steps' addresses, to be found by halving.
        let mut known: Vec<((*const Step, Option<u32>), u32)> = Vec::new();
        for scenario in &outcome.scenarios {
            let mut months = Vec::with_capacity(scenario.months.len());
            for month in &scenario.months {
                let place = |step: &'a ExplainedStep| -> u32 {
                    let key = (Arc::as_ptr(&step.step), step.segment);
                    let at = known.partition_point(|(known, _)| *known < key);
                    match known.get(at).filter(|(known, _)| *known == key) {
                        Some((_, place)) => *place,
                        None => {
                            let place = compact.add(step);
                            known.insert(at, (key, place));
                            place
                        }
                    }
                };
                months.push(month.explanation.iter().map(place).collect());
            }
            compact.places.push(months);
        }
        compact
    }

    /// Adds a step that is new, and gives its place.
    fn add(&mut self, step: &'a ExplainedStep) -> u32 {
        let cites = step.step.cites.as_slice();
        let cited = self.cites.iter().position(|known| *known == cites).unwrap_or_else(|| {
            self.cites.push(cites);
            self.cites.len().saturating_sub(1)
        });
        self.cited.push(u32::try_from(cited).unwrap_or(u32::MAX));
        self.steps.push(Uncited(step));
        u32::try_from(self.steps.len()).unwrap_or(u32::MAX).saturating_sub(1)
    }
}

/// A step without its citations.
struct Uncited<'a>(&'a ExplainedStep);

impl Serialize for Uncited<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer, false)
    }
}

impl<'a> Scenario<'a> {
    fn of(scenario: &'a ScenarioOutcome) -> Scenario<'a> {
        // Every field is named, so that a new one cannot be left out.
        let ScenarioOutcome { id, label, months, years, total, calendar, limits } = scenario;
        let months = months.iter().map(Amounts::of).collect();
        Scenario { id, label: label.as_deref(), months, years, total, calendar, limits }
    }
}

impl<'a> Amounts<'a> {
    fn of(month: &'a MonthOutcome) -> Amounts<'a> {
        let MonthOutcome {
            month,
            benefit,
            wage,
            guaranteed_wage: _,
            premiums,
            gross,
            fund_pays,
            net,
            net_complete,
            explanation: _,
        } = month;
        Amounts {
            month: *month,
            benefit,
            wage: wage.as_ref(),
            premiums,
            gross: *gross,
            fund_pays: *fund_pays,
            net: *net,
            net_complete: *net_complete,
        }
    }
}
