use std::fmt;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::{Text, exact};

/// A percentage: `30` is thirty per cent.
///
/// ```
/// use loont::units::Percent;
/// use rust_decimal::Decimal;
/// // 10 of 38 hours, to one hundredth.
/// let fraction = Percent::share(Decimal::from(10), Decimal::from(38)).round(2);
/// assert_eq!(fraction.to_string(), "26.32");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(Decimal);

impl Percent {
    /// Nothing.
    pub const ZERO: Percent = Percent(Decimal::ZERO);
    /// All of it.
    pub const FULL: Percent = Percent(Decimal::ONE_HUNDRED);

    /// A percentage from the number before the sign.
    #[must_use]
    pub const fn new(percent: Decimal) -> Percent {
        Percent(percent)
    }

    /// What share `part` is of `whole`; nothing when `whole` is zero.
    #[must_use]
    pub fn share(part: Decimal, whole: Decimal) -> Percent {
        Percent(exact::divide(exact::multiply(Decimal::ONE_HUNDRED, part), whole))
    }

    /// The number before the sign.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// The percentage as a fraction of one.
    #[must_use]
    pub fn fraction(self) -> Decimal {
        let mut fraction = self.0;
        match fraction.set_scale(fraction.scale().saturating_add(2)) {
            Ok(()) => fraction,
            Err(_) => exact::multiply(self.0, Decimal::new(1, 2)),
        }
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Percent) -> Percent {
        Percent(exact::add(self.0, other.0))
    }

    /// The difference, not below nothing.
    #[must_use]
    pub fn minus_to_zero(self, other: Percent) -> Percent {
        Percent(exact::subtract(self.0, other.0).max(Decimal::ZERO))
    }

    /// Whether it is a whole number of times another one.
    #[must_use]
    pub fn is_multiple_of(self, step: Percent) -> bool {
        self.0.checked_rem(step.0).is_some_and(|rest| rest.is_zero())
    }

    /// Half-up to `decimals`.
    #[must_use]
    pub fn round(self, decimals: u32) -> Percent {
        Percent(exact::round(self.0, decimals))
    }

    /// As few decimals as possible, at most four.
    pub(crate) fn text(self) -> Text {
        Text::decimal(exact::round(self.0, 4), 0)
    }
}

impl fmt::Display for Percent {
    /// As few decimals as possible, at most four.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text().write(serializer)
    }
}
