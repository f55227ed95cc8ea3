//! What an employer pays and does when a worker is ill and comes back, one legal concept a file.
//!
//! No rule here reads a benefit that was paid: the solidarity contribution is estimated from the wage by the public rule.

pub(crate) mod contributions;
pub(crate) mod guaranteed_wage;
pub(crate) mod holiday_pay;
pub(crate) mod relapse;
pub(crate) mod resumption_premium;
pub(crate) mod solidarity;
pub(crate) mod structural_reduction;
pub(crate) mod terms;
pub(crate) mod wage_subsidy;

use rust_decimal::Decimal;

use crate::case::EmployerCase;
use crate::law::{Law, Param};
use crate::units::{Day, Money, Month, divide, multiply};

/// What every rule may look at: the law and the case.
#[derive(Clone, Copy)]
pub(crate) struct EmployerContext<'a> {
    /// The law.
    pub(crate) law: &'a Law,
    /// The case.
    pub(crate) case: &'a EmployerCase,
}

impl EmployerContext<'_> {
    /// The decimals of an amount of the cost.
    pub(crate) fn cents(&self) -> u32 {
        self.law.decimals(Param::RoundEmployerCost)
    }

    /// The part of full-time work that the contract is.
    pub(crate) fn contract_part(&self) -> Decimal {
        divide(self.case.job.weekly_hours.decimal(), self.case.job.full_time_hours.decimal())
    }
}

/// Days of a month out of all its days, both from Monday to Saturday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Share {
    /// The days.
    pub(crate) days: u32,
    /// All days of the month.
    pub(crate) all: u32,
}

impl Share {
    /// The part of a month's amount, unrounded.
    pub(crate) fn of(self, amount: Money) -> Money {
        amount.days(self.days).over(self.all.into())
    }

    /// The part as a number.
    pub(crate) fn part(self) -> Decimal {
        divide(self.days.into(), self.all.into())
    }
}

/// The first day of the quarter of a month.
pub(crate) fn quarter_of(month: Month) -> Day {
    let into = month.number().saturating_sub(1) % 3;
    let first = month.number().saturating_sub(into);
    Month::new(month.year(), first).unwrap_or(month).first_day()
}

/// Quarters from that of one day to that of another, the first counted as 1; nothing when the second comes first.
pub(crate) fn quarter_number(since: Day, month: Month) -> Option<u32> {
    let (from, to) = (quarter_of(since.month()).month(), quarter_of(month).month());
    months_between(from, to).map(|months| (months / 3).saturating_add(1))
}

/// Months from one to another; nothing when the second comes first.
pub(crate) fn months_between(from: Month, to: Month) -> Option<u32> {
    let years = to.year().checked_sub(from.year())?;
    let months = i64::from(years).checked_mul(12)?.checked_add(i64::from(to.number()))?;
    u32::try_from(months.checked_sub(i64::from(from.number()))?).ok()
}

/// Hours of a week as hours of a month: fifty-two weeks over twelve months.
pub(crate) fn month_hours(weekly: Decimal) -> Decimal {
    divide(multiply(weekly, Decimal::from(52)), Decimal::from(12))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_are_counted_from_the_first() {
        let (day, month) = (|t: &str| t.parse::<Day>().expect("a day"), |t: &str| t.parse::<Month>().expect("a month"));
        assert_eq!(quarter_of(month("2026-05")).to_string(), "2026-04-01");
        assert_eq!(quarter_number(day("2022-06-30"), month("2022-06")), Some(1));
        assert_eq!(quarter_number(day("2022-06-30"), month("2022-07")), Some(2));
        assert_eq!(quarter_number(day("2022-06-30"), month("2023-07")), Some(6));
        assert_eq!(quarter_number(day("2022-06-30"), month("2022-03")), None);
    }
}
