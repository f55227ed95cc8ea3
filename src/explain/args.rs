use std::fmt;

use rust_decimal::Decimal;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::units::{Day, Hours, Money, Month, Percent, Text};

/// Named arguments of a sentence, in the order in which the catalogue lists them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args {
    values: Vec<Value>,
    /// Each with a space behind it.
    names: &'static str,
}

/// Names that were put down with a space behind each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names(&'static str);

impl Names {
    pub(crate) const fn new(names: &'static str) -> Names {
        Names(names)
    }
}

impl Iterator for Names {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let end = self.0.bytes().position(|byte| byte == b' ')?;
        let name = self.0.get(..end)?;
        self.0 = self.0.get(end.saturating_add(1)..)?;
        Some(name)
    }
}

impl Args {
    /// No arguments.
    pub const NONE: Args = Args { values: Vec::new(), names: "" };

    /// Pairs the names of the catalogue with values, in order. One function for all of them, as there are hundreds of calls.
    #[must_use]
    #[inline(never)]
    pub(crate) fn new(names: &'static str, values: &[Arg]) -> Args {
        debug_assert_eq!(Names(names).count(), values.len(), "arguments {names:?}");
        Args { values: values.iter().map(|value| value.value()).collect(), names }
    }

    /// The value of an argument.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value> {
        self.pairs().find(|(n, _)| *n == name).map(|(_, value)| value)
    }

    /// Whether other arguments of the same sentence are written alike.
    pub(crate) fn same(&self, other: &Args) -> bool {
        self.values.len() == other.values.len()
            && self.values.iter().zip(&other.values).all(|(value, other)| value.same(*other))
    }

    /// Rounds the amounts.
    pub(crate) fn round_amounts(&mut self, decimals: u32) {
        for value in &mut self.values {
            if let Value::Eur(money) = value {
                *money = money.round(decimals);
            }
        }
    }

    /// The values, in order.
    pub(crate) fn values(&self) -> &[Value] {
        &self.values
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.pairs().map(|(name, _)| name)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    fn pairs(&self) -> impl Iterator<Item = (&'static str, Value)> {
        Names(self.names).zip(self.values.iter().copied())
    }
}

impl Serialize for Args {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.values.len()))?;
        for (name, value) in self.pairs() {
            map.serialize_entry(name, &value)?;
        }
        map.end()
    }
}

/// Something that stands in a sentence. It becomes text only when it leaves the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// An amount, with two to four decimals.
    Eur(Money),
    /// A percentage.
    Pct(Percent),
    /// A number of hours.
    Hours(Hours),
    /// A day.
    Date(Day),
    /// A month.
    Month(Month),
    /// A number without a unit, with as few decimals as possible.
    Number(Decimal),
    /// A code word.
    Word(&'static str),
    /// Code words, with commas between them.
    Words(&'static [&'static str]),
}

impl Value {
    /// Whether another value is written alike. Decimals are held together by their digits, which is faster than by size.
    pub(crate) fn same(self, other: Value) -> bool {
        match (self.decimal(), other.decimal()) {
            (Some(number), Some(other)) => number.serialize() == other.serialize(),
            (None, None) => self == other,
            _ => false,
        }
    }

    fn decimal(self) -> Option<Decimal> {
        match self {
            Value::Eur(money) => Some(money.decimal()),
            Value::Pct(percent) => Some(percent.decimal()),
            Value::Hours(hours) => Some(hours.decimal()),
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The text of anything but words.
    fn text(self) -> Option<Text> {
        match self {
            Value::Eur(money) => Some(money.exact_text()),
            Value::Pct(percent) => Some(percent.text()),
            Value::Hours(hours) => Some(hours.text()),
            Value::Date(day) => Some(day.text()),
            Value::Month(month) => Some(month.text()),
            Value::Number(number) => Some(Text::decimal(number, 0)),
            Value::Word(_) | Value::Words(_) => None,
        }
    }
}

/// Words with commas between them.
fn listed(words: &[&str]) -> String {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str(word);
    }
    text
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Word(word) => f.write_str(word),
            Value::Words(words) => f.write_str(&listed(words)),
            number => f.write_str(number.text().as_deref().unwrap_or("")),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Word(word) => serializer.serialize_str(word),
            Value::Words(words) => serializer.serialize_str(&listed(words)),
            number => match number.text() {
                Some(text) => text.write(serializer),
                None => serializer.serialize_str(""),
            },
        }
    }
}

/// A value on its way into a sentence: where it is, because a decimal is four times as large as its address and there are
/// hundreds of sentences.
#[derive(Clone, Copy)]
pub(crate) enum Arg<'a> {
    /// An amount.
    Eur(&'a Money),
    /// A percentage.
    Pct(&'a Percent),
    /// Hours.
    Hours(&'a Hours),
    /// A number without a unit.
    Number(&'a Decimal),
    /// A day.
    Date(Day),
    /// A month.
    Month(Month),
    /// A whole number that is not negative.
    Count(u32),
    /// A whole number.
    Whole(i32),
    /// A code word.
    Word(&'static str),
    /// Code words.
    Words(&'static [&'static str]),
}

impl Arg<'_> {
    fn value(self) -> Value {
        match self {
            Arg::Eur(money) => Value::Eur(*money),
            Arg::Pct(percent) => Value::Pct(*percent),
            Arg::Hours(hours) => Value::Hours(*hours),
            Arg::Number(number) => Value::Number(*number),
            Arg::Date(day) => Value::Date(day),
            Arg::Month(month) => Value::Month(month),
            Arg::Count(count) => Value::Number(count.into()),
            Arg::Whole(number) => Value::Number(number.into()),
            Arg::Word(word) => Value::Word(word),
            Arg::Words(words) => Value::Words(words),
        }
    }
}

macro_rules! args_from {
    ($($type:ty, $value:ident => $arg:expr;)+) => {
        $(impl<'a> From<&'a $type> for Arg<'a> {
            #[inline(always)]
            fn from($value: &'a $type) -> Arg<'a> {
                $arg
            }
        })+
    };
}
args_from! {
    Money, money => Arg::Eur(money);
    Percent, percent => Arg::Pct(percent);
    Hours, hours => Arg::Hours(hours);
    Decimal, number => Arg::Number(number);
    Day, day => Arg::Date(*day);
    Month, month => Arg::Month(*month);
    u32, count => Arg::Count(*count);
    i32, number => Arg::Whole(*number);
    &'static str, word => Arg::Word(word);
    &'static [&'static str], words => Arg::Words(words);
}

/// The values that stand in the sentence of an identifier, in the order of the catalogue: `args!(id; wage, rate)`.
macro_rules! args {
    ($id:expr) => { &[] as &[$crate::explain::Arg] };
    ($id:expr; $($value:expr),+ $(,)?) => { &[$($crate::explain::Arg::from(&$value)),+] as &[$crate::explain::Arg] };
}
pub(crate) use args;
