//! A year put together from its months.

use std::sync::Arc;

use super::super::wages::WageParts;
use super::Facts;
use crate::law::Law;
use crate::rules::income_tax::Income;
use crate::rules::net_wage::Situation;
use crate::units::{Hours, Money, round};

/// A year put together from its months.
pub(super) struct Year<'a> {
    pub(super) year: i32,
    pub(super) months: Vec<&'a Facts>,
    /// Every wage, once, with the number of its months.
    pub(super) wages: Vec<(Arc<WageParts>, u32)>,
    /// What was earned before the fund paid.
    pub(super) before: Vec<WageParts>,
    pub(super) income: Income,
    /// Whether the income of own activities was entered.
    pub(super) own_known: bool,
}

impl Year<'_> {
    /// What was withheld from the wages: as it was, or as it would be in another situation.
    pub(super) fn withheld_from_wage(&self, law: &Law, situation: Situation, as_it_was: bool) -> Money {
        let tax = |wage: &WageParts| match wage.tax.filter(|_| as_it_was) {
            Some(tax) => tax,
            None => wage.withheld(law, situation),
        };
        let wages: Money = self.wages.iter().map(|(wage, count)| tax(wage).days(*count)).sum();
        wages.plus(self.before.iter().map(tax).sum())
    }

    pub(super) fn withheld_from_benefit(&self) -> Money {
        self.months.iter().map(|facts| facts.tax).sum()
    }

    /// Hours worked, when those of every wage are known.
    pub(super) fn hours(&self, decimals: u32) -> Option<Hours> {
        let mut hours = Money::ZERO;
        for (wage, count) in &self.wages {
            hours = hours.plus(Money::new(wage.hours?.decimal()).days(*count));
        }
        let hours = round(hours.decimal(), decimals);
        (!hours.is_zero()).then(|| Hours::new(hours))
    }
}
