//! What is paid on top of the benefit: help of a third person (RD 3 July 1996, art. 215bis) and the yearly catch-up
//! premium (art. 237quinquies).

use super::daily_benefit::invalidity_start;
use super::index::coefficient;
use super::{Context, has_dependants};
use crate::explain::{Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Law, Param, Status};
use crate::units::{Day, Money, Month};

/// Help of a third person on a day, from month 4: base × coefficient, rounded to the cent; the same for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ThirdPerson {
    /// The amount a day.
    pub(crate) daily: Money,
    base: Money,
    factor: rust_decimal::Decimal,
    first_month: u32,
    sources: Sources,
}

impl ThirdPerson {
    /// The help on a day, when it is recognised and due.
    pub(crate) fn on(ctx: &Context, day: Day) -> Option<ThirdPerson> {
        if !ctx.case.incapacity.assistance_of_third_person {
            return None;
        }
        let first = ctx.law.count(Param::ThirdPersonFirstMonth, day)?;
        if ctx.clock.month_on(day) < first.value {
            return None;
        }
        let base = ctx.law.money(Param::ThirdPersonBase, day)?;
        let factor = coefficient(ctx.law, day)?;
        let daily = base.value.times(factor.value).round(ctx.law.decimals(Param::RoundSupplement));
        let sources = Sources::of(&base).and(&factor).and(&first);
        Some(ThirdPerson { daily, base: base.value, factor: factor.value, first_month: first.value, sources })
    }

    /// The help over a number of days.
    pub(crate) fn explain(&self, days: u32) -> Step {
        let id = StepId::ThirdPerson;
        let arguments = args!(id; self.daily, self.base, self.factor, days, self.first_month);
        Step::eur(id, arguments, self.daily.days(days), self.sources.clone())
    }
}

/// A catch-up premium and why.
#[derive(Clone, Debug)]
pub(crate) struct CatchUpPremium {
    /// The amount, in cents.
    pub(crate) amount: Money,
    /// Its reason.
    pub(crate) step: Step,
}

/// The catch-up premium paid with the benefits of a month, if that month is May.
///
/// Due when the incapacity had lasted a year (or two) on 31 December of the year before, and the person is invalid on at
/// least one day of May: `invalid` is the last day of the month on which the person is. One amount for the self-employed. The family situation is that of
/// the same 31 December. Base × coefficient, also after the years that the law knows. No withholding tax.
pub(crate) fn catch_up_premium(
    ctx: &Context,
    month: Month,
    invalid: Option<Day>,
    limits: &mut Limits,
) -> Option<CatchUpPremium> {
    let may = ctx.law.count(Param::CatchUpPremiumMonth, month.first_day())?;
    if month.number() != may.value || invalid? < invalidity_start(ctx) {
        return None;
    }
    let year_end = Day::new(month.year().checked_sub(1)?, 12, 31)?;
    let lasted = |years: u32| ctx.clock.start().plus_months(years.saturating_mul(12)) <= year_end.next();
    let years: u32 = if lasted(2) { 2 } else { 1 };
    if !lasted(years) {
        return None;
    }
    let family = ctx.case.person.family_on(year_end);
    let param = match (years, has_dependants(family)) {
        _ if ctx.self_employed() => Param::FlatRateCatchUpPremium,
        (1, true) => Param::CatchUpPremiumOneYearWithDependants,
        (1, false) => Param::CatchUpPremiumOneYearWithoutDependants,
        (_, true) => Param::CatchUpPremiumTwoYearsWithDependants,
        (_, false) => Param::CatchUpPremiumTwoYearsWithoutDependants,
    };
    let Some(base) = ctx.law.money(param, month.first_day()) else {
        let id = LimitId::CatchUpPremiumUnknown;
        limits.add(id, args!(id; month.year()), Effect::MayRaise);
        return None;
    };
    let factor = coefficient(ctx.law, month.first_day())?;
    let amount = base.value.times(factor.value).round(ctx.law.decimals(Param::RoundSupplement));
    let mut sources = Sources::of(&base).and(&factor);
    // After the years that the law knows: the last base amount, with the coefficient in force.
    let known = Law::known_until().year();
    if month.year() > known {
        sources = sources.at_most(Status::Derived);
        let id = LimitId::CatchUpPremiumDerived;
        limits.add(id, args!(id; month.year(), known), Effect::Unknown);
    }
    let year = month.year();
    if ctx.self_employed() {
        let id = StepId::CatchUpPremiumSelfEmployed;
        let arguments = args!(id; base.value, factor.value, year);
        return Some(CatchUpPremium { amount, step: Step::eur(id, arguments, amount, sources) });
    }
    // One source says that the announced withholding tax is always taken off it.
    if let Some(announced) = ctx.law.percent(Param::WithholdingRateAnnounced, month.first_day()) {
        let id = LimitId::CatchUpPremiumTax;
        limits.add(id, args!(id; announced.value), Effect::MayLower);
    }
    let id = StepId::CatchUpPremium;
    let family = family.word();
    let arguments = args!(id; years, family, base.value, factor.value, year);
    Some(CatchUpPremium { amount, step: Step::eur(id, arguments, amount, sources) })
}
