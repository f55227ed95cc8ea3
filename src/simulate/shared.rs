//! What the months and the scenarios of a case have in common: reckoned once, kept once, written once.

use std::sync::Arc;

use super::cut::{DayOutcome, FundMonth, Slice};
use crate::explain::{Step, StepId};

/// Everything that came out so far. Two things that are equal are one thing here, so that later they are compared by
/// where they are.
#[derive(Default)]
pub(super) struct Shared {
    steps: Vec<(StepId, Arc<Step>)>,
    days: Vec<Arc<DayOutcome>>,
    funds: Vec<(Vec<Slice>, Arc<FundMonth>)>,
}

impl Shared {
    /// A step, the same one as before when there was one like it.
    pub(super) fn step(&mut self, step: Step) -> Arc<Step> {
        let like = |(id, known): &&(StepId, Arc<Step>)| *id == step.id && **known == step;
        if let Some((_, known)) = self.steps.iter().find(like) {
            return Arc::clone(known);
        }
        let step = Arc::new(step);
        self.steps.push((step.id, Arc::clone(&step)));
        step
    }

    /// What a day gives, the same one as before when there was one like it.
    pub(super) fn day(&mut self, day: DayOutcome) -> Arc<DayOutcome> {
        if let Some(known) = self.days.iter().find(|known| ***known == day) {
            return Arc::clone(known);
        }
        let day = Arc::new(day);
        self.days.push(Arc::clone(&day));
        day
    }

    /// What the fund does in a month of these slices, if it was reckoned before.
    pub(super) fn fund(&self, slices: &[Slice]) -> Option<Arc<FundMonth>> {
        self.funds.iter().find(|(known, _)| known == slices).map(|(_, fund)| Arc::clone(fund))
    }

    /// Keeps what the fund does in a month of these slices.
    pub(super) fn keep_fund(&mut self, slices: Vec<Slice>, fund: FundMonth) -> Arc<FundMonth> {
        let fund = Arc::new(fund);
        self.funds.push((slices, Arc::clone(&fund)));
        fund
    }
}
