//! What the months and the scenarios of a case have in common: reckoned once, kept once, written once.

use std::sync::Arc;

use super::cut::{DayOutcome, FundMonth, Slice};
use crate::explain::{Step, StepId};
use crate::law::{Choose, Law};
use crate::units::Day;

/// Everything that came out so far. Two things that are equal are one thing here, so that later they are compared by
/// where they are.
#[derive(Default)]
pub(super) struct Shared {
    /// Whether only the amounts are looked at: no calendar, no range, no explanation of the year, and a step stands as often
    /// as it is reckoned.
    pub(super) amounts_only: bool,
    /// By the place of their id in the catalogue.
    steps: Vec<Vec<Arc<Step>>>,
    /// How many there are.
    count: u32,
    wage_law: Option<Vec<i32>>,
    days: Vec<Arc<DayOutcome>>,
    funds: Vec<(Vec<Slice>, Arc<FundMonth>)>,
}

impl Shared {
    /// For a simulation of which only the amounts are looked at.
    pub(super) fn amounts() -> Shared {
        Shared { amounts_only: true, ..Shared::default() }
    }

    /// A step, the same one as before when there was one like it.
    pub(super) fn step(&mut self, mut step: Step) -> Arc<Step> {
        if self.amounts_only {
            return Arc::new(step);
        }
        if self.steps.is_empty() {
            self.steps.resize(StepId::ALL.len(), Vec::new());
        }
        let Some(known) = self.steps.get_mut(step.id as usize) else { return Arc::new(step) };
        if let Some(known) = known.iter().rev().find(|known| known.same(&step)) {
            return Arc::clone(known);
        }
        step.number = self.count;
        self.count = self.count.saturating_add(1);
        let step = Arc::new(step);
        known.push(Arc::clone(&step));
        step
    }

    /// The number of the day since which the law of wages is as it is on a day.
    pub(super) fn wage_law(&mut self, law: &Law, day: Day) -> Option<i32> {
        let changes = self.wage_law.get_or_insert_with(|| law.days_of_change(Choose::Month));
        changes.iter().rev().copied().find(|from| *from <= day.number())
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
