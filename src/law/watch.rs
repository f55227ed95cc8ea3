//! Which rows of the law a computation reads: the test that changes each value alone begins with the examples that read it.
//!
//! It exists only where debug assertions are on, so in no package.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::Param;
use crate::units::Day;

thread_local! {
    static READ: RefCell<Option<BTreeSet<(Param, Day)>>> = const { RefCell::new(None) };
}

/// Runs, and tells which rows were read meanwhile, each by its parameter and the day from which it applies.
///
/// ```
/// use loont::law::{Law, Param, rows_read};
/// let (_, read) = rows_read(|| Law::current().percent(Param::PrimaryRate, "2026-03-02".parse().ok()?));
/// assert_eq!(read.into_iter().map(|(param, _)| param).collect::<Vec<_>>(), [Param::PrimaryRate]);
/// ```
pub fn rows_read<T>(run: impl FnOnce() -> T) -> (T, BTreeSet<(Param, Day)>) {
    READ.set(Some(BTreeSet::new()));
    let result = run();
    (result, READ.take().unwrap_or_default())
}

pub(super) fn note(param: Param, from: Day) {
    READ.with_borrow_mut(|read| {
        if let Some(read) = read {
            read.insert((param, from));
        }
    });
}
