//! Special contribution for social security (bijzondere bijdrage / cotisation spéciale): law of 30 March 1994, arts. 106 to 110.

use super::super::values::Values;
use super::Situation;
use crate::case::Household;
use crate::explain::{Step, StepId, args};
use crate::law::{Param, Status};
use crate::units::Money;

/// What is withheld in a month on a declared wage (art. 109), rounded to the cent; 108 % of it for blue-collar workers.
///
/// The law looks at the wage of a quarter; a stable wage is a third of it. Taxed alone: a share of what is above the limit
/// of each bracket, at most € 60.94. Together with a partner who has an income: at least € 5.15 from € 1,095.10 on. Until
/// March 2022 a person taxed alone follows the table of a couple with one income.
pub(super) fn monthly(values: &mut Values, base: Money, situation: Situation, steps: &mut Vec<Step>) -> Money {
    let amount = match situation.household {
        Household::Single if values.knows(Param::SpecialContributionRate1) => alone(values, base),
        Household::Single | Household::CoupleOneIncome => couple(values, base, false),
        Household::CoupleTwoIncomes => couple(values, base, true),
    };
    let amount = amount.round(values.decimals(Param::RoundSpecialContribution));
    let id = StepId::SpecialContribution;
    values.explain(
        steps,
        id,
        args!(id; base, situation.household.word()),
        &amount,
        (Param::SpecialContributionLimit1, Status::Official),
    );
    amount
}

/// A bracket: what lies above `from` at `rate`, on top of `amount`.
#[inline(never)]
fn above(values: &mut Values, base: Money, from: Money, rate: Param, amount: Money) -> Money {
    amount.plus(base.minus_to_zero(from).percent(values.percent(rate)))
}

/// What is due in the first of some brackets that the income reaches.
#[inline(never)]
fn in_bracket(values: &mut Values, income: Money, brackets: &[(Param, Param, Option<Param>)]) -> Option<Money> {
    for (limit, rate, amount) in brackets {
        let from = values.money(*limit);
        if income > from {
            let amount = amount.map_or(Money::ZERO, |amount| values.money(amount));
            return Some(above(values, income, from, *rate, amount));
        }
    }
    None
}

fn alone(values: &mut Values, base: Money) -> Money {
    let brackets = [
        (Param::SpecialContributionLimit4, Param::SpecialContributionRate4, Some(Param::SpecialContributionAmount4)),
        (Param::SpecialContributionLimit3, Param::SpecialContributionRate3, Some(Param::SpecialContributionAmount3)),
        (Param::SpecialContributionLimit2, Param::SpecialContributionRate2, Some(Param::SpecialContributionAmount2)),
        (Param::SpecialContributionLimit1, Param::SpecialContributionRate1, None),
    ];
    let amount = in_bracket(values, base, &brackets).unwrap_or(Money::ZERO);
    amount.min(values.money(Param::SpecialContributionMost))
}

/// The table of a couple: of one income, or of `two`.
fn couple(values: &mut Values, base: Money, two: bool) -> Money {
    let first = values.money(Param::SpecialContributionLimit1);
    let second = values.money(Param::SpecialContributionLimit2);
    let least = if two { values.money(Param::SpecialContributionCoupleLeast) } else { Money::ZERO };
    if base > second {
        let most = if two { Param::SpecialContributionTwoIncomesMost } else { Param::SpecialContributionMost };
        let amount = values.money(Param::SpecialContributionCoupleAmount);
        return above(values, base, second, Param::SpecialContributionRate2, amount).min(values.money(most));
    }
    if two && base < values.money(Param::SpecialContributionCoupleFrom) {
        return Money::ZERO;
    }
    above(values, base, first, Param::SpecialContributionCoupleRate, Money::ZERO).max(least)
}

/// What is due on the income of the household in a year (art. 108), to the cent: alone, or as a couple.
///
/// That sickness benefits count in it is assumed (law of 30 March 1994, art. 107).
pub(crate) fn yearly(values: &mut Values, income: Money, situation: Situation) -> Money {
    let joint = situation.household != Household::Single;
    // From the highest bracket to the lowest: where it begins, what is due there, and the rate above it.
    let alone = [
        (
            Param::SpecialContributionYearLimit4,
            Param::SpecialContributionYearRate4,
            Some(Param::SpecialContributionYearAmount4),
        ),
        (
            Param::SpecialContributionYearLimit3,
            Param::SpecialContributionYearRate3,
            Some(Param::SpecialContributionYearAmount3),
        ),
    ];
    let together = [(
        Param::SpecialContributionJointLimit,
        Param::SpecialContributionJointRate,
        Some(Param::SpecialContributionJointAmount),
    )];
    let both = [
        (
            Param::SpecialContributionYearLimit2,
            Param::SpecialContributionYearRate2,
            Some(Param::SpecialContributionYearAmount2),
        ),
        (Param::SpecialContributionYearLimit1, Param::SpecialContributionYearRate1, None),
    ];
    let most = values.money(Param::SpecialContributionYearMost);
    // Together nothing is added from the end of the second bracket to the beginning of the last one.
    let flat = values.money(Param::SpecialContributionJointAmount);
    let brackets: &[(Param, Param, Option<Param>)] = if joint { &together } else { &alone };
    let amount =
        in_bracket(values, income, brackets).or_else(|| in_bracket(values, income, &both)).unwrap_or(Money::ZERO);
    let amount =
        if joint && income <= values.money(Param::SpecialContributionJointLimit) { amount.min(flat) } else { amount };
    amount.min(most).round(values.decimals(Param::RoundSpecialContribution))
}
