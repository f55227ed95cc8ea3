//! Withholding tax on wages by the key formula (sleutelformule / formule-clé), annex III of the royal decree implementing
//! the income tax code.

use rust_decimal::Decimal;

use super::super::values::Values;
use super::{Situation, WorkBonus};
use crate::case::Household;
use crate::explain::{Arg, Step, StepId, args};
use crate::law::{Param, Status};
use crate::units::Money;

/// Months in a year.
const MONTHS: u32 = 12;

/// The withholding tax on a taxable monthly wage, after the fiscal work bonus; to the cent, half up, not below nothing.
///
/// Twelve times the wage less 30 % for costs, up to a maximum; the tax on it by scale I, or by scale II (marital quotient)
/// for a couple with one income; less the tax on the exempt amount, once or twice; less an amount for children and for a
/// single parent; a twelfth of that, less 33.14 % of part A and 52.54 % of part B of the work bonus.
pub(crate) fn payroll_tax(
    values: &mut Values,
    taxable: Money,
    situation: Situation,
    bonus: WorkBonus,
    steps: &mut Vec<Step>,
) -> Money {
    let cents = values.decimals(Param::RoundPayrollTax);
    let yearly = taxable.days(MONTHS);
    let costs = yearly.percent(values.percent(Param::PayrollCostsRate)).round(cents);
    let costs = costs.min(values.money(Param::PayrollCostsMost));
    let net = yearly.minus(costs);
    let id = StepId::PayrollNet;
    explain(values, steps, id, args!(id; yearly, costs), net, Param::PayrollCostsRate);
    let tax = scale(values, net, situation, steps);
    let tax = family(values, tax, situation, steps);
    let before = tax.over(Decimal::from(MONTHS)).round(cents);
    let rate_a = values.percent(Param::FiscalBonusRateA);
    let rate_b = values.percent(Param::FiscalBonusRateB);
    let fiscal = bonus.a.percent(rate_a).round(cents).plus(bonus.b.percent(rate_b).round(cents));
    let withheld = before.minus_to_zero(fiscal);
    let id = StepId::PayrollMonth;
    explain(values, steps, id, args!(id; tax), before, Param::PayrollRate1);
    if bonus.sum() > Money::ZERO {
        let id = StepId::FiscalBonus;
        explain(values, steps, id, args!(id; bonus.a, rate_a, bonus.b, rate_b), fiscal, Param::FiscalBonusRateA);
    }
    let id = StepId::PayrollTax;
    explain(values, steps, id, args!(id; before, fiscal), withheld, Param::PayrollRate1);
    withheld
}

/// The tax of a year, by scale I or II.
fn scale(values: &mut Values, net: Money, situation: Situation, steps: &mut Vec<Step>) -> Money {
    const LIMITS: [Param; 3] = [Param::PayrollLimit1, Param::PayrollLimit2, Param::PayrollLimit3];
    const RATES: [Param; 4] = [Param::PayrollRate1, Param::PayrollRate2, Param::PayrollRate3, Param::PayrollRate4];
    let cents = values.decimals(Param::RoundPayrollTax);
    let exempt = values.money(Param::PayrollExempt).percent(values.percent(Param::PayrollRate1)).round(cents);
    if situation.household == Household::CoupleOneIncome {
        let quotient = net.percent(values.percent(Param::PayrollQuotientRate)).round(cents);
        let quotient = quotient.min(values.money(Param::PayrollQuotientMost));
        let own = values.scale(net.minus(quotient), &LIMITS, &RATES, Some(cents));
        let partner = values.scale(quotient, &LIMITS, &RATES, Some(cents));
        let tax = own.plus(partner).minus_to_zero(exempt.plus(exempt));
        let id = StepId::PayrollScaleCouple;
        explain(values, steps, id, args!(id; net, quotient, exempt), tax, Param::PayrollQuotientRate);
        return tax;
    }
    let tax = values.scale(net, &LIMITS, &RATES, Some(cents)).minus_to_zero(exempt);
    let id = StepId::PayrollScale;
    explain(values, steps, id, args!(id; net, exempt), tax, Param::PayrollExempt);
    tax
}

/// A step of the formula, when somebody reads it.
fn explain(values: &mut Values, steps: &mut Vec<Step>, id: StepId, numbers: &[Arg], amount: Money, param: Param) {
    values.explain(steps, id, numbers, &amount, (param, Status::Secondary));
}

/// The tax of a year after what children and a single parent take off.
fn family(values: &mut Values, tax: Money, situation: Situation, steps: &mut Vec<Step>) -> Money {
    const CHILDREN: [Param; 8] = [
        Param::PayrollChildren1,
        Param::PayrollChildren2,
        Param::PayrollChildren3,
        Param::PayrollChildren4,
        Param::PayrollChildren5,
        Param::PayrollChildren6,
        Param::PayrollChildren7,
        Param::PayrollChildren8,
    ];
    let children = situation.children;
    let Some(before) = children.checked_sub(1) else { return tax };
    let place = usize::try_from(before).unwrap_or(usize::MAX);
    let mut reduction = match CHILDREN.get(place) {
        Some(param) => values.money(*param),
        None => {
            let more = u32::try_from(CHILDREN.len()).map_or(0, |listed| children.saturating_sub(listed));
            values.money(Param::PayrollChildren8).plus(values.money(Param::PayrollChildMore).days(more))
        }
    };
    if situation.household == Household::Single {
        reduction = reduction.plus(values.money(Param::PayrollSingleParent));
    }
    let after = tax.minus_to_zero(reduction);
    let id = StepId::PayrollFamily;
    explain(values, steps, id, args!(id; tax, reduction, children), after, Param::PayrollChildren1);
    after
}
