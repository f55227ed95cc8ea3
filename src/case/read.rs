//! Reads a case from JSON.

use serde_json::Value;

use super::fields::Field;
use super::household::household;
use super::problems::Problems;
use super::read_activity::{Around, activities};
use super::read_incapacity::incapacity;
use super::{
    Case, Family, FamilyChange, Horizon, Household, InvalidCase, PartnerIncomeLevel, Person, Region, SCHEMA, Scenario,
    Scheme, TaxSituation,
};
use crate::explain::{ErrorId, args};
use crate::json::Tree;
use crate::law::{Law, Param};
use crate::units::{Money, Month, Percent, insert_in_order};

/// Scenarios in a case.
const MOST_SCENARIOS: u32 = 8;
/// Family changes in a case.
const MOST_CHANGES: u32 = 24;
/// The highest municipal rate that is not taken for a mistake, in per cent: twice what any municipality asks.
const MOST_MUNICIPAL: u32 = 20;
/// What the tax needs to know.
const TAX_FIELDS: [&str; 9] = [
    "household",
    "dependent_children",
    "municipal_rate",
    "handicap",
    "partner_handicap",
    "partner_income",
    "lone_parent",
    "taxed_benefits",
    "exempt_commuting",
];
/// Months in a horizon.
const MOST_MONTHS: u32 = 120;

impl Case {
    /// The largest text that is read, in characters: a thousand times a real case.
    pub const LARGEST_INPUT: u32 = 1_000_000;

    /// Reads a case from JSON text.
    ///
    /// # Errors
    ///
    /// [`InvalidCase`] with every problem: what is not JSON, an unknown field, a number where an amount is a text, a
    /// date that does not exist, an hour too many, work before the incapacity.
    ///
    /// ```
    /// use loont::Case;
    /// let error = Case::from_json(r#"{ "schema": 1, "person": { "scheme": "employee" } }"#).unwrap_err();
    /// let paths: Vec<&str> = error.errors().iter().map(|e| e.path.as_str()).collect();
    /// assert_eq!(paths, ["person.family", "incapacity", "horizon", "scenarios"]);
    /// ```
    pub fn from_json(text: &str) -> Result<Case, InvalidCase> {
        Case::from_value(&parse(text)?)
    }

    /// Reads a case from a JSON value.
    ///
    /// # Errors
    ///
    /// As [`Case::from_json`].
    pub fn from_value(value: &Value) -> Result<Case, InvalidCase> {
        Case::from_tree(&Tree::from(value))
    }

    /// Reads a case from what was read.
    pub(crate) fn from_tree(tree: &Tree) -> Result<Case, InvalidCase> {
        let problems = Problems::default();
        let case = case(&Field::root(tree, &problems));
        problems.checked(case)
    }

    /// Brings a saved case, of any schema so far, to today's schema. There is one schema so far.
    ///
    /// # Errors
    ///
    /// As [`Case::from_json`]; a schema that is not known is refused by name.
    pub fn upgrade(text: &str) -> Result<Case, InvalidCase> {
        match parse(text)? {
            // A file that was saved as text within text.
            Value::String(inner) => Case::from_json(&inner),
            value => Case::from_value(&value),
        }
    }
}

pub(super) fn parse(text: &str) -> Result<Value, InvalidCase> {
    // A character is at most three bytes in each of the two encodings.
    let most = Case::LARGEST_INPUT;
    if u32::try_from(text.len()).map_or(true, |length| length > most.saturating_mul(3)) {
        return Err(InvalidCase::too_large(most));
    }
    serde_json::from_str(text).map_err(|_| InvalidCase::whole(ErrorId::NotJson, &[]))
}

fn case(root: &Field) -> Option<Case> {
    let fields = root.object()?;
    fields.refuse_others(&["schema", "person", "incapacity", "horizon", "scenarios"]);
    let schema = fields.required_as("schema", schema);
    let person = fields.required_as("person", person);
    let scheme = person.as_ref().map(|person| person.scheme);
    let incapacity = fields.required("incapacity").and_then(|field| incapacity(&field, scheme));
    let start = incapacity.as_ref().and_then(|(start, _)| *start);
    if let (Some(person), Some(start)) = (&person, start)
        && person.birth_date.is_some_and(|birth| birth >= start)
    {
        fields.problem("person.birth_date", ErrorId::BornAfterIncapacity, args!(ErrorId::BornAfterIncapacity));
    }
    let horizon = fields.required_as("horizon", |field| horizon(field, first_month()));
    let scenarios = fields.required("scenarios").and_then(|field| scenarios(&field, Around { start, scheme }));
    Some(Case {
        schema: schema?,
        person: person?,
        incapacity: incapacity?.1?,
        horizon: horizon?,
        scenarios: scenarios?,
    })
}

/// The version of the shape.
pub(super) fn schema(field: &Field) -> Option<u32> {
    let schema = field.count(0, u32::MAX)?;
    if schema != SCHEMA {
        field.problem(ErrorId::UnknownSchema, args!(ErrorId::UnknownSchema; SCHEMA));
    }
    Some(schema)
}

fn person(field: &Field) -> Option<Person> {
    let fields = field.object()?;
    fields.refuse_others(&["scheme", "family", "family_changes", "birth_date", "region", "tax", "household"]);
    let scheme = fields.required_as("scheme", |field| field.word(Scheme::from_word, Scheme::WORDS));
    let family = fields.required_as("family", |field| field.word(Family::from_word, Family::WORDS));
    let family_changes = fields.optional("family_changes").map_or(Some(Vec::new()), |field| family_changes(&field));
    let birth_date = fields.optional_as("birth_date", |field| field.day());
    let region = fields.optional_as("region", |field| field.word(Region::from_word, Region::WORDS));
    let tax = fields.optional_as("tax", tax);
    let household = fields.optional_as("household", household);
    Some(Person {
        scheme: scheme?,
        family: family?,
        family_changes: family_changes?,
        birth_date: birth_date?,
        region: region?,
        tax: tax?,
        household: household?,
    })
}

fn family_changes(field: &Field) -> Option<Vec<FamilyChange>> {
    let mut changes: Vec<FamilyChange> = Vec::new();
    let mut complete = true;
    for entry in field.list(MOST_CHANGES)? {
        let change = entry.object().and_then(|fields| {
            fields.refuse_others(&["from", "family"]);
            let from = fields.required_as("from", |field| field.day());
            let family = fields.required_as("family", |field| field.word(Family::from_word, Family::WORDS));
            let change = FamilyChange { from: from?, family: family? };
            if changes.iter().any(|known| known.from == change.from) {
                fields.problem("from", ErrorId::Duplicate, args!(ErrorId::Duplicate));
            }
            Some(change)
        });
        complete &= change.is_some();
        if let Some(change) = change {
            insert_in_order(&mut changes, change, |change| change.from);
        }
    }
    complete.then_some(changes)
}

fn tax(field: &Field) -> Option<TaxSituation> {
    let fields = field.object()?;
    fields.refuse_others(&TAX_FIELDS);
    let household = fields.required_as("household", |field| field.word(Household::from_word, Household::WORDS));
    let children = fields.optional_as("dependent_children", |field| field.count(0, 20));
    let rate = fields.optional_as("municipal_rate", municipal_rate);
    let handicap = fields.optional_as("handicap", |field| field.boolean());
    let partner_handicap = fields.optional_as("partner_handicap", |field| field.boolean());
    let income = |field: &Field| field.word(PartnerIncomeLevel::from_word, PartnerIncomeLevel::WORDS);
    let partner_income = fields.optional_as("partner_income", income);
    let lone_parent = fields.optional_as("lone_parent", |field| field.boolean());
    let taxed_benefits = fields.optional_as("taxed_benefits", |field| field.money());
    let exempt_commuting = fields.optional_as("exempt_commuting", |field| field.money());
    if let (Some(benefits), Some(Some(exempt))) = (&taxed_benefits, &exempt_commuting)
        && *exempt > benefits.unwrap_or(Money::ZERO)
    {
        fields.problem("exempt_commuting", ErrorId::ExemptAboveBenefits, args!(ErrorId::ExemptAboveBenefits));
    }
    Some(TaxSituation {
        household: household?,
        dependent_children: children?,
        municipal_rate: rate?,
        handicap: handicap?,
        partner_handicap: partner_handicap?,
        partner_income: partner_income?,
        lone_parent: lone_parent?,
        taxed_benefits: taxed_benefits?,
        exempt_commuting: exempt_commuting?,
    })
}

/// A rate that a municipality can ask.
fn municipal_rate(field: &Field) -> Option<Percent> {
    let most = Percent::new(MOST_MUNICIPAL.into());
    let rate = field.percent()?;
    if rate > most {
        field.problem(ErrorId::MunicipalRateTooHigh, args!(ErrorId::MunicipalRateTooHigh; most));
        return None;
    }
    Some(rate)
}

/// The months to show, none before `first`.
pub(super) fn horizon(field: &Field, first: Month) -> Option<Horizon> {
    let fields = field.object()?;
    fields.refuse_others(&["from", "months"]);
    let from = fields.required("from").and_then(|field| {
        let from = field.month()?;
        if from < first {
            field.problem(ErrorId::HorizonBeforeLaw, args!(ErrorId::HorizonBeforeLaw; first));
        }
        Some(from)
    });
    let months = fields.required_as("months", |field| field.count(1, MOST_MONTHS));
    Some(Horizon { from: from?, months: months? })
}

/// The first month for which the minima and the percentages are encoded.
fn first_month() -> Month {
    let span = Law::current().span(Param::MinimumFirstMonth);
    span.map_or(Month::FIRST, |(first, _)| first.month())
}

fn scenarios(field: &Field, around: Around) -> Option<Vec<Scenario>> {
    let mut scenarios: Vec<Scenario> = Vec::new();
    let mut complete = true;
    for entry in field.list(MOST_SCENARIOS)? {
        let scenario = scenario(&entry, around, &scenarios);
        complete &= scenario.is_some();
        scenarios.extend(scenario);
    }
    complete.then_some(scenarios)
}

fn scenario(field: &Field, around: Around, before: &[Scenario]) -> Option<Scenario> {
    let fields = field.object()?;
    fields.refuse_others(&["id", "label", "activities"]);
    let id = fields.required("id").and_then(|field| {
        let id = field.text(64)?;
        if id.is_empty() {
            field.problem(ErrorId::EmptyText, args!(ErrorId::EmptyText));
        } else if id == super::BASELINE {
            field.problem(ErrorId::ReservedName, args!(ErrorId::ReservedName));
        } else if before.iter().any(|scenario| scenario.id == id) {
            field.problem(ErrorId::Duplicate, args!(ErrorId::Duplicate));
        }
        Some(id)
    });
    let label = fields.optional_as("label", |field| field.text(200));
    let activities = fields.required("activities").and_then(|field| activities(&field, around));
    Some(Scenario { id: id?, label: label?, activities: activities? })
}
