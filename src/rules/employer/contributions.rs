//! The contributions of the employer (law of 29 June 1981, art. 38 § 3).
//!
//! Base: the gross wage of a white-collar worker, 108 % of that of a blue-collar worker. Rate: 25 % in the general category,
//! 32.40 % for the social Maribel, or the rate that the employer entered. Special contributions are left out and said.

use super::EmployerContext;
use crate::case::Worker;
use crate::explain::{EmployerStep, EmployerStepId, Sources, args};
use crate::law::{Known, Param, Status};
use crate::units::{Money, Month, Percent};

/// The base and the rate of a month.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rates {
    base: Percent,
    rate: Percent,
    known: Option<Known<Percent>>,
}

impl Rates {
    /// The base and the rate of a worker; nothing when the rate of the category is in no source and was not entered.
    pub(crate) fn of(ctx: &EmployerContext, status: Worker, month: Month) -> Option<Rates> {
        let base = base(ctx, status);
        if let Some(rate) = ctx.case.employer.contribution_percent {
            return Some(Rates { base, rate, known: None });
        }
        let param = match ctx.case.employer.category() {
            1 => Param::ContributionRate1,
            2 => Param::ContributionRate2,
            _ => return None,
        };
        let known = ctx.law.percent(param, month.first_day())?;
        Some(Rates { base, rate: known.value, known: Some(known) })
    }

    /// The contributions on a wage, rounded to the cent (assumed).
    pub(crate) fn on(&self, ctx: &EmployerContext, wage: Money) -> Money {
        wage.percent(self.base).percent(self.rate).round(ctx.cents())
    }

    /// Why, for the wage of the work.
    pub(crate) fn explain(&self, wage: Money, amount: Money) -> EmployerStep {
        let id = match self.known {
            Some(_) => EmployerStepId::EmployerContribution,
            None => EmployerStepId::EmployerContributionEntered,
        };
        EmployerStep::eur(id, args!(id; wage, self.base, self.rate), amount, self.sources())
    }

    /// Why, for a guaranteed wage: which part of it counts is quoted from the instructions of the NSSO.
    pub(crate) fn explain_guaranteed(&self, wage: Money, amount: Money) -> EmployerStep {
        let id = EmployerStepId::GuaranteedContribution;
        let sources = self.sources().at_most(Status::Secondary);
        EmployerStep::eur(id, args!(id; wage, self.base, self.rate), amount, sources)
    }

    /// Where they come from.
    pub(crate) fn sources(&self) -> Sources {
        match &self.known {
            Some(known) => Sources::of(known),
            None => Sources::rule(Param::ContributionRate1, Status::Official),
        }
    }
}

/// 108 % for a blue-collar worker: the holidays that the holiday fund pays.
pub(crate) fn base(ctx: &EmployerContext, status: Worker) -> Percent {
    match status {
        Worker::WhiteCollar => Percent::FULL,
        // A constant of the law: its first row serves every month.
        Worker::BlueCollar => ctx
            .law
            .span(Param::BlueCollarBase)
            .and_then(|(first, _)| ctx.law.percent(Param::BlueCollarBase, first))
            .map_or(Percent::FULL, |known| known.value),
    }
}
