//! The rules of the law, one legal concept a file: typed inputs, one result, its steps.
//!
//! A rule knows no month loop and no WebAssembly. It reads values from the law by the day it is given and nowhere else.

pub(crate) mod activity;
pub(crate) mod daily_benefit;
pub(crate) mod employer;
pub(crate) mod income_tax;
pub(crate) mod index;
pub(crate) mod net_wage;
pub(crate) mod period;
pub(crate) mod supplements;
pub(crate) mod values;
pub(crate) mod withheld;
pub(crate) mod working_days;

use crate::case::{Case, Family, Scheme};
use crate::law::{Law, Param};
use crate::units::IncapacityClock;

/// What every rule may look at: the law, the case, and the clock of the incapacity.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    /// The law.
    pub(crate) law: &'a Law,
    /// The case.
    pub(crate) case: &'a Case,
    /// The months of incapacity.
    pub(crate) clock: IncapacityClock,
}

impl<'a> Context<'a> {
    /// A context for a case.
    pub(crate) fn new(law: &'a Law, case: &'a Case) -> Context<'a> {
        Context { law, case, clock: IncapacityClock::new(case.incapacity.start) }
    }

    /// The parameter whose article gives the right to the benefit: what the steps without a value of their own cite.
    pub(crate) fn right(&self) -> Param {
        if self.self_employed() { Param::FlatRateSingle } else { Param::PrimaryRate }
    }

    /// Whether the insurance of the self-employed pays.
    pub(crate) fn self_employed(&self) -> bool {
        self.case.person.scheme == Scheme::SelfEmployed
    }
}

/// Whether the family situation counts as one with dependants.
pub(crate) fn has_dependants(family: Family) -> bool {
    family == Family::WithDependants
}
