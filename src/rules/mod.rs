//! The rules of the law, one legal concept a file: typed inputs, one result, its steps.
//!
//! A rule knows no month loop and no WebAssembly. It reads values from the law by the day it is given and nowhere else.

pub(crate) mod daily_benefit;
pub(crate) mod guaranteed_wage;
pub(crate) mod index;
pub(crate) mod partial_work;
pub(crate) mod pension_deduction;
pub(crate) mod supplements;
pub(crate) mod wage;
pub(crate) mod withholding_tax;

use crate::case::{Case, Family};
use crate::law::Law;
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
}

/// Whether the family situation counts as one with dependants.
pub(crate) fn has_dependants(family: Family) -> bool {
    family == Family::WithDependants
}
