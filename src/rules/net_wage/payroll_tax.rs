//! Withholding tax on wages by the key formula (sleutelformule / formule-clé), annex III of the royal decree implementing
//! the income tax code.

use rust_decimal::Decimal;

use super::super::values::Values;
use super::{Declared, Situation, WorkBonus};
use crate::case::{Household, PartnerIncomeLevel};
use crate::explain::{Arg, Step, StepId, args};
use crate::law::{Param, Status};
use crate::units::Money;

/// Months in a year.
const MONTHS: u32 = 12;

/// The withholding tax on a taxable monthly wage, after the fiscal work bonus; to the cent, half up, not below nothing.
///
/// Twelve times the wage less 30 % for costs, up to a maximum; the tax on it by scale I, or by scale II (marital quotient)
/// for a couple with one income; less the tax on the exempt amount, once or twice; less an amount for children, for a
/// single parent, for a handicap and for a partner with little income; a twelfth of that, less 33.14 % of part A and 52.54 %
/// of part B of the work bonus; before April 2024 33.14 % of all of it.
pub(crate) fn payroll_tax(
    values: &mut Values,
    taxable: Money,
    (situation, declared): (Situation, Declared),
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
    let tax = family(values, tax, (situation, declared), steps);
    let tax = handicap(values, tax, declared, steps);
    let tax = partner(values, tax, (situation, declared), steps);
    let before = tax.over(Decimal::from(MONTHS)).round(cents);
    let id = StepId::PayrollMonth;
    explain(values, steps, id, args!(id; tax), before, Param::PayrollRate1);
    let fiscal = fiscal_bonus(values, bonus, steps);
    let withheld = before.minus_to_zero(fiscal);
    let id = StepId::PayrollTax;
    explain(values, steps, id, args!(id; before, fiscal), withheld, Param::PayrollRate1);
    withheld
}

/// What the work bonus takes off the tax of the month.
fn fiscal_bonus(values: &mut Values, bonus: WorkBonus, steps: &mut Vec<Step>) -> Money {
    let cents = values.decimals(Param::RoundPayrollTax);
    let rate_a = values.percent(Param::FiscalBonusRateA);
    let of_a = bonus.a.percent(rate_a).round(cents);
    if !values.knows(Param::FiscalBonusRateB) {
        if bonus.a > Money::ZERO {
            let id = StepId::FiscalBonusOneRate;
            explain(values, steps, id, args!(id; bonus.a, rate_a), of_a, Param::FiscalBonusRateA);
        }
        return of_a;
    }
    let rate_b = values.percent(Param::FiscalBonusRateB);
    let fiscal = of_a.plus(bonus.b.percent(rate_b).round(cents));
    if bonus.sum() > Money::ZERO {
        let id = StepId::FiscalBonus;
        explain(values, steps, id, args!(id; bonus.a, rate_a, bonus.b, rate_b), fiscal, Param::FiscalBonusRateA);
    }
    fiscal
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
fn family(
    values: &mut Values,
    tax: Money,
    (situation, declared): (Situation, Declared),
    steps: &mut Vec<Step>,
) -> Money {
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
    if situation.household == Household::Single && !declared.shares_household {
        reduction = reduction.plus(values.money(Param::PayrollSingleParent));
    }
    let after = tax.minus_to_zero(reduction);
    let id = StepId::PayrollFamily;
    explain(values, steps, id, args!(id; tax, reduction, children), after, Param::PayrollChildren1);
    after
}

/// The tax of a year after what the own handicap takes off, when the employer has the certificate.
fn handicap(values: &mut Values, tax: Money, declared: Declared, steps: &mut Vec<Step>) -> Money {
    if !declared.handicap {
        return tax;
    }
    let reduction = values.money(Param::PayrollHandicap);
    let after = tax.minus_to_zero(reduction);
    let id = StepId::PayrollHandicap;
    explain(values, steps, id, args!(id; tax, reduction), after, Param::PayrollHandicap);
    after
}

/// The tax of a year after what a partner takes off: a handicap, and little income of one who counts as having an income.
fn partner(
    values: &mut Values,
    tax: Money,
    (situation, declared): (Situation, Declared),
    steps: &mut Vec<Step>,
) -> Money {
    if situation.household == Household::Single {
        return tax;
    }
    let mut reduction = Money::ZERO;
    if declared.partner_handicap {
        reduction = reduction.plus(values.money(Param::PayrollPartnerHandicap));
    }
    if situation.household == Household::CoupleTwoIncomes {
        reduction = reduction.plus(match declared.partner_income {
            PartnerIncomeLevel::Ordinary => Money::ZERO,
            PartnerIncomeLevel::Little => values.money(Param::PayrollPartnerIncome),
            PartnerIncomeLevel::SmallPension => values.money(Param::PayrollPartnerPension),
        });
    }
    if reduction == Money::ZERO {
        return tax;
    }
    let after = tax.minus_to_zero(reduction);
    let id = StepId::PayrollPartner;
    explain(values, steps, id, args!(id; tax, reduction), after, Param::PayrollPartnerIncome);
    after
}
