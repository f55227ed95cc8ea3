//! Withholding tax on the benefit (annex III of the royal decree implementing the income tax code).

use super::Context;
use super::daily_benefit::{Phase, living_wage_per_day};
use crate::case::Scheme;
use crate::explain::{Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Known, Param, Status};
use crate::units::{Day, Money, Percent};

/// The withholding that applies to the days of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Withholding {
    /// The rate; 0 in invalidity.
    pub(crate) rate: Known<Percent>,
    /// What must be left a day, when that applies.
    pub(crate) floor: Option<Known<Money>>,
}

impl Withholding {
    /// The rate and the floor on a day.
    ///
    /// Primary incapacity 11.11 %; unemployed 10.09 % in months 1 to 6 (disputed, assumed); invalidity 0 %. In primary
    /// incapacity a daily floor is left, assumed to be the living wage in working days; while the person works, the floor
    /// is assumed not to apply.
    pub(crate) fn on(ctx: &Context, day: Day, working: bool, limits: &mut Limits) -> Option<Withholding> {
        let law = ctx.law;
        if Phase::on(ctx, day) == Phase::Invalidity {
            let announced = law.percent(Param::WithholdingRateAnnounced, day)?;
            let id = LimitId::WithholdingInvalidityAnnounced;
            limits.add(id, args!(id; announced.value), Effect::MayLower);
            return Some(Withholding { rate: law.percent(Param::WithholdingRateInvalidity, day)?, floor: None });
        }
        let last = law.count(Param::WithholdingUnemployedLastMonth, day)?;
        let early = ctx.case.person.scheme == Scheme::Unemployed && ctx.clock.month_on(day) <= last.value;
        let param = if early { Param::WithholdingRateUnemployed } else { Param::WithholdingRatePrimary };
        let rate = law.percent(param, day)?;
        if early {
            let id = LimitId::WithholdingUnemployed;
            limits.add(id, args!(id; rate.value), Effect::Unknown);
        }
        if working {
            let id = LimitId::WithholdingWhileWorking;
            limits.add(id, args!(id; rate.value), Effect::MayRaise);
            return Some(Withholding { rate, floor: None });
        }
        let floor = match living_wage_per_day(ctx, day) {
            Ok(floor) => Some(floor),
            Err(_) => {
                let id = LimitId::WithholdingFloorUnknown;
                limits.add(id, args!(id; day), Effect::MayRaise);
                None
            }
        };
        Some(Withholding { rate, floor })
    }

    /// What is withheld from the taxable benefit of some days, unrounded, and whether the floor limits it.
    pub(crate) fn amount(&self, taxable: Money, days: u32) -> (Money, bool) {
        let whole = taxable.percent(self.rate.value);
        match self.floor {
            Some(floor) => {
                let room = taxable.minus_to_zero(floor.value.days(days));
                (whole.min(room), room < whole)
            }
            None => (whole, false),
        }
    }

    /// What is withheld in a month at this rate: rounded once to the cent, at the level of the payment.
    pub(crate) fn explain(&self, taxable: Money, withheld: Money, limited: bool) -> Step {
        let sources = Sources::of(&self.rate);
        match self.floor.filter(|_| limited) {
            Some(floor) => {
                let id = StepId::WithholdingTaxFloor;
                let sources = sources.and(&floor).at_most(Status::Assumed);
                Step::eur(id, args!(id; taxable, self.rate.value, floor.value), withheld, sources)
            }
            None if self.rate.value == Percent::ZERO => {
                let id = StepId::WithholdingNone;
                Step::eur(id, args!(id; taxable, self.rate.value), withheld, sources)
            }
            None => {
                let id = StepId::WithholdingTax;
                Step::eur(id, args!(id; taxable, self.rate.value), withheld, sources)
            }
        }
    }
}
