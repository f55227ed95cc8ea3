//! Tax reduction for statutory sickness and invalidity benefits (arts. 147, 9° and 10°, 150, 152 and 153).

use rust_decimal::Decimal;

use super::super::values::Values;
use super::{Person, explain};
use crate::explain::{Step, StepId, args};
use crate::law::Param;
use crate::units::{Money, Percent, divide, multiply, subtract};

/// What is left of the reduction at an income: all of it up to the first limit, a third from the second one on, and in
/// between a third plus the rest in proportion (art. 152).
pub(super) fn taper(values: &mut Values, income: Money) -> Decimal {
    let (from, to) = (values.money(Param::ReductionTaperFrom), values.money(Param::ReductionTaperTo));
    if income <= from {
        return Decimal::ONE;
    }
    let least = divide(Decimal::ONE, values.number(Param::ReductionLeastDivisor));
    let part = divide(to.minus(income).decimal(), to.minus(from).decimal()).clamp(Decimal::ZERO, Decimal::ONE);
    subtract(Decimal::ONE, multiply(subtract(Decimal::ONE, least), subtract(Decimal::ONE, part)))
}

/// The reduction of a person: the amount of the law, times the share of the benefits in the whole income (wages included,
/// before the marital quotient), times what the income leaves of it; not more than the tax on the benefits.
pub(super) fn sickness(values: &mut Values, person: &Person, benefits: Money, steps: &mut Vec<Step>) -> Money {
    if benefits == Money::ZERO {
        return Money::ZERO;
    }
    let base = values.money(Param::SicknessReduction);
    let benefits = benefits.min(person.total).decimal();
    // Divided last: a share with all its decimals is slow to compute with.
    let share = |amount: Money| amount.times(benefits).over(person.total.decimal());
    let taper = taper(values, person.income);
    // Benefits alone have the whole amount (number 9°), beside other income their share of it (number 10°).
    let alone = benefits == person.total.decimal();
    let shared = values.percent(Param::SicknessReductionShared);
    let raw = if alone { base } else { share(base).percent(shared) }.times(taper);
    let most = share(person.tax).percent(values.percent(Param::SicknessReductionLimit));
    let mut cites = vec![if alone { Param::SicknessReduction } else { Param::SicknessReductionShared }];
    if taper < Decimal::ONE {
        cites.push(Param::ReductionTaperFrom);
    }
    let id = StepId::SicknessReduction;
    if values.explained() {
        let share_shown = Percent::share(benefits, person.total.decimal()).round(2);
        let taper_shown = Percent::share(taper, Decimal::ONE).round(2);
        explain(values, steps, id, args!(id; base, share_shown, taper_shown), raw, &cites);
    }
    if raw <= most {
        return raw;
    }
    let id = StepId::SicknessReductionLimited;
    explain(values, steps, id, args!(id; raw, most), most, &[Param::SicknessReductionLimit]);
    most
}
