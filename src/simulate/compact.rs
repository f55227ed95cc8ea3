//! An outcome in which every step stands once.
//!
//! Months share most of their steps, and many share their whole explanation. Written out in full, an outcome of 36 months
//! and two scenarios is 500 kB of JSON; with each step once it is an eighth of that, and the time that a call takes goes
//! with it. The boundary puts the steps back in their months, so what a caller sees is the full outcome.
#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::outcome::{
    BenefitMonth, CalendarEvent, ExplainedStep, MonthOutcome, Outcome, Premium, Receipt, ScenarioOutcome, Total,
    WageMonth, YearOutcome,
};
use crate::explain::Limit;
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
    /// Every explanation, once: the places of its steps.
    #[serde(skip)]
    pub(crate) explanations: Vec<Vec<u32>>,
    /// For each scenario and each month, the place of its explanation.
    #[serde(skip)]
    pub(crate) places: Vec<Vec<u32>>,
}

#[derive(Serialize)]
struct Skeleton<'a> {
    schema: u32,
    receipt: &'a Receipt,
    #[serde(skip_serializing_if = "Option::is_none")]
    before_illness: Option<&'a WageMonth>,
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
    difference_with_baseline: Money,
    net_complete: bool,
}

impl<'a> Compact<'a> {
    /// Takes the steps apart.
    pub(crate) fn of(outcome: &'a Outcome) -> Compact<'a> {
        let mut compact = Compact {
            outcome: Skeleton {
                schema: outcome.schema,
                receipt: &outcome.receipt,
                before_illness: outcome.before_illness.as_ref(),
                scenarios: outcome.scenarios.iter().map(Scenario::of).collect(),
            },
            steps: Vec::new(),
            cites: Vec::new(),
            cited: Vec::new(),
            explanations: Vec::new(),
            places: Vec::new(),
        };
        let (mut steps, mut explanations) = (Places::default(), Places::default());
        for scenario in &outcome.scenarios {
            let mut places = Vec::with_capacity(scenario.months.len());
            for month in &scenario.months {
                places.push(explanations.of(month.explanation.as_ptr(), || {
                    let places = month.explanation.iter().map(|step| {
                        let key = (Arc::as_ptr(&step.step), step.segment);
                        steps.of(key, || compact.add(step))
                    });
                    let places = places.collect();
                    compact.explanations.push(places);
                    last(&compact.explanations)
                }));
            }
            compact.places.push(places);
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
        last(&self.steps)
    }
}

/// The place of the last entry of a list.
fn last<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX).saturating_sub(1)
}

/// Where things went, by their address; in order, to be found by halving.
struct Places<K>(Vec<(K, u32)>);

impl<K> Default for Places<K> {
    fn default() -> Places<K> {
        Places(Vec::new())
    }
}

impl<K: Ord> Places<K> {
    /// The place of a thing; one that is new is added first.
    fn of(&mut self, key: K, add: impl FnOnce() -> u32) -> u32 {
        let at = self.0.partition_point(|(known, _)| *known < key);
        match self.0.get(at).filter(|(known, _)| *known == key) {
            Some((_, place)) => *place,
            None => {
                let place = add();
                self.0.insert(at, (key, place));
                place
            }
        }
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
            difference_with_baseline,
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
            difference_with_baseline: *difference_with_baseline,
            net_complete: *net_complete,
        }
    }
}
