use std::fmt;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::Text;

/// A number of hours, in decimals: `7.6` is seven hours and 36 minutes.
///
/// ```
/// use loont::units::Hours;
/// use rust_decimal::Decimal;
/// assert_eq!(Hours::new(Decimal::new(760, 2)).to_string(), "7.6");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours(Decimal);

impl Hours {
    /// A number of hours.
    #[must_use]
    pub const fn new(hours: Decimal) -> Hours {
        Hours(hours)
    }

    /// The hours as a decimal.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Hours) -> Hours {
        Hours(super::exact::add(self.0, other.0))
    }

    /// As few decimals as possible.
    pub(crate) fn text(self) -> Text {
        Text::decimal(self.0, 0)
    }
}

impl fmt::Display for Hours {
    /// As few decimals as possible.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text().write(serializer)
    }
}
