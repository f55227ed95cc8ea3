//! The first weeks, paid by the employer (law of 3 July 1978, arts. 52 and 70).

use super::super::Context;
use crate::case::{Scheme, Worker};
use crate::explain::{Sources, Step, StepId, args};
use crate::law::{Known, Param};
use crate::units::Day;

/// The weeks paid by the employer.
#[derive(Clone, Debug)]
pub(crate) struct GuaranteedWage {
    /// The last day on which the fund does not pay.
    pub(crate) until: Day,
    /// How many calendar days.
    days: Known<u32>,
    worker: Worker,
}

/// The longest that an employer can pay: while the kind of worker is not said, so long it is not known who pays.
pub(crate) fn longest(ctx: &Context) -> Option<Day> {
    let start = ctx.clock.start();
    [Worker::WhiteCollar, Worker::BlueCollar]
        .into_iter()
        .filter_map(|worker| last_day(ctx, start, worker))
        .map(|(day, _)| day)
        .max()
}

/// The days that the employer pays before the fund: article 52 for a blue-collar worker, 70 for others.
pub(crate) const fn employer_days(worker: Option<Worker>) -> Param {
    match worker {
        Some(Worker::BlueCollar) => Param::GuaranteedWageDaysBlueCollar,
        _ => Param::GuaranteedWageDaysWhiteCollar,
    }
}

fn last_day(ctx: &Context, start: Day, worker: Worker) -> Option<(Day, Known<u32>)> {
    let days = ctx.law.count(employer_days(Some(worker)), start)?;
    let after = i32::try_from(days.value).ok()?.checked_sub(1)?;
    Some((start.plus_days(after), days))
}

impl GuaranteedWage {
    /// The weeks paid by the employer from a day on: 30 calendar days for a white-collar worker, 14 for a blue-collar
    /// worker, or what is `left` of them. None when the kind of worker is not said, or for a person who was unemployed.
    pub(crate) fn from(ctx: &Context, from: Day, left: Option<u32>) -> Option<GuaranteedWage> {
        if ctx.case.person.scheme != Scheme::Employee {
            return None;
        }
        GuaranteedWage::of(ctx, from, ctx.case.incapacity.worker?, left)
    }

    /// The weeks that the employer of a job that was gone back to pays, for this kind of worker there.
    pub(crate) fn of(ctx: &Context, from: Day, worker: Worker, left: Option<u32>) -> Option<GuaranteedWage> {
        let (_, days) = last_day(ctx, from, worker)?;
        let after = i32::try_from(left.unwrap_or(days.value)).ok()?.checked_sub(1)?;
        (after >= 0).then(|| GuaranteedWage { until: from.plus_days(after), days, worker })
    }

    /// Why the fund does not pay.
    pub(crate) fn explain(&self) -> Step {
        let id = StepId::GuaranteedWage;
        let worker = self.worker.word();
        let arguments = args!(id; self.until, self.days.value, worker);
        Step::date(id, arguments, self.until, Sources::of(&self.days))
    }
}
