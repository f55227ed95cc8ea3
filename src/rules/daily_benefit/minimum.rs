//! The minimum daily benefit, by month of incapacity, family and kind of worker (RD 3 July 1996, art. 214; the Law
//! art. 93bis for the worker who is not regular).

use rust_decimal::Decimal;

use super::super::index::{CappedStep, coefficient};
use super::super::{Context, has_dependants};
use super::{Own, unemployed};
use crate::case::{Basis, Family};
use crate::explain::{AddStep, Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Known, Lookup, Param};
use crate::units::{Day, Money};

/// Months of a year.
const MONTHS: Decimal = Decimal::from_parts(12, 0, 0, false, 0);

/// Which minimum applies in a month of incapacity: a change of band is a change of rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Band {
    /// No minimum yet.
    None,
    /// One amount for everybody, not above the own daily wage.
    Flat,
    /// By family, not above the own daily wage.
    ByFamily,
    /// By family and kind of worker, without a limit at the wage.
    Full,
}

impl Band {
    /// The band of a day, by the months that the law of that day gives.
    pub(super) fn on(ctx: &Context, day: Day) -> Band {
        let month = ctx.clock.month_on(day);
        let reached = |param| ctx.law.count(param, day).is_some_and(|from| month >= from.value);
        if !reached(Param::MinimumFirstMonth) {
            Band::None
        } else if reached(Param::MinimumNoWageLimitFromMonth) {
            Band::Full
        } else if reached(Param::MinimumFamilyFromMonth) {
            Band::ByFamily
        } else {
            Band::Flat
        }
    }

    /// The month of incapacity from which the minimum of this band applies, by the law of a day.
    fn first_month(self, ctx: &Context, day: Day) -> u32 {
        let month = |param| ctx.law.count(param, day).map_or(0, |known| known.value);
        let first = month(Param::MinimumFirstMonth);
        match self {
            Band::None | Band::Flat => first,
            Band::ByFamily => first.max(month(Param::MinimumFamilyFromMonth)),
            Band::Full => first.max(month(Param::MinimumNoWageLimitFromMonth)),
        }
    }
}

/// A minimum with its reason.
pub(super) struct Minimum {
    pub(super) amount: Money,
    step: Step,
    regular: bool,
    /// The limited index step in it, and those after it.
    capped: Vec<Step>,
}

/// The minimum of a day; or the day from which no source gives it.
pub(super) fn minimum(ctx: &Context, day: Day) -> Result<Option<Minimum>, Day> {
    let family = ctx.case.person.family_on(day);
    let regular = ctx.case.incapacity.regular_worker.unwrap_or(true);
    match Band::on(ctx, day) {
        Band::None => Ok(None),
        Band::Flat => regular_minimum(ctx, day, Param::MinimumRegularSingle),
        Band::ByFamily if !has_dependants(family) => regular_minimum(ctx, day, Param::MinimumRegularSingle),
        Band::ByFamily | Band::Full if !regular || too_young(ctx, day, family) => living_wage_minimum(ctx, day, family),
        Band::ByFamily | Band::Full => regular_minimum(ctx, day, regular_param(family)),
    }
}

fn regular_param(family: Family) -> Param {
    match family {
        Family::WithDependants => Param::MinimumRegularWithDependants,
        Family::Single => Param::MinimumRegularSingle,
        Family::Cohabiting => Param::MinimumRegularCohabiting,
    }
}

/// Below 21 and without dependants the minimum of a regular worker does not apply (art. 214 § 1, last paragraph).
fn too_young(ctx: &Context, day: Day, family: Family) -> bool {
    let (Some(birth), Some(age)) = (ctx.case.person.birth_date, ctx.law.count(Param::MinimumRegularAge, day)) else {
        return false;
    };
    !has_dependants(family) && day < birth.plus_months(age.value.saturating_mul(12))
}

/// Base × coefficient, rounded once. Above the threshold the step of September 2026 is capped (derived).
fn regular_minimum(ctx: &Context, day: Day, param: Param) -> Result<Option<Minimum>, Day> {
    let law = ctx.law;
    let base = match law.lookup(param, day) {
        Lookup::Known(base) => base.map(Money::new),
        Lookup::NotYet => return Ok(None),
        Lookup::Unknown(_, from) => return Err(from),
    };
    let Some(mut factor) = coefficient(law, day) else { return Ok(None) };
    let cents = law.decimals(Param::RoundDailyBenefit);
    let mut why = Vec::new();
    let mut amount = base.value.times(factor.value).round(cents);
    if let Some(capped) = CappedStep::taken_on(law, day) {
        let before = base.value.times(capped.before.value).round(cents);
        if capped.caps(before) {
            (amount, why) = capped.apply(law, before, day);
            factor = capped.before;
        }
    }
    let id = StepId::MinimumFromBase;
    let made = base.value.times(factor.value).round(cents);
    let step = Step::eur(id, args!(id; base.value, factor.value), made, Sources::of(&base).and(&factor));
    Ok(Some(Minimum { amount, step, regular: true, capped: why }))
}

/// The minimum of a worker who is not regular: the living wage in working days (art. 214 § 2).
fn living_wage_minimum(ctx: &Context, day: Day, family: Family) -> Result<Option<Minimum>, Day> {
    let LivingWage { yearly, monthly, divisor, daily } = living_wage(ctx, day, family)?;
    let id = StepId::MinimumFromLivingWage;
    let arguments = args!(id; yearly.value, monthly, divisor.value);
    let step = Step::eur(id, arguments, daily, Sources::of(&yearly).and(&divisor));
    Ok(Some(Minimum { amount: daily, step, regular: false, capped: Vec::new() }))
}

/// The living wage of a year; a twelfth of it, and per working day a 312th, each rounded to the cent.
struct LivingWage {
    yearly: Known<Money>,
    monthly: Money,
    divisor: Known<Decimal>,
    daily: Money,
}

fn living_wage(ctx: &Context, day: Day, family: Family) -> Result<LivingWage, Day> {
    let known = |param| match ctx.law.lookup(param, day) {
        Lookup::Known(known) => Ok(known),
        Lookup::Unknown(_, from) => Err(from),
        Lookup::NotYet => Err(day),
    };
    let param = if has_dependants(family) { Param::LivingWageWithDependants } else { Param::LivingWageSingle };
    let (yearly, divisor) = (known(param)?.map(Money::new), known(Param::LivingWageDivisor)?);
    let cents = |money: Money| money.round(ctx.law.decimals(Param::RoundDailyBenefit));
    let (monthly, daily) = (cents(yearly.value.over(MONTHS)), cents(yearly.value.over(divisor.value)));
    Ok(LivingWage { yearly, monthly, divisor, daily })
}

/// The living wage per working day: also the floor of the withholding tax (assumed to be the same number). The error is
/// the day from which no source gives it.
pub(crate) fn living_wage_per_day(ctx: &Context, day: Day) -> Result<Known<Money>, Day> {
    let LivingWage { yearly, daily, .. } = living_wage(ctx, day, ctx.case.person.family_on(day))?;
    Ok(yearly.map(|_| daily))
}

/// The higher of the own amount and the minimum of the month.
pub(super) fn apply(ctx: &Context, day: Day, own: &Own, steps: &mut Vec<Step>, limits: &mut Limits) -> Money {
    let own_amount = own.amount.unwrap_or(Money::ZERO);
    let from = Band::on(ctx, day).first_month(ctx, day);
    let minimum = match minimum(ctx, day) {
        Ok(Some(minimum)) => minimum,
        Ok(None) => {
            if let Some(first) = ctx.law.count(Param::MinimumFirstMonth, day) {
                let id = StepId::MinimumNotYet;
                steps.add(Step::eur(id, args!(id; from), own_amount, Sources::of(&first)));
            }
            return own_amount;
        }
        Err(missing_from) => {
            let id = LimitId::MinimumUnknown;
            limits.add(id, args!(id; missing_from), Effect::MayRaise);
            return own_amount;
        }
    };
    let family = ctx.case.person.family_on(day);
    let sources = sources_of(&minimum);
    if let (None, Basis::DailyBenefit { gross, on }) = (own.amount, &ctx.case.incapacity.basis) {
        steps.add(minimum.step.clone());
        steps.extend(minimum.capped.iter().cloned());
        let id = StepId::LetterShowsMinimum;
        steps.add(Step::eur(id, args!(id; *gross, *on, minimum.amount, from), minimum.amount, sources));
        say_limits(ctx, day, &minimum, limits);
        return minimum.amount;
    }
    if minimum.amount <= own_amount {
        let id = StepId::MinimumNotNeeded;
        steps.add(Step::eur(id, args!(id; own_amount, minimum.amount, from), own_amount, sources));
        return own_amount;
    }
    let limited = limit_at_wage(ctx, day, own, &minimum);
    steps.add(minimum.step.clone());
    steps.extend(minimum.capped.iter().cloned());
    let amount = limited.amount.max(own_amount);
    let sources = limited.sources(sources);
    steps.add(match limited.by {
        Some((id, limit)) => Step::eur(id, args!(id; own_amount, minimum.amount, limit, from), amount, sources),
        None => {
            let id = StepId::MinimumApplied;
            let (family, regular) = (family.word(), if minimum.regular { "regular" } else { "non_regular" });
            Step::eur(id, args!(id; own_amount, minimum.amount, from, family, regular), amount, sources)
        }
    });
    say_limits(ctx, day, &minimum, limits);
    amount
}

fn sources_of(minimum: &Minimum) -> Sources {
    let status = minimum.capped.iter().fold(minimum.step.status, |status, step| status.max(step.status));
    Sources::list(minimum.step.cites.clone(), status)
}

/// The minimum after the limits of months 3 to 6.
struct Limited {
    amount: Money,
    by: Option<(StepId, Money)>,
    weakened: Option<Known<u32>>,
}

impl Limited {
    fn sources(&self, sources: Sources) -> Sources {
        self.weakened.as_ref().map_or(sources.clone(), |known| sources.and(known))
    }
}

/// Before month 7 not above the own daily wage, and for the unemployed not above the unemployment benefit.
fn limit_at_wage(ctx: &Context, day: Day, own: &Own, minimum: &Minimum) -> Limited {
    let mut limited = Limited { amount: minimum.amount, by: None, weakened: None };
    if Band::on(ctx, day) == Band::Full {
        return limited;
    }
    if let Some(wage) = own.wage.map(|wage| wage.round(ctx.law.decimals(Param::RoundDailyBenefit)))
        && wage < limited.amount
    {
        limited.amount = wage;
        limited.by = Some((StepId::MinimumCappedAtWage, wage));
    }
    if unemployed::aligned_on(ctx, day).is_some()
        && let Some(switch) = ctx.law.count(Param::UnemployedMinimumCap, day).filter(|switch| switch.value == 1)
        && let Some(allowance) = ctx.case.incapacity.unemployment_benefit
        && allowance < limited.amount
    {
        limited.amount = allowance;
        limited.by = Some((StepId::MinimumCappedAtUnemployment, allowance));
        limited.weakened = Some(switch);
    }
    limited
}

fn say_limits(ctx: &Context, day: Day, minimum: &Minimum, limits: &mut Limits) {
    let family = ctx.case.person.family_on(day);
    if let (false, Some(capped)) = (minimum.capped.is_empty(), CappedStep::of(ctx.law)) {
        capped.say(limits);
    }
    // Before month 7 only a person with dependants has another minimum as a worker who is not regular.
    let regular_matters = match Band::on(ctx, day) {
        Band::Full => true,
        Band::ByFamily => has_dependants(family),
        Band::None | Band::Flat => false,
    };
    if minimum.regular && regular_matters && ctx.case.incapacity.regular_worker.is_none() {
        let id = LimitId::RegularWorkerAssumed;
        limits.add(id, args!(id; minimum.amount), Effect::MayLower);
    }
    if minimum.regular && family != Family::Cohabiting {
        let id = LimitId::MinimumPensionGuarantee;
        limits.add(id, args!(id), Effect::MayRaise);
    }
    if !minimum.regular
        && ctx.case.incapacity.regular_worker.unwrap_or(true)
        && let Some(age) = ctx.law.count(Param::MinimumRegularAge, day)
    {
        let id = LimitId::MinimumAge;
        limits.add(id, args!(id; age.value), Effect::Unknown);
    }
}
