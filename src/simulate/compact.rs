//! An outcome in which every step, and all of a month but its dates, stands once.
//!
//! Months share most of their steps, and many differ in nothing but their dates. Written out in full, an outcome of 36
//! months and two scenarios is 500 kB of JSON; with each of them once it is a tenth of that, and the time that a call takes
//! goes with it. The boundary puts them back, so what a caller sees is the full outcome.
#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]

use serde::{Serialize, Serializer};

use super::outcome::{
    BenefitMonth, CalendarEvent, ExplainedStep, Guaranteed, MonthOutcome, Outcome, PhaseName, Premium, Receipt,
    ScenarioOutcome, Segment, Total, WageMonth, YearOutcome,
};
use crate::explain::{About, Args, Limit, ResultKind, StepId, Value, same_articles};
use crate::law::{Article, Status};
use crate::units::{Day, Money, Month, Percent};

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
    /// The explanation of each of these months, by where it is: a shared one is compared without a look at its steps.
    #[serde(skip)]
    explanations: Vec<*const ExplainedStep>,
    /// What the rules go by.
    #[serde(skip)]
    rule_ids: Vec<(StepId, ResultKind)>,
    /// Where the steps went, by their number and segment; nothing: not yet.
    #[serde(skip)]
    places: Vec<u32>,
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
    calendar: Vec<Event<'a>>,
    limits: &'a [Limit],
}

/// A month: the place of its amounts, its difference with the baseline, the last day of each of its segments, which begins
/// where the one before it ends, and what it leaves after tax.
#[derive(Serialize)]
struct Dated(Month, u32, Money, Vec<u32>, Option<Money>);

/// A month without its dates: its amounts, the place of its wage and those of the steps of its explanation.
#[derive(Serialize)]
struct Undated<'a>(Amounts<'a>, Option<u32>, Vec<u32>);

/// The amounts of a month: the benefit, the wage paid by the employer, the premiums, gross, what the fund pays, net, and
/// whether the net is complete.
#[derive(PartialEq, Serialize)]
struct Amounts<'a>(Benefit<'a>, Option<&'a Guaranteed>, &'a [Premium], (Money, Money, Option<Money>), Money, bool);

/// The benefit of a month: its segments, days, gross, pension deduction, withholding tax, net.
#[derive(PartialEq, Serialize)]
struct Benefit<'a>(Vec<Part<'a>>, u32, Money, Money, Money, Money);

/// A segment without its dates: the phase, days, the full day, the reduction, that by a sanction, the day paid, gross.
#[derive(PartialEq, Serialize)]
struct Part<'a>(PhaseName, u32, Money, Percent, Option<&'a Percent>, Money, Money);

/// A duty or change: its day, its kind, its numbers, the place of its citations.
#[derive(Serialize)]
struct Event<'a>(Day, &'static str, &'a Args, u32);

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
        let calendar = calendar.iter().map(|event| apart.event(event)).collect();
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
            fund_pays_on_time,
            net,
            difference_with_baseline,
            after_tax,
            net_complete,
            explanation,
        } = outcome;
        let ends = benefit.segments.iter().map(|segment| segment.to.day_of_month()).collect();
        let sums = (*gross, *fund_pays, *fund_pays_on_time);
        let amounts = Amounts(Benefit::of(benefit), guaranteed_wage.as_ref(), premiums, sums, *net, *net_complete);
        let wage = wage.as_ref().map(|wage| add_once(&mut self.wages, wage, PartialEq::eq).0);
        // Months that share their list of steps mostly share the rest as well; what is not a step, such as the certainty of
        // a wage, can still differ.
        let mut known = self.explanations.iter().zip(&self.months);
        let same =
            known.rposition(|(steps, month)| *steps == explanation.as_ptr() && month.1 == wage && month.0 == amounts);
        let place = match same {
            Some(place) => u32::try_from(place).unwrap_or(u32::MAX),
            None => {
                let steps = self.steps(explanation);
                self.explanations.push(explanation.as_ptr());
                self.months.push(Undated(amounts, wage, steps));
                last(&self.months)
            }
        };
        Dated(*month, place, *difference_with_baseline, ends, *after_tax)
    }

    fn event(&mut self, event: &'a CalendarEvent) -> Event<'a> {
        let CalendarEvent { on, kind, args, cites } = event;
        Event(*on, kind, args, self.cited(cites))
    }

    /// The place of a list of citations.
    fn cited(&mut self, cites: &'a [&'static Article]) -> u32 {
        add_once(&mut self.cites, cites, |one, other| same_articles(one, other)).0
    }

    /// The places of the steps of an explanation; those that are new are added.
    fn steps(&mut self, explanation: &'a [ExplainedStep]) -> Vec<u32> {
        explanation.iter().map(|step| self.step(step)).collect()
    }

    fn step(&mut self, explained: &'a ExplainedStep) -> u32 {
        let step = &explained.step;
        // A month has more than a few segments only when somebody means it: what is in a later one is not looked for.
        let segment = explained.segment.map_or(0, |segment| segment.saturating_add(1));
        let slot = step.number.saturating_mul(SEGMENTS).saturating_add(segment) as usize;
        let kept = segment < SEGMENTS;
        if let Some(place) = self.places.get(slot).filter(|place| kept && **place != NOT_YET) {
            return *place;
        }
        let cites = self.cited(&step.cites);
        let (rule, new) = add_once(&mut self.rule_ids, (step.id, step.result_kind), PartialEq::eq);
        if new {
            self.rules.push(Rule(step.rule, step.result_kind, step.about, step.id.names()));
        }
        let uncited = Uncited(rule, step.args.values(), step.result, step.status, cites, explained.segment);
        self.steps.push(uncited);
        let place = last(&self.steps);
        if kept {
            if self.places.len() <= slot {
                self.places.resize(slot.saturating_add(SEGMENTS as usize), NOT_YET);
            }
            if let Some(kept) = self.places.get_mut(slot) {
                *kept = place;
            }
        }
        place
    }
}

impl<'a> Benefit<'a> {
    fn of(benefit: &'a BenefitMonth) -> Benefit<'a> {
        let BenefitMonth { segments, days, gross, pension_deduction, withholding_tax, net } = benefit;
        let segments = segments.iter().map(Part::of).collect();
        Benefit(segments, *days, *gross, *pension_deduction, *withholding_tax, *net)
    }
}

impl<'a> Part<'a> {
    fn of(segment: &'a Segment) -> Part<'a> {
        let Segment { from: _, to: _, phase, days, daily_full, reduction_percent, sanction_percent, daily_paid, gross } =
            segment;
        Part(*phase, *days, *daily_full, *reduction_percent, sanction_percent.as_ref(), *daily_paid, *gross)
    }
}

impl Serialize for Year<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer, &self.1)
    }
}

/// The segments of a month whose steps are looked for, and one more for the steps of the month as a whole.
const SEGMENTS: u32 = 4;
/// Stands for the place of a step that was not written yet.
const NOT_YET: u32 = u32::MAX;

/// The place of a thing in a list, and whether it is new; one that is new is added. The last ones are looked at first.
pub(super) fn add_once<T>(list: &mut Vec<T>, thing: T, same: impl Fn(&T, &T) -> bool) -> (u32, bool) {
    if let Some(place) = list.iter().rposition(|known| same(known, &thing)) {
        return (u32::try_from(place).unwrap_or(u32::MAX), false);
    }
    list.push(thing);
    (last(list), true)
}

/// The place of the last entry of a list.
fn last<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX).saturating_sub(1)
}
