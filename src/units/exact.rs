//! Decimal arithmetic that never panics.

use rust_decimal::{Decimal, RoundingStrategy};

/// Product; saturates at the largest decimal.
#[inline(never)]
pub(crate) fn multiply(a: Decimal, b: Decimal) -> Decimal {
    a.checked_mul(b).unwrap_or(Decimal::MAX)
}

/// Quotient to 28 digits; zero when the divisor is zero.
#[inline(never)]
pub(crate) fn divide(a: Decimal, b: Decimal) -> Decimal {
    a.checked_div(b).unwrap_or(Decimal::ZERO)
}

/// Sum; saturates at the largest decimal.
#[inline(never)]
pub(crate) fn add(a: Decimal, b: Decimal) -> Decimal {
    a.checked_add(b).unwrap_or(Decimal::MAX)
}

/// Difference; saturates at the smallest decimal.
#[inline(never)]
pub(crate) fn subtract(a: Decimal, b: Decimal) -> Decimal {
    a.checked_sub(b).unwrap_or(Decimal::MIN)
}

/// `base` to a whole power, by squaring.
#[inline(never)]
pub(crate) fn power(base: Decimal, mut exponent: u32) -> Decimal {
    let (mut result, mut square) = (Decimal::ONE, base);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = multiply(result, square);
        }
        square = multiply(square, square);
        exponent >>= 1;
    }
    result
}

/// Half-up to a number of decimals: the only rounding the published tables show.
#[inline(never)]
pub(crate) fn round(value: Decimal, decimals: u32) -> Decimal {
    match value.scale().checked_sub(decimals) {
        None | Some(0) => value,
        Some(dropped) => short(value, decimals, dropped)
            .unwrap_or_else(|| value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)),
    }
}

/// The same for a number whose digits fit in 64 bits, as those of nearly all amounts do: several times as fast.
fn short(value: Decimal, decimals: u32, dropped: u32) -> Option<Decimal> {
    let digits = i64::try_from(value.mantissa()).ok()?;
    let unit = 10_i64.checked_pow(dropped)?;
    let half = unit.checked_div(2)?;
    let away = digits.checked_add(if digits < 0 { half.checked_neg()? } else { half })?;
    Some(Decimal::new(away.checked_div(unit)?, decimals))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_coefficient_of_a_known_step_comes_out() {
        // 1.02^25 rounded to four decimals is the coefficient of December 2022.
        assert_eq!(round(power(Decimal::new(102, 2), 25), 4), Decimal::new(16406, 4));
    }

    #[test]
    fn half_a_cent_goes_up() {
        assert_eq!(round(Decimal::new(59685, 3), 2), Decimal::new(5969, 2));
    }

    #[test]
    fn nothing_panics_at_the_edge() {
        assert_eq!(multiply(Decimal::MAX, Decimal::MAX), Decimal::MAX);
        assert_eq!(add(Decimal::MAX, Decimal::MAX), Decimal::MAX);
        assert_eq!(subtract(Decimal::MIN, Decimal::MAX), Decimal::MIN);
        assert_eq!(divide(Decimal::ONE, Decimal::ZERO), Decimal::ZERO);
    }
}
