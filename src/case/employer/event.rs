//! A way back: what happens from which day.

use serde::Serialize;

use super::super::Worker;
use crate::units::{Day, Hours, Money};

/// A way back to compare.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerOption {
    /// Its id, unique in the case.
    pub id: String,
    /// A name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub label: Option<String>,
    /// What happens, by first day.
    pub events: Vec<EmployerEvent>,
    /// Who does the rest of the work from the first work on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub replacement: Option<Replacement>,
}

/// Something that happens from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EmployerEvent {
    /// Work with the permission of the advising physician (art. 100 § 2).
    PartialResumption(PartialResumption),
    /// Back at work in full, as before.
    FullResumption(FullReturn),
    /// Fully ill again.
    Relapse(EmployerRelapse),
}

impl EmployerEvent {
    /// Its kind, as it is written.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            EmployerEvent::PartialResumption(_) => "partial_resumption",
            EmployerEvent::FullResumption(_) => "full_resumption",
            EmployerEvent::Relapse(_) => "relapse",
        }
    }

    /// The first day, and the last when it is said.
    #[must_use]
    pub const fn dates(&self) -> (Day, Option<Day>) {
        match self {
            EmployerEvent::PartialResumption(work) => (work.from, work.to),
            EmployerEvent::FullResumption(work) => (work.from, None),
            EmployerEvent::Relapse(relapse) => (relapse.from, relapse.to),
        }
    }
}

/// Work with permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct PartialResumption {
    /// The first day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// The last day; absent: until other work begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
    /// Hours a week.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub weekly_hours: Hours,
    /// Gross a month for those hours; absent: the wage of the contract in proportion.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub gross_monthly: Option<Money>,
    /// The first day of the first permission of this chain, when it came earlier.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub permitted_since: Option<Day>,
}

/// Back at work in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct FullReturn {
    /// The first day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
}

/// Fully ill again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerRelapse {
    /// The first day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// The last day, after which the work goes on; absent: until other work begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
    /// Whether a certificate shows another illness or accident.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub other_cause: bool,
}

/// Who does the work that is not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Replacement {
    /// Gross a month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross_monthly: Money,
    /// Hours a week.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub weekly_hours: Hours,
    /// White-collar or blue-collar.
    pub status: Worker,
    /// The first day; absent: that of the incapacity, or of the first work of the option.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub from: Option<Day>,
    /// The last day; absent: no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
}
