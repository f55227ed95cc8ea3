use serde::Serialize;

use super::StepId;

/// Which amount of a month a step explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The full daily benefit of a segment.
    DailyFull,
    /// The reduction by work, and the daily amount after it.
    Reduction,
    /// The benefit of a segment: days times the daily amount.
    Gross,
    /// The 3.5 %.
    PensionDeduction,
    /// The withholding tax.
    WithholdingTax,
    /// Help of a third person, catch-up premium.
    Premium,
    /// The gross wage.
    Wage,
    /// What the fund transfers.
    FundPays,
}

impl StepId {
    /// Which amount this step explains.
    #[must_use]
    pub const fn about(self) -> About {
        match self {
            StepId::LostWageMonthly
            | StepId::LostWageHourly
            | StepId::LetterWage
            | StepId::LostWageIndexed
            | StepId::CeilingNotReached
            | StepId::CeilingReached
            | StepId::PrimaryRate
            | StepId::InvalidityRate
            | StepId::UnemploymentAlignment
            | StepId::UnemploymentAlignmentNotReached
            | StepId::LetterAmount
            | StepId::LetterIndexed
            | StepId::CappedIndexStep
            | StepId::CappedIndexStepUndone
            | StepId::MinimumFromBase
            | StepId::MinimumFromLivingWage
            | StepId::MinimumApplied
            | StepId::MinimumCappedAtWage
            | StepId::MinimumCappedAtUnemployment
            | StepId::LetterShowsMinimum
            | StepId::MinimumNotNeeded
            | StepId::MinimumNotYet
            | StepId::GuaranteedWage
            | StepId::NotIncapacitated => About::DailyFull,
            StepId::WorkFraction
            | StepId::WorkFractionAttested
            | StepId::WorkFractionSum
            | StepId::WorkNoReduction
            | StepId::WorkReduction
            | StepId::ShelteredWork
            | StepId::ChildminderFirstYear
            | StepId::ChildminderLater
            | StepId::ReducedDaily => About::Reduction,
            StepId::PaidDays => About::Gross,
            StepId::PensionDeduction | StepId::PensionDeductionNone => About::PensionDeduction,
            StepId::WithholdingTax | StepId::WithholdingTaxFloor | StepId::WithholdingNone => About::WithholdingTax,
            StepId::ThirdPerson | StepId::CatchUpPremium => About::Premium,
            StepId::WageMonth
            | StepId::WageScaled
            | StepId::WagePartMonth
            | StepId::WageByAttestedHours
            | StepId::WageAttested => About::Wage,
            StepId::FundPays => About::FundPays,
        }
    }
}
