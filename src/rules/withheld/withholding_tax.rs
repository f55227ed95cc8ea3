//! Withholding tax on the benefit (annex III of the royal decree implementing the income tax code).

use super::super::Context;
use super::super::daily_benefit::{Phase, living_wage_per_day};
use crate::case::Scheme;
use crate::explain::{Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Known, Law, Param, Status};
use crate::units::{Money, Percent, Period};

/// The withholding that applies to the days of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Withholding {
    /// The rate; 0 in invalidity.
    pub(crate) rate: Known<Percent>,
    /// What must be left a day, when that applies.
    pub(crate) floor: Option<Known<Money>>,
}

impl Withholding {
    /// The rate and the floor on the days of a cut, for a daily benefit.
    ///
    /// Primary incapacity 11.11 %; unemployed 10.09 % in months 1 to 6 (disputed, assumed); invalidity 0 %. In primary
    /// incapacity a daily floor is left, assumed to be the living wage in working days; while the person works, the floor
    /// is assumed not to apply. In the insurance of the self-employed there is no floor.
    pub(crate) fn on(
        ctx: &Context,
        days: Period,
        daily: Money,
        working: bool,
        limits: &mut Limits,
    ) -> Option<Withholding> {
        let law = ctx.law;
        let day = days.from;
        if ctx.self_employed() {
            // The rate knows no reduction, so there is no floor.
            let param = match Phase::on(ctx, day) {
                Phase::Primary => Param::FlatRateWithholdingPrimary,
                Phase::Invalidity => Param::FlatRateWithholdingInvalidity,
            };
            return Some(Withholding { rate: law.percent(param, day)?, floor: None });
        }
        if Phase::on(ctx, day) == Phase::Invalidity {
            let announced = law.percent(Param::WithholdingRateAnnounced, day)?;
            // What is announced can only come after the last day on which the law is known.
            if days.to > Law::known_until() {
                let id = LimitId::WithholdingInvalidityAnnounced;
                limits.add(id, args!(id; announced.value), Effect::MayLower);
            }
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
        let floor = match living_wage_per_day(ctx, day) {
            Ok(floor) => floor,
            Err(missing_from) => {
                let id = LimitId::WithholdingFloorUnknown;
                limits.add(id, args!(id; missing_from), Effect::MayRaise);
                return Some(Withholding { rate, floor: None });
            }
        };
        let binds = daily.minus(daily.percent(rate.value)) < floor.value;
        if working {
            if binds {
                let id = LimitId::WithholdingWhileWorking;
                limits.add(id, args!(id; rate.value), Effect::MayRaise);
            }
            return Some(Withholding { rate, floor: None });
        }
        if binds {
            let id = LimitId::WithholdingFloor;
            limits.add(id, args!(id; floor.value), Effect::MayLower);
        }
        Some(Withholding { rate, floor: Some(floor) })
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
