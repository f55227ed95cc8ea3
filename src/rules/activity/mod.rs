//! What the person does during the incapacity, and what it does to the benefit.

pub(crate) mod contributions;
pub(crate) mod own_work;
pub(crate) mod partial_work;
pub(crate) mod permission;
pub(crate) mod training;
pub(crate) mod volunteering;
pub(crate) mod wage;

use crate::explain::{Limits, Step};
use crate::units::Percent;

/// What all activities of a day do to the daily benefit.
#[derive(Clone, Debug)]
pub(crate) struct Reduction {
    /// How much is taken off, 0 to 100.
    pub(crate) percent: Percent,
    /// Whether nothing is paid at all.
    pub(crate) suspended: bool,
    /// How it comes out.
    pub(crate) steps: Vec<Step>,
    /// What is assumed.
    pub(crate) limits: Limits,
}

impl Reduction {
    /// Nothing is taken off yet.
    pub(crate) fn none() -> Reduction {
        Reduction { percent: Percent::ZERO, suspended: false, steps: Vec::new(), limits: Limits::default() }
    }

    /// Takes more off: percentages of the same daily benefit are added, up to all of it (assumed).
    pub(crate) fn add(&mut self, percent: Percent) {
        self.percent = self.percent.plus(percent).min(Percent::FULL);
    }
}
