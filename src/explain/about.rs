use crate::words::words;

use super::StepId;

words! {
    /// Which amount of a month a step explains.
    About {
        /// The full daily benefit of a segment.
        DailyFull = "daily_full",
        /// The reduction by work or by a sanction, and the daily amount after it.
        Reduction = "reduction",
        /// The benefit of a segment: days times the daily amount.
        Gross = "gross",
        /// The 3.5 %.
        PensionDeduction = "pension_deduction",
        /// The withholding tax.
        WithholdingTax = "withholding_tax",
        /// What the fund pays on top: help of a third person, catch-up premium, training.
        Premium = "premium",
        /// The gross wage.
        Wage = "wage",
        /// What the fund transfers.
        FundPays = "fund_pays",
        /// The personal contributions, and the work bonus on them.
        SocialContribution = "social_contribution",
        /// The special contribution for social security.
        SpecialContribution = "special_contribution",
        /// The withholding tax on the wage.
        WageTax = "wage_tax",
        /// The net wage.
        WageNet = "wage_net",
        /// The taxable income of a year.
        YearIncome = "year_income",
        /// The tax of a year.
        TaxDue = "tax_due",
        /// What was withheld in a year.
        Withheld = "withheld",
        /// The settlement of a year.
        Settlement = "settlement",
        /// The special contribution of a year.
        YearSpecial = "year_special",
    }
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
            | StepId::CappedCeiling
            | StepId::CappedCeilingNotReached
            | StepId::CappedCeilingReached
            | StepId::PrimaryRate
            | StepId::InvalidityRate
            | StepId::UnemploymentAlignment
            | StepId::UnemploymentAlignmentNotReached
            | StepId::LetterAmount
            | StepId::LetterIndexed
            | StepId::LetterAtMaximum
            | StepId::CappedIndexStep
            | StepId::IndexedAfterCap
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
            | StepId::NotIncapacitated
            | StepId::PensionAge
            | StepId::FlatRate
            | StepId::FlatRateStopped
            | StepId::WaitingPeriod
            | StepId::IncapacityTooShort
            | StepId::FullResumption
            | StepId::RelapseWithinDays
            | StepId::RelapseWithinMonths
            | StepId::RelapseNewPeriod
            | StepId::TrainingKeepsBenefit => About::DailyFull,
            StepId::WorkFraction
            | StepId::WorkFractionAttested
            | StepId::WorkFractionSum
            | StepId::WorkNoReduction
            | StepId::WorkReduction
            | StepId::ShelteredWork
            | StepId::ChildminderFirstYear
            | StepId::ChildminderLater
            | StepId::CouncilWork
            | StepId::AssociationWork
            | StepId::WorkCare
            | StepId::Volunteering
            | StepId::OwnWorkFull
            | StepId::OwnWorkReduced
            | StepId::OwnWorkUnpaid
            | StepId::IncomeLimit
            | StepId::OwnWorkWithinLimit
            | StepId::OwnWorkOverLimit
            | StepId::OwnWorkSuspended
            | StepId::OwnWorkIncomeUnknown
            | StepId::ReducedDaily
            | StepId::LateDeclaration
            | StepId::LateDeclarationNothing
            | StepId::MissedContact
            | StepId::BenefitStopped => About::Reduction,
            StepId::PaidDays => About::Gross,
            StepId::PensionDeduction | StepId::PensionDeductionNone => About::PensionDeduction,
            StepId::WithholdingTax | StepId::WithholdingTaxFloor | StepId::WithholdingNone => About::WithholdingTax,
            StepId::ThirdPerson
            | StepId::CatchUpPremium
            | StepId::CatchUpPremiumSelfEmployed
            | StepId::TrainingPremium
            | StepId::TrainingSuccess
            | StepId::TrainingCosts
            | StepId::TrainingTravel => About::Premium,
            StepId::WageMonth
            | StepId::WageScaled
            | StepId::WagePartMonth
            | StepId::WageByAttestedHours
            | StepId::WageAttested => About::Wage,
            StepId::FundPays => About::FundPays,
            StepId::SocialContribution
            | StepId::SocialContributionBlueCollar
            | StepId::WorkBonusByHours
            | StepId::WorkBonusByShare
            | StepId::WorkBonusByDays
            | StepId::WorkBonusFullTime
            | StepId::WorkBonusPartA
            | StepId::WorkBonusPartB
            | StepId::WorkBonusTable
            | StepId::WorkBonusCapped
            | StepId::ContributionPaid
            | StepId::StudentContribution => About::SocialContribution,
            StepId::SpecialContribution => About::SpecialContribution,
            StepId::PayrollTaxable
            | StepId::PayrollTaxableBenefits
            | StepId::PayrollNet
            | StepId::PayrollScale
            | StepId::PayrollScaleCouple
            | StepId::PayrollFamily
            | StepId::PayrollHandicap
            | StepId::PayrollPartner
            | StepId::PayrollMonth
            | StepId::FiscalBonus
            | StepId::FiscalBonusOneRate
            | StepId::PayrollTax => About::WageTax,
            StepId::WageUntaxed | StepId::WageNet => About::WageNet,
            StepId::YearWages | StepId::YearCosts | StepId::YearBenefits | StepId::YearIncome => About::YearIncome,
            StepId::MaritalQuotient
            | StepId::TaxScale
            | StepId::TaxFree
            | StepId::TaxFreeInvalid
            | StepId::BasicTax
            | StepId::SicknessReduction
            | StepId::SicknessReductionLimited
            | StepId::StateTax
            | StepId::MunicipalTax
            | StepId::ChildCredit
            | StepId::WorkBonusCredit
            | StepId::TaxDue => About::TaxDue,
            StepId::YearWithheld => About::Withheld,
            StepId::Settlement | StepId::SetAside => About::Settlement,
            StepId::SpecialContributionYear => About::YearSpecial,
        }
    }
}
