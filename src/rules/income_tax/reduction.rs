//! Tax reduction for statutory sickness and invalidity benefits (arts. 147, 9° and 10°, 150, 152 and 153).

use rust_decimal::Decimal;

use super::super::values::Values;
use super::{Part, explain};
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

/// The reduction of all parts together. For each: the amount of the law, times the share of the benefits in the whole
/// income (wages included), times what the income leaves of it; not more than the tax on the benefits.
pub(super) fn sickness(
    values: &mut Values,
    parts: [Part; 2],
    (benefits, total): (Money, Money),
    cents: u32,
    steps: &mut Vec<Step>,
) -> Money {
    if benefits == Money::ZERO {
        return Money::ZERO;
    }
    let base = values.money(Param::SicknessReduction);
    let share = divide(benefits.decimal(), total.decimal()).min(Decimal::ONE);
    let (mut raw, mut most) = (Money::ZERO, Money::ZERO);
    let mut reduction = Money::ZERO;
    let mut shown = Decimal::ZERO;
    for (place, part) in parts.iter().enumerate().filter(|(_, part)| part.income > Money::ZERO) {
        let taper = taper(values, part.income);
        if place == 0 {
            shown = taper;
        }
        let (of_part, limit) = (base.times(multiply(share, taper)), part.tax.times(share));
        raw = raw.plus(of_part);
        most = most.plus(limit);
        reduction = reduction.plus(of_part.min(limit));
    }
    let percent = |fraction: Decimal| Percent::new(multiply(fraction, Decimal::ONE_HUNDRED)).round(2);
    let id = StepId::SicknessReduction;
    explain(values, steps, id, || (args!(id; base, percent(share), percent(shown)), raw), cents);
    if reduction < raw {
        let id = StepId::SicknessReductionLimited;
        let arguments = || (args!(id; raw.round(cents), most.round(cents)), reduction);
        explain(values, steps, id, arguments, cents);
    }
    reduction
}
