//! The shape of a month of an employer.

use serde::Serialize;

use super::Range;
use crate::case::employer::SubsidyKind;
use crate::explain::EmployerStep;
use crate::law::Status;
use crate::units::{Hours, Money, Month};

/// A month of an employer.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerMonth {
    /// The month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Month"))]
    pub month: Month,
    /// Hours worked by the person.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub hours: Hours,
    /// Gross wage for the work done.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub wage: Money,
    /// What is paid for days of illness; absent: no such day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub guaranteed_wage: Option<GuaranteedWageCost>,
    /// Contributions on `wage`.
    pub contributions: EmployerContributions,
    /// Set aside for the double holiday pay, or paid for the holidays of a blue-collar worker.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub holiday_pay: Money,
    /// A twelfth of the end-of-year premium for the work done, with its contributions.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub end_of_year_premium: Money,
    /// The 30 % contribution, estimated from the wage; absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub solidarity_contribution: Option<Range>,
    /// Who does the rest of the work; absent: nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub replacement: Option<ReplacementCost>,
    /// Aid in this month.
    pub subsidies: Vec<MonthSubsidy>,
    /// Everything above, before the aid.
    pub cost_before: Range,
    /// After the aid.
    pub cost_after: Range,
    /// Wage, contributions, holiday pay and premium of the work done, for each hour worked; absent: no hour worked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub per_hour_before: Option<Money>,
    /// The same less the aid of the month.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub per_hour_after: Option<Range>,
    /// False when the rate of the contributions is not known: they are then not in the cost.
    pub complete: bool,
    /// Why.
    pub explanation: Vec<EmployerStep>,
}

/// The guaranteed wage of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct GuaranteedWageCost {
    /// Calendar days of the month in it.
    pub days: u32,
    /// Gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// Contributions of the employer on it, after `reduction`.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub contributions: Money,
    /// The structural reduction of the month as far as the contributions on the wage left it.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub reduction: Money,
}

/// The contributions on the wage of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerContributions {
    /// At the basic rate.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub basic: Money,
    /// The structural reduction.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub reduction: Money,
    /// `basic` less `reduction`.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub paid: Money,
}

/// What a replacement costs in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ReplacementCost {
    /// Hours worked.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub hours: Hours,
    /// Gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// Contributions, without any reduction.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub contributions: Money,
    /// Holiday pay.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub holiday_pay: Money,
    /// All of it.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub cost: Money,
}

impl ReplacementCost {
    /// That of two people.
    pub(crate) fn plus(self, other: ReplacementCost) -> ReplacementCost {
        ReplacementCost {
            hours: self.hours.plus(other.hours),
            gross: self.gross.plus(other.gross),
            contributions: self.contributions.plus(other.contributions),
            holiday_pay: self.holiday_pay.plus(other.holiday_pay),
            cost: self.cost.plus(other.cost),
        }
    }
}

/// An aid in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct MonthSubsidy {
    /// Which aid.
    pub kind: SubsidyKind,
    /// The lowest amount.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub low: Money,
    /// The highest.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub high: Money,
    /// How sure it is.
    pub status: Status,
}
