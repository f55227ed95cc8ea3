//! Money, percentages, hours and days, each a type of its own.
//!
//! Nothing here knows the law. Arithmetic is decimal and checked: an operation that would overflow saturates instead of
//! panicking, which the bounds on the input make impossible in practice.

mod calendar;
mod day;
mod exact;
mod hours;
mod money;
mod month;
mod ordered;
mod percent;
mod text;

pub(crate) use calendar::easter_sunday;
pub use calendar::{IncapacityClock, Period};
pub use day::{Day, NotADay};
pub use hours::Hours;
pub use money::Money;
pub use month::Month;
pub use percent::Percent;

pub(crate) use exact::{add, divide, multiply, power, round, subtract};
pub(crate) use ordered::{insert_in_order, insert_once};
pub(crate) use text::Text;
