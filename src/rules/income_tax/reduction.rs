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
    let least = divide(Decimal::ONE, values.number(Param::ReductionLeastDivisor));
    let part = divide(to.minus(income).decimal(), to.minus(from).decimal()).clamp(Decimal::ZERO, Decimal::ONE);
    subtract(Decimal::ONE, multiply(subtract(Decimal::ONE, least), subtract(Decimal::ONE, part)))
}

/// The reduction of a person: the amount of the law, times the share of the benefits in the whole income (wages included,
/// before the marital quotient), times what the income leaves of it; not more than the tax on the benefits.
pub(super) fn sickness(
    values: &mut Values,
    person: &Person,
    benefits: Money,
    cents: u32,
    steps: &mut Vec<Step>,
) -> Money {
    if benefits == Money::ZERO {
        return Money::ZERO;
    }
    let base = values.money(Param::SicknessReduction);
    let share = divide(benefits.decimal(), person.total.decimal()).min(Decimal::ONE);
    let taper = taper(values, person.income);
    let raw = base.times(multiply(share, taper));
    let most = person.tax.times(share);
    let percent = |fraction: Decimal| Percent::new(multiply(fraction, Decimal::ONE_HUNDRED)).round(2);
    let id = StepId::SicknessReduction;
    explain(values, steps, id, args!(id; base, percent(share), percent(taper)), raw);
    if raw <= most {
        return raw;
    }
    let id = StepId::SicknessReductionLimited;
    explain(values, steps, id, args!(id; raw.round(cents), most.round(cents)), most);
    most
}
