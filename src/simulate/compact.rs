//! An outcome in which every step and every wage stands once.
//!
//! Months share most of their steps, and many share their whole explanation and their wage. Written out in full, an outcome of 36 months
//! and two scenarios is 500 kB of JSON; with each step once it is an eighth of that, and the time that a call takes goes
//! with it. The boundary puts the steps back in their months, so what a caller sees is the full outcome.
#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::outcome::{
    BenefitMonth, CalendarEvent, ExplainedStep, MonthOutcome, Outcome, Premium, Receipt, ScenarioOutcome, Total,
    WageMonth, YearOutcome,
};
use crate::explain::{About, Limit, ResultKind, Value};
use crate::law::{Article, Status};
use crate::units::{Money, Month};

/// An outcome with its steps apart.
#[derive(Serialize)]
pub(crate) struct Compact<'a> {
    /// The outcome without explanations.
    outcome: Skeleton<'a>,
    /// Every rule, once, with what all its steps have in common.
    rules: Vec<Rule>,
    /// Every step, once.
    steps: Vec<Uncited<'a>>,
    /// Every list of citations, once.
    cites: Vec<&'a [&'static Article]>,
    /// Every explanation, once: the places of its steps.
    explanations: Vec<Vec<u32>>,
    /// Every wage, once.
    wages: Vec<&'a WageMonth>,
    /// For each scenario, where its months and its years find theirs.
    places: Vec<OfScenario>,
}

/// Where the months and the years of a scenario find what stands apart.
#[derive(Default, Serialize)]
struct OfScenario {
    /// For each month, the place of its explanation, and that of its wage.
    months: Vec<(u32, Option<u32>)>,
    /// For each year, the place of its explanation.
    years: Vec<u32>,
}

/// What the steps of a rule have in common: its id, how the result is written, what it is about, the names of the
/// numbers, each with a space behind it.
#[derive(PartialEq, Eq, Serialize)]
struct Rule(&'static str, ResultKind, About, &'static str);

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
    years: Vec<Year<'a>>,
    total: &'a Total,
    calendar: &'a [CalendarEvent],
    limits: &'a [Limit],
}

/// A month without its explanation.
#[derive(Serialize)]
struct Amounts<'a> {
    month: Month,
    benefit: &'a BenefitMonth,
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
            rules: Vec::new(),
            steps: Vec::new(),
            cites: Vec::new(),
            explanations: Vec::new(),
            wages: Vec::new(),
            places: Vec::new(),
        };
        let (mut steps, mut explanations) = (Places::default(), Places::default());
        for scenario in &outcome.scenarios {
            let mut places = OfScenario::default();
            let mut explanation = |compact: &mut Compact<'a>, list: &'a [ExplainedStep]| {
                explanations.of(list.as_ptr(), || {
                    let places = list.iter().map(|step| {
                        let key = (Arc::as_ptr(&step.step), step.segment);
                        steps.of(key, || compact.add(step))
                    });
                    let places = places.collect();
                    compact.explanations.push(places);
                    last(&compact.explanations)
                })
            };
            for month in &scenario.months {
                let explanation = explanation(&mut compact, &month.explanation);
                places.months.push((explanation, month.wage.as_ref().map(|wage| compact.wage(wage))));
            }
            for year in &scenario.years {
                places.years.push(explanation(&mut compact, &year.explanation));
            }
            compact.places.push(places);
        }
        compact
    }

    /// The place of a wage; one that is new is added first. Months in a row often have the same one.
    fn wage(&mut self, wage: &'a WageMonth) -> u32 {
        if let Some(place) = self.wages.iter().rposition(|known| *known == wage) {
            return u32::try_from(place).unwrap_or(u32::MAX);
        }
        self.wages.push(wage);
        last(&self.wages)
    }

    /// Adds a step that is new, and gives its place.
    fn add(&mut self, step: &'a ExplainedStep) -> u32 {
        let cites = step.step.cites.as_slice();
        let cited = self.cites.iter().position(|known| *known == cites).unwrap_or_else(|| {
            self.cites.push(cites);
            self.cites.len().saturating_sub(1)
        });
        let rule = self.rules.iter().position(|known| known.0 == step.rule && known.1 == step.result_kind);
        let rule = rule.unwrap_or_else(|| {
            self.rules.push(Rule(step.rule, step.result_kind, step.about, step.id.names()));
            self.rules.len().saturating_sub(1)
        });
        let place = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        self.steps.push(Uncited(place(rule), step.args.values(), step.result, step.status, place(cited), step.segment));
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

/// A step: the place of its rule, its numbers, what comes out, its status, the place of its citations, its segment.
#[derive(Serialize)]
struct Uncited<'a>(u32, &'a [Value], Value, Status, u32, Option<u32>);

/// A year without its explanation.
struct Year<'a>(&'a YearOutcome);

impl Serialize for Year<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer, false)
    }
}

impl<'a> Scenario<'a> {
    fn of(scenario: &'a ScenarioOutcome) -> Scenario<'a> {
        // Every field is named, so that a new one cannot be left out.
        let ScenarioOutcome { id, label, months, years, total, calendar, limits } = scenario;
        let months = months.iter().map(Amounts::of).collect();
        let years = years.iter().map(Year).collect();
        Scenario { id, label: label.as_deref(), months, years, total, calendar, limits }
    }
}

impl<'a> Amounts<'a> {
    fn of(month: &'a MonthOutcome) -> Amounts<'a> {
        let MonthOutcome {
            month,
            benefit,
            wage: _,
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
            premiums,
            gross: *gross,
            fund_pays: *fund_pays,
            net: *net,
            difference_with_baseline: *difference_with_baseline,
            net_complete: *net_complete,
        }
    }
}
