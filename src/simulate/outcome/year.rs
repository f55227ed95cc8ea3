//! A year: its settlement with the tax office.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::{Certainty, ExplainedStep};
use crate::law::Status;
use crate::units::{Hours, Money};
use crate::words::words;

/// The settlement of an income year with the tax office, over its twelve months, also those that are not shown.
#[derive(Clone, Debug)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct YearOutcome {
    /// The income year.
    pub year: i32,
    /// The income year whose rules were used.
    pub law_year: i32,
    /// Benefit, wage and premiums of its months, gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// What reached the account in its months.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub net: Money,
    /// The tax due; negative when more is paid out than there is tax.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub tax_due: Money,
    /// What was withheld from wage and benefit.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub withheld: Money,
    /// `withheld` less `tax_due`. Positive: refunded; negative: asked.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub settlement: Money,
    /// The settlement at worst: the lowest that the missing answers leave open, less what may be asked as special
    /// contribution (a refund of it is not counted on). Never above `settlement`. This is the one worst case: what is set aside
    /// at most is for it.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub worst: Money,
    /// The share of the settlement of each month that it belongs to: the months of work or, in a year without a wage, those
    /// with a benefit. Negative: what is set aside; positive: what comes back; to the cent, rounded down. Absent when no month
    /// counts and when the income of self-employed work is not known.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub settlement_share: Option<Money>,
    /// The settlement with other answers, while answers are missing; without the special contribution.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub range: Option<SettlementRange>,
    /// The special contribution of the year less what was withheld of it: it may be asked as well, and is not in
    /// `settlement`. Absent: not known.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub special_contribution: Option<Money>,
    /// The bounds of the special contribution of a couple with two incomes while the income of the partner is not known.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub special_contribution_range: Option<SpecialContributionRange>,
    /// The net taxable income of an own activity in that year, as entered: it is taxed with the rest.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub own_income: Money,
    /// True when an activity of that year brings in something that was not entered: `own_income`, and all that follows
    /// from it, then say less than the year gives.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "true"))]
    pub own_income_missing: bool,
    /// `net`, `own_income` and `settlement` together: what is left of the year.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub after_tax: Money,
    /// `after_tax` less that of the baseline.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub difference_with_baseline: Money,
    /// Hours worked in the year, when the hours of every job are known.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Hours"))]
    pub hours_worked: Option<Hours>,
    /// `difference_with_baseline` for each hour worked.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub gain_per_hour: Option<Money>,
    /// What to set aside for the settlement; absent where `settlement_share` is.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub set_aside: Option<SetAside>,
    /// The weakest status of the values used.
    pub status: Status,
    /// Never better than a formula: it is a calculation, not an assessment.
    pub certainty: Certainty,
    /// Why.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Step[]"))]
    pub explanation: Vec<ExplainedStep>,
}

impl YearOutcome {
    /// Writes the year, with or without its explanation.
    pub(in super::super) fn write<S: Serializer>(
        &self,
        serializer: S,
        explanation: &impl Serialize,
    ) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("YearOutcome", 21)?;
        object.serialize_field("year", &self.year)?;
        object.serialize_field("law_year", &self.law_year)?;
        object.serialize_field("gross", &self.gross)?;
        object.serialize_field("net", &self.net)?;
        object.serialize_field("tax_due", &self.tax_due)?;
        object.serialize_field("withheld", &self.withheld)?;
        object.serialize_field("settlement", &self.settlement)?;
        object.serialize_field("worst", &self.worst)?;
        if let Some(settlement_share) = &self.settlement_share {
            object.serialize_field("settlement_share", settlement_share)?;
        }
        if let Some(range) = &self.range {
            object.serialize_field("range", range)?;
        }
        if let Some(special_contribution) = &self.special_contribution {
            object.serialize_field("special_contribution", special_contribution)?;
        }
        if let Some(range) = &self.special_contribution_range {
            object.serialize_field("special_contribution_range", range)?;
        }
        object.serialize_field("own_income", &self.own_income)?;
        if self.own_income_missing {
            object.serialize_field("own_income_missing", &true)?;
        }
        object.serialize_field("after_tax", &self.after_tax)?;
        object.serialize_field("difference_with_baseline", &self.difference_with_baseline)?;
        if let Some(hours_worked) = &self.hours_worked {
            object.serialize_field("hours_worked", hours_worked)?;
        }
        if let Some(gain_per_hour) = &self.gain_per_hour {
            object.serialize_field("gain_per_hour", gain_per_hour)?;
        }
        if let Some(set_aside) = &self.set_aside {
            object.serialize_field("set_aside", set_aside)?;
        }
        object.serialize_field("status", &self.status)?;
        object.serialize_field("certainty", &self.certainty)?;
        object.serialize_field("explanation", explanation)?;
        object.end()
    }
}

impl Serialize for YearOutcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.write(serializer, &self.explanation)
    }
}

/// The lowest and the highest settlement that the missing answers leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SettlementRange {
    /// The worst for the person.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub low: Money,
    /// The best.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub high: Money,
    /// The answer that would narrow it most.
    pub narrows: TaxQuestion,
}

/// The lowest and the highest balance of the special contribution of a year: positive, asked; negative, refunded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SpecialContributionRange {
    /// At least.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub low: Money,
    /// At most.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub high: Money,
}

words! {
    /// A question about the tax that was not answered.
    TaxQuestion {
        /// Alone or as a couple.
        Household = "household",
        /// The number of children.
        DependentChildren = "dependent_children",
        /// The rate of the municipality.
        MunicipalRate = "municipal_rate",
    }
}

/// What to set aside in each month of work (or, without work, of benefit), so that the settlement can be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SetAside {
    /// For `settlement`: `settlement_share` without its sign; nothing when that is refunded.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub per_month: Money,
    /// For `worst`.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub at_most: Money,
    /// In how many months.
    pub months: u32,
}
