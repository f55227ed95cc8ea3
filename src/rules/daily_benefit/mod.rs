//! The full daily benefit, before any cumulation with work (the Law arts. 87 and 93, RD 3 July 1996 arts. 211 to 214).
//!
//! In the order of the law: the lost wage per day, the ceiling, the percentage, for the unemployed the alignment with the
//! unemployment benefit, then the minimum. A benefit known from a letter enters after the percentage. The insurance of the
//! self-employed pays a lump sum instead (RD 20 July 1971).

mod ceiling;
mod flat_rate;
mod letter;
mod minimum;
mod rate;
mod unemployed;
mod wage;

use super::Context;
use crate::case::Basis;
use crate::explain::{Limits, Step};
use crate::law::Param;
use crate::units::{Day, Money};

pub(crate) use ceiling::daily_ceiling;
pub(crate) use flat_rate::assimilation;
pub(crate) use minimum::living_wage_per_day;
pub(crate) use rate::{Phase, invalidity_start};

/// The full daily benefit on a day, with its reasons.
#[derive(Clone, Debug)]
pub(crate) struct DailyBenefit {
    /// The amount, in cents.
    pub(crate) amount: Money,
    /// Primary incapacity or invalidity.
    pub(crate) phase: Phase,
    /// How the amount comes out.
    pub(crate) steps: Vec<Step>,
    /// What is assumed.
    pub(crate) limits: Limits,
}

/// Which rules are in force on a day of the incapacity: where this changes from one day to the next, so can the benefit.
pub(crate) fn rules_in_force(ctx: &Context, day: Day) -> impl PartialEq {
    let withheld = ctx.law.count(Param::WithholdingUnemployedLastMonth, day);
    let help = ctx.law.count(Param::ThirdPersonFirstMonth, day);
    let month = ctx.clock.month_on(day);
    (
        Phase::on(ctx, day),
        minimum::Band::on(ctx, day),
        unemployed::aligned_on(ctx, day).is_some(),
        withheld.is_some_and(|last| month <= last.value),
        help.is_some_and(|first| month >= first.value),
    )
}

/// Whether the benefit of a day can depend on the family or on the kind of worker.
pub(crate) fn by_family(ctx: &Context, day: Day) -> bool {
    Phase::on(ctx, day) != Phase::Primary || minimum::Band::on(ctx, day) >= minimum::Band::ByFamily
}

/// The amount that follows from the person's own wage or letter, before any minimum.
struct Own {
    /// The amount; nothing is known when the letter shows a minimum and the wage behind it counts.
    amount: Option<Money>,
    /// The daily wage, indexed, when it is known.
    wage: Option<Money>,
    /// Whether the minimum may be applied: a letter below the minimum says that it does not.
    minimum_applies: bool,
}

/// The full daily benefit on a day of the incapacity.
///
/// Units: euro a day of the six-day week, rounded half-up to the cent once. Refuses nothing: what the law does not give is
/// a limit.
pub(crate) fn daily_benefit(ctx: &Context, day: Day) -> DailyBenefit {
    let mut steps = Vec::new();
    let mut limits = Limits::default();
    let phase = Phase::on(ctx, day);
    if ctx.self_employed() {
        let amount = flat_rate::benefit(ctx, day, &mut steps, &mut limits);
        return DailyBenefit { amount, phase, steps, limits };
    }
    let own = match ctx.case.incapacity.basis {
        Basis::DailyBenefit { gross, on } => letter::own(ctx, day, gross, on, &mut steps, &mut limits),
        _ => {
            let mut own = wage::own(ctx, day, &mut steps, &mut limits);
            own.amount = own.amount.map(|amount| unemployed::align(ctx, day, amount, &mut steps, &mut limits));
            own
        }
    };
    let amount = if own.minimum_applies {
        minimum::apply(ctx, day, &own, &mut steps, &mut limits)
    } else {
        own.amount.unwrap_or(Money::ZERO)
    };
    DailyBenefit { amount, phase, steps, limits }
}
