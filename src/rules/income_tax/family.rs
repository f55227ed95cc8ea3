//! The tax-free amount (arts. 131 to 134).

use super::super::net_wage::Situation;
use super::super::values::Values;
use super::explain;
use crate::case::Household;
use crate::explain::{Step, StepId, args};
use crate::law::Param;
use crate::units::Money;

const LIMITS: [Param; 4] = [Param::TaxFreeLimit1, Param::TaxFreeLimit2, Param::TaxFreeLimit3, Param::TaxFreeLimit4];
const RATES: [Param; 5] =
    [Param::TaxFreeRate1, Param::TaxFreeRate2, Param::TaxFreeRate3, Param::TaxFreeRate4, Param::TaxFreeRate5];
const CHILDREN: [Param; 4] = [Param::TaxFreeChild1, Param::TaxFreeChild2, Param::TaxFreeChild3, Param::TaxFreeChild4];

/// The parameter of the tax-free amount for a number of children, of which there is at least one.
pub(super) fn of_children(children: u32) -> Param {
    let place = usize::try_from(children.saturating_sub(1)).unwrap_or(usize::MAX);
    CHILDREN.get(place).copied().unwrap_or(Param::TaxFreeChildMore)
}

/// What is not taxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TaxFree {
    /// For everybody (art. 131, al. 1).
    pub(super) basic: Money,
    /// For who is recognised as invalid (art. 131, al. 2).
    pub(super) invalid: Money,
    /// For children (art. 132).
    pub(super) children: Money,
    /// For a single parent (art. 133).
    pub(super) single_parent: Money,
}

impl TaxFree {
    /// The amounts of a situation.
    pub(super) fn of(values: &mut Values, situation: Situation, invalid: bool) -> TaxFree {
        let basic = values.money(Param::TaxFreeAmount);
        let invalid = if invalid { values.money(Param::TaxFreeInvalid) } else { Money::ZERO };
        let Some(before) = situation.children.checked_sub(1) else {
            return TaxFree { basic, invalid, children: Money::ZERO, single_parent: Money::ZERO };
        };
        let children = match usize::try_from(before).ok().and_then(|place| CHILDREN.get(place)) {
            Some(param) => values.money(*param),
            None => {
                let more = u32::try_from(CHILDREN.len()).map_or(0, |listed| situation.children.saturating_sub(listed));
                values.money(Param::TaxFreeChild4).plus(values.money(Param::TaxFreeChildMore).days(more))
            }
        };
        let single = situation.household == Household::Single;
        let single_parent = if single { values.money(Param::TaxFreeSingleParent) } else { Money::ZERO };
        TaxFree { basic, invalid, children, single_parent }
    }

    /// What the family adds.
    pub(super) fn family(&self) -> Money {
        self.children.plus(self.single_parent)
    }

    /// All of it.
    pub(super) fn whole(&self) -> Money {
        self.basic.plus(self.invalid).plus(self.family())
    }

    /// The tax on a tax-free amount, on the scale of its own (art. 134, § 1).
    pub(super) fn tax(&self, values: &mut Values, amount: Money) -> Money {
        values.scale(amount, &LIMITS, &RATES, None)
    }
}

/// What is paid out of the tax on the tax-free amount for children that the income does not use, at most an amount a
/// child (art. 134, § 3); to the cent. `whole` is the tax-free amount, `unused` the tax on what is not used of it.
pub(super) fn child_credit(
    values: &mut Values,
    free: &TaxFree,
    (whole, unused): (Money, Money),
    situation: Situation,
    cents: u32,
    steps: &mut Vec<Step>,
) -> Money {
    if free.children == Money::ZERO || unused == Money::ZERO {
        return Money::ZERO;
    }
    let without = free.tax(values, whole.minus(free.children));
    let for_children = free.tax(values, whole).minus(without);
    let most = values.money(Param::ChildCreditMost).days(situation.children);
    let credit = unused.min(for_children).min(most).round(cents);
    let id = StepId::ChildCredit;
    explain(values, steps, id, args!(id; unused, most), credit, &[Param::ChildCreditMost]);
    credit
}
