//! The input: one person, one incapacity, a horizon and the scenarios to compare.
//!
//! A [`Case`] is read from JSON by [`Case::from_json`], which reports every problem at once, each with the path of its
//! field. A case that was read can be simulated: nothing in it is out of range.

mod activity;
pub mod employer;
mod error;
mod fields;
mod household;
mod problems;
mod read;
mod read_activity;
mod read_incapacity;
mod request;

use serde::Serialize;

pub(crate) use activity::days_of;
pub use activity::{
    Activity, AttestedHours, EmployeeWork, FullResumption, LimitOf, Relapse, SelfEmployedWork, Setting, Track,
    Training, TrainingCosts, TrainingHours, Volunteering, YearlyIncome,
};
pub use employer::{EmployerCase, Subsidy};
pub use error::{FieldError, InvalidCase};
pub use household::{HouseholdMembers, Partner, PartnerIncome};
pub use request::{CurveRequest, HoursRequest, PaidMonth, Payment, StartRequest};

use crate::units::{Day, Hours, Money, Month, Percent};
use crate::words::words;

/// The schema of today's saved files.
pub const SCHEMA: u32 = 1;

/// The id of the scenario without any activity, always simulated first: reserved.
pub const BASELINE: &str = "baseline";

/// One case: everything the engine is told.
///
/// ```
/// use loont::Case;
/// let case = Case::from_json(r#"{
///   "schema": 1,
///   "person": { "scheme": "employee", "family": "single" },
///   "incapacity": { "start": "2025-06-02", "basis": { "kind": "monthly_wage", "gross": "3000.00" } },
///   "horizon": { "from": "2026-03", "months": 12 },
///   "scenarios": []
/// }"#)?;
/// assert_eq!(case.horizon.months, 12);
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Case {
    /// Version of the shape of the case.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "1"))]
    pub schema: u32,
    /// The person.
    pub person: Person,
    /// The recognised incapacity.
    pub incapacity: Incapacity,
    /// The months to simulate.
    pub horizon: Horizon,
    /// What to compare; "no activity" is always simulated first, as `baseline`.
    pub scenarios: Vec<Scenario>,
}

/// The months to simulate: 1 to 120.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Horizon {
    /// The first month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Month"))]
    pub from: Month,
    /// How many months.
    pub months: u32,
}

/// The person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Person {
    /// The insurance that pays, not the planned job.
    pub scheme: Scheme,
    /// The family situation before any change.
    pub family: Family,
    /// Later family situations.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub family_changes: Vec<FamilyChange>,
    /// The day of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub birth_date: Option<Day>,
    /// Where the person lives.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub region: Option<Region>,
    /// What the tax needs to know.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub tax: Option<TaxSituation>,
    /// Who lives with the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub household: Option<HouseholdMembers>,
}

words! {
    /// The insurance that pays.
    Scheme {
        /// Insurance for employees.
        Employee = "employee",
        /// Insurance for employees, for a person who was unemployed.
        Unemployed = "unemployed",
        /// Insurance for the self-employed.
        SelfEmployed = "self_employed",
    }
}
words! {
    /// The family situation, in the words of the fund.
    Family {
        /// Gezinslast / personne à charge.
        WithDependants = "with_dependants",
        /// Alleenstaande / isolé: loss of the only income (arts. 226, 226bis).
        Single = "single",
        /// Samenwonende / cohabitant.
        Cohabiting = "cohabiting",
    }
}
words! {
    /// Where the person lives.
    Region {
        /// Flanders.
        Flanders = "flanders",
        /// Brussels.
        Brussels = "brussels",
        /// Wallonia.
        Wallonia = "wallonia",
        /// The German-speaking Community.
        Ostbelgien = "ostbelgien",
    }
}
words! {
    /// The household for the tax.
    Household {
        /// Taxed alone.
        Single = "single",
        /// Taxed together, one income.
        CoupleOneIncome = "couple_one_income",
        /// Taxed together, two incomes.
        CoupleTwoIncomes = "couple_two_incomes",
    }
}
words! {
    /// What was missed.
    Missed {
        /// The questionnaire, the medical examination, the meeting with the return-to-work coordinator, or the
        /// registration with the regional service.
        Appointment = "appointment",
        /// The physical contact with the advising physician of the fund.
        AdviserContact = "adviser_contact",
    }
}
words! {
    /// The kind of worker, for the weeks paid by the employer.
    Worker {
        /// Bediende / employé.
        WhiteCollar = "white_collar",
        /// Arbeider / ouvrier.
        BlueCollar = "blue_collar",
    }
}
words! {
    /// What a partner with an income has, for the withholding tax.
    PartnerIncomeLevel {
        /// More than a little.
        Ordinary = "ordinary",
        /// Little income of any kind but a pension.
        Little = "little",
        /// Only a small pension.
        SmallPension = "small_pension",
    }
}
/// A family situation from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct FamilyChange {
    /// The first day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// The situation from that day.
    pub family: Family,
}

/// What the tax needs to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct TaxSituation {
    /// The household.
    pub household: Household,
    /// Children taken as dependent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub dependent_children: Option<u32>,
    /// The rate of the municipality.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Percent"))]
    pub municipal_rate: Option<Percent>,
    /// Whether the employer has a certificate of the person's own handicap (annex III); absent: no, and the outcome says so
    /// in invalidity.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub handicap: Option<bool>,
    /// Whether the partner has a handicap for the tax; absent: no.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub partner_handicap: Option<bool>,
    /// What the partner of a couple with two incomes has; absent: more than a little.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub partner_income: Option<PartnerIncomeLevel>,
    /// Whether a person taxed alone with children raises them alone, for the withholding tax; absent: yes, and the outcome
    /// says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub lone_parent: Option<bool>,
    /// What the employer gives a month that is taxed but is not in the gross wage, such as a company car.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub taxed_benefits: Option<Money>,
    /// The part of it that is exempt as the way to work (art. 38, § 1, 9°), a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub exempt_commuting: Option<Money>,
}

/// The recognised incapacity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Incapacity {
    /// The first day, the weeks paid by the employer included.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub start: Day,
    /// What the benefit is computed from.
    pub basis: Basis,
    /// For the weeks paid by the employer; absent: none are simulated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub worker: Option<Worker>,
    /// Whether the person counts as a regular worker for the minimum; absent: yes, and the outcome says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub regular_worker: Option<bool>,
    /// Whether help of a third person is recognised.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub assistance_of_third_person: bool,
    /// The unemployment benefit per day of a six-day week.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub unemployment_benefit: Option<Money>,
    /// Self-employed: assimilation because of illness granted, the business stopped (gelijkstelling / assimilation).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub business_stopped: bool,
    /// Appointments missed without a valid reason, for the sanctions of the return-to-work trajectory.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub missed_contacts: Vec<MissedContact>,
}

/// An appointment missed without a valid reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct MissedContact {
    /// The day of the appointment, or the day from which the fund reduces the benefit.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// The last day before the person makes contact again; absent: not yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
    /// What was missed.
    pub kind: Missed,
}

/// What the benefit is computed from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Basis {
    /// The gross monthly wage before the incapacity.
    MonthlyWage {
        /// Gross a month.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
        gross: Money,
    },
    /// The gross hourly wage before the incapacity.
    HourlyWage {
        /// Gross an hour.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
        gross: Money,
        /// The person's own average hours a week.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
        weekly_hours: Hours,
    },
    /// The full, unreduced daily amount on the fund's letter.
    DailyBenefit {
        /// Gross a day.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
        gross: Money,
        /// A day on which that amount applied.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
        on: Day,
    },
    /// The lump sum of the self-employed.
    FlatRate,
}

/// A plan to compare.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Scenario {
    /// Its id, unique in the case.
    pub id: String,
    /// A name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub label: Option<String>,
    /// What the person does.
    pub activities: Vec<Activity>,
}

impl Person {
    /// The family situation on a day.
    #[must_use]
    pub fn family_on(&self, day: Day) -> Family {
        self.family_changes
            .iter()
            .filter(|change| change.from <= day)
            .max_by_key(|change| change.from)
            .map_or(self.family, |change| change.family)
    }
}
