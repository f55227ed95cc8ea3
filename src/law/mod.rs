//! Typed access to the law: a value on a day, with its article and its status.
//!
//! The values stand in `law/*.toml` and nowhere else; `build.rs` checks them and writes them here as static tables. A
//! value that no source gives is [`Lookup::Unknown`], never a guess.

mod table;
mod view;
#[cfg(debug_assertions)]
mod watch;

use rust_decimal::Decimal;

pub use table::{Act, Article, Choose, Opens, Param, Parameter, ParameterText, Row, Status, Unit};
pub use view::{ActView, LawTable, ParameterView, ValueView};
#[cfg(debug_assertions)]
pub use watch::rows_read;

pub(crate) use table::{ACTS, KNOWN_UNTIL, LAW_HASH};

use crate::units::{Day, Money, Percent, insert_once};

/// The law as known, or with some values replaced to see what they do.
///
/// ```
/// use loont::law::{Law, Param};
/// let law = Law::current();
/// let rate = law.percent(Param::PrimaryRate, "2026-03-02".parse()?).expect("the rate is known");
/// assert_eq!(rate.value.to_string(), "60");
/// # Ok::<(), loont::units::NotADay>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Law {
    replaced: Vec<(Param, Day, Decimal)>,
}

/// A value of the law with where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known<T> {
    /// The value.
    pub value: T,
    /// How sure it is.
    pub status: Status,
    /// The parameter it belongs to, for its article.
    pub param: Param,
    /// The number of the day from which it applies: most who read a value do not ask for it.
    pub(crate) first: i32,
}

/// What the law says on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup<T> {
    /// A value is in force.
    Known(Known<T>),
    /// The rule did not exist yet on that day.
    NotYet,
    /// A value was in force from that day, and no source gives it.
    Unknown(Param, Day),
}

impl<T> Lookup<T> {
    /// The value, when there is one.
    pub fn known(self) -> Option<Known<T>> {
        match self {
            Lookup::Known(known) => Some(known),
            Lookup::NotYet | Lookup::Unknown(..) => None,
        }
    }
}

impl<T> Known<T> {
    /// The day from which it applies.
    #[must_use]
    pub fn from(&self) -> Day {
        Day::from_number(self.first)
    }

    /// The same source with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Known<U> {
        Known { value: change(self.value), status: self.status, param: self.param, first: self.first }
    }
}

impl Law {
    /// The law of this build.
    #[must_use]
    pub fn current() -> Law {
        Law::default()
    }

    /// The same law with one row of one parameter replaced, or added behind the others: what would change if this value were
    /// another one.
    ///
    /// ```
    /// use loont::law::{Law, Param};
    /// let day = "2018-04-01".parse()?;
    /// let law = Law::current().with_value(Param::FreeFraction, day, 25.into());
    /// assert_eq!(law.percent(Param::FreeFraction, day).map(|free| free.value.to_string()), Some("25".to_string()));
    /// # Ok::<(), loont::units::NotADay>(())
    /// ```
    #[must_use]
    pub fn with_value(mut self, param: Param, from: Day, value: Decimal) -> Law {
        self.replaced.push((param, from, value));
        self
    }

    /// The last day on which the values were checked: what comes after it is simulated with the last known values.
    #[must_use]
    pub fn known_until() -> Day {
        Day::from_number(KNOWN_UNTIL)
    }

    /// The value of a parameter on the day that selects its row.
    #[must_use]
    #[inline(never)]
    pub fn lookup(&self, param: Param, day: Day) -> Lookup<Decimal> {
        let number = day.number();
        let Some(row) = param.table().rows.iter().rev().find(|row| row.number() <= number) else {
            return Lookup::NotYet;
        };
        if let Some((_, from, value)) = self.added(param, number) {
            return Lookup::Known(Known { value: *value, status: row.status, param, first: from.number() });
        }
        #[cfg(debug_assertions)]
        watch::note(param, row.from());
        let same = |(other, from, _): &&(Param, Day, Decimal)| *other == param && from.number() == row.number();
        let replaced = self.replaced.iter().find(same).map(|(_, _, value)| *value);
        match replaced.or(row.value()) {
            Some(value) => Lookup::Known(Known { value, status: row.status, param, first: row.number() }),
            None => Lookup::Unknown(param, Day::from_number(row.number())),
        }
    }

    /// The row that was added behind the last one, on a day on which it is in force.
    fn added(&self, param: Param, number: i32) -> Option<&(Param, Day, Decimal)> {
        let behind = |from: &Day| param.table().rows.last().is_some_and(|row| row.number() < from.number());
        let added =
            |(other, from, _): &&(Param, Day, Decimal)| *other == param && from.number() <= number && behind(from);
        self.replaced.iter().filter(added).max_by_key(|(_, from, _)| *from)
    }

    /// A percentage on a day.
    #[must_use]
    #[inline(never)]
    pub fn percent(&self, param: Param, day: Day) -> Option<Known<Percent>> {
        Some(self.lookup(param, day).known()?.map(Percent::new))
    }

    /// An amount on a day.
    #[must_use]
    #[inline(never)]
    pub fn money(&self, param: Param, day: Day) -> Option<Known<Money>> {
        Some(self.lookup(param, day).known()?.map(Money::new))
    }

    /// A decimal on a day, such as a divisor.
    #[must_use]
    #[inline(never)]
    pub fn decimal(&self, param: Param, day: Day) -> Option<Known<Decimal>> {
        self.lookup(param, day).known()
    }

    /// A whole number on a day, such as a month of incapacity.
    #[must_use]
    #[inline(never)]
    pub fn count(&self, param: Param, day: Day) -> Option<Known<u32>> {
        let known = self.lookup(param, day).known()?;
        let value = u32::try_from(known.value.trunc().mantissa()).ok()?;
        Some(known.map(|_| value))
    }

    /// A named rounding: the number of decimals. It does not depend on the day.
    #[must_use]
    #[inline(never)]
    pub fn decimals(&self, param: Param) -> u32 {
        let rows = param.table().rows;
        #[cfg(debug_assertions)]
        rows.iter().for_each(|row| watch::note(param, row.from()));
        let replaced = self.replaced.iter().find(|(other, _, _)| *other == param).map(|(_, _, value)| *value);
        let decimals = replaced.or(rows.last().and_then(Row::value));
        decimals.and_then(|decimals| u32::try_from(decimals.mantissa()).ok()).unwrap_or(2)
    }

    /// The first and the last row of a parameter that has a value.
    #[must_use]
    pub fn span(&self, param: Param) -> Option<(Day, Day)> {
        let mut rows = param.table().rows.iter().filter(|row| row.value().is_some());
        let first = rows.next()?;
        Some((first.from(), rows.next_back().unwrap_or(first).from()))
    }

    /// The last month of incapacity in which a rule of any time begins, or the one after which a rule ends.
    pub(crate) fn months_of_incapacity(&self) -> u32 {
        let tables = Param::ALL.iter().filter(|param| param.table().unit == Unit::MonthOfIncapacity);
        let months =
            tables.flat_map(|param| param.table().rows.iter().filter_map(|row| self.count(*param, row.from())));
        months.map(|known| known.value.saturating_add(1)).max().unwrap_or(1)
    }

    /// The numbers of the days on which a parameter of a kind changes, in order.
    pub(crate) fn days_of_change(&self, choose: Choose) -> Vec<i32> {
        let mut days = Vec::new();
        for param in Param::ALL.iter().filter(|param| param.table().choose == choose) {
            for row in param.table().rows {
                insert_once(&mut days, row.number());
            }
        }
        days
    }

    /// The days inside a period on which a parameter paid by the day changes.
    pub(crate) fn changes(&self, from: Day, to: Day) -> Vec<Day> {
        let (from, to) = (from.number(), to.number());
        let mut days: Vec<i32> = Vec::new();
        for param in Param::ALL.iter().filter(|param| param.table().choose == Choose::DayPaid) {
            for row in param.table().rows.iter().filter(|row| from < row.number() && row.number() <= to) {
                insert_once(&mut days, row.number());
            }
        }
        for (param, added, _) in &self.replaced {
            if param.table().choose == Choose::DayPaid && from < added.number() && added.number() <= to {
                insert_once(&mut days, added.number());
            }
        }
        days.into_iter().map(Day::from_number).collect()
    }
}
