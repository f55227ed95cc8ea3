use std::fmt;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::{Percent, Text, exact};

/// An amount in euro.
///
/// Between two roundings of the law an amount keeps all its decimals; [`Money::round`] is a step of the law and is
/// always called with the number of decimals that the law gives. What leaves the engine has exactly two decimals.
///
/// ```
/// use loont::units::Money;
/// let daily: Money = "45.00".parse()?;
/// assert_eq!(daily.to_string(), "45.00");
/// # Ok::<(), loont::units::Money>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(Decimal);

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(Decimal::ZERO);

    /// An amount from a decimal, all decimals kept.
    #[must_use]
    pub const fn new(euro: Decimal) -> Money {
        Money(euro)
    }

    /// The amount as a decimal, all decimals kept.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// Half-up to `decimals`.
    #[must_use]
    pub fn round(self, decimals: u32) -> Money {
        Money(exact::round(self.0, decimals))
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Money) -> Money {
        Money(exact::add(self.0, other.0))
    }

    /// The difference; can be negative.
    #[must_use]
    pub fn minus(self, other: Money) -> Money {
        Money(exact::subtract(self.0, other.0))
    }

    /// The difference, not below nothing.
    #[must_use]
    #[inline(never)]
    pub fn minus_to_zero(self, other: Money) -> Money {
        self.minus(other).max(Money::ZERO)
    }

    /// Times a number, unrounded.
    #[must_use]
    pub fn times(self, factor: Decimal) -> Money {
        Money(exact::multiply(self.0, factor))
    }

    /// Times a number of days.
    #[must_use]
    #[inline(never)]
    pub fn days(self, days: u32) -> Money {
        self.times(Decimal::from(days))
    }

    /// Divided by a number, unrounded; nothing when the number is zero.
    #[must_use]
    pub fn over(self, divisor: Decimal) -> Money {
        Money(exact::divide(self.0, divisor))
    }

    /// A percentage of the amount, unrounded.
    #[must_use]
    #[inline(never)]
    pub fn percent(self, percent: Percent) -> Money {
        self.times(percent.fraction())
    }

    /// Exactly two decimals, half-up.
    #[must_use]
    pub(crate) fn text(self) -> Text {
        Text::decimal(exact::round(self.0, 2), 2)
    }

    /// At least two decimals, at most four, for an explanation.
    #[must_use]
    pub(crate) fn exact_text(self) -> Text {
        Text::decimal(exact::round(self.0, 4), 2)
    }
}

impl fmt::Display for Money {
    /// Exactly two decimals, half-up.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl std::str::FromStr for Money {
    type Err = Money;

    /// Reads a plain decimal. The error carries nothing to lose: it is the zero amount.
    fn from_str(text: &str) -> Result<Money, Money> {
        text.parse().map(Money).map_err(|_| Money::ZERO)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text().write(serializer)
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        amounts.fold(Money::ZERO, Money::plus)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cents_are_written_as_the_decimal_writes_them() {
        for mantissa in [0, 1, 9, 10, 99, 100, 101, 12345, 99_999_999, -1, -5, -100, -12345, i64::MAX] {
            for scale in 0..=6 {
                let decimal = Decimal::new(mantissa, scale);
                let rounded = exact::round(decimal, 2);
                let expected = if rounded.is_zero() { "0.00".to_string() } else { format!("{rounded:.2}") };
                assert_eq!(*Money::new(decimal).text(), *expected, "{decimal}");
            }
        }
        assert_eq!(*Money::new(Decimal::MAX).text(), *format!("{:.2}", Decimal::MAX));
    }
}
