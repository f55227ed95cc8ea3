//! The settlements that the missing answers leave open.

use super::super::outcome::{SettlementRange, TaxQuestion};
use super::{Year, Years};
use crate::case::Household;
use crate::law::Param;
use crate::rules::income_tax::{Tax, income_tax};
use crate::rules::net_wage::Situation;
use crate::rules::values::Values;
use crate::units::{Day, Money, Percent};

/// Children that are thought of when their number was not said: none to three.
const CHILDREN_THOUGHT_OF: u32 = 3;
impl Years<'_> {
    /// What the answers that are missing leave open: other households, up to three children, the highest municipal rate.
    pub(super) fn range(
        &self,
        one: &Year,
        settlement: Money,
        tax: &Tax,
        (from_wage, from_benefit): (Money, Money),
    ) -> Option<SettlementRange> {
        let ctx = self.ctx;
        let said = ctx.case.person.tax.as_ref();
        let cents = ctx.law.decimals(Param::RoundTaxLine);
        let day = Day::new(one.year, 1, 1).unwrap_or(Day::LAST);
        let open_household = said.is_none();
        let open_children = said.is_none_or(|tax| tax.dependent_children.is_none());
        let rate = said.and_then(|tax| tax.municipal_rate);
        if !open_household && !open_children && rate.is_some() {
            return None;
        }
        let highest = ctx.law.percent(Param::MunicipalRateHighest, day).map_or(Percent::ZERO, |known| known.value);
        let rates = rate.map_or([Percent::ZERO, highest], |rate| [rate, rate]);
        let situation = Situation::of(ctx.case);
        let mut low = settlement;
        let mut high = settlement;
        let mut widest = (Money::ZERO, TaxQuestion::MunicipalRate);
        let mut wider = |by: Money, question| {
            let by = by.max(Money::ZERO.minus(by));
            if by > widest.0 {
                widest = (by, question);
            }
        };
        if rate.is_none() {
            wider(tax.due(highest, cents).minus(tax.due(Percent::ZERO, cents)), TaxQuestion::MunicipalRate);
        }
        let mut values = Values::unexplained(ctx.law, day);
        let households = [situation.household, Household::CoupleOneIncome];
        let children = [situation.children, CHILDREN_THOUGHT_OF];
        for household in households.into_iter().take(if open_household { 2 } else { 1 }) {
            for children in children.into_iter().take(if open_children { 2 } else { 1 }) {
                let other = Situation { household, children };
                let (tax, withheld) = if other == situation {
                    (*tax, from_wage)
                } else {
                    let tax = income_tax(&mut values, &one.income, other, ctx.case.person.region, &mut Vec::new());
                    (tax, one.withheld_from_wage(ctx.law, other, false))
                };
                let withheld = withheld.plus(from_benefit);
                let [best, worst] = rates.map(|rate| withheld.minus(tax.due(rate, cents)));
                low = low.min(worst);
                high = high.max(best);
                let by = best.minus(settlement);
                if household != situation.household && children == situation.children {
                    wider(by, TaxQuestion::Household);
                }
                if household == situation.household && children != situation.children {
                    wider(by, TaxQuestion::DependentChildren);
                }
            }
        }
        // The household comes before the children: without it their number says little.
        let narrows = if open_household && widest.1 == TaxQuestion::DependentChildren {
            TaxQuestion::Household
        } else {
            widest.1
        };
        Some(SettlementRange { low, high, narrows })
    }
}
