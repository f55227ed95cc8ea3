//! The days before the insurance of the self-employed pays (RD 20 July 1971, arts. 8 and 9).

use super::super::Context;
use crate::explain::{Sources, Step, StepId, args};
use crate::law::{Known, Param};
use crate::units::{Day, Money, Period};

/// Days of an incapacity that are not paid.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    /// The last day that is not paid.
    pub(crate) until: Day,
    reason: Reason,
}

#[derive(Clone, Debug)]
enum Reason {
    /// So many days or months from the start.
    Term(Sources),
    /// The incapacity is shorter than this.
    TooShort { days: u32, least: Known<u32> },
}

impl Waiting {
    /// The days that are not paid: a start before 2018, the first month; until June 2019, the first 14 days; later, all
    /// of an incapacity of at most 7 calendar days, nothing of a longer one.
    ///
    /// `ended` is the last day of an incapacity that ends and does not go on by a relapse.
    pub(crate) fn of(ctx: &Context, ended: Option<Day>) -> Option<Waiting> {
        if !ctx.self_employed() {
            return None;
        }
        let start = ctx.clock.start();
        if let Some(months) = ctx.law.count(Param::WaitingMonths, start).filter(|months| months.value > 0) {
            let until = start.plus_months(months.value).previous();
            return Some(Waiting { until, reason: Reason::Term(Sources::of(&months)) });
        }
        if let Some(days) = ctx.law.count(Param::WaitingDays, start).filter(|days| days.value > 0) {
            let until = start.plus_days(i32::try_from(days.value).ok()?.checked_sub(1)?);
            return Some(Waiting { until, reason: Reason::Term(Sources::of(&days)) });
        }
        let least = ctx.law.count(Param::ShortestPaidIncapacity, start)?;
        let until = ended?;
        let days = Period { from: start, to: until }.calendar_days();
        (days < least.value).then_some(Waiting { until, reason: Reason::TooShort { days, least } })
    }

    /// Why the fund does not pay.
    pub(crate) fn explain(&self) -> Step {
        match &self.reason {
            Reason::Term(sources) => {
                let id = StepId::WaitingPeriod;
                Step::date(id, args!(id; self.until), self.until, sources.clone())
            }
            Reason::TooShort { days, least } => {
                let id = StepId::IncapacityTooShort;
                Step::eur(id, args!(id; *days, least.value), Money::ZERO, Sources::of(least))
            }
        }
    }
}
