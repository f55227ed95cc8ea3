//! The percentage of the wage: 60 % in primary incapacity, 65, 55 or 40 % in invalidity.

use super::super::Context;
use crate::case::Family;
use crate::law::{Known, Param};
use crate::units::{Day, Percent};

/// The phase of the incapacity in the insurance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Months 1 to 12 (the Law art. 87).
    Primary,
    /// From month 13 (the Law art. 93).
    Invalidity,
}

impl Phase {
    /// The phase on a day.
    pub(crate) fn on(ctx: &Context, day: Day) -> Phase {
        if ctx.clock.counted(day) < invalidity_start(ctx) { Phase::Primary } else { Phase::Invalidity }
    }

    /// The first day of the phase: the date that selects the ceiling (art. 212).
    pub(crate) fn start(self, ctx: &Context) -> Day {
        match self {
            Phase::Primary => ctx.clock.start(),
            Phase::Invalidity => invalidity_start(ctx),
        }
    }

    /// The percentage of the wage (arts. 211 and 213).
    pub(crate) fn rate(self, ctx: &Context, day: Day, family: Family) -> Option<Known<Percent>> {
        match self {
            Phase::Primary => ctx.law.percent(Param::PrimaryRate, day),
            Phase::Invalidity => {
                let param = match family {
                    Family::WithDependants => Param::InvalidityRateWithDependants,
                    Family::Single => Param::InvalidityRateSingle,
                    Family::Cohabiting => Param::InvalidityRateCohabiting,
                };
                ctx.law.percent(param, day)
            }
        }
    }
}

/// The first day of month 13.
pub(crate) fn invalidity_start(ctx: &Context) -> Day {
    let first = ctx.law.count(Param::InvalidityFirstMonth, crate::law::Law::known_until());
    // The build refuses a parameter without a value, so there is one.
    ctx.clock.first_day_of(first.map_or(u32::MAX, |month| month.value))
}
