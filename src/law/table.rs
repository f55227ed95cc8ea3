//! The shape of the static tables, and the tables that `build.rs` wrote.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::words::words;

words! {
    /// How sure a value is, from the surest to the least sure.
    Status {
        /// Law text, RIZIV/INAMI, NSSO or gazette seen.
        Official = "official",
        /// Sickness fund, union, payroll office or press.
        Secondary = "secondary",
        /// Arithmetic from official or secondary values.
        Derived = "derived",
        /// A gap filled by a default, said to the person.
        Assumed = "assumed",
    }
}

/// The unit of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Unit {
    EurPerHour,
    EurPerDay,
    EurPerMonth,
    EurPerYear,
    Eur,
    Percent,
    MonthOfIncapacity,
    Months,
    Years,
    Days,
    MonthDay,
    DaysAfterEaster,
    IndexSteps,
    Decimals,
    Count,
    Switch,
}

impl Unit {
    /// The unit as it is written in the law files.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Unit::EurPerHour => "EUR/hour",
            Unit::EurPerDay => "EUR/day",
            Unit::EurPerMonth => "EUR/month",
            Unit::EurPerYear => "EUR/year",
            Unit::Eur => "EUR",
            Unit::Percent => "percent",
            Unit::MonthOfIncapacity => "month_of_incapacity",
            Unit::Months => "months",
            Unit::Years => "years",
            Unit::Days => "days",
            Unit::MonthDay => "month_day",
            Unit::DaysAfterEaster => "days_after_easter",
            Unit::IndexSteps => "index_steps",
            Unit::Decimals => "decimals",
            Unit::Count => "count",
            Unit::Switch => "switch",
        }
    }
}

/// Which date selects the row of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Choose {
    /// The day that is paid.
    DayPaid,
    /// The first day of the primary incapacity or of the invalidity.
    StartOfPhase,
    /// The first day of incapacity.
    StartOfIncapacity,
    /// The day on which an index step takes effect.
    Step,
    /// The year in which the amount is paid.
    YearPaid,
    /// The month of the wage.
    Month,
    /// The year of the income that is taxed.
    IncomeYear,
    /// The month of a cost of the employer.
    CostMonth,
    /// The first day of the quarter.
    Quarter,
    /// The first day of the work.
    StartOfWork,
    /// The day on which the employer acts, or on which a term ends.
    DayOfAct,
    /// The first day of an aid.
    Grant,
    /// The first day of a pension.
    StartOfPension,
}

/// An act of law.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    /// Its id, a key of every language file.
    pub id: &'static str,
    /// Its title in English.
    pub title: &'static str,
    /// Where it can be read.
    pub url: &'static str,
}

words! {
    /// What the address of an article opens.
    Opens {
        /// The text of the act.
        Act = "act",
        /// Another page about it: of a payroll office, a fund, an authority that explains it.
        Source = "source",
    }
}

/// An article of an act, with an address where it can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Article {
    /// Id of the act.
    pub act: &'static str,
    /// Number of the article.
    pub article: &'static str,
    /// Where it can be read.
    pub url: &'static str,
    /// Whether that is the text of the act itself.
    pub opens: Opens,
}

/// A value from a day on, in eight bytes: there are hundreds of them.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Days since [`Row::EPOCH`].
    from: u16,
    /// The decimals of the value; [`Row::UNKNOWN`]: no source gives it.
    scale: u8,
    pub(crate) status: Status,
    /// The digits of the value.
    digits: u32,
}

impl Row {
    /// The day that rows are counted from, numbered from 1 January of the year 1.
    const EPOCH: i32 = EPOCH;
    /// Stands for the decimals of a value that is not known.
    const UNKNOWN: u8 = u8::MAX;

    /// The number of the first day on which the value applies, from 1 January of the year 1.
    pub(crate) const fn number(&self) -> i32 {
        // A number of 16 bits always fits.
        Row::EPOCH.saturating_add(self.from as i32)
    }

    /// The first day on which the value applies.
    #[must_use]
    pub fn from(&self) -> crate::units::Day {
        crate::units::Day::from_number(self.number())
    }

    /// The value; nothing when no source gives it.
    #[must_use]
    pub const fn value(&self) -> Option<Decimal> {
        match self.scale {
            Row::UNKNOWN => None,
            scale => Some(Decimal::from_parts(self.digits, 0, 0, false, scale as u32)),
        }
    }
}

/// A parameter of the law with its dated values.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// The unit of its values.
    pub unit: Unit,
    /// Which date selects the row.
    pub choose: Choose,
    /// The article that holds it.
    pub article: &'static Article,
    /// The values, earliest first.
    pub rows: &'static [Row],
}

/// What is told about a parameter; no rule reads it.
#[derive(Clone, Copy, Debug)]
pub struct ParameterText {
    /// Its id in the law files.
    pub id: &'static str,
    /// What it is.
    pub title: &'static str,
    pub(crate) rows: &'static [RowText],
}

/// What is told about a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RowText {
    pub(crate) to: Option<i32>,
    pub(crate) source: &'static str,
    pub(crate) checked: i32,
    pub(crate) note: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/law.rs"));
