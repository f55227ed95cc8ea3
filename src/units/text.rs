use std::ops::Deref;

use rust_decimal::Decimal;
use serde::Serializer;

/// What a number or a day looks like: a few characters on the stack, put down from the last to the first.
///
/// Amounts and dates are most of what the engine writes; the formatting of the standard library costs several times as
/// much for them, in time and in the size of the WebAssembly.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text {
    characters: [u8; Text::LONGEST],
    /// How many characters at the front are not used.
    free: usize,
}

impl Text {
    /// The longest decimal: a sign, 29 digits and a point.
    const LONGEST: usize = 32;

    const EMPTY: Text = Text { characters: [b'0'; Text::LONGEST], free: Text::LONGEST };

    /// A decimal without the zeros at its end, but with at least so many decimals.
    pub(crate) fn decimal(value: Decimal, least: u32) -> Text {
        let mut text = Text::EMPTY;
        let scale = value.scale();
        let mut number = value.mantissa().unsigned_abs();
        let negative = value.is_sign_negative() && number > 0;
        for _ in scale..least {
            text.put(b'0');
        }
        for place in (1..=scale).rev() {
            let digit = last_digit(&mut number);
            if digit != b'0' || place <= least || !text.is_empty() {
                text.put(digit);
            }
        }
        if !text.is_empty() {
            text.put(b'.');
        }
        text.put(last_digit(&mut number));
        while number > 0 {
            text.put(last_digit(&mut number));
        }
        if negative {
            text.put(b'-');
        }
        text
    }

    /// Whole numbers of at least so many digits, with hyphens between them: the parts of a date.
    pub(crate) fn hyphenated<const N: usize>(parts: [(u32, u32); N]) -> Text {
        let mut text = Text::EMPTY;
        for (number, digits) in parts.into_iter().rev() {
            if !text.is_empty() {
                text.put(b'-');
            }
            let mut number = u128::from(number);
            for _ in 0..digits {
                text.put(last_digit(&mut number));
            }
            while number > 0 {
                text.put(last_digit(&mut number));
            }
        }
        text
    }

    /// The characters, each a byte.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.characters.get(self.free..).unwrap_or(&[])
    }

    /// Writes it as text. The writer of the engine takes it as the bytes that it is; whether they are text is not asked
    /// thousands of times.
    pub(crate) fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => serializer.serialize_str(self),
            false => serializer.serialize_bytes(self.bytes()),
        }
    }

    /// One more character at the front; there is room for every decimal.
    fn put(&mut self, character: u8) {
        if let Some(free) = self.free.checked_sub(1)
            && let Some(place) = self.characters.get_mut(free)
        {
            *place = character;
            self.free = free;
        }
    }
}

/// Takes the last digit off a number.
fn last_digit(number: &mut u128) -> u8 {
    // Whatever a case can hold fits in 32 bits, and a division of 32 bits is many times faster.
    let (rest, digit) = match u32::try_from(*number) {
        Ok(small) => (u128::from(small / 10), u128::from(small % 10)),
        Err(_) => (*number / 10, *number % 10),
    };
    *number = rest;
    u8::try_from(digit).map_or(b'0', |digit| b'0'.saturating_add(digit))
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        std::str::from_utf8(self.bytes()).unwrap_or("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_written_as_the_decimal_writes_itself() {
        for mantissa in [0, 1, 9, 10, 99, 100, 101, 12345, 99_999_999, 4_294_967_296, -1, -5, -100, -12345, i64::MAX] {
            for scale in 0..=9 {
                let decimal = Decimal::new(mantissa, scale);
                let normal = decimal.normalize().to_string();
                assert_eq!(*Text::decimal(decimal, 0), *normal, "{mantissa} {scale}");
                let as_is = if mantissa == 0 { Decimal::new(0, scale) } else { decimal };
                assert_eq!(*Text::decimal(decimal, scale), *as_is.to_string(), "{mantissa} {scale}");
            }
        }
        for decimal in [Decimal::MAX, Decimal::MIN, Decimal::from_parts(u32::MAX, u32::MAX, u32::MAX, true, 28)] {
            assert_eq!(*Text::decimal(decimal, 0), *decimal.normalize().to_string());
        }
        assert_eq!(*Text::decimal(Decimal::new(15, 1), 2), *"1.50");
        assert_eq!(*Text::decimal(Decimal::new(7, 0), 2), *"7.00");
    }

    #[test]
    fn parts_of_a_date_have_their_zeros() {
        assert_eq!(*Text::hyphenated([(2026, 4), (3, 2), (2, 2)]), *"2026-03-02");
        assert_eq!(*Text::hyphenated([(12026, 4), (0, 2)]), *"12026-00");
        assert_eq!(*Text::hyphenated([(0, 1)]), *"0");
    }
}
