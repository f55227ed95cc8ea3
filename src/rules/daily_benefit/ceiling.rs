//! The most that counts of a daily wage (RD 3 July 1996, art. 212).

use rust_decimal::Decimal;

use super::super::Context;
use super::rate::Phase;
use crate::law::{Known, Law, Param};
use crate::units::{Day, Money};

/// The ceiling with what it is made of.
pub(super) struct Ceiling {
    /// Base × coefficient, rounded to 4 decimals.
    pub(super) amount: Money,
    /// The base, selected by the first day of the phase.
    pub(super) base: Known<Money>,
}

/// The ceiling of a phase with a coefficient.
pub(super) fn ceiling(ctx: &Context, phase: Phase, factor: &Known<Decimal>) -> Option<Ceiling> {
    daily_ceiling(ctx.law, phase.start(ctx), factor).map(|(amount, base)| Ceiling { amount, base })
}

/// The ceiling of a phase that began on a day, with a coefficient: base × coefficient, rounded to 4 decimals, and the base.
pub(crate) fn daily_ceiling(law: &Law, start: Day, factor: &Known<Decimal>) -> Option<(Money, Known<Money>)> {
    let base = law.money(Param::CeilingBase, start)?;
    Some((base.value.times(factor.value).round(law.decimals(Param::RoundCeiling)), base))
}
