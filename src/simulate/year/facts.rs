//! What each month gives to its year.

use std::sync::Arc;

use super::super::outcome::{Certainty, MonthOutcome, PhaseName};
use super::super::plan::Spell;
use super::super::wages::WageParts;
use crate::case::{Basis, Case, Scheme};
use crate::explain::{Effect, LimitId, Limits, args};
use crate::law::{Law, Param};
use crate::rules::Context;
use crate::units::{Hours, Money, Month, divide, multiply};

/// Premiums that are no taxable income: repaid costs, and help of a third person.
const UNTAXED: [&str; 3] = ["third_person", "training_costs", "training_travel"];

/// What a month gives to its year.
pub(in super::super) struct Facts {
    pub(super) month: Month,
    pub(super) gross: Money,
    pub(super) net: Money,
    pub(super) complete: bool,
    pub(super) benefits: Money,
    pub(super) pension: Money,
    pub(super) tax: Money,
    pub(super) premiums: Money,
    pub(super) wage: Option<Arc<WageParts>>,
    pub(super) before: Before,
}

/// What was earned on the days of a month before the fund paid.
pub(super) enum Before {
    /// There are no such days.
    Nothing,
    /// A monthly wage with its hours a week, when they are known; the days it was earned on, when not in the whole month.
    Wage(WageBefore, Option<(u32, u32)>),
    /// It is not known.
    Unknown,
}

impl Facts {
    /// What a month gives.
    pub(in super::super) fn of(
        ctx: &Context,
        spells: &[Spell],
        outcome: &MonthOutcome,
        wage: Option<Arc<WageParts>>,
    ) -> Facts {
        let taxed = outcome.premiums.iter().filter(|premium| !UNTAXED.contains(&premium.kind));
        Facts {
            month: outcome.month,
            gross: outcome.gross,
            net: outcome.net,
            complete: outcome.net_complete,
            benefits: outcome.benefit.gross,
            pension: outcome.benefit.pension_deduction,
            tax: outcome.benefit.withholding_tax,
            premiums: taxed.map(|premium| premium.gross).sum(),
            wage,
            before: before(ctx, spells, outcome),
        }
    }
}

impl Facts {
    /// How far the work bonus of the month can be off.
    pub(in super::super) fn bonus_margin(&self) -> Money {
        self.wage.as_ref().map_or(Money::ZERO, |wage| wage.bonus_margin)
    }

    fn wages(&self) -> Money {
        self.wage.as_ref().map_or(Money::ZERO, |wage| wage.gross)
    }
}

/// The special contribution looks at the wage of a quarter: where its months differ, it is an estimate in each of them.
pub(in super::super) fn quarters(facts: &[Facts], months: &mut [MonthOutcome], limits: &mut Limits) {
    let quarter = |month: Month| (month.year(), month.number().saturating_sub(1) / 3);
    for outcome in months {
        let (Some(wage), month) = (&mut outcome.wage, quarter(outcome.month)) else { continue };
        // The months stand in order: those of a quarter stand together.
        let first = facts.partition_point(|facts| quarter(facts.month) < month);
        let others = || facts.iter().skip(first).take_while(|facts| quarter(facts.month) == month);
        let paid = others().any(|facts| {
            facts.wage.as_ref().is_some_and(|wage| wage.special.is_some_and(|special| special > Money::ZERO))
        });
        let differs = paid && others().any(|facts| facts.wages() != wage.gross);
        if differs {
            wage.certainty.special_contribution = Certainty::Estimate;
            wage.certainty.net = Certainty::Estimate;
            let id = LimitId::SpecialContributionQuarter;
            limits.add(id, args!(id), Effect::Unknown);
        }
    }
}

/// What was earned on the days before the fund pays: the wage that the benefit is reckoned from (assumed).
fn before(ctx: &Context, spells: &[Spell], outcome: &MonthOutcome) -> Before {
    let mut days = 0_u32;
    let mut wage = None;
    for segment in &outcome.benefit.segments {
        let case = match segment.phase {
            PhaseName::NotIncapacitated if segment.from < ctx.clock.start() => ctx.case,
            PhaseName::GuaranteedWage => {
                spells.iter().find(|spell| spell.days.contains(segment.from)).map_or(ctx.case, |spell| spell.ctx.case)
            }
            _ => continue,
        };
        days = days.saturating_add(segment.days);
        match wage_of(ctx.law, case) {
            Some(known) => wage = Some(known),
            None => return Before::Unknown,
        }
    }
    let all = outcome.month.days().paid_days();
    match wage {
        None => Before::Nothing,
        Some(wage) => Before::Wage(wage, (days < all).then_some((days, all))),
    }
}

/// The monthly wage of before the illness, and its hours a week when the case says them.
pub(in super::super) type WageBefore = (Money, Option<Hours>);

/// The monthly wage that the benefit is reckoned from, when the case says it.
pub(in super::super) fn wage_of(law: &Law, case: &Case) -> Option<WageBefore> {
    match (case.person.scheme, &case.incapacity.basis) {
        (Scheme::Employee, Basis::MonthlyWage { gross }) => Some((*gross, None)),
        (Scheme::Employee, Basis::HourlyWage { gross, weekly_hours }) => {
            let of_month = multiply(weekly_hours.decimal(), divide(52.into(), 12.into()));
            Some((gross.times(of_month).round(law.decimals(Param::RoundWagePart)), Some(*weekly_hours)))
        }
        _ => None,
    }
}
