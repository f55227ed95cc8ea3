//! What a year leaves, spread over its months: the one definition of what stays after tax.
//!
//! The settlement of a year belongs to its months of work or, in a year without a wage, to its months with a benefit. Each of
//! them has an equal share of it: what must be set aside, or what comes back. What a month leaves after tax is its net with
//! that share; other months of the year leave their net. So the months of a year together leave what the year leaves, but
//! for the roundings, the income of self-employed work, and a wage before the illness, which are in no month.

use super::super::outcome::{MonthOutcome, SetAside, YearOutcome};
use super::{Facts, Year};
use crate::units::Money;

/// The months of a year that its settlement belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counted {
    /// Those with a wage.
    Worked,
    /// Those with a benefit: there is no wage in the year.
    Paid,
}

impl Counted {
    /// The months of a year that count.
    fn of<'a>(mut months: impl Iterator<Item = &'a Facts>) -> Counted {
        if months.any(worked) { Counted::Worked } else { Counted::Paid }
    }

    /// Whether a month is one of them.
    fn has(self, facts: &Facts) -> bool {
        match self {
            Counted::Worked => worked(facts),
            Counted::Paid => facts.benefits > Money::ZERO,
        }
    }
}

/// Whether a month has a wage.
fn worked(facts: &Facts) -> bool {
    facts.wage.as_ref().is_some_and(|wage| wage.gross > Money::ZERO)
}

/// A settlement over the months that it belongs to.
pub(super) struct Spread {
    /// The share of each of them: negative, what is set aside; positive, what comes back.
    pub(super) share: Money,
    /// What to set aside.
    pub(super) set_aside: SetAside,
}

impl Year<'_> {
    /// The settlement over the months of the year, and what to set aside for it: as expected, and at worst. Nothing when no
    /// month counts, and when the income of self-employed work is not known: then the settlement is not that of the year.
    pub(super) fn spread(&self, settlement: Money, worst: Money) -> Option<Spread> {
        if !self.own_known {
            return None;
        }
        let counted = Counted::of(self.months.iter().copied());
        let months = self.months.iter().filter(|facts| counted.has(facts)).count();
        let months = u32::try_from(months).ok().filter(|months| *months > 0)?;
        let share = share_down(settlement, months);
        let aside = |share: Money| Money::ZERO.minus(share).max(Money::ZERO);
        let at_most = aside(share_down(worst, months));
        Some(Spread { share, set_aside: SetAside { per_month: aside(share), at_most, months } })
    }
}

/// An amount over a number of months, to the cent, rounded down: never too little is set aside, and never too much is
/// expected back.
fn share_down(amount: Money, months: u32) -> Money {
    let part = amount.over(months.into());
    let rounded = part.round(2);
    if rounded > part { rounded.minus(Money::new(rust_decimal::Decimal::new(1, 2))) } else { rounded }
}

/// Gives each month what it leaves after tax.
pub(in super::super) fn spread(facts: &[Facts], years: &[YearOutcome], months: &mut [MonthOutcome]) {
    for year in years {
        let of_year = || facts.iter().filter(|facts| facts.month.year() == year.year);
        let Some(share) = year.settlement_share else { continue };
        let counted = Counted::of(of_year());
        for month in months.iter_mut().filter(|month| month.month.year() == year.year && month.net_complete) {
            let has = of_year().any(|facts| facts.month == month.month && counted.has(facts));
            month.after_tax = Some(if has { month.net.plus(share) } else { month.net });
        }
    }
}
