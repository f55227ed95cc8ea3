//! The shape of what comes out for an employer.

use serde::Serialize;

use super::super::outcome::Receipt;
use crate::case::employer::SubsidyKind;
use crate::explain::{Args, Condition, EmployerStep, Limit, Note};
use crate::law::{Article, Status};
use crate::units::{Day, Hours, Money, Month, Percent};
use crate::words::words;

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

words! {
    /// Whether an aid is in the costs.
    SubsidyState {
        /// It is.
        Counted = "counted",
        /// It may be asked.
        Possible = "possible",
        /// Something excludes it.
        Excluded = "excluded",
        /// It can no longer be asked.
        Closed = "closed",
    }
}
words! {
    /// Where an aid is asked.
    AskAt {
        /// The person's sickness fund.
        Fund = "fund",
        /// VDAB.
        Vdab = "vdab",
        /// AViQ.
        Aviq = "aviq",
        /// Phare.
        Phare = "phare",
        /// Actiris.
        Actiris = "actiris",
    }
}
words! {
    /// Who acts.
    Who {
        /// The employer.
        Employer = "employer",
        /// The worker.
        Worker = "worker",
        /// The sickness fund.
        Fund = "fund",
        /// The National Social Security Office.
        Nsso = "nsso",
        /// The occupational physician.
        OccupationalPhysician = "occupational_physician",
    }
}

/// An aid of an option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SubsidyOutcome {
    /// Which aid.
    pub kind: SubsidyKind,
    /// Whether it is in the costs.
    pub state: SubsidyState,
    /// The lowest percentage that the sources allow.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Percent"))]
    pub percent_low: Option<Percent>,
    /// The highest.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Percent"))]
    pub percent_high: Option<Percent>,
    /// The amount of a whole month of the first work, or the one-off amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub amount: Option<Range>,
    /// In the months shown.
    pub total: Range,
    /// Its first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub from: Option<Day>,
    /// Its last day, at the latest.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
    /// What must be fulfilled.
    pub conditions: Vec<Condition>,
    /// Why it is excluded.
    pub excluded_by: Vec<Condition>,
    /// Where it is asked.
    pub ask_at: AskAt,
    /// The articles.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Article[]"))]
    pub cites: Vec<&'static Article>,
    /// How sure it is.
    pub status: Status,
}

/// A dated duty or change of an employer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerCalendarEvent {
    /// The day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub on: Day,
    /// Stable id, a key of every language file.
    pub kind: &'static str,
    /// Who acts.
    pub who: Who,
    /// The numbers in the sentence.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub args: Args,
    /// The articles.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Article[]"))]
    pub cites: Vec<&'static Article>,
}
