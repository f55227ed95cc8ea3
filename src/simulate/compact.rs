//! An outcome in which every step, and all of a month but its dates, stands once.
//!
//! Months share most of their steps, and many differ in nothing but their dates. Written out in full, an outcome of 36
//! months and two scenarios is 500 kB of JSON; with each of them once it is a tenth of that, and the time that a call takes
//! goes with it. The boundary puts them back, so what a caller sees is the full outcome.
#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::outcome::{
    BenefitMonth, CalendarEvent, ExplainedStep, Guaranteed, MonthOutcome, Outcome, PhaseName, Premium, Receipt,
    ScenarioOutcome, Segment, Total, WageMonth, YearOutcome,
};
use crate::explain::{About, Limit, ResultKind, Value};
use crate::law::{Article, Status};
use crate::units::{Money, Month, Percent};

/// An outcome with its months and its steps apart.
#[derive(Serialize)]
pub(crate) struct Compact<'a> {
    /// The outcome: of a month only the dates, of a year all but its explanation.
    outcome: Skeleton<'a>,
    /// What stands once.
    apart: Apart<'a>,
}

/// What many months have in common.
#[derive(Default, Serialize)]
struct Apart<'a> {
    /// Every month without its dates, once.
    months: Vec<Undated<'a>>,
    /// Every wage, once.
    wages: Vec<&'a WageMonth>,
    /// Every rule, once, with what all its steps have in common.
    rules: Vec<Rule>,
    /// Every step, once.
    steps: Vec<Uncited<'a>>,
    /// Every list of citations, once.
    cites: Vec<&'a [&'static Article]>,
    /// Where the months went, by their explanation: one that is shared stands for the same amounts.
    #[serde(skip)]
    month_places: Places<*const ExplainedStep>,
    /// Where the steps went.
    #[serde(skip)]
    step_places: Places<(*const crate::explain::Step, Option<u32>)>,
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
    months: Vec<Dated>,
    years: Vec<Year<'a>>,
    total: &'a Total,
    calendar: &'a [CalendarEvent],
    limits: &'a [Limit],
}

/// A month: the place of its amounts, its difference with the baseline, and the last day of each of its segments, which
/// begins where the one before it ends.
#[derive(Serialize)]
struct Dated(Month, u32, Money, Vec<u32>);

/// A month without its dates: its amounts, the place of its wage and those of the steps of its explanation.
#[derive(Serialize)]
struct Undated<'a>(Amounts<'a>, Option<u32>, Vec<u32>);

/// The amounts of a month.
#[derive(Serialize)]
struct Amounts<'a> {
    benefit: Benefit<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    guaranteed_wage: Option<&'a Guaranteed>,
    premiums: &'a [Premium],
    gross: Money,
    fund_pays: Money,
    net: Money,
    net_complete: bool,
}

/// The benefit of a month.
#[derive(Serialize)]
struct Benefit<'a> {
    segments: Vec<Part<'a>>,
    days: u32,
    gross: Money,
    pension_deduction: Money,
    withholding_tax: Money,
    net: Money,
}

/// A segment without its dates.
#[derive(Serialize)]
struct Part<'a> {
    phase: PhaseName,
    days: u32,
    daily_full: Money,
    reduction_percent: Percent,
    #[serde(skip_serializing_if = "Option::is_none")]
    sanction_percent: Option<&'a Percent>,
    daily_paid: Money,
    gross: Money,
}

/// A year without its explanation, and the places of the steps of that.
struct Year<'a>(&'a YearOutcome, Vec<u32>);

/// What the steps of a rule have in common: its id, how the result is written, what it is about, the names of the
/// numbers, each with a space behind it.
#[derive(PartialEq, Eq, Serialize)]
struct Rule(&'static str, ResultKind, About, &'static str);

/// A step: the place of its rule, its numbers, what comes out, its status, the place of its citations, its segment.
#[derive(Serialize)]
struct Uncited<'a>(u32, &'a [Value], Value, Status, u32, Option<u32>);

impl<'a> Compact<'a> {
    /// Takes the months and the steps apart.
    pub(crate) fn of(outcome: &'a Outcome) -> Compact<'a> {
        let mut apart = Apart::default();
        let Outcome { schema, receipt, before_illness, scenarios } = outcome;
        let scenarios = scenarios.iter().map(|scenario| Scenario::of(scenario, &mut apart)).collect();
        let outcome = Skeleton { schema: *schema, receipt, before_illness: before_illness.as_ref(), scenarios };
        Compact { outcome, apart }
    }
}

// Every field is named in what follows, so that a new one cannot be left out.

impl<'a> Scenario<'a> {
    fn of(scenario: &'a ScenarioOutcome, apart: &mut Apart<'a>) -> Scenario<'a> {
        let ScenarioOutcome { id, label, months, years, total, calendar, limits } = scenario;
        let months = months.iter().map(|month| apart.month(month)).collect();
        let years = years.iter().map(|year| Year(year, apart.steps(&year.explanation))).collect();
        Scenario { id, label: label.as_deref(), months, years, total, calendar, limits }
    }
}

impl<'a> Apart<'a> {
    /// The dates of a month; the rest of it is added unless it is known.
    fn month(&mut self, outcome: &'a MonthOutcome) -> Dated {
        let MonthOutcome {
            month,
            benefit,
            wage,
            guaranteed_wage,
            premiums,
            gross,
            fund_pays,
            net,
            difference_with_baseline,
            net_complete,
            explanation,
        } = outcome;
        let ends = benefit.segments.iter().map(|segment| segment.to.day_of_month()).collect();
        let place = match self.month_places.find(&explanation.as_ptr()) {
            Ok(place) => place,
            Err(at) => {
                let amounts = Amounts {
                    benefit: Benefit::of(benefit),
                    guaranteed_wage: guaranteed_wage.as_ref(),
                    premiums,
                    gross: *gross,
                    fund_pays: *fund_pays,
                    net: *net,
                    net_complete: *net_complete,
                };
                let wage = wage.as_ref().map(|wage| add_once(&mut self.wages, wage));
                let undated = Undated(amounts, wage, self.steps(explanation));
                self.month_places.add(at, explanation.as_ptr(), &mut self.months, undated)
            }
        };
        Dated(*month, place, *difference_with_baseline, ends)
    }

    /// The places of the steps of an explanation; those that are new are added.
    fn steps(&mut self, explanation: &'a [ExplainedStep]) -> Vec<u32> {
        let place = |explained: &'a ExplainedStep| {
            let step = &explained.step;
            let key = (Arc::as_ptr(step), explained.segment);
            match self.step_places.find(&key) {
                Ok(place) => place,
                Err(at) => {
                    let cites = add_once(&mut self.cites, step.cites.as_slice());
                    let rule = Rule(step.rule, step.result_kind, step.about, step.id.names());
                    let rule = add_once(&mut self.rules, rule);
                    let values = step.args.values();
                    let step = Uncited(rule, values, step.result, step.status, cites, explained.segment);
                    self.step_places.add(at, key, &mut self.steps, step)
                }
            }
        };
        explanation.iter().map(place).collect()
    }
}

impl<'a> Benefit<'a> {
    fn of(benefit: &'a BenefitMonth) -> Benefit<'a> {
        let BenefitMonth { segments, days, gross, pension_deduction, withholding_tax, net } = benefit;
        Benefit {
            segments: segments.iter().map(Part::of).collect(),
            days: *days,
            gross: *gross,
            pension_deduction: *pension_deduction,
            withholding_tax: *withholding_tax,
            net: *net,
        }
    }
}

impl<'a> Part<'a> {
    fn of(segment: &'a Segment) -> Part<'a> {
        let Segment { from: _, to: _, phase, days, daily_full, reduction_percent, sanction_percent, daily_paid, gross } =
            segment;
        Part {
            phase: *phase,
            days: *days,
            daily_full: *daily_full,
            reduction_percent: *reduction_percent,
            sanction_percent: sanction_percent.as_ref(),
            daily_paid: *daily_paid,
            gross: *gross,
        }
    }
}

impl Serialize for Year<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer, &self.1)
    }
}

/// The place of a thing in a list; one that is new is added first. The last ones are looked at first.
fn add_once<T: PartialEq>(list: &mut Vec<T>, thing: T) -> u32 {
    let place = list.iter().rposition(|known| *known == thing).unwrap_or_else(|| {
        list.push(thing);
        list.len().saturating_sub(1)
    });
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// Where things went, by their address; in order, to be found by halving.
struct Places<K>(Vec<(K, u32)>);

impl<K> Default for Places<K> {
    fn default() -> Places<K> {
        Places(Vec::new())
    }
}

impl<K: Ord> Places<K> {
    /// The place of a thing, or where to note it.
    fn find(&self, key: &K) -> Result<u32, usize> {
        let at = self.0.partition_point(|(known, _)| known < key);
        self.0.get(at).filter(|(known, _)| known == key).map(|(_, place)| *place).ok_or(at)
    }

    /// Adds a thing to its list and notes where it went.
    fn add<T>(&mut self, at: usize, key: K, list: &mut Vec<T>, thing: T) -> u32 {
        let place = u32::try_from(list.len()).unwrap_or(u32::MAX);
        list.push(thing);
        self.0.insert(at, (key, place));
        place
    }
}
