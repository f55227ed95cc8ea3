//! Aid that was granted.

use serde::Serialize;

use crate::units::{Day, Percent};
use crate::words::words;

words! {
    /// Every aid that is looked at.
    SubsidyKind {
        /// Werkhervattingspremie / prime de reprise du travail.
        ResumptionPremium = "resumption_premium",
        /// Vlaamse ondersteuningspremie.
        Vop = "vop",
        /// Individueel maatwerk: the wage premium.
        IndividualMaatwerk = "individual_maatwerk",
        /// Individueel maatwerk: the guidance premium.
        MaatwerkGuidance = "maatwerk_guidance",
        /// AViQ: prime à l'intégration.
        AviqIntegration = "aviq_integration",
        /// AViQ: prime de compensation.
        AviqCompensation = "aviq_compensation",
        /// Phare: prime d'insertion.
        Phare = "phare",
        /// Actiris: one-off amount for hiring.
        ActirisHiring = "actiris_hiring",
    }
}
words! {
    /// The decision of VDAB on individueel maatwerk.
    MaatwerkPackage {
        /// At most two years.
        TwoYears = "two_years",
        /// Five years.
        FiveYears = "five_years",
        /// Five years, increased, or with the advice of collective maatwerk.
        FiveYearsIncreased = "five_years_increased",
        /// Five years, with that advice, in a maatwerk company.
        FiveYearsMaatwerkCompany = "five_years_maatwerk_company",
    }
}
words! {
    /// How much guidance is needed.
    Guidance {
        /// Little.
        Low = "low",
        /// Some.
        Medium = "medium",
        /// Much.
        High = "high",
    }
}

/// Aid that was granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Subsidy {
    /// Vlaamse ondersteuningspremie, asked before July 2023.
    Vop {
        /// The day of the request.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
        since: Day,
        /// An increased percentage.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Percent"))]
        percent: Option<Percent>,
    },
    /// Individueel maatwerk.
    IndividualMaatwerk {
        /// The first day.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
        since: Day,
        /// The decision.
        package: MaatwerkPackage,
        /// The percentage of the decision, when it is another one.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Percent"))]
        percent: Option<Percent>,
        /// The guidance premium, by need.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(target_arch = "wasm32", tsify(optional))]
        guidance: Option<Guidance>,
    },
    /// AViQ: prime à l'intégration.
    AviqIntegration {
        /// The first day.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
        since: Day,
    },
    /// AViQ: prime de compensation.
    AviqCompensation {
        /// The first day.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
        since: Day,
        /// The percentage of the decision.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Percent"))]
        percent: Percent,
    },
    /// Phare: prime d'insertion.
    Phare {
        /// The first day.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
        since: Day,
        /// The percentage of the decision.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Percent"))]
        percent: Percent,
    },
}

impl Subsidy {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> SubsidyKind {
        match self {
            Subsidy::Vop { .. } => SubsidyKind::Vop,
            Subsidy::IndividualMaatwerk { .. } => SubsidyKind::IndividualMaatwerk,
            Subsidy::AviqIntegration { .. } => SubsidyKind::AviqIntegration,
            Subsidy::AviqCompensation { .. } => SubsidyKind::AviqCompensation,
            Subsidy::Phare { .. } => SubsidyKind::Phare,
        }
    }

    /// Its first day.
    #[must_use]
    pub const fn since(&self) -> Day {
        match self {
            Subsidy::Vop { since, .. }
            | Subsidy::IndividualMaatwerk { since, .. }
            | Subsidy::AviqIntegration { since }
            | Subsidy::AviqCompensation { since, .. }
            | Subsidy::Phare { since, .. } => *since,
        }
    }
}
