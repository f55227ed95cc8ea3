//! The social contributions of a self-employed person in main occupation (RD no. 38 of 27 July 1967, art. 12).

use super::super::Context;
use crate::law::Param;
use crate::units::{Day, Money};

/// What is due for a quarter of a year on a net income, without the fee of the insurance fund: 20.5 % up to a bracket,
/// 14.16 % up to a second one, nothing above it, at least on a floor income. Rounded to the cent.
///
/// An own activity with permission is charged at this tariff, so at least on the floor.
pub(crate) fn quarterly(ctx: &Context, year: i32, income: Money) -> Option<Money> {
    let law = ctx.law;
    let day = Day::new(year, 1, 1)?;
    let floor = law.money(Param::ContributionFloorIncome, day)?;
    let bracket = law.money(Param::ContributionBracket, day)?;
    let upper_bracket = law.money(Param::ContributionUpperBracket, day)?;
    let rate = law.percent(Param::ContributionRate, day)?;
    let upper_rate = law.percent(Param::ContributionUpperRate, day)?;
    let quarters = law.decimal(Param::ContributionQuarters, day)?;
    let counted = income.max(floor.value).min(upper_bracket.value);
    let lower = counted.min(bracket.value).percent(rate.value);
    let upper = counted.minus_to_zero(bracket.value).percent(upper_rate.value);
    Some(lower.plus(upper).over(quarters.value).round(law.decimals(Param::RoundContribution)))
}
