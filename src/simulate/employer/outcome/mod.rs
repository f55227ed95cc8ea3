//! The shape of what comes out for an employer: the ways back with their sums.

mod aid;
mod calendar;
mod month;

use serde::Serialize;

use super::super::outcome::Receipt;
use crate::explain::{Limit, Note};
use crate::units::{Hours, Money};

pub use aid::{AskAt, SubsidyOutcome, SubsidyState};
pub use calendar::{EmployerCalendarEvent, Who};
pub use month::{EmployerContributions, EmployerMonth, GuaranteedWageCost, MonthSubsidy, ReplacementCost};

/// What the ways back cost an employer.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerOutcome {
    /// Version of the shape.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "1"))]
    pub schema: u32,
    /// What it was computed with; the same receipt gives the same cents.
    pub receipt: Receipt,
    /// A whole month of the contract of before, under the rules of the first month shown.
    pub before_illness: EmployerMonth,
    /// The ways back; the first is `no_resumption`.
    pub options: Vec<EmployerOptionOutcome>,
}

/// Two amounts: the same when nothing leaves a range.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Range {
    /// The lowest.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub low: Money,
    /// The highest.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub high: Money,
}

impl Range {
    /// One amount.
    pub(crate) const fn one(amount: Money) -> Range {
        Range { low: amount, high: amount }
    }

    /// The sum.
    pub(crate) fn plus(self, other: Range) -> Range {
        Range { low: self.low.plus(other.low), high: self.high.plus(other.high) }
    }

    /// Less another: the lowest less the highest, the highest less the lowest.
    pub(crate) fn minus(self, other: Range) -> Range {
        Range { low: self.low.minus(other.high), high: self.high.minus(other.low) }
    }

    /// Divided by a number, to the cent.
    pub(crate) fn over(self, divisor: rust_decimal::Decimal, decimals: u32) -> Range {
        Range { low: self.low.over(divisor).round(decimals), high: self.high.over(divisor).round(decimals) }
    }
}

/// One way back.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerOptionOutcome {
    /// Its id.
    pub id: String,
    /// Its name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub label: Option<String>,
    /// The months of the horizon.
    pub months: Vec<EmployerMonth>,
    /// Over all months.
    pub total: EmployerTotal,
    /// Every aid of the region and the premium: counted, possible, excluded or closed.
    pub subsidies: Vec<SubsidyOutcome>,
    /// Duties and changes, dated.
    pub calendar: Vec<EmployerCalendarEvent>,
    /// What is assumed or not modelled; the effect is on the cost.
    pub limits: Vec<Limit>,
    /// Rules worth knowing that have no amount and no date.
    pub notes: Vec<Note>,
}

/// Sums over the horizon.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerTotal {
    /// Hours worked by the person.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub hours: Hours,
    /// Gross wage for the work done.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub wage: Money,
    /// Guaranteed wage with its contributions.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub guaranteed_wage: Money,
    /// Contributions on the wage, after the reduction.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub contributions: Money,
    /// The structural reduction, on the wage and on the guaranteed wage.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub reduction: Money,
    /// Holiday pay.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub holiday_pay: Money,
    /// End-of-year premium.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub end_of_year_premium: Money,
    /// Solidarity contribution.
    pub solidarity_contribution: Range,
    /// Replacement.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub replacement: Money,
    /// Aid.
    pub subsidies: Range,
    /// Before the aid.
    pub cost_before: Range,
    /// After the aid.
    pub cost_after: Range,
    /// As in a month, over all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub per_hour_before: Option<Money>,
    /// The same less all aid, the premium included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub per_hour_after: Option<Range>,
    /// `cost_after` less that of `no_resumption`: both at their lowest, both at their highest.
    pub difference_with_no_resumption: Range,
    /// False while a month is not complete.
    pub complete: bool,
}
