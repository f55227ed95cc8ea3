//! The structural reduction of the contributions, a quarter (Programme Law (I) of 24 December 2002, art. 331).
//!
//! `R = F + a × (S0 − S)+ + b × (S1 − S)+ + d × (W − S2)+` with the wage `S` of a quarter of full-time work; the reduction is
//! `R × µ × β`, µ the part of full-time work done and β a factor that favours half-time work. The parameters are known for
//! 2018, for the second half of 2022 (category 3 also for 2023) and, for category 1, from 2026 on; for other quarters the reduction is
//! entered or not there.

use rust_decimal::Decimal;

use super::EmployerContext;
use crate::explain::{EmployerStep, EmployerStepId, Sources, args};
use crate::law::{Lookup, Param, Status};
use crate::units::{Day, Money, Percent, add, divide, multiply, subtract};

/// The reduction of a quarter of full-time work.
pub(crate) struct Quarter {
    /// The amount.
    pub(crate) full: Money,
    /// Why.
    pub(crate) step: EmployerStep,
}

/// The parameters of a category.
struct Category {
    flat: Option<Param>,
    low: (Param, Param),
    very_low: Param,
    high: Option<(Param, Param)>,
}

fn category(ctx: &EmployerContext) -> Option<Category> {
    Some(match ctx.case.employer.category() {
        1 => Category {
            flat: None,
            low: (Param::StructuralLowRate1, Param::StructuralLowLimit1),
            very_low: Param::StructuralVeryLowLimit1,
            high: None,
        },
        2 => Category {
            flat: Some(Param::StructuralFlat2),
            low: (Param::StructuralLowRate2, Param::StructuralLowLimit2),
            very_low: Param::StructuralVeryLowLimit2,
            high: Some((Param::StructuralHighRate2, Param::StructuralHighLimit2)),
        },
        // The formula of category 3 that is known is that of recognised workers.
        _ if ctx.case.worker.recognised => Category {
            flat: Some(Param::StructuralFlat3),
            low: (Param::StructuralLowRate3, Param::StructuralLowLimit3),
            very_low: Param::StructuralVeryLowLimit3,
            high: None,
        },
        _ => return None,
    })
}

/// The reduction of a quarter of full-time work: as entered for the contract, or by the formula for a wage of the quarter.
///
/// Rounded to the cent (assumed). Nothing when no source gives the parameters of that quarter.
pub(crate) fn of_quarter(ctx: &EmployerContext, quarter: Day, wage: Money) -> Option<Quarter> {
    if let Some(entered) = ctx.case.job.structural_reduction {
        let part = ctx.contract_part();
        let whole = multiply(part, multiplier(ctx, quarter, part)?);
        let full = entered.over(whole).round(ctx.cents());
        let id = EmployerStepId::StructuralEntered;
        let arguments = args!(id; ctx.case.job.weekly_hours, ctx.case.job.full_time_hours);
        let sources = Sources::rule(Param::StructuralFactor, Status::Secondary);
        return Some(Quarter { full, step: EmployerStep::eur(id, arguments, full, sources) });
    }
    let category = category(ctx)?;
    let law = ctx.law;
    let limit = law.money(category.low.1, quarter)?;
    let rate = law.percent(category.low.0, quarter)?;
    let mut sources = Sources::of(&limit).and(&rate);
    let low = limit.value.minus_to_zero(wage).percent(rate.value);
    let mut very_low = Money::ZERO;
    if let (Lookup::Known(limit), Some(rate)) =
        (law.lookup(category.very_low, quarter), law.percent(Param::StructuralVeryLowRate, quarter))
    {
        very_low = Money::new(limit.value).minus_to_zero(wage).percent(rate.value);
        sources = sources.and(&limit).and(&rate);
    }
    let flat = category.flat.and_then(|param| law.money(param, quarter));
    let flat = flat.map_or(Money::ZERO, |flat| flat.value);
    let high = category.high.and_then(|(rate, limit)| {
        let (rate, limit) = (law.percent(rate, quarter)?, law.money(limit, quarter)?);
        Some(wage.minus_to_zero(limit.value).percent(rate.value))
    });
    let high = high.unwrap_or(Money::ZERO);
    let full = flat.plus(low).plus(very_low).plus(high).round(ctx.cents());
    let id = EmployerStepId::StructuralQuarter;
    let cents = ctx.cents();
    let shown = |money: Money| money.round(cents);
    let number = ctx.case.employer.category();
    let (wage, low, very_low, high) = (shown(wage), shown(low), shown(very_low), shown(high));
    let arguments = args!(id; number, wage, flat, low, very_low, high);
    Some(Quarter { full, step: EmployerStep::eur(id, arguments, full, sources) })
}

/// The factor β for a part of full-time work: nothing below 27.5 %, 1.18 below 55 %, rising below 80 %, from there what makes
/// the reduction that of full-time work (royal decree of 16 May 2003).
pub(crate) fn multiplier(ctx: &EmployerContext, quarter: Day, part: Decimal) -> Option<Decimal> {
    let percent = |param| ctx.law.percent(param, quarter).map(|known| known.value.fraction());
    let number = |param| ctx.law.decimal(param, quarter).map(|known| known.value);
    let middle = percent(Param::StructuralMiddleFraction)?;
    if part < percent(Param::StructuralLeastFraction)? {
        return Some(Decimal::ZERO);
    }
    if part >= percent(Param::StructuralWholeFraction)? {
        return Some(divide(Decimal::ONE, part));
    }
    let rise = multiply(subtract(part, middle).max(Decimal::ZERO), number(Param::StructuralFactorSlope)?);
    Some(add(number(Param::StructuralFactor)?, rise))
}

/// The part of the month, explained.
pub(crate) fn explain_month(quarter: Money, part: Decimal, multiplier: Decimal, amount: Money) -> EmployerStep {
    let id = EmployerStepId::StructuralMonth;
    let part = Percent::share(part, Decimal::ONE).round(2);
    let multiplier = crate::units::round(multiplier, 4);
    let arguments = args!(id; quarter, part, multiplier);
    EmployerStep::eur(id, arguments, amount, Sources::rule(Param::StructuralFactor, Status::Assumed))
}
