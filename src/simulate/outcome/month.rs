//! A month: the benefit by segments, the wage, the premiums.

use serde::Serialize;

use super::Explanation;
use crate::law::Status;
use crate::units::{Day, Money, Month, Percent};
use crate::words::words;

/// One month.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct MonthOutcome {
    /// The month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Month"))]
    pub month: Month,
    /// The benefit.
    pub benefit: BenefitMonth,
    /// The wage of the permitted work.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub wage: Option<WageMonth>,
    /// The wage paid by the employer in the first weeks; absent: not computed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub guaranteed_wage: Option<Guaranteed>,
    /// What the fund pays on top of the benefit.
    pub premiums: Vec<Premium>,
    /// Benefit, wage and premiums, gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// What the fund transfers: net benefit and premiums.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub fund_pays: Money,
    /// The part of `fund_pays` that comes with the month itself, when it has premiums of a training that can come months
    /// later; absent: all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub fund_pays_on_time: Option<Money>,
    /// What reaches the account, as far as it is computed: see `net_complete`.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub net: Money,
    /// `net` less that of the same month of the baseline.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub difference_with_baseline: Money,
    /// What the month leaves after tax: `net` with its share of the settlement of the year ([`YearOutcome::settlement_share`]),
    /// in the months that the settlement belongs to. Absent: the net is not known, or the year is not settled.
    ///
    /// [`YearOutcome::settlement_share`]: super::YearOutcome::settlement_share
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub after_tax: Option<Money>,
    /// False when the month has a wage whose net is not known: `net` is then what the fund transfers.
    pub net_complete: bool,
    /// Why.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Step[]"))]
    pub explanation: Explanation,
}

/// The benefit of a month.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct BenefitMonth {
    /// The parts of the month within which nothing changes.
    pub segments: Vec<Segment>,
    /// Days paid by the fund.
    pub days: u32,
    /// Sum of the segments.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// 3.5 % for the pension sector.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub pension_deduction: Money,
    /// Withholding tax.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub withholding_tax: Money,
    /// Gross less both.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub net: Money,
}

words! {
    /// The phase of a segment.
    PhaseName {
        /// The employer pays.
        GuaranteedWage = "guaranteed_wage",
        /// Waiting days of the self-employed.
        Waiting = "waiting",
        /// Months 1 to 12.
        Primary = "primary",
        /// From month 13.
        Invalidity = "invalidity",
        /// Before the incapacity or after its end.
        NotIncapacitated = "not_incapacitated",
        /// After the legal pension age.
        Pension = "pension",
        /// The benefit is suspended.
        Suspended = "suspended",
    }
}

impl PhaseName {
    /// Whether the fund recognises the incapacity, be it that it pays nothing.
    pub(in super::super) const fn is_recognised(self) -> bool {
        matches!(self, PhaseName::Primary | PhaseName::Invalidity | PhaseName::Suspended)
    }
}

/// A part of a month within which nothing changes.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Segment {
    /// First day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// Last day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub to: Day,
    /// The phase.
    pub phase: PhaseName,
    /// Days from Monday to Saturday.
    pub days: u32,
    /// Before any cumulation with work.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub daily_full: Money,
    /// The reduction by work.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Percent"))]
    pub reduction_percent: Percent,
    /// The reduction by a sanction, after that by work; absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Percent"))]
    pub sanction_percent: Option<Percent>,
    /// After the reductions.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub daily_paid: Money,
    /// Days times the daily amount.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
}

/// The wage of a month. What no source gives for that month is absent, and `net` with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct WageMonth {
    /// Gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// Personal contributions (13.07 %), after the work bonus.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub social_contribution: Option<Money>,
    /// The social work bonus, parts A and B.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub work_bonus: Option<Money>,
    /// The special contribution for social security.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub special_contribution: Option<Money>,
    /// Withholding tax, after the fiscal work bonus.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub withholding_tax: Option<Money>,
    /// Gross less the three of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub net: Option<Money>,
    /// How sure each of them is.
    pub certainty: WageCertainty,
}

words! {
    /// How an amount stands to what will be paid.
    Certainty {
        /// A published rule on the person's own numbers.
        Exact = "exact",
        /// An official formula, not checked against a payslip or an assessment.
        Formula = "formula",
        /// Something in it is not known.
        Estimate = "estimate",
    }
}

/// How sure the amounts of a wage are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct WageCertainty {
    /// The gross wage.
    pub gross: Certainty,
    /// Contributions and work bonus.
    pub social_contribution: Certainty,
    /// The special contribution.
    pub special_contribution: Certainty,
    /// The withholding tax.
    pub withholding_tax: Certainty,
    /// The net wage: the least sure of them.
    pub net: Certainty,
    /// How far the net wage can be off, either way, because the hours of the month are not known.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub margin: Money,
}

/// The wage paid by the employer in the first weeks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Guaranteed {
    /// Gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
}

/// Something paid on top of the benefit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Premium {
    /// `third_person`, `catch_up_premium`, `training_premium`, `training_success`, `training_costs` or `training_travel`.
    pub kind: &'static str,
    /// Gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// How sure it is.
    pub status: Status,
    /// The last day on which it normally arrives, when that can be after its month and a source gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub paid_by: Option<Day>,
}
