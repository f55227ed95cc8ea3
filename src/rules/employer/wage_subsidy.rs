//! Aid of the regions with the wage cost.
//!
//! Flanders (VOP, individueel maatwerk): a percentage of wage and contributions less reductions, at most twice the guaranteed
//! minimum income of a month of full-time work. Wallonia (AViQ) and Brussels (Phare): a percentage of the same cost, the wage up
//! to 150 % of that income, the contributions reduced in proportion. By whole months (assumed; the services count quarters).

use rust_decimal::Decimal;

use super::{EmployerContext, months_between, quarter_number};
use crate::case::Subsidy;
use crate::case::employer::{Guidance, MaatwerkPackage, SubsidyKind};
use crate::explain::{Arg, EmployerStep, EmployerStepId, Sources, args};
use crate::law::{Known, Param, Status};
use crate::units::{Day, Money, Month, Percent};

/// The percentages of an aid in a month: lowest and highest, with where they come from.
pub(crate) struct Rate {
    /// The lowest.
    pub(crate) low: Percent,
    /// The highest.
    pub(crate) high: Percent,
    sources: Sources,
}

/// The wage cost of a month that an aid looks at.
pub(crate) struct Cost {
    /// Gross wage.
    pub(crate) wage: Money,
    /// Wage and contributions, less the reduction.
    pub(crate) whole: Money,
    /// The part of full-time work.
    pub(crate) part: Decimal,
}

/// A percentage of the part that follows from the number of the quarter: `(first, middle, last)`, each with its last quarter.
fn banded(ctx: &EmployerContext, since: Day, month: Month, bands: &[(Param, Param)]) -> Option<Known<Percent>> {
    let number = quarter_number(since, month)?;
    let band = bands.iter().find(|(last, _)| ctx.law.count(*last, since).is_some_and(|last| number <= last.value))?;
    ctx.law.percent(band.1, since)
}

/// The percentage of an aid in a month; nothing before it begins and after it has ended.
pub(crate) fn rate(ctx: &EmployerContext, subsidy: &Subsidy, month: Month) -> Option<Rate> {
    let one = |known: Known<Percent>, entered: Option<Percent>| {
        let percent = entered.unwrap_or(known.value);
        Rate { low: percent, high: percent, sources: Sources::of(&known) }
    };
    let percent = |param, day| ctx.law.percent(param, day);
    let months = |since: Day| months_between(since.month(), month);
    match *subsidy {
        Subsidy::Vop { since, percent } => {
            let bands = [
                (Param::VopLastQuarter1, Param::VopPercent1),
                (Param::VopLastQuarter2, Param::VopPercent2),
                (Param::VopLastQuarter3, Param::VopPercent3),
            ];
            banded(ctx, since, month, &bands).map(|known| one(known, percent))
        }
        Subsidy::IndividualMaatwerk { since, package, percent, .. } => {
            let known = banded(ctx, since, month, maatwerk(package))?;
            let mut rate = one(known, percent);
            // By another page the second part ends earlier: between the two it is either percentage.
            let other = ctx.law.count(Param::MaatwerkLastQuarter2Other, since)?;
            if let ([_, (last, _), third], None) = (maatwerk(package), percent)
                && let (Some(last), Some(third)) = (ctx.law.count(*last, since), ctx.law.percent(third.1, since))
                && quarter_number(since, month)?.checked_sub(other.value).is_some_and(|after| after > 0)
                && quarter_number(since, month)? <= last.value
            {
                rate.low = third.value;
                rate.sources = Sources::of(&known).and(&third).and(&other).and(&last);
            }
            Some(rate)
        }
        Subsidy::AviqIntegration { since } => {
            let longest = ctx.law.count(Param::AviqIntegrationMonths, since)?;
            let known = percent(Param::AviqIntegrationPercent, since)?;
            (months(since)? < longest.value).then(|| one(known, None))
        }
        Subsidy::AviqCompensation { since, percent: granted } => {
            let longest = ctx.law.count(Param::AviqCompensationYears, since)?.value.saturating_mul(12);
            let known = percent(Param::AviqCompensationMostPercent, since)?;
            (months(since)? < longest).then(|| one(known, Some(granted)))
        }
        Subsidy::Phare { since, percent: granted } => {
            months(since)?;
            let low = percent(Param::PhareMostPercentLow, since)?;
            let high = percent(Param::PhareMostPercentHigh, since)?;
            let sources = Sources::of(&low).and(&high);
            Some(Rate { low: granted.min(low.value), high: granted.min(high.value), sources })
        }
    }
}

/// The parts of a decision on individueel maatwerk.
fn maatwerk(package: MaatwerkPackage) -> &'static [(Param, Param)] {
    const FIRST: Param = Param::MaatwerkLastQuarter1;
    const SECOND: Param = Param::MaatwerkLastQuarter2;
    const THIRD: Param = Param::MaatwerkLastQuarter3;
    match package {
        MaatwerkPackage::TwoYears => {
            &[(FIRST, Param::MaatwerkTwoYears1), (Param::MaatwerkTwoYearsLastQuarter, Param::MaatwerkTwoYears2)]
        }
        MaatwerkPackage::FiveYears => &[
            (FIRST, Param::MaatwerkFiveYears1),
            (SECOND, Param::MaatwerkFiveYears2),
            (THIRD, Param::MaatwerkFiveYears3),
        ],
        MaatwerkPackage::FiveYearsIncreased => &[
            (FIRST, Param::MaatwerkFiveYearsIncreased1),
            (SECOND, Param::MaatwerkFiveYearsIncreased2),
            (THIRD, Param::MaatwerkFiveYearsIncreased3),
        ],
        MaatwerkPackage::FiveYearsMaatwerkCompany => &[
            (FIRST, Param::MaatwerkFiveYearsCompany1),
            (SECOND, Param::MaatwerkFiveYearsCompany2),
            (THIRD, Param::MaatwerkFiveYearsCompany3),
        ],
    }
}

/// The cost that an aid looks at, up to its cap; nothing when the minimum income of the month is not known.
pub(crate) fn base(
    ctx: &EmployerContext,
    kind: SubsidyKind,
    month: Month,
    cost: &Cost,
) -> Option<(Money, EmployerStep)> {
    let day = month.first_day();
    let minimum = ctx.law.money(Param::MinimumIncome, day)?;
    let cents = ctx.cents();
    let (base, cap, sources) = match kind {
        SubsidyKind::Vop | SubsidyKind::IndividualMaatwerk => {
            let factor = ctx.law.decimal(Param::WageCostCapFactor, day)?;
            let cap = minimum.value.times(factor.value).times(cost.part).round(cents);
            (cost.whole.min(cap), cap, Sources::of(&factor).and(&minimum))
        }
        _ => {
            let walloon = kind != SubsidyKind::Phare;
            let param = if walloon { Param::AviqWageCapPercent } else { Param::PhareWageCapPercent };
            let factor = ctx.law.percent(param, day)?;
            let cap = minimum.value.percent(factor.value).times(cost.part).round(cents);
            let counted = cost.wage.min(cap);
            // Contributions in proportion to the wage that counts; the cap of part-time work in proportion is assumed.
            let base = cost.whole.times(counted.decimal()).over(cost.wage.decimal()).round(cents);
            (base, cap, Sources::of(&factor).and(&minimum).at_most(Status::Assumed))
        }
    };
    let id = EmployerStepId::AidBase;
    let part = Percent::share(cost.part, Decimal::ONE).round(2);
    let word = kind.word();
    let arguments = args!(id; word, cost.whole, cap, minimum.value, part);
    Some((base, EmployerStep::eur(id, arguments, base, sources)))
}

/// The aid on a cost, lowest and highest, rounded to the cent (assumed).
pub(crate) fn amount(
    ctx: &EmployerContext,
    kind: SubsidyKind,
    base: Money,
    rate: &Rate,
) -> ((Money, Money), EmployerStep) {
    let of = |percent: Percent| base.percent(percent).round(ctx.cents());
    let (low, high) = (of(rate.low), of(rate.high));
    let word = Arg::Word(kind.word());
    let step = if rate.low == rate.high {
        let id = EmployerStepId::AidMonth;
        EmployerStep::eur(id, &[word, (&base).into(), (&rate.low).into()], high, rate.sources.clone())
    } else {
        let id = EmployerStepId::AidRange;
        let arguments = &[word, (&base).into(), (&rate.low).into(), (&rate.high).into(), (&low).into()];
        EmployerStep::eur(id, arguments, high, rate.sources.clone())
    };
    ((low, high), step)
}

/// The guidance premium of a quarter: a fixed part, lower after the first five quarters, and a part by need.
pub(crate) fn guidance(
    ctx: &EmployerContext,
    since: Day,
    need: Guidance,
    month: Month,
) -> Option<(Money, EmployerStep)> {
    let day = month.first_day();
    let first = ctx.law.count(Param::MaatwerkLastQuarter1, since)?;
    let early = quarter_number(since, month)? <= first.value;
    let flat = if early { Param::MaatwerkGuidanceFlatFirst } else { Param::MaatwerkGuidanceFlatLater };
    let variable = match need {
        Guidance::Low => Param::MaatwerkGuidanceLow,
        Guidance::Medium => Param::MaatwerkGuidanceMedium,
        Guidance::High => Param::MaatwerkGuidanceHigh,
    };
    let (flat, variable) = (ctx.law.money(flat, day)?, ctx.law.money(variable, day)?);
    let amount = flat.value.plus(variable.value);
    let id = EmployerStepId::GuidanceQuarter;
    let sources = Sources::of(&flat).and(&variable).at_most(Status::Assumed);
    Some((amount, EmployerStep::eur(id, args!(id; flat.value, variable.value), amount, sources)))
}
