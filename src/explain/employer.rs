//! Why a cost of an employer is what it is.

use serde::Serialize;

use super::catalogue::{ConditionId, EmployerStepId, ExclusionId, NoteId};
use super::{Arg, Args, Limit, ResultKind, Sources, Value, same_articles};
use crate::law::{Article, Status};
use crate::units::{Day, Money};
use crate::words::words;

words! {
    /// Which part of the cost a step explains.
    EmployerAbout {
        /// The gross wage.
        Wage = "wage",
        /// The contributions of the employer.
        Contributions = "contributions",
        /// The guaranteed wage.
        GuaranteedWage = "guaranteed_wage",
        /// Holiday pay.
        HolidayPay = "holiday_pay",
        /// The end-of-year premium.
        EndOfYearPremium = "end_of_year_premium",
        /// The solidarity contribution.
        SolidarityContribution = "solidarity_contribution",
        /// The replacement.
        Replacement = "replacement",
        /// Aid.
        Subsidy = "subsidy",
    }
}

/// One rule of the law, applied once to the cost of an employer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerStep {
    /// Stable id, a key of every language file.
    pub rule: &'static str,
    /// The numbers in the sentence.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub args: Args,
    /// What comes out.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub result: Value,
    /// How the result is written.
    pub result_kind: ResultKind,
    /// Which part of the cost it explains.
    pub about: EmployerAbout,
    /// The articles.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Article[]"))]
    pub cites: Vec<&'static Article>,
    /// The weakest status of the values used.
    pub status: Status,
}

impl EmployerStep {
    /// A step whose result is an amount.
    #[inline(never)]
    pub(crate) fn eur(id: EmployerStepId, args: &[Arg], result: Money, sources: Sources) -> EmployerStep {
        EmployerStep::new(id, args, Value::Eur(result), ResultKind::Eur, sources)
    }

    /// A step whose result is a day.
    #[inline(never)]
    pub(crate) fn date(id: EmployerStepId, args: &[Arg], result: Day, sources: Sources) -> EmployerStep {
        EmployerStep::new(id, args, Value::Date(result), ResultKind::Date, sources)
    }

    /// Whether another step says the same.
    pub(crate) fn same(&self, other: &EmployerStep) -> bool {
        self.rule == other.rule
            && self.result.same(other.result)
            && self.status == other.status
            && self.args.same(&other.args)
            && same_articles(&self.cites, &other.cites)
            && self.result_kind == other.result_kind
            && self.about == other.about
    }

    fn new(id: EmployerStepId, args: &[Arg], result: Value, result_kind: ResultKind, sources: Sources) -> EmployerStep {
        EmployerStep {
            rule: id.id(),
            args: Args::new(id.names(), args),
            result,
            result_kind,
            about: about(id),
            cites: sources.cites,
            status: sources.status,
        }
    }
}

/// Which part of the cost a step explains.
const fn about(id: EmployerStepId) -> EmployerAbout {
    use EmployerStepId::{
        AidBase, AidMonth, AidRange, EmployerContribution, EmployerContributionEntered, EndOfYearMonth,
        GuidanceQuarter, HolidayBlueCollar, HolidayWhiteCollar, JobWage, JobWagePart, JobWageScaled, PremiumPaid,
        ReplacementCost, SolidarityBenefit, SolidarityMonth, SolidarityReduced, SolidarityWork, StructuralEntered,
        StructuralMonth, StructuralQuarter,
    };
    match id {
        JobWage | JobWageScaled | JobWagePart => EmployerAbout::Wage,
        EmployerContribution
        | EmployerContributionEntered
        | StructuralQuarter
        | StructuralEntered
        | StructuralMonth => EmployerAbout::Contributions,
        HolidayWhiteCollar | HolidayBlueCollar => EmployerAbout::HolidayPay,
        EndOfYearMonth => EmployerAbout::EndOfYearPremium,
        SolidarityBenefit | SolidarityReduced | SolidarityMonth | SolidarityWork => {
            EmployerAbout::SolidarityContribution
        }
        ReplacementCost => EmployerAbout::Replacement,
        AidBase | AidMonth | AidRange | GuidanceQuarter | PremiumPaid => EmployerAbout::Subsidy,
        _ => EmployerAbout::GuaranteedWage,
    }
}

/// A condition or an exclusion of an aid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Condition {
    /// Stable id, a key of every language file.
    pub kind: &'static str,
    /// The numbers in the sentence.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub args: Args,
}

impl Condition {
    /// A condition.
    pub(crate) fn of(id: ConditionId, args: &[Arg]) -> Condition {
        Condition { kind: id.id(), args: Args::new(id.names(), args) }
    }

    /// An exclusion.
    pub(crate) fn excluded(id: ExclusionId, args: &[Arg]) -> Condition {
        Condition { kind: id.id(), args: Args::new(id.names(), args) }
    }
}

/// A rule worth knowing without an amount and without a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Note {
    /// Stable id, a key of every language file.
    pub kind: &'static str,
    /// The numbers in the sentence.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub args: Args,
    /// The articles.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Article[]"))]
    pub cites: Vec<&'static Article>,
    /// How sure it is.
    pub status: Status,
}

impl Note {
    /// A note under the articles of its sources.
    pub(crate) fn of(id: NoteId, args: &[Arg], sources: Sources) -> Note {
        Note { kind: id.id(), args: Args::new(id.names(), args), cites: sources.cites, status: sources.status }
    }
}

/// The limits of an option, each kind once; the first stays.
#[derive(Clone, Debug, Default)]
pub(crate) struct EmployerLimits(Vec<Limit>);

impl EmployerLimits {
    /// Adds a limit.
    #[inline(never)]
    pub(crate) fn add(&mut self, id: super::EmployerLimitId, args: &[Arg], effect: super::Effect) {
        let kind = id.id();
        if !self.0.iter().any(|known| known.kind == kind) {
            self.0.push(Limit { kind, args: Args::new(id.names(), args), effect });
        }
    }

    /// Adds those of another list.
    pub(crate) fn join(&mut self, other: EmployerLimits) {
        for limit in other.0 {
            if !self.0.iter().any(|known| known.kind == limit.kind) {
                self.0.push(limit);
            }
        }
    }

    /// The list that leaves the engine.
    pub(crate) fn into_list(self) -> Vec<Limit> {
        self.0
    }
}
