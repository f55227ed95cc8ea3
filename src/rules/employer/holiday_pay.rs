//! Holiday pay and the end-of-year premium, month by month.
//!
//! White-collar: a twelfth of 92 % of a month of wage for each month, without contributions (royal decree of 30 March 1967);
//! the wage goes on during the holidays themselves. Blue-collar: the holiday fund pays, and the employer contributes 5.57 %
//! with each quarter and 10.27 % a year later, on 108 % of the wage. Rights that build up during the illness are not counted.

use rust_decimal::Decimal;

use super::contributions::{Rates, base};
use super::{EmployerContext, Share};
use crate::case::Worker;
use crate::explain::{EmployerStep, EmployerStepId, Sources, args};
use crate::law::{Param, Status};
use crate::units::{Money, Month, divide, multiply};

/// Months in a year.
const YEAR: u32 = 12;

/// What is set aside for the holidays that a wage gives; nothing when no source gives it for that month.
pub(crate) fn holiday_pay(
    ctx: &EmployerContext,
    status: Worker,
    month: Month,
    wage: Money,
) -> Option<(Money, EmployerStep)> {
    let day = month.first_day();
    match status {
        Worker::WhiteCollar => {
            let rate = ctx.law.percent(Param::HolidayPayWhiteCollar, day)?;
            let amount = wage.percent(rate.value).over(YEAR.into()).round(ctx.cents());
            let id = EmployerStepId::HolidayWhiteCollar;
            Some((amount, EmployerStep::eur(id, args!(id; wage, rate.value), amount, Sources::of(&rate))))
        }
        Worker::BlueCollar => {
            let quarter = ctx.law.percent(Param::HolidayPayBlueCollarQuarter, day)?;
            let year = ctx.law.percent(Param::HolidayPayBlueCollarYear, day)?;
            let base = base(ctx, status);
            let amount = wage.percent(base).percent(quarter.value.plus(year.value)).round(ctx.cents());
            let id = EmployerStepId::HolidayBlueCollar;
            let arguments = args!(id; wage, base, quarter.value, year.value);
            Some((amount, EmployerStep::eur(id, arguments, amount, Sources::of(&quarter).and(&year))))
        }
    }
}

/// A twelfth of the end-of-year premium as entered, for the part of the contract that was worked, with its contributions.
pub(crate) fn end_of_year(
    ctx: &EmployerContext,
    rates: Option<&Rates>,
    worked: Decimal,
) -> (Money, Option<EmployerStep>) {
    let Some(premium) = ctx.case.job.end_of_year_premium.filter(|premium| *premium > Money::ZERO) else {
        return (Money::ZERO, None);
    };
    let part = multiply(divide(worked, ctx.contract_part()), divide(Decimal::ONE, YEAR.into()));
    let part = premium.times(part).round(ctx.cents());
    let contribution = rates.map_or(Money::ZERO, |rates| rates.on(ctx, part));
    let amount = part.plus(contribution);
    let id = EmployerStepId::EndOfYearMonth;
    let sources = rates.map_or(Sources::rule(Param::ContributionRate1, Status::Assumed), Rates::sources);
    (
        amount,
        Some(EmployerStep::eur(id, args!(id; premium, part, contribution), amount, sources.at_most(Status::Assumed))),
    )
}

/// The wage of part of a month, by days from Monday to Saturday (assumed), rounded to the cent.
pub(crate) fn part_of_month(ctx: &EmployerContext, wage: Money, share: Share) -> (Money, EmployerStep) {
    if share.days == share.all {
        let id = EmployerStepId::JobWage;
        return (
            wage,
            EmployerStep::eur(id, args!(id; wage), wage, Sources::rule(Param::RoundWagePart, Status::Official)),
        );
    }
    let amount = share.of(wage).round(ctx.cents());
    let id = EmployerStepId::JobWagePart;
    let arguments = args!(id; wage, share.days, share.all);
    (amount, EmployerStep::eur(id, arguments, amount, Sources::rule(Param::RoundWagePart, Status::Assumed)))
}
