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
/// of each bracket, at most € 60.94. Together with a partner who has an income: at least € 5.15 from € 1,095.10 on.
pub(super) fn monthly(values: &mut Values, base: Money, situation: Situation, steps: &mut Vec<Step>) -> Money {
    let amount = match situation.household {
        Household::Single => alone(values, base),
        Household::CoupleOneIncome | Household::CoupleTwoIncomes => couple(values, base, situation.household),
    };
    let amount = amount.round(values.decimals(Param::RoundSpecialContribution));
    let id = StepId::SpecialContribution;
    let sources = values.sources(Status::Official);
    steps.push(Step::eur(id, args!(id; base, situation.household.word()), amount, sources));
    amount
}

/// A bracket: what lies above `from` at `rate`, on top of `amount`.
fn above(values: &mut Values, base: Money, from: Money, rate: Param, amount: Money) -> Money {
    amount.plus(base.minus_to_zero(from).percent(values.percent(rate)))
}

fn alone(values: &mut Values, base: Money) -> Money {
    let brackets = [
        (Param::SpecialContributionLimit4, Param::SpecialContributionRate4, Some(Param::SpecialContributionAmount4)),
        (Param::SpecialContributionLimit3, Param::SpecialContributionRate3, Some(Param::SpecialContributionAmount3)),
        (Param::SpecialContributionLimit2, Param::SpecialContributionRate2, Some(Param::SpecialContributionAmount2)),
        (Param::SpecialContributionLimit1, Param::SpecialContributionRate1, None),
    ];
    for (limit, rate, amount) in brackets {
        let from = values.money(limit);
        if base > from {
            let amount = amount.map_or(Money::ZERO, |amount| values.money(amount));
            return above(values, base, from, rate, amount).min(values.money(Param::SpecialContributionMost));
        }
    }
    Money::ZERO
}

fn couple(values: &mut Values, base: Money, household: Household) -> Money {
    let (first, second) = (values.money(Param::SpecialContributionLimit1), values.money(Param::SpecialContributionLimit2));
    let two = household == Household::CoupleTwoIncomes;
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

/// What is due on the income of a year (art. 108), to the cent: alone, or with a partner without an income.
///
/// That sickness benefits count in it is assumed (law of 30 March 1994, art. 107).
pub(crate) fn yearly(values: &mut Values, income: Money, situation: Situation) -> Money {
    let joint = situation.household == Household::CoupleOneIncome;
    let [first, second, third, fourth, fifth] = [
        Param::SpecialContributionYearLimit1,
        Param::SpecialContributionYearLimit2,
        Param::SpecialContributionYearLimit3,
        Param::SpecialContributionYearLimit4,
        Param::SpecialContributionYearLimit5,
    ]
    .map(|limit| values.money(limit));
    let most = values.money(Param::SpecialContributionYearMost);
    let rate = |values: &mut Values, from: Money, rate: Param, amount: Money| above(values, income, from, rate, amount);
    let amount = if income <= second {
        rate(values, first, Param::SpecialContributionYearRate1, Money::ZERO)
    } else if joint && income > fifth {
        let from = values.money(Param::SpecialContributionJointLimit);
        let amount = values.money(Param::SpecialContributionJointAmount);
        rate(values, from, Param::SpecialContributionJointRate, amount)
    } else if joint || income <= third {
        let amount = values.money(Param::SpecialContributionYearAmount2);
        rate(values, second, Param::SpecialContributionYearRate2, amount)
    } else if income <= fourth {
        let amount = values.money(Param::SpecialContributionYearAmount3);
        rate(values, third, Param::SpecialContributionYearRate3, amount)
    } else if income <= fifth {
        let amount = values.money(Param::SpecialContributionYearAmount4);
        rate(values, fourth, Param::SpecialContributionYearRate4, amount)
    } else {
        most
    };
    amount.min(most).round(values.decimals(Param::RoundSpecialContribution))
}
