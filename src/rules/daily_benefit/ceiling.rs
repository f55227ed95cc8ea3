//! The most that counts of a daily wage (RD 3 July 1996, art. 212).

use rust_decimal::Decimal;

use super::super::Context;
use super::rate::Phase;
use crate::law::{Known, Param};
use crate::units::Money;

/// The ceiling with what it is made of.
pub(super) struct Ceiling {
    /// Base × coefficient, rounded to 4 decimals.
    pub(super) amount: Money,
    /// The base, selected by the first day of the phase.
    pub(super) base: Known<Money>,
}

/// The ceiling of a phase with a coefficient.
pub(super) fn ceiling(ctx: &Context, phase: Phase, factor: &Known<Decimal>) -> Option<Ceiling> {
    let base = ctx.law.money(Param::CeilingBase, phase.start(ctx))?;
    let amount = base.value.times(factor.value).round(ctx.law.decimals(Param::RoundCeiling));
    Some(Ceiling { amount, base })
}
