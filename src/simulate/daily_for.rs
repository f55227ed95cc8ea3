//! The amount a day behind a bank statement.

use rust_decimal::Decimal;
use serde::Serialize;

use super::scenario::paid_for;
use super::shared::Shared;
use super::timeline::Timeline;
use crate::case::{Basis, Case, Horizon, PaidMonth, Scheme};
use crate::law::Law;
use crate::rules::Context;
use crate::units::{Day, Money};

/// The full daily benefit with which the fund pays an amount for a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct DailyBasis {
    /// Gross a day; of the lump sum of the self-employed, that of the day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// The day on which it applied: the first of the month, or of the incapacity.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub on: Day,
    /// The paid days of the month.
    pub days: u32,
    /// Whether exactly the amount comes out; else at most a cent a paid day is left.
    pub exact: bool,
}

/// The highest daily amount that is looked for, in cents: more than any amount of a case gives.
const MOST: i64 = 10_000_000;

/// The full daily benefit with which the fund pays this amount for a month without work; nothing when no amount a day does. The
/// basis of the case is not looked at, except that the self-employed have a lump sum: then the question is whether it fits.
///
/// ```
/// use loont::{Case, PaidMonth, daily_for};
/// // In invalidity nothing is withheld from 53.85 a day: 27 days in December 2026 are 1,453.95 euro.
/// let case = Case::from_json(r#"{
///   "schema": 1, "person": { "scheme": "employee", "family": "single" },
///   "incapacity": { "start": "2024-01-08", "basis": { "kind": "monthly_wage", "gross": "1.00" } },
///   "horizon": { "from": "2026-12", "months": 1 }, "scenarios": []
/// }"#)?;
/// let paid = PaidMonth::from_json(r#"{ "month": "2026-12", "net": "1453.95" }"#)?;
/// let found = daily_for(&case, &paid).expect("an amount a day");
/// assert_eq!((found.gross.to_string().as_str(), found.days, found.exact), ("53.85", 27, true));
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[must_use]
pub fn daily_for(case: &Case, paid: &PaidMonth) -> Option<DailyBasis> {
    daily_for_under(&Law::current(), case, paid)
}

/// As [`daily_for`], under another law.
#[must_use]
#[inline(never)]
pub fn daily_for_under(law: &Law, case: &Case, paid: &PaidMonth) -> Option<DailyBasis> {
    let on = case.incapacity.start.max(paid.month.first_day());
    let mut case = case.clone();
    case.horizon = Horizon { from: paid.month, months: 1 };
    case.scenarios = Vec::new();
    if case.person.scheme == Scheme::SelfEmployed {
        case.incapacity.basis = Basis::FlatRate;
        let (gross, amount, days) = pays(law, &case, paid)?;
        let off = apart(amount, paid.net);
        return near(off, days).then_some(DailyBasis { gross, on, days, exact: off == Money::ZERO });
    }
    let mut of = |cents: i64| {
        case.incapacity.basis = Basis::DailyBenefit { gross: of_cents(cents), on };
        pays(law, &case, paid)
    };
    // A higher amount a day never pays less: half of what is left each time.
    let (mut low, mut high) = (1_i64, MOST);
    while low < high {
        let middle = low.midpoint(high);
        if of(middle)?.1 >= paid.net {
            high = middle;
        } else {
            low = middle.saturating_add(1);
        }
    }
    // The amount a day that is reached, or the one just below it.
    let mut best: Option<(Money, DailyBasis)> = None;
    for cents in [low, low.saturating_sub(1).max(1)] {
        let (_, amount, days) = of(cents)?;
        let off = apart(amount, paid.net);
        if near(off, days) && best.is_none_or(|(least, _)| off < least) {
            best = Some((off, DailyBasis { gross: of_cents(cents), on, days, exact: off == Money::ZERO }));
        }
    }
    best.map(|(_, found)| found)
}

fn of_cents(cents: i64) -> Money {
    Money::new(Decimal::new(cents, 2))
}

fn apart(one: Money, other: Money) -> Money {
    one.minus_to_zero(other).max(other.minus_to_zero(one))
}

/// Whether at most a cent for each paid day lies between two amounts.
fn near(off: Money, days: u32) -> bool {
    days > 0 && off <= of_cents(1).days(days)
}

/// The full daily amount at the end of a month, what the fund transfers for it, and its paid days.
fn pays(law: &Law, case: &Case, paid: &PaidMonth) -> Option<(Money, Money, u32)> {
    let ctx = Context::new(law, case);
    let timeline = Timeline::of(&ctx, &mut Shared::amounts());
    let days = [paid.month.days()];
    let months = paid_for(&ctx, &timeline, &mut Shared::amounts(), &[], paid.month, &days);
    let month = months.into_iter().next()?;
    let daily = month.benefit.segments.last().map_or(Money::ZERO, |segment| segment.daily_full);
    Some((daily, month.fund_pays, month.benefit.days))
}
