//! Reads the fields of a JSON object one by one and keeps every problem with its path.

use rust_decimal::Decimal;

use super::problems::{MOST_PROBLEMS, Part, Path, Problems};
use crate::explain::{Arg, ErrorId, args};
use crate::json::Tree;
use crate::units::{Day, Hours, Money, Month, NotADay, Percent, insert_in_order};

/// The longest name of an unknown field that is repeated in a path.
const LONGEST_NAME: usize = 80;
/// Most entries in a list by month or by year.
const MOST_ENTRIES: u32 = 120;

/// Years that can be written in a case.
pub(super) const FIRST_YEAR: i32 = 1930;
/// The last year that can be written in a case.
pub(super) const LAST_YEAR: i32 = 2060;

/// A JSON object at a path.
pub(super) struct Fields<'a> {
    map: &'a [(String, Tree)],
    path: Path<'a>,
    problems: &'a Problems,
}

/// A JSON value at a path.
pub(super) struct Field<'a> {
    value: &'a Tree,
    path: Path<'a>,
    problems: &'a Problems,
}

impl<'a> Fields<'a> {
    /// Adds a problem with a field.
    pub(super) fn problem(&self, name: &str, id: ErrorId, args: &[Arg]) {
        self.problems.add(&self.path.of(Part::Name(name)), id, args);
    }

    /// Refuses every field but these.
    pub(super) fn refuse_others(&self, names: &[&str]) {
        let mut others: Vec<&str> = Vec::new();
        for (name, _) in self.map.iter().filter(|(name, _)| !names.contains(&name.as_str())) {
            insert_in_order(&mut others, name, |name| *name);
            others.truncate(MOST_PROBLEMS);
        }
        for name in others {
            let short: String = name.chars().take(LONGEST_NAME).collect();
            self.problem(&short, ErrorId::UnknownField, args!(ErrorId::UnknownField));
        }
    }

    /// A field that may be absent.
    #[inline(never)]
    pub(super) fn optional<'s>(&'s self, name: &'s str) -> Option<Field<'s>> {
        let path = self.path.of(Part::Name(name));
        let (_, value) = self.map.iter().find(|(known, _)| known == name)?;
        Some(Field { value, path, problems: self.problems })
    }

    /// A field that must be there.
    #[inline(never)]
    pub(super) fn required<'s>(&'s self, name: &'s str) -> Option<Field<'s>> {
        let field = self.optional(name);
        if field.is_none() {
            self.problem(name, ErrorId::Missing, args!(ErrorId::Missing));
        }
        field
    }
}

impl Fields<'_> {
    /// A field that must be there, read. A function pointer, so that there is one of these for each type, not for each field.
    #[inline(never)]
    pub(super) fn required_as<T>(&self, name: &str, read: fn(&Field) -> Option<T>) -> Option<T> {
        read(&self.required(name)?)
    }

    /// A field that may be absent, read: absent is fine, there and refused is not.
    #[inline(never)]
    pub(super) fn optional_as<T>(&self, name: &str, read: fn(&Field) -> Option<T>) -> Option<Option<T>> {
        match self.optional(name) {
            None => Some(None),
            Some(field) => read(&field).map(Some),
        }
    }
}

impl<'a> Field<'a> {
    /// The whole input.
    pub(super) fn root(value: &'a Tree, problems: &'a Problems) -> Field<'a> {
        Field { value, path: Path::ROOT, problems }
    }

    /// Adds a problem with this field.
    #[inline(never)]
    pub(super) fn problem(&self, id: ErrorId, args: &[Arg]) {
        self.problems.add(&self.path, id, args);
    }

    /// Adds a problem with a field of this object.
    pub(super) fn problem_at(&self, name: &str, id: ErrorId, args: &[Arg]) {
        self.problems.add(&self.path.of(Part::Name(name)), id, args);
    }

    fn wrong_type<T>(&self, expected: &'static str) -> Option<T> {
        self.problem(ErrorId::WrongType, args!(ErrorId::WrongType; expected));
        None
    }

    /// An object.
    #[inline(never)]
    pub(super) fn object(&self) -> Option<Fields<'a>> {
        match self.value {
            Tree::Object(map) => Some(Fields { map, path: self.path, problems: self.problems }),
            _ => self.wrong_type("object"),
        }
    }

    /// A list of at most `most` entries; more are refused as a whole.
    #[inline(never)]
    pub(super) fn list(&self, most: u32) -> Option<Vec<Field<'_>>> {
        let Tree::List(entries) = self.value else {
            return self.wrong_type("list");
        };
        if u32::try_from(entries.len()).map_or(true, |length| length > most) {
            self.problem(ErrorId::TooMany, args!(ErrorId::TooMany; most));
            return None;
        }
        let at = |(place, value)| Field { value, path: self.path.of(Part::Place(place)), problems: self.problems };
        Some(entries.iter().enumerate().map(at).collect())
    }

    /// A text of at most `most` characters.
    #[inline(never)]
    pub(super) fn text(&self, most: u32) -> Option<String> {
        let Tree::Text(text) = self.value else {
            return self.wrong_type("text");
        };
        if text.chars().fold(0_u32, |count, _| count.saturating_add(1)) > most {
            self.problem(ErrorId::TextTooLong, args!(ErrorId::TextTooLong; most));
            return None;
        }
        Some(text.clone())
    }

    /// Yes or no.
    #[inline(never)]
    pub(super) fn boolean(&self) -> Option<bool> {
        match self.value {
            Tree::Bool(yes) => Some(*yes),
            _ => self.wrong_type("boolean"),
        }
    }

    /// A whole number in a range.
    #[inline(never)]
    pub(super) fn count(&self, least: u32, most: u32) -> Option<u32> {
        let Tree::Number(number) = self.value else {
            return self.wrong_type("number");
        };
        let count = number.and_then(|n| u32::try_from(n).ok()).filter(|n| (least..=most).contains(n));
        if count.is_none() {
            self.problem(ErrorId::CountOutOfRange, args!(ErrorId::CountOutOfRange; least, most));
        }
        count
    }

    /// Whether the field is this word.
    #[inline(never)]
    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self.value, Tree::Text(text) if text == word)
    }

    /// A year that can be written in a case.
    #[inline(never)]
    pub(super) fn year(&self) -> Option<u32> {
        self.count(u32::try_from(FIRST_YEAR).unwrap_or(0), u32::try_from(LAST_YEAR).unwrap_or(u32::MAX))
    }

    /// One of a closed set of words.
    pub(super) fn word<T>(&self, from_word: fn(&str) -> Option<T>, words: &'static [&'static str]) -> Option<T> {
        let Tree::Text(text) = self.value else {
            return self.wrong_type("text");
        };
        let value = from_word(text);
        if value.is_none() {
            self.problem(ErrorId::UnknownWord, args!(ErrorId::UnknownWord; words));
        }
        value
    }

    /// A plain, non-negative decimal as text.
    #[inline(never)]
    fn decimal(&self, most_decimals: u32, most: Decimal) -> Option<Decimal> {
        let text = match self.value {
            Tree::Text(text) => text,
            Tree::Number(_) => {
                self.problem(ErrorId::NumberForDecimal, args!(ErrorId::NumberForDecimal));
                return None;
            }
            _ => return self.wrong_type("text"),
        };
        let plain = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let incomplete = whole.is_empty() || plain.ends_with('.');
        let refused = if incomplete || !digits(whole) || !digits(decimals) {
            Some((ErrorId::NotADecimal, args!(ErrorId::NotADecimal)))
        } else if text.starts_with('-') {
            Some((ErrorId::Negative, args!(ErrorId::Negative)))
        } else if decimals.len() > usize::try_from(most_decimals).unwrap_or(2) {
            Some((ErrorId::TooManyDecimals, args!(ErrorId::TooManyDecimals; most_decimals)))
        } else {
            None
        };
        if let Some((id, args)) = refused {
            self.problem(id, args);
            return None;
        }
        // The digits are checked; reading them here keeps the general parser, with its exponents, out of the WebAssembly.
        let add = |number: i64, digit: u8| number.checked_mul(10)?.checked_add(i64::from(digit.saturating_sub(b'0')));
        let number = whole.bytes().chain(decimals.bytes()).try_fold(0_i64, add);
        let scale = u32::try_from(decimals.len()).unwrap_or(0);
        let value = number.map(|number| Decimal::new(number, scale)).filter(|value| *value <= most);
        if value.is_none() {
            self.problem(ErrorId::TooLarge, args!(ErrorId::TooLarge; Money::new(most)));
        }
        value
    }

    /// An amount in euro with at most two decimals, up to a million.
    #[inline(never)]
    pub(super) fn money(&self) -> Option<Money> {
        self.decimal(2, Decimal::from(1_000_000)).map(Money::new)
    }

    /// An amount that is more than nothing.
    #[inline(never)]
    pub(super) fn positive_money(&self) -> Option<Money> {
        let money = self.money()?;
        if money == Money::ZERO {
            self.problem(ErrorId::NotPositive, args!(ErrorId::NotPositive));
            return None;
        }
        Some(money)
    }

    /// Hours with at most four decimals, from 0 to `most`; zero only where `zero` allows it.
    #[inline(never)]
    pub(super) fn hours(&self, most: u32, zero: bool) -> Option<Hours> {
        let value = self.decimal(4, Decimal::from(1_000_000))?;
        if value > Decimal::from(most) || (value.is_zero() && !zero) {
            self.problem(ErrorId::HoursOutOfRange, args!(ErrorId::HoursOutOfRange; most));
            return None;
        }
        Some(Hours::new(value))
    }

    /// A percentage from 0 to 100 with at most four decimals.
    #[inline(never)]
    pub(super) fn percent(&self) -> Option<Percent> {
        let value = self.decimal(4, Decimal::from(1_000_000))?;
        if value > Decimal::ONE_HUNDRED {
            self.problem(ErrorId::PercentOutOfRange, args!(ErrorId::PercentOutOfRange));
            return None;
        }
        Some(Percent::new(value))
    }

    /// A day from 1930 to 2060.
    #[inline(never)]
    pub(super) fn day(&self) -> Option<Day> {
        let Tree::Text(text) = self.value else {
            return self.wrong_type("text");
        };
        match text.parse::<Day>() {
            Ok(day) => self.in_range(day, day.year()),
            Err(NotADay::Form) => {
                self.problem(ErrorId::NotADate, args!(ErrorId::NotADate));
                None
            }
            Err(NotADay::NoSuchDay) => {
                self.problem(ErrorId::NoSuchDate, args!(ErrorId::NoSuchDate));
                None
            }
        }
    }

    /// A month from 1930 to 2060.
    #[inline(never)]
    pub(super) fn month(&self) -> Option<Month> {
        let Tree::Text(text) = self.value else {
            return self.wrong_type("text");
        };
        let month = text.parse::<Month>().ok();
        if month.is_none() {
            self.problem(ErrorId::NotAMonth, args!(ErrorId::NotAMonth));
        }
        month.and_then(|month| self.in_range(month, month.year()))
    }

    fn in_range<T>(&self, value: T, year: i32) -> Option<T> {
        if (FIRST_YEAR..=LAST_YEAR).contains(&year) {
            return Some(value);
        }
        let (first, last) = (Day::new(FIRST_YEAR, 1, 1)?, Day::new(LAST_YEAR, 12, 31)?);
        self.problem(ErrorId::DateOutOfRange, args!(ErrorId::DateOutOfRange; first, last));
        None
    }
}

/// An optional field: absent is fine, present and refused is not.
pub(super) fn flatten<T>(field: Option<Option<T>>) -> Option<Option<T>> {
    match field {
        None => Some(None),
        Some(value) => value.map(Some),
    }
}

/// The last day of something that starts on `from`: not before it.
pub(super) fn last_day(field: &Field, from: Option<Day>) -> Option<Day> {
    let to = field.day()?;
    if from.is_some_and(|from| to < from) {
        field.problem(ErrorId::EndBeforeStart, args!(ErrorId::EndBeforeStart));
    }
    Some(to)
}

/// Reads a list whose entries each have a key of their own; a key that comes twice is refused.
pub(super) fn keyed<T, K: PartialEq + Ord>(
    field: &Field,
    key_name: &str,
    read: impl Fn(&Fields) -> Option<T>,
    key: impl Fn(&T) -> K,
) -> Option<Vec<T>> {
    let mut list: Vec<T> = Vec::new();
    let mut complete = true;
    for entry in field.list(MOST_ENTRIES)? {
        let item = entry.object().and_then(|fields| {
            let item = read(&fields)?;
            if list.iter().any(|known| key(known) == key(&item)) {
                fields.problem(key_name, ErrorId::Duplicate, args!(ErrorId::Duplicate));
            }
            Some(item)
        });
        complete &= item.is_some();
        if let Some(item) = item {
            insert_in_order(&mut list, item, &key);
        }
    }
    complete.then_some(list)
}
